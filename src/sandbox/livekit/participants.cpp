// livekit.RoomService: participants.
#include "sandbox/livekit/roommessages.h"
#include "sandbox/livekit/roompeople.h"
#include "sandbox/livekit/rooms.h"
#include "sandbox/livekit/services.h"
#include "sandbox/livekit/sipchecks.h"
#include "sandbox/livekit/sipmessages.h"

namespace sandbox {

namespace {

constexpr int patience = 3000; // milliseconds until the server finds that nobody answers for a room or participant
constexpr int longestParticipantName = 256;
constexpr int largestParticipantMetadata = 524288;
constexpr int largestAttributes = 65536;

const MessageType &updateParticipantRequest()
{
  static const MessageType type{{text("room", 1), text("identity", 2), text("metadata", 3),
                                 part("permission", 4, participantPermission()), text("name", 5),
                                 map("attributes", 6)}};
  return type;
}

const MessageType &updateSubscriptionsRequest()
{
  static const MessageType tracks{{text("participant_sid", 1), many(text("track_sids", 2))}};
  static const MessageType type{{text("room", 1), text("identity", 2), many(text("track_sids", 3)),
                                 boolean("subscribe", 4), many(part("participant_tracks", 5, tracks))}};
  return type;
}

const MessageType &sendDataRequest()
{
  static const EnumType kinds{{0, "RELIABLE"}, {1, "LOSSY"}};
  static const MessageType type{{text("room", 1), bytes("data", 2), choice("kind", 3, kinds),
                                 many(text("destination_sids", 4)), many(text("destination_identities", 6)),
                                 optional(text("topic", 5)), bytes("nonce", 7)}};
  return type;
}

/// The place of a participant, or null.
QJsonObject *participantIn(LivekitStore &store, const QJsonObject &request, const char *identity = "identity")
{
  const auto room = store.rooms.find(textOf(request, "room"));
  if (room == store.rooms.end()) return nullptr;
  for (auto &one : room->participants)
    if (textOf(one, "identity") == textOf(request, identity)) return &one;
  return nullptr;
}

TwirpError noParticipant() { return inner(notFound(QStringLiteral("participant does not exist"))); }

TwirpAnswer listParticipants(LivekitStore &store, const QJsonObject &request)
{
  QJsonArray out;
  for (const auto &one : store.rooms.value(textOf(request, "room")).participants) out.append(one);
  return QJsonObject{{QStringLiteral("participants"), out}};
}

TwirpAnswer getParticipant(LivekitStore &store, const QJsonObject &request)
{
  const auto *found = participantIn(store, request);
  if (!found) return noParticipant();
  return *found;
}

TwirpAnswer removeParticipant(LivekitStore &store, const QJsonObject &request)
{
  const auto *found = participantIn(store, request);
  if (!found) return noParticipant();
  leave(store.rooms[textOf(request, "room")], QString(textOf(request, "identity")));
  return QJsonObject();
}

TwirpAnswer updateParticipant(LivekitStore &store, const QJsonObject &request)
{
  if (auto refused =
          checkSize(textOf(request, "metadata"), QStringLiteral("metadata size"), largestParticipantMetadata))
    return *refused;
  if (auto refused = checkSize(textOf(request, "name"), QStringLiteral("name length"), longestParticipantName))
    return *refused;
  const auto changes = objectOf(request, "attributes");
  QString all;
  for (auto one = changes.begin(); one != changes.end(); ++one) all += one.key() + one.value().toString();
  if (auto refused = checkSize(all, QStringLiteral("attribute size"), largestAttributes)) return *refused;
  auto *found = participantIn(store, request);
  if (!found) return noParticipant();
  applySet(*found, request, {"metadata", "name", "permission"});
  found->insert(QStringLiteral("attributes"), patchedMap(objectOf(*found, "attributes"), changes));
  return *found;
}

/// Mutes a track. Unmuting from afar is off in the server's default settings, and on in the sample company's project.
TwirpAnswer muteTrack(LivekitStore &store, const QJsonObject &request)
{
  auto *found = participantIn(store, request);
  if (!found) return noResponse(patience);
  const bool mutes = request.value(QLatin1String("muted")).toBool();
  if (!mutes && !store.cloud) return inner({"failed_precondition", QStringLiteral("remote unmute not enabled")});
  auto tracks = arrayOf(*found, "tracks");
  for (qsizetype i = 0; i < tracks.size(); ++i) {
    auto track = tracks[i].toObject();
    if (textOf(track, "sid") != textOf(request, "track_sid")) continue;
    track.insert(QStringLiteral("muted"), mutes);
    tracks[i] = track;
    found->insert(QStringLiteral("tracks"), tracks);
    return QJsonObject{{QStringLiteral("track"), track}};
  }
  return QJsonObject();
}

/// What the server forwards to the node of a participant: without one, nobody answers.
TwirpAnswer forwarded(LivekitStore &store, const QJsonObject &request)
{
  if (!participantIn(store, request)) return noResponse(patience);
  return QJsonObject();
}

TwirpAnswer sendData(LivekitStore &store, const QJsonObject &request)
{
  if (!store.rooms.contains(textOf(request, "room"))) return noResponse(patience);
  return QJsonObject();
}

TwirpAnswer performRpc(LivekitStore &store, const QJsonObject &request)
{
  if (textOf(request, "destination_identity").isEmpty())
    return inner(invalid(QStringLiteral("destination identity is required")));
  if (!participantIn(store, request, "destination_identity")) return noResponse(patience);
  return inner(invalid(QStringLiteral("RpcError 1400: Method not supported at destination")));
}

} // namespace

void addParticipants(TwirpServer &server, LivekitStore &store)
{
  static const MessageType byRoom{{text("room", 1)}};
  static const MessageType all{{many(part("participants", 1, participantInfo()))}};
  static const MessageType muting{{text("room", 1), text("identity", 2), text("track_sid", 3), boolean("muted", 4)}};
  static const MessageType muted{{part("track", 1, trackInfo())}};
  static const MessageType moving{{text("room", 1), text("identity", 2), text("destination_room", 3)}};
  static const MessageType rpc{{text("room", 1), text("destination_identity", 2), text("method", 3), text("payload", 4),
                                uint32("response_timeout_ms", 5)}};
  static const MessageType rpcAnswer{{text("payload", 1)}};
  const auto add = [&server, &store](const char *name, const MessageType &request, const MessageType &response,
                                     TwirpAnswer (*handler)(LivekitStore &, const QJsonObject &),
                                     Needs needs = Needs::RoomAdmin) {
    server.add({roomService, QLatin1String(name), needs, request, response, [&store, handler](const TwirpCall &call) {
                  closeEmptyRooms(store);
                  return handler(store, call.request);
                }});
  };
  const auto absent = [](LivekitStore &, const QJsonObject &) -> TwirpAnswer { return noResponse(patience); };
  add("ListParticipants", byRoom, all, listParticipants);
  add("GetParticipant", participantRequest(), participantInfo(), getParticipant);
  add("RemoveParticipant", participantRequest(), emptyMessage(), removeParticipant);
  add("UpdateParticipant", updateParticipantRequest(), participantInfo(), updateParticipant);
  add("MutePublishedTrack", muting, muted, muteTrack);
  add("UpdateSubscriptions", updateSubscriptionsRequest(), emptyMessage(), forwarded);
  add("SendData", sendDataRequest(), emptyMessage(), sendData);
  add("ForwardParticipant", moving, emptyMessage(), absent, Needs::RoomForward);
  add("MoveParticipant", moving, emptyMessage(), absent, Needs::RoomForward);
  add("PerformRpc", rpc, rpcAnswer, performRpc);
}

} // namespace sandbox
