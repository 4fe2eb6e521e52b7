// One write, and the truth about it.
#include "runner/looking.h"

#include "core/wait.h"
#include "runner/compare.h"
#include "runner/words.h"

namespace {
/// What an error that came instead of an answer says about the write.
runner::Sent::How howOf(Error::Kind kind)
{
  switch (kind) {
  case Error::Unknown:
  case Error::Protocol: // success, but not readable
  case Error::Timeout:
  case Error::Server:
    return runner::Sent::Unsure;
  case Error::Network:
  case Error::RateLimited:
  case Error::Cancelled:
  case Error::Storage:
    return runner::Sent::NotSent;
  default:
    return runner::Sent::Refused;
  }
}

runner::Sent failed(const Error &e) { return {howOf(e.kind), {}, e}; }
runner::Sent unsure(const Error &e) { return {runner::Sent::Unsure, {}, e}; }
runner::Sent happened(const Object &o) { return {runner::Sent::Happened, o, {}}; }
runner::Sent didNot() { return {runner::Sent::Refused, {}, {}}; }

/// A 5xx is left alone: the server has trouble, and a person decides when to ask again.
bool mayLook(const Error &e) { return howOf(e.kind) == runner::Sent::Unsure && e.kind != Error::Server; }

Error ambiguous(const QStringList &keys)
{
  return {Error::Unknown,
          runner::words(QT_TRANSLATE_NOOP("runner",
                                          "The answer was lost, and several new objects look like the wanted one. "
                                          "Remove those that are too many, then resume.")),
          keys.join(u' ')};
}

Error halfChanged(const QStringList &fields)
{
  return {Error::Conflict,
          runner::words(QT_TRANSLATE_NOOP("runner",
                                          "The answer was lost, and the object is neither as before nor as wanted: "
                                          "somebody else changes it too. Compare it, then resume or undo.")),
          fields.join(u' ')};
}
} // namespace

/// All objects that one like this could be among.
static Task<Listing> listAround(const Endpoint *endpoint, Account account, QString parent)
{
  return endpoint->listIn ? endpoint->listIn(std::move(account), std::move(parent))
                          : endpoint->list(std::move(account), {});
}

