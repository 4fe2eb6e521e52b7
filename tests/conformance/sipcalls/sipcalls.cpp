// Real calls through a real livekit-server and livekit-sip, placed and judged by Trunkline's own code: what it makes of
// participants, attributes and errors of calls that happened. sipcalls_test.py starts the servers and then this.
#include "callrig.h"
#include "model/inboundtrunk.h"
#include "model/outboundcall.h"
#include "model/room.h"
#include "support/finish.h"

#include <QHostAddress>
#include <QTest>
#include <QUdpSocket>

using proof::Party, proof::Station;

class TestSipCalls : public QObject, CallRig {
  Q_OBJECT
private Q_SLOTS:
  void initTestCase()
  {
    if (server("url").isEmpty()) QSKIP("sipcalls_test.py starts this");
    open();
  }
  void cleanup() { clear(); }

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
      finish(api::endpointOf(resourceOf<OutboundCall>()).remove(account, keyInRoom(testRoom, walk.test.identity)));
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
