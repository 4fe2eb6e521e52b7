// The runner and its journal where nothing breaks down: conflicts, refusals, people, locks, full disks, other versions.
#include "api/catalogue.h"
#include "model/dispatchrule.h"
#include "model/inboundtrunk.h"
#include "model/phonenumber.h"
#include "runner/accountlock.h"
#include "runner/plans.h"
#include "runner/rig.h"
#include "runner/sandboxprocess.h"
#include "support/finish.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <sys/resource.h>

class RunnerTest : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void init();
  void aChangeElsewhereIsNotOverwritten();
  void anUndoLeavesWhatOthersChangedSince();
  void aRemovalIsUndoneWithItsReferences();
  void laterPlansKnowTheNewId();
  void aPersonIsWaitedFor();
  void theNextStepIsReadMeanwhile();
  void whatChangesWhileAPersonWorksIsNotOverwritten();
  void whatTheVendorIgnoresFails();
  void whatIsKeptNeedNotBeChangeable();
  void eachOnItsOwnKeepsWhatIsDone();
  void aPlanWithoutAKeyStoreDoesNotStart();
  void readOnlyGuardsAndNonsenseAreRefused();
  void oneWindowWritesAtATime();
  void secretsAreForgottenWithTheUndo();
  void aFullDiskStopsThePlanBeforeTheVendor();
  void aNewerJournalIsLeftAlone();
  void anOlderJournalIsBroughtUpToDate();
  void aFileThatIsNoJournalIsNamed();
  void anUnreadableRecordHidesNoOther();
  void cleanup();

private:
  InboundTrunk trunk(int i = 0) const
  {
    const auto rows = finish(api::endpointOf(resourceOf<InboundTrunk>()).list(*direct.livekit, {}));
    return static_cast<const RowsOf<InboundTrunk> &>(**rows).list.at(size_t(i));
  }
  Plan renaming(const InboundTrunk &t, const QString &name) const
  {
    InboundTrunk wanted = t;
    wanted.name = name;
    Plan p;
    p.title = QStringLiteral("Rename");
    p.changes << changeChange(QStringLiteral("trunk"), Object::of(t), Object::of(wanted), p.secrets);
    return p;
  }
  /// Somebody else writes, past the runner.
  void writeElsewhere(const InboundTrunk &from, const InboundTrunk &to) const
  {
    const auto done =
        finish(api::endpointOf(resourceOf<InboundTrunk>()).change(*direct.livekit, Object::of(from), Object::of(to)));
    QVERIFY(done);
  }

  std::unique_ptr<SandboxProcess> sandbox;
  Accounts direct;
  QJsonObject before;
  std::unique_ptr<QTemporaryDir> folder;
  std::unique_ptr<Rig> rig;
};

void RunnerTest::init()
{
  sandbox = std::make_unique<SandboxProcess>();
  QVERIFY(!sandbox->line().isEmpty());
  direct = accountsOf(sandbox->line());
  before = stateOf(direct);
  folder = std::make_unique<QTemporaryDir>();
  rig = std::make_unique<Rig>(folder->path(), direct);
}

void RunnerTest::cleanup()
{
  rig.reset();
  sandbox.reset();
}

void RunnerTest::aChangeElsewhereIsNotOverwritten()
{
  const InboundTrunk shown = trunk();
  InboundTrunk theirs = shown;
  theirs.name = QStringLiteral("Theirs");
  theirs.metadata = QStringLiteral("also theirs");
  writeElsewhere(shown, theirs);
  const RunRecord r = rig->run(renaming(shown, QStringLiteral("Ours")));
  QCOMPARE(r.outcome, Outcome::RolledBack);
  QCOMPARE(r.steps[0].state, StepState::Failed);
  QCOMPARE(r.steps[0].error->kind, Error::Conflict);
  QCOMPARE(r.steps[0].theirs.size(), 2);
  QCOMPARE(r.steps[0].theirs[0].theirs, QStringLiteral("Theirs"));
  QCOMPARE(r.steps[0].theirs[0].ours, shown.name);
  QCOMPARE(r.steps[0].theirs[0].wanted, QStringLiteral("Ours"));
  QCOMPARE(trunk().name, QStringLiteral("Theirs"));
}

