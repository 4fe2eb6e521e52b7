// The wire format: tags, varints and lengths.
#include "sandbox/livekit/protobinary.h"

#include "sandbox/livekit/protojson.h"
#include "sandbox/livekit/scalars.h"

#include <QJsonArray>
#include <QStringDecoder>

namespace sandbox {

namespace {

enum Wire { Varint = 0, Fixed64 = 1, Length = 2, Fixed32 = 5 };

const MessageType &momentType()
{
  static const MessageType type{{int64("seconds", 1), int32("nanos", 2)}};
  return type;
}

const MessageType &entryType()
{
  static const MessageType type{{text("key", 1), text("value", 2)}};
  return type;
}

struct Cursor {
  const char *at;
  const char *end;

  bool varint(quint64 &out)
  {
    out = 0;
    for (int shift = 0; shift < 64 && at != end; shift += 7) {
      const auto byte = static_cast<unsigned char>(*at++);
      out |= quint64(byte & 0x7f) << shift;
      if (byte < 0x80) return true;
    }
    return false;
  }

  bool chunk(QByteArray &out)
  {
    quint64 size = 0;
    if (!varint(size) || size > quint64(end - at)) return false;
    out = QByteArray(at, static_cast<qsizetype>(size));
    at += size;
    return true;
  }

