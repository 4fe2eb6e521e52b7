// Puts the five stations together: behind a broken one nothing is reached, behind an unknown one nothing is sure.
#include "routing/route.h"

#include "routing/nodes.h"
#include "routing/words.h"

#include <algorithm>

namespace routing {
namespace {
void notReached(RouteNode &n)
{
  n.state = NodeState::Idle;
  n.reason = RoutingText::tr("No call gets this far.");
  n.rule.clear();
  n.offer = Offer::None;
  if (!n.key.isEmpty()) return;
  n.resource = nullptr;
  n.title = RoutingText::tr("Not reached");
}

void notSure(RouteNode &n, bool assumed)
{
  if (n.state == NodeState::Unknown) return;
  if (n.state == NodeState::Broken || n.state == NodeState::Idle || n.key.isEmpty()) {
    n.key.clear();
    n.resource = nullptr;
    n.detail.clear();
    n.title = RoutingText::tr("Not checked");
    n.reason = RoutingText::tr("Known only when the stations before it are.");
  } else {
    n.reason = assumed ? RoutingText::tr("So it would be if the bin dials this number at this project.")
                       : RoutingText::tr("So it would be if the stations before it let the call through.");
  }
  n.state = NodeState::Unknown;
  n.rule.clear();
}

void settle(QList<RouteNode> &nodes, bool assumed)
{
  bool ended = false, unsure = false;
  for (RouteNode &n : nodes) {
    if (ended)
      notReached(n);
    else if (unsure)
      notSure(n, assumed);
    ended |= n.state == NodeState::Broken || n.state == NodeState::Idle;
    unsure |= n.state == NodeState::Unknown;
  }
}

NodeState worst(const QList<RouteNode> &nodes)
{
  using S = NodeState;
  for (const S state : {S::Broken, S::Unknown, S::Warning, S::Idle, S::Advice})
    if (std::any_of(nodes.begin(), nodes.end(), [&](const RouteNode &n) { return n.state == state; })) return state;
  return S::Ok;
}

QString summaryOf(const Route &r)
{
  const RouteNode &entry = r.node(NodeKind::Entry);
  const RouteNode *trouble = r.trouble();
  const bool endsAtEntry = r.unrouted || r.foreign || (trouble && trouble->kind == NodeKind::Entry);
  if (endsAtEntry) return entry.title;
  const bool ends = trouble && trouble->state == NodeState::Broken;
  return RoutingText::tr("%1 → %2").arg(entry.title, ends ? trouble->title : r.node(NodeKind::DispatchRule).title);
}
} // namespace

const RouteNode *Route::trouble() const
{
  using S = NodeState;
  for (const S bad : {S::Broken, S::Unknown, S::Warning})
    for (const RouteNode &n : nodes)
      if (n.state == bad) return &n;
  return nullptr;
}

Route inboundRoute(const Project &project, const InboundPath &path)
{
  Route r;
  r.number = path.number->number;
  r.sid = path.number->sid;
  r.nodes = {numberNode(project, path), entryNode(project, path), trunkNode(project, path), ruleNode(project, path),
             roomNode(project, path)};
  r.unrouted = path.entry == Entry::Nothing || path.entry == Entry::Demo;
  r.foreign = path.foreign;
  settle(r.nodes, path.assumed && path.entry == Entry::Bin);
  r.state = worst(r.nodes);
  r.summary = summaryOf(r);
  return r;
}

Route inboundRoute(const Project &project, const LiveKitNumber &number)
{
  Route r;
  r.number = number.number;
  r.sid = number.id;
  r.nodes = livekitNodes(project, number);
  r.unrouted = number.ruleId.isEmpty();
  settle(r.nodes, false);
  r.state = worst(r.nodes);
  r.summary = summaryOf(r);
  return r;
}

Route inboundRoute(const Project &project, const PhoneNumber &number)
{
  if (const InboundPath *path = project.pathOf(number)) return inboundRoute(project, *path);
  Route unknown;
  unknown.number = number.number;
  unknown.sid = number.sid;
  for (int kind = 0; kind < 5; ++kind) {
    RouteNode n;
    n.kind = NodeKind(kind);
    n.title = RoutingText::tr("Not checked");
    n.reason = RoutingText::tr("This number is not in the account any more.");
    unknown.nodes << n;
  }
  return unknown;
}

Route inboundRoute(const Snapshot &s, const PhoneNumber &number) { return inboundRoute(Project(s), number); }

} // namespace routing
