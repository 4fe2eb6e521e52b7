// The guide that brings a conference into a room: the leg comes in with what the trunk asks for, or is not planned.
#include "guides/bridge.h"
#include "guides/planned.h"
#include "model/conference.h"
#include "model/conferenceparticipant.h"

using namespace planned;
using namespace inbound;

namespace {
Snapshot conferences()
{
  Snapshot s = healthy();
  s.put<PhoneNumber>({aNumber(), aNumber(otherNumber)});
  Conference running, ended;
  running.sid = "CF1";
  running.name = "board";
  running.status = "in-progress";
  ended.sid = "CF2";
  ended.status = "completed";
  s.put<Conference>({ended, running});
  s.put<ConferenceParticipant>({});
  return s;
}

ConferenceParticipant legOf(const Snapshot &s, const Plan &p)
{
  return planned::carriedOut(s, p).find(resourceOf<ConferenceParticipant>(), "new:bridge").as<ConferenceParticipant>();
}
} // namespace

class TestBridge : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void theLegSignsIn()
  {
    const Snapshot s = conferences();
    const BridgeAnswers a = bridgePresets(s, {});
    QCOMPARE(a.conferenceSid, "CF1");
    QCOMPARE(a.number, number);
    QCOMPARE(a.caller, otherNumber);
    const auto p = bridge(s, a);
    QVERIFY2(p, p ? "" : qPrintable(p.error().text));
    QCOMPARE(p->plan.pending(), 1);
    const ConferenceParticipant leg = legOf(s, p->plan);
    QCOMPARE(leg.conferenceSid, "CF1");
    QCOMPARE(leg.to, "sip:" + number + '@' + host + ";transport=tcp");
    QCOMPARE(leg.from, otherNumber);
    QCOMPARE(leg.sipAuthUsername, "trunkline");
    QVERIFY(leg.sipAuthPassword == Secret(password));
    QVERIFY(!QJsonDocument(planToJson(p->plan)).toJson().contains(password));
    QVERIFY(!leg.endsOnExit);
  }

  void anOpenTrunkIsToldNoPassword()
  {
    Snapshot s = conferences();
    edit<InboundTrunk>(s, [](InboundTrunk &t) { t.authUsername.clear(); });
    const auto p = bridge(s, bridgePresets(s, "CF1"));
    QVERIFY(p);
    QVERIFY(legOf(s, p->plan).sipAuthUsername.isEmpty() && legOf(s, p->plan).sipAuthPassword.isEmpty());
  }

  void aLegThatIsThereIsKept()
  {
    Snapshot s = conferences();
    const BridgeAnswers a = bridgePresets(s, {});
    ConferenceParticipant there = legOf(s, bridge(s, a)->plan);
    there.callSid = "CA1";
    there.key = "CF1/CA1";
    there.from.clear(); // Twilio tells none of it
    there.to.clear();
    s.put<ConferenceParticipant>({there});
    QVERIFY(bridge(s, a)->plan.isEmpty());
  }

  void whatWouldBeRefused_data()
  {
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("field");
    for (const char *what : {"pin", "no rule", "addresses", "callers", "hidden password"})
      QTest::newRow(what) << what << "number";
    QTest::newRow("ended") << "ended"
                           << "conference";
    QTest::newRow("no caller") << "no caller"
                               << "caller";
  }
  void whatWouldBeRefused()
  {
    QFETCH(QString, what);
    QFETCH(QString, field);
    Snapshot s = conferences();
    BridgeAnswers a = bridgePresets(s, {});
    if (what == u"pin") edit<DispatchRule>(s, [](DispatchRule &r) { r.target.pin = "1234"; });
    if (what == u"no rule") s.put<DispatchRule>({});
    if (what == u"addresses")
      edit<InboundTrunk>(s, [](InboundTrunk &t) { t.allowedAddresses = QStringList{"10.0.0.1"}; });
    if (what == u"callers")
      edit<InboundTrunk>(s, [](InboundTrunk &t) { t.allowedNumbers = QStringList{"+15105550999"}; });
    if (what == u"hidden password") edit<InboundTrunk>(s, [](InboundTrunk &t) { t.authPassword = Secret("****"); });
    if (what == u"ended") edit<Conference>(s, [&](Conference &) { a.conferenceSid = "CF2"; });
    if (what == u"no caller") a.caller.clear();
    QCOMPARE(complaints(s, a).value(0).field, field);
    QVERIFY(!bridge(s, a));
  }

  void whatCannotBeReadIsAnError()
  {
    Snapshot s = conferences();
    readPartly<ConferenceParticipant>(s);
    QVERIFY(!bridge(s, bridgePresets(s, {})));
  }
};

QTEST_GUILESS_MAIN(TestBridge)
#include "t_bridge.moc"
