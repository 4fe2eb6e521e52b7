// The diagnosis: from words, codes and ids to the cause; on the real answers of a LiveKit server, and on broken paths.
#include "diagnosis/codes.h"
#include "diagnosis/diagnosis.h"
#include "health/fix.h"
#include "model/applied.h"
#include "routing/project.h"
#include "support/inbound.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace diagnosis;
using namespace inbound;

namespace {
Diagnosis of(const Snapshot &s, const QString &text, const Evidence &e = {})
{
  const routing::Project project(s);
  return diagnose(project, health::judge(project), read(text), e);
}

QString guiltyOf(const Diagnosis &d) { return d.guilty() ? d.guilty()->rule : QString(); }

Step::Answer answerTo(const Diagnosis &d, const QString &rule)
{
  const auto at = std::find_if(d.steps.begin(), d.steps.end(), [&](const Step &s) { return s.rule == rule; });
  return at == d.steps.end() ? Step::Fine : at->answer;
}

struct Broken {
  const char *name;
  const char *text;
  void (*make)(Snapshot &);
  const char *rule;
};
void wayOut(Snapshot &s, void (*f)(OutboundTrunk &)) { edit<OutboundTrunk>(s, f); }

const Broken broken[] = {
    {"demo greeting", "One hears: Configure your number's voice URL",
     [](Snapshot &s) { wayOut(s, [](OutboundTrunk &t) { t.address = "clinic.sip.twilio.com"; }); },
     "livekit.outbound.address-is-sip-domain"},
    {"demo greeting, inbound", "callers get the Twilio demo message",
     [](Snapshot &s) {
       edit<PhoneNumber>(s, [](PhoneNumber &n) { n.voiceUrl = "https://demo.twilio.com/welcome/voice/"; });
     },
     "twilio.number.not-routed"},
    {"403, access list", "TwirpError: 403 Forbidden", [](Snapshot &s) { add(s, attached<TrunkIpList>("AL1")); },
     "twilio.trunk.ip-acl-present"},
    {"403, country",
     "livekit.api.twirp_client.TwirpError: TwirpError(code=permission_denied, message=sip status: 403: "
     "Forbidden, status=403, metadata={'sip_status_code': '403'}) to +56 9 6123 4567",
     [](Snapshot &s) {
       DialingCountry c;
       c.code = c.name = "CL";
       s.put<DialingCountry>({c});
     },
     "twilio.geo.country-disabled"},
    {"403, Twilio says whose number", "403 Forbidden, Twilio error 32204",
     [](Snapshot &s) { wayOut(s, [](OutboundTrunk &t) { t.numbers = {"+14155550111"}; }); },
     "livekit.outbound.number-not-owned"},
    {"403, Twilio says password", "Alert 32202 on the trunk", [](Snapshot &) {},
     "twilio.trunk.credential-password-suspect"},
    {"404 without a SIP code", "TwirpError: 404 not_found requested sip trunk does not exist ST_gone12345",
     [](Snapshot &) {}, "livekit.outbound.trunk-not-in-project"},
    {"404 of an inbound trunk", "404 not_found ST_abcdef123",
     [](Snapshot &s) { add(s, aTrunk("ST_abcdef123", {otherNumber})); }, "livekit.outbound.trunk-not-in-project"},
    {"404 with a SIP code",
     R"({"code":"not_found","msg":"sip status: 404: Not Found","meta":{"sip_status_code":"404"}})",
     [](Snapshot &s) { wayOut(s, [](OutboundTrunk &t) { t.address = "clinic.sip.twilio.com"; }); },
     "livekit.outbound.address-is-sip-domain"},
    {"as a test call says it", "SIP 403 ST_out1234 +15105550199",
     [](Snapshot &s) {
       wayOut(s, [](OutboundTrunk &t) { t.id = "ST_out1234"; });
       add(s, attached<TrunkIpList>("AL1"));
     },
     "twilio.trunk.ip-acl-present"},
    {"412", "412 max auth retry attempts reached for SIP invite",
     [](Snapshot &s) { s.put<Credential>({aUser("old")}); }, "twilio.trunk.credential-username-mismatch"},
    {"412, password", "412 max auth retry attempts reached for SIP invite", [](Snapshot &) {},
     "twilio.trunk.credential-password-suspect"},
    {"412, no sign-in", "sip server required auth, but no username or password was provided",
     [](Snapshot &s) {
       wayOut(s, [](OutboundTrunk &t) {
         t.authUsername.clear();
         t.authPassword = {};
       });
     },
     "livekit.outbound.no-auth"},
    {"agent", "it keeps ringing and nobody answers",
     [](Snapshot &s) {
       edit<DispatchRule>(s, [](DispatchRule &r) { r.roomConfig = {}; });
       add(s, aRule("SDR_b", {"ST_b"}));
     },
     "livekit.dispatch.agent-missing"},
    {"application error", "callers hear an application error has occurred",
     [](Snapshot &s) { setDocument(s, "<Response><Dial>"); }, "twilio.twiml.invalid-xml"},
    {"cut off", "the call drops at once", [](Snapshot &s) { s.put<DispatchRule>({}); }, "livekit.dispatch.none"},
    {"key", "TwirpError 401 unauthenticated: invalid API key: APIx", [](Snapshot &) {}, "connection.livekit-key-wrong"},
    {"transfer", "transfer fails with 32218", [](Snapshot &) {}, "twilio.trunk.transfer-disabled"},
    {"a number alone", "+15105550161", [](Snapshot &s) { s.put<DispatchRule>({}); }, "livekit.dispatch.none"},
    {"a trunk alone", "ST_out1234",
     [](Snapshot &s) {
       wayOut(s, [](OutboundTrunk &t) {
         t.id = "ST_out1234";
         t.address = "gone.pstn.twilio.com";
       });
     },
     "livekit.outbound.address-not-in-account"},
};
} // namespace

