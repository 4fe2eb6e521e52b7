// A run in words.
#include "gui/tasks/runwords.h"

#include "gui/tasks/changewords.h"

#include <QLocale>

namespace gui {

namespace {
struct RunText {
  Q_DECLARE_TR_FUNCTIONS(RunWords)
};

State markOf(const StepRecord &s)
{
  switch (s.state) {
  case StepState::Running:
  case StepState::Undoing:
    return State::Running;
  case StepState::WaitsForPerson:
    return State::Advice;
  case StepState::Done:
  case StepState::Kept:
    return State::Ok;
  case StepState::Unknown:
    return State::Unknown;
  case StepState::Failed:
    return State::Broken;
  case StepState::Undone:
    return State::Undone;
  case StepState::LeftOver:
    return State::Warning;
  case StepState::Pending:
    break;
  }
  return State::Idle;
}

QString seconds(qint64 ms) { return RunText::tr("%1 s").arg(QLocale().toString(double(ms) / 1000, 'f', 1)); }

QString wordOf(const RunRecord &r, int i)
{
  const StepRecord &s = r.steps[i];
  switch (s.state) {
  case StepState::Pending:
    return RunText::tr("not started");
  case StepState::Running:
    return r.plan.changes[i].kind == Change::Kind::Manual ? RunText::tr("checking…") : RunText::tr("working…");
  case StepState::WaitsForPerson:
    return RunText::tr("waits for you");
  case StepState::Done:
    if (r.back && r.underWay()) return RunText::tr("done, will be undone");
    return r.plan.changes[i].kind == Change::Kind::Manual ? RunText::tr("done") : seconds(s.milliseconds());
  case StepState::Unknown:
    return r.underWay() ? RunText::tr("looking…") : RunText::tr("not known");
  case StepState::Failed:
    return RunText::tr("failed");
  case StepState::Undoing:
    return RunText::tr("undoing…");
  case StepState::Undone:
    return RunText::tr("undone");
  case StepState::LeftOver:
    return RunText::tr("left over");
  case StepState::Kept:
    break;
  }
  return RunText::tr("already so");
}

int firstIn(const RunRecord &r, std::initializer_list<StepState> states)
{
  for (const StepState wanted : states)
    for (int i = 0; i < r.steps.size(); ++i)
      if (r.steps[i].state == wanted) return i;
  return -1;
}

const Error *errorOf(const RunRecord &r)
{
  const int failed = firstIn(r, {StepState::Failed, StepState::Unknown, StepState::LeftOver});
  if (failed >= 0 && r.steps[failed].error) return &*r.steps[failed].error;
  return r.error ? &*r.error : nullptr;
}

QString why(const RunRecord &r)
{
  const Error *e = errorOf(r);
  return e ? e->text : QString();
}

RunHeadline shownAs(State state, const QString &title, const QString &text = {}) { return {true, state, title, text}; }

RunHeadline underWay(const RunRecord &r)
{
  const int unknown = firstIn(r, {StepState::Unknown});
  if (unknown >= 0)
    return shownAs(State::Running, RunText::tr("%1 did not answer in time. Looking whether step %2 happened…")
                                       .arg(vendorName(r.plan.changes[unknown].resource->vendor))
                                       .arg(unknown + 1));
  if (!r.back) return {};
  const int failed = firstIn(r, {StepState::Failed});
  if (failed >= 0)
    return shownAs(State::Broken, RunText::tr("Step %1 failed. The steps before it are being undone.").arg(failed + 1),
                   why(r));
  return shownAs(State::Running, RunText::tr("The finished steps are being undone."));
}

RunHeadline rolledBack(const RunRecord &r)
{
  const QString title = RunText::tr("Nothing has changed: both accounts are as they were at %1.").arg(clock(r.started));
  const int failed = firstIn(r, {StepState::Failed});
  if (failed >= 0) return shownAs(State::Undone, title, RunText::tr("Step %1 failed. %2").arg(failed + 1).arg(why(r)));
  return shownAs(State::Undone, title, why(r));
}

/// How many failed, and the reason when it is the same for all.
QString partlyText(const RunRecord &r)
{
  QStringList reasons;
  int failed = 0, left = 0;
  for (const StepRecord &s : r.steps) {
    failed += s.state == StepState::Failed;
    left += s.state == StepState::Pending;
    if (s.state == StepState::Failed && s.error && !reasons.contains(s.error->text)) reasons << s.error->text;
  }
  QStringList out;
  if (failed) out << RunText::tr("%n failed.", nullptr, failed);
  if (left) out << RunText::tr("%n not begun.", nullptr, left);
  if (reasons.size() == 1) out << reasons;
  if (reasons.size() > 1) out << RunText::tr("Choose a step to see why.");
  return out.isEmpty() ? why(r) : out.join(u' ');
}

RunHeadline ended(const RunRecord &r)
{
  switch (r.outcome) {
  case Outcome::Succeeded:
    return shownAs(State::Ok, RunText::tr("Done at %1.").arg(clock(r.ended)), r.leftOver.join(u'\n'));
  case Outcome::Partly:
    return shownAs(State::Warning, RunText::tr("%L1 of %L2 steps are done.").arg(r.finished()).arg(r.steps.size()),
                   partlyText(r));
  case Outcome::RolledBack:
    return rolledBack(r);
  case Outcome::LeftOver:
    return shownAs(State::Broken, RunText::tr("%n thing(s) are left over.", nullptr, int(r.leftOver.size())),
                   r.leftOver.join(u'\n'));
  case Outcome::NotStarted:
    return shownAs(State::Broken, RunText::tr("The plan did not start. Nothing was sent."), why(r));
  default:
    return {};
  }
}
} // namespace

QString clock(const QDateTime &t) { return t.toLocalTime().toString(QStringLiteral("HH:mm:ss")); }

RunHeadline headlineOf(const RunRecord &r)
{
  if (!r.readable) return shownAs(State::Unknown, RunText::tr("What this plan did cannot be read."), r.error->text);
  const int step = stepToShow(r) + 1;
  if (r.interrupted)
    return shownAs(State::Warning,
                   RunText::tr("The plan was interrupted at step %L1 of %L2.").arg(step).arg(r.steps.size()),
                   RunText::tr("Resume looks first what happened and goes on. Undo takes the finished steps back."));
  if (r.outcome == Outcome::Parked)
    return shownAs(State::Warning, RunText::tr("The plan rests at step %L1 of %L2.").arg(step).arg(r.steps.size()),
                   why(r));
  if (r.outcome == Outcome::Waiting)
    return shownAs(State::Advice, RunText::tr("Step %1 is yours. Trunkline does the others.").arg(step));
  return r.underWay() ? underWay(r) : ended(r);
}

QList<StepLine> stepLines(const RunRecord &r)
{
  QList<StepLine> out;
  for (int i = 0; i < r.steps.size(); ++i) {
    const Change &c = r.plan.changes[i];
    out.append({markOf(r.steps[i]), changeTitle(c), changePlace(c), wordOf(r, i)});
  }
  return out;
}

QPair<int, int> progressCounts(const RunRecord &r)
{
  if (!r.back) return {r.finished(), int(r.steps.size())};
  int undone = 0, all = 0;
  for (const StepRecord &s : r.steps) {
    undone += s.state == StepState::Undone || s.state == StepState::LeftOver;
    all += s.stands || s.state == StepState::Undone || s.state == StepState::LeftOver;
  }
  return {undone, std::max(all, undone)};
}

QString progressOf(const RunRecord &r)
{
  const auto [n, of] = progressCounts(r);
  return r.back ? RunText::tr("Undone %L1 of %L2").arg(n).arg(of) : RunText::tr("%L1 of %L2").arg(n).arg(of);
}

int stepToShow(const RunRecord &r)
{
  const int step = firstIn(r, {StepState::Failed, StepState::LeftOver, StepState::Unknown, StepState::WaitsForPerson,
                               StepState::Running, StepState::Undoing});
  if (step >= 0) return step;
  const int pending = firstIn(r, {StepState::Pending});
  return pending >= 0 ? pending : 0;
}

QList<int> stepsToRetry(const RunRecord &r)
{
  QList<int> out;
  for (int i = 0; i < r.steps.size(); ++i)
    if (r.steps[i].state == StepState::Failed || r.steps[i].state == StepState::Pending) out << i;
  return out;
}

QString vendorsAnswer(const Error &e)
{
  QStringList lines;
  if (!e.detail.isEmpty()) lines << e.detail;
  if (e.httpStatus && !e.detail.contains(QString::number(e.httpStatus)))
    lines << RunText::tr("Status %1").arg(e.httpStatus);
  if (!e.vendorCode.isEmpty() && !e.detail.contains(e.vendorCode)) lines << RunText::tr("Code %1").arg(e.vendorCode);
  if (!e.requestId.isEmpty()) lines << RunText::tr("Request %1").arg(e.requestId);
  return lines.join(u'\n');
}

QString runAsText(const RunRecord &r)
{
  const RunHeadline head = headlineOf(r);
  QStringList lines{r.plan.title, RunText::tr("Begun at %1").arg(r.started.toString(Qt::ISODate))};
  if (head.shown) lines << head.title << head.text;
  for (int i = 0; i < r.steps.size(); ++i) {
    lines << RunText::tr("%1. %2 (%3): %4")
                 .arg(i + 1)
                 .arg(changeTitle(r.plan.changes[i]), changePlace(r.plan.changes[i]), wordOf(r, i));
    if (r.steps[i].error) lines << r.steps[i].error->text << vendorsAnswer(*r.steps[i].error);
  }
  lines.removeAll(QString());
  return lines.join(u'\n');
}

} // namespace gui
