// livekit.RoomService: rooms.
#include "sandbox/livekit/rooms.h"

#include "sandbox/livekit/roommessages.h"
#include "sandbox/livekit/roompeople.h"
#include "sandbox/livekit/services.h"
#include "sandbox/livekit/sipchecks.h"
#include "sandbox/livekit/sipmessages.h"

#include <QDateTime>

namespace sandbox {

namespace {

constexpr int longestRoomName = 256;
constexpr int largestMetadata = 524288;
constexpr int emptyTimeout = 300;    // seconds until a room goes that nobody entered
constexpr int departureTimeout = 20; // seconds until a room goes that everybody left

const MessageType &createRoomRequest()
{
  static const MessageType type{
      {text("name", 1), text("room_preset", 12), uint32("empty_timeout", 2), uint32("departure_timeout", 10),
       uint32("max_participants", 3), text("node_id", 4), text("metadata", 5), map("tags", 15),
       part("egress", 6, emptyMessage()), uint32("min_playout_delay", 7), uint32("max_playout_delay", 8),
       boolean("sync_streams", 9), boolean("replay_enabled", 13), many(part("agents", 14, roomAgentDispatch()))}};
  return type;
}

QJsonArray enabledCodecs()
{
  QJsonArray out;
  for (const auto *mime : {"audio/PCMU", "audio/PCMA", "audio/opus", "audio/red", "video/VP8", "video/H264",
                           "video/VP9", "video/AV1", "video/H265", "video/rtx"})
    out.append(QJsonObject{{QStringLiteral("mime"), QLatin1String(mime)}});
  return out;
}

int secondsOr(const QJsonObject &settings, const char *name, int usual)
{
  const int given = settings.value(QLatin1String(name)).toInt();
  return given > 0 ? given : usual;
}

TwirpAnswer createRoom(LivekitStore &store, const QJsonObject &request)
{
  const auto name = textOf(request, "name");
  if (name.toUtf8().size() > longestRoomName)
    return inner(invalid(QStringLiteral("room name length exceeds limits: max length 256")));
  if (auto refused = checkSize(textOf(request, "metadata"), QStringLiteral("metadata size"), largestMetadata))
    return *refused;
  return roomObject(roomFor(store, name, request));
}

TwirpAnswer listRooms(LivekitStore &store, const QJsonObject &request)
{
  closeEmptyRooms(store);
  const auto names = textsOf(request, "names");
  QJsonArray rooms;
  for (auto room = store.rooms.begin(); room != store.rooms.end(); ++room)
    if (names.isEmpty() || names.contains(room.key())) rooms.append(roomObject(*room));
  return QJsonObject{{QStringLiteral("rooms"), rooms}};
}

TwirpAnswer deleteRoom(LivekitStore &store, const QJsonObject &request)
{
  closeEmptyRooms(store);
  if (store.rooms.remove(textOf(request, "room")) == 0)
    return inner(notFound(QStringLiteral("requested room does not exist")));
  return QJsonObject();
}

TwirpAnswer updateMetadata(LivekitStore &store, const QJsonObject &request)
{
  closeEmptyRooms(store);
  const auto metadata = textOf(request, "metadata");
  if (auto refused = checkSize(metadata, QStringLiteral("metadata size"), largestMetadata)) return *refused;
  const auto room = store.rooms.find(textOf(request, "room"));
  if (room == store.rooms.end()) return inner(notFound(QStringLiteral("requested room does not exist")));
  room->info.insert(QStringLiteral("metadata"), metadata);
  return roomObject(*room);
}

} // namespace

QJsonObject dispatchFrom(LivekitStore &store, const QString &room, const QJsonObject &settings)
{
  const auto now = QString::number(QDateTime::currentMSecsSinceEpoch()) + QLatin1String("000000");
  QJsonObject out{{QStringLiteral("id"), store.dice.id(QLatin1String("AD_"))},
                  {QStringLiteral("room"), room},
                  {QStringLiteral("state"), QJsonObject{{QStringLiteral("created_at"), now}}}};
  applySet(out, settings, {"agent_name", "metadata", "restart_policy", "deployment", "attributes"});
  return out;
}

Room &roomFor(LivekitStore &store, const QString &name, const QJsonObject &settings)
{
  closeEmptyRooms(store);
  const auto known = store.rooms.find(name);
  if (known != store.rooms.end()) return *known;
  const auto now = QDateTime::currentMSecsSinceEpoch();
  const int stays = secondsOr(settings, "empty_timeout", emptyTimeout);
  Room room;
  room.closesAt = now + qint64(stays) * 1000;
  room.info = {{QStringLiteral("sid"), store.dice.id(QLatin1String("RM_"))},
               {QStringLiteral("name"), name},
               {QStringLiteral("empty_timeout"), stays},
               {QStringLiteral("departure_timeout"), secondsOr(settings, "departure_timeout", departureTimeout)},
               {QStringLiteral("creation_time"), QString::number(now / 1000)},
               {QStringLiteral("creation_time_ms"), QString::number(now)},
               {QStringLiteral("turn_password"), store.dice.id(QLatin1String()) + store.dice.id(QLatin1String())},
               {QStringLiteral("enabled_codecs"), enabledCodecs()}};
  applySet(room.info, settings, {"max_participants", "metadata"});
  for (const auto &agent : arrayOf(settings, "agents"))
    room.dispatches.append(dispatchFrom(store, name, agent.toObject()));
  if (room.dispatches.isEmpty()) room.dispatches.append(dispatchFrom(store, name, {}));
  for (auto &dispatch : room.dispatches)
    if (store.agents.contains(textOf(dispatch, "agent_name"))) takeDispatch(store, room, dispatch, now);
  return *store.rooms.insert(name, room);
}

void closeEmptyRooms(LivekitStore &store)
{
  const auto now = QDateTime::currentMSecsSinceEpoch();
  for (auto &room : store.rooms)
    for (const auto &identity : room.leaves.keys())
      if (room.leaves.value(identity) < now) leave(room, identity);
  for (auto room = store.rooms.begin(); room != store.rooms.end();)
    room = room->closesAt > 0 && room->closesAt < now ? store.rooms.erase(room) : std::next(room);
}

QJsonObject roomObject(const Room &room)
{
  auto out = room.info;
  int publishers = 0;
  for (const auto &one : room.participants) publishers += one.value(QLatin1String("is_publisher")).toBool() ? 1 : 0;
  out.insert(QStringLiteral("num_participants"), room.participants.size());
  out.insert(QStringLiteral("num_publishers"), publishers);
  return out;
}

void addRooms(TwirpServer &server, LivekitStore &store)
{
  static const MessageType listing{{many(text("names", 1))}};
  static const MessageType rooms{{many(part("rooms", 1, roomInfo()))}};
  static const MessageType byName{{text("room", 1)}};
  static const MessageType metadata{{text("room", 1), text("metadata", 2)}};
  server.add({roomService, QLatin1String("CreateRoom"), Needs::RoomCreate, createRoomRequest(), roomInfo(),
              [&store](const TwirpCall &call) { return createRoom(store, call.request); }});
  server.add({roomService, QLatin1String("ListRooms"), Needs::RoomList, listing, rooms,
              [&store](const TwirpCall &call) { return listRooms(store, call.request); }});
  server.add({roomService, QLatin1String("DeleteRoom"), Needs::RoomCreate, byName, emptyMessage(),
              [&store](const TwirpCall &call) { return deleteRoom(store, call.request); }});
  server.add({roomService, QLatin1String("UpdateRoomMetadata"), Needs::RoomAdmin, metadata, roomInfo(),
              [&store](const TwirpCall &call) { return updateMetadata(store, call.request); }});
}

} // namespace sandbox
