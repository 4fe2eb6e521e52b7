// What test calls have shown of a path, in the inspector of its object, and the action that places one.
#pragma once
#include "gui/table/resourcepage.h"
#include "proof/book.h"

namespace gui {

/// The tab with a line above it: "Proved by a test call, 3 days ago", and Test call….
InspectorTab withProof(InspectorTab);
/// Test call… in the rows of objects of these kinds.
PageSpec::RowAction testAction(Desk &, const QList<const Resource *> &);
/// Of the path of a number, or of an outbound trunk, as it is now.
proof::Standing proofStanding(Desk &, const Object &);

} // namespace gui
