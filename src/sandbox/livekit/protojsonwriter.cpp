// The encoder of answers. It writes the text itself to keep the order of the fields, as the server does.
#include "sandbox/livekit/protojson.h"

#include <QJsonArray>

namespace sandbox {

namespace {

void writeText(QByteArray &out, const QString &text)
{
  out += '"';
  for (const char c : text.toUtf8()) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\')
      (out += '\\') += c;
    else if (c == '\n')
      out += "\\n";
    else if (byte < 0x20)
      out += "\\u00" + QByteArray::number(byte, 16).rightJustified(2, '0');
    else
      out += c;
  }
  out += '"';
}

void writeScalar(QByteArray &out, const QJsonValue &value)
{
  if (value.isString())
    writeText(out, value.toString());
  else if (value.isBool())
    out += value.toBool() ? "true" : "false";
  else if (value.isDouble())
    out += QByteArray::number(value.toInteger());
  else
    out += "null";
}

void writeMap(QByteArray &out, const QJsonObject &entries)
{
  out += '{';
  for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
    if (entry != entries.begin()) out += ',';
    writeText(out, entry.key());
    out += ':';
    writeText(out, entry.value().toString());
  }
  out += '}';
}

void writeOne(QByteArray &out, const MessageField &field, const QJsonValue &value)
{
  if (field.kind == MessageField::Message && value.isObject())
    out += encodeJson(*field.message, value.toObject());
  else
    writeScalar(out, value);
}

void writeField(QByteArray &out, const MessageField &field, const QJsonValue &value)
{
  if (field.label == MessageField::Map) return writeMap(out, value.toObject());
  if (field.label != MessageField::Repeated) return writeOne(out, field, value);
  out += '[';
  bool first = true;
  for (const auto &item : value.toArray()) {
    if (!first) out += ',';
    first = false;
    writeOne(out, field, item);
  }
  out += ']';
}

} // namespace

QByteArray encodeJson(const MessageType &type, const QJsonObject &message)
{
  QByteArray out = "{";
  for (const auto &field : type.fields) {
    const auto name = QLatin1String(field.name);
    const bool set = message.contains(name);
    if (!set && (field.label == MessageField::Optional || field.oneof)) continue;
    if (out.size() > 1) out += ',';
    (out += '"') += field.name;
    out += "\":";
    writeField(out, field, set ? message.value(name) : defaultOf(field));
  }
  return out += '}';
}

} // namespace sandbox
