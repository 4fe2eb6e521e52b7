// Requests, paging and errors of Twilio's APIs.
#include "api/twilio/dialect.h"

#include "api/refusal.h"
#include "core/all.h"
#include "core/wait.h"
#include "net/livekittoken.h"
#include "net/mask.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSet>

namespace twilio {
namespace {
constexpr int parentsAtATime = 8; ///< Twilio asks for few requests side by side; the gate's budget holds them back
struct TwilioDialect {
  Q_DECLARE_TR_FUNCTIONS(TwilioDialect)
};

QByteArray authorization(const Account &a)
{
  return "Basic " + (a.user.toUtf8() + ':' + a.password.reveal()).toBase64();
}

QByteArray encoded(const Form &form)
{
  QByteArray body;
  for (const auto &[name, value] : form) {
    if (!body.isEmpty()) body += '&';
    body += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
  }
  return body;
}

/// The members that both forms of Twilio's errors share under other names (RFC 9457 in newer APIs).
struct Told {
  QString code, message;
};
Told toldBy(const QByteArray &body)
{
  const QJsonObject o = QJsonDocument::fromJson(body).object();
  const QJsonValue code = o.value(QStringLiteral("code"));
  const auto text = [&](const char *key) { return o.value(QLatin1String(key)).toString(); };
  QString message = text("message");
  if (message.isEmpty()) message = text("detail").isEmpty() ? text("title") : text("detail");
  return {code.isDouble() ? QString::number(code.toInteger()) : code.toString(), message};
}

Error::Kind kindOf(int status)
{
  switch (status) {
  case 401:
  case 403:
    return Error::Auth;
  case 404:
    return Error::NotFound;
  case 409:
    return Error::Conflict;
  case 429:
    return Error::RateLimited;
  default:
    return status >= 500 ? Error::Server : Error::Rejected;
  }
}

/// Why a key, or the whole account, gets nothing. `said`: Twilio's own words, where they say more than ours.
QString refusal(const Told &told, int status, const QString &said)
{
  const Error e{Error::Auth, {}, told.message, told.code};
  if (api::isSuspension(e))
    return TwilioDialect::tr("Twilio has suspended or closed this account. Look into the Twilio Console for the "
                             "reason.");
  if (const QString permission = api::missingPermission(e); !permission.isEmpty())
    return TwilioDialect::tr("This Twilio key lacks the permission “%1”. Give it to the key in the Twilio Console "
                             "under API keys & tokens, or connect with another key.")
        .arg(permission);
  if (told.code == u"70051")
    return TwilioDialect::tr("This Twilio key may not do that, and no restricted key may. Connect with a Standard key.")
           + said;
  if (status == 401)
    return TwilioDialect::tr("Twilio did not accept the key. Check that SID and secret belong together and to this "
                             "account.")
           + said;
  return TwilioDialect::tr("This Twilio key may not do that. Use a key with more rights.") + said;
}

QString sentence(Error::Kind kind, const Told &told, int status)
{
  const QString said =
      told.message.isEmpty() ? QString() : QStringLiteral(" ") + TwilioDialect::tr("Twilio says: %1").arg(told.message);
  switch (kind) {
  case Error::Auth:
    return refusal(told, status, said);
  case Error::NotFound:
    return TwilioDialect::tr("Twilio does not know this object. It may have been removed.") + said;
  case Error::Conflict:
    return TwilioDialect::tr("Twilio refused: it collides with something that exists.") + said;
  case Error::RateLimited:
    return TwilioDialect::tr("Twilio asks for fewer requests. Wait a moment and try again.") + said;
  case Error::Server:
    return TwilioDialect::tr("Twilio has trouble of its own (HTTP %1). Try again later.").arg(status) + said;
  default:
    return TwilioDialect::tr("Twilio refused the request (HTTP %1).").arg(status) + said;
  }
}

const Field &parentField(const Place &place) { return *place.resource->field(QString::fromLatin1(place.parent)); }

QString &textIn(Object &o, const Field &f) { return *static_cast<QString *>(f.at(o.row())); }

/// Some lists leave the parent out, for they are asked of it.
void nameChild(Object &child, const Place &place, const QString &parent)
{
  QString &of = textIn(child, parentField(place));
  if (of.isEmpty()) of = parent;
  place.resource->complete(child.row());
}

QString parentIn(const Place &place, const QString &key) { return place.parent ? key.section(u'/', 0, 0) : QString(); }

/// `asked`: the key of the object, or of the parent alone, that the request was about.
Result<Object> objectFrom(const Place &place, const QJsonValue &json, const QUrl &url, const QString &asked)
{
  Object object(*place.resource);
  if (!json.isObject()) return unreadable(url, QStringLiteral("an object was expected"));
  if (const auto read = decode(*place.resource, json.toObject(), object.row()); !read) return read.error();
  if (place.parent) nameChild(object, place, parentIn(place, asked));
  if (place.side) {
    for (const Field &f : place.resource->fields)
      if (f.is(Editable) && json[QLatin1String(f.key)].isUndefined())
        return unreadable(url, QStringLiteral("no ") + QLatin1String(f.key));
    textIn(object, place.resource->keyField()) = asked;
  }
  if (object.key().isEmpty()) return unreadable(url, QStringLiteral("an object without a SID"));
  return object;
}

/// The object that a write was answered with. One answered with success and nonsense may have happened.
Result<Object> written(const Place &place, const QJsonObject &json, const QUrl &url, const QString &asked)
{
  const auto object = objectFrom(place, json, url, asked);
  if (object) return object;
  Error e = object.error();
  e.kind = Error::Unknown;
  return e;
}
} // namespace

Error unreadable(const QUrl &url, const QString &why)
{
  return {Error::Protocol,
          TwilioDialect::tr(
              "Twilio answered something that is not the expected JSON. A proxy on the way may have answered instead."),
          url.path() + QStringLiteral(": ") + why};
}

/// The address of the next page, on our own host whatever the page says: a page must not send us, and our key,
/// elsewhere.
QUrl nextPage(const QJsonObject &page, const QUrl &here)
{
  QString next = page.value(QStringLiteral("next_page_uri")).toString();
  if (next.isEmpty())
    next = page.value(QStringLiteral("meta")).toObject().value(QStringLiteral("next_page_url")).toString();
  if (next.isEmpty()) return {};
  QUrl url = here;
  url.setQuery(QUrl(next).query(QUrl::FullyEncoded), QUrl::StrictMode);
  return url;
}

Error errorOf(const HttpReply &reply, const QUrl &url)
{
  const Told told = toldBy(reply.body);
  const Error::Kind kind = kindOf(reply.status);
  return {
      kind,
      sentence(kind, told, reply.status),
      net::maskedNumbers(
          QStringLiteral("%1: HTTP %2, code %3, %4").arg(url.path()).arg(reply.status).arg(told.code, told.message)),
      told.code,
      reply.status,
      QString::fromLatin1(reply.header("Twilio-Request-Id"))};
}

namespace {
HttpRequest requestOf(QByteArray method, QUrl url, const Form &form)
{
  HttpRequest request{std::move(method), std::move(url)};
  if (request.method == "POST") {
    request.body = encoded(form);
    request.contentType = "application/x-www-form-urlencoded";
  }
  return request;
}

/// The one way to Twilio: signed in, answers of 300 and above are errors.
Task<Result<HttpReply>> sent(Account account, HttpRequest request)
{
  const QUrl url = request.url;
  request.headers = {{"Authorization", authorization(account)}, {"Accept", "application/json"}};
  auto sending = account.gate.send(std::move(request));
  const auto reply = co_await sending;
  if (reply && reply->status >= 300) co_return errorOf(*reply, url);
  co_return reply;
}
} // namespace

Task<Result<HttpReply>> exchange(Account account, QByteArray method, QUrl url, const Form &form)
{
  return sent(std::move(account), requestOf(std::move(method), std::move(url), form));
}

Task<Result<QJsonObject>> exchange(Account account, HttpRequest request)
{
  const QUrl url = request.url;
  const bool writes = request.method != "GET";
  auto sending = sent(std::move(account), std::move(request));
  const auto reply = co_await sending;
  if (!reply) co_return reply.error();
  if (reply->body.isEmpty()) co_return QJsonObject();
  QJsonParseError problem;
  const QJsonDocument document = QJsonDocument::fromJson(reply->body, &problem);
  if (!document.isObject()) {
    Error e = unreadable(url, problem.errorString());
    if (writes) e.kind = Error::Unknown; // a write that was answered with nonsense may have happened
    co_return e;
  }
  co_return document.object();
}

Task<Result<QJsonObject>> call(Account account, QByteArray method, QUrl url, const Form &form)
{
  return exchange(std::move(account), requestOf(std::move(method), std::move(url), form));
}

QUrl urlOf(const Account &account, const Place &place, const QString &key)
{
  QString path = QString::fromLatin1(place.path);
  path.replace(QStringLiteral("{account}"), account.accountSid);
  const QString sid = place.parent ? key.section(u'/', 1) : key;
  path.replace(QStringLiteral("{parent}"), parentIn(place, key));
  if (!sid.isEmpty()) path += u'/' + sid;
  if (place.side) path += u'/' + QLatin1String(place.side);
  if (qstrcmp(place.product, "api") == 0) path += QStringLiteral(".json");
  QUrl url(QStringLiteral("https://%1.twilio.com").arg(QLatin1String(place.product)));
  url.setPath(path);
  return url;
}

namespace {
/// Reads a page behind the rows that are there; gives the address of the next.
Result<QUrl> addPage(Rows &rows, const Place &place, const QByteArray &json, const QUrl &url, const QString &parent)
{
  QJsonParseError problem;
  const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
  if (!document.isObject()) return unreadable(url, problem.errorString());
  const QJsonObject page = document.object();
  const QString key = place.listKey
                          ? QString::fromLatin1(place.listKey)
                          : page.value(QStringLiteral("meta")).toObject().value(QStringLiteral("key")).toString();
  if (!page.value(key).isArray()) return unreadable(url, QStringLiteral("no list ") + key);
  const QJsonArray items = page.value(key).toArray();
  for (const QJsonValue item : items) {
    const auto object = objectFrom(place, item, url, parent);
    if (!object) return object.error();
    place.resource->assign(rows.grow(), object->row());
  }
  return nextPage(page, url);
}

/// A long page takes longer than a frame.
Task<Result<QUrl>> readPage(std::shared_ptr<Rows> rows, const Place *place, QByteArray json, QUrl url, QString parent)
{
  constexpr qsizetype longPage = 32 * 1024;
  if (json.size() < longPage) co_return addPage(*rows, *place, json, url, parent);
  auto reading = onThread([rows, place, json, url, parent] { return addPage(*rows, *place, json, url, parent); });
  co_return co_await reading;
}
} // namespace

Task<Listing> listPages(Account account, const Place *place, QString parent, Progress progress, Filter filter)
{
  std::shared_ptr<Rows> rows = place->resource->makeRows();
  QUrl url = urlOf(account, *place, parent);
  QUrlQuery query{{QStringLiteral("PageSize"), QString::number(place->pageSize)}};
  for (const auto &[name, value] : filter) query.addQueryItem(name, value);
  url.setQuery(query);
  QSet<QUrl> been;
  while (!url.isEmpty()) {
    if (been.contains(url)) co_return unreadable(url, QStringLiteral("pages that lead in a circle"));
    been.insert(url);
    auto calling = exchange(account, "GET", url, Form());
    const auto reply = co_await calling;
    if (!reply) co_return reply.error();
    auto reading = readPage(rows, place, reply->body, url, parent);
    const auto next = co_await reading;
    if (!next) co_return next.error();
    if (progress) {
      Tell tell([progress, n = rows->size()] { progress(n); });
      co_await tell;
    }
    url = *next;
  }
  co_return rows;
}

Task<Listing> list(Account account, const Place *place, Progress progress)
{
  return listPages(std::move(account), place, {}, std::move(progress), {});
}

Task<Listing> listChildren(Account account, const Place *place, std::shared_ptr<const Rows> parents)
{
  std::vector<Task<Listing>> lists;
  for (int i = 0; i < parents->size(); ++i)
    if (!place->mayHold || place->mayHold(parents->at(i)))
      lists.push_back(listPages(account, place, place->source->keyOf(parents->at(i)), {}, {}));
  auto listing = all(std::move(lists), parentsAtATime);
  const auto listed = co_await listing;
  std::shared_ptr<Rows> rows = place->resource->makeRows();
  for (const auto &some : listed) {
    if (!some && some.error().kind == Error::NotFound) continue; // the parent went meanwhile
    if (!some) co_return some.error();
    for (int i = 0; i < (*some)->size(); ++i) place->resource->assign(rows->grow(), (*some)->at(i));
  }
  co_return rows;
}

Task<Result<Object>> read(Account account, const Place *place, QString key)
{
  const QUrl url = urlOf(account, *place, key);
  auto calling = call(account, "GET", url, {});
  const auto json = co_await calling;
  if (!json) co_return json.error();
  co_return objectFrom(*place, *json, url, key);
}

static void append(Form &form, const Field &f, const Object &o)
{
  const QString name = formName(f.key);
  const QJsonValue value = f.ops->write(f.in(o.row()));
  if (value.isArray())
    for (const QJsonValue item : value.toArray()) form.append({name, item.toString()});
  else if (value.isBool())
    form.append({name, value.toBool() ? QStringLiteral("true") : QStringLiteral("false")});
  else
    form.append({name, value.toVariant().toString()});
}

static bool sameField(const Field &f, const Object &a, const Object &b)
{
  return f.ops->compare(f.in(a.row()), f.in(b.row())) == 0;
}

/// What makes the object: all that must be said, and what else is set. The parent stands in the path.
static Form creationForm(const Place &place, const Object &wanted)
{
  if (place.attaches) return {{QString::fromLatin1(place.attaches), place.resource->field(u"sid")->text(wanted.row())}};
  Form form;
  const Object empty(*place.resource);
  for (const Field &f : place.resource->fields) {
    if (!(f.flags & (Editable | AtCreation)) || (place.parent && qstrcmp(f.key, place.parent) == 0)) continue;
    if (f.is(Required) || !sameField(f, empty, wanted)) append(form, f, wanted);
  }
  return form;
}

Task<Result<Object>> create(Account account, const Place *place, Object wanted)
{
  QString parent;
  if (place->parent) parent = parentField(*place).text(wanted.row());
  const QUrl url = urlOf(account, *place, parent);
  auto calling = call(account, "POST", url, creationForm(*place, wanted));
  const auto json = co_await calling;
  if (!json) co_return json.error();
  co_return written(*place, *json, url, parent);
}

Task<Result<Object>> change(Account account, const Place *place, Object fresh, Object wanted)
{
  const Form form = formOf(fresh, wanted);
  if (form.isEmpty()) co_return fresh;
  const QUrl url = urlOf(account, *place, fresh.key());
  auto calling = call(account, "POST", url, form);
  const auto json = co_await calling;
  if (!json) co_return json.error();
  co_return written(*place, *json, url, fresh.key());
}

Task<Result<>> remove(Account account, const Place *place, QString key)
{
  auto calling = call(account, "DELETE", urlOf(account, *place, key), {});
  const auto done = co_await calling;
  if (!done && done.error().kind != Error::NotFound) co_return done.error();
  co_return Result<>();
}

std::vector<AllowedVerb> allowed(const Account &account, const Place &place)
{
  const QString in = place.parent ? QStringLiteral("{parent}/") : QString();
  const QUrl all = urlOf(account, place, in), one = urlOf(account, place, in + QStringLiteral("{sid}"));
  const QString origin = QStringLiteral("https://") + all.host();
  const QStringList paging{QStringLiteral("PageSize"), QStringLiteral("Page")};
  std::vector<AllowedVerb> verbs = {{"GET", origin, one.path(), false}};
  if (!place.side) verbs.push_back({"GET", origin, all.path(), false, false, paging});
  if (place.resource->can(CanCreate)) verbs.push_back({"POST", origin, all.path()});
  if (place.resource->can(CanChange)) verbs.push_back({"POST", origin, one.path()});
  if (place.resource->can(CanRemove)) verbs.push_back({"DELETE", origin, one.path()});
  return verbs;
}

bool maySignInBy(const QString &authType, QLatin1String kind)
{
  bool sure = true, has = false;
  for (const QString &word : authType.split(u',', Qt::SkipEmptyParts)) {
    has |= word == kind;
    sure &= word == u"IP_ACL" || word == u"CREDENTIAL_LIST";
  }
  return has || !sure;
}

QString formName(const char *key)
{
  QString name = lowerCamel(key);
  if (!name.isEmpty()) name[0] = name[0].toUpper();
  return name;
}

Form formOf(const Object &fresh, const Object &wanted)
{
  Form form;
  for (const Field &f : wanted.resource().fields)
    if (!(f.flags & (Key | Volatile | Derived)) && !sameField(f, fresh, wanted)) append(form, f, wanted);
  return form;
}

} // namespace twilio
