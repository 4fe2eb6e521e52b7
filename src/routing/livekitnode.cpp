// The stations of a number that LiveKit sells: the number names the rule that takes its calls.
#include "routing/nodes.h"
#include "routing/words.h"

namespace routing {
namespace {
RouteNode livekitStation(NodeKind kind, const QString &title, const QString &reason)
{
  RouteNode n;
  n.kind = kind;
  n.state = NodeState::Ok;
  n.title = title;
  n.reason = reason;
  return n;
}

RouteNode ownNumber(const LiveKitNumber &number)
{
  RouteNode n = livekitStation(NodeKind::Number, shownNumber(number.number),
                               RoutingText::tr("The number belongs to the LiveKit project."));
  n.resource = &resourceOf<LiveKitNumber>();
  n.key = number.id;
  return n;
}

RouteNode atLiveKit(const LiveKitNumber &number)
{
  RouteNode n = livekitStation(NodeKind::Entry, RoutingText::tr("LiveKit"),
                               RoutingText::tr("LiveKit's own number: its calls begin there."));
  if (!number.ruleId.isEmpty()) return n;
  n.state = NodeState::Idle;
  n.title = RoutingText::tr("Not routed");
  n.reason = RoutingText::tr("No dispatch rule takes its calls.");
  return n;
}

/// The rule that the number names; nullptr: there is none among those that were read.
const DispatchRule *ruleOf(const Project &project, const LiveKitNumber &number)
{
  for (const DispatchRule *r : project.rules())
    if (r->id == number.ruleId) return r;
  return nullptr;
}

RouteNode noSuchRule(const Snapshot &s)
{
  RouteNode n;
  n.kind = NodeKind::DispatchRule;
  if (s.of<DispatchRule>().all()) {
    n.state = NodeState::Broken;
    n.title = RoutingText::tr("No such rule");
    n.reason = RoutingText::tr("The number names a dispatch rule that does not exist any more.");
  } else {
    n.state = NodeState::Unknown;
    n.title = RoutingText::tr("Not checked");
    n.reason = whyUnknown(s, resourceOf<DispatchRule>());
    n.offer = Offer::ReadAgain;
  }
  return n;
}
} // namespace

QList<RouteNode> livekitNodes(const Project &project, const LiveKitNumber &number)
{
  InboundPath path; // as if it had come through a trunk, to this rule
  path.reachesLiveKit = path.trunksKnown = path.rulesKnown = true;
  path.call.called = number.number;
  path.served.result = Served::Accepted;
  path.served.rule.rule = ruleOf(project, number);
  RouteNode rule = path.rule() ? ruleNode(project, path) : noSuchRule(project.snapshot());
  if (path.rule()) rule.reason = RoutingText::tr("The number names it.");
  return {ownNumber(number), atLiveKit(number),
          livekitStation(NodeKind::InboundTrunk, RoutingText::tr("No trunk"),
                         RoutingText::tr("A number of LiveKit's needs none.")),
          rule, roomNode(project, path)};
}

} // namespace routing
