// The field table of a list on a SIP domain.
#include "model/domainiplist.h"

#include "model/iplist.h"
#include "model/sipdomain.h"

namespace {
QString say(const char *text) { return QCoreApplication::translate("domain-ip-list", text); }

QString domainProblem(const void *row)
{
  if (!static_cast<const DomainIpList *>(row)->domainSid.isEmpty()) return {};
  return say(QT_TRANSLATE_NOOP("domain-ip-list", "Choose the SIP domain."));
}

QString listProblem(const void *row)
{
  if (!static_cast<const DomainIpList *>(row)->sid.isEmpty()) return {};
  return say(QT_TRANSLATE_NOOP("domain-ip-list", "Choose the list."));
}

using T = DomainIpList;
constexpr Field fields[] = {
    field<&T::name>("friendly_name", QT_TRANSLATE_NOOP("domain-ip-list", "Name"), Volatile | Strong),
    field<&T::domainSid>("domain_sid", QT_TRANSLATE_NOOP("domain-ip-list", "SIP domain"), AtCreation)
        .checked(domainProblem)
        .naming(resourceOf<SipDomain>),
    field<&T::sid>("sid", QT_TRANSLATE_NOOP("domain-ip-list", "IP access list"), AtCreation)
        .checked(listProblem)
        .naming(resourceOf<IpList>),
    field<&T::created>("date_created", QT_TRANSLATE_NOOP("domain-ip-list", "Created"), Hidden | Volatile),
    field<&T::changed>("date_updated", QT_TRANSLATE_NOOP("domain-ip-list", "Changed"), Hidden | Volatile),
    field<&T::key>("key", QT_TRANSLATE_NOOP("domain-ip-list", "Key"), Key | Derived | Hidden | Mono),
};

QString called(const void *row)
{
  const auto &t = *static_cast<const DomainIpList *>(row);
  return t.name.isEmpty() ? t.sid : t.name;
}
} // namespace

template <> const Resource &resourceOf<DomainIpList>()
{
  static constexpr Resource r{"domain-ip-list",
                              QT_TRANSLATE_NOOP("domain-ip-list", "IP access lists on SIP domains"),
                              QT_TRANSLATE_NOOP("domain-ip-list", "IP access list on a SIP domain"),
                              Vendor::Twilio,
                              CanCreate | CanRemove,
                              fields,
                              makeRowsOf<DomainIpList>,
                              copyOf<DomainIpList>,
                              assignOf<DomainIpList>,
                              restOf<DomainIpList>,
                              called,
                              nullptr,
                              completeKey<&T::key, &T::domainSid, &T::sid>};
  return r;
}
