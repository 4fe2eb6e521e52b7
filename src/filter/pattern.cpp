// Looking for a text in another.
#include "filter/query.h"
#include "filter/terms.h"

#include <algorithm>

namespace filter {

namespace {
/// Only what people write in telephone numbers, and enough digits to be sure.
bool looksLikeNumber(const QString &value)
{
  int digits = 0;
  for (const QChar c : value) {
    const bool digit = c >= u'0' && c <= u'9';
    if (!digit && c != anything && !QStringView(u"+ ()-.\u00a0").contains(c)) return false;
    digits += digit;
  }
  return digits >= 4;
}

bool fitsParts(const QStringList &parts, bool wild, bool whole, const QString &text)
{
  if (!wild) return whole ? text == parts.first() : text.contains(parts.first());
  if (!text.startsWith(parts.first())) return false;
  qsizetype at = parts.first().size();
  for (qsizetype i = 1; i + 1 < parts.size(); ++i) { // the earliest place leaves most room for the rest
    at = text.indexOf(parts[i], at);
    if (at < 0) return false;
    at += parts[i].size();
  }
  return text.size() - parts.last().size() >= at && text.endsWith(parts.last());
}
} // namespace

Pattern::Pattern(const QString &value, bool isWhole) : whole(isWhole)
{
  const QString folded = value.toCaseFolded();
  parts = folded.split(anything);
  wild = parts.size() > 1;
  if (!looksLikeNumber(value)) return;
  QString digits = folded;
  digits.removeIf([](QChar c) { return c != u'+' && c != anything && !(c >= u'0' && c <= u'9'); });
  compact = digits.split(anything);
}

bool Pattern::fits(const QString &text) const
{
  if (parts.isEmpty()) return true;
  const QString folded = text.isNull() ? QStringLiteral("") : text.toCaseFolded(); // nothing begins with nothing
  return fitsParts(parts, wild, whole, folded) || (!compact.isEmpty() && fitsParts(compact, wild, whole, folded));
}

QString Pattern::piece() const
{
  QString out;
  for (const QString &part : parts)
    if (part.size() > out.size()) out = part;
  return out;
}

} // namespace filter
