// The guide "Have an agent answer": the dispatch rule of a number's calls asks an agent by name. And what can be seen
// of agents at all.
#pragma once
#include "guides/landing.h"
#include "model/snapshot.h"

namespace guides {

struct AgentAnswers {
  QString numberSid;
  QString agent, metadata;
  bool forAll = false; ///< a rule that serves other numbers asks the agent for these, too; else the number gets its own
};

/// What the number's rule says today.
AgentAnswers agentPresets(const Snapshot &, const QString &numberSid);
/// The rule that takes the number's calls serves others, too.
bool sharesRule(const Snapshot &, const QString &numberSid);
/// Fields: number, agent.
QList<Complaint> complaints(const Snapshot &, const AgentAnswers &);
/// Rejected, with what to do, when no trunk or rule takes the number's calls yet.
Result<Proposal> agentOnPath(const Snapshot &, const AgentAnswers &);

/// What both are known for. LiveKit has no list of the agents that are registered.
struct AgentsSeen {
  bool known = false;  ///< rooms, people and dispatches were read
  int inRooms = 0;     ///< dispatches that an agent of this name took
  int unanswered = 0;  ///< dispatches of it that nobody took
  QStringList waiting; ///< rooms of those
};
AgentsSeen agentsSeen(const Snapshot &, const QString &agent);
} // namespace guides
