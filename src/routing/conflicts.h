// Which trunks and which rules LiveKit refuses to have side by side.
#pragma once
#include "model/dispatchrule.h"
#include "routing/trunkmatch.h"

namespace routing {

using Rules = std::vector<const DispatchRule *>;
Rules pointers(const std::vector<DispatchRule> &);

/// LiveKit's check when a trunk is created. It is weaker than what a call meets: see `matchTrunk`.
struct TrunkConflict {
  enum Kind {
    None,
    CalledNumber, ///< the same number (or none), and both let every caller in
    CallingNumber ///< the same number, and the same allowed caller
  };
  Kind kind = None;
  const InboundTrunk *later = nullptr, *earlier = nullptr;
  explicit operator bool() const { return kind != None; }
};
/// The first conflict in the list's order (LiveKit: protocol/sip ValidateTrunksIter).
TrunkConflict trunkConflict(const Trunks &);

/// LiveKit's check of the rules that stand for one call: a conflict fails all of them.
struct RuleConflict {
  enum Kind {
    None,
    Same,       ///< the same PIN, trunk, caller and called number
    Unsupported ///< a kind of rule that LiveKit does not know
  };
  Kind kind = None;
  const DispatchRule *later = nullptr, *earlier = nullptr; ///< may be one rule that lists a number twice
  explicit operator bool() const { return kind != None; }
};
/// The first conflict in the list's order (LiveKit: protocol/sip DispatchRuleValidator).
RuleConflict ruleConflict(const Rules &);

} // namespace routing
