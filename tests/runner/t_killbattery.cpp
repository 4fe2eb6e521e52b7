// A program is killed at each write of its journal; a new one resumes or undoes, and the accounts are whole.
#include "api/catalogue.h"
#include "runner/plans.h"
#include "runner/rig.h"
#include "runner/sandboxprocess.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

namespace {
// Sanitizers make everything some ten times slower: they see a sample.
#ifdef __SANITIZE_ADDRESS__
constexpr int every = 45; // odd: before and after, resumed and undone take turns
#else
constexpr int every = 3;
#endif
} // namespace

class KillBattery : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void initTestCase();
  void killedWhileRunning_data();
  void killedWhileRunning();
  void killedWhileUndoing();
  void nothingButTheKeyStoreHoldsASecret();
  void cleanupTestCase();

private:
  struct Ended {
    bool killed = false;
    QString outcomes;
  };
  Ended child(const QString &folder, QStringList arguments) const;
  Plan planNamed(const QString &name) const;
  QString write(const QString &folder, const char *name, const QByteArray &bytes) const;
  /// Killed at write n; a new process goes on. Nothing when n is beyond the last write.
  std::optional<QString> killAndGoOn(const QString &name, int n, bool after, bool resume);

  std::unique_ptr<SandboxProcess> sandbox;
  Accounts direct;
  QJsonObject before;
  QString bin;
  int points = 0, resumed = 0, undone = 0;
  std::vector<std::unique_ptr<QTemporaryDir>> folders;
};

void KillBattery::initTestCase()
{
  sandbox = std::make_unique<SandboxProcess>();
  QVERIFY(!sandbox->line().isEmpty());
  direct = accountsOf(sandbox->line());
  bin = sandbox->makeBin(QStringLiteral("tried"));
  before = stateOf(direct);
}

Plan KillBattery::planNamed(const QString &name) const
{
  const bool isGuide = name != u"everything" && name != u"refused";
  const Snapshot s = snapshotOf(direct, sandbox->line(), isGuide);
  if (name == u"everything") return everything(s).plan;
  if (name == u"refused") return everythingRefused(s).plan;
  for (const TriedPlan &g : guidePlans(s))
    if (g.name == name) return g.plan;
  return {};
}

QString KillBattery::write(const QString &folder, const char *name, const QByteArray &bytes) const
{
  QFile f(folder + u'/' + QLatin1String(name));
  if (!f.open(QIODevice::WriteOnly) || f.write(bytes) != bytes.size()) qFatal("%s cannot be written.", name);
  return f.fileName();
}

