// Live acts: what is done at once to calls and rooms that are in use, as plans.
#pragma once
#include "model/plan.h"
#include "model/snapshot.h"

struct Conference;
struct ConferenceParticipant;
struct Room;
struct RoomParticipant;
struct RoomTrack;

namespace guides {

// Rooms of LiveKit. `called` is how the operator sees whom it concerns.
Plan muteTrack(const RoomTrack &, bool muted, const QString &called);
Plan removeFromRoom(const RoomParticipant &, const QString &called);
/// `to`: "tel:+15105550142" or "sip:user@host".
Plan transferCall(const RoomParticipant &, const QString &to, const QString &called);
Plan sendAgent(const Room &, const QString &agent, const QString &metadata = {});
Plan closeRoom(const Room &);

// Conferences of Twilio.
Plan muteInConference(const ConferenceParticipant &, bool muted, const QString &called);
Plan holdInConference(const ConferenceParticipant &, bool hold, const QString &called);
Plan stopCoaching(const ConferenceParticipant &, const QString &called);
Plan removeFromConference(const ConferenceParticipant &, const QString &called);
Plan announce(const Conference &, const QString &url);
Plan endConference(const Conference &);
/// Everybody who can be heard, each on their own; nothing when all are muted.
Plan muteAll(const Snapshot &, const Conference &);

} // namespace guides
