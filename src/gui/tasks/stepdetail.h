// One step of a plan: its fields now and after, and why.
#pragma once
#include "gui/kit/difference.h"
#include "gui/kit/parts.h"
#include "gui/kit/xmlview.h"
#include "gui/tasks/changewords.h"

namespace gui {

class StepDetail : public QWidget {
  Q_OBJECT
public:
  explicit StepDetail(QWidget *parent = nullptr);
  void show(const Plan &, int step);
  void setReader(const PlanReader &);

protected:
  void resizeEvent(QResizeEvent *) override;

private:
  void fill();
  Plan plan;
  int step = -1;
  bool all = false;
  PlanReader reader;
  QLabel *title, *place, *why;
  DifferenceView *difference;
  QPushButton *more;
  XmlView *document;
};

} // namespace gui
