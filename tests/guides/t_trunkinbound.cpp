// The guide for calls through an Elastic SIP trunk: chosen cases, and thousands of random accounts.
#include "guides/planned.h"
#include "guides/trunkinbound.h"
#include "health/report.h"
#include "model/elastictrunk.h"
#include "model/originationurl.h"
#include "routing/addresses.h"
#include "routing/nodes.h"
#include "routing/project.h"

#include <QRandomGenerator>

using namespace planned;
using namespace inbound;
using Lock = TrunkInboundAnswers::Lock;

namespace {
const QStringList allNumbers{number, otherNumber, QStringLiteral("+15105550163")};

ElasticTrunk elasticTrunk(const QString &sid, const QString &name)
{
  ElasticTrunk t;
  t.sid = sid;
  t.name = name;
  return t;
}

OriginationUrl originationUrl(const QString &trunk, const QString &sid, const QString &to)
{
  OriginationUrl u;
  u.trunkSid = trunk;
  u.sid = sid;
  u.key = trunk + u'/' + sid;
  u.name = "LiveKit";
  u.sipUrl = to;
  return u;
}

Snapshot emptyAccounts()
{
  Snapshot s = fresh();
  s.put<ElasticTrunk>({});
  s.put<OriginationUrl>({});
  return s;
}

/// What LiveKit does with a stranger's call to the number; nothing where it does not come to this project.
std::optional<routing::Served> servedBy(const Snapshot &s, const QString &sid)
{
  static std::vector<std::unique_ptr<Snapshot>> kept; // what is served points into these
  static std::vector<std::unique_ptr<routing::Project>> projects;
  kept.clear();
  projects.clear();
  kept.push_back(std::make_unique<Snapshot>(s));
  projects.push_back(std::make_unique<routing::Project>(*kept.back()));
  const auto n = s.find(resourceOf<PhoneNumber>(), sid).as<PhoneNumber>();
  const routing::InboundPath *path = projects.back()->pathOf(n);
  if (!path || !routing::leadsHere(*path)) return {};
  if (path->trunk() && routing::signIn(*path->trunk(), *path->followed()) != routing::SignIn::NotAsked) return {};
  return path->served;
}

/// The plan in few words, for a failed run.
QByteArray storyOf(const Plan &p)
{
  QString out;
  for (const Change &c : p.changes) {
    out += QStringLiteral("\n%1 %2%3:").arg(c.step, c.key, c.adopted ? " stays" : "");
    for (auto it = c.after.begin(); it != c.after.end() && !c.adopted; ++it)
      if (c.before.value(it.key()) != it.value())
        out += QStringLiteral(" %1=%2").arg(
            it.key(), QString::fromUtf8(QJsonDocument(QJsonArray{it.value()}).toJson(QJsonDocument::Compact)));
  }
  return out.toUtf8();
}

TrunkInboundAnswers presetsOf(const Snapshot &s)
{
  return trunkInboundPresets(s, s.of<PhoneNumber>().seen().front().sid);
}
} // namespace

