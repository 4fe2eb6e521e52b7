// Small things that several pages do.
#pragma once
#include "gui/desk.h"

class QWidget;

namespace gui {

/// Request, status and answer of a failure, to read and to copy.
void showErrorDetails(QWidget *parent, const Error &);
/// The plan that removes an object, with what callers will notice.
Plan removalOf(const Desk &, const Object &);
/// What refers to this object, in words ("2 dispatch rules use it"); empty when nothing does.
QString usersOf(const Desk &, const Object &);

} // namespace gui
