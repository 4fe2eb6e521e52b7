// SQLite through Qt SQL.
#include "runner/database.h"

#include "runner/journal.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>

namespace {
QString journalWords(const char *text) { return QCoreApplication::translate("journal", text); }

constexpr int busyMilliseconds = 5'000; ///< another window may be writing
} // namespace

namespace runner {
Database::Database(const QString &path) : file(path), connection(QUuid::createUuid().toString())
{
  db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
  db.setDatabaseName(path);
}

Database::~Database()
{
  db.close();
  db = {};
  QSqlDatabase::removeDatabase(connection);
}

Error Database::failed(const QSqlError &e) const
{
  const QString code = e.nativeErrorCode();
  QString text;
  if (code == u"13")
    text = journalWords(QT_TRANSLATE_NOOP("journal",
                                          "The journal %1 cannot be written: the disk is full. Make room, then try "
                                          "again."));
  else if (code == u"8" || code == u"1544" || code == u"264" || code == u"14")
    text = journalWords(QT_TRANSLATE_NOOP("journal",
                                          "The journal %1 cannot be written: the file or its folder is read-only. "
                                          "Change its permissions, then try again."));
  else if (code == u"5" || code == u"517")
    text = journalWords(QT_TRANSLATE_NOOP("journal",
                                          "The journal %1 is in use by another window for too long. Close the other "
                                          "window, then try again."));
  else if (code == u"26" || code == u"11")
    text = journalWords(QT_TRANSLATE_NOOP("journal",
                                          "The journal %1 is damaged, or no journal of Trunkline. Move it away to "
                                          "begin a new one, and keep it."));
  else
    text =
        journalWords(QT_TRANSLATE_NOOP("journal", "The journal %1 cannot be read or written. Check the disk, then try "
                                                  "again."));
  return {Error::Storage, text.arg(file), QStringLiteral("SQLite %1: %2").arg(code, e.text()), code};
}

Result<QSqlQuery> Database::run(const QString &sql, const QVariantList &values) const
{
  QSqlQuery query(db);
  query.setForwardOnly(true);
  if (!query.prepare(sql)) return failed(query.lastError());
  for (const QVariant &v : values) query.addBindValue(v);
  if (!query.exec()) return failed(query.lastError());
  return query;
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
  if (Journal::atWrite) Journal::atWrite(false);
  if (const auto committed = run(QStringLiteral("COMMIT")); !committed) return giveUp(committed.error());
  if (Journal::atWrite) Journal::atWrite(true);
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

Result<> Database::migrate(int from, const QStringList &migrations)
{
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

Result<> Database::begin(const QStringList &migrations)
{
  const QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyMilliseconds);
  if (QFileInfo(file).size() > 0) { // look before anything is written
    db.setConnectOptions(options + QStringLiteral(";QSQLITE_OPEN_READONLY"));
    if (!db.open()) return failed(db.lastError());
    const auto found = schema();
    db.close();
    if (!found) return found.error();
    if (*found > migrations.size())
      return Error{
          Error::Storage,
          journalWords(QT_TRANSLATE_NOOP("journal", "A newer Trunkline wrote the journal %1. Install that version or "
                                                    "a newer one; the file was left as it is."))
              .arg(file),
          QStringLiteral("schema %1, known %2").arg(*found).arg(migrations.size())};
  }
  db.setConnectOptions(options);
  if (!db.open()) return failed(db.lastError());
  for (const char *pragma : {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL", "PRAGMA foreign_keys = ON"})
    if (const auto set = run(QLatin1String(pragma)); !set) return set.error();
  const auto found = schema();
  if (!found) return found.error();
  return *found < migrations.size() ? migrate(*found, migrations) : Result<>();
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, const QStringList &migrations)
{
  std::unique_ptr<Database> d(new Database(path));
  if (const auto begun = d->begin(migrations); !begun) return begun.error();
  return d;
}
} // namespace runner
