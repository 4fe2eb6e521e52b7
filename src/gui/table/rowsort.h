// The order of a table's rows by one column.
#pragma once
#include "gui/table/column.h"

#include <vector>

namespace gui {

/// Worst first.
int urgency(State);
/// All rows, by what the column shows; equal ones stay in their order in both directions. 100,000 rows take about as
/// long as one frame.
/// `from`: only the rows from there on.
std::vector<int> sortedBy(const Column &, const Rows &, Qt::SortOrder, int from = 0);

/// The same order, of two rows; equal ones in their order.
class RowOrder {
public:
  RowOrder(const Column &c, const Rows &r, Qt::SortOrder d) : column(c), rows(r), direction(d) {}
  bool operator()(int a, int b) const;

private:
  const Column &column;
  const Rows &rows;
  Qt::SortOrder direction;
};

} // namespace gui
