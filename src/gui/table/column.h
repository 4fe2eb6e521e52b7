// Column: one column of a table of any resource: a field of the table, or something computed (a state, a path).
#pragma once
#include "core/field.h"
#include "gui/kit/cells.h"

#include <functional>

namespace gui {

/// A state and its word, for the column that tells it.
struct Verdict {
  State state = State::Unknown;
  QString word;
};

/// A field of an object.
struct FieldAt {
  const Field *field = nullptr; ///< nullptr: the object has no such field
  const void *object = nullptr;
};

struct Column {
  QString id;    ///< settings, filter: the field's key, or a word of its own
  QString title; ///< translated
  int kind = cell::Plain;
  bool hidden = false;                             ///< among the further columns of the chooser
  int width = 140;                                 ///< at first, device-independent pixels
  const Field *field = nullptr;                    ///< what it shows; or:
  std::function<State(const void *row)> mark = {}; ///< before a field's text
  /// In tables of several kinds: which field it is of what the row stands for. `field` is that of one of the kinds.
  std::function<FieldAt(const void *row)> at = {};
  /// How it stands on the screen, when otherwise than its text.
  std::function<QString(const void *row, bool masked)> shown = {};
  std::function<QString(const void *row)> text = {};    ///< …a computed text
  std::function<Verdict(const void *row)> verdict = {}; ///< …a state; sorted worst first
  bool personal = false;                                ///< masked unless callers are shown

  /// It says what is not a field's own text.
  bool isComputed() const { return verdict || text; }
  FieldAt fieldAt(const void *row) const { return at ? at(row) : FieldAt{field, row}; }
  QString textOf(const void *row) const { return verdict ? verdict(row).word : text ? text(row) : field->text(row); }
  /// For the screen; textOf() is what is sorted, filtered and copied.
  QString shownOf(const void *row, bool masked) const;
};

/// The columns that a resource's field table gives.
std::vector<Column> columnsOf(const Resource &);

} // namespace gui
