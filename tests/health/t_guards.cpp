// Guards: what stops a plan, what does not, and that what cannot be told stops it, too.
#include "health/guards.h"
#include "support/inbound.h"

#include <QTest>

using namespace health;
using namespace inbound;

namespace {
template <class T, class F> Plan changing(const Snapshot &s, F change)
{
  const T &now = s.of<T>().seen().front();
  T wanted = now;
  change(wanted);
  Plan plan;
  plan.changes << changeChange("step", Object::of(now), Object::of(wanted), plan.secrets);
  return plan;
}
template <class T> Plan creating(const T &object)
{
  Plan plan;
  plan.changes << createChange("step", Object::of(object), plan.secrets);
  return plan;
}
template <class T> Plan removing(const Snapshot &s)
{
  Plan plan;
  plan.changes << removeChange("step", Object::of(s.of<T>().seen().front()), plan.secrets);
  return plan;
}
QStringList ids(const QList<Objection> &list)
{
  QStringList out;
  for (const Objection &o : list)
    if (!out.contains(o.rule)) out << o.rule;
  return out;
}
const Plan rename(const Snapshot &s)
{
  return changing<InboundTrunk>(s, [](InboundTrunk &t) { t.name = "New"; });
}
} // namespace

class TestGuards : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void harmlessPlansPass();
  void clearing();
  void meanwhile();
  void colliding();
  void blockedCreates();
  void opening_data();
  void opening();
  void unknownWords();
  void whatCannotBeToldStops();
  void twilioIsNotTheirs();
};

void TestGuards::harmlessPlansPass()
{
  const Snapshot s = healthy();
  QVERIFY(guards(s, rename(s)).isEmpty());
  QVERIFY(guards(s, creating(aTrunk("", {otherNumber}))).isEmpty());
  QVERIFY(guards(s, creating(aRule("", {"ST_z"}))).isEmpty());
  QVERIFY(guards(s, removing<DispatchRule>(s)).isEmpty());
  QVERIFY(guards(s, {}).isEmpty());
}

void TestGuards::clearing()
{
  Snapshot s = healthy();
  const Plan plan = rename(s);
  edit<InboundTrunk>(s, [](InboundTrunk &t) { t.metadata = "kept"; });
  QCOMPARE(replaceWouldClear(s, plan).size(), 1);
  QVERIFY(replaceWouldClear(s, plan).first().sentence.contains("Metadata"));
  s = healthy();
  edit<InboundTrunk>(s, [](InboundTrunk &t) { t.metadata = "kept"; });
  QVERIFY(
      replaceWouldClear(s, changing<InboundTrunk>(s, [](InboundTrunk &t) { t.metadata.clear(); })).isEmpty()); // meant
  edit<InboundTrunk>(s, [](InboundTrunk &t) { t.rest.insert("new_member", "kept"); });
  QCOMPARE(replaceWouldClear(s, plan).size(), 1); // what the table does not name, too
}

void TestGuards::meanwhile()
{
  Snapshot s = healthy();
  const Plan plan = rename(s);
  QVERIFY(changedMeanwhile(s, plan).isEmpty());
  edit<InboundTrunk>(s, [](InboundTrunk &t) { t.changed = QDateTime::currentDateTimeUtc(); });
  QVERIFY(changedMeanwhile(s, plan).isEmpty()); // times never count
  edit<InboundTrunk>(s, [](InboundTrunk &t) { t.numbers << otherNumber; });
  QCOMPARE(changedMeanwhile(s, plan).size(), 1);
  QVERIFY(changedMeanwhile(s, plan).first().sentence.contains("Numbers"));
  s = healthy();
  edit<InboundTrunk>(s, [](InboundTrunk &t) { t.authPassword = Secret("rotated"); });
  const auto objections = changedMeanwhile(s, plan);
  QCOMPARE(objections.size(), 1);
  QVERIFY(!objections.first().sentence.contains("rotated"));
  s.put<InboundTrunk>({});
  QCOMPARE(changedMeanwhile(s, plan).size(), 1);
  QVERIFY(changedMeanwhile(s, removing<InboundTrunk>(healthy())).isEmpty()); // already gone: nothing to overwrite
}

void TestGuards::colliding()
{
  Snapshot s = healthy();
  add(s, aTrunk("ST_b", {otherNumber}));
  const Plan onto = changing<InboundTrunk>(s, [](InboundTrunk &t) { t.numbers = {otherNumber}; });
  QCOMPARE(ids(guards(s, onto)), QStringList("livekit.update.would-collide"));
  add(s, aRule("SDR_b", {"ST_b"}));
  const Plan rule = changing<DispatchRule>(s, [](DispatchRule &r) { r.trunkIds = {"ST_b"}; });
  QCOMPARE(ids(guards(s, rule)), QStringList("livekit.update.would-collide"));
  QCOMPARE(ids(guards(s, creating(aTrunk("", {number})))), QStringList("livekit.update.would-collide"));
  add(s, aTrunk("ST_c", {number})); // a collision that stands already is not this plan's
  QVERIFY(wouldCollide(s, rename(s)).isEmpty());
}

