// The wire log: what a check against Twilio's specification needs of each exchange, without secrets.
#pragma once
#include "sandbox/twilio/twilioserver.h"

namespace sandbox {

/// Appends the exchange as one JSON line to a file of this process in the folder that the environment variable
/// TRUNKLINE_WIRE_LOG names; without it nothing is written. No Authorization, no secret of the store, and of bins and
/// the console no body. The server's lock is held.
void logExchange(const TwilioRequest &request, const HttpReply &reply, const TwilioStore &store);

} // namespace sandbox
