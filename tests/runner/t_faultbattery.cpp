// Every plan of the catalogue and the guides meets every fault at every request; then it is resumed or undone.
#include "guides/catalogue.h"
#include "runner/plans.h"
#include "runner/rig.h"
#include "runner/sandboxprocess.h"
#include "support/faultproxy.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

namespace {
// Some five thousand points: a run sees a sample that begins elsewhere each time. TRUNKLINE_EVERY=1 tries them all.
// Sanitizers make everything some ten times slower.
#ifdef __SANITIZE_ADDRESS__
constexpr int usual = 151, everyCancel = 24;
#else
constexpr int usual = 23, everyCancel = 4;
#endif
const int every =
    qEnvironmentVariableIsSet("TRUNKLINE_EVERY") ? qEnvironmentVariableIntValue("TRUNKLINE_EVERY") : usual;
} // namespace

class FaultBattery : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void initTestCase();
  void everyPlanAndItsUndo();
  void whatCannotComeBackIsSaid();
  void everyFaultAtEveryRequest();
  void cancelAfterEachChange();
  void cleanupTestCase();

private:
  /// Through to the end, however often it parks; says how it went when it went wrong.
  QString settle(Rig &rig, RunRecord r, int nth, bool *undone);
  void clear();
  std::vector<TriedPlan> plansToBreak(bool withGuides) const;

  std::unique_ptr<SandboxProcess> sandbox;
  std::unique_ptr<FaultProxy> twilio, livekit;
  Accounts direct, faulty;
  QTemporaryDir folder;
  QJsonObject before;
  QString bin;
  QStringList accepted; ///< names of single plans that the vendors accept
};

void FaultBattery::initTestCase()
{
  sandbox = std::make_unique<SandboxProcess>();
  QVERIFY(!sandbox->line().isEmpty());
  twilio = std::make_unique<FaultProxy>(sandbox->twilio());
  livekit = std::make_unique<FaultProxy>(sandbox->livekit());
  direct = accountsOf(sandbox->line());
  faulty = accountsOf(sandbox->lineThrough(twilio->port(), livekit->port()));
  bin = sandbox->makeBin(QStringLiteral("tried"));
  QVERIFY(bin.startsWith(QStringLiteral("https://handler.twilio.com/twiml/EH")));
  before = stateOf(direct);
}

void FaultBattery::clear()
{
  twilio->clear();
  livekit->clear();
}

void FaultBattery::everyPlanAndItsUndo()
{
  Rig rig(folder.path(), direct);
  int refused = 0;
  for (const TriedPlan &t : singlePlans(snapshotOf(direct, sandbox->line()))) {
    if (t.isForGood()) continue;
    const RunRecord r = rig.run(t.plan, bin);
    if (r.outcome == Outcome::RolledBack) { // the vendor does not take it: then nothing may stand
      QVERIFY2(stateOf(direct) == before, qPrintable(t.name + u' ' + firstDifference(before, stateOf(direct))));
      qInfo("%s is refused: %s", qPrintable(t.name), qPrintable(r.error->text));
      ++refused;
      continue;
    }
    QVERIFY2(r.outcome == Outcome::Succeeded, qPrintable(t.name + u' ' + (r.error ? r.error->text : QString())));
    QVERIFY2(stateOf(direct) != before, qPrintable(t.name + QStringLiteral(" changed nothing")));
    accepted << t.name;
    const RunRecord back = rig.takeBack(r.id);
    QVERIFY2(back.outcome == Outcome::Succeeded,
             qPrintable(t.name + u' ' + (back.error ? back.error->text : QString())));
    const QJsonObject after = stateOf(direct);
    QVERIFY2(after == before, qPrintable(t.name + u' ' + firstDifference(before, after)));
    QVERIFY(rig.runner->record(r.id)->undone);
  }
  qInfo("%d plans run and undone, %d refused by the vendors", int(accepted.size()), refused);
  QVERIFY2(accepted.size() >= 40, "too few plans");
}