class TestTrunkInbound : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void anEmptyAccountGetsTheWholePath()
  {
    const Snapshot s = emptyAccounts();
    const auto p = inboundByTrunk(s, presetsOf(s));
    QVERIFY2(p, p ? "" : qPrintable(p.error().text));
    QStringList steps;
    for (const Change &c : p->plan.changes) steps << c.step;
    QCOMPARE(steps, QStringList({"elastic", "origination", "trunk", "rule", "number"}));
    const Change *url = step(p->plan, "origination");
    QCOMPARE(url->after.value("sip_url").toString(), "sip:" + host + ";transport=tcp");
    QCOMPARE(url->after.value("priority").toInt(), 10);
    const Change *trunk = step(p->plan, "trunk");
    QVERIFY(trunk->after.value("auth_username").toString().isEmpty());
    QVERIFY(p->limits.contains("no user and password"));
    QCOMPARE(p->picture.size(), 6);
  }

  void theLockIsAChoice()
  {
    Snapshot s = emptyAccounts();
    TrunkInboundAnswers a = presetsOf(s);
    QVERIFY(a.lock == Lock::Anybody); // of Cloud
    a.lock = Lock::TwilioOnly;
    const auto p = inboundByTrunk(s, a);
    QVERIFY(p);
    QCOMPARE(step(p->plan, "trunk")->after.value("allowed_addresses").toArray().size(),
             routing::twilioSignalling().size());
    s.about.livekit = LiveKitKind::SelfHosted;
    QVERIFY(presetsOf(s).lock == Lock::TwilioOnly);
  }

  void whereAndHow_data()
  {
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("transport");
    QTest::addColumn<QString>("wanted");
    QTest::newRow("near") << ""
                          << "tcp"
                          << "sip:abc.sip.livekit.cloud;transport=tcp";
    QTest::newRow("Europe") << "eu"
                            << "tls"
                            << "sip:abc.eu.sip.livekit.cloud;transport=tls";
    QTest::newRow("udp") << "us"
                         << "udp"
                         << "sip:abc.us.sip.livekit.cloud;transport=udp";
  }
  void whereAndHow()
  {
    QFETCH(QString, region);
    QFETCH(QString, transport);
    QFETCH(QString, wanted);
    const Snapshot s = emptyAccounts();
    TrunkInboundAnswers a = presetsOf(s);
    a.region = region;
    a.transport = transport;
    a.priority = 3;
    a.weight = 7;
    const auto p = inboundByTrunk(s, a);
    QVERIFY(p);
    const QJsonObject url = step(p->plan, "origination")->after;
    QCOMPARE(url.value("sip_url").toString(), wanted);
    QCOMPARE(url.value("priority").toInt(), 3);
    QCOMPARE(url.value("weight").toInt(), 7);
    const TrunkInboundAnswers again = presetsOf(carriedOut(s, p->plan));
    QCOMPARE(again.region, region);
    QCOMPARE(again.transport, transport);
    QCOMPARE(again.priority, 3);
  }

  void aSelfHostedServerKeepsItsPort()
  {
    Snapshot s = emptyAccounts();
    s.about.livekit = LiveKitKind::SelfHosted;
    s.about.sipHost = "sip.clinic.example:5070";
    const auto p = inboundByTrunk(s, presetsOf(s));
    QVERIFY2(p, p ? "" : qPrintable(p.error().text));
    QCOMPARE(step(p->plan, "origination")->after.value("sip_url").toString(),
             "sip:sip.clinic.example:5070;transport=tcp");
  }

  void aSecureTrunkIsMetWithTlsAndEncryptedSound()
  {
    Snapshot s = emptyAccounts();
    ElasticTrunk t = elasticTrunk("TK1", "nd-main");
    t.secure = true;
    s.put<ElasticTrunk>({t});
    TrunkInboundAnswers a = presetsOf(s);
    a.trunkSid = "TK1";
    const auto p = inboundByTrunk(s, a);
    QVERIFY(p);
    QVERIFY(step(p->plan, "origination")->after.value("sip_url").toString().endsWith("transport=tls"));
    QCOMPARE(step(p->plan, "trunk")->after.value("media").toObject().value("encryption").toString(),
             "SIP_MEDIA_ENCRYPT_ALLOW");
  }

  /// The number was set up by TwiML: LiveKit's trunk asks for a password that an Elastic SIP trunk cannot send.
  void thePasswordGoes()
  {
    Snapshot s = healthy();
    s.put<ElasticTrunk>({});
    s.put<OriginationUrl>({});
    const auto p = inboundByTrunk(s, presetsOf(s));
    QVERIFY(p);
    const Change *trunk = step(p->plan, "trunk");
    QVERIFY(!trunk->adopted && trunk->key == "ST_a");
    QVERIFY(trunk->effect.contains("no user and password any more"));
    QVERIFY(step(p->plan, "number")->effect.contains("is not asked any more"));
    QVERIFY(servedBy(carriedOut(s, p->plan), s.of<PhoneNumber>().seen().front().sid));
  }

  void aTrunkThatLeadsElsewhereIsNotShared()
  {
    Snapshot s = emptyAccounts();
    s.put<ElasticTrunk>({elasticTrunk("TK1", "nd-main")});
    s.put<OriginationUrl>({originationUrl("TK1", "OU1", "sip:pbx.example.com")});
    TrunkInboundAnswers a = presetsOf(s);
    QVERIFY(a.trunkSid.isEmpty());
    a.trunkSid = "TK1";
    QCOMPARE(complaints(s, a).value(0).field, "trunk");
    QVERIFY(!inboundByTrunk(s, a));
    a.trunkSid.clear();
    a.name = "nd-main"; // the new one would be that one
    QCOMPARE(complaints(s, a).value(0).field, "name");
    edit<OriginationUrl>(s, [](OriginationUrl &u) { u.enabled = false; });
    QVERIFY(inboundByTrunk(s, a));
  }

  void whatCannotBeReadIsAnError()
  {
    Snapshot s = emptyAccounts();
    const TrunkInboundAnswers a = presetsOf(s);
    refuse<OriginationUrl>(s);
    const auto p = inboundByTrunk(s, a);
    QVERIFY(!p && p.error().text.contains("could not be read")
            && p.error().text.contains("The key may not read this."));
  }

  void whatItPlansWorks();
};

