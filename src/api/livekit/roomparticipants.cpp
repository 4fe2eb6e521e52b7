// LiveKit: who is in a room (RoomService), and the transfer of a phone call (SIP).
#include "api/livekit/rooms.h"
#include "model/room.h"
#include "model/roomparticipant.h"

namespace livekit {
namespace {
constexpr const char *longestRinging = "15s"; ///< of a transfer; the request itself may take twice as long

QJsonObject called(const QString &key)
{
  return {{QStringLiteral("room"), roomIn(key)}, {QStringLiteral("identity"), whatIn(key)}};
}

Result<Object> participantFrom(const QJsonValue &json, const QString &room, const QString &method)
{
  QJsonObject o = json.toObject();
  o.insert(QStringLiteral("room"), room);
  return objectFrom(resourceOf<RoomParticipant>(), o, method);
}

Task<Listing> listParticipants(Account account, QString room)
{
  const QString method = QStringLiteral("RoomService/ListParticipants");
  auto calling = call(account, method, adminOf(room), QJsonObject{{QStringLiteral("room"), room}});
  const auto answer = co_await calling;
  if (!answer) co_return answer.error();
  const auto items = listIn(*answer, "participants", method);
  if (!items) co_return items.error();
  std::shared_ptr<Rows> rows = resourceOf<RoomParticipant>().makeRows();
  for (const QJsonValue item : *items) {
    if (item.isNull()) continue;
    const auto one = participantFrom(item, room, method);
    if (!one) co_return one.error();
    resourceOf<RoomParticipant>().assign(rows->grow(), one->row());
  }
  co_return rows;
}

/// LiveKit refers the call and answers when the other side has taken it; then the caller leaves the room.
Task<Result<Object>> transfer(Account account, Object fresh, Object wanted)
{
  const QString room = roomIn(fresh.key());
  QJsonObject grants = adminOf(room);
  grants.insert(QStringLiteral("sip"), QJsonObject{{QStringLiteral("call"), true}});
  const RoomParticipant &to = wanted.as<RoomParticipant>();
  const QJsonObject request{{QStringLiteral("room_name"), room},
                            {QStringLiteral("participant_identity"), whatIn(fresh.key())},
                            {QStringLiteral("transfer_to"), to.transferTo},
                            {QStringLiteral("play_dialtone"), true}, // else the caller hears nothing meanwhile
                            {QStringLiteral("ringing_timeout"), QLatin1String(longestRinging)}};
  auto calling = call(account, QStringLiteral("SIP/TransferSIPParticipant"), grants, request);
  const auto done = co_await calling;
  if (!done) co_return afterWrite(done.error());
  auto reading = readParticipant(account, fresh.key());
  const auto still = co_await reading; // for a second, until the call ends
  if (!still && still.error().kind != Error::NotFound) co_return afterWrite(still.error());
  co_return still ? *still : fresh;
}

Task<Result<Object>> change(Account account, Object fresh, Object wanted)
{
  if (difference(fresh, wanted).empty()) co_return fresh;
  if (!wanted.as<RoomParticipant>().transferTo.isEmpty()
      && wanted.as<RoomParticipant>().transferTo != fresh.as<RoomParticipant>().transferTo) {
    auto transferring = transfer(account, fresh, wanted);
    co_return co_await transferring;
  }
  auto reading = readParticipant(account, fresh.key());
  co_return co_await reading;
}

Task<Result<>> remove(Account account, QString key)
{
  auto calling = call(account, QStringLiteral("RoomService/RemoveParticipant"), adminOf(roomIn(key)), called(key));
  const auto done = co_await calling;
  if (!done && done.error().kind != Error::NotFound) co_return afterWrite(done.error());
  co_return Result<>();
}
} // namespace

Task<Result<Object>> readParticipant(Account account, QString key)
{
  const QString method = QStringLiteral("RoomService/GetParticipant");
  auto calling = call(account, method, adminOf(roomIn(key)), called(key));
  const auto answer = co_await calling;
  if (!answer) co_return answer.error();
  co_return participantFrom(*answer, roomIn(key), method);
}

const Endpoint &roomParticipants()
{
  static const Endpoint e{
      .resource = &resourceOf<RoomParticipant>(),
      .read = [](Account a, QString key) { return readParticipant(std::move(a), std::move(key)); },
      .change = [](Account a, Object fresh,
                   Object wanted) { return change(std::move(a), std::move(fresh), std::move(wanted)); },
      .remove = [](Account a, QString key) { return remove(std::move(a), std::move(key)); },
      .onDemand = true,
      .source = &resourceOf<Room>(),
      .listFrom =
          [](Account a, std::shared_ptr<const Rows> of) {
            return listInRooms(std::move(of), std::move(a), listParticipants, &resourceOf<RoomParticipant>());
          },
      .parentField = "room",
      .listIn = [](Account a, QString room) { return listParticipants(std::move(a), std::move(room)); },
      .allowed =
          [](const Account &a) {
            return std::vector{verb(a, QStringLiteral("RoomService/ListParticipants"), false),
                               verb(a, QStringLiteral("RoomService/GetParticipant"), false),
                               verb(a, QStringLiteral("RoomService/RemoveParticipant"), true),
                               verb(a, QStringLiteral("SIP/TransferSIPParticipant"), true)};
          }};
  return e;
}
} // namespace livekit
