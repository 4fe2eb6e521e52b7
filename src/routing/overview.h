// Where all calls go: the routes of all numbers, those with the same path merged.
#pragma once
#include "routing/route.h"

namespace routing {

/// A station that one or more paths go through.
struct MapNode {
  QString id; ///< unique within the map, the same after a refresh as long as the object is the same
  RouteNode node;
  QStringList numbers; ///< of a Number node: all numbers that it stands for
};

struct MapPath {
  QStringList nodes; ///< ids, in the order of the call; ends where the call ends
  QStringList numbers;
  NodeState state = NodeState::Unknown;
  QString summary;
  QString trouble; ///< id of the node where its calls fail first; empty when all is well
};

struct RouteMapData {
  QList<MapNode> nodes; ///< those that a path in `paths` uses, in columns from left to right, top to bottom
  QList<MapPath> paths; ///< worst first
  int remaining = 0;    ///< further paths that are not in `paths`
  int remainingBroken = 0;
  // Of all paths, drawn or not; numbers that are merged count once.
  int total = 0, broken = 0, warnings = 0, unknown = 0, working = 0;
  int numbers = 0;     ///< numbers known
  int unrouted = 0;    ///< numbers without a path: nothing answers, or only Twilio's demo
  int foreign = 0;     ///< numbers that lead elsewhere
  bool partly = false; ///< numbers could not all be read: the counts are of those seen

  const MapNode *node(const QString &id) const;
};

/// At most `mostRows` paths; unrouted and foreign numbers have no row.
RouteMapData overview(const Snapshot &, int mostRows = 12);
RouteMapData overview(const Project &, int mostRows = 12);

} // namespace routing
