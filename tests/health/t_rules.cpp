// Every rule: what makes it fire, what keeps it silent, and when it cannot tell.
#include "health/report.h"
#include "model/callerid.h"
#include "model/dialingcountry.h"
#include "routing/route.h"
#include "support/inbound.h"

#include <QTest>

#include <algorithm>

using namespace health;
using namespace inbound;

namespace {
using Reading = TwimlBin::Reading;
using Make = void (*)(Snapshot &);
enum Expected { Fires, Silent, CannotTellIt };
struct Case {
  const char *rule;
  Expected expected;
  const char *name;
  Make make;
};

template <class F> void number1(Snapshot &s, F f) { edit<PhoneNumber>(s, f); }
template <class F> void trunk1(Snapshot &s, F f) { edit<InboundTrunk>(s, f); }
template <class F> void rule1(Snapshot &s, F f) { edit<DispatchRule>(s, f); }
void unread(Snapshot &s, Reading how)
{
  edit<TwimlBin>(s, [&](TwimlBin &b) {
    b.reading = how;
    b.document = {};
  });
}
template <class F> void out1(Snapshot &s, F f) { edit<OutboundTrunk>(s, f); }
void leadTo(Snapshot &s, const QString &address)
{
  out1(s, [&](OutboundTrunk &t) { t.address = address; });
}
void ipListOn(Snapshot &s, const QString &trunk = QStringLiteral("TK_out"))
{
  add(s, attached<TrunkIpList>("AL1", trunk));
}
void show(Snapshot &s, const QStringList &numbers)
{
  out1(s, [&](OutboundTrunk &t) { t.numbers = numbers; });
}
CallerId aCallerId(const QString &number)
{
  CallerId id;
  id.sid = QStringLiteral("PN_id");
  id.number = number;
  return id;
}
DialingCountry aCountry(const QString &code, bool allowed)
{
  DialingCountry c;
  c.code = c.name = code;
  c.ordinary = allowed;
  return c;
}
void callTo(Snapshot &s, const QString &country, std::vector<DialingCountry> countries)
{
  out1(s, [&](OutboundTrunk &t) { t.destinationCountry = country; });
  s.put<DialingCountry>(std::move(countries));
}
void noListOn(Snapshot &s) { s.put<TrunkCredentialList>({}); }
void dial(Snapshot &s, const QString &user, const QString &at = host) { setDocument(s, document(uriOf(user, at))); }

constexpr const char *notRouted = "twilio.number.not-routed", *trunkAndUrl = "twilio.number.trunk-and-voice-url",
                     *unreadable = "twilio.twiml.bin-unreadable", *xml = "twilio.twiml.invalid-xml",
                     *uri = "twilio.twiml.sip-uri-mismatch", *noTrunk = "livekit.inbound.none-for-number",
                     *multiple = "livekit.inbound.multiple-match", *half = "livekit.inbound.auth-half-set",
                     *missing = "twilio.twiml.credentials-missing", *mismatch = "twilio.twiml.credentials-mismatch",
                     *noRule = "livekit.dispatch.none", *conflict = "livekit.dispatch.conflict",
                     *agent = "livekit.dispatch.agent-missing", *sipDomain = "livekit.outbound.address-is-sip-domain",
                     *notOurs = "livekit.outbound.address-not-in-account", *ipList = "twilio.trunk.ip-acl-present",
                     *noAuth = "twilio.trunk.no-auth", *noUser = "twilio.trunk.credential-list-empty",
                     *signsNot = "livekit.outbound.no-auth", *notOwned = "livekit.outbound.number-not-owned",
                     *otherTrunk = "livekit.outbound.number-not-on-trunk",
                     *edge = "livekit.outbound.address-edge-unknown", *country = "twilio.geo.country-disabled",
                     *voice = "twilio.number.voice-incapable",
                     *noSuchUser = "twilio.trunk.credential-username-mismatch";

const Case cases[] = {
    {notRouted, Fires, "no URL", [](Snapshot &s) { number1(s, [](PhoneNumber &n) { n.voiceUrl.clear(); }); }},
    {notRouted, Fires, "demo", [](Snapshot &s) { number1(s, [](PhoneNumber &n) { n.voiceUrl = "https://demo.twilio.com/welcome/voice/"; }); }},
    {notRouted, Fires, "second number", [](Snapshot &s) { PhoneNumber n = aNumber(otherNumber); n.voiceUrl.clear(); add(s, n); }},
    {notRouted, Fires, "though read in part", [](Snapshot &s) { number1(s, [](PhoneNumber &n) { n.voiceUrl.clear(); }); readPartly<PhoneNumber>(s); }},
    {notRouted, Silent, "bin", [](Snapshot &) {}},
    {notRouted, Silent, "webhook", [](Snapshot &s) { number1(s, [](PhoneNumber &n) { n.voiceUrl = "https://example.com/"; }); }},
    {notRouted, Silent, "trunk", [](Snapshot &s) { number1(s, [](PhoneNumber &n) { n.trunkSid = "TK1"; n.voiceUrl.clear(); }); }},
    {notRouted, Silent, "no numbers", [](Snapshot &s) { s.put<PhoneNumber>({}); }},
    {notRouted, CannotTellIt, "app", [](Snapshot &s) { number1(s, [](PhoneNumber &n) { n.voiceApplicationSid = "AP1"; }); }},
    {notRouted, CannotTellIt, "numbers refused", [](Snapshot &s) { refuse<PhoneNumber>(s); }},
    {notRouted, CannotTellIt, "numbers in part", [](Snapshot &s) { readPartly<PhoneNumber>(s); }},

    {trunkAndUrl, Fires, "both", [](Snapshot &s) { number1(s, [](PhoneNumber &n) { n.trunkSid = "TK1"; }); }},
    {trunkAndUrl, Fires, "with a webhook", [](Snapshot &s) { number1(s, [](PhoneNumber &n) { n.trunkSid = "TK1"; n.voiceUrl = "https://example.com"; }); }},
    {trunkAndUrl, Fires, "though read in part", [](Snapshot &s) { number1(s, [](PhoneNumber &n) { n.trunkSid = "TK1"; }); readPartly<PhoneNumber>(s); }},
    {trunkAndUrl, Silent, "URL alone", [](Snapshot &) {}},
    {trunkAndUrl, Silent, "trunk alone", [](Snapshot &s) { number1(s, [](PhoneNumber &n) { n.trunkSid = "TK1"; n.voiceUrl.clear(); }); }},
    {trunkAndUrl, Silent, "demo URL", [](Snapshot &s) { number1(s, [](PhoneNumber &n) { n.trunkSid = "TK1"; n.voiceUrl = "https://demo.twilio.com/x"; }); }},
    {trunkAndUrl, CannotTellIt, "numbers refused", [](Snapshot &s) { refuse<PhoneNumber>(s); }},

    {unreadable, Fires, "no token", [](Snapshot &s) { unread(s, Reading::NoToken); }},
    {unreadable, Fires, "refused", [](Snapshot &s) { unread(s, Reading::Refused); }},
    {unreadable, Fires, "gone", [](Snapshot &s) { unread(s, Reading::Missing); }},
    {unreadable, Fires, "failed", [](Snapshot &s) { unread(s, Reading::Failed); }},
    {unreadable, Silent, "read", [](Snapshot &) {}},
    {unreadable, Silent, "read, no XML", [](Snapshot &s) { setDocument(s, "x"); }},
    {unreadable, Silent, "webhook", [](Snapshot &s) { number1(s, [](PhoneNumber &n) { n.voiceUrl = "https://example.com"; }); }},
    {unreadable, CannotTellIt, "bins not asked", [](Snapshot &s) { refuse<TwimlBin>(s); }},
    {unreadable, CannotTellIt, "bin not asked", [](Snapshot &s) { unread(s, Reading::NotAsked); }},
    {unreadable, CannotTellIt, "numbers refused", [](Snapshot &s) { refuse<PhoneNumber>(s); }},

    {xml, Fires, "not closed", [](Snapshot &s) { setDocument(s, "<Response><Dial></Response>"); }},
    {xml, Fires, "bare &", [](Snapshot &s) { setDocument(s, "<Response><Say>A & B</Say></Response>"); }},
    {xml, Fires, "other root", [](Snapshot &s) { setDocument(s, "<Dial/>"); }},
    {xml, Fires, "document type", [](Snapshot &s) { setDocument(s, "<!DOCTYPE x [<!ENTITY a \"b\">]><Response/>"); }},
    {xml, Silent, "well-formed", [](Snapshot &) {}},
    {xml, Silent, "empty response", [](Snapshot &s) { setDocument(s, "<Response/>"); }},
    {xml, Silent, "unknown verb", [](Snapshot &s) { setDocument(s, "<Response><Fly/></Response>"); }},
    {xml, CannotTellIt, "no token", [](Snapshot &s) { unread(s, Reading::NoToken); }},
    {xml, CannotTellIt, "not asked", [](Snapshot &s) { unread(s, Reading::NotAsked); }},

    {uri, Fires, "web host", [](Snapshot &s) { dial(s, number, "clinic-x1.livekit.cloud"); }},
    {uri, Fires, "other project", [](Snapshot &s) { dial(s, number, "xyz.sip.livekit.cloud"); }},
    {uri, Fires, "Twilio's SIP domain", [](Snapshot &s) { dial(s, number, "me.sip.twilio.com"); }},
    {uri, Fires, "%2B", [](Snapshot &s) { dial(s, "%2B15105550161"); }},
    {uri, Fires, "no user", [](Snapshot &s) { setDocument(s, document("sip:" + host)); }},
    {uri, Fires, "sip: twice", [](Snapshot &s) { setDocument(s, document("sip:sip:" + number + "@" + host)); }},
    {uri, Fires, "another number", [](Snapshot &s) { dial(s, otherNumber); }},
    {uri, Fires, "without +", [](Snapshot &s) { dial(s, "15105550161"); }},
    {uri, Fires, "no SIP at all", [](Snapshot &s) { setDocument(s, "<Response><Say>Hi</Say></Response>"); }},
    {uri, Silent, "right", [](Snapshot &) {}},
    {uri, Silent, "placeholder", [](Snapshot &s) { dial(s, "{{To}}"); }},
    {uri, Silent, "regional host", [](Snapshot &s) { dial(s, number, "abc.eu.sip.livekit.cloud"); }},
    {uri, Silent, "capitals", [](Snapshot &s) { dial(s, number, "ABC.sip.LiveKit.cloud"); }},
    {uri, Silent, "foreign", [](Snapshot &s) { s.put<InboundTrunk>({}); dial(s, number, "xyz.sip.livekit.cloud"); }},
    {uri, Silent, "no trunk for it anywhere", [](Snapshot &s) { s.put<InboundTrunk>({}); }},
    {uri, CannotTellIt, "no token", [](Snapshot &s) { unread(s, Reading::NoToken); }},
    {uri, CannotTellIt, "host not known", [](Snapshot &s) { s.about.sipHost.clear(); }},
    {uri, CannotTellIt, "other project, trunks refused", [](Snapshot &s) { refuse<InboundTrunk>(s); dial(s, number, "xyz.sip.livekit.cloud"); }},
    {uri, CannotTellIt, "webhook", [](Snapshot &s) { number1(s, [](PhoneNumber &n) { n.voiceUrl = "https://example.com"; }); }},

    {noTrunk, Fires, "no trunks", [](Snapshot &s) { s.put<InboundTrunk>({}); }},
    {noTrunk, Fires, "other numbers", [](Snapshot &s) { trunk1(s, [](InboundTrunk &t) { t.numbers = {otherNumber}; }); }},
    {noTrunk, Fires, "a star", [](Snapshot &s) { trunk1(s, [](InboundTrunk &t) { t.numbers = {"*"}; }); }},
    {noTrunk, Fires, "catch-all on a server of one's own", [](Snapshot &s) { s.about.livekit = LiveKitKind::SelfHosted; s.put<InboundTrunk>({}); rule1(s, [](DispatchRule &r) { r.trunkIds.clear(); }); }},
    {noTrunk, Fires, "every caller kept out", [](Snapshot &s) { trunk1(s, [](InboundTrunk &t) { t.allowedNumbers = {number}; }); }},
    {noTrunk, Silent, "named", [](Snapshot &) {}},
    {noTrunk, Silent, "other spelling", [](Snapshot &s) { trunk1(s, [](InboundTrunk &t) { t.numbers = {"1 (510) 555-0161"}; }); }},
    {noTrunk, Silent, "any number", [](Snapshot &s) { trunk1(s, [](InboundTrunk &t) { t.numbers.clear(); }); }},
    {noTrunk, Silent, "two trunks", [](Snapshot &s) { add(s, aTrunk("ST_b")); }},
    {noTrunk, CannotTellIt, "trunks refused", [](Snapshot &s) { refuse<InboundTrunk>(s); }},
    {noTrunk, CannotTellIt, "trunks in part", [](Snapshot &s) { trunk1(s, [](InboundTrunk &t) { t.numbers = {otherNumber}; }); readPartly<InboundTrunk>(s); }},
    {noTrunk, CannotTellIt, "no token", [](Snapshot &s) { unread(s, Reading::NoToken); }},
    {noTrunk, CannotTellIt, "elastic trunk", [](Snapshot &s) { number1(s, [](PhoneNumber &n) { n.trunkSid = "TK1"; }); }},

    {multiple, Fires, "same number", [](Snapshot &s) { add(s, aTrunk("ST_b")); }},
    {multiple, Fires, "same number, other spelling", [](Snapshot &s) { add(s, aTrunk("ST_b", {"15105550161"})); }},
    {multiple, Fires, "two for any number", [](Snapshot &s) { s.put<InboundTrunk>({aTrunk("ST_a", {}), aTrunk("ST_b", {})}); }},
    {multiple, Fires, "one lists callers", [](Snapshot &s) { InboundTrunk t = aTrunk("ST_b"); t.allowedNumbers = {"+14155550100"}; add(s, t); }},
    {multiple, Fires, "though read in part", [](Snapshot &s) { add(s, aTrunk("ST_b")); readPartly<InboundTrunk>(s); }},
    {multiple, Silent, "one", [](Snapshot &) {}},
    {multiple, Silent, "named and any", [](Snapshot &s) { add(s, aTrunk("ST_b", {})); }},
    {multiple, Silent, "other numbers", [](Snapshot &s) { add(s, aTrunk("ST_b", {otherNumber})); }},
    {multiple, Silent, "other addresses", [](Snapshot &s) { trunk1(s, [](InboundTrunk &t) { t.allowedAddresses = {"10.0.0.0/8"}; }); InboundTrunk t = aTrunk("ST_b"); t.allowedAddresses = {"11.0.0.1"}; add(s, t); }},
    {multiple, Silent, "other callers", [](Snapshot &s) { trunk1(s, [](InboundTrunk &t) { t.allowedNumbers = {"+14155550100"}; }); InboundTrunk t = aTrunk("ST_b"); t.allowedNumbers = {"+14155550101"}; add(s, t); }},
    {multiple, CannotTellIt, "trunks refused", [](Snapshot &s) { refuse<InboundTrunk>(s); }},
    {multiple, CannotTellIt, "trunks in part", [](Snapshot &s) { readPartly<InboundTrunk>(s); }},

    {half, Fires, "user alone", [](Snapshot &s) { trunk1(s, [](InboundTrunk &t) { t.authPassword = {}; }); }},
    {half, Fires, "password alone", [](Snapshot &s) { trunk1(s, [](InboundTrunk &t) { t.authUsername.clear(); }); }},
    {half, Fires, "second trunk", [](Snapshot &s) { InboundTrunk t = aTrunk("ST_b", {otherNumber}); t.authPassword = {}; add(s, t); }},
    {half, Silent, "both", [](Snapshot &) {}},
    {half, Silent, "neither", [](Snapshot &s) { trunk1(s, [](InboundTrunk &t) { t.authUsername.clear(); t.authPassword = {}; }); }},
    {half, Silent, "no numbers, as LiveKit's guide makes it", [](Snapshot &s) { trunk1(s, [](InboundTrunk &t) { t.numbers.clear(); }); }},
    {half, CannotTellIt, "trunks refused", [](Snapshot &s) { refuse<InboundTrunk>(s); }},

    {missing, Fires, "neither", [](Snapshot &s) { setDocument(s, document(uriOf(number), {}, {})); }},
    {missing, Fires, "no password", [](Snapshot &s) { setDocument(s, document(uriOf(number), "trunkline", {})); }},
    {missing, Fires, "no user", [](Snapshot &s) { setDocument(s, document(uriOf(number), {}, password)); }},
    {missing, Fires, "password without user on an open trunk", [](Snapshot &s) { setDocument(s, document(uriOf(number), {}, password)); trunk1(s, [](InboundTrunk &t) { t.authUsername.clear(); t.authPassword = {}; }); }},
    {missing, Silent, "both", [](Snapshot &) {}},
    {missing, Silent, "open trunk", [](Snapshot &s) { setDocument(s, document(uriOf(number), {}, {})); trunk1(s, [](InboundTrunk &t) { t.authUsername.clear(); t.authPassword = {}; }); }},
    {missing, Silent, "no trunk", [](Snapshot &s) { setDocument(s, document(uriOf(number), {}, {})); s.put<InboundTrunk>({}); }},
    {missing, CannotTellIt, "no token", [](Snapshot &s) { unread(s, Reading::NoToken); }},
    {missing, CannotTellIt, "trunks refused", [](Snapshot &s) { refuse<InboundTrunk>(s); }},

    {mismatch, Fires, "other password", [](Snapshot &s) { setDocument(s, document(uriOf(number), "trunkline", "other")); }},
    {mismatch, Fires, "other user", [](Snapshot &s) { setDocument(s, document(uriOf(number), "somebody")); }},
    {mismatch, Fires, "user in other case", [](Snapshot &s) { setDocument(s, document(uriOf(number), "Trunkline")); }},
    {mismatch, Silent, "equal", [](Snapshot &) {}},
    {mismatch, Silent, "open trunk", [](Snapshot &s) { setDocument(s, document(uriOf(number), "x", "y")); trunk1(s, [](InboundTrunk &t) { t.authUsername.clear(); t.authPassword = {}; }); }},
    {mismatch, Silent, "missing, not wrong", [](Snapshot &s) { setDocument(s, document(uriOf(number), {}, {})); }},
    {mismatch, CannotTellIt, "masked password", [](Snapshot &s) { trunk1(s, [](InboundTrunk &t) { t.authPassword = Secret("********"); }); }},
    {mismatch, CannotTellIt, "no token", [](Snapshot &s) { unread(s, Reading::NoToken); }},
    {mismatch, CannotTellIt, "trunks refused", [](Snapshot &s) { refuse<InboundTrunk>(s); }},

    {noRule, Fires, "no rules", [](Snapshot &s) { s.put<DispatchRule>({}); }},
    {noRule, Fires, "other trunk", [](Snapshot &s) { rule1(s, [](DispatchRule &r) { r.trunkIds = {"ST_gone"}; }); }},
    {noRule, Fires, "other spelling", [](Snapshot &s) { rule1(s, [](DispatchRule &r) { r.numbers = {"15105550161"}; }); }},
    {noRule, Fires, "other number", [](Snapshot &s) { rule1(s, [](DispatchRule &r) { r.numbers = {otherNumber}; }); }},
    {noRule, Fires, "own number as caller", [](Snapshot &s) { rule1(s, [](DispatchRule &r) { r.inboundNumbers = {number}; }); }},
    {noRule, Silent, "takes it", [](Snapshot &) {}},
    {noRule, Silent, "catch-all", [](Snapshot &s) { rule1(s, [](DispatchRule &r) { r.trunkIds.clear(); }); }},
    {noRule, Silent, "listed callers get in", [](Snapshot &s) { rule1(s, [](DispatchRule &r) { r.inboundNumbers = {"+14155550100"}; }); }},
    {noRule, Silent, "rules collide", [](Snapshot &s) { add(s, aRule("SDR_b")); }},
    {noRule, CannotTellIt, "rules refused", [](Snapshot &s) { refuse<DispatchRule>(s); }},
    {noRule, CannotTellIt, "rules in part", [](Snapshot &s) { rule1(s, [](DispatchRule &r) { r.trunkIds = {"ST_b"}; }); readPartly<DispatchRule>(s); }},
    {noRule, CannotTellIt, "no token", [](Snapshot &s) { unread(s, Reading::NoToken); }},

    {conflict, Fires, "same trunk", [](Snapshot &s) { add(s, aRule("SDR_b")); }},
    {conflict, Fires, "same number, other spelling", [](Snapshot &s) { rule1(s, [](DispatchRule &r) { r.numbers = {number}; }); DispatchRule r = aRule("SDR_b"); r.numbers = {"15105550161"}; add(s, r); }},
    {conflict, Fires, "two catch-alls", [](Snapshot &s) { s.put<DispatchRule>({aRule("SDR_a", {}), aRule("SDR_b", {})}); }},
    {conflict, Fires, "with itself", [](Snapshot &s) { rule1(s, [](DispatchRule &r) { r.numbers = {number, "15105550161"}; }); }},
    {conflict, Silent, "one", [](Snapshot &) {}},
    {conflict, Silent, "own and catch-all", [](Snapshot &s) { add(s, aRule("SDR_b", {})); }},
    {conflict, Silent, "other PIN", [](Snapshot &s) { DispatchRule r = aRule("SDR_b"); r.target.pin = "12"; add(s, r); }},
    {conflict, Silent, "other number", [](Snapshot &s) { DispatchRule r = aRule("SDR_b"); r.numbers = {otherNumber}; add(s, r); }},
    {conflict, CannotTellIt, "rules refused", [](Snapshot &s) { refuse<DispatchRule>(s); }},
    {conflict, CannotTellIt, "rules in part", [](Snapshot &s) { readPartly<DispatchRule>(s); }},

    {agent, Fires, "others ask", [](Snapshot &s) { rule1(s, [](DispatchRule &r) { r.roomConfig = {}; }); add(s, aRule("SDR_b", {"ST_b"})); }},
    {agent, Fires, "direct room, nobody there", [](Snapshot &s) { rule1(s, [](DispatchRule &r) { r.roomConfig = {}; r.target = {RoomTarget::Kind::Direct, "desk", {}, false, {}}; }); add(s, aRule("SDR_b", {"ST_b"})); }},
    {agent, Fires, "an agent without a name", [](Snapshot &s) { rule1(s, [](DispatchRule &r) { r.roomConfig.raw = {{"agents", QJsonArray{QJsonObject{{"agent_name", ""}}}}}; }); add(s, aRule("SDR_b", {"ST_b"})); }},
    {agent, Silent, "asked", [](Snapshot &) {}},
    {agent, Silent, "PIN", [](Snapshot &s) { rule1(s, [](DispatchRule &r) { r.roomConfig = {}; r.target.pin = "1"; }); add(s, aRule("SDR_b", {"ST_b"})); }},
    {agent, Silent, "somebody is there", [](Snapshot &s) { rule1(s, [](DispatchRule &r) { r.roomConfig = {}; r.target = {RoomTarget::Kind::Direct, "desk", {}, false, {}}; }); add(s, aRule("SDR_b", {"ST_b"})); Room room; room.sid = "RM_1"; room.name = "desk"; room.people = 1; add(s, room); }},
    {agent, Silent, "no rule wins", [](Snapshot &s) { s.put<DispatchRule>({}); }},
    {agent, CannotTellIt, "nobody asks by name", [](Snapshot &s) { rule1(s, [](DispatchRule &r) { r.roomConfig = {}; }); }},
    {agent, CannotTellIt, "room preset", [](Snapshot &s) { rule1(s, [](DispatchRule &r) { r.roomConfig = {}; r.roomPreset = "p"; }); add(s, aRule("SDR_b", {"ST_b"})); }},
    {agent, CannotTellIt, "rules in part", [](Snapshot &s) { rule1(s, [](DispatchRule &r) { r.roomConfig = {}; }); readPartly<DispatchRule>(s); }},
    {agent, CannotTellIt, "no token", [](Snapshot &s) { unread(s, Reading::NoToken); }},

    {sipDomain, Fires, "a SIP domain", [](Snapshot &s) { leadTo(s, "clinic.sip.twilio.com"); }},
    {sipDomain, Fires, "with an edge and a port", [](Snapshot &s) { leadTo(s, "Clinic.SIP.sao-paulo.twilio.com:5060"); }},
    {sipDomain, Fires, "second trunk", [](Snapshot &s) { add(s, anOutboundTrunk("ST_2", "clinic.sip.twilio.com")); }},
    {sipDomain, Fires, "though read in part", [](Snapshot &s) { leadTo(s, "clinic.sip.twilio.com"); readPartly<OutboundTrunk>(s); }},
    {sipDomain, Silent, "a termination address", [](Snapshot &) {}},
    {sipDomain, Silent, "of another edge", [](Snapshot &s) { leadTo(s, "clinic.pstn.sao-paulo.twilio.com"); }},
    {sipDomain, Silent, "another carrier", [](Snapshot &s) { leadTo(s, "sip.twilio.com.example.net"); }},
    {sipDomain, CannotTellIt, "trunks refused", [](Snapshot &s) { refuse<OutboundTrunk>(s); }},

    {notOurs, Fires, "no trunk has it", [](Snapshot &s) { leadTo(s, "other.pstn.twilio.com"); }},
    {notOurs, Fires, "no trunks", [](Snapshot &s) { s.put<ElasticTrunk>({}); }},
    {notOurs, Fires, "its trunk has no address", [](Snapshot &s) { edit<ElasticTrunk>(s, [](ElasticTrunk &t) { t.domainName.clear(); }); }},
    {notOurs, Silent, "ours", [](Snapshot &) {}},
    {notOurs, Silent, "ours, by an edge", [](Snapshot &s) { leadTo(s, "CLINIC.pstn.dublin.twilio.com:5061"); }},
    {notOurs, Silent, "another carrier", [](Snapshot &s) { leadTo(s, "sip.example.com"); }},
    {notOurs, Silent, "a SIP domain", [](Snapshot &s) { leadTo(s, "clinic.sip.twilio.com"); }},
    {notOurs, CannotTellIt, "trunks in part", [](Snapshot &s) { leadTo(s, "other.pstn.twilio.com"); readPartly<ElasticTrunk>(s); }},
    {notOurs, CannotTellIt, "trunks refused", [](Snapshot &s) { refuse<ElasticTrunk>(s); }},

    {ipList, Fires, "one list", [](Snapshot &s) { ipListOn(s); }},
    {ipList, Fires, "two lists", [](Snapshot &s) { ipListOn(s); add(s, attached<TrunkIpList>("AL2")); }},
    {ipList, Fires, "by an edge", [](Snapshot &s) { ipListOn(s); leadTo(s, "clinic.pstn.tokyo.twilio.com"); }},
    {ipList, Silent, "none", [](Snapshot &) {}},
    {ipList, Silent, "on another trunk", [](Snapshot &s) { ipListOn(s, "TK_x"); }},
    {ipList, Silent, "on a trunk that LiveKit does not use", [](Snapshot &s) { ipListOn(s, "TK_2"); add(s, anElasticTrunk("TK_2", "two.pstn.twilio.com")); }},
    {ipList, CannotTellIt, "lists refused", [](Snapshot &s) { refuse<TrunkIpList>(s); }},

    {noAuth, Fires, "nothing", [](Snapshot &s) { noListOn(s); }},
    {noAuth, Fires, "lists on another trunk", [](Snapshot &s) { noListOn(s); ipListOn(s, "TK_x"); }},
    {noAuth, Fires, "second trunk", [](Snapshot &s) { add(s, anElasticTrunk("TK_2", "two.pstn.twilio.com")); add(s, anOutboundTrunk("ST_2", "two.pstn.twilio.com")); }},
    {noAuth, Silent, "credentials", [](Snapshot &) {}},
    {noAuth, Silent, "addresses alone", [](Snapshot &s) { noListOn(s); ipListOn(s); }},
    {noAuth, Silent, "not used by LiveKit", [](Snapshot &s) { noListOn(s); s.put<OutboundTrunk>({}); }},
    {noAuth, CannotTellIt, "addresses refused", [](Snapshot &s) { noListOn(s); refuse<TrunkIpList>(s); }},
    {noAuth, CannotTellIt, "credentials refused", [](Snapshot &s) { refuse<TrunkCredentialList>(s); }},

    {noUser, Fires, "empty", [](Snapshot &s) { s.put<Credential>({}); }},
    {noUser, Fires, "users in another list", [](Snapshot &s) { s.put<Credential>({aUser("livekit", "CL_x")}); }},
    {noUser, Fires, "two empty lists", [](Snapshot &s) { s.put<Credential>({}); add(s, attached<TrunkCredentialList>("CL_2")); }},
    {noUser, Silent, "a user", [](Snapshot &) {}},
    {noUser, Silent, "one list of two has a user", [](Snapshot &s) { add(s, attached<TrunkCredentialList>("CL_2")); }},
    {noUser, Silent, "no list", [](Snapshot &s) { noListOn(s); s.put<Credential>({}); }},
    {noUser, CannotTellIt, "users refused", [](Snapshot &s) { refuse<Credential>(s); }},
    {noUser, CannotTellIt, "users in part", [](Snapshot &s) { s.put<Credential>({}, Read::Partly); }},

    {signsNot, Fires, "neither", [](Snapshot &s) { out1(s, [](OutboundTrunk &t) { t.authUsername.clear(); t.authPassword = {}; }); }},
    {signsNot, Fires, "user alone", [](Snapshot &s) { out1(s, [](OutboundTrunk &t) { t.authPassword = {}; }); }},
    {signsNot, Fires, "password alone", [](Snapshot &s) { out1(s, [](OutboundTrunk &t) { t.authUsername.clear(); }); }},
    {signsNot, Silent, "both", [](Snapshot &) {}},
    {signsNot, Silent, "nobody asks", [](Snapshot &s) { noListOn(s); ipListOn(s); out1(s, [](OutboundTrunk &t) { t.authUsername.clear(); t.authPassword = {}; }); }},
    {signsNot, Silent, "another carrier", [](Snapshot &s) { leadTo(s, "sip.example.com"); out1(s, [](OutboundTrunk &t) { t.authUsername.clear(); t.authPassword = {}; }); }},
    {signsNot, CannotTellIt, "lists refused", [](Snapshot &s) { refuse<TrunkCredentialList>(s); }},

    {noSuchUser, Fires, "another user", [](Snapshot &s) { s.put<Credential>({aUser("old")}); }},
    {noSuchUser, Fires, "other capitals", [](Snapshot &s) { s.put<Credential>({aUser("LiveKit")}); }},
    {noSuchUser, Fires, "known in a list that is not attached", [](Snapshot &s) { s.put<Credential>({aUser("old"), aUser("livekit", "CL_x")}); }},
    {noSuchUser, Silent, "known", [](Snapshot &) {}},
    {noSuchUser, Silent, "one of two", [](Snapshot &s) { add(s, aUser("old")); }},
    {noSuchUser, Silent, "in the second list", [](Snapshot &s) { s.put<Credential>({aUser("old"), aUser("livekit", "CL_2")}); add(s, attached<TrunkCredentialList>("CL_2")); }},
    {noSuchUser, CannotTellIt, "users in part", [](Snapshot &s) { s.put<Credential>({aUser("old")}, Read::Partly); }},
    {noSuchUser, CannotTellIt, "users refused", [](Snapshot &s) { refuse<Credential>(s); }},

    {notOwned, Fires, "a stranger's number", [](Snapshot &s) { show(s, {"+14155550111"}); }},
    {notOwned, Fires, "one of two", [](Snapshot &s) { show(s, {number, "+14155550111"}); }},
    {notOwned, Fires, "other caller ids are verified", [](Snapshot &s) { show(s, {"+14155550111"}); s.put<CallerId>({aCallerId("+14155550112")}); }},
    {notOwned, Silent, "own number", [](Snapshot &) {}},
    {notOwned, Silent, "verified", [](Snapshot &s) { show(s, {"+14155550111"}); s.put<CallerId>({aCallerId("+14155550111")}); }},
    {notOwned, Silent, "any number", [](Snapshot &s) { show(s, {"*"}); }},
    {notOwned, Silent, "another carrier", [](Snapshot &s) { show(s, {"+14155550111"}); leadTo(s, "sip.example.com"); }},
    {notOwned, CannotTellIt, "numbers in part", [](Snapshot &s) { show(s, {"+14155550111"}); readPartly<PhoneNumber>(s); }},
    {notOwned, CannotTellIt, "caller ids refused", [](Snapshot &s) { show(s, {"+14155550111"}); refuse<CallerId>(s); }},
    {notOwned, CannotTellIt, "caller ids not asked for", [](Snapshot &s) { show(s, {"+14155550111"}); s.set(resourceOf<CallerId>(), {}); }},

    {otherTrunk, Fires, "another trunk", [](Snapshot &s) { number1(s, [](PhoneNumber &n) { n.trunkSid = "TK_2"; }); }},
    {otherTrunk, Fires, "by an edge", [](Snapshot &s) { number1(s, [](PhoneNumber &n) { n.trunkSid = "TK_2"; }); leadTo(s, "clinic.pstn.dublin.twilio.com"); }},
    {otherTrunk, Fires, "other spelling", [](Snapshot &s) { number1(s, [](PhoneNumber &n) { n.trunkSid = "TK_2"; }); show(s, {"1 510 555 0161"}); }},
    {otherTrunk, Silent, "same trunk", [](Snapshot &s) { number1(s, [](PhoneNumber &n) { n.trunkSid = "TK_out"; }); }},
    {otherTrunk, Silent, "a document answers", [](Snapshot &) {}},
    {otherTrunk, Silent, "another number", [](Snapshot &s) { number1(s, [](PhoneNumber &n) { n.trunkSid = "TK_2"; }); show(s, {"+14155550111"}); }},
    {otherTrunk, CannotTellIt, "numbers refused", [](Snapshot &s) { refuse<PhoneNumber>(s); }},

    {edge, Fires, "a typo", [](Snapshot &s) { leadTo(s, "clinic.pstn.sao-paolo.twilio.com"); }},
    {edge, Fires, "an old region", [](Snapshot &s) { leadTo(s, "clinic.pstn.br1.twilio.com"); }},
    {edge, Fires, "with a port", [](Snapshot &s) { leadTo(s, "clinic.pstn.berlin.twilio.com:5060"); }},
    {edge, Silent, "none", [](Snapshot &) {}},
    {edge, Silent, "São Paulo", [](Snapshot &s) { leadTo(s, "clinic.pstn.sao-paulo.twilio.com"); }},
    {edge, Silent, "a SIP domain", [](Snapshot &s) { leadTo(s, "clinic.sip.sao-paolo.twilio.com"); }},
    {edge, CannotTellIt, "trunks refused", [](Snapshot &s) { refuse<OutboundTrunk>(s); }},

    {country, Fires, "Brazil is not allowed", [](Snapshot &s) { callTo(s, "br", {aCountry("BR", false)}); }},
    {country, Fires, "the United States stand for Canada", [](Snapshot &s) { callTo(s, "CA", {aCountry("US", false)}); }},
    {country, Fires, "one of two", [](Snapshot &s) { callTo(s, "br", {aCountry("BR", true), aCountry("CL", false)}); OutboundTrunk t = anOutboundTrunk("ST_2"); t.destinationCountry = "cl"; add(s, t); }},
    {country, Silent, "allowed", [](Snapshot &s) { callTo(s, "br", {aCountry("BR", true)}); }},
    {country, Silent, "no destination", [](Snapshot &s) { callTo(s, "", {aCountry("BR", false)}); }},
    {country, Silent, "another carrier", [](Snapshot &s) { callTo(s, "br", {aCountry("BR", false)}); leadTo(s, "sip.example.com"); }},
    {country, CannotTellIt, "countries refused", [](Snapshot &s) { callTo(s, "br", {}); refuse<DialingCountry>(s); }},

    {voice, Fires, "fax", [](Snapshot &s) { number1(s, [](PhoneNumber &n) { n.voiceReceiveMode.word = "fax"; }); }},
    {voice, Fires, "messages only", [](Snapshot &s) { number1(s, [](PhoneNumber &n) { n.voiceCapable = false; }); }},
    {voice, Fires, "shown to those who are called", [](Snapshot &s) { number1(s, [](PhoneNumber &n) { n.voiceCapable = false; n.voiceUrl.clear(); }); }},
    {voice, Silent, "voice", [](Snapshot &s) { number1(s, [](PhoneNumber &n) { n.voiceReceiveMode.word = "voice"; }); }},
    {voice, Silent, "never set", [](Snapshot &) {}},
    {voice, Silent, "not meant for calls", [](Snapshot &s) { number1(s, [](PhoneNumber &n) { n.voiceCapable = false; n.voiceUrl.clear(); }); s.put<OutboundTrunk>({}); }},
    {voice, CannotTellIt, "numbers refused", [](Snapshot &s) { refuse<PhoneNumber>(s); }},
};
} // namespace

