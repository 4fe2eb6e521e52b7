// A call from LiveKit through Twilio to a phone.
#include "proof/walk.h"

#include <QCoreApplication>

namespace proof {

namespace {
struct OutboundText {
  Q_DECLARE_TR_FUNCTIONS(TestCallOut)
};

/// The call that LiveKit's INVITE became at Twilio.
const Leg *trunkLeg(const Sight &sight)
{
  if (!sight.legs) return nullptr;
  for (const Leg &leg : *sight.legs)
    if (leg.call.direction == u"trunking-terminating") return &leg;
  return nullptr;
}

/// The trunk's address is a SIP domain: Twilio took the call itself.
const Leg *domainLeg(const Sight &sight)
{
  if (!sight.legs) return nullptr;
  for (const Leg &leg : *sight.legs)
    if (leg.call.direction == u"inbound" && leg.call.to.startsWith(QStringLiteral("sip:"))
        && leg.call.to.contains(QStringLiteral(".sip.")))
      return &leg;
  return nullptr;
}

const RoomParticipant *phoneIn(const Walk &walk, const Sight &sight)
{
  if (!sight.people) return nullptr;
  for (const RoomParticipant &p : *sight.people)
    if (p.room == walk.test.room && p.identity == walk.test.identity) return &p;
  return nullptr;
}

struct Complaint {
  const char *code;
  const char *sentence;
};
constexpr Complaint complaints[] = {
    {"32205", QT_TRANSLATE_NOOP("TestCallOut", "Twilio does not let this account call that country. Allow it under "
                                               "Outbound trunks, Countries.")},
    {"32204",
     QT_TRANSLATE_NOOP("TestCallOut", "Twilio refuses the caller ID: the account neither owns nor has verified "
                                      "it. Choose a number of the account.")},
    {"32101", QT_TRANSLATE_NOOP("TestCallOut", "Twilio wants the called number in E.164, with + and country code.")},
    {"32100", QT_TRANSLATE_NOOP("TestCallOut", "A trial account may call verified numbers only.")},
    {"32203", QT_TRANSLATE_NOOP("TestCallOut", "Twilio blocks this destination. Ask Twilio's support.")},
    {"32001", QT_TRANSLATE_NOOP("TestCallOut", "The trunk may not begin so many calls a second. Try again.")},
    {"32208", QT_TRANSLATE_NOOP("TestCallOut", "The Elastic SIP trunk wants encryption, and LiveKit's trunk offers "
                                               "none.")},
};

QString sentenceOf(const Leg &leg)
{
  for (const Complaint &c : complaints)
    if (leg.complaint == QLatin1String(c.code)) return OutboundText::tr(c.sentence);
  return OutboundText::tr("Twilio refused the call: %1").arg(leg.said);
}

/// Twilio refused before there was a call: 403 and its kin.
void refusedAtTheDoor(Walk &walk, int sip, const Sight &sight)
{
  const QString code = QStringLiteral("SIP %1").arg(sip);
  const Leg *const leg = trunkLeg(sight);
  if (leg && !leg->complaint.isEmpty()) return fail(walk, Party::Twilio, sentenceOf(*leg), leg->complaint);
  if (sip == 403)
    return fail(walk, Party::Twilio,
                OutboundText::tr("Twilio refused the sign-in and recorded no call: an IP access list stands on the "
                                 "Elastic SIP trunk, its credential list is missing, or user and password differ."),
                code);
  if (sip == 404 && !leg)
    return fail(walk, Party::LiveKit,
                OutboundText::tr("Nobody at Twilio has this address: the outbound trunk names no Elastic SIP trunk's "
                                 "termination address."),
                code);
  if (sip == 404 || sip == 604 || sip == 484)
    return fail(walk, Party::Phone, OutboundText::tr("The carrier does not know this number."), code);
  if (sip == 486 || sip == 600)
    return fail(walk, Party::Phone,
                OutboundText::tr("The phone is busy. The call got as far as the phone; try again later."), code);
  if (sip == 603 || sip == 607 || sip == 608)
    return fail(walk, Party::Phone, OutboundText::tr("The phone declined the call."), code);
  if (sip == 480) return fail(walk, Party::Phone, OutboundText::tr("The phone cannot be reached now."), code);
  if (sip >= 500 && sip < 600)
    return fail(walk, Party::Twilio, OutboundText::tr("Twilio or a carrier has trouble. Try again later."), code);
  fail(walk, Party::Twilio, OutboundText::tr("The call was refused on Twilio's side."), code);
}

/// The request that placed the call has failed.
void judgeRefusal(Walk &walk, const Error &e, const Sight &sight)
{
  if (e.vendorCode.startsWith(QStringLiteral("sip "))) {
    const int sip = e.vendorCode.mid(4).toInt();
    const bool mayBeRecorded = sip == 403 || sip == 400 || sip == 404;
    // Twilio's record tells more than the status, and may come a moment later.
    if (mayBeRecorded && !trunkLeg(sight) && sight.at < walk.refusedAt + 4'000) return;
    return refusedAtTheDoor(walk, sip, sight);
  }
  const QString said = e.text + e.detail;
  const auto says = [&said](const char *words) { return said.contains(QLatin1String(words)); };
  if (e.vendorCode == u"canceled" || e.vendorCode == u"deadline_exceeded") {
    if (walk.rang || trunkLeg(sight))
      return fail(walk, Party::Phone, OutboundText::tr("It rang, and nobody answered."), e.vendorCode);
    return fail(walk, Party::LiveKit,
                OutboundText::tr("Nothing came back: the outbound trunk's address or port is wrong, or a firewall "
                                 "stands between."),
                e.vendorCode);
  }
  if (says("max auth retry"))
    return fail(walk, Party::LiveKit,
                OutboundText::tr("User or password of the outbound trunk are not those of the Elastic SIP trunk."),
                e.vendorCode);
  if (says("required auth"))
    return fail(walk, Party::LiveKit,
                OutboundText::tr("The Elastic SIP trunk asks for a user and a password, and the outbound trunk has "
                                 "none."),
                e.vendorCode);
  if (says("fail to resolve"))
    return fail(walk, Party::LiveKit, OutboundText::tr("The host name in the outbound trunk's address does not exist."),
                e.vendorCode);
  if (says("dial err"))
    return fail(walk, Party::LiveKit, OutboundText::tr("Nobody listens at the outbound trunk's address and port."),
                e.vendorCode);
  if (e.vendorCode == u"not_found")
    return fail(walk, Party::LiveKit,
                OutboundText::tr("LiveKit has no such trunk: it was removed, or belongs to another project."),
                e.vendorCode);
  if (e.vendorCode == u"unavailable")
    return fail(walk, Party::LiveKit, OutboundText::tr("No SIP service is connected to this LiveKit server."),
                e.vendorCode);
  fail(walk, Party::LiveKit, e.text, e.vendorCode);
}
} // namespace

void seeOutbound(Walk &walk, const Sight &sight)
{
  const Leg *const leg = trunkLeg(sight);
  const RoomParticipant *const phone = phoneIn(walk, sight);
  if (leg) walk.callSid = leg->call.sid;
  if (leg || phone) pass(walk, Station::Placed, sight.at);
  const QString status = phone ? phone->sip(u"callStatus") : QString();
  if (phone) walk.wasInRoom = true;
  if (status == u"ringing" || status == u"active" || (leg && leg->call.status == u"ringing")) {
    walk.rang = true;
    pass(walk, Station::Ringing, sight.at);
  }
  if (sight.placed && !*sight.placed) {
    if (walk.refusedAt < 0) walk.refusedAt = sight.at;
    return judgeRefusal(walk, sight.placed->error(), sight);
  }
  if (domainLeg(sight) && (status == u"active" || sight.placed))
    return fail(walk, Party::LiveKit,
                OutboundText::tr("No phone rang: the outbound trunk's address is a SIP domain, so that Twilio itself "
                                 "answered. Give it the termination address of an Elastic SIP trunk."));
  if (status == u"active") {
    pass(walk, Station::Answered, sight.at);
    walk.room = walk.test.room;
    pass(walk, Station::InRoom, sight.at, walk.test.room);
    if (phone->publishes) pass(walk, Station::Audio, sight.at);
  }
  const bool wasThrough = walk.of(Station::Answered).at >= 0;
  const bool isGone = (sight.people && !phone) || (leg && !leg->call.isLive());
  if (wasThrough && isGone) { // whoever answered hung up
    walk = hungUp(walk, sight.at, false);
    if (walk.outcome == Outcome::Unfinished)
      fail(walk, Party::Phone, OutboundText::tr("The call ended as soon as it was answered."));
  }
}

} // namespace proof
