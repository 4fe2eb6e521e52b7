// LiveKit: protocol/sip MatchDispatchRuleIter.
#include "routing/rulematch.h"

#include "routing/numbers.h"

#include <algorithm>

namespace routing {
namespace {
bool pinFits(const QString &pin, const Call &call)
{
  if (call.noPin) return pin.isEmpty();
  return call.pin.isEmpty() || call.pin == pin;
}

bool listed(const QString &number, const QStringList &list) { return list.isEmpty() || list.contains(number); }

void keepBetter(const DispatchRule *&best, const DispatchRule *candidate)
{
  if (!best || winsOver(*candidate, *best)) best = candidate;
}
} // namespace

int priority(const DispatchRule &r)
{
  using K = RoomTarget::Kind;
  int score = r.target.kind == K::Direct ? 0 : r.target.kind == K::Individual ? 1 : 2;
  if (r.target.pin.isEmpty()) score += 100;
  if (r.inboundNumbers.isEmpty()) score += 1000;
  if (r.numbers.isEmpty()) score += 1000;
  return score;
}

bool winsOver(const DispatchRule &a, const DispatchRule &b)
{
  const int x = priority(a), y = priority(b);
  return x != y ? x < y : a.target.room.toUtf8() < b.target.room.toUtf8(); // Go orders texts by UTF-8 bytes
}

RuleMiss whyNot(const DispatchRule &r, const InboundTrunk *trunk, const Call &call)
{
  if (!listed(call.caller, r.inboundNumbers))
    return numberAllowed(call.caller, r.inboundNumbers) ? RuleMiss::CallerSpelling : RuleMiss::Caller;
  if (!listed(call.called, r.numbers))
    return numberAllowed(call.called, r.numbers) ? RuleMiss::CalledSpelling : RuleMiss::Called;
  if (!pinFits(r.target.pin, call)) return RuleMiss::Pin;
  if (!r.trunkIds.isEmpty() && !(trunk && r.trunkIds.contains(trunk->id))) return RuleMiss::Trunk;
  return RuleMiss::Nothing;
}

const DispatchRule *bestRule(const InboundTrunk *trunk, const Rules &rules, const Call &call)
{
  const DispatchRule *own = nullptr, *catchAll = nullptr;
  for (const DispatchRule *r : rules) {
    if (!listed(call.caller, r->inboundNumbers) || !listed(call.called, r->numbers)) continue;
    if (!pinFits(r->target.pin, call)) continue;
    if (r->trunkIds.isEmpty())
      keepBetter(catchAll, r);
    else if (trunk && r->trunkIds.contains(trunk->id))
      keepBetter(own, r);
  }
  return own ? own : catchAll;
}

RuleMatch matchRule(const InboundTrunk *trunk, const Rules &rules, const Call &call)
{
  const RuleConflict conflict = ruleConflict(rules);
  if (conflict)
    return {conflict.kind == RuleConflict::Same ? RuleMatch::Conflict : RuleMatch::Unsupported, nullptr, conflict};
  const DispatchRule *best = bestRule(trunk, rules, call);
  return {best ? RuleMatch::Rule : RuleMatch::None, best, {}};
}

Rules rulesFor(const Rules &rules, const QString &trunkId)
{
  if (trunkId.isEmpty()) return rules;
  Rules out;
  std::copy_if(rules.begin(), rules.end(), std::back_inserter(out),
               [&](const DispatchRule *r) { return r->trunkIds.isEmpty() || r->trunkIds.contains(trunkId); });
  return out;
}

} // namespace routing
