// Many objects changed or removed in one plan, each on its own; and a second try of what failed.
#pragma once
#include "model/plan.h"
#include "model/snapshot.h"

#include <QVariant>

namespace guides {

/// One field and what it is to be in every object.
struct BulkValue {
  const Field *field;
  QVariant value; ///< of the field's type
};

struct BulkPlan {
  Plan plan;            ///< a step for each object; those that have the values already are kept
  QStringList problems; ///< "+1 510 555 0161: Name: …", of objects that cannot take a value: they are not in the plan
};
/// All objects are of one resource. `title` names the plan.
BulkPlan bulkChange(const QString &title, const QList<Object> &shown, const QList<BulkValue> &values);

/// `removalOf` each, as if those before it were gone already.
Plan bulkRemoval(const QString &title, const Snapshot &, const QList<Object> &);

/// What is left to do of a plan: these steps of it once more, on the objects as they are known now. The plan's secrets
/// are with it. What is gone meanwhile is left out.
Plan againOf(const Plan &, const QList<int> &steps, const Snapshot &);

} // namespace guides
