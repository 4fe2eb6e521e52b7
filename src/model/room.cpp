// The field table of a room.
#include "model/room.h"

namespace {
QString say(const char *text) { return QCoreApplication::translate("room", text); }

QString nameProblem(const void *row)
{
  const QString &name = static_cast<const Room *>(row)->name;
  if (!name.isEmpty() && name.toUtf8().size() <= 256) return {};
  return say(QT_TRANSLATE_NOOP("room", "A room has a name of at most 256 characters."));
}

QString timeProblem(qint64 seconds)
{
  if (seconds >= 0 && seconds <= 86'400) return {};
  return say(QT_TRANSLATE_NOOP("room", "At most one day: 86400 seconds."));
}

template <qint64 Room::*Time> QString timeProblem(const void *row)
{
  return timeProblem(static_cast<const Room *>(row)->*Time);
}

using M = Room;
constexpr Field fields[] = {
    field<&M::name>("name", QT_TRANSLATE_NOOP("room", "Room"), Strong | Personal | AtCreation | Required)
        .checked(nameProblem),
    field<&M::people>("num_participants", QT_TRANSLATE_NOOP("room", "People"), Figure | Volatile),
    field<&M::since>("since", QT_TRANSLATE_NOOP("room", "Since"), Derived | Volatile),
    field<&M::publishers>("num_publishers", QT_TRANSLATE_NOOP("room", "Publishing"), Figure | Volatile | Hidden),
    field<&M::recording>("active_recording", QT_TRANSLATE_NOOP("room", "Recording"), Hidden | Volatile),
    field<&M::agents>("agents", QT_TRANSLATE_NOOP("room", "Agents to call"), Hidden | AtCreation | WriteOnly)
        .withHelp(QT_TRANSLATE_NOOP("room", "Names of agents that are asked to join. LiveKit cannot check them.")),
    field<&M::emptyTimeout>("empty_timeout", QT_TRANSLATE_NOOP("room", "Empty time-out"), Hidden | Figure | AtCreation)
        .withHelp(
            QT_TRANSLATE_NOOP("room", "Seconds until a room that nobody joined is closed. 0: LiveKit's own, 300."))
        .checked(timeProblem<&M::emptyTimeout>),
    field<&M::departureTimeout>("departure_timeout", QT_TRANSLATE_NOOP("room", "Departure time-out"),
                                Hidden | Figure | AtCreation)
        .withHelp(
            QT_TRANSLATE_NOOP("room", "Seconds until a room that everybody left is closed. 0: LiveKit's own, 20."))
        .checked(timeProblem<&M::departureTimeout>),
    field<&M::maxParticipants>("max_participants", QT_TRANSLATE_NOOP("room", "Most people"),
                               Hidden | Figure | AtCreation)
        .withHelp(QT_TRANSLATE_NOOP("room", "0: as many as come.")),
    field<&M::metadata>("metadata", QT_TRANSLATE_NOOP("room", "Metadata"), Hidden | Editable),
    field<&M::createdSeconds>("creation_time", QT_TRANSLATE_NOOP("room", "Created (Unix time)"),
                              Hidden | Volatile | Figure),
    field<&M::createdMillis>("creation_time_ms", QT_TRANSLATE_NOOP("room", "Created (Unix time, ms)"),
                             Hidden | Volatile | Figure),
    field<&M::version>("version", QT_TRANSLATE_NOOP("room", "Version"), Hidden | Volatile),
    field<&M::turnPassword>("turn_password", QT_TRANSLATE_NOOP("room", "TURN password"), Hidden | Volatile),
    field<&M::sid>("sid", QT_TRANSLATE_NOOP("room", "SID"), Hidden | Mono | Volatile),
    field<&M::key>("key", QT_TRANSLATE_NOOP("room", "Key"), Key | Derived | Hidden | Personal),
};

QString called(const void *row) { return static_cast<const Room *>(row)->name; }

void complete(void *row)
{
  auto &r = *static_cast<Room *>(row);
  r.key = r.name;
  if (r.createdSeconds) r.since = QDateTime::fromSecsSinceEpoch(r.createdSeconds, Qt::UTC);
}

QString forGood(const void *, const void *after)
{
  if (after) return {};
  return say(QT_TRANSLATE_NOOP("room", "Closing a room hangs up on everybody in it."));
}
} // namespace

template <> const Resource &resourceOf<Room>()
{
  static constexpr Resource r{
      "room",
      QT_TRANSLATE_NOOP("room", "Rooms"),
      QT_TRANSLATE_NOOP("room", "room"),
      Vendor::LiveKit,
      CanCreate | CanChange | CanRemove,
      fields,
      makeRowsOf<Room>,
      copyOf<Room>,
      assignOf<Room>,
      restOf<Room>,
      called,
      [](const void *) { return QStringLiteral("https://cloud.livekit.io/projects/p_/sessions"); },
      complete,
      forGood};
  return r;
}

QString keyInRoom(const QString &room, const QString &what)
{
  QString name = room;
  return name.replace(u'%', QStringLiteral("%25")).replace(u'/', QStringLiteral("%2F")) + u'/' + what;
}

QString roomIn(const QString &key)
{
  return key.section(u'/', 0, 0)
      .replace(QStringLiteral("%2F"), QStringLiteral("/"))
      .replace(QStringLiteral("%25"), QStringLiteral("%"));
}

QString whatIn(const QString &key) { return key.section(u'/', 1); }