void RunnerTest::anUndoLeavesWhatOthersChangedSince()
{
  const InboundTrunk shown = trunk();
  const RunRecord r = rig->run(renaming(shown, QStringLiteral("Ours")));
  QCOMPARE(r.outcome, Outcome::Succeeded);
  InboundTrunk theirs = trunk();
  theirs.metadata = QStringLiteral("theirs");
  writeElsewhere(trunk(), theirs);
  QCOMPARE(rig->takeBack(r.id).outcome, Outcome::Succeeded); // another field: both stay right
  QCOMPARE(trunk().name, shown.name);
  QCOMPARE(trunk().metadata, QStringLiteral("theirs"));

  const RunRecord again = rig->run(renaming(trunk(), QStringLiteral("Ours")));
  theirs = trunk();
  theirs.name = QStringLiteral("Theirs");
  writeElsewhere(trunk(), theirs);
  const RunRecord back = rig->takeBack(again.id); // the same field: refused, shown
  QCOMPARE(back.outcome, Outcome::RolledBack);
  QCOMPARE(back.steps[0].theirs.size(), 1);
  QCOMPARE(trunk().name, QStringLiteral("Theirs"));
  QVERIFY(!rig->runner->record(again.id)->undone);
}

void RunnerTest::aRemovalIsUndoneWithItsReferences()
{
  int withReferences = 0;
  const auto rows = finish(api::endpointOf(resourceOf<InboundTrunk>()).list(*direct.livekit, {}));
  for (int i = 0; i < (*rows)->size(); ++i) {
    Plan p;
    p.title = QStringLiteral("Remove");
    p.changes << removeChange(QStringLiteral("trunk"), Object(resourceOf<InboundTrunk>(), (*rows)->at(i)), p.secrets);
    const RunRecord r = rig->run(p);
    QCOMPARE(r.outcome, Outcome::Succeeded);
    withReferences += !r.steps[0].touched.isEmpty();
    const auto plan = rig->runner->undoPlan(r);
    QVERIFY(plan);
    QCOMPARE(plan->changes.size(), 1 + r.steps[0].touched.size());
    QCOMPARE(rig->takeBack(r.id).outcome, Outcome::Succeeded);
    const QJsonObject after = stateOf(direct); // names stand for ids: a dead reference would differ
    QVERIFY2(after == before, qPrintable(firstDifference(before, after)));
  }
  QVERIFY(withReferences > 0);
}

void RunnerTest::laterPlansKnowTheNewId()
{
  const InboundTrunk shown = trunk();
  const Plan shownBefore = renaming(shown, QStringLiteral("Renamed")); // made before the id changed
  Plan p;
  p.title = QStringLiteral("Remove");
  p.changes << removeChange(QStringLiteral("trunk"), Object::of(shown), p.secrets);
  const RunRecord r = rig->run(p);
  QCOMPARE(rig->takeBack(r.id).outcome, Outcome::Succeeded);
  const RunRecord later = rig->run(shownBefore);
  QVERIFY2(later.outcome == Outcome::Succeeded, later.error ? qPrintable(later.error->text) : "");
  QVERIFY(later.steps[0].key != shown.id);
  QCOMPARE(rig->takeBack(later.id).outcome, Outcome::Succeeded);
  QCOMPARE(stateOf(direct), before);
}