class TestDiagnosis : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void findsTheCause_data();
  void findsTheCause();
  void readsRealAnswers();
  void asksTwilioWhatBecameOfASilentCall();
  void aCallAloneIsEnough();
  void namesTheProfileThatHasTheTrunk();
  void leavesOthersTroubleAlone();
  void saysWhenItFindsNothing();
  void whatCouldNotBeReadIsNotInOrder();
  void aNewPasswordMendsASuspectOne();
  void everySymptomAsksSomething();
  void everyCodeHasASentence();
};

void TestDiagnosis::findsTheCause_data()
{
  QTest::addColumn<int>("index");
  for (int i = 0; i < int(std::size(broken)); ++i) QTest::newRow(broken[i].name) << i;
}

void TestDiagnosis::findsTheCause()
{
  QFETCH(int, index);
  const Broken &b = broken[index];
  Snapshot s = healthy();
  b.make(s);
  const Diagnosis d = of(s, QString::fromUtf8(b.text));
  QCOMPARE(guiltyOf(d), QLatin1String(b.rule));
  QVERIFY(d.advice.isEmpty());
  for (const Step &step : d.steps) {
    QVERIFY2(step.question.endsWith(u'?'), qPrintable(step.rule));
    QCOMPARE(step.answer == Step::Guilty, !step.findings.isEmpty());
    QCOMPARE(step.answer == Step::CannotTell, !step.missing.isEmpty());
  }
}

