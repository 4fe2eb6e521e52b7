// Routes: every station in every state, on LiveKit Cloud and on a server of one's own.
#include "model/originationurl.h"
#include "routing/overview.h"
#include "routing/project.h"
#include "support/inbound.h"

#include <QElapsedTimer>
#include <QTest>

using namespace routing;
using namespace inbound;
Q_DECLARE_METATYPE(Snapshot)

class TestRoute : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void healthyPath();
  void breaks_data();
  void breaks();
  void unreadPartsAreUnknown_data();
  void unreadPartsAreUnknown();
  void wordsFollowTheServer();
  void catchAllLetsIn();
  void listedCallersOnly();
  void followsElasticTrunks_data();
  void followsElasticTrunks();
  void foreignIsNotBroken();
  void templatesAreTheNumber();
  void saysNoSecret();
  void mergesSamePaths();
  void worstFirstAndAtMost();
  void countsUnroutedAndForeign();
  void thousandNumbers();
  void theIndexDecidesAsTheMatcher();
};

static Route routeIn(const Snapshot &s) { return inboundRoute(s, s.of<PhoneNumber>().seen().front()); }
static NodeState stateIn(const Route &r, NodeKind kind) { return r.node(kind).state; }

void TestRoute::healthyPath()
{
  const Route r = routeIn(healthy());
  QCOMPARE(r.nodes.size(), 5);
  for (int kind = 0; kind < 5; ++kind) {
    QCOMPARE(int(r.nodes[kind].kind), kind);
    QVERIFY2(r.nodes[kind].state == NodeState::Ok, qPrintable(r.nodes[kind].reason));
    QVERIFY(!r.nodes[kind].title.isEmpty());
    QVERIFY(!r.nodes[kind].reason.isEmpty());
    QVERIFY(r.nodes[kind].resource);
    QVERIFY(!r.nodes[kind].key.isEmpty());
    QVERIFY(r.nodes[kind].rule.isEmpty());
  }
  QCOMPARE(r.state, NodeState::Ok);
  QVERIFY(!r.trouble());
  QCOMPARE(r.node(NodeKind::Number).title, QStringLiteral("+1 510 555 0161"));
  QCOMPARE(r.node(NodeKind::Room).title, QStringLiteral("call-_+15105550123_x9KdPq2LmN4v"));
  QCOMPARE(r.node(NodeKind::Room).detail, QStringLiteral("receptionist"));
}

