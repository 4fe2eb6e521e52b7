// Plans of test calls: one change each, and what ends them.
#pragma once
#include "model/outboundcall.h"
#include "model/placedcall.h"
#include "model/plan.h"

namespace guides {

constexpr int shortestTest = 10, usualTest = 30, longestTest = 120; ///< seconds
constexpr int testsAnHour = 10;
constexpr int testRinging = 25; ///< seconds after which nobody has answered

/// LiveKit calls a phone.
Plan callOut(const OutboundCall &);
/// Twilio calls a number of the account. Whoever answers hears nothing.
Plan callNumber(const PlacedCall &);
/// The name of a room that nothing else uses.
QString testRoom(const QString &unique);
/// What whoever answers hears: a pause of that length.
QString testDocument(int seconds);

} // namespace guides
