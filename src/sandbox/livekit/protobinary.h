// Protobuf's binary form, for clients that send application/protobuf.
#pragma once
#include "sandbox/livekit/message.h"

#include <QJsonObject>

#include <optional>

namespace sandbox {

/// Decodes a request into the form that protojson.h describes; nothing when it is malformed. Unknown fields are
/// skipped.
std::optional<QJsonObject> decodeBinary(const MessageType &type, const QByteArray &body);
QByteArray encodeBinary(const MessageType &type, const QJsonObject &message);

} // namespace sandbox
