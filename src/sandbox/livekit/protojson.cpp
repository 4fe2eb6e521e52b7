// The decoder of requests. One function per shape: message, list, map, single value.
#include "sandbox/livekit/protojson.h"

#include "sandbox/livekit/jsonreader.h"
#include "sandbox/livekit/scalars.h"

#include <QJsonArray>
#include <QSet>

namespace sandbox {

namespace {

/// "room_prefix" as "roomPrefix".
QString camelCase(const char *name)
{
  QString out;
  for (bool upper = false; *name; ++name) {
    if (*name != '_') out += upper ? QChar::fromLatin1(*name).toUpper() : QChar::fromLatin1(*name);
    upper = *name == '_';
  }
  return out;
}

const MessageField *fieldNamed(const MessageType &type, const QString &name)
{
  for (const auto &field : type.fields)
    if (name == QLatin1String(field.name) || name == camelCase(field.name)) return &field;
  return nullptr;
}

/// A value read, Dropped (an enum name nobody knows), or Malformed.
struct Decoded {
  enum State { Good, Dropped, Malformed } state = Malformed;
  QJsonValue value = {};
};

bool decodeMessage(const MessageType &type, const JsonNode &node, QJsonObject &out);

Decoded decodeInteger(MessageField::Kind kind, const JsonNode &node)
{
  const auto written = node.kind == JsonNode::Text ? node.text.toUtf8() : node.number;
  const auto number = wholeNumber(written);
  if (!number) return {};
  if (kind == MessageField::Int64) return {Decoded::Good, QString::number(*number)};
  const qint64 lowest = kind == MessageField::UInt32 ? 0 : std::numeric_limits<qint32>::min();
  const qint64 highest =
      kind == MessageField::UInt32 ? std::numeric_limits<quint32>::max() : std::numeric_limits<qint32>::max();
  if (*number < lowest || *number > highest) return {};
  if (kind == MessageField::UInt32 && written.startsWith('-')) return {};
  return {Decoded::Good, double(*number)};
}

Decoded decodeEnum(const EnumType &names, const JsonNode &node)
{
  if (node.kind == JsonNode::Text) {
    for (const auto &[number, name] : names)
      if (node.text == QLatin1String(name)) return {Decoded::Good, node.text};
    return {Decoded::Dropped};
  }
  if (node.kind != JsonNode::Number) return {};
  const auto number = wholeNumber(node.number);
  if (!number || *number != qint32(*number)) return {};
  return {Decoded::Good, enumValue(names, *number)};
}

Decoded decodeText(const MessageField &field, const JsonNode &node)
{
  if (node.kind != JsonNode::Text) return {};
  if (field.kind == MessageField::Text) return {Decoded::Good, node.text};
  if (field.kind == MessageField::Bytes) {
    const auto raw = readBytes(node.text);
    return raw ? Decoded{Decoded::Good, QString::fromLatin1(raw->toBase64())} : Decoded{};
  }
  const bool isTime = field.kind == MessageField::Timestamp;
  const auto moment = isTime ? readTime(node.text) : readDuration(node.text);
  if (!moment) return {};
  return {Decoded::Good, isTime ? writeTime(*moment) : writeDuration(*moment)};
}

Decoded decodeSingle(const MessageField &field, const JsonNode &node)
{
  switch (field.kind) {
  case MessageField::Bool:
    if (node.kind != JsonNode::True && node.kind != JsonNode::False) return {};
    return {Decoded::Good, node.kind == JsonNode::True};
  case MessageField::Int32:
  case MessageField::UInt32:
  case MessageField::Int64:
    if (node.kind != JsonNode::Number && node.kind != JsonNode::Text) return {};
    return decodeInteger(field.kind, node);
  case MessageField::Enum:
    return decodeEnum(*field.names, node);
  case MessageField::Message: {
    QJsonObject out;
    if (!decodeMessage(*field.message, node, out)) return {};
    return {Decoded::Good, out};
  }
  default:
    return decodeText(field, node);
  }
}

bool decodeList(const MessageField &field, const JsonNode &node, QJsonObject &out)
{
  if (node.kind != JsonNode::List) return false;
  QJsonArray items;
  for (const auto &item : node.items) {
    const auto decoded = decodeSingle(field, item);
    if (decoded.state == Decoded::Malformed) return false;
    if (decoded.state == Decoded::Good) items.append(decoded.value);
  }
  if (!items.isEmpty()) out.insert(QLatin1String(field.name), items);
  return true;
}

bool decodeMap(const MessageField &field, const JsonNode &node, QJsonObject &out)
{
  if (node.kind != JsonNode::Object) return false;
  QJsonObject entries;
  for (const auto &member : node.members) {
    if (member.value.kind != JsonNode::Text || entries.contains(member.name)) return false;
    entries.insert(member.name, member.value.text);
  }
  if (!entries.isEmpty()) out.insert(QLatin1String(field.name), entries);
  return true;
}

bool decodeField(const MessageField &field, const JsonNode &node, QJsonObject &out)
{
  if (field.label == MessageField::Repeated) return decodeList(field, node, out);
  if (field.label == MessageField::Map) return decodeMap(field, node, out);
  const auto decoded = decodeSingle(field, node);
  if (decoded.state == Decoded::Good && (field.hasPresence() || decoded.value != defaultOf(field)))
    out.insert(QLatin1String(field.name), decoded.value);
  return decoded.state != Decoded::Malformed;
}

bool decodeMessage(const MessageType &type, const JsonNode &node, QJsonObject &out)
{
  if (node.kind != JsonNode::Object) return false;
  QSet<int> seen;
  QSet<QByteArray> groups;
  for (const auto &member : node.members) {
    const auto *field = fieldNamed(type, member.name);
    if (!field) continue;
    if (seen.contains(field->number)) return false;
    seen.insert(field->number);
    if (member.value.kind == JsonNode::Null) continue;
    if (field->oneof && groups.contains(field->oneof)) return false;
    if (field->oneof) groups.insert(field->oneof);
    if (!decodeField(*field, member.value, out)) return false;
  }
  return true;
}

} // namespace

QJsonValue defaultOf(const MessageField &field)
{
  if (field.label == MessageField::Repeated) return QJsonArray();
  if (field.label == MessageField::Map) return QJsonObject();
  switch (field.kind) {
  case MessageField::Bool:
    return false;
  case MessageField::Int32:
  case MessageField::UInt32:
    return 0;
  case MessageField::Int64:
    return QStringLiteral("0");
  case MessageField::Enum:
    return QString::fromLatin1(field.names->first().second);
  case MessageField::Text:
  case MessageField::Bytes:
    return QString();
  default:
    return QJsonValue::Null;
  }
}

QJsonValue enumValue(const EnumType &names, qint64 number)
{
  for (const auto &[known, name] : names)
    if (known == number) return QString::fromLatin1(name);
  return double(number);
}

std::optional<QJsonObject> decodeJson(const MessageType &type, const QByteArray &body)
{
  const auto node = readJson(body);
  QJsonObject out;
  if (!node || !decodeMessage(type, *node, out)) return {};
  return out;
}

} // namespace sandbox
