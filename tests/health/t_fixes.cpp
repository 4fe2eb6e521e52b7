// Fixes: each plan, applied in memory, silences its finding, blocks nothing else, and passes the guards.
#include "health/fix.h"
#include "health/guards.h"
#include "health/report.h"
#include "model/applied.h"
#include "routing/project.h"
#include "support/inbound.h"

#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace health;
using namespace inbound;

namespace {
struct Mended {
  const char *rule;
  const char *name;
  void (*make)(Snapshot &);
  const char *answer;
  Remedy::Kind kind;
};
void halfLock(Snapshot &s)
{
  edit<InboundTrunk>(s, [](InboundTrunk &t) { t.authPassword = {}; });
}

const Mended mended[] = {
    {"twilio.number.trunk-and-voice-url", "clear the URL",
     [](Snapshot &s) { edit<PhoneNumber>(s, [](PhoneNumber &n) { n.trunkSid = "TK1"; }); }, "", Remedy::ByPlan},
    {"livekit.inbound.none-for-number", "new trunk and rule",
     [](Snapshot &s) {
       s.put<InboundTrunk>({});
       s.put<DispatchRule>({});
     },
     "", Remedy::ByPlan},
    {"livekit.inbound.none-for-number", "new trunk, catch-all there",
     [](Snapshot &s) {
       s.put<InboundTrunk>({});
       edit<DispatchRule>(s, [](DispatchRule &r) { r.trunkIds.clear(); });
     },
     "", Remedy::ByPlan},
    {"livekit.inbound.none-for-number", "onto the trunk that fits",
     [](Snapshot &s) { edit<InboundTrunk>(s, [](InboundTrunk &t) { t.numbers = {otherNumber}; }); }, "",
     Remedy::ByPlan},
    {"livekit.inbound.none-for-number", "rule for other numbers",
     [](Snapshot &s) {
       edit<InboundTrunk>(s, [](InboundTrunk &t) { t.numbers = {otherNumber}; });
       edit<DispatchRule>(s, [](DispatchRule &r) { r.numbers = {otherNumber}; });
     },
     "", Remedy::ByPlan},
    {"livekit.inbound.none-for-number", "bin without password",
     [](Snapshot &s) {
       s.put<InboundTrunk>({});
       setDocument(s, document(uriOf(number), {}, {}));
     },
     "", Remedy::ByPlan},
    {"livekit.inbound.multiple-match", "the other trunk goes",
     [](Snapshot &s) {
       add(s, aTrunk("ST_b"));
       add(s, aRule("SDR_b", {"ST_b"}));
       edit<DispatchRule>(s, [](DispatchRule &r) { r.numbers = {number}; });
     },
     "ST_a", Remedy::NeedsAnswer},
    {"livekit.inbound.multiple-match", "the first trunk goes", [](Snapshot &s) { add(s, aTrunk("ST_b")); }, "ST_b",
     Remedy::NeedsAnswer},
    {"livekit.inbound.multiple-match", "the other keeps a number",
     [](Snapshot &s) {
       add(s, aTrunk("ST_b", {number, otherNumber}));
     },
     "ST_a", Remedy::NeedsAnswer},
    {"livekit.inbound.multiple-match", "two for any number",
     [](Snapshot &s) {
       s.put<InboundTrunk>({aTrunk("ST_a", {}), aTrunk("ST_b", {})});
     },
     "ST_a", Remedy::NeedsAnswer},
    {"livekit.inbound.auth-half-set", "the bin knows the rest", halfLock, "", Remedy::ByPlan},
    {"livekit.inbound.auth-half-set", "the bin sends nothing",
     [](Snapshot &s) {
       halfLock(s);
       setDocument(s, document(uriOf(number), {}, {}));
     },
     "", Remedy::ByPlan},
    {"twilio.twiml.credentials-mismatch", "other password",
     [](Snapshot &s) { setDocument(s, document(uriOf(number), "trunkline", "a'b&other")); }, "", Remedy::ByPlan},
    {"twilio.twiml.credentials-mismatch", "other user",
     [](Snapshot &s) { setDocument(s, document(uriOf(number), "somebody")); }, "", Remedy::ByPlan},
    {"livekit.dispatch.none", "new rule", [](Snapshot &s) { s.put<DispatchRule>({}); }, "", Remedy::ByPlan},
    {"livekit.dispatch.none", "own number as caller",
     [](Snapshot &s) { edit<DispatchRule>(s, [](DispatchRule &r) { r.inboundNumbers = {number}; }); }, "",
     Remedy::ByPlan},
    {"livekit.dispatch.none", "spelling",
     [](Snapshot &s) { edit<DispatchRule>(s, [](DispatchRule &r) { r.numbers = {"1 510 555 0161"}; }); }, "",
     Remedy::ByPlan},
    {"livekit.dispatch.conflict", "the other rule goes", [](Snapshot &s) { add(s, aRule("SDR_b")); }, "SDR_a",
     Remedy::NeedsAnswer},
    {"livekit.dispatch.conflict", "the first rule goes", [](Snapshot &s) { add(s, aRule("SDR_b")); }, "SDR_b",
     Remedy::NeedsAnswer},
    {"livekit.dispatch.conflict", "the other keeps a trunk",
     [](Snapshot &s) {
       add(s, aRule("SDR_b", {"ST_a", "ST_z"}));
     },
     "SDR_a", Remedy::NeedsAnswer},
    {"livekit.dispatch.conflict", "repetition",
     [](Snapshot &s) { edit<DispatchRule>(s, [](DispatchRule &r) {
                         r.numbers = {number, "15105550161"};
                       }); }, "",
     Remedy::ByPlan},
    {"livekit.dispatch.agent-missing", "agent",
     [](Snapshot &s) {
       edit<DispatchRule>(s, [](DispatchRule &r) { r.roomConfig = {}; });
       add(s, aRule("SDR_b", {"ST_b"}));
     },
     "receptionist", Remedy::NeedsAnswer},
    {"livekit.outbound.address-is-sip-domain", "the only trunk",
     [](Snapshot &s) { edit<OutboundTrunk>(s, [](OutboundTrunk &t) { t.address = "clinic.sip.twilio.com"; }); }, "",
     Remedy::ByPlan},
    {"livekit.outbound.address-is-sip-domain", "one of two",
     [](Snapshot &s) {
       edit<OutboundTrunk>(s, [](OutboundTrunk &t) { t.address = "clinic.sip.twilio.com"; });
       add(s, anElasticTrunk("TK_2", "two.pstn.twilio.com"));
     },
     "TK_out", Remedy::NeedsAnswer},
    {"livekit.outbound.address-not-in-account", "the only trunk",
     [](Snapshot &s) { edit<OutboundTrunk>(s, [](OutboundTrunk &t) { t.address = "gone.pstn.twilio.com"; }); }, "",
     Remedy::ByPlan},
    {"twilio.trunk.ip-acl-present", "two lists",
     [](Snapshot &s) {
       s.put<TrunkIpList>(
           {attached<TrunkIpList>("AL1"), attached<TrunkIpList>("AL2"), attached<TrunkIpList>("AL1", "TK_x")});
     },
     "", Remedy::ByPlan},
    {"livekit.outbound.address-is-sip-domain", "to a trunk that keeps it out",
     [](Snapshot &s) {
       edit<OutboundTrunk>(s, [](OutboundTrunk &t) { t.address = "clinic.sip.twilio.com"; });
       s.put<TrunkCredentialList>({});
       s.put<TrunkIpList>({attached<TrunkIpList>("AL1")});
     },
     "", Remedy::ByPlan},
    {"twilio.trunk.ip-acl-present", "addresses alone",
     [](Snapshot &s) {
       s.put<TrunkCredentialList>({});
       s.put<TrunkIpList>({attached<TrunkIpList>("AL1")});
     },
     "", Remedy::ByPlan},
    {"twilio.trunk.no-auth", "a list, a user and LiveKit's sign-in",
     [](Snapshot &s) { s.put<TrunkCredentialList>({}); }, "", Remedy::ByPlan},
    {"twilio.trunk.credential-list-empty", "a user",
     [](Snapshot &s) {
       s.put<Credential>({});
       add(s, anOutboundTrunk("ST_2", "clinic.pstn.dublin.twilio.com"));
     },
     "", Remedy::ByPlan},
    {"livekit.outbound.no-auth", "a second user",
     [](Snapshot &s) {
       edit<OutboundTrunk>(s, [](OutboundTrunk &t) {
         t.authUsername.clear();
         t.authPassword = {};
       });
     },
     "", Remedy::ByPlan},
    {"twilio.trunk.credential-username-mismatch", "LiveKit's user",
     [](Snapshot &s) { s.put<Credential>({aUser("old")}); }, "", Remedy::ByPlan},
    {"twilio.geo.country-disabled", "allow it",
     [](Snapshot &s) {
       edit<OutboundTrunk>(s, [](OutboundTrunk &t) { t.destinationCountry = "br"; });
       DialingCountry c;
       c.code = c.name = "BR";
       s.put<DialingCountry>({c});
     },
     "", Remedy::ByPlan},
    {"livekit.outbound.number-not-owned", "one's own number",
     [](Snapshot &s) { edit<OutboundTrunk>(s, [](OutboundTrunk &t) { t.numbers = {"+14155550111"}; }); },
     "+15105550161", Remedy::NeedsAnswer},
    {"livekit.outbound.number-not-on-trunk", "onto the trunk",
     [](Snapshot &s) {
       edit<PhoneNumber>(s, [](PhoneNumber &n) {
         n.trunkSid = "TK_2";
         n.voiceUrl.clear();
       });
     },
     "", Remedy::ByPlan},
    {"livekit.outbound.address-edge-unknown", "without a place",
     [](Snapshot &s) { edit<OutboundTrunk>(s, [](OutboundTrunk &t) { t.address = "clinic.pstn.berlin.twilio.com"; }); },
     "", Remedy::ByPlan},
    {"twilio.number.voice-incapable", "from fax to voice",
     [](Snapshot &s) { edit<PhoneNumber>(s, [](PhoneNumber &n) { n.voiceReceiveMode.word = "fax"; }); }, "",
     Remedy::ByPlan},
};

std::optional<Finding> found(const Snapshot &s, const QString &rule)
{
  for (const Finding &f : judge(s).findings)
    if (f.rule == rule) return f;
  return {};
}
} // namespace

