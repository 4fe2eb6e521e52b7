// Making changes, and the JSON form of a plan.
#include "model/plan.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace {
constexpr int version = 1;
constexpr const char *kinds[] = {"create", "change", "remove", "manual"};

Change base(Change::Kind kind, const QString &step, const Object &object)
{
  Change c;
  c.kind = kind;
  c.step = step;
  c.resource = &object.resource();
  c.key = object.key();
  c.called = object.called();
  return c;
}

QJsonObject agreedToJson(const AgreedBin &a)
{
  return {{QStringLiteral("user"), a.user},
          {QStringLiteral("host"), a.host},
          {QStringLiteral("username"), a.username},
          {QStringLiteral("password"), a.password}};
}

AgreedBin agreedFromJson(const QJsonObject &o)
{
  const auto text = [&](const char *key) { return o.value(QLatin1String(key)).toString(); };
  return {text("user"), text("host"), text("username"), text("password")};
}

QJsonObject changeToJson(const Change &c)
{
  QJsonObject o{{QStringLiteral("kind"), QLatin1String(kinds[int(c.kind)])},
                {QStringLiteral("step"), c.step},
                {QStringLiteral("resource"), QLatin1String(c.resource ? c.resource->name : "")},
                {QStringLiteral("key"), c.key},
                {QStringLiteral("called"), c.called},
                {QStringLiteral("before"), c.before},
                {QStringLiteral("after"), c.after},
                {QStringLiteral("adopted"), c.adopted},
                {QStringLiteral("formerly"), c.formerly},
                {QStringLiteral("why"), c.why},
                {QStringLiteral("effect"), c.effect},
                {QStringLiteral("forGood"), c.forGood}};
  if (c.kind == Change::Kind::Manual) {
    o.insert(QStringLiteral("document"), QString::fromUtf8(c.document));
    o.insert(QStringLiteral("agreed"), agreedToJson(c.agreed));
  }
  return o;
}

Error unreadable(const QString &detail)
{
  return {Error::Storage,
          QCoreApplication::translate("plan", "This plan was written by a newer Trunkline, or its record is "
                                              "damaged. Open it with the version that wrote it."),
          detail};
}

Result<Change> changeFromJson(const QJsonObject &o, const std::function<const Resource *(QStringView)> &resourceNamed)
{
  Change c;
  const QString kind = o.value(QStringLiteral("kind")).toString();
  const auto found = std::find(std::begin(kinds), std::end(kinds), kind);
  if (found == std::end(kinds)) return unreadable(QStringLiteral("kind ") + kind);
  c.kind = Change::Kind(found - std::begin(kinds));
  c.resource = resourceNamed(o.value(QStringLiteral("resource")).toString());
  if (!c.resource) return unreadable(QStringLiteral("resource ") + o.value(QStringLiteral("resource")).toString());
  c.step = o.value(QStringLiteral("step")).toString();
  c.key = o.value(QStringLiteral("key")).toString();
  c.called = o.value(QStringLiteral("called")).toString();
  c.before = o.value(QStringLiteral("before")).toObject();
  c.after = o.value(QStringLiteral("after")).toObject();
  c.adopted = o.value(QStringLiteral("adopted")).toBool();
  c.formerly = o.value(QStringLiteral("formerly")).toString();
  c.why = o.value(QStringLiteral("why")).toString();
  c.effect = o.value(QStringLiteral("effect")).toString();
  c.forGood = o.value(QStringLiteral("forGood")).toString();
  c.document = o.value(QStringLiteral("document")).toString().toUtf8();
  c.agreed = agreedFromJson(o.value(QStringLiteral("agreed")).toObject());
  return c;
}

const QRegularExpression &placeholder()
{
  static const QRegularExpression e(QStringLiteral("\\$\\{([A-Za-z0-9-]+\\.[A-Za-z0-9_/]+)\\}"));
  return e;
}

Result<QJsonValue> filled(const QJsonValue &v, const QHash<QString, QString> &results)
{
  if (v.isString()) {
    QString text = v.toString();
    auto match = placeholder().match(text);
    while (match.hasMatch()) {
      const QString name = match.captured(1);
      if (!results.contains(name))
        return Error{Error::Rejected,
                     QCoreApplication::translate("plan", "An earlier step of this plan gave no result for %1. "
                                                         "Make a new plan.")
                         .arg(name)};
      text.replace(match.capturedStart(), match.capturedLength(), results.value(name));
      match = placeholder().match(text, match.capturedStart() + results.value(name).size());
    }
    return QJsonValue(text);
  }
  if (v.isArray()) {
    QJsonArray out;
    for (const QJsonValue item : v.toArray()) {
      const auto one = filled(item, results);
      if (!one) return one.error();
      out.append(*one);
    }
    return QJsonValue(out);
  }
  if (v.isObject()) {
    const auto out = withResults(v.toObject(), results);
    if (!out) return out.error();
    return QJsonValue(*out);
  }
  return v;
}
} // namespace

/// What the vendor never gives back cannot be put back.
static QString unknownOld(const Field &f, const Object &shown)
{
  return QCoreApplication::translate("plan",
                                     "Nobody can read the %1 of “%2” that stands now, so it cannot be put back.")
      .arg(shown.resource().translated(f.label).toLower(), shown.called());
}

