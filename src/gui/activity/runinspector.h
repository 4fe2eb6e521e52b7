// Beside Activity's table: the plan as it ran, step by step and field by field.
#pragma once
#include "gui/kit/parts.h"
#include "gui/tasks/changewords.h"
#include "runner/record.h"

class QAction;

namespace gui {

class RunInspector : public QWidget {
  Q_OBJECT
public:
  explicit RunInspector(const QList<QAction *> &actions, QWidget *parent = nullptr);
  /// nullptr: nothing is selected. Nothing is rebuilt when the record says the same as before.
  void show(const RunRecord *);
  void setReader(const PlanReader &);

private:
  void fill(const RunRecord &);
  void addStep(const RunRecord &, int step, const Plan &asItRan);
  QLabel *title, *second;
  StateLabel *pill;
  QWidget *buttons;
  QVBoxLayout *place;
  QString told;
  PlanReader reader;
};

} // namespace gui
