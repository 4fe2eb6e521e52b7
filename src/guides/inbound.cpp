// Planning an inbound path: number → TwiML bin → inbound trunk → dispatch rule → room.
#include "guides/inbound.h"

#include "core/ids.h"
#include "guides/inboundground.h"
#include "routing/conflicts.h"
#include "routing/numbers.h"
#include "routing/roomname.h"
#include "routing/rulematch.h"
#include "routing/words.h"

namespace guides {
namespace {
const QString trunkStep = QStringLiteral("trunk"), ruleStep = QStringLiteral("rule"), binStep = QStringLiteral("bin"),
              numberStep = QStringLiteral("number");

Station station(Station::Fate fate, const QString &what, const QString &name, const QString &detail)
{
  return {fate, what, name, detail};
}

class Planner : Planning {
public:
  Planner(Ground g, InboundAnswers a) : ground(std::move(g)), answers(std::move(a)) {}

  Result<Proposal> make()
  {
    const auto taking = trunkFor(ground);
    if (!taking) return taking.error();
    const std::optional<InboundTrunk> existing = ownTrunk(*taking);
    proposal.plan.title = InboundText::tr("Receive calls on %1").arg(routing::shownNumber(ground.number.number));
    proposal.limits = limits();
    proposal.plan.sentence = InboundText::tr("What will be done, in this order. Nothing has been written yet.");
    planTrunk(existing);
    if (const auto planned = planRule(existing); !planned) return planned.error();
    if (const auto planned = planBin(); !planned) return planned.error();
    planNumber();
    drawPath();
    return std::move(proposal);
  }

private:
  /// The trunk to go on with, after a shared one that does not suit has given up the number.
  std::optional<InboundTrunk> ownTrunk(const std::optional<InboundTrunk> &taking)
  {
    if (!taking || suitsTwiml(*taking) || !servesOthers(*taking)) return taking;
    if (taking->numbers.isEmpty()) return {}; // a trunk for any number steps back behind one that names this one
    InboundTrunk rest = *taking;
    rest.numbers.removeIf([&](const QString &n) { return routing::sameNumber(n, ground.number.number); });
    Change c = step(QStringLiteral("shared"), taking, rest);
    c.why =
        InboundText::tr(
            "“%1” serves other numbers too and cannot ask them for a password. This number gets a trunk of its own.")
            .arg(resourceOf<InboundTrunk>().called(&*taking));
    add(std::move(c));
    return {};
  }

  void planTrunk(const std::optional<InboundTrunk> &existing)
  {
    trunk = wantedTrunk(existing, ground, answers);
    Change c = step(trunkStep, existing, trunk);
    c.why =
        InboundText::tr("LiveKit takes calls to %1 only through a trunk. User and password keep everybody else out.")
            .arg(routing::shownNumber(ground.number.number));
    trunkFate = fateOf(c);
    if (existing && (!existing->allowedAddresses.isEmpty() || !existing->allowedNumbers.isEmpty()))
      c.effect =
          InboundText::tr("The trunk takes calls from any address and any caller now; user and password protect it.");
    add(std::move(c));
  }

  Result<> planRule(const std::optional<InboundTrunk> &existingTrunk)
  {
    std::optional<DispatchRule> existing = ruleFor(ground, existingTrunk ? existingTrunk->id : QString());
    const QString trunkRef =
        existingTrunk ? existingTrunk->id : resultOf(trunkStep, resourceOf<InboundTrunk>().keyField().key);
    rule = wantedRule(existing, ground, answers, trunkRef);
    if (existing && servesOthers(*existing, ground) && !difference(Object::of(*existing), Object::of(rule)).empty()) {
      others = withoutThis(*existing, ground, trunkRef);
      if (!difference(Object::of(*existing), Object::of(*others)).empty()) {
        Change c = step(QStringLiteral("sharedrule"), existing, *others);
        c.why = InboundText::tr("“%1” serves other calls too. This number gets a rule of its own.")
                    .arg(resourceOf<DispatchRule>().called(&*existing));
        add(std::move(c));
      }
      existing.reset();
      rule = wantedRule(existing, ground, answers, trunkRef);
    }
    if (const auto fits = checkRules(trunkRef); !fits) return fits.error();
    Change c = step(ruleStep, existing, rule);
    c.why = InboundText::tr("A dispatch rule puts the call into a room. Without one the call ends here.");
    ruleFate = fateOf(c);
    add(std::move(c));
    return {};
  }

