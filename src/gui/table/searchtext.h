// SearchText: what a filter looks through, made once for each row and while nothing else is to do.
#pragma once
#include "gui/table/column.h"

#include <QTimer>

#include <string>

namespace gui {

/// The texts of the rows' fields, folded to one case, in one piece: a search runs through memory from end to end.
/// Computed columns are not kept: they change without the rows.
class SearchText {
public:
  SearchText();
  /// Other rows: the texts are made anew, a few milliseconds at a time, from the event loop.
  void reset(std::shared_ptr<const Rows>, const std::vector<Column> &);
  /// The same rows and more behind them.
  void grow(std::shared_ptr<const Rows>);
  /// For each row whether it holds the word, which is folded (`folded`) and not empty, in one of its fields.
  std::vector<bool> rowsWith(const QString &word);
  static QString folded(const QString &text) { return text.toCaseFolded(); }

private:
  void makeOne();
  void makeSome();
  bool isComplete() const { return !rows || int(ends.size()) >= rows->size(); }
  std::shared_ptr<const Rows> rows;
  std::vector<const Field *> fields;
  std::string texts;        ///< UTF-8, row after row
  std::vector<size_t> ends; ///< where each row's text ends
  QTimer idle;
};

} // namespace gui
