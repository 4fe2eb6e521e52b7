// Protobuf's JSON mapping as livekit-server applies it: strict about types, silent about unknown names.
#pragma once
#include "sandbox/livekit/message.h"

#include <QJsonObject>

#include <optional>

namespace sandbox {

/// A message in memory is a QJsonObject with snake_case names that holds what is set: text, numbers, lists, and maps as
/// they are; 64-bit numbers as decimal text; enums by name (by number when unknown); durations, times and bytes in the
/// text form of the mapping. Members without presence are absent when they have their default.

/// Decodes a request; nothing when it is malformed.
std::optional<QJsonObject> decodeJson(const MessageType &type, const QByteArray &body);
/// Encodes an answer: snake_case, defaults written, members of a oneof and optional ones only when set.
QByteArray encodeJson(const MessageType &type, const QJsonObject &message);

/// What a field without presence is when it is not set.
QJsonValue defaultOf(const MessageField &field);
/// An enum value in memory from its number.
QJsonValue enumValue(const EnumType &names, qint64 number);

} // namespace sandbox
