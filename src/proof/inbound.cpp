// A call to a number of the account, into a room.
#include "proof/walk.h"

#include <QCoreApplication>

namespace proof {

namespace {
struct InboundText {
  Q_DECLARE_TR_FUNCTIONS(TestCallIn)
};

/// The call to the number itself: by a document, or by a trunk.
const Leg *arrival(const Walk &walk, const Sight &sight)
{
  if (!sight.legs) return nullptr;
  for (const Leg &leg : *sight.legs) {
    const bool comes = leg.call.direction == u"inbound" || leg.call.direction == u"trunking-originating";
    const bool fits = walk.test.caller.isEmpty() || leg.call.from == walk.test.caller;
    if (comes && fits && leg.call.to == walk.test.number) return &leg;
  }
  return nullptr;
}

/// The leg that goes to LiveKit.
const Leg *onward(const Leg &arrived, const Sight &sight)
{
  if (arrived.call.direction == u"trunking-originating") return &arrived;
  for (const Leg &leg : *sight.legs)
    if (leg.call.parentSid == arrived.call.sid && leg.call.to.startsWith(QStringLiteral("sip:"))) return &leg;
  return nullptr;
}

const RoomParticipant *callerIn(const Walk &walk, const Sight &sight, const Leg *arrived, const Leg *leg)
{
  if (!sight.people) return nullptr;
  for (const RoomParticipant &p : *sight.people) {
    if (!p.isPhone()) continue;
    const QString sid = p.sip(u"twilio.callSid");
    const bool sameCall = !sid.isEmpty() && ((arrived && sid == arrived->call.sid) || (leg && sid == leg->call.sid));
    const bool same =
        p.sip(u"trunkPhoneNumber") == walk.test.number && arrived && p.sip(u"phoneNumber") == arrived->call.from;
    if (sameCall || same) return &p;
  }
  return nullptr;
}

/// Somebody who can be heard.
const RoomParticipant *other(const Sight &sight, const RoomParticipant &caller)
{
  for (const RoomParticipant &p : *sight.people)
    if (p.room == caller.room && p.identity != caller.identity && p.publishes) return &p;
  return nullptr;
}

QString namesAsked(const Sight &sight)
{
  QStringList out;
  if (sight.dispatches)
    for (const AgentDispatch &d : *sight.dispatches)
      if (!d.isAutomatic()) out << d.agent;
  out.removeDuplicates();
  return out.join(QStringLiteral(", "));
}

QString sentenceFor(int sip)
{
  switch (sip) {
  case 401:
  case 403:
    return InboundText::tr("LiveKit refused user or password: those in Twilio's document are not the inbound trunk's.");
  case 407:
    return InboundText::tr("LiveKit's inbound trunk asks for a user and a password, and Twilio sends none. An Elastic "
                           "SIP trunk never can.");
  case 404:
    return InboundText::tr("LiveKit has no place for the call: no inbound trunk has this number, or no dispatch rule "
                           "takes it; or the SIP host is another project's.");
  case 503:
    return InboundText::tr("Two inbound trunks or dispatch rules collide, and LiveKit refuses every call on them.");
  case 400:
  case 488:
    return InboundText::tr("Twilio and LiveKit found no common codec or encryption.");
  default:
    return InboundText::tr("LiveKit refused the call.");
  }
}

struct EntryComplaint {
  const char *code;
  const char *sentence;
};
constexpr EntryComplaint entryComplaints[] = {
    {"13254", QT_TRANSLATE_NOOP("TestCallIn", "The host that Twilio's document dials does not exist. It must be the "
                                              "project's SIP host.")},
    {"11200", QT_TRANSLATE_NOOP("TestCallIn", "Twilio could not read the document that answers this number.")},
    {"32010", QT_TRANSLATE_NOOP("TestCallIn", "The Elastic SIP trunk has no enabled origination URL.")},
    {"12100", QT_TRANSLATE_NOOP("TestCallIn", "The document that answers this number is no TwiML.")},
};

/// It rang in a room until the time was over.
void nobodyHeard(Walk &walk)
{
  const QString asked = walk.agentAsked;
  fail(walk, Party::Agent,
       asked.isEmpty()
           ? InboundText::tr("The call arrived in room %1 and rang, but nobody there sent audio, so it was never "
                             "answered. No agent is asked to come: name one in the dispatch rule.")
                 .arg(walk.room)
           : InboundText::tr("The call arrived in room %1 and rang, but nobody there sent audio, so it was never "
                             "answered. Agent %2 is asked to come; check that it runs under this name.")
                 .arg(walk.room, asked));
}

/// The caller is in a room.
void follow(Walk &walk, const RoomParticipant &caller, const QString &from, const Sight &sight)
{
  walk.wasInRoom = true;
  walk.room = QString(caller.room).replace(from, masked(from)); // rooms bear callers
  walk.phone = caller.identity;
  pass(walk, Station::InRoom, sight.at, walk.room);
  if (const QString asked = namesAsked(sight); !asked.isEmpty()) walk.agentAsked = asked;
  const RoomParticipant *const somebody = other(sight, caller);
  if (somebody)
    pass(walk, Station::Agent, sight.at, somebody->isAgent() ? walk.agentAsked : masked(somebody->identity));
  if (caller.sip(u"callStatus") != u"active") return;
  pass(walk, Station::Answered, sight.at);
  if (somebody && caller.publishes) pass(walk, Station::Audio, sight.at);
}

/// An answered call is over.
void judgeTalk(Walk &walk, qint64 at)
{
  walk = hungUp(walk, at, false);
  if (walk.outcome == Outcome::Unfinished)
    fail(walk, Party::LiveKit, InboundText::tr("The call ended as soon as it was answered."));
}

/// Twilio's calls are over.
void judgeEnd(Walk &walk, const Leg &arrived, const Leg *leg, qint64 at)
{
  if (walk.of(Station::Answered).at >= 0) return judgeTalk(walk, at);
  for (const EntryComplaint &c : entryComplaints)
    if (arrived.complaint == QLatin1String(c.code) || (leg && leg->complaint == QLatin1String(c.code)))
      return fail(walk, Party::Twilio, InboundText::tr(c.sentence), QLatin1String(c.code));
  const int sip = leg && leg->sipCode ? leg->sipCode : arrived.sipCode;
  if (walk.wasInRoom) return nobodyHeard(walk);
  if (!leg)
    return fail(walk, Party::Twilio,
                InboundText::tr("Twilio answered the call itself: nothing in this number's settings leads to LiveKit."),
                arrived.complaint);
  if (sip) return fail(walk, Party::LiveKit, sentenceFor(sip), QStringLiteral("SIP %1").arg(sip));
  if (leg->call.status == u"completed") // nobody sees a caller who is asked
    return fail(walk, Party::LiveKit,
                InboundText::tr("LiveKit answered the call, but it came into no room: a dispatch rule asks the callers "
                                "of this trunk for a PIN, and the right one was not typed."));
  fail(walk, Party::LiveKit,
       InboundText::tr("LiveKit took the call and dropped it without a room: no inbound trunk has this number, the "
                       "caller is not allowed, or no dispatch rule takes it."),
       leg->complaint);
}
} // namespace

void seeInbound(Walk &walk, const Sight &sight)
{
  if (sight.placed && !*sight.placed) {
    const Error &e = sight.placed->error();
    return fail(walk, Party::Twilio, e.text, e.vendorCode);
  }
  const Leg *const arrived = arrival(walk, sight);
  if (!arrived) {
    if (sight.legs && sight.at > walk.test.patience)
      fail(walk, Party::Twilio,
           InboundText::tr("No call arrived at Twilio. Was %1 dialled, and does this account own it?")
               .arg(walk.test.number));
    return;
  }
  walk.callSid = arrived->call.sid;
  pass(walk, Station::Placed, sight.at, InboundText::tr("from %1").arg(masked(arrived->call.from)));
  const Leg *const leg = onward(*arrived, sight);
  if (const RoomParticipant *const caller = callerIn(walk, sight, arrived, leg)) {
    follow(walk, *caller, arrived->call.from, sight);
  } else if (sight.people && walk.of(Station::Answered).at >= 0) {
    return judgeEnd(walk, *arrived, leg, sight.at);
  }
  const bool legOver = leg && !leg->call.isLive();
  if (!arrived->call.isLive() || legOver) {
    // Twilio's notifications come a moment after the end.
    if (walk.refusedAt < 0) walk.refusedAt = sight.at;
    if (sight.at >= walk.refusedAt + 1'500 || walk.of(Station::Answered).at >= 0)
      judgeEnd(walk, *arrived, leg, sight.at);
  }
}

/// Of a call that Trunkline had Twilio place there is Twilio's record of its own end; of any other there is none.
static const Leg *placedTo(const Walk &walk, const Sight &sight)
{
  if (!sight.legs || walk.test.caller.isEmpty()) return nullptr;
  for (const Leg &leg : *sight.legs)
    if (leg.call.to == walk.test.number && leg.call.from == walk.test.caller) return &leg;
  return nullptr;
}

static const RoomParticipant *callerAt(const QString &number, const Sight &sight)
{
  if (!sight.people) return nullptr;
  for (const RoomParticipant &p : *sight.people)
    if (p.isPhone() && p.sip(u"trunkPhoneNumber") == number) return &p;
  return nullptr;
}

void seeAtLiveKit(Walk &walk, const Sight &sight)
{
  if (sight.placed && !*sight.placed) {
    const Error &e = sight.placed->error();
    return fail(walk, Party::Twilio, e.text, e.vendorCode);
  }
  const Leg *const placed = placedTo(walk, sight);
  if (placed) walk.callSid = placed->call.sid;
  if (const RoomParticipant *const caller = callerAt(walk.test.number, sight))
    return follow(walk, *caller, caller->sip(u"phoneNumber"), sight);
  if (!sight.people) return; // unknown is not gone
  if (walk.of(Station::Answered).at >= 0) return judgeTalk(walk, sight.at);
  if (walk.wasInRoom) return nobodyHeard(walk);
  if (placed && !placed->call.isLive())
    return fail(walk, Party::LiveKit,
                InboundText::tr("The call came into no room: the number has no dispatch rule, or its rule asks for a "
                                "PIN, and the right one was not typed."),
                placed->sipCode ? QStringLiteral("SIP %1").arg(placed->sipCode) : placed->complaint);
  if (walk.test.caller.isEmpty() && sight.at > walk.test.patience)
    fail(walk, Party::LiveKit,
         InboundText::tr("No call came into a room. LiveKit keeps no list of calls, so nobody can say whether it "
                         "arrived. Was %1 dialled, and does its dispatch rule ask for a PIN?")
             .arg(walk.test.number));
}

} // namespace proof
