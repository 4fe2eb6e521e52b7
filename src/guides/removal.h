// Removing an object, with what is a part of it and what uses it.
#pragma once
#include "model/plan.h"
#include "model/snapshot.h"

namespace guides {

/// A field of an object that names another object.
struct Use {
  Object user;
  const Field *field;
  /// It cannot live without the other.
  bool isPart() const { return field->is(AtCreation); }
  /// It is a side of the other, with the same key: it cannot be removed, and is as usual on a new one.
  bool isSide() const { return field->is(Key); }
};
/// All that is known to name the object, in the order of the resources' names.
QList<Use> usesOf(const Snapshot &, const Object &);

/// Parts go first, so that they can come back; fields of the same vendor that name it are emptied first. What may only
/// be warned of stands in the plan's sentence. Parts that could never come back go with the object, and the plan says
/// so. `prefix` begins the names of its steps, where several removals make one plan.
Plan removalOf(const Snapshot &, const Object &, const QString &prefix = {});

} // namespace guides
