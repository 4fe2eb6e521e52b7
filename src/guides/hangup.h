// Ending a call that lives.
#pragma once
#include "model/call.h"
#include "model/plan.h"

namespace guides {

/// One change of the status: "completed" ends a call that talks, "canceled" one that does not yet.
Plan hangUp(const Call &);

} // namespace guides
