// The way forward: re-read, compare, remember, journal, write, compare with the wish.
#include "core/editable.h"
#include "runner/compare.h"
#include "runner/execution.h"
#include "runner/words.h"

#include <QCoreApplication>

namespace {
bool isOver(StepState s) { return s == StepState::Done || s == StepState::Kept || s == StepState::Failed; }

constexpr std::chrono::seconds stillFresh{2}; ///< an earlier read is made again

/// Before a write a failed read only means that nobody can look.
bool isClearNo(Error::Kind k)
{
  return k == Error::NotFound || k == Error::Auth || k == Error::Conflict || k == Error::Rejected;
}

Error changedElsewhere(const QString &called, int fields)
{
  return {Error::Conflict, QCoreApplication::translate("runner",
                                                       "“%1” changed since it was shown (%n field(s)), so nothing was "
                                                       "overwritten. Compare the values and plan again.",
                                                       nullptr, fields)
                               .arg(called)};
}

Error ignoredFields(const Object &object, const QStringList &keys)
{
  QStringList labels;
  for (const QString &key : keys) {
    const Field *f = object.resource().field(key);
    labels << (f ? object.resource().translated(f->label) : key);
  }
  return {Error::Rejected,
          runner::words(QT_TRANSLATE_NOOP("runner",
                                          "The vendor answered that it is done, but did not take over: %1. It does not "
                                          "support that here."))
              .arg(labels.join(QStringLiteral(", ")))};
}
} // namespace

