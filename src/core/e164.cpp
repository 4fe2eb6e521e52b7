// Telephone numbers, on Google's libphonenumber.
#include "core/e164.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>
#include <phonenumbers/phonenumberutil.h>

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

namespace {
struct E164Text {
  Q_DECLARE_TR_FUNCTIONS(E164)
};

const PhoneNumberUtil &book() { return *PhoneNumberUtil::GetInstance(); }

Error refusedNumber(const QString &text) { return Error{Error::Rejected, text}; }

Error tooShort(const QString &text)
{
  return refusedNumber(E164Text::tr("\"%1\" is too short for a telephone number. Look for missing digits.").arg(text));
}

Error tooLong(const QString &text)
{
  return refusedNumber(E164Text::tr("\"%1\" is too long for a telephone number. Look for extra digits.").arg(text));
}

Error notANumber(const QString &text)
{
  return refusedNumber(
      E164Text::tr("\"%1\" is not a telephone number. Write + and digits, such as +15105550142.").arg(text));
}

Error withoutCountry(const QString &text)
{
  return refusedNumber(E164Text::tr("\"%1\" has no country code. Write the number with + and the country code, such as "
                                    "+15105550142.")
                           .arg(text));
}

Error unknownCountry(const QString &text)
{
  return refusedNumber(
      E164Text::tr("\"%1\" begins with a country code that does not exist. Check the digits after the +.").arg(text));
}

Error zeroesTooMany(const QString &text)
{
  return refusedNumber(
      E164Text::tr("\"%1\" has a prefix for calls within its country, such as 0. Remove it after the country code.")
          .arg(text));
}

Error withExtension(const QString &text)
{
  return refusedNumber(
      E164Text::tr("\"%1\" has an extension, which cannot be dialled here. Write the number alone.").arg(text));
}

Error notRead(PhoneNumberUtil::ErrorType why, const QString &text, bool regionGiven)
{
  switch (why) {
  case PhoneNumberUtil::INVALID_COUNTRY_CODE_ERROR:
    return regionGiven || text.contains(u'+') ? unknownCountry(text) : withoutCountry(text);
  case PhoneNumberUtil::TOO_SHORT_AFTER_IDD:
  case PhoneNumberUtil::TOO_SHORT_NSN:
    return tooShort(text);
  case PhoneNumberUtil::TOO_LONG_NSN:
    return tooLong(text);
  default:
    return notANumber(text);
  }
}

std::optional<Error> impossible(const PhoneNumber &number, const QString &text)
{
  switch (book().IsPossibleNumberWithReason(number)) {
  case PhoneNumberUtil::IS_POSSIBLE:
    return {};
  case PhoneNumberUtil::IS_POSSIBLE_LOCAL_ONLY:
    return refusedNumber(
        E164Text::tr("\"%1\" has no area code. Write the number with country and area code, such as +15105550142.")
            .arg(text));
  case PhoneNumberUtil::INVALID_COUNTRY_CODE:
    return unknownCountry(text);
  case PhoneNumberUtil::TOO_SHORT:
    return tooShort(text);
  case PhoneNumberUtil::TOO_LONG:
    return tooLong(text);
  default:
    return refusedNumber(
        E164Text::tr("\"%1\" has a number of digits that no number of its country has. Check it digit by digit.")
            .arg(text));
  }
}

/// A number that parse() made is read again without fail.
PhoneNumber parsed(const QString &digits)
{
  PhoneNumber number;
  book().Parse(digits.toStdString(), "ZZ", &number);
  return number;
}
} // namespace

Result<E164> E164::parse(const QString &text, const QString &defaultRegion)
{
  QString plain = text.simplified();
  if (plain.startsWith(QLatin1String("tel:"), Qt::CaseInsensitive)) plain = plain.mid(4);
  if (plain.isEmpty())
    return refusedNumber(E164Text::tr("The telephone number is empty. Write + and digits, such as +15105550142."));
  // libphonenumber would turn letters into the digits of a telephone's keys and find numbers within sentences.
  if (plain.size() > 64 || std::count(plain.begin(), plain.end(), u'@')) return notANumber(plain.left(64));

  PhoneNumber number;
  const std::string region = defaultRegion.isEmpty() ? "ZZ" : defaultRegion.toUpper().toStdString();
  const auto read = book().Parse(plain.toStdString(), region, &number);
  if (read != PhoneNumberUtil::NO_PARSING_ERROR) return notRead(read, plain, !defaultRegion.isEmpty());
  if (number.has_extension()) return withExtension(plain);
  if (std::any_of(plain.begin(), plain.end(), [](QChar c) { return c.isLetter(); })) return notANumber(plain);
  if (const auto error = impossible(number, plain)) return *error;

  std::string canonical;
  book().Format(number, PhoneNumberUtil::E164, &canonical);
  E164 made;
  made.digits = QString::fromStdString(canonical);
  std::string again; // a national prefix may stand twice: "+49 0030"
  book().Format(parsed(made.digits), PhoneNumberUtil::E164, &again);
  if (again != canonical) return zeroesTooMany(plain);
  return made;
}

QString E164::formatted() const
{
  if (isEmpty()) return {};
  std::string text;
  book().Format(parsed(digits), PhoneNumberUtil::INTERNATIONAL, &text);
  return QString::fromStdString(text).replace(u'-', u' ');
}

QString E164::masked() const
{
  if (isEmpty()) return {};
  const PhoneNumber number = parsed(digits);
  std::string national;
  book().GetNationalSignificantNumber(number, &national);
  const QString rest = QString::fromStdString(national);
  const qsizetype area = book().GetLengthOfGeographicalAreaCode(number);
  const qsizetype last = std::min<qsizetype>(4, rest.size() / 2);
  QStringList parts{u'+' + QString::number(number.country_code())};
  if (area > 0 && area + last + 2 <= rest.size()) parts << rest.left(area);
  parts << QStringLiteral("•••") << rest.right(last);
  return parts.join(u' ');
}

QString E164::region() const
{
  if (isEmpty()) return {};
  std::string code;
  book().GetRegionCodeForNumber(parsed(digits), &code);
  if (code == "ZZ" || code == "001") { // an unknown or fictional number still has the country of its code
    book().GetRegionCodeForCountryCode(parsed(digits).country_code(), &code);
  }
  return code == "ZZ" || code == "001" ? QString() : QString::fromStdString(code);
}

static bool isPunctuation(QChar c) { return c == u'-' || c == u' ' || c == u'(' || c == u')'; }

QString livekitNormalised(const QString &number)
{
  QString digits;
  const qsizetype start = number.startsWith(u'+') ? 1 : 0;
  for (qsizetype i = start; i < number.size(); ++i) {
    const QChar c = number[i];
    if (c >= u'0' && c <= u'9')
      digits += c;
    else if (!isPunctuation(c))
      return number;
  }
  return number.size() == start ? number : u'+' + digits;
}
