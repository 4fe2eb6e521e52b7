// A plan: its steps at the left, the chosen one field by field at the right.
#pragma once
#include "gui/tasks/stepdetail.h"
#include "gui/tasks/steptable.h"

namespace gui {

class PlanView : public QWidget {
  Q_OBJECT
public:
  explicit PlanView(QWidget *parent = nullptr);
  void setPlan(const Plan &);
  /// Steps that something speaks against.
  void setDoubts(const QSet<int> &);
  void setReader(const PlanReader &reader) { detail->setReader(reader); }
  StepTable *table() const { return steps; }

private:
  void fill();
  void showPills();
  Plan plan;
  QSet<int> doubts;
  QLabel *count;
  QHBoxLayout *pills;
  StepModel *model;
  StepTable *steps;
  StepDetail *detail;
};

} // namespace gui
