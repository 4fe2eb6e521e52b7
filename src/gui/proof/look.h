// One look at both vendors for a test call.
#pragma once
#include "gui/proof/testcalls.h"

namespace gui {

/// What both vendors say now. What could not be read is absent. Stories that were read are in `stories` from then on.
struct Looked {
  proof::Sight sight;
  QHash<QString, proof::Leg> stories;
};
Task<Looked> lookAt(Look about);

} // namespace gui
