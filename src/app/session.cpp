// Opening a profile.
#include "app/session.h"

#include "api/twilio/resources.h"
#include "app/memory.h"
#include "app/verify.h"
#include "calls/sighting.h"
#include "core/wait.h"
#include "files/laststate.h"
#include "health/guards.h"
#include "model/roomparticipant.h"
#include "net/allowlist.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace std::chrono_literals;

namespace {
constexpr int keepEvery = 120'000; // milliseconds
constexpr int daysOfSession = 30;
constexpr qint64 phonesEvery = 4'000; // milliseconds
constexpr auto restAfterReading = 2s;
constexpr qint64 unwatched = 150'000; // milliseconds: two readings that were left out

Result<Snapshot> lastState(const QString &path)
{
  const auto bytes = files::readLastState(path);
  if (!bytes) return bytes.error();
  return files::lastStateFromBytes(*bytes, api::resourceNamed);
}
} // namespace

/// Nothing for a profile of this session only.
static QString draftFile(const Profile &p)
{
  if (p.sessionOnly) return {};
  return QStringLiteral("%1/drafts/%2.json")
      .arg(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation), p.id);
}

Opening Opening::of(const SessionProfile &s)
{
  return {s.profile, s.twilio, s.livekit, s.secrets, s.addresses, s.console};
}

/// Beside the last state.
static QString proofFile(const QString &stateFile)
{
  return stateFile.isEmpty()
             ? QString()
             : QFileInfo(stateFile).path() + QStringLiteral("/proofs/") + QFileInfo(stateFile).fileName();
}

Session::Session(Opening opening, Journal *j, QObject *parent) : QObject(parent), what(std::move(opening)), journal(j)
{}

Session::~Session() = default;

void Session::open()
{
  if (!what.stateFile.isEmpty())
    scope.start(onThread([path = what.stateFile] { return lastState(path); }), [this](const Result<Snapshot> &s) {
      if (s) last = *s;
      showLastState();
    });
  scope.start(signIn(), [this](const Result<> &) {
    build();
    showLastState();
    sync->refresh(); // the requests are under way while the pages are built
    Q_EMIT ready();
  });
}

void Session::showLastState()
{
  if (sync && last) sync->show(*last);
}

/// A worker writes it: a large account takes longer than a frame.
void Session::keepLastState()
{
  if (what.stateFile.isEmpty() || (sinceKept.isValid() && sinceKept.elapsed() < keepEvery)) return;
  sinceKept.start();
  scope.start(onThread([s = sync->snapshot(), path = what.stateFile] {
                return files::writeLastState(path, files::lastStateAsBytes(s));
              }),
              [](const Result<> &done) {
                if (!done) qWarning("%s", qPrintable(done.error().text)); // the next start shows nothing at first
              });
}

/// What stands on disk from the last start is to look at, not to write on.
bool Session::wasRead(const Plan &plan) const
{
  const QStringList secrets = plan.secrets.names();
  const Secret unkept = files::unkeptSecret();
  return std::none_of(plan.changes.begin(), plan.changes.end(),
                      [this](const Change &c) { return c.resource && sync->isKept(*c.resource); })
         && std::none_of(secrets.begin(), secrets.end(),
                         [&](const QString &name) { return plan.secrets.named(name) == unkept; });
}

Task<Result<Secret>> Session::secretOf(Connection connection, Connection::SecretName name)
{
  if (!connection.saved.testFlag(name)) co_return Secret();
  auto reading = what.secrets->read(profiles::secretKey(connection.id, name), true);
  co_return co_await reading;
}

