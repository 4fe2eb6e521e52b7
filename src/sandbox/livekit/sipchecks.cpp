// The checks of trunks and rules (LiveKit: livekit/sip.go, livekit/sip_validation.go).
#include "sandbox/livekit/sipchecks.h"

#include "sandbox/livekit/scalars.h"

#include <QRegularExpression>
#include <QSet>

namespace sandbox {

namespace {

constexpr int longestHeaderName = 255;
constexpr int longestHeaderValue = 1024;
constexpr int longestMediaTimeout = 600; // seconds
constexpr int usualBatch = 1000;

bool isNameCharacter(uint c)
{
  return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')
         || QByteArray("-.!%*_+`'~").contains(static_cast<char>(c));
}

Refusal checkHeaderName(const QString &name, bool sendable)
{
  static const QSet<QByteArray> reserved{"accept",
                                         "accept-encoding",
                                         "accept-language",
                                         "allow",
                                         "allow-events",
                                         "call-id",
                                         "contact",
                                         "content-encoding",
                                         "content-length",
                                         "content-type",
                                         "cseq",
                                         "event",
                                         "expires",
                                         "from",
                                         "max-forwards",
                                         "record-route",
                                         "refer-to",
                                         "reply-to",
                                         "k",
                                         "l",
                                         "m",
                                         "o",
                                         "r",
                                         "t",
                                         "u",
                                         "v"};
  const auto wrongName = [](const QString &text) { return invalid(QLatin1String("invalid header name: ") + text); };
  if (name.isEmpty()) return wrongName(QStringLiteral("header name cannot be empty"));
  if (name.toUtf8().size() > longestHeaderName)
    return wrongName(QStringLiteral("header name too long (max 255 characters)"));
  for (const uint c : name.toUcs4()) {
    const auto text = QStringLiteral("header name %1 contains invalid characters: char %2 ").arg(name).arg(c);
    if (c > 127) return wrongName(text + QLatin1String("out of range, consider explicilty adding utf8 characters"));
    if (!isNameCharacter(c)) return wrongName(text + QLatin1String("not allowed"));
  }
  if (sendable && reserved.contains(name.toLower().toLatin1()))
    return wrongName(QStringLiteral("header name %1 not supported").arg(name));
  return {};
}

Refusal checkHeaderValue(const QString &name, const QString &value)
{
  const auto wrongValue = [&name](const QString &text) {
    return invalid(QStringLiteral("invalid header value for %1: header %1: value%2").arg(name, text));
  };
  if (value.toUtf8().size() > longestHeaderValue) return wrongValue(QStringLiteral(" too long (max 1024 characters)"));
  for (const uint c : value.toUcs4())
    if (c != '\t' && (c < 32 || c == 127)) return wrongValue(QStringLiteral(": char %1 not allowed").arg(c));
  return {};
}

Refusal checkCodec(const QString &name)
{
  static const QRegularExpression space(QStringLiteral("\\s"), QRegularExpression::UseUnicodePropertiesOption);
  if (name.isEmpty()) return invalid(QStringLiteral("missing codec name"));
  if (name.contains(space)) return invalid(QStringLiteral("invalid codec name"));
  if (name.contains(QLatin1Char('/'))) return invalid(QStringLiteral("codec name must not contain '/'"));
  return {};
}

Refusal checkListUpdate(const QJsonObject &change)
{
  const auto set = textsOf(change, "set");
  const auto moved = textsOf(change, "add") + textsOf(change, "remove");
  const bool clear = change.value(QLatin1String("clear")).toBool();
  const bool changes = !set.isEmpty() || !moved.isEmpty();
  if (!changes && !clear) return invalid(QStringLiteral("unsupported list update operation"));
  if (changes && clear) return invalid(QStringLiteral("cannot clear and change the list at the same time"));
  if (!set.isEmpty() && !moved.isEmpty())
    return invalid(QStringLiteral("cannot set and change the list at the same time"));
  if ((set + moved).contains(QString())) return invalid(QStringLiteral("empty element in the list"));
  return {};
}

QStringList changed(QStringList list, const QJsonObject &change)
{
  if (change.value(QLatin1String("clear")).toBool()) return {};
  if (change.contains(QLatin1String("set"))) return textsOf(change, "set");
  for (const auto &gone : textsOf(change, "remove")) list.removeOne(gone);
  for (const auto &added : textsOf(change, "add"))
    if (!list.contains(added)) list.append(added);
  return list;
}

} // namespace

QString normalNumber(const QString &number)
{
  static const QRegularExpression dialled(QStringLiteral(R"(^\+?[\d\- ()]+\z)"));
  static const QRegularExpression dressing(QStringLiteral(R"([ \-()])"));
  if (!dialled.match(number).hasMatch()) return number;
  auto bare = number;
  bare.remove(dressing);
  return bare.startsWith(QLatin1Char('+')) ? bare : QLatin1Char('+') + bare;
}

Refusal checkMedia(const QJsonObject &media)
{
  for (const auto &codec : arrayOf(media, "codecs"))
    if (auto refused = checkCodec(textOf(codec.toObject(), "name"))) return refused;
  const auto timeout = readDuration(textOf(media, "media_timeout")).value_or(Moment());
  if (timeout.seconds < 0 || timeout.nanos < 0) return invalid(QStringLiteral("media_timeout must not be negative"));
  if (timeout.seconds > longestMediaTimeout || (timeout.seconds == longestMediaTimeout && timeout.nanos > 0))
    return invalid(QStringLiteral("media_timeout must not exceed 10m0s"));
  return {};
}

Refusal checkHeaders(const QJsonObject &headers)
{
  for (auto header = headers.begin(); header != headers.end(); ++header) {
    if (auto refused = checkHeaderName(header.key(), true)) return refused;
    if (auto refused = checkHeaderValue(header.key(), header.value().toString())) return refused;
  }
  return {};
}

Refusal checkHeaderMaps(const QJsonObject &trunk)
{
  if (auto refused = checkHeaders(objectOf(trunk, "headers"))) return refused;
  for (const auto &name : objectOf(trunk, "headers_to_attributes").keys())
    if (auto refused = checkHeaderName(name, false)) return refused;
  for (const auto &name : objectOf(trunk, "attributes_to_headers"))
    if (auto refused = checkHeaderName(name.toString(), false)) return refused;
  return {};
}

Refusal checkHost(const QString &host, const QString &subject)
{
  if (host.contains(QLatin1String("transport=")))
    return invalid(subject + QLatin1String(" should not contain transport parameter"));
  if (host.contains(QLatin1Char('@')) || host.contains(QLatin1Char(';')) || host.startsWith(QLatin1String("sip:"))
      || host.startsWith(QLatin1String("sips:")))
    return invalid(subject + QLatin1String(" should be a hostname or IP, not SIP URI"));
  return {};
}

Refusal checkListUpdates(const QJsonObject &update, std::initializer_list<const char *> names)
{
  for (const auto *name : names)
    if (update.contains(QLatin1String(name)))
      if (auto refused = checkListUpdate(objectOf(update, name))) return refused;
  return {};
}

void applyLists(QJsonObject &info, const QJsonObject &update, std::initializer_list<const char *> names)
{
  for (const auto *name : names)
    if (update.contains(QLatin1String(name)))
      info.insert(QLatin1String(name),
                  QJsonArray::fromStringList(changed(textsOf(info, name), objectOf(update, name))));
}

void applySet(QJsonObject &info, const QJsonObject &update, std::initializer_list<const char *> names)
{
  for (const auto *name : names)
    if (update.contains(QLatin1String(name))) info.insert(QLatin1String(name), update.value(QLatin1String(name)));
}

QJsonObject patchedMap(QJsonObject attributes, const QJsonObject &changes)
{
  for (auto change = changes.begin(); change != changes.end(); ++change) {
    if (change.value().toString().isEmpty())
      attributes.remove(change.key());
    else
      attributes.insert(change.key(), change.value());
  }
  return attributes;
}

void alignMedia(QJsonObject &info)
{
  const auto off = QStringLiteral("SIP_MEDIA_ENCRYPT_DISABLE");
  const auto old = info.value(QLatin1String("media_encryption"));
  auto media = objectOf(info, "media");
  if (media.contains(QLatin1String("encryption")))
    info.insert(QStringLiteral("media_encryption"), media.value(QLatin1String("encryption")));
  else if (!old.isUndefined() && old != off)
    media.insert(QStringLiteral("encryption"), old);
  info.insert(QStringLiteral("media"), media);
}

Refusal checkSize(const QString &text, const QString &what, int limit)
{
  if (text.toUtf8().size() <= limit) return {};
  const auto complaint = what + QLatin1String(" exceeds limits");
  return TwirpError{"invalid_argument", QStringLiteral("%1 %2").arg(complaint).arg(limit), complaint};
}

TwirpError inner(const TwirpError &error)
{
  return {error.code, QLatin1String("twirp error unknown: ") + error.text, error.argument, error.wait};
}

void stamp(QJsonObject &info, const QJsonObject &before, bool cloud)
{
  if (!cloud) return;
  const auto created = before.value(QLatin1String("created_at"));
  info.insert(QStringLiteral("updated_at"), timeNow());
  info.insert(QStringLiteral("created_at"), created.isString() ? created : QJsonValue(timeNow()));
}

QJsonArray pageOf(const QMap<QString, QJsonObject> &all, const QJsonObject &request, const char *ids,
                  const std::function<bool(const QJsonObject &)> &fits)
{
  const auto page = objectOf(request, "page");
  const auto wanted = textsOf(request, ids);
  const int limit = page.value(QLatin1String("limit")).toInt();
  const int batch = limit > 0 ? limit : usualBatch;
  QJsonArray out;
  auto next = all.upperBound(textOf(page, "after_id"));
  while (next != all.end()) {
    const auto before = out.size();
    for (int i = 0; i < batch && next != all.end(); ++i, ++next)
      if ((wanted.isEmpty() || wanted.contains(next.key())) && fits(*next)) out.append(*next);
    if (out.size() == before) break; // the server takes a batch without a hit for the end: items behind it are lost
  }
  return out;
}

} // namespace sandbox
