// The table of Twilio's endpoints: one function and one file for each resource.
#pragma once

namespace sandbox {

class TwilioServer;
struct TwilioStore;

/// Adds every endpoint.
void addTwilioEndpoints(TwilioServer &server, TwilioStore &store);

} // namespace sandbox
