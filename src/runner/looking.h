// Looking: sends one write and finds out whether it happened, without ever doing it twice.
#pragma once
#include "runner/world.h"

namespace runner {
/// How a write ended.
struct Sent {
  enum How {
    Happened, ///< `object` is what the vendor holds now; empty after a removal
    Refused,  ///< a clear no: nothing happened
    NotSent,  ///< surely did not happen, and may later: no connection
    Unsure    ///< perhaps it happened: look again later
  } how = Refused;
  Object object = {};
  Error error = {};
};

/// Where a write goes, and how patient to be.
struct Target {
  const Endpoint *endpoint = nullptr;
  Account account;
  std::chrono::milliseconds settle{};
  int attempts = 1;
  std::function<void()> lost = [] {}; ///< called when an answer was lost and the looking begins
};

/// The key of the object that this one lies in; empty where there is none.
QString parentOf(const Endpoint &, const Object &);
/// `parent`: for what lies in another object, that object's key.
Task<Result<QStringList>> keysOf(Target target, QString parent);
/// The object, or NotFound.
Task<Result<Object>> readOne(Target target, QString key);

/// What a write meets: all keys before a creation, the object itself before any other.
struct Met {
  QStringList keys = {};
  Object object = {};
};
Task<Result<Met>> lookBefore(Target target, Change change);

/// `seen`: the keys there were before. lookFirst: it may have been sent already.
Task<Sent> sendCreate(Target target, Object wanted, QStringList seen, bool lookFirst);
/// `fresh`: the object just before; `wanted`: with the fields to be.
Task<Sent> sendChange(Target target, Object fresh, Object wanted, bool lookFirst);
Task<Sent> sendRemove(Target target, QString key, bool lookFirst);

// The same without sending: Refused means it did not happen.
Task<Sent> lookForCreated(Target target, Object wanted, QStringList seen);
Task<Sent> lookForChanged(Target target, Object fresh, Object wanted);
Task<Sent> lookForRemoved(Target target, QString key);
} // namespace runner
