// TwilioServer: finds the endpoint of a request, signs the caller in, refuses what the endpoint does not know.
#include "sandbox/twilio/twilioserver.h"

#include "sandbox/twilio/permissions.h"
#include "sandbox/twilio/twiliostore.h"
#include "sandbox/twilio/wirelog.h"

#include <QElapsedTimer>

namespace sandbox {

namespace {

Parameters parsed(const QByteArray &encoded)
{
  Parameters out;
  for (const auto &part : encoded.split('&')) {
    if (part.isEmpty()) continue;
    const auto equals = part.indexOf('=');
    auto name = equals < 0 ? part : part.left(equals);
    auto value = equals < 0 ? QByteArray() : part.mid(equals + 1);
    name.replace('+', ' ');
    value.replace('+', ' ');
    out.append({QString::fromUtf8(QByteArray::fromPercentEncoding(name)),
                QString::fromUtf8(QByteArray::fromPercentEncoding(value))});
  }
  return out;
}

std::optional<QString> first(const Parameters &parameters, QLatin1String name)
{
  for (const auto &[key, value] : parameters)
    if (key == name) return value;
  return {};
}

/// "/v1/Trunks/{Sid}" as an anchored expression with a named group for each {Name}.
QRegularExpression expression(const QString &path)
{
  QString pattern;
  for (qsizetype i = 0; i < path.size(); ++i) {
    const auto end = path[i] == QLatin1Char('{') ? path.indexOf(QLatin1Char('}'), i) : -1;
    if (end > 0) {
      pattern += QLatin1String("(?<") + path.mid(i + 1, end - i - 1) + QLatin1String(">[^/]+?)");
      i = end;
    } else {
      pattern += QRegularExpression::escape(QString(path[i]));
    }
  }
  return QRegularExpression(QRegularExpression::anchoredPattern(pattern));
}

bool accepts(const TwilioRoute &route, const QString &name)
{
  static const QStringList paging{QStringLiteral("Page"), QStringLiteral("PageSize"), QStringLiteral("PageToken")};
  if (route.list && paging.contains(name)) return true;
  for (const auto &known : route.parameters) {
    if (name == known) return true;
    if (known.endsWith(QLatin1Char('*')) && name.startsWith(QStringView(known).chopped(1))) return true;
  }
  return false;
}

/// The names in a request that its endpoint does not know.
QStringList strangers(const TwilioRoute &route, const TwilioRequest &request)
{
  QStringList out;
  for (const auto &[name, value] : request.query + request.form)
    if (!accepts(route, name)) out += name;
  return out;
}

bool isForm(const HttpRequest &request)
{
  const auto type = request.header("Content-Type").value_or(QByteArray());
  return type.split(';').first().trimmed().toLower() == "application/x-www-form-urlencoded";
}

} // namespace

std::optional<QString> TwilioRequest::value(QLatin1String name) const { return first(form, name); }
std::optional<QString> TwilioRequest::asked(QLatin1String name) const { return first(query, name); }

QStringList TwilioRequest::values(QLatin1String name) const
{
  QStringList out;
  for (const auto &[key, value] : form)
    if (key == name) out += value;
  return out;
}

void TwilioServer::add(TwilioRoute route, TwilioHandler handler)
{
  const auto pattern = expression(route.path);
  endpoints.append({std::move(route), pattern, std::move(handler)});
}

const TwilioServer::Endpoint *TwilioServer::find(TwilioRequest &request, bool &otherVerb) const
{
  const auto verb = request.verb == "HEAD" ? QByteArray("GET") : request.verb;
  for (const auto &endpoint : endpoints) {
    if (endpoint.route.product != request.product) continue;
    const auto match = endpoint.pattern.match(request.path);
    if (!match.hasMatch()) continue;
    otherVerb = true;
    if (endpoint.route.verb != verb) continue;
    for (const auto &name : endpoint.pattern.namedCaptureGroups())
      if (!name.isEmpty()) request.names.insert(name, match.captured(name));
    return &endpoint;
  }
  return nullptr;
}

bool TwilioServer::signIn(TwilioRequest &request) const
{
  const auto header = request.http.header("Authorization").value_or(QByteArray());
  if (!header.startsWith("Basic ")) return false;
  const auto pair = QString::fromUtf8(QByteArray::fromBase64(header.mid(6)));
  const auto user = pair.section(QLatin1Char(':'), 0, 0);
  const auto password = pair.section(QLatin1Char(':'), 1);
  for (const auto &account : store.accounts)
    if (account.sid == user && account.authToken == password) request.account = account.sid;
  for (const auto &key : store.keys) {
    if (key.sid != user || key.secret != password) continue;
    request.account = key.account;
    request.byKey = true;
  }
  return !request.account.isEmpty();
}

/// Twilio's error 70051 names what a restricted key lacks, where there is a permission for it.
static HttpReply lacksPermission(const QString &permission)
{
  return twilioError(401, 70051,
                     permission.isEmpty()
                         ? QStringLiteral("Authorization Failed")
                         : QStringLiteral("Authorization Error: required permission %1 is missing").arg(permission));
}

/// What a suspended account and a restricted key may not do.
std::optional<HttpReply> TwilioServer::forbidden(const TwilioRequest &request) const
{
  for (const TwilioAccount &account : store.accounts)
    if (account.sid == request.account && account.status != QLatin1String("active") && request.byKey)
      return twilioError(403, 20005, QStringLiteral("Account not active"));
  QString path = request.product + request.path;
  path.remove(QStringLiteral("/2010-04-01/Accounts/") + request.account);
  for (const QString &beginning : store.refused) {
    const QString verb = beginning.section(QLatin1Char(':'), 0, -2), where = beginning.section(QLatin1Char(':'), -1);
    if (request.byKey && path.startsWith(where) && (verb.isEmpty() || verb == QLatin1String(request.verb)))
      return lacksPermission(permissionFor(request));
  }
  return {};
}

HttpReply TwilioServer::dispatch(TwilioRequest &request)
{
  bool otherVerb = false;
  const auto *endpoint = find(request, otherVerb);
  if (!(endpoint && endpoint->route.open) && !signIn(request)) {
    auto refused = twilioError(401, 20003, QStringLiteral("Authenticate"));
    refused.addHeader("WWW-Authenticate", "Basic realm=\"Twilio API\"");
    return refused;
  }
  if (!(endpoint && endpoint->route.open))
    if (auto no = forbidden(request)) return *no;
  if (!endpoint && otherVerb) return twilioError(405, 20004, QStringLiteral("Method not allowed"));
  const auto account = request.names.value(QStringLiteral("AccountSid"), request.account);
  if (!endpoint || (!endpoint->route.open && account != request.account)) return twilioNotFound(request);
  for (const auto &[name, content] : request.http.parts)
    if (endpoint->route.upload) request.form.append({QString::fromUtf8(name), QString::fromUtf8(content)});
  const bool readable = endpoint->route.upload ? !request.form.isEmpty() : isForm(request.http);
  if (!request.http.body.isEmpty() && !readable)
    return twilioError(415, 20415, QStringLiteral("Unsupported media type: send a form"));
  const auto unknown = strangers(endpoint->route, request);
  if (!unknown.isEmpty())
    return twilioError(400, 20001, QStringLiteral("Unknown parameters: ") + unknown.join(QStringLiteral(", ")));
  return endpoint->handler(request);
}

HttpReply TwilioServer::answer(const HttpRequest &http)
{
  QElapsedTimer time;
  time.start();
  const std::lock_guard guard(store.lock);
  TwilioRequest request;
  request.http = http;
  request.verb = http.verb;
  const auto path = QString::fromUtf8(http.path);
  request.product = path.section(QLatin1Char('/'), 1, 1);
  request.path = path.mid(1 + request.product.size());
  request.query = parsed(http.query);
  if (isForm(http)) request.form = parsed(http.body);
  auto reply = dispatch(request);
  reply.addHeader("Twilio-Request-Id", store.dice.sid(QLatin1String("RQ")).toLatin1());
  reply.addHeader("Twilio-Concurrent-Requests", "1");
  reply.addHeader("Twilio-Request-Duration", QByteArray::number(double(time.elapsed()) / 1000, 'f', 3));
  reply.addHeader("X-Home-Region", "us1");
  reply.addHeader("X-API-Domain", request.product.toLatin1() + ".twilio.com");
  logExchange(request, reply, store);
  return reply;
}

} // namespace sandbox
