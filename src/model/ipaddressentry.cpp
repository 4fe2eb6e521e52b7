// The field table of an address in an IP access list.
#include "model/ipaddressentry.h"

#include "model/iplist.h"

#include <QRegularExpression>

namespace {
QString say(const char *text) { return QCoreApplication::translate("ip-address", text); }

QString listProblem(const void *row)
{
  if (!static_cast<const IpAddressEntry *>(row)->listSid.isEmpty()) return {};
  return say(QT_TRANSLATE_NOOP("ip-address", "Choose the list that this address stands in."));
}

QString addressProblem(const void *row)
{
  static const QRegularExpression dotted(QStringLiteral("^([0-9]{1,3})\\.([0-9]{1,3})\\.([0-9]{1,3})\\.([0-9]{1,3})$"));
  const auto match = dotted.match(static_cast<const IpAddressEntry *>(row)->address);
  bool good = match.hasMatch();
  for (int i = 1; good && i <= 4; ++i) good = match.captured(i).toInt() <= 255;
  return good ? QString() : say(QT_TRANSLATE_NOOP("ip-address", "Twilio takes IPv4 addresses only: 203.0.113.10."));
}

QString prefixProblem(const void *row)
{
  const qint64 n = static_cast<const IpAddressEntry *>(row)->prefixLength;
  return n >= 0 && n <= 32 ? QString() : say(QT_TRANSLATE_NOOP("ip-address", "A prefix length is 0 to 32."));
}

using A = IpAddressEntry;
constexpr Field fields[] = {
    field<&A::name>("friendly_name", QT_TRANSLATE_NOOP("ip-address", "Name"), Editable | Required | Strong),
    field<&A::listSid>("ip_access_control_list_sid", QT_TRANSLATE_NOOP("ip-address", "IP access list"), AtCreation)
        .checked(listProblem)
        .naming(resourceOf<IpList>),
    field<&A::address>("ip_address", QT_TRANSLATE_NOOP("ip-address", "Address"), Editable | Required | Mono)
        .checked(addressProblem),
    field<&A::prefixLength>("cidr_prefix_length", QT_TRANSLATE_NOOP("ip-address", "Prefix length"),
                            Editable | Required | Figure)
        .withHelp(QT_TRANSLATE_NOOP("ip-address", "32: this address alone. 24: the 256 addresses that begin alike."))
        .checked(prefixProblem),
    field<&A::created>("date_created", QT_TRANSLATE_NOOP("ip-address", "Created"), Hidden | Volatile),
    field<&A::changed>("date_updated", QT_TRANSLATE_NOOP("ip-address", "Changed"), Hidden | Volatile),
    field<&A::sid>("sid", QT_TRANSLATE_NOOP("ip-address", "SID"), Hidden | Mono | Volatile),
    field<&A::key>("key", QT_TRANSLATE_NOOP("ip-address", "Key"), Key | Derived | Hidden | Mono),
};

QString called(const void *row)
{
  const auto &a = *static_cast<const IpAddressEntry *>(row);
  return a.name.isEmpty() ? a.address : a.name;
}
} // namespace

template <> const Resource &resourceOf<IpAddressEntry>()
{
  static constexpr Resource r{"ip-address",
                              QT_TRANSLATE_NOOP("ip-address", "IP addresses"),
                              QT_TRANSLATE_NOOP("ip-address", "IP address"),
                              Vendor::Twilio,
                              CanCreate | CanChange | CanRemove,
                              fields,
                              makeRowsOf<IpAddressEntry>,
                              copyOf<IpAddressEntry>,
                              assignOf<IpAddressEntry>,
                              restOf<IpAddressEntry>,
                              called,
                              nullptr,
                              completeKey<&A::key, &A::listSid, &A::sid>};
  return r;
}
