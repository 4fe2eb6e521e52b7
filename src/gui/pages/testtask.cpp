// A test call: its page, and what is asked.
#include "gui/pages/testtask.h"

#include "api/callprices.h"
#include "core/e164.h"
#include "gui/tasks/taskparts.h"
#include "guides/testcall.h"
#include "model/dispatchrule.h"
#include "model/livekitnumber.h"
#include "model/outboundtrunk.h"
#include "routing/path.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QUuid>

namespace gui {

namespace {
QString subtitleOf(proof::Way way)
{
  return way == proof::Way::Outbound
             ? TestTask::tr("LiveKit calls a phone, as your program would. One call shows that the path works.")
             : TestTask::tr("One call to the number shows that the path works. Both accounts are watched.");
}
} // namespace

TestTask::TestTask(Desk &d, proof::Way w, const QString &key, QWidget *parent)
    : TaskPage(tr("Test call"), subtitleOf(w), parent), desk(d), way(w), path(new QComboBox), caller(new QComboBox),
      length(new QSpinBox), priceLine(paragraph({}, Text::Small, Tone::Second)),
      headline(new Banner(State::Running, {})), problem(new Banner(State::Broken, {})), stations(new RouteList)
{
  setObjectName(QStringLiteral("testTask"));
  path->setObjectName(QStringLiteral("testPath"));
  caller->setObjectName(QStringLiteral("testCaller"));
  priceLine->setObjectName(QStringLiteral("testPrice"));
  headline->setObjectName(QStringLiteral("testHeadline"));
  problem->setObjectName(QStringLiteral("testProblem"));
  stations->setObjectName(QStringLiteral("stations"));
  questions = way == proof::Way::Outbound ? buildOutbound(key) : buildInbound(key);
  auto *left = box<QVBoxLayout>(space::m);
  left->addWidget(questions);
  left->addWidget(priceLine);
  left->addStretch(1);
  auto *leftSide = new QWidget;
  leftSide->setLayout(left);
  auto *picture = new Panel(Panel::Surface);
  auto *shown = new QWidget;
  auto *column = box<QVBoxLayout>(space::m);
  column->addWidget(
      label(way == proof::Way::Outbound ? tr("The call, station by station") : tr("Your call"), Text::Section));
  column->addWidget(stations);
  column->addStretch(1);
  shown->setLayout(column);
  auto *frame = box<QVBoxLayout>(0, {20, space::m, 20, space::m});
  frame->addWidget(scrolling(shown));
  picture->setLayout(frame);
  auto *sides = box(28);
  sides->addWidget(scrolling(leftSide), 6);
  sides->addWidget(picture, 7);
  auto *all = box<QVBoxLayout>(space::m, {20, 0, 20, space::l});
  all->addWidget(problem);
  all->addWidget(headline);
  all->addLayout(sides, 1);
  auto *content = new QWidget;
  content->setLayout(all);
  setContent(content);
  problem->hide();
  escapeGoesBack(this);
  connect(&desk.testCalls(), &TestCalls::changed, this, &TestTask::refresh);
  connect(&desk.testCalls(), &TestCalls::ended, this, &TestTask::refresh);
  connect(&desk, &Desk::judged, this, &TestTask::refresh);
  answered();
}

bool TestTask::isAtLiveKit() const { return path->currentData(livekitRole).toBool(); }

/// The number that the called phone sees.
QString TestTask::from() const { return caller->currentData().toString(); }

void TestTask::answered()
{
  problem->hide();
  askPrice();
  refresh();
}

/// A call of nobody's costs nothing here: somebody else's phone pays for it.
void TestTask::askPrice()
{
  const bool byApi = way == proof::Way::Inbound && who->currentIndex() == 0;
  const auto number = E164::parse(to ? to->text() : path->currentData(calledRole).toString());
  const Account *account = desk.sync().accounts().of(Vendor::Twilio);
  const QString wanted =
      number && account && (way == proof::Way::Outbound || !byApi) ? number->toString() + u'|' + from() : QString();
  if (wanted == pricedFor) return;
  pricedFor = wanted;
  price.clear();
  priceKnown = false;
  if (wanted.isEmpty()) return;
  scope.start(way == proof::Way::Outbound ? twilio::trunkPrice(*account, number->toString(), from())
                                          : twilio::voicePrice(*account, number->toString(), from()),
              [this, wanted](const Result<QString> &got) { priceCame(wanted, got); });
}

void TestTask::priceCame(const QString &asked, const Result<QString> &got)
{
  if (asked != pricedFor) return; // another number was typed meanwhile
  price = got ? *got : QString();
  priceKnown = true;
  refresh();
}

QString TestTask::callText() const
{
  if (way == proof::Way::Inbound && who->currentIndex() == 0) return tr("Wait for my call");
  const auto number = E164::parse(to ? to->text() : path->currentData(calledRole).toString());
  const QString called = number ? number->formatted() : tr("the number");
  if (!price.isEmpty()) return tr("Call %1 now: about %2 a minute").arg(called, price);
  return tr("Call %1 now").arg(called);
}

QString TestTask::complaint() const
{
  if (desk.isReadOnly()) return tr("This profile may only look. Open it for changes to place a call.");
  if (path->count() == 0)
    return way == proof::Way::Outbound ? tr("There is no outbound trunk. Set up outbound calls first.")
                                       : tr("Neither account has a number with voice.");
  if (to && !to->text().isEmpty() && !E164::parse(to->text()))
    return tr("Write the number with + and country code, as +15105550142.");
  if (to && to->text().isEmpty()) return tr("Which phone shall ring? Take one that you can answer.");
  if (way == proof::Way::Inbound && who->currentIndex() == 1 && caller->count() == 0)
    return tr("Twilio needs another number of the account to call from. Call from a phone instead.");
  if (way == proof::Way::Outbound && from().isEmpty()) return tr("The trunk has no number to call from.");
  return {};
}

Result<TestOrder> TestTask::outboundOrder() const
{
  const auto number = E164::parse(to->text());
  if (!number) return number.error();
  OutboundCall call;
  call.trunkId = path->currentData().toString();
  call.to = number->toString();
  call.from = from();
  call.room = guides::testRoom(QUuid::createUuid().toString(QUuid::Id128).left(12));
  call.identity = QStringLiteral("test-phone");
  call.ringing = guides::testRinging;
  TestOrder out;
  out.test.way = way;
  out.test.number = call.to;
  out.test.room = call.room;
  out.test.identity = call.identity;
  out.plan = guides::callOut(call);
  out.resource = &resourceOf<OutboundTrunk>();
  out.key = call.trunkId;
  out.fingerprint = proof::fingerprintOf(desk.snapshot(), proof::outboundObjects(desk.snapshot(), call.trunkId));
  return out;
}

Result<TestOrder> TestTask::inboundOrder() const
{
  const QString sid = path->currentData().toString(), number = path->currentData(calledRole).toString();
  TestOrder out;
  out.test.way = way;
  out.test.number = number;
  out.test.atLiveKit = isAtLiveKit();
  out.resource = isAtLiveKit() ? &resourceOf<LiveKitNumber>() : &resourceOf<PhoneNumber>();
  out.key = sid;
  const Snapshot &s = desk.snapshot();
  QString room; // of a rule with one room for all
  if (isAtLiveKit()) {
    const Object one = s.find(*out.resource, sid);
    const Object rule = one ? s.find(resourceOf<DispatchRule>(), one.as<LiveKitNumber>().ruleId) : Object();
    const RoomTarget target = rule ? rule.as<DispatchRule>().target : RoomTarget();
    if (target.kind == RoomTarget::Kind::Direct) room = target.room;
    out.fingerprint = proof::fingerprintOf(s, proof::livekitNumberObjects(s, sid));
  } else {
    const routing::Route &route = desk.routeOf(sid, number);
    room = route.node(routing::NodeKind::Room).title;
    out.fingerprint = proof::fingerprintOf(s, proof::inboundObjects(s, route));
  }
  if (!room.isEmpty()) out.rooms << room;
  if (who->currentIndex() == 0) return out;
  PlacedCall call;
  call.to = number;
  call.from = from();
  call.timeLimit = length->value() + guides::testRinging;
  call.timeout = guides::testRinging;
  call.twiml = guides::testDocument(int(call.timeLimit));
  out.test.caller = call.from;
  out.plan = guides::callNumber(call);
  return out;
}

Result<TestOrder> TestTask::order() const
{
  Result<TestOrder> out = way == proof::Way::Outbound ? outboundOrder() : inboundOrder();
  if (out) out->seconds = length->value();
  return out;
}

void TestTask::begin()
{
  const Result<TestOrder> wanted = order();
  const Result<> started = wanted ? desk.testCalls().start(*wanted) : Result<>(wanted.error());
  problem->setVisible(!started);
  if (!started) return problem->setMessage(State::Broken, started.error().text, started.error().detail);
  began = true;
  refresh();
}

} // namespace gui
