// The difference of two documents, line by line, for the view of differences.
#pragma once
#include "gui/kit/difference.h"

namespace gui {

/// A row for each piece that differs; what is the same is left out. Lines count from 1, in `after` where it has any.
QList<FieldChange> lineChanges(const QString &now, const QString &after);

} // namespace gui
