// What both ways of a run share: beginning, journalling, telling, ending.
#include "runner/execution.h"

#include "runner/compare.h"
#include "runner/words.h"

namespace {
QStringList leftOverOf(const RunRecord &r)
{
  QStringList out;
  for (int i = 0; i < r.steps.size(); ++i) {
    if (r.steps[i].state != StepState::LeftOver) continue;
    const QString why = r.steps[i].error ? r.steps[i].error->text : QString();
    out << runner::words(QT_TRANSLATE_NOOP("runner", "%1: %2")).arg(r.plan.changes[i].called, why);
  }
  return out;
}
} // namespace

namespace runner {
Execution::Execution(const World *w, RunRecord r, SecretBag b)
    : record(std::move(r)), bag(std::move(b)), cancelAsked(record.cancelled), world(w)
{}

Target Execution::targetOf(int step, const Resource &r) const
{
  Target t;
  t.endpoint = world->endpoint(r);
  t.account = *world->account(r);
  t.settle = world->options.settle;
  t.attempts = world->options.attempts;
  t.lost = [this, step] {
    auto *self = const_cast<Execution *>(this);
    self->early.clear(); // what was read before the answer was lost is old
    if (self->record.back) return;
    self->record.steps[step].state = StepState::Unknown;
    const auto written = world->journal->write(record, step); // the step says Running there already: as good
    Q_UNUSED(written)
    changed();
  };
  return t;
}

Task<Result<>> Execution::note(int step)
{
  const auto written = world->journal->write(record, step);
  Tell out(changed);
  co_await out;
  co_return written;
}

/// Passes on what a vendor holds now, and the step's record.
Task<Verdict> Execution::tell(int step, QString key, Object object, Verdict verdict)
{
  const Resource *resource = record.plan.changes[step].resource;
  Tell out([call = wrote, resource, key, object] { call(resource, key, object); });
  co_await out;
  auto noting = note(step);
  const auto noted = co_await noting;
  if (noted || verdict == Verdict::Parked) co_return verdict;
  Error e = noted.error();
  e.text = runner::words(QT_TRANSLATE_NOOP("runner", "“%1” is done at the vendor, but this could not be recorded. %2"))
               .arg(record.plan.changes[step].called, e.text);
  record.error = e;
  co_return Verdict::Parked;
}

/// Keys, and what will be written, get today's ids. What was shown or found stays as it was: the vendor may still hold
/// a dead reference that is to be repaired.
Result<> Execution::adoptIds()
{
  const auto known = world->journal->ids();
  if (!known) return known.error();
  ids = *known;
  if (ids.isEmpty()) return {};
  for (int i = 0; i < record.steps.size(); ++i) {
    Change &c = record.plan.changes[i];
    StepRecord &s = record.steps[i];
    if (c.kind == Change::Kind::Manual) continue;
    c.key = ids.value(c.key, c.key);
    c.after = withIds(c.after, ids);
    s.key = ids.value(s.key, s.key);
    for (Touched &t : s.touched) t.key = ids.value(t.key, t.key);
    for (QString &result : s.results) result = ids.value(result, result);
  }
  return {};
}

/// A stored object as a rollback writes it. Ids that this run itself gave back (an undo) go again with it.
Result<Object> Execution::toRestore(const Resource &r, const QJsonObject &json) const
{
  QHash<QString, QString> others = ids;
  for (const Change &c : record.plan.changes) others.remove(c.formerly);
  return objectOf(r, withIds(json, others));
}

/// The object as if every reference in it had today's id: for comparing.
Object Execution::withTodaysIds(const Object &object) const
{
  Object out(object.resource());
  const auto read = decode(object.resource(), withIds(encode(object.resource(), object.row()), ids), out.row());
  return read ? out : object;
}

QHash<QString, QString> Execution::results() const
{
  QHash<QString, QString> out;
  for (const StepRecord &s : record.steps) out.insert(s.results);
  return out;
}

Verdict Execution::stop(int step, StepState state, Error error, Verdict verdict)
{
  StepRecord &s = record.steps[step];
  s.state = state;
  s.ended = QDateTime::currentDateTimeUtc();
  s.error = withoutSecrets(std::move(error));
  record.error = s.error;
  return verdict;
}

Error Execution::withoutSecrets(Error e) const
{
  for (const QString &name : bag.names()) {
    const QString secret = QString::fromUtf8(bag.named(name).reveal());
    if (secret.size() < 4) continue; // shorter ones are words of any sentence
    e.text.replace(secret, QStringLiteral("•••"));
    e.detail.replace(secret, QStringLiteral("•••"));
  }
  return e;
}

/// What must be there before the first step, this time.
Task<Verdict> Execution::begin(bool fresh, Answer answer)
{
  if (fresh) {
    auto keeping = keepSecrets();
    const auto kept = co_await keeping;
    if (!kept) {
      record.error = withoutSecrets(kept.error());
      record.outcome = Outcome::NotStarted;
      co_return Verdict::Refused;
    }
  } else {
    auto fetching = fetchSecrets();
    const auto fetched = co_await fetching;
    if (!fetched) {
      record.error = withoutSecrets(fetched.error());
      co_return Verdict::Parked;
    }
  }
  if (const auto adopted = adoptIds(); !adopted) {
    record.error = adopted.error();
    co_return Verdict::Parked;
  }
  if (answer.step < 0) co_return Verdict::Done;
  auto answering = answerManual(answer);
  co_return co_await answering;
}

Task<Result<>> Execution::run(bool fresh, Answer answer)
{
  record.error.reset();
  auto beginning = begin(fresh, std::move(answer));
  Verdict verdict = co_await beginning;
  if (verdict == Verdict::Done && !record.back) {
    auto going = forward();
    verdict = co_await going;
    if (verdict == Verdict::Refused && record.plan.policy == Policy::AllOrNothing) {
      record.back = true;
      verdict = Verdict::Done;
    }
  }
  if (verdict == Verdict::Done && record.back) {
    record.outcome = Outcome::Undoing;
    auto returning = backward();
    verdict = co_await returning;
  }
  conclude(verdict);
  const auto written = world->journal->add(record); // with all steps: an earlier write may have failed
  if (!written && verdict != Verdict::Parked && verdict != Verdict::Waits) record.error = written.error();
  co_return written;
}

void Execution::conclude(Verdict verdict)
{
  if (record.outcome == Outcome::NotStarted) {
    record.ended = QDateTime::currentDateTimeUtc();
    return;
  }
  if (verdict == Verdict::Parked || verdict == Verdict::Waits) {
    record.outcome = verdict == Verdict::Parked ? Outcome::Parked : Outcome::Waiting;
    return;
  }
  record.ended = QDateTime::currentDateTimeUtc();
  for (const StepRecord &s : std::as_const(record.steps))
    if (!record.error && s.error && s.state != StepState::LeftOver) record.error = s.error;
  if (record.back) {
    record.leftOver = leftOverOf(record);
    record.outcome = record.leftOver.isEmpty() ? Outcome::RolledBack : Outcome::LeftOver;
  } else {
    record.outcome = record.finished() == record.steps.size() ? Outcome::Succeeded : Outcome::Partly;
    if (record.outcome == Outcome::Succeeded) record.error.reset();
  }
}
} // namespace runner
