// LiveKit: an agent that is asked to join a room (livekit_agent_dispatch.proto, AgentDispatch).
#pragma once
#include "core/field.h"

struct AgentDispatch {
  QString key; ///< keyInRoom(room, id)
  QString id;  ///< AD_…
  QString room;
  QString agent; ///< empty: LiveKit's automatic dispatch, which any agent without a name takes
  QString metadata;
  Json state; ///< the jobs that agents took it as; none: nobody answered
  QJsonObject rest;

  bool isAutomatic() const { return agent.isEmpty(); }
  int jobs() const; ///< that run or ran
  bool isTakenBy(const QString &identity) const;
};
template <> const Resource &resourceOf<AgentDispatch>();
