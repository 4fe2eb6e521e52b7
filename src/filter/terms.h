// Cutting a filter into its terms.
#pragma once
#include <QList>
#include <QString>

namespace filter {

/// Stands for `*` in values; a `*` in quotes is itself.
constexpr char16_t anything = u'\ue000';

/// `-field>=value`, or a value alone. Nothing is checked.
struct Term {
  bool without = false;
  QString field, op; ///< empty: a word alone
  QString value;     ///< without quotes
  bool quoted = false;
  qsizetype at = 0, end = 0; ///< in the text
  qsizetype valueAt = 0;     ///< where the value begins
};
QList<Term> termsOf(const QString &);

/// As it must be written to be one value again.
QString quoted(const QString &value);

} // namespace filter
