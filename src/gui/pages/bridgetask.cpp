// Bring a conference into a room: its questions, and what became of the leg.
#include "core/e164.h"
#include "gui/pages/guideend.h"
#include "gui/pages/guidetask.h"
#include "gui/pages/pages.h"
#include "gui/table/shown.h"
#include "gui/tasks/endview.h"
#include "guides/bridge.h"
#include "guides/liveacts.h"
#include "model/conference.h"
#include "model/conferenceparticipant.h"
#include "model/dispatchrule.h"
#include "model/inboundtrunk.h"

#include <QCheckBox>
#include <QComboBox>
#include <QTimer>

#include <chrono>

namespace gui {

using namespace std::chrono_literals;

class BridgeTask : public GuideTask {
  Q_OBJECT
public:
  BridgeTask(Desk &d, const QString &conferenceSid, QWidget *parent = nullptr)
      : GuideTask(d, tr("Bring a conference into a room"),
                  tr("Twilio calls LiveKit from the conference: who is in the room then talks with its people."),
                  parent)
  {
    setObjectName(QStringLiteral("bridgeTask"));
    given.conferenceSid = conferenceSid;
    begin(buildQuestions(), {buildNoHost()},
          {&resourceOf<Conference>(), &resourceOf<ConferenceParticipant>(), &resourceOf<InboundTrunk>(),
           &resourceOf<DispatchRule>(), &resourceOf<PhoneNumber>()});
  }

private:
  QWidget *buildQuestions()
  {
    conference = choiceField("conference");
    FieldRow *conferenceRow = question("conference", tr("Which conference?"), conference);
    target = choiceField("number");
    FieldRow *targetRow = question("number", tr("Where does it land?"), target,
                                   tr("As a call to this number of LiveKit's: trunk, rule and agent are that path's."));
    caller = choiceField("caller");
    FieldRow *callerRow = question("caller", tr("Which caller does LiveKit see?"), caller);
    ends = checkField("endsConference", tr("The conference ends when the room leaves"));
    for (QComboBox *c : {conference, target, caller}) watch(c);
    watch(ends);
    auto *last = new QWidget;
    last->setLayout(withHelp(
        ends, paragraph(tr("Else its people stay together when the leg is gone."), Text::Small, Tone::Second)));
    return questionColumn({conferenceRow, targetRow, callerRow, last});
  }

  void refreshed() override
  {
    const Snapshot &s = desk.snapshot();
    if (!touched) given = guides::bridgePresets(s, given.conferenceSid);
    QList<QPair<QString, QString>> running, targets, callers;
    for (const Conference &c : s.of<Conference>().seen())
      if (!c.isOver()) running.append({c.sid, c.name});
    for (const guides::BridgeTarget &t : guides::bridgeTargets(s))
      targets.append({t.number, tr("%1   %2", "number, room").arg(shownNumber(t.number), t.room)});
    for (const PhoneNumber &n : s.of<PhoneNumber>().seen())
      if (n.voiceCapable) callers.append({n.number, shownNumber(n.number)});
    fill(conference, running, given.conferenceSid);
    fill(target, targets, given.number);
    fill(caller, callers, given.caller);
  }

  void update() override
  {
    if (conference->currentIndex() >= 0) given.conferenceSid = conference->currentData().toString();
    given.number = target->currentData().toString();
    given.caller = caller->currentData().toString();
    given.endsConference = ends->isChecked();
    if (isReading()) return showReading();
    showResult(guides::complaints(desk.snapshot(), given), guides::bridge(desk.snapshot(), given));
  }

  guides::BridgeAnswers given;
  QComboBox *conference, *target, *caller;
  QCheckBox *ends;
};

namespace {
struct BridgeWords {
  Q_DECLARE_TR_FUNCTIONS(BridgeEnd)
};

EndState legState(const Desk &desk, const QString &key)
{
  EndState end;
  const Object o = desk.snapshot().find(resourceOf<ConferenceParticipant>(), key);
  const QString status = o ? o.as<ConferenceParticipant>().status : QString();
  const bool talks = status == u"connected";
  if (o) {
    const Field &f = *resourceOf<ConferenceParticipant>().field(u"status");
    end.stations << stationOf(talks ? State::Ok : State::Running, BridgeWords::tr("Call of the conference"), o,
                              spokenText(f, o.row(), desk.snapshot()));
  }
  end.state = talks ? State::Ok : o ? State::Running : State::Broken;
  end.title = talks ? BridgeWords::tr("The conference and the room hear each other.")
              : o   ? BridgeWords::tr("It rings in the room.")
                    : BridgeWords::tr("The leg is gone.");
  end.text = talks ? QString()
             : o   ? BridgeWords::tr("LiveKit answers when somebody in the room publishes audio.")
                   : BridgeWords::tr("LiveKit refused it, or nobody in the room answered. The page Calls has its SIP "
                                       "answer.");
  end.next << BridgeWords::tr("The page Conferences shows the leg as a person, the page Rooms as a caller.")
           << BridgeWords::tr(
                  "Removing it hangs up the leg alone; the conference goes on, unless you chose otherwise.");
  return end;
}
} // namespace

QWidget *bridgeEnd(Desk &desk, const RunRecord &r)
{
  const QString key = keysOfSteps(r).value(QStringLiteral("bridge"));
  desk.sync().want(resourceOf<ConferenceParticipant>());
  QList<EndAction> actions{
      {QStringLiteral("lookAgain"), BridgeWords::tr("Look again"), [&desk] { desk.sync().refresh(); }}};
  if (!desk.isReadOnly())
    actions.append({QStringLiteral("takeOut"), BridgeWords::tr("Take it out of the room…"), [&desk, key] {
                      const Object o = desk.snapshot().find(resourceOf<ConferenceParticipant>(), key);
                      if (!o) return;
                      desk.act({guides::removeFromConference(o.as<ConferenceParticipant>(), o.called()),
                                BridgeWords::tr("Removed %1.").arg(o.called()),
                                BridgeWords::tr("Remove %1 from the conference?").arg(o.called()),
                                BridgeWords::tr("The leg is hung up."), BridgeWords::tr("Remove")});
                    }});
  auto *view = new EndView(
      desk, BridgeWords::tr("The leg"), [&desk, key] { return legState(desk, key); }, actions);
  auto *pulse = new QTimer(view); // it rings for a minute at most
  pulse->setInterval(2s);
  QObject::connect(pulse, &QTimer::timeout, view, [&desk, key, pulse] {
    if (legState(desk, key).state != State::Running) return pulse->stop();
    desk.sync().refreshPart(resourceOf<ConferenceParticipant>());
  });
  pulse->start();
  return view;
}

TaskPage *bridgeTask(Desk &desk, const QString &conferenceSid) { return new BridgeTask(desk, conferenceSid); }

} // namespace gui

#include "bridgetask.moc"