class TestFixes : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void mends_data();
  void mends();
  void plansHoldNoSecret();
  void pastedDocuments_data();
  void pastedDocuments();
  void refusesWhatWouldBreak();
  void wantsAnAnswer();
  void goneFindings();
  void everyFindingHasARemedy();
  void firstThePasswordThenTheLock();
  void anOwnServersAddressListStays();
};

void TestFixes::mends_data()
{
  QTest::addColumn<int>("index");
  for (int i = 0; i < int(std::size(mended)); ++i) QTest::addRow("%s: %s", mended[i].rule, mended[i].name) << i;
}

void TestFixes::mends()
{
  QFETCH(int, index);
  const Mended &m = mended[index];
  for (const LiveKitKind kind : {LiveKitKind::Cloud, LiveKitKind::SelfHosted}) {
    Snapshot s = healthy(kind);
    m.make(s);
    const auto finding = found(s, QLatin1String(m.rule));
    QVERIFY(finding);
    QCOMPARE(remedy(s, *finding).kind, m.kind);
    QCOMPARE(verb(routing::Project(s), *finding), remedy(s, *finding).verb);
    const auto plan = fix(s, *finding, QLatin1String(m.answer), Secret("A-new-password-9"));
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().text));
    QVERIFY(!plan->isEmpty() && !plan->title.isEmpty());
    QCOMPARE(plan->sentence, finding->title);
    QCOMPARE(plan->finding, QLatin1String(m.rule));
    const auto after = applied(s, *plan);
    QVERIFY2(after, after ? "" : qPrintable(after.error().text));
    QVERIFY(!found(*after, QLatin1String(m.rule)));
    QVERIFY2(judge(*after).blocking == 0, qPrintable(judge(*after).findings.value(0).title));
    for (const Objection &o : guards(s, *plan)) QVERIFY2(o.mayBeConfirmed, qPrintable(o.sentence));
  }
}

