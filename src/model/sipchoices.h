// The values of LiveKit's SIP enumerations, in words; trunks of both directions share them (livekit_sip.proto).
#pragma once
#include "core/field.h"

/// SIPHeaderOptions: which SIP headers become participant attributes.
std::vector<Choice> sipHeaderOptions();
/// SIPMediaEncryption.
std::vector<Choice> sipEncryptions();
/// SIPTransport.
std::vector<Choice> sipTransports();
