// The runner's own book-keeping: who runs, who rests, what is known of each run.
#include "runner/runner.h"

#include "runner/accountlock.h"
#include "runner/admission.h"
#include "runner/execution.h"
#include "runner/secretkey.h"
#include "runner/undoplan.h"
#include "runner/words.h"

#include <QSet>
#include <QUuid>

using namespace runner;

namespace {
Error busy(const QString &title)
{
  return {Error::Conflict,
          words(QT_TRANSLATE_NOOP("runner", "“%1” is running on this account. Wait until it has ended.")).arg(title)};
}

Error notAtRest()
{
  return {Error::Conflict, words(QT_TRANSLATE_NOOP("runner", "This plan is under way, or has ended already."))};
}
} // namespace

struct Runner::Private {
  struct Active {
    std::unique_ptr<Execution> execution;
    std::unique_ptr<AccountLock> lock;
  };
  World world;
  QHash<QString, std::shared_ptr<Active>> active = {};
  QHash<QString, SecretBag> bags = {};      ///< of runs that this runner ran
  QHash<QString, RunRecord> unwritten = {}; ///< at rest, and the journal could not be written
  mutable QList<RunRecord> read = {};       ///< the whole journal, newest first, once somebody asked for it
  mutable QSet<QString> stale = {};         ///< runs that this runner wrote since
  mutable qint64 readVersion = -2;          ///< the journal's version that `read` shows; -2: not read yet

  bool ours(const RunRecord &r) const
  {
    return std::all_of(r.accounts.begin(), r.accounts.end(), [this](const QString &id) {
      return (world.accounts.twilio && world.accounts.twilio->id == id)
             || (world.accounts.livekit && world.accounts.livekit->id == id);
    });
  }

  const Execution *runningOn(const QStringList &accounts) const
  {
    for (const auto &a : active)
      for (const QString &id : accounts)
        if (a->execution->record.accounts.contains(id)) return a->execution.get();
    return nullptr;
  }

  /// Running by the journal, and nobody runs it.
  bool isAbandoned(const RunRecord &r) const
  {
    if (!r.underWay() || active.contains(r.id)) return false;
    if (runningOn(r.accounts)) return true; // we hold the lock, and it is not this one
    return bool(AccountLock::take(world.options.lockFolder, r.accounts));
  }

  /// Another window's writes make it read everything again, our own only what we wrote.
  const QList<RunRecord> &journalled() const
  {
    const qint64 version = world.journal->version();
    if (version != readVersion) {
      auto all = world.journal->all();
      if (!all) return read;
      read = std::move(*all);
      readVersion = version;
      stale.clear();
    }
    for (const QString &id : std::exchange(stale, {})) {
      const auto one = world.journal->find(id);
      if (!one) continue;
      const auto at = std::find_if(read.begin(), read.end(), [&](const RunRecord &r) { return r.id == id; });
      if (at != read.end())
        *at = *one;
      else
        read.insert(
            std::find_if(read.begin(), read.end(), [&](const RunRecord &r) { return r.started <= one->started; }),
            *one);
    }
    return read;
  }

  RunRecord withToday(RunRecord r) const
  {
    if (const auto a = active.value(r.id)) return a->execution->record;
    if (unwritten.contains(r.id)) return unwritten.value(r.id);
    r.interrupted = isAbandoned(r);
    return r;
  }

  Result<RunRecord> atRest(const QString &id) const
  {
    if (world.options.readOnly) return readOnlyProfile();
    if (active.contains(id)) return notAtRest();
    const auto found = unwritten.contains(id) ? Result<RunRecord>(unwritten.value(id)) : world.journal->find(id);
    if (!found) return found.error();
    const RunRecord r = withToday(*found);
    if (!ours(r))
      return Error{Error::Rejected, words(QT_TRANSLATE_NOOP("runner", "This plan belongs to other accounts. Open their "
                                                                      "profile first."))};
    return r;
  }
};

Runner::Runner(Accounts accounts, std::span<const Endpoint *const> catalogue, Journal *journal, SecretStore *secrets,
               RunnerOptions options, QObject *parent)
    : QObject(parent), d(new Private{{std::move(accounts), catalogue, journal, secrets, std::move(options)}})
{}

Runner::~Runner() = default;

void Runner::setAccounts(Accounts accounts) { d->world.accounts = std::move(accounts); }

