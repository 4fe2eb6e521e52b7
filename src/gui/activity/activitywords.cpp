// Words of Activity.
#include "gui/activity/activitywords.h"

#include <QCoreApplication>
#include <QLocale>

namespace gui {

namespace {
struct ActivityWords {
  Q_DECLARE_TR_FUNCTIONS(Activity)
};

/// The step at which a resting run stands, from 1.
qsizetype restingStep(const RunRecord &r)
{
  for (qsizetype i = 0; i < r.steps.size(); ++i) switch (r.steps[i].state) {
    case StepState::Running:
    case StepState::WaitsForPerson:
    case StepState::Unknown:
    case StepState::Failed:
    case StepState::Undoing:
      return i + 1;
    default:
      break;
    }
  return std::min<qsizetype>(r.finished() + 1, r.steps.size());
}

/// When it stopped: the last that the journal knows of it.
QDateTime lastSeen(const RunRecord &r)
{
  QDateTime at = r.started;
  for (const StepRecord &s : r.steps)
    for (const QDateTime &t : {s.started, s.ended})
      if (t.isValid() && t > at) at = t;
  return at;
}
} // namespace

QString whenOf(const QDateTime &at, const QDate &today)
{
  if (!at.isValid()) return {};
  const QDateTime local = at.toLocalTime();
  const QString time = local.toString(QStringLiteral("HH:mm"));
  if (local.date() == today) return ActivityWords::tr("Today %1").arg(time);
  if (local.date() == today.addDays(-1)) return ActivityWords::tr("Yesterday %1").arg(time);
  const QString format = local.date().year() == today.year() ? QStringLiteral("d MMM") : QStringLiteral("d MMM yyyy");
  return ActivityWords::tr("%1 %2", "date, time").arg(QLocale().toString(local.date(), format), time);
}

QString changesOf(const Plan &plan)
{
  int made = 0, changed = 0, removed = 0, hand = 0;
  for (const Change &c : plan.changes) {
    if (c.adopted) continue;
    ++(c.kind == Change::Kind::Create   ? made
       : c.kind == Change::Kind::Change ? changed
       : c.kind == Change::Kind::Remove ? removed
                                        : hand);
  }
  QStringList out;
  if (made) out << ActivityWords::tr("%n new", nullptr, made);
  if (changed) out << ActivityWords::tr("%n changed", nullptr, changed);
  if (removed) out << ActivityWords::tr("%n removed", nullptr, removed);
  if (hand) out << ActivityWords::tr("%n by hand", nullptr, hand);
  return out.join(QStringLiteral(", "));
}

RunResult resultOf(const RunRecord &r)
{
  if (!r.readable) return {State::Unknown, ActivityWords::tr("Cannot be read")};
  if (r.interrupted) return {State::Warning, ActivityWords::tr("Interrupted")};
  switch (r.outcome) {
  case Outcome::Running:
    return {State::Running, ActivityWords::tr("Running %L1 of %L2").arg(r.finished() + 1).arg(r.steps.size())};
  case Outcome::Undoing:
    return {State::Running, ActivityWords::tr("Undoing")};
  case Outcome::Waiting:
    return {State::Advice, ActivityWords::tr("Waits for you")};
  case Outcome::Parked:
    return {State::Warning, ActivityWords::tr("Parked")};
  case Outcome::Succeeded:
    if (r.undone) return {State::Undone, ActivityWords::tr("Undone")};
    return {State::Ok, ActivityWords::tr("Done")};
  case Outcome::Partly:
    if (r.undone) return {State::Undone, ActivityWords::tr("Undone")};
    return {State::Warning, ActivityWords::tr("Partly done")};
  case Outcome::RolledBack:
    return {State::Undone, ActivityWords::tr("Rolled back")};
  case Outcome::LeftOver:
    return {State::Warning, ActivityWords::tr("Left something over")};
  case Outcome::NotStarted:
    break;
  }
  return {State::Idle, ActivityWords::tr("Not started")};
}

QString undoStateOf(const RunRecord &r)
{
  if (r.undone) return ActivityWords::tr("Undone by a later plan");
  if (r.atRest()) return ActivityWords::tr("Can be finished or undone");
  if (r.underWay()) return ActivityWords::tr("Can be cancelled");
  if (r.canUndo() && r.dismissed) return ActivityWords::tr("Its secrets are forgotten");
  if (r.outcome == Outcome::LeftOver && r.canUndo()) return ActivityWords::tr("Can be tried again");
  return r.canUndo() ? ActivityWords::tr("Can be undone") : ActivityWords::tr("Nothing to undo");
}

QString restingSentence(const RunRecord &r)
{
  if (!r.atRest()) return {};
  const QString step = QLocale().toString(restingStep(r)), all = QLocale().toString(r.steps.size());
  const QString at = lastSeen(r).toLocalTime().toString(QStringLiteral("HH:mm"));
  if (r.interrupted) return ActivityWords::tr("A plan was interrupted at step %1 of %2 at %3.").arg(step, all, at);
  if (r.outcome == Outcome::Waiting)
    return ActivityWords::tr("A plan waits for you at step %1 of %2 since %3.").arg(step, all, at);
  return ActivityWords::tr("A plan rests at step %1 of %2 since %3.").arg(step, all, at);
}

Plan planAsItRan(const RunRecord &r)
{
  Plan plan = r.plan;
  for (qsizetype i = 0; i < std::min(plan.changes.size(), r.steps.size()); ++i) {
    Change &c = plan.changes[i];
    if (!r.steps[i].before.isEmpty()) c.before = r.steps[i].before;
    if (!r.steps[i].after.isEmpty() && c.kind != Change::Kind::Remove) c.after = r.steps[i].after;
  }
  return plan;
}

} // namespace gui
