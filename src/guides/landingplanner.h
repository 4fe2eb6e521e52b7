// What the planners of inbound guides share: LiveKit's trunk made fit, and the dispatch rule that takes the calls.
#pragma once
#include "guides/inboundground.h"

namespace guides {

class LandingPlanner : protected Planning {
protected:
  LandingPlanner(Ground g, Landing l) : ground(std::move(g)), landing(std::move(l)) {}

  /// The trunk to go on with: one that serves other numbers and does not suit gives up this one. `why`: %1 is its name.
  std::optional<InboundTrunk> ownTrunk(const std::optional<InboundTrunk> &taking, bool suits, const QString &why);
  /// `wanted` becomes the trunk; nothing existing: a new one.
  void planTrunk(const std::optional<InboundTrunk> &existing, const InboundTrunk &wanted, const QString &why);
  /// Rejected where LiveKit would refuse the rule, or another would win.
  Result<> planRule();
  /// Trunk, rule and room; the trunk's station says how it is locked.
  QList<Station> livekitStations(const QString &lock) const;
  void noteLanding();
  /// LiveKit takes the rule as it will be, and it wins its calls.
  Result<> checkRules(const QString &trunkRef) const;

  Ground ground;
  Landing landing;
  InboundTrunk trunk;                   ///< as it will be
  std::optional<InboundTrunk> trunkNow; ///< as it is
  DispatchRule rule;
  QString ruleStep = QStringLiteral("rule");
  Station::Fate ruleFate{};

private:
  /// The rule that lands the number's calls as they shall land already.
  std::optional<DispatchRule> standingRule() const;
  std::optional<DispatchRule> others; ///< a shared rule, as it stays for the others
  Station::Fate trunkFate{};
};
} // namespace guides
