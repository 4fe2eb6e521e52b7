// Admission: whether a plan may start at all.
#pragma once
#include "runner/world.h"

namespace runner {
/// The accounts that the plan writes to (Account::id). Rejected: an account is missing, a resource cannot be written
/// that way, a guard forbids it, there is nothing to do, or the profile is read-only.
Result<QStringList> admit(const World &world, const Plan &plan);
Error readOnlyProfile();
} // namespace runner
