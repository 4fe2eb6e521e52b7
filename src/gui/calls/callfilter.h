// What the calls' page asks Twilio for: time, result, caller, called number.
#pragma once
#include "gui/calls/callsource.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace gui {

/// Stands beside the table's own filter, which looks only through what was read.
class CallFilter : public QWidget {
  Q_OBJECT
public:
  explicit CallFilter(CallSource &, QWidget *parent = nullptr);
  /// Other days than the ready-made ones.
  void setDays(const QDate &first, const QDate &last);

private:
  void ask();
  void choosePeriod(int);
  void askDays();
  void refreshStop();
  void showWish();
  void nameDays();
  CallSource &source;
  CallWish wish;
  QComboBox *period, *result;
  QLineEdit *caller, *called;
  QPushButton *stop;
};

} // namespace gui
