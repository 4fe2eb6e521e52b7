// Serverless (Twilio: serverless v1): services, environments, functions, versions by upload, builds that take a while,
// deployments, and the domain on which calls get an answer.
#include "sandbox/twilio/serverless.h"

#include "sandbox/company.h"
#include "sandbox/twilio/endpoints.h"
#include "sandbox/twilio/twimlanswer.h"

#include <QDateTime>
#include <QJsonDocument>

namespace sandbox {

namespace {
using Text = QLatin1String;
constexpr int pollsOfABuild = 2, mostServices = 50, mostVersions = 50, figuresOfADomain = 4242;
const QString servicePath = QStringLiteral("/v1/Services"), oneService = servicePath + QStringLiteral("/{ServiceSid}");
const QString product = QStringLiteral("serverless"), host = QStringLiteral("https://serverless.twilio.com");

QString textOf(const QJsonObject &o, const char *member) { return o[Text(member)].toString(); }
qint64 now() { return QDateTime::currentSecsSinceEpoch(); }
HttpReply collision(const QString &message) { return twilioError(409, 20409, message); }
HttpReply wrong(const QString &message) { return twilioError(400, 20001, message); }

QJsonObject withLinks(QJsonObject o, const QList<QPair<const char *, const char *>> &links)
{
  QJsonObject all;
  for (const auto &[name, end] : links) all[Text(name)] = textOf(o, "url") + Text(end);
  o[Text("links")] = all;
  return o;
}

QJsonObject shownVersion(QJsonObject v)
{
  v.remove(Text("content"));
  return withLinks(v, {{"function_version_content", "/Content"}});
}

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

bool isDeployed(const TwilioStore &store, const QString &build)
{
  return std::any_of(store.environments.begin(), store.environments.end(),
                     [&](const QJsonObject &e) { return e[Text("build_sid")] == build; });
}

/// Some environment answers calls with a version of the function.
bool isLive(const TwilioStore &store, const QString &function)
{
  for (const QJsonObject &b : store.builds) {
    if (!isDeployed(store, textOf(b, "sid"))) continue;
    for (const QJsonValue v : b[Text("function_versions")].toArray())
      if (v.toObject()[Text("function_sid")] == function) return true;
  }
  return false;
}

/// The endpoints below a service: what is in it.
class Service {
public:
  explicit Service(TwilioStore &s) : store(s) {}

  const QJsonObject *of(const TwilioRequest &r) const
  {
    const QString named = r.names.value(Text("ServiceSid"), r.names.value(Text("Sid")));
    for (const QJsonObject &s : store.services)
      if (s[Text("account_sid")] == r.account && (s[Text("sid")] == named || s[Text("unique_name")] == named))
        return &s;
    return nullptr;
  }

  const QJsonObject *functionOf(const TwilioRequest &r) const
  {
    const QJsonObject *service = of(r), *f = objectWith(store.functions, r.names.value(Text("FunctionSid")));
    return service && f && (*f)[Text("service_sid")] == (*service)[Text("sid")] ? f : nullptr;
  }

  HttpReply upload(const TwilioRequest &r)
  {
    const QJsonObject *function = functionOf(r);
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

  HttpReply versions(const TwilioRequest &r) const
  {
    const QJsonObject *function = functionOf(r);
    if (!function) return twilioNotFound(r);
    QJsonArray rows;
    for (const QJsonObject &v : store.functionVersions)
      if (v[Text("function_sid")] == (*function)[Text("sid")]) rows.append(shownVersion(v));
    return productList(r, Text("function_versions"), rows);
  }

  HttpReply version(const TwilioRequest &r, bool content) const
  {
    const QJsonObject *v = objectWith(store.functionVersions, r.names.value(Text("Sid")));
    if (!v || !functionOf(r) || (*v)[Text("function_sid")] != r.names.value(Text("FunctionSid")))
      return twilioNotFound(r);
    if (!content) return twilioReply(shownVersion(*v));
    QJsonObject out;
    for (const char *member : {"sid", "account_sid", "service_sid", "function_sid", "content"})
      out[Text(member)] = (*v)[Text(member)];
    out[Text("url")] = textOf(*v, "url") + Text("/Content");
    return twilioReply(out);
  }

  HttpReply makeBuild(const TwilioRequest &r)
  {
    const QJsonObject *service = of(r);
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
      if (paths.contains(textOf(*v, "path"))) return wrong(QStringLiteral("Two versions have the same path"));
      paths << textOf(*v, "path");
      versions << *v;
    }
    QJsonObject made = build(store, *service, versions, now());
    made[Text("runtime")] = runtime;
    if (const auto dependencies = r.value(Text("Dependencies")))
      made[Text("dependencies")] = QJsonDocument::fromJson(dependencies->toUtf8()).array();
    store.builds.prepend(made);
    return twilioReply(shownBuild(made), 201);
  }

