// The way back: what stands is taken back in reverse, unless somebody else changed it since.
#include "runner/compare.h"
#include "runner/execution.h"
#include "runner/words.h"

namespace {
Error changedSince(const QString &called)
{
  return {Error::Conflict,
          runner::words(QT_TRANSLATE_NOOP("runner", "“%1” was changed by somebody else since this plan wrote "
                                                    "it, so it stays as it is. Compare the values and change "
                                                    "it yourself."))
              .arg(called)};
}

Error removedSince(const QString &called)
{
  return {Error::NotFound,
          runner::words(QT_TRANSLATE_NOOP("runner", "“%1” was removed by somebody else, so it cannot be "
                                                    "changed back."))
              .arg(called)};
}

Error noInterface(const Change &change, const QString &where)
{
  return {Error::Rejected,
          runner::words(QT_TRANSLATE_NOOP("runner",
                                          "A person made it, and no API can remove a %1. Remove it at the vendor when "
                                          "you do not need it: %2"))
              .arg(change.resource->translated(change.resource->one), where)};
}

bool mayStand(const StepRecord &s)
{
  return s.stands || s.state == StepState::Running || s.state == StepState::Unknown;
}
} // namespace

namespace runner {
Task<Verdict> Execution::backward()
{
  for (int i = int(record.steps.size()) - 1; i >= 0; --i) {
    if (!mayStand(record.steps[i])) {
      if (record.steps[i].state == StepState::WaitsForPerson) record.steps[i].state = StepState::Pending;
      continue;
    }
    if (record.steps[i].state == StepState::Running || record.steps[i].state == StepState::Unknown) {
      auto clearing = clarify(i);
      const Verdict clear = co_await clearing;
      if (clear != Verdict::Done) co_return clear;
      if (!record.steps[i].stands) continue;
    }
    auto returning = backStep(i);
    const Verdict one = co_await returning;
    if (one == Verdict::Done) continue;
    auto noting = note(i);
    const auto noted = co_await noting;
    Q_UNUSED(noted) // it parks anyway, and the journal says Undoing
    co_return Verdict::Parked;
  }
  co_return Verdict::Done;
}

/// A step of which nobody knows whether it happened: looks.
Task<Verdict> Execution::clarify(int step)
{
  const Change change = record.plan.changes[step];
  const auto wish = wishOf(step);
  Sent sent{Sent::Unsure, {}, wish ? Error{} : wish.error()};
  if (wish) {
    const Target target = targetOf(step, *change.resource);
    Object wanted = wish->wanted, from = wish->shown;
    if (const auto before = objectOf(*change.resource, record.steps[step].before);
        before && change.kind == Change::Kind::Change) {
      from = *before;
      wanted = withFields(from, wish->wanted, wish->own);
    }
    auto looking = change.kind == Change::Kind::Create   ? lookForCreated(target, wanted, record.steps[step].seen)
                   : change.kind == Change::Kind::Change ? lookForChanged(target, from, wanted)
                                                         : lookForRemoved(target, change.key);
    sent = co_await looking;
  }
  if (sent.how == Sent::Unsure || sent.how == Sent::NotSent)
    co_return stop(step, StepState::Unknown, sent.error, Verdict::Parked);
  if (sent.how == Sent::Refused) { // it never happened
    auto ending = undone(step);
    co_return co_await ending;
  }
  record.steps[step].stands = true;
  record.steps[step].state = StepState::Done;
  if (sent.object) {
    record.steps[step].key = sent.object.key();
    record.steps[step].after = kept(sent.object, change.step + QStringLiteral(".answer"));
  }
  auto noting = note(step);
  const auto noted = co_await noting;
  if (noted) co_return Verdict::Done;
  record.error = noted.error();
  co_return Verdict::Parked;
}

Task<Verdict> Execution::backStep(int step)
{
  const Change change = record.plan.changes[step];
  switch (change.kind) {
  case Change::Kind::Create: {
    auto going = takeBackCreate(step);
    co_return co_await going;
  }
  case Change::Kind::Change: {
    auto going = takeBackChange(step);
    co_return co_await going;
  }
  case Change::Kind::Remove: {
    auto going = takeBackRemove(step);
    co_return co_await going;
  }
  case Change::Kind::Manual:
    break;
  }
  Object made(*change.resource);
  QString where = record.steps[step].key;
  QJsonObject json{{QLatin1String(change.resource->keyField().key), where}};
  if (decode(*change.resource, json, made.row()) && change.resource->page)
    if (const QString page = change.resource->page(made.row()); !page.isEmpty()) where = page;
  record.steps[step].stands = false; // nobody but a person can do more
  auto leaving = leave(step, noInterface(change, where), {});
  co_return co_await leaving;
}

Task<Verdict> Execution::takeBackCreate(int step)
{
  const Change change = record.plan.changes[step];
  const bool again = record.steps[step].state == StepState::Undoing;
  const QString key = record.steps[step].key;
  const Target target = targetOf(step, *change.resource);
  auto reading = readOne(target, key);
  const auto now = co_await reading;
  if (!now && now.error().kind == Error::NotFound) {
    auto ending = backEnded(step, {Sent::Happened, {}, {}}, key);
    co_return co_await ending;
  }
  if (!now) {
    auto ending = backEnded(step, {Sent::NotSent, {}, now.error()}, key);
    co_return co_await ending;
  }
  const auto ours = objectOf(*change.resource, record.steps[step].after);
  if (!again && ours)
    if (const QStringList theirs = differing(withTodaysIds(*ours), withTodaysIds(*now)); !theirs.isEmpty()) {
      auto leaving = leave(step, changedSince(change.called), theirChanges(theirs, *ours, *now, {}));
      co_return co_await leaving;
    }
  record.steps[step].state = StepState::Undoing;
  auto noting = note(step);
  const auto noted = co_await noting;
  Sent sent{Sent::NotSent, {}, noted ? Error{} : noted.error()};
  if (noted) {
    auto removing = sendRemove(target, key, false);
    sent = co_await removing;
  }
  if (sent.how == Sent::Happened && !change.formerly.isEmpty()) {
    const auto dropped = world->journal->dropId(*change.resource, change.formerly); // it led to what is gone again
    if (!dropped) sent = {Sent::NotSent, {}, dropped.error()};
  }
  auto ending = backEnded(step, sent, key);
  co_return co_await ending;
}

/// Only the fields that the step changed go back, and only where they are still as it left them.
Task<Verdict> Execution::takeBackChange(int step)
{
  const Change change = record.plan.changes[step];
  const QString key = record.steps[step].key;
  const Target target = targetOf(step, *change.resource);
  const auto before = toRestore(*change.resource, record.steps[step].before);
  const auto after = toRestore(*change.resource, record.steps[step].after);
  auto reading = readOne(target, key);
  const auto now = co_await reading;
  std::optional<Error> stays;
  if (!before) stays = before.error();
  if (!after) stays = after.error();
  if (!now && now.error().kind == Error::NotFound) stays = removedSince(change.called);
  if (stays) {
    auto leaving = leave(step, *stays, {});
    co_return co_await leaving;
  }
  if (!now) {
    auto ending = backEnded(step, {Sent::NotSent, {}, now.error()}, key);
    co_return co_await ending;
  }
  const QStringList own = differing(*before, *after), sinceUs = differing(withTodaysIds(*after), withTodaysIds(*now));
  const QStringList open = differing(*before, *now); // an interrupted undo may have been done already
  QStringList back, theirs;
  for (const QString &field : own) {
    if (open.contains(field)) back << field;
    if (open.contains(field) && sinceUs.contains(field)) theirs << field;
  }
  if (!theirs.isEmpty()) {
    auto leaving = leave(step, changedSince(change.called), theirChanges(theirs, *after, *now, *before));
    co_return co_await leaving;
  }
  if (back.isEmpty()) {
    auto ending = backEnded(step, {Sent::Happened, *now, {}}, key);
    co_return co_await ending;
  }
  record.steps[step].state = StepState::Undoing;
  auto noting = note(step);
  const auto noted = co_await noting;
  Sent sent{Sent::NotSent, {}, noted ? Error{} : noted.error()};
  if (noted) {
    const Object wanted = withFields(*now, *before, back);
    auto changing = sendChange(target, *now, wanted, false);
    sent = co_await changing;
    if (sent.how == Sent::Happened && !unmet(*now, wanted, sent.object).isEmpty()) {
      sent.how = Sent::Refused;
      sent.error = {Error::Rejected,
                    runner::words(QT_TRANSLATE_NOOP("runner", "The vendor answered that it is done, but did not "
                                                              "take all values back."))};
    }
  }
  auto ending = backEnded(step, sent, key);
  co_return co_await ending;
}

Task<Verdict> Execution::takeBackRemove(int step)
{
  if (record.steps[step].key == record.steps[step].keyBefore) {
    auto making = recreate(step);
    const Verdict made = co_await making;
    if (made != Verdict::Done || record.steps[step].state == StepState::LeftOver) co_return made;
  }
  auto repairing = repairTouched(step);
  co_return co_await repairing;
}

/// The object comes back under a new id.
Task<Verdict> Execution::recreate(int step)
{
  const Change change = record.plan.changes[step];
  const bool again = record.steps[step].state == StepState::Undoing;
  const QString old = record.steps[step].key;
  const Target target = targetOf(step, *change.resource);
  const auto wanted = toRestore(*change.resource, record.steps[step].before);
  if (!wanted) {
    auto leaving = leave(step, wanted.error(), {});
    co_return co_await leaving;
  }
  if (!again) {
    auto listing = keysOf(target, parentOf(*target.endpoint, *wanted));
    const auto keys = co_await listing;
    if (!keys) co_return stop(step, StepState::Done, keys.error(), Verdict::Parked);
    record.steps[step].seen = *keys;
  }
  record.steps[step].state = StepState::Undoing;
  auto noting = note(step);
  const auto noted = co_await noting;
  Sent sent{Sent::NotSent, {}, noted ? Error{} : noted.error()};
  if (noted) {
    auto creating = sendCreate(target, *wanted, record.steps[step].seen, again);
    sent = co_await creating;
  }
  if (sent.how != Sent::Happened) {
    auto ending = backEnded(step, sent, old);
    co_return co_await ending;
  }
  const auto known = world->journal->addId(*change.resource, old, sent.object.key(), record.id);
  if (!known) co_return stop(step, StepState::Undoing, known.error(), Verdict::Parked);
  record.steps[step].key = sent.object.key();
  if (const auto adopted = adoptIds(); !adopted)
    co_return stop(step, StepState::Undoing, adopted.error(), Verdict::Parked);
  auto telling = tell(step, sent.object.key(), sent.object, Verdict::Done);
  co_return co_await telling;
}

/// Those that referred to the removed object get its new id, if they still refer to the old one.
Task<Verdict> Execution::repairTouched(int step)
{
  const QHash<QString, QString> id{{record.steps[step].keyBefore, record.steps[step].key}};
  QStringList stay;
  for (int i = 0; i < record.steps[step].touched.size(); ++i) {
    const Touched touched = record.steps[step].touched[i];
    const Target target = targetOf(step, *touched.resource);
    auto reading = readOne(target, touched.key);
    const auto now = co_await reading;
    if (!now && now.error().kind == Error::NotFound) continue; // removed since: nothing refers to it
    if (!now) co_return stop(step, StepState::Undoing, now.error(), Verdict::Parked);
    Object wanted(*touched.resource);
    const QJsonObject json = withIds(encode(*touched.resource, now->row()), id);
    if (const auto read = decode(*touched.resource, json, wanted.row()); !read)
      co_return stop(step, StepState::Undoing, read.error(), Verdict::Parked);
    if (differing(*now, wanted).isEmpty()) continue;
    auto changing = sendChange(target, *now, wanted, false);
    const Sent sent = co_await changing;
    if (sent.how == Sent::Refused) {
      stay << runner::words(QT_TRANSLATE_NOOP("runner", "“%1” still refers to the old id. %2"))
                  .arg(touched.called, sent.error.text);
    } else if (sent.how != Sent::Happened) {
      co_return stop(step, StepState::Undoing, sent.error, Verdict::Parked);
    } else {
      Tell out([call = wrote, touched, object = sent.object] { call(touched.resource, touched.key, object); });
      co_await out;
    }
  }
  if (!stay.isEmpty()) {
    auto leaving = leave(step, {Error::Rejected, stay.join(u' ')}, {});
    co_return co_await leaving;
  }
  auto ending = undone(step);
  co_return co_await ending;
}

/// A 4xx while undoing leaves the step over, and the others go on.
Task<Verdict> Execution::backEnded(int step, Sent sent, QString key)
{
  const StepState state = record.steps[step].state;
  if (sent.how == Sent::NotSent || sent.how == Sent::Unsure) {
    const bool clearNo = sent.error.kind == Error::Auth || sent.error.kind == Error::Rejected;
    if (!clearNo) co_return stop(step, state, sent.error, Verdict::Parked);
  }
  if (sent.how != Sent::Happened) {
    auto leaving = leave(step, sent.error, {});
    co_return co_await leaving;
  }
  const Resource *resource = record.plan.changes[step].resource;
  Tell out([call = wrote, resource, key, object = sent.object] { call(resource, key, object); });
  co_await out;
  auto ending = undone(step);
  co_return co_await ending;
}

Task<Verdict> Execution::leave(int step, Error error, QList<TheirChange> theirs)
{
  record.steps[step].theirs = std::move(theirs);
  record.steps[step].state = StepState::LeftOver;
  record.steps[step].ended = QDateTime::currentDateTimeUtc();
  record.steps[step].error = withoutSecrets(std::move(error));
  auto noting = note(step);
  const auto noted = co_await noting;
  if (noted) co_return Verdict::Done;
  record.error = noted.error();
  co_return Verdict::Parked;
}

Task<Verdict> Execution::undone(int step)
{
  record.steps[step].state = StepState::Undone;
  record.steps[step].stands = false;
  record.steps[step].ended = QDateTime::currentDateTimeUtc();
  auto noting = note(step);
  const auto noted = co_await noting;
  if (noted) co_return Verdict::Done;
  record.error = noted.error();
  co_return Verdict::Parked;
}
} // namespace runner
