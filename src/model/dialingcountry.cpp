// The field table of a country that may be called or not.
#include "model/dialingcountry.h"

#include <algorithm>

namespace {
using C = DialingCountry;
constexpr Field fields[] = {
    field<&C::name>("name", QT_TRANSLATE_NOOP("dialing-country", "Country"), Strong),
    field<&C::callingCodes>("country_codes", QT_TRANSLATE_NOOP("dialing-country", "Code"), 0),
    field<&C::ordinary>("low_risk_numbers_enabled", QT_TRANSLATE_NOOP("dialing-country", "Ordinary numbers"), 0),
    field<&C::special>("high_risk_special_numbers_enabled", QT_TRANSLATE_NOOP("dialing-country", "Special numbers"), 0),
    field<&C::tollFraud>("high_risk_tollfraud_numbers_enabled",
                         QT_TRANSLATE_NOOP("dialing-country", "Toll fraud numbers"), 0),
    field<&C::continent>("continent", QT_TRANSLATE_NOOP("dialing-country", "Continent"), Hidden),
    field<&C::code>("iso_code", QT_TRANSLATE_NOOP("dialing-country", "ISO code"), Key | Hidden | Mono),
};

QString called(const void *row)
{
  const auto &c = *static_cast<const DialingCountry *>(row);
  return c.name.isEmpty() ? c.code : c.name;
}

QString page(const void *)
{
  return QStringLiteral("https://console.twilio.com/us1/develop/voice/settings/geo-permissions");
}
} // namespace

template <> const Resource &resourceOf<DialingCountry>()
{
  static constexpr Resource r{"dialing-country",
                              QT_TRANSLATE_NOOP("dialing-country", "Countries"),
                              QT_TRANSLATE_NOOP("dialing-country", "country"),
                              Vendor::Twilio,
                              0,
                              fields,
                              makeRowsOf<DialingCountry>,
                              copyOf<DialingCountry>,
                              assignOf<DialingCountry>,
                              restOf<DialingCountry>,
                              called,
                              page};
  return r;
}

const DialingCountry *countryOf(const std::vector<DialingCountry> &all, const QString &code)
{
  const auto at = [&](const QString &wanted) {
    const auto found = std::find_if(all.begin(), all.end(), [&](const DialingCountry &c) { return c.code == wanted; });
    return found == all.end() ? nullptr : &*found;
  };
  const DialingCountry *own = at(code);
  return own || code != u"CA" ? own : at(QStringLiteral("US"));
}
