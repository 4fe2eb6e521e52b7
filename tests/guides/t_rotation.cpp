// The guide that rotates a password: no call fails between any two steps, and the old user stays until it is told.
#include "guides/outboundplanned.h"
#include "guides/rotation.h"

#include <QRandomGenerator>

using namespace outbound;

namespace {
RotationAnswers answersOf(const Snapshot &s, const QString &subject = {})
{
  RotationAnswers a = rotationPresets(s, subject);
  a.sipPassword = Secret(planned::freshPassword);
  return a;
}

/// The accounts after so many steps.
Snapshot after(const Snapshot &s, Plan plan, int steps)
{
  plan.changes = plan.changes.mid(0, steps);
  return outbound::carriedOut(s, plan);
}
} // namespace

class TestRotation : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void asecondUserThenLiveKit()
  {
    const Snapshot s = healthy();
    const RotationAnswers a = answersOf(s);
    QCOMPARE(a.credentialKey, s.of<Credential>().seen().front().key);
    QCOMPARE(a.sipUser, s.of<Credential>().seen().front().username + "-2");
    const auto p = rotate(s, a);
    QVERIFY2(p, p ? "" : qPrintable(p.error().text));
    QCOMPARE(p->plan.pending(), 2);
    QCOMPARE(p->plan.changes[0].kind, Change::Kind::Create);
    QVERIFY(p->plan.changes[1].step.startsWith("signin-"));
    for (const Change &c : p->plan.changes) QVERIFY(c.adopted || canBeUndone(c));
    QCOMPARE(oldUserOf(p->plan), a.credentialKey);
    QCOMPARE(rotationPresets(after(s, p->plan, 9), {}).sipUser, s.of<Credential>().seen().front().username + "-3");
  }

  void theOldUserGoesLastAndForGood()
  {
    const Snapshot s = healthy();
    RotationAnswers a = answersOf(s);
    a.removeOld = true;
    const auto p = rotate(s, a);
    QVERIFY(p);
    QCOMPARE(p->plan.changes.last().kind, Change::Kind::Remove);
    QCOMPARE(p->plan.changes.last().key, a.credentialKey);
    const auto again = rotate(after(s, p->plan, 9), a);
    QVERIFY2(again && again->plan.isEmpty(), again ? "" : qPrintable(again.error().text));
  }

  void itIsFoundByListAndTrunk()
  {
    const Snapshot s = healthy();
    const QString key = s.of<Credential>().seen().front().key;
    QCOMPARE(rotationPresets(s, key.section('/', 0, 0)).credentialKey, key);
    QCOMPARE(rotationPresets(s, s.of<OutboundTrunk>().seen().front().id).credentialKey, key);
    QCOMPARE(rotationPresets(s, key).credentialKey, key);
  }

  void whatIsWrong()
  {
    Snapshot s = healthy();
    RotationAnswers a = answersOf(s);
    a.sipUser = s.of<Credential>().seen().front().username;
    QCOMPARE(complaints(s, a).value(0).field, "newUser"); // LiveKit uses it, but it is the old one
    a = answersOf(s);
    inbound::edit<OutboundTrunk>(s, [](OutboundTrunk &w) { w.authUsername = "somebody"; });
    QCOMPARE(complaints(s, a).value(0).field, "user");
    QVERIFY(!rotate(s, a));
    s = healthy();
    inbound::refuse<Credential>(s);
    QVERIFY(!rotate(s, a));
  }

  void noCallFailsInBetween()
  {
    bool chosen = false;
    const quint32 wanted = qEnvironmentVariable("TRUNKLINE_SEED").toUInt(&chosen);
    const quint32 seed = chosen ? wanted : QRandomGenerator::global()->generate();
    int plans = 0;
    for (quint32 i = 0; i < 1000; ++i) {
      QRandomGenerator dice(seed + i);
      const QByteArray where = "seed " + QByteArray::number(seed + i);
      Snapshot s = healthy();
      std::vector<OutboundTrunk> ways;
      const QStringList users{s.of<Credential>().seen().front().username, "other"};
      s.put<Credential>({aUser("CL1", users[0]), aUser("CL1", users[1]), aUser("CL2", users[0])});
      s.put<CredentialList>({aList("CL1", "one"), aList("CL2", "two")});
      s.put<ElasticTrunk>({anElastic("TK1", "nd-main"), anElastic("TK2", "nd-other")});
      s.put<TrunkCredentialList>({aTie<TrunkCredentialList>("TK1", "CL1"), aTie<TrunkCredentialList>("TK2", "CL2")});
      for (int n = dice.bounded(4), k = 0; k < n; ++k) {
        OutboundTrunk w = aWay("ST_" + QString::number(k),
                               dice.bounded(2) ? "nd-main.pstn.twilio.com" : "nd-other.pstn.frankfurt.twilio.com");
        w.authUsername = users[dice.bounded(2)];
        ways.push_back(w);
      }
      s.put<OutboundTrunk>(ways);
      RotationAnswers a = answersOf(s);
      a.removeOld = dice.bounded(2);
      const auto p = rotate(s, a);
      if (!p) {
        QVERIFY2(usersInUse(s).empty(), where.constData());
        continue;
      }
      ++plans;
      for (int steps = 0; steps <= p->plan.changes.size(); ++steps) {
        const Snapshot then = after(s, p->plan, steps);
        for (size_t k = 0; k < ways.size(); ++k)
          if (refusal(s, ways[k], "BR").isEmpty())
            QCOMPARE(refusal(then, then.of<OutboundTrunk>().seen()[k], "BR"), QString());
      }
      const Snapshot then = after(s, p->plan, 99);
      if (a.removeOld)
        QVERIFY2(std::none_of(then.of<Credential>().seen().begin(), then.of<Credential>().seen().end(),
                              [&](const Credential &c) { return c.key == a.credentialKey; }),
                 where.constData());
      const auto again = rotate(then, a);
      QVERIFY2(again && again->plan.isEmpty(), where.constData());
    }
    qInfo("seed %u: %d planned", seed, plans);
    QVERIFY(plans > 400);
  }
};

QTEST_GUILESS_MAIN(TestRotation)
#include "t_rotation.moc"
