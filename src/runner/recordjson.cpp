// Columns to values and back.
#include "runner/recordjson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <iterator>

namespace {
// Written into the journal: never change a name.
constexpr const char *stepStates[] = {"pending", "running", "waits-for-person", "done",      "unknown",
                                      "failed",  "undoing", "undone",           "left-over", "kept"};
constexpr const char *outcomes[] = {"running", "undoing",     "waiting",   "parked",     "succeeded",
                                    "partly",  "rolled-back", "left-over", "not-started"};
constexpr const char *errorKinds[] = {"cancelled", "timeout",      "network",  "unknown", "auth",     "not-found",
                                      "conflict",  "rate-limited", "rejected", "server",  "protocol", "storage"};
static_assert(std::size(stepStates) == size_t(StepState::Kept) + 1);
static_assert(std::size(outcomes) == size_t(Outcome::NotStarted) + 1);
static_assert(std::size(errorKinds) == size_t(Error::Storage) + 1);

template <class E, size_t N> std::optional<E> named(const char *const (&names)[N], const QString &name)
{
  for (size_t i = 0; i < N; ++i)
    if (name == QLatin1String(names[i])) return E(i);
  return {};
}

QByteArray compact(const QJsonArray &a) { return QJsonDocument(a).toJson(QJsonDocument::Compact); }
QJsonArray arrayFrom(const QByteArray &json) { return QJsonDocument::fromJson(json).array(); }
QString text(const QJsonObject &o, const char *key) { return o.value(QLatin1String(key)).toString(); }
} // namespace

namespace runner {
QString nameOf(StepState s) { return QLatin1String(stepStates[int(s)]); }
QString nameOf(Outcome o) { return QLatin1String(outcomes[int(o)]); }
std::optional<StepState> stepStateNamed(const QString &name) { return named<StepState>(stepStates, name); }
std::optional<Outcome> outcomeNamed(const QString &name) { return named<Outcome>(outcomes, name); }

QByteArray toJson(const QJsonObject &o) { return QJsonDocument(o).toJson(QJsonDocument::Compact); }
QJsonObject objectFrom(const QByteArray &json) { return QJsonDocument::fromJson(json).object(); }

QByteArray toJson(const std::optional<Error> &e)
{
  if (!e) return {};
  return toJson(QJsonObject{{QStringLiteral("kind"), QLatin1String(errorKinds[e->kind])},
                            {QStringLiteral("text"), e->text},
                            {QStringLiteral("detail"), e->detail},
                            {QStringLiteral("vendorCode"), e->vendorCode},
                            {QStringLiteral("httpStatus"), e->httpStatus},
                            {QStringLiteral("requestId"), e->requestId}});
}

std::optional<Error> errorFrom(const QByteArray &json)
{
  if (json.isEmpty()) return {};
  const QJsonObject o = objectFrom(json);
  return Error{named<Error::Kind>(errorKinds, text(o, "kind")).value_or(Error::Protocol),
               text(o, "text"),
               text(o, "detail"),
               text(o, "vendorCode"),
               o.value(QStringLiteral("httpStatus")).toInt(),
               text(o, "requestId")};
}

QByteArray toJson(const QStringList &l) { return compact(QJsonArray::fromStringList(l)); }

QStringList listFrom(const QByteArray &json)
{
  QStringList out;
  for (const QJsonValue v : arrayFrom(json)) out << v.toString();
  return out;
}

QByteArray toJson(const QHash<QString, QString> &texts)
{
  QJsonObject o;
  for (auto it = texts.begin(); it != texts.end(); ++it) o.insert(it.key(), it.value());
  return toJson(o);
}

QHash<QString, QString> textsFrom(const QByteArray &json)
{
  QHash<QString, QString> out;
  const QJsonObject o = objectFrom(json);
  for (auto it = o.begin(); it != o.end(); ++it) out.insert(it.key(), it.value().toString());
  return out;
}

QByteArray toJson(const QList<TheirChange> &list)
{
  QJsonArray out;
  for (const TheirChange &t : list)
    out.append(QJsonObject{{QStringLiteral("key"), t.key},
                           {QStringLiteral("label"), t.label},
                           {QStringLiteral("ours"), t.ours},
                           {QStringLiteral("theirs"), t.theirs},
                           {QStringLiteral("wanted"), t.wanted}});
  return compact(out);
}

QList<TheirChange> theirsFrom(const QByteArray &json)
{
  QList<TheirChange> out;
  for (const QJsonValue v : arrayFrom(json)) {
    const QJsonObject o = v.toObject();
    out << TheirChange{text(o, "key"), text(o, "label"), text(o, "ours"), text(o, "theirs"), text(o, "wanted")};
  }
  return out;
}

QByteArray toJson(const QList<Touched> &list)
{
  QJsonArray out;
  for (const Touched &t : list)
    out.append(QJsonObject{{QStringLiteral("resource"), QLatin1String(t.resource->name)},
                           {QStringLiteral("key"), t.key},
                           {QStringLiteral("called"), t.called},
                           {QStringLiteral("before"), t.before}});
  return compact(out);
}

QList<Touched> touchedFrom(const QByteArray &json, const std::function<const Resource *(QStringView)> &resourceNamed)
{
  QList<Touched> out;
  for (const QJsonValue v : arrayFrom(json)) {
    const QJsonObject o = v.toObject();
    if (const Resource *r = resourceNamed(text(o, "resource")))
      out << Touched{r, text(o, "key"), text(o, "called"), o.value(QStringLiteral("before")).toObject()};
  }
  return out;
}
} // namespace runner
