// The rules in the order of the call, with their explanations.
#include "health/checks.h"

namespace health {
namespace {
constexpr Rule ruleTable[] = {
    {"twilio.number.not-routed", Severity::BlocksCalls,
     QT_TRANSLATE_NOOP("health",
                       "A number answers only when it is on a trunk, or has a TwiML app or a voice URL. A number "
                       "that was just bought plays Twilio's demo greeting. Set it up to send its calls to "
                       "LiveKit."),
     checkNotRouted},
    {"twilio.number.trunk-and-voice-url", Severity::SomeCalls,
     QT_TRANSLATE_NOOP("health", "An Elastic SIP trunk wins over the voice URL. Changing the URL then changes nothing. "
                                 "Clear the URL, or take the number off the trunk if the URL is meant."),
     checkTrunkAndVoiceUrl},
    {"twilio.twiml.bin-unreadable", Severity::SomeCalls,
     QT_TRANSLATE_NOOP("health",
                       "A TwiML bin is read as Twilio itself reads it, by a request signed with the account's "
                       "Auth Token. An API key cannot sign it. Until the bin is read, what it dials is not "
                       "checked."),
     checkBinUnreadable},
    {"twilio.twiml.invalid-xml", Severity::BlocksCalls,
     QT_TRANSLATE_NOOP("health", "Twilio plays an application error when a document is no XML or does not begin with "
                                 "<Response>. Most often an & in an address is not written as &amp;."),
     checkInvalidXml},
    {"twilio.twiml.sip-uri-mismatch", Severity::BlocksCalls,
     QT_TRANSLATE_NOOP("health",
                       "The document must dial sip:NUMBER@HOST, where HOST is the SIP host of the LiveKit "
                       "project, not its web address, and NUMBER is one that an inbound trunk takes, with + and "
                       "digits."),
     checkSipUriMismatch},
    {"livekit.inbound.none-for-number", Severity::BlocksCalls,
     QT_TRANSLATE_NOOP("health",
                       "LiveKit takes a call only for a number that an inbound trunk names, or on a trunk that "
                       "takes any number. LiveKit Cloud answers 404; a server of your own rings once and is "
                       "silent."),
     checkNoneForNumber},
    {"livekit.inbound.multiple-match", Severity::BlocksCalls,
     QT_TRANSLATE_NOOP("health",
                       "When two inbound trunks take the same call, LiveKit takes neither and answers 503. It "
                       "checks this when a trunk is created, but not when its numbers are changed."),
     checkMultipleMatch},
    {"livekit.inbound.auth-half-set", Severity::BlocksCalls,
     QT_TRANSLATE_NOOP("health",
                       "LiveKit asks for a password only when user name and password are both set. With one of "
                       "them the trunk looks locked and is open."),
     checkAuthHalfSet},
    {"twilio.twiml.credentials-missing", Severity::BlocksCalls,
     QT_TRANSLATE_NOOP("health",
                       "The trunk asks who is calling. The <Sip> element must have the same username and password "
                       "as the trunk, or the call ends there."),
     checkCredentialsMissing},
    {"twilio.twiml.credentials-mismatch", Severity::BlocksCalls,
     QT_TRANSLATE_NOOP("health",
                       "User name and password of the <Sip> element must be those of the trunk, letter by letter. "
                       "LiveKit refuses anything else with 401."),
     checkCredentialsMismatch},
    {"livekit.dispatch.none", Severity::BlocksCalls,
     QT_TRANSLATE_NOOP("health",
                       "After the trunk, a dispatch rule must take the call. A rule is passed over when it lists "
                       "other trunks, other called numbers or other callers; numbers in rules are compared "
                       "letter by letter."),
     checkDispatchNone},
    {"livekit.dispatch.conflict", Severity::BlocksCalls,
     QT_TRANSLATE_NOOP("health",
                       "Two rules with the same PIN, trunk, caller and called number collide, whatever rooms they "
                       "lead to. LiveKit then fails every call that either could take."),
     checkDispatchConflict},
    {"livekit.dispatch.agent-missing", Severity::SomeCalls,
     QT_TRANSLATE_NOOP("health",
                       "LiveKit answers a call when somebody in the room speaks. An agent with a name joins only "
                       "when the rule asks for it; without one, callers hear ringing until it ends."),
     checkAgentMissing},
    {"livekit.outbound.address-is-sip-domain", Severity::BlocksCalls,
     QT_TRANSLATE_NOOP("health",
                       "Twilio has two kinds of SIP addresses. NAME.sip.twilio.com is a SIP domain: telephones call in "
                       "there. NAME.pstn.twilio.com is the termination address of an Elastic SIP trunk: only that one "
                       "leads calls out to phones."),
     checkAddressIsSipDomain},
    {"livekit.outbound.address-not-in-account", Severity::BlocksCalls,
     QT_TRANSLATE_NOOP("health",
                       "An outbound trunk leads to the termination address of an Elastic SIP trunk. None of this "
                       "account's trunks has it. If it is another account's, connect that one in a profile of its "
                       "own."),
     checkAddressNotInAccount},
    {"twilio.trunk.ip-acl-present", Severity::BlocksCalls,
     QT_TRANSLATE_NOOP("health",
                       "A trunk with an IP access list and a credential list lets in only who passes both. LiveKit "
                       "Cloud calls from addresses that change, so a list of addresses refuses some of its calls or "
                       "all. User and password are enough."),
     checkIpListPresent},
    {"twilio.trunk.no-auth", Severity::BlocksCalls,
     QT_TRANSLATE_NOOP("health",
                       "Twilio takes calls out only from those whom the trunk knows: by a credential list, an IP "
                       "access list, or both. A trunk with neither refuses everybody."),
     checkTrunkHasNoSignIn},
    {"twilio.trunk.credential-list-empty", Severity::BlocksCalls,
     QT_TRANSLATE_NOOP("health",
                       "A credential list that is attached is asked for, and one without users lets nobody in. Give "
                       "it a user, and LiveKit's trunk the same user and password."),
     checkCredentialListEmpty},
    {"livekit.outbound.no-auth", Severity::BlocksCalls,
     QT_TRANSLATE_NOOP(
         "health", "When the Elastic SIP trunk asks who is calling, LiveKit's outbound trunk must have a user and a "
                   "password, both, that stand in the trunk's credential list."),
     checkOutboundSignsInNowhere},
    {"twilio.trunk.credential-username-mismatch", Severity::BlocksCalls,
     QT_TRANSLATE_NOOP("health",
                       "The user of LiveKit's outbound trunk must stand in a credential list of the Elastic SIP trunk, "
                       "letter by letter, with the same password."),
     checkOutboundUserUnknown},
    {"twilio.geo.country-disabled", Severity::BlocksCalls,
     QT_TRANSLATE_NOOP(
         "health", "Twilio lets an account call a country only when somebody has allowed it. The API has one switch "
                   "for ordinary numbers where the Console shows mobile and fixed ones."),
     checkCountryDisabled},
    {"livekit.outbound.number-not-owned", Severity::BlocksCalls,
     QT_TRANSLATE_NOOP(
         "health", "A call must show a number of the account, or one that its owner has verified. Of several numbers "
                   "LiveKit takes one by chance, so a single wrong one fails some of the calls."),
     checkCallerNotOwned},
    {"livekit.outbound.number-not-on-trunk", Severity::Advice,
     QT_TRANSLATE_NOOP("health", "Whoever is called may call back. With the number on the same trunk, both ways "
                                 "are in one place, and share its settings."),
     checkCallerNotOnTrunk},
    {"livekit.outbound.address-edge-unknown", Severity::SomeCalls,
     QT_TRANSLATE_NOOP(
         "health", "Between the trunk's name and twilio.com an address may name the place where calls enter Twilio: "
                   "NAME.pstn.sao-paulo.twilio.com. Without a place Twilio takes them in North America."),
     checkEdgeUnknown},
    {"twilio.number.voice-incapable", Severity::BlocksCalls,
     QT_TRANSLATE_NOOP("health",
                       "A number takes calls only when it is sold for voice and set to it. One that is set to "
                       "fax can be set back."),
     checkVoiceIncapable},
};
} // namespace

std::span<const Rule> rules() { return ruleTable; }

const Rule *ruleNamed(QStringView id)
{
  for (const Rule &r : ruleTable)
    if (id == QLatin1String(r.id)) return &r;
  return nullptr;
}

} // namespace health