/// What a vendor never gives back cannot come back: the plan says so before and after, and offers no undo.
void FaultBattery::whatCannotComeBackIsSaid()
{
  int tried = 0;
  for (int i = 0;; ++i) { // each in an account of its own
    SandboxProcess fresh;
    const Accounts accounts = accountsOf(fresh.line());
    std::vector<TriedPlan> plans = singlePlans(snapshotOf(accounts, fresh.line()));
    std::erase_if(plans, [](const TriedPlan &t) { return !t.isForGood(); });
    if (size_t(i) >= plans.size()) break;
    const TriedPlan &t = plans[size_t(i)];
    const QTemporaryDir place;
    Rig rig(place.path(), accounts);
    const QJsonObject was = stateOf(accounts);
    const RunRecord r = rig.run(t.plan, bin);
    QVERIFY2(r.outcome == Outcome::Succeeded, qPrintable(t.name + u' ' + (r.error ? r.error->text : QString())));
    const bool onlyThat = t.plan.changes.size() == 1;
    QVERIFY2(r.canUndo() == !onlyThat, qPrintable(t.name));
    if (t.plan.changes.last().kind == Change::Kind::Remove) QVERIFY2(stateOf(accounts) != was, qPrintable(t.name));
    QVERIFY(!t.plan.changes.last().forGood.isEmpty()); // last: nothing after it can fail
    ++tried;
  }
  qInfo("%d plans that cannot be taken back", tried);
  QVERIFY(tried > 0);
}

std::vector<TriedPlan> FaultBattery::plansToBreak(bool withGuides) const
{
  const Snapshot s = snapshotOf(direct, sandbox->line(), withGuides);
  std::vector<TriedPlan> out;
  QStringList kinds;
  for (const TriedPlan &t : singlePlans(s)) {
    const QString kind = t.name.section(u'.', 0, 0).section(u' ', 0, 1); // one of each kind
    if (!accepted.contains(t.name) || kinds.contains(kind)) continue;
    kinds << kind;
    out.push_back(t);
  }
  out.push_back(everything(s));
  if (withGuides)
    for (const TriedPlan &t : guidePlans(s)) out.push_back(t);
  return out;
}

QString FaultBattery::settle(Rig &rig, RunRecord r, int nth, bool *undone)
{
  for (int round = 0; r.outcome == Outcome::Parked || r.outcome == Outcome::Waiting; ++round) {
    if (round > 5) return QStringLiteral("it stays parked: ") + (r.error ? r.error->text : QString());
    if (r.outcome == Outcome::Parked && !r.error) return QStringLiteral("it parked without a reason");
    const auto begun = (nth % 2) || *undone ? rig.runner->undo(r.id) : rig.runner->resume(r.id);
    *undone = nth % 2;
    if (!begun) return begun.error().text;
    r = rig.finish(r.id, bin);
  }
  if (r.outcome == Outcome::Succeeded) {
    *undone = false;
    r = rig.takeBack(r.id);
    if (r.outcome != Outcome::Succeeded)
      return QStringLiteral("its undo failed: ") + (r.error ? r.error->text : QString());
    return {};
  }
  *undone = true;
  const bool onlyBin = r.outcome == Outcome::LeftOver && r.leftOver.size() == 1 && r.plan.needsPerson();
  if (r.outcome == Outcome::RolledBack || r.outcome == Outcome::NotStarted || onlyBin) return {};
  return QStringLiteral("outcome %1: %2 %3")
      .arg(int(r.outcome))
      .arg(r.leftOver.join(u' '), r.error ? r.error->text : QString());
}

