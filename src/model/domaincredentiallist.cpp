// The field table of a list on a SIP domain.
#include "model/domaincredentiallist.h"

#include "model/credentiallist.h"
#include "model/sipdomain.h"

namespace {
QString say(const char *text) { return QCoreApplication::translate("domain-credential-list", text); }

QString domainProblem(const void *row)
{
  if (!static_cast<const DomainCredentialList *>(row)->domainSid.isEmpty()) return {};
  return say(QT_TRANSLATE_NOOP("domain-credential-list", "Choose the SIP domain."));
}

QString listProblem(const void *row)
{
  if (!static_cast<const DomainCredentialList *>(row)->sid.isEmpty()) return {};
  return say(QT_TRANSLATE_NOOP("domain-credential-list", "Choose the list."));
}

using T = DomainCredentialList;
constexpr Field fields[] = {
    field<&T::name>("friendly_name", QT_TRANSLATE_NOOP("domain-credential-list", "Name"), Volatile | Strong),
    field<&T::domainSid>("domain_sid", QT_TRANSLATE_NOOP("domain-credential-list", "SIP domain"), AtCreation)
        .checked(domainProblem)
        .naming(resourceOf<SipDomain>),
    field<&T::sid>("sid", QT_TRANSLATE_NOOP("domain-credential-list", "Credential list"), AtCreation)
        .checked(listProblem)
        .naming(resourceOf<CredentialList>),
    field<&T::created>("date_created", QT_TRANSLATE_NOOP("domain-credential-list", "Created"), Hidden | Volatile),
    field<&T::changed>("date_updated", QT_TRANSLATE_NOOP("domain-credential-list", "Changed"), Hidden | Volatile),
    field<&T::key>("key", QT_TRANSLATE_NOOP("domain-credential-list", "Key"), Key | Derived | Hidden | Mono),
};

QString called(const void *row)
{
  const auto &t = *static_cast<const DomainCredentialList *>(row);
  return t.name.isEmpty() ? t.sid : t.name;
}
} // namespace

template <> const Resource &resourceOf<DomainCredentialList>()
{
  static constexpr Resource r{"domain-credential-list",
                              QT_TRANSLATE_NOOP("domain-credential-list", "Credential lists on SIP domains"),
                              QT_TRANSLATE_NOOP("domain-credential-list", "credential list on a SIP domain"),
                              Vendor::Twilio,
                              CanCreate | CanRemove,
                              fields,
                              makeRowsOf<DomainCredentialList>,
                              copyOf<DomainCredentialList>,
                              assignOf<DomainCredentialList>,
                              restOf<DomainCredentialList>,
                              called,
                              nullptr,
                              completeKey<&T::key, &T::domainSid, &T::sid>};
  return r;
}
