// The field table of a Twilio account.
#include "model/twilioaccount.h"

namespace {
using A = TwilioAccount;
constexpr Field fields[] = {
    field<&A::name>("friendly_name", QT_TRANSLATE_NOOP("twilio-account", "Name"), Strong),
    field<&A::status>("status", QT_TRANSLATE_NOOP("twilio-account", "Status")),
    field<&A::type>("type", QT_TRANSLATE_NOOP("twilio-account", "Type")),
    field<&A::ownerSid>("owner_account_sid", QT_TRANSLATE_NOOP("twilio-account", "Owner"), Hidden | Mono),
    field<&A::authToken>("auth_token", QT_TRANSLATE_NOOP("twilio-account", "Auth Token"), Hidden),
    field<&A::created>("date_created", QT_TRANSLATE_NOOP("twilio-account", "Created"), Hidden | Volatile),
    field<&A::changed>("date_updated", QT_TRANSLATE_NOOP("twilio-account", "Changed"), Hidden | Volatile),
    field<&A::sid>("sid", QT_TRANSLATE_NOOP("twilio-account", "SID"), Key | Mono),
};

QString called(const void *row) { return static_cast<const TwilioAccount *>(row)->name; }
} // namespace

template <> const Resource &resourceOf<TwilioAccount>()
{
  static constexpr Resource r{"twilio-account",
                              QT_TRANSLATE_NOOP("twilio-account", "Twilio account"),
                              QT_TRANSLATE_NOOP("twilio-account", "Twilio account"),
                              Vendor::Twilio,
                              0,
                              fields,
                              makeRowsOf<TwilioAccount>,
                              copyOf<TwilioAccount>,
                              assignOf<TwilioAccount>,
                              restOf<TwilioAccount>,
                              called};
  return r;
}