void RunnerTest::aPersonIsWaitedFor()
{
  const std::vector<TriedPlan> guides = guidePlans(snapshotOf(direct, sandbox->line()));
  QVERIFY(!guides.empty());
  const Plan plan = guides.front().plan;
  QVERIFY(plan.needsPerson());
  RunRecord r = rig->run(plan);
  QCOMPARE(r.outcome, Outcome::Waiting);
  qsizetype manual = -1;
  for (qsizetype i = 0; i < r.steps.size(); ++i)
    if (r.steps[i].state == StepState::WaitsForPerson) manual = i;
  QVERIFY(manual >= 0);

  const QString step = plan.changes[manual].step;
  rig = std::make_unique<Rig>(folder->path(), direct); // the window was closed meanwhile
  QVERIFY(rig->runner->provide(r.id, step, {{QStringLiteral("url"), QStringLiteral("https://example.com/x")}}));
  r = rig->finish(r.id);
  QCOMPARE(r.outcome, Outcome::Waiting);
  QVERIFY(r.steps[manual].error && !r.steps[manual].error->text.isEmpty());
  const QString bin = sandbox->makeBin(QStringLiteral("tried"));
  QVERIFY(rig->runner->provide(r.id, step, {{QStringLiteral("url"), bin}}));
  r = rig->finish(r.id);
  QVERIFY2(r.outcome == Outcome::Succeeded, r.error ? qPrintable(r.error->text) : "");

  const RunRecord back = rig->takeBack(r.id);
  QCOMPARE(back.outcome, Outcome::Succeeded);
  QCOMPARE(back.leftOver.size(), 1); // no API can remove a bin
  QVERIFY(back.leftOver.first().contains(bin));
  QCOMPARE(stateOf(direct), before);
}

void RunnerTest::theNextStepIsReadMeanwhile()
{
  const Plan plan = guidePlans(snapshotOf(direct, sandbox->line())).front().plan;
  const auto log = rig->accounts.livekit->gate.log();
  const auto earlier = log->entries().size();
  QCOMPARE(rig->run(plan).outcome, Outcome::Waiting);
  QHash<QString, QDateTime> sent; // method → when it went out last
  int requests = 0;
  for (auto e = log->entries().begin() + qsizetype(earlier); e != log->entries().end(); ++e) {
    sent.insert(e->path.section(u'/', -1), e->when);
    ++requests;
  }
  QCOMPARE(requests, 4); // a list and a creation for each, none twice
  const QDateTime rules = sent.value(QStringLiteral("ListSIPDispatchRule")),
                  trunk = sent.value(QStringLiteral("CreateSIPInboundTrunk"));
  QVERIFY(rules.isValid() && trunk.isValid());
  QVERIFY2(rules <= trunk, "the rules were listed only after the trunk was made");
}

void RunnerTest::whatChangesWhileAPersonWorksIsNotOverwritten()
{
  const Plan plan = guidePlans(snapshotOf(direct, sandbox->line())).front().plan;
  RunRecord r = rig->run(plan);
  QCOMPARE(r.outcome, Outcome::Waiting);
  const auto manual = std::find_if(plan.changes.begin(), plan.changes.end(),
                                   [](const Change &c) { return c.kind == Change::Kind::Manual; });
  const Change &last = plan.changes.last();
  const Endpoint &numbers = api::endpointOf(*last.resource);
  const auto shown = finish(numbers.read(*direct.twilio, last.key));
  QVERIFY(shown);
  Object theirs = *shown;
  theirs.as<PhoneNumber>().voiceUrl = QStringLiteral("https://example.com/theirs");
  QVERIFY(finish(numbers.change(*direct.twilio, *shown, theirs)));
  QVERIFY(rig->runner->provide(r.id, manual->step, {{QStringLiteral("url"), sandbox->makeBin(QStringLiteral("x"))}}));
  r = rig->finish(r.id);
  QVERIFY(r.outcome == Outcome::RolledBack || r.outcome == Outcome::LeftOver); // the bin stays
  QCOMPARE(r.steps.last().error->kind, Error::Conflict);
  const auto now = finish(numbers.read(*direct.twilio, last.key));
  QCOMPARE(now->as<PhoneNumber>().voiceUrl, QStringLiteral("https://example.com/theirs"));
}

