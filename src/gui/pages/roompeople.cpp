// People and agents in a room, with what can be done with them.
#include "gui/pages/roompeople.h"

#include "gui/kit/banner.h"
#include "gui/pages/personline.h"
#include "gui/table/shown.h"
#include "gui/tasks/ask.h"
#include "guides/liveacts.h"
#include "model/dispatchrule.h"
#include "model/inboundtrunk.h"
#include "model/outboundtrunk.h"
#include "model/roomtrack.h"

namespace gui {

namespace {
struct RoomText {
  Q_DECLARE_TR_FUNCTIONS(RoomPeople)
};

constexpr int patience = 10; ///< seconds in which an agent usually comes

template <class T> QString nameOf(const Desk &desk, const QString &key)
{
  if (key.isEmpty()) return {};
  const Object o = desk.snapshot().find(resourceOf<T>(), key);
  return o ? o.called() : QString();
}

QList<RoomTrack> tracksOf(const Desk &desk, const RoomParticipant &p)
{
  QList<RoomTrack> out;
  for (const RoomTrack &t : desk.snapshot().of<RoomTrack>().seen())
    if (t.participant == p.key) out << t;
  return out;
}

QString microphoneOf(const QList<RoomTrack> &tracks)
{
  const auto mic = std::find_if(tracks.begin(), tracks.end(), [](const RoomTrack &t) { return t.isMicrophone(); });
  if (mic == tracks.end()) return RoomText::tr("no microphone");
  return mic->muted ? RoomText::tr("microphone off") : RoomText::tr("microphone on");
}

QString kindOf(const RoomParticipant &p)
{
  if (p.isPhone() && p.sip(u"callStatus") == u"ringing") return RoomText::tr("Phone, ringing");
  if (p.isPhone() && p.sip(u"callStatus") == u"dialing") return RoomText::tr("Phone, being dialled");
  if (p.isPhone() && p.sip(u"callStatus") == u"hangup") return RoomText::tr("Phone, hung up");
  for (const Choice &c : resourceOf<RoomParticipant>().field(u"kind")->choices())
    if (c.value == p.kind.word) return c.label;
  return p.kind.word;
}

/// "Trunk Clinics, rule Front desk, called +1 510 555 0142"
QString phoneLine(const Desk &desk, const RoomParticipant &p)
{
  QString trunk = nameOf<InboundTrunk>(desk, p.sip(u"trunkID"));
  if (trunk.isEmpty()) trunk = nameOf<OutboundTrunk>(desk, p.sip(u"trunkID"));
  const QString rule = nameOf<DispatchRule>(desk, p.sip(u"ruleID")), ours = p.sip(u"trunkPhoneNumber");
  QStringList out;
  if (!ours.isEmpty()) out << RoomText::tr("at %1", "our number").arg(shownNumber(ours));
  if (!trunk.isEmpty()) out << RoomText::tr("trunk %1").arg(trunk);
  if (!rule.isEmpty()) out << RoomText::tr("rule %1").arg(rule);
  return out.join(QStringLiteral(", "));
}

State stateOf(const RoomParticipant &p)
{
  if (p.isPhone() && p.sip(u"callStatus") == u"hangup") return State::Warning;
  const bool here = p.state.word == u"ACTIVE" && (!p.isPhone() || p.sip(u"callStatus") == u"active");
  return here ? State::Ok : State::Running;
}

void askToRemove(Desk &desk, const RoomParticipant &p, const QString &name)
{
  Act act{guides::removeFromRoom(p, p.isPhone() ? p.sip(u"phoneNumber") : name), RoomText::tr("Removed %1.").arg(name),
          RoomText::tr("Remove %1 from the room?").arg(name),
          RoomText::tr("They leave at once, and can join again with what they joined with."), RoomText::tr("Remove")};
  if (p.isPhone()) {
    act.done = RoomText::tr("Hung up on %1.").arg(name);
    act.question = RoomText::tr("Hang up on %1?").arg(name);
    act.effect = RoomText::tr("The call ends at once.");
    act.verb = RoomText::tr("Hang up");
  }
  desk.act(act);
}

void askToTransfer(Desk &desk, const RoomParticipant &p, const QString &name)
{
  auto *field = new QLineEdit;
  field->setObjectName(QStringLiteral("transferTo"));
  field->setPlaceholderText(QStringLiteral("+15105550142"));
  ask(RoomText::tr("Transfer %1").arg(name),
      RoomText::tr(
          "LiveKit asks Twilio to send the call elsewhere (SIP REFER), and it leaves the room. The Elastic SIP "
          "trunk must allow call transfer, and transfer to telephones for a number."),
      RoomText::tr("To a number, or to sip:user@host"), field, RoomText::tr("Transfer"),
      [&desk, p, name](const QString &text) {
        RoomParticipant wanted = p;
        wanted.transferTo = text.startsWith(u'+') ? QStringLiteral("tel:") + QString(text).remove(u' ') : text;
        if (text.isEmpty()) return RoomText::tr("Say where the call should go.");
        const Field &f = *resourceOf<RoomParticipant>().field(u"transfer_to");
        if (const QString wrong = f.problem(&wanted); !wrong.isEmpty()) return wrong;
        desk.act({guides::transferCall(p, wanted.transferTo, p.sip(u"phoneNumber")),
                  RoomText::tr("Transferred %1.").arg(name),
                  {}});
        return QString();
      });
}

/// An agent is called as it was asked for.
QString nameIn(const Desk &desk, const RoomParticipant &p)
{
  for (const AgentDispatch &d : desk.snapshot().of<AgentDispatch>().seen())
    if (p.isAgent() && d.room == p.room && !d.isAutomatic() && d.isTakenBy(p.identity)) return d.agent;
  return shownName(Object::of(p), desk);
}

PersonLine lineOf(Desk &desk, const RoomParticipant &p)
{
  const QString name = nameIn(desk, p);
  const QList<RoomTrack> tracks = tracksOf(desk, p);
  PersonLine line;
  line.state = stateOf(p);
  line.name = name;
  QStringList first{kindOf(p), microphoneOf(tracks)};
  if (p.joined.isValid())
    first << RoomText::tr("since %1").arg(p.joined.toLocalTime().toString(QStringLiteral("HH:mm:ss")));
  line.lines << first.join(QStringLiteral(", "));
  if (const QString phone = phoneLine(desk, p); !phone.isEmpty()) line.lines << phone;
  if (const QString call = p.sip(u"twilio.callSid"); !call.isEmpty())
    line.id = RoomText::tr("Twilio call %1").arg(call);
  if (desk.isReadOnly()) return line;
  const QString raw = p.isPhone() ? p.sip(u"phoneNumber") : name;
  for (const RoomTrack &t : tracks) {
    const QString what =
        t.isMicrophone() ? name : RoomText::tr("%1 of %2", "camera of somebody").arg(Object::of(t).called(), name);
    const bool on = !t.muted;
    const QString told = on ? RoomText::tr("Muted %1.").arg(what) : RoomText::tr("Unmuted %1.").arg(what);
    line.acts << PersonLine::Act{QStringLiteral("mute"), on ? QStringLiteral("mic-off") : QStringLiteral("mic"),
                                 on ? RoomText::tr("Mute %1").arg(what) : RoomText::tr("Unmute %1").arg(what),
                                 [&desk, t, on, raw, told] {
                                   desk.act({guides::muteTrack(t, on, raw), told, {}});
                                 }};
  }
  if (p.isPhone())
    line.acts << PersonLine::Act{QStringLiteral("transfer"), QStringLiteral("outbound"),
                                 RoomText::tr("Transfer %1…").arg(name),
                                 [&desk, p, name] { askToTransfer(desk, p, name); }};
  line.acts << PersonLine::Act{
      QStringLiteral("remove"), p.isPhone() ? QStringLiteral("hang-up") : QStringLiteral("close"),
      p.isPhone() ? RoomText::tr("Hang up on %1…").arg(name) : RoomText::tr("Remove %1…").arg(name),
      [&desk, p, name] { askToRemove(desk, p, name); }};
  return line;
}

/// Nobody says that nobody is there before somebody has looked.
void sayWhatIsMissing(QVBoxLayout *column, const Part &part, int found, const QString &none)
{
  if (part.state == Read::Failed && part.size() == 0)
    column->addWidget(new Banner(State::Warning, RoomText::tr("This could not be read."), part.error.text));
  else if (part.state != Read::Whole && found == 0)
    column->addWidget(paragraph(RoomText::tr("Not read yet."), Text::Body, Tone::Second));
  else if (found == 0)
    column->addWidget(paragraph(none, Text::Body, Tone::Second));
}

QWidget *people(Desk &desk, const Object &object)
{
  const Room &room = object.as<Room>();
  auto *holder = new QWidget;
  auto *column = box<QVBoxLayout>(space::s, {0, 0, 0, space::l});
  if (holdsDeadLine(desk, room))
    column->addWidget(new Banner(State::Warning, RoomText::tr("A caller hung up and is still in the room"),
                                 RoomText::tr("LiveKit still holds the phone line open. It costs money until the room "
                                              "is closed or the caller is removed.")));
  else if (waitsForAgent(desk, room))
    column->addWidget(new Banner(State::Warning, RoomText::tr("No agent has come"),
                                 RoomText::tr("An agent was asked to join, and none took the job. Look whether one is "
                                              "running under that name, or send another.")));
  const QList<RoomParticipant> all = peopleIn(desk, room);
  for (const RoomParticipant &p : all) {
    column->addWidget(personLine(lineOf(desk, p)));
    column->addWidget(new HairLine);
  }
  sayWhatIsMissing(column, desk.snapshot().part(resourceOf<RoomParticipant>()), int(all.size()),
                   RoomText::tr("Nobody is in the room. LiveKit closes it by itself."));
  column->addStretch();
  holder->setLayout(column);
  return holder;
}

PersonLine agentLine(Desk &desk, const AgentDispatch &d)
{
  const QString name = Object::of(d).called();
  PersonLine line;
  line.state = d.jobs() ? State::Ok : d.isAutomatic() ? State::Idle : State::Running;
  line.name = name;
  line.lines << (d.jobs()          ? RoomText::tr("Took the job")
                 : d.isAutomatic() ? RoomText::tr("LiveKit’s automatic dispatch; nobody took it")
                                   : RoomText::tr("Asked to join; nobody took the job yet"));
  if (!d.metadata.isEmpty()) line.lines << d.metadata;
  if (desk.isReadOnly() || d.isAutomatic()) return line;
  Plan plan;
  plan.title = RoomText::tr("Call back agent %1").arg(name);
  plan.changes << removeChange(QStringLiteral("act"), Object::of(d), plan.secrets);
  Act act{plan, RoomText::tr("Called back %1.").arg(name), {}};
  if (d.jobs()) {
    act.question = RoomText::tr("Call back agent %1?").arg(name);
    act.effect = RoomText::tr("The agent leaves the room at once.");
    act.verb = RoomText::tr("Call back");
  }
  line.acts << PersonLine::Act{QStringLiteral("callBack"), QStringLiteral("close"),
                               RoomText::tr("Call back agent %1").arg(name), [&desk, act] { desk.act(act); }};
  return line;
}

QWidget *agents(Desk &desk, const Object &object)
{
  const Room &room = object.as<Room>();
  auto *holder = new QWidget;
  auto *column = box<QVBoxLayout>(space::s, {0, 0, 0, space::l});
  const QList<AgentDispatch> all = dispatchesIn(desk, room);
  for (const AgentDispatch &d : all) {
    column->addWidget(personLine(agentLine(desk, d)));
    column->addWidget(new HairLine);
  }
  sayWhatIsMissing(column, desk.snapshot().part(resourceOf<AgentDispatch>()), int(all.size()),
                   RoomText::tr("No agent was asked to join."));
  column->addStretch();
  holder->setLayout(column);
  return holder;
}
} // namespace

QList<RoomParticipant> peopleIn(const Desk &desk, const Room &room)
{
  QList<RoomParticipant> out;
  for (const RoomParticipant &p : desk.snapshot().of<RoomParticipant>().seen())
    if (p.room == room.name) out << p;
  std::stable_sort(out.begin(), out.end(), [](const auto &a, const auto &b) { return a.isPhone() > b.isPhone(); });
  return out;
}

QList<AgentDispatch> dispatchesIn(const Desk &desk, const Room &room)
{
  QList<AgentDispatch> out;
  for (const AgentDispatch &d : desk.snapshot().of<AgentDispatch>().seen())
    if (d.room == room.name) out << d;
  return out;
}

bool waitsForAgent(const Desk &desk, const Room &room)
{
  const QList<AgentDispatch> asked = dispatchesIn(desk, room);
  const QList<RoomParticipant> here = peopleIn(desk, room);
  const auto isAgent = [](const RoomParticipant &p) { return p.isAgent(); };
  const auto isPhone = [](const RoomParticipant &p) { return p.isPhone(); };
  if (std::any_of(here.begin(), here.end(), isAgent) || std::none_of(here.begin(), here.end(), isPhone)) return false;
  if (room.since.secsTo(QDateTime::currentDateTimeUtc()) < patience) return false;
  return std::any_of(asked.begin(), asked.end(), [](const AgentDispatch &d) { return !d.isAutomatic() && !d.jobs(); });
}

bool holdsDeadLine(const Desk &desk, const Room &room)
{
  const QList<RoomParticipant> here = peopleIn(desk, room);
  return std::any_of(here.begin(), here.end(),
                     [](const RoomParticipant &p) { return p.isPhone() && p.sip(u"callStatus") == u"hangup"; });
}

InspectorTab roomPeopleTab() { return {QStringLiteral("people"), RoomText::tr("People"), people}; }
InspectorTab roomAgentsTab() { return {QStringLiteral("agents"), RoomText::tr("Agents"), agents}; }

void askForAgent(Desk &desk, const Room &room)
{
  auto *field = new QLineEdit;
  field->setObjectName(QStringLiteral("agentName"));
  ask(RoomText::tr("Send an agent"),
      RoomText::tr("LiveKit asks the agent that registered under this name to join the room. It cannot say whether one "
                   "is running."),
      RoomText::tr("Name of the agent"), field, RoomText::tr("Send"), [&desk, room](const QString &name) {
        if (name.isEmpty()) return RoomText::tr("Say which agent should come.");
        desk.act({guides::sendAgent(room, name), RoomText::tr("Asked %1 to join.").arg(name), {}});
        return QString();
      });
}

void askToCloseRoom(Desk &desk, const Room &room)
{
  const int there = int(peopleIn(desk, room).size()), callers = [&] {
    const QList<RoomParticipant> all = peopleIn(desk, room);
    return int(std::count_if(all.begin(), all.end(), [](const RoomParticipant &p) { return p.isPhone(); }));
  }();
  const QString name = shownName(Object::of(room), desk);
  QStringList effect;
  if (there) effect << RoomText::tr("%n participant(s) are removed.", nullptr, there);
  if (callers) effect << RoomText::tr("%n caller(s) are hung up.", nullptr, callers);
  if (!there) effect << RoomText::tr("Nobody is known to be in it.");
  desk.act({guides::closeRoom(room), RoomText::tr("Closed room %1.").arg(name),
            RoomText::tr("Close room %1?").arg(name), effect.join(u' '), RoomText::tr("Close room")});
}

} // namespace gui
