// The desk: judgement and routes of the last snapshot, made by a worker.
#include "gui/desk.h"

#include "archive/callfill.h"
#include "core/wait.h"
#include "gui/calls/trafficfeed.h"
#include "gui/proof/testcalls.h"
#include "health/fix.h"
#include "model/livekitnumber.h"
#include "routing/words.h"

#include <QCoreApplication>

namespace gui {

namespace {
struct DeskText {
  Q_DECLARE_TR_FUNCTIONS(Desk)
};

void take(Judgement &out, const routing::Route &route)
{
  out.routes.insert(route.sid, route);
  for (const routing::RouteNode &n : route.nodes)
    if (n.resource && n.state == routing::NodeState::Ok) out.inUse.insert({n.resource, n.key});
}

Judgement judgementOf(const Snapshot &snapshot, bool hasRead)
{
  Judgement out;
  out.ground = std::make_shared<const Ground>(snapshot);
  const routing::Project &project = out.ground->project;
  out.report = health::judge(project);
  for (const routing::InboundPath &path : project.paths()) take(out, routing::inboundRoute(project, path));
  for (const LiveKitNumber &n : snapshot.of<LiveKitNumber>().seen()) take(out, routing::inboundRoute(project, n));
  out.map = routing::overview(project);
  out.hasRead = hasRead;
  return out;
}

routing::Route unjudgedRoute(const QString &key, const QString &number)
{
  routing::Route route;
  route.number = number;
  route.sid = key;
  for (int i = 0; i < 5; ++i) {
    routing::RouteNode node;
    node.kind = routing::NodeKind(i);
    node.title = DeskText::tr("Not checked yet");
    route.nodes << node;
  }
  routing::RouteNode &first = route.nodes.first();
  first.title = routing::shownNumber(number);
  first.reason = DeskText::tr("Where its calls go is known when both accounts have been read.");
  route.summary = DeskText::tr("Not checked yet");
  return route;
}
} // namespace

Desk::Desk(DeskParts p, QObject *parent)
    : QObject(parent), parts(std::move(p)), tests(new TestCalls(*parts.sync, *parts.runner, parts.proofFile, this))
{
  if (parts.calls) {
    lately = new TrafficFeed(parts.calls->archive(), this);
    connect(parts.calls, &CallFill::brought, lately, &TrafficFeed::again);
    connect(parts.calls, &CallFill::finished, lately, &TrafficFeed::filled);
  }
  settle.setSingleShot(true);
  settle.setInterval(0);
  connect(&settle, &QTimer::timeout, this, &Desk::judge);
  connect(parts.sync, &Sync::changed, this, [this](const Resource *r) {
    snapshotChanged();
    Q_EMIT changed(r);
  });
  connect(parts.sync, &Sync::finished, this, [this] {
    finished = true;
    if (!judging) settle.start();
  });
  connect(parts.runner, &Runner::wrote, parts.sync,
          [sync = parts.sync](const Resource *r, const QString &key, const Object &o) { sync->patch(*r, key, o); });
}

void Desk::snapshotChanged()
{
  changedSince = true;
  if (!judging) settle.start();
}

/// Bursts of changes while the worker is busy are judged together afterwards.
void Desk::judge()
{
  changedSince = false;
  judging = true;
  scope.start(onThread([s = believed(), read = everythingAsked()] { return judgementOf(s, read); }),
              [this](Judgement j) { take(std::move(j)); });
}

void Desk::take(Judgement j)
{
  judging = false;
  said = std::move(j);
  unjudged.clear();
  const bool told = !changedSince && !sync().isReading() && std::exchange(finished, false);
  for (const Resource *r : judgement().report.wants) sync().want(*r);
  if (changedSince) settle.start();
  Q_EMIT judged();
  if (told) Q_EMIT settled();
}

/// The first is made where it is asked for: pages are built before anything was read.
const Judgement &Desk::judgement() const
{
  if (!said) said = judgementOf(believed(), everythingAsked());
  return *said;
}

const routing::Route &Desk::routeOf(const QString &key, const QString &number) const
{
  const auto found = judgement().routes.constFind(key);
  if (found != judgement().routes.constEnd()) return *found;
  const auto blank = unjudged.constFind(key);
  return blank != unjudged.constEnd() ? *blank : *unjudged.insert(key, unjudgedRoute(key, number));
}

QString Desk::verbOf(const health::Finding &f) const { return health::verb(judgement().ground->project, f); }

/// What was kept from the last start lacks the secrets: it is looked at, not judged.
Snapshot Desk::believed() const
{
  Snapshot s = snapshot();
  for (const Resource *r : s.resources()) {
    if (!sync().isKept(*r)) continue;
    Part part = s.part(*r);
    part.rows.reset();
    s.set(*r, std::move(part));
  }
  return s;
}

bool Desk::everythingAsked() const
{
  for (const Endpoint *e : api::catalogue())
    if (sync().wants(*e) && sync().accounts().of(e->resource->vendor)
        && (snapshot().part(*e->resource).state == Read::NotAsked
            || (sync().isKept(*e->resource) && sync().isReading(*e->resource))))
      return false;
  return true;
}

void Desk::setShowsCallers(bool on)
{
  if (callersShown == on) return;
  callersShown = on;
  Q_EMIT maskingChanged();
}

} // namespace gui
