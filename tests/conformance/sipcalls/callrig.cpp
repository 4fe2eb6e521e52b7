// Everything goes through Trunkline's own endpoints, and is judged by its own test calls.
#include "callrig.h"

#include "model/dispatchrule.h"
#include "model/inboundtrunk.h"
#include "model/outboundcall.h"
#include "model/outboundtrunk.h"
#include "model/room.h"
#include "routing/conflicts.h"
#include "support/finish.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace {
QJsonObject servers() { return QJsonDocument::fromJson(qgetenv("TRUNKLINE_SIPCALLS")).object(); }

template <class T> std::vector<T> listed(const Account &account)
{
  const auto rows = finish(api::endpointOf(resourceOf<T>()).list(account, {}));
  if (!rows) qFatal("%s", qPrintable(rows.error().text));
  return static_cast<const RowsOf<T> &>(**rows).list;
}
} // namespace

QString server(const char *member) { return servers().value(QLatin1String(member)).toString(); }

Phone aPhone()
{
  return {server("sipp"), quint16(servers().value(QLatin1String("sipPort")).toInt()), server("folder")};
}

QString localAt(quint16 port) { return QStringLiteral("127.0.0.1:%1").arg(port); }

void Agent::join(const QString &room, bool mute)
{
  QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
  environment.insert(QStringLiteral("LIVEKIT_URL"), server("url"));
  environment.insert(QStringLiteral("LIVEKIT_API_KEY"), server("apiKey"));
  environment.insert(QStringLiteral("LIVEKIT_API_SECRET"), server("apiSecret"));
  process.setProcessEnvironment(environment);
  process.setProcessChannelMode(QProcess::MergedChannels);
  process.start(server("agent"), QStringList{room, QStringLiteral("agent-1")}
                                     + (mute ? QStringList{QStringLiteral("--mute")} : QStringList()));
  while (process.waitForReadyRead(patience))
    if (process.readAll().contains("joined")) return;
  qFatal("the agent does not join");
}

Agent::~Agent()
{
  if (process.state() == QProcess::NotRunning) return;
  process.closeWriteChannel();
  if (!process.waitForFinished(10'000)) process.kill();
  process.waitForFinished();
}

RoomParticipant phoneIn(const proof::Sight &sight)
{
  if (sight.people)
    for (const RoomParticipant &p : *sight.people)
      if (p.isPhone()) return p;
  return {};
}

void CallRig::open()
{
  account.vendor = Vendor::LiveKit;
  account.url = QUrl(server("url"));
  account.apiKey = server("apiKey");
  account.apiSecret = Secret(server("apiSecret").toUtf8());
  GatePolicy policy;
  policy.allowed = api::allowList(account);
  account.gate = HttpGate(policy);
}

void CallRig::clear()
{
  scope.cancel();
  if (account.apiKey.isEmpty()) return;
  for (const Room &room : listed<Room>(account))
    (void)finish(api::endpointOf(resourceOf<Room>()).remove(account, room.name));
  for (const auto &[resource, key] : std::as_const(made)) (void)finish(api::endpointOf(*resource).remove(account, key));
  made.clear();
}

QString CallRig::makeObject(const Object &wanted)
{
  const auto done = finish(api::endpointOf(wanted.resource()).create(account, wanted));
  if (!done) qFatal("%s: %s", wanted.resource().name, qPrintable(done.error().text));
  made.prepend({&wanted.resource(), done->key()});
  return done->key();
}

QString CallRig::inboundTrunk(const QString &password, qint64 ringingSeconds)
{
  InboundTrunk trunk;
  trunk.name = QStringLiteral("In");
  trunk.numbers = QStringList{QLatin1String(own)};
  trunk.ringingTimeout.nanos = ringingSeconds * 1'000'000'000;
  if (!password.isEmpty()) trunk.authUsername = user;
  trunk.authPassword = Secret(password.toUtf8());
  return make(trunk);
}

QString CallRig::rule(const QString &trunk, const QString &agent, const QString &pin)
{
  DispatchRule rule;
  rule.name = QStringLiteral("Rule");
  rule.target.kind = RoomTarget::Kind::Individual;
  rule.target.room = QStringLiteral("call");
  rule.target.pin = pin;
  rule.target.random = true;
  rule.trunkIds = QStringList{trunk};
  rule.roomConfig.setAgent({agent, {}});
  return make(rule);
}

QString CallRig::outboundTrunk(const QString &address, const QString &password, const char *transport)
{
  OutboundTrunk trunk;
  trunk.name = QStringLiteral("Out");
  trunk.address = address;
  trunk.transport.word = QStringLiteral("SIP_TRANSPORT_") + QLatin1String(transport);
  trunk.numbers = QStringList{QLatin1String(own)};
  if (!password.isEmpty()) trunk.authUsername = user;
  trunk.authPassword = Secret(password.toUtf8());
  return make(trunk);
}

routing::Served::Result CallRig::foretold(const QString &pin, routing::Landing *landing)
{
  const auto trunks = listed<InboundTrunk>(account);
  const auto rules = listed<DispatchRule>(account);
  const QString here = QStringLiteral("127.0.0.1");
  const routing::Call call{here, QLatin1String(caller), here, QLatin1String(own), pin};
  const auto served =
      routing::serve(routing::pointers(trunks), routing::pointers(rules), call, LiveKitKind::SelfHosted);
  if (landing) *landing = served.landing;
  return served.result;
}

void CallRig::callIn(Phone &phone, const QString &password)
{
  watch({proof::Way::Inbound, QLatin1String(own)});
  phone.call({QLatin1String(caller), QLatin1String(own), password.isEmpty() ? QString() : user, password});
}

void CallRig::callOut(const QString &trunk)
{
  watch({proof::Way::Outbound, QLatin1String(called), {}, testRoom, QStringLiteral("phone")});
  OutboundCall call;
  call.room = testRoom;
  call.identity = walk.test.identity;
  call.trunkId = trunk;
  call.to = walk.test.number;
  call.from = QLatin1String(own);
  call.ringing = 5;
  scope.start(api::endpointOf(resourceOf<OutboundCall>()).create(account, Object::of(call)),
              [this](const Result<Object> &answer) { placed = answer ? Result<>() : Result<>(answer.error()); });
}

void CallRig::watch(const proof::Test &test)
{
  walk = proof::begin(test);
  sight = {};
  placed.reset();
  about = {};
  about.livekit = account;
  about.test = test;
  about.since = QDateTime::currentDateTimeUtc().addSecs(-1);
  clock.start();
}

bool CallRig::look(Phone *phone)
{
  const gui::Looked looked = finish(gui::lookAt(about));
  sight = looked.sight;
  sight.at = clock.elapsed();
  if (phone) sight.legs = QList<proof::Leg>{phone->leg()};
  sight.placed = placed;
  walk = proof::seen(walk, sight);
  return true;
}

QString CallRig::story(Phone &phone) const
{
  return QStringLiteral("%1 [%2]; %3").arg(walk.sentence, walk.code, phone.said().join(QStringLiteral(", ")));
}

void CallRig::judgedProved(Phone &phone) const
{
  QVERIFY2(walk.outcome == proof::Outcome::Proved && walk.sentence.startsWith(QStringLiteral("It works.")),
           qPrintable(story(phone)));
}

void CallRig::judgedFailed(proof::Party guilty, const QString &code, const QString &says, Phone &phone) const
{
  QVERIFY2(walk.outcome == proof::Outcome::Failed && walk.guilty == guilty && walk.code == code
               && walk.sentence.contains(says),
           qPrintable(story(phone)));
}
