// A plan applied in memory: how the accounts would look after it.
#pragma once
#include "model/plan.h"
#include "model/snapshot.h"

/// For looking ahead, never for writing. New objects get the key "new:STEP". A manual step puts its document in place
/// of the bin it names (`key`), if the snapshot has it; without a key it makes a bin under an address of zeros. Fails
/// when the plan's JSON cannot be read, or an earlier step gives no result.
Result<Snapshot> applied(const Snapshot &, const Plan &);
