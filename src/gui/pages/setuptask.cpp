// Set up a number: what happens with the answers.
#include "gui/pages/setuptask.h"

#include "core/e164.h"
#include "gui/pages/asktoken.h"
#include "gui/pages/pages.h"
#include "gui/routes.h"
#include "gui/tasks/strongsecret.h"
#include "gui/tasks/taskparts.h"
#include "model/dispatchrule.h"
#include "model/inboundtrunk.h"

#include <QComboBox>
#include <QRadioButton>

namespace gui {

SetUpTask::SetUpTask(Desk &d, const QString &numberSid, QWidget *parent)
    : TaskPage(tr("Receive calls on a number"), tr("Four questions. The picture shows what they lead to."), parent),
      desk(d), picture(new PathPicture)
{
  setObjectName(QStringLiteral("setUpTask"));
  given.numberSid = numberSid;
  given.sipUser = strongText(20);
  given.sipPassword = strongSecret(24);
  rooms = {{int(Where::RoomPerCaller), QStringLiteral("call-")},
           {int(Where::OneRoom), QStringLiteral("front-desk")},
           {int(Where::RoomPerNumber), QStringLiteral("call-")}};
  setSteps(setUpSteps(), 0);
  auto *column = box<QVBoxLayout>(space::m, {20, 0, 20, space::l});
  buildBanners(column);
  auto *sides = box(28);
  sides->addWidget(scrolling(buildQuestions()), 7);
  sides->addWidget(picture, 6);
  column->addLayout(sides, 1);
  auto *content = new QWidget;
  content->setLayout(column);
  setContent(content);
  setPromise(tr("Nothing has been written yet."));
  cancel = namedButton(tr("Cancel"), "cancel");
  next = namedButton(tr("Preview plan"), "previewPlan", "primary");
  connect(cancel, &QPushButton::clicked, this, &TaskPage::backRequested);
  connect(next, &QPushButton::clicked, this, &SetUpTask::preview);
  setActions({cancel, next});
  escapeGoesBack(this);
  connect(&desk, &Desk::judged, this, [this] {
    fillNumbers();
    if (!touched) takePresets();
    update();
  });
  fillNumbers();
  takePresets();
  update();
}

void SetUpTask::fillNumbers()
{
  const auto &numbers = desk.snapshot().of<PhoneNumber>().seen();
  QList<QPair<QString, QString>> wanted;
  for (const PhoneNumber &n : numbers) {
    const auto e = E164::parse(n.number);
    const QString shown = e ? e->formatted() : n.number;
    wanted.append({n.sid, n.name.isEmpty() || n.name == n.number ? shown : shown + QStringLiteral("   ") + n.name});
  }
  bool same = number->count() == wanted.size();
  for (int i = 0; same && i < wanted.size(); ++i)
    same = number->itemData(i).toString() == wanted[i].first && number->itemText(i) == wanted[i].second;
  if (!same) {
    const QSignalBlocker quiet(number);
    number->clear();
    for (const auto &[sid, text] : wanted) number->addItem(text, sid);
  }
  if (given.numberSid.isEmpty() && !numbers.empty()) { // the first that nothing answers yet
    given.numberSid = numbers.front().sid;
    for (const PhoneNumber &n : numbers)
      if (n.voiceCapable && desk.routeOf(n).unrouted) {
        given.numberSid = n.sid;
        break;
      }
  }
  const QSignalBlocker quiet(number);
  number->setCurrentIndex(number->findData(given.numberSid));
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

bool SetUpTask::isReading() const
{
  for (const Resource *r : {&resourceOf<PhoneNumber>(), &resourceOf<InboundTrunk>(), &resourceOf<DispatchRule>()})
    if (desk.snapshot().part(*r).state == Read::NotAsked && desk.sync().accounts().of(r->vendor)) return true;
  return false;
}

bool SetUpTask::isReady() const
{
  for (const Resource *r : {&resourceOf<PhoneNumber>(), &resourceOf<InboundTrunk>(), &resourceOf<DispatchRule>()})
    if (desk.snapshot().part(*r).state != Read::Whole) return false;
  return !desk.snapshot().about.sipHost.isEmpty();
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
  showComplaints(isReady() ? guides::complaints(desk.snapshot(), given) : QList<guides::Complaint>());
  showTroubles();
  if (isReading()) {
    problem->hide();
    plan.reset();
    picture->showNothing(tr("Reading both accounts…"));
    next->setEnabled(false);
    return;
  }
  showResult(guides::inboundByBin(desk.snapshot(), given));
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

void SetUpTask::showResult(const Result<guides::Proposal> &proposal)
{
  plan.reset();
  const bool complained = !numberRow->error().isEmpty() || !roomRow->error().isEmpty() || !pinRow->error().isEmpty();
  problem->setVisible(!proposal && !complained && !noHost->isVisibleTo(this));
  if (!proposal) {
    problem->setMessage(State::Broken, proposal.error().text, proposal.error().detail);
    picture->showNothing(complained ? tr("Answer the marked question first.") : tr("Nothing can be planned yet."));
    next->setEnabled(false);
    return;
  }
  plan = proposal->plan;
  picture->show(*proposal);
  showSignIn(*plan);
  next->setEnabled(true);
  cancel->setVisible(!plan->isEmpty());
  setPromise(plan->isEmpty() ? QString() : tr("Nothing has been written yet."));
  next->setText(plan->isEmpty() ? tr("Done") : tr("Preview plan"));
}

void SetUpTask::preview()
{
  if (!plan) return;
  if (plan->isEmpty()) return desk.closeTask();
  desk.preview(*plan);
}

TaskPage *setUpTask(Desk &desk, const QString &numberSid) { return new SetUpTask(desk, numberSid); }

} // namespace gui
