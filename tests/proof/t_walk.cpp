// Test calls judged from what real calls did (fixtures: recorded with livekit-server 1.13.5 and livekit-sip), and from
// what Twilio says of the same call.
#include "api/livekit/dialect.h"
#include "proof/walk.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace proof;

namespace {
QJsonArray recorded(const char *file)
{
  QFile f(QStringLiteral(TRUNKLINE_SOURCE_DIR "/tests/proof/fixtures/") + QLatin1String(file));
  return f.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(f.readAll()).array() : QJsonArray();
}

QJsonObject named(const char *file, const QString &name)
{
  for (const QJsonValue one : recorded(file))
    if (one[QStringLiteral("name")].toString() == name) return one.toObject();
  return {};
}

RoomParticipant person(const QString &room, const QJsonObject &o, const char *kind = "SIP")
{
  RoomParticipant p;
  p.room = room;
  p.identity = o.value(QStringLiteral("identity")).toString();
  p.kind.word = QLatin1String(kind);
  p.publishes = true; // a phone's track is there while it rings
  const QJsonObject attributes = o.value(QStringLiteral("attributes")).toObject();
  for (auto it = attributes.begin(); it != attributes.end(); ++it) p.attributes.insert(it.key(), it->toString());
  return p;
}

Leg leg(const char *direction, const char *status, const QString &from, const QString &to, const char *sid = "CA1")
{
  Leg out;
  out.call.sid = QLatin1String(sid);
  out.call.direction = QLatin1String(direction);
  out.call.status = QLatin1String(status);
  out.call.from = from;
  out.call.to = to;
  return out;
}

constexpr char phone[] = "+14155550177", own[] = "+15105550100";

Test outboundTest() { return {Way::Outbound, QLatin1String(phone), {}, QStringLiteral("o1"), QStringLiteral("p")}; }

/// The walk after LiveKit's recorded answer, with or without Twilio's record of the call.
Walk refusedBy(const QString &name, const std::optional<Leg> &record = {})
{
  const QJsonObject entry = named("outbound.json", name);
  HttpReply reply;
  reply.status = entry.value(QStringLiteral("status")).toInt();
  reply.body = QJsonDocument(entry.value(QStringLiteral("response")).toObject()).toJson();
  Walk walk = begin(outboundTest());
  for (qint64 at = 1'000; at < 8'000 && !walk.isOver(); at += 1'000) {
    Sight sight{at};
    sight.people = QList<RoomParticipant>();
    sight.legs = QList<Leg>();
    if (record) sight.legs->append(*record);
    sight.placed = Result<>(livekit::errorOf(reply, QStringLiteral("SIP/CreateSIPParticipant")));
    walk = seen(walk, sight);
  }
  return walk;
}

Test inboundTest() { return {Way::Inbound, QLatin1String(own)}; }
} // namespace

class TestWalk : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void recordedRefusals_data();
  void recordedRefusals();
  void everyRecordedErrorEndsTheWalk();
  void twiliosRecordExplainsTheRefusal();
  void anAnsweredCallPassesEveryStation();
  void aSipDomainRingsNoPhone();
  void recordedCallers_data();
  void recordedCallers();
  void nobodyWhoIsHeard();
  void neverArrived();
  void refusedByLiveKit_data();
  void refusedByLiveKit();
  void askedForAPin();
  void theDocumentLeadsNowhere();
  void aNumberOfLiveKits();
  void stoppedByTheOperator();
  void unknownIsNotAbsent();
};

