// The field table of an agent dispatch.
#include "model/agentdispatch.h"

#include "model/room.h"

namespace {
QString roomProblem(const void *row)
{
  if (!static_cast<const AgentDispatch *>(row)->room.isEmpty()) return {};
  return QCoreApplication::translate("agent-dispatch", QT_TRANSLATE_NOOP("agent-dispatch", "Choose the room to join."));
}

using D = AgentDispatch;
constexpr Field fields[] = {
    field<&D::agent>("agent_name", QT_TRANSLATE_NOOP("agent-dispatch", "Agent"), AtCreation | Required | Strong)
        .withHelp(
            QT_TRANSLATE_NOOP("agent-dispatch", "The name that the agent registers with. LiveKit cannot check it.")),
    field<&D::room>("room", QT_TRANSLATE_NOOP("agent-dispatch", "Room"), AtCreation | Personal)
        .checked(roomProblem)
        .naming(resourceOf<Room>),
    field<&D::metadata>("metadata", QT_TRANSLATE_NOOP("agent-dispatch", "Metadata for the agent"), AtCreation | Hidden),
    field<&D::state>("state", QT_TRANSLATE_NOOP("agent-dispatch", "Jobs"), Hidden | Volatile),
    field<&D::id>("id", QT_TRANSLATE_NOOP("agent-dispatch", "ID"), Hidden | Mono | Volatile),
    field<&D::key>("key", QT_TRANSLATE_NOOP("agent-dispatch", "Key"), Key | Derived | Hidden | Personal),
};

QString called(const void *row)
{
  const auto &d = *static_cast<const D *>(row);
  return d.isAutomatic() ? QCoreApplication::translate("agent-dispatch",
                                                       QT_TRANSLATE_NOOP("agent-dispatch", "Any agent without a name"))
                         : d.agent;
}

void complete(void *row)
{
  auto &d = *static_cast<D *>(row);
  if (!d.room.isEmpty() && !d.id.isEmpty()) d.key = keyInRoom(d.room, d.id);
}

QString forGood(const void *before, const void *)
{
  if (static_cast<const D *>(before)->jobs() == 0) return {};
  return QCoreApplication::translate(
      "agent-dispatch",
      QT_TRANSLATE_NOOP("agent-dispatch", "The agent that came for it leaves the room. It must be called again."));
}
} // namespace

int AgentDispatch::jobs() const { return int(state.value.toObject().value(QStringLiteral("jobs")).toArray().size()); }

bool AgentDispatch::isTakenBy(const QString &identity) const
{
  const QJsonArray all = state.value.toObject().value(QStringLiteral("jobs")).toArray();
  return std::any_of(all.begin(), all.end(), [&](const QJsonValue &job) {
    return job[QStringLiteral("state")][QStringLiteral("participant_identity")].toString() == identity;
  });
}

template <> const Resource &resourceOf<AgentDispatch>()
{
  static constexpr Resource r{"agent-dispatch",
                              QT_TRANSLATE_NOOP("agent-dispatch", "Agent dispatches"),
                              QT_TRANSLATE_NOOP("agent-dispatch", "agent dispatch"),
                              Vendor::LiveKit,
                              CanCreate | CanRemove,
                              fields,
                              makeRowsOf<D>,
                              copyOf<D>,
                              assignOf<D>,
                              restOf<D>,
                              called,
                              nullptr,
                              complete,
                              forGood};
  return r;
}