namespace {
struct Breakage {
  const char *name;
  void (*make)(Snapshot &);
  NodeKind at;
  NodeState state;
  const char *rule;
};
const Breakage breakages[] = {
    {"nothing answers", [](Snapshot &s) { edit<PhoneNumber>(s, [](PhoneNumber &n) { n.voiceUrl.clear(); }); },
     NodeKind::Entry, NodeState::Idle, "twilio.number.not-routed"},
    {"demo",
     [](Snapshot &s) {
       edit<PhoneNumber>(s, [](PhoneNumber &n) { n.voiceUrl = "https://demo.twilio.com/welcome/voice/"; });
     },
     NodeKind::Entry, NodeState::Idle, "twilio.number.not-routed"},
    {"trunk and URL", [](Snapshot &s) { edit<PhoneNumber>(s, [](PhoneNumber &n) { n.trunkSid = "TK1"; }); },
     NodeKind::Number, NodeState::Warning, "twilio.number.trunk-and-voice-url"},
    {"elastic trunk",
     [](Snapshot &s) {
       edit<PhoneNumber>(s, [](PhoneNumber &n) {
         n.trunkSid = "TK1";
         n.voiceUrl.clear();
       });
     },
     NodeKind::Entry, NodeState::Unknown, ""},
    {"app", [](Snapshot &s) { edit<PhoneNumber>(s, [](PhoneNumber &n) { n.voiceApplicationSid = "AP1"; }); },
     NodeKind::Entry, NodeState::Unknown, ""},
    {"webhook",
     [](Snapshot &s) { edit<PhoneNumber>(s, [](PhoneNumber &n) { n.voiceUrl = "https://example.com/voice"; }); },
     NodeKind::Entry, NodeState::Unknown, ""},
    {"bin gone",
     [](Snapshot &s) {
       edit<TwimlBin>(s, [](TwimlBin &b) {
         b.reading = TwimlBin::Reading::Missing;
         b.document = {};
       });
     },
     NodeKind::Entry, NodeState::Broken, "twilio.twiml.bin-unreadable"},
    {"no XML", [](Snapshot &s) { setDocument(s, "<Response><Dial>"); }, NodeKind::Entry, NodeState::Broken,
     "twilio.twiml.invalid-xml"},
    {"other root", [](Snapshot &s) { setDocument(s, "<html/>"); }, NodeKind::Entry, NodeState::Broken,
     "twilio.twiml.invalid-xml"},
    {"no SIP", [](Snapshot &s) { setDocument(s, "<Response><Say>Hello</Say></Response>"); }, NodeKind::Entry,
     NodeState::Broken, "twilio.twiml.sip-uri-mismatch"},
    {"web host", [](Snapshot &s) { setDocument(s, document(uriOf(number, "clinic-x1.livekit.cloud"))); },
     NodeKind::Entry, NodeState::Broken, "twilio.twiml.sip-uri-mismatch"},
    {"other host", [](Snapshot &s) { setDocument(s, document(uriOf(number, "xyz.sip.livekit.cloud"))); },
     NodeKind::Entry, NodeState::Broken, "twilio.twiml.sip-uri-mismatch"},
    {"%2B", [](Snapshot &s) { setDocument(s, document(uriOf("%2B15105550161"))); }, NodeKind::Entry, NodeState::Broken,
     "twilio.twiml.sip-uri-mismatch"},
    {"no trunk", [](Snapshot &s) { s.put<InboundTrunk>({}); }, NodeKind::InboundTrunk, NodeState::Broken,
     "livekit.inbound.none-for-number"},
    {"two trunks", [](Snapshot &s) { add(s, aTrunk("ST_b")); }, NodeKind::InboundTrunk, NodeState::Broken,
     "livekit.inbound.multiple-match"},
    {"half a lock", [](Snapshot &s) { edit<InboundTrunk>(s, [](InboundTrunk &t) { t.authPassword = {}; }); },
     NodeKind::InboundTrunk, NodeState::Warning, "livekit.inbound.auth-half-set"},
    {"no sign-in", [](Snapshot &s) { setDocument(s, document(uriOf(number), {}, {})); }, NodeKind::InboundTrunk,
     NodeState::Broken, "twilio.twiml.credentials-missing"},
    {"wrong password", [](Snapshot &s) { setDocument(s, document(uriOf(number), "trunkline", "other")); },
     NodeKind::InboundTrunk, NodeState::Broken, "twilio.twiml.credentials-mismatch"},
    {"masked password",
     [](Snapshot &s) { edit<InboundTrunk>(s, [](InboundTrunk &t) { t.authPassword = Secret("****"); }); },
     NodeKind::InboundTrunk, NodeState::Unknown, ""},
    {"no rule", [](Snapshot &s) { s.put<DispatchRule>({}); }, NodeKind::DispatchRule, NodeState::Broken,
     "livekit.dispatch.none"},
    {"rules collide", [](Snapshot &s) { add(s, aRule("SDR_b")); }, NodeKind::DispatchRule, NodeState::Broken,
     "livekit.dispatch.conflict"},
    {"strange rule",
     [](Snapshot &s) {
       edit<DispatchRule>(s, [](DispatchRule &r) { r.target = {RoomTarget::Kind::Unknown, {}, {}, false, {}}; });
     },
     NodeKind::DispatchRule, NodeState::Unknown, ""},
    {"no room name",
     [](Snapshot &s) {
       edit<DispatchRule>(s, [](DispatchRule &r) { r.target = {RoomTarget::Kind::Direct, {}, {}, false, {}}; });
     },
     NodeKind::Room, NodeState::Broken, ""},
    {"no agent", [](Snapshot &s) { edit<DispatchRule>(s, [](DispatchRule &r) { r.roomConfig = {}; }); }, NodeKind::Room,
     NodeState::Advice, ""},
    {"no agent, but others have",
     [](Snapshot &s) {
       edit<DispatchRule>(s, [](DispatchRule &r) { r.roomConfig = {}; });
       add(s, aRule("SDR_b", {"ST_b"}));
     },
     NodeKind::Room, NodeState::Warning, "livekit.dispatch.agent-missing"},
};
} // namespace

