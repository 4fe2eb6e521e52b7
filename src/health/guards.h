// Guards: what is wrong with a plan, looked at with what both accounts hold now.
#pragma once
#include "model/plan.h"
#include "model/snapshot.h"

namespace health {

/// A sentence that stops a plan.
struct Objection {
  QString rule;    ///< "livekit.update.would-open"
  int change = -1; ///< place in the plan; -1 = the plan as a whole
  QString sentence;
  bool mayBeConfirmed = false; ///< the operator may go on after typing what it is about
};

/// All guards. An empty list: nothing speaks against running it. What cannot be told stops a plan, too.
QList<Objection> guards(const Snapshot &, const Plan &);

// Each alone. LiveKit's objects only; the others are Twilio's own to check.
QList<Objection> replaceWouldClear(const Snapshot &, const Plan &);
QList<Objection> changedMeanwhile(const Snapshot &, const Plan &);
QList<Objection> wouldCollide(const Snapshot &, const Plan &);
QList<Objection> wouldOpen(const Snapshot &, const Plan &);
QList<Objection> answerWouldDiffer(const Snapshot &, const Plan &);

} // namespace health