namespace {
class TrunkWorld {
public:
  explicit TrunkWorld(quint32 seed) : dice(seed) {}

  Snapshot make()
  {
    Snapshot s = emptyAccounts();
    if (one(4)) s.about.livekit = LiveKitKind::SelfHosted;
    std::vector<PhoneNumber> numbers;
    for (const QString &n : allNumbers) {
      PhoneNumber p = aNumber(n);
      p.voiceUrl = one(2) ? "https://demo.twilio.com/welcome/voice/" : urlOf(binSid);
      if (one(2)) p.trunkSid = pick({"TK1", "TK2"});
      p.voiceReceiveMode.word = one(5) ? "fax" : "voice";
      numbers.push_back(p);
    }
    s.put<PhoneNumber>(numbers);
    std::vector<ElasticTrunk> elastic;
    std::vector<OriginationUrl> urls;
    for (const QString &sid : {QStringLiteral("TK1"), QStringLiteral("TK2")}) {
      ElasticTrunk t = elasticTrunk(sid, pick({"LiveKit", "nd-" + sid}));
      t.secure = one(5);
      elastic.push_back(t);
      for (int i = 0, n = dice.bounded(3); i < n; ++i) {
        OriginationUrl u = originationUrl(sid, "OU" + QString::number(i),
                                          pick({"sip:abc.sip.livekit.cloud;transport=tcp", "sip:abc.sip.livekit.cloud",
                                                "sip:abc.eu.sip.livekit.cloud;transport=tls", "sip:pbx.example.com",
                                                "sip:+15105550163@abc.sip.livekit.cloud"}));
        u.enabled = !one(3);
        u.priority = 10 * dice.bounded(3);
        urls.push_back(u);
      }
    }
    s.put<ElasticTrunk>(elastic);
    s.put<OriginationUrl>(urls);
    std::vector<InboundTrunk> trunks;
    for (int i = 0, n = dice.bounded(4); i < n; ++i) trunks.push_back(trunk(i));
    s.put<InboundTrunk>(trunks);
    std::vector<DispatchRule> rules;
    for (int i = 0, n = dice.bounded(4); i < n; ++i) {
      DispatchRule r = aRule(QStringLiteral("SDR_%1").arg(i), some({"ST_0", "ST_1", "ST_2"}, 3));
      r.numbers = some(allNumbers, 4);
      rules.push_back(r);
    }
    s.put<DispatchRule>(rules);
    return s;
  }