class TestRules : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void answers_data();
  void answers();
  void everyRuleIsTried();
  void healthyIsSilent();
  void nothingReadIsNeverAFinding();
  void ordersAndCounts();
  void saysWhichFilterFailed();
  void foreignNumbersAreLeftAlone();
  void saysNoSecret();
  void routesAndFindingsAgree();
};

void TestRules::answers_data()
{
  QTest::addColumn<int>("index");
  for (int i = 0; i < int(std::size(cases)); ++i) QTest::addRow("%s: %s", cases[i].rule, cases[i].name) << i;
}

void TestRules::answers()
{
  QFETCH(int, index);
  const Case &c = cases[index];
  for (const LiveKitKind kind : {LiveKitKind::Cloud, LiveKitKind::SelfHosted}) {
    Snapshot s = healthy(kind);
    c.make(s);
    const routing::Project project(s);
    const Rule *rule = ruleNamed(QString::fromLatin1(c.rule));
    QVERIFY(rule);
    const Answer answer = rule->check(project);
    QCOMPARE(answer.fires(), c.expected == Fires);
    if (c.expected != Fires) QCOMPARE(answer.isSilent(), c.expected == Silent);
    for (const Resource *r : answer.wants) QCOMPARE(s.part(*r).state, Read::NotAsked);
    for (const Finding &f : answer.findings) {
      QCOMPARE(f.rule, QLatin1String(c.rule));
      QVERIFY(!f.title.isEmpty() && !f.reason.isEmpty() && f.resource && !f.key.isEmpty());
      QVERIFY2(s.find(*f.resource, f.key), qPrintable(f.key));
    }
    for (const CannotTell &u : answer.unknown) QVERIFY(u.rule == QLatin1String(c.rule) && !u.missing.isEmpty());
  }
}

