// Conversation: what a person calls one call: the legs at Twilio, and the phone in LiveKit's room.
#pragma once
#include "calls/sighting.h"
#include "model/call.h"

namespace calls {

/// How a conversation is known to be the one that LiveKit had.
enum class Joined {
  No,
  BySid,    ///< Twilio's call SID stood in the INVITE
  ByNumbers ///< the same numbers at the same time, and no other such call
};
/// Why nothing of LiveKit's is known.
enum class Unjoined {
  NotNeeded,  ///< no leg led to LiveKit
  NotWatched, ///< Trunkline was not running, or not connected to LiveKit
  NotSeen,    ///< it looked, and there was no such phone
  Ambiguous   ///< several calls could be it
};

struct Conversation {
  QString key;              ///< of its first leg
  QList<const Call *> legs; ///< the first is who began; children after their parents
  bool hasOrphans = false;  ///< the leg that dialled the first one is not among the calls
  const Sighting *livekit = nullptr;
  Joined joined = Joined::No;
  Unjoined why = Unjoined::NotNeeded; ///< of Joined::No
  const Call &first() const { return *legs.first(); }
  /// How it went for who called: a leg that was dialled and failed is what they heard.
  QString status() const;
};

struct Ground {
  QList<const Call *> calls;
  QList<Sighting> seen;
  QList<Watch> watched;
  QString sipHost; ///< the project's; empty: any of LiveKit's
};

/// In the order of the calls; borrows the ground. A pure function.
QList<Conversation> conversations(const Ground &);
/// The leg leads to LiveKit, or came from there.
bool isOfLiveKit(const Call &, const QString &sipHost);
/// Telephone number of a call's end: itself, or an address's user, with its plus.
QString numberOf(const QString &party);

} // namespace calls
