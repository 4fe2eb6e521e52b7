// The field table of a list on a trunk.
#include "model/trunkiplist.h"

#include "model/elastictrunk.h"
#include "model/iplist.h"

namespace {
QString say(const char *text) { return QCoreApplication::translate("trunk-ip-list", text); }

QString trunkProblem(const void *row)
{
  if (!static_cast<const TrunkIpList *>(row)->trunkSid.isEmpty()) return {};
  return say(QT_TRANSLATE_NOOP("trunk-ip-list", "Choose the trunk."));
}

QString listProblem(const void *row)
{
  if (!static_cast<const TrunkIpList *>(row)->sid.isEmpty()) return {};
  return say(QT_TRANSLATE_NOOP("trunk-ip-list", "Choose the list."));
}

using T = TrunkIpList;
constexpr Field fields[] = {
    field<&T::name>("friendly_name", QT_TRANSLATE_NOOP("trunk-ip-list", "Name"), Volatile | Strong),
    field<&T::trunkSid>("trunk_sid", QT_TRANSLATE_NOOP("trunk-ip-list", "Elastic SIP trunk"), AtCreation)
        .checked(trunkProblem)
        .naming(resourceOf<ElasticTrunk>),
    field<&T::sid>("sid", QT_TRANSLATE_NOOP("trunk-ip-list", "IP access list"), AtCreation)
        .checked(listProblem)
        .naming(resourceOf<IpList>),
    field<&T::created>("date_created", QT_TRANSLATE_NOOP("trunk-ip-list", "Created"), Hidden | Volatile),
    field<&T::changed>("date_updated", QT_TRANSLATE_NOOP("trunk-ip-list", "Changed"), Hidden | Volatile),
    field<&T::key>("key", QT_TRANSLATE_NOOP("trunk-ip-list", "Key"), Key | Derived | Hidden | Mono),
};

QString called(const void *row)
{
  const auto &t = *static_cast<const TrunkIpList *>(row);
  return t.name.isEmpty() ? t.sid : t.name;
}
} // namespace

template <> const Resource &resourceOf<TrunkIpList>()
{
  static constexpr Resource r{"trunk-ip-list",
                              QT_TRANSLATE_NOOP("trunk-ip-list", "IP access lists on trunks"),
                              QT_TRANSLATE_NOOP("trunk-ip-list", "IP access list on a trunk"),
                              Vendor::Twilio,
                              CanCreate | CanRemove,
                              fields,
                              makeRowsOf<TrunkIpList>,
                              copyOf<TrunkIpList>,
                              assignOf<TrunkIpList>,
                              restOf<TrunkIpList>,
                              called,
                              nullptr,
                              completeKey<&T::key, &T::trunkSid, &T::sid>};
  return r;
}
