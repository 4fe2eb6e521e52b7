// What the files about rooms and what is in them share.
#pragma once
#include "api/livekit/resources.h"
#include "core/all.h"

namespace livekit {
inline constexpr int roomsAtATime = 8;

/// The grant for what is in one room.
QJsonObject adminOf(const QString &room);
Task<Result<Object>> readRoom(Account account, QString name);
/// `key`: keyInRoom(room, identity).
Task<Result<Object>> readParticipant(Account account, QString key);
/// What `listOne` finds in each room, some rooms side by side.
Task<Listing> listInRooms(std::shared_ptr<const Rows> rooms, Account account,
                          Task<Listing> (*listOne)(Account, QString room), const Resource *resource);
} // namespace livekit
