// The guide "Receive calls on a number" by a TwiML document: answers in, a plan and the picture of the path out.
#pragma once
#include "guides/landing.h"
#include "model/phonenumber.h"
#include "model/snapshot.h"

namespace guides {

/// What the operator answered. User and password are made outside (they are random) and used only where the path has
/// none yet.
struct InboundAnswers : Landing {
  enum class Hosting {
    Bin,      ///< of Twilio's console: one that fits, or a new one that a person pastes
    Published ///< by Trunkline, as a function of Twilio's that answers this account alone
  };
  QString numberSid;
  Hosting hosting = Hosting::Bin;
  QString sipUser;
  Secret sipPassword;
};

/// Answers that fit the number: what its path says today, else the presets.
InboundAnswers presets(const Snapshot &, const QString &numberSid);
QList<Complaint> complaints(const Snapshot &, const InboundAnswers &);

/// What fits already is adopted; a second run with the same answers is an empty plan. Rejected, with what to do, when
/// the accounts cannot be seen well enough (it would create duplicates) or the path is ambiguous.
Result<Proposal> inboundByBin(const Snapshot &, const InboundAnswers &);

/// What this way cannot do, and what can.
QString limits();
} // namespace guides