void TestWalk::recordedRefusals_data()
{
  QTest::addColumn<Party>("guilty");
  QTest::addColumn<QString>("code");
  QTest::addColumn<QString>("says");
  const auto row = [](const char *name, Party p, const char *code, const char *says) {
    QTest::newRow(name) << p << QString::fromLatin1(code) << QString::fromLatin1(says);
  };
  row("wait, 403 Forbidden", Party::Twilio, "SIP 403", "IP access list");
  row("wait, 486 Busy Here", Party::Phone, "SIP 486", "busy");
  row("wait, 603 Decline", Party::Phone, "SIP 603", "declined");
  row("wait, 480 Temporarily Unavailable", Party::Phone, "SIP 480", "cannot be reached");
  row("wait, 503 Service Unavailable", Party::Twilio, "SIP 503", "carrier");
  row("wait, 404 Not Found", Party::LiveKit, "SIP 404", "Elastic SIP trunk");
  row("wait, rings until ringing_timeout 4 s", Party::LiveKit, "canceled", "Nothing came back");
  row("wait, nothing listens on TCP", Party::LiveKit, "failed_precondition", "Nobody listens");
  row("wait, host name unknown", Party::LiveKit, "invalid_argument", "does not exist");
  row("407, wrong password", Party::LiveKit, "failed_precondition", "User or password");
  row("407, no credentials on the trunk", Party::LiveKit, "failed_precondition", "asks for a user");
  row("401, wrong password", Party::LiveKit, "failed_precondition", "User or password");
}

void TestWalk::recordedRefusals()
{
  const Walk walk = refusedBy(QString::fromLatin1(QTest::currentDataTag()));
  QFETCH(QString, says);
  QCOMPARE(walk.outcome, Outcome::Failed);
  QTEST(walk.guilty, "guilty");
  QTEST(walk.code, "code");
  QVERIFY2(walk.sentence.contains(says), qPrintable(walk.sentence));
}

void TestWalk::everyRecordedErrorEndsTheWalk()
{
  int errors = 0;
  for (const QJsonValue one : recorded("outbound.json")) {
    if (one[QStringLiteral("status")].toInt() == 200) continue;
    const Walk walk = refusedBy(one[QStringLiteral("name")].toString());
    ++errors;
    QVERIFY2(walk.outcome == Outcome::Failed, qPrintable(one[QStringLiteral("name")].toString()));
    QVERIFY(walk.guilty != Party::Nobody);
    QVERIFY(!walk.sentence.isEmpty() && !walk.sentence.contains(QStringLiteral("twirp")));
    // What the other side answered says nothing of the project's key.
    QVERIFY2(!walk.sentence.contains(QStringLiteral("did not accept the key")), qPrintable(walk.sentence));
  }
  QVERIFY(errors > 50);
}

void TestWalk::twiliosRecordExplainsTheRefusal()
{
  Leg record = leg("trunking-terminating", "failed", QLatin1String(own), QLatin1String(phone));
  record.complaint = QStringLiteral("32205");
  const Walk country = refusedBy(QStringLiteral("wait, 403 Forbidden"), record);
  QCOMPARE(country.code, QStringLiteral("32205"));
  QVERIFY(country.sentence.contains(QStringLiteral("country")));
  record.complaint = QStringLiteral("32204");
  QVERIFY(refusedBy(QStringLiteral("wait, 403 Forbidden"), record).sentence.contains(QStringLiteral("caller ID")));
  record.complaint.clear();
  record.call.status = QStringLiteral("no-answer");
  const Walk silent = refusedBy(QStringLiteral("wait, rings until ringing_timeout 4 s"), record);
  QCOMPARE(silent.guilty, Party::Phone);
  QCOMPARE(refusedBy(QStringLiteral("wait, 404 Not Found"), record).guilty, Party::Phone);
}

