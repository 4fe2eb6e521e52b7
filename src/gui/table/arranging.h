// Arranging: which rows of a part a table shows, and in which order; found a few milliseconds at a time.
#pragma once
#include "filter/query.h"
#include "gui/table/columntexts.h"
#include "gui/table/searchtext.h"

#include <unordered_map>

namespace gui {

/// The columns as the filter language names them; place by place.
filter::Names namesOf(const std::vector<Column> &, const std::vector<bool> &shown);

class Arranging {
public:
  /// The columns outlive it. `under`: the row that a row stays below, -1: none; empty: no row does.
  Arranging(const Resource &, const std::vector<Column> &, std::function<int(const void *row)> under = {});

  void setRows(std::shared_ptr<const Rows>);
  /// The rows that are there, and more behind them.
  void grow(std::shared_ptr<const Rows>);
  void setSort(int column, Qt::SortOrder);
  void setQuery(const filter::Query &);
  /// Words alone are looked for in columns that are shown.
  void setShown(const std::vector<bool> &);
  /// Computed columns say other things of the same rows; true: the order may change by that.
  bool forgetComputed();

  /// Goes on; true: `order` is what was wished.
  bool go(const QDeadlineTimer &);
  const std::vector<int> &order() const { return passing; }
  const std::shared_ptr<const Rows> &rows() const { return part; }

private:
  void resetSearch();
  void resetPass();
  bool makeComputed(const QDeadlineTimer &);
  bool judge(const filter::Clause &, const QDeadlineTimer &);
  bool judgeWord(const filter::Clause &, const QDeadlineTimer &);
  bool judgeTexts(int column, const filter::Clause &, const QDeadlineTimer &);
  bool saysSo(int column, int row) const;
  void nextClause();
  template <class F> bool judgeRows(bool without, const QDeadlineTimer &, F fits);
  std::vector<int> neededColumns() const;
  bool looksForWords() const;

  const Resource &kind;
  const std::vector<Column> &columns;
  std::function<int(const void *row)> under;
  std::vector<bool> shown;
  std::shared_ptr<const Rows> part;
  filter::Query query;
  int sortColumn = 0;
  Qt::SortOrder direction = Qt::AscendingOrder;
  SearchText search;
  std::unordered_map<int, ColumnTexts> computed; ///< by column
  std::vector<int> sorted;                       ///< all rows
  bool isSorted = false, isDone = false;
  std::vector<char> pass; ///< by row, of the clauses judged so far
  qsizetype clause = 0;   ///< that is judged now
  size_t first = 0;       ///< row that is not judged yet
  size_t next = 0;        ///< row that is judged next
  std::vector<bool> hits; ///< of the word that is judged now
  bool hasHits = false;
  std::unordered_map<int, std::vector<char>> fitting; ///< by computed column: which of its texts fit that word
  std::vector<int> passing;
};

} // namespace gui
