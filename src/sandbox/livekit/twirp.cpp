// TwirpServer: cross-origin headers, token, route, body, grants, method, in the order of the real server.
#include "sandbox/livekit/twirp.h"

#include "sandbox/livekit/protobinary.h"
#include "sandbox/livekit/protojson.h"

#include <QJsonDocument>
#include <QUrlQuery>

#include <array>

namespace sandbox {

namespace {

HttpReply plain(int status, const QString &text) { return {status, "text/plain; charset=utf-8", text.toUtf8()}; }

int statusOf(QLatin1String code)
{
  static const std::array<std::pair<QLatin1String, int>, 15> table{{
      {QLatin1String("invalid_argument"), 400},
      {QLatin1String("malformed"), 400},
      {QLatin1String("deadline_exceeded"), 408},
      {QLatin1String("not_found"), 404},
      {QLatin1String("bad_route"), 404},
      {QLatin1String("already_exists"), 409},
      {QLatin1String("permission_denied"), 403},
      {QLatin1String("unauthenticated"), 401},
      {QLatin1String("resource_exhausted"), 429},
      {QLatin1String("failed_precondition"), 412},
      {QLatin1String("unimplemented"), 501},
      {QLatin1String("unavailable"), 503},
      {QLatin1String("canceled"), 408},
      {QLatin1String("out_of_range"), 400},
      {QLatin1String("aborted"), 409},
  }};
  for (const auto &[name, status] : table)
    if (name == code) return status;
  return 500;
}

HttpReply errorReply(const TwirpError &error, QJsonObject meta = {})
{
  for (auto one = error.meta.begin(); one != error.meta.end(); ++one) meta.insert(one.key(), one.value());
  QJsonObject body{{QStringLiteral("code"), QLatin1String(error.code)}, {QStringLiteral("msg"), error.text}};
  if (!meta.isEmpty()) body.insert(QStringLiteral("meta"), meta);
  if (!error.argument.isEmpty())
    body.insert(QStringLiteral("meta"), QJsonObject{{QStringLiteral("argument"), error.argument}});
  HttpReply reply{statusOf(QLatin1String(error.code)), "application/json",
                  QJsonDocument(body).toJson(QJsonDocument::Compact)};
  reply.wait = error.wait;
  return reply;
}

HttpReply badRoute(const QString &verb, const QString &path, const QString &text)
{
  return errorReply({"bad_route", text},
                    {{QStringLiteral("twirp_invalid_route"), QString(verb + QLatin1Char(' ') + path)}});
}

bool allowed(Needs needs, const Grants &grants, const QJsonObject &request)
{
  const auto room = textOf(request, "room");
  const auto wanted = grants.video.value(QLatin1String("destinationRoom")).toString();
  switch (needs) {
  case Needs::Nothing:
    return true;
  case Needs::SipAdmin:
    return grants.sipAdmin();
  case Needs::SipCall:
    return grants.sipCall();
  case Needs::RoomList:
    return grants.videoAllows(QLatin1String("roomList"));
  case Needs::RoomCreate:
    return grants.videoAllows(QLatin1String("roomCreate"));
  case Needs::RoomAdmin:
    return grants.adminOf(room);
  case Needs::RoomForward:
    return grants.adminOf(room) && wanted == textOf(request, "destination_room");
  case Needs::RoomRecord:
    return grants.videoAllows(QLatin1String("roomRecord"));
  case Needs::IngressAdmin:
    return grants.videoAllows(QLatin1String("ingressAdmin"));
  }
  return false;
}

HttpReply preflight(const HttpRequest &request, const QByteArray &origin)
{
  HttpReply reply{204, {}, {}};
  reply.addHeader("Access-Control-Allow-Origin", origin);
  reply.addHeader("Access-Control-Allow-Methods", request.header("Access-Control-Request-Method").value_or(""));
  reply.addHeader("Access-Control-Allow-Headers", request.header("Access-Control-Request-Headers").value_or(""));
  reply.addHeader("Access-Control-Max-Age", "86400");
  reply.addHeader("Vary", "Origin, Access-Control-Request-Method, Access-Control-Request-Headers");
  return reply;
}

/// The token of a request. `refusal` is set when the header has another form.
QByteArray tokenOf(const HttpRequest &request, QString &refusal)
{
  const auto header = request.header("Authorization").value_or(QByteArray());
  if (header.isEmpty())
    return QUrlQuery(QString::fromLatin1(request.query)).queryItemValue(QStringLiteral("access_token")).toLatin1();
  if (header.startsWith("Bearer ")) return header.mid(7);
  refusal = QStringLiteral("invalid authorization header. Must start with Bearer ");
  return {};
}

} // namespace

void TwirpServer::add(TwirpMethod method) { methods.push_back(std::move(method)); }

HttpReply TwirpServer::answer(const HttpRequest &request)
{
  const auto origin = request.header("Origin");
  if (origin && request.verb == "OPTIONS" && request.header("Access-Control-Request-Method"))
    return preflight(request, *origin);
  auto reply = route(request);
  if (origin) {
    reply.addHeader("Access-Control-Allow-Origin", *origin);
    reply.addHeader("Access-Control-Expose-Headers", "*");
    reply.addHeader("Vary", "Origin");
  }
  return reply;
}

HttpReply TwirpServer::route(const HttpRequest &request)
{
  QString refusal;
  const auto token = tokenOf(request, refusal);
  Grants grants;
  if (!token.isEmpty()) {
    const auto check = checkToken(token, key, secret);
    grants = check.grants;
    refusal = check.refusal;
  }
  if (!refusal.isEmpty()) return plain(401, refusal);
  auto path = QString::fromUtf8(request.path);
  while (path.startsWith(QLatin1String("//"))) path.remove(0, 1);
  if (path == QLatin1String("/")) return plain(200, QStringLiteral("OK"));
  const auto service = path.section(QLatin1Char('/'), 2, 2);
  const auto known = [&service](const TwirpMethod &m) { return service == QLatin1String("livekit.") + m.service; };
  if (!path.startsWith(QLatin1String("/twirp/")) || std::none_of(methods.begin(), methods.end(), known))
    return plain(404, QStringLiteral("404 page not found\n"));
  const auto verb = QString::fromLatin1(request.verb);
  if (verb != QLatin1String("POST"))
    return badRoute(verb, path, QStringLiteral("unsupported method \"%1\" (only POST is allowed)").arg(verb));
  for (const auto &method : methods)
    if (known(method) && path.section(QLatin1Char('/'), 3) == method.name) return call(method, request, grants);
  return badRoute(verb, path, QStringLiteral("no handler for path \"%1\"").arg(path));
}

HttpReply TwirpServer::call(const TwirpMethod &method, const HttpRequest &request, const Grants &grants)
{
  const auto type = request.header("Content-Type").value_or(QByteArray());
  const auto plainType = type.split(';').first().trimmed().toLower();
  const bool binary = plainType == "application/protobuf";
  if (!binary && plainType != "application/json")
    return badRoute(QStringLiteral("POST"), QString::fromUtf8(request.path),
                    QStringLiteral("unexpected Content-Type: \"%1\"").arg(QString::fromUtf8(type)));
  const auto message = binary ? decodeBinary(method.request, request.body) : decodeJson(method.request, request.body);
  if (!message)
    return errorReply({"malformed", QStringLiteral("the %1 request could not be decoded")
                                        .arg(binary ? QLatin1String("protobuf") : QLatin1String("json"))});
  if (!allowed(method.needs, grants, *message)) return errorReply(denied());
  auto answer = [&] {
    const std::lock_guard guard(store.lock);
    return method.handler({*message, grants});
  }();
  if (const auto *later = std::get_if<TwirpLater>(&answer))
    answer = std::visit([](auto now) -> TwirpAnswer { return now; }, later->wait());
  if (const auto *error = std::get_if<TwirpError>(&answer)) return errorReply(*error);
  const auto &object = std::get<QJsonObject>(answer);
  if (binary) return {200, "application/protobuf", encodeBinary(method.response, object)};
  return {200, "application/json", encodeJson(method.response, object)};
}

TwirpError invalid(const QString &text) { return {"invalid_argument", text}; }
TwirpError notFound(const QString &text) { return {"not_found", text}; }
TwirpError denied() { return {"unauthenticated", QStringLiteral("permissions denied")}; }

TwirpError noResponse(int wait)
{
  return {"unavailable", QStringLiteral("twirp error unknown: no response from servers"), {}, wait};
}

QStringList textsOf(const QJsonObject &object, const char *name)
{
  QStringList out;
  for (const auto &item : arrayOf(object, name)) out += item.toString();
  return out;
}

} // namespace sandbox
