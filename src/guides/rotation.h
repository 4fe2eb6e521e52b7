// The guide "Rotate a password": a second user at Twilio, then LiveKit signs in with it, then the old one may go. No
// call fails in between, and it can be undone while the old user lives.
#pragma once
#include "guides/proposal.h"
#include "model/credential.h"
#include "model/outboundtrunk.h"
#include "model/snapshot.h"

namespace guides {

struct RotationAnswers {
  QString credentialKey; ///< "CL…/CR…": the user whose password is to be another
  QString sipUser;       ///< the new user
  Secret sipPassword;
  bool removeOld = false; ///< for good: nobody can read its password
};

/// Users at Twilio that LiveKit signs in with, in the order of their lists.
std::vector<Credential> usersInUse(const Snapshot &);
/// LiveKit's trunks that sign in with this user, at a trunk that has this list.
std::vector<OutboundTrunk> trunksSigningIn(const Snapshot &, const QString &listSid, const QString &user);

/// `subject`: a credential's key, or the list or LiveKit trunk that it is found by; empty: the first in use.
RotationAnswers rotationPresets(const Snapshot &, const QString &subject);
/// Fields: user, newUser.
QList<Complaint> complaints(const Snapshot &, const RotationAnswers &);
/// Rejected, with what to do, when it cannot be seen who signs in with what.
Result<Proposal> rotate(const Snapshot &, const RotationAnswers &);
/// Of a plan of this guide: the old user's key.
QString oldUserOf(const Plan &);
} // namespace guides
