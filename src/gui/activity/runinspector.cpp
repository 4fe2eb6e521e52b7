// The inspector of a run.
#include "gui/activity/runinspector.h"

#include "gui/activity/activitywords.h"
#include "gui/kit/banner.h"
#include "gui/kit/difference.h"
#include "gui/tasks/runwords.h"
#include "gui/tasks/taskparts.h"

#include <QAction>
#include <QMenu>

namespace gui {

namespace {
QWidget *buttonsFor(const QList<QAction *> &actions)
{
  auto *holder = new QWidget;
  auto *row = box(space::s);
  holder->setLayout(row);
  for (QAction *a : actions) {
    // Two in words; there is no room for more.
    QAbstractButton *b =
        row->count() < 2 ? static_cast<QAbstractButton *>(button(a->text(), "small")) : toolButton({}, a->text());
    b->setIcon(a->icon());
    b->setObjectName(a->objectName() + QStringLiteral("Here"));
    const auto follow = [a, b] { b->setEnabled(a->isEnabled()); };
    QObject::connect(a, &QAction::changed, b, follow);
    QObject::connect(b, &QAbstractButton::clicked, a, &QAction::trigger);
    follow();
    row->addWidget(b);
  }
  row->addStretch(1);
  return holder;
}
} // namespace

RunInspector::RunInspector(const QList<QAction *> &actions, QWidget *parent)
    : QWidget(parent), title(paragraph({}, Text::Title)), second(paragraph({}, Text::Body, Tone::Second)),
      pill(new StateLabel(State::Idle, {}, StateLabel::Pill)), buttons(buttonsFor(actions)),
      place(box<QVBoxLayout>(space::m, {0, 0, space::s, space::l}))
{
  setObjectName(QStringLiteral("runInspector"));
  auto *head = box(space::s);
  head->addWidget(title, 1);
  head->addWidget(pill, 0, Qt::AlignTop);
  auto *column = box<QVBoxLayout>(space::m, {20, space::l, space::l, 0});
  column->addLayout(head);
  column->addWidget(second);
  column->addWidget(buttons);
  auto *inner = new QWidget;
  inner->setLayout(place);
  column->addWidget(scrolling(inner), 1);
  setLayout(column);
  show(nullptr);
}

void RunInspector::show(const RunRecord *r)
{
  const QString now = r ? r->id + runAsText(*r) + undoStateOf(*r) : QStringLiteral("-");
  if (now == told) return;
  told = now;
  emptyLayout(place);
  pill->setVisible(r);
  buttons->setVisible(r);
  if (r) return fill(*r);
  title->setText(tr("Nothing is selected"));
  second->setText(tr("Choose a change to see what it did."));
}

/// Takes effect with the next show().
void RunInspector::setReader(const PlanReader &wanted)
{
  reader = wanted;
  told.clear();
}

void RunInspector::fill(const RunRecord &r)
{
  const RunResult result = resultOf(r);
  title->setText(r.plan.title);
  pill->setState(result.state, result.word);
  const QString began = r.started.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
  second->setText(r.ended.isValid()
                      ? tr("%1 to %2 · by %3", "time, time, user")
                            .arg(began, r.ended.toLocalTime().toString(QStringLiteral("HH:mm:ss")), r.user)
                      : tr("%1 · by %2", "time, user").arg(began, r.user));
  if (const RunHeadline head = headlineOf(r); head.shown)
    place->addWidget(new Banner(head.state, head.title, head.text));
  if (!r.leftOver.isEmpty())
    place->addWidget(new Banner(State::Warning, tr("%n thing(s) are left over", nullptr, int(r.leftOver.size())),
                                r.leftOver.join(u'\n')));
  const Plan asItRan = planAsItRan(r);
  for (int i = 0; i < r.steps.size() && i < r.plan.changes.size(); ++i) addStep(r, i, asItRan);
  place->addStretch(1);
}

void RunInspector::addStep(const RunRecord &r, int i, const Plan &asItRan)
{
  const StepLine line = stepLines(r).value(i);
  auto *head = box(space::s);
  head->addWidget(new MarkView(line.mark, 16), 0, Qt::AlignTop);
  auto *words = box<QVBoxLayout>(2);
  words->addWidget(paragraph(tr("%1. %2", "number, step").arg(i + 1).arg(line.title), Text::Strong));
  words->addWidget(paragraph(tr("%1 · %2", "place, state").arg(line.place, line.word), Text::Small, Tone::Second));
  head->addLayout(words, 1);
  place->addWidget(new HairLine);
  place->addLayout(head);
  const StepRecord &s = r.steps[i];
  if (s.error) {
    QLabel *error = paragraph(s.error->text, Text::Body, Tone::Bad);
    error->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    error->setAccessibleName(s.error->text);
    place->addWidget(error);
    if (const QString answer = vendorsAnswer(*s.error); !answer.isEmpty())
      place->addWidget(paragraph(answer, Text::Small, Tone::Second));
  }
  const QList<FieldChange> fields = fieldChanges(asItRan, i, false, reader);
  if (fields.isEmpty()) return;
  auto *view = new DifferenceView;
  view->setObjectName(QStringLiteral("fields%1").arg(i + 1));
  view->setAccessibleName(tr("Fields of step %1").arg(i + 1));
  view->setChanges(fields);
  view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  view->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  place->addWidget(view);
}

} // namespace gui
