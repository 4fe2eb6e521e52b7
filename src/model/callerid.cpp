// The field table of a verified caller id.
#include "model/callerid.h"

namespace {
using C = CallerId;
constexpr Field fields[] = {
    field<&C::number>("phone_number", QT_TRANSLATE_NOOP("caller-id", "Number"), Strong),
    field<&C::name>("friendly_name", QT_TRANSLATE_NOOP("caller-id", "Name"), 0),
    field<&C::sid>("sid", QT_TRANSLATE_NOOP("caller-id", "SID"), Key | Mono),
    field<&C::created>("date_created", QT_TRANSLATE_NOOP("caller-id", "Created"), Volatile),
    field<&C::changed>("date_updated", QT_TRANSLATE_NOOP("caller-id", "Changed"), Hidden | Volatile),
};

QString called(const void *row) { return static_cast<const CallerId *>(row)->number; }
} // namespace

template <> const Resource &resourceOf<CallerId>()
{
  static constexpr Resource r{"caller-id",
                              QT_TRANSLATE_NOOP("caller-id", "Verified caller ids"),
                              QT_TRANSLATE_NOOP("caller-id", "verified caller id"),
                              Vendor::Twilio,
                              0,
                              fields,
                              makeRowsOf<CallerId>,
                              copyOf<CallerId>,
                              assignOf<CallerId>,
                              restOf<CallerId>,
                              called};
  return r;
}
