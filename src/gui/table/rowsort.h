// The order of a table's rows by one column.
#pragma once
#include "gui/table/columntexts.h"

#include <functional>
#include <vector>

namespace gui {

/// Worst first.
int urgency(State);
/// All rows, by the column's field; equal ones stay in their order in both directions. 100,000 rows take about as long
/// as one frame.
/// `from`: only the rows from there on.
std::vector<int> sortedBy(const Field &, const Rows &, Qt::SortOrder, int from = 0);
/// `sorted`, with the rows from `from` on sorted in.
std::vector<int> sortedIn(const std::vector<int> &sorted, const Field &, const Rows &, Qt::SortOrder, int from);
/// `sorted`, with each row that stays below another behind that, in their order. `byFirst`: they stand together where
/// the first of them stood (the worst of a pair tells where the pair is), else where the upper one did.
std::vector<int> gathered(const std::vector<int> &sorted, const Rows &, const std::function<int(const void *)> &under,
                          bool byFirst);
/// All rows, by what a computed column says of them.
std::vector<int> sortedBy(const Column &, const ColumnTexts &, Qt::SortOrder);

} // namespace gui
