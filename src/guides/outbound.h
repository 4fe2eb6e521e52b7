// The guide "Call phones" by an Elastic SIP trunk: answers in, a plan and the picture of the way out.
#pragma once
#include "guides/proposal.h"
#include "model/phonenumber.h"
#include "model/snapshot.h"

namespace guides {

/// What the operator answered. User and password are made outside (they are random) and used only where none are known
/// to stand at both ends.
struct OutboundAnswers {
  QString numberSid;      ///< what the people called see
  QStringList countries;  ///< of the people called, ISO 3166; empty: anywhere
  QString trunkSid;       ///< an Elastic SIP trunk of the account; empty: a new one
  QString domain;         ///< "nd-voice" of nd-voice.pstn.twilio.com, for a trunk that has none
  QString name;           ///< LiveKit's trunks are called so
  bool onTrunk = true;    ///< calls to the number go through the trunk, too
  bool newSignIn = false; ///< a new user and password even where some stand
  QString sipUser;
  Secret sipPassword;
};

/// Answers that fit the number: what leads out with it today, else the presets.
OutboundAnswers outboundPresets(const Snapshot &, const QString &numberSid);
/// Fields: number, countries, trunk, domain, name.
QList<Complaint> complaints(const Snapshot &, const OutboundAnswers &);

/// What fits already is adopted, what half fits is completed; a second run with the same answers is an empty plan.
/// Rejected, with what to do, when the accounts cannot be seen well enough. Never a SIP domain.
Result<Proposal> outboundByTrunk(const Snapshot &, const OutboundAnswers &);
} // namespace guides
