// The guide "Receive calls on a number" by a TwiML bin: answers in, a plan and the picture of the path out.
#pragma once
#include "model/phonenumber.h"
#include "model/plan.h"
#include "model/snapshot.h"

namespace guides {

/// What the operator answered. User and password are made outside (they are random) and used only where the path has
/// none yet.
struct InboundAnswers {
  enum class Where { RoomPerCaller, OneRoom, RoomPerNumber };
  QString numberSid;
  Where where = Where::RoomPerCaller;
  QString room = QStringLiteral("call-"); ///< prefix, or the one room's name
  QString agent, agentMetadata;           ///< empty: no agent is asked
  QString pin;                            ///< empty: none
  QString sipUser;
  Secret sipPassword;
};

/// One station of the path that will exist.
struct Station {
  enum class Fate { Stays, Changes, New, ByHand };
  Fate fate = Fate::Stays;
  QString what;   ///< "Twilio number"
  QString name;   ///< "+1 510 555 0161"
  QString detail; ///< one line
};

struct Proposal {
  QList<Station> picture;
  Plan plan;
  QStringList reused; ///< names of what fits already
  QStringList notes;  ///< what the operator should know before the plan
  int created = 0, changed = 0, removed = 0;
};

/// A question that cannot be answered so: which field, and the sentence below it.
struct Complaint {
  QString field; ///< "number", "room", "pin"
  QString text;
};

/// Answers that fit the number: what its path says today, else the presets.
InboundAnswers presets(const Snapshot &, const QString &numberSid);
QList<Complaint> complaints(const Snapshot &, const InboundAnswers &);

/// What fits already is adopted; a second run with the same answers is an empty plan. Rejected, with what to do, when
/// the accounts cannot be seen well enough (it would create duplicates) or the path is ambiguous.
Result<Proposal> inboundByBin(const Snapshot &, const InboundAnswers &);

/// "call-_+15105550123_…": what rooms will be called.
QString exampleRoom(const InboundAnswers &, const QString &number);

/// What this way cannot do, and what can.
QString limits();
} // namespace guides
