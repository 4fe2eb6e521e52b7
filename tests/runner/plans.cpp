// Generic variation of objects by the field table.
#include "runner/plans.h"

#include "api/catalogue.h"
#include "api/vary.h"
#include "guides/catalogue.h"
#include "guides/removal.h"

namespace {
QList<Object> objectsOf(const Snapshot &s, const Resource &r)
{
  QList<Object> out;
  const auto rows = s.part(r).rows;
  for (int i = 0; rows && i < rows->size(); ++i) out << Object(r, rows->at(i));
  return out;
}

Plan named(const QString &title)
{
  Plan p;
  p.title = title;
  return p;
}
} // namespace

std::vector<TriedPlan> singlePlans(const Snapshot &s)
{
  std::vector<TriedPlan> out;
  for (const Endpoint *e : api::catalogue()) {
    const Resource &r = *e->resource;
    const QList<Object> objects = objectsOf(s, r);
    if (objects.isEmpty()) continue;
    const QString name = QLatin1String(r.name);
    if (r.can(CanCreate)) {
      Plan p = named(QStringLiteral("create ") + name);
      p.changes << createChange(QStringLiteral("one"), sibling(objects.first(), s), p.secrets);
      out.push_back({p.title, p});
    }
    for (const Field &f : r.fields) {
      Object wanted = objects.first();
      if (!r.can(CanChange) || !f.is(Editable) || !vary(wanted, f, s)) continue;
      Plan p = named(QStringLiteral("change %1.%2").arg(name, QLatin1String(f.key)));
      p.changes << changeChange(QStringLiteral("one"), objects.first(), wanted, p.secrets);
      out.push_back({p.title, p});
    }
    const qsizetype most = r.rented ? 3 : objects.size(); // there are many of them, and each goes for good
    for (int i = 0; r.can(CanRemove) && i < std::min(most, objects.size()); ++i) {
      Plan p = guides::removalOf(s, objects[i]);
      p.title = QStringLiteral("remove %1 %2").arg(name).arg(i);
      out.push_back({p.title, p});
    }
  }
  return out;
}

TriedPlan everything(const Snapshot &s)
{
  Plan p = named(QStringLiteral("everything"));
  for (const Endpoint *e : api::catalogue()) {
    const Resource &r = *e->resource;
    const QList<Object> objects = objectsOf(s, r);
    const QString name = QLatin1String(r.name);
    if (objects.isEmpty()) continue;
    if (r.can(CanCreate))
      p.changes << createChange(name + QStringLiteral("-new"), sibling(objects.first(), s), p.secrets);
    for (const Field &f : r.fields) {
      Object wanted = objects.first();
      if (f.refersTo) continue; // it could name what the plan removes
      if (!r.can(CanChange) || !f.is(Editable) || f.ops != &opsOf<QString> || !vary(wanted, f, s)) continue;
      const Change c = changeChange(name + QStringLiteral("-changed"), objects.first(), wanted, p.secrets);
      if (!c.forGood.isEmpty()) continue;
      p.changes << c;
      break;
    }
    for (int i = 1; r.can(CanRemove) && i < objects.size(); ++i) { // one that nothing needs, and that can come back
      const Change c = removeChange(name + QStringLiteral("-gone"), objects[i], p.secrets);
      if (!c.forGood.isEmpty() || !guides::usesOf(s, objects[i]).isEmpty()) continue;
      p.changes << c;
      break;
    }
  }
  return {p.title, p};
}

TriedPlan everythingRefused(const Snapshot &s)
{
  TriedPlan t = everything(s);
  t.name = t.plan.title = QStringLiteral("everything, refused at last");
  for (const Endpoint *e : api::catalogue()) {
    const QList<Object> objects = objectsOf(s, *e->resource);
    if (!e->resource->can(CanCreate) || objects.isEmpty()) continue;
    t.plan.changes << createChange(QLatin1String(e->resource->name) + QStringLiteral("-copy"), objects.first(),
                                   t.plan.secrets);
  }
  return t;
}

std::vector<TriedPlan> guidePlans(const Snapshot &s)
{
  std::vector<TriedPlan> out;
  for (const guides::Guide &g : guides::catalogue()) {
    TriedPlan best;
    for (const QString &subject : g.subjects(s)) {
      const auto plan = g.plan(s, subject, QStringLiteral("tried-user"), Secret("Tried1Password2Long3Enough"));
      if (plan && plan->pending() > best.plan.pending()) best = {QLatin1String(g.name), *plan};
    }
    // A call that is placed leaves traces at both vendors that go by themselves; what makes it is tried alone.
    const bool calls = std::any_of(best.plan.changes.begin(), best.plan.changes.end(), [](const Change &c) {
      const Endpoint &e = api::endpointOf(*c.resource);
      return e.live || (e.source && api::endpointOf(*e.source).live);
    });
    if (!best.plan.isEmpty() && !calls) out.push_back(best);
  }
  return out;
}

QJsonObject planWithSecrets(const Plan &p)
{
  QJsonObject secrets;
  for (const QString &name : p.secrets.names()) secrets.insert(name, QString::fromUtf8(p.secrets.named(name).reveal()));
  return {{QStringLiteral("plan"), planToJson(p)}, {QStringLiteral("secrets"), secrets}};
}

Plan planFrom(const QJsonObject &json)
{
  auto plan = planFromJson(json.value(QStringLiteral("plan")).toObject(), api::resourceNamed);
  if (!plan) qFatal("%s", qPrintable(plan.error().text));
  const QJsonObject secrets = json.value(QStringLiteral("secrets")).toObject();
  for (auto it = secrets.begin(); it != secrets.end(); ++it)
    plan->secrets.keep(it.key(), Secret(it.value().toString().toUtf8()));
  return *plan;
}
