// The value types that both vendors' objects are made of.
#include "core/value.h"

#include "core/localtime.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <cmath>

namespace {
QString words(const char *text) { return QCoreApplication::translate("value", text); }

const char *typeName(QJsonValue::Type t)
{
  switch (t) {
  case QJsonValue::Null:
    return "null";
  case QJsonValue::Bool:
    return "a truth value";
  case QJsonValue::Double:
    return "a number";
  case QJsonValue::String:
    return "a text";
  case QJsonValue::Array:
    return "a list";
  case QJsonValue::Object:
    return "an object";
  case QJsonValue::Undefined:
    break;
  }
  return "nothing";
}

/// Digits at a place; -1 when there is something else.
int digits(QStringView text, qsizetype at, int count)
{
  int n = 0;
  for (qsizetype i = at; i < at + count; ++i) {
    const ushort c = text[i].unicode();
    if (c < '0' || c > '9') return -1;
    n = n * 10 + c - '0';
  }
  return n;
}

/// "Tue, 31 Aug 2010 20:36:28 +0000", the form of Twilio's lists, of which there are thousands: Qt's own reading takes
/// twenty times as long. What is otherwise is nothing here, and left to Qt.
QDateTime plainRfc2822(QStringView t)
{
  constexpr QStringView shape = u"---, -- --- ---- --:--:-- +0000";
  if (t.size() != shape.size()) return {};
  for (qsizetype i = 0; i < shape.size(); ++i)
    if (shape[i] != u'-' && shape[i] != t[i]) return {};
  static constexpr QStringView months = u"JanFebMarAprMayJunJulAugSepOctNovDec";
  const qsizetype month = months.indexOf(t.mid(8, 3));
  const int day = digits(t, 5, 2), year = digits(t, 12, 4);
  const int hour = digits(t, 17, 2), minute = digits(t, 20, 2), seconds = digits(t, 23, 2);
  if (month % 3 || qMin(day, qMin(year, qMin(hour, qMin(minute, seconds)))) < 0) return {};
  return {QDate(year, int(month / 3) + 1, day), QTime(hour, minute, seconds), Qt::UTC};
}

constexpr qint64 second = 1'000'000'000;

/// Digits, at most nine decimals and an "s", as protojson writes them.
std::optional<qint64> nanosOf(const QString &text)
{
  if (!text.endsWith(u's')) return {};
  const bool minus = text.startsWith(u'-');
  const QString number = text.mid(minus ? 1 : 0).chopped(1);
  const qsizetype dot = number.indexOf(u'.');
  const QString decimals = dot < 0 ? QString() : number.mid(dot + 1);
  const QString units = number.left(dot < 0 ? number.size() : dot);
  const auto isDigits = [](const QString &t) {
    return std::all_of(t.begin(), t.end(),
                       [](QChar c) { return c >= u'0' && c <= u'9'; }); // toLongLong takes blanks, signs
  };
  bool fits = false;
  const qint64 whole = units.toLongLong(&fits);
  if (!fits || !isDigits(units + decimals) || decimals.size() > 9 || whole > 315'576'000'000 / 100) return {};
  const qint64 part = decimals.isEmpty() ? 0 : decimals.leftJustified(9, u'0').toLongLong();
  const qint64 nanos = whole * second + part;
  return minus ? -nanos : nanos;
}

QString decimal(qint64 nanos)
{
  const qint64 size = std::abs(nanos);
  QString text = QString::number(size / second);
  if (size % second) {
    QString part = QString::number(size % second).rightJustified(9, u'0');
    while (part.endsWith(u'0')) part.chop(1);
    text += u'.' + part;
  }
  return nanos < 0 ? u'-' + text : text;
}
} // namespace

Error wrongType(const char *wanted, const QJsonValue &got)
{
  return {Error::Protocol, words(QT_TRANSLATE_NOOP("value", "The value has another type than expected.")),
          QStringLiteral("expected %1, got %2").arg(QLatin1String(wanted), QLatin1String(typeName(got.type())))};
}

quint64 rankOf(const QString &s)
{
  quint64 rank = 0;
  for (qsizetype i = 0; i < 4; ++i) rank = rank << 16 | (i < s.size() ? s[i].unicode() : 0);
  return rank;
}

Result<> Value<QString>::read(QString &s, const QJsonValue &j)
{
  if (!j.isString() && !j.isNull()) return wrongType("a text", j);
  s = j.toString();
  return {};
}

Result<> Value<bool>::read(bool &b, const QJsonValue &j)
{
  if (!j.isBool() && !j.isNull()) return wrongType("a truth value", j);
  b = j.toBool();
  return {};
}

QString Value<bool>::text(bool b)
{
  return b ? words(QT_TRANSLATE_NOOP("value", "yes")) : words(QT_TRANSLATE_NOOP("value", "no"));
}

Result<> Value<qint64>::read(qint64 &n, const QJsonValue &j)
{
  bool ok = true;
  qint64 number = 0;
  if (j.isString()) {
    number = j.toString().toLongLong(&ok);
  } else if (j.isDouble()) {
    number = j.toInteger();
    ok = double(number) == j.toDouble();
  } else {
    ok = j.isNull();
  }
  if (!ok) return wrongType("a whole number", j);
  n = number;
  return {};
}

QString Value<qint64>::text(qint64 n) { return QLocale().toString(n); }

Result<> Value<QDateTime>::read(QDateTime &d, const QJsonValue &j)
{
  if (!j.isString() && !j.isNull()) return wrongType("a time", j);
  const QString text = j.toString();
  QDateTime time;
  if (!text.isEmpty()) {
    time = plainRfc2822(text);
    if (!time.isValid()) time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid()) time = QDateTime::fromString(text, Qt::RFC2822Date);
    if (!time.isValid()) return wrongType("a time", j);
  }
  d = time.toUTC();
  return {};
}

