// Keeping the last state.
#include "files/laststate.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>
#include <QUrl>

namespace files {
namespace {
struct LastStateText {
  Q_DECLARE_TR_FUNCTIONS(LastState)
};

constexpr qint64 largestState = 256 * 1024 * 1024;

/// Addresses may bear a password.
QJsonValue withoutPassword(const QJsonValue &v)
{
  if (v.isArray()) {
    QJsonArray out;
    for (const QJsonValue item : v.toArray()) out.append(withoutPassword(item));
    return out;
  }
  if (!v.isString() || !v.toString().contains(u'@') || !v.toString().contains(QStringLiteral("://"))) return v;
  QUrl url(v.toString());
  if (url.password().isEmpty()) return v;
  url.setPassword(QString());
  return url.toString();
}

/// Documents are secrets as a whole, and nothing stands for them.
bool isPassword(const Field &f) { return f.isSecret() && !(f.flags & (Derived | Mono)); }

QJsonObject stateOf(const Resource &r, const void *row)
{
  QJsonObject out;
  for (const Field &f : r.fields)
    if (isPassword(f))
      out.insert(QLatin1String(f.key), !static_cast<const Secret *>(f.in(row))->isEmpty());
    else if (!f.isSecret())
      out.insert(QLatin1String(f.key), withoutPassword(f.ops->write(f.in(row))));
  return out;
}

bool takeState(const Resource &r, const QJsonObject &o, void *row)
{
  for (const Field &f : r.fields)
    if (isPassword(f) && o.value(QLatin1String(f.key)).toBool())
      *static_cast<Secret *>(f.at(row)) = unkeptSecret();
    else if (!f.isSecret() && !f.ops->read(f.at(row), o.value(QLatin1String(f.key))))
      return false;
  return true;
}

Error unusable(const QString &detail)
{
  return {Error::Rejected, LastStateText::tr("The state of the last start cannot be read."), detail};
}
} // namespace

Secret unkeptSecret() { return Secret(QByteArrayLiteral("${secret:not-kept}")); }

QByteArray lastStateAsBytes(const Snapshot &s)
{
  QJsonObject parts;
  for (const Resource *r : s.resources()) {
    const Part &part = s.part(*r);
    if (!part.rows || !part.readAt.isValid()) continue;
    QJsonArray rows;
    for (int i = 0; i < part.size(); ++i) rows.append(stateOf(*r, part.rows->at(i)));
    parts.insert(QLatin1String(r->name), QJsonObject{{QStringLiteral("at"), part.readAt.toUTC().toString(Qt::ISODate)},
                                                     {QStringLiteral("rows"), rows}});
  }
  const QJsonObject top{{QStringLiteral("version"), lastStateVersion}, {QStringLiteral("parts"), parts}};
  return QJsonDocument(top).toJson(QJsonDocument::Compact);
}

Result<Snapshot> lastStateFromBytes(const QByteArray &bytes,
                                    const std::function<const Resource *(QStringView)> &resourceNamed)
{
  const QJsonObject top = QJsonDocument::fromJson(bytes).object();
  if (top.value(QStringLiteral("version")).toInt() != lastStateVersion) return unusable(QStringLiteral("version"));
  Snapshot s;
  const QJsonObject parts = top.value(QStringLiteral("parts")).toObject();
  for (auto it = parts.begin(); it != parts.end(); ++it) {
    const Resource *r = resourceNamed(it.key());
    if (!r) continue; // of another version
    Part part;
    part.state = Read::Failed;
    part.readAt = QDateTime::fromString(it.value().toObject().value(QStringLiteral("at")).toString(), Qt::ISODate);
    if (!part.readAt.isValid()) return unusable(it.key());
    part.error = {Error::Network, LastStateText::tr("It was not read since the program started.")};
    std::shared_ptr<Rows> rows = r->makeRows();
    for (const QJsonValue row : it.value().toObject().value(QStringLiteral("rows")).toArray())
      if (!takeState(*r, row.toObject(), rows->grow())) return unusable(it.key());
    part.rows = rows;
    s.takenAt = std::max(s.takenAt, part.readAt);
    s.set(*r, std::move(part));
  }
  return s;
}

Result<> writeLastState(const QString &path, const QByteArray &bytes)
{
  constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
  const QString folder = QFileInfo(path).path();
  QSaveFile out(path);
  const bool done = QDir().mkpath(folder) && QFile::setPermissions(folder, ownerOnly | QFileDevice::ExeOwner)
                    && out.open(QIODevice::WriteOnly) && out.setPermissions(ownerOnly)
                    && out.write(bytes) == bytes.size() && out.flush() && out.commit();
  if (done) return {};
  return Error{
      Error::Storage,
      LastStateText::tr("The state for the next start cannot be kept in %1.").arg(QDir::toNativeSeparators(path)),
      out.errorString()};
}

Result<QByteArray> readLastState(const QString &path)
{
  const QFileInfo there(path);
  if (!there.exists()) return Error{Error::NotFound};
  QFile in(path);
  if (!there.isFile() || there.size() > largestState || !in.open(QIODevice::ReadOnly)) return unusable(path);
  return in.readAll();
}

} // namespace files
