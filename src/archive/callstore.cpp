// Writing to an archive.
#include "archive/callstore.h"

#include "archive/schema.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace archive {

namespace {
constexpr int usualDays = 365;

Error noFolder(const QString &path)
{
  return {Error::Storage,
          QCoreApplication::translate("archive", "The folder of the call archive %1 cannot be made. Change the "
                                                 "permissions of the folder above; until then calls are not kept.")
              .arg(path)};
}

/// Nobody else reads whom the operator's callers called: SQLite gives the files beside it the same rights.
Result<> makePrivate(const QString &path)
{
  const QString folder = QFileInfo(path).path();
  if (!QFileInfo::exists(folder)) {
    if (!QDir().mkpath(folder)) return noFolder(path);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
  }
  QFile file(path);
  if (!file.exists() && !file.open(QIODevice::WriteOnly | QIODevice::Append)) return noFolder(path);
  file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
  return {};
}

QString marks(int count) { return QStringList(count, QStringLiteral("?")).join(u','); }
} // namespace

Result<std::unique_ptr<CallStore>> CallStore::open(const QString &path)
{
  if (const auto made = makePrivate(path); !made) return made.error();
  auto db = sql::Database::open(path, kindOfFile());
  if (!db) return db.error();
  std::unique_ptr<CallStore> store(new CallStore(std::move(*db)));
  if (const auto loaded = store->loadRemoved(); !loaded) return loaded.error();
  return store;
}

Result<> CallStore::loadRemoved()
{
  auto rows = db->run(QStringLiteral("SELECT sid FROM removed"));
  if (!rows) return rows.error();
  removed.clear();
  while (rows->next()) removed.insert(sidFrom(rows->value(0)));
  return db->ended(*rows);
}

Result<Written> CallStore::write(const std::vector<std::shared_ptr<const RowsOf<Call>>> &pages,
                                 const QList<Span> &known)
{
  Written out;
  const auto done = db->transaction([&]() -> Result<> {
    const QString columns = callColumns();
    auto insert = db->prepare(QStringLiteral("INSERT INTO calls(%1) VALUES (%2) ON CONFLICT DO NOTHING")
                                  .arg(columns, marks(int(columns.count(u',')) + 1)));
    if (!insert) return insert.error();
    for (const auto &page : pages)
      for (const Call &c : page->list)
        if (const auto put = this->put(c, *insert, out); !put) return put.error();
    for (const Span &s : known)
      if (const auto noted = know(s); !noted) return noted.error();
    return {};
  });
  if (done) return out;
  ids.forget();
  return done.error();
}

/// Most calls are new and their place is free: one statement.
Result<> CallStore::put(const Call &c, QSqlQuery &insert, Written &written)
{
  if (c.sid.isEmpty() || removed.contains(c.sid)) return {};
  for (qint64 place = placeFor(c), tried = 0;; ++place, ++tried) {
    const auto values = valuesOf(c, place, *db, ids);
    if (!values) return values.error();
    for (int i = 0; i < values->size(); ++i) insert.bindValue(i, values->at(i));
    if (const auto done = db->execute(insert); !done) return done.error();
    if (insert.numRowsAffected() > 0) {
      ++written.added;
      return {};
    }
    if (tried > 0) continue;
    bool isThere = false;
    if (const auto done = replace(c, insert, isThere, written); !done || isThere) return done;
  }
}

/// A call that is there already: an older answer, or one after which it would live again, changes nothing.
Result<> CallStore::replace(const Call &c, QSqlQuery &insert, bool &isThere, Written &written)
{
  auto found = db->run(QStringLiteral("SELECT (SELECT text FROM texts WHERE id = status), changed, ended, duration, "
                                      "(SELECT text FROM texts WHERE id = price), started FROM calls WHERE sid = ?"),
                       {keptSid(c.sid)});
  if (!found) return found.error();
  isThere = found->next();
  if (!isThere) return db->ended(*found);
  Call before;
  before.status = found->value(0).toString();
  const auto at = [&](int column) { return found->isNull(column) ? -1 : found->value(column).toLongLong(); };
  const auto of = [](const QDateTime &t) { return t.isValid() ? t.toMSecsSinceEpoch() : -1; };
  const bool same = before.status == c.status && at(1) == of(c.changed) && at(2) == of(c.ended) && at(3) == c.duration
                    && found->value(4).toString() == c.price && at(5) == of(c.started);
  if (same || (!before.isLive() && c.isLive()) || of(c.changed) < at(1)) return {};
  if (const auto gone = db->run(QStringLiteral("DELETE FROM calls WHERE sid = ?"), {keptSid(c.sid)}); !gone)
    return gone.error();
  Written again;
  if (const auto put = this->put(c, insert, again); !put) return put.error();
  ++written.changed;
  return {};
}

/// Spans that touch are one.
Result<> CallStore::know(const Span &s)
{
  if (s.isEmpty()) return {};
  auto near = db->run(QStringLiteral("SELECT min(since), max(until) FROM spans WHERE since <= ? AND until >= ?"),
                      {s.until, s.since});
  if (!near) return near.error();
  Span all = s;
  if (near->next() && !near->isNull(0)) {
    all.since = std::min(all.since, near->value(0).toLongLong());
    all.until = std::max(all.until, near->value(1).toLongLong());
  }
  near->finish();
  const auto gone =
      db->run(QStringLiteral("DELETE FROM spans WHERE since >= ? AND until <= ?"), {all.since, all.until});
  if (!gone) return gone.error();
  const auto noted = db->run(QStringLiteral("INSERT INTO spans(since, until) VALUES (?, ?)"), {all.since, all.until});
  return noted ? Result<>() : noted.error();
}

Result<QList<Span>> CallStore::known() const
{
  auto rows = db->run(QStringLiteral("SELECT since, until FROM spans ORDER BY since"));
  if (!rows) return rows.error();
  QList<Span> out;
  while (rows->next()) out << Span{rows->value(0).toLongLong(), rows->value(1).toLongLong()};
  if (const auto whole = db->ended(*rows); !whole) return whole.error();
  return out;
}

Result<int> CallStore::keptDays() const
{
  const auto days = db->value(QStringLiteral("SELECT value FROM settings WHERE name = 'days'"));
  if (!days) return days.error();
  return days->isValid() ? days->toInt() : usualDays;
}

Result<> CallStore::setKeptDays(int days)
{
  return db->transaction([&]() -> Result<> {
    const auto set = db->run(QStringLiteral("INSERT OR REPLACE INTO settings(name, value) VALUES ('days', ?)"), {days});
    return set ? Result<>() : set.error();
  });
}
} // namespace archive
