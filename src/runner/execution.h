// Execution: one run under way, forward or back. It ends, or comes to rest; the runner then drops it.
#pragma once
#include "runner/begun.h"
#include "runner/looking.h"

#include <map>

namespace runner {
/// How a step, or a whole way, ended.
enum class Verdict {
  Done,
  Refused, ///< a clear no: roll back, or go on with the next
  Parked,  ///< nobody knows, or nothing can be sent
  Waits    ///< for a person
};

/// What the operator typed for a manual step.
struct Answer {
  int step = -1;
  QHash<QString, QString> values = {};
};

/// Not copyable: its coroutines are members. A reference to a step is never held across an await, for records are
/// copied in between.
class Execution {
public:
  Execution(const World *world, RunRecord record, SecretBag bag);
  Q_DISABLE_COPY_MOVE(Execution)

  /// Runs until the end or a rest; the outcome stands in the record.
  /// fresh: a run that has just begun and whose secrets are not kept yet; else they are fetched.
  Task<Result<>> run(bool fresh, Answer answer);

  RunRecord record;
  SecretBag bag;
  bool cancelAsked = false;
  std::function<void()> changed = [] {};
  std::function<void(const Resource *, const QString &, const Object &)> wrote = [](auto &&...) {};

private:
  // execution.cpp
  Task<Verdict> begin(bool fresh, Answer answer);
  Task<Result<>> note(int step);
  Task<Verdict> tell(int step, QString key, Object object, Verdict verdict);
  Result<> adoptIds();
  Result<Object> toRestore(const Resource &r, const QJsonObject &json) const;
  Object withTodaysIds(const Object &object) const;
  Target targetOf(int step, const Resource &r) const;
  QHash<QString, QString> results() const;
  Verdict stop(int step, StepState state, Error error, Verdict verdict);
  void conclude(Verdict verdict);
  Error withoutSecrets(Error error) const;
  Result<Object> objectOf(const Resource &r, const QJsonObject &json) const { return fromPlan(r, json, bag); }

  // secrets.cpp
  Task<Result<>> keepSecrets();
  Task<Result<>> fetchSecrets();
  QJsonObject kept(const Object &object, const QString &prefix);

  // forward.cpp
  Task<Verdict> forward();
  Task<Verdict> forwardStep(int step);
  Task<Verdict> answerManual(Answer answer);
  void lookAhead(int step);
  Task<Result<Met>> meet(int step);
  Task<Verdict> prepare(int step);
  Task<Verdict> compareWithShown(int step, Object fresh);
  Task<Result<QList<Touched>>> referrersOf(int step, QString key);
  Task<Verdict> send(int step, bool again);
  Task<Verdict> settle(int step, Sent sent, Object from, Object wanted);
  struct Wish {
    Object shown, wanted;
    QStringList own;
  };
  Result<Wish> wishOf(int step) const;
  QStringList writtenBefore(int step) const;
  QStringList conflicts(int step, const Wish &wish, const Object &fresh) const;

  // back.cpp
  Task<Verdict> backward();
  Task<Verdict> clarify(int step);
  Task<Verdict> backStep(int step);
  Task<Verdict> takeBackCreate(int step);
  Task<Verdict> takeBackChange(int step);
  Task<Verdict> takeBackRemove(int step);
  Task<Verdict> recreate(int step);
  Task<Verdict> repairTouched(int step);
  Task<Verdict> backEnded(int step, Sent sent, QString key);
  Task<Verdict> leave(int step, Error error, QList<TheirChange> theirs);
  Task<Verdict> undone(int step);

  const World *world;
  QHash<QString, QString> ids;                                   ///< old key → today's
  QStringList keptNames;                                         ///< secrets that are in the key store
  std::map<int, std::unique_ptr<Begun<Result<Met>>>> early = {}; ///< reads begun before their step
};
} // namespace runner