  HttpReply builds(const TwilioRequest &r) const
  {
    const QJsonObject *service = of(r);
    if (!service) return twilioNotFound(r);
    QJsonArray rows;
    for (const QJsonObject &b : store.builds)
      if (b[Text("service_sid")] == (*service)[Text("sid")]) rows.append(shownBuild(b));
    return productList(r, Text("builds"), rows);
  }

  QJsonObject *buildOf(const TwilioRequest &r, const QString &sid)
  {
    const QJsonObject *service = of(r);
    QJsonObject *b = objectWith(store.builds, sid);
    return service && b && (*b)[Text("service_sid")] == (*service)[Text("sid")] ? b : nullptr;
  }

  HttpReply status(const TwilioRequest &r)
  {
    QJsonObject *b = buildOf(r, r.names.value(Text("Sid")));
    if (!b) return twilioNotFound(r);
    const int polls = (*b)[Text("polls")].toInt() + 1;
    (*b)[Text("polls")] = polls;
    if (polls > pollsOfABuild) (*b)[Text("status")] = Text("completed");
    QJsonObject out;
    for (const char *member : {"sid", "account_sid", "service_sid", "status"}) out[Text(member)] = (*b)[Text(member)];
    out[Text("url")] = textOf(*b, "url") + Text("/Status");
    return twilioReply(out);
  }

  HttpReply removeBuild(const TwilioRequest &r)
  {
    const QJsonObject *b = buildOf(r, r.names.value(Text("Sid")));
    if (!b) return twilioNotFound(r);
    if (isDeployed(store, textOf(*b, "sid"))) return wrong(QStringLiteral("The build is in use"));
    store.builds.removeAt(b - store.builds.constData());
    return twilioGone();
  }

  QJsonObject *environmentOf(const TwilioRequest &r)
  {
    const QJsonObject *service = of(r);
    QJsonObject *e = objectWith(store.environments, r.names.value(Text("EnvironmentSid")));
    return service && e && (*e)[Text("service_sid")] == (*service)[Text("sid")] ? e : nullptr;
  }

  HttpReply deploy(const TwilioRequest &r)
  {
    QJsonObject *environment = environmentOf(r);
    if (!environment) return twilioNotFound(r);
    const QString sid = r.value(Text("BuildSid")).value_or(QString());
    const QJsonObject *b = sid.isEmpty() ? nullptr : buildOf(r, sid);
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
                           {Text("url"), textOf(*environment, "url") + Text("/Deployments/") + own}};
    store.deployments.prepend(made);
    return twilioReply(made, 201);
  }

