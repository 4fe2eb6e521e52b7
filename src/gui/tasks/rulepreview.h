// What a dispatch rule would do, and how it does against the other rules: computed as LiveKit matches.
#pragma once
#include "gui/kit/theme.h"
#include "model/dispatchrule.h"
#include "model/snapshot.h"

namespace gui {

struct RuleVerdict {
  State state = State::Ok;
  QString sentence;
  bool operator==(const RuleVerdict &) const = default;
};

struct RulePreview {
  QString sentence; ///< which calls, which room, who is asked to join
  QString room;     ///< a room name as it will look
  int others = 0;   ///< rules it was tried against
  QList<RuleVerdict> verdicts;
};

/// `rule` stands in for the one with its id; callers are counted, never shown.
RulePreview previewOf(const DispatchRule &rule, const Snapshot &);

} // namespace gui
