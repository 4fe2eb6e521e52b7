// A plan: its steps, and the chosen one field by field.
#include "gui/tasks/planview.h"

#include "gui/tasks/changewords.h"

namespace gui {

PlanView::PlanView(QWidget *parent)
    : QWidget(parent), count(label({}, Text::Section)), pills(box(space::s)), model(new StepModel(this)),
      steps(new StepTable(model)), detail(new StepDetail)
{
  auto *left = new Panel;
  auto *head = box(space::m, {space::l, space::s + 2, space::m, space::s + 2});
  head->addWidget(count);
  head->addStretch();
  head->addLayout(pills);
  auto *list = box<QVBoxLayout>(0, {1, 1, 1, space::s});
  list->addLayout(head);
  list->addWidget(new HairLine);
  list->addWidget(steps, 1);
  left->setLayout(list);
  auto *right = new Panel;
  auto *inner = box<QVBoxLayout>(0, {20, space::m, 20, space::m});
  inner->addWidget(scrolling(detail));
  right->setLayout(inner);
  auto *row = box(space::l);
  row->addWidget(left, 5);
  row->addWidget(right, 7);
  setLayout(row);
  connect(steps, &StepTable::chosen, this, [this](int step) { detail->show(plan, step); });
}

void PlanView::setPlan(const Plan &p)
{
  plan = p;
  fill();
  showPills();
  int first = 0;
  while (first + 1 < plan.changes.size() && plan.changes[first].adopted) ++first;
  if (!plan.changes.isEmpty()) {
    steps->choose(first);
    detail->show(plan, first);
  }
}

void PlanView::setDoubts(const QSet<int> &wanted)
{
  doubts = wanted;
  fill();
}

void PlanView::fill()
{
  QList<StepLine> lines;
  for (int i = 0; i < plan.changes.size(); ++i) {
    const Change &c = plan.changes[i];
    lines.append({doubts.contains(i) ? State::Warning : changeMark(c), changeTitle(c), changePlace(c), undoWord(c)});
  }
  model->set(lines);
  count->setText(tr("%n change(s)", nullptr, plan.pending()));
}

void PlanView::showPills()
{
  while (QLayoutItem *item = pills->takeAt(0)) {
    delete item->widget();
    delete item;
  }
  int created = 0, changed = 0, removed = 0, byHand = 0;
  for (const Change &c : plan.changes) {
    if (c.adopted) continue;
    created += c.kind == Change::Kind::Create;
    changed += c.kind == Change::Kind::Change;
    removed += c.kind == Change::Kind::Remove;
    byHand += c.kind == Change::Kind::Manual;
  }
  const auto add = [this](int n, State state, const QString &text) {
    if (n) pills->addWidget(new StateLabel(state, text, StateLabel::Pill));
  };
  add(created, State::Create, tr("%n new", nullptr, created));
  add(changed, State::Change, tr("%n changed", nullptr, changed));
  add(removed, State::Remove, tr("%n removed", nullptr, removed));
  add(byHand, State::Advice, tr("%n by hand", nullptr, byHand));
}

} // namespace gui
