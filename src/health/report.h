// HealthReport: all rules on one snapshot.
#pragma once
#include "health/rule.h"

namespace health {

struct HealthReport {
  int checks = 0; ///< rules that were answered
  int blocking = 0, some = 0, advice = 0;
  QList<Finding> findings; ///< those that block calls first, then in the order of the call
  QList<CannotTell> unknown;
  QList<const Resource *> wants; ///< that rules lack, and that are read on demand

  /// Of one number's path, or of one object.
  QList<Finding> ofNumber(const QString &e164) const;
  QList<Finding> ofObject(const Resource &, const QString &key) const;
};

HealthReport judge(const Snapshot &);
HealthReport judge(const routing::Project &);

} // namespace health
