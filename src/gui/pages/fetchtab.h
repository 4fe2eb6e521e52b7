// Fetching a document as Twilio would, in an inspector's tab.
#pragma once
#include "gui/table/inspector.h"

namespace gui {

/// For bins and hosted documents; a webhook is somebody's own server and never called.
InspectorTab fetchTab();

} // namespace gui