KillBattery::Ended KillBattery::child(const QString &folder, QStringList arguments) const
{
  QProcess p;
  p.setProcessChannelMode(QProcess::ForwardedErrorChannel);
  p.start(QStringLiteral(TRUNKLINE_BIN_DIR "/planrunner"),
          QStringList{folder + QStringLiteral("/connect.json"), folder} + arguments);
  if (!p.waitForFinished(60'000)) qFatal("planrunner %s does not end.", qPrintable(arguments.join(u' ')));
  const bool killed = p.exitStatus() == QProcess::CrashExit;
  if (!killed && p.exitCode() != 0) qFatal("planrunner failed.");
  return {killed, QString::fromUtf8(p.readAllStandardOutput()).trimmed()};
}

std::optional<QString> KillBattery::killAndGoOn(const QString &name, int n, bool after, bool resume)
{
  folders.push_back(std::make_unique<QTemporaryDir>());
  const QString folder = folders.back()->path();
  write(folder, "connect.json", sandbox->line());
  const QString plan = write(folder, "plan.json", QJsonDocument(planWithSecrets(planNamed(name))).toJson());
  const QString kind = after ? QStringLiteral("after") : QStringLiteral("before");
  const Ended first = child(folder, {QStringLiteral("run"), plan, bin, QString::number(n), kind});
  QFile::remove(plan); // it holds the secrets in clear
  QString outcome = first.outcomes;
  if (first.killed) {
    const Ended second = child(folder, {resume ? QStringLiteral("resume") : QStringLiteral("undo"), bin});
    outcome = second.outcomes;
    ++points;
  }
  Rig rig(folder, direct); // the same journal
  for (const RunRecord &r : rig.runner->history()) {
    if (!r.undoes.isEmpty()) continue;
    // a crash while it waited for a person, or before anything was journalled, leaves no interrupted run
    if (r.outcome == Outcome::Waiting || r.outcome == Outcome::Parked) {
      if (const auto begun = rig.runner->undo(r.id); !begun) return begun.error().text;
      if (const RunRecord end = rig.finish(r.id, bin); end.atRest()) return QStringLiteral("it still rests");
    } else if (r.outcome == Outcome::Succeeded) {
      ++resumed;
      const RunRecord back = rig.takeBack(r.id);
      if (back.outcome != Outcome::Succeeded) return QStringLiteral("its undo failed: ") + back.error->text;
    } else if (r.interrupted || r.underWay()) {
      return QStringLiteral("nobody finished it: ") + outcome;
    } else {
      ++undone;
    }
  }
  const QJsonObject now = stateOf(direct);
  if (now != before) return firstDifference(before, now);
  return first.killed ? std::optional(QString()) : std::nullopt;
}

void KillBattery::killedWhileRunning_data()
{
  QTest::addColumn<QString>("name");
  QTest::newRow("everything") << QStringLiteral("everything");
  QTest::newRow("refused") << QStringLiteral("refused");
  for (const TriedPlan &g : guidePlans(snapshotOf(direct, sandbox->line())))
    QTest::newRow(qPrintable(g.name)) << g.name;
}

void KillBattery::killedWhileRunning()
{
  QFETCH(const QString, name);
  QElapsedTimer clock;
  clock.start();
  const int from = points;
  for (const bool after : {false, true}) {
    bool more = true;
    for (int n = 1; more; n += every) {
      const bool resume = (n + after) % 2;
      const auto wrong = killAndGoOn(name, n, after, resume);
      more = wrong.has_value();
      QVERIFY2(!wrong || wrong->isEmpty(),
               qPrintable(
                   QStringLiteral("killed %1 write %2, then %3: %4")
                       .arg(after ? QStringLiteral("after") : QStringLiteral("before"))
                       .arg(n)
                       .arg(resume ? QStringLiteral("resumed") : QStringLiteral("undone"), wrong.value_or(QString()))));
    }
  }
  qInfo("%s: %d kills; so far %d resumed, %d undone; %lld ms", qPrintable(name), points - from, resumed, undone,
        clock.elapsed());
  QVERIFY2(points - from >= 8 / every, "too few kills"); // a plan of one change has as many writes
}

void KillBattery::killedWhileUndoing()
{
  const int from = points;
  bool more = true;
  for (int n = 1; more; n += every) {
    folders.push_back(std::make_unique<QTemporaryDir>());
    const QString folder = folders.back()->path();
    write(folder, "connect.json", sandbox->line());
    {
      Rig rig(folder, direct);
      const RunRecord r = rig.run(planNamed(QStringLiteral("everything")), bin);
      QVERIFY2(r.outcome == Outcome::Succeeded, qPrintable(r.error ? r.error->text : QString()));
    }
    const Ended first = child(folder, {QStringLiteral("undo-last"), bin, QString::number(n), QStringLiteral("after")});
    more = first.killed;
    if (more) {
      ++points;
      const Ended second = child(folder, {QStringLiteral("resume"), bin});
      // killed after the last write: nothing was left to do
      QVERIFY2(second.outcomes == u"succeeded" || second.outcomes.isEmpty(), qPrintable(second.outcomes));
    }
    Rig rig(folder, direct);
    const QList<RunRecord> runs = rig.runner->history();
    const bool began = runs.size() > 1;
    if (!began) rig.takeBack(runs.first().id);
    const QJsonObject now = stateOf(direct);
    QVERIFY2(now == before,
             qPrintable(QStringLiteral("killed after write %1: %2").arg(n).arg(firstDifference(before, now))));
  }
  qInfo("%d kills while undoing", points - from);
  QVERIFY2(points - from >= 8 / every, "too few kills");
}

void KillBattery::nothingButTheKeyStoreHoldsASecret()
{
  QByteArrayList secrets{"Tried1Password2Long3Enough", direct.twilio->authToken.reveal(),
                         direct.livekit->apiSecret.reveal()};
  const Snapshot s = snapshotOf(direct, sandbox->line());
  for (const Endpoint *e : api::catalogue()) {
    const Part &part = s.part(*e->resource);
    for (const Field &f : e->resource->fields)
      for (int i = 0; f.isSecret() && f.is(Editable) && i < part.size(); ++i)
        if (const Secret &one = *static_cast<const Secret *>(f.in(part.rows->at(i))); !one.isEmpty())
          secrets << one.reveal();
  }
  QVERIFY(secrets.size() > 3);
  int files = 0;
  for (const auto &folder : folders) {
    QDirIterator each(folder->path(), QDir::Files);
    while (each.hasNext()) {
      QFile f(each.next());
      if (f.fileName().endsWith(QStringLiteral("secrets.json"))
          || f.fileName().endsWith(QStringLiteral("connect.json")))
        continue;
      QVERIFY(f.open(QIODevice::ReadOnly));
      const QByteArray bytes = f.readAll();
      for (const QByteArray &one : secrets) QVERIFY2(!bytes.contains(one), qPrintable(f.fileName()));
      ++files;
    }
  }
  QVERIFY(files > 20 / every);
}

void KillBattery::cleanupTestCase()
{
  qInfo("%d kills in all", points);
  sandbox.reset();
}

QTEST_GUILESS_MAIN(KillBattery)
#include "t_killbattery.moc"
