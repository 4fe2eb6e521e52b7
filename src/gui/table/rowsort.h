// The order of a table's rows by one column.
#pragma once
#include "gui/table/column.h"

#include <vector>

namespace gui {

/// Worst first.
int urgency(State);
/// All rows, by what the column shows; equal ones stay in their order in both directions. 100,000 rows take about as
/// long as one frame.
std::vector<int> sortedBy(const Column &, const Rows &, Qt::SortOrder);

} // namespace gui