  /// LiveKit refuses a rule that collides with another, and then every later one too. And the rule must win its calls.
  Result<> checkRules(const QString &trunkId) const
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
    taking.id = trunkId;
    routing::Call call = callTo(ground.number.number);
    call.pin = answers.pin;
    const DispatchRule *first = routing::bestRule(&taking, routing::pointers(after), call);
    if (first == &after.back()) return {};
    return refusal(
        InboundText::tr("“%1” asks callers of %2 for a PIN, and a rule with a PIN comes before one without. Set a PIN "
                        "here too, or change or remove that rule first.")
            .arg(resourceOf<DispatchRule>().called(first), routing::shownNumber(ground.number.number)));
  }

  Result<> planBin()
  {
    const twiml::Agreed agreed = agreedFor(ground, trunk);
    SecretBag &bag = proposal.plan.secrets;
    Change c;
    c.step = binStep;
    if (const TwimlBin *fits = fittingBin(ground, agreed)) {
      c = adoptedChange(binStep, Object::of(*fits), bag);
      binUrl = fits->url;
      binName = fits->sid;
    } else {
      c.kind = Change::Kind::Manual;
      c.resource = &resourceOf<TwimlBin>();
      c.called = InboundText::tr("TwiML bin for %1").arg(routing::shownNumber(ground.number.number));
      const QString password = bag.keep(QStringLiteral("bin.password"), trunk.authPassword);
      c.agreed = {ground.number.number, ground.host, trunk.authUsername, password};
      const auto document = twiml::sipDialDocument({.user = ground.number.number,
                                                    .host = ground.host,
                                                    .username = trunk.authUsername,
                                                    .password = Secret(password.toUtf8())});
      if (!document) return document.error();
      c.document = *document;
      c.why = InboundText::tr("Twilio lets nobody make a TwiML bin from outside its Console. Trunkline writes the "
                              "document; you paste it there.");
      binUrl = resultOf(binStep, resourceOf<TwimlBin>().keyField().key);
      binName = InboundText::tr("New TwiML bin");
    }
    binFate = fateOf(c);
    add(std::move(c));
    return {};
  }

  void planNumber()
  {
    PhoneNumber wanted = ground.number;
    const bool pointsThere = ground.number.voiceUrl.section(u'?', 0, 0) == binUrl;
    if (!pointsThere) wanted.voiceUrl = binUrl;
    wanted.trunkSid.clear();
    wanted.voiceApplicationSid.clear();
    if (wanted.voiceReceiveMode.word == u"fax") wanted.voiceReceiveMode.word = QStringLiteral("voice");
    Change c = step(numberStep, std::optional(ground.number), wanted);
    c.why = InboundText::tr("From this step on, callers of %1 reach LiveKit.")
                .arg(routing::shownNumber(ground.number.number));
    c.effect = effectOnCallers();
    numberFate = fateOf(c);
    add(std::move(c));
  }

  QString effectOnCallers() const
  {
    const PhoneNumber &n = ground.number;
    if (!n.trunkSid.isEmpty())
      return InboundText::tr("The number leaves its Elastic SIP trunk; calls go the new way at once.");
    if (!n.voiceApplicationSid.isEmpty())
      return InboundText::tr("The number leaves its TwiML app; calls go the new way at once.");
    if (!n.isUnrouted() && !n.voiceUrl.startsWith(binUrl))
      return InboundText::tr("What answers the number today (%1) is not asked any more.").arg(n.voiceUrl);
    return {};
  }

