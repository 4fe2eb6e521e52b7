// How values look on screen: telephone numbers as people write them, callers' numbers masked.
#pragma once
#include "core/field.h"

namespace gui {

class Desk;

/// +1 510 555 0161; what is no telephone number stays as it is.
QString shownNumber(const QString &);
/// "+1 510 555 0161, +46 8 465 004 11"
QString shownNumbers(const QStringList &);
/// A whole number as the operator's language groups its digits ("10,000"); every other text as it is.
QString withSeparators(const QString &figure);

/// The field holds telephone numbers (the vendors' own names of such members).
bool holdsNumbers(const Field &);
/// A text of this field, as `Field::text` writes it, for the screen. Copies and filters use the text itself.
QString shownText(const Field &, const QString &text);
/// What a person calls the object, for titles and sentences.
QString shownName(const Object &);
/// The same, callers' numbers masked as View ▸ Show callers says.
QString shownName(const Object &, const Desk &);
/// "+1 628 ••• 0104" for each phone number in a text.
QString maskedCallers(const QString &);

} // namespace gui
