// Rig: a runner with all that it stands on, in one folder; and what the accounts hold.
#pragma once
#include "model/snapshot.h"
#include "runner/filestore.h"
#include "runner/runner.h"

/// Both accounts of the sandbox that printed the line. Deadlines and pauses are short.
Accounts accountsOf(const QByteArray &sandboxLine, bool readOnly = false);
/// Every object of both accounts, ids and times ignored: ids stand for what the object is called.
QJsonObject stateOf(const Accounts &accounts);
/// What plans are made from; only the guides need the TwiML bins, each of which is a request.
Snapshot snapshotOf(const Accounts &accounts, const QByteArray &sandboxLine, bool withBins = true);
/// The line in which the two differ first, for a failing test.
QString firstDifference(const QJsonObject &a, const QJsonObject &b);

class Rig {
public:
  /// Same folder: the same journal, secrets and locks, as after a restart.
  Rig(const QString &folder, Accounts accounts, std::function<void(RunnerOptions &)> tweak = {});
  /// Runs the event loop until the run ends or rests; answers manual steps with `bin` if there is one.
  RunRecord finish(const QString &id, const QString &bin = {});
  /// Starts the plan and finishes it.
  RunRecord run(const Plan &plan, const QString &bin = {});
  /// Takes a finished run back and gives the record of the undo.
  RunRecord takeBack(const QString &id);

  Accounts accounts;
  FileStore secrets;
  std::unique_ptr<Journal> journal;
  std::unique_ptr<Runner> runner;
};