void TestRoute::breaks_data()
{
  QTest::addColumn<int>("index");
  for (int i = 0; i < int(std::size(breakages)); ++i) QTest::newRow(breakages[i].name) << i;
}

void TestRoute::breaks()
{
  QFETCH(int, index);
  const Breakage &b = breakages[index];
  for (const LiveKitKind kind : {LiveKitKind::Cloud, LiveKitKind::SelfHosted}) {
    Snapshot s = healthy(kind);
    b.make(s);
    const Route r = routeIn(s);
    const RouteNode &node = r.node(b.at);
    QVERIFY2(node.state == b.state, qPrintable(node.reason));
    QCOMPARE(node.rule, QLatin1String(b.rule));
    QVERIFY(!node.reason.isEmpty());
    for (int before = int(NodeKind::Number); before < int(b.at); ++before)
      QCOMPARE(r.nodes[before].state, NodeState::Ok);
    if (b.state != NodeState::Broken && b.state != NodeState::Idle) continue;
    for (int behind = int(b.at) + 1; behind < 5; ++behind) {
      QCOMPARE(r.nodes[behind].state, NodeState::Idle);
      QVERIFY(r.nodes[behind].rule.isEmpty());
    }
    if (b.state == NodeState::Broken) QCOMPARE(r.trouble(), &node);
  }
}

void TestRoute::unreadPartsAreUnknown_data()
{
  QTest::addColumn<QString>("part");
  QTest::addColumn<int>("at");
  QTest::newRow("bin without token") << "token" << int(NodeKind::Entry);
  QTest::newRow("bin refused") << "refused" << int(NodeKind::Entry);
  QTest::newRow("bins not read") << "bins" << int(NodeKind::Entry);
  QTest::newRow("SIP host") << "host" << int(NodeKind::Entry);
  QTest::newRow("trunks") << "trunks" << int(NodeKind::InboundTrunk);
  QTest::newRow("rules") << "rules" << int(NodeKind::DispatchRule);
}

void TestRoute::unreadPartsAreUnknown()
{
  QFETCH(QString, part);
  QFETCH(int, at);
  Snapshot s = healthy();
  using Reading = TwimlBin::Reading;
  if (part == u"token") edit<TwimlBin>(s, [](TwimlBin &b) { b.reading = Reading::NoToken, b.document = {}; });
  if (part == u"refused") edit<TwimlBin>(s, [](TwimlBin &b) { b.reading = Reading::Refused, b.document = {}; });
  if (part == u"bins") refuse<TwimlBin>(s);
  if (part == u"host") s.about.sipHost.clear();
  if (part == u"trunks") refuse<InboundTrunk>(s);
  if (part == u"rules") refuse<DispatchRule>(s);
  const Route r = routeIn(s);
  QCOMPARE(r.nodes[at].state, NodeState::Unknown);
  QVERIFY(!r.nodes[at].reason.isEmpty());
  for (int behind = at; behind < 5; ++behind) {
    QVERIFY2(r.nodes[behind].state == NodeState::Unknown, qPrintable(r.nodes[behind].title));
    QVERIFY(!r.nodes[behind].title.startsWith("No "));
  }
  QCOMPARE(r.state, NodeState::Unknown);
  if (part == u"token") QCOMPARE(r.nodes[at].offer, Offer::EnterAuthToken);
  if (part == u"host") QCOMPARE(r.nodes[at].offer, Offer::EnterSipHost);
  if (part == u"trunks") QVERIFY(r.nodes[at].reason.contains("The key may not read this."));
}

