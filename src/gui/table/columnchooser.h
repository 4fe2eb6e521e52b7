// ColumnChooser: which columns a table shows; a list to search in, for tables of many.
#pragma once
#include "gui/kit/fields.h"

#include <QFrame>

class QListWidget;

namespace gui {

struct ColumnChoice {
  int column;
  QString title;
  bool shown;
};

/// Stands in front until a click elsewhere or Escape; then it is gone.
class ColumnChooser : public QFrame {
  Q_OBJECT
public:
  ColumnChooser(const QList<ColumnChoice> &, QWidget *parent);
  /// Shows it below this, and on the screen.
  void openBelow(QWidget *);

Q_SIGNALS:
  void toggled(int column, bool shown);

protected:
  bool eventFilter(QObject *, QEvent *) override;

private:
  void search(const QString &);
  SearchField *field;
  QListWidget *list;
};

} // namespace gui