/// What LiveKit answered to calls out, word for word.
void TestDiagnosis::readsRealAnswers()
{
  QFile file(QStringLiteral(TRUNKLINE_WIRE "/calls/outbound.json"));
  QVERIFY(file.open(QIODevice::ReadOnly));
  const QJsonArray all = QJsonDocument::fromJson(file.readAll()).array();
  int refused = 0;
  for (const QJsonValue &one : all) {
    const QJsonObject answer = one[u"response"].toObject();
    const int status = one[u"status"].toInt();
    if (status == 200) continue;
    const QString text = QStringLiteral("TwirpError: %1 ").arg(status)
                         + QString::fromUtf8(QJsonDocument(answer).toJson(QJsonDocument::Compact));
    const Clues c = read(text);
    const int sip = answer[u"meta"][u"sip_status_code"].toString().toInt();
    QCOMPARE(c.httpStatus, status);
    QCOMPARE(c.sipStatus, sip);
    if (sip == 402 || sip == 403 || sip == 603 || sip == 607 || sip == 608) {
      QCOMPARE(c.symptom, Symptom::CallRefused);
      ++refused;
    }
    if (text.contains(u"max auth retry") || text.contains(u"required auth")) QCOMPARE(c.symptom, Symptom::SignInFails);
    if (text.contains(u"timed out")) QCOMPARE(c.symptom, Symptom::NeverRings);
    if (sip == 486 || sip == 480) QCOMPARE(c.symptom, Symptom::None); // the phone's own affair
    if (text.contains(u"32203")) QCOMPARE(c.twilioCodes, QList<int>{32203});
  }
  QVERIFY(refused >= 5);
}

void TestDiagnosis::asksTwilioWhatBecameOfASilentCall()
{
  const QString text = QStringLiteral("It never rings, and there is no error: +14155550187");
  const QString rule = QStringLiteral("call.outbound.no-answer-silent");
  QCOMPARE(answerTo(of(healthy(), text), rule), Step::CannotTell); // nobody has asked yet
  Evidence e;
  e.callsRead = true;
  const Diagnosis never = of(healthy(), text, e);
  QCOMPARE(guiltyOf(never), rule);
  QVERIFY(never.guilty()->findings.first().title.contains(u"never reached"));
  Call call;
  call.sid = QStringLiteral("CA1");
  call.status = QStringLiteral("failed");
  e.calls = {call};
  e.complaints = {32205};
  const Diagnosis had = of(healthy(), text, e);
  QVERIFY(!had.steps.isEmpty());
  QCOMPARE(answerTo(had, rule), Step::Guilty);
  QVERIFY(had.evidence.join(u' ').contains(u"32205"));
  QCOMPARE(had.steps.first().rule, QStringLiteral("twilio.geo.country-disabled")); // the code speaks first
}

/// The call says which way it went.
void TestDiagnosis::aCallAloneIsEnough()
{
  const QString sid = QStringLiteral("CA") + QString(32, u'a');
  Evidence e;
  e.callsRead = true;
  Call call;
  call.sid = sid;
  call.status = QStringLiteral("failed");
  call.from = QStringLiteral("+14155550187");
  call.to = number;
  e.calls = {call};
  Snapshot s = healthy();
  s.put<DispatchRule>({});
  QCOMPARE(guiltyOf(of(s, sid, e)), QStringLiteral("livekit.dispatch.none"));
  add(s, attached<TrunkIpList>("AL1"));
  std::swap(e.calls[0].from, e.calls[0].to);
  QCOMPARE(guiltyOf(of(s, sid, e)), QStringLiteral("twilio.trunk.ip-acl-present"));
}

void TestDiagnosis::namesTheProfileThatHasTheTrunk()
{
  Evidence e;
  e.elsewhere = {{QStringLiteral("ST_other123"), QStringLiteral("Clinic, test")}};
  const Diagnosis d = of(healthy(), QStringLiteral("404 not_found ST_other123"), e);
  QCOMPARE(guiltyOf(d), QStringLiteral("livekit.outbound.trunk-not-in-project"));
  QVERIFY(d.guilty()->findings.first().reason.contains(u"Clinic, test"));
}

