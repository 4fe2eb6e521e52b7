// From the routes that were computed to what the kit draws.
#pragma once
#include "gui/desk.h"
#include "gui/kit/route.h"

namespace gui {

State stateOf(routing::NodeState);
/// "Twilio number", "Dispatch rule"…
QString stationName(routing::NodeKind);
/// One route for the route list: ids are the node kinds as numbers. A node that a finding explains carries its fix,
/// unless the profile is read only.
QList<RouteNode> stationsOf(const Desk &, const routing::Route &);
/// The whole map of the overview.
RouteDrawing drawingOf(const Desk &, const routing::RouteMapData &);
/// The finding behind a node of this number's route, if there is one.
std::optional<health::Finding> findingOf(const Desk &, const QString &number, const routing::RouteNode &);
/// Opens the object that the node stands for.
void openNode(Desk &, const routing::RouteNode &);
/// The fix of a node: a finding's, or the offer to read what is missing.
void fixNode(Desk &, const QString &number, const routing::RouteNode &);
/// A state for people: "Works", "Broken", "Not routed", "Leads elsewhere"…
QString routeWord(const routing::Route &);

} // namespace gui
