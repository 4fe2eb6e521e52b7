// LiveKit: what people in rooms publish. It comes with them; only muting is a request of its own (RoomService).
#include "api/livekit/rooms.h"
#include "model/room.h"
#include "model/roomparticipant.h"
#include "model/roomtrack.h"

#include <QCoreApplication>

namespace livekit {
namespace {
struct TrackWords {
  Q_DECLARE_TR_FUNCTIONS(LiveKitTracks)
};

QString participantOf(const QString &key) { return key.left(key.lastIndexOf(u'/')); }
QString sidOf(const QString &key) { return key.mid(key.lastIndexOf(u'/') + 1); }

Result<Object> trackFrom(const QJsonValue &json, const QString &participant, const QString &method)
{
  QJsonObject o = json.toObject();
  o.insert(QStringLiteral("participant"), participant);
  return objectFrom(resourceOf<RoomTrack>(), o, method);
}

Result<std::shared_ptr<Rows>> tracksOf(const RoomParticipant &p, std::shared_ptr<Rows> rows)
{
  for (const QJsonValue item : p.tracks.value.toArray()) {
    if (item.isNull()) continue;
    const auto track = trackFrom(item, p.key, QStringLiteral("RoomService/ListParticipants"));
    if (!track) return track.error();
    resourceOf<RoomTrack>().assign(rows->grow(), track->row());
  }
  return rows;
}

Task<Listing> listFrom(Account, std::shared_ptr<const Rows> people)
{
  std::shared_ptr<Rows> rows = resourceOf<RoomTrack>().makeRows();
  for (const RoomParticipant &p : static_cast<const RowsOf<RoomParticipant> &>(*people).list)
    if (const auto more = tracksOf(p, rows); !more) co_return more.error();
  co_return rows;
}

Task<Listing> listInParticipant(Account account, QString participant)
{
  auto reading = readParticipant(account, participant);
  const auto one = co_await reading;
  if (!one) co_return one.error();
  co_return tracksOf(one->as<RoomParticipant>(), resourceOf<RoomTrack>().makeRows());
}

Task<Result<Object>> read(Account account, QString key)
{
  auto listing = listInParticipant(account, participantOf(key));
  const auto rows = co_await listing;
  if (!rows) co_return rows.error();
  for (int i = 0; i < (*rows)->size(); ++i)
    if (const Object track(resourceOf<RoomTrack>(), (*rows)->at(i)); track.key() == key) co_return track;
  co_return notThere(QStringLiteral("RoomService/GetParticipant"));
}

/// 412 `remote unmute not enabled` is LiveKit's default.
Error inWords(Error e)
{
  if (e.detail.contains(QStringLiteral("remote unmute not enabled")))
    e.text = TrackWords::tr("This LiveKit project lets nobody unmute others, so they must do it themselves. Remote "
                            "unmuting is a setting of the project (on a server of your own: enable_remote_unmute).");
  return e;
}

Task<Result<Object>> change(Account account, Object fresh, Object wanted)
{
  if (difference(fresh, wanted).empty()) co_return fresh;
  if (fresh.as<RoomTrack>().muted == wanted.as<RoomTrack>().muted) {
    auto reading = read(account, fresh.key());
    co_return co_await reading;
  }
  const QString key = fresh.key(), participant = participantOf(key), room = roomIn(participant);
  const QString method = QStringLiteral("RoomService/MutePublishedTrack");
  auto calling = call(account, method, adminOf(room),
                      QJsonObject{{QStringLiteral("room"), room},
                                  {QStringLiteral("identity"), whatIn(participant)},
                                  {QStringLiteral("track_sid"), sidOf(key)},
                                  {QStringLiteral("muted"), wanted.as<RoomTrack>().muted}});
  const auto answer = co_await calling;
  if (!answer) co_return inWords(afterWrite(answer.error()));
  const QJsonValue track = answer->value(QStringLiteral("track"));
  if (track.isNull() || track.isUndefined()) co_return notThere(method); // LiveKit answers 200 for an unknown track
  const auto muted = trackFrom(track, participant, method);
  if (!muted) co_return afterWrite(muted.error());
  co_return muted;
}
} // namespace

const Endpoint &roomTracks()
{
  static const Endpoint e{
      .resource = &resourceOf<RoomTrack>(),
      .read = [](Account a, QString key) { return read(std::move(a), std::move(key)); },
      .change = [](Account a, Object fresh,
                   Object wanted) { return change(std::move(a), std::move(fresh), std::move(wanted)); },
      .onDemand = true,
      .source = &resourceOf<RoomParticipant>(),
      .listFrom = [](Account a, std::shared_ptr<const Rows> of) { return listFrom(std::move(a), std::move(of)); },
      .parentField = "participant",
      .listIn = [](Account a, QString of) { return listInParticipant(std::move(a), std::move(of)); },
      .allowed =
          [](const Account &a) {
            return std::vector{verb(a, QStringLiteral("RoomService/MutePublishedTrack"), true)};
          }};
  return e;
}
} // namespace livekit
