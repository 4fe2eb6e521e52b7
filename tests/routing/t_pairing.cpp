// Both ends of calls to phones, and the way of calls to LiveKit's own numbers.
#include "routing/pairing.h"
#include "routing/project.h"
#include "routing/route.h"
#include "support/inbound.h"

#include <QTest>

using namespace routing;
using namespace inbound;

Q_DECLARE_METATYPE(routing::Pairing)
Q_DECLARE_METATYPE(routing::NodeState)

namespace {
/// One trunk at each end, which fit.
Snapshot aPair()
{
  Snapshot s = healthy();
  ElasticTrunk t;
  t.sid = QStringLiteral("TK1");
  t.domainName = QStringLiteral("nd-main.pstn.twilio.com");
  t.authType = QStringLiteral("CREDENTIAL_LIST");
  OutboundTrunk o;
  o.id = QStringLiteral("ST_o");
  o.address = QStringLiteral("nd-main.pstn.sao-paulo.twilio.com:5061");
  o.authUsername = QStringLiteral("trunkline");
  s.put<ElasticTrunk>({t});
  s.put<OutboundTrunk>({o});
  return s;
}
} // namespace

class PairingTest : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void endsAreJudged_data()
  {
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("allRead");
    QTest::addColumn<Pairing>("livekit");
    QTest::addColumn<Pairing>("twilio");
    const QString other = QStringLiteral("other.pstn.twilio.com");
    using P = Pairing;
    QTest::newRow("fits") << QStringLiteral("nd-main.pstn.twilio.com") << true << P::Paired << P::Paired;
    QTest::newRow("by an edge") << QStringLiteral("ND-main.pstn.dublin.twilio.com:5061") << true << P::Paired
                                << P::Paired;
    QTest::newRow("another trunk") << other << true << P::CannotTell << P::Alone;
    QTest::newRow("not all read") << other << false << P::CannotTell << P::CannotTell;
    QTest::newRow("a SIP domain") << QStringLiteral("nd-main.sip.twilio.com") << true << P::CannotTell << P::Alone;
    QTest::newRow("another carrier") << QStringLiteral("sip.example.com") << true << P::Elsewhere << P::Alone;
  }
  void endsAreJudged()
  {
    QFETCH(QString, address);
    QFETCH(bool, allRead);
    QFETCH(Pairing, livekit);
    QFETCH(Pairing, twilio);
    Snapshot s = aPair();
    edit<OutboundTrunk>(s, [&](OutboundTrunk &t) { t.address = address; });
    if (!allRead) {
      readPartly<ElasticTrunk>(s);
      readPartly<OutboundTrunk>(s);
    }
    const std::vector<Pair> pairs = trunkPairs(s);
    QCOMPARE(pairs.size(), size_t(livekit == Pairing::Paired ? 1 : 2));
    QVERIFY(pairs.front().elastic && !pairs.back().outbound.empty());
    QCOMPARE(pairingOf(s, pairs.front()), twilio);
    QCOMPARE(pairingOf(*pairs.back().outbound.front(), pairs.back()), livekit);
  }

  void livekitNumbersGoToTheirRule_data()
  {
    QTest::addColumn<QString>("rule");
    QTest::addColumn<bool>("allRead");
    QTest::addColumn<NodeState>("state");
    QTest::addColumn<QString>("summary");
    QTest::newRow("a rule") << "SDR_a" << true << NodeState::Ok << "LiveKit → Rule SDR_a";
    QTest::newRow("none") << "" << true << NodeState::Idle << "Not routed";
    QTest::newRow("gone") << "SDR_x" << true << NodeState::Broken << "LiveKit → No such rule";
    QTest::newRow("not all read") << "SDR_x" << false << NodeState::Unknown << "LiveKit → Not checked";
  }
  void livekitNumbersGoToTheirRule()
  {
    QFETCH(QString, rule);
    QFETCH(bool, allRead);
    QFETCH(NodeState, state);
    QFETCH(QString, summary);
    Snapshot s = healthy();
    if (!allRead) readPartly<DispatchRule>(s);
    LiveKitNumber n;
    n.id = QStringLiteral("PN_a");
    n.number = QStringLiteral("+16285550142");
    n.ruleId = rule;
    const Project project(s);
    const Route r = inboundRoute(project, n);
    QCOMPARE(r.nodes.size(), 5);
    for (int kind = 0; kind < 5; ++kind) QCOMPARE(int(r.nodes[kind].kind), kind);
    QCOMPARE(r.state, state);
    QCOMPARE(r.unrouted, rule.isEmpty());
    QCOMPARE(r.summary, summary);
    if (state == NodeState::Ok) QCOMPARE(r.node(NodeKind::Room).detail, QStringLiteral("receptionist"));
  }
};

QTEST_GUILESS_MAIN(PairingTest)
#include "t_pairing.moc"
