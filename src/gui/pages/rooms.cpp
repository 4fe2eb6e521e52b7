// The rooms that are in use, with who is in them.
#include "gui/pages/pages.h"
#include "gui/pages/personline.h"
#include "gui/pages/roompeople.h"
#include "gui/pages/tableparts.h"
#include "gui/table/shown.h"
#include "model/dispatchrule.h"
#include "model/roomtrack.h"

namespace gui {

namespace {
struct RoomsText {
  Q_DECLARE_TR_FUNCTIONS(Rooms)
};

const Room &roomAt(const void *row) { return *static_cast<const Room *>(row); }

/// LiveKit's own count lags up to five seconds.
qint64 countOfPeople(const Desk &desk, const Room &room)
{
  return desk.snapshot().part(resourceOf<RoomParticipant>()).state == Read::Whole ? peopleIn(desk, room).size()
                                                                                  : room.people;
}

Verdict roomVerdict(const Desk &desk, const Room &room)
{
  if (holdsDeadLine(desk, room)) return {State::Warning, RoomsText::tr("Stuck")};
  if (waitsForAgent(desk, room)) return {State::Warning, RoomsText::tr("No agent")};
  if (countOfPeople(desk, room) > 0) return {State::Running, RoomsText::tr("Live")};
  return {State::Idle, RoomsText::tr("Empty")};
}

QString agentsOf(const Desk &desk, const Room &room)
{
  QStringList out;
  for (const AgentDispatch &d : dispatchesIn(desk, room)) {
    if (d.isAutomatic() && !d.jobs()) continue;
    out << (d.jobs() ? Object::of(d).called() : RoomsText::tr("Awaited: %1").arg(Object::of(d).called()));
  }
  return out.join(QStringLiteral(", "));
}

QString phonesOf(const Desk &desk, const Room &room)
{
  QStringList out;
  for (const RoomParticipant &p : peopleIn(desk, room))
    if (p.isPhone()) out << p.sip(u"phoneNumber");
  return out.join(QStringLiteral(", "));
}

QString ruleOf(const Desk &desk, const Room &room)
{
  for (const RoomParticipant &p : peopleIn(desk, room))
    if (const Object rule = desk.snapshot().find(resourceOf<DispatchRule>(), p.sip(u"ruleID"))) return rule.called();
  return {};
}

std::vector<Column> roomColumns(Desk &desk, const std::function<Verdict(const void *)> &verdict)
{
  std::vector<Column> out = withFields(desk, {stateColumn(verdict)}, resourceOf<Room>());
  for (Column &c : out) {
    if (c.id == u"name") c.width = 190;
    if (c.id == u"num_participants") c.width = 70;
    if (c.id == u"since") c.width = 110;
    if (c.id == u"num_participants")
      c.text = [&desk](const void *row) { return QString::number(countOfPeople(desk, roomAt(row))); };
    if (c.id == u"since") c.text = [](const void *row) { return sinceText(roomAt(row).since); };
  }
  Column phone = computedColumn(
      QStringLiteral("phone"), RoomsText::tr("Phone"), 140,
      [&desk](const void *row) { return phonesOf(desk, roomAt(row)); }, cell::Plain);
  phone.personal = true;
  const auto since = std::find_if(out.begin(), out.end(), [](const Column &c) { return c.id == u"since"; });
  const auto after =
      out.insert(since, {computedColumn(
                             QStringLiteral("agent"), RoomsText::tr("Agent"), 130,
                             [&desk](const void *row) { return agentsOf(desk, roomAt(row)); }, cell::Plain),
                         phone});
  out.insert(after + 3, computedColumn(QStringLiteral("rule"), RoomsText::tr("Rule"), 140,
                                       [&desk](const void *row) { return ruleOf(desk, roomAt(row)); }));
  return out;
}
} // namespace

Page *roomsPage(Desk &desk)
{
  PageSpec s;
  s.resource = &resourceOf<Room>();
  s.name = QStringLiteral("rooms");
  s.nouns = RoomsText::tr("rooms");
  s.counted = [](int n) { return RoomsText::tr("%n room(s)", nullptr, n); };
  s.filterHint = RoomsText::tr("Filter, for example  +1415  or  receptionist");
  s.verdict = [&desk](const void *row) { return roomVerdict(desk, roomAt(row)); };
  s.columns = roomColumns(desk, s.verdict);
  s.primary = newObject<Room>(RoomsText::tr("New room…"), QStringLiteral("newRoom"), desk);
  s.nothing = {QStringLiteral("room"), RoomsText::tr("No room is open"),
               RoomsText::tr("Rooms appear when a call or an app joins and go when the last one leaves."),
               RoomsText::tr("New room…")};
  s.parts = {{&resourceOf<RoomParticipant>(), "room", {}, {}},
             {&resourceOf<RoomTrack>(), "participant", {}, {}},
             {&resourceOf<AgentDispatch>(), "room", {}, {}}};
  s.inspector = {roomPeopleTab(), roomAgentsTab(), detailsTab(), jsonTab()};
  s.actions = {{QStringLiteral("sendAgent"), RoomsText::tr("Send agent…"), QStringLiteral("agent"),
                [&desk](const Object &o) { askForAgent(desk, o.as<Room>()); }, true},
               {QStringLiteral("close"), RoomsText::tr("Close room…"), QStringLiteral("close"),
                [&desk](const Object &o) { askToCloseRoom(desk, o.as<Room>()); }, true},
               {QStringLiteral("metadata"), RoomsText::tr("Edit metadata…"), QStringLiteral("edit"),
                [&desk](const Object &o) { desk.edit(o); }, true}};
  s.ownActs = true;
  s.live = std::chrono::seconds(5);
  return new ResourcePage(desk, std::move(s));
}

} // namespace gui