static QString lostForGood(const Object &shown, const void *wanted)
{
  const auto hook = shown.resource().forGood;
  return hook ? hook(shown.row(), wanted) : QString();
}

int Plan::pending() const
{
  return int(std::count_if(changes.begin(), changes.end(), [](const Change &c) { return !c.adopted; }));
}

bool Plan::needsPerson() const
{
  return std::any_of(changes.begin(), changes.end(),
                     [](const Change &c) { return c.kind == Change::Kind::Manual && !c.adopted; });
}

QJsonObject planToJson(const Plan &p)
{
  QJsonArray changes;
  for (const Change &c : p.changes) changes.append(changeToJson(c));
  return {{QStringLiteral("version"), version},
          {QStringLiteral("title"), p.title},
          {QStringLiteral("sentence"), p.sentence},
          {QStringLiteral("policy"),
           p.policy == Policy::AllOrNothing ? QStringLiteral("all-or-nothing") : QStringLiteral("each-on-its-own")},
          {QStringLiteral("finding"), p.finding},
          {QStringLiteral("undoes"), p.undoes},
          {QStringLiteral("changes"), changes}};
}

Result<Plan> planFromJson(const QJsonObject &o, const std::function<const Resource *(QStringView)> &resourceNamed)
{
  if (o.value(QStringLiteral("version")).toInt() != version) return unreadable(QStringLiteral("version"));
  Plan p;
  p.title = o.value(QStringLiteral("title")).toString();
  p.sentence = o.value(QStringLiteral("sentence")).toString();
  p.finding = o.value(QStringLiteral("finding")).toString();
  p.undoes = o.value(QStringLiteral("undoes")).toString();
  p.policy = o.value(QStringLiteral("policy")) == QStringLiteral("all-or-nothing") ? Policy::AllOrNothing
                                                                                   : Policy::EachOnItsOwn;
  for (const QJsonValue v : o.value(QStringLiteral("changes")).toArray()) {
    const auto c = changeFromJson(v.toObject(), resourceNamed);
    if (!c) return c.error();
    p.changes << *c;
  }
  return p;
}

Change createChange(const QString &step, const Object &wanted, SecretBag &bag)
{
  Change c = base(Change::Kind::Create, step, wanted);
  c.key.clear();
  c.after = toPlan(wanted, step + QStringLiteral(".after"), bag);
  if (c.resource->effect) c.effect = c.resource->effect(nullptr, wanted.row());
  return c;
}

Change changeChange(const QString &step, const Object &shown, const Object &wanted, SecretBag &bag)
{
  Change c = base(Change::Kind::Change, step, shown);
  c.before = toPlan(shown, step + QStringLiteral(".before"), bag);
  c.after = toPlan(wanted, step + QStringLiteral(".after"), bag);
  for (const Field &f : shown.resource().fields)
    if (f.is(WriteOnly) && f.ops->compare(f.in(shown.row()), f.in(wanted.row())) != 0) c.forGood = unknownOld(f, shown);
  if (c.resource->effect) c.effect = c.resource->effect(shown.row(), wanted.row());
  if (const QString lost = lostForGood(shown, wanted.row()); !lost.isEmpty()) c.forGood = lost;
  return c;
}

Change removeChange(const QString &step, const Object &shown, SecretBag &bag)
{
  Change c = base(Change::Kind::Remove, step, shown);
  c.before = toPlan(shown, step + QStringLiteral(".before"), bag);
  for (const Field &f : shown.resource().fields)
    if (f.is(WriteOnly)) c.forGood = unknownOld(f, shown);
  if (c.resource->rented) c.forGood = c.resource->translated(c.resource->rented->gone);
  if (const QString lost = lostForGood(shown, nullptr); !lost.isEmpty()) c.forGood = lost;
  return c;
}

bool canBeUndone(const Change &c)
{
  if (!c.forGood.isEmpty()) return false;
  if (c.adopted || c.kind == Change::Kind::Change) return true;
  if (c.kind == Change::Kind::Create) return c.resource && c.resource->can(CanRemove);
  return c.kind == Change::Kind::Remove && c.resource && c.resource->can(CanCreate);
}

Change adoptedChange(const QString &step, const Object &existing, SecretBag &bag)
{
  Change c = changeChange(step, existing, existing, bag);
  c.adopted = true;
  return c;
}

QString resultOf(const QString &step, const char *key)
{
  return QStringLiteral("${%1.%2}").arg(step, QLatin1String(key));
}

Result<QJsonObject> withResults(const QJsonObject &json, const QHash<QString, QString> &results)
{
  QJsonObject out;
  for (auto it = json.begin(); it != json.end(); ++it) {
    const auto value = filled(*it, results);
    if (!value) return value.error();
    out.insert(it.key(), *value);
  }
  return out;
}

QHash<QString, QString> resultsOf(const QString &step, const Object &object)
{
  QHash<QString, QString> out;
  for (const Field &f : object.resource().fields)
    if (f.ops == &opsOf<QString>) out.insert(step + u'.' + QLatin1String(f.key), f.text(object.row()));
  return out;
}
