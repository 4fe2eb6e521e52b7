// Phones in rooms.
#include "calls/sighting.h"

#include <algorithm>

namespace calls {

QList<Sighting> sightings(const std::vector<RoomParticipant> &people, const QDateTime &at)
{
  QSet<QString> withAgent;
  for (const RoomParticipant &p : people)
    if (p.isAgent()) withAgent.insert(p.room);
  QList<Sighting> out;
  for (const RoomParticipant &p : people) {
    if (!p.isPhone() || p.sid.isEmpty()) continue;
    Sighting s;
    s.sid = p.sid;
    s.room = p.room;
    s.identity = p.identity;
    s.phone = p.sip(u"phoneNumber");
    s.number = p.sip(u"trunkPhoneNumber");
    s.trunk = p.sip(u"trunkID");
    s.rule = p.sip(u"ruleID");
    s.callId = p.sip(u"callID");
    s.sipCallId = p.sip(u"callIDFull");
    s.twilioSid = p.sip(u"twilio.callSid");
    s.status = p.sip(u"callStatus");
    s.agent = withAgent.contains(p.room);
    s.joined = p.joined;
    s.seen = at;
    out << s;
  }
  return out;
}

bool wasWatched(const QList<Watch> &watches, const QDateTime &from, const QDateTime &to)
{
  return std::any_of(watches.begin(), watches.end(),
                     [&](const Watch &w) { return w.from <= from && w.to >= std::max(from, to); });
}

} // namespace calls
