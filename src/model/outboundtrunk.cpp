// The field table of an outbound trunk.
#include "model/outboundtrunk.h"

#include "model/sipchoices.h"

namespace {
QString say(const char *text) { return QCoreApplication::translate("outbound-trunk", text); }

/// LiveKit: checkHost of both addresses, and what a trunk without one answers.
QString hostProblem(const QString &host)
{
  if (host.contains(QStringLiteral("transport=")))
    return say(QT_TRANSLATE_NOOP("outbound-trunk", "Choose the transport in its own field, not in the address."));
  if (host.contains(u'@') || host.contains(u';') || host.startsWith(QStringLiteral("sip:"))
      || host.startsWith(QStringLiteral("sips:")))
    return say(QT_TRANSLATE_NOOP("outbound-trunk",
                                 "LiveKit wants a host name or an address here, with a port if need be: no sip:, no "
                                 "user."));
  return {};
}

QString addressProblem(const void *row)
{
  const QString &address = static_cast<const OutboundTrunk *>(row)->address;
  if (address.isEmpty())
    return say(QT_TRANSLATE_NOOP("outbound-trunk", "Without an address LiveKit does not know whom to call."));
  return hostProblem(address);
}

QString fromHostProblem(const void *row) { return hostProblem(static_cast<const OutboundTrunk *>(row)->fromHost); }

QString numbersProblem(const void *row)
{
  if (!static_cast<const OutboundTrunk *>(row)->numbers.isEmpty()) return {};
  return say(QT_TRANSLATE_NOOP("outbound-trunk",
                               "LiveKit wants a number to call from; * stands for one that comes with each call."));
}

QString authProblem(const void *row)
{
  const auto &t = *static_cast<const OutboundTrunk *>(row);
  if (t.authUsername.isEmpty() == t.authPassword.isEmpty()) return {};
  return say(QT_TRANSLATE_NOOP("outbound-trunk", "To sign in at Twilio LiveKit needs both user and password."));
}

QString countryProblem(const void *row)
{
  const QString &country = static_cast<const OutboundTrunk *>(row)->destinationCountry;
  const auto isLetter = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); };
  if (country.isEmpty() || (country.size() == 2 && std::all_of(country.begin(), country.end(), isLetter))) return {};
  return say(QT_TRANSLATE_NOOP("outbound-trunk", "A country has two letters, for example br."));
}

using T = OutboundTrunk;
constexpr Field fields[] = {
    field<&T::name>("name", QT_TRANSLATE_NOOP("outbound-trunk", "Name"), Editable | Strong),
    field<&T::address>("address", QT_TRANSLATE_NOOP("outbound-trunk", "Address"), Editable | Required | Mono)
        .withHelp(QT_TRANSLATE_NOOP("outbound-trunk", "The termination URI of a Twilio Elastic SIP trunk, for example "
                                                      "name.pstn.twilio.com."))
        .checked(addressProblem),
    field<&T::numbers>("numbers", QT_TRANSLATE_NOOP("outbound-trunk", "Calls from"), Editable | Required)
        .withHelp(QT_TRANSLATE_NOOP("outbound-trunk",
                                    "Own numbers, with + and country code; each call shows one of them by chance."))
        .checked(numbersProblem),
    field<&T::authUsername>("auth_username", QT_TRANSLATE_NOOP("outbound-trunk", "User"), Editable)
        .checked(authProblem),
    field<&T::authPassword>("auth_password", QT_TRANSLATE_NOOP("outbound-trunk", "Password"), Editable | Hidden),
    field<&T::transport>("transport", QT_TRANSLATE_NOOP("outbound-trunk", "Transport"), Editable | Hidden)
        .chosen(sipTransports),
    field<&T::destinationCountry>("destination_country", QT_TRANSLATE_NOOP("outbound-trunk", "Calls to"),
                                  Editable | Hidden)
        .withHelp(QT_TRANSLATE_NOOP("outbound-trunk",
                                    "Two letters. LiveKit Cloud sends the call from the region near that country. "
                                    "None: from where it was asked to call."))
        .checked(countryProblem),
    field<&T::fromHost>("from_host", QT_TRANSLATE_NOOP("outbound-trunk", "From host"), Editable | Hidden | Mono)
        .withHelp(QT_TRANSLATE_NOOP("outbound-trunk", "Stands in the From header in place of the project's SIP host."))
        .checked(fromHostProblem),
    field<&T::mediaEncryption>("media_encryption", QT_TRANSLATE_NOOP("outbound-trunk", "Encryption"), Editable | Hidden)
        .chosen(sipEncryptions),
    field<&T::media>("media", QT_TRANSLATE_NOOP("outbound-trunk", "Media"), Editable | Hidden)
        .checked(mediaProblem<&T::media>),
    field<&T::headers>("headers", QT_TRANSLATE_NOOP("outbound-trunk", "Headers"), Editable | Hidden | Mono),
    field<&T::headersToAttributes>("headers_to_attributes",
                                   QT_TRANSLATE_NOOP("outbound-trunk", "Headers to attributes"),
                                   Editable | Hidden | Mono),
    field<&T::attributesToHeaders>("attributes_to_headers",
                                   QT_TRANSLATE_NOOP("outbound-trunk", "Attributes to headers"),
                                   Editable | Hidden | Mono),
    field<&T::includeHeaders>("include_headers", QT_TRANSLATE_NOOP("outbound-trunk", "SIP headers as attributes"),
                              Editable | Hidden)
        .chosen(sipHeaderOptions),
    field<&T::metadata>("metadata", QT_TRANSLATE_NOOP("outbound-trunk", "Metadata"), Editable | Hidden),
    field<&T::created>("created_at", QT_TRANSLATE_NOOP("outbound-trunk", "Created"), Hidden | Volatile),
    field<&T::changed>("updated_at", QT_TRANSLATE_NOOP("outbound-trunk", "Changed"), Hidden | Volatile),
    field<&T::id>("sip_trunk_id", QT_TRANSLATE_NOOP("outbound-trunk", "ID"), Key | Hidden | Mono),
};

QString called(const void *row)
{
  const auto &t = *static_cast<const OutboundTrunk *>(row);
  return t.name.isEmpty() ? t.id : t.name;
}
} // namespace

template <> const Resource &resourceOf<OutboundTrunk>()
{
  static constexpr Resource r{
      "outbound-trunk",
      QT_TRANSLATE_NOOP("outbound-trunk", "Outbound trunks"),
      QT_TRANSLATE_NOOP("outbound-trunk", "outbound trunk"),
      Vendor::LiveKit,
      CanCreate | CanChange | CanRemove,
      fields,
      makeRowsOf<OutboundTrunk>,
      copyOf<OutboundTrunk>,
      assignOf<OutboundTrunk>,
      restOf<OutboundTrunk>,
      called,
      [](const void *) { return QStringLiteral("https://cloud.livekit.io/projects/p_/telephony/trunks"); }};
  return r;
}
