// LiveKit: livekit-server, the SIP service's two questions of a call.
#include "routing/served.h"

#include "routing/ipaddress.h"

namespace routing {
namespace {
Served::Result resultOf(const RuleMatch &m, const Call &call)
{
  if (m.kind == RuleMatch::Conflict) return Served::RulesCollide;
  if (m.kind == RuleMatch::Unsupported) return Served::UnsupportedRule;
  if (!m.rule) return Served::NoRule;
  if (m.rule->hidePhoneNumber && call.caller.isEmpty()) return Served::CannotTell;
  return !m.rule->target.pin.isEmpty() && call.pin.isEmpty() ? Served::AsksPin : Served::Accepted;
}
} // namespace

Served serve(const TrunkMatch &trunk, const Call &call, LiveKitKind kind,
             const std::function<RuleMatch(const InboundTrunk *)> &ruleFor)
{
  Served s;
  s.trunk = trunk;
  if (trunk.isConflict()) {
    s.result = Served::SeveralTrunks;
  } else if (!trunk.trunk && kind == LiveKitKind::Cloud) {
    s.result = Served::NoTrunk;
  } else {
    s.rule = ruleFor(trunk.trunk);
    s.result = resultOf(s.rule, call);
    if (s.result == Served::Accepted) s.landing = landing(*s.rule.rule, call.caller, call.called);
  }
  return s;
}

Served serve(const Trunks &trunks, const Rules &rules, const Call &call, LiveKitKind kind)
{
  if (!call.source.isEmpty() && !IpAddress::parse(call.source)) {
    Served s;
    s.result = Served::BadSource;
    return s;
  }
  return serve(matchTrunk(trunksFor(trunks, call.called), call), call, kind, [&](const InboundTrunk *trunk) {
    return matchRule(trunk, rulesFor(rules, trunk ? trunk->id : QString()), call);
  });
}

} // namespace routing
