// Every guide, for the menus and for the tests that try all plans.
#pragma once
#include "model/plan.h"
#include "model/snapshot.h"

#include <span>

namespace guides {
struct Guide {
  const char *name; ///< "inbound-twiml": settings, object names
  // Source texts in the context "guides"
  const char *action;   ///< "Set up a number…", for menus
  const char *sentence; ///< what it does, for who chooses one
  const char *mark;     ///< a step of its plans that no other plan has; "way" stands for "way-BR", too
  /// What it can begin with: keys of numbers, of conferences.
  QStringList (*subjects)(const Snapshot &);
  /// The plan that the guide makes with its presets for one of these, and a given user and password.
  Result<Plan> (*plan)(const Snapshot &, const QString &subject, const QString &user, const Secret &password);
  /// Why it cannot be used with these accounts at all, and what to do; empty: it can.
  QString (*obstacle)(const Snapshot &);
};
std::span<const Guide> catalogue();
/// The guide that made the plan; nullptr for others, and for what takes a guide's plan back.
const Guide *guideOf(const Plan &);
/// What such a plan is about: the key of the number or of the credential; empty: it cannot be told.
QString subjectOf(const Plan &);
} // namespace guides
