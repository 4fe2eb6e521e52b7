// How calls of a trunk or number went lately, in the inspector.
#pragma once
#include "archive/traffic.h"
#include "gui/table/column.h"
#include "gui/table/inspector.h"

namespace gui {

/// Of numbers and trunks of both kinds; an outbound trunk shows its Elastic SIP trunk's calls. Only where calls are
/// kept.
InspectorTab trafficTab();
/// The object's traffic in one word, and how bad that is; Idle without calls.
Verdict trafficVerdict(const archive::Traffic &);

} // namespace gui
