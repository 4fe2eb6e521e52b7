// The guide "Receive calls" by an Elastic SIP trunk: answers in, a plan and the picture of the path out.
#pragma once
#include "guides/landing.h"
#include "model/phonenumber.h"
#include "model/snapshot.h"

namespace guides {

struct TrunkInboundAnswers : Landing {
  /// Whose calls LiveKit takes. A password is no choice: an Elastic SIP trunk of Twilio's cannot send one.
  enum class Lock { Anybody, TwilioOnly };
  QString numberSid;
  QString trunkSid;                          ///< an Elastic SIP trunk of the account; empty: a new one
  QString name;                              ///< of a new one
  QString region;                            ///< of LiveKit Cloud that takes the calls: "eu"; empty: the nearest
  QString transport = QStringLiteral("tcp"); ///< or "tls", "udp"; a secure trunk has TLS whatever is asked for
  int priority = 10, weight = 10;
  Lock lock = Lock::Anybody;
};

/// Answers that fit the number: what its path says today, else the presets.
TrunkInboundAnswers trunkInboundPresets(const Snapshot &, const QString &numberSid);
/// Fields: number, trunk, name, priority, weight, room, pin.
QList<Complaint> complaints(const Snapshot &, const TrunkInboundAnswers &);

/// What fits already is adopted; a second run with the same answers is an empty plan. Rejected, with what to do, when
/// the accounts cannot be seen well enough or the path is ambiguous.
Result<Proposal> inboundByTrunk(const Snapshot &, const TrunkInboundAnswers &);

/// LiveKit Cloud's regions that take calls, as they stand in SIP hosts: "eu".
QStringList sipRegions();
} // namespace guides
