// The table of Twilio's endpoints: one function and one file for each resource.
#pragma once

namespace sandbox {

class TwilioServer;
class Voice;
struct TwilioStore;

/// Adds every endpoint.
void addTwilioEndpoints(TwilioServer &server, TwilioStore &store, Voice &voice);

void addAccounts(TwilioServer &server, TwilioStore &store);
void addKeys(TwilioServer &server, TwilioStore &store);
void addCallerIds(TwilioServer &server, TwilioStore &store);
void addNumbers(TwilioServer &server, TwilioStore &store);
void addBuying(TwilioServer &server, TwilioStore &store);
void addAvailableNumbers(TwilioServer &server, TwilioStore &store);
void addPapers(TwilioServer &server, TwilioStore &store);
void addBins(TwilioServer &server, TwilioStore &store);
void addTrunks(TwilioServer &server, TwilioStore &store);
void addSipLists(TwilioServer &server, TwilioStore &store);
void addSipDomains(TwilioServer &server, TwilioStore &store);
void addDialing(TwilioServer &server, TwilioStore &store);
void addCalls(TwilioServer &server, TwilioStore &store);
void addCallPrices(TwilioServer &server, TwilioStore &store);
void addPlacing(TwilioServer &server, TwilioStore &store, Voice &voice);
void addConferences(TwilioServer &server, TwilioStore &store);
void addConferenceParticipants(TwilioServer &server, TwilioStore &store, Voice &voice);
void addConferenceRecordings(TwilioServer &server, TwilioStore &store);
void addServerless(TwilioServer &server, TwilioStore &store);
void addConsole(TwilioServer &server, TwilioStore &store);

} // namespace sandbox
