// The guide that has an agent answer a number's calls: one rule changes, or the number gets its own.
#include "guides/agentonpath.h"
#include "guides/planned.h"
#include "model/agentdispatch.h"

#include <QRandomGenerator>

using namespace planned;
using namespace inbound;

namespace {
QString theNumber(const Snapshot &s) { return s.of<PhoneNumber>().seen().front().sid; }

/// Room and agent of a stranger's call to the number, as LiveKit would have it.
QStringList landingAt(const Snapshot &s, const QString &called)
{
  routing::Call call;
  call.caller = caller;
  call.called = called;
  const auto out = routing::serve(routing::pointers(s.of<InboundTrunk>().seen()),
                                  routing::pointers(s.of<DispatchRule>().seen()), call, s.about.livekit);
  if (!out.rule.rule) return {};
  const auto agents = out.rule.rule->roomConfig.agents();
  return {out.rule.rule->target.room, agents.isEmpty() ? QString() : agents.first().name};
}
} // namespace

class TestAgentOnPath : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void theRuleOfTheNumberAsks()
  {
    const Snapshot s = healthy();
    AgentAnswers a = agentPresets(s, theNumber(s));
    QCOMPARE(a.agent, "receptionist");
    QVERIFY(agentOnPath(s, a)->plan.isEmpty());
    a.agent = "sales";
    a.metadata = "{\"language\":\"pt\"}";
    const auto p = agentOnPath(s, a);
    QVERIFY2(p, p ? "" : qPrintable(p.error().text));
    QCOMPARE(p->plan.pending(), 1);
    QCOMPARE(step(p->plan, "agentrule")->key, "SDR_a");
    const Snapshot after = planned::carriedOut(s, p->plan);
    const auto agents = after.of<DispatchRule>().seen().front().roomConfig.agents();
    QCOMPARE(agents.first().name, "sales");
    QCOMPARE(agents.first().metadata, a.metadata);
    QVERIFY(agentOnPath(after, a)->plan.isEmpty());
  }

  void aNumberWithoutARuleIsSetUpFirst()
  {
    Snapshot s = healthy();
    s.put<DispatchRule>({});
    AgentAnswers a = agentPresets(s, theNumber(s));
    QCOMPARE(complaints(s, a).value(0).field, "agent");
    a.agent = "sales";
    const auto p = agentOnPath(s, a);
    QVERIFY(!p && p.error().text.contains("Set the number up first"));
  }

  void whatIsSeen()
  {
    Snapshot s = healthy();
    QVERIFY(!agentsSeen(s, "receptionist").known);
    AgentDispatch waiting;
    waiting.agent = "receptionist";
    waiting.room = "call-1";
    AgentDispatch taken = waiting;
    taken.state.value = QJsonObject{{"jobs", QJsonArray{QJsonObject{{"id", "AJ_1"}}}}};
    s.put<AgentDispatch>({waiting, taken});
    const AgentsSeen seen = agentsSeen(s, "receptionist");
    QVERIFY(seen.known);
    QCOMPARE(seen.inRooms, 1);
    QCOMPARE(seen.unanswered, 1);
    QCOMPARE(agentsSeen(s, "other").inRooms, 0);
  }

  void onAnyAccounts()
  {
    const QStringList all{number, otherNumber, QStringLiteral("+15105550163")};
    bool chosen = false;
    const quint32 wanted = qEnvironmentVariable("TRUNKLINE_SEED").toUInt(&chosen);
    const quint32 seed = chosen ? wanted : QRandomGenerator::global()->generate();
    int plans = 0;
    for (quint32 i = 0; i < 3000; ++i) {
      QRandomGenerator dice(seed + i);
      QByteArray where = "seed " + QByteArray::number(seed + i);
      const auto some = [&](const QStringList &of, int chance) {
        QStringList out;
        for (const QString &text : of)
          if (dice.bounded(chance) == 0) out << text;
        return out;
      };
      Snapshot s = fresh();
      std::vector<InboundTrunk> trunks;
      for (int k = 0, n = dice.bounded(4); k < n; ++k)
        trunks.push_back(aTrunk("ST_" + QString::number(k), some(all, 2)));
      s.put<InboundTrunk>(trunks);
      std::vector<DispatchRule> rules;
      for (int k = 0, n = dice.bounded(4); k < n; ++k) {
        DispatchRule r = aRule("SDR_" + QString::number(k), some({"ST_0", "ST_1", "ST_2"}, 3));
        r.numbers = some(all, 4);
        if (dice.bounded(2)) r.roomConfig = {};
        rules.push_back(r);
      }
      s.put<DispatchRule>(rules);
      AgentAnswers a = agentPresets(s, theNumber(s));
      a.agent = "sales";
      a.forAll = dice.bounded(3) == 0;
      const auto p = agentOnPath(s, a);
      if (!p) continue;
      ++plans;
      const Snapshot after = planned::carriedOut(s, p->plan);
      for (const InboundTrunk &t : trunks) where += "\n" + t.id.toUtf8() + ": " + t.numbers.join(' ').toUtf8();
      for (const DispatchRule &r : rules)
        where += "\n" + r.id.toUtf8() + ": " + r.trunkIds.join(' ').toUtf8() + " | " + r.numbers.join(' ').toUtf8();
      for (const Change &c : p->plan.changes)
        where += "\n" + c.step.toUtf8() + ' ' + c.key.toUtf8() + (c.adopted ? " stays" : " changes");
      QVERIFY2(landingAt(after, number).value(1) == u"sales", where.constData());
      QVERIFY2(landingAt(after, number).value(0) == landingAt(s, number).value(0), where.constData());
      for (const QString &other : all.mid(1)) {
        const QStringList was = landingAt(s, other), is = landingAt(after, other);
        if (was.isEmpty()) continue; // two rules collided: it may have become better
        QVERIFY2(a.forAll ? is.value(0) == was.value(0) : is == was, where.constData());
      }
      const auto again = agentOnPath(after, a);
      QVERIFY2(again && again->plan.isEmpty(), where.constData());
    }
    qInfo("seed %u: %d planned", seed, plans);
    QVERIFY(plans > 200);
  }
};

QTEST_GUILESS_MAIN(TestAgentOnPath)
#include "t_agentonpath.moc"
