// What stands beside the steps of a run.
#include "gui/tasks/stepside.h"

#include "gui/kit/difference.h"
#include "gui/pages/pages.h"
#include "gui/table/shown.h"
#include "gui/tasks/changewords.h"
#include "gui/tasks/runwords.h"
#include "gui/tasks/stepdetail.h"
#include "gui/tasks/taskparts.h"
#include "guides/catalogue.h"

#include <QPlainTextEdit>

namespace gui {

namespace {
struct SideText {
  Q_DECLARE_TR_FUNCTIONS(StepSide)
};

QString advice(const RunRecord &r, const Error &e, const Change &c)
{
  const QString vendor = vendorName(c.resource->vendor);
  switch (e.kind) {
  case Error::Auth:
    return SideText::tr("Give the %1 key the permission, or connect with another key, then try again.").arg(vendor);
  case Error::Timeout:
  case Error::Network:
  case Error::Unknown:
  case Error::Server:
  case Error::RateLimited:
    return r.atRest() ? SideText::tr("Resume when %1 answers again, or undo what is done.").arg(vendor)
                      : SideText::tr("Try again when %1 answers.").arg(vendor);
  case Error::Conflict:
    return SideText::tr("Look at what collides with it, then plan again.");
  default:
    break;
  }
  return r.atRest() ? SideText::tr("Resume when the cause is gone, or undo what is done.")
                    : SideText::tr("Change what was refused, then plan again.");
}

void addPlanAgain(QVBoxLayout *column, Desk &desk, const RunRecord &r, const Change &c)
{
  auto *row = box(space::s);
  const guides::Guide *guide = guides::guideOf(r.plan);
  if (guide && !r.underWay() && !r.atRest()) {
    QPushButton *again = namedButton(SideText::tr("Plan again"), "planAgain", "", QStringLiteral("plan"));
    QObject::connect(again, &QPushButton::clicked, &desk, [&desk, guide, subject = guides::subjectOf(r.plan)] {
      desk.closeTask();
      desk.show(guideTask(desk, QLatin1String(guide->name), subject));
    });
    row->addWidget(again);
  }
  if (!c.key.isEmpty()) {
    QPushButton *open = namedButton(SideText::tr("Open “%1”").arg(shownNumber(c.called)), "openObject", "quiet link");
    QObject::connect(open, &QPushButton::clicked, &desk, [&desk, c] { desk.open(*c.resource, c.key); });
    row->addWidget(open);
  }
  row->addStretch();
  column->addLayout(row);
}

void addAnswer(QVBoxLayout *column, const Error &e, const Change &c)
{
  const QString said = vendorsAnswer(e);
  if (said.isEmpty()) return;
  const QString head = SideText::tr("Answer of %1").arg(vendorName(c.resource->vendor));
  column->addWidget(label(head, Text::Strong));
  auto *view = new QPlainTextEdit(said);
  view->setReadOnly(true);
  view->setFont(font(Text::Mono));
  view->setAccessibleName(head);
  view->setObjectName(QStringLiteral("answer"));
  view->setMaximumHeight(120);
  column->addWidget(view);
}

QWidget *failure(Desk &desk, const RunRecord &r, int step)
{
  const Change &c = r.plan.changes[step];
  const Error &e = *r.steps[step].error;
  auto *holder = new QWidget;
  auto *column = box<QVBoxLayout>(space::m);
  const bool failed = r.steps[step].state == StepState::Failed;
  column->addWidget(paragraph(failed ? SideText::tr("Why step %1 failed").arg(step + 1)
                                     : SideText::tr("What happened at step %1").arg(step + 1),
                              Text::Section));
  auto *why = paragraph(e.text);
  why->setObjectName(QStringLiteral("why"));
  column->addWidget(why);
  column->addWidget(label(SideText::tr("What you can do"), Text::Strong));
  column->addWidget(paragraph(advice(r, e, c)));
  addPlanAgain(column, desk, r, c);
  addAnswer(column, e, c);
  column->addStretch(1);
  holder->setLayout(column);
  return holder;
}

QWidget *changedElsewhere(Desk &desk, const RunRecord &r, int step)
{
  const Change &c = r.plan.changes[step];
  auto *holder = new QWidget;
  auto *column = box<QVBoxLayout>(space::m);
  const int fields = int(r.steps[step].theirs.size());
  column->addWidget(
      paragraph(SideText::tr("“%1” changed elsewhere (%n field(s)). It was not overwritten.", nullptr, fields)
                    .arg(shownNumber(c.called)),
                Text::Section));
  auto *view = new DifferenceView;
  view->setObjectName(QStringLiteral("theirs"));
  view->setTheirs(true);
  QList<FieldChange> rows;
  for (const TheirChange &t : r.steps[step].theirs) {
    const Field *field = c.resource ? c.resource->field(t.key) : nullptr;
    const bool masks = field && field->is(Personal) && !desk.showsCallers();
    const auto shown = [masks](const QString &text) { return masks ? maskedCallers(text) : text; };
    rows.append({t.label, shown(t.ours), shown(t.wanted), t.ours != t.wanted, shown(t.theirs)});
  }
  view->setChanges(rows);
  column->addWidget(view, 1);
  addPlanAgain(column, desk, r, c);
  holder->setLayout(column);
  return holder;
}
} // namespace

QWidget *stepSide(Desk &desk, const RunRecord &r, int step)
{
  if (!r.steps[step].theirs.isEmpty()) return changedElsewhere(desk, r, step);
  if (r.steps[step].error && r.plan.changes[step].resource) return failure(desk, r, step);
  auto *detail = new StepDetail;
  detail->setReader(readerOn(desk));
  QObject::connect(&desk, &Desk::maskingChanged, detail, [&desk, detail] { detail->setReader(readerOn(desk)); });
  detail->show(r.plan, step);
  return detail;
}

} // namespace gui
