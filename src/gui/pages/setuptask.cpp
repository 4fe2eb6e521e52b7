// Set up a number: what happens with the answers.
#include "gui/pages/setuptask.h"

#include "gui/pages/asktoken.h"
#include "gui/pages/pages.h"
#include "gui/routes.h"
#include "gui/tasks/strongsecret.h"
#include "model/dispatchrule.h"
#include "model/inboundtrunk.h"

#include <QComboBox>
#include <QRadioButton>

namespace gui {

SetUpTask::SetUpTask(Desk &d, const QString &numberSid, QWidget *parent)
    : GuideTask(d, tr("Receive calls on a number"), tr("Four questions. The picture shows what they lead to."), parent)
{
  setObjectName(QStringLiteral("setUpTask"));
  given.numberSid = numberSid;
  given.sipUser = strongText(20);
  given.sipPassword = strongSecret(24);
  rooms = {{int(Where::RoomPerCaller), QStringLiteral("call-")},
           {int(Where::OneRoom), QStringLiteral("front-desk")},
           {int(Where::RoomPerNumber), QStringLiteral("call-")}};
  const QList<Banner *> banners = buildBanners();
  begin(buildQuestions(), banners,
        {&resourceOf<PhoneNumber>(), &resourceOf<InboundTrunk>(), &resourceOf<DispatchRule>()});
}

void SetUpTask::refreshed()
{
  if (given.numberSid.isEmpty()) given.numberSid = freeNumber();
  fillNumbers(given.numberSid);
  if (!touched) takePresets();
}

void SetUpTask::numberChosen()
{
  given.numberSid = number->currentData().toString();
  touched = false;
  takePresets();
  update();
}

void SetUpTask::takePresets()
{
  const guides::InboundAnswers preset = guides::presets(desk.snapshot(), given.numberSid);
  rooms.insert(int(preset.where), preset.room);
  given.where = preset.where;
  const QSignalBlocker a(agent), m(metadata), p(pin);
  agent->setText(preset.agent);
  metadata->setText(preset.agentMetadata);
  pin->setText(preset.pin);
  wheres[int(given.where)]->setChecked(true);
  whereChosen(given.where);
}

void SetUpTask::readAnswers()
{
  given.room = room->text().trimmed();
  rooms.insert(int(given.where), given.room);
  given.agent = agent->text().trimmed();
  given.agentMetadata = given.agent.isEmpty() ? QString() : metadata->text();
  given.pin = pin->text().trimmed();
}

void SetUpTask::update()
{
  readAnswers();
  QString today = tr("Nothing is known of this number yet.");
  QString e164;
  for (const PhoneNumber &n : desk.snapshot().of<PhoneNumber>().seen()) {
    if (n.sid != given.numberSid) continue;
    const routing::Route &route = desk.routeOf(n);
    const routing::RouteNode *trouble = route.trouble();
    e164 = n.number;
    today = route.unrouted ? tr("Nothing answers calls to it today.")
            : trouble      ? tr("Today: %1. %2").arg(routeWord(route), trouble->reason)
                           : tr("Today: %1. %2").arg(routeWord(route), route.summary);
  }
  numberRow->setHelp(today);
  roomRow->setHelp(tr("Named, for example, %1").arg(guides::exampleRoom(given, e164)));
  metadataRow->setVisible(!given.agent.isEmpty());
  showComplaints(isReady() && !desk.snapshot().about.sipHost.isEmpty() ? guides::complaints(desk.snapshot(), given)
                                                                       : QList<guides::Complaint>());
  showTroubles();
  if (isReading()) return showReading();
  const auto proposal = guides::inboundByBin(desk.snapshot(), given);
  const bool complained = !numberRow->error().isEmpty() || !roomRow->error().isEmpty() || !pinRow->error().isEmpty();
  showResult(proposal, complained, noHost->isVisibleTo(this));
  if (proposal) showSignIn(proposal->plan);
}

void SetUpTask::showComplaints(const QList<guides::Complaint> &list)
{
  const auto of = [&](const QString &field) {
    for (const guides::Complaint &c : list)
      if (c.field == field) return c.text;
    return QString();
  };
  numberRow->setError(of(QStringLiteral("number")));
  roomRow->setError(of(QStringLiteral("room")));
  pinRow->setError(of(QStringLiteral("pin")));
}

void SetUpTask::showTroubles()
{
  const Surroundings &about = desk.snapshot().about;
  noHost->setVisible(about.sipHost.isEmpty() && desk.sync().accounts().of(Vendor::LiveKit));
  noToken->setVisible(!about.hasAuthToken && desk.sync().accounts().of(Vendor::Twilio));
}

TaskPage *setUpTask(Desk &desk, const QString &numberSid) { return new SetUpTask(desk, numberSid); }

} // namespace gui
