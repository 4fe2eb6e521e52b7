// LiveKit: rooms in use. They are read only here, with a grant that can do nothing else.
#include "api/livekit/resources.h"
#include "model/room.h"

namespace livekit {
namespace {
Task<Listing> listRooms(Account account, Progress)
{
  const QJsonObject grants{{QStringLiteral("video"), QJsonObject{{QStringLiteral("roomList"), true}}}};
  const QString method = QStringLiteral("RoomService/ListRooms");
  auto calling = call(account, method, grants, {});
  const auto answer = co_await calling;
  if (!answer) co_return answer.error();
  auto rows = std::make_shared<RowsOf<Room>>();
  const auto items = listIn(*answer, "rooms", method);
  if (!items) co_return items.error();
  for (const QJsonValue item : *items) {
    if (item.isNull()) continue;
    Room room;
    if (const auto read = decode(resourceOf<Room>(), item.toObject(), &room); !read) co_return read.error();
    room.since = QDateTime::fromSecsSinceEpoch(room.createdSeconds, Qt::UTC);
    rows->list.push_back(std::move(room));
  }
  co_return std::shared_ptr<Rows>(rows);
}
} // namespace

const Endpoint &rooms()
{
  static const Endpoint e{
      .resource = &resourceOf<Room>(),
      .list = [](Account a, Progress p) { return listRooms(std::move(a), std::move(p)); },
      .allowed = [](const Account &a) { return std::vector{verb(a, QStringLiteral("RoomService/ListRooms"), false)}; }};
  return e;
}
} // namespace livekit
