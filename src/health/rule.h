// Rule: one check of the configuration, answered in three ways.
#pragma once
#include "health/finding.h"
#include "routing/project.h"

#include <span>

namespace health {

/// Fires when `findings` is not empty; silent when both lists are empty. A collection that could not be read whole is
/// never taken for empty: the rule then cannot tell.
struct Answer {
  std::vector<Finding> findings;
  std::vector<CannotTell> unknown;
  std::vector<const Resource *> wants = {}; ///< read on demand: the rule answers when somebody has asked for them
  bool fires() const { return !findings.empty(); }
  bool isSilent() const { return findings.empty() && unknown.empty() && wants.empty(); }
};

struct Rule {
  const char *id;
  Severity severity;       ///< the usual one; a finding may be milder
  const char *explanation; ///< source text in the context "health": what it means, how it comes, what to do
  Answer (*check)(const routing::Project &);
  QString explained() const { return QCoreApplication::translate("health", explanation); }
};

/// In the order of the call, so that the first that fires is the cause.
std::span<const Rule> rules();
/// nullptr when there is no such rule.
const Rule *ruleNamed(QStringView id);

} // namespace health
