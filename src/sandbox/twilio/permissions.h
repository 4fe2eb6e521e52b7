// Permissions of restricted API keys: what Twilio calls them.
#pragma once
#include "sandbox/twilio/twilioserver.h"

namespace sandbox {

/// "twilio/voice/sip.trunks/list", which a restricted key needs for this request. Empty where restricted keys have
/// none.
QString permissionFor(const TwilioRequest &request);

} // namespace sandbox
