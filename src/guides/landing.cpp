// Where calls land: answers into a dispatch rule and back.
#include "guides/landing.h"

#include "guides/inboundground.h"
#include "routing/roomname.h"

namespace guides {

std::optional<Landing> landingOf(const DispatchRule &rule)
{
  const RoomTarget &t = rule.target;
  if (t.kind == RoomTarget::Kind::None || t.kind == RoomTarget::Kind::Unknown) return {};
  Landing l;
  l.where = t.kind == RoomTarget::Kind::Direct   ? Landing::Where::OneRoom
            : t.kind == RoomTarget::Kind::Callee ? Landing::Where::RoomPerNumber
                                                 : Landing::Where::RoomPerCaller;
  l.room = t.room;
  l.pin = t.pin;
  if (const auto agents = rule.roomConfig.agents(); !agents.isEmpty()) {
    l.agent = agents.first().name;
    l.agentMetadata = agents.first().metadata;
  }
  return l;
}

QList<Complaint> complaints(const Landing &l)
{
  QList<Complaint> out;
  if (l.where == Landing::Where::OneRoom && l.room.trimmed().isEmpty())
    out.append({QStringLiteral("room"), InboundText::tr("The room needs a name.")});
  if (l.room.size() > 200)
    out.append(
        {QStringLiteral("room"),
         InboundText::tr("LiveKit allows 256 characters for a room name, with number and ending. Shorten this.")});
  for (const QChar c : l.pin)
    if (c < u'0' || c > u'9') {
      out.append({QStringLiteral("pin"), InboundText::tr("A PIN has digits only: a caller can type nothing else.")});
      break;
    }
  if (l.pin.size() > 16)
    out.append({QStringLiteral("pin"), InboundText::tr("LiveKit reads at most 16 digits of a PIN.")});
  return out;
}

RoomTarget targetOf(const Landing &l)
{
  using K = RoomTarget::Kind;
  switch (l.where) {
  case Landing::Where::OneRoom:
    return {K::Direct, l.room, l.pin, false, {}};
  case Landing::Where::RoomPerNumber:
    return {K::Callee, l.room, l.pin, false, {}};
  case Landing::Where::RoomPerCaller:
    break;
  }
  return {K::Individual, l.room, l.pin, true, {}};
}

void land(DispatchRule &r, const Landing &l)
{
  r.target = targetOf(l);
  const QList<RoomConfig::Agent> agents = r.roomConfig.agents();
  const RoomConfig::Agent wanted{l.agent, l.agentMetadata};
  if ((agents.isEmpty() && !l.agent.isEmpty()) || (!agents.isEmpty() && agents.first() != wanted))
    r.roomConfig.setAgent(wanted);
}

QString exampleRoom(const Landing &l, const QString &number)
{
  DispatchRule r;
  r.target = targetOf(l);
  return routing::exampleRoom(r, someCaller, number);
}
} // namespace guides
