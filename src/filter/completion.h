// What may follow what is typed into a filter.
#pragma once
#include "filter/query.h"

#include <functional>

namespace filter {

/// One offer: `text` replaces `size` letters from `at`.
struct Offer {
  QString text, shown;
  QString detail; ///< second words: the title of a field
  qsizetype at = 0, size = 0;
};

/// For the word that `cursor` stands in or behind. `valuesOf` gives the texts that the field of this index has now.
/// Nothing is offered for a finished word.
QList<Offer> offers(const QString &text, qsizetype cursor, const Names &,
                    const std::function<QStringList(int name)> &valuesOf);

} // namespace filter
