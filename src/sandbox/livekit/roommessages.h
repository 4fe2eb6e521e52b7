// The messages of rooms, participants and agent dispatches (LiveKit: livekit_models.proto, livekit_room.proto,
// livekit_agent_dispatch.proto).
#pragma once
#include "sandbox/livekit/message.h"

namespace sandbox {

const MessageType &pagination();
const MessageType &roomAgentDispatch();
const MessageType &roomConfiguration();
const MessageType &roomInfo();
const MessageType &trackInfo();
const MessageType &participantPermission();
const MessageType &participantInfo();
const MessageType &agentDispatch();
const EnumType &jobRestartPolicy();

/// {"room": …, "identity": …}
const MessageType &participantRequest();

} // namespace sandbox
