// Adds every endpoint of Twilio's side. A new resource is one file with an add function, and one line here.
#include "sandbox/twilio/endpoints.h"

#include "sandbox/twilio/twilioserver.h"

namespace sandbox {

void addTwilioEndpoints(TwilioServer &server, TwilioStore &store, Voice &voice)
{
  addAccounts(server, store);
  addKeys(server, store);
  addCallerIds(server, store);
  addBuying(server, store); // before the numbers themselves, for …/Local.json is no sid
  addNumbers(server, store);
  addAvailableNumbers(server, store);
  addPapers(server, store);
  addBins(server, store);
  addTrunks(server, store);
  addSipLists(server, store);
  addSipDomains(server, store);
  addDialing(server, store);
  addCalls(server, store);
  addCallPrices(server, store);
  addPlacing(server, store, voice);
  addConferences(server, store);
  addConferenceParticipants(server, store, voice);
  addConferenceRecordings(server, store);
  addServerless(server, store);
  addConsole(server, store);
}

} // namespace sandbox
