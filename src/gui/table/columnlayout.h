// Which columns a table shows, in which order and width, and how it is sorted: as settings keep it, by the columns'
// ids.
#pragma once
#include "gui/table/column.h"

#include <QVariantMap>

class QHeaderView;

namespace gui {

QVariantMap layoutOf(const QHeaderView &, const std::vector<Column> &);
/// Columns that it does not name stay as they are; false: it names none.
bool applyLayout(QHeaderView &, const std::vector<Column> &, const QVariantMap &);

} // namespace gui