void TestRoute::wordsFollowTheServer()
{
  Snapshot s = healthy(LiveKitKind::Cloud);
  s.put<InboundTrunk>({});
  s.put<DispatchRule>({});
  QVERIFY(routeIn(s).node(NodeKind::InboundTrunk).reason.contains("404"));
  s.about.livekit = LiveKitKind::SelfHosted;
  QVERIFY(routeIn(s).node(NodeKind::InboundTrunk).reason.contains("one ring"));
  s = healthy(LiveKitKind::Cloud);
  s.put<DispatchRule>({});
  QVERIFY(routeIn(s).node(NodeKind::DispatchRule).reason.contains("404"));
  s.about.livekit = LiveKitKind::SelfHosted;
  QVERIFY(routeIn(s).node(NodeKind::DispatchRule).reason.contains("one ring"));
}

void TestRoute::catchAllLetsIn()
{
  Snapshot s = healthy(LiveKitKind::SelfHosted);
  s.put<InboundTrunk>({});
  edit<DispatchRule>(s, [](DispatchRule &r) { r.trunkIds.clear(); });
  Route r = routeIn(s);
  QCOMPARE(stateIn(r, NodeKind::InboundTrunk), NodeState::Warning);
  QCOMPARE(stateIn(r, NodeKind::DispatchRule), NodeState::Ok);
  s.about.livekit = LiveKitKind::Cloud;
  r = routeIn(s);
  QCOMPARE(stateIn(r, NodeKind::InboundTrunk), NodeState::Broken);
  s.about.livekit = LiveKitKind::Unknown;
  QCOMPARE(stateIn(routeIn(s), NodeKind::InboundTrunk), NodeState::Unknown);
}

void TestRoute::listedCallersOnly()
{
  Snapshot s = healthy();
  edit<DispatchRule>(s, [](DispatchRule &d) { d.inboundNumbers = {"+14155550100", "+14155550101"}; });
  Route r = routeIn(s);
  QCOMPARE(stateIn(r, NodeKind::DispatchRule), NodeState::Advice);
  edit<DispatchRule>(s, [](DispatchRule &d) { d.inboundNumbers = {number}; });
  QCOMPARE(stateIn(routeIn(s), NodeKind::DispatchRule), NodeState::Broken);
  s = healthy();
  edit<InboundTrunk>(s, [](InboundTrunk &t) { t.allowedNumbers = {"+14155550100"}; });
  QCOMPARE(stateIn(routeIn(s), NodeKind::InboundTrunk), NodeState::Advice);
}

