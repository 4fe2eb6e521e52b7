// People in a conference and its recordings, with what can be done with them.
#include "gui/pages/conferencepeople.h"

#include "gui/kit/banner.h"
#include "gui/pages/personline.h"
#include "gui/table/shown.h"
#include "gui/tasks/ask.h"
#include "guides/liveacts.h"

namespace gui {

namespace {
struct ConferenceText {
  Q_DECLARE_TR_FUNCTIONS(ConferencePeople)
};

/// Twilio does not say who is behind a call.
QString callerOf(const ConferenceParticipant &p)
{
  return p.label.isEmpty() ? ConferenceText::tr("Call …%1", "end of its SID").arg(p.callSid.right(6)) : p.label;
}

QString stateWordOf(const Field &status, const ConferenceParticipant &p)
{
  if (p.status != u"connected") {
    for (const Choice &c : status.choices())
      if (c.value == p.status) return c.label;
    return p.status;
  }
  if (p.hold) return ConferenceText::tr("On hold");
  if (p.muted) return ConferenceText::tr("Muted");
  return p.coaching ? ConferenceText::tr("Coaching") : ConferenceText::tr("Talking");
}

State stateOfPerson(const ConferenceParticipant &p)
{
  if (p.status == u"failed") return State::Broken;
  if (p.status != u"connected") return State::Running;
  if (p.hold) return State::Warning;
  return p.muted ? State::Idle : State::Ok;
}

QString coachedBy(const QList<ConferenceParticipant> &all, const ConferenceParticipant &p)
{
  for (const ConferenceParticipant &other : all)
    if (other.callSid == p.callSidToCoach) return callerOf(other);
  return ConferenceText::tr("somebody who left");
}

void askToKick(Desk &desk, const ConferenceParticipant &p, bool last)
{
  const QString name = callerOf(p);
  QString effect = ConferenceText::tr("Their call is hung up.");
  if (p.endsOnExit) effect += u' ' + ConferenceText::tr("The conference ends for everybody when they leave.");
  if (!p.endsOnExit && last) effect += u' ' + ConferenceText::tr("They are the last one, so the conference ends.");
  desk.act({guides::removeFromConference(p, name), ConferenceText::tr("Removed %1.").arg(name),
            ConferenceText::tr("Remove %1 from the conference?").arg(name), effect, ConferenceText::tr("Remove")});
}

void addPersonActs(Desk &desk, PersonLine &line, const ConferenceParticipant &p, bool last)
{
  const QString name = line.name;
  const auto add = [&](const char *id, const char *iconName, const QString &text, const std::function<void()> &run) {
    line.acts << PersonLine::Act{QLatin1String(id), QLatin1String(iconName), text, run};
  };
  if (p.coaching)
    add("stopCoaching", "close", ConferenceText::tr("%1 stops coaching").arg(name), [&desk, p, name] {
      desk.act({guides::stopCoaching(p, name), ConferenceText::tr("%1 is heard by everybody now.").arg(name), {}});
    });
  add("mute", p.muted ? "mic" : "mic-off",
      p.muted ? ConferenceText::tr("Unmute %1").arg(name) : ConferenceText::tr("Mute %1").arg(name), [&desk, p, name] {
        desk.act({guides::muteInConference(p, !p.muted, name),
                  p.muted ? ConferenceText::tr("Unmuted %1.").arg(name) : ConferenceText::tr("Muted %1.").arg(name),
                  {}});
      });
  add("hold", p.hold ? "play" : "pause",
      p.hold ? ConferenceText::tr("Take %1 off hold").arg(name) : ConferenceText::tr("Hold %1").arg(name),
      [&desk, p, name] {
        desk.act({guides::holdInConference(p, !p.hold, name),
                  p.hold ? ConferenceText::tr("%1 is back in the conference.").arg(name)
                         : ConferenceText::tr("%1 is on hold.").arg(name),
                  {}});
      });
  add("remove", "hang-up", ConferenceText::tr("Remove %1…").arg(name), [&desk, p, last] { askToKick(desk, p, last); });
}

PersonLine lineOfPerson(Desk &desk, const ConferenceParticipant &p, const QList<ConferenceParticipant> &all)
{
  PersonLine line;
  line.state = stateOfPerson(p);
  line.name = callerOf(p);
  const QString word = stateWordOf(*resourceOf<ConferenceParticipant>().field(u"status"), p);
  line.lines << ConferenceText::tr("%1, since %2", "state, time")
                    .arg(word, p.created.toLocalTime().toString(QStringLiteral("HH:mm")));
  if (p.coaching) line.lines << ConferenceText::tr("Coaches %1: only they hear it").arg(coachedBy(all, p));
  if (p.endsOnExit) line.lines << ConferenceText::tr("The conference ends when they leave");
  if (!desk.isReadOnly()) addPersonActs(desk, line, p, all.size() == 1);
  return line;
}

void sayNone(QVBoxLayout *column, const Part &part, bool none, const QString &words)
{
  if (part.state == Read::Failed && none)
    column->addWidget(new Banner(State::Warning, ConferenceText::tr("This could not be read."), part.error.text));
  else if (none)
    column->addWidget(
        paragraph(part.state == Read::Whole ? words : ConferenceText::tr("Not read yet."), Text::Body, Tone::Second));
}

QWidget *conferencePeople(Desk &desk, const Object &object)
{
  const Conference &c = object.as<Conference>();
  auto *holder = new QWidget;
  auto *column = box<QVBoxLayout>(space::s, {0, 0, 0, space::l});
  const QList<ConferenceParticipant> all = peopleIn(desk, c);
  for (const ConferenceParticipant &p : all) {
    column->addWidget(personLine(lineOfPerson(desk, p, all)));
    column->addWidget(new HairLine);
  }
  sayNone(column, desk.snapshot().part(resourceOf<ConferenceParticipant>()), all.isEmpty(),
          c.isOver() ? ConferenceText::tr("Twilio does not say who was in a conference that is over. Its calls do.")
                     : ConferenceText::tr("Nobody is in it."));
  column->addStretch();
  holder->setLayout(column);
  return holder;
}

} // namespace

QList<ConferenceParticipant> peopleIn(const Desk &desk, const Conference &c)
{
  QList<ConferenceParticipant> out;
  for (const ConferenceParticipant &p : desk.snapshot().of<ConferenceParticipant>().seen())
    if (p.conferenceSid == c.sid && !c.isOver()) out << p;
  return out;
}

InspectorTab conferencePeopleTab()
{
  return {QStringLiteral("people"), ConferenceText::tr("People"), conferencePeople};
}

void askToAnnounce(Desk &desk, const Conference &c)
{
  auto *field = new QLineEdit;
  field->setObjectName(QStringLiteral("announceUrl"));
  field->setPlaceholderText(QStringLiteral("https://handler.twilio.com/twiml/EH…")); // not text
  ask(ConferenceText::tr("Announce to %1").arg(c.name),
      ConferenceText::tr(
          "Everybody in the conference hears it once. Twilio fetches TwiML that says or plays something."),
      ConferenceText::tr("Address of the TwiML"), field, ConferenceText::tr("Announce"),
      [&desk, c](const QString &url) {
        Conference wanted = c;
        wanted.announceUrl = url;
        if (url.isEmpty()) return ConferenceText::tr("Say what shall be heard.");
        if (const QString wrong = resourceOf<Conference>().field(u"announce_url")->problem(&wanted); !wrong.isEmpty())
          return wrong;
        desk.act({guides::announce(c, url), ConferenceText::tr("Announced to %1.").arg(c.name), {}});
        return QString();
      });
}

void askToEnd(Desk &desk, const Conference &c)
{
  const int there = int(peopleIn(desk, c).size());
  desk.act({guides::endConference(c), ConferenceText::tr("Ended conference %1.").arg(c.name),
            ConferenceText::tr("End conference %1?").arg(c.name),
            ConferenceText::tr("%n people are hung up.", nullptr, there), ConferenceText::tr("End conference")});
}

void muteEverybody(Desk &desk, const Conference &c)
{
  const Plan plan = guides::muteAll(desk.snapshot(), c);
  desk.act({plan, ConferenceText::tr("Muted %n people.", nullptr, plan.pending()), {}});
}

} // namespace gui
