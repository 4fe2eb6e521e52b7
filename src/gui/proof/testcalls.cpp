// A test call from its placing to its end.
#include "gui/proof/testcalls.h"

#include "api/catalogue.h"
#include "core/wait.h"
#include "files/laststate.h"
#include "gui/proof/look.h"
#include "guides/hangup.h"
#include "guides/liveacts.h"
#include "guides/testcall.h"
#include "model/room.h"

namespace gui {

namespace {
constexpr std::chrono::milliseconds betweenLooks{1'000};
constexpr int mostClearAttempts = 60; ///< seconds for which a call that cannot be ended yet is tried again
constexpr int clocksDiffer = 3;       ///< seconds

Task<Result<Room>> roomNamed(Account livekit, QString name)
{
  auto reading = api::endpointOf(resourceOf<Room>()).read(livekit, name);
  const auto room = co_await reading;
  if (!room) co_return room.error();
  co_return room->as<Room>();
}

std::optional<Error> placingError(const RunRecord &run)
{
  for (const StepRecord &step : run.steps)
    if (step.error) return step.error;
  return run.outcome == Outcome::Succeeded ? std::optional<Error>() : Error{Error::Unknown, run.plan.title};
}
} // namespace

TestCalls::TestCalls(Sync &s, Runner &r, QString path, QObject *parent)
    : QObject(parent), sync(s), runner(r), file(std::move(path))
{
  pulse.setSingleShot(true);
  connect(&pulse, &QTimer::timeout, this, &TestCalls::look);
  connect(&runner, &Runner::finished, this, &TestCalls::runEnded);
  if (file.isEmpty()) return;
  scope.start(onThread([path = file] { return files::readLastState(path); }), [this](const Result<QByteArray> &bytes) {
    if (!bytes) return; // there is none yet
    const auto book = proof::Book::fromBytes(*bytes, api::resourceNamed);
    if (book) kept = *book;
    Q_EMIT provedAnew();
  });
}

int TestCalls::testsWithinTheHour() const
{
  const QDateTime since = QDateTime::currentDateTimeUtc().addSecs(-3600);
  int count = 0;
  for (const RunRecord &record : runner.history()) {
    if (record.started < since) break;
    for (const Change &c : record.plan.changes)
      if (c.kind == Change::Kind::Create && c.resource && api::endpointOf(*c.resource).rings) ++count;
  }
  return count;
}

Result<> TestCalls::start(const TestOrder &order)
{
  if (phase != Idle) return Error{Error::Rejected, tr("A test call is under way. Wait until it has ended.")};
  if (order.plan && testsWithinTheHour() >= guides::testsAnHour)
    return Error{Error::Rejected, tr("%n test call(s) within an hour are enough. Wait a while: calls cost money.",
                                     nullptr, guides::testsAnHour)};
  what = order;
  now = proof::begin(order.test);
  placed.reset();
  run.clear();
  clearing.clear();
  stopAsked = false;
  clearAttempts = 0;
  about = {};
  const Accounts &accounts = sync.accounts();
  if (const Account *a = accounts.of(Vendor::Twilio)) about.twilio = *a;
  if (const Account *a = accounts.of(Vendor::LiveKit)) about.livekit = *a;
  about.test = order.test;
  about.rooms = order.rooms;
  about.since = QDateTime::currentDateTimeUtc().addSecs(-clocksDiffer);
  if (about.twilio)
    about.since = about.since.addMSecs(about.twilio->gate.clockOffset(QStringLiteral("api.twilio.com")).value_or(0));
  if (order.plan) {
    const auto id = runner.start(*order.plan);
    if (!id) return id.error();
    run = *id;
  }
  phase = Watching;
  clock.start();
  pulse.start(0);
  Q_EMIT changed();
  return {};
}

void TestCalls::runEnded(const QString &id)
{
  if (id == run && phase != Idle && !placed) {
    const auto record = runner.record(id);
    const auto error = record ? placingError(*record) : std::optional<Error>();
    placed = error ? Result<>(*error) : Result<>();
    if (phase == Watching) pulse.start(0);
  }
  if (!clearing.isEmpty() && id == clearing) {
    const auto record = runner.record(id);
    clearing.clear();
    if (record && record->outcome == Outcome::Succeeded) return finish();
    QTimer::singleShot(betweenLooks, this, &TestCalls::clear);
  }
}

void TestCalls::look()
{
  if (phase != Watching) return;
  scope.start(lookAt(about), [this](const Looked &looked) {
    about.stories = looked.stories;
    take(looked.sight);
  });
}

void TestCalls::take(const proof::Sight &sight)
{
  if (phase != Watching) return;
  proof::Sight at = sight;
  at.at = clock.elapsed();
  at.placed = placed;
  now = proof::seen(now, at);
  const qint64 answered = now.of(proof::Station::Answered).at;
  const bool longEnough = answered >= 0 && clock.elapsed() - answered >= qint64(what.seconds) * 1000;
  // A call that waits for an agent is given up when the vendors do; one that was answered ends at its limit.
  if (!now.isOver() && (longEnough || stopAsked)) now = proof::hungUp(now, clock.elapsed(), stopAsked);
  Q_EMIT changed();
  if (!now.isOver()) return pulse.start(betweenLooks);
  keepProof();
  phase = Ending;
  clear();
}

void TestCalls::hangUp()
{
  if (phase != Watching) return;
  stopAsked = true;
  pulse.start(0);
}

/// Ends the call and closes its room; while the request that placed it is under way, nothing else can be written.
void TestCalls::clear()
{
  if (phase != Ending || !clearing.isEmpty()) return;
  if (!what.plan || ++clearAttempts > mostClearAttempts) return finish();
  const auto again = [this] { QTimer::singleShot(betweenLooks, this, &TestCalls::clear); };
  if (runner.isBusy()) return again();
  const auto begin = [this, again](const Plan &plan) {
    const auto id = runner.start(plan);
    if (!id) return again();
    clearing = *id;
  };
  if (what.test.way == proof::Way::Inbound) {
    const auto record = runner.record(run);
    const QString sid = record && !record->steps.isEmpty() ? record->steps.first().key : QString();
    if (sid.isEmpty() || !about.twilio) return finish();
    scope.start(api::endpointOf(resourceOf<Call>()).read(*about.twilio, sid),
                [this, begin, again](const Result<Object> &call) {
                  if (!call) return call.error().kind == Error::NotFound ? finish() : again();
                  call->as<Call>().isLive() ? begin(guides::hangUp(call->as<Call>())) : finish();
                });
    return;
  }
  if (!about.livekit) return finish();
  scope.start(roomNamed(*about.livekit, what.test.room), [this, begin, again](const Result<Room> &room) {
    if (room) return begin(guides::closeRoom(*room));
    room.error().kind == Error::NotFound ? finish() : again();
  });
}

void TestCalls::finish()
{
  phase = Idle;
  clock.invalidate();
  Q_EMIT changed();
  Q_EMIT ended();
}

void TestCalls::keepProof()
{
  using O = proof::Outcome;
  if (!what.resource || (now.outcome != O::Proved && now.outcome != O::Failed)) return;
  kept.keep({what.resource, what.key, QDateTime::currentDateTimeUtc(), now.outcome, now.guilty, now.sentence, now.code,
             what.fingerprint});
  Q_EMIT provedAnew();
  if (file.isEmpty()) return;
  scope.start(onThread([bytes = kept.toBytes(), path = file] { return files::writeLastState(path, bytes); }),
              [](const Result<> &done) {
                if (!done) qWarning("%s", qPrintable(done.error().text)); // it is known until the program ends
              });
}

proof::Standing TestCalls::standing(const Resource &r, const QString &key, const proof::Objects &path) const
{
  return proof::standingOf(kept.of(r, key), proof::fingerprintOf(sync.snapshot(), path));
}

} // namespace gui
