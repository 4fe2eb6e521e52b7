// LiveKit: livekit-server, the SIP service's two questions of a call.
#include "routing/served.h"

#include "routing/ipaddress.h"

namespace routing {

Served serve(const Trunks &trunks, const Rules &rules, const Call &call, LiveKitKind kind)
{
  Served s;
  if (!call.source.isEmpty() && !IpAddress::parse(call.source)) {
    s.result = Served::BadSource;
    return s;
  }
  s.trunk = matchTrunk(trunksFor(trunks, call.called), call);
  const InboundTrunk *trunk = s.trunk.trunk;
  if (s.trunk.isConflict()) {
    s.result = Served::SeveralTrunks;
    return s;
  }
  if (!trunk && kind == LiveKitKind::Cloud) {
    s.result = Served::NoTrunk;
    return s;
  }
  s.rule = matchRule(trunk, rulesFor(rules, trunk ? trunk->id : QString()), call);
  const DispatchRule *rule = s.rule.rule;
  if (s.rule.kind == RuleMatch::Conflict)
    s.result = Served::RulesCollide;
  else if (s.rule.kind == RuleMatch::Unsupported)
    s.result = Served::UnsupportedRule;
  else if (!rule)
    s.result = Served::NoRule;
  else if (rule->hidePhoneNumber && call.caller.isEmpty())
    s.result = Served::CannotTell;
  else if (!rule->target.pin.isEmpty() && call.pin.isEmpty())
    s.result = Served::AsksPin;
  else
    s.result = Served::Accepted;
  if (s.result == Served::Accepted) s.landing = landing(*rule, call.caller, call.called);
  return s;
}

} // namespace routing
