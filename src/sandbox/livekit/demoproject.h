// Loads the sample business into a LiveKit project.
#pragma once
#include "sandbox/company.h"
#include "sandbox/livekit/livekitstore.h"

namespace sandbox {

/// Trunks and rules, and for a Cloud project the rooms in use: a self-hosted one without livekit-sip has no callers.
/// `accountSid` is the Twilio account from which the calls come.
void loadCompany(LivekitStore &store, const Company &company, const QString &accountSid);

} // namespace sandbox
