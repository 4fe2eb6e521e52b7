// Asking the Secret Service (freedesktop.org, Secret Service API) on the session bus.
#include "profiles/keyringstate.h"

#include "core/wait.h"

#include <QtGlobal>
#ifdef Q_OS_LINUX
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace profiles {
namespace {
constexpr char service[] = "org.freedesktop.secrets";

QDBusMessage aliasCall()
{
  auto call =
      QDBusMessage::createMethodCall(QLatin1String(service), QStringLiteral("/org/freedesktop/secrets"),
                                     QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("ReadAlias"));
  call << QStringLiteral("default");
  return call;
}

QDBusMessage lockedCall(const QString &collection)
{
  auto call = QDBusMessage::createMethodCall(QLatin1String(service), collection,
                                             QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
  call << QStringLiteral("org.freedesktop.Secret.Collection") << QStringLiteral("Locked");
  return call;
}

KeyringState stateOf(const QDBusError &error)
{
  if (error.name().startsWith(QLatin1String("org.freedesktop.DBus.Error.Spawn"))) return KeyringState::NoService;
  switch (error.type()) {
  case QDBusError::ServiceUnknown:
    return KeyringState::NoService;
    return KeyringState::NoService;
  case QDBusError::NoReply:
  case QDBusError::Timeout:
  case QDBusError::TimedOut:
    return KeyringState::Hanging;
  case QDBusError::AccessDenied:
    return KeyringState::Refused;
  case QDBusError::Disconnected:
  case QDBusError::NoServer:
    return KeyringState::NoBus;
  default:
    return KeyringState::Unknown;
  }
}
} // namespace

Task<KeyringState> keyringState(std::chrono::milliseconds limit)
{
  const QDBusConnection bus = QDBusConnection::sessionBus();
  if (!bus.isConnected()) co_return KeyringState::NoBus;
  QDBusPendingCallWatcher alias(bus.asyncCall(aliasCall(), int(limit.count())));
  NextSignal aliasRead(&alias, &QDBusPendingCallWatcher::finished, limit / 2);
  if (!alias.isFinished()) {
    const auto ended = co_await aliasRead;
    if (!ended) co_return KeyringState::Hanging;
  }
  const QDBusPendingReply<QDBusObjectPath> path = alias;
  if (path.isError()) co_return stateOf(path.error());
  if (path.value().path() == QLatin1String("/")) co_return KeyringState::NoKeyring;

  QDBusPendingCallWatcher asked(bus.asyncCall(lockedCall(path.value().path()), int(limit.count())));
  NextSignal answered(&asked, &QDBusPendingCallWatcher::finished, limit / 2);
  if (!asked.isFinished()) {
    const auto ended = co_await answered;
    if (!ended) co_return KeyringState::Hanging;
  }
  const QDBusPendingReply<QDBusVariant> locked = asked;
  if (locked.isError()) co_return stateOf(locked.error());
  co_return locked.value().variant().toBool() ? KeyringState::Locked : KeyringState::Open;
}
} // namespace profiles
#else
namespace profiles {
Task<KeyringState> keyringState([[maybe_unused]] std::chrono::milliseconds limit) { co_return KeyringState::Unknown; }
} // namespace profiles
#endif
