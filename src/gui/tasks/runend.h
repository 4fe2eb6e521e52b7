// The end of a small run, told over the page that it began on.
#pragma once
#include "gui/desk.h"

namespace gui {

/// When the run has ended: what was done with, for eight seconds, the way back. A run that failed is told with its
/// reason, and its page says what stands.
void tellEnd(QWidget *page, Desk &, const QString &runId, const QString &done);

} // namespace gui
