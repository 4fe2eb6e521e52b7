// All rules on one snapshot.
#include "health/report.h"

#include <algorithm>

namespace health {

HealthReport judge(const routing::Project &project)
{
  HealthReport report;
  for (const Rule &rule : rules()) {
    ++report.checks;
    const Answer answer = rule.check(project);
    for (const Finding &f : answer.findings) report.findings << f;
    for (const CannotTell &c : answer.unknown) report.unknown << c;
    for (const Resource *r : answer.wants)
      if (!report.wants.contains(r)) report.wants << r;
  }
  std::stable_sort(report.findings.begin(), report.findings.end(),
                   [](const Finding &a, const Finding &b) { return a.severity < b.severity; });
  for (const Finding &f : std::as_const(report.findings))
    ++(f.severity == Severity::BlocksCalls ? report.blocking
       : f.severity == Severity::SomeCalls ? report.some
                                           : report.advice);
  return report;
}

HealthReport judge(const Snapshot &s) { return judge(routing::Project(s)); }

QList<Finding> HealthReport::ofNumber(const QString &e164) const
{
  QList<Finding> out;
  std::copy_if(findings.begin(), findings.end(), std::back_inserter(out),
               [&](const Finding &f) { return f.number == e164; });
  return out;
}

QList<Finding> HealthReport::ofObject(const Resource &r, const QString &key) const
{
  QList<Finding> out;
  std::copy_if(findings.begin(), findings.end(), std::back_inserter(out),
               [&](const Finding &f) { return f.resource == &r && (f.key == key || f.otherKey == key); });
  return out;
}

} // namespace health
