// What was seen of LiveKit's rooms.
#include "archive/callstore.h"

namespace archive {

namespace {
const QString columnsOfSighting =
    QStringLiteral("sid, room, identity, phone, number, trunk, rule, call, sip_call, twilio, status, agent, joined, "
                   "seen, gone");

QString textOf(const QString &s) { return s.isNull() ? QStringLiteral("") : s; }
qint64 msOf(const QDateTime &t) { return t.isValid() ? t.toMSecsSinceEpoch() : 0; }
QDateTime timeOf(const QVariant &v)
{
  return v.toLongLong() ? QDateTime::fromMSecsSinceEpoch(v.toLongLong(), Qt::UTC) : QDateTime();
}
} // namespace

Result<> CallStore::see(const QList<calls::Sighting> &there, const QDateTime &at, qint64 gap)
{
  const qint64 now = msOf(at);
  return db->transaction([&]() -> Result<> {
    auto put = db->prepare(QStringLiteral("INSERT OR REPLACE INTO sightings(%1) VALUES (?,?,?,?,?,?,?,?,?,?,?,"
                                          "max(?, ifnull((SELECT agent FROM sightings WHERE sid = ?), 0)),?,?,NULL)")
                               .arg(columnsOfSighting));
    if (!put) return put.error();
    for (const calls::Sighting &s : there) {
      int i = 0;
      for (const QString &text : {s.sid, s.room, s.identity, s.phone, s.number, s.trunk, s.rule, s.callId, s.sipCallId,
                                  s.twilioSid, s.status})
        put->bindValue(i++, textOf(text));
      put->bindValue(i++, int(s.agent));
      put->bindValue(i++, s.sid);
      put->bindValue(i++, msOf(s.joined));
      put->bindValue(i++, now);
      if (const auto done = db->execute(*put); !done) return done.error();
    }
    const auto left =
        db->run(QStringLiteral("UPDATE sightings SET gone = ? WHERE gone IS NULL AND seen < ?"), {now, now});
    if (!left) return left.error();
    auto longer =
        db->run(QStringLiteral("UPDATE watched SET until = ? WHERE until >= ? AND until <= ?"), {now, now - gap, now});
    if (!longer) return longer.error();
    if (longer->numRowsAffected() > 0) return {};
    const auto begun =
        db->run(QStringLiteral("INSERT OR REPLACE INTO watched(since, until) VALUES (?, ?)"), {now, now});
    return begun ? Result<>() : begun.error();
  });
}

Result<QList<calls::Sighting>> CallStore::sightings(const QDateTime &from, int most) const
{
  auto rows = db->run(
      QStringLiteral("SELECT %1 FROM sightings WHERE joined >= ? ORDER BY joined DESC LIMIT ?").arg(columnsOfSighting),
      {msOf(from), most});
  if (!rows) return rows.error();
  QList<calls::Sighting> out;
  while (rows->next()) {
    const auto text = [&](int i) { return rows->value(i).toString(); };
    out << calls::Sighting{text(0),
                           text(1),
                           text(2),
                           text(3),
                           text(4),
                           text(5),
                           text(6),
                           text(7),
                           text(8),
                           text(9),
                           text(10),
                           rows->value(11).toBool(),
                           timeOf(rows->value(12)),
                           timeOf(rows->value(13)),
                           timeOf(rows->value(14))};
  }
  if (const auto whole = db->ended(*rows); !whole) return whole.error();
  return out;
}

Result<QList<calls::Watch>> CallStore::watched(const QDateTime &from) const
{
  auto rows = db->run(QStringLiteral("SELECT since, until FROM watched WHERE until >= ? ORDER BY since"), {msOf(from)});
  if (!rows) return rows.error();
  QList<calls::Watch> out;
  while (rows->next()) out << calls::Watch{timeOf(rows->value(0)), timeOf(rows->value(1))};
  if (const auto whole = db->ended(*rows); !whole) return whole.error();
  return out;
}
} // namespace archive
