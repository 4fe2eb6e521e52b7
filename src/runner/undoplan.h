// The plan that takes a finished run back.
#pragma once
#include "runner/record.h"

namespace runner {
/// Reverse order, without secrets; empty when nothing of the run stands.
Plan undoPlanOf(const RunRecord &);
/// What stays whatever is done: things that a person made, and what cannot be put back.
QStringList irrevocable(const RunRecord &);
} // namespace runner
