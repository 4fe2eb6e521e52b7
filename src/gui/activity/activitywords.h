// A run as a line of Activity.
#pragma once
#include "gui/kit/theme.h"
#include "runner/record.h"

namespace gui {

struct RunResult {
  State state = State::Idle;
  QString word;
};

/// "Today 13:12", "Yesterday 16:55", "18 Nov 2026 10:31"; local time.
QString whenOf(const QDateTime &, const QDate &today);
/// "5 new, 1 changed, 1 removed"
QString changesOf(const Plan &);
RunResult resultOf(const RunRecord &);
/// "Can be undone", "Undone", "Nothing to undo"…
QString undoStateOf(const RunRecord &);
/// "A plan was interrupted at step 3 of 6 at 14:03."; empty when it does not rest.
QString restingSentence(const RunRecord &);
/// The plan with the objects as the vendors held them before and after: what really changed.
Plan planAsItRan(const RunRecord &);

} // namespace gui