  bool skip(int wire)
  {
    quint64 number = 0;
    QByteArray piece;
    if (wire == Varint) return varint(number);
    if (wire == Length) return chunk(piece);
    const int size = wire == Fixed64 ? 8 : 4;
    if ((wire != Fixed64 && wire != Fixed32) || end - at < size) return false;
    at += size;
    return true;
  }
};

/// The value of a length-delimited field; Undefined when it is malformed.
QJsonValue fromChunk(const MessageField &field, const QByteArray &piece)
{
  const auto malformed = QJsonValue(QJsonValue::Undefined);
  if (field.kind == MessageField::Bytes) return QString::fromLatin1(piece.toBase64());
  if (field.kind == MessageField::Text) {
    QStringDecoder decoder(QStringConverter::Utf8,
                           QStringConverter::Flag::Stateless | QStringConverter::Flag::ConvertInitialBom);
    const QString out = decoder(piece);
    return decoder.hasError() ? malformed : QJsonValue(out);
  }
  if (field.kind == MessageField::Message) {
    const auto message = decodeBinary(*field.message, piece);
    return message ? QJsonValue(*message) : malformed;
  }
  const auto parts = decodeBinary(momentType(), piece);
  if (!parts) return malformed;
  const Moment moment{parts->value(QLatin1String("seconds")).toString().toLongLong(),
                      parts->value(QLatin1String("nanos")).toInt()};
  return field.kind == MessageField::Duration ? writeDuration(moment) : writeTime(moment);
}

QJsonValue fromVarint(const MessageField &field, quint64 number)
{
  switch (field.kind) {
  case MessageField::Bool:
    return number != 0;
  case MessageField::Int64:
    return QString::number(static_cast<qint64>(number));
  case MessageField::UInt32:
    return double(static_cast<quint32>(number));
  case MessageField::Enum:
    return enumValue(*field.names, static_cast<qint32>(number));
  default:
    return double(static_cast<qint32>(number));
  }
}

bool isVarint(const MessageField &field)
{
  return field.kind == MessageField::Bool || field.kind == MessageField::Enum || field.kind == MessageField::Int32
         || field.kind == MessageField::UInt32 || field.kind == MessageField::Int64;
}

void keep(const MessageType &type, const MessageField &field, const QJsonValue &value, QJsonObject &out)
{
  const auto name = QLatin1String(field.name);
  if (field.label == MessageField::Map) {
    auto entries = out.value(name).toObject();
    entries.insert(value[QLatin1String("key")].toString(), value[QLatin1String("value")].toString());
    out.insert(name, entries);
    return;
  }
  if (field.label == MessageField::Repeated) {
    auto items = out.value(name).toArray();
    items.append(value);
    out.insert(name, items);
    return;
  }
  for (const auto &other : type.fields)
    if (field.oneof && other.oneof && QByteArray(field.oneof) == other.oneof) out.remove(QLatin1String(other.name));
  if (field.hasPresence() || value != defaultOf(field))
    out.insert(name, value);
  else
    out.remove(name);
}

bool readPacked(const MessageType &type, const MessageField &field, const QByteArray &piece, QJsonObject &out)
{
  Cursor cursor{piece.constData(), piece.constData() + piece.size()};
  while (cursor.at != cursor.end) {
    quint64 number = 0;
    if (!cursor.varint(number)) return false;
    keep(type, field, fromVarint(field, number), out);
  }
  return true;
}

bool readField(const MessageType &type, const MessageField &field, int wire, Cursor &cursor, QJsonObject &out)
{
  if (isVarint(field) && wire == Varint) {
    quint64 number = 0;
    if (!cursor.varint(number)) return false;
    keep(type, field, fromVarint(field, number), out);
    return true;
  }
  QByteArray piece;
  if (wire != Length) return cursor.skip(wire);
  if (!cursor.chunk(piece)) return false;
  if (isVarint(field)) return field.label != MessageField::Repeated || readPacked(type, field, piece, out);
  if (field.label == MessageField::Map) {
    const auto entry = decodeBinary(entryType(), piece);
    if (entry) keep(type, field, *entry, out);
    return entry.has_value();
  }
  const auto value = fromChunk(field, piece);
  if (!value.isUndefined()) keep(type, field, value, out);
  return !value.isUndefined();
}

void writeVarint(QByteArray &out, quint64 number)
{
  for (; number >= 0x80; number >>= 7) out += char(number | 0x80);
  out += char(number);
}

void writeTag(QByteArray &out, int number, Wire wire) { writeVarint(out, quint64(number) << 3 | quint64(wire)); }

void writeChunk(QByteArray &out, int number, const QByteArray &piece)
{
  writeTag(out, number, Length);
  writeVarint(out, quint64(piece.size()));
  out += piece;
}

qint64 numberOf(const MessageField &field, const QJsonValue &value)
{
  if (value.isBool()) return value.toBool() ? 1 : 0;
  if (field.kind == MessageField::Int64) return value.toString().toLongLong();
  if (field.kind == MessageField::Enum && value.isString())
    for (const auto &[number, name] : *field.names)
      if (value.toString() == QLatin1String(name)) return number;
  return value.toInteger();
}

QByteArray chunkOf(const MessageField &field, const QJsonValue &value)
{
  if (field.kind == MessageField::Message) return encodeBinary(*field.message, value.toObject());
  const auto string = value.toString();
  if (field.kind == MessageField::Text) return string.toUtf8();
  if (field.kind == MessageField::Bytes) return QByteArray::fromBase64(string.toLatin1());
  const auto moment = field.kind == MessageField::Duration ? readDuration(string) : readTime(string);
  const auto parts = moment.value_or(Moment());
  return encodeBinary(momentType(), {{QStringLiteral("seconds"), QString::number(parts.seconds)},
                                     {QStringLiteral("nanos"), parts.nanos}});
}

void writeValue(QByteArray &out, const MessageField &field, const QJsonValue &value)
{
  if (!isVarint(field)) return writeChunk(out, field.number, chunkOf(field, value));
  writeTag(out, field.number, Varint);
  writeVarint(out, static_cast<quint64>(numberOf(field, value)));
}

void writeMapEntries(QByteArray &out, const MessageField &field, const QJsonObject &entries)
{
  for (auto entry = entries.begin(); entry != entries.end(); ++entry)
    writeChunk(
        out, field.number,
        encodeBinary(entryType(), {{QStringLiteral("key"), entry.key()}, {QStringLiteral("value"), entry.value()}}));
}

} // namespace

std::optional<QJsonObject> decodeBinary(const MessageType &type, const QByteArray &body)
{
  Cursor cursor{body.constData(), body.constData() + body.size()};
  QJsonObject out;
  while (cursor.at != cursor.end) {
    quint64 tag = 0;
    if (!cursor.varint(tag) || tag >> 3 == 0 || tag >> 3 > 0x1fffffff) return {};
    const auto wire = int(tag & 7);
    const auto number = int(tag >> 3);
    const auto found = std::find_if(type.fields.begin(), type.fields.end(),
                                    [number](const MessageField &field) { return field.number == number; });
    const bool good = found == type.fields.end() ? cursor.skip(wire) : readField(type, *found, wire, cursor, out);
    if (!good) return {};
  }
  return out;
}

QByteArray encodeBinary(const MessageType &type, const QJsonObject &message)
{
  QByteArray out;
  for (const auto &field : type.fields) {
    const auto value = message.value(QLatin1String(field.name));
    if (value.isUndefined() || value.isNull()) continue;
    if (field.label == MessageField::Map)
      writeMapEntries(out, field, value.toObject());
    else if (field.label == MessageField::Repeated)
      for (const auto &item : value.toArray()) writeValue(out, field, item);
    else if (field.hasPresence() || value != defaultOf(field))
      writeValue(out, field, value);
  }
  return out;
}

} // namespace sandbox
