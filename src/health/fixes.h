// The fixes, one function for each rule that a plan can mend; `fix.cpp` looks whether the plan holds what it promises.
#pragma once
#include "health/fix.h"
#include "routing/project.h"
#include "routing/words.h"

namespace health {

struct FixText {
  Q_DECLARE_TR_FUNCTIONS(Fix)
};

/// What a fix works with. Objects are looked up in the snapshot as it is now.
struct Ask {
  const routing::Project &project;
  const Finding &finding;
  QString answer;
  Secret fresh;

  const InboundTrunk *trunk(const QString &id) const;
  const DispatchRule *rule(const QString &id) const;
  const PhoneNumber *number() const;
  /// The path of the finding's number, or the first to the finding's bin or trunk; nullptr when there is none.
  const routing::InboundPath *path() const;
};

Error gone();
Error unanswered(const QString &question);

Result<Plan> clearVoiceUrl(const Ask &);
Result<Plan> giveTrunk(const Ask &);
Result<Plan> keepOneTrunk(const Ask &);
Result<Plan> completeLock(const Ask &);
Result<Plan> takeBinsSignIn(const Ask &);
Result<Plan> giveRule(const Ask &);
Result<Plan> keepOneRule(const Ask &);
Result<Plan> askAgent(const Ask &);
Result<Plan> leadToTermination(const Ask &);
/// What keeps LiveKit from calling out through the Elastic SIP trunk; may want a password that Twilio takes.
Result<Plan> openTrunk(const Ask &);

Result<Plan> allowCountry(const Ask &);
/// The account's own number in place of those that are not.
Result<Plan> showOwnNumber(const Ask &);
Result<Plan> putOnTrunk(const Ask &);
Result<Plan> dropEdge(const Ask &);
Result<Plan> takeCalls(const Ask &);
Result<Plan> allowTransfers(const Ask &);

/// The two trunks or rules of a collision, to choose the one that stays.
std::vector<Choice> survivors(const Ask &);
/// Elastic SIP trunks that calls can leave through.
std::vector<Choice> terminations(const Ask &);
/// Numbers that may be shown to those who are called.
std::vector<Choice> callers(const Ask &);
/// Agents that other rules ask for.
std::vector<Choice> knownAgents(const Ask &);

/// The path's document as it should be: it dials this project with the number that was meant and signs in as the trunk
/// wants. A document that cannot be read is made anew. With
/// its passwords in clear. Empty when the SIP host is not known.
QByteArray correctedDocument(const routing::InboundPath &, const Snapshot &, const QString &username,
                             const Secret &password);

/// The document that Trunkline hosts, as it should be; Rejected when the path's document is not one of those.
Result<Plan> rewriteHosted(const Ask &);
/// The same as one change of a plan, signing in as given; nothing when the document is not hosted.
std::optional<Change> hostedChange(const Ask &, const QString &username, const Secret &password, SecretBag &);

} // namespace health
