// Twilio's endpoints, one function per file; listed in catalogue.cpp.
#pragma once
#include "api/twilio/dialect.h"

namespace twilio {
const Endpoint &accounts();
const Endpoint &subaccounts();
const Endpoint &apiKeys();
const Endpoint &callerIds();
const Endpoint &numbers();
const Endpoint &bins();
const Endpoint &twimlApps();
const Endpoint &addresses();
const Endpoint &bundles();
const Endpoint &hostedTwiml();
const Endpoint &elasticTrunks();
const Endpoint &originationUrls();
const Endpoint &credentialLists();
const Endpoint &credentials();
const Endpoint &ipLists();
const Endpoint &ipAddresses();
const Endpoint &trunkCredentialLists();
const Endpoint &trunkIpLists();
const Endpoint &trunkRecordings();
const Endpoint &sipDomains();
const Endpoint &domainCredentialLists();
const Endpoint &domainIpLists();
const Endpoint &dialingCountries();
const Endpoint &dialingPermissions();
const Endpoint &specialPrefixes();
const Endpoint &dialingSettings();
const Endpoint &calls();
const Endpoint &placedCalls();
const Endpoint &conferences();
const Endpoint &conferenceParticipants();
const Endpoint &conferenceRecordings();

/// Reads what a TwiML bin renders, as Twilio itself would fetch it: a GET signed with the account's Auth Token.
/// Gives `bin` with `reading`, `document`, `problem` filled; a failure to read is a state of the bin, not an error.
/// Twilio: "Test a TwiML Bin", handler.twilio.com.
Task<Result<Object>> readBin(Account account, Object bin);
} // namespace twilio