void TestWalk::anAnsweredCallPassesEveryStation()
{
  const QJsonObject entry = named("outbound.json", QStringLiteral("answered, no wait"));
  Walk walk = begin(outboundTest());
  QList<Station> at;
  for (const QJsonValue look : entry.value(QStringLiteral("participants")).toArray()) {
    Sight sight{qint64(look[QStringLiteral("at")].toDouble() * 1000)};
    sight.people = QList<RoomParticipant>();
    for (const QJsonValue p : look[QStringLiteral("sip")].toArray())
      sight.people->append(person(QStringLiteral("o1"), p.toObject()));
    walk = seen(walk, sight);
    at << walk.next();
  }
  QCOMPARE(at, (QList<Station>{Station::Ringing, Station::Answered, Station::Ended}));
  QCOMPARE(walk.of(Station::Placed).at, 100);
  QCOMPARE(walk.of(Station::Ringing).at, 800);
  QCOMPARE(walk.of(Station::Answered).at, 2'500);
  walk = hungUp(walk, 30'000, true);
  QCOMPARE(walk.outcome, Outcome::Proved);
  QVERIFY(walk.sentence.contains(QStringLiteral("2.5 s")));
  QVERIFY2(!walk.sentence.contains(QStringLiteral("5550177")), qPrintable(walk.sentence)); // masked
}

void TestWalk::aSipDomainRingsNoPhone()
{
  Sight sight{3'000};
  sight.placed = Result<>();
  sight.legs = QList<Leg>{
      leg("inbound", "in-progress", QLatin1String(own), QStringLiteral("sip:+14155550177@x.sip.twilio.com"))};
  sight.people = QList<RoomParticipant>();
  const Walk walk = seen(begin(outboundTest()), sight);
  QCOMPARE(walk.outcome, Outcome::Failed);
  QVERIFY(walk.sentence.contains(QStringLiteral("SIP domain")));
}

void TestWalk::recordedCallers_data()
{
  QTest::addColumn<bool>("inRoom");
  for (const QJsonValue one : recorded("inbound.json"))
    if (one[QStringLiteral("seen")].isArray() && one[QStringLiteral("seen")].toArray().size() < 2)
      QTest::newRow(qPrintable(one[QStringLiteral("name")].toString()))
          << !one[QStringLiteral("seen")].toArray().isEmpty();
}

/// A recorded caller is found in the room of the recording, and ends as it did there.
void TestWalk::recordedCallers()
{
  QFETCH(bool, inRoom);
  const QJsonObject entry = named("inbound.json", QString::fromUtf8(QTest::currentDataTag()));
  const QJsonObject caller = entry.value(QStringLiteral("caller")).toObject();
  const QString from = caller.value(QStringLiteral("from")).toString(),
                to = caller.value(QStringLiteral("to")).toString();
  Walk walk = begin({Way::Inbound, to});
  Sight sight{1'500};
  sight.legs = QList<Leg>{leg("trunking-originating", "ringing", from, to)};
  sight.people = QList<RoomParticipant>();
  bool hidden = false;
  for (const QJsonValue p : entry.value(QStringLiteral("seen")).toArray()) {
    sight.people->append(person(p[QStringLiteral("room")].toString(), p.toObject()));
    hidden = sight.people->last().sip(u"phoneNumber").isEmpty();
  }
  walk = seen(walk, sight);
  QVERIFY(walk.of(Station::Placed).at >= 0);
  if (hidden) return; // only Twilio's call SID would tell, which the recording has not
  QCOMPARE(walk.of(Station::InRoom).at >= 0, inRoom);
  if (from.size() > 8)
    QVERIFY2(!walk.room.contains(from), qPrintable(walk.room)); // many rooms bear the caller's number
  if (walk.of(Station::Answered).at >= 0) return;
  sight.legs->first().call.status = QStringLiteral("no-answer");
  sight.people->clear();
  for (sight.at = 4'000; sight.at < 8'000; sight.at += 1'000) walk = seen(walk, sight);
  QCOMPARE(walk.outcome, Outcome::Failed);
  QCOMPARE(walk.guilty, inRoom ? Party::Agent : Party::LiveKit); // rang unheard, or never arrived
}

void TestWalk::nobodyWhoIsHeard()
{
  const QJsonObject entry = named("inbound.json", QStringLiteral("trunk and rule, nobody joins, caller gives up"));
  const QJsonObject at = entry.value(QStringLiteral("seen")).toArray().first().toObject();
  const QString from = QStringLiteral("+14155550001"), to = QStringLiteral("+15105550001");
  Walk walk = begin({Way::Inbound, to});
  Sight sight{1'500};
  sight.legs = QList<Leg>{leg("outbound-dial", "ringing", from, QStringLiteral("sip:%1@x").arg(to), "CA2"),
                          leg("inbound", "ringing", from, to)};
  sight.legs->first().call.parentSid = QStringLiteral("CA1");
  sight.people = QList<RoomParticipant>{person(QStringLiteral("lobby"), at)};
  AgentDispatch asked;
  asked.agent = QStringLiteral("helper");
  sight.dispatches = QList<AgentDispatch>{asked};
  walk = seen(walk, sight);
  QCOMPARE(walk.next(), Station::Agent);
  // Somebody comes who sends nothing: it rings on.
  RoomParticipant quiet;
  quiet.room = QStringLiteral("lobby");
  quiet.identity = QStringLiteral("quiet");
  sight.people->append(quiet);
  walk = seen(walk, sight);
  QCOMPARE(walk.next(), Station::Agent);
  sight.legs->first().call.status = QStringLiteral("no-answer");
  sight.people->clear();
  for (sight.at = 31'000; sight.at < 35'000; sight.at += 1'000) walk = seen(walk, sight);
  QCOMPARE(walk.guilty, Party::Agent);
  QVERIFY2(walk.sentence.contains(QStringLiteral("helper")) && walk.sentence.contains(QStringLiteral("lobby")),
           qPrintable(walk.sentence));
}

void TestWalk::neverArrived()
{
  Walk walk = begin(inboundTest());
  Sight sight{59'000};
  sight.legs =
      QList<Leg>{leg("inbound", "ringing", QLatin1String(phone), QStringLiteral("+15105550199"))}; // another number
  walk = seen(walk, sight);
  QCOMPARE(walk.outcome, Outcome::Running);
  sight.at = 61'000;
  walk = seen(walk, sight);
  QVERIFY(walk.sentence.contains(QStringLiteral("No call arrived at Twilio")));
}

void TestWalk::refusedByLiveKit_data()
{
  QTest::addColumn<int>("sip");
  QTest::addColumn<QString>("says");
  QTest::newRow("wrong password") << 401 << "user or password";
  QTest::newRow("password wanted") << 407 << "asks for a user";
  QTest::newRow("no place") << 404 << "no inbound trunk";
  QTest::newRow("collision") << 503 << "collide";
  QTest::newRow("codec") << 488 << "codec";
  QTest::newRow("silence") << 0 << "without a room";
}

void TestWalk::refusedByLiveKit()
{
  QFETCH(int, sip);
  QFETCH(QString, says);
  Walk walk = begin(inboundTest());
  Leg arrived = leg("trunking-originating", sip ? "failed" : "no-answer", QLatin1String(phone), QLatin1String(own));
  arrived.sipCode = sip;
  for (qint64 at = 1'000; at < 5'000; at += 1'000) {
    Sight sight{at};
    sight.legs = QList<Leg>{arrived};
    sight.people = QList<RoomParticipant>();
    walk = seen(walk, sight);
  }
  QCOMPARE(walk.guilty, Party::LiveKit);
  QVERIFY2(walk.sentence.contains(says), qPrintable(walk.sentence));
}

/// Answered, and over without a room.
void TestWalk::askedForAPin()
{
  Walk walk = begin(inboundTest());
  Leg arrived = leg("trunking-originating", "in-progress", QLatin1String(phone), QLatin1String(own));
  for (qint64 at = 1'000; at < 9'000; at += 1'000) {
    if (at == 5'000) arrived.call.status = QStringLiteral("completed");
    Sight sight{at};
    sight.legs = QList<Leg>{arrived};
    sight.people = QList<RoomParticipant>();
    walk = seen(walk, sight);
    if (at < 5'000) QVERIFY(!walk.isOver());
  }
  QCOMPARE(walk.guilty, Party::LiveKit);
  QVERIFY2(walk.sentence.contains(QStringLiteral("PIN")), qPrintable(walk.sentence));
}

void TestWalk::theDocumentLeadsNowhere()
{
  Leg arrived = leg("inbound", "completed", QLatin1String(phone), QLatin1String(own));
  const auto end = [&] {
    Walk walk = begin(inboundTest());
    for (qint64 at = 1'000; at < 5'000; at += 1'000) {
      Sight sight{at};
      sight.legs = QList<Leg>{arrived};
      walk = seen(walk, sight);
    }
    return walk;
  };
  QVERIFY(end().sentence.contains(QStringLiteral("answered the call itself")));
  arrived.complaint = QStringLiteral("11200");
  QVERIFY(end().sentence.contains(QStringLiteral("could not read")));
  arrived.complaint = QStringLiteral("13254");
  QVERIFY(end().sentence.contains(QStringLiteral("does not exist")));
}

/// Its calls do not pass Twilio: the rooms are all that is seen of them.
void TestWalk::aNumberOfLiveKits()
{
  Test test = inboundTest();
  test.atLiveKit = true;
  RoomParticipant caller;
  caller.room = QStringLiteral("lobby");
  caller.identity = QStringLiteral("sip_caller");
  caller.kind.word = QStringLiteral("SIP");
  caller.publishes = true;
  caller.attributes = {{QStringLiteral("sip.trunkPhoneNumber"), QLatin1String(own)},
                       {QStringLiteral("sip.phoneNumber"), QLatin1String(phone)},
                       {QStringLiteral("sip.callStatus"), QStringLiteral("ringing")}};
  RoomParticipant stranger = caller;
  stranger.attributes.insert(QStringLiteral("sip.trunkPhoneNumber"), QStringLiteral("+15105550199"));
  RoomParticipant somebody;
  somebody.room = caller.room;
  somebody.identity = QStringLiteral("somebody");
  somebody.publishes = true;

  Walk walk = begin(test);
  Sight sight{1'000};
  QCOMPARE(seen(walk, sight).outcome, Outcome::Running); // nothing could be read
  sight.people = QList<RoomParticipant>{stranger};
  walk = seen(walk, sight);
  QCOMPARE(walk.next(), Station::InRoom);
  sight.people = QList<RoomParticipant>{caller};
  walk = seen(walk, sight);
  QCOMPARE(walk.next(), Station::Agent);
  const Walk rings = walk;
  caller.attributes.insert(QStringLiteral("sip.callStatus"), QStringLiteral("active"));
  sight.people = QList<RoomParticipant>{caller, somebody};
  walk = seen(walk, sight);
  QCOMPARE(walk.next(), Station::Ended);
  sight.people->clear();
  walk = seen(walk, sight);
  QCOMPARE(walk.outcome, Outcome::Proved);
  QVERIFY2(walk.sentence.contains(QStringLiteral("lobby")), qPrintable(walk.sentence));

  QCOMPARE(seen(rings, sight).guilty, Party::Agent); // gone unheard
  Sight late{61'000};
  late.people = QList<RoomParticipant>();
  QVERIFY(seen(begin(test), late).sentence.contains(QStringLiteral("No call came into a room")));
  test.caller = QLatin1String(phone); // Twilio was asked to call: it is waited for
  QCOMPARE(seen(begin(test), late).outcome, Outcome::Running);
  late.legs = QList<Leg>{leg("outbound-api", "failed", QLatin1String(phone), QLatin1String(own))};
  const Walk refused = seen(begin(test), late);
  QCOMPARE(refused.guilty, Party::LiveKit);
  QVERIFY2(refused.sentence.contains(QStringLiteral("no dispatch rule")), qPrintable(refused.sentence));
  late.legs->first().call.status = QStringLiteral("ringing");
  QCOMPARE(seen(begin(test), late).outcome, Outcome::Running);
}

void TestWalk::stoppedByTheOperator()
{
  const Walk walk = hungUp(begin(inboundTest()), 3'000, true);
  QCOMPARE(walk.outcome, Outcome::Unfinished);
  QCOMPARE(walk.guilty, Party::Operator);
}

void TestWalk::unknownIsNotAbsent()
{
  Walk walk = begin(outboundTest());
  Sight sight{2'000};
  const QJsonObject entry = named("outbound.json", QStringLiteral("answered, wait"));
  sight.people = QList<RoomParticipant>{person(
      QStringLiteral("o1"), entry.value(QStringLiteral("participants"))[0][QStringLiteral("sip")][0].toObject())};
  walk = seen(walk, sight);
  QCOMPARE(walk.next(), Station::Ended);
  walk = seen(walk, Sight{3'000}); // nothing could be read
  QCOMPARE(walk.outcome, Outcome::Running);
  sight.people->clear();
  sight.at = 4'000;
  QCOMPARE(seen(walk, sight).outcome, Outcome::Proved); // who answered hung up
}

QTEST_GUILESS_MAIN(TestWalk)
#include "t_walk.moc"
