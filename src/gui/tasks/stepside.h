// What stands beside the steps of a run: why one failed, what somebody else changed, or its fields.
#pragma once
#include "gui/desk.h"

class QWidget;

namespace gui {

/// Made anew when the step's state or error changes.
QWidget *stepSide(Desk &, const RunRecord &, int step);

} // namespace gui
