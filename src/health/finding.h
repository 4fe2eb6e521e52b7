// Finding: something that is wrong, in the operator's words.
#pragma once
#include "core/field.h"

namespace health {

enum class Severity { BlocksCalls, SomeCalls, Advice };

struct Finding {
  QString rule; ///< "livekit.inbound.none-for-number"
  Severity severity = Severity::Advice;
  QString title;                      ///< what: names the number or the trunk
  QString reason;                     ///< why, and what a caller notices
  const Resource *resource = nullptr; ///< of the object that is wrong
  QString key;
  QString otherKey; ///< a second object of the same kind, when two collide
  QString number;   ///< E.164, when it belongs to the path of a number
  bool operator==(const Finding &) const = default;
};

/// A rule that could not be answered, wholly or for one number.
struct CannotTell {
  QString rule;
  QString number;  ///< empty: for all
  QString missing; ///< a sentence: what was not readable, and what to do
};

} // namespace health
