// Wrapping a half: answers made strange, requests made plain.
#include "sandbox/strange.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <mutex>

namespace sandbox {

namespace {
constexpr QLatin1String ids[] = {QLatin1String("sid"),
                                 QLatin1String("iso_code"),
                                 QLatin1String("sip_trunk_id"),
                                 QLatin1String("sip_dispatch_rule_id"),
                                 QLatin1String("identity"),
                                 QLatin1String("call_sid"),
                                 QLatin1String("id")};
constexpr QLatin1String chosen[] = {QLatin1String("status"),
                                    QLatin1String("type"),
                                    QLatin1String("direction"),
                                    QLatin1String("transfer_mode"),
                                    QLatin1String("auth_type"),
                                    QLatin1String("transport"),
                                    QLatin1String("media_encryption"),
                                    QLatin1String("address_requirements"),
                                    QLatin1String("kind"),
                                    QLatin1String("state"),
                                    QLatin1String("source")};
const QString member = QStringLiteral("tomorrow");
const QString suffix = QStringLiteral("-tomorrow");

/// What a client said of an object comes back as it said it. By the object's id; of new ones none is known.
struct Told {
  std::mutex lock;
  QHash<QString, QSet<QString>> words;

  bool has(const QString &id, const QString &word) const
  {
    return words.value(id).contains(word) || words.value(QString()).contains(word);
  }
  /// A word as it came. The other one is meant when it has our ending.
  QString take(const QString &id, QString word)
  {
    if (!word.endsWith(suffix)) {
      words[id].insert(word);
      return word;
    }
    word.chop(suffix.size());
    words[id].remove(word);
    return word;
  }
};

QString idOf(const QJsonObject &o)
{
  for (const QLatin1String id : ids)
    if (const QString value = o.value(id).toString(); !value.isEmpty()) return value;
  return {};
}

QJsonValue madeStrange(const QJsonValue &v, const Told &told)
{
  if (v.isArray()) {
    QJsonArray out;
    for (const QJsonValue item : v.toArray()) out.append(madeStrange(item, told));
    return out;
  }
  if (!v.isObject()) return v;
  QJsonObject o = v.toObject();
  for (auto it = o.begin(); it != o.end(); ++it) it.value() = madeStrange(it.value(), told);
  const QString id = idOf(o);
  if (id.isEmpty()) return o;
  o.insert(member, QJsonObject{{QStringLiteral("colour"), QStringLiteral("green")}, {QStringLiteral("since"), 2031}});
  for (const QLatin1String name : chosen)
    if (const QString word = o.value(name).toString(); !word.isEmpty() && !told.has(id, word))
      o.insert(name, word + suffix);
  return o;
}

QJsonValue madePlain(const QJsonValue &v, const QString &id, Told &told)
{
  if (v.isString()) return told.take(id, v.toString());
  if (v.isArray()) {
    QJsonArray out;
    for (const QJsonValue item : v.toArray()) out.append(madePlain(item, id, told));
    return out;
  }
  if (!v.isObject()) return v;
  QJsonObject o = v.toObject();
  o.remove(member);
  for (auto it = o.begin(); it != o.end(); ++it) it.value() = madePlain(it.value(), id, told);
  return o;
}

HttpReply no(const char *why)
{
  const QJsonObject body{{QStringLiteral("code"), QStringLiteral("invalid_argument")},
                         {QStringLiteral("msg"), QLatin1String(why)},
                         {QStringLiteral("message"), QLatin1String(why)}};
  return {400, "application/json", QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

/// Twilio's forms. A creation may repeat a word (a copy of what exists), and so may who takes his own change back.
std::optional<HttpReply> takeForm(HttpRequest &request, Told &told)
{
  static const QRegularExpression one(QStringLiteral("/([A-Z]{2}[0-9a-f]{32})(\\.json)?$"));
  const QString id = one.match(QString::fromUtf8(request.path)).captured(1);
  if (!id.isEmpty() && !told.words.contains(id) && request.body.contains(suffix.toLatin1()))
    return no("A change repeats a word that it did not set");
  QByteArrayList parts = request.body.split('&');
  for (QByteArray &part : parts) {
    const auto equals = part.indexOf('=');
    const QString word = QString::fromUtf8(QByteArray::fromPercentEncoding(part.mid(equals + 1)));
    part = part.left(equals + 1) + told.take(id, word).toUtf8().toPercentEncoding();
  }
  if (!request.body.isEmpty()) request.body = parts.join('&');
  return {};
}

std::optional<HttpReply> takeJson(HttpRequest &request, Told &told)
{
  const QJsonDocument body = QJsonDocument::fromJson(request.body);
  if (!body.isObject()) return {};
  const QJsonValue replaced = body[QStringLiteral("replace")];
  if (replaced.isObject() && !replaced.toObject().contains(member)) return no("The replaced object lost a member");
  request.body =
      QJsonDocument(madePlain(body.object(), idOf(body.object()), told).toObject()).toJson(QJsonDocument::Compact);
  return {};
}
} // namespace

HttpHandler strange(HttpHandler inner)
{
  return [inner = std::move(inner), told = std::make_shared<Told>()](const HttpRequest &asked) -> HttpReply {
    HttpRequest request = asked;
    {
      const std::lock_guard guard(told->lock);
      const QByteArray type = request.header("Content-Type").value_or(QByteArray());
      std::optional<HttpReply> refused;
      if (type.startsWith("application/x-www-form-urlencoded")) refused = takeForm(request, *told);
      if (type.startsWith("application/json")) refused = takeJson(request, *told);
      if (refused) return *refused;
    }
    HttpReply reply = inner(request);
    const bool isAwaited = request.path.endsWith("/Status"); // a build whose word nobody knows is never done
    if (isAwaited || reply.status >= 300 || !reply.type.startsWith("application/json")) return reply;
    const QJsonDocument body = QJsonDocument::fromJson(reply.body);
    const std::lock_guard guard(told->lock);
    reply.body = QJsonDocument(madeStrange(body.object(), *told).toObject()).toJson(QJsonDocument::Compact);
    return reply;
  };
}

} // namespace sandbox
