// Plans to try, made from the catalogue and the guides: none is written down by name.
#pragma once
#include "model/plan.h"
#include "model/snapshot.h"

struct TriedPlan {
  QString name;
  Plan plan;
  /// Something in it cannot be taken back.
  bool isForGood() const
  {
    return std::any_of(plan.changes.begin(), plan.changes.end(), [](const Change &c) { return !c.forGood.isEmpty(); });
  }
};

/// For every resource that can be written: create one like an existing one, change each editable field of one, remove
/// each object. Whether the vendor accepts a plan shows when it is run.
std::vector<TriedPlan> singlePlans(const Snapshot &s);
/// One plan that creates, changes and removes something of every resource.
TriedPlan everything(const Snapshot &s);
/// The same, ending with a change that the vendor refuses: a copy of what exists.
TriedPlan everythingRefused(const Snapshot &s);
/// What the guides plan, each for the number that needs most changes.
std::vector<TriedPlan> guidePlans(const Snapshot &s);

/// A plan with its secrets in clear, for the test's child process.
QJsonObject planWithSecrets(const Plan &p);
Plan planFrom(const QJsonObject &json);
