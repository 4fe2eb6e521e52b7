// ColumnTexts: what a computed column says of each row, asked once.
#pragma once
#include "gui/table/column.h"

#include <QDeadlineTimer>
#include <QHash>

#include <vector>

namespace gui {

/// Each different text is kept once: filters judge and sorting compares those few.
struct ColumnTexts {
  std::vector<QString> texts;
  std::vector<QString> folded; ///< the texts in one case: very many are ordered by these
  std::vector<State> states;   ///< of each text, where the column tells a state
  std::vector<int> ofRow;      ///< row of the part → place in `texts`

  /// Goes on asking; true: every row was asked.
  bool make(const Column &, const Rows &, const QDeadlineTimer &);

private:
  QHash<QString, int> places;
};

} // namespace gui
