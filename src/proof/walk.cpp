// What both ways share.
#include "proof/walk.h"

#include "core/e164.h"

#include <QCoreApplication>

namespace proof {

namespace {
struct WalkText {
  Q_DECLARE_TR_FUNCTIONS(TestCall)
};

QList<Passed> stationsOf(const Test &test)
{
  using S = Station;
  if (test.way == Way::Outbound) return {{S::Placed}, {S::Ringing}, {S::Answered}, {S::InRoom}, {S::Audio}, {S::Ended}};
  if (test.atLiveKit) return {{S::InRoom}, {S::Agent}, {S::Answered}, {S::Audio}, {S::Ended}}; // nobody sees it before
  return {{S::Placed}, {S::InRoom}, {S::Agent}, {S::Answered}, {S::Audio}, {S::Ended}};
}
} // namespace

const Passed &Walk::of(Station s) const
{
  static const Passed none{Station::Ended};
  for (const Passed &p : stations)
    if (p.station == s) return p;
  return none;
}

Station Walk::next() const
{
  for (const Passed &p : stations)
    if (p.at < 0) return p.station;
  return stations.isEmpty() ? Station::Ended : stations.last().station;
}

Walk begin(const Test &test)
{
  Walk walk;
  walk.test = test;
  walk.stations = stationsOf(test);
  return walk;
}

bool pass(Walk &walk, Station s, qint64 at, const QString &what)
{
  for (Passed &p : walk.stations) {
    if (p.station != s || p.at >= 0) continue;
    p.at = at;
    p.what = what;
    return true;
  }
  return false;
}

void fail(Walk &walk, Party guilty, const QString &sentence, const QString &code)
{
  if (walk.isOver()) return;
  walk.outcome = Outcome::Failed;
  walk.guilty = guilty;
  walk.sentence = sentence;
  walk.code = code;
}

Walk seen(Walk walk, const Sight &sight)
{
  if (walk.isOver()) return walk;
  if (walk.test.way == Way::Outbound)
    seeOutbound(walk, sight);
  else if (walk.test.atLiveKit)
    seeAtLiveKit(walk, sight);
  else
    seeInbound(walk, sight);
  return walk;
}

Walk hungUp(Walk walk, qint64 at, bool byOperator)
{
  if (walk.isOver()) return walk;
  const bool proved = walk.of(Station::Audio).at >= 0;
  if (proved) {
    pass(walk, Station::Ended, at);
    walk.outcome = Outcome::Proved;
    const Station last = walk.test.way == Way::Outbound ? Station::Answered : Station::Audio;
    const QString after = QString::number(double(walk.of(last).at) / 1000, 'f', 1);
    walk.sentence =
        walk.test.way == Way::Outbound
            ? WalkText::tr("It works. %1 was called, and answered after %2 s.").arg(masked(walk.test.number), after)
            : WalkText::tr("It works. The call reached room %1 and was heard after %2 s.").arg(walk.room, after);
    return walk;
  }
  walk.outcome = Outcome::Unfinished;
  walk.guilty = byOperator ? Party::Operator : Party::Nobody;
  walk.sentence = byOperator ? WalkText::tr("You stopped the test before the call was through.")
                             : WalkText::tr("The test was over before the call was through. Give it more time.");
  return walk;
}

QString stationName(Way way, Station s)
{
  switch (s) {
  case Station::Placed:
    return way == Way::Outbound ? WalkText::tr("Placed") : WalkText::tr("Arrived at Twilio");
  case Station::Ringing:
    return WalkText::tr("Ringing");
  case Station::Answered:
    return WalkText::tr("Answered");
  case Station::InRoom:
    return WalkText::tr("In the room");
  case Station::Agent:
    return WalkText::tr("Somebody joined");
  case Station::Audio:
    return WalkText::tr("Audio");
  case Station::Ended:
    break;
  }
  return WalkText::tr("Ended");
}

QString partyName(Party p)
{
  switch (p) {
  case Party::Twilio:
    return WalkText::tr("Twilio");
  case Party::LiveKit:
    return WalkText::tr("LiveKit");
  case Party::Agent:
    return WalkText::tr("The agent");
  case Party::Phone:
    return WalkText::tr("The phone that was called");
  case Party::Operator:
    return WalkText::tr("You");
  case Party::Nobody:
    break;
  }
  return {};
}

QString masked(const QString &number)
{
  const auto e = E164::parse(number);
  return e ? e->masked() : number;
}

} // namespace proof
