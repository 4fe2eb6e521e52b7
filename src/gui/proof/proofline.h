// What test calls have shown of a path, in the inspector of its object, and the action that places one.
#pragma once
#include "gui/table/resourcepage.h"

namespace gui {

/// The tab with a line above it: "Proved by a test call, 3 days ago", and Test call….
InspectorTab withProof(InspectorTab);
/// Test call… in the rows of objects of this kind.
PageSpec::RowAction testAction(Desk &, const Resource &);

} // namespace gui
