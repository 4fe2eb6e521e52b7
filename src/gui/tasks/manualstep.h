// What only a person can do: the document to copy, the console to open, the URL to bring back.
#pragma once
#include "gui/desk.h"
#include "gui/kit/banner.h"
#include "gui/kit/fields.h"

namespace gui {

class ManualStep : public QWidget {
  Q_OBJECT
public:
  ManualStep(Desk &, const QString &runId, const Change &, QWidget *parent = nullptr);
  /// What the check said of the last URL.
  void setRecord(const StepRecord &);
  QString url() const;
  /// Gives the URL to the runner, which checks it.
  void check();

Q_SIGNALS:
  void urlChanged();

private:
  void showToken();
  QLayout *numbered(int n, const QString &text, QWidget *control);
  Desk &desk;
  QString run;
  Change change;
  QLineEdit *field;
  FieldRow *row;
  Banner *noToken;
};

} // namespace gui
