// A test call, on its way and over: the stations, the sentence, the buttons.
#include "gui/pages/pages.h"
#include "gui/pages/testtask.h"
#include "gui/tasks/taskparts.h"
#include "guides/testcall.h"
#include "routing/words.h"

#include <QComboBox>

namespace gui {

namespace {
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
  empty.atLiveKit = isAtLiveKit();
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
          tests.order().test.atLiveKit ? tr("LiveKit’s rooms are watched until it comes into one.")
                                       : tr("Both accounts are watched until it arrives."));
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
