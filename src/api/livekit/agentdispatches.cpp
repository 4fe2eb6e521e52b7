// LiveKit: agents that are asked to join rooms (AgentDispatchService).
#include "api/livekit/rooms.h"
#include "model/agentdispatch.h"
#include "model/room.h"

namespace livekit {
namespace {
/// A room that closed meanwhile has none. LiveKit does not say so: nobody answers for it (503 after 3 s).
Task<Listing> afterSilence(Account account, QString room, Error silence)
{
  auto reading = readRoom(account, room);
  const auto there = co_await reading;
  if (there || there.error().kind != Error::NotFound) co_return silence;
  co_return std::shared_ptr<Rows>(resourceOf<AgentDispatch>().makeRows());
}

Task<Listing> listDispatches(Account account, QString room)
{
  const QString method = QStringLiteral("AgentDispatchService/ListDispatch");
  auto calling = call(account, method, adminOf(room), QJsonObject{{QStringLiteral("room"), room}});
  const auto answer = co_await calling;
  if (!answer && answer.error().httpStatus == 503) {
    auto looking = afterSilence(account, room, answer.error());
    co_return co_await looking;
  }
  if (!answer) co_return answer.error();
  const auto items = listIn(*answer, "agent_dispatches", method);
  if (!items) co_return items.error();
  std::shared_ptr<Rows> rows = resourceOf<AgentDispatch>().makeRows();
  for (const QJsonValue item : *items) {
    if (item.isNull()) continue;
    QJsonObject o = item.toObject();
    o.insert(QStringLiteral("room"), room);
    const auto one = objectFrom(resourceOf<AgentDispatch>(), o, method);
    if (!one) co_return one.error();
    resourceOf<AgentDispatch>().assign(rows->grow(), one->row());
  }
  co_return rows;
}

Task<Result<Object>> read(Account account, QString key)
{
  auto listing = listDispatches(account, roomIn(key));
  const auto rows = co_await listing;
  if (!rows) co_return rows.error();
  for (int i = 0; i < (*rows)->size(); ++i)
    if (const Object one(resourceOf<AgentDispatch>(), (*rows)->at(i)); one.key() == key) co_return one;
  co_return notThere(QStringLiteral("AgentDispatchService/ListDispatch"));
}

Task<Result<Object>> create(Account account, Object wanted)
{
  const AgentDispatch &d = wanted.as<AgentDispatch>();
  auto reading = readRoom(account, d.room); // LiveKit would open a room that is gone
  const auto room = co_await reading;
  if (!room) co_return room.error();
  QJsonObject request{{QStringLiteral("room"), d.room}, {QStringLiteral("agent_name"), d.agent}};
  if (!d.metadata.isEmpty()) request.insert(QStringLiteral("metadata"), d.metadata);
  const QString method = QStringLiteral("AgentDispatchService/CreateDispatch");
  auto calling = call(account, method, adminOf(d.room), request);
  const auto answer = co_await calling;
  co_return written(resourceOf<AgentDispatch>(), answer, method);
}

Task<Result<>> remove(Account account, QString key)
{
  auto reading = readRoom(account, roomIn(key)); // nobody would answer for a room that is gone
  const auto room = co_await reading;
  if (!room && room.error().kind == Error::NotFound) co_return Result<>();
  if (!room) co_return room.error();
  auto calling = call(account, QStringLiteral("AgentDispatchService/DeleteDispatch"), adminOf(roomIn(key)),
                      QJsonObject{{QStringLiteral("dispatch_id"), whatIn(key)}, {QStringLiteral("room"), roomIn(key)}});
  const auto done = co_await calling;
  if (!done && done.error().kind != Error::NotFound) co_return afterWrite(done.error());
  co_return Result<>();
}
} // namespace

const Endpoint &agentDispatches()
{
  static const Endpoint e{
      .resource = &resourceOf<AgentDispatch>(),
      .read = [](Account a, QString key) { return read(std::move(a), std::move(key)); },
      .create = [](Account a, Object wanted) { return create(std::move(a), std::move(wanted)); },
      .remove = [](Account a, QString key) { return remove(std::move(a), std::move(key)); },
      .onDemand = true,
      .source = &resourceOf<Room>(),
      .listFrom =
          [](Account a, std::shared_ptr<const Rows> of) {
            return listInRooms(std::move(of), std::move(a), listDispatches, &resourceOf<AgentDispatch>());
          },
      .parentField = "room",
      .listIn = [](Account a, QString room) { return listDispatches(std::move(a), std::move(room)); },
      .allowed =
          [](const Account &a) {
            return std::vector{verb(a, QStringLiteral("AgentDispatchService/ListDispatch"), false),
                               verb(a, QStringLiteral("AgentDispatchService/CreateDispatch"), true),
                               verb(a, QStringLiteral("AgentDispatchService/DeleteDispatch"), true)};
          }};
  return e;
}
} // namespace livekit
