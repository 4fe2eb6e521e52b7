// The guide on thousands of random accounts: what it plans works, harms nobody else's calls, and needs no second run.
#include "guides/planned.h"
#include "health/report.h"

#include <QRandomGenerator>

using namespace planned;
using namespace inbound;

class TestInboundAny : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void whatItPlansWorks();
};

namespace {
const QStringList numbersOfAll{number, otherNumber, QStringLiteral("+15105550163")};

class World {
public:
  explicit World(quint32 seed) : dice(seed) {}

  Snapshot make()
  {
    Snapshot s = fresh();
    std::vector<InboundTrunk> trunks;
    for (int i = 0, n = dice.bounded(4); i < n; ++i) trunks.push_back(trunk(i));
    std::vector<DispatchRule> rules;
    for (int i = 0, n = dice.bounded(4); i < n; ++i) rules.push_back(rule(i));
    s.put<InboundTrunk>(trunks);
    s.put<DispatchRule>(rules);
    if (!one(8)) s.put<HostedTwiml>({});
    std::vector<TwimlBin> bins;
    if (one(2)) bins.push_back(aBin());
    if (one(3)) bins.push_back(aBin(document(uriOf(number), {}, {}), "EH" + QString(32, u'2')));
    s.put<TwimlBin>(bins);
    edit<PhoneNumber>(s, [&](PhoneNumber &n) {
      if (one(3)) n.voiceUrl = urlOf(binSid);
      if (one(6)) n.trunkSid = QStringLiteral("TK1");
      if (one(6)) n.voiceApplicationSid = QStringLiteral("AP1");
    });
    return s;
  }

  InboundAnswers answers(const Snapshot &s)
  {
    InboundAnswers a = answersFor(s.of<PhoneNumber>().seen().front());
    a.where = InboundAnswers::Where(dice.bounded(3));
    if (one(3)) a.room = QStringLiteral("lobby");
    if (one(4)) a.pin = QStringLiteral("12");
    if (one(4)) a.agent = QStringLiteral("receptionist");
    if (one(3)) a.hosting = InboundAnswers::Hosting::Published;
    return a;
  }

private:
  bool one(int in) { return dice.bounded(in) == 0; }
  QStringList some(const QStringList &of, int chance)
  {
    QStringList out;
    for (const QString &text : of)
      if (one(chance)) out << text;
    return out;
  }
  InboundTrunk trunk(int i)
  {
    InboundTrunk t = aTrunk(QStringLiteral("ST_%1").arg(i), some(numbersOfAll, 2));
    if (one(3)) t.authPassword = {};
    if (one(4)) t.allowedAddresses = QStringList{"54.172.60.0/30"};
    if (one(5)) t.allowedNumbers = QStringList{"+15105550999"};
    return t;
  }
  DispatchRule rule(int i)
  {
    DispatchRule r = aRule(QStringLiteral("SDR_%1").arg(i), some({"ST_0", "ST_1", "ST_2"}, 3));
    r.numbers = some(numbersOfAll, 4);
    if (one(4))
      r.target = {RoomTarget::Kind::Direct,
                  QStringLiteral("lobby"),
                  QStringList{"", "12", "34"}.at(dice.bounded(3)),
                  false,
                  {}};
    if (one(5)) r.inboundNumbers = QStringList{"+15105550999"};
    return r;
  }
  QRandomGenerator dice;
};

routing::Served callTo(const Snapshot &s, const QString &called)
{
  routing::Call call;
  call.caller = caller;
  call.called = called;
  return routing::serve(routing::pointers(s.of<InboundTrunk>().seen()), routing::pointers(s.of<DispatchRule>().seen()),
                        call, s.about.livekit);
}

bool othersAreUntouched(const Snapshot &before, const Snapshot &after)
{
  for (const QString &other : numbersOfAll.mid(1)) {
    const auto was = callTo(before, other), is = callTo(after, other);
    if (was.result != routing::Served::Accepted) continue;
    if (is.result != was.result || is.landing.room != was.landing.room) return false;
    if (is.trunk.trunk->authUsername != was.trunk.trunk->authUsername) return false; // a carrier cannot sign in
    if (!(is.trunk.trunk->authPassword == was.trunk.trunk->authPassword)) return false;
  }
  return true;
}

QString story(const Snapshot &s, const Plan &p)
{
  QJsonArray trunks, rules;
  for (const auto &t : s.of<InboundTrunk>().seen()) trunks.append(encode(resourceOf<InboundTrunk>(), &t));
  for (const auto &r : s.of<DispatchRule>().seen()) rules.append(encode(resourceOf<DispatchRule>(), &r));
  return QString::fromUtf8(
      QJsonDocument(QJsonObject{{"trunks", trunks}, {"rules", rules}, {"plan", planToJson(p)}}).toJson());
}
} // namespace

void TestInboundAny::whatItPlansWorks()
{
  // TRUNKLINE_SEED=N plays the accounts of a failed run again; the number stands in its message.
  bool chosen = false;
  const quint32 wanted = qEnvironmentVariable("TRUNKLINE_SEED").toUInt(&chosen);
  const quint32 seed = chosen ? wanted : QRandomGenerator::global()->generate();
  int planned = 0, refused = 0;
  constexpr quint32 failedOnce = 3629939204; // two rules that ask for different PINs
  for (quint32 i = 0; i < 4000; ++i) {
    const quint32 played = i == 0 && !chosen ? failedOnce : seed + i;
    World world(played);
    const Snapshot s = world.make();
    const InboundAnswers a = world.answers(s);
    const auto p = inboundByBin(s, a);
    if (!p) {
      QVERIFY(p.error().kind == Error::Rejected && !p.error().text.isEmpty());
      ++refused;
      continue;
    }
    ++planned;
    const QByteArray where = QByteArray("seed ") + QByteArray::number(played) + story(s, p->plan).toUtf8();
    const Snapshot after = carriedOut(s, p->plan);
    if (!a.pin.isEmpty()) QVERIFY2(served(after, a.numberSid).result == routing::Served::AsksPin, where.constData());
    const auto out = served(after, a.numberSid, a.pin); // another rule may ask first: the digits choose
    QVERIFY2(out.result == routing::Served::Accepted, where.constData());
    QVERIFY2(out.rule.rule && out.rule.rule->target.room == a.room && out.rule.rule->target.pin == a.pin,
             where.constData());
    QVERIFY2(othersAreUntouched(s, after), where.constData());
    const auto again = inboundByBin(after, a);
    QVERIFY2(again && again->plan.isEmpty(), where.constData());
    for (const health::Finding &f : health::judge(after).ofNumber(number))
      QVERIFY2(f.severity != health::Severity::BlocksCalls, ((f.rule + u' ').toUtf8() + where).constData());
  }
  qInfo("seed %u: %d planned, %d refused", seed, planned, refused);
  QVERIFY(planned > 1000);
}

QTEST_GUILESS_MAIN(TestInboundAny)
#include "t_inboundany.moc"