  void drawPath()
  {
    const QString lock = InboundText::tr("User %1 and a password").arg(trunk.authUsername);
    proposal.picture = {
        station(numberFate, InboundText::tr("Twilio number"), routing::shownNumber(ground.number.number),
                ground.number.name),
        station(binFate, InboundText::tr("TwiML bin"), binName, InboundText::tr("Dials %1").arg(ground.host)),
        station(trunkFate, InboundText::tr("LiveKit inbound trunk"), trunk.name.isEmpty() ? trunk.id : trunk.name,
                lock),
        station(ruleFate, InboundText::tr("Dispatch rule"), rule.name.isEmpty() ? rule.id : rule.name,
                Value<RoomTarget>::text(rule.target)),
        station(Station::Fate::New, InboundText::tr("Room"), exampleRoom(answers, ground.number.number),
                answers.agent.isEmpty() ? InboundText::tr("Made for each call")
                                        : InboundText::tr("Agent %1 is asked to join").arg(answers.agent)),
    };
    if (answers.where == InboundAnswers::Where::OneRoom)
      proposal.notes << InboundText::tr("All callers are in one room and hear each other.");
    if (answers.agent.isEmpty())
      proposal.notes << InboundText::tr(
          "No agent is named: callers hear ringing until somebody in the room publishes audio.");
  }

  Ground ground;
  InboundAnswers answers;
  InboundTrunk trunk;
  DispatchRule rule;
  std::optional<DispatchRule> others; ///< a shared rule, as it stays for the others
  QString binUrl, binName;
  Station::Fate numberFate{}, binFate{}, trunkFate{}, ruleFate{};
};
} // namespace

InboundAnswers presets(const Snapshot &s, const QString &numberSid)
{
  InboundAnswers a;
  a.numberSid = numberSid;
  const auto ground = groundOf(s, numberSid);
  if (!ground) return a;
  const auto trunk = trunkFor(*ground);
  if (!trunk || !*trunk) return a;
  const auto rule = ruleFor(*ground, (*trunk)->id);
  if (!rule) return a;
  const RoomTarget &t = rule->target;
  if (t.kind == RoomTarget::Kind::None || t.kind == RoomTarget::Kind::Unknown) return a;
  a.where = t.kind == RoomTarget::Kind::Direct   ? InboundAnswers::Where::OneRoom
            : t.kind == RoomTarget::Kind::Callee ? InboundAnswers::Where::RoomPerNumber
                                                 : InboundAnswers::Where::RoomPerCaller;
  a.room = t.room;
  a.pin = t.pin;
  if (const auto agents = rule->roomConfig.agents(); !agents.isEmpty()) {
    a.agent = agents.first().name;
    a.agentMetadata = agents.first().metadata;
  }
  return a;
}

QList<Complaint> complaints(const Snapshot &s, const InboundAnswers &a)
{
  QList<Complaint> out;
  const auto ground = groundOf(s, a.numberSid);
  if (!ground)
    out.append({QStringLiteral("number"), ground.error().text});
  else if (!ground->number.voiceCapable)
    out.append({QStringLiteral("number"), InboundText::tr("This number cannot take voice calls. Choose another one.")});
  if (a.where == InboundAnswers::Where::OneRoom && a.room.trimmed().isEmpty())
    out.append({QStringLiteral("room"), InboundText::tr("The room needs a name.")});
  if (a.room.size() > 200)
    out.append(
        {QStringLiteral("room"),
         InboundText::tr("LiveKit allows 256 characters for a room name, with number and ending. Shorten this.")});
  for (const QChar c : a.pin)
    if (c < u'0' || c > u'9') {
      out.append({QStringLiteral("pin"), InboundText::tr("A PIN has digits only: a caller can type nothing else.")});
      break;
    }
  if (a.pin.size() > 16)
    out.append({QStringLiteral("pin"), InboundText::tr("LiveKit reads at most 16 digits of a PIN.")});
  return out;
}

Result<Proposal> inboundByBin(const Snapshot &s, const InboundAnswers &a)
{
  if (const auto wrong = complaints(s, a); !wrong.isEmpty()) return refusal(wrong.first().text);
  auto ground = groundOf(s, a.numberSid);
  if (!ground) return ground.error();
  return Planner(*std::move(ground), a).make();
}

QString exampleRoom(const InboundAnswers &a, const QString &number)
{
  DispatchRule r;
  r.target = targetOf(a);
  return routing::exampleRoom(r, someCaller, number);
}

QString limits()
{
  return InboundText::tr("A TwiML bin cannot transfer a caller to another phone (SIP REFER) and cannot make outbound "
                         "calls. An Elastic SIP trunk can do both.");
}
} // namespace guides
