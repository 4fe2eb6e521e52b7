// A test call, while it is asked for, on its way, and over.
#include "gui/pages/testtask.h"

#include "api/callprices.h"
#include "core/e164.h"
#include "gui/pages/pages.h"
#include "gui/tasks/taskparts.h"
#include "guides/testcall.h"
#include "model/outboundtrunk.h"
#include "routing/path.h"
#include "routing/words.h"

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

/// At whom the station is passed.
QString stationPlace(proof::Way way, proof::Station s)
{
  using S = proof::Station;
  const bool out = way == proof::Way::Outbound;
  switch (s) {
  case S::Placed:
    return out ? TestTask::tr("LiveKit") : TestTask::tr("Twilio");
  case S::Ringing:
    return TestTask::tr("Twilio");
  case S::Answered:
    return out ? TestTask::tr("The phone") : TestTask::tr("LiveKit");
  case S::Agent:
    return TestTask::tr("Agent, or anybody else who is heard");
  case S::InRoom:
  case S::Audio:
    return TestTask::tr("LiveKit");
  case S::Ended:
    break;
  }
  return TestTask::tr("Both");
}

QString secondsText(qint64 milliseconds)
{
  return TestTask::tr("after %1 s").arg(QLocale().toString(double(milliseconds) / 1000, 'f', 1));
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

bool TestTask::isShown() const
{
  const TestCalls &tests = desk.testCalls();
  return (tests.isUnderWay() && tests.order().test.way == way) || began;
}

/// Somebody is asked to call, and has not called yet.
bool TestTask::isAwaited() const
{
  const TestCalls &tests = desk.testCalls();
  return tests.isUnderWay() && !tests.order().plan && tests.walk().stations.front().at < 0;
}

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
  const auto number = E164::parse(to ? to->text() : path->currentData(Qt::UserRole + 1).toString());
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
  const auto number = E164::parse(to ? to->text() : path->currentData(Qt::UserRole + 1).toString());
  const QString called = number ? number->formatted() : tr("the number");
  if (!price.isEmpty()) return tr("Call %1 now: about %2 a minute").arg(called, price);
  return tr("Call %1 now").arg(called);
}

