// Versions of functions (Twilio: serverless v1), made by upload.
#include "sandbox/twilio/serverlessparts.h"

#include <QRegularExpression>

namespace sandbox::serverless {

namespace {
using Text = QLatin1String;

QJsonObject shownVersion(QJsonObject v)
{
  v.remove(Text("content"));
  return withLinks(v, {{"function_version_content", "/Content"}});
}

HttpReply uploadVersion(TwilioStore &store, const TwilioRequest &r)
{
  const QJsonObject *function = functionOf(store, r);
  if (!function) return twilioNotFound(r);
  const QString path = r.value(Text("Path")).value_or(QString()),
                visibility = r.value(Text("Visibility")).value_or(QString());
  static const QRegularExpression good(QStringLiteral("^/[A-Za-z0-9/_. -]{1,254}$"));
  if (!good.match(path).hasMatch()) return wrong(QStringLiteral("Path is not valid: ") + path);
  if (!QStringList{Text("public"), Text("protected"), Text("private")}.contains(visibility))
    return wrong(QStringLiteral("Visibility is not valid: ") + visibility);
  if (!r.has(Text("Content"))) return wrong(QStringLiteral("Missing required parameter Content in the post body"));
  const QJsonObject made = functionVersion(store, *function, path, visibility, *r.value(Text("Content")), now());
  store.functionVersions.prepend(made);
  return twilioReply(shownVersion(made), 201);
}

HttpReply listVersions(const TwilioStore &store, const TwilioRequest &r)
{
  const QJsonObject *function = functionOf(store, r);
  if (!function) return twilioNotFound(r);
  QJsonArray rows;
  for (const QJsonObject &v : store.functionVersions)
    if (v[Text("function_sid")] == (*function)[Text("sid")]) rows.append(shownVersion(v));
  return productList(r, Text("function_versions"), rows);
}

HttpReply readVersion(const TwilioStore &store, const TwilioRequest &r, bool content)
{
  const QJsonObject *v = objectWith(store.functionVersions, r.names.value(Text("Sid")));
  if (!v || !functionOf(store, r) || (*v)[Text("function_sid")] != r.names.value(Text("FunctionSid")))
    return twilioNotFound(r);
  if (!content) return twilioReply(shownVersion(*v));
  QJsonObject out;
  for (const char *member : {"sid", "account_sid", "service_sid", "function_sid", "content"})
    out[Text(member)] = (*v)[Text(member)];
  out[Text("url")] = member(*v, "url") + Text("/Content");
  return twilioReply(out);
}

} // namespace

void addVersions(TwilioServer &server, TwilioStore &store)
{
  const QString versions = oneService + Text("/Functions/{FunctionSid}/Versions");
  server.add({.verb = "POST",
              .product = Text("serverless-upload"),
              .path = versions,
              .parameters = {Text("Path"), Text("Visibility"), Text("Content")},
              .upload = true},
             [&store](const TwilioRequest &r) { return uploadVersion(store, r); });
  server.add({.verb = "GET", .product = product, .path = versions, .parameters = {}, .list = true},
             [&store](const TwilioRequest &r) { return listVersions(store, r); });
  server.add({.verb = "GET", .product = product, .path = versions + Text("/{Sid}"), .parameters = {}},
             [&store](const TwilioRequest &r) { return readVersion(store, r, false); });
  server.add({.verb = "GET", .product = product, .path = versions + Text("/{Sid}/Content"), .parameters = {}},
             [&store](const TwilioRequest &r) { return readVersion(store, r, true); });
}

} // namespace sandbox::serverless

namespace sandbox {

QJsonObject functionVersion(TwilioStore &store, const QJsonObject &function, const QString &path,
                            const QString &visibility, const QString &program, qint64 seconds)
{
  const QString sid = store.dice.sid(QLatin1String("ZN"));
  return {{QLatin1String("sid"), sid},
          {QLatin1String("account_sid"), function[QLatin1String("account_sid")]},
          {QLatin1String("service_sid"), function[QLatin1String("service_sid")]},
          {QLatin1String("function_sid"), function[QLatin1String("sid")]},
          {QLatin1String("path"), path},
          {QLatin1String("visibility"), visibility},
          {QLatin1String("content"), program},
          {QLatin1String("date_created"), productDate(seconds)},
          {QLatin1String("url"), serverless::member(function, "url") + QLatin1String("/Versions/") + sid}};
}

} // namespace sandbox
