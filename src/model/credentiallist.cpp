// The field table of a credential list.
#include "model/credentiallist.h"

namespace {
QString nameProblem(const void *row)
{
  const QString &name = static_cast<const CredentialList *>(row)->name;
  if (name.size() <= 64) return {};
  return QCoreApplication::translate("credential-list", "A name has at most 64 characters.");
}

using L = CredentialList;
constexpr Field fields[] = {
    field<&L::name>("friendly_name", QT_TRANSLATE_NOOP("credential-list", "Name"), Editable | Required | Strong)
        .checked(nameProblem),
    field<&L::created>("date_created", QT_TRANSLATE_NOOP("credential-list", "Created"), Volatile),
    field<&L::changed>("date_updated", QT_TRANSLATE_NOOP("credential-list", "Changed"), Hidden | Volatile),
    field<&L::sid>("sid", QT_TRANSLATE_NOOP("credential-list", "SID"), Key | Hidden | Mono),
};

QString called(const void *row)
{
  const auto &l = *static_cast<const CredentialList *>(row);
  return l.name.isEmpty() ? l.sid : l.name;
}

QString page(const void *row)
{
  return QStringLiteral("https://console.twilio.com/us1/develop/voice/manage/cls?frameUrl=/console/voice/sip/cls/%1")
      .arg(static_cast<const CredentialList *>(row)->sid);
}
} // namespace

template <> const Resource &resourceOf<CredentialList>()
{
  static constexpr Resource r{"credential-list",
                              QT_TRANSLATE_NOOP("credential-list", "Credential lists"),
                              QT_TRANSLATE_NOOP("credential-list", "credential list"),
                              Vendor::Twilio,
                              CanCreate | CanChange | CanRemove,
                              fields,
                              makeRowsOf<CredentialList>,
                              copyOf<CredentialList>,
                              assignOf<CredentialList>,
                              restOf<CredentialList>,
                              called,
                              page};
  return r;
}
