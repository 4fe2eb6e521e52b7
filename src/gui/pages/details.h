// What several pages show of a failure.
#pragma once
#include "gui/desk.h"

class QWidget;

namespace gui {

/// Request, status and answer of a failure, to read and to copy.
void showErrorDetails(QWidget *parent, const Error &);

} // namespace gui
