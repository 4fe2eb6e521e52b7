// The field table of somebody in a room.
#include "model/roomparticipant.h"

#include "model/room.h"

namespace {
QString say(const char *text) { return QCoreApplication::translate("room-participant", text); }

std::vector<Choice> kinds()
{
  return {{QStringLiteral("STANDARD"), say(QT_TRANSLATE_NOOP("room-participant", "Person"))},
          {QStringLiteral("SIP"), say(QT_TRANSLATE_NOOP("room-participant", "Phone"))},
          {QStringLiteral("AGENT"), say(QT_TRANSLATE_NOOP("room-participant", "Agent"))},
          {QStringLiteral("INGRESS"), say(QT_TRANSLATE_NOOP("room-participant", "Ingress"))},
          {QStringLiteral("EGRESS"), say(QT_TRANSLATE_NOOP("room-participant", "Recording or egress"))},
          {QStringLiteral("CONNECTOR"), say(QT_TRANSLATE_NOOP("room-participant", "Connector"))},
          {QStringLiteral("BRIDGE"), say(QT_TRANSLATE_NOOP("room-participant", "Bridge"))}};
}

std::vector<Choice> states()
{
  return {{QStringLiteral("JOINING"), say(QT_TRANSLATE_NOOP("room-participant", "Joining"))},
          {QStringLiteral("JOINED"), say(QT_TRANSLATE_NOOP("room-participant", "Joined"))},
          {QStringLiteral("ACTIVE"), say(QT_TRANSLATE_NOOP("room-participant", "Connected"))},
          {QStringLiteral("DISCONNECTED"), say(QT_TRANSLATE_NOOP("room-participant", "Left"))}};
}

QString targetProblem(const void *row)
{
  const QString &to = static_cast<const RoomParticipant *>(row)->transferTo;
  if (to.isEmpty()) return {};
  for (const char *scheme : {"tel:", "sip:", "sips:"}) // LiveKit takes them in lower case only
    if (to.startsWith(QLatin1String(scheme)) && to.size() > qsizetype(qstrlen(scheme))) return {};
  return say(QT_TRANSLATE_NOOP("room-participant", "A call is transferred to tel:+15105550142 or sip:user@host."));
}

using P = RoomParticipant;
constexpr Field fields[] = {
    field<&P::name>("name", QT_TRANSLATE_NOOP("room-participant", "Name"), Strong | Personal),
    field<&P::identity>("identity", QT_TRANSLATE_NOOP("room-participant", "Identity"), Personal | Mono),
    field<&P::kind>("kind", QT_TRANSLATE_NOOP("room-participant", "Kind")).chosen(kinds),
    field<&P::state>("state", QT_TRANSLATE_NOOP("room-participant", "State"), Volatile).chosen(states),
    field<&P::joined>("joined", QT_TRANSLATE_NOOP("room-participant", "Joined"), Derived | Volatile),
    field<&P::room>("room", QT_TRANSLATE_NOOP("room-participant", "Room"), AtCreation | Hidden | Personal)
        .naming(resourceOf<Room>),
    field<&P::publishes>("is_publisher", QT_TRANSLATE_NOOP("room-participant", "Is heard or seen"), Hidden | Volatile),
    field<&P::transferTo>("transfer_to", QT_TRANSLATE_NOOP("room-participant", "Transfer to"),
                          Editable | Hidden | WriteOnly | Personal)
        .withHelp(
            QT_TRANSLATE_NOOP("room-participant", "tel:+15105550142, or sip:user@host. The call leaves the room."))
        .checked(targetProblem),
    field<&P::attributes>("attributes", QT_TRANSLATE_NOOP("room-participant", "Attributes"),
                          Hidden | Personal | Volatile),
    field<&P::metadata>("metadata", QT_TRANSLATE_NOOP("room-participant", "Metadata"), Hidden | Volatile),
    field<&P::tracks>("tracks", QT_TRANSLATE_NOOP("room-participant", "Tracks"), Hidden | Volatile),
    field<&P::joinedMillis>("joined_at_ms", QT_TRANSLATE_NOOP("room-participant", "Joined (Unix time, ms)"),
                            Hidden | Volatile | Figure),
    field<&P::joinedSeconds>("joined_at", QT_TRANSLATE_NOOP("room-participant", "Joined (Unix time)"),
                             Hidden | Volatile | Figure),
    field<&P::permission>("permission", QT_TRANSLATE_NOOP("room-participant", "Permission"), Hidden | Volatile),
    field<&P::version>("version", QT_TRANSLATE_NOOP("room-participant", "Version"), Hidden | Volatile),
    field<&P::sid>("sid", QT_TRANSLATE_NOOP("room-participant", "SID"), Hidden | Mono),
    field<&P::key>("key", QT_TRANSLATE_NOOP("room-participant", "Key"), Key | Derived | Hidden | Personal),
};

/// A phone is called by its number, an agent or a person by its name.
QString called(const void *row)
{
  const auto &p = *static_cast<const P *>(row);
  if (const QString number = p.sip(u"phoneNumber"); p.isPhone() && !number.isEmpty()) return number;
  return p.name.isEmpty() ? p.identity : p.name;
}

void complete(void *row)
{
  auto &p = *static_cast<P *>(row);
  if (!p.room.isEmpty() && !p.identity.isEmpty()) p.key = keyInRoom(p.room, p.identity);
  if (p.joinedMillis) p.joined = QDateTime::fromMSecsSinceEpoch(p.joinedMillis, Qt::UTC);
}

QString forGood(const void *before, const void *after)
{
  const bool phone = static_cast<const P *>(before)->isPhone();
  if (!after && phone) return say(QT_TRANSLATE_NOOP("room-participant", "A call that was hung up cannot be put back."));
  if (!after)
    return say(QT_TRANSLATE_NOOP("room-participant", "Nobody can be put back into a room; they must join again."));
  if (static_cast<const P *>(after)->transferTo.isEmpty()) return {};
  return say(QT_TRANSLATE_NOOP("room-participant", "A call that was transferred has left the room."));
}
} // namespace

template <> const Resource &resourceOf<RoomParticipant>()
{
  static constexpr Resource r{"room-participant",
                              QT_TRANSLATE_NOOP("room-participant", "People in rooms"),
                              QT_TRANSLATE_NOOP("room-participant", "participant"),
                              Vendor::LiveKit,
                              CanChange | CanRemove,
                              fields,
                              makeRowsOf<P>,
                              copyOf<P>,
                              assignOf<P>,
                              restOf<P>,
                              called,
                              nullptr,
                              complete,
                              forGood};
  return r;
}
