// The field table of a list on a trunk.
#include "model/trunkcredentiallist.h"

#include "model/credentiallist.h"
#include "model/elastictrunk.h"

namespace {
QString say(const char *text) { return QCoreApplication::translate("trunk-credential-list", text); }

QString trunkProblem(const void *row)
{
  if (!static_cast<const TrunkCredentialList *>(row)->trunkSid.isEmpty()) return {};
  return say(QT_TRANSLATE_NOOP("trunk-credential-list", "Choose the trunk."));
}

QString listProblem(const void *row)
{
  if (!static_cast<const TrunkCredentialList *>(row)->sid.isEmpty()) return {};
  return say(QT_TRANSLATE_NOOP("trunk-credential-list", "Choose the list."));
}

using T = TrunkCredentialList;
constexpr Field fields[] = {
    field<&T::name>("friendly_name", QT_TRANSLATE_NOOP("trunk-credential-list", "Name"), Volatile | Strong),
    field<&T::trunkSid>("trunk_sid", QT_TRANSLATE_NOOP("trunk-credential-list", "Elastic SIP trunk"), AtCreation)
        .checked(trunkProblem)
        .naming(resourceOf<ElasticTrunk>),
    field<&T::sid>("sid", QT_TRANSLATE_NOOP("trunk-credential-list", "Credential list"), AtCreation)
        .checked(listProblem)
        .naming(resourceOf<CredentialList>),
    field<&T::created>("date_created", QT_TRANSLATE_NOOP("trunk-credential-list", "Created"), Hidden | Volatile),
    field<&T::changed>("date_updated", QT_TRANSLATE_NOOP("trunk-credential-list", "Changed"), Hidden | Volatile),
    field<&T::key>("key", QT_TRANSLATE_NOOP("trunk-credential-list", "Key"), Key | Derived | Hidden | Mono),
};

QString called(const void *row)
{
  const auto &t = *static_cast<const TrunkCredentialList *>(row);
  return t.name.isEmpty() ? t.sid : t.name;
}
} // namespace

template <> const Resource &resourceOf<TrunkCredentialList>()
{
  static constexpr Resource r{"trunk-credential-list",
                              QT_TRANSLATE_NOOP("trunk-credential-list", "Credential lists on trunks"),
                              QT_TRANSLATE_NOOP("trunk-credential-list", "credential list on a trunk"),
                              Vendor::Twilio,
                              CanCreate | CanRemove,
                              fields,
                              makeRowsOf<TrunkCredentialList>,
                              copyOf<TrunkCredentialList>,
                              assignOf<TrunkCredentialList>,
                              restOf<TrunkCredentialList>,
                              called,
                              nullptr,
                              completeKey<&T::key, &T::trunkSid, &T::sid>};
  return r;
}
