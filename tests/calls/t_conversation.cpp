// Legs and phones that are one conversation.
#include "calls/timeline.h"

#include <QTest>

using namespace calls;

class TestConversation : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void legsAreOne();
  void legsWithoutTheirParentAreOne();
  void livekitIsJoinedByTheSid();
  void livekitIsJoinedByNumbersAndTime();
  void twoThatCouldBeItAreNotJoined();
  void whyNothingIsKnown_data();
  void whyNothingIsKnown();
  void whatTheCallerHeard();
  void phonesAmongPeople();
  void oneScale();
};

static const QDateTime noon(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);
static const char *toLiveKit = "sip:+15105550142@nd.sip.livekit.cloud;transport=tcp";

static Call leg(const char *sid, const char *from, const char *to, int second = 0, const char *parent = "")
{
  Call c;
  c.sid = QLatin1String(sid);
  c.parentSid = QLatin1String(parent);
  c.from = QLatin1String(from);
  c.to = QLatin1String(to);
  c.status = QStringLiteral("completed");
  c.direction = *parent ? QStringLiteral("outbound-dial") : QStringLiteral("inbound");
  c.started = noon.addSecs(second);
  c.ended = c.started.addSecs(60);
  c.duration = 60;
  c.result = callResult(c.status);
  return c;
}

static Sighting phone(int second, const char *twilio = "")
{
  Sighting s;
  s.sid = QStringLiteral("PA1");
  s.room = QStringLiteral("call-1");
  s.phone = QStringLiteral("+14155550187");
  s.number = QStringLiteral("+15105550142");
  s.twilioSid = QLatin1String(twilio);
  s.joined = noon.addSecs(second);
  s.seen = s.joined.addSecs(10);
  s.status = QStringLiteral("active");
  return s;
}

static Ground ground(const std::vector<Call> &calls, QList<Sighting> seen = {}, QList<Watch> watched = {})
{
  Ground g{{}, std::move(seen), std::move(watched), QStringLiteral("nd.sip.livekit.cloud")};
  for (const Call &c : calls) g.calls << &c;
  return g;
}

static std::vector<Call> twoLegs()
{
  return {leg("CA2", "+14155550187", toLiveKit, 1, "CA1"), leg("CA1", "+14155550187", "+15105550142")};
}

void TestConversation::legsAreOne()
{
  const std::vector<Call> calls{leg("CA3", "+1", "+2", 2, "CA2"), leg("CA9", "+5", "+6", 1),
                                leg("CA2", "+1", "+2", 1, "CA1"), leg("CA1", "+1", "+2")};
  const auto all = conversations(ground(calls));
  QCOMPARE(all.size(), 2);
  QStringList legs;
  for (const Call *c : all[0].legs) legs << c->sid;
  QCOMPARE(legs, QStringList({"CA1", "CA2", "CA3"}));
  QVERIFY(!all[0].hasOrphans);
  QCOMPARE(all[1].key, QStringLiteral("CA9"));
}

void TestConversation::legsWithoutTheirParentAreOne()
{
  const std::vector<Call> calls{leg("CA3", "+1", "+2", 2, "CA1"), leg("CA2", "+1", "+2", 1, "CA1")};
  const auto all = conversations(ground(calls));
  QCOMPARE(all.size(), 1);
  QCOMPARE(all[0].legs.size(), 2);
  QVERIFY(all[0].hasOrphans);
}

void TestConversation::livekitIsJoinedByTheSid()
{
  const std::vector<Call> calls = twoLegs();
  const Ground g = ground(calls, {phone(500, "CA2")});
  const auto all = conversations(g);
  QCOMPARE(all.size(), 1);
  QCOMPARE(all[0].joined, Joined::BySid);
  QCOMPARE(all[0].livekit->sid, QStringLiteral("PA1"));
}

