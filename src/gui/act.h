// A live act: a plan of the smallest size, whose button's text says it all (Mute, Hold).
#pragma once
#include "model/plan.h"

namespace gui {

struct Act {
  Plan plan;
  QString done; ///< told when it happened: "Muted +1 415 ••• 0187."
  /// Asked before what hits people and cannot be taken back, answered with `verb` or Cancel; empty: it is done at once.
  QString question, effect = {}, verb = {};
};

} // namespace gui
