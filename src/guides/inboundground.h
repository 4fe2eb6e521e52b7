// What stands for a number, and what the inbound guide would have there: trunk, rule, bin. Used by the inbound guides
// alone.
#pragma once
#include "guides/inbound.h"
#include "model/dispatchrule.h"
#include "model/hostedtwiml.h"
#include "model/inboundtrunk.h"
#include "model/twimlbin.h"
#include "routing/trunkmatch.h"
#include "twiml/sipdial.h"

#include <QCoreApplication>

namespace guides {
struct InboundText {
  Q_DECLARE_TR_FUNCTIONS(Inbound)
};

/// Any caller will do to see which trunk and rule take a call; this one is reserved for fiction.
inline const QString someCaller = QStringLiteral("+15105550123");

routing::Call callTo(const QString &number);

/// Everything that the plan is made from: read whole, or there is no plan.
struct Ground {
  PhoneNumber number;
  const std::vector<InboundTrunk> *trunks;
  const std::vector<DispatchRule> *rules;
  const std::vector<TwimlBin> *bins;      ///< nullptr: they could not be read
  const std::vector<HostedTwiml> *hosted; ///< the same
  QString host;
};
Result<Ground> groundOf(const Snapshot &, const QString &numberSid);

/// The trunk that takes calls to the number, as LiveKit would choose it; a copy, so that it can be changed.
Result<std::optional<InboundTrunk>> trunkFor(const Ground &);
/// Calls by <Dial><Sip> come from many addresses and with the caller's own number, and they can sign in.
bool suitsTwiml(const InboundTrunk &);
/// A trunk for other numbers too is not bent for one of them: an Elastic SIP trunk, for one, cannot sign in.
bool servesOthers(const InboundTrunk &);
InboundTrunk wantedTrunk(const std::optional<InboundTrunk> &existing, const Ground &, const InboundAnswers &);

/// The rule names the trunk, and takes any caller of this number.
bool takesNumber(const DispatchRule &, const Ground &, const QString &trunkId);
/// The rule that this path owns: it names the trunk and, if it names numbers, this one.
std::optional<DispatchRule> ruleFor(const Ground &, const QString &trunkId);
/// `trunkRef`: the trunk's id, or a reference to the step that makes it.
DispatchRule wantedRule(const std::optional<DispatchRule> &existing, const Ground &, const Landing &,
                        const QString &trunkRef);
/// What a shared rule keeps when this number gets a rule of its own: LiveKit refuses two that name number and trunk
/// alike.
DispatchRule withoutThis(DispatchRule, const Ground &, const QString &trunkId);
/// A rule for several numbers is not bent for one of them.
bool servesOthers(const DispatchRule &, const Ground &);

twiml::Agreed agreedFor(const Ground &, const InboundTrunk &);
/// The document of Trunkline's that says already what is wanted: first the number's own, then any other.
const HostedTwiml *fittingHosted(const Ground &, const twiml::Agreed &);
/// The bin that says already what is wanted: first the number's own, then any other.
const TwimlBin *fittingBin(const Ground &, const twiml::Agreed &);
} // namespace guides