void RunnerTest::whatTheVendorIgnoresFails()
{
  const Endpoint &real = api::endpointOf(resourceOf<InboundTrunk>());
  static Endpoint ignoring;
  ignoring = real;
  ignoring.change = [](Account a, Object fresh, Object wanted) {
    wanted.as<InboundTrunk>().krispEnabled = fresh.as<InboundTrunk>().krispEnabled; // 200, and dropped silently
    return api::endpointOf(resourceOf<InboundTrunk>()).change(std::move(a), std::move(fresh), std::move(wanted));
  };
  const Endpoint *const catalogue[] = {&ignoring};
  RunnerOptions options;
  options.lockFolder = folder->path();
  Runner runner(direct, catalogue, rig->journal.get(), &rig->secrets, options);
  const InboundTrunk shown = trunk();
  Plan p = renaming(shown, QStringLiteral("Ours"));
  InboundTrunk wanted = shown;
  wanted.name = QStringLiteral("Ours");
  wanted.krispEnabled = !shown.krispEnabled;
  p.changes = {changeChange(QStringLiteral("trunk"), Object::of(shown), Object::of(wanted), p.secrets)};
  QSignalSpy ended(&runner, &Runner::finished);
  const auto id = runner.start(p);
  QVERIFY(id);
  QVERIFY(ended.wait());
  const RunRecord r = *runner.record(*id);
  QCOMPARE(r.outcome, Outcome::RolledBack);
  QVERIFY(r.error->text.contains(QStringLiteral("Noise suppression")));
  QCOMPARE(stateOf(direct), before);
}

/// A bin that fits stays, though nobody can change one: the other steps run.
void RunnerTest::whatIsKeptNeedNotBeChangeable()
{
  const Snapshot s = snapshotOf(direct, sandbox->line());
  Plan plan = renaming(trunk(), QStringLiteral("Ours"));
  for (const Endpoint *e : api::catalogue()) {
    const Part &part = s.part(*e->resource);
    if (e->resource->can(CanChange) || !part.rows || part.rows->size() == 0) continue;
    plan.changes << adoptedChange(QLatin1String(e->resource->name), Object(*e->resource, part.rows->at(0)),
                                  plan.secrets);
  }
  QVERIFY(plan.changes.size() > 1);
  const RunRecord r = rig->run(plan);
  QVERIFY2(r.outcome == Outcome::Succeeded, qPrintable(r.error ? r.error->text : QString()));
  QCOMPARE(r.steps.last().state, StepState::Kept);
  QCOMPARE(trunk().name, QStringLiteral("Ours"));
}

void RunnerTest::eachOnItsOwnKeepsWhatIsDone()
{
  Plan p;
  p.title = QStringLiteral("Rename two");
  p.policy = Policy::EachOnItsOwn;
  InboundTrunk gone = trunk(1), wanted = gone;
  gone.id = wanted.id = QStringLiteral("ST_gone");
  wanted.name = QStringLiteral("x");
  p.changes << changeChange(QStringLiteral("gone"), Object::of(gone), Object::of(wanted), p.secrets);
  p.changes += renaming(trunk(), QStringLiteral("Ours")).changes;
  p.secrets.add(renaming(trunk(), QStringLiteral("Ours")).secrets);
  const RunRecord r = rig->run(p);
  QCOMPARE(r.outcome, Outcome::Partly);
  QCOMPARE(r.steps[0].state, StepState::Failed);
  QCOMPARE(r.steps[1].state, StepState::Done);
  QCOMPARE(trunk().name, QStringLiteral("Ours"));
  QCOMPARE(rig->takeBack(r.id).outcome, Outcome::Succeeded);
  QCOMPARE(stateOf(direct), before);
}

void RunnerTest::aPlanWithoutAKeyStoreDoesNotStart()
{
  rig->secrets.refuses = true;
  const TriedPlan all = everything(snapshotOf(direct, sandbox->line()));
  QVERIFY(!all.plan.secrets.isEmpty());
  const RunRecord r = rig->run(all.plan);
  QCOMPARE(r.outcome, Outcome::NotStarted);
  QCOMPARE(r.error->kind, Error::Storage);
  QCOMPARE(stateOf(direct), before);
}

