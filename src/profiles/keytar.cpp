// Asking for keytar's entries. On Linux they bear other attributes than QtKeychain's: the Secret Service is asked
// itself.
#include "profiles/keytar.h"

#include "profiles/secretstore.h"

#include <QCoreApplication>
#ifdef Q_OS_LINUX
#include "core/wait.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QMap>
#endif

namespace profiles {
namespace {
Error notInKeychain()
{
  return {Error::NotFound,
          QCoreApplication::translate("Foreign", "Its key is not in the key store, or the key store is locked. Unlock "
                                                 "it and try again, or enter the key by hand.")};
}
} // namespace

#ifdef Q_OS_LINUX
namespace {
using Attributes = QMap<QString, QString>;

QDBusMessage secretCall(const QString &path, const char *interface, const char *method)
{
  return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.secrets"), path, QLatin1String(interface),
                                        QLatin1String(method));
}

/// The answer's arguments; nothing when there is none.
Task<QList<QVariant>> answerTo(QDBusMessage call, std::chrono::milliseconds limit)
{
  QDBusPendingCallWatcher watcher(QDBusConnection::sessionBus().asyncCall(call, int(limit.count())));
  NextSignal finished(&watcher, &QDBusPendingCallWatcher::finished, limit);
  if (!watcher.isFinished()) {
    const auto ended = co_await finished;
    if (!ended) co_return QList<QVariant>();
  }
  if (watcher.isError()) co_return QList<QVariant>();
  co_return watcher.reply().arguments();
}

/// Item.GetSecret answers (session, parameters, value, content type).
Secret valueIn(const QVariant &answer)
{
  const auto argument = answer.value<QDBusArgument>();
  if (argument.currentType() != QDBusArgument::StructureType) return {};
  QDBusObjectPath session;
  QByteArray parameters, value;
  QString type;
  argument.beginStructure();
  argument >> session >> parameters >> value >> type;
  argument.endStructure();
  return Secret(value);
}
} // namespace

Task<Result<Secret>> keytarSecret(QString service, QString account, std::chrono::milliseconds limit)
{
  if (!QDBusConnection::sessionBus().isConnected()) co_return notInKeychain();
  qDBusRegisterMetaType<Attributes>();
  const QString root = QStringLiteral("/org/freedesktop/secrets");
  QDBusMessage opening = secretCall(root, "org.freedesktop.Secret.Service", "OpenSession");
  opening << QStringLiteral("plain") << QVariant::fromValue(QDBusVariant(QString()));
  auto asking = answerTo(opening, limit / 3);
  const auto opened = co_await asking;
  if (opened.size() < 2) co_return notInKeychain();
  QDBusMessage search = secretCall(root, "org.freedesktop.Secret.Service", "SearchItems");
  search << QVariant::fromValue(Attributes{{QStringLiteral("service"), service}, {QStringLiteral("account"), account}});
  auto searching = answerTo(search, limit / 3);
  const auto found = co_await searching;
  if (found.isEmpty()) co_return notInKeychain();
  const auto items = qdbus_cast<QList<QDBusObjectPath>>(found.first());
  if (items.isEmpty()) co_return notInKeychain();
  QDBusMessage get = secretCall(items.first().path(), "org.freedesktop.Secret.Item", "GetSecret");
  get << QVariant::fromValue(opened.at(1).value<QDBusObjectPath>());
  auto getting = answerTo(get, limit / 3);
  const auto answer = co_await getting;
  const Secret secret = answer.isEmpty() ? Secret() : valueIn(answer.first());
  if (secret.isEmpty()) co_return notInKeychain();
  co_return secret;
}
#else
Task<Result<Secret>> keytarSecret(QString service, QString account, std::chrono::milliseconds limit)
{
  KeychainStore store(service, limit);
  auto reading = store.read(account);
  const auto secret = co_await reading;
  if (!secret) co_return notInKeychain();
  co_return *secret;
}
#endif
} // namespace profiles
