// Removing calls from an archive: the old ones, and those of one number.
#include "archive/callstore.h"
#include "archive/schema.h"
#include "calls/conversation.h"

namespace archive {

namespace {
QString in(const std::vector<qint64> &ids)
{
  QStringList out;
  for (const qint64 id : ids) out << QString::number(id);
  return u'(' + out.join(u',') + u')';
}
} // namespace

/// Texts that no call has any more go with it. Whoever holds texts in memory reads them anew.
Result<> CallStore::sweep()
{
  QStringList used;
  for (const char *column : {"status", "direction", "caller", "called", "price", "unit", "answered_by", "caller_name",
                             "forwarded", "trunk", "number", "call_group"})
    used << QStringLiteral("NOT EXISTS(SELECT 1 FROM calls WHERE %1 = texts.id)").arg(QLatin1String(column));
  used.removeAt(5); // a currency has no index of its own, and is nobody's secret
  const auto gone =
      db->run(QStringLiteral("DELETE FROM texts WHERE id IN temp.touched AND ") + used.join(QStringLiteral(" AND ")));
  if (!gone) return gone.error();
  const auto counted =
      db->run(QStringLiteral("INSERT INTO settings(name, value) VALUES ('sweeps', 1) ON CONFLICT(name) DO UPDATE SET "
                             "value = value + 1"));
  return counted ? Result<>() : counted.error();
}

/// In a transaction: the calls of this condition and their texts.
Result<> CallStore::forget(const QString &calls, const QVariantList &values)
{
  const auto made = db->run(QStringLiteral("CREATE TEMP TABLE IF NOT EXISTS touched(id INTEGER PRIMARY KEY)"));
  if (!made) return made.error();
  if (const auto cleared = db->run(QStringLiteral("DELETE FROM temp.touched")); !cleared) return cleared.error();
  for (const char *column : {"caller", "called", "caller_name", "forwarded"}) {
    const auto noted =
        db->run(QStringLiteral("INSERT OR IGNORE INTO temp.touched SELECT %1 FROM calls WHERE %1 IS NOT NULL AND ")
                        .arg(QLatin1String(column))
                    + calls,
                values);
    if (!noted) return noted.error();
  }
  if (const auto gone = db->run(QStringLiteral("DELETE FROM calls WHERE ") + calls, values); !gone) return gone.error();
  return sweep();
}

Result<int> CallStore::removeBefore(const QDateTime &time, int most)
{
  const qint64 second = time.toSecsSinceEpoch();
  int count = 0;
  const auto done = db->transaction([&]() -> Result<> {
    auto old = db->run(QStringLiteral("SELECT count(*), max(place) FROM (SELECT place FROM calls WHERE place >= ? AND "
                                      "place < ? ORDER BY place LIMIT ?)"),
                       {placeOf(1), placeOf(second), most});
    if (!old) return old.error();
    if (old->next()) count = old->value(0).toInt();
    const QVariantList these{placeOf(1), count ? old->value(1) : QVariant(0)};
    old->finish();
    if (count)
      if (const auto gone = forget(QStringLiteral("place >= ? AND place <= ?"), these); !gone) return gone.error();
    for (const char *statement : {"DELETE FROM spans WHERE until <= ?", "UPDATE spans SET since = max(since, ?)"})
      if (const auto trimmed = db->run(QLatin1String(statement), {second}); !trimmed) return trimmed.error();
    for (const char *statement : {"DELETE FROM sightings WHERE joined < ?", "DELETE FROM watched WHERE until < ?"})
      if (const auto gone = db->run(QLatin1String(statement), {second * 1000}); !gone) return gone.error();
    const auto sids = db->run(QStringLiteral("DELETE FROM removed WHERE place < ?"), {placeOf(second)});
    return sids ? Result<>() : sids.error();
  });
  ids.forget();
  if (!done) return done.error();
  if (const auto loaded = loadRemoved(); !loaded) return loaded.error();
  return count;
}

Result<int> CallStore::removeNumber(const E164 &number)
{
  int count = 0;
  const auto done = db->transaction([&]() -> Result<> {
    if (const auto loaded = words.load(*db); !loaded) return loaded.error();
    Fitting f =
        words.fitting(TextKind::Party, [&](const QString &t) { return calls::numberOf(t) == number.toString(); });
    if (f.allBut) f.ids = words.except(TextKind::Party, f.ids);
    // the same people in LiveKit's rooms; one whose number LiveKit hides is known by its call alone
    const auto seen = db->run(QStringLiteral("DELETE FROM sightings WHERE phone = ? OR number = ? OR phone = ?"),
                              {number.toString(), number.toString(), number.toString().mid(1)});
    if (!seen) return seen.error();
    if (f.ids.empty()) return {};
    const QString set = in(f.ids);
    const QString calls = QStringLiteral("(caller IN %1 OR called IN %1 OR forwarded IN %1)").arg(set);
    const auto noted = db->run(
        QStringLiteral("INSERT OR IGNORE INTO removed(sid, place) SELECT sid, place FROM calls WHERE ") + calls);
    if (!noted) return noted.error();
    const auto counted = db->value(QStringLiteral("SELECT count(*) FROM calls WHERE ") + calls);
    if (!counted) return counted.error();
    count = counted->toInt();
    return forget(calls, {});
  });
  ids.forget();
  if (!done) return done.error();
  if (const auto loaded = loadRemoved(); !loaded) return loaded.error();
  const auto emptied =
      db->run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")); // what was written before it goes too
  if (!emptied) return emptied.error();
  return count;
}
} // namespace archive
