// The field table of a IP access list.
#include "model/iplist.h"

namespace {
QString nameProblem(const void *row)
{
  const QString &name = static_cast<const IpList *>(row)->name;
  if (name.size() <= 255) return {};
  return QCoreApplication::translate("ip-list", "A name has at most 255 characters.");
}

using L = IpList;
constexpr Field fields[] = {
    field<&L::name>("friendly_name", QT_TRANSLATE_NOOP("ip-list", "Name"), Editable | Required | Strong)
        .checked(nameProblem),
    field<&L::created>("date_created", QT_TRANSLATE_NOOP("ip-list", "Created"), Volatile),
    field<&L::changed>("date_updated", QT_TRANSLATE_NOOP("ip-list", "Changed"), Hidden | Volatile),
    field<&L::sid>("sid", QT_TRANSLATE_NOOP("ip-list", "SID"), Key | Hidden | Mono),
};

QString called(const void *row)
{
  const auto &l = *static_cast<const IpList *>(row);
  return l.name.isEmpty() ? l.sid : l.name;
}

QString page(const void *row)
{
  return QStringLiteral(
             "https://console.twilio.com/us1/develop/voice/manage/ip-acls?frameUrl=/console/voice/sip/ip-acls/%1")
      .arg(static_cast<const IpList *>(row)->sid);
}
} // namespace

template <> const Resource &resourceOf<IpList>()
{
  static constexpr Resource r{"ip-list",
                              QT_TRANSLATE_NOOP("ip-list", "IP access lists"),
                              QT_TRANSLATE_NOOP("ip-list", "IP access list"),
                              Vendor::Twilio,
                              CanCreate | CanChange | CanRemove,
                              fields,
                              makeRowsOf<IpList>,
                              copyOf<IpList>,
                              assignOf<IpList>,
                              restOf<IpList>,
                              called,
                              page};
  return r;
}
