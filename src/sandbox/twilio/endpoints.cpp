// Adds every endpoint of Twilio's side. A new resource is one file with an add function, and one line here.
#include "sandbox/twilio/endpoints.h"

#include "sandbox/twilio/twilioserver.h"

namespace sandbox {

void addTwilioEndpoints(TwilioServer &, TwilioStore &) {}

} // namespace sandbox
