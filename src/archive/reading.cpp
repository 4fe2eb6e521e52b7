// Reading an archive: rows that fit a filter, newest first.
#include "archive/callstore.h"
#include "archive/schema.h"

#include <QElapsedTimer>

namespace archive {

namespace {
constexpr int few = 5'000; ///< calls that one condition may leave to be looked at one by one

/// Places of the calls that one arm finds by its index.
QString placesOf(const QStringList &arms)
{
  QStringList each;
  for (const QString &arm : arms) each << QStringLiteral("SELECT place FROM calls WHERE ") + arm;
  return each.join(QStringLiteral(" UNION ALL "));
}
} // namespace

/// Ids that are too many for a statement.
Result<> CallStore::fill(const Conditions &conditions)
{
  for (; tables > conditions.tables().size(); --tables)
    if (const auto gone = db->run(QStringLiteral("DROP TABLE temp.ids%1").arg(tables - 1)); !gone) return gone.error();
  for (int i = 0; i < conditions.tables().size(); ++i) {
    const QString name = QStringLiteral("temp.ids%1").arg(i);
    const auto ready = i < tables ? db->run(QStringLiteral("DELETE FROM ") + name)
                                  : db->run(QStringLiteral("CREATE TABLE %1(id INTEGER PRIMARY KEY)").arg(name));
    if (!ready) return ready.error();
    tables = std::max(tables, i + 1);
    QByteArray list("[");
    for (const qint64 id : conditions.tables()[i]) list += QByteArray::number(id) + ',';
    list.back() = ']';
    const auto put =
        db->run(QStringLiteral("INSERT INTO %1 SELECT value FROM json_each(?)").arg(name), {QString::fromLatin1(list)});
    if (!put) return put.error();
  }
  return {};
}

Result<QString> CallStore::leading(const Conditions &conditions)
{
  QString best;
  qint64 least = few;
  for (const Condition &c : conditions.all()) {
    if (c.arms.isEmpty()) continue;
    QStringList places; // found once: an arm may have to look through a whole index
    auto some = db->run(placesOf(c.arms) + QStringLiteral(" LIMIT %1").arg(least));
    if (!some) return some.error();
    while (some->next()) places << some->value(0).toString();
    if (const auto whole = db->ended(*some); !whole) return whole.error();
    if (places.size() >= least) continue;
    least = places.size();
    best = QStringLiteral("place IN (%1)").arg(places.join(u','));
  }
  return best;
}

/// Where so many calls lie between it and `from`; nothing: fewer are left.
Result<std::optional<qint64>> CallStore::placeBelow(qint64 from, int rows) const
{
  const auto place = db->value(
      QStringLiteral("SELECT place FROM calls WHERE place <= ? ORDER BY place DESC LIMIT 1 OFFSET ?"), {from, rows});
  if (!place) return place.error();
  return place->isValid() ? std::optional(place->toLongLong()) : std::nullopt;
}

Result<CallRows> CallStore::rows(const Question &q, int most, std::optional<qint64> from)
{
  if (const auto loaded = words.load(*db); !loaded) return loaded.error();
  const Conditions conditions(q, words);
  if (conditions.isNever()) return CallRows();
  if (const auto filled = fill(conditions); !filled) return filled.error();
  const auto lead = leading(conditions);
  if (!lead) return lead.error();
  const bool hasLead = !lead->isEmpty();
  // without a lead the calls are gone through as they lie: no index is better
  const QString statement = QStringLiteral("SELECT %1 FROM calls%2 WHERE place <= ? AND place > ? AND %3%4 "
                                           "ORDER BY place DESC LIMIT ?")
                                .arg(callColumns(), hasLead ? QString() : QStringLiteral(" NOT INDEXED"),
                                     hasLead ? *lead + QStringLiteral(" AND ") : QString(), conditions.sql());
  auto query = db->prepare(statement);
  if (!query) return query.error();
  CallRows out;
  CallReader reader(words);
  QElapsedTimer since;
  since.start();
  for (qint64 at = from.value_or(top);;) {
    std::optional<qint64> below;
    if (!hasLead) {
      const auto found = placeBelow(at, slice);
      if (!found) return found.error();
      below = *found;
    }
    query->bindValue(0, at);
    query->bindValue(1, below.value_or(-1));
    query->bindValue(2, most - int(out.rows->list.size()));
    if (const auto done = db->execute(*query); !done) return done.error();
    qint64 last = at;
    while (query->next()) {
      last = query->value(0).toLongLong();
      reader.read(*query, out.rows->list.emplace_back());
    }
    if (const auto whole = db->ended(*query); !whole) return whole.error();
    if (int(out.rows->list.size()) >= most) {
      out.next = last - 1;
      return out;
    }
    if (!below) return out;
    at = *below;
    if (since.elapsed() < patience) continue;
    out.next = at;
    return out;
  }
}

Result<Standing> CallStore::standing()
{
  if (const auto loaded = words.load(*db); !loaded) return loaded.error();
  Standing out;
  const auto second = [this](const char *which) -> Result<QDateTime> {
    const auto place = db->value(
        QStringLiteral("SELECT %1(place) FROM calls WHERE place >= ?").arg(QLatin1String(which)), {placeOf(1)});
    if (!place) return place.error();
    return place->isNull() ? QDateTime() : QDateTime::fromSecsSinceEpoch(place->toLongLong() >> placeBits, Qt::UTC);
  };
  const auto count = db->value(QStringLiteral("SELECT count(*) FROM calls"));
  const auto oldest = second("min"), newest = second("max");
  if (!count) return count.error();
  if (!oldest) return oldest.error();
  if (!newest) return newest.error();
  out.calls = count->toLongLong();
  out.oldest = *oldest;
  out.newest = *newest;
  const auto unpriced =
      db->value(QStringLiteral("SELECT min(place) FROM calls WHERE place >= ? AND price IS NULL AND duration > 0"),
                {placeOf(QDateTime::currentSecsSinceEpoch() - 2 * 86'400)});
  if (!unpriced) return unpriced.error();
  if (!unpriced->isNull()) out.unpriced = QDateTime::fromSecsSinceEpoch(unpriced->toLongLong() >> placeBits, Qt::UTC);
  const Fitting live = words.fitting(TextKind::Word, [](const QString &status) {
    Call c;
    c.status = status;
    return c.isLive();
  });
  for (const qint64 id : live.allBut ? words.except(TextKind::Word, live.ids) : live.ids) {
    auto rows = db->run(QStringLiteral("SELECT sid FROM calls WHERE status = ?"), {id});
    if (!rows) return rows.error();
    while (rows->next()) out.live << sidFrom(rows->value(0));
    if (const auto whole = db->ended(*rows); !whole) return whole.error();
  }
  return out;
}
} // namespace archive