QString TestTask::complaint() const
{
  if (desk.isReadOnly()) return tr("This profile may only look. Open it for changes to place a call.");
  if (path->count() == 0)
    return way == proof::Way::Outbound ? tr("There is no outbound trunk. Set up outbound calls first.")
                                       : tr("The account has no number with voice.");
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
  const QString sid = path->currentData().toString(), number = path->currentData(Qt::UserRole + 1).toString();
  TestOrder out;
  out.test.way = way;
  out.test.number = number;
  out.resource = &resourceOf<PhoneNumber>();
  out.key = sid;
  const routing::Route &route = desk.routeOf(sid, number);
  out.fingerprint = proof::fingerprintOf(desk.snapshot(), proof::inboundObjects(desk.snapshot(), route));
  const QString room = route.node(routing::NodeKind::Room).title; // of a rule with one room for all
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

RouteNode TestTask::nodeOf(const proof::Passed &p, bool isNext) const
{
  const proof::Walk &walk = desk.testCalls().walk();
  RouteNode node;
  node.id = QString::number(int(p.station));
  node.title = proof::stationName(way, p.station);
  node.kind = stationPlace(way, p.station);
  if (!isShown()) {
    node.state = State::Idle;
    node.word = tr("Not yet");
    return node;
  }
  if (p.at >= 0) {
    node.state = State::Ok;
    node.word = tr("Passed");
    node.subtitle = p.what.isEmpty() ? secondsText(p.at) : tr("%1, %2").arg(p.what, secondsText(p.at));
  } else if (isNext && walk.outcome == proof::Outcome::Failed) {
    node.state = State::Broken;
    node.word = tr("Stopped here");
    node.subtitle = proof::partyName(walk.guilty);
    node.reason = walk.sentence;
  } else if (isNext && !walk.isOver()) {
    node.state = State::Running;
    node.word = tr("Waiting");
    node.subtitle = secondsText(desk.testCalls().elapsed());
  } else {
    node.state = State::Idle;
    node.word = tr("Not reached");
  }
  return node;
}

QList<RouteNode> TestTask::nodes() const
{
  proof::Test empty;
  empty.way = way;
  const proof::Walk walk = isShown() ? desk.testCalls().walk() : proof::begin(empty);
  QList<RouteNode> out;
  for (const proof::Passed &p : walk.stations) {
    out << nodeOf(p, p.station == walk.next() && p.at < 0);
    out.last().column = int(out.size()) - 1;
  }
  return out;
}

void TestTask::showHeadline()
{
  const TestCalls &tests = desk.testCalls();
  const proof::Walk &walk = tests.walk();
  headline->setVisible(isShown());
  if (!isShown()) return;
  using O = proof::Outcome;
  QString more;
  if (tests.isEnding()) more = tr("The call is being ended, and its room closed.");
  switch (walk.outcome) {
  case O::Running:
    if (isAwaited())
      return headline->setMessage(
          State::Running, tr("Call %1 now, from any phone.").arg(routing::shownNumber(tests.order().test.number)),
          tr("Both accounts are watched until it arrives."));
    return headline->setMessage(State::Running, tr("The call is on its way."),
                                tests.order().plan ? tr("It is hung up by itself %n second(s) after it was answered.",
                                                        nullptr, tests.order().seconds)
                                                   : tr("Hang up when you have heard enough."));
  case O::Proved:
    return headline->setMessage(State::Ok, walk.sentence, more);
  case O::Failed:
    return headline->setMessage(State::Broken, walk.sentence,
                                walk.code.isEmpty() ? more : tr("%1 %2", "code, sentence").arg(walk.code, more));
  case O::Unfinished:
    return headline->setMessage(State::Idle, walk.sentence, more);
  }
}

/// What the test has shown, as one would paste it.
QString TestTask::clues() const
{
  const TestCalls &tests = desk.testCalls();
  return QStringList{tests.walk().code, tests.order().key, tests.walk().callSid, tests.order().test.number}
      .join(u' ')
      .simplified();
}

/// Buttons stay where nothing changed: nobody's press goes into a button that is just made anew.
void TestTask::showButtons()
{
  TestCalls &tests = desk.testCalls();
  const bool underWay = tests.isUnderWay(), ending = tests.isEnding();
  const bool ringsFirst = underWay && tests.order().plan && tests.order().test.way == proof::Way::Outbound
                          && tests.walk().of(proof::Station::Answered).at < 0;
  const bool failed = began && !underWay && tests.walk().outcome == proof::Outcome::Failed;
  const QString wanted = underWay ? QStringLiteral("under way %1 %2 %3").arg(ending).arg(ringsFirst).arg(isAwaited())
                                  : callText()
                                        + (failed  ? u'3'
                                           : began ? u'2'
                                                   : u'1');
  if (wanted != buttonsFor) {
    buttonsFor = wanted;
    if (underWay) {
      leave = namedButton(tr("Leave"), "leaveTest");
      act = isAwaited() ? namedButton(tr("Stop waiting"), "hangUpTest")
                        : namedButton(tr("Hang up now"), "hangUpTest", "danger");
      act->setEnabled(!ending);
      connect(act, &QPushButton::clicked, this, [this] { desk.testCalls().hangUp(); });
    } else {
      leave = namedButton(began ? tr("Done") : tr("Cancel"), "leaveTest");
      act = namedButton(began ? tr("Call again…") : callText(), "placeTest", began ? "" : "primary");
      connect(act, &QPushButton::clicked, this, [this] {
        if (!began) return begin();
        began = false; // the questions again
        refresh();
      });
    }
    connect(leave, &QPushButton::clicked, this, &TestTask::backRequested);
    QList<QPushButton *> shown{leave, act};
    if (failed) {
      QPushButton *why = namedButton(tr("What is wrong?…"), "diagnoseTest", "primary");
      connect(why, &QPushButton::clicked, this, [this] { desk.show(diagnosisTask(desk, clues())); });
      shown << why;
    }
    setActions(shown);
  }
  if (!underWay && !began) act->setEnabled(complaint().isEmpty());
  setPromise(underWay ? (ringsFirst    ? tr("While it rings, LiveKit takes %n second(s) at most to let go.", nullptr,
                                            guides::testRinging)
                         : isAwaited() ? tr("You may leave: the number is watched all the same.")
                                       : tr("You may leave: the call is ended all the same."))
             : began  ? QString()
                      : tr("Nothing happens before you press the button."));
}

void TestTask::refresh()
{
  const TestCalls &tests = desk.testCalls();
  questions->setEnabled(!isShown());
  const QString wrong = isShown() ? QString() : complaint();
  const bool free = way == proof::Way::Inbound && who->currentIndex() == 0;
  priceLine->setText(!wrong.isEmpty() ? wrong
                     : free           ? tr("The caller pays for the call; Twilio and LiveKit ask their usual prices.")
                     : !priceKnown    ? tr("Asking Twilio for the price…")
                     : price.isEmpty()
                         ? tr("Twilio has told no price for this call. It costs money all the same.")
                         : tr("%1 a minute to this number at Twilio; LiveKit's own price is not in it. At most %n "
                              "test call(s) an hour.",
                              nullptr, guides::testsAnHour)
                               .arg(price));
  if (!isShown() && tests.isUnderWay())
    priceLine->setText(tr("Another test call is under way. Wait until it has ended."));
  stations->setNodes(nodes());
  showHeadline();
  showButtons();
}

} // namespace gui
