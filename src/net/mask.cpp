// Finding phone numbers in any text.
#include "net/mask.h"

#include <QRegularExpression>

namespace {
/// Length of the country calling code at the front of an international number (ITU-T E.164, list of 2016).
qsizetype callingCodeLength(const QString &digits)
{
  static const QRegularExpression shape(
      QStringLiteral("^(?:[17]|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58])"));
  const auto match = shape.match(digits);
  return match.hasMatch() ? match.capturedLength() : 3;
}

QString maskedNumber(const QString &found)
{
  const bool international = !found.front().isDigit() && found.front() != u'(';
  QString digits;
  for (const QChar c : QStringView(found).mid(found.startsWith(u'%') ? 3 : 0))
    if (c.isDigit()) digits += c;
  const QString front = international ? u'+' + digits.left(callingCodeLength(digits)) : QString();
  return front + QStringLiteral("•••") + digits.right(4);
}
} // namespace

QString net::maskedNumbers(const QString &text)
{
  static const QRegularExpression number(
      QStringLiteral("(?:\\+|%2[Bb])[ (]?\\d(?:[ ()./-]{0,2}\\d){6,14}(?!\\d)"          // +1 (510) 555-0142
                     "|(?<![0-9A-Za-z])\\(\\d{2,4}\\)[ -]?\\d{3,4}[ -]?\\d{3,4}(?!\\d)" // (510) 555-0142
                     "|(?<![0-9A-Za-z.-])\\d{3}[ .-]\\d{3}[ .-]\\d{4}(?![0-9A-Za-z])"   // 510-555-0142
                     "|(?<![0-9A-Za-z])\\d{8,15}(?![0-9A-Za-z])"));
  QString masked;
  qsizetype at = 0;
  auto all = number.globalMatch(text);
  while (all.hasNext()) {
    const auto match = all.next();
    masked += text.mid(at, match.capturedStart() - at);
    masked += maskedNumber(match.captured());
    at = match.capturedEnd();
  }
  return masked + text.mid(at);
}
