// From a record to the plan that reverses it.
#include "runner/undoplan.h"

#include "runner/compare.h"
#include "runner/words.h"

namespace {
QString stepName(const QString &of)
{
  const QString head = QStringLiteral("undo-");
  return of.startsWith(head) ? of.mid(head.size()) : head + of;
}

Change reverse(const Change &c, const StepRecord &s)
{
  Change out;
  out.step = stepName(c.step);
  out.resource = c.resource;
  out.called = c.called;
  out.key = s.key;
  out.before = s.after;
  out.after = s.before;
  switch (c.kind) {
  case Change::Kind::Create:
    out.kind = Change::Kind::Remove;
    out.after = {};
    out.why = runner::words(QT_TRANSLATE_NOOP("runner", "The plan created it."));
    if (c.resource->rented) out.forGood = c.resource->translated(c.resource->rented->gone);
    break;
  case Change::Kind::Remove:
    out.kind = Change::Kind::Create;
    out.before = {};
    out.key.clear();
    out.formerly = s.key;
    out.why = runner::words(QT_TRANSLATE_NOOP("runner", "The plan removed it. It gets a new id."));
    break;
  default:
    out.kind = Change::Kind::Change;
    out.why = runner::words(QT_TRANSLATE_NOOP("runner", "As it was before the plan."));
  }
  return out;
}

/// Brings the recreated object's new id into those that referred to it.
QList<Change> repairs(const Change &recreate, const StepRecord &s)
{
  QList<Change> out;
  const QHash<QString, QString> id{{s.key, resultOf(recreate.step, recreate.resource->keyField().key)}};
  for (const Touched &t : s.touched) {
    Change c;
    c.step = QStringLiteral("%1-%2").arg(recreate.step).arg(out.size() + 1);
    c.resource = t.resource;
    c.called = t.called;
    c.key = t.key;
    c.before = t.before;
    c.after = runner::withIds(t.before, id);
    c.why = runner::words(QT_TRANSLATE_NOOP("runner", "It refers to what the plan removed."));
    out << c;
  }
  return out;
}
} // namespace

static bool canBeTakenBack(const Change &c) { return c.kind != Change::Kind::Manual && c.forGood.isEmpty(); }

namespace runner {
Plan undoPlanOf(const RunRecord &run)
{
  Plan out;
  out.title = runner::words(QT_TRANSLATE_NOOP("runner", "Undo: %1")).arg(run.plan.title);
  out.policy = run.plan.policy;
  out.undoes = run.id;
  QHash<QString, QString> made; // key that an object had → reference to the step that makes it again
  for (qsizetype i = run.steps.size() - 1; i >= 0; --i) {
    if (!run.steps[i].stands || !canBeTakenBack(run.plan.changes[i])) continue;
    out.changes << reverse(run.plan.changes[i], run.steps[i]);
    Change &c = out.changes.last();
    c.after = runner::withIds(c.after, made);
    if (c.kind != Change::Kind::Create) continue;
    made.insert(run.steps[i].key, resultOf(c.step, c.resource->keyField().key));
    out.changes += repairs(c, run.steps[i]);
  }
  const QStringList stays = irrevocable(run);
  out.sentence = stays.isEmpty() ? runner::words(QT_TRANSLATE_NOOP("runner", "Everything the plan did is taken back."))
                                 : stays.join(u' ');
  return out;
}

QStringList irrevocable(const RunRecord &run)
{
  QStringList out;
  for (qsizetype i = 0; i < run.steps.size(); ++i) {
    const Change &c = run.plan.changes[i];
    if (c.kind == Change::Kind::Manual && run.steps[i].stands)
      out << runner::words(QT_TRANSLATE_NOOP("runner", "A %1 stays, for a person made it and no API can remove it: %2"))
                 .arg(c.resource->translated(c.resource->one), run.steps[i].key);
    else if (!c.forGood.isEmpty() && run.steps[i].stands)
      out << c.forGood;
  }
  return out;
}
} // namespace runner
