// A strict JSON reader that keeps what QJsonDocument loses: order, members that repeat, the text of numbers.
#pragma once
#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace sandbox {

struct JsonNode;
struct JsonMember;

/// One value as it was written.
struct JsonNode {
  enum Kind { Null, True, False, Number, Text, List, Object } kind = Null;
  QString text;      ///< of a Text
  QByteArray number; ///< of a Number, as written: "8e3"
  QList<JsonNode> items;
  QList<JsonMember> members;
};

struct JsonMember {
  QString name;
  JsonNode value;
};

/// Reads the first value of `bytes` by RFC 8259: UTF-8 without errors, no byte order mark, no lone surrogates. Whatever
/// stands behind that value is ignored, as Go's decoder does. Nothing when the value is malformed.
std::optional<JsonNode> readJson(const QByteArray &bytes);

} // namespace sandbox
