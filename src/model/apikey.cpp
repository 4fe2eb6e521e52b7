// The field table of an API key.
#include "model/apikey.h"

namespace {
using K = ApiKey;
constexpr Field fields[] = {
    field<&K::name>("friendly_name", QT_TRANSLATE_NOOP("api-key", "Name"), Strong),
    field<&K::sid>("sid", QT_TRANSLATE_NOOP("api-key", "SID"), Key | Mono),
    field<&K::created>("date_created", QT_TRANSLATE_NOOP("api-key", "Created"), Volatile),
    field<&K::changed>("date_updated", QT_TRANSLATE_NOOP("api-key", "Changed"), Hidden | Volatile),
};

QString called(const void *row)
{
  const auto &k = *static_cast<const ApiKey *>(row);
  return k.name.isEmpty() ? k.sid : k.name;
}
} // namespace

template <> const Resource &resourceOf<ApiKey>()
{
  static constexpr Resource r{"api-key",
                              QT_TRANSLATE_NOOP("api-key", "API keys"),
                              QT_TRANSLATE_NOOP("api-key", "API key"),
                              Vendor::Twilio,
                              0,
                              fields,
                              makeRowsOf<ApiKey>,
                              copyOf<ApiKey>,
                              assignOf<ApiKey>,
                              restOf<ApiKey>,
                              called};
  return r;
}
