// The five stations of a route, each computed alone; `route.cpp` then says which of them a call reaches.
#pragma once
#include "routing/project.h"
#include "routing/route.h"

namespace routing {

RouteNode numberNode(const Project &, const InboundPath &);
RouteNode entryNode(const Project &, const InboundPath &);
RouteNode trunkNode(const Project &, const InboundPath &);
RouteNode ruleNode(const Project &, const InboundPath &);
RouteNode roomNode(const Project &, const InboundPath &);

/// All five of a number that LiveKit sells.
QList<RouteNode> livekitNodes(const Project &, const LiveKitNumber &);

/// Why a trunk that asks for a password does not get the right one from this leg.
enum class SignIn { NotAsked, Fits, NoUser, NoPassword, WrongUser, WrongPassword, CannotCompare };
SignIn signIn(const InboundTrunk &, const Leg &);
/// Who answers in the room that a rule leads to.
enum class Answerer {
  Agent,      ///< one is asked by name; whether it runs is not known
  Prompt,     ///< LiveKit itself, which asks for the PIN
  Somebody,   ///< people are in the room already
  Nobody,     ///< no agent is asked, though the project's agents have names
  CannotTell, ///< an agent without a name, or one of the room preset, may come
};
Answerer answererOf(const DispatchRule &, const Project &);
/// Other rules of the project ask an agent by name: its agents have names, so a rule without one calls nobody.
QStringList agentNames(const Rules &);

} // namespace routing