/// Its address may be on the list, which then guards it.
void TestFixes::anOwnServersAddressListStays()
{
  for (const LiveKitKind kind : {LiveKitKind::Cloud, LiveKitKind::SelfHosted}) {
    Snapshot s = healthy(kind);
    s.put<Credential>({aUser("old")});
    s.put<TrunkIpList>({attached<TrunkIpList>("AL1")});
    const auto plan = fix(s, *found(s, "twilio.trunk.credential-username-mismatch"), {}, Secret("A-new-password-9"));
    QVERIFY(plan);
    const auto removes = [](const Change &c) { return c.kind == Change::Kind::Remove; };
    QCOMPARE(std::any_of(plan->changes.begin(), plan->changes.end(), removes), kind == LiveKitKind::Cloud);
  }
}

void TestFixes::plansHoldNoSecret()
{
  for (const Mended &m : mended) {
    Snapshot s = healthy();
    m.make(s);
    const auto plan = fix(s, *found(s, QLatin1String(m.rule)), QLatin1String(m.answer), Secret("A-new-password-9"));
    QVERIFY(plan);
    const QByteArray json = QJsonDocument(planToJson(*plan)).toJson();
    for (const QByteArray &secret : {password, QByteArray("A-new-password-9"), QByteArray("a'b&other")})
      QVERIFY2(!json.contains(secret), m.name);
  }
}

