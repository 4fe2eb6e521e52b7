// What calls add up to.
#include "archive/callstore.h"
#include "archive/schema.h"
#include "calls/conversation.h"

#include <QElapsedTimer>
#include <QTimeZone>

namespace archive {

namespace {
constexpr qint64 secondsOfDay = 86'400;

QString idsOf(const std::vector<qint64> &ids)
{
  QStringList out;
  for (const qint64 id : ids) out << QString::number(id);
  return u'(' + out.join(u',') + u')';
}

/// Not later than tomorrow: nobody knows how clocks will be changed.
QDateTime secondOf(qint64 place)
{
  const qint64 tomorrow = QDateTime::currentSecsSinceEpoch() + secondsOfDay;
  return QDateTime::fromSecsSinceEpoch(std::min(place >> placeBits, tomorrow), Qt::UTC);
}

/// Of days as this computer counts them, an answer is of a time in which no clock is changed.
qint64 sinceClockChanged(qint64 at)
{
  const QTimeZone zone = QTimeZone::systemTimeZone();
  const auto before = zone.hasTransitions() ? zone.previousTransition(secondOf(at)) : QTimeZone::OffsetData();
  return before.atUtc.isValid() ? placeOf(before.atUtc.toSecsSinceEpoch()) : -1;
}

/// How many calls, and their seconds; `key`: what stands for the group of a row.
QString countOf(const Grouping &g, const QString &key)
{
  if (!g.conversations) return QStringLiteral("count(*), sum(duration)");
  const QString own = QStringLiteral("(parent IS NULL OR NOT EXISTS (SELECT 1 FROM calls AS up WHERE up.sid = "
                                     "calls.parent%1))")
                          .arg(g.by == By::Nothing ? QString() : QStringLiteral(" AND (%1) IS NOT NULL").arg(key));
  return QStringLiteral("sum(%1), sum(%1 * duration)").arg(own);
}
} // namespace

void Totals::add(const Totals &other)
{
  const auto addTo = [](Sum &a, const Sum &b) {
    a.calls += b.calls;
    a.seconds += b.seconds;
  };
  addTo(all, other.all);
  for (auto s = other.byStatus.cbegin(); s != other.byStatus.cend(); ++s) addTo(byStatus[s.key()], *s);
  for (auto c = other.cost.cbegin(); c != other.cost.cend(); ++c) cost[c.key()] += *c;
}

void Sums::add(const Sums &other)
{
  for (auto g = other.groups.cbegin(); g != other.groups.cend(); ++g) groups[g.key()].add(*g);
  next = other.next;
}

Totals Sums::all() const
{
  Totals out;
  for (const Totals &t : groups) out.add(t);
  return out;
}

/// What stands for the group in SQL. `at`: from there downwards.
QString CallStore::keyOf(const Grouping &g, qint64 at) const
{
  const auto ours = [&] {
    const QSet<QString> known(g.ours.begin(), g.ours.end());
    Fitting f = words.fitting(TextKind::Party, [&](const QString &t) { return known.contains(calls::numberOf(t)); });
    return idsOf(f.allBut ? words.except(TextKind::Party, f.ids) : f.ids);
  };
  switch (g.by) {
  case By::Day:
    return QStringLiteral("((place >> %1) + %2) / %3")
        .arg(placeBits)
        .arg(QTimeZone::systemTimeZone().offsetFromUtc(secondOf(at)))
        .arg(secondsOfDay);
  case By::Number:
    return QStringLiteral("CASE WHEN called IN %1 THEN called WHEN caller IN %1 THEN caller END").arg(ours());
  case By::Country:
    return QStringLiteral("CASE WHEN called IN %1 THEN caller ELSE called END").arg(ours());
  case By::Trunk:
    return QStringLiteral("trunk");
  case By::Nothing:
    break;
  }
  return QStringLiteral("NULL");
}

QString CallStore::nameOf(By by, const QVariant &key)
{
  const qint64 id = key.toLongLong();
  if (by == By::Day) return id ? QDate(1970, 1, 1).addDays(id).toString(Qt::ISODate) : QString();
  if (by == By::Number) return calls::numberOf(words.text(id));
  if (by != By::Country) return words.text(id);
  const auto known = countries.constFind(id);
  if (known != countries.constEnd()) return *known;
  const auto number = E164::parse(calls::numberOf(words.text(id)));
  return *countries.insert(id, number ? number->region() : QString());
}

Result<> CallStore::add(QSqlQuery &rows, By by, Sums &into)
{
  while (rows.next()) {
    Totals &group = into.groups[nameOf(by, rows.value(0))];
    const qint64 calls = rows.value(3).toLongLong(), seconds = rows.value(4).toLongLong();
    Totals::Sum &sum = group.byStatus[words.text(rows.value(1).toLongLong())];
    for (Totals::Sum *s : {&sum, &group.all}) {
      s->calls += calls;
      s->seconds += seconds;
    }
    if (const QString unit = words.text(rows.value(2).toLongLong()); !unit.isEmpty())
      group.cost[unit] += rows.value(5).toLongLong();
  }
  return db->ended(rows);
}

Result<Sums> CallStore::sums(const Question &q, const Grouping &grouping, std::optional<qint64> from)
{
  if (const auto loaded = words.load(*db); !loaded) return loaded.error();
  const Conditions conditions(q, words);
  if (conditions.isNever()) return Sums();
  if (const auto filled = fill(conditions); !filled) return filled.error();
  const auto lead = leading(conditions);
  if (!lead) return lead.error();
  const bool byDay = grouping.by == By::Day;
  // all of them stand in one index; of some the calls are gone through as they lie
  const bool inIndex = grouping.by == By::Nothing && conditions.all().isEmpty() && !grouping.conversations;
  const bool atOnce = inIndex || !lead->isEmpty();
  const QString how = inIndex  ? QStringLiteral(" INDEXED BY calls_status")
                      : atOnce ? QString()
                               : QStringLiteral(" NOT INDEXED");
  const QString status = grouping.conversations ? heardStatus(words) : QStringLiteral("status");
  Sums out;
  // of a time, no more than that time is gone through
  const QDateTime &first = q.within.from, &last = q.within.to;
  const qint64 floor = first.isValid() ? placeOf(first.toSecsSinceEpoch()) - 1 : -1;
  const qint64 start = last.isValid() ? placeOf(last.toSecsSinceEpoch() + 1) - 1 : top;
  QElapsedTimer since;
  since.start();
  for (qint64 at = from.value_or(start);;) {
    std::optional<qint64> below;
    if (!atOnce) {
      const auto found = placeBelow(at, grouping.conversations ? slice / 5 : slice); // each asks for its legs
      if (!found) return found.error();
      if (*found && **found > floor) below = *found;
    }
    if (byDay)
      if (const qint64 changed = sinceClockChanged(at); changed > below.value_or(floor)) below = changed - 1;
    const QString key = keyOf(grouping, at);
    auto rows = db->run(QStringLiteral("SELECT %1, %2, unit, %3, sum(cost) FROM calls%4 "
                                       "WHERE place <= ? AND place > ? AND %5%6 GROUP BY 1, 2, 3")
                            .arg(key, status, countOf(grouping, key), how,
                                 lead->isEmpty() ? QString() : *lead + QStringLiteral(" AND "), conditions.sql()),
                        {at, below.value_or(floor)});
    if (!rows) return rows.error();
    if (const auto added = add(*rows, grouping.by, out); !added) return added.error();
    if (!below) return out;
    at = *below;
    if (since.elapsed() < patience) continue;
    out.next = at;
    return out;
  }
}
} // namespace archive