void TestGuards::blockedCreates()
{
  Snapshot s = healthy();
  s.put<DispatchRule>({aRule("SDR_a", {"ST_x"}), aRule("SDR_b", {"ST_x"})});
  const auto objections = wouldCollide(s, creating(aRule("", {"ST_a"})));
  QCOMPARE(objections.size(), 1);
  QVERIFY(objections.first().sentence.contains("every new rule"));
}

void TestGuards::opening_data()
{
  QTest::addColumn<int>("which");
  QTest::addColumn<bool>("opens");
  const char *names[] = {
      "last trunk off a rule", "password off", "user off",       "addresses off", "addresses ignored",
      "addresses all",         "callers off",  "numbers off",    "trunk removed", "other password",
      "one trunk off a rule",  "more numbers", "other addresses"};
  for (int i = 0; i < int(std::size(names)); ++i) QTest::newRow(names[i]) << i << (i < 9);
}

void TestGuards::opening()
{
  QFETCH(int, which);
  QFETCH(bool, opens);
  Snapshot s = healthy();
  edit<InboundTrunk>(s, [](InboundTrunk &t) {
    t.allowedAddresses = {"10.0.0.0/8"};
    t.allowedNumbers = {"+14155550100"};
  });
  edit<DispatchRule>(s, [&](DispatchRule &r) {
    if (which == 10) r.trunkIds << "ST_b";
  });
  Plan plan;
  using T = InboundTrunk;
  switch (which) {
  case 0:
    plan = changing<DispatchRule>(s, [](DispatchRule &r) { r.trunkIds.clear(); });
    break;
  case 1:
    plan = changing<T>(s, [](T &t) { t.authPassword = {}; });
    break;
  case 2:
    plan = changing<T>(s, [](T &t) { t.authUsername.clear(); });
    break;
  case 3:
    plan = changing<T>(s, [](T &t) { t.allowedAddresses.clear(); });
    break;
  case 4:
    plan = changing<T>(s, [](T &t) { t.allowedAddresses = {"10.0.0.1, 10.0.0.2"}; });
    break;
  case 5:
    plan = changing<T>(s, [](T &t) { t.allowedAddresses << "0.0.0.0/0"; });
    break;
  case 6:
    plan = changing<T>(s, [](T &t) { t.allowedNumbers.clear(); });
    break;
  case 7:
    plan = changing<T>(s, [](T &t) { t.numbers.clear(); });
    break;
  case 8:
    plan = removing<T>(s);
    break;
  case 9:
    plan = changing<T>(s, [](T &t) { t.authPassword = Secret("another-9"); });
    break;
  case 10:
    plan = changing<DispatchRule>(s, [](DispatchRule &r) { r.trunkIds = {"ST_a"}; });
    break;
  case 11:
    plan = changing<T>(s, [](T &t) { t.numbers << otherNumber; });
    break;
  case 12:
    plan = changing<T>(s, [](T &t) { t.allowedAddresses = {"11.0.0.1"}; });
    break;
  }
  const auto objections = guards(s, plan);
  QCOMPARE(!objections.isEmpty(), opens);
  for (const Objection &o : objections) {
    QCOMPARE(o.rule, QStringLiteral("livekit.update.would-open"));
    QVERIFY(o.mayBeConfirmed && !o.sentence.isEmpty());
  }
}

void TestGuards::unknownWords()
{
  Snapshot s = healthy();
  const auto plan = changing<InboundTrunk>(s, [](InboundTrunk &t) { t.mediaEncryption.word = "REQUIRE"; });
  QCOMPARE(ids(guards(s, plan)), QStringList("livekit.update.answer-differs"));
  QVERIFY(guards(s, changing<InboundTrunk>(
                        s, [](InboundTrunk &t) { t.mediaEncryption.word = "SIP_MEDIA_ENCRYPT_REQUIRE"; }))
              .isEmpty());
  edit<InboundTrunk>(s, [](InboundTrunk &t) { t.mediaEncryption.word = "SIP_MEDIA_ENCRYPT_NEWER"; });
  QVERIFY(guards(s, rename(s)).isEmpty()); // the server's own new word goes back as it came
}

void TestGuards::whatCannotBeToldStops()
{
  const Plan plan = rename(healthy());
  Snapshot s = healthy();
  refuse<InboundTrunk>(s);
  QVERIFY(ids(guards(s, plan)).size() >= 3);
  for (const Objection &o : guards(s, plan)) QVERIFY(!o.mayBeConfirmed);
  s = healthy();
  readPartly<InboundTrunk>(s);
  QVERIFY(!guards(s, plan).isEmpty());
}

void TestGuards::twilioIsNotTheirs()
{
  Snapshot s = healthy();
  const Plan plan = changing<PhoneNumber>(s, [](PhoneNumber &n) { n.voiceUrl.clear(); });
  refuse<InboundTrunk>(s);
  QVERIFY(guards(s, plan).isEmpty());
}

QTEST_GUILESS_MAIN(TestGuards)
#include "t_guards.moc"
