// RunRecord: what the journal keeps of a plan that was started, and what Activity shows.
#pragma once
#include "model/plan.h"

#include <QDateTime>

#include <optional>

enum class StepState {
  Pending,        ///< not begun
  Running,        ///< the journal says so before the request leaves
  WaitsForPerson, ///< a manual step: `provide` goes on with it
  Done,
  Unknown, ///< sent, and nobody knows yet whether it happened: Resume and Undo look first
  Failed,  ///< refused, or not done as wished
  Undoing,
  Undone,
  LeftOver, ///< could not be taken back: `error` says why
  Kept      ///< adopted, or found already as wanted: nothing was written
};

enum class Outcome {
  Running,
  Undoing,    ///< a rollback, or the undo of an unfinished run
  Waiting,    ///< for a person
  Parked,     ///< cannot go on by itself (`error` says why): Resume or Undo
  Succeeded,  ///< every step is done or kept
  Partly,     ///< each on its own: what is done stays, something failed or was not begun
  RolledBack, ///< nothing of it stands
  LeftOver,   ///< taken back but for `leftOver`: Undo tries again
  NotStarted  ///< the secrets could not be kept: nothing was sent
};

/// A field that somebody else changed since it was shown. Texts are for people.
struct TheirChange {
  QString key;   ///< JSON name
  QString label; ///< translated, or the JSON name of a member that the table does not name
  QString ours, theirs;
  QString wanted; ///< what the step would have made of it
};

/// An object that a removal leaves with a dead reference, as it was just before.
struct Touched {
  const Resource *resource = nullptr;
  QString key, called;
  QJsonObject before; ///< in plan form
};

struct StepRecord {
  StepState state = StepState::Pending;
  bool stands = false; ///< something of this step stands at the vendor: a rollback takes it back
  QString key;         ///< of the object now; a manual step's URL
  QString keyBefore;   ///< of the object before the step; differs from `key` after an undone removal
  QJsonObject before;  ///< the whole object just before the write, in plan form
  QJsonObject after;   ///< the vendor's answer, in plan form
  QStringList seen;    ///< the keys there were before a create: what is not among them may be ours
  QList<Touched> touched;
  QHash<QString, QString> results; ///< "step.field" → text, for later steps
  QList<TheirChange> theirs;       ///< why it was not overwritten
  std::optional<Error> error;
  QDateTime started, ended; ///< UTC
  qint64 milliseconds() const { return started.isValid() && ended.isValid() ? started.msecsTo(ended) : 0; }
};

struct RunRecord {
  QString id;
  Plan plan; ///< from the journal without secrets; keys and references as they are now
  QList<StepRecord> steps;
  Outcome outcome = Outcome::Running;
  bool back = false;        ///< the way it goes, or went last: undoing
  bool cancelled = false;   ///< the operator asked for the end
  bool interrupted = false; ///< Running or Undoing by the journal, but nobody runs it: a crash. Resume or Undo
  QString user, profile;
  QStringList accounts; ///< Account::id
  QDateTime started, ended;
  QString undoes;             ///< id of the run that this one takes back
  bool undone = false;        ///< another run took it back
  bool dismissed = false;     ///< its secrets are forgotten: it cannot be undone any more where it needs them
  std::optional<Error> error; ///< why it parked, failed, did not start or cannot be read
  QStringList leftOver;       ///< sentences; a successful undo has some too, when no API can remove a thing
  QStringList secretNames;
  bool readable = true; ///< else only title, times, user and accounts are known, and nothing can be done with it

  /// Neither ended nor under way: Resume and Undo are offered.
  bool atRest() const { return interrupted || outcome == Outcome::Waiting || outcome == Outcome::Parked; }
  bool underWay() const { return !interrupted && (outcome == Outcome::Running || outcome == Outcome::Undoing); }
  bool canUndo() const
  {
    return atRest() || (outcome == Outcome::LeftOver && anythingStands())
           || ((outcome == Outcome::Succeeded || outcome == Outcome::Partly) && !undone && anythingStands());
  }
  /// Something that can be taken back, or that a person must be told of.
  bool anythingStands() const
  {
    for (qsizetype i = 0; i < steps.size(); ++i)
      if (steps[i].stands && plan.changes[i].forGood.isEmpty()) return true;
    return false;
  }
  /// Steps that are done or kept.
  int finished() const
  {
    return int(std::count_if(steps.begin(), steps.end(), [](const StepRecord &s) {
      return s.state == StepState::Done || s.state == StepState::Kept;
    }));
  }
};