namespace runner {
QString parentOf(const Endpoint &e, const Object &o)
{
  return e.parentField ? e.resource->field(QString::fromLatin1(e.parentField))->text(o.row()) : QString();
}

Task<Result<QStringList>> keysOf(Target target, QString parent)
{
  auto listing = listAround(target.endpoint, target.account, parent);
  const auto rows = co_await listing;
  if (!rows) co_return rows.error();
  QStringList keys;
  for (int i = 0; i < (*rows)->size(); ++i) keys << target.endpoint->resource->keyOf((*rows)->at(i));
  co_return keys;
}

Task<Result<Object>> readOne(Target target, QString key)
{
  if (target.endpoint->read) {
    auto reading = target.endpoint->read(target.account, key);
    co_return co_await reading;
  }
  auto listing = target.endpoint->list(target.account, {});
  const auto rows = co_await listing;
  if (!rows) co_return rows.error();
  const Resource &r = *target.endpoint->resource;
  for (int i = 0; i < (*rows)->size(); ++i)
    if (r.keyOf((*rows)->at(i)) == key) co_return Object(r, (*rows)->at(i));
  co_return Error{Error::NotFound, runner::words(QT_TRANSLATE_NOOP("runner", "The object is gone."))};
}

Task<Result<Met>> lookBefore(Target target, Change change)
{
  if (change.kind == Change::Kind::Create) {
    const QString parent = change.after.value(QLatin1String(target.endpoint->parentField)).toString();
    if (parent.startsWith(QStringLiteral("${"))) co_return Met{}; // in what an earlier step makes nothing lies yet
    auto listing = keysOf(target, parent);
    auto keys = co_await listing;
    if (!keys) co_return keys.error();
    co_return Met{*keys, {}};
  }
  auto reading = readOne(target, change.key);
  auto object = co_await reading;
  if (!object) co_return object.error();
  co_return Met{{}, *object};
}

Task<Sent> lookForCreated(Target target, Object wanted, QStringList seen)
{
  const Resource &r = wanted.resource();
  auto listing = listAround(target.endpoint, target.account, parentOf(*target.endpoint, wanted));
  const auto rows = co_await listing;
  if (!rows) co_return unsure(rows.error());
  QStringList found;
  Object match;
  for (int i = 0; i < (*rows)->size(); ++i) {
    const Object candidate(r, (*rows)->at(i));
    if (seen.contains(candidate.key()) || !unmet(Object(r), wanted, candidate).isEmpty()) continue;
    found << candidate.key();
    match = candidate;
  }
  if (found.isEmpty()) co_return didNot();
  if (found.size() > 1) co_return unsure(ambiguous(found));
  co_return happened(match);
}

Task<Sent> lookForChanged(Target target, Object fresh, Object wanted)
{
  auto reading = readOne(target, fresh.key());
  const auto now = co_await reading;
  if (!now) co_return now.error().kind == Error::NotFound ? failed(now.error()) : unsure(now.error());
  if (setsUnseen(fresh, wanted)) co_return didNot(); // nobody can tell: it is sent again
  if (unmet(fresh, wanted, *now).isEmpty()) co_return happened(*now);
  const QStringList others = differing(fresh, *now);
  if (others.isEmpty()) co_return didNot();
  co_return Sent{Sent::Unsure, *now, halfChanged(others)};
}

Task<Sent> lookForRemoved(Target target, QString key)
{
  auto reading = readOne(target, key);
  const auto now = co_await reading;
  if (now) co_return didNot();
  co_return now.error().kind == Error::NotFound ? happened({}) : unsure(now.error());
}

Task<Sent> sendCreate(Target target, Object wanted, QStringList seen, bool lookFirst)
{
  Sent last;
  for (int attempt = 1;; ++attempt) {
    if (lookFirst) {
      auto looking = lookForCreated(target, wanted, seen);
      const Sent found = co_await looking;
      if (found.how != Sent::Refused) co_return found;
      if (attempt > target.attempts) co_return last;
    }
    auto creating = target.endpoint->create(target.account, wanted);
    const auto answer = co_await creating;
    if (answer) co_return happened(*answer);
    last = failed(answer.error());
    if (!mayLook(answer.error())) co_return last;
    lookFirst = true;
    Tell tell(target.lost);
    co_await tell;
    Sleep settle(target.settle); // the request may still be under way
    co_await settle;
  }
}

Task<Sent> sendChange(Target target, Object fresh, Object wanted, bool lookFirst)
{
  Sent last;
  for (int attempt = 1;; ++attempt) {
    if (lookFirst) {
      auto looking = lookForChanged(target, fresh, wanted);
      const Sent found = co_await looking;
      if (found.how != Sent::Refused || !found.error.text.isEmpty()) co_return found;
      if (attempt > target.attempts) co_return last;
    }
    auto changing = target.endpoint->change(target.account, fresh, wanted);
    const auto answer = co_await changing;
    if (answer) co_return happened(*answer);
    last = failed(answer.error());
    if (!mayLook(answer.error())) co_return last;
    lookFirst = true;
    Tell tell(target.lost);
    co_await tell;
    Sleep settle(target.settle);
    co_await settle;
  }
}

Task<Sent> sendRemove(Target target, QString key, bool lookFirst)
{
  Sent last;
  for (int attempt = 1;; ++attempt) {
    if (lookFirst) {
      auto looking = lookForRemoved(target, key);
      const Sent found = co_await looking;
      if (found.how != Sent::Refused) co_return found;
      if (attempt > target.attempts) co_return last;
    }
    auto removing = target.endpoint->remove(target.account, key);
    const auto answer = co_await removing;
    if (answer || answer.error().kind == Error::NotFound) co_return happened({});
    last = failed(answer.error());
    if (!mayLook(answer.error())) co_return last;
    lookFirst = true;
    Tell tell(target.lost);
    co_await tell;
    Sleep settle(target.settle);
    co_await settle;
  }
}
} // namespace runner
