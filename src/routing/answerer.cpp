// Who answers a call in the room that a rule leads to.
#include "model/room.h"
#include "routing/nodes.h"

#include <algorithm>

namespace routing {
namespace {
bool somebodyThere(const DispatchRule &r, const Snapshot &s)
{
  if (r.target.kind != RoomTarget::Kind::Direct) return false;
  const auto &rooms = s.of<Room>().seen();
  return std::any_of(rooms.begin(), rooms.end(),
                     [&](const Room &room) { return room.name == r.target.room && room.people > 0; });
}
} // namespace

Answerer answererOf(const DispatchRule &r, const Project &project)
{
  if (!r.target.pin.isEmpty()) return Answerer::Prompt;
  if (!agentNames({&r}).isEmpty()) return Answerer::Agent;
  if (somebodyThere(r, project.snapshot())) return Answerer::Somebody;
  if (!r.roomPreset.isEmpty() || agentNames(project.rules()).isEmpty()) return Answerer::CannotTell;
  return Answerer::Nobody;
}

QStringList agentNames(const Rules &rules)
{
  QStringList names;
  for (const DispatchRule *r : rules)
    for (const RoomConfig::Agent &a : r->roomConfig.agents())
      if (!a.name.isEmpty() && !names.contains(a.name)) names << a.name;
  return names;
}

} // namespace routing
