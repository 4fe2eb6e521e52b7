// LiveKit's half of an inbound path.
#include "guides/landingplanner.h"

#include "routing/conflicts.h"
#include "routing/numbers.h"
#include "routing/rulematch.h"
#include "routing/words.h"

namespace guides {
namespace {
const QString livekitTrunkStep = QStringLiteral("trunk");
} // namespace

std::optional<InboundTrunk> LandingPlanner::ownTrunk(const std::optional<InboundTrunk> &taking, bool suits,
                                                     const QString &why)
{
  if (!taking || suits || !servesOthers(*taking)) return taking;
  if (taking->numbers.isEmpty()) return {}; // a trunk for any number steps back behind one that names this one
  InboundTrunk rest = *taking;
  rest.numbers.removeIf([&](const QString &n) { return routing::sameNumber(n, ground.number.number); });
  Change c = step(QStringLiteral("shared"), taking, rest);
  c.why = why.arg(resourceOf<InboundTrunk>().called(&*taking));
  add(std::move(c));
  return {};
}

void LandingPlanner::planTrunk(const std::optional<InboundTrunk> &existing, const InboundTrunk &wanted,
                               const QString &why)
{
  trunk = wanted;
  trunkNow = existing;
  Change c = step(livekitTrunkStep, existing, trunk);
  c.why = why;
  trunkFate = fateOf(c);
  if (existing && (existing->allowedAddresses != wanted.allowedAddresses || !existing->allowedNumbers.isEmpty()))
    c.effect = wanted.allowedAddresses.isEmpty()
                   ? wanted.challenges() ? InboundText::tr(
                         "The trunk takes calls from any address and any caller now; user and password protect it.")
                                         : InboundText::tr("The trunk takes calls from any address and any caller now.")
                   : InboundText::tr("The trunk takes calls from Twilio's addresses alone now, from any caller.");
  if (existing && existing->challenges() && !wanted.challenges())
    c.effect = InboundText::tr("The trunk asks for no user and password any more. Who sends one still gets through.")
               + (c.effect.isEmpty() ? QString() : u' ' + c.effect);
  add(std::move(c));
}

/// Several rules may ask the callers of a number for a PIN; the digits choose, not the order.
std::optional<DispatchRule> LandingPlanner::standingRule() const
{
  if (!trunkNow) return {};
  routing::Call call = callTo(ground.number.number);
  call.pin = landing.pin;
  const DispatchRule *taking = routing::bestRule(&*trunkNow, routing::pointers(*ground.rules), call);
  if (!taking || !takesNumber(*taking, ground, trunkNow->id)) return {};
  const DispatchRule wanted = wantedRule(*taking, ground, landing, trunkNow->id);
  return difference(Object::of(*taking), Object::of(wanted)).empty() ? std::optional(*taking) : std::nullopt;
}

Result<> LandingPlanner::planRule()
{
  std::optional<DispatchRule> existing = standingRule();
  if (!existing) existing = ruleFor(ground, trunkNow ? trunkNow->id : QString());
  const QString trunkRef =
      trunkNow ? trunkNow->id : resultOf(livekitTrunkStep, resourceOf<InboundTrunk>().keyField().key);
  rule = wantedRule(existing, ground, landing, trunkRef);
  if (existing && servesOthers(*existing, ground) && !difference(Object::of(*existing), Object::of(rule)).empty()) {
    others = withoutThis(*existing, ground, trunkRef);
    if (!difference(Object::of(*existing), Object::of(*others)).empty()) {
      Change c = step(QStringLiteral("sharedrule"), existing, *others);
      c.why = InboundText::tr("“%1” serves other calls too. This number gets a rule of its own.")
                  .arg(resourceOf<DispatchRule>().called(&*existing));
      add(std::move(c));
    }
    existing.reset();
    rule = wantedRule(existing, ground, landing, trunkRef);
  }
  if (const auto fits = checkRules(trunkRef); !fits) return fits.error();
  Change c = step(ruleStep, existing, rule);
  c.why = InboundText::tr("A dispatch rule puts the call into a room. Without one the call ends here.");
  ruleFate = fateOf(c);
  add(std::move(c));
  return {};
}

/// LiveKit refuses a rule that collides with another, and then every later one too. And the rule must win its calls.
Result<> LandingPlanner::checkRules(const QString &trunkRef) const
{
  std::vector<DispatchRule> after;
  for (const DispatchRule &r : *ground.rules)
    if (r.id != rule.id) after.push_back(others && others->id == r.id ? *others : r);
  after.push_back(rule);
  const auto conflict = routing::ruleConflict(routing::pointers(after));
  if (conflict.kind == routing::RuleConflict::Same)
    return refusal(
        InboundText::tr("LiveKit would refuse the rule: “%1” and “%2” take the same calls with the same PIN. "
                        "Change or remove one of them first.")
            .arg(resourceOf<DispatchRule>().called(conflict.earlier),
                 resourceOf<DispatchRule>().called(conflict.later)));
  InboundTrunk taking = trunk;
  taking.id = trunkRef;
  routing::Call call = callTo(ground.number.number);
  call.pin = landing.pin;
  const DispatchRule *first = routing::bestRule(&taking, routing::pointers(after), call);
  if (first == &after.back()) return {};
  return refusal(
      InboundText::tr("“%1” asks callers of %2 for a PIN, and a rule with a PIN comes before one without. Set a PIN "
                      "here too, or change or remove that rule first.")
          .arg(resourceOf<DispatchRule>().called(first), routing::shownNumber(ground.number.number)));
}

QList<Station> LandingPlanner::livekitStations(const QString &lock) const
{
  return {
      {trunkFate, InboundText::tr("LiveKit inbound trunk"), trunk.name.isEmpty() ? trunk.id : trunk.name, lock},
      {ruleFate, InboundText::tr("Dispatch rule"), rule.name.isEmpty() ? rule.id : rule.name,
       Value<RoomTarget>::text(rule.target)},
      {Station::Fate::New, InboundText::tr("Room"), exampleRoom(landing, ground.number.number),
       landing.agent.isEmpty() ? InboundText::tr("Made for each call")
                               : InboundText::tr("Agent %1 is asked to join").arg(landing.agent)},
  };
}

void LandingPlanner::noteLanding()
{
  if (landing.where == Landing::Where::OneRoom)
    proposal.notes << InboundText::tr("All callers are in one room and hear each other.");
  if (landing.agent.isEmpty())
    proposal.notes << InboundText::tr(
        "No agent is named: callers hear ringing until somebody in the room publishes audio.");
}
} // namespace guides