void TestRules::everyRuleIsTried()
{
  QVERIFY(rules().size() >= 20);
  for (const Rule &rule : rules())
    for (const Expected expected : {Fires, Silent, CannotTellIt}) {
      const auto count = std::count_if(std::begin(cases), std::end(cases), [&](const Case &c) {
        return qstrcmp(c.rule, rule.id) == 0 && c.expected == expected;
      });
      QVERIFY2(count >= (expected == CannotTellIt ? 1 : 3), rule.id);
      QVERIFY(!rule.explained().isEmpty());
    }
}

void TestRules::healthyIsSilent()
{
  for (const LiveKitKind kind : {LiveKitKind::Cloud, LiveKitKind::SelfHosted, LiveKitKind::Unknown}) {
    const HealthReport report = judge(healthy(kind));
    QVERIFY(report.findings.isEmpty());
    QVERIFY(report.unknown.isEmpty());
    QCOMPARE(report.checks, int(rules().size()));
  }
}

void TestRules::nothingReadIsNeverAFinding()
{
  const HealthReport nothing = judge(Snapshot());
  QVERIFY(nothing.findings.isEmpty());
  QSet<QString> cannotTell;
  for (const CannotTell &u : nothing.unknown) cannotTell << u.rule;
  QCOMPARE(cannotTell.size(), int(rules().size()));
  for (const Resource *r :
       {&resourceOf<PhoneNumber>(), &resourceOf<TwimlBin>(), &resourceOf<InboundTrunk>(), &resourceOf<DispatchRule>(),
        &resourceOf<OutboundTrunk>(), &resourceOf<ElasticTrunk>(), &resourceOf<Credential>()}) {
    Snapshot s = healthy();
    s.set(*r, {});
    const HealthReport report = judge(s);
    QVERIFY2(report.findings.isEmpty(), r->name);
    QVERIFY2(!report.unknown.isEmpty(), r->name);
  }
}