Task<Result<>> Session::signIn()
{
  if (what.twilio) {
    const Connection &c = *what.twilio;
    Account a;
    a.vendor = Vendor::Twilio;
    a.id = c.id;
    a.accountSid = c.accountSid;
    a.user = c.apiKeySid.isEmpty() ? c.accountSid : c.apiKeySid;
    auto readingToken = secretOf(c, Connection::AuthToken);
    const auto token = co_await readingToken;
    if (token) a.authToken = *token;
    auto readingKey = secretOf(c, Connection::ApiKeySecret);
    const auto key = co_await readingKey;
    const bool byKey = !c.apiKeySid.isEmpty();
    const Result<Secret> &used = byKey ? key : token;
    if (used && !used->isEmpty()) {
      a.password = *used;
      accounts.twilio = a;
    } else {
      const Error missing =
          used ? Error{Error::Storage, tr("The secret of the Twilio account is not known. Connect the account again.")}
               : used.error();
      Tell tell([this, missing] { Q_EMIT problem(missing); });
      co_await tell;
    }
  }
  if (what.livekit) {
    const Connection &c = *what.livekit;
    Account a;
    a.vendor = Vendor::LiveKit;
    a.id = c.id;
    a.url = QUrl(c.url);
    a.apiKey = c.apiKey;
    auto reading = secretOf(c, Connection::ApiSecret);
    const auto secret = co_await reading;
    if (secret && !secret->isEmpty()) {
      a.apiSecret = *secret;
      accounts.livekit = a;
    } else {
      const Error missing =
          secret
              ? Error{Error::Storage, tr("The secret of the LiveKit project is not known. Connect the project again.")}
              : secret.error();
      Tell tell([this, missing] { Q_EMIT problem(missing); });
      co_await tell;
    }
  }
  co_return Result<>();
}

GatePolicy Session::policy() const
{
  GatePolicy p;
  p.readOnly = what.profile.readOnly;
  for (const auto *half : {accounts.of(Vendor::Twilio), accounts.of(Vendor::LiveKit)}) {
    if (!half) continue;
    const auto verbs = api::allowList(*half);
    p.allowed.insert(p.allowed.end(), verbs.begin(), verbs.end());
  }
  p.addresses = what.addresses;
  if (!p.addresses.isEmpty()) { // a sandbox never reaches a real account
    p.mappedOnly = true;
    if (accounts.livekit) p.addresses.insert(net::originOf(accounts.livekit->url), accounts.livekit->url);
  }
  return p;
}

Surroundings Session::surroundings() const
{
  Surroundings s;
  if (what.twilio) s.accountSid = what.twilio->accountSid;
  if (what.livekit) {
    s.sipHost = what.profile.sipHost.isEmpty() ? what.livekit->sipHost : what.profile.sipHost;
    s.webHost = QUrl(what.livekit->url).host();
    s.livekit = what.livekit->kind == Connection::Kind::Cloud        ? LiveKitKind::Cloud
                : what.livekit->kind == Connection::Kind::SelfHosted ? LiveKitKind::SelfHosted
                                                                     : LiveKitKind::Unknown;
  }
  s.consolePage =
      what.console.isEmpty()
          ? QStringLiteral("https://console.twilio.com/us1/develop/twiml-bins/twiml-bins?frameUrl=/console/twiml-bins")
          : what.console.toString();
  s.hasAuthToken = accounts.twilio && !accounts.twilio->authToken.isEmpty();
  s.readOnly = what.profile.readOnly;
  return s;
}

