// E164: a telephone number of the world, and LiveKit's own idea of one.
#pragma once
#include "core/result.h"

#include <QMetaType>
#include <QString>

/// A telephone number in E.164 form, such as +15105550142; the default is empty. Made by parse() alone, so what is not
/// empty has a known country code and a length that the country has.
class E164 {
public:
  E164() = default;
  /// Reads what people write: "+1 (510) 555-0142", "tel:+15105550142"; with \a defaultRegion (ISO 3166-1, two letters)
  /// also "(510) 555-0142" and "00 49 30 ...". Whether the number is in service is not known here. Fails with Rejected.
  static Result<E164> parse(const QString &text, const QString &defaultRegion = {});

  bool isEmpty() const { return digits.isEmpty(); }
  /// +15105550142, as both vendors want it.
  const QString &toString() const { return digits; }
  /// +1 510 555 0142
  QString formatted() const;
  /// +1 510 ••• 0142: country, area code where there is one, last four; for logs and for masked screens.
  QString masked() const;
  /// ISO 3166-1, two letters ("US"); empty where a number belongs to no one country (+800).
  QString region() const;

  friend bool operator==(const E164 &a, const E164 &b) { return a.digits == b.digits; }
  friend bool operator<(const E164 &a, const E164 &b) { return a.digits < b.digits; }
  friend size_t qHash(const E164 &number, size_t seed = 0) { return qHash(number.digits, seed); }

private:
  QString digits;
};
Q_DECLARE_METATYPE(E164)

/// A number as LiveKit compares it: if it is only ASCII digits, '-', ' ', '(' and ')' after an optional '+', then
/// without the latter and with a '+'; anything else unchanged ("1.555.123", "anonymous"). It knows no countries:
/// "5551234567" becomes "+5551234567" (LiveKit: protocol/sip NormalizeNumber).
QString livekitNormalised(const QString &number);
