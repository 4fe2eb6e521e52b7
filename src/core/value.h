// How a C++ value type reads, writes, shows and orders itself. One table of functions per type, never per field.
#pragma once
#include "core/result.h"
#include "core/secret.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QStringList>
#include <QVariant>

#include <bit>
#include <optional>

/// What tables, forms, previews and codecs do with a value they do not know. The pointers are to a value of the type.
struct ValueOps {
  /// Takes the value from JSON; null gives the type's default. Another type of JSON is an error and changes nothing.
  Result<> (*read)(void *, const QJsonValue &);
  QJsonValue (*write)(const void *);
  QString (*text)(const void *);              ///< for people; of a Secret only whether it is set
  QVariant (*get)(const void *);              ///< for an editor
  bool (*set)(void *, const QVariant &);      ///< from an editor; false (and no change) when the type does not fit
  int (*compare)(const void *, const void *); ///< <0, 0, >0
  quint64 (*rank)(const void *);              ///< order-preserving prefix of compare: sorting mostly compares integers
};

/// Specialise to teach the house a new value type: read, write, text, rank; operator== and operator< of the type.
template <class T> struct Value;

/// `Error` for a JSON value of the wrong type; `wanted` names the right one.
Error wrongType(const char *wanted, const QJsonValue &got);

namespace detail {
template <class T> int order(const T &a, const T &b)
{
  if constexpr (requires { Value<T>::compare(a, b); })
    return Value<T>::compare(a, b);
  else
    return a < b ? -1 : b < a ? 1 : 0;
}
template <class T> bool setFrom(void *v, const QVariant &q)
{
  if (q.metaType() != QMetaType::fromType<T>()) return false;
  *static_cast<T *>(v) = q.value<T>();
  return true;
}
} // namespace detail

template <class T>
inline constexpr ValueOps opsOf = {
    [](void *v, const QJsonValue &j) { return Value<T>::read(*static_cast<T *>(v), j); },
    [](const void *v) -> QJsonValue { return Value<T>::write(*static_cast<const T *>(v)); },
    [](const void *v) -> QString { return Value<T>::text(*static_cast<const T *>(v)); },
    [](const void *v) -> QVariant { return QVariant::fromValue(*static_cast<const T *>(v)); },
    [](void *v, const QVariant &q) { return detail::setFrom<T>(v, q); },
    [](const void *a, const void *b) { return detail::order(*static_cast<const T *>(a), *static_cast<const T *>(b)); },
    [](const void *v) -> quint64 { return Value<T>::rank(*static_cast<const T *>(v)); },
};

// Ranks: the same order as compare(), cut to 64 bits.
constexpr quint64 rankOf(qint64 n) { return quint64(n) ^ (quint64(1) << 63); }
inline quint64 rankOf(double d)
{
  const auto u = std::bit_cast<quint64>(d);
  return u >> 63 ? ~u : u | quint64(1) << 63;
}
/// The first four UTF-16 units.
quint64 rankOf(const QString &);

template <> struct Value<QString> {
  static Result<> read(QString &, const QJsonValue &);
  static QJsonValue write(const QString &s) { return s; }
  static QString text(const QString &s) { return s; }
  static quint64 rank(const QString &s) { return rankOf(s); }
};

template <> struct Value<bool> {
  static Result<> read(bool &, const QJsonValue &);
  static QJsonValue write(bool b) { return b; }
  static QString text(bool b);
  static quint64 rank(bool b) { return b; }
};

/// JSON numbers, and numbers as text ("15"): Twilio's v2010 API and protobuf's 64-bit integers write those.
template <> struct Value<qint64> {
  static Result<> read(qint64 &, const QJsonValue &);
  static QJsonValue write(qint64 n) { return n; }
  static QString text(qint64 n);
  static quint64 rank(qint64 n) { return rankOf(n); }
};