void Session::build()
{
  const HttpGate gate(policy());
  if (accounts.twilio) accounts.twilio->gate = gate;
  if (accounts.livekit) accounts.livekit->gate = gate;
  sync = std::make_unique<Sync>(accounts, surroundings());
  sync->setInterval(60s);
  RunnerOptions options;
  options.profile = what.profile.name;
  options.user = qEnvironmentVariable("USER");
  if (options.user.isEmpty()) options.user = QFileInfo(QDir::homePath()).owner();
  options.readOnly = what.profile.readOnly;
  options.lockFolder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
  options.guards = [this](const Plan &plan) {
    QStringList out;
    if (!wasRead(plan))
      out << tr("This was not read since the program started, so nothing is changed. Wait for the connection.");
    for (const health::Objection &o : health::guards(sync->snapshot(), plan))
      if (!o.mayBeConfirmed) out << o.sentence;
    return out;
  };
  options.verify = verifyBin;
  runner = std::make_unique<Runner>(accounts, api::catalogue(), journal, what.secrets.get(), options);
  drafts = std::make_unique<DraftStore>(draftFile(what.profile), what.secrets.get());
  connect(drafts.get(), &DraftStore::problem, this, &Session::problem);
  if (accounts.twilio) buildArchive();
  desktop = std::make_unique<gui::Desk>(gui::DeskParts{what.profile, sync.get(), runner.get(), drafts.get(), fill.get(),
                                                       [this](const Secret &token) { takeAuthToken(token); },
                                                       [this](const QString &host) {
                                                         what.profile.sipHost = host;
                                                         sync->setSurroundings(surroundings());
                                                         Q_EMIT sipHostGiven(host);
                                                       },
                                                       what.others, proofFile(what.stateFile)});
  connect(desktop.get(), &gui::Desk::settled, this, &Session::keepLastState);
  connect(desktop.get(), &gui::Desk::settled, this, &Session::keepCalls);
  resting.setSingleShot(true);
  resting.setInterval(restAfterReading);
  connect(&resting, &QTimer::timeout, this, giveBackMemory);
  connect(desktop.get(), &gui::Desk::settled, &resting, qOverload<>(&QTimer::start), Qt::SingleShotConnection);
  if (fill)
    connect(fill.get(), &CallFill::changed, this, [this] {
      if (!fill->isFilling()) resting.start();
    });
  if (!archive || !accounts.livekit) return;
  sync->want(resourceOf<RoomParticipant>());
  connect(desktop.get(), &gui::Desk::changed, this, [this](const Resource *r) {
    if (r == &resourceOf<RoomParticipant>()) keepPhones();
  });
}

/// Of a session that nothing is kept of, the calls of some days are in a file that goes with it.
void Session::buildArchive()
{
  QString path = what.callFile;
  if (path.isEmpty() && what.profile.sessionOnly) {
    passing = std::make_unique<PassingFolder>();
    if (passing->isValid()) path = passing->filePath(QStringLiteral("calls.sqlite"));
  }
  if (path.isEmpty()) return;
  archive = std::make_unique<CallArchive>(path);
  fill = std::make_unique<CallFill>(*archive);
  if (passing) scope.start(archive->setKeptDays(daysOfSession), [](const Result<> &) {}); // else it keeps a year
}

/// After each reading of the accounts: the pages' own requests come first.
void Session::keepCalls()
{
  if (fill && accounts.twilio) fill->refresh(*accounts.twilio);
}

/// LiveKit keeps no list of past calls: what is seen of them is all that will be known.
void Session::keepPhones()
{
  const auto people = sync->snapshot().of<RoomParticipant>();
  if (!people.all() || sync->isKept(resourceOf<RoomParticipant>())) return;
  const QDateTime at = people.readAt();
  if (!at.isValid() || (phonesKept.isValid() && phonesKept.msecsTo(at) < phonesEvery)) return;
  phonesKept = at;
  scope.start(archive->see(calls::sightings(*people.all(), at), at, unwatched), [](const Result<> &done) {
    if (!done) qWarning("%s", qPrintable(done.error().text)); // the pages tell it of the calls
  });
}

void Session::takeAuthToken(const Secret &token)
{
  if (!accounts.twilio) return;
  accounts.twilio->authToken = token;
  runner->setAccounts(accounts);
  sync->setAccounts(accounts);
  sync->setSurroundings(surroundings());
  scope.start(keepAuthToken(token), [this](const Result<> &kept) {
    if (kept)
      Q_EMIT authTokenSaved();
    else
      Q_EMIT problem(kept.error());
  });
}

Task<Result<>> Session::keepAuthToken(Secret token)
{
  auto writing = what.secrets->write(profiles::secretKey(what.twilio->id, Connection::AuthToken), token);
  co_return co_await writing;
}
