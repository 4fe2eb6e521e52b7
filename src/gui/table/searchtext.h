// SearchText: what a filter looks through, made once for each row and while nothing else is to do.
#pragma once
#include "gui/table/column.h"

#include <QTimer>

namespace gui {

/// The texts of a row's fields, folded to one case. Computed columns are not kept: they change without the rows.
class SearchText {
public:
  SearchText();
  /// Other rows: the texts are made anew, a few milliseconds at a time, from the event loop.
  void reset(std::shared_ptr<const Rows>, const std::vector<Column> &);
  /// The row holds the word, which is folded (`folded`), in one of its fields.
  bool contains(int row, const QString &word);
  static QString folded(const QString &text) { return text.toCaseFolded(); }

private:
  void makeOne();
  void makeSome();
  std::shared_ptr<const Rows> rows;
  std::vector<const Field *> fields;
  std::vector<QString> texts;
  QTimer idle;
};

} // namespace gui
