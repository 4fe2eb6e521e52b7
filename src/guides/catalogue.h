// Every guide, for the menus and for the tests that try all plans.
#pragma once
#include "model/plan.h"
#include "model/snapshot.h"

#include <span>

namespace guides {
struct Guide {
  const char *name;   ///< "inbound-twiml": settings, object names
  const char *action; ///< "Set up a number…", for menus; source text in the context "guides"
  /// The plan that the guide makes with its presets for the number, and a given user and password.
  Result<Plan> (*plan)(const Snapshot &, const QString &numberSid, const QString &user, const Secret &password);
};
std::span<const Guide> catalogue();
} // namespace guides
