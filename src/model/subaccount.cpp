// The field table of a subaccount.
#include "model/subaccount.h"

namespace {
using A = Subaccount;
constexpr Field fields[] = {
    field<&A::name>("friendly_name", QT_TRANSLATE_NOOP("subaccount", "Name"), Strong),
    field<&A::status>("status", QT_TRANSLATE_NOOP("subaccount", "Status")),
    field<&A::sid>("sid", QT_TRANSLATE_NOOP("subaccount", "SID"), Key | Mono),
    field<&A::authToken>("auth_token", QT_TRANSLATE_NOOP("subaccount", "Auth Token"), Hidden),
    field<&A::created>("date_created", QT_TRANSLATE_NOOP("subaccount", "Created"), Volatile),
    field<&A::changed>("date_updated", QT_TRANSLATE_NOOP("subaccount", "Changed"), Hidden | Volatile),
};

QString called(const void *row)
{
  const auto &a = *static_cast<const Subaccount *>(row);
  return a.name.isEmpty() ? a.sid : a.name;
}
} // namespace

template <> const Resource &resourceOf<Subaccount>()
{
  static constexpr Resource r{"subaccount",
                              QT_TRANSLATE_NOOP("subaccount", "Subaccounts"),
                              QT_TRANSLATE_NOOP("subaccount", "subaccount"),
                              Vendor::Twilio,
                              0,
                              fields,
                              makeRowsOf<Subaccount>,
                              copyOf<Subaccount>,
                              assignOf<Subaccount>,
                              restOf<Subaccount>,
                              called};
  return r;
}