QJsonValue Value<QDateTime>::write(const QDateTime &d)
{
  if (!d.isValid()) return QJsonValue::Null;
  return d.toUTC().toString(d.time().msec() ? Qt::ISODateWithMs : Qt::ISODate);
}

QString Value<QDateTime>::text(const QDateTime &d)
{
  return d.isValid() ? localTime(d).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")) : QString();
}

Result<> Value<QStringList>::read(QStringList &l, const QJsonValue &j)
{
  if (!j.isArray() && !j.isNull()) return wrongType("a list of texts", j);
  QStringList list;
  for (const QJsonValue v : j.toArray()) {
    if (!v.isString()) return wrongType("a list of texts", v);
    list << v.toString();
  }
  l = list;
  return {};
}

int Value<QStringList>::compare(const QStringList &a, const QStringList &b)
{
  if (a == b) return 0;
  return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end()) ? -1 : 1;
}

Result<> Value<StringMap>::read(StringMap &m, const QJsonValue &j)
{
  if (!j.isObject() && !j.isNull()) return wrongType("an object of texts", j);
  StringMap map;
  const QJsonObject object = j.toObject();
  for (auto it = object.begin(); it != object.end(); ++it) {
    if (!it->isString()) return wrongType("an object of texts", *it);
    map.insert(it.key(), it->toString());
  }
  m = map;
  return {};
}

QJsonValue Value<StringMap>::write(const StringMap &m)
{
  QJsonObject object;
  for (auto it = m.begin(); it != m.end(); ++it) object.insert(it.key(), it.value());
  return object;
}

QString Value<StringMap>::text(const StringMap &m)
{
  QStringList parts;
  for (auto it = m.begin(); it != m.end(); ++it) parts << it.key() + QStringLiteral(": ") + it.value();
  return parts.join(QStringLiteral(", "));
}

int Value<StringMap>::compare(const StringMap &a, const StringMap &b)
{
  if (a == b) return 0;
  return std::lexicographical_compare(a.keyValueBegin(), a.keyValueEnd(), b.keyValueBegin(), b.keyValueEnd()) ? -1 : 1;
}

Result<> Value<OpenEnum>::read(OpenEnum &e, const QJsonValue &j)
{
  if (j.isDouble())
    e.word = u'#' + QString::number(j.toInteger());
  else if (j.isString() || j.isNull())
    e.word = j.toString();
  else
    return wrongType("a word", j);
  return {};
}

QJsonValue Value<OpenEnum>::write(const OpenEnum &e)
{
  if (e.word.startsWith(u'#')) return e.word.mid(1).toInt();
  return e.word;
}

Result<> Value<Duration>::read(Duration &d, const QJsonValue &j)
{
  if (j.isNull()) {
    d.nanos.reset();
    return {};
  }
  const auto nanos = j.isString() ? nanosOf(j.toString()) : std::nullopt;
  if (!nanos) return wrongType("a duration such as 30s", j);
  d.nanos = nanos;
  return {};
}

QJsonValue Value<Duration>::write(const Duration &d)
{
  return d.nanos ? QJsonValue(decimal(*d.nanos) + u's') : QJsonValue(QJsonValue::Null);
}

QString Value<Duration>::text(const Duration &d)
{
  return d.nanos ? QCoreApplication::translate("value", "%1 s").arg(decimal(*d.nanos)) : QString();
}

QJsonValue withoutDefaults(const QJsonValue &v)
{
  const auto isDefault = [](const QJsonValue &w) {
    return w.isNull() || w.isUndefined() || w == QJsonValue(QString()) || w == QJsonValue(0) || w == QJsonValue(false);
  };
  if (v.isArray()) {
    QJsonArray list; // the length of a list means something: its items stay
    for (const QJsonValue item : v.toArray()) list.append(withoutDefaults(item));
    return list.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(list);
  }
  if (v.isObject()) {
    QJsonObject left;
    const QJsonObject object = v.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
      if (const QJsonValue value = withoutDefaults(*it); !value.isNull()) left.insert(it.key(), value);
    return left.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(left);
  }
  return isDefault(v) ? QJsonValue(QJsonValue::Null) : v;
}

Result<> Value<Json>::read(Json &v, const QJsonValue &j)
{
  v.value = j;
  return {};
}

QString Value<Json>::text(const Json &v)
{
  if (v.value.isNull() || v.value.isUndefined()) return {};
  if (v.value.isObject()) return QString::fromUtf8(QJsonDocument(v.value.toObject()).toJson(QJsonDocument::Compact));
  if (v.value.isArray()) return QString::fromUtf8(QJsonDocument(v.value.toArray()).toJson(QJsonDocument::Compact));
  return v.value.toVariant().toString();
}

int Value<Json>::compare(const Json &a, const Json &b)
{
  const QJsonValue x = withoutDefaults(a.value), y = withoutDefaults(b.value);
  if (x == y) return 0;
  return text({x}) < text({y}) ? -1 : 1;
}

Result<> Value<Secret>::read(Secret &s, const QJsonValue &j)
{
  if (!j.isString() && !j.isNull())
    return Error{Error::Protocol, wrongType("a text", QJsonValue()).text, QStringLiteral("secret")};
  s = Secret(j.toString().toUtf8());
  return {};
}

QJsonValue Value<Secret>::write(const Secret &s) { return QString::fromUtf8(s.reveal()); }

QString Value<Secret>::text(const Secret &s)
{
  return s.isEmpty() ? QString() : words(QT_TRANSLATE_NOOP("value", "set"));
}

int Value<Secret>::compare(const Secret &a, const Secret &b)
{
  if (a == b) return 0;
  return a.size() < b.size() ? -1 : 1;
}
