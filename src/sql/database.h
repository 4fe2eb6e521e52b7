// Database: one SQLite file: opening, schema, statements, transactions.
#pragma once
#include "core/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <functional>
#include <memory>

namespace sql {
/// What a file is called in sentences: source texts of `context`, each with %1 for the path.
struct DatabaseWords {
  const char *context;
  const char *full, *readOnly, *busy, *damaged, *newer, *other;
};

struct DatabaseKind {
  DatabaseWords words;
  /// Number i takes schema i to i + 1, its statements are separated by ";". Never change one that was released.
  QStringList migrations;
  QStringList pragmas = {}; ///< beside those of every file: "synchronous = FULL"
  /// For tests only: called before (false) and after (true) each transaction's commit.
  void (**atWrite)(bool written) = nullptr;
};

/// Safe to open from several processes at once. Belongs to the thread that opened it.
class Database {
public:
  /// Opens or makes the file and brings its schema up to the last migration, in one transaction. Storage: with a
  /// sentence; a file of a newer schema is not written to.
  static Result<std::unique_ptr<Database>> open(const QString &path, const DatabaseKind &);
  ~Database();
  Q_DISABLE_COPY_MOVE(Database)

  Result<QSqlQuery> run(const QString &statement, const QVariantList &values = {}) const;
  /// For a statement that runs many times: bind by place, then execute().
  Result<QSqlQuery> prepare(const QString &statement) const;
  Result<> execute(QSqlQuery &) const;
  /// The first value of the first row; invalid where there is none.
  Result<QVariant> value(const QString &statement, const QVariantList &values = {}) const;
  /// What went wrong with a query that stopped giving rows.
  Result<> ended(const QSqlQuery &) const;
  /// One transaction: all of `work`, or nothing.
  Result<> transaction(const std::function<Result<>()> &work);
  QString path() const { return file; }

private:
  Database(const QString &path, DatabaseKind);
  static QString driver();
  Result<> begin();
  Result<int> schema() const;
  Result<> migrate(int from);
  QString say(const char *text) const;
  Error failed(const class QSqlError &) const;

  QString file, connection;
  DatabaseKind kind;
  QSqlDatabase db;
};
} // namespace sql
