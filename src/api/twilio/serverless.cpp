// The six steps (Twilio: serverless v1; the upload is described by Twilio's toolkit alone).
#include "api/twilio/serverless.h"

#include "core/wait.h"
#include "twiml/hosted.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QUuid>

#include <algorithm>

namespace twilio::serverless {
namespace {
using namespace std::chrono_literals;
const QString serviceName = QStringLiteral("trunkline"), environmentName = QStringLiteral("production");
const QString host = QStringLiteral("https://serverless.twilio.com"),
              uploadHost = QStringLiteral("https://serverless-upload.twilio.com");
const QString runtime = QStringLiteral("node22");
constexpr int newestVersions = 5; ///< among which one with the same program is looked for
constexpr auto longestBuild = 5min;

struct ServerlessText {
  Q_DECLARE_TR_FUNCTIONS(Serverless)
};

QUrl at(const QString &path, const QString &base = host) { return QUrl(base + QStringLiteral("/v1/Services") + path); }
QString text(const QJsonObject &o, const char *key) { return o.value(QLatin1String(key)).toString(); }

Error unlike(const QString &what)
{
  return {Error::Unknown, // a write that was answered so may have happened
          ServerlessText::tr("Twilio answered something that is not the expected JSON. A proxy on the way may have "
                             "answered instead."),
          QStringLiteral("serverless: ") + what};
}

/// The same of a read, which did nothing.
Error unreadable(const QString &what)
{
  Error e = unlike(what);
  e.kind = Error::Protocol;
  return e;
}

Error collides(const QString &name)
{
  return {
      Error::Conflict,
      ServerlessText::tr("The service “trunkline” has something else by the name “%1” already. Choose another name.")
          .arg(name)};
}

/// All of a list, in Twilio's order.
Task<Result<QList<QJsonObject>>> listOf(Account account, QString path, QString key)
{
  QList<QJsonObject> out;
  QUrl url = at(path);
  url.setQuery(QStringLiteral("PageSize=100"));
  while (!url.isEmpty()) {
    auto calling = call(account, "GET", url, {});
    const auto page = co_await calling;
    if (!page) co_return page.error();
    if (!page->value(key).isArray()) co_return unreadable(key);
    const QJsonArray rows = page->value(key).toArray();
    for (const QJsonValue row : rows) out << row.toObject();
    const QString next =
        page->value(QStringLiteral("meta")).toObject().value(QStringLiteral("next_page_url")).toString();
    if (next.isEmpty() || out.size() > 10'000) break;
    url.setQuery(QUrl(next).query(QUrl::FullyEncoded), QUrl::StrictMode); // our own host whatever the page says
  }
  co_return out;
}

/// Makes an object and gives its SID.
Task<Result<QString>> made(Account account, QString path, Form form)
{
  auto calling = call(account, "POST", at(path), form);
  const auto answer = co_await calling;
  if (!answer) co_return answer.error();
  if (text(*answer, "sid").isEmpty()) co_return unlike(path);
  co_return text(*answer, "sid");
}

QList<Version> versionsIn(const QJsonArray &list)
{
  QList<Version> out;
  for (const QJsonValue v : list) {
    const QJsonObject o = v.toObject();
    out << Version{text(o, "sid"), text(o, "function_sid"), text(o, "path"), text(o, "visibility"),
                   text(o, "date_created")};
  }
  return out;
}

QStringList sidsIn(const QJsonValue &list)
{
  QStringList out;
  const QJsonArray rows = list.toArray();
  for (const QJsonValue v : rows) out << text(v.toObject(), "sid");
  out.sort();
  return out;
}

QByteArray part(const QByteArray &boundary, const QByteArray &head, const QByteArray &content)
{
  return "--" + boundary + "\r\nContent-Disposition: form-data; " + head + "\r\n\r\n" + content + "\r\n";
}

/// The environment as it is now; empty when there is none.
Task<Result<QJsonObject>> environmentOf(Account account, QString service)
{
  auto listing = listOf(account, u'/' + service + QStringLiteral("/Environments"), QStringLiteral("environments"));
  const auto all = co_await listing;
  if (!all) co_return all.error();
  for (const QJsonObject &e : *all)
    if (text(e, "unique_name") == environmentName) co_return e;
  co_return QJsonObject();
}

Task<Result<>> readBuild(Account account, Site *site)
{
  if (site->build.isEmpty()) co_return Result<>();
  auto calling = call(account, "GET", at(QStringLiteral("/%1/Builds/%2").arg(site->service, site->build)), {});
  const auto build = co_await calling;
  if (!build) co_return build.error();
  if (!build->value(QStringLiteral("function_versions")).isArray()) co_return unreadable(QStringLiteral("build"));
  site->functions = versionsIn(build->value(QStringLiteral("function_versions")).toArray());
  site->assets = sidsIn(build->value(QStringLiteral("asset_versions")));
  for (const Version &v : versionsIn(build->value(QStringLiteral("asset_versions")).toArray()))
    site->assetPaths << v.path;
  site->runtime = text(*build, "runtime");
  const QJsonArray dependencies = build->value(QStringLiteral("dependencies")).toArray();
  if (!dependencies.isEmpty())
    site->dependencies = QString::fromUtf8(QJsonDocument(dependencies).toJson(QJsonDocument::Compact));
  co_return Result<>();
}

Task<Result<Site>> siteOf(Account account, QString service)
{
  Site site;
  site.service = service;
  auto looking = environmentOf(account, service);
  const auto environment = co_await looking;
  if (!environment) co_return environment.error();
  site.environment = text(*environment, "sid");
  site.domain = text(*environment, "domain_name");
  site.build = text(*environment, "build_sid");
  auto reading = readBuild(account, &site);
  const auto read = co_await reading;
  if (!read) co_return read.error();
  co_return site;
}

/// The SID, or nothing when the account has no such service.
Task<Result<QString>> serviceOf(Account account)
{
  auto calling = call(account, "GET", at(u'/' + serviceName), {});
  const auto service = co_await calling;
  if (!service && service.error().kind == Error::NotFound) co_return QString();
  if (!service) co_return service.error();
  if (text(*service, "sid").isEmpty()) co_return unreadable(QStringLiteral("service"));
  co_return text(*service, "sid");
}
} // namespace

const Version *Site::at(const QString &path) const
{
  const auto found = std::find_if(functions.begin(), functions.end(), [&](const Version &v) { return v.path == path; });
  return found == functions.end() ? nullptr : &*found;
}

Task<Result<Site>> look(Account account)
{
  auto finding = serviceOf(account);
  const auto service = co_await finding;
  if (!service) co_return service.error();
  if (service->isEmpty()) co_return Site();
  auto reading = siteOf(account, *service);
  co_return co_await reading;
}

Task<Result<Site>> prepared(Account account)
{
  auto finding = serviceOf(account);
  auto service = co_await finding;
  if (service && service->isEmpty()) {
    auto making = made(account, {},
                       {{QStringLiteral("UniqueName"), serviceName},
                        {QStringLiteral("FriendlyName"), QStringLiteral("Trunkline")}, // not text
                        {QStringLiteral("IncludeCredentials"), QStringLiteral("false")},
                        {QStringLiteral("UiEditable"), QStringLiteral("true")}});
    service = co_await making;
  }
  if (!service) co_return service.error();
  auto reading = siteOf(account, *service);
  auto site = co_await reading;
  if (!site || !site->environment.isEmpty()) co_return site;
  auto making = made(account, u'/' + *service + QStringLiteral("/Environments"),
                     {{QStringLiteral("UniqueName"), environmentName}});
  const auto environment = co_await making;
  if (!environment) co_return environment.error();
  auto again = siteOf(account, *service);
  co_return co_await again;
}

Task<Result<QByteArray>> contentOf(Account account, QString service, QString function, QString version)
{
  auto calling = call(account, "GET",
                      at(QStringLiteral("/%1/Functions/%2/Versions/%3/Content").arg(service, function, version)), {});
  const auto content = co_await calling;
  if (!content) co_return content.error();
  if (!content->value(QStringLiteral("content")).isString()) co_return unreadable(QStringLiteral("content"));
  co_return text(*content, "content").toUtf8();
}

/// The function's versions, newest first.
static Task<Result<QList<Version>>> versionsOf(Account account, QString service, QString function)
{
  auto listing = listOf(account, QStringLiteral("/%1/Functions/%2/Versions").arg(service, function),
                        QStringLiteral("function_versions"));
  const auto all = co_await listing;
  if (!all) co_return all.error();
  QJsonArray rows;
  for (const QJsonObject &o : *all) rows << o;
  QList<Version> out = versionsIn(rows);
  std::stable_sort(out.begin(), out.end(), [](const Version &a, const Version &b) { return a.created > b.created; });
  co_return out;
}

Task<Result<QString>> function(Account account, QString service, QString name)
{
  const QString path = u'/' + service + QStringLiteral("/Functions");
  auto listing = listOf(account, path, QStringLiteral("functions"));
  const auto all = co_await listing;
  if (!all) co_return all.error();
  for (const QJsonObject &o : *all) {
    if (text(o, "friendly_name") != name) continue;
    const QString sid = text(o, "sid");
    auto looking = versionsOf(account, service, sid);
    const auto versions = co_await looking;
    if (!versions) co_return versions.error();
    if (versions->isEmpty()) co_return sid;
    auto reading = contentOf(account, service, sid, versions->first().sid);
    const auto program = co_await reading;
    if (!program) co_return program.error();
    if (!twiml::documentIn(*program)) co_return collides(name);
    co_return sid;
  }
  auto making = made(account, path, {{QStringLiteral("FriendlyName"), name}});
  co_return co_await making;
}

Task<Result<QString>> version(Account account, QString service, QString function, QString path, QByteArray program)
{
  auto looking = versionsOf(account, service, function);
  const auto versions = co_await looking;
  if (!versions) co_return versions.error();
  for (qsizetype i = 0; i < std::min<qsizetype>(newestVersions, versions->size()); ++i) {
    const Version v = versions->at(i);
    if (v.path != path || v.visibility != u"protected") continue;
    auto reading = contentOf(account, service, function, v.sid);
    const auto content = co_await reading;
    if (!content) co_return content.error();
    if (*content == program) co_return v.sid;
  }
  const QByteArray boundary = "trunkline-" + QUuid::createUuid().toByteArray(QUuid::Id128);
  HttpRequest upload{"POST", at(QStringLiteral("/%1/Functions/%2/Versions").arg(service, function), uploadHost)};
  upload.contentType = "multipart/form-data; boundary=" + boundary;
  upload.body =
      part(boundary, "name=\"Path\"", path.toUtf8()) + part(boundary, "name=\"Visibility\"", "protected")
      + part(boundary,
             "name=\"Content\"; filename=\"" + path.mid(1).toUtf8() + ".js\"\r\nContent-Type: application/javascript",
             program)
      + "--" + boundary + "--\r\n";
  auto sending = exchange(account, std::move(upload));
  const auto answer = co_await sending;
  if (!answer) co_return answer.error();
  if (text(*answer, "sid").isEmpty()) co_return unlike(QStringLiteral("upload"));
  co_return text(*answer, "sid");
}

static Task<Result<QString>> completed(Account account, QString service, QString build)
{
  const QUrl url = at(QStringLiteral("/%1/Builds/%2/Status").arg(service, build));
  const QDeadlineTimer end(longestBuild);
  for (auto pause = 250ms;; pause = std::min<std::chrono::milliseconds>(pause * 2, 1s)) {
    auto calling = call(account, "GET", url, {});
    const auto answer = co_await calling;
    if (!answer) co_return answer.error();
    const QString status = text(*answer, "status");
    if (status == u"completed") co_return build;
    if (status == u"failed")
      co_return Error{Error::Rejected,
                      ServerlessText::tr("Twilio could not build the function. Calls still get the document from "
                                         "before. Look at the debugger of the Twilio Console (82003, 82007).")};
    if (end.hasExpired())
      co_return Error{Error::Rejected,
                      ServerlessText::tr("Twilio did not finish the build within five minutes. Calls still get the "
                                         "document from before. Try again later.")};
    Sleep nap(pause);
    co_await nap;
  }
}

Task<Result<QString>> build(Account account, Site site, QStringList versions)
{
  versions.sort();
  const QString path = u'/' + site.service + QStringLiteral("/Builds");
  auto listing = listOf(account, path, QStringLiteral("builds"));
  const auto all = co_await listing;
  if (!all) co_return all.error();
  QString sid;
  for (const QJsonObject &b : *all)
    if (sid.isEmpty() && text(b, "status") != u"failed"
        && sidsIn(b.value(QStringLiteral("function_versions"))) == versions
        && sidsIn(b.value(QStringLiteral("asset_versions"))) == site.assets)
      sid = text(b, "sid");
  if (sid.isEmpty()) {
    Form form;
    for (const QString &v : std::as_const(versions)) form.append({QStringLiteral("FunctionVersions"), v});
    for (const QString &v : std::as_const(site.assets)) form.append({QStringLiteral("AssetVersions"), v});
    form.append({QStringLiteral("Runtime"), site.runtime.isEmpty() ? runtime : site.runtime});
    if (!site.dependencies.isEmpty()) form.append({QStringLiteral("Dependencies"), site.dependencies});
    auto making = made(account, path, form);
    const auto answer = co_await making;
    if (!answer) co_return answer.error();
    sid = *answer;
  }
  auto waiting = completed(account, site.service, sid);
  co_return co_await waiting;
}

Task<Result<>> deploy(Account account, Site site, QString build)
{
  auto looking = environmentOf(account, site.service);
  const auto now = co_await looking;
  if (!now) co_return now.error();
  const QString live = text(*now, "build_sid");
  if (live == build) co_return Result<>();
  if (live != site.build)
    co_return Error{Error::Conflict,
                    ServerlessText::tr("Somebody else published in the service “trunkline” at this moment. Nothing was "
                                       "replaced. Plan again.")};
  Form form;
  if (!build.isEmpty()) form.append({QStringLiteral("BuildSid"), build});
  auto making =
      made(account, QStringLiteral("/%1/Environments/%2/Deployments").arg(site.service, site.environment), form);
  const auto deployment = co_await making;
  if (!deployment) co_return deployment.error();
  co_return Result<>();
}

Task<Result<>> removeFunction(Account account, QString service, QString function)
{
  auto calling = call(account, "DELETE", at(QStringLiteral("/%1/Functions/%2").arg(service, function)), {});
  const auto done = co_await calling;
  if (!done && done.error().kind != Error::NotFound) co_return done.error();
  co_return Result<>();
}

std::vector<AllowedVerb> allowed()
{
  const QString services = QStringLiteral("/v1/Services"), one = services + QStringLiteral("/{service}");
  const QString functions = one + QStringLiteral("/Functions"), function = functions + QStringLiteral("/{function}");
  const QString versions = function + QStringLiteral("/Versions");
  const QString environments = one + QStringLiteral("/Environments"), builds = one + QStringLiteral("/Builds");
  const QStringList paging{QStringLiteral("PageSize"), QStringLiteral("Page")};
  std::vector<AllowedVerb> verbs;
  for (const QString &list : {functions, versions, environments, builds})
    verbs.push_back({"GET", host, list, false, false, paging});
  for (const QString &object : {one, builds + QStringLiteral("/{build}"), builds + QStringLiteral("/{build}/Status"),
                                versions + QStringLiteral("/{version}/Content")})
    verbs.push_back({"GET", host, object, false});
  for (const QString &list :
       {services, environments, functions, builds, environments + QStringLiteral("/{environment}/Deployments")})
    verbs.push_back({"POST", host, list});
  verbs.push_back({"POST", uploadHost, versions});
  verbs.push_back({"DELETE", host, function});
  for (const char *method : {"GET", "POST"}) // as calls do: fetching changes nothing
    verbs.push_back({method, QStringLiteral("https://{service}.twil.io"), QStringLiteral("/{name}"), false});
  return verbs;
}
} // namespace twilio::serverless
