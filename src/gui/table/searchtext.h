// SearchText: what a filter looks through, made once for each row and while nothing else is to do.
#pragma once
#include "filter/query.h"
#include "gui/table/column.h"

#include <QDeadlineTimer>
#include <QTimer>

#include <string>

namespace gui {

/// The texts of the rows' fields, folded to one case, in one piece: a search runs through memory from end to end.
/// Computed columns are not kept: they change without the rows.
class SearchText {
public:
  SearchText();
  /// Other rows or other fields: the texts are made anew, a few milliseconds at a time, from the event loop.
  void reset(std::shared_ptr<const Rows>, std::vector<const Field *>);
  /// The same rows and more behind them.
  void grow(std::shared_ptr<const Rows>);
  /// Goes on making them; true: all are there.
  bool make(const QDeadlineTimer &);
  /// For each row whether it holds the word, which is folded (`folded`) and not empty, in one of its fields.
  std::vector<bool> rowsWith(const QString &word);
  /// One of the row's values fits; all texts are there.
  bool fits(int row, const filter::Pattern &) const;
  static QString folded(const QString &text) { return text.toCaseFolded(); }

private:
  void makeOne();
  bool isComplete() const { return !rows || int(ends.size()) >= rows->size(); }
  std::shared_ptr<const Rows> rows;
  std::vector<const Field *> fields;
  std::string texts;        ///< UTF-8, row after row
  std::vector<size_t> ends; ///< where each row's text ends
  QTimer idle;
};

} // namespace gui
