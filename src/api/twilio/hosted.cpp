// Twilio: TwiML that Trunkline hosts. A publication looks at every step whether it stands already: making it again
// after a lost answer goes on where it broke off, and going back to a document of before deploys its build again.
#include "twiml/hosted.h"

#include "api/twilio/resources.h"
#include "api/twilio/serverless.h"
#include "core/all.h"
#include "core/wait.h"
#include "model/hostedtwiml.h"

#include <QCoreApplication>

namespace twilio {
namespace {
using serverless::Site;
using serverless::Version;
constexpr int contentsAtATime = 5;

struct HostedText {
  Q_DECLARE_TR_FUNCTIONS(HostedTwiml)
};

Error gone()
{
  return {Error::NotFound, HostedText::tr("The document is not published any more. Refresh to see what is.")};
}

Object objectOf(const Site &site, const Version &v, const QByteArray &document)
{
  HostedTwiml h;
  h.url = site.addressOf(v.path);
  h.name = v.path.mid(1);
  h.document = Secret(document);
  h.visibility = v.visibility;
  h.functionSid = v.function;
  h.versionSid = v.sid;
  h.buildSid = site.build;
  h.published = QDateTime::fromString(v.created, Qt::ISODate);
  return Object::of(h);
}

/// Nonsense in the middle of a write: it may have happened.
Error asWrite(Error e)
{
  if (e.kind == Error::Protocol) e.kind = Error::Unknown;
  return e;
}

/// The document of one version; an empty object when its program is not ours.
Task<Result<Object>> readVersion(Account account, Site site, Version v)
{
  auto reading = serverless::contentOf(account, site.service, v.function, v.sid);
  const auto program = co_await reading;
  if (!program) co_return program.error();
  const auto document = twiml::documentIn(*program);
  if (!document) co_return Object();
  co_return objectOf(site, v, *document);
}

Task<Listing> listHosted(Account account, Progress progress)
{
  auto rows = std::make_shared<RowsOf<HostedTwiml>>();
  auto looking = serverless::look(account);
  const auto site = co_await looking;
  if (!site) co_return site.error();
  std::vector<Task<Result<Object>>> reads;
  for (const Version &v : site->functions) reads.push_back(readVersion(account, *site, v));
  auto reading = all(std::move(reads), contentsAtATime);
  const auto read = co_await reading;
  for (const auto &one : read) {
    if (!one) co_return one.error();
    if (*one) rows->list.push_back(one->as<HostedTwiml>());
  }
  if (progress) {
    Tell tell([progress, n = rows->size()] { progress(n); });
    co_await tell;
  }
  co_return std::shared_ptr<Rows>(rows);
}

/// The version that the key means, in the site.
const Version *versionAt(const Site &site, const QString &key)
{
  const QString path = QUrl(key).path();
  const Version *v = site.at(path);
  return v && site.addressOf(path) == key ? v : nullptr;
}

Task<Result<Object>> readHosted(Account account, QString key)
{
  auto looking = serverless::look(account);
  const auto site = co_await looking;
  if (!site) co_return site.error();
  const Version *v = versionAt(*site, key);
  if (!v) co_return gone();
  auto reading = readVersion(account, *site, *v);
  const auto object = co_await reading;
  if (!object) co_return object.error();
  if (!*object) co_return gone(); // somebody else's function by now
  co_return *object;
}

/// The versions of the deployed build but the one at `path`, and `instead` of it.
QStringList versionsWith(const Site &site, const QString &path, const QString &instead)
{
  QStringList out;
  for (const Version &v : site.functions)
    if (v.path != path) out << v.sid;
  if (!instead.isEmpty()) out << instead;
  return out;
}

Task<Result<Object>> publish(Account account, Site site, QString name, Secret document)
{
  const QString path = u'/' + name;
  auto finding = serverless::function(account, site.service, name);
  const auto function = co_await finding;
  if (!function) co_return asWrite(function.error());
  auto uploading = serverless::version(account, site.service, *function, path, twiml::functionOf(document.reveal()));
  const auto version = co_await uploading;
  if (!version) co_return asWrite(version.error());
  auto building = serverless::build(account, site, versionsWith(site, path, *version));
  const auto build = co_await building;
  if (!build) co_return asWrite(build.error());
  auto deploying = serverless::deploy(account, site, *build);
  const auto deployed = co_await deploying;
  if (!deployed) co_return asWrite(deployed.error());
  site.build = *build;
  const Version now{*version, *function, path, QStringLiteral("protected"), {}};
  co_return objectOf(site, now, document.reveal());
}

Task<Result<Object>> createHosted(Account account, Object wanted)
{
  const HostedTwiml h = wanted.as<HostedTwiml>();
  auto preparing = serverless::prepared(account);
  const auto site = co_await preparing;
  if (!site) co_return asWrite(site.error());
  if (const QString problem = hostedNameProblem(h.name); !problem.isEmpty()) co_return Error{Error::Rejected, problem};
  const QString path = u'/' + h.name;
  if (site->at(path) || site->assetPaths.contains(path))
    co_return Error{Error::Conflict,
                    HostedText::tr("A document by the name “%1” is published already. Choose another name, or edit "
                                   "that document.")
                        .arg(h.name)};
  auto publishing = publish(account, *site, h.name, h.document);
  co_return co_await publishing;
}

Task<Result<Object>> changeHosted(Account account, Object fresh, Object wanted)
{
  if (fresh.as<HostedTwiml>().document == wanted.as<HostedTwiml>().document) co_return fresh;
  auto looking = serverless::look(account);
  const auto site = co_await looking;
  if (!site) co_return asWrite(site.error());
  if (!versionAt(*site, fresh.key())) co_return gone();
  const HostedTwiml h = wanted.as<HostedTwiml>();
  auto publishing = publish(account, *site, fresh.as<HostedTwiml>().name, h.document);
  co_return co_await publishing;
}

/// The last one takes the environment offline: Twilio makes no build of nothing.
Task<Result<>> removeHosted(Account account, QString key)
{
  auto looking = serverless::look(account);
  const auto site = co_await looking;
  if (!site) co_return asWrite(site.error());
  const Version *v = versionAt(*site, key);
  if (!v) co_return Result<>();
  const QString function = v->function;
  const QStringList others = versionsWith(*site, v->path, {});
  QString left;
  if (!others.isEmpty() || !site->assets.isEmpty()) {
    auto building = serverless::build(account, *site, others);
    const auto build = co_await building;
    if (!build) co_return asWrite(build.error());
    left = *build;
  }
  auto deploying = serverless::deploy(account, *site, left);
  const auto deployed = co_await deploying;
  if (!deployed) co_return asWrite(deployed.error());
  // Nobody reaches it any more, and that was the removal: what becomes of the function is no part of its answer. One
  // that stays is used again by the next document of its name.
  auto removing = serverless::removeFunction(account, site->service, function);
  const auto removed = co_await removing;
  Q_UNUSED(removed)
  co_return Result<>();
}
} // namespace

const Endpoint &hostedTwiml()
{
  static const Endpoint e{
      .resource = &resourceOf<HostedTwiml>(),
      .list = [](Account a, Progress p) { return listHosted(std::move(a), std::move(p)); },
      .read = [](Account a, QString key) { return readHosted(std::move(a), std::move(key)); },
      .create = [](Account a, Object wanted) { return createHosted(std::move(a), std::move(wanted)); },
      .change = [](Account a, Object fresh,
                   Object wanted) { return changeHosted(std::move(a), std::move(fresh), std::move(wanted)); },
      .remove = [](Account a, QString key) { return removeHosted(std::move(a), std::move(key)); },
      .optional = true,
      .allowed = [](const Account &) { return serverless::allowed(); }};
  return e;
}
} // namespace twilio
