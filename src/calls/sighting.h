// Sighting: a phone in a LiveKit room, as Trunkline saw it: LiveKit keeps no list of past calls.
#pragma once
#include "model/roomparticipant.h"

namespace calls {

struct Sighting {
  QString sid;            ///< the participant's, PA_…
  QString room, identity; ///< names
  QString phone, number;  ///< of the other side, and ours; empty where LiveKit hides them
  QString trunk, rule;    ///< ST_…, SDR_…
  QString callId;         ///< SCL_…
  QString sipCallId;      ///< of the SIP header
  QString twilioSid;      ///< CA…, when Twilio said it in its INVITE
  QString status;         ///< dialing, ringing, automation, active, hangup: when it was last seen
  bool agent = false;     ///< one was in the room with it
  QDateTime joined, seen; ///< LiveKit's time, and when it was last there
  QDateTime left;         ///< when it was not there any more; it left before

  friend bool operator==(const Sighting &, const Sighting &) = default;
};

/// The phones among these people. `at`: when they were read.
QList<Sighting> sightings(const std::vector<RoomParticipant> &people, const QDateTime &at);

/// A time in which LiveKit's rooms were looked at again and again.
struct Watch {
  QDateTime from, to;
};
/// Whether somebody who was there for this time must have been seen.
bool wasWatched(const QList<Watch> &, const QDateTime &from, const QDateTime &to);

} // namespace calls
