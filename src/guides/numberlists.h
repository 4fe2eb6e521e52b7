// LiveKit's lists that name an own number: what becomes of them when the number goes.
#pragma once
#include "model/plan.h"
#include "model/snapshot.h"

namespace guides {

/// Adds the steps that take the number off the lists of trunks and rules. A list that holds nothing else keeps it, for
/// an empty one would stand for every number. Gives the sentences that say what callers notice.
QStringList takeOffLists(const Snapshot &, const QString &number, Plan &, const QString &prefix = {});

} // namespace guides