void TestRules::ordersAndCounts()
{
  Snapshot s = healthy();
  number1(s, [](PhoneNumber &n) { n.trunkSid = "TK1"; }); // some calls
  PhoneNumber bare = aNumber(otherNumber);
  bare.voiceUrl.clear();
  add(s, bare);           // blocks
  add(s, aRule("SDR_b")); // blocks, later in the call
  const HealthReport report = judge(s);
  QCOMPARE(report.blocking, 2);
  QCOMPARE(report.some, 1);
  QCOMPARE(report.findings[0].rule, QLatin1String(notRouted));
  QCOMPARE(report.findings[1].rule, QLatin1String(conflict));
  QCOMPARE(report.findings[2].rule, QLatin1String(trunkAndUrl));
  QCOMPARE(report.ofNumber(otherNumber).size(), 1);
  QCOMPARE(report.ofObject(resourceOf<DispatchRule>(), "SDR_b").size(), 1);
  QCOMPARE(report.ofObject(resourceOf<DispatchRule>(), "SDR_a").size(), 1);
}

void TestRules::saysWhichFilterFailed()
{
  const auto reason = [](const std::function<void(DispatchRule &)> &change) {
    Snapshot s = healthy();
    rule1(s, change);
    return judge(s).findings.first().reason;
  };
  QVERIFY(reason([](DispatchRule &r) { r.inboundNumbers = {number}; }).contains("caller"));
  QVERIFY(reason([](DispatchRule &r) { r.numbers = {"15105550161"}; }).contains("letter by letter"));
  QVERIFY(reason([](DispatchRule &r) { r.numbers = {otherNumber}; }).contains("other called numbers"));
  QVERIFY(reason([](DispatchRule &r) { r.trunkIds = {"ST_z"}; }).contains("other trunks"));
}

