// Reading calls, rooms and people for one test.
#include "gui/proof/look.h"

#include "api/catalogue.h"
#include "api/twilio/calls.h"
#include "model/room.h"

namespace gui {

namespace {
constexpr int mostCalls = 50, mostRooms = 8;

/// The call belongs to the test: by its number, or by the call that dialled it.
bool belongs(const proof::Test &test, const Call &c, const QStringList &parents)
{
  return c.to.contains(test.number) || (test.way == proof::Way::Inbound && parents.contains(c.parentSid));
}

Task<std::optional<QList<Call>>> callsOfTest(Look about)
{
  twilio::CallQuery query;
  query.from = about.since;
  auto reading = twilio::readCallPage(*about.twilio, twilio::callsUrl(*about.twilio, query, mostCalls));
  const auto page = co_await reading;
  if (!page) co_return std::nullopt;
  QList<Call> out;
  QStringList sids;
  for (const Call &c : page->calls->list)
    if (belongs(about.test, c, {})) sids << c.sid;
  for (const Call &c : page->calls->list)
    if (belongs(about.test, c, sids)) out << c;
  co_return out;
}

template <class T> QList<T> listOf(const Listing &rows)
{
  const auto &all = static_cast<const RowsOf<T> &>(**rows).list;
  return QList<T>(all.begin(), all.end());
}

/// Rooms in which the call may be: the test's own, or those that were opened since, and those that are named.
Task<std::optional<QStringList>> roomsOf(Look about)
{
  if (about.test.way == proof::Way::Outbound) co_return QStringList{about.test.room};
  auto reading = api::endpointOf(resourceOf<Room>()).list(*about.livekit, {});
  const auto rows = co_await reading;
  if (!rows) co_return std::nullopt;
  QStringList out;
  for (const Room &room : listOf<Room>(rows)) {
    const bool isNew = room.createdSeconds >= about.since.toSecsSinceEpoch();
    if ((isNew || about.rooms.contains(room.name)) && out.size() < mostRooms) out << room.name;
  }
  co_return out;
}

Task<std::optional<QList<RoomParticipant>>> peopleOfTest(Account livekit, QStringList rooms)
{
  QList<RoomParticipant> out;
  for (const QString &room : rooms) {
    auto reading = api::endpointOf(resourceOf<RoomParticipant>()).listIn(livekit, room);
    const auto rows = co_await reading;
    if (!rows) co_return std::nullopt;
    out += listOf<RoomParticipant>(rows);
  }
  co_return out;
}

Task<std::optional<QList<AgentDispatch>>> dispatchesOfTest(Account livekit, QList<RoomParticipant> people)
{
  QStringList rooms;
  for (const RoomParticipant &p : people)
    if (p.isPhone() && !rooms.contains(p.room)) rooms << p.room;
  QList<AgentDispatch> out;
  for (const QString &room : rooms) {
    auto reading = api::endpointOf(resourceOf<AgentDispatch>()).listIn(livekit, room);
    const auto rows = co_await reading;
    if (!rows) co_return std::nullopt;
    out += listOf<AgentDispatch>(rows);
  }
  co_return out;
}

/// The worst of what Twilio complained of, and how the SIP side answered.
proof::Leg legOf(const Call &c, const twilio::CallStory &story)
{
  proof::Leg leg;
  leg.call = c;
  for (const twilio::CallNotification &n : story.notifications) {
    if (!leg.complaint.isEmpty() && !n.isError) continue;
    leg.complaint = n.code;
    leg.said = n.message;
  }
  for (const twilio::CallEvent &e : story.events)
    if (e.sipCode) leg.sipCode = e.sipCode;
  return leg;
}
} // namespace

Task<Looked> lookAt(Look about)
{
  Looked out;
  out.stories = about.stories;
  if (about.twilio) {
    auto reading = callsOfTest(about);
    const auto calls = co_await reading;
    if (calls) out.sight.legs = QList<proof::Leg>();
    for (const Call &c : calls.value_or(QList<Call>())) {
      proof::Leg leg;
      leg.call = c;
      if (!c.isLive() && c.status != u"completed" && !out.stories.value(c.sid).complaint.isEmpty()) {
        leg = out.stories.value(c.sid);
      } else if (!c.isLive()) { // complaints come a moment after the end: it is asked until there is one
        auto telling = twilio::readCallStory(*about.twilio, c);
        const auto story = co_await telling;
        if (story) leg = legOf(c, *story);
        if (story) out.stories.insert(c.sid, leg);
      }
      out.sight.legs->append(leg);
    }
  }
  if (about.livekit) {
    auto finding = roomsOf(about);
    const auto rooms = co_await finding;
    if (rooms) {
      auto reading = peopleOfTest(*about.livekit, *rooms);
      out.sight.people = co_await reading;
      if (about.test.atLiveKit && out.sight.people) // no call of Twilio's tells this caller from one before
        out.sight.people->removeIf(
            [&](const RoomParticipant &p) { return p.isPhone() && p.joined.isValid() && p.joined < about.since; });
    }
    if (out.sight.people && about.test.way == proof::Way::Inbound) {
      auto asking = dispatchesOfTest(*about.livekit, *out.sight.people);
      out.sight.dispatches = co_await asking;
    }
  }
  co_return out;
}

} // namespace gui
