// Twilio: recordings of conferences (api v2010, Conference Recording).
#include "api/twilio/resources.h"
#include "model/conference.h"
#include "model/conferencerecording.h"

namespace twilio {
namespace {
const Place place{.resource = &resourceOf<ConferenceRecording>(),
                  .product = "api",
                  .path = "/2010-04-01/Accounts/{account}/Conferences/{parent}/Recordings",
                  .listKey = "recordings",
                  .source = &resourceOf<Conference>(),
                  .parent = "conference_sid"};
} // namespace

const Endpoint &conferenceRecordings()
{
  static const Endpoint e = [] {
    Endpoint made = endpoint<place>();
    made.onDemand = true;
    return made;
  }();
  return e;
}
} // namespace twilio
