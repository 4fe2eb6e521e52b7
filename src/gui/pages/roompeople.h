// What is in a room, for its table and its inspector.
#pragma once
#include "gui/table/inspector.h"
#include "model/agentdispatch.h"
#include "model/room.h"
#include "model/roomparticipant.h"

namespace gui {

/// Those who are known to be in the room.
QList<RoomParticipant> peopleIn(const Desk &, const Room &);
QList<AgentDispatch> dispatchesIn(const Desk &, const Room &);
/// The agent asked for has not come, and the caller waits.
bool waitsForAgent(const Desk &, const Room &);
/// A call is over, and LiveKit still holds its line.
bool holdsDeadLine(const Desk &, const Room &);

InspectorTab roomPeopleTab();
InspectorTab roomAgentsTab();

/// Asks for the agent's name and sends it.
void askForAgent(Desk &, const Room &);
/// Asks before everybody in the room is cut off.
void askToCloseRoom(Desk &, const Room &);

} // namespace gui
