// planrunner: runs, resumes or undoes plans in a process of its own, which a test may kill at any write of the journal.
// planrunner CONNECT.json FOLDER (run PLAN.json | resume | undo | undo-last) BIN-URL [KILL-AT (before|after)]
#include "runner/plans.h"
#include "runner/recordjson.h"
#include "runner/rig.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

#include <csignal>
#include <cstdio>

namespace {
int killAt = 0, writes = 0;
bool killAfter = false;

void count(bool written)
{
  if (written == killAfter && ++writes == killAt) raise(SIGKILL);
}

QByteArray fileAt(const QString &path)
{
  QFile f(path);
  if (!f.open(QIODevice::ReadOnly)) qFatal("%s cannot be read.", qPrintable(path));
  return f.readAll();
}

QStringList takeUpAll(Rig &rig, bool resume, const QString &bin)
{
  QStringList outcomes;
  const QList<RunRecord> runs = rig.runner->interrupted();
  for (const RunRecord &r : runs) {
    const auto begun = resume ? rig.runner->resume(r.id) : rig.runner->undo(r.id);
    if (!begun) qFatal("%s", qPrintable(begun.error().text));
    outcomes << runner::nameOf(rig.finish(r.id, bin).outcome);
  }
  return outcomes;
}
} // namespace

int main(int argc, char **argv)
{
  const QCoreApplication app(argc, argv);
  const QStringList args = QCoreApplication::arguments().mid(1);
  if (args.size() < 4) return 2;
  Rig rig(args[1], accountsOf(fileAt(args[0])));
  const bool runs = args[2] == u"run";
  const QString bin = args[runs ? 4 : 3];
  const QStringList kill = args.mid(runs ? 5 : 4);
  if (kill.size() == 2) {
    killAt = kill[0].toInt();
    killAfter = kill[1] == u"after";
    Journal::atWrite = count; // the journal is open already: its making is not counted
  }
  QStringList outcomes;
  if (runs)
    outcomes << runner::nameOf(rig.run(planFrom(QJsonDocument::fromJson(fileAt(args[3])).object()), bin).outcome);
  else if (args[2] == u"undo-last")
    outcomes << runner::nameOf(rig.takeBack(rig.runner->history().first().id).outcome);
  else
    outcomes = takeUpAll(rig, args[2] == u"resume", bin);
  std::printf("%s\n", qPrintable(outcomes.join(u' ')));
  return 0;
}