Result<QString> Runner::start(Plan plan)
{
  const auto accounts = admit(d->world, plan);
  if (!accounts) return accounts.error();
  if (const Execution *other = d->runningOn(*accounts)) return busy(other->record.plan.title);
  auto lock = AccountLock::take(d->world.options.lockFolder, *accounts);
  if (!lock) return lock.error();

  RunRecord r;
  r.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
  r.undoes = plan.undoes;
  if (!r.undoes.isEmpty()) {
    const auto undone = d->world.journal->find(r.undoes);
    if (!undone) return undone.error();
    if (undone->undone) return notAtRest();
    r.leftOver = irrevocable(*undone);
  }
  SecretBag bag = plan.secrets;
  r.secretNames = bag.names();
  r.plan = std::move(plan);
  r.plan.secrets = {};
  r.steps.resize(r.plan.changes.size());
  for (qsizetype i = 0; i < r.steps.size(); ++i) r.steps[i].key = r.steps[i].keyBefore = r.plan.changes[i].key;
  r.accounts = *accounts;
  r.user = d->world.options.user;
  r.profile = d->world.options.profile;
  r.started = QDateTime::currentDateTimeUtc();
  if (const auto added = d->world.journal->add(r); !added) return added.error();

  const QString id = r.id;
  launch(std::make_unique<Execution>(&d->world, std::move(r), std::move(bag)), std::move(*lock), true, {});
  return id;
}

void Runner::launch(std::unique_ptr<Execution> execution, std::unique_ptr<AccountLock> lock, bool fresh,
                    const Answer &answer)
{
  const QString id = execution->record.id;
  execution->changed = [this, id] { noteChanged(id); };
  execution->wrote = [this](const Resource *r, const QString &key, const Object &o) { Q_EMIT wrote(r, key, o); };
  Execution *running = execution.get();
  d->active.insert(id, std::make_shared<Private::Active>(Private::Active{std::move(execution), std::move(lock)}));
  d->unwritten.remove(id);
  d->stale.insert(id);
  scope.start(running->run(fresh, answer), [this, id](const Result<> &written) { ended(id, bool(written)); });
}

void Runner::noteChanged(const QString &id)
{
  d->stale.insert(id);
  Q_EMIT changed(id);
}

void Runner::ended(const QString &id, bool written)
{
  const auto a = d->active.take(id);
  const RunRecord r = a->execution->record;
  d->bags.insert(id, a->execution->bag);
  if (!written) d->unwritten.insert(id, r);
  a->lock.reset();
  if (r.outcome == Outcome::RolledBack || r.outcome == Outcome::NotStarted) forget(id);
  if (r.outcome == Outcome::Succeeded && !r.undoes.isEmpty()) {
    d->stale.insert(r.undoes); // it is undone now
    forget(r.undoes);
  }
  noteChanged(id);
  Q_EMIT finished(id);
}

void Runner::cancel(const QString &id)
{
  if (const auto a = d->active.value(id)) {
    a->execution->cancelAsked = true;
    return;
  }
  const auto stopped = takeUp(id,
                              [](RunRecord &r) {
                                if (!r.atRest()) return Result<>(notAtRest());
                                r.cancelled = true;
                                r.back = r.back || r.plan.policy == Policy::AllOrNothing;
                                return Result<>();
                              },
                              {});
  if (!stopped) Q_EMIT refused(id, stopped.error());
}

/// Takes up a run that rests. Read again under the lock: another window may have gone on with it.
Result<> Runner::takeUp(const QString &id, const std::function<Result<>(RunRecord &)> &prepare, const Answer &answer)
{
  const auto resting = d->atRest(id);
  if (!resting) return resting.error();
  if (const Execution *other = d->runningOn(resting->accounts)) return busy(other->record.plan.title);
  auto lock = AccountLock::take(d->world.options.lockFolder, resting->accounts);
  if (!lock) return lock.error();
  auto fresh = d->unwritten.contains(id) ? Result<RunRecord>(d->unwritten.value(id)) : d->world.journal->find(id);
  if (!fresh) return fresh.error();
  RunRecord r = *fresh;
  r.interrupted = r.underWay(); // we hold the lock
  if (const auto prepared = prepare(r); !prepared) return prepared.error();
  r.interrupted = false;
  r.ended = {};
  r.outcome = r.back ? Outcome::Undoing : Outcome::Running;
  if (const auto written = d->world.journal->add(r); !written) return written.error();
  launch(std::make_unique<Execution>(&d->world, r, d->bags.value(id)), std::move(*lock), false, answer);
  return {};
}

Result<> Runner::resume(const QString &id)
{
  return takeUp(id, [](RunRecord &r) { return r.atRest() ? Result<>() : notAtRest(); }, {});
}

Result<> Runner::undo(const QString &id)
{
  const auto r = d->atRest(id);
  if (!r) return r.error();
  if (!r->canUndo()) return notAtRest();
  if (r->atRest() || r->outcome == Outcome::LeftOver)
    return takeUp(id,
                  [](RunRecord &run) {
                    if (!run.atRest() && run.outcome != Outcome::LeftOver) return Result<>(notAtRest());
                    run.back = true;
                    run.cancelled = true;
                    run.leftOver.clear();
                    return Result<>();
                  },
                  {});
  planUndo(id, [this, id](const Result<Plan> &plan) {
    const auto started = plan ? start(*plan) : Result<QString>(plan.error());
    if (!started) Q_EMIT refused(id, started.error());
  });
  return {};
}