namespace {
OriginationUrl urlTo(const QString &address, qint64 priority = 10, qint64 weight = 10, bool enabled = true)
{
  OriginationUrl u;
  u.trunkSid = "TK1";
  u.sid = QStringLiteral("OU%1%2").arg(priority).arg(address);
  u.sipUrl = address;
  u.priority = priority;
  u.weight = weight;
  u.enabled = enabled;
  return u;
}

/// The healthy path, by an Elastic SIP trunk and an open inbound trunk.
Snapshot byElasticTrunk(std::vector<OriginationUrl> urls)
{
  Snapshot s = healthy();
  edit<PhoneNumber>(s, [](PhoneNumber &n) {
    n.trunkSid = "TK1";
    n.voiceUrl.clear();
  });
  edit<InboundTrunk>(s, [](InboundTrunk &t) {
    t.authUsername.clear();
    t.authPassword = {};
  });
  ElasticTrunk t;
  t.sid = "TK1";
  t.name = "nd-main";
  s.put<ElasticTrunk>({t});
  s.put<OriginationUrl>(std::move(urls));
  return s;
}
const QString ours = QStringLiteral("sip:") + host, other = QStringLiteral("sip:pbx.example.com");

struct Origination {
  const char *name;
  std::vector<OriginationUrl> urls;
  void (*make)(Snapshot &);
  NodeKind at;
  NodeState state, whole;
};
const Origination originations[] = {
    {"to this project", {urlTo(ours)}, nullptr, NodeKind::Room, NodeState::Ok, NodeState::Ok},
    {"this project first", {urlTo(other, 20), urlTo(ours, 10)}, nullptr, NodeKind::Room, NodeState::Ok, NodeState::Ok},
    {"a share goes elsewhere",
     {urlTo(ours), urlTo(other, 10, 1)},
     nullptr,
     NodeKind::Entry,
     NodeState::Warning,
     NodeState::Warning},
    {"elsewhere first",
     {urlTo(ours, 20), urlTo(other, 10)},
     nullptr,
     NodeKind::Entry,
     NodeState::Broken,
     NodeState::Broken},
    {"elsewhere is switched off",
     {urlTo(other, 1, 10, false), urlTo(ours)},
     nullptr,
     NodeKind::Room,
     NodeState::Ok,
     NodeState::Ok},
    {"none", {}, nullptr, NodeKind::Entry, NodeState::Broken, NodeState::Broken},
    {"none is enabled", {urlTo(ours, 10, 10, false)}, nullptr, NodeKind::Entry, NodeState::Broken, NodeState::Broken},
    {"of another trunk",
     {urlTo(ours)},
     [](Snapshot &s) { edit<OriginationUrl>(s, [](OriginationUrl &u) { u.trunkSid = "TK2"; }); },
     NodeKind::Entry,
     NodeState::Broken,
     NodeState::Broken},
    {"not all URLs were read",
     {urlTo(ours)},
     [](Snapshot &s) { readPartly<OriginationUrl>(s); },
     NodeKind::Entry,
     NodeState::Unknown,
     NodeState::Unknown},
    {"URLs were refused",
     {},
     [](Snapshot &s) { refuse<OriginationUrl>(s); },
     NodeKind::Entry,
     NodeState::Unknown,
     NodeState::Unknown},
    {"the trunk was not read",
     {urlTo(ours)},
     [](Snapshot &s) { refuse<ElasticTrunk>(s); },
     NodeKind::Room,
     NodeState::Ok,
     NodeState::Ok},
    {"host not known",
     {urlTo(ours)},
     [](Snapshot &s) { s.about.sipHost.clear(); },
     NodeKind::Entry,
     NodeState::Unknown,
     NodeState::Unknown},
    {"a user for all",
     {urlTo("sip:+15105550199@" + host)},
     nullptr,
     NodeKind::Entry,
     NodeState::Broken,
     NodeState::Broken},
    {"web host",
     {urlTo("sip:clinic-x1.livekit.cloud")},
     nullptr,
     NodeKind::Entry,
     NodeState::Broken,
     NodeState::Broken},
    {"a lock that it cannot open",
     {urlTo(ours)},
     [](Snapshot &s) { s.put<InboundTrunk>({aTrunk()}); },
     NodeKind::InboundTrunk,
     NodeState::Broken,
     NodeState::Broken},
    {"no inbound trunk",
     {urlTo(ours)},
     [](Snapshot &s) { s.put<InboundTrunk>({}); },
     NodeKind::InboundTrunk,
     NodeState::Broken,
     NodeState::Broken},
    {"a foreign PBX",
     {urlTo(other)},
     [](Snapshot &s) { s.put<InboundTrunk>({}); },
     NodeKind::Entry,
     NodeState::Idle,
     NodeState::Idle},
};
} // namespace

void TestRoute::followsElasticTrunks_data()
{
  QTest::addColumn<int>("index");
  for (size_t i = 0; i < std::size(originations); ++i) QTest::newRow(originations[i].name) << int(i);
}

