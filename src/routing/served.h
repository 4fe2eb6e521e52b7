// What LiveKit does with an inbound call, from the source address to the room.
#pragma once
#include "model/snapshot.h"
#include "routing/roomname.h"
#include "routing/rulematch.h"

namespace routing {

struct Served {
  enum Result {
    Accepted,
    AsksPin,
    NoTrunk,         ///< LiveKit Cloud only: 404 "No trunk found"
    NoRule,          ///< self-hosted: one ring, then nothing; Cloud: 404 "Does not match Trunks or Dispatch Rules"
    BadSource,       ///< the source is no IP address
    SeveralTrunks,   ///< 503 "Try again later"
    RulesCollide,    ///< one ring, then 503
    UnsupportedRule, ///< one ring, then 503
    CannotTell       ///< LiveKit's own code fails: a rule hides numbers and the caller has none
  };
  Result result = NoRule;
  TrunkMatch trunk; ///< `trunk.trunk` is nullptr when none matched: a self-hosted server goes on without
  RuleMatch rule;
  Landing landing; ///< when accepted
};

/// The server's own sequence (LiveKit: livekit-server, EvaluateSIPDispatchRules). LiveKit Cloud follows the same
/// library, but refuses a call that no trunk takes.
Served serve(const Trunks &, const Rules &, const Call &, LiveKitKind kind);
/// The same from the trunk on, for those who match many calls: `ruleFor` is asked at most once.
Served serve(const TrunkMatch &, const Call &, LiveKitKind,
             const std::function<RuleMatch(const InboundTrunk *)> &ruleFor);

} // namespace routing
