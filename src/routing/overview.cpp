// Merging the routes of all numbers into one map.
#include "routing/overview.h"

#include "routing/project.h"
#include "routing/words.h"

#include <algorithm>

namespace routing {
namespace {
/// One path with all numbers that take it.
struct Merged {
  QStringList ids; ///< without the number's node
  QList<RouteNode> nodes;
  Route first;
  QStringList numbers;
};

/// The same object in the same state is one node; what has no object is one for each kind and title.
QString idOfNode(const RouteNode &n)
{
  const QString place = n.key.isEmpty() ? n.title : n.key;
  return QStringLiteral("%1:%2:%3:%4").arg(int(n.kind)).arg(int(n.state)).arg(place, n.detail);
}

/// Up to where the call ends; behind that only objects that are known to wait for it.
QList<RouteNode> drawn(const Route &r)
{
  QList<RouteNode> out;
  for (const RouteNode &n : r.nodes)
    if (n.kind != NodeKind::Number && (n.state != NodeState::Idle || !n.key.isEmpty())) out << n;
  return out;
}

int badness(NodeState s)
{
  switch (s) {
  case NodeState::Broken:
    return 0;
  case NodeState::Warning:
    return 1;
  case NodeState::Unknown:
    return 2;
  case NodeState::Advice:
    return 3;
  case NodeState::Ok:
    return 4;
  case NodeState::Idle:
    break;
  }
  return 5;
}

/// What the rooms are called differs from number to number where the number is part of the name.
void generalise(QList<RouteNode> &nodes, const DispatchRule *rule)
{
  if (rule && rule->target.kind == RoomTarget::Kind::Callee && !nodes.isEmpty() && nodes.last().kind == NodeKind::Room
      && !nodes.last().key.isEmpty())
    nodes.last().title = exampleRoom(*rule, {}, QStringLiteral("…"));
}

void enterPath(std::vector<Merged> &all, QHash<QString, size_t> &places, const Project &project,
               const InboundPath &path)
{
  Merged one;
  one.first = inboundRoute(project, path);
  one.nodes = drawn(one.first);
  generalise(one.nodes, path.rule());
  for (const RouteNode &n : std::as_const(one.nodes)) one.ids << idOfNode(n);
  const RouteNode &number = one.first.node(NodeKind::Number);
  const QString key = one.ids.join(u'\n') + u'\n' + number.rule;
  const auto found = places.constFind(key);
  if (found == places.constEnd()) {
    places.insert(key, all.size());
    one.numbers << one.first.number;
    all.push_back(std::move(one));
  } else {
    all[*found].numbers << one.first.number;
  }
}

MapNode numberGroup(const Merged &m)
{
  MapNode group;
  group.node = m.first.node(NodeKind::Number);
  group.numbers = m.numbers;
  group.id = QStringLiteral("0:") + m.first.sid;
  if (m.numbers.size() == 1) return group;
  group.node.title = RoutingText::tr("%n number(s)", nullptr, int(m.numbers.size()));
  group.node.detail = RoutingText::tr("%1 and others").arg(shownNumber(m.numbers.first()));
  group.node.key.clear();
  return group;
}

void add(RouteMapData &map, const MapNode &node)
{
  if (!map.node(node.id)) map.nodes << node;
}

void draw(RouteMapData &map, const Merged &m)
{
  MapPath path;
  path.numbers = m.numbers;
  path.state = m.first.state;
  path.summary = m.first.summary;
  const MapNode group = numberGroup(m);
  add(map, group);
  path.nodes << group.id;
  const RouteNode *trouble = m.first.trouble();
  if (trouble && trouble->kind == NodeKind::Number) path.trouble = group.id;
  for (qsizetype i = 0; i < m.nodes.size(); ++i) {
    add(map, {m.ids[i], m.nodes[i], {}});
    path.nodes << m.ids[i];
    if (trouble && trouble->kind == m.nodes[i].kind) path.trouble = m.ids[i];
  }
  map.paths << path;
}

void count(RouteMapData &map, const Merged &m)
{
  ++map.total;
  switch (m.first.state) {
  case NodeState::Broken:
    ++map.broken;
    break;
  case NodeState::Warning:
    ++map.warnings;
    break;
  case NodeState::Unknown:
    ++map.unknown;
    break;
  default:
    ++map.working;
  }
}
} // namespace

const MapNode *RouteMapData::node(const QString &id) const
{
  const auto found = std::find_if(nodes.begin(), nodes.end(), [&](const MapNode &n) { return n.id == id; });
  return found == nodes.end() ? nullptr : &*found;
}

RouteMapData overview(const Project &project, int mostRows)
{
  RouteMapData map;
  map.partly = !project.snapshot().of<PhoneNumber>().all();
  std::vector<Merged> all;
  QHash<QString, size_t> places;
  for (const InboundPath &path : project.paths()) {
    ++map.numbers;
    if (path.entry == Entry::Nothing || path.entry == Entry::Demo)
      ++map.unrouted;
    else if (path.foreign)
      ++map.foreign;
    else
      enterPath(all, places, project, path);
  }
  std::stable_sort(all.begin(), all.end(), [](const Merged &a, const Merged &b) {
    const int x = badness(a.first.state), y = badness(b.first.state);
    return x != y ? x < y : a.numbers.size() > b.numbers.size();
  });
  for (const Merged &m : all) {
    count(map, m);
    if (map.paths.size() < mostRows) {
      draw(map, m);
    } else {
      ++map.remaining;
      map.remainingBroken += m.first.state == NodeState::Broken;
    }
  }
  std::stable_sort(map.nodes.begin(), map.nodes.end(),
                   [](const MapNode &a, const MapNode &b) { return int(a.node.kind) < int(b.node.kind); });
  return map;
}

RouteMapData overview(const Snapshot &s, int mostRows) { return overview(Project(s), mostRows); }

} // namespace routing