/// ISO 8601 and RFC 2822, both vendors' forms; empty text is no time. Written as ISO 8601 in UTC.
template <> struct Value<QDateTime> {
  static Result<> read(QDateTime &, const QJsonValue &);
  static QJsonValue write(const QDateTime &);
  static QString text(const QDateTime &); ///< local time, "2026-11-21 14:02:31"
  static quint64 rank(const QDateTime &d) { return d.isValid() ? rankOf(d.toMSecsSinceEpoch()) : 0; }
};

template <> struct Value<QStringList> {
  static Result<> read(QStringList &, const QJsonValue &);
  static QJsonValue write(const QStringList &l) { return QJsonArray::fromStringList(l); }
  static QString text(const QStringList &l) { return l.join(QStringLiteral(", ")); }
  static int compare(const QStringList &, const QStringList &);
  static quint64 rank(const QStringList &l) { return l.isEmpty() ? 0 : rankOf(l.front()); }
};

/// A map whose keys are the operator's data (headers, attributes): they are never re-cased.
using StringMap = QMap<QString, QString>;
template <> struct Value<StringMap> {
  static Result<> read(StringMap &, const QJsonValue &);
  static QJsonValue write(const StringMap &);
  static QString text(const StringMap &);
  static int compare(const StringMap &, const StringMap &);
  static quint64 rank(const StringMap &m) { return rankOf(qint64(m.size())); }
};

/// An enumeration that the vendor may extend: the wire's own word is kept, a number the server does not know as "#7".
struct OpenEnum {
  QString word;
  bool operator==(const OpenEnum &) const = default;
  bool operator<(const OpenEnum &other) const { return word < other.word; }
};
Q_DECLARE_METATYPE(OpenEnum)
template <> struct Value<OpenEnum> {
  static Result<> read(OpenEnum &, const QJsonValue &);
  static QJsonValue write(const OpenEnum &);
  static QString text(const OpenEnum &e) { return e.word; }
  static quint64 rank(const OpenEnum &e) { return rankOf(e.word); }
};

/// google.protobuf.Duration: "30s", "1.500s"; unset is not 0 s. Nanoseconds.
struct Duration {
  std::optional<qint64> nanos;
  auto operator<=>(const Duration &) const = default; // NOLINT(modernize-use-nullptr): clang-tidy 14 misreads it
};
Q_DECLARE_METATYPE(Duration)
template <> struct Value<Duration> {
  static Result<> read(Duration &, const QJsonValue &);
  static QJsonValue write(const Duration &);
  static QString text(const Duration &);
  static quint64 rank(const Duration &d) { return d.nanos ? rankOf(*d.nanos) : 0; }
};

/// The value without members that hold a default (null, "", 0, false, [], {}), at every depth: what both vendors mean
/// when they leave a member out. LiveKit: a message may come back as null, as {} or with its defaults written out.
QJsonValue withoutDefaults(const QJsonValue &);

/// Any JSON the product keeps without looking into it. Compared without defaults.
struct Json {
  QJsonValue value = QJsonValue::Null;
  bool operator==(const Json &) const = default;
};
Q_DECLARE_METATYPE(Json)
template <> struct Value<Json> {
  static Result<> read(Json &, const QJsonValue &);
  static QJsonValue write(const Json &j) { return j.value; }
  static QString text(const Json &); ///< compact
  static int compare(const Json &, const Json &);
  static quint64 rank(const Json &) { return 0; }
};

/// A secret in JSON is what the vendor's wire carries, in clear: only codecs that talk to a vendor may use it.
/// Everything that outlives a request goes through a SecretBag (core/secretbag.h).
template <> struct Value<Secret> {
  static Result<> read(Secret &, const QJsonValue &);
  static QJsonValue write(const Secret &);
  static QString text(const Secret &);                ///< "set" or nothing
  static int compare(const Secret &, const Secret &); ///< equal or not; the order says nothing about the content
  static quint64 rank(const Secret &s) { return s.isEmpty() ? 0 : 1; }
};
