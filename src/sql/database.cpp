// SQLite through Qt SQL.
#include "sql/database.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>

namespace sql {
namespace {
constexpr int busyMilliseconds = 5'000; ///< another window may be writing
}

QString Database::driver() { return QStringLiteral("QSQLITE"); }

Database::Database(const QString &path, DatabaseKind k)
    : file(path), connection(QUuid::createUuid().toString()), kind(std::move(k))
{
  db = QSqlDatabase::addDatabase(driver(), connection);
  db.setDatabaseName(path);
}

Database::~Database()
{
  db.close();
  db = {};
  QSqlDatabase::removeDatabase(connection);
}

QString Database::say(const char *text) const
{
  return QCoreApplication::translate(kind.words.context, text).arg(file);
}

Error Database::failed(const QSqlError &e) const
{
  const QString code = e.nativeErrorCode();
  const DatabaseWords &w = kind.words;
  const char *text = w.other;
  if (code == u"13")
    text = w.full;
  else if (code == u"8" || code == u"1544" || code == u"264" || code == u"14")
    text = w.readOnly;
  else if (code == u"5" || code == u"517")
    text = w.busy;
  else if (code == u"26" || code == u"11")
    text = w.damaged;
  return {Error::Storage, say(text), QStringLiteral("SQLite %1: %2").arg(code, e.text()), code};
}

Result<QSqlQuery> Database::prepare(const QString &statement) const
{
  QSqlQuery query(db);
  query.setForwardOnly(true);
  if (!query.prepare(statement)) return failed(query.lastError());
  return query;
}

Result<> Database::execute(QSqlQuery &query) const
{
  if (!query.exec()) return failed(query.lastError());
  return {};
}

Result<QSqlQuery> Database::run(const QString &statement, const QVariantList &values) const
{
  auto query = prepare(statement);
  if (!query) return query;
  for (const QVariant &v : values) query->addBindValue(v);
  if (const auto done = execute(*query); !done) return done.error();
  return query;
}

Result<QVariant> Database::value(const QString &statement, const QVariantList &values) const
{
  auto query = run(statement, values);
  if (!query) return query.error();
  if (query->next()) return query->value(0);
  if (const auto whole = ended(*query); !whole) return whole.error();
  return QVariant();
}

Result<> Database::ended(const QSqlQuery &query) const
{
  if (query.lastError().isValid()) return failed(query.lastError());
  return {};
}

Result<> Database::transaction(const std::function<Result<>()> &work)
{
  if (const auto begun = run(QStringLiteral("BEGIN IMMEDIATE")); !begun) return begun.error();
  const auto giveUp = [&](const Error &e) -> Result<> {
    const auto back = run(QStringLiteral("ROLLBACK")); // SQLite may have rolled back by itself
    Q_UNUSED(back)
    return e;
  };
  if (const auto done = work(); !done) return giveUp(done.error());
  if (kind.atWrite && *kind.atWrite) (*kind.atWrite)(false);
  if (const auto committed = run(QStringLiteral("COMMIT")); !committed) return giveUp(committed.error());
  if (kind.atWrite && *kind.atWrite) (*kind.atWrite)(true);
  return {};
}

Result<int> Database::schema() const
{
  auto table = run(QStringLiteral("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'schema'"));
  if (!table) return table.error();
  if (!table->next()) return 0;
  auto version = run(QStringLiteral("SELECT version FROM schema"));
  if (!version) return version.error();
  return version->next() ? version->value(0).toInt() : 0;
}

Result<> Database::migrate(int from)
{
  const QStringList &migrations = kind.migrations;
  return transaction([&]() -> Result<> {
    for (int i = from; i < migrations.size(); ++i)
      for (const QString &statement : migrations[i].split(u';', Qt::SkipEmptyParts)) {
        if (statement.trimmed().isEmpty()) continue;
        if (const auto done = run(statement); !done) return done.error();
      }
    if (const auto cleared = run(QStringLiteral("DELETE FROM schema")); !cleared) return cleared.error();
    const auto noted = run(QStringLiteral("INSERT INTO schema(version) VALUES (?)"), {int(migrations.size())});
    return noted ? Result<>() : noted.error();
  });
}

Result<> Database::begin()
{
  const int known = int(kind.migrations.size());
  const QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyMilliseconds);
  if (QFileInfo(file).size() > 0) { // look before anything is written
    db.setConnectOptions(options + QStringLiteral(";QSQLITE_OPEN_READONLY"));
    if (!db.open()) return failed(db.lastError());
    const auto found = schema();
    db.close();
    if (!found) return found.error();
    if (*found > known)
      return Error{Error::Storage, say(kind.words.newer), QStringLiteral("schema %1, known %2").arg(*found).arg(known)};
  }
  db.setConnectOptions(options);
  if (!db.open()) return failed(db.lastError());
  for (const QString &pragma : QStringList{QStringLiteral("journal_mode = WAL")} + kind.pragmas)
    if (const auto set = run(QStringLiteral("PRAGMA ") + pragma); !set) return set.error();
  const auto found = schema();
  if (!found) return found.error();
  return *found < known ? migrate(*found) : Result<>();
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, const DatabaseKind &kind)
{
  if (!QSqlDatabase::isDriverAvailable(driver()))
    return Error{Error::Storage,
                 QCoreApplication::translate("Database", "The file %1 cannot be opened: Qt’s SQLite "
                                                         "driver is not installed. Install the package "
                                                         "libqt6sql6-sqlite, then start Trunkline again.")
                     .arg(path)};
  std::unique_ptr<Database> d(new Database(path, kind));
  if (const auto begun = d->begin(); !begun) return begun.error();
  return d;
}
} // namespace sql
