// Where calls land: the room, the PIN before it, and the agent who answers. What every inbound guide asks.
#pragma once
#include "guides/proposal.h"
#include "model/dispatchrule.h"

namespace guides {

struct Landing {
  enum class Where { RoomPerCaller, OneRoom, RoomPerNumber };
  Where where = Where::RoomPerCaller;
  QString room = QStringLiteral("call-"); ///< prefix, or the one room's name
  QString agent, agentMetadata;           ///< empty: no agent is asked
  QString pin;                            ///< empty: none
};

/// What the rule says today; nothing for a rule of a kind that no guide makes.
std::optional<Landing> landingOf(const DispatchRule &);
/// Fields: room, pin.
QList<Complaint> complaints(const Landing &);
RoomTarget targetOf(const Landing &);
/// The rule with this room and agent. What else it says stays.
void land(DispatchRule &, const Landing &);
/// "call-_+15105550123_…": what rooms will be called.
QString exampleRoom(const Landing &, const QString &number);
} // namespace guides
