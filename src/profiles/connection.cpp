// Finding and changing what is in a book of profiles.
#include "profiles/connection.h"

#include <QUrl>
#include <QUuid>

#include <algorithm>

namespace {
template <class T> const T *find(const QList<T> &list, const QString &id)
{
  const auto at = std::find_if(list.begin(), list.end(), [&id](const T &each) { return each.id == id; });
  return at == list.end() ? nullptr : &*at;
}

template <class T> void putInto(QList<T> &list, T value)
{
  const auto at = std::find_if(list.begin(), list.end(), [&value](const T &each) { return each.id == value.id; });
  if (at == list.end())
    list.append(std::move(value));
  else
    *at = std::move(value);
}
} // namespace

const Connection *ProfileBook::connection(const QString &id) const { return find(connections, id); }
const Profile *ProfileBook::profile(const QString &id) const { return find(profiles, id); }
void ProfileBook::put(Connection connection) { putInto(connections, std::move(connection)); }
void ProfileBook::put(Profile profile) { putInto(profiles, std::move(profile)); }

QList<Connection> ProfileBook::removeProfile(const QString &id)
{
  const Profile *gone = profile(id);
  if (!gone) return {};
  const QStringList candidates{gone->twilio, gone->livekit};
  profiles.removeIf([&id](const Profile &each) { return each.id == id; });
  if (last == id) last.clear();
  const auto used = [this](const QString &connection) {
    return std::any_of(profiles.cbegin(), profiles.cend(),
                       [&](const Profile &each) { return each.twilio == connection || each.livekit == connection; });
  };
  QList<Connection> orphans;
  for (const Connection &each : std::as_const(connections))
    if (candidates.contains(each.id) && !used(each.id)) orphans.append(each);
  connections.removeIf([&orphans](const Connection &each) { return find(orphans, each.id) != nullptr; });
  return orphans;
}

QString profiles::newId() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }

QString profiles::secretKey(const QString &connectionId, Connection::SecretName name)
{
  const char *what = name == Connection::ApiKeySecret ? "api-key-secret"
                     : name == Connection::AuthToken  ? "auth-token"
                                                      : "api-secret";
  return QStringLiteral("connection/%1/%2").arg(connectionId, QLatin1String(what));
}

QStringList profiles::secretKeys(const Connection &connection)
{
  QStringList keys;
  for (const auto name : {Connection::ApiKeySecret, Connection::AuthToken, Connection::ApiSecret})
    if (connection.saved.testFlag(name)) keys.append(secretKey(connection.id, name));
  return keys;
}

Connection::Kind profiles::kindOf(const QString &url, const QString &sipHost)
{
  if (QUrl(url).host().endsWith(QLatin1String(".livekit.cloud"))) return Connection::Kind::Cloud;
  if (sipHost.isEmpty()) return Connection::Kind::Unknown;
  return sipHost.endsWith(QLatin1String(".sip.livekit.cloud")) ? Connection::Kind::Cloud : Connection::Kind::SelfHosted;
}