void RunnerTest::readOnlyGuardsAndNonsenseAreRefused()
{
  const Plan plan = renaming(trunk(), QStringLiteral("Ours"));
  Rig readOnly(folder->path(), accountsOf(sandbox->line(), true), [](RunnerOptions &o) { o.readOnly = true; });
  QCOMPARE(readOnly.runner->start(plan).error().kind, Error::Rejected);
  Rig guarded(folder->path(), direct, [](RunnerOptions &o) {
    o.guards = [](const Plan &) { return QStringList{QStringLiteral("Not this one.")}; };
  });
  QCOMPARE(guarded.runner->start(plan).error().text, QStringLiteral("Not this one."));
  QCOMPARE(rig->runner->start({}).error().kind, Error::Rejected);
  Accounts half = direct;
  half.livekit.reset();
  Rig alone(folder->path(), half);
  QVERIFY(alone.runner->start(plan).error().text.contains(QStringLiteral("LiveKit")));
  QVERIFY(rig->runner->history().isEmpty());
  QCOMPARE(stateOf(direct), before);
}

void RunnerTest::oneWindowWritesAtATime()
{
  const Plan plan = renaming(trunk(), QStringLiteral("Ours"));
  Rig other(folder->path(), direct);
  const auto id = other.runner->start(plan);
  QVERIFY(id);
  const auto refused = rig->runner->start(plan);
  QVERIFY(!refused);
  QCOMPARE(refused.error().kind, Error::Conflict);
  QVERIFY2(refused.error().text.contains(QString::number(QCoreApplication::applicationPid())),
           qPrintable(refused.error().text));
  QVERIFY(rig->runner->interrupted().isEmpty()); // it is under way, over there
  QCOMPARE(other.finish(*id).outcome, Outcome::Succeeded);
  QCOMPARE(rig->runner->record(*id)->outcome, Outcome::Succeeded);
  QCOMPARE(rig->takeBack(*id).outcome, Outcome::Succeeded); // what one window did the other takes back
}

void RunnerTest::secretsAreForgottenWithTheUndo()
{
  const TriedPlan all = everything(snapshotOf(direct, sandbox->line()));
  const RunRecord r = rig->run(all.plan);
  QVERIFY2(r.outcome == Outcome::Succeeded, qPrintable(r.error ? r.error->text + r.error->detail : QString()));
  const auto ofRun = [&](const QString &id) {
    return rig->secrets.keys().filter(QStringLiteral("plan/%1/").arg(id)).size();
  };
  QVERIFY(ofRun(r.id) > 0);
  rig = std::make_unique<Rig>(folder->path(), direct); // the undo works after a restart too
  const RunRecord back = rig->takeBack(r.id);
  QVERIFY2(back.outcome == Outcome::Succeeded, back.error ? qPrintable(back.error->text) : "");
  QTRY_COMPARE(ofRun(r.id), 0);
  rig->runner->forget(back.id);
  QTRY_COMPARE(ofRun(back.id), 0);
  QCOMPARE(stateOf(direct), before);
}

void RunnerTest::aFullDiskStopsThePlanBeforeTheVendor()
{
  std::signal(SIGXFSZ, SIG_IGN);
  const qint64 wal = QFileInfo(rig->journal->path() + QStringLiteral("-wal")).size();
  const TriedPlan all = everything(snapshotOf(direct, sandbox->line()));
  rlimit usual{};
  getrlimit(RLIMIT_FSIZE, &usual);
  int stopped = 0, parked = 0;
  for (rlim_t room = 0; room < 1'200'000; room += 60'000) { // the disk is full ever later
    const rlimit full{rlim_t(wal) + room, usual.rlim_max};
    setrlimit(RLIMIT_FSIZE, &full);
    const auto id = rig->runner->start(renaming(trunk(), QStringLiteral("Ours %1").arg(room)));
    std::optional<RunRecord> r;
    if (id) r = rig->finish(*id);
    setrlimit(RLIMIT_FSIZE, &usual);
    if (!id) {
      ++stopped;
      QCOMPARE(id.error().kind, Error::Storage);
      QVERIFY2(id.error().text.contains(QStringLiteral("journal")), qPrintable(id.error().text));
      QCOMPARE(stateOf(direct), before);
      continue;
    }
    if (r->outcome == Outcome::Parked) {
      ++parked;
      QCOMPARE(r->error->kind, Error::Storage);
      QVERIFY(rig->runner->undo(r->id));
      QCOMPARE(rig->finish(r->id).outcome, Outcome::RolledBack);
    } else {
      QCOMPARE(r->outcome, Outcome::Succeeded);
      QCOMPARE(rig->takeBack(r->id).outcome, Outcome::Succeeded);
    }
    QCOMPARE(stateOf(direct), before);
  }
  qInfo("%d plans did not start, %d parked", stopped, parked);
  QVERIFY(stopped > 0);
}

