// livekit.SIP: calls out and transfers. Where there is no livekit-sip, nobody answers for it.
#include "sandbox/livekit/services.h"
#include "sandbox/livekit/sipchecks.h"
#include "sandbox/livekit/sipmessages.h"
#include "sandbox/livekit/sipvoice.h"

#include <QDateTime>
#include <QSet>

namespace sandbox {

namespace {

constexpr int sipPatience = 1000; // milliseconds until the server finds that no livekit-sip takes the call
constexpr int ringing = 200;      // milliseconds that a transfer of a ringing call takes here, in place of its time-out
constexpr int untilBye = 1000;    // milliseconds from a transfer to the end of the call that was transferred
constexpr int longestDisplayName = 128;

const MessageType &createParticipantRequest()
{
  static const MessageType inlineTrunk{{text("hostname", 1), choice("transport", 2, sipTransport()),
                                        text("auth_username", 3), text("auth_password", 4),
                                        map("headers_to_attributes", 5), map("attributes_to_headers", 6),
                                        text("destination_country", 7), text("from_host", 8)}};
  static const MessageType destination{{text("city", 1), text("country", 2), text("region", 3)}};
  static const MessageType type{{text("sip_trunk_id", 1),
                                 text("sip_call_to", 2),
                                 text("room_name", 3),
                                 text("participant_identity", 4),
                                 text("dtmf", 5),
                                 boolean("play_ringtone", 6),
                                 text("participant_name", 7),
                                 text("participant_metadata", 8),
                                 map("participant_attributes", 9),
                                 boolean("hide_phone_number", 10),
                                 duration("ringing_timeout", 11),
                                 duration("max_call_duration", 12),
                                 boolean("play_dialtone", 13),
                                 boolean("krisp_enabled", 14),
                                 text("sip_number", 15),
                                 map("headers", 16),
                                 choice("include_headers", 17, sipHeaderOptions()),
                                 choice("media_encryption", 18, sipMediaEncryption()),
                                 boolean("wait_until_answered", 19),
                                 part("trunk", 20, inlineTrunk),
                                 optional(text("display_name", 21)),
                                 optional(part("destination", 22, destination)),
                                 part("media", 23, sipMediaConfig())}};
  return type;
}

Refusal checkDisplayName(const QString &name)
{
  if (name.toUtf8().size() > longestDisplayName)
    return invalid(QStringLiteral("DisplayName too long (max 128 characters)"));
  for (const auto c : name)
    if (c == QLatin1Char('"') || c == QLatin1Char('\\') || c == QLatin1Char('\n'))
      return invalid(QStringLiteral("DisplayName must be a valid quoted string: invalid syntax"));
  return {};
}

/// Two capital letters of ISO 3166-1, and UK.
bool isCountry(const QString &code)
{
  static const QByteArray codes = " AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM "
                                  "BN BO BQ BR BS BT BV BW BY BZ CA "
                                  "CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH "
                                  "ER ES ET FI FJ FK FM FO FR GA "
                                  "GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM "
                                  "IN IO IQ IR IS IT JE JM JO JP "
                                  "KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG "
                                  "MH MK ML MM MN MO MP MQ MR MS "
                                  "MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM "
                                  "PN PR PS PT PW PY QA RE RO RS "
                                  "RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH "
                                  "TJ TK TL TM TN TO TR TT TV TW "
                                  "TZ UA UG UK UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW ";
  return code.size() == 2 && codes.contains(' ' + code.toUtf8() + ' ');
}

Refusal checkDestination(const QJsonObject &destination)
{
  const auto country = textOf(destination, "country");
  if (!textOf(destination, "city").isEmpty() && country.isEmpty() && textOf(destination, "region").isEmpty())
    return invalid(QStringLiteral("if city is specified, country or region must also be specified"));
  if (!country.isEmpty() && !isCountry(country))
    return invalid(QStringLiteral("country must be a valid ISO 3166-1 alpha-2 code (2-letter like 'US', 'IN', 'UK')"));
  return {};
}

Refusal checkCall(const QJsonObject &request)
{
  const bool hasInline = request.contains(QLatin1String("trunk"));
  const auto callee = textOf(request, "sip_call_to");
  if (textOf(request, "sip_trunk_id").isEmpty() && !hasInline && textOf(request, "sip_number").isEmpty())
    return invalid(QStringLiteral("missing sip trunk id and sip number"));
  if (hasInline) {
    const auto host = textOf(objectOf(request, "trunk"), "hostname");
    if (host.isEmpty()) return invalid(QStringLiteral("no outbound hostname specified"));
    if (auto refused = checkHost(host, QStringLiteral("trunk hostname"))) return refused;
  }
  if (callee.isEmpty()) return invalid(QStringLiteral("missing sip callee number"));
  if (callee.contains(QLatin1Char('@')))
    return invalid(QStringLiteral("SipCallTo should be a phone number or SIP user, not a full SIP URI"));
  if (textOf(request, "room_name").isEmpty()) return invalid(QStringLiteral("missing room name"));
  if (auto refused = checkDisplayName(textOf(request, "display_name"))) return refused;
  if (auto refused = checkHeaders(objectOf(request, "headers"))) return refused;
  if (auto refused = checkDestination(objectOf(request, "destination"))) return refused;
  return checkMedia(objectOf(request, "media"));
}

TwirpAnswer createSipParticipant(const LivekitStore &store, SipVoice &voice, const QJsonObject &request)
{
  if (auto refused = checkCall(request)) return *refused;
  const auto trunk = textOf(request, "sip_trunk_id");
  if (!trunk.isEmpty() && !store.outbound.contains(trunk))
    return notFound(QStringLiteral("requested sip trunk does not exist"));
  if (trunk.isEmpty() && textOf(request, "sip_number").isEmpty())
    return inner({"failed_precondition", QStringLiteral("no numbers on outbound trunk")});
  if (!store.cloud) return noResponse(sipPatience);
  const auto used = trunk.isEmpty() ? objectOf(request, "trunk") : store.outbound.value(trunk);
  if (used.isEmpty()) return inner(invalid(QStringLiteral("invalid request URI: address must be set")));
  return voice.callOut(request, used);
}

Refusal checkTransfer(const QJsonObject &request)
{
  auto target = textOf(request, "transfer_to");
  if (target.isEmpty()) return invalid(QStringLiteral("missing transfer to"));
  if (target.startsWith(QLatin1Char('<')) && target.endsWith(QLatin1Char('>'))) target = target.mid(1).chopped(1);
  const bool known = target.startsWith(QLatin1String("sip:")) || target.startsWith(QLatin1String("sips:"))
                     || target.startsWith(QLatin1String("tel:"));
  if (!known) return invalid(QStringLiteral("transfer_to must be a valid SIP(s) or TEL URI (sip:, sips: or tel:)"));
  return checkHeaders(objectOf(request, "headers"));
}

/// Where somebody answers for livekit-sip. A call that still rings is not referred: the time runs out.
TwirpAnswer refer(Room &room, const QJsonObject &participant)
{
  if (textOf(objectOf(participant, "attributes"), "sip.callStatus") != QLatin1String("active"))
    return inner({"deadline_exceeded", QStringLiteral("request timed out"), {}, ringing});
  room.leaves.insert(textOf(participant, "identity"), QDateTime::currentMSecsSinceEpoch() + untilBye);
  return QJsonObject();
}

TwirpAnswer transfer(LivekitStore &store, const TwirpCall &call)
{
  const auto room = textOf(call.request, "room_name");
  const auto identity = textOf(call.request, "participant_identity");
  if (room.isEmpty()) return inner(invalid(QStringLiteral("Missing room name")));
  if (identity.isEmpty()) return inner(invalid(QStringLiteral("Missing participant identity")));
  if (!call.grants.sipCall() || !call.grants.adminOf(room)) return denied();
  if (auto refused = checkTransfer(call.request)) return *refused;
  const auto there = store.rooms.find(room);
  for (qsizetype i = 0; there != store.rooms.end() && i < there->participants.size(); ++i) {
    const auto one = there->participants[i];
    if (textOf(one, "identity") != identity) continue;
    if (textOf(objectOf(one, "attributes"), "sip.callID").isEmpty())
      return inner(invalid(QStringLiteral("no SIP session associated with participant")));
    if (store.cloud) return refer(*there, one);
    return noResponse(sipPatience);
  }
  return inner(notFound(QStringLiteral("participant does not exist")));
}

} // namespace

void addSipCalls(TwirpServer &server, LivekitStore &store, SipVoice &voice)
{
  static const MessageType transferring{{text("participant_identity", 1), text("room_name", 2), text("transfer_to", 3),
                                         boolean("play_dialtone", 4), map("headers", 5),
                                         duration("ringing_timeout", 6)}};
  static const MessageType participant{
      {text("participant_id", 1), text("participant_identity", 2), text("room_name", 3), text("sip_call_id", 4)}};
  server.add({sipService, QLatin1String("CreateSIPParticipant"), Needs::SipCall, createParticipantRequest(),
              participant,
              [&store, &voice](const TwirpCall &call) { return createSipParticipant(store, voice, call.request); }});
  server.add({sipService, QLatin1String("TransferSIPParticipant"), Needs::Nothing, transferring, emptyMessage(),
              [&store](const TwirpCall &call) { return transfer(store, call); }});
}

} // namespace sandbox
