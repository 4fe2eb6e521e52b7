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
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("authType");
    QTest::addColumn<bool>("allRead");
    QTest::addColumn<Pairing>("livekit");
    QTest::addColumn<Pairing>("twilio");
    const QString fits = QStringLiteral("nd-main.pstn.twilio.com"), other = QStringLiteral("other.pstn.twilio.com"),
                  user = QStringLiteral("trunkline"), password = QStringLiteral("CREDENTIAL_LIST"),
                  both = QStringLiteral("IP_ACL,CREDENTIAL_LIST");
    using P = Pairing;
    QTest::newRow("fits") << fits << user << password << true << P::Paired << P::Paired;
    QTest::newRow("no user") << fits << QString() << password << true << P::NoSignIn << P::Paired;
    QTest::newRow("addresses alone") << fits << QString() << QStringLiteral("IP_ACL") << true << P::Paired
                                     << P::AsksAddress;
    QTest::newRow("both") << fits << user << both << true << P::Paired << P::AsksAddress;
    QTest::newRow("nobody") << fits << user << QString() << true << P::Paired << P::NobodyMayCall;
    QTest::newRow("another trunk") << other << user << password << true << P::NoPartner << P::Alone;
    QTest::newRow("not all read") << other << user << password << false << P::CannotTell << P::CannotTell;
    QTest::newRow("a SIP domain") << QStringLiteral("nd-main.sip.twilio.com") << user << password << true << P::WrongEnd
                                  << P::Alone;
    QTest::newRow("another carrier") << QStringLiteral("sip.example.com") << user << password << true << P::Elsewhere
                                     << P::Alone;
  }
  void endsAreJudged()
  {
    QFETCH(QString, address);
    QFETCH(QString, user);
    QFETCH(QString, authType);
    QFETCH(bool, allRead);
    QFETCH(Pairing, livekit);
    QFETCH(Pairing, twilio);
    Snapshot s = aPair();
    edit<ElasticTrunk>(s, [&](ElasticTrunk &t) { t.authType = authType; });
    edit<OutboundTrunk>(s, [&](OutboundTrunk &t) {
      t.address = address;
      t.authUsername = user;
    });
    if (!allRead) {
      readPartly<ElasticTrunk>(s);
      readPartly<OutboundTrunk>(s);
    }
    const std::vector<Pair> pairs = trunkPairs(s);
    QCOMPARE(pairs.size(), size_t(address.startsWith(QStringLiteral("nd-main.pstn")) ? 1 : 2));
    QVERIFY(pairs.front().elastic && !pairs.back().outbound.empty());
    QCOMPARE(pairingOf(s, pairs.front()), twilio);
    QCOMPARE(pairingOf(s, *pairs.back().outbound.front(), pairs.back()), livekit);
  }

  void ownServersHaveAddresses()
  {
    Snapshot s = aPair();
    edit<ElasticTrunk>(s, [](ElasticTrunk &t) { t.authType = QStringLiteral("IP_ACL"); });
    s.about.livekit = LiveKitKind::SelfHosted;
    QCOMPARE(pairingOf(s, trunkPairs(s).front()), Pairing::Paired);
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
