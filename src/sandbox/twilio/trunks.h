// The collections around Elastic SIP trunks, for their endpoints and for the company that fills them.
#pragma once
#include "sandbox/twilio/collection.h"

namespace sandbox {

Collection trunks();
Collection originationUrls();
Collection trunkCredentialLists();
Collection trunkIpLists();
Collection credentialLists();
Collection credentials();
Collection ipLists();
Collection ipAddresses();
Collection sipDomains();
Collection domainCredentialLists();
Collection domainIpLists();

/// What an Elastic SIP trunk is where nobody said otherwise.
void completeTrunk(QJsonObject &trunk);

} // namespace sandbox