void TestFixes::pastedDocuments_data()
{
  QTest::addColumn<QByteArray>("text");
  QTest::newRow("no XML") << QByteArray("<Response><Dial>");
  QTest::newRow("web host") << document(uriOf(number, "clinic-x1.livekit.cloud"));
  QTest::newRow("%2B") << document(uriOf("%2B15105550161"));
  QTest::newRow("no user part") << document("sip:" + host);
  QTest::newRow("sip: twice") << document("sip:sip:" + number + "@" + host);
  QTest::newRow("another number") << document(uriOf(otherNumber));
  QTest::newRow("no +") << document(uriOf("15105550161"));
  QTest::newRow("no sign-in") << document(uriOf(number), {}, {});
  QTest::newRow("no SIP") << QByteArray("<Response><Say>Hi</Say></Response>");
}

void TestFixes::pastedDocuments()
{
  QFETCH(QByteArray, text);
  Snapshot s = healthy();
  setDocument(s, text);
  const QList<Finding> findings = judge(s).findings;
  QVERIFY(!findings.isEmpty());
  const Remedy r = remedy(s, findings.first());
  QCOMPARE(r.kind, Remedy::ByPerson);
  QVERIFY(!r.steps.isEmpty() && !r.link.isEmpty() && !r.document.isEmpty());
  QVERIFY(!r.document.contains(password));
  QString pasted = QString::fromUtf8(r.document);
  for (const QString &name : r.secrets.names())
    pasted.replace(SecretBag::reference(name), QString::fromUtf8(r.secrets.named(name).reveal()));
  setDocument(s, pasted.toUtf8());
  QVERIFY2(judge(s).findings.isEmpty(), qPrintable(judge(s).findings.value(0).reason + pasted));
}

void TestFixes::refusesWhatWouldBreak()
{
  Snapshot s = healthy(); // a second number on the same trunk signs in rightly: its bin would then be refused
  edit<InboundTrunk>(s, [](InboundTrunk &t) { t.numbers = {number, otherNumber}; });
  const QString sid = QStringLiteral("EH") + QString(32, u'f');
  add(s, aNumber(otherNumber, sid));
  add(s, aBin(document(uriOf(otherNumber)), sid));
  setDocument(s, document(uriOf(number), "trunkline", "other"));
  const auto finding = found(s, "twilio.twiml.credentials-mismatch");
  QVERIFY(finding);
  const auto plan = fix(s, *finding);
  QVERIFY(!plan);
  QCOMPARE(plan.error().kind, Error::Conflict);
  QCOMPARE(remedy(s, *finding).kind, Remedy::ByPerson);
}

void TestFixes::wantsAnAnswer()
{
  Snapshot s = healthy();
  add(s, aTrunk("ST_b"));
  const auto finding = found(s, "livekit.inbound.multiple-match");
  QVERIFY(!fix(s, *finding));
  QVERIFY(!fix(s, *finding, "ST_z"));
  const Remedy r = remedy(s, *finding);
  QCOMPARE(r.choices.size(), size_t(2));
  QVERIFY(!r.question.isEmpty());
}

void TestFixes::goneFindings()
{
  for (const Mended &m : mended) {
    Snapshot s = healthy();
    m.make(s);
    const auto finding = found(s, QLatin1String(m.rule));
    QVERIFY(!fix(Snapshot(), *finding, QLatin1String(m.answer)));
  }
}

void TestFixes::everyFindingHasARemedy()
{
  for (const Rule &rule : rules()) {
    Finding f;
    f.rule = QLatin1String(rule.id);
    f.number = number;
    f.resource = &resourceOf<PhoneNumber>();
    QVERIFY2(!remedy(healthy(), f).verb.isEmpty(), rule.id);
  }
}

void TestFixes::firstThePasswordThenTheLock()
{
  Snapshot s = healthy();
  halfLock(s);
  setDocument(s, document(uriOf(number), {}, {}));
  const auto finding = found(s, "livekit.inbound.auth-half-set");
  QVERIFY(remedy(s, *finding).needsPassword);
  QVERIFY(!fix(s, *finding));
  const auto plan = fix(s, *finding, {}, Secret("A-new-password-9"));
  QVERIFY(plan);
  QCOMPARE(plan->changes.size(), 2);
  QCOMPARE(plan->changes[0].kind, Change::Kind::Manual);
  QCOMPARE(plan->changes[0].agreed.user, number);
  QCOMPARE(plan->secrets.find(plan->changes[0].agreed.password).reveal(), QByteArray("A-new-password-9"));
}

QTEST_GUILESS_MAIN(TestFixes)
#include "t_fixes.moc"
