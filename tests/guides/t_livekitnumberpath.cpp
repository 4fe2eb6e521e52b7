// The guide to a LiveKit number: bought with a rule of its own, or refused where there are none.
#include "guides/livekitnumberpath.h"
#include "guides/planned.h"
#include "model/livekitnumber.h"

using namespace planned;
using namespace inbound;

namespace {
const QString forSale = QStringLiteral("+14155550123");

Snapshot cloud()
{
  Snapshot s = healthy();
  s.put<LiveKitNumber>({});
  return s;
}

LiveKitNumberAnswers wish(const Snapshot &s)
{
  LiveKitNumberAnswers a = livekitNumberPresets(s, forSale);
  a.agent = "receptionist";
  return a;
}
} // namespace

class TestLiveKitNumberPath : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void itIsBoughtWithItsRule()
  {
    const Snapshot s = cloud();
    const auto p = livekitNumberPath(s, wish(s));
    QVERIFY2(p, p ? "" : qPrintable(p.error().text));
    QCOMPARE(p->plan.pending(), 2);
    QCOMPARE(step(p->plan, "rule")->after.value("numbers").toArray().first().toString(), forSale);
    QVERIFY(step(p->plan, "rule")->after.value("trunk_ids").toArray().isEmpty());
    QVERIFY(step(p->plan, "livekitnumber")->effect.contains("charges"));
    const Snapshot after = planned::carriedOut(s, p->plan);
    QCOMPARE(after.of<LiveKitNumber>().seen().front().ruleId, "new:rule");
    const auto again = livekitNumberPath(after, wish(after));
    QVERIFY(again && again->plan.isEmpty());
    LiveKitNumberAnswers other = livekitNumberPresets(after, forSale);
    QCOMPARE(other.agent, "receptionist");
    other.room = "lobby-";
    QCOMPARE(livekitNumberPath(after, other)->plan.pending(), 1);
  }

  void anOwnServerHasNone()
  {
    Snapshot s = cloud();
    s.about.livekit = LiveKitKind::SelfHosted;
    QVERIFY(livekitNumberObstacle(s).contains("LiveKit Cloud alone"));
    QCOMPARE(complaints(s, wish(s)).value(0).field, "number");
    QVERIFY(!livekitNumberPath(s, wish(s)));
  }

  void aRuleThatCollidesIsNamed()
  {
    Snapshot s = cloud();
    DispatchRule r = aRule("SDR_b", {});
    r.numbers = QStringList{forSale, otherNumber};
    add<DispatchRule>(s, r);
    const auto p = livekitNumberPath(s, wish(s));
    QVERIFY(!p && p.error().text.contains("Rule SDR_b"));
  }

  void whatCannotBeReadIsAnError()
  {
    Snapshot s = cloud();
    refuse<LiveKitNumber>(s);
    QVERIFY(!livekitNumberPath(s, wish(s)));
  }
};

QTEST_GUILESS_MAIN(TestLiveKitNumberPath)
#include "t_livekitnumberpath.moc"
