// Plans over many objects, and pasted JSON.
#include "guides/bulk.h"
#include "guides/pasted.h"
#include "model/credential.h"
#include "model/dispatchrule.h"
#include "model/elastictrunk.h"
#include "model/inboundtrunk.h"
#include "model/outboundtrunk.h"
#include "model/phonenumber.h"

#include <QTest>

using namespace guides;

namespace {
PhoneNumber numberOf(int i)
{
  PhoneNumber n;
  n.sid = QStringLiteral("PN%1").arg(i, 32, 10, QLatin1Char('0'));
  n.number = QStringLiteral("+1510555%1").arg(i, 4, 10, QLatin1Char('0'));
  n.name = QStringLiteral("Line %1").arg(i);
  n.trunkSid = QStringLiteral("TK0");
  return n;
}
} // namespace

class BulkTest : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void changesEachOnItsOwn()
  {
    const Field &name = *resourceOf<PhoneNumber>().field(u"friendly_name");
    QList<Object> all;
    for (int i = 0; i < 3; ++i) all << Object::of(numberOf(i));
    const BulkPlan made = bulkChange(QStringLiteral("Edit"), all, {{&name, QStringLiteral("Line 1")}});
    QVERIFY(made.problems.isEmpty());
    QCOMPARE(made.plan.policy, Policy::EachOnItsOwn);
    QCOMPARE(made.plan.changes.size(), 3);
    QCOMPARE(made.plan.pending(), 2);
    QVERIFY(made.plan.changes[1].adopted);
    const BulkPlan refused = bulkChange(QStringLiteral("Edit"), all, {{&name, QString(65, u'x')}});
    if (name.problem) QCOMPARE(refused.problems.size(), 3);
  }

  void removesAsIfTheOthersWereGone()
  {
    Snapshot s;
    ElasticTrunk a, b;
    a.sid = QStringLiteral("TK0");
    b.sid = QStringLiteral("TK1");
    s.put<ElasticTrunk>({a, b});
    PhoneNumber n = numberOf(1);
    s.put<PhoneNumber>({n});
    const Plan plan = bulkRemoval(QStringLiteral("Remove"), s, {Object::of(a), Object::of(b)});
    QCOMPARE(plan.changes.size(), 3); // the number is let go once
    QSet<QString> steps;
    for (const Change &c : plan.changes) steps << c.step;
    QCOMPARE(steps.size(), 3);
    QCOMPARE(plan.changes[0].key, n.sid);
    QCOMPARE(plan.changes[2].key, b.sid);
  }

  void stepsAndSecretsOfSeveralRemovalsAreApart()
  {
    Snapshot s;
    const PhoneNumber a = numberOf(1), b = numberOf(2), c = numberOf(3);
    s.put<PhoneNumber>({a, b, c});
    InboundTrunk first, second;
    first.id = QStringLiteral("ST_1");
    first.numbers = QStringList{a.number, c.number};
    first.authPassword = Secret("one");
    second.id = QStringLiteral("ST_2");
    second.numbers = QStringList{b.number, c.number};
    second.authPassword = Secret("two");
    s.put<InboundTrunk>({first, second});
    const Plan plan = bulkRemoval(QStringLiteral("Release"), s, {Object::of(a), Object::of(b)});
    QSet<QString> steps;
    for (const Change &change : plan.changes) {
      steps << change.step;
      if (change.key != first.id && change.key != second.id) continue;
      const auto before = fromPlan(resourceOf<InboundTrunk>(), change.before, plan.secrets);
      QVERIFY(before);
      QCOMPARE(before->as<InboundTrunk>().authPassword.reveal(), change.key == first.id ? "one" : "two");
    }
    QCOMPARE(steps.size(), plan.changes.size());
  }

  void aSecondTryIsMadeOfWhatIsThereNow()
  {
    const PhoneNumber first = numberOf(1), second = numberOf(2), gone = numberOf(3);
    const Field &name = *resourceOf<PhoneNumber>().field(u"friendly_name");
    const Plan plan = bulkChange(QStringLiteral("Edit"), {Object::of(first), Object::of(second), Object::of(gone)},
                                 {{&name, QStringLiteral("New")}})
                          .plan;
    PhoneNumber now = second;
    now.voiceUrl = QStringLiteral("https://example.com/theirs");
    Snapshot s;
    s.put<PhoneNumber>({first, now});
    const Plan again = againOf(plan, {1, 2}, s);
    QCOMPARE(again.changes.size(), 1);
    QCOMPARE(again.policy, Policy::EachOnItsOwn);
    const auto wanted = fromPlan(resourceOf<PhoneNumber>(), again.changes[0].after, again.secrets);
    QVERIFY(wanted);
    QCOMPARE(wanted->as<PhoneNumber>().name, QStringLiteral("New"));
    QCOMPARE(wanted->as<PhoneNumber>().voiceUrl, now.voiceUrl); // what others changed stays
  }

  void secretsComeAlongInASecondTry()
  {
    Credential c;
    c.sid = QStringLiteral("CR1");
    c.listSid = QStringLiteral("CL1");
    c.key = QStringLiteral("CL1/CR1");
    c.username = QStringLiteral("u");
    const Field &password = *resourceOf<Credential>().field(u"password");
    const Plan plan =
        bulkChange(QStringLiteral("Edit"), {Object::of(c)}, {{&password, QVariant::fromValue(Secret("Abcdefghijk1"))}})
            .plan;
    QCOMPARE(plan.changes.size(), 1);
    Snapshot s;
    s.put<Credential>({c});
    const Plan again = againOf(plan, {0}, s);
    QCOMPARE(again.changes.size(), 1);
    const auto wanted = fromPlan(resourceOf<Credential>(), again.changes[0].after, again.secrets);
    QVERIFY(wanted);
    QCOMPARE(wanted->as<Credential>().password.reveal(), QByteArray("Abcdefghijk1"));
  }

  void rulesArePastedAsLkTakesThem_data()
  {
    QTest::addColumn<QByteArray>("text");
    for (
        const char *t :
        {R"({"dispatch_rule": {"name": "R", "trunk_ids": ["ST_1"], "rule": {"dispatchRuleIndividual": {"roomPrefix": "call-", "pin": "1"}}}})",
         R"({"name": "R", "trunkIds": ["ST_1"], "rule": {"dispatch_rule_individual": {"room_prefix": "call-", "pin": "1"}}})",
         R"({"dispatchRule": {"name": "R", "trunkIds": ["ST_1"], "rule": {"dispatchRuleIndividual": {"roomPrefix": "call-", "pin": "1"}}}})"})
      QTest::newRow(t) << QByteArray(t);
  }
  void rulesArePastedAsLkTakesThem()
  {
    QFETCH(QByteArray, text);
    const Pasted p = objectFromJson(resourceOf<DispatchRule>(), text);
    QVERIFY2(p.problems.isEmpty(), qPrintable(p.problems.value(0).sentence));
    QVERIFY(p.notes.isEmpty());
    const auto &r = p.object.as<DispatchRule>();
    QCOMPARE(r.name, QStringLiteral("R"));
    QCOMPARE(r.trunkIds, QStringList{QStringLiteral("ST_1")});
    QCOMPARE(r.target.kind, RoomTarget::Kind::Individual);
    QCOMPARE(r.target.room, QStringLiteral("call-"));
    QCOMPARE(r.target.pin, QStringLiteral("1"));
  }

  void nothingIsLostWithoutAWord()
  {
    const Pasted p =
        objectFromJson(resourceOf<OutboundTrunk>(),
                       "{\n\"name\": \"A\",\n\"sip_trunk_id\": \"ST_1\",\n\"something_new\": {\"a\": 1}\n}");
    QVERIFY(p.problems.isEmpty());
    QCOMPARE(p.notes.size(), 2);
    QVERIFY(p.notes[0].sentence.contains(QStringLiteral("sip_trunk_id")));
    QCOMPARE(p.notes[1].member, QStringLiteral("something_new"));
    QCOMPARE(p.notes[1].line, 4);
    QVERIFY(p.object.as<OutboundTrunk>().rest.contains(QStringLiteral("something_new")));
    QCOMPARE(p.object.key(), QString());
  }
};

QTEST_GUILESS_MAIN(BulkTest)
#include "t_bulk.moc"
