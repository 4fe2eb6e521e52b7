// The route of an inbound call, station by station, in the operator's words.
#pragma once
#include "model/livekitnumber.h"
#include "model/phonenumber.h"
#include "model/snapshot.h"
#include "routing/roomname.h"

namespace routing {

class Project;
struct InboundPath;

enum class NodeState {
  Ok,
  Advice,
  Warning, ///< works, but not for all or not as it seems
  Broken,
  Idle,   ///< not reached, or not set up
  Unknown ///< cannot be told from what was read
};
enum class NodeKind { Number, Entry, InboundTrunk, DispatchRule, Room };
/// What the operator can do about an Unknown node.
enum class Offer { None, EnterAuthToken, EnterSipHost, ReadAgain };

/// One station. Texts are translated and hold no secret.
struct RouteNode {
  NodeKind kind = NodeKind::Number;
  NodeState state = NodeState::Unknown;
  QString title;                      ///< "Twilio calls", "No inbound trunk"
  QString detail;                     ///< its setting: "dials sip:+15105550161@…"; may be empty
  QString reason;                     ///< one sentence: why it has this state
  const Resource *resource = nullptr; ///< of the object that it stands for; nullptr when there is none
  QString key;
  QString rule; ///< id of the health rule that explains it; empty when none does
  Offer offer = Offer::None;
};

struct Route {
  QString number; ///< E.164
  QString sid;    ///< PN…, or LiveKit's PN_…
  /// Always five: Number, Entry, Inbound trunk, Dispatch rule, Room and agent.
  QList<RouteNode> nodes;
  NodeState state = NodeState::Unknown; ///< the worst of its nodes: Broken, Unknown, Warning, Advice, Ok; else Idle
  bool unrouted = false;                ///< nothing answers, or only Twilio's demo
  bool foreign = false;                 ///< leads elsewhere, and nothing in this project waits for it
  QString summary; ///< "EH12… → One room per call", or where it ends: "EH12… → no inbound trunk"

  const RouteNode &node(NodeKind kind) const { return nodes[int(kind)]; }
  /// The station where its calls fail first, or that keeps us from knowing; nullptr when all is well.
  const RouteNode *trouble() const;
};

/// For one number; for many, make one `Project` and go through its paths.
Route inboundRoute(const Snapshot &, const PhoneNumber &);
Route inboundRoute(const Project &, const PhoneNumber &);
Route inboundRoute(const Project &, const InboundPath &);
/// A number of LiveKit's needs no trunk: its calls begin there, and a rule takes them.
Route inboundRoute(const Project &, const LiveKitNumber &);

} // namespace routing