void TestRoute::followsElasticTrunks()
{
  QFETCH(int, index);
  const Origination &o = originations[size_t(index)];
  Snapshot s = byElasticTrunk(o.urls);
  if (o.make) o.make(s);
  const Route r = routeIn(s);
  QVERIFY2(stateIn(r, o.at) == o.state, qPrintable(r.node(o.at).reason));
  QCOMPARE(r.state, o.whole);
  QVERIFY(!r.node(NodeKind::Entry).reason.isEmpty());
}

void TestRoute::foreignIsNotBroken()
{
  Snapshot s = healthy();
  s.put<InboundTrunk>({aTrunk("ST_a", {otherNumber})});
  setDocument(s, document(uriOf(number, "xyz.sip.livekit.cloud")));
  Route r = routeIn(s);
  QVERIFY(r.foreign);
  QCOMPARE(r.state, NodeState::Idle);
  QVERIFY(r.node(NodeKind::Entry).reason.contains("elsewhere"));
  edit<DispatchRule>(s, [](DispatchRule &d) { d.numbers = {"15105550161"}; });
  r = routeIn(s);
  QVERIFY(!r.foreign); // a rule waits for it
  QCOMPARE(r.state, NodeState::Broken);
  edit<DispatchRule>(s, [](DispatchRule &d) { d.numbers.clear(); });
  readPartly<InboundTrunk>(s);
  r = routeIn(s);
  QVERIFY(!r.foreign); // a trunk not yet read may wait for it
  QCOMPARE(r.state, NodeState::Unknown);
}

void TestRoute::templatesAreTheNumber()
{
  Snapshot s = healthy();
  setDocument(s, document(uriOf("{{To}}")));
  QCOMPARE(routeIn(s).state, NodeState::Ok);
  setDocument(s, document(uriOf(number, "abc.eu.sip.livekit.cloud")));
  QCOMPARE(routeIn(s).state, NodeState::Ok);
}

void TestRoute::saysNoSecret()
{
  for (const Breakage &b : breakages) {
    Snapshot s = healthy();
    b.make(s);
    for (const RouteNode &n : routeIn(s).nodes)
      QVERIFY(!(n.title + n.detail + n.reason).contains(QString::fromLatin1(password)));
  }
}

void TestRoute::mergesSamePaths()
{
  Snapshot s = healthy();
  edit<InboundTrunk>(s, [](InboundTrunk &t) { t.numbers = {number, otherNumber}; });
  add(s, aNumber(otherNumber));
  const RouteMapData map = overview(s);
  QCOMPARE(map.paths.size(), 1);
  QCOMPARE(map.total, 1);
  QCOMPARE(map.working, 1);
  QCOMPARE(map.paths[0].numbers, QStringList({number, otherNumber}));
  QCOMPARE(map.paths[0].nodes.size(), 5);
  QCOMPARE(map.node(map.paths[0].nodes[0])->numbers.size(), 2);
  for (const QString &id : map.paths[0].nodes) QVERIFY(map.node(id));
}

static Snapshot manyNumbers(int count)
{
  Snapshot s = healthy();
  std::vector<PhoneNumber> numbers;
  std::vector<TwimlBin> bins;
  std::vector<InboundTrunk> trunks;
  for (int i = 0; i < count; ++i) {
    const QString e164 = QStringLiteral("+1510%1").arg(5550000 + i);
    const QString sid = QStringLiteral("EH%1").arg(i, 32, 16, QLatin1Char('0'));
    numbers.push_back(aNumber(e164, sid));
    bins.push_back(aBin(document(uriOf(e164)), sid));
    if (i % 10) continue;
    QStringList ten;
    for (int j = i; j < i + 10; ++j) ten << QStringLiteral("+1510%1").arg(5550000 + j);
    trunks.push_back(aTrunk(QStringLiteral("ST_%1").arg(i), ten));
  }
  QStringList ids;
  for (const InboundTrunk &t : trunks) ids << t.id;
  s.put(numbers);
  s.put(bins);
  s.put(trunks);
  std::vector<DispatchRule> rules;
  for (int i = 0; i < 50; ++i) {
    DispatchRule r =
        aRule(QStringLiteral("SDR_%1").arg(i), i == 0 ? ids : QStringList{QStringLiteral("ST_%1").arg(i * 10)});
    r.numbers = i == 0 ? QStringList() : QStringList{QStringLiteral("+1510%1").arg(5550000 + i * 10)};
    rules.push_back(r);
  }
  s.put(rules);
  return s;
}