  HttpReply deployments(const TwilioRequest &r)
  {
    const QJsonObject *environment = environmentOf(r);
    if (!environment) return twilioNotFound(r);
    QJsonArray rows;
    for (const QJsonObject &d : store.deployments)
      if (d[Text("environment_sid")] == (*environment)[Text("sid")]) rows.append(d);
    return productList(r, Text("deployments"), rows);
  }

private:
  TwilioStore &store;
};

/// The document in a program of the one form that the sandbox can run; nothing for any other.
std::optional<QString> twimlIn(const QString &program)
{
  static const QRegularExpression line(QStringLiteral("^const twiml = (\".*\");$"),
                                       QRegularExpression::MultilineOption);
  const auto found = line.match(program);
  if (!found.hasMatch()) return {};
  const auto list = QJsonDocument::fromJson("[" + found.captured(1).toUtf8() + "]").array();
  return list.at(0).isString() ? std::optional(list.at(0).toString()) : std::nullopt;
}

/// https://DOMAIN/PATH, as calls reach it.
HttpReply answerCall(const TwilioStore &store, const TwilioRequest &r)
{
  const QString domain = r.names.value(Text("Domain")), path = QLatin1Char('/') + r.names.value(Text("Path"));
  const HttpReply missing{404, "text/plain; charset=utf-8", "Not found"};
  for (const QJsonObject &e : store.environments) {
    if (e[Text("domain_name")] != domain) continue;
    const QJsonObject *b = objectWith(store.builds, textOf(e, "build_sid"));
    if (!b) return missing;
    for (const QJsonValue value : (*b)[Text("function_versions")].toArray()) {
      const QJsonObject v = value.toObject();
      if (v[Text("path")] != path || v[Text("visibility")] == Text("private")) continue;
      for (const TwilioAccount &account : store.accounts)
        if (account.sid == textOf(e, "account_sid") && v[Text("visibility")] == Text("protected")
            && r.http.header("X-Twilio-Signature").value_or(QByteArray())
                   != twilioSignature(r, Text("https://") + domain + path, account.authToken))
          return {403, "text/plain; charset=utf-8", "Forbidden"};
      const QString program = textOf(v, "content");
      const auto twiml = twimlIn(program);
      if (!twiml) return {500, "text/plain; charset=utf-8", "The sandbox does not run this program"};
      if (program.contains(Text("event.RecordingSid")) && !callParameter(r, Text("RecordingSid")).isEmpty())
        return {200, "text/xml", "<Response><Hangup/></Response>"};
      return {200, "text/xml", renderedTwiml(*twiml, r).toUtf8()};
    }
  }
  return missing;
}

void addService(TwilioServer &server, TwilioStore &store, const std::shared_ptr<Service> &service)
{
  server.add({.verb = "GET", .product = product, .path = servicePath + Text("/{Sid}"), .parameters = {}},
             [&store, service](const TwilioRequest &r) {
               const QJsonObject *s = service->of(r); // by its name, too
               return s ? twilioReply(services().shown(store, *s)) : twilioNotFound(r);
             });
  const QString versions = oneService + Text("/Functions/{FunctionSid}/Versions");
  server.add({.verb = "POST",
              .product = Text("serverless-upload"),
              .path = versions,
              .parameters = {Text("Path"), Text("Visibility"), Text("Content")},
              .upload = true},
             [service](const TwilioRequest &r) { return service->upload(r); });
  server.add({.verb = "GET", .product = product, .path = versions, .parameters = {}, .list = true},
             [service](const TwilioRequest &r) { return service->versions(r); });
  server.add({.verb = "GET", .product = product, .path = versions + Text("/{Sid}"), .parameters = {}},
             [service](const TwilioRequest &r) { return service->version(r, false); });
  server.add({.verb = "GET", .product = product, .path = versions + Text("/{Sid}/Content"), .parameters = {}},
             [service](const TwilioRequest &r) { return service->version(r, true); });
  server.add({.verb = "GET", .product = product, .path = oneService + Text("/Assets"), .parameters = {}, .list = true},
             [service](const TwilioRequest &r) {
               return service->of(r) ? productList(r, Text("assets"), {}) : twilioNotFound(r);
             });
}

void addBuilds(TwilioServer &server, const std::shared_ptr<Service> &service)
{
  const QString builds = oneService + Text("/Builds");
  server.add({.verb = "GET", .product = product, .path = builds, .parameters = {}, .list = true},
             [service](const TwilioRequest &r) { return service->builds(r); });
  server.add({.verb = "POST",
              .product = product,
              .path = builds,
              .parameters = {Text("FunctionVersions"), Text("AssetVersions"), Text("Runtime"), Text("Dependencies")}},
             [service](const TwilioRequest &r) { return service->makeBuild(r); });
  server.add({.verb = "GET", .product = product, .path = builds + Text("/{Sid}"), .parameters = {}},
             [service](const TwilioRequest &r) {
               const QJsonObject *b = service->buildOf(r, r.names.value(Text("Sid")));
               return b ? twilioReply(shownBuild(*b)) : twilioNotFound(r);
             });
  server.add({.verb = "DELETE", .product = product, .path = builds + Text("/{Sid}"), .parameters = {}},
             [service](const TwilioRequest &r) { return service->removeBuild(r); });
  server.add({.verb = "GET", .product = product, .path = builds + Text("/{Sid}/Status"), .parameters = {}},
             [service](const TwilioRequest &r) { return service->status(r); });
  const QString deployments = oneService + Text("/Environments/{EnvironmentSid}/Deployments");
  server.add({.verb = "GET", .product = product, .path = deployments, .parameters = {}, .list = true},
             [service](const TwilioRequest &r) { return service->deployments(r); });
  server.add(
      {.verb = "POST", .product = product, .path = deployments, .parameters = {Text("BuildSid"), Text("IsPlugin")}},
      [service](const TwilioRequest &r) { return service->deploy(r); });
}
} // namespace

