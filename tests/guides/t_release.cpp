// Releasing a number: what uses it, what is said, and that it is for good.
#include "guides/configuration.h"
#include "guides/removal.h"
#include "model/elastictrunk.h"
#include "model/livekitnumber.h"
#include "model/outboundtrunk.h"
#include "model/twimlapp.h"
#include "support/inbound.h"

#include <QTest>

using namespace inbound;

class TestRelease : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void listsLetGoOfTheNumber()
  {
    Snapshot s = healthy();
    edit<InboundTrunk>(s, [](InboundTrunk &t) { t.numbers = QStringList{"1 (510) 555-0161", otherNumber}; });
    OutboundTrunk out;
    out.id = QStringLiteral("ST_out");
    out.name = QStringLiteral("Out");
    out.numbers = QStringList{otherNumber, number};
    s.put<OutboundTrunk>({out});
    const Plan plan = guides::removalOf(s, Object::of(aNumber()));
    QCOMPARE(plan.title, QStringLiteral("Release number “+1 510 555 0161”"));
    QCOMPARE(plan.changes.size(), 3);
    for (int i : {0, 1}) {
      QCOMPARE(plan.changes[i].kind, Change::Kind::Change);
      QCOMPARE(plan.changes[i].after.value("numbers").toArray(), QJsonArray{otherNumber});
      QVERIFY(canBeUndone(plan.changes[i]));
    }
    const Change &last = plan.changes[2]; // what cannot be undone stands last
    QCOMPARE(last.kind, Change::Kind::Remove);
    QVERIFY(last.forGood.contains("cannot be undone"));
    QVERIFY(!canBeUndone(last));
    QVERIFY(plan.sentence.contains("“Trunk ST_a”") && plan.sentence.contains("“Out”"));
  }

  /// An empty list would stand for every number.
  void aListOfNothingElseKeepsIt()
  {
    const Plan plan = guides::removalOf(healthy(), Object::of(aNumber()));
    QCOMPARE(plan.changes.size(), 1);
    QVERIFY(plan.sentence.contains("stays listed in inbound trunk “Trunk ST_a”"));
  }

  /// What is rented is neither bought nor given back by a configuration file.
  void filesNeitherBuyNorRelease()
  {
    Snapshot there = healthy(), here = healthy();
    there.put<PhoneNumber>({aNumber(otherNumber)});
    guides::ComparisonAnswers answers;
    answers.removeOthers = true;
    const Configuration another = guides::configurationOf(there, {&resourceOf<PhoneNumber>()});
    QCOMPARE(another.objects.size(), 1);
    const guides::Comparison bought = guides::compareWith(here, another, answers);
    QVERIFY(bought.plan.isEmpty());
    QVERIFY(bought.notes.join(u' ').contains("A file buys nothing"));
    Configuration none;
    none.told = {&resourceOf<PhoneNumber>()};
    const guides::Comparison released = guides::compareWith(here, none, answers);
    QCOMPARE(released.others.size(), 1);
    QVERIFY(released.plan.isEmpty());
  }

  void liveKitNumbersToo()
  {
    LiveKitNumber n;
    n.id = QStringLiteral("PN_1");
    n.number = QStringLiteral("+16285550142");
    n.ruleId = QStringLiteral("SDR_a");
    Snapshot s = healthy();
    s.put<LiveKitNumber>({n});
    const Plan plan = guides::removalOf(s, Object::of(n));
    QCOMPARE(plan.title, QStringLiteral("Release number “+1 628 555 0142”"));
    QVERIFY(!canBeUndone(plan.changes.last()));
    const Plan rule = guides::removalOf(s, Object::of(aRule())); // the number lets go of its rule first
    QCOMPARE(rule.changes.size(), 2);
    QCOMPARE(rule.changes[0].resource, &resourceOf<LiveKitNumber>());
    QCOMPARE(rule.changes[0].after.value("sip_dispatch_rule_id").toString(), QString());
    QVERIFY(rule.changes[0].effect.contains("Nothing answers"));
  }

  /// Twilio has one handler at a time; what the change switches off is said.
  void handlersTakeTurns_data()
  {
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("said");
    QTest::newRow("url to trunk") << "url"
                                  << "trunk"
                                  << "voice URL https://handler.twilio.com/twiml/EH";
    QTest::newRow("url to app") << "url"
                                << "application"
                                << "is not asked any more. Calls go the new way";
    QTest::newRow("trunk to app") << "trunk"
                                  << "application"
                                  << "leaves its Elastic SIP trunk. Calls go";
    QTest::newRow("app to trunk") << "application"
                                  << "trunk"
                                  << "leaves its TwiML app. Calls go";
    QTest::newRow("trunk to url") << "trunk"
                                  << "url"
                                  << "leaves its Elastic SIP trunk. Calls go";
    QTest::newRow("app to nothing") << "application"
                                    << "nothing"
                                    << "leaves its TwiML app. Nothing answers";
    QTest::newRow("url to nothing") << "url"
                                    << "nothing"
                                    << "is not asked any more. Nothing answers";
    QTest::newRow("the same") << "trunk"
                              << "trunk"
                              << "";
  }
  void handlersTakeTurns()
  {
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, said);
    const Resource &r = resourceOf<PhoneNumber>();
    const auto handledBy = [&](const QString &who) { // as a form leaves it: everything is typed, one is chosen
      PhoneNumber n = aNumber();
      n.trunkSid = QStringLiteral("TK1");
      n.voiceApplicationSid = QStringLiteral("AP1");
      n.handledBy.word = who == u"nothing" ? QStringLiteral("url") : who;
      if (who == u"nothing") n.voiceUrl.clear();
      r.settle(&n);
      return n;
    };
    const PhoneNumber was = handledBy(from), is = handledBy(to);
    QCOMPARE(!is.trunkSid.isEmpty(), to == u"trunk");
    QCOMPARE(!is.voiceApplicationSid.isEmpty(), to == u"application");
    QCOMPARE(is.voiceUrl.isEmpty(), to == u"nothing"); // it stays written where it is not asked
    SecretBag bag;
    const Change c = changeChange(QStringLiteral("one"), Object::of(was), Object::of(is), bag);
    QVERIFY2(c.effect.contains(said), qPrintable(c.effect));
    QCOMPARE(c.effect.isEmpty(), said.isEmpty());
  }

  void priceAndDemandsOfANewNumber()
  {
    PhoneNumber n;
    n.number = number;
    n.monthlyPrice = QStringLiteral("1.15 USD");
    n.addressRequirements.word = QStringLiteral("local");
    n.bundleWanted = true;
    SecretBag bag;
    QVERIFY(createChange(QStringLiteral("one"), Object::of(n), bag).effect.contains("1.15 USD"));
    const Resource &r = resourceOf<PhoneNumber>();
    QVERIFY(!r.field(u"address_sid")->problem(&n).isEmpty());
    QVERIFY(!r.field(u"bundle_sid")->problem(&n).isEmpty());
    n.addressSid = QStringLiteral("AD1");
    n.bundleSid = QStringLiteral("BU1");
    QVERIFY(r.field(u"address_sid")->problem(&n).isEmpty());
    QVERIFY(r.field(u"bundle_sid")->problem(&n).isEmpty());
    n.handledBy.word = QStringLiteral("trunk");
    QVERIFY(!r.field(u"trunk_sid")->problem(&n).isEmpty());
    QVERIFY(r.field(u"trunk_sid")->visibleWhen(&n));
    QVERIFY(!r.field(u"voice_url")->visibleWhen(&n));
  }
};

QTEST_GUILESS_MAIN(TestRelease)
#include "t_release.moc"