namespace {
void execute(const QString &path, const QStringList &statements)
{
  {
    QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("direct"));
    db.setDatabaseName(path);
    QVERIFY(db.open());
    for (const QString &s : statements) {
      QSqlQuery q(db);
      QVERIFY2(q.exec(s), qPrintable(s));
    }
  }
  QSqlDatabase::removeDatabase(QStringLiteral("direct"));
}

QByteArray bytesOf(const QString &path)
{
  QFile f(path);
  return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray();
}
} // namespace

void RunnerTest::aNewerJournalIsLeftAlone()
{
  const QString path = folder->filePath(QStringLiteral("newer.sqlite"));
  execute(path, {QStringLiteral("CREATE TABLE schema(version INTEGER NOT NULL)"),
                 QStringLiteral("INSERT INTO schema VALUES (99)"), QStringLiteral("CREATE TABLE plans(x)")});
  const QByteArray was = bytesOf(path);
  const auto opened = Journal::open(path, api::resourceNamed);
  QVERIFY(!opened);
  QCOMPARE(opened.error().kind, Error::Storage);
  QVERIFY(opened.error().text.contains(QStringLiteral("newer Trunkline")));
  QCOMPARE(bytesOf(path), was);
}

void RunnerTest::anOlderJournalIsBroughtUpToDate()
{
  const QString path = folder->filePath(QStringLiteral("older.sqlite"));
  execute(path, {QStringLiteral("PRAGMA user_version = 7")}); // a database, and no table yet: schema 0
  const auto opened = Journal::open(path, api::resourceNamed);
  QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
  QVERIFY((*opened)->all() && (*opened)->all()->isEmpty());
}

void RunnerTest::aFileThatIsNoJournalIsNamed()
{
  const QString path = folder->filePath(QStringLiteral("letter.sqlite"));
  QFile f(path);
  QVERIFY(f.open(QIODevice::WriteOnly));
  f.write(QByteArray(5000, 'x'));
  f.close();
  const auto opened = Journal::open(path, api::resourceNamed);
  QVERIFY(!opened);
  QVERIFY2(opened.error().text.contains(QStringLiteral("letter.sqlite")), qPrintable(opened.error().text));
  QCOMPARE(bytesOf(path), QByteArray(5000, 'x'));
}

void RunnerTest::anUnreadableRecordHidesNoOther()
{
  const RunRecord first = rig->run(renaming(trunk(), QStringLiteral("Once")));
  const RunRecord second = rig->run(renaming(trunk(), QStringLiteral("Twice")));
  execute(rig->journal->path(),
          {QStringLiteral("UPDATE plans SET outcome = 'of tomorrow' WHERE id = '%1'").arg(second.id)});
  const auto all = rig->journal->all();
  QVERIFY(all);
  QCOMPARE(all->size(), 2);
  const RunRecord &bad = all->at(0).id == second.id ? all->at(0) : all->at(1);
  const RunRecord &good = all->at(0).id == second.id ? all->at(1) : all->at(0);
  QVERIFY(!bad.readable && good.readable);
  QCOMPARE(bad.plan.title, second.plan.title);
  QVERIFY(!bad.canUndo() && good.canUndo());
  QVERIFY(bad.error && bad.error->text.contains(QStringLiteral("newer Trunkline")));
  QVERIFY(!rig->journal->find(second.id));
  QVERIFY(rig->journal->find(first.id));
}

QTEST_GUILESS_MAIN(RunnerTest)
#include "t_runner.moc"
