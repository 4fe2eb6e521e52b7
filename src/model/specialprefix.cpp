// The field table of a prefix of special numbers.
#include "model/specialprefix.h"

#include "model/dialingcountry.h"

namespace {
using P = SpecialPrefix;
constexpr Field fields[] = {
    field<&P::prefix>("prefix", QT_TRANSLATE_NOOP("special-prefix", "Prefix"), Strong),
    field<&P::country>("iso_code", QT_TRANSLATE_NOOP("special-prefix", "Country"), 0)
        .naming(resourceOf<DialingCountry>),
    field<&P::key>("key", QT_TRANSLATE_NOOP("special-prefix", "Key"), Key | Derived | Hidden | Mono),
};

QString called(const void *row) { return static_cast<const SpecialPrefix *>(row)->prefix; }
} // namespace

template <> const Resource &resourceOf<SpecialPrefix>()
{
  static constexpr Resource r{"special-prefix",
                              QT_TRANSLATE_NOOP("special-prefix", "Prefixes of special numbers"),
                              QT_TRANSLATE_NOOP("special-prefix", "prefix of special numbers"),
                              Vendor::Twilio,
                              0,
                              fields,
                              makeRowsOf<SpecialPrefix>,
                              copyOf<SpecialPrefix>,
                              assignOf<SpecialPrefix>,
                              restOf<SpecialPrefix>,
                              called,
                              nullptr,
                              completeKey<&P::key, &P::country, &P::prefix>};
  return r;
}
