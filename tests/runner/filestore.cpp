// One JSON object in one file.
#include "runner/filestore.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace {
QJsonObject load(const QString &path)
{
  QFile f(path);
  return f.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(f.readAll()).object() : QJsonObject();
}

Result<> store(const QString &path, const QJsonObject &all)
{
  QSaveFile f(path);
  if (f.open(QIODevice::WriteOnly) && f.write(QJsonDocument(all).toJson()) > 0 && f.commit()) return {};
  return Error{Error::Storage, QStringLiteral("The test's secrets cannot be written.")};
}
} // namespace

Task<Result<Secret>> FileStore::read(QString key, bool)
{
  const QJsonObject all = load(file);
  if (!all.contains(key)) co_return Error{Error::NotFound, QStringLiteral("No such secret."), key};
  co_return Secret(all.value(key).toString().toUtf8());
}

Task<Result<>> FileStore::write(QString key, Secret secret)
{
  if (refuses) co_return Error{Error::Storage, QStringLiteral("The key store is locked. Unlock it.")};
  QJsonObject all = load(file);
  all.insert(key, QString::fromUtf8(secret.reveal()));
  co_return store(file, all);
}

Task<Result<>> FileStore::remove(QString key)
{
  QJsonObject all = load(file);
  all.remove(key);
  co_return store(file, all);
}

QStringList FileStore::keys() const { return load(file).keys(); }
