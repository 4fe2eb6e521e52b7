// Fixes of dispatch rules.
#include "core/e164.h"
#include "health/fixes.h"
#include "routing/nodes.h"

#include <algorithm>

namespace health {
using namespace routing;

namespace {
Change ruleChange(const QString &step, const DispatchRule &now, const DispatchRule &wanted, Plan &plan,
                  const QString &why)
{
  Change c = changeChange(step, Object::of(now), Object::of(wanted), plan.secrets);
  c.why = why;
  return c;
}

void addOnce(QStringList &list, const QString &number)
{
  for (const QString &n : std::as_const(list))
    if (livekitNormalised(n) == livekitNormalised(number)) return;
  list << number;
}

/// Own numbers among the callers go to the called numbers; called numbers are written as they arrive.
DispatchRule mended(const Project &project, const DispatchRule &r, const QString &called)
{
  DispatchRule out = r;
  out.inboundNumbers.clear();
  for (const QString &n : r.inboundNumbers) {
    if (project.isOwnNumber(n))
      addOnce(out.numbers, livekitNormalised(n));
    else
      out.inboundNumbers << n;
  }
  for (QString &n : out.numbers)
    if (livekitNormalised(n) == livekitNormalised(called)) n = called;
  return out;
}

bool takesCall(const Project &project, const DispatchRule &candidate, const InboundPath &path)
{
  if (whyNot(candidate, path.trunk(), path.call) != RuleMiss::Nothing) return false;
  Rules rules;
  for (const DispatchRule *r : project.rules()) rules.push_back(r->id == candidate.id ? &candidate : r);
  return !ruleConflict(rulesFor(rules, path.trunk()->id));
}

QStringList unique(const QStringList &list, bool normalised)
{
  QStringList out, seen;
  for (const QString &n : list) {
    const QString key = normalised ? livekitNormalised(n) : n;
    if (seen.contains(key)) continue;
    seen << key;
    out << n;
  }
  return out;
}

Plan withoutRepetitions(const DispatchRule &r)
{
  Plan plan;
  DispatchRule wanted = r;
  wanted.trunkIds = unique(r.trunkIds, false);
  wanted.numbers = unique(r.numbers, true);
  wanted.inboundNumbers = unique(r.inboundNumbers, true);
  plan.title = FixText::tr("Remove the repetitions from rule %1").arg(nameOf(r));
  plan.changes << ruleChange(QStringLiteral("rule"), r, wanted, plan, FixText::tr("It means the same, written once."));
  return plan;
}
} // namespace

Result<Plan> giveRule(const Ask &ask)
{
  const InboundPath *path = ask.path();
  if (!path || !path->trunk()) return gone();
  Plan plan;
  plan.title = FixText::tr("Let a dispatch rule take calls to %1").arg(shownNumber(path->call.called));
  for (const DispatchRule *r : ask.project.rules()) {
    const DispatchRule wanted = mended(ask.project, *r, path->call.called);
    if (!takesCall(ask.project, wanted, *path)) continue;
    plan.changes << ruleChange(QStringLiteral("rule"), *r, wanted, plan,
                               FixText::tr("The rule is meant for this number, but does not name it as it arrives."));
    return plan;
  }
  DispatchRule made;
  made.name = FixText::tr("Calls to %1").arg(shownNumber(path->call.called));
  made.target = {RoomTarget::Kind::Individual, QStringLiteral("call-"), {}, true, {}};
  made.trunkIds = {path->trunk()->id};
  Change c = createChange(QStringLiteral("rule"), Object::of(made), plan.secrets);
  c.why =
      FixText::tr("It takes every call of trunk %1. Each caller gets a room of their own.").arg(nameOf(*path->trunk()));
  plan.changes << c;
  return plan;
}

Result<Plan> keepOneRule(const Ask &ask)
{
  const DispatchRule *a = ask.rule(ask.finding.key), *b = ask.rule(ask.finding.otherKey);
  if (!a || !b) return gone();
  if (a == b) return withoutRepetitions(*a);
  if (ask.answer != a->id && ask.answer != b->id) return unanswered(FixText::tr("Which of the two rules stays?"));
  const DispatchRule &kept = ask.answer == a->id ? *a : *b, &other = ask.answer == a->id ? *b : *a;
  Plan plan;
  plan.title = FixText::tr("Leave the calls to rule %1").arg(nameOf(kept));
  DispatchRule wanted = other;
  for (const QString &id : kept.trunkIds) wanted.trunkIds.removeAll(id);
  if (!wanted.trunkIds.isEmpty()) {
    plan.changes << ruleChange(QStringLiteral("rule"), other, wanted, plan, FixText::tr("It keeps its other trunks."));
    return plan;
  }
  Change c = removeChange(QStringLiteral("rule"), Object::of(other), plan.secrets);
  c.why = FixText::tr("Without a trunk it would take calls of every trunk.");
  plan.changes << c;
  return plan;
}

Result<Plan> askAgent(const Ask &ask)
{
  const DispatchRule *r = ask.rule(ask.finding.key);
  if (!r) return gone();
  if (ask.answer.trimmed().isEmpty()) return unanswered(FixText::tr("Which agent answers?"));
  DispatchRule wanted = *r;
  wanted.roomConfig.setAgent({ask.answer.trimmed(), {}});
  Plan plan;
  plan.title = FixText::tr("Ask agent %1 to join calls of rule %2").arg(ask.answer.trimmed(), nameOf(*r));
  plan.changes << ruleChange(QStringLiteral("rule"), *r, wanted, plan,
                             FixText::tr("An agent with a name joins only when it is asked."));
  return plan;
}

std::vector<Choice> survivors(const Ask &ask)
{
  std::vector<Choice> out;
  for (const QString &id : {ask.finding.key, ask.finding.otherKey}) {
    if (const InboundTrunk *t = ask.trunk(id)) out.push_back({id, nameOf(*t)});
    if (const DispatchRule *r = ask.rule(id)) out.push_back({id, nameOf(*r)});
  }
  return out;
}

std::vector<Choice> knownAgents(const Ask &ask)
{
  std::vector<Choice> out;
  for (const QString &name : agentNames(ask.project.rules())) out.push_back({name, name});
  return out;
}

} // namespace health
