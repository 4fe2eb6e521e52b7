// The archive's file: its tables and what is said when it cannot be used.
#pragma once
#include "sql/database.h"

#include <limits>

namespace archive {
sql::DatabaseKind kindOfFile();

/// Calls lie in the order of their start: place = seconds · 2^20 + something of the SID. One without a start lies at 0.
constexpr int placeBits = 20;
constexpr qint64 placeOf(qint64 second) { return second << placeBits; }

constexpr int slice = 50'000;   ///< calls that are looked through before the clock is
constexpr qint64 patience = 60; ///< milliseconds, then what was found is given
constexpr qint64 top = std::numeric_limits<qint64>::max();

/// For tests only: called before (false) and after (true) each transaction's commit.
extern void (*atWrite)(bool written);
} // namespace archive