Result<> Runner::provide(const QString &id, const QString &step, const QHash<QString, QString> &values)
{
  const auto r = d->atRest(id);
  if (!r) return r.error();
  Answer answer{-1, values};
  for (qsizetype i = 0; i < r->steps.size(); ++i)
    if (r->plan.changes[i].step == step && r->steps[i].state == StepState::WaitsForPerson) answer.step = int(i);
  if (answer.step < 0) return notAtRest();
  return takeUp(
      id,
      [&](const RunRecord &run) {
        const bool waits = run.atRest() && run.steps[answer.step].state == StepState::WaitsForPerson;
        return waits ? Result<>() : notAtRest();
      },
      answer);
}

namespace {
Task<Result<>> removeSecrets(SecretStore *store, QString id, QStringList names)
{
  Result<> all;
  for (int i = 0; i < names.size(); ++i) {
    auto removing = store->remove(secretKey(id, names[i]));
    const auto removed = co_await removing;
    if (!removed) all = removed.error();
  }
  co_return all;
}

Task<Result<SecretBag>> readSecrets(SecretStore *store, QString id, QStringList names)
{
  SecretBag bag;
  for (int i = 0; i < names.size(); ++i) {
    auto reading = store->read(secretKey(id, names[i]));
    const auto secret = co_await reading;
    if (secret)
      bag.keep(names[i], *secret);
    else if (secret.error().kind != Error::NotFound)
      co_return secret.error();
  }
  co_return bag;
}
} // namespace

void Runner::forget(const QString &id)
{
  const auto r = record(id);
  if (!r || r->underWay() || r->atRest()) return;
  d->bags.remove(id);
  scope.start(removeSecrets(d->world.secrets, id, r->secretNames), [this, id](const Result<> &removed) {
    auto left = d->world.journal->find(id);
    if (!removed || !left) return; // they stay known, so that the next forget finds them
    left->secretNames.clear();
    left->dismissed = true;
    const auto written = d->world.journal->write(*left);
    Q_UNUSED(written)
    noteChanged(id);
  });
}

Result<Plan> Runner::undoPlan(const RunRecord &run) const
{
  Plan plan = undoPlanOf(run);
  plan.secrets = d->bags.value(run.id);
  for (const QString &name : run.secretNames)
    if (plan.secrets.named(name).isEmpty())
      return Error{Error::Storage,
                   words(QT_TRANSLATE_NOOP("runner", "The plan's passwords are in the key store and must "
                                                     "be fetched first."))};
  if (plan.isEmpty())
    return Error{Error::Rejected, words(QT_TRANSLATE_NOOP("runner", "Nothing of this plan stands that could be taken "
                                                                    "back."))};
  return plan;
}

void Runner::planUndo(const QString &id, std::function<void(Result<Plan>)> then)
{
  const auto run = record(id);
  const QStringList names = run ? run->secretNames : QStringList();
  scope.start(readSecrets(d->world.secrets, id, names), [this, id, then = std::move(then)](Result<SecretBag> bag) {
    const auto found = record(id);
    if (!found)
      return then(Error{Error::NotFound, words(QT_TRANSLATE_NOOP("runner", "The journal does not know this "
                                                                           "plan."))});
    if (!bag) return then(bag.error());
    SecretBag &known = d->bags[id];
    known.add(*bag);
    Plan plan = undoPlanOf(*found);
    plan.secrets = known;
    if (plan.isEmpty())
      return then(Error{Error::Rejected, words(QT_TRANSLATE_NOOP("runner", "Nothing of this plan stands that could be "
                                                                           "taken back."))});
    then(plan);
  });
}

void Runner::secretsOf(const QString &id, std::function<void(Result<SecretBag>)> then)
{
  if (const auto a = d->active.value(id)) return then(a->execution->bag);
  const auto run = record(id);
  const SecretBag known = d->bags.value(id);
  const QStringList names = run ? run->secretNames : QStringList();
  const bool all = std::all_of(names.begin(), names.end(), [&](const QString &n) { return known.names().contains(n); });
  if (all) return then(known);
  scope.start(readSecrets(d->world.secrets, id, names),
              [then = std::move(then)](const Result<SecretBag> &bag) { then(bag); });
}

QList<RunRecord> Runner::history() const
{
  QList<RunRecord> out;
  for (const RunRecord &r : d->journalled()) out << d->withToday(r);
  return out;
}

std::optional<RunRecord> Runner::record(const QString &id) const
{
  if (const auto a = d->active.value(id)) return a->execution->record;
  const auto found = d->world.journal->find(id);
  if (!found) return d->unwritten.contains(id) ? std::optional(d->unwritten.value(id)) : std::nullopt;
  return d->withToday(*found);
}

QList<RunRecord> Runner::interrupted() const
{
  QList<RunRecord> out;
  for (const RunRecord &r : history())
    if (r.interrupted && d->ours(r)) out << r;
  return out;
}

bool Runner::isBusy() const { return !d->active.isEmpty(); }
