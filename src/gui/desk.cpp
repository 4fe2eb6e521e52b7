// The desk: judgement and routes of the current snapshot, computed when first asked for.
#include "gui/desk.h"

#include "routing/project.h"

namespace gui {

Desk::Desk(DeskParts p, QObject *parent) : QObject(parent), parts(std::move(p))
{
  settle.setSingleShot(true);
  settle.setInterval(0);
  connect(&settle, &QTimer::timeout, this, &Desk::judged);
  connect(parts.sync, &Sync::changed, this, [this](const Resource *r) {
    forget();
    Q_EMIT changed(r);
    settle.start();
  });
  connect(parts.runner, &Runner::wrote, parts.sync,
          [sync = parts.sync](const Resource *r, const QString &key, const Object &o) { sync->patch(*r, key, o); });
}

void Desk::forget()
{
  judgement.reset();
  routes.clear();
  map.reset();
}

const health::HealthReport &Desk::report() const
{
  if (!judgement) judgement = health::judge(snapshot());
  return *judgement;
}

const routing::Route &Desk::routeOf(const PhoneNumber &n) const
{
  if (routes.isEmpty()) {
    const routing::Project project(snapshot());
    for (const PhoneNumber &each : snapshot().of<PhoneNumber>().seen())
      routes.insert(each.sid, routing::inboundRoute(project, each));
  }
  const auto found = routes.constFind(n.sid);
  return found != routes.constEnd() ? *found : *routes.insert(n.sid, routing::inboundRoute(snapshot(), n));
}

const routing::RouteMapData &Desk::overview() const
{
  if (!map) map = routing::overview(snapshot());
  return *map;
}

bool Desk::hasRead() const
{
  const auto asked = [this](const Resource &r) {
    return !sync().accounts().of(r.vendor) || snapshot().part(r).state != Read::NotAsked;
  };
  for (const Endpoint *e : api::catalogue())
    if (!asked(*e->resource)) return false;
  return true;
}

void Desk::setShowsCallers(bool on)
{
  if (callersShown == on) return;
  callersShown = on;
  Q_EMIT maskingChanged();
}

} // namespace gui
