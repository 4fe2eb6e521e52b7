// How rooms begin and end, for the services that make them.
#pragma once
#include "sandbox/livekit/livekitstore.h"

namespace sandbox {

/// The room of that name; made from a CreateRoomRequest or RoomConfiguration when there is none. A room without agents
/// of its own gets one dispatch without agent name, which stands for the automatic one.
Room &roomFor(LivekitStore &store, const QString &name, const QJsonObject &settings);
/// A dispatch from a RoomAgentDispatch or CreateAgentDispatchRequest.
QJsonObject dispatchFrom(LivekitStore &store, const QString &room, const QJsonObject &settings);
/// Lets callers go who were transferred, and rooms in which nobody has been for long enough.
void closeEmptyRooms(LivekitStore &store);
/// The room's object with the present counts.
QJsonObject roomObject(const Room &room);

} // namespace sandbox
