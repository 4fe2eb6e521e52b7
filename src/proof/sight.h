// What was seen of a test call at one moment, at both vendors: the food of the judgement. Values only.
#pragma once
#include "core/result.h"
#include "model/agentdispatch.h"
#include "model/call.h"
#include "model/roomparticipant.h"

#include <optional>

namespace proof {

/// One of Twilio's calls that belong to the test.
struct Leg {
  Call call;
  QString complaint; ///< code of its worst notification, "32205"; empty: none, or not read
  QString said;      ///< that notification in Twilio's words
  int sipCode = 0;   ///< how the SIP side answered, where Twilio told it; 0: not told
};

/// What could not be read is absent, which is not the same as empty.
struct Sight {
  qint64 at = 0; ///< milliseconds since the test began
  /// Twilio's calls that began since then, of this number; newest first.
  std::optional<QList<Leg>> legs = {};
  /// Who is in the rooms where the call can be.
  std::optional<QList<RoomParticipant>> people = {};
  /// Agents that were asked to come to the room that the call is in.
  std::optional<QList<AgentDispatch>> dispatches = {};
  /// The answer of the request that placed the call: nothing yet, or done, or its error.
  std::optional<Result<>> placed = {};
};

} // namespace proof