void TestConversation::livekitIsJoinedByNumbersAndTime()
{
  const std::vector<Call> calls = twoLegs();
  Sighting other = phone(3);
  other.phone = QStringLiteral("+14155550111");
  const Ground near = ground(calls, {phone(3)}), late = ground(calls, {phone(300)}), others = ground(calls, {other});
  QCOMPARE(conversations(near)[0].joined, Joined::ByNumbers);
  QCOMPARE(conversations(late)[0].joined, Joined::No);
  QCOMPARE(conversations(others)[0].joined, Joined::No);
}

void TestConversation::twoThatCouldBeItAreNotJoined()
{
  const std::vector<Call> calls{leg("CA2", "+14155550187", toLiveKit, 1), leg("CA1", "+14155550187", toLiveKit)};
  const Ground g = ground(calls, {phone(3)});
  for (const Conversation &c : conversations(g)) {
    QCOMPARE(c.joined, Joined::No);
    QCOMPARE(c.why, Unjoined::Ambiguous);
  }
}

void TestConversation::whyNothingIsKnown_data()
{
  QTest::addColumn<QString>("to");
  QTest::addColumn<int>("watchedFor"); // seconds since noon
  QTest::addColumn<Unjoined>("why");
  QTest::newRow("to a phone") << "+15105550142" << 600 << Unjoined::NotNeeded;
  QTest::newRow("not running") << toLiveKit << 0 << Unjoined::NotWatched;
  QTest::newRow("stopped in between") << toLiveKit << 30 << Unjoined::NotWatched;
  QTest::newRow("not there") << toLiveKit << 600 << Unjoined::NotSeen;
}

void TestConversation::whyNothingIsKnown()
{
  QFETCH(QString, to);
  QFETCH(int, watchedFor);
  QFETCH(Unjoined, why);
  const std::vector<Call> calls{leg("CA1", "+14155550187", qPrintable(to))};
  const Ground g = ground(calls, {}, {{noon.addSecs(-10), noon.addSecs(watchedFor)}});
  QCOMPARE(conversations(g)[0].why, why);
}

void TestConversation::whatTheCallerHeard()
{
  std::vector<Call> calls{leg("CA1", "+1", "+2"), leg("CA2", "+1", toLiveKit, 1, "CA1")};
  calls[1].status = QStringLiteral("failed");
  QCOMPARE(conversations(ground(calls))[0].status(), QStringLiteral("failed"));
  calls.push_back(leg("CA3", "+1", "+3", 2, "CA1")); // the next one was answered
  QCOMPARE(conversations(ground(calls))[0].status(), QStringLiteral("completed"));
}

void TestConversation::phonesAmongPeople()
{
  RoomParticipant caller, agent, web;
  caller.sid = QStringLiteral("PA1");
  caller.room = agent.room = QStringLiteral("front");
  caller.kind.word = QStringLiteral("SIP");
  caller.attributes = {{"sip.phoneNumber", "+14155550187"}, {"sip.twilio.callSid", "CA2"}, {"sip.callIDFull", "x@y"}};
  agent.kind.word = QStringLiteral("AGENT");
  web.sid = QStringLiteral("PA3");
  const auto all = sightings({web, caller, agent}, noon);
  QCOMPARE(all.size(), 1);
  QCOMPARE(all[0].twilioSid, QStringLiteral("CA2"));
  QCOMPARE(all[0].sipCallId, QStringLiteral("x@y"));
  QVERIFY(all[0].agent);
}

void TestConversation::oneScale()
{
  const Call inbound = leg("CA1", "+14155550187", "+15105550142"), dialled = leg("CA2", "+1", toLiveKit, 1, "CA1");
  const Sighting s = phone(5);
  const auto lines = timeline(eventsOf({&inbound, &dialled}, &s));
  QCOMPARE(lines.size(), 6);
  QCOMPARE(lines[0].offset, 0);
  QCOMPARE(lines[1].event.vendor, Vendor::Twilio);
  QCOMPARE(lines[2].event.vendor, Vendor::LiveKit);
  QCOMPARE(lines[2].offset, 5'000);
  QCOMPARE(lines[2].wait, 4'000);
  QCOMPARE(lines[1].wait, 0);
  QCOMPARE(lines.last().offset, 61'000);
}

QTEST_GUILESS_MAIN(TestConversation)
#include "t_conversation.moc"
