// LiveKit's endpoints, one function per file; listed in catalogue.cpp.
#pragma once
#include "api/livekit/dialect.h"

namespace livekit {
const Endpoint &inboundTrunks();
const Endpoint &outboundTrunks();
const Endpoint &dispatchRules();
const Endpoint &rooms();
const Endpoint &phoneNumbers();
const Endpoint &roomParticipants();
const Endpoint &roomTracks();
const Endpoint &agentDispatches();
const Endpoint &outboundCalls();
} // namespace livekit
