// Twilio: the calls in running conferences (api v2010, Participant).
#include "api/twilio/resources.h"
#include "model/conference.h"
#include "model/conferenceparticipant.h"

namespace twilio {
namespace {
const Place place{.resource = &resourceOf<ConferenceParticipant>(),
                  .product = "api",
                  .path = "/2010-04-01/Accounts/{account}/Conferences/{parent}/Participants",
                  .listKey = "participants",
                  .source = &resourceOf<Conference>(),
                  .parent = "conference_sid",
                  .mayHold = [](const void *row) { return !static_cast<const Conference *>(row)->isOver(); }};
} // namespace

const Endpoint &conferenceParticipants()
{
  static const Endpoint e = [] {
    Endpoint made = endpoint<place>();
    made.onDemand = true;
    return made;
  }();
  return e;
}
} // namespace twilio
