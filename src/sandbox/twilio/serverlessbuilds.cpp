// Builds that take a while, and deployments (Twilio: serverless v1).
#include "sandbox/twilio/serverlessparts.h"

#include <QJsonDocument>

namespace sandbox::serverless {

namespace {
using Text = QLatin1String;
constexpr int pollsOfABuild = 2, mostVersions = 50;

QJsonObject shownBuild(QJsonObject b)
{
  b.remove(Text("polls"));
  QJsonArray versions;
  for (const QJsonValue v : b[Text("function_versions")].toArray()) {
    QJsonObject o = v.toObject();
    o.remove(Text("content"));
    o.remove(Text("url"));
    versions.append(o);
  }
  b[Text("function_versions")] = versions;
  return withLinks(b, {{"build_status", "/Status"}});
}

HttpReply makeBuild(TwilioStore &store, const TwilioRequest &r)
{
  const QJsonObject *service = serviceOf(store, r);
  if (!service) return twilioNotFound(r);
  const QStringList wanted = r.values(Text("FunctionVersions"));
  if (!r.values(Text("AssetVersions")).isEmpty()) return wrong(QStringLiteral("An asset version was not found"));
  if (wanted.isEmpty() || wanted.size() > mostVersions)
    return wrong(QStringLiteral("A build has 1 to %1 function versions").arg(mostVersions));
  static const QStringList runtimes{Text("node18"), Text("node20"), Text("node22")};
  const QString runtime = r.value(Text("Runtime")).value_or(Text("node22"));
  if (!runtimes.contains(runtime)) return twilioError(400, 82007, QStringLiteral("The runtime is not supported"));
  QList<QJsonObject> versions;
  QStringList paths;
  for (const QString &sid : wanted) {
    const QJsonObject *v = objectWith(store.functionVersions, sid);
    if (!v || (*v)[Text("service_sid")] != (*service)[Text("sid")])
      return wrong(QStringLiteral("A function version was not found: ") + sid);
    if (paths.contains(member(*v, "path"))) return wrong(QStringLiteral("Two versions have the same path"));
    paths << member(*v, "path");
    versions << *v;
  }
  QJsonObject made = build(store, *service, versions, now());
  made[Text("runtime")] = runtime;
  if (const auto dependencies = r.value(Text("Dependencies")))
    made[Text("dependencies")] = QJsonDocument::fromJson(dependencies->toUtf8()).array();
  store.builds.prepend(made);
  return twilioReply(shownBuild(made), 201);
}

HttpReply listBuilds(const TwilioStore &store, const TwilioRequest &r)
{
  const QJsonObject *service = serviceOf(store, r);
  if (!service) return twilioNotFound(r);
  QJsonArray rows;
  for (const QJsonObject &b : store.builds)
    if (b[Text("service_sid")] == (*service)[Text("sid")]) rows.append(shownBuild(b));
  return productList(r, Text("builds"), rows);
}

HttpReply buildStatus(TwilioStore &store, const TwilioRequest &r)
{
  QJsonObject *b = buildOf(store, r, r.names.value(Text("Sid")));
  if (!b) return twilioNotFound(r);
  const int polls = (*b)[Text("polls")].toInt() + 1;
  (*b)[Text("polls")] = polls;
  if (polls > pollsOfABuild) (*b)[Text("status")] = Text("completed");
  QJsonObject out;
  for (const char *member : {"sid", "account_sid", "service_sid", "status"}) out[Text(member)] = (*b)[Text(member)];
  out[Text("url")] = member(*b, "url") + Text("/Status");
  return twilioReply(out);
}

HttpReply removeBuild(TwilioStore &store, const TwilioRequest &r)
{
  const QJsonObject *b = buildOf(store, r, r.names.value(Text("Sid")));
  if (!b) return twilioNotFound(r);
  if (isDeployed(store, member(*b, "sid"))) return wrong(QStringLiteral("The build is in use"));
  store.builds.removeAt(b - store.builds.constData());
  return twilioGone();
}

HttpReply deploy(TwilioStore &store, const TwilioRequest &r)
{
  QJsonObject *environment = environmentOf(store, r);
  if (!environment) return twilioNotFound(r);
  const QString sid = r.value(Text("BuildSid")).value_or(QString());
  const QJsonObject *b = sid.isEmpty() ? nullptr : buildOf(store, r, sid);
  if (!sid.isEmpty() && (!b || (*b)[Text("status")] != Text("completed")))
    return wrong(QStringLiteral("The build was not found, or is not completed"));
  if (!sid.isEmpty() && (*environment)[Text("build_sid")] == sid)
    return wrong(QStringLiteral("Environment has already requested deployment"));
  const QJsonValue build = sid.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(sid);
  (*environment)[Text("build_sid")] = build;
  (*environment)[Text("date_updated")] = productDate(now());
  const QString own = store.dice.sid(Text("ZD"));
  const QJsonObject made{{Text("sid"), own},
                         {Text("account_sid"), r.account},
                         {Text("service_sid"), (*environment)[Text("service_sid")]},
                         {Text("environment_sid"), (*environment)[Text("sid")]},
                         {Text("build_sid"), build},
                         {Text("date_created"), productDate(now())},
                         {Text("date_updated"), productDate(now())},
                         {Text("url"), member(*environment, "url") + Text("/Deployments/") + own}};
  store.deployments.prepend(made);
  return twilioReply(made, 201);
}

HttpReply listDeployments(TwilioStore &store, const TwilioRequest &r)
{
  const QJsonObject *environment = environmentOf(store, r);
  if (!environment) return twilioNotFound(r);
  QJsonArray rows;
  for (const QJsonObject &d : store.deployments)
    if (d[Text("environment_sid")] == (*environment)[Text("sid")]) rows.append(d);
  return productList(r, Text("deployments"), rows);
}

} // namespace

void addBuilds(TwilioServer &server, TwilioStore &store)
{
  const QString builds = oneService + Text("/Builds");
  server.add({.verb = "GET", .product = product, .path = builds, .parameters = {}, .list = true},
             [&store](const TwilioRequest &r) { return listBuilds(store, r); });
  server.add({.verb = "POST",
              .product = product,
              .path = builds,
              .parameters = {Text("FunctionVersions"), Text("AssetVersions"), Text("Runtime"), Text("Dependencies")}},
             [&store](const TwilioRequest &r) { return makeBuild(store, r); });
  server.add({.verb = "GET", .product = product, .path = builds + Text("/{Sid}"), .parameters = {}},
             [&store](const TwilioRequest &r) {
               const QJsonObject *b = buildOf(store, r, r.names.value(Text("Sid")));
               return b ? twilioReply(shownBuild(*b)) : twilioNotFound(r);
             });
  server.add({.verb = "DELETE", .product = product, .path = builds + Text("/{Sid}"), .parameters = {}},
             [&store](const TwilioRequest &r) { return removeBuild(store, r); });
  server.add({.verb = "GET", .product = product, .path = builds + Text("/{Sid}/Status"), .parameters = {}},
             [&store](const TwilioRequest &r) { return buildStatus(store, r); });
  const QString deployments = oneService + Text("/Environments/{EnvironmentSid}/Deployments");
  server.add({.verb = "GET", .product = product, .path = deployments, .parameters = {}, .list = true},
             [&store](const TwilioRequest &r) { return listDeployments(store, r); });
  server.add(
      {.verb = "POST", .product = product, .path = deployments, .parameters = {Text("BuildSid"), Text("IsPlugin")}},
      [&store](const TwilioRequest &r) { return deploy(store, r); });
}

} // namespace sandbox::serverless

namespace sandbox {

QJsonObject build(TwilioStore &store, const QJsonObject &service, const QList<QJsonObject> &versions, qint64 seconds)
{
  const QString sid = store.dice.sid(QLatin1String("ZB"));
  QJsonArray held;
  for (const QJsonObject &v : versions) held.append(v);
  return {{QLatin1String("sid"), sid},
          {QLatin1String("account_sid"), service[QLatin1String("account_sid")]},
          {QLatin1String("service_sid"), service[QLatin1String("sid")]},
          {QLatin1String("status"), QLatin1String("building")},
          {QLatin1String("asset_versions"), QJsonArray()},
          {QLatin1String("function_versions"), held},
          {QLatin1String("dependencies"), QJsonArray{QJsonObject{{QLatin1String("name"), QLatin1String("twilio")},
                                                                 {QLatin1String("version"), QLatin1String("5.0.3")}}}},
          {QLatin1String("runtime"), QLatin1String("node22")},
          {QLatin1String("date_created"), productDate(seconds)},
          {QLatin1String("date_updated"), productDate(seconds)},
          {QLatin1String("url"), serverless::member(service, "url") + QLatin1String("/Builds/") + sid}};
}

} // namespace sandbox
