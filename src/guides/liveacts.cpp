// Plans of live acts: mostly one change, with a title that Activity shows.
#include "guides/liveacts.h"

#include "model/agentdispatch.h"
#include "model/conference.h"
#include "model/conferenceparticipant.h"
#include "model/room.h"
#include "model/roomparticipant.h"
#include "model/roomtrack.h"

#include <QCoreApplication>

namespace guides {
namespace {
struct LiveActText {
  Q_DECLARE_TR_FUNCTIONS(LiveActs)
};

template <class T> Plan changing(const QString &title, const T &shown, const T &wanted)
{
  Plan plan;
  plan.title = title;
  plan.changes << changeChange(QStringLiteral("act"), Object::of(shown), Object::of(wanted), plan.secrets);
  return plan;
}

template <class T> Plan removing(const QString &title, const T &shown)
{
  Plan plan;
  plan.title = title;
  plan.changes << removeChange(QStringLiteral("act"), Object::of(shown), plan.secrets);
  return plan;
}

template <class T, class V> T with(T object, V T::*member, const V &value)
{
  object.*member = value;
  return object;
}
} // namespace

Plan muteTrack(const RoomTrack &t, bool muted, const QString &called)
{
  return changing(muted ? LiveActText::tr("Mute %1").arg(called) : LiveActText::tr("Unmute %1").arg(called), t,
                  with(t, &RoomTrack::muted, muted));
}

Plan removeFromRoom(const RoomParticipant &p, const QString &called)
{
  return removing(p.isPhone() ? LiveActText::tr("Hang up on %1").arg(called)
                              : LiveActText::tr("Remove %1 from room “%2”").arg(called, p.room),
                  p);
}

Plan transferCall(const RoomParticipant &p, const QString &to, const QString &called)
{
  return changing(LiveActText::tr("Transfer %1 to %2").arg(called, to), p, with(p, &RoomParticipant::transferTo, to));
}

Plan sendAgent(const Room &room, const QString &agent, const QString &metadata)
{
  AgentDispatch wanted;
  wanted.room = room.name;
  wanted.agent = agent;
  wanted.metadata = metadata;
  Plan plan;
  plan.title = LiveActText::tr("Send agent %1 to room “%2”").arg(agent, room.name);
  plan.changes << createChange(QStringLiteral("act"), Object::of(wanted), plan.secrets);
  return plan;
}

Plan closeRoom(const Room &room) { return removing(LiveActText::tr("Close room “%1”").arg(room.name), room); }

Plan muteInConference(const ConferenceParticipant &p, bool muted, const QString &called)
{
  return changing(muted ? LiveActText::tr("Mute %1").arg(called) : LiveActText::tr("Unmute %1").arg(called), p,
                  with(p, &ConferenceParticipant::muted, muted));
}

Plan holdInConference(const ConferenceParticipant &p, bool hold, const QString &called)
{
  return changing(hold ? LiveActText::tr("Put %1 on hold").arg(called)
                       : LiveActText::tr("Take %1 off hold").arg(called),
                  p, with(p, &ConferenceParticipant::hold, hold));
}

Plan stopCoaching(const ConferenceParticipant &p, const QString &called)
{
  return changing(LiveActText::tr("%1 stops coaching").arg(called), p,
                  with(p, &ConferenceParticipant::coaching, false));
}

Plan removeFromConference(const ConferenceParticipant &p, const QString &called)
{
  return removing(LiveActText::tr("Remove %1 from the conference").arg(called), p);
}

Plan announce(const Conference &c, const QString &url)
{
  return changing(LiveActText::tr("Announce to conference “%1”").arg(c.name), c,
                  with(c, &Conference::announceUrl, url));
}

Plan endConference(const Conference &c)
{
  return changing(LiveActText::tr("End conference “%1”").arg(c.name), c,
                  with(c, &Conference::status, QStringLiteral("completed")));
}

Plan muteAll(const Snapshot &s, const Conference &c)
{
  Plan plan;
  plan.title = LiveActText::tr("Mute all in conference “%1”").arg(c.name);
  plan.policy = Policy::EachOnItsOwn;
  for (const ConferenceParticipant &p : s.of<ConferenceParticipant>().seen())
    if (p.conferenceSid == c.sid && !p.muted)
      plan.changes << changeChange(QStringLiteral("act%1").arg(plan.changes.size() + 1), Object::of(p),
                                   Object::of(with(p, &ConferenceParticipant::muted, true)), plan.secrets);
  return plan;
}
} // namespace guides
