// Calls as rows.
#include "archive/columns.h"

#include "archive/schema.h"

#include <QJsonDocument>

#include <array>
#include <cmath>

namespace archive {

namespace {
constexpr std::array columnTable = {
    ColumnOf{"start_time", "started", Holds::Time},
    ColumnOf{"result", "status", Holds::Word, callResult, true},
    ColumnOf{"from", "caller", Holds::Party, nullptr, true},
    ColumnOf{"to", "called", Holds::Party, nullptr, true},
    ColumnOf{"duration", "duration", Holds::Number, nullptr, true},
    ColumnOf{"way", "direction", Holds::Word, callWay, true},
    ColumnOf{"status", "status", Holds::Word, nullptr, true},
    ColumnOf{"direction", "direction", Holds::Word, nullptr, true},
    ColumnOf{"end_time", "ended", Holds::Time},
    ColumnOf{"trunk_sid", "trunk", Holds::Word, nullptr, true},
    ColumnOf{"phone_number_sid", "number", Holds::Word, nullptr, true},
    ColumnOf{"answered_by", "answered_by", Holds::Word, nullptr, true},
    ColumnOf{"caller_name", "caller_name", Holds::Party, nullptr, true},
    ColumnOf{"forwarded_from", "forwarded", Holds::Party, nullptr, true},
    ColumnOf{"queue_time", "queue", Holds::Number},
    ColumnOf{"price", "price", Holds::Word, nullptr, true},
    ColumnOf{"price_unit", "unit", Holds::Word},
    ColumnOf{"parent_call_sid", "parent", Holds::Sid, nullptr, true},
    ColumnOf{"group_sid", "call_group", Holds::Word, nullptr, true},
    ColumnOf{"date_created", "created", Holds::Time},
    ColumnOf{"date_updated", "changed", Holds::Time},
    ColumnOf{"sid", "sid", Holds::Sid, nullptr, true},
};

QVariant keptTime(const QDateTime &t) { return t.isValid() ? QVariant(t.toMSecsSinceEpoch()) : QVariant(); }
QDateTime timeFrom(const QVariant &v)
{
  return v.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(v.toLongLong(), Qt::UTC);
}
} // namespace

std::span<const ColumnOf> columns() { return columnTable; }

const ColumnOf *columnOf(const QString &field)
{
  for (const ColumnOf &c : columnTable)
    if (field == QLatin1String(c.field)) return &c;
  return nullptr;
}

QVariant keptSid(const QString &sid)
{
  if (sid.isEmpty()) return {};
  if (sid.size() != 34 || !sid.startsWith(QStringLiteral("CA"))) return sid;
  const QByteArray bytes = QByteArray::fromHex(QStringView(sid).mid(2).toLatin1());
  return sidFrom(bytes) == sid ? QVariant(bytes) : QVariant(sid);
}

QString sidFrom(const QVariant &v)
{
  if (v.userType() != QMetaType::QByteArray) return v.toString();
  return QStringLiteral("CA") + QString::fromLatin1(v.toByteArray().toHex());
}

qint64 costOf(const QString &price) { return -std::llround(price.toDouble() * 1e8); }

qint64 placeFor(const Call &c)
{
  const qint64 second = c.started.isValid() ? c.started.toSecsSinceEpoch() : 0;
  return placeOf(second) | qint64(qHash(c.sid, 1) & ((1U << placeBits) - 1));
}

QString callColumns()
{
  return QStringLiteral("place, sid, started, ended, created, changed, status, direction, caller, called, duration, "
                        "queue, price, unit, cost, answered_by, caller_name, forwarded, trunk, number, call_group, "
                        "parent, rest");
}

Result<QVariantList> valuesOf(const Call &c, qint64 place, sql::Database &db, TextIds &ids)
{
  std::optional<Error> wrong;
  const auto id = [&](TextKind kind, const QString &text) {
    const auto found = ids.idOf(db, kind, text);
    if (!found) wrong = found.error();
    return found ? *found : QVariant();
  };
  const auto word = [&](const QString &text) { return id(TextKind::Word, text); };
  const auto party = [&](const QString &text) { return id(TextKind::Party, text); };
  QVariantList out{place,
                   keptSid(c.sid),
                   keptTime(c.started),
                   keptTime(c.ended),
                   keptTime(c.created),
                   keptTime(c.changed),
                   word(c.status),
                   word(c.direction),
                   party(c.from),
                   party(c.to),
                   c.duration,
                   c.queueTime,
                   word(c.price),
                   word(c.priceUnit),
                   costOf(c.price),
                   word(c.answeredBy),
                   party(c.callerName),
                   party(c.forwardedFrom),
                   word(c.trunkSid),
                   word(c.phoneNumberSid),
                   word(c.groupSid),
                   keptSid(c.parentSid),
                   c.rest.isEmpty()
                       ? QVariant()
                       : QVariant(QString::fromUtf8(QJsonDocument(c.rest).toJson(QJsonDocument::Compact)))};
  if (wrong) return *wrong;
  return out;
}

QString CallReader::text(const QVariant &id) { return id.isNull() ? QString() : words.text(id.toLongLong()); }

void CallReader::read(const QSqlQuery &row, Call &c)
{
  c.sid = sidFrom(row.value(1));
  c.started = timeFrom(row.value(2));
  c.ended = timeFrom(row.value(3));
  c.created = timeFrom(row.value(4));
  c.changed = timeFrom(row.value(5));
  c.status = text(row.value(6));
  c.direction = text(row.value(7));
  c.from = text(row.value(8));
  c.to = text(row.value(9));
  c.duration = row.value(10).toLongLong();
  c.queueTime = row.value(11).toLongLong();
  c.price = text(row.value(12));
  c.priceUnit = text(row.value(13));
  c.answeredBy = text(row.value(15));
  c.callerName = text(row.value(16));
  c.forwardedFrom = text(row.value(17));
  c.trunkSid = text(row.value(18));
  c.phoneNumberSid = text(row.value(19));
  c.groupSid = text(row.value(20));
  c.parentSid = sidFrom(row.value(21));
  if (!row.isNull(22)) c.rest = QJsonDocument::fromJson(row.value(22).toString().toUtf8()).object();
  QString &result = results[c.status], &way = ways[c.direction];
  if (result.isNull()) result = callResult(c.status);
  if (way.isNull()) way = callWay(c.direction);
  c.result = result;
  c.way = way;
}
} // namespace archive
