// Real calls through a real livekit-server and livekit-sip, placed and judged by Trunkline's own code: what it makes of
// participants, attributes and errors of calls that happened. sipcalls_test.py starts the servers and then this.
#include "api/catalogue.h"
#include "gui/proof/look.h"
#include "model/dispatchrule.h"
#include "model/inboundtrunk.h"
#include "model/outboundcall.h"
#include "model/outboundtrunk.h"
#include "model/room.h"
#include "phone.h"
#include "routing/conflicts.h"
#include "routing/served.h"
#include "support/finish.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>
#include <QUdpSocket>

using proof::Party, proof::Sight, proof::Station, proof::Test, proof::Walk, proof::Way;

namespace {
constexpr int patience = 30'000; // milliseconds
constexpr char own[] = "+15105550100", caller[] = "+14155550177", called[] = "+14155550188";
const QString user = QStringLiteral("carrier"), room = QStringLiteral("trunkline-test-calls");

QJsonObject servers() { return QJsonDocument::fromJson(qgetenv("TRUNKLINE_SIPCALLS")).object(); }
QString server(const char *member) { return servers().value(QLatin1String(member)).toString(); }
quint16 sipPort() { return quint16(servers().value(QLatin1String("sipPort")).toInt()); }

Phone aPhone() { return {server("sipp"), sipPort(), server("folder")}; }

QString localAt(quint16 port) { return QStringLiteral("127.0.0.1:%1").arg(port); }

Duration seconds(qint64 s) { return {s * 1'000'000'000}; }

Account livekitAccount()
{
  Account out;
  out.vendor = Vendor::LiveKit;
  out.url = QUrl(server("url"));
  out.apiKey = server("apiKey");
  out.apiSecret = Secret(server("apiSecret").toUtf8());
  GatePolicy policy;
  policy.allowed = api::allowList(out);
  out.gate = HttpGate(policy);
  return out;
}

/// Somebody in a room who is heard: the Go program beside this file.
class Agent {
public:
  void join(const QString &where, bool mute = false)
  {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LIVEKIT_URL"), server("url"));
    environment.insert(QStringLiteral("LIVEKIT_API_KEY"), server("apiKey"));
    environment.insert(QStringLiteral("LIVEKIT_API_SECRET"), server("apiSecret"));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(server("agent"), QStringList{where, QStringLiteral("agent-1")}
                                       + (mute ? QStringList{QStringLiteral("--mute")} : QStringList()));
    while (process.waitForReadyRead(patience))
      if (process.readAll().contains("joined")) return;
    qFatal("the agent does not join");
  }
  ~Agent()
  {
    process.closeWriteChannel();
    if (!process.waitForFinished(10'000)) process.kill();
    process.waitForFinished();
  }

private:
  QProcess process;
};

/// Who is on the phone; its room's name is masked in the walk.
RoomParticipant phoneIn(const Sight &sight)
{
  if (sight.people)
    for (const RoomParticipant &p : *sight.people)
      if (p.isPhone()) return p;
  return {};
}
} // namespace

class TestSipCalls : public QObject {
  Q_OBJECT
  Account account;
  QList<QPair<const Resource *, QString>> made; ///< taken away after each test
  gui::Look about;
  QElapsedTimer clock;
  Walk walk;
  Sight sight;
  std::optional<Result<>> placed;
  Scope scope;

  template <class T> QString make(const T &row)
  {
    const auto done = finish(api::endpointOf(resourceOf<T>()).create(account, Object::of(row)));
    if (!done) qFatal("%s: %s", resourceOf<T>().name, qPrintable(done.error().text));
    made.prepend({&resourceOf<T>(), done->key()});
    return done->key();
  }
  QString inboundTrunk(const QString &password = {}, qint64 ringing = 60)
  {
    InboundTrunk trunk;
    trunk.name = QStringLiteral("In");
    trunk.numbers = QStringList{QLatin1String(own)};
    trunk.ringingTimeout = seconds(ringing);
    if (!password.isEmpty()) trunk.authUsername = user;
    trunk.authPassword = Secret(password.toUtf8());
    return make(trunk);
  }
  QString rule(const QString &trunk, const QString &agent = {}, const QString &pin = {})
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

  void watch(const Test &test)
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
  /// One look at LiveKit, and at the phone in the place of Twilio's log.
  bool look(Phone *phone = nullptr)
  {
    const gui::Looked looked = finish(gui::lookAt(about));
    sight = looked.sight;
    sight.at = clock.elapsed();
    if (phone) sight.legs = QList<proof::Leg>{phone->leg()};
    sight.placed = placed;
    walk = proof::seen(walk, sight);
    return true;
  }
  bool has(Station s, Phone *phone = nullptr) { return look(phone) && walk.of(s).at >= 0; }
  bool isOver(Phone *phone = nullptr) { return look(phone) && walk.isOver(); }
  QString story(Phone &phone)
  {
    return QStringLiteral("%1 [%2]; %3").arg(walk.sentence, walk.code, phone.said().join(QStringLiteral(", ")));
  }
  void judgedProved(Phone &phone)
  {
    QVERIFY2(walk.outcome == proof::Outcome::Proved && walk.sentence.startsWith(QStringLiteral("It works.")),
             qPrintable(story(phone)));
  }
  void judgedFailed(Party guilty, const QString &code, const QString &says, Phone &phone)
  {
    QVERIFY2(walk.outcome == proof::Outcome::Failed && walk.guilty == guilty && walk.code == code
                 && walk.sentence.contains(says),
             qPrintable(story(phone)));
  }
  template <class T> std::vector<T> listed()
  {
    const auto rows = finish(api::endpointOf(resourceOf<T>()).list(account, {}));
    if (!rows) qFatal("%s", qPrintable(rows.error().text));
    return static_cast<const RowsOf<T> &>(**rows).list;
  }
  /// What Trunkline says before the call.
  routing::Served::Result foretold(const QString &pin = {}, routing::Landing *landing = nullptr)
  {
    const auto trunks = listed<InboundTrunk>();
    const auto rules = listed<DispatchRule>();
    const routing::Call call{QStringLiteral("127.0.0.1"), QLatin1String(caller), QStringLiteral("127.0.0.1"),
                             QLatin1String(own), pin};
    const auto served =
        routing::serve(routing::pointers(trunks), routing::pointers(rules), call, LiveKitKind::SelfHosted);
    if (landing) *landing = served.landing;
    return served.result;
  }
  /// Somebody calls the number.
  void callIn(Phone &phone, const QString &password = {})
  {
    watch({Way::Inbound, QLatin1String(own)});
    phone.call({QLatin1String(caller), QLatin1String(own), password.isEmpty() ? QString() : user, password});
  }

  QString outboundTrunk(const QString &address, const QString &password = {}, const char *transport = "UDP")
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
  /// Begins a call as the program's test calls do; `placed` is its answer.
  void callOut(const QString &trunk)
  {
    watch({Way::Outbound, QLatin1String(called), {}, room, QStringLiteral("phone")});
    OutboundCall call;
    call.room = room;
    call.identity = walk.test.identity;
    call.trunkId = trunk;
    call.to = walk.test.number;
    call.from = QLatin1String(own);
    call.ringing = 5;
    scope.start(api::endpointOf(resourceOf<OutboundCall>()).create(account, Object::of(call)),
                [this](const Result<Object> &answer) { placed = answer ? Result<>() : Result<>(answer.error()); });
  }

private Q_SLOTS:
  void initTestCase()
  {
    if (servers().isEmpty()) QSKIP("sipcalls_test.py starts this");
    account = livekitAccount();
  }
  void cleanup()
  {
    scope.cancel();
    if (about.livekit) {
      const auto rooms = finish(api::endpointOf(resourceOf<Room>()).list(account, {}));
      for (int i = 0; rooms && i < (*rooms)->size(); ++i)
        (void)finish(api::endpointOf(resourceOf<Room>()).remove(account, resourceOf<Room>().keyOf((*rooms)->at(i))));
    }
    for (const auto &[resource, key] : std::as_const(made))
      (void)finish(api::endpointOf(*resource).remove(account, key));
    made.clear();
  }

  void answeredByAnAgent_data();
  void answeredByAnAgent();
  void nobodyIsHeard_data();
  void nobodyIsHeard();
  void refused_data();
  void refused();
  void collision();
  void dropped_data();
  void dropped();
  void pin_data();
  void pin();
  void calledAndAnswered_data();
  void calledAndAnswered();
  void calledInVain_data();
  void calledInVain();
};

void TestSipCalls::answeredByAnAgent_data()
{
  QTest::addColumn<QString>("password");
  QTest::newRow("open trunk") << QString();
  QTest::newRow("right password") << QStringLiteral("Right-password-1");
}

void TestSipCalls::answeredByAnAgent()
{
  QFETCH(QString, password);
  const QString trunk = inboundTrunk(password), ruleId = rule(trunk);
  routing::Landing landing;
  QCOMPARE(foretold({}, &landing), routing::Served::Accepted);
  Phone phone = aPhone();
  callIn(phone, password);
  QTRY_VERIFY2_WITH_TIMEOUT(has(Station::InRoom, &phone), qPrintable(story(phone)), patience);
  QCOMPARE(walk.next(), Station::Agent);
  QCOMPARE(phone.count(QStringLiteral("> INVITE")), password.isEmpty() ? 1 : 2);
  QTRY_VERIFY2(phone.said().contains(QStringLiteral("< 180 Ringing")), qPrintable(story(phone)));
  QVERIFY2(walk.room.startsWith(QStringLiteral("call_")) && !walk.room.contains(QLatin1String(caller)),
           qPrintable(walk.room));
  QCOMPARE(phone.answer(), 0);
  const RoomParticipant there = phoneIn(sight);
  QVERIFY2(landing.random && there.room.startsWith(landing.room), qPrintable(landing.room));
  QCOMPARE(there.identity, landing.identity);
  QCOMPARE(there.name, landing.name);
  QCOMPARE(there.sip(u"trunkID"), trunk);
  QCOMPARE(there.sip(u"ruleID"), ruleId);
  QCOMPARE(there.sip(u"callStatus"), QStringLiteral("ringing"));
  Agent agent;
  agent.join(phoneIn(sight).room);
  QTRY_VERIFY2_WITH_TIMEOUT(has(Station::Audio, &phone), qPrintable(story(phone)), patience);
  QVERIFY2(phone.answer() == 200, qPrintable(story(phone)));
  QTRY_VERIFY_WITH_TIMEOUT(phone.heard() > 50, patience); // a second of the agent's sound
  QVERIFY(!walk.isOver());
  phone.hangUp();
  QTRY_VERIFY2_WITH_TIMEOUT(isOver(&phone), qPrintable(story(phone)), patience);
  judgedProved(phone);
}

void TestSipCalls::nobodyIsHeard_data()
{
  QTest::addColumn<QString>("asked");
  QTest::addColumn<bool>("somebody");
  QTest::addColumn<QString>("says");
  QTest::newRow("nobody asked") << QString() << false << "No agent is asked";
  QTest::newRow("asked, but does not run") << "helper" << false << "Agent helper is asked";
  QTest::newRow("comes and is silent") << QString() << true << "nobody there sent audio";
}

void TestSipCalls::nobodyIsHeard()
{
  QFETCH(QString, asked);
  QFETCH(bool, somebody);
  QFETCH(QString, says);
  rule(inboundTrunk({}, 5), asked);
  Phone phone = aPhone();
  callIn(phone);
  QTRY_VERIFY2_WITH_TIMEOUT(has(Station::InRoom, &phone), qPrintable(story(phone)), patience);
  Agent agent;
  if (somebody) agent.join(phoneIn(sight).room, true);
  QTRY_VERIFY2_WITH_TIMEOUT(isOver(&phone), qPrintable(story(phone)), patience);
  QCOMPARE(phone.answer(), 486);
  QVERIFY(phone.count(QStringLiteral("< 180 Ringing")) > 3);
  QCOMPARE(walk.of(Station::Agent).at, -1);
  judgedFailed(Party::Agent, QString(), says, phone);
}

void TestSipCalls::refused_data()
{
  QTest::addColumn<QString>("password");
  QTest::addColumn<int>("status");
  QTest::addColumn<QString>("says");
  QTest::newRow("wrong password") << "Wrong-password-1" << 401 << "user or password";
  QTest::newRow("no password") << QString() << 407 << "asks for a user and a password";
}

void TestSipCalls::refused()
{
  QFETCH(QString, password);
  QFETCH(int, status);
  QFETCH(QString, says);
  rule(inboundTrunk(QStringLiteral("Right-password-1")));
  Phone phone = aPhone();
  callIn(phone, password);
  QTRY_VERIFY2_WITH_TIMEOUT(isOver(&phone), qPrintable(story(phone)), patience);
  QCOMPARE(phone.answer(), status);
  judgedFailed(Party::LiveKit, QStringLiteral("SIP %1").arg(status), says, phone);
}

/// LiveKit lets one of two trunks with the same number take certain callers alone, and then finds both for such a
/// caller.
void TestSipCalls::collision()
{
  rule(inboundTrunk());
  InboundTrunk more;
  more.name = QStringLiteral("For one caller");
  more.numbers = QStringList{QLatin1String(own)};
  more.allowedNumbers = QStringList{QLatin1String(caller)};
  make(more);
  QCOMPARE(foretold(), routing::Served::SeveralTrunks);
  Phone phone = aPhone();
  callIn(phone);
  QTRY_VERIFY2_WITH_TIMEOUT(isOver(&phone), qPrintable(story(phone)), patience);
  QCOMPARE(phone.answer(), 503);
  judgedFailed(Party::LiveKit, QStringLiteral("SIP 503"), QStringLiteral("collide"), phone);
}

void TestSipCalls::dropped_data()
{
  QTest::addColumn<bool>("trunk");
  QTest::newRow("no trunk") << false;
  QTest::newRow("no rule") << true;
}

/// LiveKit says once that it rings, and never anything again.
void TestSipCalls::dropped()
{
  QFETCH(bool, trunk);
  if (trunk) inboundTrunk();
  QCOMPARE(foretold(), routing::Served::NoRule);
  Phone phone = aPhone();
  callIn(phone);
  QTRY_VERIFY_WITH_TIMEOUT(look(&phone) && clock.elapsed() > 4'000, patience);
  QCOMPARE(walk.next(), Station::InRoom);
  phone.hangUp();
  QTRY_VERIFY2_WITH_TIMEOUT(isOver(&phone), qPrintable(story(phone)), patience);
  QCOMPARE(phone.count(QStringLiteral("< 180 Ringing")), 1);
  QCOMPARE(phone.answer(), 0);
  judgedFailed(Party::LiveKit, QString(), QStringLiteral("dropped it without a room"), phone);
}

void TestSipCalls::pin_data()
{
  QTest::addColumn<QString>("keys");
  QTest::newRow("right") << "1234#";
  QTest::newRow("wrong") << "9999#";
  QTest::newRow("none") << QString();
}

/// The call is answered at once, and nobody sees it until the PIN was right.
void TestSipCalls::pin()
{
  QFETCH(QString, keys);
  rule(inboundTrunk(), {}, QStringLiteral("1234"));
  QCOMPARE(foretold(), routing::Served::AsksPin);
  if (!keys.isEmpty()) QCOMPARE(foretold(keys.chopped(1)) == routing::Served::Accepted, keys == u"1234#");
  Phone phone = aPhone();
  callIn(phone);
  QTRY_COMPARE_WITH_TIMEOUT(phone.answer(), 200, patience);
  QTRY_VERIFY_WITH_TIMEOUT(phone.heard() > 50, patience); // it is asked for
  look(&phone);
  QCOMPARE(walk.next(), Station::InRoom);
  phone.press(keys);
  if (keys == u"1234#") {
    QTRY_VERIFY2_WITH_TIMEOUT(has(Station::Answered, &phone), qPrintable(story(phone)), patience);
    QCOMPARE(walk.next(), Station::Agent); // alone, and answered all the same
    Agent agent;
    agent.join(phoneIn(sight).room);
    QTRY_VERIFY2_WITH_TIMEOUT(has(Station::Audio, &phone), qPrintable(story(phone)), patience);
    phone.hangUp();
    QTRY_VERIFY2_WITH_TIMEOUT(isOver(&phone), qPrintable(story(phone)), patience);
    return judgedProved(phone);
  }
  if (keys.isEmpty()) phone.hangUp();
  QTRY_VERIFY2_WITH_TIMEOUT(isOver(&phone), qPrintable(story(phone)), patience);
  QCOMPARE(phone.said().contains(QStringLiteral("< BYE")), !keys.isEmpty()); // LiveKit ends it after a wrong one
  judgedFailed(Party::LiveKit, QString(), QStringLiteral("PIN"), phone);
}

void TestSipCalls::calledAndAnswered_data()
{
  QTest::addColumn<QString>("password");
  QTest::newRow("open carrier") << QString();
  QTest::newRow("right password") << "Right-password-1";
}

void TestSipCalls::calledAndAnswered()
{
  QFETCH(QString, password);
  Phone phone = aPhone();
  const quint16 port = phone.listen({.user = password.isEmpty() ? QString() : user, .password = password});
  callOut(outboundTrunk(localAt(port), password));
  QTRY_VERIFY2_WITH_TIMEOUT(has(Station::Audio), qPrintable(story(phone)), patience);
  QVERIFY(walk.of(Station::Ringing).at >= 0 && walk.of(Station::Answered).at >= walk.of(Station::Ringing).at);
  QTRY_VERIFY_WITH_TIMEOUT(look() && placed, patience);
  QVERIFY2(*placed, qPrintable(*placed ? QString() : placed->error().text));
  QCOMPARE(phone.count(QStringLiteral("< INVITE")), password.isEmpty() ? 1 : 2);
  const auto ended =
      finish(api::endpointOf(resourceOf<OutboundCall>()).remove(account, keyInRoom(room, walk.test.identity)));
  QVERIFY(ended);
  QTRY_VERIFY2_WITH_TIMEOUT(isOver(), qPrintable(story(phone)), patience);
  judgedProved(phone);
  QTRY_VERIFY_WITH_TIMEOUT(phone.said().contains(QStringLiteral("< BYE")), patience); // and the phone is told
}

void TestSipCalls::calledInVain_data()
{
  QTest::addColumn<QString>("answer");
  QTest::addColumn<QString>("wants"); ///< the carrier's password
  QTest::addColumn<QString>("has");   ///< the trunk's
  QTest::addColumn<Party>("guilty");
  QTest::addColumn<QString>("code");
  QTest::addColumn<QString>("says");
  const auto status = [](const char *answer, Party guilty, const char *code, const char *says) {
    QTest::newRow(answer) << answer << QString() << QString() << guilty << code << says;
  };
  status("486 Busy Here", Party::Phone, "SIP 486", "busy");
  status("603 Decline", Party::Phone, "SIP 603", "declined");
  status("480 Temporarily Unavailable", Party::Phone, "SIP 480", "cannot be reached");
  status("403 Forbidden", Party::Twilio, "SIP 403", "IP access list");
  status("404 Not Found", Party::LiveKit, "SIP 404", "termination address");
  status("503 Service Unavailable", Party::Twilio, "SIP 503", "carrier has trouble");
  status("rings", Party::Phone, "canceled", "nobody answered");
  status("silence", Party::LiveKit, "canceled", "Nothing came back");
  status("no such host", Party::LiveKit, "invalid_argument", "does not exist");
  status("TCP, nobody listens", Party::LiveKit, "failed_precondition", "Nobody listens");
  QTest::newRow("wrong password") << "200 OK"
                                  << "Right-password-1"
                                  << "Wrong-password-1" << Party::LiveKit << "failed_precondition"
                                  << "User or password";
  QTest::newRow("no password") << "200 OK"
                               << "Right-password-1" << QString() << Party::LiveKit << "failed_precondition"
                               << "asks for a user";
}

void TestSipCalls::calledInVain()
{
  QFETCH(QString, answer);
  QFETCH(QString, wants);
  QFETCH(QString, has);
  QFETCH(Party, guilty);
  QFETCH(QString, code);
  QFETCH(QString, says);
  Phone phone = aPhone();
  QUdpSocket silent;
  QVERIFY(silent.bind(QHostAddress::LocalHost));
  quint16 port = silent.localPort();
  if (answer.front().isDigit() || answer == u"rings")
    port = phone.listen({.status = answer == u"rings" ? "200 OK" : answer.toLatin1(),
                         .user = wants.isEmpty() ? QString() : user,
                         .password = wants,
                         .ringing = answer == u"rings" ? patience : 1'000});
  const QString address = answer == u"no such host" ? QStringLiteral("carrier.invalid") : localAt(port);
  callOut(outboundTrunk(address, has, answer.startsWith(u"TCP") ? "TCP" : "UDP"));
  QTRY_VERIFY2_WITH_TIMEOUT(isOver(), qPrintable(story(phone)), patience);
  judgedFailed(guilty, code, says, phone);
  if (answer == u"rings") QTRY_VERIFY(phone.said().contains(QStringLiteral("< CANCEL")));
}

QTEST_GUILESS_MAIN(TestSipCalls)
#include "sipcalls.moc"
