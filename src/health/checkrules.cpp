// Dispatch rules: none that takes the call, two for the same calls, and rooms to which nobody is asked.
#include "core/e164.h"
#include "health/checks.h"
#include "routing/nodes.h"

#include <algorithm>

namespace health {
using namespace routing;

namespace {
QString missReason(const Project &project, const InboundPath &path, const DispatchRule &r)
{
  const QString name = nameOf(r), called = path.call.called;
  const bool ownAsCaller = std::any_of(r.inboundNumbers.begin(), r.inboundNumbers.end(),
                                       [&](const QString &n) { return project.isOwnNumber(n); });
  switch (whyNot(r, path.trunk(), path.call)) {
  case RuleMiss::Caller:
  case RuleMiss::CallerSpelling:
    return ownAsCaller ? HealthText::tr("Rule %1 lists %2 as a caller, but it is your own number. It belongs to the "
                                        "called numbers.")
                             .arg(name, shownNumber(r.inboundNumbers.first()))
                       : HealthText::tr("Rule %1 takes only calls of the callers on its list.").arg(name);
  case RuleMiss::Called:
    return HealthText::tr("Rule %1 is for other called numbers.").arg(name);
  case RuleMiss::CalledSpelling:
    return HealthText::tr(
               "Rule %1 writes the number differently than it arrives, %2. Rules compare it letter by letter.")
        .arg(name, called);
  default:
    return HealthText::tr("Rule %1 is for other trunks.").arg(name);
  }
}

/// The rule that comes nearest: one of this trunk before others, a wrong spelling before a wrong number.
const DispatchRule *nearest(const Project &project, const InboundPath &path)
{
  const DispatchRule *best = nullptr;
  int least = 100;
  for (const DispatchRule *r : project.rules()) {
    const RuleMiss miss = whyNot(*r, path.trunk(), path.call);
    const bool mine = r->trunkIds.isEmpty() || r->trunkIds.contains(path.trunk()->id);
    const int distance = (mine ? 0 : 10) + (miss == RuleMiss::CalledSpelling ? 0 : miss == RuleMiss::Called ? 2 : 1);
    if (distance >= least) continue;
    least = distance;
    best = r;
  }
  return best;
}

QString whatHappens(const Project &project, const InboundPath &path)
{
  if (const DispatchRule *r = nearest(project, path)) return missReason(project, path, *r);
  return HealthText::tr("There is no dispatch rule at all.");
}

struct CallKey {
  QString pin, trunk, caller, called;
  bool operator==(const CallKey &) const = default;
};
size_t qHash(const CallKey &k, size_t seed = 0) { return qHashMulti(seed, k.pin, k.trunk, k.caller, k.called); }

QStringList expanded(const QStringList &list, bool normalise)
{
  if (list.isEmpty()) return {QString()};
  QStringList out;
  for (const QString &n : list) out << (normalise ? livekitNormalised(n) : n);
  return out;
}

QList<CallKey> keysOf(const DispatchRule &r)
{
  QList<CallKey> out;
  const QStringList callers = expanded(r.inboundNumbers, true), called = expanded(r.numbers, true);
  for (const QString &trunk : expanded(r.trunkIds, false))
    for (const QString &from : callers)
      for (const QString &to : called) out << CallKey{r.target.pin, trunk, from, to};
  return out;
}

Finding colliding(const DispatchRule &a, const DispatchRule &b)
{
  Finding f = onRule("livekit.dispatch.conflict", Severity::BlocksCalls, a);
  f.otherKey = b.id;
  f.title = &a == &b ? HealthText::tr("Rule %1 lists something twice").arg(nameOf(a))
                     : HealthText::tr("Rules %1 and %2 stand for the same calls").arg(nameOf(a), nameOf(b));
  f.reason =
      HealthText::tr("LiveKit then fails every call that one of them could take (503), and refuses every new rule.");
  return f;
}

} // namespace

Answer checkDispatchNone(const Project &project)
{
  constexpr const char *id = "livekit.dispatch.none";
  Answer answer;
  for (const InboundPath &path : project.paths()) {
    QString missing = whyNotFollowed(path);
    const bool settled = path.trunksKnown || path.served.trunk.kind == TrunkMatch::Specific;
    if (leadsHere(path) && !settled) missing = whyUnknown(project.snapshot(), resourceOf<InboundTrunk>());
    const bool none = leadsHere(path) && settled && path.trunk() && path.served.result == Served::NoRule;
    if (none && !path.rulesKnown) missing = whyUnknown(project.snapshot(), resourceOf<DispatchRule>());
    if (!missing.isEmpty()) answer.unknown.push_back({QLatin1String(id), path.number->number, missing});
    if (!none || !path.rulesKnown) continue;
    Finding f = onTrunk(id, Severity::BlocksCalls, *path.trunk(), &path);
    f.title = HealthText::tr("No dispatch rule takes calls to %1").arg(shownNumber(path.call.called));
    f.reason = whatHappens(project, path);
    answer.findings.push_back(f);
  }
  needWhole(answer, id, project, resourceOf<PhoneNumber>());
  return answer;
}

Answer checkDispatchConflict(const Project &project)
{
  Answer answer;
  QHash<CallKey, const DispatchRule *> seen;
  QSet<std::pair<const DispatchRule *, const DispatchRule *>> told; // each pair once
  for (const DispatchRule *r : project.rules())
    for (const CallKey &key : keysOf(*r)) {
      const DispatchRule *&held = seen[key];
      if (const std::pair both(held, r); held && !told.contains(both)) {
        told.insert(both);
        answer.findings.push_back(colliding(*held, *r));
      }
      if (!held) held = r;
    }
  needWhole(answer, "livekit.dispatch.conflict", project, resourceOf<DispatchRule>());
  return answer;
}

Answer checkAgentMissing(const Project &project)
{
  constexpr const char *id = "livekit.dispatch.agent-missing";
  Answer answer;
  const QStringList names = agentNames(project.rules());
  QSet<const DispatchRule *> told;
  for (const InboundPath &path : project.paths()) {
    const DispatchRule *r = leadsHere(path) ? path.rule() : nullptr;
    QString missing = whyNotFollowed(path);
    if (r && !path.rulesKnown) missing = whyUnknown(project.snapshot(), resourceOf<DispatchRule>());
    const Answerer who = r ? answererOf(*r, project) : Answerer::CannotTell;
    if (r && missing.isEmpty() && who == Answerer::CannotTell)
      missing =
          HealthText::tr("Rule %1 asks no agent by name. Whether an agent without a name, or a person, answers cannot "
                         "be seen from here.")
              .arg(nameOf(*r));
    if (!missing.isEmpty()) answer.unknown.push_back({QLatin1String(id), path.number->number, missing});
    if (who != Answerer::Nobody || !missing.isEmpty() || told.contains(r)) continue;
    told.insert(r);
    Finding f = onRule(id, Severity::SomeCalls, *r, &path);
    f.title = HealthText::tr("Rule %1 asks no agent to join").arg(nameOf(*r));
    f.reason =
        HealthText::tr("Other rules ask for %1. An agent with a name comes only when it is asked: callers may hear "
                       "ringing for three minutes, then busy (486).")
            .arg(names.join(QStringLiteral(", ")));
    answer.findings.push_back(f);
  }
  needWhole(answer, id, project, resourceOf<PhoneNumber>());
  return answer;
}

} // namespace health
