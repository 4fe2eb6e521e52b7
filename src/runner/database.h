// Database: the SQLite file under the journal: opening, schema, statements, transactions.
#pragma once
#include "core/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <functional>
#include <memory>

namespace runner {
class Database {
public:
  /// Opens or makes the file and brings its schema up to `migrations`: number i takes schema i to i + 1, its
  /// statements are separated by ";". Storage: with a sentence; a file of a newer schema is not written to.
  static Result<std::unique_ptr<Database>> open(const QString &path, const QStringList &migrations);
  ~Database();
  Q_DISABLE_COPY_MOVE(Database)

  Result<QSqlQuery> run(const QString &sql, const QVariantList &values = {}) const;
  /// One transaction: all of `work`, or nothing.
  Result<> transaction(const std::function<Result<>()> &work);
  QString path() const { return file; }

private:
  explicit Database(const QString &path);
  Result<> begin(const QStringList &migrations);
  Result<int> schema() const;
  Result<> migrate(int from, const QStringList &migrations);
  Error failed(const class QSqlError &) const;

  QString file, connection;
  QSqlDatabase db;
};
} // namespace runner
