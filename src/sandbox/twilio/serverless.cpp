// Serverless (Twilio: serverless v1): services, environments and functions.
#include "sandbox/company.h"
#include "sandbox/twilio/endpoints.h"
#include "sandbox/twilio/serverlessparts.h"

#include <algorithm>

namespace sandbox {

namespace {
using Text = QLatin1String;
constexpr int mostServices = 50, figuresOfADomain = 4242;

HttpReply collision(const QString &message) { return twilioError(409, 20409, message); }

/// Some environment answers calls with a version of the function.
bool isLive(const TwilioStore &store, const QString &function)
{
  for (const QJsonObject &b : store.builds) {
    if (!serverless::isDeployed(store, serverless::member(b, "sid"))) continue;
    for (const QJsonValue v : b[Text("function_versions")].toArray())
      if (v.toObject()[Text("function_sid")] == function) return true;
  }
  return false;
}

} // namespace

QString domainBase(const QString &service) { return QStringLiteral("%1-%2").arg(service).arg(figuresOfADomain); }

QString functionAddress(const QString &service, const QString &name)
{
  return QStringLiteral("https://%1.twil.io/%2").arg(domainBase(service), name);
}

Collection services()
{
  Collection c{.product = serverless::product,
               .path = serverless::servicePath,
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
    if (s.services.size() > mostServices) return serverless::wrong(QStringLiteral("The account has its most services"));
    return {};
  };
  c.shown = [](const TwilioStore &, QJsonObject o) {
    o[Text("domain_base")] = domainBase(serverless::member(o, "unique_name"));
    return serverless::withLinks(
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
  Collection c{.product = serverless::product,
               .path = serverless::oneService + Text("/Environments"),
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
    const QJsonObject *service = objectWith(s.services, serverless::member(o, "service_sid"));
    const QString suffix = serverless::member(o, "domain_suffix");
    o[Text("sid")] = s.dice.sid(Text("ZE"));
    o[Text("build_sid")] = QJsonValue::Null;
    o[Text("domain_name")] = domainBase(serverless::member(*service, "unique_name"))
                             + (suffix.isEmpty() ? QString() : QLatin1Char('-') + suffix) + Text(".twil.io");
    for (const QJsonObject &other : std::as_const(s.environments))
      if (other[Text("service_sid")] == o[Text("service_sid")]
          && (other[Text("unique_name")] == o[Text("unique_name")]
              || other[Text("domain_name")] == o[Text("domain_name")]))
        return collision(QStringLiteral("An environment of that name or domain exists already"));
    return {};
  };
  c.shown = [](const TwilioStore &, const QJsonObject &o) {
    return serverless::withLinks(o, {{"variables", "/Variables"}, {"deployments", "/Deployments"}, {"logs", "/Logs"}});
  };
  return c;
}

Collection functions()
{
  Collection c{.product = serverless::product,
               .path = serverless::oneService + Text("/Functions"),
               .listKey = Text("functions"),
               .prefix = Text("ZH"),
               .objects = &TwilioStore::functions,
               .parentName = Text("ServiceSid"),
               .parentMember = Text("service_sid"),
               .parents = &TwilioStore::services};
  c.fields = {{.name = "FriendlyName", .member = "friendly_name", .required = true, .least = 1}};
  c.mayRemove = [](const TwilioStore &s, const QJsonObject &o) -> std::optional<HttpReply> {
    if (isLive(s, serverless::member(o, "sid"))) return serverless::wrong(QStringLiteral("The function is deployed"));
    return {};
  };
  c.removed = [](TwilioStore &s, const QJsonObject &gone) {
    s.functionVersions.removeIf([&](const QJsonObject &v) { return v[Text("function_sid")] == gone[Text("sid")]; });
  };
  c.shown = [](const TwilioStore &, const QJsonObject &o) {
    return serverless::withLinks(o, {{"function_versions", "/Versions"}});
  };
  return c;
}

void addServerless(TwilioServer &server, TwilioStore &store)
{
  server.add({.verb = "GET",
              .product = serverless::product,
              .path = serverless::servicePath + Text("/{Sid}"),
              .parameters = {}},
             [&store](const TwilioRequest &r) {
               const QJsonObject *s = serverless::serviceOf(store, r); // by its name, too
               return s ? twilioReply(services().shown(store, *s)) : twilioNotFound(r);
             });
  server.add({.verb = "GET",
              .product = serverless::product,
              .path = serverless::oneService + Text("/Assets"),
              .parameters = {},
              .list = true},
             [&store](const TwilioRequest &r) {
               return serverless::serviceOf(store, r) ? productList(r, Text("assets"), {}) : twilioNotFound(r);
             });
  serverless::addVersions(server, store);
  serverless::addBuilds(server, store);
  for (Collection (*kind)() : {services, environments, functions}) addCollection(server, store, kind());
  serverless::addTwilIo(server, store);
}

} // namespace sandbox