void TestRoute::worstFirstAndAtMost()
{
  Snapshot s = manyNumbers(40);
  std::vector<TwimlBin> bins = s.of<TwimlBin>().seen();
  bins[30].document = Secret("no XML");
  bins[35].reading = TwimlBin::Reading::NoToken;
  bins[35].document = {};
  s.put(bins);
  const RouteMapData map = overview(s);
  QCOMPARE(map.total, 40);
  QCOMPARE(map.paths.size(), 12);
  QCOMPARE(map.remaining, 28);
  QCOMPARE(map.remainingBroken, 0);
  QCOMPARE(map.broken, 1);
  QCOMPARE(map.unknown, 1);
  QCOMPARE(map.paths[0].state, NodeState::Broken);
  QCOMPARE(map.paths[0].nodes.size(), 2); // nothing goes on from where the call ends
  QCOMPARE(map.paths[0].trouble, map.paths[0].nodes[1]);
  QCOMPARE(map.paths[1].state, NodeState::Unknown);
}

void TestRoute::countsUnroutedAndForeign()
{
  Snapshot s = healthy();
  PhoneNumber bare = aNumber("+15105550170");
  bare.voiceUrl.clear();
  add(s, bare);
  const QString sid = QStringLiteral("EH") + QString(32, u'f');
  add(s, aNumber("+15105550171", sid));
  add(s, aBin(document(uriOf("+15105550171", "xyz.sip.livekit.cloud")), sid));
  const RouteMapData map = overview(s);
  QCOMPARE(map.numbers, 3);
  QCOMPARE(map.unrouted, 1);
  QCOMPARE(map.foreign, 1);
  QCOMPARE(map.total, 1);
  QVERIFY(!map.partly);
  readPartly<PhoneNumber>(s);
  QVERIFY(overview(s).partly);
}

void TestRoute::thousandNumbers()
{
  const Snapshot s = manyNumbers(1000);
  QElapsedTimer timer;
  timer.start();
  const Project project(s);
  qInfo("paths: %lld ms", timer.restart());
  const RouteMapData map = overview(project);
  qInfo("1,000 numbers, 100 trunks, 50 rules: %lld ms", timer.elapsed());
  QCOMPARE(map.working, 1000);
}

void TestRoute::theIndexDecidesAsTheMatcher()
{
  Snapshot s = manyNumbers(60);
  add(s, aTrunk("ST_any", {}));
  add(s, aTrunk("ST_twice", {QStringLiteral("(1) 510 555-0000"), QStringLiteral("+15105550017")}));
  add(s, aRule("SDR_twice", {QStringLiteral("ST_20")}));
  for (const LiveKitKind kind : {LiveKitKind::Cloud, LiveKitKind::SelfHosted}) {
    s.about.livekit = kind;
    const Project project(s);
    QSet<int> results;
    for (const InboundPath &path : project.paths()) {
      const Served plain = serve(project.trunks(), project.rules(), path.call, kind);
      QVERIFY(!path.bySource);
      QCOMPARE(path.served.result, plain.result);
      QCOMPARE(path.trunk(), plain.trunk.trunk);
      QCOMPARE(path.rule(), plain.rule.rule);
      results << int(plain.result);
    }
    QVERIFY(results.size() >= 3); // accepted, several trunks, rules collide
  }
}

QTEST_GUILESS_MAIN(TestRoute)
#include "t_route.moc"
