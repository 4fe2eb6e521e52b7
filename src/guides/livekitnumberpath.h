// The guide "Buy a LiveKit number": the number, and the dispatch rule that takes its calls. LiveKit Cloud only.
#pragma once
#include "guides/landing.h"
#include "model/snapshot.h"

namespace guides {

struct LiveKitNumberAnswers : Landing {
  QString number; ///< for sale, or owned already; E.164
};

/// Why the project cannot have one; empty: it can.
QString livekitNumberObstacle(const Snapshot &);
/// What the rule of an owned number says today, else the presets.
LiveKitNumberAnswers livekitNumberPresets(const Snapshot &, const QString &number);
/// Fields: number, room, pin.
QList<Complaint> complaints(const Snapshot &, const LiveKitNumberAnswers &);
/// Rejected, with what to do, when LiveKit would refuse the rule.
Result<Proposal> livekitNumberPath(const Snapshot &, const LiveKitNumberAnswers &);
} // namespace guides
