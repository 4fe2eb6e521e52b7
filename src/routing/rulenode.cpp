// The last two stations: which dispatch rule takes the call, and the room and agent that it leads to.
#include "routing/nodes.h"
#include "routing/words.h"

namespace routing {
namespace {
const char *const anExampleCaller = "+15105550123";

void place(RouteNode &n, const DispatchRule &r)
{
  n.resource = &resourceOf<DispatchRule>();
  n.key = r.id;
  n.title = nameOf(r);
}

void collide(RouteNode &n, const RuleConflict &c)
{
  place(n, *c.earlier);
  n.state = NodeState::Broken;
  n.rule = QStringLiteral("livekit.dispatch.conflict");
  if (c.earlier == c.later) {
    n.title = RoutingText::tr("A rule collides with itself");
    n.detail = nameOf(*c.earlier);
    n.reason = RoutingText::tr("It lists a number or a trunk twice, and LiveKit then fails every call here (503).");
  } else {
    n.title = RoutingText::tr("Two rules collide");
    n.detail = RoutingText::tr("%1 and %2").arg(nameOf(*c.earlier), nameOf(*c.later));
    n.reason = RoutingText::tr("Both stand for the same calls, and LiveKit then fails every call here (503).");
  }
}

void noRule(RouteNode &n, const Project &project)
{
  n.resource = &resourceOf<DispatchRule>();
  n.title = RoutingText::tr("No matching rule");
  n.state = NodeState::Broken;
  n.rule = QStringLiteral("livekit.dispatch.none");
  n.reason = project.snapshot().about.livekit == LiveKitKind::Cloud
                 ? RoutingText::tr("No dispatch rule takes the call: LiveKit refuses it (404).")
                 : RoutingText::tr("No dispatch rule takes the call: callers hear one ring, then nothing.");
}

void unsure(RouteNode &n, const QString &reason)
{
  n.state = NodeState::Unknown;
  n.reason = reason;
  if (n.title.isEmpty()) n.title = RoutingText::tr("Not checked");
}

void chosen(RouteNode &n, const InboundPath &path)
{
  const DispatchRule &r = *path.rule();
  place(n, r);
  n.detail = Value<RoomTarget>::text(r.target);
  n.state = NodeState::Ok;
  n.reason = r.trunkIds.isEmpty() ? RoutingText::tr("It takes calls of every trunk.")
                                  : RoutingText::tr("It takes calls of this trunk.");
  if (path.onlyListedCallers && !r.inboundNumbers.isEmpty()) {
    n.state = NodeState::Advice;
    n.reason =
        RoutingText::tr("It takes only calls of %n caller(s) on its list.", nullptr, int(r.inboundNumbers.size()));
  }
}

QString landingText(Answerer who, const QStringList &agents)
{
  switch (who) {
  case Answerer::Prompt:
    return RoutingText::tr("Callers are asked for a PIN and land in this room when it is right.");
  case Answerer::Agent:
    return RoutingText::tr("Agent %1 is asked to join. Whether it is running cannot be seen from here.")
        .arg(agents.join(QStringLiteral(", ")));
  case Answerer::Somebody:
    return RoutingText::tr("Somebody is in this room now, and answers by speaking.");
  case Answerer::Nobody:
    return RoutingText::tr(
        "No agent is asked to join, though other rules ask for theirs by name. Callers may hear ringing "
        "until it ends.");
  case Answerer::CannotTell:
    break;
  }
  return RoutingText::tr(
      "No agent is asked by name. Somebody must be in the room and speak, or an agent without a name "
      "must be running; else callers hear ringing until it ends.");
}
} // namespace

RouteNode ruleNode(const Project &project, const InboundPath &path)
{
  RouteNode n;
  n.kind = NodeKind::DispatchRule;
  const bool reached = path.reachesLiveKit && !path.served.trunk.isConflict() && path.served.result != Served::NoTrunk;
  const QString unread = whyUnknown(project.snapshot(), resourceOf<DispatchRule>());
  if (!reached) {
    n.state = NodeState::Idle;
  } else if (path.served.result == Served::RulesCollide) {
    collide(n, path.served.rule.conflict);
  } else if (path.served.result == Served::UnsupportedRule) {
    place(n, *path.served.rule.conflict.later);
    unsure(n, RoutingText::tr("%1 is of a kind that Trunkline does not know, so it cannot tell what LiveKit does.")
                  .arg(n.title));
  } else if (path.rule()) {
    chosen(n, path);
    if (!path.rulesKnown) unsure(n, unread);
  } else if (!path.rulesKnown) {
    unsure(n, unread);
    n.offer = Offer::ReadAgain;
  } else {
    noRule(n, project);
  }
  return n;
}

RouteNode roomNode(const Project &project, const InboundPath &path)
{
  RouteNode n;
  n.kind = NodeKind::Room;
  n.state = NodeState::Idle;
  if (!path.reachesLiveKit || !path.rule()) return n;
  const DispatchRule &r = *path.rule();
  n.resource = &resourceOf<DispatchRule>(); // room and agent are settings of the rule
  n.key = r.id;
  if (r.target.kind == RoomTarget::Kind::Direct && r.target.room.isEmpty()) {
    n.title = RoutingText::tr("No room name");
    n.state = NodeState::Broken;
    n.reason = RoutingText::tr("The rule has no room name, and LiveKit refuses every call of it as busy (486).");
    return n;
  }
  n.title = exampleRoom(r, QLatin1String(anExampleCaller), path.call.called);
  const QStringList agents = agentNames({&r});
  const Answerer who = answererOf(r, project);
  n.detail = agents.join(QStringLiteral(", "));
  n.reason = landingText(who, agents);
  n.state = who == Answerer::Nobody       ? NodeState::Warning
            : who == Answerer::CannotTell ? NodeState::Advice
                                          : NodeState::Ok;
  if (who == Answerer::Nobody) n.rule = QStringLiteral("livekit.dispatch.agent-missing");
  return n;
}

} // namespace routing