namespace runner {
Task<Verdict> Execution::forward()
{
  record.outcome = Outcome::Running;
  const bool together = record.plan.policy == Policy::AllOrNothing;
  Verdict all = Verdict::Done;
  for (int i = 0; i < record.steps.size(); ++i) {
    const bool over = isOver(record.steps[i].state);
    Verdict one = record.steps[i].state == StepState::Failed ? Verdict::Refused : Verdict::Done;
    if (!over && cancelAsked) {
      record.cancelled = true;
      co_return Verdict::Refused;
    }
    if (!over) {
      auto going = forwardStep(i);
      one = co_await going;
    }
    if (one == Verdict::Done) continue;
    if (one == Verdict::Waits) co_return one;
    auto noting = note(i);
    const auto noted = co_await noting;
    if (!noted || one == Verdict::Parked) co_return Verdict::Parked; // `error` says the first reason
    all = Verdict::Refused;
    if (together) co_return all;
    if (!record.steps[i].stands) continue;
    auto returning = backStep(i); // each on its own: also in being taken back
    const Verdict back = co_await returning;
    if (back == Verdict::Parked) co_return back;
    record.steps[i].state = record.steps[i].stands ? StepState::LeftOver : StepState::Failed;
  }
  if (cancelAsked && together) { // asked for during the last step
    record.cancelled = true;
    co_return Verdict::Refused;
  }
  co_return all;
}

Task<Verdict> Execution::forwardStep(int step)
{
  const Change change = record.plan.changes[step];
  const StepState state = record.steps[step].state;
  const bool again = state == StepState::Running || state == StepState::Unknown;
  if (!again) record.steps[step].started = QDateTime::currentDateTimeUtc();
  if (change.adopted) {
    if (const auto existing = objectOf(*change.resource, change.before))
      record.steps[step].results = resultsOf(change.step, *existing);
    record.steps[step].key = change.key;
    record.steps[step].state = StepState::Kept;
    record.steps[step].ended = record.steps[step].started;
    auto noting = note(step);
    const auto noted = co_await noting;
    co_return noted ? Verdict::Done : stop(step, StepState::Pending, noted.error(), Verdict::Parked);
  }
  if (change.kind == Change::Kind::Manual) {
    record.steps[step].state = StepState::WaitsForPerson;
    auto noting = note(step);
    const auto noted = co_await noting;
    co_return noted ? Verdict::Waits : stop(step, StepState::Pending, noted.error(), Verdict::Parked);
  }
  lookAhead(step);
  if (!again) {
    record.steps[step].error.reset();
    record.steps[step].theirs.clear();
    auto preparing = prepare(step);
    const Verdict prepared = co_await preparing;
    if (prepared != Verdict::Done || isOver(record.steps[step].state)) co_return prepared;
  }
  auto sending = send(step, again);
  co_return co_await sending;
}

/// Begins to read what the next step meets, so that it need not wait. Only what the step under way cannot change: a
/// creation looks at other resources than this step's, and any other one is read early only while a person's step,
/// which writes nothing, is verified.
void Execution::lookAhead(int step)
{
  const int next = step + 1;
  if (next >= record.steps.size() || record.steps[next].state != StepState::Pending) return;
  const Change &change = record.plan.changes[next], &now = record.plan.changes[step];
  if (change.adopted || change.kind == Change::Kind::Manual) return;
  const bool untouched =
      now.kind == Change::Kind::Manual || (change.kind == Change::Kind::Create && change.resource != now.resource);
  if (!untouched) return;
  early[next] = std::make_unique<Begun<Result<Met>>>(lookBefore(targetOf(next, *change.resource), change), stillFresh);
}

Task<Result<Met>> Execution::meet(int step)
{
  const auto begun = early.extract(step);
  if (begun && !begun.mapped()->isStale()) {
    Begun<Result<Met>> &looking = *begun.mapped();
    co_return co_await looking;
  }
  const Change change = record.plan.changes[step];
  auto looking = lookBefore(targetOf(step, *change.resource), change);
  co_return co_await looking;
}

/// Reads what the write meets, compares it with what was shown, and stores it whole. Nothing is written yet.
Task<Verdict> Execution::prepare(int step)
{
  const Change change = record.plan.changes[step];
  if (change.kind != Change::Kind::Create) record.steps[step].key = record.steps[step].keyBefore = change.key;
  auto meeting = meet(step);
  const auto met = co_await meeting;
  if (met && change.kind == Change::Kind::Create) {
    record.steps[step].seen = met->keys;
  } else if (met) {
    auto comparing = compareWithShown(step, met->object);
    const Verdict compared = co_await comparing;
    if (compared != Verdict::Done || isOver(record.steps[step].state)) co_return compared;
  } else if (met.error().kind == Error::NotFound && change.kind == Change::Kind::Remove) {
    record.steps[step].state = StepState::Kept; // gone already; nothing of ours to take back
    record.steps[step].ended = QDateTime::currentDateTimeUtc();
    auto telling = tell(step, change.key, {}, Verdict::Done);
    co_return co_await telling;
  } else {
    const bool clearNo = isClearNo(met.error().kind);
    co_return stop(step, clearNo ? StepState::Failed : StepState::Pending, met.error(),
                   clearNo ? Verdict::Refused : Verdict::Parked);
  }
  auto keeping = keepSecrets();
  const auto kept = co_await keeping;
  co_return kept ? Verdict::Done : stop(step, StepState::Pending, kept.error(), Verdict::Parked);
}

/// What the step wants, by the plan: `own` are the fields in which it differs from what was shown.
Result<Execution::Wish> Execution::wishOf(int step) const
{
  const Change &change = record.plan.changes[step];
  Wish out{Object(*change.resource), Object(), {}};
  if (change.kind != Change::Kind::Create) {
    const auto shown = objectOf(*change.resource, change.before);
    if (!shown) return shown.error();
    out.shown = *shown;
  }
  if (change.kind == Change::Kind::Remove) return out;
  const auto after = withResults(change.after, results());
  if (!after) return after.error();
  const auto wanted = objectOf(*change.resource, *after);
  if (!wanted) return wanted.error();
  out.wanted = *wanted;
  out.own = differing(out.shown, out.wanted);
  return out;
}

/// Fields of the same object that earlier steps of this run wrote: no news to it.
QStringList Execution::writtenBefore(int step) const
{
  QStringList out;
  const Change &change = record.plan.changes[step];
  for (int i = 0; i < step; ++i) {
    const StepRecord &s = record.steps[i];
    if (record.plan.changes[i].resource != change.resource || s.key != change.key || !s.stands) continue;
    const auto before = objectOf(*change.resource, s.before), after = objectOf(*change.resource, s.after);
    if (before && after) out += differing(*before, *after);
  }
  return out;
}

/// The fields that forbid the write, for somebody else changed them.
QStringList Execution::conflicts(int step, const Wish &wish, const Object &fresh) const
{
  const bool removes = record.plan.changes[step].kind == Change::Kind::Remove;
  if (!removes && unmet(wish.shown, wish.wanted, fresh).isEmpty()) return {}; // as wanted already: nothing is lost
  const QStringList ours = writtenBefore(step);
  QStringList out;
  for (const QString &key : differing(withTodaysIds(wish.shown), withTodaysIds(fresh))) {
    if (ours.contains(key)) continue;
    // an undo minds only the fields that it takes back
    if (removes || record.plan.undoes.isEmpty() || wish.own.contains(key)) out << key;
  }
  return out;
}

Task<Verdict> Execution::compareWithShown(int step, Object fresh)
{
  const Change change = record.plan.changes[step];
  const auto wish = wishOf(step);
  if (!wish) co_return stop(step, StepState::Failed, wish.error(), Verdict::Refused);
  if (const QStringList theirs = conflicts(step, *wish, fresh); !theirs.isEmpty()) {
    record.steps[step].theirs = theirChanges(theirs, wish->shown, fresh, wish->wanted);
    co_return stop(step, StepState::Failed, changedElsewhere(change.called, int(theirs.size())), Verdict::Refused);
  }
  record.steps[step].before = kept(fresh, change.step + QStringLiteral(".found"));
  if (change.kind == Change::Kind::Change) {
    if (setsUnseen(wish->shown, wish->wanted) || !unmet(wish->shown, wish->wanted, fresh).isEmpty())
      co_return Verdict::Done;
    record.steps[step].state = StepState::Kept;
    record.steps[step].results = resultsOf(change.step, fresh);
    record.steps[step].ended = QDateTime::currentDateTimeUtc();
    auto telling = tell(step, fresh.key(), fresh, Verdict::Done);
    co_return co_await telling;
  }
  auto looking = referrersOf(step, fresh.key());
  const auto touched = co_await looking;
  if (!touched) co_return stop(step, StepState::Pending, touched.error(), Verdict::Parked);
  record.steps[step].touched = *touched;
  co_return Verdict::Done;
}

/// Objects that the removal leaves with a dead reference: its undo repairs them.
Task<Result<QList<Touched>>> Execution::referrersOf(int step, QString key)
{
  QList<Touched> out;
  const Change change = record.plan.changes[step];
  for (size_t e = 0; e < world->catalogue.size(); ++e) {
    const Resource &r = *world->catalogue[e]->resource;
    if (world->catalogue[e]->onDemand || !world->catalogue[e]->list || !isEditable(r)
        || r.vendor != change.resource->vendor)
      continue;
    auto listing = world->catalogue[e]->list(*world->account(r), {});
    const auto rows = co_await listing;
    if (!rows && isClearNo(rows.error().kind)) continue; // may not be seen, so may not be repaired either
    if (!rows) co_return rows.error();
    for (int i = 0; i < (*rows)->size(); ++i) {
      const Object object(r, (*rows)->at(i));
      if (!mentions(encode(r, object.row()), key, QLatin1String(r.keyField().key))) continue;
      const QString prefix = QStringLiteral("%1.touched%2").arg(change.step).arg(out.size());
      out << Touched{&r, object.key(), object.called(), kept(object, prefix)};
    }
  }
  co_return out;
}

/// again: it may have been sent before a crash or a lost answer.
Task<Verdict> Execution::send(int step, bool again)
{
  const Change change = record.plan.changes[step];
  const auto wish = wishOf(step);
  if (!wish) co_return stop(step, StepState::Failed, wish.error(), Verdict::Refused);
  Object from = wish->shown, wanted = wish->wanted;
  if (change.kind != Change::Kind::Create) {
    const auto before = objectOf(*change.resource, record.steps[step].before);
    if (!before) co_return stop(step, StepState::Failed, before.error(), Verdict::Refused);
    from = *before;
    if (change.kind == Change::Kind::Change) wanted = withFields(from, wish->wanted, wish->own);
  }
  record.steps[step].state = StepState::Running;
  auto noting = note(step);
  const auto noted = co_await noting;
  if (!noted) co_return stop(step, again ? StepState::Unknown : StepState::Pending, noted.error(), Verdict::Parked);

  const Target target = targetOf(step, *change.resource);
  auto sending = change.kind == Change::Kind::Create   ? sendCreate(target, wanted, record.steps[step].seen, again)
                 : change.kind == Change::Kind::Change ? sendChange(target, from, wanted, again)
                                                       : sendRemove(target, change.key, again);
  const Sent sent = co_await sending;
  auto settling = settle(step, sent, from, wanted);
  co_return co_await settling;
}

Task<Verdict> Execution::settle(int step, Sent sent, Object from, Object wanted)
{
  if (sent.how == Sent::Refused) co_return stop(step, StepState::Failed, sent.error, Verdict::Refused);
  if (sent.how == Sent::NotSent) co_return stop(step, StepState::Pending, sent.error, Verdict::Parked);
  if (sent.how == Sent::Unsure) {
    if (sent.object) record.steps[step].theirs = theirChanges(differing(from, sent.object), from, sent.object, wanted);
    co_return stop(step, StepState::Unknown, sent.error, Verdict::Parked);
  }
  const Change change = record.plan.changes[step];
  record.steps[step].state = StepState::Done;
  record.steps[step].stands = true;
  record.steps[step].error.reset();
  record.steps[step].ended = QDateTime::currentDateTimeUtc();
  Verdict verdict = Verdict::Done;
  if (sent.object) {
    record.steps[step].key = sent.object.key();
    record.steps[step].after = kept(sent.object, change.step + QStringLiteral(".answer"));
    record.steps[step].results = resultsOf(change.step, sent.object);
    if (const QStringList ignored = unmet(from, wanted, sent.object); !ignored.isEmpty())
      verdict = stop(step, StepState::Failed, ignoredFields(sent.object, ignored), Verdict::Refused);
  }
  if (!change.formerly.isEmpty()) {
    const auto known = world->journal->addId(*change.resource, change.formerly, sent.object.key(), record.id);
    const auto adopted = known ? adoptIds() : known;
    if (!adopted) record.error = adopted.error();
    if (!adopted) verdict = Verdict::Parked;
  }
  auto keeping = keepSecrets(); // a password that the vendor made
  const auto kept = co_await keeping;
  if (!kept) record.error = withoutSecrets(kept.error());
  if (!kept) verdict = Verdict::Parked;
  auto telling = tell(step, record.steps[step].key, sent.object, verdict);
  co_return co_await telling;
}

/// The person's answer to the step that waits. A wrong one is told, and the step waits on.
Task<Verdict> Execution::answerManual(Answer answer)
{
  const Change change = record.plan.changes[answer.step];
  QHash<QString, QString> values;
  for (auto it = answer.values.cbegin(); it != answer.values.cend(); ++it)
    values.insert(it.key(), it.value().trimmed());
  if (world->options.verify) {
    lookAhead(answer.step);
    auto verifying = world->options.verify(*world->account(*change.resource), change, values, bag);
    const auto verified = co_await verifying;
    if (!verified) {
      stop(answer.step, StepState::WaitsForPerson, verified.error(), Verdict::Waits);
      record.error.reset();
      auto noting = note(answer.step);
      const auto noted = co_await noting;
      if (!noted) record.error = noted.error();
      co_return noted ? Verdict::Waits : Verdict::Parked;
    }
  }
  StepRecord &s = record.steps[answer.step];
  for (auto it = values.cbegin(); it != values.cend(); ++it)
    s.results.insert(change.step + u'.' + it.key(), it.value());
  s.key = values.value(QLatin1String(change.resource->keyField().key));
  s.error.reset();
  s.stands = true;
  s.state = StepState::Done;
  s.ended = QDateTime::currentDateTimeUtc();
  auto noting = note(answer.step);
  const auto noted = co_await noting;
  co_return noted ? Verdict::Done : stop(answer.step, StepState::WaitsForPerson, noted.error(), Verdict::Parked);
}
} // namespace runner
