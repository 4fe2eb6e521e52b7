// Twilio's conferences: those that run, and those that ended today or yesterday.
#include "gui/pages/conferencepeople.h"
#include "gui/pages/pages.h"
#include "gui/pages/personline.h"
#include "gui/pages/tableparts.h"
#include "gui/pages/viewspage.h"
#include "gui/table/filteredsource.h"

namespace gui {

namespace {
struct ConferencesText {
  Q_DECLARE_TR_FUNCTIONS(Conferences)
};

const Conference &conferenceAt(const void *row) { return *static_cast<const Conference *>(row); }

Verdict conferenceVerdict(const void *row)
{
  const Conference &c = conferenceAt(row);
  if (c.isOver()) return {State::Idle, ConferencesText::tr("Ended")};
  if (c.status == u"init") return {State::Idle, ConferencesText::tr("Waiting")};
  if (c.status == u"in-progress") return {State::Running, ConferencesText::tr("Running")};
  return {State::Unknown, c.status}; // what Twilio may call it one day
}

PageSpec conferenceSpec(Desk &desk, const QString &name, bool over)
{
  PageSpec s;
  s.resource = &resourceOf<Conference>();
  s.name = name;
  s.nouns = ConferencesText::tr("conferences");
  s.counted = [](int n) { return ConferencesText::tr("%n conference(s)", nullptr, n); };
  s.filterHint = ConferencesText::tr("Filter");
  s.verdict = conferenceVerdict;
  s.columns = withFields(desk, {stateColumn(s.verdict)}, *s.resource);
  for (Column &c : s.columns) {
    if (c.id == u"date_created") c.text = [](const void *row) { return sinceText(conferenceAt(row).created); };
    if (c.id == u"region") c.text = [](const void *row) { return conferenceAt(row).region.toUpper(); };
    if (c.id == u"reason_conference_ended") c.hidden = !over;
  }
  if (!over)
    s.columns.insert(s.columns.begin() + 2,
                     computedColumn(
                         QStringLiteral("people"), ConferencesText::tr("People"), 80,
                         [&desk](const void *row) { return QString::number(peopleIn(desk, conferenceAt(row)).size()); },
                         cell::Figure));
  s.source =
      new FilteredSource(desk, *s.resource, [over](const void *row) { return conferenceAt(row).isOver() == over; });
  s.parts = {{&resourceOf<ConferenceParticipant>(), "conference_sid", {}, {}}};
  s.inspector = {conferencePeopleTab(), conferenceRecordingsTab(), detailsTab(), jsonTab()};
  s.ownActs = true;
  s.live = std::chrono::seconds(over ? 30 : 5);
  return s;
}

ResourcePage *running(Desk &desk)
{
  PageSpec s = conferenceSpec(desk, QStringLiteral("conferences"), false);
  s.nothing = {
      QStringLiteral("conference"),
      ConferencesText::tr("No conference is running"),
      ConferencesText::tr("Twilio conferences appear here while they last. You can bring one into a LiveKit room, "
                          "so that an agent joins the people on the phone."),
      {}};
  s.actions = {{QStringLiteral("bridge"), ConferencesText::tr("Bring into a room…"), QStringLiteral("bridge"),
                [&desk](const Object &o) { desk.show(bridgeTask(desk, o.key())); }, true},
               {QStringLiteral("muteAll"), ConferencesText::tr("Mute all"), QStringLiteral("mic-off"),
                [&desk](const Object &o) { muteEverybody(desk, o.as<Conference>()); }, true},
               {QStringLiteral("announce"), ConferencesText::tr("Announce…"), QStringLiteral("tag"),
                [&desk](const Object &o) { askToAnnounce(desk, o.as<Conference>()); }, true},
               {QStringLiteral("end"), ConferencesText::tr("End conference…"), QStringLiteral("hang-up"),
                [&desk](const Object &o) { askToEnd(desk, o.as<Conference>()); }, true}};
  return new ResourcePage(desk, std::move(s));
}

ResourcePage *ended(Desk &desk)
{
  PageSpec s = conferenceSpec(desk, QStringLiteral("endedConferences"), true);
  s.nothing = {QStringLiteral("conference"),
               ConferencesText::tr("No conference has ended"),
               ConferencesText::tr("Conferences that ended today or yesterday appear here."),
               {}};
  s.inspector = {conferenceRecordingsTab(), detailsTab(), jsonTab()};
  return new ResourcePage(desk, std::move(s));
}
} // namespace

Page *conferencesPage(Desk &desk)
{
  return new ViewsPage(
      desk, QStringLiteral("conferencesPage"), ConferencesText::tr("Which conferences"),
      {{ConferencesText::tr("Running"), running(desk), true}, {ConferencesText::tr("Ended"), ended(desk), false}});
}

} // namespace gui
