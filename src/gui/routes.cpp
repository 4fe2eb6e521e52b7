// Drawing routes.
#include "gui/routes.h"

#include "gui/pages/asktoken.h"
#include "gui/proof/testcalls.h"
#include "model/phonenumber.h"

namespace gui {

namespace {
struct Routes {
  Q_DECLARE_TR_FUNCTIONS(Routes)
};

QString fixText(const Desk &desk, const QString &number, const routing::RouteNode &node)
{
  if (desk.isReadOnly()) return {};
  if (node.offer == routing::Offer::EnterAuthToken) return Routes::tr("Enter Auth Token…");
  if (node.offer == routing::Offer::EnterSipHost) return Routes::tr("Enter SIP host…");
  if (node.offer == routing::Offer::ReadAgain) return Routes::tr("Read again");
  const auto finding = findingOf(desk, number, node);
  return finding ? desk.verbOf(*finding) : QString();
}

/// "Proved 3 days ago", of a number whose path was tested; empty: never.
QString proofOf(const Desk &desk, const routing::RouteNode &n)
{
  const TestCalls &tests = desk.testCalls();
  if (n.resource != &resourceOf<PhoneNumber>() || !tests.book().of(*n.resource, n.key)) return {};
  const Object number = desk.snapshot().find(*n.resource, n.key);
  if (!number) return {};
  const proof::Objects path = proof::inboundObjects(desk.snapshot(), desk.routeOf(number.as<PhoneNumber>()));
  return proof::standingText(tests.book().of(*n.resource, n.key), tests.standing(*n.resource, n.key, path),
                             QDateTime::currentDateTimeUtc());
}

RouteNode drawn(const Desk &desk, const QString &id, const QString &number, const routing::RouteNode &n)
{
  RouteNode out;
  out.id = id;
  out.column = int(n.kind);
  out.state = stateOf(n.state);
  out.title = n.title;
  out.subtitle = n.detail;
  if (isTrouble(out.state) || out.state == State::Unknown)
    out.reason = n.reason;
  else if (out.subtitle.isEmpty())
    out.subtitle = n.reason;
  if (const QString proved = proofOf(desk, n); !proved.isEmpty())
    out.subtitle = out.subtitle.isEmpty() ? proved : Routes::tr("%1 · %2", "name, proof").arg(out.subtitle, proved);
  out.kind = stationName(n.kind);
  out.fix = fixText(desk, number, n);
  if (n.state == routing::NodeState::Unknown) out.word = Routes::tr("Cannot tell");
  return out;
}
} // namespace

State stateOf(routing::NodeState s)
{
  using N = routing::NodeState;
  switch (s) {
  case N::Ok:
    return State::Ok;
  case N::Advice:
    return State::Advice;
  case N::Warning:
    return State::Warning;
  case N::Broken:
    return State::Broken;
  case N::Idle:
    return State::Idle;
  case N::Unknown:
    break;
  }
  return State::Unknown;
}

QString stationName(routing::NodeKind kind)
{
  using K = routing::NodeKind;
  switch (kind) {
  case K::Number:
    return Routes::tr("Number");
  case K::Entry:
    return Routes::tr("Entry");
  case K::InboundTrunk:
    return Routes::tr("Inbound trunk");
  case K::DispatchRule:
    return Routes::tr("Dispatch rule");
  case K::Room:
    break;
  }
  return Routes::tr("Room and agent");
}

QString routeWord(const routing::Route &r)
{
  if (r.unrouted) return Routes::tr("Not routed");
  if (r.foreign) return Routes::tr("Leads elsewhere");
  if (r.state == routing::NodeState::Unknown) return Routes::tr("Cannot tell");
  return stateWord(stateOf(r.state));
}

std::optional<health::Finding> findingOf(const Desk &desk, const QString &number, const routing::RouteNode &node)
{
  if (node.rule.isEmpty()) return {};
  std::optional<health::Finding> byRule;
  for (const health::Finding &f : desk.report().findings) {
    if (f.rule != node.rule) continue;
    if (f.number == number) return f;
    if (f.number.isEmpty() && node.resource == f.resource && node.key == f.key) byRule = f;
  }
  return byRule;
}

QList<RouteNode> stationsOf(const Desk &desk, const routing::Route &route)
{
  QList<RouteNode> out;
  for (const routing::RouteNode &n : route.nodes) out << drawn(desk, QString::number(int(n.kind)), route.number, n);
  return out;
}

RouteDrawing drawingOf(const Desk &desk, const routing::RouteMapData &map)
{
  RouteDrawing out;
  QHash<QString, QString> numberOf; // node → a number whose path goes through it, worst path first
  for (const routing::MapPath &p : map.paths)
    for (const QString &id : p.nodes)
      if (!numberOf.contains(id) && !p.numbers.isEmpty()) numberOf.insert(id, p.numbers.first());
  for (const routing::MapNode &n : map.nodes) out.nodes << drawn(desk, n.id, numberOf.value(n.id), n.node);
  for (const routing::MapPath &p : map.paths) out.paths << p.nodes;
  for (int i = 0; i < 5; ++i) out.heads << stationName(routing::NodeKind(i));
  out.vendors = {{QStringLiteral("Twilio"), 0}, {QStringLiteral("LiveKit"), 2}};
  return out;
}

void openNode(Desk &desk, const routing::RouteNode &node)
{
  if (node.resource && !node.key.isEmpty()) desk.open(*node.resource, node.key);
}

void fixNode(Desk &desk, const QString &number, const routing::RouteNode &node)
{
  if (node.offer == routing::Offer::EnterAuthToken) return askForAuthToken(desk);
  if (node.offer == routing::Offer::EnterSipHost) return askForSipHost(desk);
  if (node.offer == routing::Offer::ReadAgain) return desk.sync().refresh();
  if (const auto finding = findingOf(desk, number, node)) desk.fix(*finding);
}

} // namespace gui
