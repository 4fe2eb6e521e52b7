// An object from JSON that somebody pastes: what `lk sip … create FILE` takes, or an object as a vendor answers it.
#pragma once
#include "core/field.h"

namespace guides {

/// A sentence about one place in the text.
struct PasteNote {
  int line = 0;   ///< from 1; 0: of the whole
  QString member; ///< as it was written; empty: of the whole
  QString sentence;
};

struct Pasted {
  Object object; ///< a new one, without key; empty when there are problems
  QList<PasteNote> problems, notes;
};

/// Member names in snake_case or lowerCamelCase; wrapped ({"trunk": {…}}), in a list of one, or bare. What the vendor
/// sets by itself is left out and named; members that the table does not name are kept and named.
Pasted objectFromJson(const Resource &, const QByteArray &text);

} // namespace guides
