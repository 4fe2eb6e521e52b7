// The guide "Bring a conference into a room": Twilio calls LiveKit from a running conference, and the leg lands where
// calls to a number land.
#pragma once
#include "guides/proposal.h"
#include "model/snapshot.h"

namespace guides {

struct BridgeAnswers {
  QString conferenceSid;
  QString number;              ///< whose path through LiveKit the leg takes, E.164
  QString caller;              ///< what LiveKit sees as the caller: a number of the account
  bool endsConference = false; ///< the conference ends when the leg leaves
};

/// Where the leg could land: numbers of LiveKit's inbound trunks, each with the room that they lead to.
struct BridgeTarget {
  QString number, trunk, room; ///< as a person reads them, but for the number
};
QList<BridgeTarget> bridgeTargets(const Snapshot &);

/// `conferenceSid` empty: the first that runs.
BridgeAnswers bridgePresets(const Snapshot &, const QString &conferenceSid);
/// Fields: conference, number, caller.
QList<Complaint> complaints(const Snapshot &, const BridgeAnswers &);
/// One change: a participant of the conference. A leg that is there already is adopted.
Result<Proposal> bridge(const Snapshot &, const BridgeAnswers &);
} // namespace guides
