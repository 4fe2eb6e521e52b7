// Probe address: asks the SIP servers where an object's calls go whether they are there.
#pragma once
#include "gui/table/resourcepage.h"

namespace gui {

TaskPage *probeTask(Desk &, const Object &);
/// Probe address… in the rows of objects of these kinds.
PageSpec::RowAction probeAction(Desk &, const QList<const Resource *> &);

} // namespace gui
