// What the route map and the route list draw: plain data.
#pragma once

#include "gui/kit/theme.h"

#include <QList>
#include <QStringList>

namespace gui {

/// One station of a call.
struct RouteNode {
  QString id;
  int column = 0; ///< from 0, in the order in which a call passes
  State state = State::Ok;
  QString title;         ///< "nd-main", "No matching rule"
  QString subtitle = {}; ///< what it is set to
  QString reason = {};   ///< what is wrong with it, one sentence; stands in the subtitle's place
  QString fix = {};      ///< text of the fix button ("Fix…"); empty: none
  QString kind = {};     ///< "Dispatch rule"; the list shows it, the map has column heads
  QString word = {};     ///< the state's word, when it is not the usual one ("Not verified")

  bool operator==(const RouteNode &) const = default;
};

/// A vendor's columns: from `column` to the next vendor's.
struct RouteVendor {
  QString name;
  int column = 0;
  bool operator==(const RouteVendor &) const = default;
};

/// The whole picture. Only paths know what is reached: lines, rows and selection are computed from them.
struct RouteDrawing {
  QList<RouteNode> nodes;   ///< the first column in the order of the rows, worst first
  QList<QStringList> paths; ///< ids in the order in which a call passes, one for each number or group of numbers
  QStringList heads;        ///< one for each column
  QList<RouteVendor> vendors;
  bool operator==(const RouteDrawing &) const = default;
};

/// What a screen reader says of a node: "No matching rule, Broken. LiveKit answers 404."
QString spokenName(const RouteNode &);

/// How bad a node is, the worst first: Broken 0, Warning 1, all else 2.
int badness(const RouteNode &);

/// Row of every node, by id: the first column keeps its order, every other node stands at the mean of what leads to
/// it, at least one row apart.
QHash<QString, qreal> routeRows(const RouteDrawing &);

} // namespace gui
