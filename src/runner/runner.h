// Runner: executes plans, takes them back, and is the only writer. Every step is in the journal before and after it.
#pragma once
#include "api/endpoint.h"
#include "core/scope.h"
#include "profiles/secretstore.h"
#include "runner/journal.h"

#include <QObject>

#include <chrono>
#include <span>

namespace runner {
class Execution;
class AccountLock;
struct Answer;
} // namespace runner

/// What a runner needs to know besides the accounts.
struct RunnerOptions {
  QString profile, user; ///< for the journal
  bool readOnly = false;
  QString lockFolder; ///< one lock file per account; the same folder for all windows
  /// Sentences that forbid a plan; none: it may run.
  std::function<QStringList(const Plan &)> guards = {};
  /// Whether what a person made is what the manual step asked for; the error's text is shown at the step.
  std::function<Task<Result<>>(Account, Change, QHash<QString, QString> values, SecretBag)> verify = {};
  /// After a lost answer: how long a request may still be under way before "it did not happen" is believed.
  std::chrono::milliseconds settle{2'000};
  int attempts = 3; ///< times a write is sent when it surely did not happen
};

/// Nothing is held between two steps of a run that rests: a parked, waiting or interrupted run can be taken up by any
/// window and any later start. One run at a time per account, by a lock file.
class Runner : public QObject {
  Q_OBJECT
public:
  /// journal, secrets and what the endpoints stand in outlive the runner.
  Runner(Accounts accounts, std::span<const Endpoint *const> catalogue, Journal *journal, SecretStore *secrets,
         RunnerOptions options, QObject *parent = nullptr);
  ~Runner() override;
  /// The same accounts with other secrets (an Auth Token that was typed in since).
  void setAccounts(Accounts accounts);

  /// Checks, locks, journals; then keeps the secrets and runs. Gives the id of the run.
  /// Rejected: read-only, a guard, an account that is missing or a plan that does nothing. Conflict: another window or
  /// another plan is writing to the account. Storage: the journal cannot be written. Nothing was sent in any of these.
  Result<QString> start(Plan plan);
  /// Stops after the current step; all or nothing: undoes what is done. A run that rests is ended the same way.
  void cancel(const QString &id);
  /// Goes on with a run that rests, the way it went.
  Result<> resume(const QString &id);
  /// Takes back a run that rests, or tries again what was left over; a finished run by its `undoPlan`, as a new run.
  Result<> undo(const QString &id);
  /// The operator's answer to a manual step: {"url": "https://handler.twilio.com/twiml/EH…"}. It is verified; an error
  /// stands in the step's record and the step waits on.
  Result<> provide(const QString &id, const QString &step, const QHash<QString, QString> &values);
  /// Gives up the undo of a finished run: its secrets leave the key store.
  void forget(const QString &id);

  /// The plan that takes a finished run back, to be shown before it runs; what cannot be taken back is named in its
  /// sentence. Storage: its secrets are not in memory (a run of an earlier start): use planUndo.
  Result<Plan> undoPlan(const RunRecord &) const;
  /// The same with the secrets fetched from the key store; `then` is called from the event loop.
  void planUndo(const QString &id, std::function<void(Result<Plan>)> then);

  /// The run's secrets, from memory or else from the key store: the document of a manual step holds them. `then` is
  /// called at once or from the event loop.
  void secretsOf(const QString &id, std::function<void(Result<SecretBag>)> then);

  /// Newest first.
  QList<RunRecord> history() const;
  std::optional<RunRecord> record(const QString &id) const;
  /// Runs that a crash ended, of these accounts.
  QList<RunRecord> interrupted() const;
  /// A run of these accounts is under way in this runner.
  bool isBusy() const;

Q_SIGNALS:
  /// A run's record changed.
  void changed(const QString &id);
  /// A vendor holds this now; `object` is empty after a removal.
  void wrote(const Resource *resource, const QString &key, const Object &object);
  /// The run ended or rests: see its outcome.
  void finished(const QString &id);
  /// `undo` of a finished run, or `cancel` of one that rests, could not begin; nothing was sent.
  void refused(const QString &id, const Error &error);

private:
  struct Private;
  void launch(std::unique_ptr<runner::Execution>, std::unique_ptr<runner::AccountLock>, bool fresh,
              const runner::Answer &);
  Result<> takeUp(const QString &id, const std::function<Result<>(RunRecord &)> &prepare, const runner::Answer &);
  void noteChanged(const QString &id);
  void ended(const QString &id, bool written);
  std::unique_ptr<Private> d;
  Scope scope;
};
