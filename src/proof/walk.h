// A test call on its way: which stations it has passed, and who is to blame when it stops. Pure functions of what was
// seen (LiveKit and Twilio: livekit-api.md 11 and twilio-api.md 5.1 were measured; the fixtures of the tests are
// recorded).
#pragma once
#include "proof/sight.h"

#include <QStringList>

namespace proof {

enum class Way { Outbound, Inbound };
enum class Station { Placed, Ringing, Answered, InRoom, Agent, Audio, Ended };
enum class Party { Nobody, Operator, Twilio, LiveKit, Agent, Phone };
enum class Outcome {
  Running,
  Proved,
  Failed,
  Unfinished ///< stopped by the operator before it was proved
};

struct Passed {
  Station station;
  qint64 at = -1;    ///< milliseconds since the test began; -1: not passed
  QString what = {}; ///< "room lobby", masked
};

/// What is tested.
struct Test {
  Way way = Way::Outbound;
  QString number;           ///< outbound: that is called; inbound: the account's, E.164
  QString caller = {};      ///< inbound: who calls; empty: anybody
  QString room = {};        ///< outbound: the throw-away room
  QString identity = {};    ///< outbound: of the phone in it
  qint64 patience = 60'000; ///< milliseconds after which a call that nobody placed has not come
  bool atLiveKit = false;   ///< inbound: the number is LiveKit's, and its calls do not pass Twilio
};

struct Walk {
  Test test;
  QList<Passed> stations; ///< in the order in which a call of this way passes them
  Outcome outcome = Outcome::Running;
  Party guilty = Party::Nobody;
  QString sentence = {}; ///< what happened, once it is over; and what to do next
  QString code = {};     ///< the vendor's, as it says it: "32205", "SIP 486"
  // What is remembered of sights before.
  QString room = {};  ///< that the phone was seen in
  QString phone = {}; ///< its identity there
  QString agentAsked = {};
  bool rang = false, wasInRoom = false;
  qint64 refusedAt = -1; ///< when an end was first seen: what explains it may come later
  QString callSid = {};  ///< Twilio's

  bool isOver() const { return outcome != Outcome::Running; }
  const Passed &of(Station) const;
  /// The first station that is not passed; the last one once all are.
  Station next() const;
};

Walk begin(const Test &);
/// The walk after another look.
Walk seen(Walk, const Sight &);
/// The operator, or the limit, ended the call: proved if it has come far enough.
Walk hungUp(Walk, qint64 at, bool byOperator);
/// "Answered", and the party in words.
QString stationName(Way, Station);
QString partyName(Party);

// For both ways.
bool pass(Walk &, Station, qint64 at, const QString &what = {});
void fail(Walk &, Party, const QString &sentence, const QString &code = {});
void seeOutbound(Walk &, const Sight &);
void seeInbound(Walk &, const Sight &);
void seeAtLiveKit(Walk &, const Sight &);
/// A number as it may be shown and kept.
QString masked(const QString &number);

} // namespace proof
