// Planning which agent a number's rule asks.
#include "guides/agentonpath.h"

#include "guides/landingplanner.h"
#include "guides/whole.h"
#include "model/agentdispatch.h"
#include "routing/conflicts.h"
#include "routing/rulematch.h"
#include "routing/words.h"

namespace guides {
namespace {
struct AgentText {
  Q_DECLARE_TR_FUNCTIONS(AgentOnPath)
};

/// What takes the number's calls today; nullptr: nothing does.
const DispatchRule *ruleToday(const Ground &g, const std::optional<InboundTrunk> &trunk)
{
  if (!trunk) return nullptr;
  routing::Call call = callTo(g.number.number);
  if (const DispatchRule *open = routing::bestRule(&*trunk, routing::pointers(*g.rules), call)) return open;
  for (const DispatchRule &r : *g.rules) { // it asks for a PIN
    call.pin = r.target.pin;
    if (const DispatchRule *locked = routing::bestRule(&*trunk, routing::pointers(*g.rules), call)) return locked;
  }
  return nullptr;
}

class AgentPlanner : LandingPlanner {
public:
  AgentPlanner(Ground g, Landing l, AgentAnswers a) : LandingPlanner(std::move(g), std::move(l)), answers(std::move(a))
  {
    ruleStep = QStringLiteral("agentrule");
  }

  Result<Proposal> make(const InboundTrunk &taking, const DispatchRule &today)
  {
    const QString shown = routing::shownNumber(ground.number.number);
    proposal.plan.title = AgentText::tr("Agent %1 answers %2").arg(answers.agent, shown);
    proposal.plan.sentence = AgentText::tr("What will be done, in this order. Nothing has been written yet.");
    proposal.limits = AgentText::tr("LiveKit has no list of the agents that are registered, so nobody can say before a "
                                    "call whether one of this name runs. If none does, callers hear ringing until "
                                    "LiveKit gives up.");
    planTrunk(taking, taking, AgentText::tr("Calls to %1 come in through it.").arg(shown));
    if (const auto planned = answers.forAll ? planShared(today) : planRule(); !planned) return planned.error();
    proposal.picture = {Station{Station::Fate::Stays, AgentText::tr("Twilio number"), shown, ground.number.name}};
    proposal.picture += livekitStations({});
    return std::move(proposal);
  }

private:
  Result<> planShared(const DispatchRule &today)
  {
    rule = today;
    rule.roomConfig.setAgent({answers.agent, answers.metadata});
    if (const auto fits = checkRules(trunkNow->id); !fits) return fits.error();
    Change c = step(ruleStep, std::optional(today), rule);
    c.why = AgentText::tr("The rule asks the agent to join each call that it takes.");
    ruleFate = fateOf(c);
    if (!c.adopted) c.effect = AgentText::tr("The agent answers all calls of this rule, not of this number alone.");
    add(std::move(c));
    return {};
  }
  AgentAnswers answers;
};
} // namespace

AgentAnswers agentPresets(const Snapshot &s, const QString &numberSid)
{
  AgentAnswers a;
  a.numberSid = numberSid;
  if (const auto ground = groundOf(s, numberSid))
    if (const auto trunk = trunkFor(*ground); trunk)
      if (const DispatchRule *rule = ruleToday(*ground, *trunk))
        if (const auto landing = landingOf(*rule)) {
          a.agent = landing->agent;
          a.metadata = landing->agentMetadata;
        }
  for (const DispatchRule &r : s.of<DispatchRule>().seen()) // any that the project knows
    for (const RoomConfig::Agent &known : r.roomConfig.agents())
      if (a.agent.isEmpty()) a.agent = known.name;
  return a;
}

bool sharesRule(const Snapshot &s, const QString &numberSid)
{
  const auto ground = groundOf(s, numberSid);
  if (!ground) return false;
  const auto trunk = trunkFor(*ground);
  const DispatchRule *rule = trunk ? ruleToday(*ground, *trunk) : nullptr;
  return rule && (rule->isCatchAll() || servesOthers(*rule, *ground));
}

QList<Complaint> complaints(const Snapshot &s, const AgentAnswers &a)
{
  QList<Complaint> out;
  if (const auto ground = groundOf(s, a.numberSid); !ground)
    out.append({QStringLiteral("number"), ground.error().text});
  if (a.agent.trimmed().isEmpty())
    out.append({QStringLiteral("agent"), AgentText::tr("Write the name under which the agent registered.")});
  return out;
}

Result<Proposal> agentOnPath(const Snapshot &s, const AgentAnswers &a)
{
  auto ground = groundOf(s, a.numberSid);
  if (!ground) return ground.error();
  if (const auto wrong = complaints(s, a); !wrong.isEmpty()) return refusal(wrong.first().text);
  const auto trunk = trunkFor(*ground);
  if (!trunk) return trunk.error();
  const DispatchRule *rule = ruleToday(*ground, *trunk);
  const auto landing = rule ? landingOf(*rule) : std::nullopt;
  if (!landing)
    return refusal(AgentText::tr("No trunk and rule of LiveKit's take calls to %1 yet. Set the number up first: that "
                                 "guide asks for the agent, too.")
                       .arg(routing::shownNumber(ground->number.number)));
  Landing wanted = *landing;
  wanted.agent = a.agent;
  wanted.agentMetadata = a.metadata;
  const DispatchRule today = *rule;
  return AgentPlanner(*std::move(ground), wanted, a).make(**trunk, today);
}

AgentsSeen agentsSeen(const Snapshot &s, const QString &agent)
{
  AgentsSeen seen;
  seen.known = s.of<AgentDispatch>().all();
  for (const AgentDispatch &d : s.of<AgentDispatch>().seen()) {
    if (d.agent != agent) continue;
    if (d.jobs()) {
      ++seen.inRooms;
    } else {
      ++seen.unanswered;
      seen.waiting << d.room;
    }
  }
  return seen;
}
} // namespace guides
