// Requests, updates and errors of LiveKit's server APIs.
#include "api/livekit/dialect.h"

#include "net/livekittoken.h"
#include "net/mask.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>
#include <QSet>

namespace livekit {
namespace {
struct LiveKitDialect {
  Q_DECLARE_TR_FUNCTIONS(LiveKitDialect)
};

constexpr qint64 clockTolerance = 30; ///< seconds: half of what LiveKit allows

/// LiveKit allows 60 s of difference: tokens are signed on the server's clock, as far as it is known.
qint64 serverNow(const Account &a)
{
  return (QDateTime::currentMSecsSinceEpoch() + a.gate.clockOffset(a.url.host()).value_or(0)) / 1000;
}

HttpRequest unsignedPost(const Account &a, const QString &method, const QJsonObject &request)
{
  QUrl url = a.url;
  url.setPath(QStringLiteral("/twirp/livekit.") + method);
  return {"POST", url, QJsonDocument(request).toJson(QJsonDocument::Compact), "application/json"};
}

decltype(HttpRequest::headers) authorization(const Account &a, const QJsonObject &grants, qint64 now)
{
  return {{"Authorization", "Bearer " + net::livekitToken(a.apiKey, a.apiSecret, grants, now)}};
}

Error::Kind kindOf(const QString &code, int status)
{
  if (status == 401 || status == 403) return Error::Auth;
  if (code == u"not_found") return Error::NotFound;
  if (code == u"already_exists" || code == u"aborted") return Error::Conflict;
  if (status == 429) return Error::RateLimited;
  // "unknown" with 500 is often the caller's own mistake that showed up after an update was applied
  // (livekit-api.md 1.4)
  if (code == u"unknown" || status < 500) return Error::Rejected;
  return Error::Server;
}

QString sentence(Error::Kind kind, const QString &said, int status)
{
  const QString quote =
      said.isEmpty() ? QString() : QStringLiteral(" ") + LiveKitDialect::tr("LiveKit says: %1").arg(said);
  switch (kind) {
  case Error::Auth:
    return LiveKitDialect::tr("LiveKit did not accept the key, or the key lacks a right. Check that key and secret "
                              "belong to this project.")
           + quote;
  case Error::NotFound:
    return LiveKitDialect::tr("LiveKit does not know this object. It may have been removed.") + quote;
  case Error::Conflict:
    return LiveKitDialect::tr("LiveKit refused: it collides with something that exists.") + quote;
  case Error::RateLimited:
    return LiveKitDialect::tr("LiveKit asks for fewer requests. Wait a moment and try again.") + quote;
  case Error::Server:
    return LiveKitDialect::tr("LiveKit has trouble of its own (HTTP %1). Try again later.").arg(status) + quote;
  default:
    return LiveKitDialect::tr("LiveKit refused the request.") + quote;
  }
}

Error unreadable(const QString &method, const QString &why)
{
  return {Error::Protocol,
          LiveKitDialect::tr("LiveKit answered something that is not the expected JSON. Check the project URL; a proxy "
                             "on the way may have answered instead."),
          method + QStringLiteral(": ") + why};
}

/// What may be sent back: times are the vendor's own.
QJsonObject sendable(const Object &object)
{
  QJsonObject json = encode(object.resource(), object.row());
  for (const Field &f : object.resource().fields)
    if (f.is(Volatile)) json.remove(QLatin1String(f.key));
  return json;
}

QJsonValue listUpdate(const QStringList &wanted)
{
  if (wanted.isEmpty()) return QJsonObject{{QStringLiteral("clear"), true}};
  return QJsonObject{{QStringLiteral("set"), QJsonArray::fromStringList(wanted)}};
}

/// The `update` that brings about every difference, or nothing when it cannot.
std::optional<QJsonObject> updateFor(const Messages &m, const Object &fresh, const Object &wanted)
{
  QJsonObject update;
  for (const FieldDifference &d : difference(fresh, wanted)) {
    const auto known = std::find_if(m.updateFields.begin(), m.updateFields.end(),
                                    [&](const UpdateField &u) { return d.key == QLatin1String(u.key); });
    if (known == m.updateFields.end() || !d.field) return {};
    const QJsonValue value = d.field->ops->write(d.field->in(wanted.row()));
    if (known->form == UpdateField::Plain) {
      update.insert(d.key, value);
      continue;
    }
    const QStringList list = value.toVariant().toStringList();
    if (list.contains(QString())) return {}; // a ListUpdate takes no empty element
    update.insert(d.key, listUpdate(list));
  }
  return update;
}
} // namespace

Result<Object> objectFrom(const Resource &r, const QJsonValue &json, const QString &method)
{
  Object object(r);
  if (!json.isObject()) return unreadable(method, QStringLiteral("an object was expected"));
  if (const auto read = decode(r, json.toObject(), object.row()); !read) return read.error();
  if (object.key().isEmpty()) return unreadable(method, QStringLiteral("an object without an ID"));
  return object;
}

Error afterWrite(Error e)
{
  if (e.kind == Error::Protocol) e.kind = Error::Unknown;
  return e;
}

Result<Object> written(const Resource &r, const Result<QJsonObject> &answer, const QString &method)
{
  if (!answer) return afterWrite(answer.error());
  const auto object = objectFrom(r, *answer, method);
  if (!object) return afterWrite(object.error());
  return object;
}

Error notThere(const QString &method)
{
  return {Error::NotFound, LiveKitDialect::tr("LiveKit does not know this object. It may have been removed."), method,
          QStringLiteral("not_found"), 404};
}

QJsonObject sipAdmin() { return {{QStringLiteral("sip"), QJsonObject{{QStringLiteral("admin"), true}}}}; }

Error errorOf(const HttpReply &reply, const QString &method)
{
  const QJsonObject twirp = QJsonDocument::fromJson(reply.body).object();
  QString code = twirp.value(QStringLiteral("code")).toString();
  if (code == u"dataloss") code = QStringLiteral("data_loss");
  QString said =
      code.isEmpty() ? QString::fromUtf8(reply.body.left(4'000)) : twirp.value(QStringLiteral("msg")).toString();
  said.remove(QStringLiteral("twirp error unknown: "));
  said = net::withoutToken(said).simplified().left(200); // v1.13.5 repeats the whole token, and the reason after it
  // The other side's SIP status: nothing of it says anything about this project's key, trunk or rate.
  const QString sip = twirp.value(QStringLiteral("meta"))[QStringLiteral("sip_status_code")].toString();
  if (!sip.isEmpty())
    return {Error::Rejected, LiveKitDialect::tr("The other side refused the call. LiveKit says: %1").arg(said),
            net::maskedNumbers(QStringLiteral("%1: HTTP %2, SIP %3, %4").arg(method).arg(reply.status).arg(sip, said)),
            QStringLiteral("sip %1").arg(sip), reply.status};
  const Error::Kind kind = kindOf(code, reply.status);
  if (code.isEmpty() && reply.status == 404)
    return {Error::NotFound,
            LiveKitDialect::tr("This LiveKit server has no such service, or the project URL is wrong."),
            method,
            {},
            404};
  return {kind, sentence(kind, said, reply.status),
          net::maskedNumbers(QStringLiteral("%1: HTTP %2, %3, %4").arg(method).arg(reply.status).arg(code, said)), code,
          reply.status};
}

Task<Result<QJsonObject>> call(Account account, QString method, QJsonObject grants, QJsonObject request,
                               std::chrono::milliseconds deadline)
{
  HttpRequest post = unsignedPost(account, method, request);
  post.deadline = deadline;
  const qint64 signedAt = serverNow(account);
  post.headers = authorization(account, grants, signedAt);
  auto sending = account.gate.send(post);
  auto reply = co_await sending;
  const bool late = reply && reply->status == 401 && std::abs(serverNow(account) - signedAt) > clockTolerance;
  if (late) { // the refusal told the server's time, and nothing has happened: sign once more on its clock
    post.headers = authorization(account, grants, serverNow(account));
    auto again = account.gate.send(post);
    reply = co_await again;
  }
  if (!reply) co_return reply.error();
  if (reply->status >= 300) co_return errorOf(*reply, method);
  QJsonParseError problem;
  const QJsonDocument document = QJsonDocument::fromJson(reply->body, &problem);
  if (!document.isObject()) co_return unreadable(method, problem.errorString());
  co_return document.object();
}

Result<QJsonArray> listIn(const QJsonObject &answer, const char *name, const QString &method)
{
  const QJsonValue list = answer.value(QLatin1String(name));
  if (!list.isArray() && !list.isNull() && !list.isUndefined())
    return unreadable(method, QStringLiteral("no list ") + QLatin1String(name));
  const QJsonArray items = list.toArray();
  for (const QJsonValue item : items)
    if (!item.isObject() && !item.isNull())
      return unreadable(method, QStringLiteral("no objects in ") + QLatin1String(name));
  return items;
}

Task<Listing> list(Account account, const Messages *m, Progress progress)
{
  std::shared_ptr<Rows> rows = m->resource->makeRows();
  const QString method = QStringLiteral("%1/%2").arg(QLatin1String(m->service), QLatin1String(m->list));
  QSet<QString> known; // a server that does not page gives everything again
  QString last;
  for (;;) {
    QJsonObject request;
    if (!last.isEmpty()) request.insert(QStringLiteral("page"), QJsonObject{{QStringLiteral("after_id"), last}});
    auto calling = call(account, method, sipAdmin(), request);
    const auto page = co_await calling;
    if (!page) co_return page.error();
    const auto items = listIn(*page, m->items, method);
    if (!items) co_return items.error();
    const qsizetype before = known.size();
    for (const QJsonValue item : *items) {
      if (item.isNull()) continue; // the protocol allows placeholders
      const auto object = objectFrom(*m->resource, item, method);
      if (!object) co_return object.error();
      last = object->key();
      if (known.contains(last)) continue;
      known.insert(last);
      m->resource->assign(rows->grow(), object->row());
    }
    if (progress) {
      Tell tell([progress, n = rows->size()] { progress(n); });
      co_await tell;
    }
    if (known.size() == before || !account.url.host().endsWith(QStringLiteral(".livekit.cloud"))) co_return rows;
  }
}

Task<Result<Object>> read(Account account, const Messages *m, QString key)
{
  const QString method = QStringLiteral("%1/%2").arg(QLatin1String(m->service), QLatin1String(m->list));
  auto calling = call(account, method, sipAdmin(), QJsonObject{{QLatin1String(m->filter), QJsonArray{key}}});
  const auto answer = co_await calling;
  if (!answer) co_return answer.error();
  const auto items = listIn(*answer, m->items, method);
  if (!items) co_return items.error();
  for (const QJsonValue item : *items) {
    if (item.isNull()) continue;
    const auto object = objectFrom(*m->resource, item, method);
    if (!object) co_return object.error();
    if (object->key() == key) co_return *object;
  }
  co_return notThere(method);
}

Task<Result<Object>> create(Account account, const Messages *m, Object wanted)
{
  QJsonObject json = sendable(wanted);
  json.remove(QLatin1String(m->resource->keyField().key));
  const QString method = QStringLiteral("%1/%2").arg(QLatin1String(m->service), QLatin1String(m->create));
  auto calling = call(account, method, sipAdmin(), QJsonObject{{QLatin1String(m->wrapper), json}});
  const auto answer = co_await calling;
  co_return written(*m->resource, answer, method);
}

Task<Result<Object>> change(Account account, const Messages *m, Object fresh, Object wanted)
{
  QJsonObject request{{QLatin1String(m->resource->keyField().key), fresh.key()}};
  if (const auto update = updateFor(*m, fresh, wanted)) {
    if (update->isEmpty()) co_return fresh;
    request.insert(QStringLiteral("update"), *update);
  } else {
    request.insert(QStringLiteral("replace"), sendable(wanted));
  }
  const QString method = QStringLiteral("%1/%2").arg(QLatin1String(m->service), QLatin1String(m->update));
  auto calling = call(account, method, sipAdmin(), request);
  const auto answer = co_await calling;
  co_return written(*m->resource, answer, method);
}

Task<Result<>> remove(Account account, const Messages *m, QString key)
{
  const QString method = QStringLiteral("%1/%2").arg(QLatin1String(m->service), QLatin1String(m->remove));
  auto calling = call(account, method, sipAdmin(), QJsonObject{{QLatin1String(m->resource->keyField().key), key}});
  const auto done = co_await calling;
  if (!done && done.error().kind != Error::NotFound) co_return afterWrite(done.error());
  co_return Result<>();
}

AllowedVerb verb(const Account &account, const QString &method, bool writes)
{
  const QString origin = account.url.scheme() + QStringLiteral("://") + account.url.authority();
  return {"POST", origin, QStringLiteral("/twirp/livekit.") + method, writes};
}

std::vector<AllowedVerb> allowed(const Account &account, const Messages &m)
{
  std::vector<AllowedVerb> verbs;
  const auto add = [&](const char *method, bool writes) {
    if (method)
      verbs.push_back(
          verb(account, QStringLiteral("%1/%2").arg(QLatin1String(m.service), QLatin1String(method)), writes));
  };
  add(m.list, false);
  add(m.create, true);
  add(m.update, true);
  add(m.remove, true);
  return verbs;
}
} // namespace livekit
