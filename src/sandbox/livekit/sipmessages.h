// The messages of livekit.SIP (LiveKit: livekit_sip.proto).
#pragma once
#include "sandbox/livekit/message.h"

namespace sandbox {

const EnumType &sipTransport();
const EnumType &sipHeaderOptions();
const EnumType &sipMediaEncryption();
const MessageType &sipMediaConfig();
const MessageType &listUpdate();
const MessageType &sipInboundTrunkInfo();
const MessageType &sipOutboundTrunkInfo();
const MessageType &sipDispatchRule();
const MessageType &sipDispatchRuleInfo();
const MessageType &emptyMessage();

/// {"sip_trunk_id": …}
const MessageType &trunkIdRequest();
/// {"page", "trunk_ids", "numbers"} of both trunk lists.
const MessageType &listTrunksRequest();

/// A list answer: {"items": […]}.
MessageType itemsOf(const MessageType &item);
/// A request or answer that wraps one message: {"trunk": {…}}.
MessageType wrapped(const char *name, int number, const MessageType &type);
/// An update request: the id, and either the whole object (2) or the changes (3).
MessageType updateOf(const char *id, const MessageType &info, const MessageType &changes);

} // namespace sandbox
