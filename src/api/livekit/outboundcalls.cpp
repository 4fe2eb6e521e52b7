// LiveKit: calls out of rooms (SIP/CreateSIPParticipant), answered once somebody has taken the call.
#include "api/livekit/rooms.h"
#include "model/outboundcall.h"
#include "model/outboundtrunk.h"
#include "model/room.h"

namespace livekit {
namespace {
constexpr std::chrono::seconds untilSaid{15}; ///< beside the time for which it rings

const QString createMethod = QStringLiteral("SIP/CreateSIPParticipant");

/// A call as its participant tells of it.
std::optional<Object> callFrom(const QJsonObject &participant, const QString &room)
{
  const QJsonObject sip = participant.value(QStringLiteral("attributes")).toObject();
  const auto said = [&sip](const char *name) { return sip.value(QLatin1String(name)).toString(); };
  if (said("sip.callID").isEmpty() || !said("sip.ruleID").isEmpty()) return {}; // a person, or somebody who called
  OutboundCall c;
  c.room = room;
  c.identity = participant.value(QStringLiteral("identity")).toString();
  c.trunkId = said("sip.trunkID");
  c.to = said("sip.phoneNumber");
  c.from = said("sip.trunkPhoneNumber");
  c.callId = said("sip.callID");
  c.status = said("sip.callStatus");
  resourceOf<OutboundCall>().complete(&c);
  return Object::of(c);
}

Task<Listing> listCalls(Account account, QString room)
{
  const QString method = QStringLiteral("RoomService/ListParticipants");
  auto calling = call(account, method, adminOf(room), QJsonObject{{QStringLiteral("room"), room}});
  const auto answer = co_await calling;
  if (!answer) co_return answer.error();
  const auto items = listIn(*answer, "participants", method);
  if (!items) co_return items.error();
  std::shared_ptr<Rows> rows = resourceOf<OutboundCall>().makeRows();
  for (const QJsonValue item : *items)
    if (const auto one = callFrom(item.toObject(), room)) resourceOf<OutboundCall>().assign(rows->grow(), one->row());
  co_return rows;
}

Task<Result<Object>> readCall(Account account, QString key)
{
  auto listing = listCalls(account, roomIn(key));
  const auto rows = co_await listing;
  if (!rows) co_return rows.error();
  for (int i = 0; i < (*rows)->size(); ++i)
    if (const Object one(resourceOf<OutboundCall>(), (*rows)->at(i)); one.key() == key) co_return one;
  co_return notThere(QStringLiteral("RoomService/ListParticipants"));
}

/// The answer comes when the phone is answered, or the other side has refused: its SIP status is in the error.
Task<Result<Object>> create(Account account, Object wanted)
{
  OutboundCall c = wanted.as<OutboundCall>();
  QJsonObject request{{QStringLiteral("sip_trunk_id"), c.trunkId},
                      {QStringLiteral("sip_call_to"), c.to},
                      {QStringLiteral("room_name"), c.room},
                      {QStringLiteral("participant_identity"), c.identity},
                      {QStringLiteral("ringing_timeout"), QStringLiteral("%1s").arg(c.ringing)},
                      {QStringLiteral("max_call_duration"), QStringLiteral("%1s").arg(c.longest)},
                      {QStringLiteral("wait_until_answered"), true}};
  if (!c.from.isEmpty()) request.insert(QStringLiteral("sip_number"), c.from);
  const QJsonObject grants{{QStringLiteral("sip"), QJsonObject{{QStringLiteral("call"), true}}}};
  auto calling = call(account, createMethod, grants, request, std::chrono::seconds(c.ringing) + untilSaid);
  const auto answer = co_await calling;
  if (!answer) co_return afterWrite(answer.error());
  c.callId = answer->value(QStringLiteral("sip_call_id")).toString();
  c.status = QStringLiteral("active");
  resourceOf<OutboundCall>().complete(&c);
  if (c.callId.isEmpty())
    co_return afterWrite(objectFrom(resourceOf<OutboundCall>(), {}, createMethod).error()); // perhaps it rings
  co_return Object::of(c);
}

Task<Result<>> hangUp(Account account, QString key)
{
  auto calling = call(account, QStringLiteral("RoomService/RemoveParticipant"), adminOf(roomIn(key)),
                      QJsonObject{{QStringLiteral("room"), roomIn(key)}, {QStringLiteral("identity"), whatIn(key)}});
  const auto done = co_await calling;
  if (!done && done.error().kind != Error::NotFound) co_return afterWrite(done.error());
  co_return Result<>();
}
std::vector<AllowedVerb> allowedCalls(const Account &a)
{
  AllowedVerb dial = verb(a, createMethod, true);
  dial.once = true; // a busy phone is answered with 429, and must not ring again by itself
  return {verb(a, QStringLiteral("RoomService/ListParticipants"), false), dial,
          verb(a, QStringLiteral("RoomService/RemoveParticipant"), true)};
}
} // namespace

const Endpoint &outboundCalls()
{
  static const Endpoint e{.resource = &resourceOf<OutboundCall>(),
                          .read = [](Account a, QString key) { return readCall(std::move(a), std::move(key)); },
                          .create = [](Account a, Object wanted) { return create(std::move(a), std::move(wanted)); },
                          .remove = [](Account a, QString key) { return hangUp(std::move(a), std::move(key)); },
                          .onDemand = true,
                          .live = true,
                          .rings = true,
                          .source = &resourceOf<Room>(),
                          .listFrom =
                              [](Account a, std::shared_ptr<const Rows> of) {
                                return listInRooms(std::move(of), std::move(a), listCalls, &resourceOf<OutboundCall>());
                              },
                          .parentField = "room_name",
                          .listIn = [](Account a, QString room) { return listCalls(std::move(a), std::move(room)); },
                          .allowed = allowedCalls};
  return e;
}
} // namespace livekit