void FaultBattery::everyFaultAtEveryRequest()
{
  const Fault faults[] = {{Fault::Drop},        {Fault::Cut, 0},    {Fault::Cut, 60},        {Fault::Reset, 0},
                          {Fault::Hang},        {Fault::Refuse},    {Fault::CutRequest, 40}, {Fault::Delay, 60},
                          {Fault::Drop, 0, -1}, {Fault::Cut, 0, -1}}; // -1: from there on
  QElapsedTimer clock;
  clock.start();
  int points = 0, candidates = QRandomGenerator::global()->bounded(every), plans = 0, undos = 0, parked = 0, unmet = 0;
  qInfo("every %d. point, from %d on", every, candidates);
  for (const TriedPlan &first : plansToBreak(true)) {
    ++plans;
    const QTemporaryDir place;
    const bool removes = std::any_of(first.plan.changes.begin(), first.plan.changes.end(),
                                     [](const Change &c) { return c.kind == Change::Kind::Remove; });
    const auto remade = [&] { // an undone removal has another id
      for (const TriedPlan &t : plansToBreak(guides::guideOf(first.plan)))
        if (t.name == first.name) return t.plan;
      return first.plan;
    };
    const Plan once = remade();
    for (const bool atTwilio : {true, false}) {
      FaultProxy &proxy = atTwilio ? *twilio : *livekit;
      int asked = 0; // requests of the plan to this vendor when nothing breaks
      for (int k = 0; k <= asked; ++k)
        for (const Fault &fault : faults) {
          if (k > 0 && ++candidates % every != 0) continue;
          clear();
          Rig rig(place.path(), faulty);
          const Plan plan = removes ? remade() : once;
          const auto text = [&](const QString &why) {
            return QStringLiteral("%1, %2 at request %3 of %4: %5")
                .arg(first.name, QLatin1String(Fault::name(fault.kind)))
                .arg(k)
                .arg(atTwilio ? QStringLiteral("Twilio") : QStringLiteral("LiveKit"), why);
          };
          if (k > 0) proxy.faultAt(k, fault);
          const RunRecord r = rig.run(plan, bin);
          const int seen = proxy.seen();
          clear();
          parked += r.outcome == Outcome::Parked;
          bool undone = false;
          const QString wrong = settle(rig, r, k + int(&fault - faults), &undone);
          QVERIFY2(wrong.isEmpty(), qPrintable(text(wrong)));
          const QJsonObject after = stateOf(direct);
          QVERIFY2(after == before, qPrintable(text(firstDifference(before, after))));
          if (k == 0) { // that was the count
            QVERIFY2(!undone, qPrintable(text(r.error ? r.error->text : QString())));
            asked = seen;
            break;
          }
          if (seen < k
              && fault.kind != Fault::Refuse) { // it found at the vendor what it had left there: fewer requests
            asked = std::min(asked, seen);
            ++unmet;
            continue;
          }
          undos += undone;
          ++points;
        }
    }
    qInfo("%s: %d points so far, %lld ms", qPrintable(first.name), points, clock.elapsed());
  }
  qInfo("%d fault points over %d plans; %d parked, %d taken back, %d carried through and undone; %lld ms", points,
        plans, parked, undos, points - undos, clock.elapsed());
  QVERIFY2(points >= 1500 / every && plans >= 30, "too few fault points");
  QVERIFY2(unmet <= plans, "too many faults were not met"); // once for a plan and a vendor, and seldom
}

void FaultBattery::cancelAfterEachChange()
{
  int points = 0;
  clear();
  std::vector<TriedPlan> plans = guidePlans(snapshotOf(direct, sandbox->line()));
  plans.push_back(everything(snapshotOf(direct, sandbox->line())));
  for (const TriedPlan &t : plans)
    for (int n = 0; n < t.plan.pending(); n += everyCancel) {
      Rig rig(folder.path(), direct);
      const Snapshot s = snapshotOf(direct, sandbox->line());
      Plan plan = everything(s).plan;
      for (const TriedPlan &g : guidePlans(s))
        if (g.name == t.name) plan = g.plan;
      const auto id = rig.runner->start(plan);
      QVERIFY2(id, id ? "" : qPrintable(id.error().text));
      const auto cancel = [&] {
        if (rig.runner->record(*id)->finished() >= n) rig.runner->cancel(*id);
      };
      cancel();
      QObject::connect(rig.runner.get(), &Runner::changed, rig.runner.get(), cancel);
      const RunRecord r = rig.finish(*id, bin);
      QVERIFY2(
          r.cancelled,
          qPrintable(QStringLiteral("%1 at %2 of %3: %4").arg(t.name).arg(n).arg(plan.pending()).arg(int(r.outcome))));
      QVERIFY(r.outcome == Outcome::RolledBack || r.outcome == Outcome::LeftOver);
      const QJsonObject after = stateOf(direct);
      QVERIFY2(after == before, qPrintable(firstDifference(before, after)));
      ++points;
    }
  qInfo("%d cancels over %d plans", points, int(plans.size()));
  QVERIFY2(points >= 40 / everyCancel, "too few cancels");
}

void FaultBattery::cleanupTestCase()
{
  livekit.reset();
  twilio.reset();
  sandbox.reset();
}

QTEST_GUILESS_MAIN(FaultBattery)
#include "t_faultbattery.moc"
