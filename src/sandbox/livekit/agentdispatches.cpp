// livekit.AgentDispatchService.
#include "sandbox/livekit/roommessages.h"
#include "sandbox/livekit/roompeople.h"
#include "sandbox/livekit/rooms.h"
#include "sandbox/livekit/services.h"
#include "sandbox/livekit/sipchecks.h"
#include "sandbox/livekit/twirp.h"

#include <QDateTime>

namespace sandbox {

namespace {

constexpr int roomPatience = 3000; // milliseconds until the server finds that there is no such room

const MessageType &createDispatchRequest()
{
  static const MessageType type{{text("agent_name", 1), text("room", 2), text("metadata", 3),
                                 choice("restart_policy", 4, jobRestartPolicy()), text("deployment", 5),
                                 map("attributes", 6)}};
  return type;
}

TwirpAnswer createDispatch(LivekitStore &store, const QJsonObject &request)
{
  const auto name = textOf(request, "room");
  auto &room = roomFor(store, name, {});
  auto dispatch = dispatchFrom(store, name, request);
  const auto agent = textOf(dispatch, "agent_name");
  if (store.agents.contains(agent) && !room.declined.contains(agent))
    takeDispatch(store, room, dispatch, QDateTime::currentMSecsSinceEpoch());
  room.dispatches.append(dispatch);
  return dispatch;
}

TwirpAnswer listDispatches(LivekitStore &store, const QJsonObject &request)
{
  closeEmptyRooms(store);
  const auto room = store.rooms.constFind(textOf(request, "room"));
  if (room == store.rooms.constEnd()) return noResponse(roomPatience);
  const auto id = textOf(request, "dispatch_id");
  QJsonArray out;
  for (const auto &dispatch : room->dispatches)
    if (id.isEmpty() || textOf(dispatch, "id") == id) out.append(dispatch);
  return QJsonObject{{QStringLiteral("agent_dispatches"), out}};
}

TwirpAnswer deleteDispatch(LivekitStore &store, const QJsonObject &request)
{
  closeEmptyRooms(store);
  const auto room = store.rooms.find(textOf(request, "room"));
  if (room == store.rooms.end()) return noResponse(roomPatience);
  const auto id = textOf(request, "dispatch_id");
  for (qsizetype i = 0; i < room->dispatches.size(); ++i) {
    if (textOf(room->dispatches[i], "id") != id) continue;
    const auto gone = room->dispatches.takeAt(i);
    for (const auto &job : arrayOf(objectOf(gone, "state"), "jobs")) // the server ends the job: its agent leaves
      leave(*room, textOf(objectOf(job.toObject(), "state"), "participant_identity"));
    return gone;
  }
  return inner(notFound(QStringLiteral("dispatch ID not found")));
}

} // namespace

void addAgentDispatches(TwirpServer &server, LivekitStore &store)
{
  static const MessageType byId{{text("dispatch_id", 1), text("room", 2)}};
  static const MessageType all{{many(part("agent_dispatches", 1, agentDispatch()))}};
  server.add({dispatchService, QLatin1String("CreateDispatch"), Needs::RoomAdmin, createDispatchRequest(),
              agentDispatch(), [&store](const TwirpCall &call) { return createDispatch(store, call.request); }});
  server.add({dispatchService, QLatin1String("ListDispatch"), Needs::RoomAdmin, byId, all,
              [&store](const TwirpCall &call) { return listDispatches(store, call.request); }});
  server.add({dispatchService, QLatin1String("DeleteDispatch"), Needs::RoomAdmin, byId, agentDispatch(),
              [&store](const TwirpCall &call) { return deleteDispatch(store, call.request); }});
}

} // namespace sandbox
