// The value type of a call's media settings.
#include "model/sipmedia.h"

#include "core/codec.h"
#include "model/sipchoices.h"

namespace {
constexpr qint64 second = 1'000'000'000, longestTimeout = 600 * second;

QString word(const char *text) { return QCoreApplication::translate("sip-media", text); }

void put(QJsonObject &o, const char *snake, const QJsonValue &v)
{
  o.remove(lowerCamel(snake));
  if (withoutDefaults(v).isNull())
    o.remove(QLatin1String(snake));
  else
    o.insert(QLatin1String(snake), v);
}

QString encryptionWord(const QString &wire)
{
  for (const Choice &c : sipEncryptions())
    if (c.value == wire) return c.label;
  return wire;
}
} // namespace

QString SipMedia::encryption() const { return raw.value(QStringLiteral("encryption")).toString(); }

QStringList SipMedia::codecs() const
{
  QStringList out;
  for (const QJsonValue v : raw.value(QStringLiteral("codecs")).toArray()) {
    const QJsonObject codec = v.toObject();
    const qint64 rate = codec.value(QStringLiteral("rate")).toInteger();
    const QString name = codec.value(QStringLiteral("name")).toString();
    out << (rate ? QStringLiteral("%1/%2").arg(name).arg(rate) : name);
  }
  return out;
}

bool SipMedia::onlyListed() const { return eitherCase(raw, "only_listed_codecs").toBool(); }

Duration SipMedia::timeout() const
{
  Duration d;
  if (const QJsonValue v = eitherCase(raw, "media_timeout"); v.isString() && !Value<Duration>::read(d, v)) return {};
  return d;
}

void SipMedia::setEncryption(const QString &w) { put(raw, "encryption", w); }

void SipMedia::setCodecs(const QStringList &list)
{
  QJsonArray out;
  for (const QString &text : list) {
    const qsizetype slash = text.indexOf(u'/');
    QJsonObject codec{{QStringLiteral("name"), text.left(slash < 0 ? text.size() : slash)}};
    if (slash >= 0) codec.insert(QStringLiteral("rate"), text.mid(slash + 1).toLongLong());
    out.append(codec);
  }
  put(raw, "codecs", out);
}

void SipMedia::setOnlyListed(bool on) { put(raw, "only_listed_codecs", on); }

void SipMedia::setTimeout(const Duration &d) { put(raw, "media_timeout", Value<Duration>::write(d)); }

Result<> Value<SipMedia>::read(SipMedia &m, const QJsonValue &j)
{
  if (!j.isObject() && !j.isNull()) return wrongType("media settings", j);
  m.raw = j.toObject();
  return {};
}

QJsonValue Value<SipMedia>::write(const SipMedia &m)
{
  return m.raw.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(m.raw);
}

QString Value<SipMedia>::text(const SipMedia &m)
{
  QStringList out;
  if (!m.encryption().isEmpty())
    out << word(QT_TRANSLATE_NOOP("sip-media", "Encryption: %1")).arg(encryptionWord(m.encryption()));
  if (const QString codecs = m.codecs().join(QStringLiteral(", ")); !codecs.isEmpty())
    out << (m.onlyListed() ? word(QT_TRANSLATE_NOOP("sip-media", "Codecs: only %1"))
                           : word(QT_TRANSLATE_NOOP("sip-media", "Codecs: also %1")))
               .arg(codecs);
  if (m.timeout().nanos)
    out << word(QT_TRANSLATE_NOOP("sip-media", "Ends after %1 without sound")).arg(Value<Duration>::text(m.timeout()));
  return out.join(QStringLiteral("; "));
}

int Value<SipMedia>::compare(const SipMedia &a, const SipMedia &b) { return Value<Json>::compare({a.raw}, {b.raw}); }

QString problemOf(const SipMedia &m)
{
  for (const QString &codec : m.codecs()) {
    const QStringList parts = codec.split(u'/');
    bool number = true;
    if (parts.size() == 2) parts[1].toUInt(&number);
    if (parts.size() > 2 || parts[0].isEmpty() || codec.contains(u' ') || !number)
      return word(QT_TRANSLATE_NOOP("sip-media", "Write each codec as name and rate, for example PCMU/8000."));
  }
  if (m.onlyListed() && m.codecs().isEmpty())
    return word(QT_TRANSLATE_NOOP("sip-media", "Name at least one codec, or let LiveKit offer its own."));
  if (m.timeout().nanos && (*m.timeout().nanos < 0 || *m.timeout().nanos > longestTimeout))
    return word(QT_TRANSLATE_NOOP("sip-media", "LiveKit takes at most 600 seconds without sound."));
  return {};
}
