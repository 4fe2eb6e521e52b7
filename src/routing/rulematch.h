// Which dispatch rule takes a call.
#pragma once
#include "routing/conflicts.h"

namespace routing {

struct RuleMatch {
  enum Kind { Rule, None, Conflict, Unsupported };
  Kind kind = None;
  const DispatchRule *rule = nullptr;
  RuleConflict conflict;
};

/// Checks the rules, then chooses one (LiveKit: protocol/sip MatchDispatchRuleIter). `trunk` is nullptr when none took
/// the call: then only rules without trunks can win.
RuleMatch matchRule(const InboundTrunk *trunk, const Rules &, const Call &);
/// The choice alone, for rules that are known not to collide; nullptr when none matches.
const DispatchRule *bestRule(const InboundTrunk *trunk, const Rules &, const Call &);

/// The rules that the open-source server looks at for a trunk: those that name it and those without trunks; with an
/// empty id all rules.
Rules rulesFor(const Rules &, const QString &trunkId);

/// Lower wins: 0 to 2 with a PIN (direct, individual, callee), 100 to 102 without, 1000 more for each number filter
/// that is empty (LiveKit: protocol/sip DispatchRulePriority).
int priority(const DispatchRule &);
/// Priority, then the room's name or prefix by code points.
bool winsOver(const DispatchRule &, const DispatchRule &);

/// Why a rule does not take a call; the first filter that fails, in LiveKit's order.
enum class RuleMiss { Nothing, Caller, CallerSpelling, Called, CalledSpelling, Pin, Trunk };
RuleMiss whyNot(const DispatchRule &, const InboundTrunk *trunk, const Call &);

} // namespace routing
