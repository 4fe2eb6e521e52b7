// The configuration that both accounts hold; and what a file's configuration would change in them.
#pragma once
#include "model/configuration.h"
#include "model/plan.h"
#include "model/snapshot.h"

namespace guides {

/// What the snapshot holds of these kinds, ordered so that the same configuration always gives the same file. A kind
/// that was not read whole is left out. Secrets are in the bag; the objects hold references to them.
Configuration configurationOf(const Snapshot &, const QList<const Resource *> &kinds);

/// A secret that the file does not hold and an object cannot be made without.
struct MissingSecret {
  QString name; ///< as in ${secret:NAME}
  const Resource *resource = nullptr;
  QString label; ///< of the object
  const Field *field = nullptr;
};

struct ComparisonAnswers {
  bool removeOthers = false;           ///< also remove what the file does not name
  QHash<QString, Secret> secrets = {}; ///< by name: those that the file does not hold
};

struct Comparison {
  Plan plan;         ///< what makes the accounts as the file says
  QStringList notes; ///< what cannot be told, or cannot be done, and why
  QList<MissingSecret> missing;
  QList<Object> others; ///< of the kinds that the file tells: objects that it does not name
  int same = 0;         ///< objects that stand as the file says
  bool isEqual() const { return plan.isEmpty() && others.isEmpty() && notes.isEmpty() && missing.isEmpty(); }
};

/// Objects of the same account are found by their key, else by what identifies them. What was not read is told in a
/// note, never created. New objects' keys flow into those that name them.
Comparison compareWith(const Snapshot &, const Configuration &, const ComparisonAnswers & = {});

} // namespace guides