void TestRules::foreignNumbersAreLeftAlone()
{
  Snapshot s = healthy();
  const QString sid = QStringLiteral("EH") + QString(32, u'f');
  add(s, aNumber(otherNumber, sid));
  add(s, aBin(document(uriOf(otherNumber, "xyz.sip.livekit.cloud"), "their", "secret"), sid));
  QVERIFY(judge(s).findings.isEmpty());
  QVERIFY(judge(s).unknown.isEmpty());
}

void TestRules::saysNoSecret()
{
  for (const Case &c : cases) {
    Snapshot s = healthy();
    c.make(s);
    const HealthReport report = judge(s);
    for (const Finding &f : report.findings) QVERIFY(!(f.title + f.reason).contains(QString::fromLatin1(password)));
    for (const CannotTell &u : report.unknown) QVERIFY(!u.missing.contains(QString::fromLatin1(password)));
  }
}

void TestRules::routesAndFindingsAgree()
{
  int named = 0;
  for (const Case &c : cases)
    for (const LiveKitKind kind : {LiveKitKind::Cloud, LiveKitKind::SelfHosted}) {
      Snapshot s = healthy(kind);
      c.make(s);
      const routing::Project project(s);
      const HealthReport report = judge(project);
      for (const routing::InboundPath &path : project.paths()) {
        const routing::Route route = routing::inboundRoute(project, path);
        for (const routing::RouteNode &node : route.nodes) {
          const auto explained = [&](const Finding &f) { return f.rule == node.rule; };
          const bool found = std::any_of(report.findings.begin(), report.findings.end(), explained);
          QVERIFY2(node.rule.isEmpty() || found,
                   qPrintable(QLatin1String(c.name) + u' ' + node.rule + u' ' + node.reason));
          named += !node.rule.isEmpty();
        }
        for (const Finding &f : report.ofNumber(path.number->number))
          if (f.severity == Severity::BlocksCalls)
            QVERIFY2(route.state != routing::NodeState::Ok, qPrintable(QLatin1String(c.name) + u' ' + f.rule));
      }
    }
  QVERIFY(named > 50);
}

QTEST_GUILESS_MAIN(TestRules)
#include "t_rules.moc"
