// The field table of the account's setting for voice permissions.
#include "model/dialingsettings.h"

namespace {
using S = DialingSettings;
constexpr Field fields[] = {
    field<&S::inherits>("dialing_permissions_inheritance",
                        QT_TRANSLATE_NOOP("dialing-settings", "Voice permissions of the parent account"), Editable)
        .withHelp(QT_TRANSLATE_NOOP("dialing-settings", "A subaccount then calls where its parent may. It says nothing "
                                                        "in an account that is no subaccount.")),
    field<&S::account>("account_sid", QT_TRANSLATE_NOOP("dialing-settings", "Account"), Key | Hidden | Mono),
};

QString called(const void *row) { return static_cast<const DialingSettings *>(row)->account; }
} // namespace

template <> const Resource &resourceOf<DialingSettings>()
{
  static constexpr Resource r{"dialing-settings",
                              QT_TRANSLATE_NOOP("dialing-settings", "Settings of voice permissions"),
                              QT_TRANSLATE_NOOP("dialing-settings", "setting of voice permissions"),
                              Vendor::Twilio,
                              CanChange,
                              fields,
                              makeRowsOf<DialingSettings>,
                              copyOf<DialingSettings>,
                              assignOf<DialingSettings>,
                              restOf<DialingSettings>,
                              called};
  return r;
}
