// What all tasks share: named buttons, the steps of the guide, Esc.
#pragma once
#include "gui/kit/taskpage.h"

namespace gui {

/// A button with the name by which tests find it.
QPushButton *namedButton(const QString &text, const char *objectName, const char *variants = "",
                         const QString &icon = {});
/// Questions – Plan – Run – Check.
QStringList setUpSteps();
/// Esc goes back, as the arrow at the top does.
void escapeGoesBack(TaskPage *);
/// Takes the widgets out of a layout and deletes them.
void emptyLayout(QLayout *);

} // namespace gui