void TestDiagnosis::leavesOthersTroubleAlone()
{
  Snapshot s = healthy();
  OutboundTrunk other = anOutboundTrunk("ST_other123", "clinic.sip.twilio.com");
  add(s, other);
  wayOut(s, [](OutboundTrunk &t) { t.id = "ST_mine1234"; });
  QCOMPARE(guiltyOf(of(s, "demo greeting with ST_mine1234")), QString());
  QCOMPARE(guiltyOf(of(s, "demo greeting with ST_other123")), QStringLiteral("livekit.outbound.address-is-sip-domain"));
  QCOMPARE(guiltyOf(of(s, "demo greeting")), QStringLiteral("livekit.outbound.address-is-sip-domain"));
}

void TestDiagnosis::saysWhenItFindsNothing()
{
  for (const char *text : {"", "hello", "!%&/()"}) {
    const Diagnosis d = of(healthy(), QLatin1String(text));
    QVERIFY(d.steps.isEmpty() && !d.guilty());
    QVERIFY(d.advice.contains(u"known"));
  }
  const Diagnosis fine = of(healthy(), "it keeps ringing");
  QVERIFY(!fine.guilty() && !fine.advice.isEmpty());
}

void TestDiagnosis::whatCouldNotBeReadIsNotInOrder()
{
  Snapshot s = healthy();
  refuse<TrunkIpList>(s);
  s.set(resourceOf<DialingCountry>(), {});
  const Diagnosis d = of(s, "403 Forbidden +5511912345678");
  QCOMPARE(answerTo(d, "twilio.trunk.ip-acl-present"), Step::CannotTell);
  QCOMPARE(answerTo(d, "twilio.geo.country-disabled"), Step::CannotTell);
  QVERIFY(d.wants.contains(&resourceOf<DialingCountry>()));
}

/// Twilio knows the user: another user with a new password is made, and LiveKit signs in with that.
void TestDiagnosis::aNewPasswordMendsASuspectOne()
{
  const Snapshot s = healthy();
  const Diagnosis d = of(s, "max auth retry attempts");
  QVERIFY(d.guilty());
  const auto plan = health::fix(s, d.guilty()->findings.first(), {}, Secret("A-new-password-9"));
  QVERIFY2(plan, plan ? "" : qPrintable(plan.error().text));
  const auto after = applied(s, *plan);
  QVERIFY(after);
  const OutboundTrunk &t = after->of<OutboundTrunk>().seen().front();
  QCOMPARE(t.authPassword, Secret("A-new-password-9"));
  QVERIFY(t.authUsername != s.of<OutboundTrunk>().seen().front().authUsername);
  QCOMPARE(after->of<Credential>().seen().size(), size_t(2));
}

void TestDiagnosis::everySymptomAsksSomething()
{
  for (const Symptom s : symptoms()) {
    QVERIFY(!spoken(s).isEmpty());
    Clues c;
    c.symptom = s;
    const Snapshot healthyNow = healthy();
    const routing::Project project(healthyNow);
    const Diagnosis d = diagnose(project, health::judge(project), c, {});
    QVERIFY2(!d.steps.isEmpty(), qPrintable(spoken(s)));
  }
}

void TestDiagnosis::everyCodeHasASentence()
{
  for (const int code : {10001, 11200, 12100, 13224, 13227, 21215, 32011, 32100, 32104, 32201, 32205, 82005, 573005}) {
    QVERIFY2(twilioMeaning(code).endsWith(u'.'), qPrintable(QString::number(code)));
    QVERIFY(twilioExplained(code).contains(QString::number(code)));
  }
  for (const int code : {0, 10000, 12345, 32099, 99999}) QVERIFY(twilioMeaning(code).isEmpty());
  QVERIFY(sipMeaning(486, Asked::LiveKit) != sipMeaning(486, Asked::Twilio));
  QVERIFY(sipMeaning(299, Asked::Twilio).isEmpty());
}

QTEST_GUILESS_MAIN(TestDiagnosis)
#include "t_diagnosis.moc"
