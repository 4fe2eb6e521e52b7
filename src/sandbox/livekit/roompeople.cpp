// People, phone callers and agents as LiveKit shows them.
#include "sandbox/livekit/roompeople.h"

#include "sandbox/livekit/twirp.h"

#include <QDateTime>

namespace sandbox {

namespace {
QJsonObject microphone(LivekitStore &store, const QString &name)
{
  const auto mime = QStringLiteral("audio/opus");
  return {{QStringLiteral("sid"), store.dice.id(QLatin1String("TR_"))},
          {QStringLiteral("name"), name},
          {QStringLiteral("source"), QStringLiteral("MICROPHONE")},
          {QStringLiteral("mime_type"), mime},
          {QStringLiteral("mid"), QStringLiteral("0")},
          {QStringLiteral("codecs"), QJsonArray{QJsonObject{{QStringLiteral("mime_type"), mime}}}},
          {QStringLiteral("stream"), QStringLiteral("camera")},
          {QStringLiteral("backup_codec_policy"), QStringLiteral("SIMULCAST")}};
}
} // namespace

QJsonObject personInRoom(LivekitStore &store, const QString &identity, const char *kind, const QString &name,
                         qint64 since)
{
  QJsonObject may;
  for (const auto *right : {"can_subscribe", "can_publish", "can_publish_data", "can_update_metadata"})
    may.insert(QLatin1String(right), true);
  QJsonObject out{{QStringLiteral("sid"), store.dice.id(QLatin1String("PA_"))},
                  {QStringLiteral("identity"), identity},
                  {QStringLiteral("state"), QStringLiteral("ACTIVE")},
                  {QStringLiteral("tracks"), QJsonArray{microphone(store, identity)}},
                  {QStringLiteral("joined_at"), QString::number(since / 1000)},
                  {QStringLiteral("joined_at_ms"), QString::number(since)},
                  {QStringLiteral("version"), 4},
                  {QStringLiteral("permission"), may},
                  {QStringLiteral("is_publisher"), true},
                  {QStringLiteral("kind"), QLatin1String(kind)}};
  if (!name.isEmpty()) out.insert(QStringLiteral("name"), name);
  return out;
}

void takeDispatch(LivekitStore &store, Room &room, QJsonObject &dispatch, qint64 since)
{
  const auto job = store.dice.id(QLatin1String("AJ_"));
  const auto identity = QLatin1String("agent-") + job;
  const auto nanos = QString::number(since) + QLatin1String("000000");
  auto agent = personInRoom(store, identity, "AGENT", {}, since);
  agent.insert(QStringLiteral("attributes"),
               QJsonObject{{QStringLiteral("lk.agent.state"), QStringLiteral("listening")}});
  auto permission = objectOf(agent, "permission");
  permission.insert(QStringLiteral("agent"), true);
  agent.insert(QStringLiteral("permission"), permission);
  room.participants.append(agent);
  room.closesAt = 0;
  const QJsonObject running{{QStringLiteral("status"), QStringLiteral("JS_RUNNING")},
                            {QStringLiteral("started_at"), nanos},
                            {QStringLiteral("updated_at"), nanos},
                            {QStringLiteral("participant_identity"), identity}};
  auto state = objectOf(dispatch, "state");
  state.insert(QStringLiteral("jobs"),
               QJsonArray{QJsonObject{{QStringLiteral("id"), job},
                                      {QStringLiteral("dispatch_id"), textOf(dispatch, "id")},
                                      {QStringLiteral("agent_name"), textOf(dispatch, "agent_name")},
                                      {QStringLiteral("state"), running}}});
  dispatch.insert(QStringLiteral("state"), state);
}

void leave(Room &room, const QString &identity)
{
  room.participants.removeIf([&](const QJsonObject &one) { return textOf(one, "identity") == identity; });
  room.leaves.remove(identity);
  if (room.participants.isEmpty())
    room.closesAt = QDateTime::currentMSecsSinceEpoch()
                    + qint64(room.info.value(QLatin1String("departure_timeout")).toInt()) * 1000;
}

} // namespace sandbox