QString domainBase(const QString &service) { return QStringLiteral("%1-%2").arg(service).arg(figuresOfADomain); }

QString functionAddress(const QString &service, const QString &name)
{
  return QStringLiteral("https://%1.twil.io/%2").arg(domainBase(service), name);
}

QJsonObject functionVersion(TwilioStore &store, const QJsonObject &function, const QString &path,
                            const QString &visibility, const QString &program, qint64 seconds)
{
  const QString sid = store.dice.sid(Text("ZN"));
  return {{Text("sid"), sid},
          {Text("account_sid"), function[Text("account_sid")]},
          {Text("service_sid"), function[Text("service_sid")]},
          {Text("function_sid"), function[Text("sid")]},
          {Text("path"), path},
          {Text("visibility"), visibility},
          {Text("content"), program},
          {Text("date_created"), productDate(seconds)},
          {Text("url"), textOf(function, "url") + Text("/Versions/") + sid}};
}

QJsonObject build(TwilioStore &store, const QJsonObject &service, const QList<QJsonObject> &versions, qint64 seconds)
{
  const QString sid = store.dice.sid(Text("ZB"));
  QJsonArray held;
  for (const QJsonObject &v : versions) held.append(v);
  return {
      {Text("sid"), sid},
      {Text("account_sid"), service[Text("account_sid")]},
      {Text("service_sid"), service[Text("sid")]},
      {Text("status"), Text("building")},
      {Text("asset_versions"), QJsonArray()},
      {Text("function_versions"), held},
      {Text("dependencies"), QJsonArray{QJsonObject{{Text("name"), Text("twilio")}, {Text("version"), Text("5.0.3")}}}},
      {Text("runtime"), Text("node22")},
      {Text("date_created"), productDate(seconds)},
      {Text("date_updated"), productDate(seconds)},
      {Text("url"), textOf(service, "url") + Text("/Builds/") + sid}};
}

Collection services()
{
  Collection c{.product = product,
               .path = servicePath,
               .listKey = Text("services"),
               .prefix = Text("ZS"),
               .objects = &TwilioStore::services};
  c.fields = {
      {.name = "UniqueName",
       .member = "unique_name",
       .kind = FormField::Fixed,
       .required = true,
       .least = 1,
       .most = 50},
      {.name = "FriendlyName", .member = "friendly_name", .required = true, .least = 1},
      {.name = "IncludeCredentials", .member = "include_credentials", .kind = FormField::Flag, .otherwise = true},
      {.name = "UiEditable", .member = "ui_editable", .kind = FormField::Flag, .otherwise = false}};
  c.check = [](const TwilioStore &s, const QJsonObject &o) -> std::optional<HttpReply> {
    if (isTaken(s.services, o, "unique_name"))
      return collision(QStringLiteral("A service of that name exists already"));
    if (s.services.size() > mostServices) return wrong(QStringLiteral("The account has its most services"));
    return {};
  };
  c.shown = [](const TwilioStore &, QJsonObject o) {
    o[Text("domain_base")] = domainBase(textOf(o, "unique_name"));
    return withLinks(
        o,
        {{"environments", "/Environments"}, {"functions", "/Functions"}, {"assets", "/Assets"}, {"builds", "/Builds"}});
  };
  c.removed = [](TwilioStore &s, const QJsonObject &gone) {
    for (auto *list : {&s.environments, &s.functions, &s.functionVersions, &s.builds, &s.deployments})
      list->removeIf([&](const QJsonObject &one) { return one[Text("service_sid")] == gone[Text("sid")]; });
  };
  return c;
}

