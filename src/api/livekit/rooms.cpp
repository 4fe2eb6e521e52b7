// LiveKit: rooms in use (RoomService). Each request is signed with the grant that it needs and no more.
#include "api/livekit/rooms.h"

#include "model/room.h"

#include <QCoreApplication>

namespace livekit {
namespace {
struct RoomWords {
  Q_DECLARE_TR_FUNCTIONS(LiveKitRooms)
};

QJsonObject video(const char *right) { return {{QStringLiteral("video"), QJsonObject{{QLatin1String(right), true}}}}; }

Result<Room> roomFrom(const QJsonValue &json)
{
  Room room;
  if (const auto read = decode(resourceOf<Room>(), json.toObject(), &room); !read) return read.error();
  return room;
}

/// Rooms of these names, or all.
Task<Listing> listRooms(Account account, QJsonArray names, Progress progress)
{
  const QString method = QStringLiteral("RoomService/ListRooms");
  QJsonObject request;
  if (!names.isEmpty()) request.insert(QStringLiteral("names"), names);
  auto calling = call(account, method, video("roomList"), request);
  const auto answer = co_await calling;
  if (!answer) co_return answer.error();
  const auto items = listIn(*answer, "rooms", method);
  if (!items) co_return items.error();
  auto rows = std::make_shared<RowsOf<Room>>();
  for (const QJsonValue item : *items) {
    if (item.isNull()) continue;
    const auto room = roomFrom(item);
    if (!room) co_return room.error();
    rows->list.push_back(*room);
  }
  if (progress) {
    Tell tell([progress, n = rows->size()] { progress(n); });
    co_await tell;
  }
  co_return std::shared_ptr<Rows>(rows);
}

/// LiveKit answers the making of a room that is open with that room, and ignores what was asked for: an undo of it
/// would hang up on whoever is in there.
Task<Result<Object>> createRoom(Account account, Object wanted)
{
  const Room room = wanted.as<Room>();
  auto listing = listRooms(account, QJsonArray{room.name}, {});
  const auto open = co_await listing;
  if (!open) co_return open.error();
  if ((*open)->size() > 0)
    co_return Error{Error::Conflict, RoomWords::tr("A room of this name is open already. Choose another name."),
                    QStringLiteral("RoomService/CreateRoom")};
  QJsonObject request{{QStringLiteral("name"), room.name}};
  const auto add = [&](const char *key, const QJsonValue &value, bool given) {
    if (given) request.insert(QLatin1String(key), value);
  };
  add("empty_timeout", room.emptyTimeout, room.emptyTimeout > 0);
  add("departure_timeout", room.departureTimeout, room.departureTimeout > 0);
  add("max_participants", room.maxParticipants, room.maxParticipants > 0);
  add("metadata", room.metadata, !room.metadata.isEmpty());
  QJsonArray agents;
  for (const QString &agent : room.agents) agents.append(QJsonObject{{QStringLiteral("agent_name"), agent}});
  add("agents", agents, !agents.isEmpty());
  const QString method = QStringLiteral("RoomService/CreateRoom");
  auto calling = call(account, method, video("roomCreate"), request);
  const auto answer = co_await calling;
  co_return written(resourceOf<Room>(), answer, method);
}

/// Only the metadata of a room can be changed.
Task<Result<Object>> changeRoom(Account account, Object fresh, Object wanted)
{
  if (difference(fresh, wanted).empty()) co_return fresh;
  const QString name = fresh.key(), metadata = wanted.as<Room>().metadata;
  if (metadata == fresh.as<Room>().metadata) {
    auto reading = readRoom(account, name);
    co_return co_await reading;
  }
  const QString method = QStringLiteral("RoomService/UpdateRoomMetadata");
  auto calling = call(account, method, adminOf(name),
                      QJsonObject{{QStringLiteral("room"), name}, {QStringLiteral("metadata"), metadata}});
  const auto answer = co_await calling;
  co_return written(resourceOf<Room>(), answer, method);
}

Task<Result<>> removeRoom(Account account, QString name)
{
  auto calling = call(account, QStringLiteral("RoomService/DeleteRoom"), video("roomCreate"),
                      QJsonObject{{QStringLiteral("room"), name}});
  const auto done = co_await calling;
  if (!done && done.error().kind != Error::NotFound) co_return afterWrite(done.error());
  co_return Result<>();
}
} // namespace

QJsonObject adminOf(const QString &room)
{
  return {{QStringLiteral("video"), QJsonObject{{QStringLiteral("roomAdmin"), true}, {QStringLiteral("room"), room}}}};
}

Task<Result<Object>> readRoom(Account account, QString name)
{
  auto listing = listRooms(account, QJsonArray{name}, {});
  const auto rows = co_await listing;
  if (!rows) co_return rows.error();
  for (int i = 0; i < (*rows)->size(); ++i)
    if (const Object room(resourceOf<Room>(), (*rows)->at(i)); room.key() == name) co_return room;
  co_return notThere(QStringLiteral("RoomService/ListRooms"));
}

Task<Listing> listInRooms(std::shared_ptr<const Rows> rooms, Account account,
                          Task<Listing> (*listOne)(Account, QString), const Resource *resource)
{
  std::vector<Task<Listing>> lists;
  for (const Room &room : static_cast<const RowsOf<Room> &>(*rooms).list) lists.push_back(listOne(account, room.name));
  auto listing = all(std::move(lists), roomsAtATime);
  const auto listed = co_await listing;
  std::shared_ptr<Rows> rows = resource->makeRows();
  for (const auto &some : listed) {
    if (!some) co_return some.error();
    for (int i = 0; i < (*some)->size(); ++i) resource->assign(rows->grow(), (*some)->at(i));
  }
  co_return rows;
}

const Endpoint &rooms()
{
  static const Endpoint e{
      .resource = &resourceOf<Room>(),
      .list = [](Account a, Progress p) { return listRooms(std::move(a), {}, std::move(p)); },
      .read = [](Account a, QString key) { return readRoom(std::move(a), std::move(key)); },
      .create = [](Account a, Object wanted) { return createRoom(std::move(a), std::move(wanted)); },
      .change = [](Account a, Object fresh,
                   Object wanted) { return changeRoom(std::move(a), std::move(fresh), std::move(wanted)); },
      .remove = [](Account a, QString key) { return removeRoom(std::move(a), std::move(key)); },
      .live = true,
      .allowed =
          [](const Account &a) {
            return std::vector{verb(a, QStringLiteral("RoomService/ListRooms"), false),
                               verb(a, QStringLiteral("RoomService/CreateRoom"), true),
                               verb(a, QStringLiteral("RoomService/UpdateRoomMetadata"), true),
                               verb(a, QStringLiteral("RoomService/DeleteRoom"), true)};
          }};
  return e;
}
} // namespace livekit
