// Looking up what a path of Serverless names.
#include "sandbox/twilio/serverlessparts.h"

#include <algorithm>

namespace sandbox::serverless {

namespace {
using Text = QLatin1String;
} // namespace

QJsonObject withLinks(QJsonObject o, const QList<QPair<const char *, const char *>> &links)
{
  QJsonObject all;
  for (const auto &[name, end] : links) all[Text(name)] = member(o, "url") + Text(end);
  o[Text("links")] = all;
  return o;
}

const QJsonObject *serviceOf(const TwilioStore &store, const TwilioRequest &r)
{
  const QString named = r.names.value(Text("ServiceSid"), r.names.value(Text("Sid")));
  for (const QJsonObject &s : store.services)
    if (s[Text("account_sid")] == r.account && (s[Text("sid")] == named || s[Text("unique_name")] == named)) return &s;
  return nullptr;
}

const QJsonObject *functionOf(const TwilioStore &store, const TwilioRequest &r)
{
  const QJsonObject *service = serviceOf(store, r),
                    *f = objectWith(store.functions, r.names.value(Text("FunctionSid")));
  return service && f && (*f)[Text("service_sid")] == (*service)[Text("sid")] ? f : nullptr;
}

QJsonObject *environmentOf(TwilioStore &store, const TwilioRequest &r)
{
  const QJsonObject *service = serviceOf(store, r);
  QJsonObject *e = objectWith(store.environments, r.names.value(Text("EnvironmentSid")));
  return service && e && (*e)[Text("service_sid")] == (*service)[Text("sid")] ? e : nullptr;
}

QJsonObject *buildOf(TwilioStore &store, const TwilioRequest &r, const QString &sid)
{
  const QJsonObject *service = serviceOf(store, r);
  QJsonObject *b = objectWith(store.builds, sid);
  return service && b && (*b)[Text("service_sid")] == (*service)[Text("sid")] ? b : nullptr;
}

bool isDeployed(const TwilioStore &store, const QString &build)
{
  return std::any_of(store.environments.begin(), store.environments.end(),
                     [&](const QJsonObject &e) { return e[Text("build_sid")] == build; });
}

} // namespace sandbox::serverless
