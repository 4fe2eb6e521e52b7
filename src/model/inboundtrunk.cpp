// The field table of an inbound trunk.
#include "model/inboundtrunk.h"

#include "model/sipchoices.h"

namespace {
QString authProblem(const void *row)
{
  const auto &t = *static_cast<const InboundTrunk *>(row);
  if (t.authUsername.isEmpty() == t.authPassword.isEmpty()) return {};
  return QCoreApplication::translate("inbound-trunk",
                                     "LiveKit asks for a password only when user and password are both set.");
}

QString openProblem(const void *row)
{
  const auto &t = *static_cast<const InboundTrunk *>(row);
  if (!t.numbers.isEmpty() || !t.allowedAddresses.isEmpty() || !t.authUsername.isEmpty()) return {};
  return QCoreApplication::translate(
      "inbound-trunk", "LiveKit wants at least one lock: numbers, allowed addresses, or user and password.");
}

using T = InboundTrunk;
constexpr Field fields[] = {
    field<&T::name>("name", QT_TRANSLATE_NOOP("inbound-trunk", "Name"), Editable | Strong),
    field<&T::numbers>("numbers", QT_TRANSLATE_NOOP("inbound-trunk", "Numbers"), Editable)
        .withHelp(QT_TRANSLATE_NOOP("inbound-trunk",
                                    "Called numbers that this trunk takes, with + and country code. None: any number."))
        .checked(openProblem),
    field<&T::allowedAddresses>("allowed_addresses", QT_TRANSLATE_NOOP("inbound-trunk", "Allowed addresses"),
                                Editable | Hidden | Mono)
        .withHelp(QT_TRANSLATE_NOOP("inbound-trunk", "Addresses or networks that may send calls. None: all.")),
    field<&T::allowedNumbers>("allowed_numbers", QT_TRANSLATE_NOOP("inbound-trunk", "Allowed callers"),
                              Editable | Hidden | Personal)
        .withHelp(QT_TRANSLATE_NOOP("inbound-trunk", "Caller numbers that may call. None: all.")),
    field<&T::authUsername>("auth_username", QT_TRANSLATE_NOOP("inbound-trunk", "User"), Editable).checked(authProblem),
    field<&T::authPassword>("auth_password", QT_TRANSLATE_NOOP("inbound-trunk", "Password"), Editable | Hidden),
    field<&T::authRealm>("auth_realm", QT_TRANSLATE_NOOP("inbound-trunk", "Realm"), Editable | Hidden),
    field<&T::mediaEncryption>("media_encryption", QT_TRANSLATE_NOOP("inbound-trunk", "Encryption"), Editable | Hidden)
        .chosen(sipEncryptions),
    field<&T::media>("media", QT_TRANSLATE_NOOP("inbound-trunk", "Media"), Editable | Hidden)
        .checked(mediaProblem<&T::media>),
    field<&T::headers>("headers", QT_TRANSLATE_NOOP("inbound-trunk", "Headers"), Editable | Hidden | Mono),
    field<&T::headersToAttributes>("headers_to_attributes", QT_TRANSLATE_NOOP("inbound-trunk", "Headers to attributes"),
                                   Editable | Hidden | Mono),
    field<&T::attributesToHeaders>("attributes_to_headers", QT_TRANSLATE_NOOP("inbound-trunk", "Attributes to headers"),
                                   Editable | Hidden | Mono),
    field<&T::includeHeaders>("include_headers", QT_TRANSLATE_NOOP("inbound-trunk", "SIP headers as attributes"),
                              Editable | Hidden)
        .chosen(sipHeaderOptions),
    field<&T::ringingTimeout>("ringing_timeout", QT_TRANSLATE_NOOP("inbound-trunk", "Ringing time-out"),
                              Editable | Hidden)
        .withHelp(QT_TRANSLATE_NOOP("inbound-trunk", "How long a caller waits for somebody in the room. None: 180 s.")),
    field<&T::maxCallDuration>("max_call_duration", QT_TRANSLATE_NOOP("inbound-trunk", "Longest call"),
                               Editable | Hidden),
    field<&T::krispEnabled>("krisp_enabled", QT_TRANSLATE_NOOP("inbound-trunk", "Noise suppression"), Editable | Hidden)
        .withHelp(QT_TRANSLATE_NOOP("inbound-trunk", "LiveKit Cloud only.")),
    field<&T::metadata>("metadata", QT_TRANSLATE_NOOP("inbound-trunk", "Metadata"), Editable | Hidden),
    field<&T::created>("created_at", QT_TRANSLATE_NOOP("inbound-trunk", "Created"), Hidden | Volatile),
    field<&T::changed>("updated_at", QT_TRANSLATE_NOOP("inbound-trunk", "Changed"), Hidden | Volatile),
    field<&T::id>("sip_trunk_id", QT_TRANSLATE_NOOP("inbound-trunk", "ID"), Key | Hidden | Mono),
};

QString called(const void *row)
{
  const auto &t = *static_cast<const InboundTrunk *>(row);
  return t.name.isEmpty() ? t.id : t.name;
}
} // namespace

template <> const Resource &resourceOf<InboundTrunk>()
{
  static constexpr Resource r{
      "inbound-trunk",
      QT_TRANSLATE_NOOP("inbound-trunk", "Inbound trunks"),
      QT_TRANSLATE_NOOP("inbound-trunk", "inbound trunk"),
      Vendor::LiveKit,
      CanCreate | CanChange | CanRemove,
      fields,
      makeRowsOf<InboundTrunk>,
      copyOf<InboundTrunk>,
      assignOf<InboundTrunk>,
      restOf<InboundTrunk>,
      called,
      [](const void *) { return QStringLiteral("https://cloud.livekit.io/projects/p_/telephony/trunks"); }};
  return r;
}