  TrunkInboundAnswers answers(const Snapshot &s)
  {
    TrunkInboundAnswers a = presetsOf(s);
    if (one(2)) a.trunkSid = pick({"", "TK1", "TK2"});
    if (one(3)) a.region = pick({"", "eu"});
    if (one(3)) a.transport = pick({"tcp", "tls", "udp"});
    if (one(3)) a.lock = one(2) ? Lock::Anybody : Lock::TwilioOnly;
    if (one(3)) a.room = "lobby";
    if (one(4)) a.agent = "receptionist";
    return a;
  }

private:
  bool one(int in) { return dice.bounded(in) == 0; }
  QString pick(const QStringList &of) { return of[dice.bounded(int(of.size()))]; }
  QStringList some(const QStringList &of, int chance)
  {
    QStringList out;
    for (const QString &text : of)
      if (one(chance)) out << text;
    return out;
  }
  InboundTrunk trunk(int i)
  {
    InboundTrunk t = aTrunk(QStringLiteral("ST_%1").arg(i), some(allNumbers, 2));
    if (!one(3)) {
      t.authPassword = {};
      t.authUsername.clear();
    }
    if (one(4)) t.allowedAddresses = one(2) ? routing::twilioSignalling() : QStringList{"54.172.60.0/30"};
    if (one(5)) t.allowedNumbers = QStringList{"+15105550999"};
    if (one(6)) t.media.setEncryption("SIP_MEDIA_ENCRYPT_REQUIRE");
    return t;
  }
  QRandomGenerator dice;
};
} // namespace

void TestTrunkInbound::whatItPlansWorks()
{
  // TRUNKLINE_SEED=N plays the accounts of a failed run again; the number stands in its message.
  bool chosen = false;
  const quint32 wanted = qEnvironmentVariable("TRUNKLINE_SEED").toUInt(&chosen);
  const quint32 seed = chosen ? wanted : QRandomGenerator::global()->generate();
  int made = 0, refused = 0;
  for (quint32 i = 0; i < 3000; ++i) {
    TrunkWorld world(seed + i);
    const Snapshot s = world.make();
    const TrunkInboundAnswers a = world.answers(s);
    const auto p = inboundByTrunk(s, a);
    if (!p) {
      QVERIFY(p.error().kind == Error::Rejected && !p.error().text.isEmpty());
      ++refused;
      continue;
    }
    ++made;
    const QByteArray where = "seed " + QByteArray::number(seed + i) + storyOf(p->plan);
    const Snapshot after = carriedOut(s, p->plan);
    const auto out = servedBy(after, a.numberSid);
    QVERIFY2(out && out->result == routing::Served::Accepted, where.constData());
    QVERIFY2(out->rule.rule->target.room == a.room, where.constData());
    QVERIFY2(!out->trunk.trunk->challenges(), where.constData());
    for (const PhoneNumber &n :
         s.of<PhoneNumber>().seen()) { // whoever came through before still does, to the same room
      if (n.sid == a.numberSid) continue;
      const auto was = servedBy(s, n.sid);
      const bool worked = was && was->result == routing::Served::Accepted;
      const QString room = worked ? was->landing.room : QString();
      if (!worked) continue;
      const auto is = servedBy(after, n.sid);
      QVERIFY2(is && is->result == routing::Served::Accepted && is->landing.room == room, where.constData());
    }
    const auto again = inboundByTrunk(after, a);
    QVERIFY2(again, (where + (again ? QByteArray() : again.error().text.toUtf8())).constData());
    QVERIFY2(again->plan.isEmpty(), (where + storyOf(again->plan)).constData());
    for (const health::Finding &f : health::judge(after).ofNumber(number))
      QVERIFY2(f.severity != health::Severity::BlocksCalls, ((f.rule + u' ').toUtf8() + where).constData());
  }
  qInfo("seed %u: %d planned, %d refused", seed, made, refused);
  QVERIFY(made > 1000);
}

QTEST_GUILESS_MAIN(TestTrunkInbound)
#include "t_trunkinbound.moc"