Collection environments()
{
  Collection c{.product = product,
               .path = oneService + Text("/Environments"),
               .listKey = Text("environments"),
               .prefix = Text("ZE"),
               .objects = &TwilioStore::environments,
               .changes = false,
               .parentName = Text("ServiceSid"),
               .parentMember = Text("service_sid"),
               .parents = &TwilioStore::services};
  c.fields = {{.name = "UniqueName",
               .member = "unique_name",
               .kind = FormField::Fixed,
               .required = true,
               .least = 1,
               .most = 100},
              {.name = "DomainSuffix", .member = "domain_suffix", .kind = FormField::Fixed, .most = 16}};
  c.make = [](TwilioStore &s, const TwilioRequest &, QJsonObject &o) -> std::optional<HttpReply> {
    const QJsonObject *service = objectWith(s.services, textOf(o, "service_sid"));
    const QString suffix = textOf(o, "domain_suffix");
    o[Text("sid")] = s.dice.sid(Text("ZE"));
    o[Text("build_sid")] = QJsonValue::Null;
    o[Text("domain_name")] = domainBase(textOf(*service, "unique_name"))
                             + (suffix.isEmpty() ? QString() : QLatin1Char('-') + suffix) + Text(".twil.io");
    for (const QJsonObject &other : std::as_const(s.environments))
      if (other[Text("service_sid")] == o[Text("service_sid")]
          && (other[Text("unique_name")] == o[Text("unique_name")]
              || other[Text("domain_name")] == o[Text("domain_name")]))
        return collision(QStringLiteral("An environment of that name or domain exists already"));
    return {};
  };
  c.shown = [](const TwilioStore &, const QJsonObject &o) {
    return withLinks(o, {{"variables", "/Variables"}, {"deployments", "/Deployments"}, {"logs", "/Logs"}});
  };
  return c;
}

Collection functions()
{
  Collection c{.product = product,
               .path = oneService + Text("/Functions"),
               .listKey = Text("functions"),
               .prefix = Text("ZH"),
               .objects = &TwilioStore::functions,
               .parentName = Text("ServiceSid"),
               .parentMember = Text("service_sid"),
               .parents = &TwilioStore::services};
  c.fields = {{.name = "FriendlyName", .member = "friendly_name", .required = true, .least = 1}};
  c.mayRemove = [](const TwilioStore &s, const QJsonObject &o) -> std::optional<HttpReply> {
    if (isLive(s, textOf(o, "sid"))) return wrong(QStringLiteral("The function is deployed"));
    return {};
  };
  c.removed = [](TwilioStore &s, const QJsonObject &gone) {
    s.functionVersions.removeIf([&](const QJsonObject &v) { return v[Text("function_sid")] == gone[Text("sid")]; });
  };
  c.shown = [](const TwilioStore &, const QJsonObject &o) {
    return withLinks(o, {{"function_versions", "/Versions"}});
  };
  return c;
}

void addServerless(TwilioServer &server, TwilioStore &store)
{
  const auto service = std::make_shared<Service>(store);
  addService(server, store, service);
  addBuilds(server, service);
  for (Collection (*kind)() : {services, environments, functions}) addCollection(server, store, kind());
  for (const char *verb : {"GET", "POST"})
    server.add({.verb = verb,
                .product = Text("twil.io"),
                .path = Text("/{Domain}/{Path}"),
                .parameters = {Text("*")},
                .open = true},
               [&store](const TwilioRequest &r) { return answerCall(store, r); });
}

} // namespace sandbox
