// Vendors of tomorrow: members and words that nobody knows yet are read, shown, and still there after every change.
#include "api/catalogue.h"
#include "core/codec.h"
#include "model/phonenumber.h"
#include "runner/plans.h"
#include "runner/rig.h"
#include "runner/sandboxprocess.h"
#include "support/finish.h"

#include <QTemporaryDir>
#include <QTest>

class StrangeTest : public QObject {
  Q_OBJECT

  const SandboxProcess sandbox{{QStringLiteral("--strange")}};
  QTemporaryDir folder;
  Accounts accounts;
  Snapshot snapshot;
  std::vector<TriedPlan> plans;

private Q_SLOTS:
  void initTestCase()
  {
    accounts = accountsOf(sandbox.line());
    snapshot = snapshotOf(accounts, sandbox.line());
    for (TriedPlan &t : singlePlans(snapshot))
      if (t.name.startsWith(QLatin1String("change ")) && !t.isForGood()) plans.push_back(t);
    QVERIFY(plans.size() > 40);
  }

  void whatNobodyKnowsIsShown_data()
  {
    QTest::addColumn<int>("index");
    for (size_t i = 0; i < api::catalogue().size(); ++i)
      if (snapshot.part(*api::catalogue()[i]->resource).size())
        QTest::newRow(api::catalogue()[i]->resource->name) << int(i);
  }
  void whatNobodyKnowsIsShown()
  {
    QFETCH(int, index);
    const Resource &r = *api::catalogue()[size_t(index)]->resource;
    const Part &part = snapshot.part(r);
    int strangers = 0, words = 0;
    for (int i = 0; i < part.size(); ++i) {
      const void *row = part.rows->at(i);
      strangers += encode(r, row).contains(QStringLiteral("tomorrow"));
      for (const Field &f : r.fields) {
        if (f.ops != &opsOf<OpenEnum> || !f.text(row).endsWith(QLatin1String("-tomorrow"))) continue;
        QVERIFY2(spokenText(f, row, snapshot).contains(f.text(row)), f.key);
        ++words;
      }
    }
    QVERIFY(strangers == part.size() || strangers == 0); // a document that was rendered is no JSON
    kinds += strangers > 0;
    strangeWords += words;
  }
  void manyWereSeen()
  {
    QVERIFY2(kinds > 25 && strangeWords > 50, qPrintable(QStringLiteral("%1 %2").arg(kinds).arg(strangeWords)));
  }

  /// Plans and the journal keep names: whose number it is cannot be told by a word that nobody knows.
  void callersStayMasked()
  {
    int looked = 0;
    const auto own = [this](const QString &number) {
      const auto &all = snapshot.of<PhoneNumber>().seen();
      return std::any_of(all.begin(), all.end(), [&](const PhoneNumber &n) { return n.number == number; });
    };
    for (const Resource *r : snapshot.resources())
      for (const Field &f : r->fields)
        for (int i = 0; f.is(Personal) && !f.is(Strong) && i < snapshot.part(*r).size(); ++i) {
          const void *row = snapshot.part(*r).rows->at(i);
          const QString number = f.text(row);
          if (!number.startsWith(u'+') || own(number)) continue;
          QVERIFY2(!r->called(row).contains(number), qPrintable(r->called(row)));
          ++looked;
        }
    QVERIFY(looked > 10);
  }

  /// The sandbox refuses a change that loses or repeats what it does not concern.
  void aChangeLeavesThemAlone_data()
  {
    QTest::addColumn<int>("index");
    for (size_t i = 0; i < plans.size(); ++i) QTest::newRow(qPrintable(plans[i].name)) << int(i);
  }
  void aChangeLeavesThemAlone()
  {
    QFETCH(int, index);
    const Plan &plan = plans[size_t(index)].plan;
    const Change &change = plan.changes.first();
    Rig rig(folder.path(), accounts);
    const RunRecord run = rig.run(plan);
    QVERIFY2(run.outcome == Outcome::Succeeded,
             qPrintable(run.steps[0].error ? run.steps[0].error->text + run.steps[0].error->detail : QString()));
    const Endpoint &e = api::endpointOf(*change.resource);
    const auto now = finish(e.read(*accounts.of(change.resource->vendor), change.key));
    QVERIFY(now);
    const Object before = snapshot.find(*change.resource, change.key);
    QCOMPARE(encode(*change.resource, now->row()).contains(QStringLiteral("tomorrow")),
             encode(*change.resource, before.row()).contains(QStringLiteral("tomorrow")));
    if (!run.steps[0].stands) return; // it was so already
    const RunRecord undone = rig.takeBack(run.id);
    QVERIFY2(
        undone.outcome == Outcome::Succeeded,
        qPrintable(undone.steps[0].error ? undone.steps[0].error->text + undone.steps[0].error->detail : QString()));
  }

private:
  int kinds = 0, strangeWords = 0;
};

QTEST_GUILESS_MAIN(StrangeTest)
#include "t_strange.moc"
