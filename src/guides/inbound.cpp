// Planning an inbound path: number → TwiML bin → inbound trunk → dispatch rule → room.
#include "guides/inbound.h"

#include "core/e164.h"
#include "core/ids.h"
#include "model/dispatchrule.h"
#include "model/inboundtrunk.h"
#include "model/twimlbin.h"
#include "routing/conflicts.h"
#include "routing/numbers.h"
#include "routing/roomname.h"
#include "routing/rulematch.h"
#include "routing/trunkmatch.h"
#include "twiml/document.h"
#include "twiml/sipdial.h"

#include <QCoreApplication>

namespace guides {
namespace {
struct Inbound {
  Q_DECLARE_TR_FUNCTIONS(Inbound)
};

const QString trunkStep = QStringLiteral("trunk"), ruleStep = QStringLiteral("rule"), binStep = QStringLiteral("bin"),
              numberStep = QStringLiteral("number");
/// Any caller will do to see which trunk and rule take a call; this one is reserved for fiction.
const QString someCaller = QStringLiteral("+15105550123");

Error refusal(const QString &text) { return {Error::Rejected, text}; }

QString display(const QString &number)
{
  const auto e = E164::parse(number);
  return e ? e->formatted() : number;
}

/// Everything that the plan is made from: read whole, or there is no plan.
struct Ground {
  PhoneNumber number;
  const std::vector<InboundTrunk> *trunks;
  const std::vector<DispatchRule> *rules;
  const std::vector<TwimlBin> *bins; ///< nullptr: they could not be read
  QString host;
};

Result<Ground> groundOf(const Snapshot &s, const QString &numberSid)
{
  const auto numbers = s.of<PhoneNumber>().all();
  const auto trunks = s.of<InboundTrunk>().all();
  const auto rules = s.of<DispatchRule>().all();
  if (!numbers)
    return refusal(
        Inbound::tr("The numbers at Twilio could not be read, so nothing can be planned. Refresh and try again."));
  if (!trunks)
    return refusal(Inbound::tr("The inbound trunks at LiveKit could not be read, so nothing can be planned: a second "
                               "trunk for the same number would refuse calls. Refresh and try again."));
  if (!rules)
    return refusal(Inbound::tr(
        "The dispatch rules at LiveKit could not be read, so nothing can be planned. Refresh and try again."));
  if (s.about.sipHost.isEmpty())
    return refusal(Inbound::tr("The SIP host of the LiveKit project is not known. Enter it in the profile: Project "
                               "settings ▸ SIP URI in LiveKit Cloud."));
  const auto found =
      std::find_if(numbers->begin(), numbers->end(), [&](const PhoneNumber &n) { return n.sid == numberSid; });
  if (found == numbers->end()) return refusal(Inbound::tr("Choose a number of the Twilio account."));
  return Ground{*found, trunks, rules, s.of<TwimlBin>().all(), s.about.sipHost};
}

routing::Call callTo(const QString &number)
{
  routing::Call call;
  call.caller = someCaller;
  call.called = number;
  return call;
}

/// The trunk that takes calls to the number, as LiveKit would choose it; a copy, so that it can be changed.
Result<std::optional<InboundTrunk>> trunkFor(const Ground &g)
{
  const auto match = routing::matchTrunk(routing::pointers(*g.trunks), callTo(g.number.number));
  if (match.isConflict())
    return refusal(Inbound::tr("Two inbound trunks take calls to %1: “%2” and “%3”. LiveKit refuses such calls. Remove "
                               "the number from one of them first.")
                       .arg(display(g.number.number), resourceOf<InboundTrunk>().called(match.first),
                            resourceOf<InboundTrunk>().called(match.second)));
  if (match.trunk) return std::optional(*match.trunk);
  for (const InboundTrunk &t : *g.trunks) { // it lists the number, but keeps this caller or address out
    const bool lists = std::any_of(t.numbers.begin(), t.numbers.end(),
                                   [&](const QString &n) { return routing::sameNumber(n, g.number.number); });
    if (lists) return std::optional(t);
  }
  return std::optional<InboundTrunk>();
}

/// Calls by <Dial><Sip> come from many addresses and with the caller's own number, and they can sign in.
bool suitsTwiml(const InboundTrunk &t)
{
  return t.challenges() && t.allowedAddresses.isEmpty() && t.allowedNumbers.isEmpty();
}

/// A trunk for other numbers too is not bent for one of them: an Elastic SIP trunk, for one, cannot sign in.
bool servesOthers(const InboundTrunk &t) { return t.numbers.size() != 1; }

InboundTrunk wantedTrunk(const std::optional<InboundTrunk> &existing, const Ground &g, const InboundAnswers &a)
{
  InboundTrunk t = existing.value_or(InboundTrunk());
  if (!existing) {
    t.name = Inbound::tr("Twilio %1").arg(display(g.number.number));
    t.numbers = {g.number.number};
  }
  if (!t.challenges()) {
    t.authUsername = a.sipUser;
    t.authPassword = a.sipPassword;
  }
  t.allowedAddresses.clear();
  t.allowedNumbers.clear();
  return t;
}

RoomTarget targetOf(const InboundAnswers &a)
{
  using K = RoomTarget::Kind;
  switch (a.where) {
  case InboundAnswers::Where::OneRoom:
    return {K::Direct, a.room, a.pin, false, {}};
  case InboundAnswers::Where::RoomPerNumber:
    return {K::Callee, a.room, a.pin, false, {}};
  case InboundAnswers::Where::RoomPerCaller:
    break;
  }
  return {K::Individual, a.room, a.pin, true, {}};
}

/// The rule that this path owns: it names the trunk and, if it names numbers, this one.
std::optional<DispatchRule> ruleFor(const Ground &g, const QString &trunkId)
{
  if (trunkId.isEmpty()) return {};
  std::optional<DispatchRule> best;
  for (const DispatchRule &r : *g.rules) {
    if (!r.trunkIds.contains(trunkId) || !r.inboundNumbers.isEmpty()) continue;
    if (!r.numbers.isEmpty() && !r.numbers.contains(g.number.number)) continue;
    if (!best || routing::winsOver(r, *best)) best = r;
  }
  return best;
}

DispatchRule wantedRule(const std::optional<DispatchRule> &existing, const Ground &g, const InboundAnswers &a,
                        const QString &trunkRef)
{
  DispatchRule r = existing.value_or(DispatchRule());
  if (!existing) {
    r.name = Inbound::tr("Calls to %1").arg(display(g.number.number));
    r.trunkIds = {trunkRef};
    r.numbers = {g.number.number};
  }
  r.target = targetOf(a);
  const QList<RoomConfig::Agent> agents = r.roomConfig.agents();
  const RoomConfig::Agent wanted{a.agent, a.agentMetadata};
  if ((agents.isEmpty() && !a.agent.isEmpty()) || (!agents.isEmpty() && agents.first() != wanted))
    r.roomConfig.setAgent(wanted);
  return r;
}

/// What a shared rule keeps when this number gets a rule of its own: LiveKit refuses two that name number and trunk
/// alike.
DispatchRule withoutThis(DispatchRule r, const Ground &g, const QString &trunkId)
{
  if (r.numbers.size() > 1)
    r.numbers.removeAll(g.number.number);
  else if (!r.numbers.isEmpty() && r.trunkIds.size() > 1)
    r.trunkIds.removeAll(trunkId);
  return r;
}

/// A rule for several numbers is not bent for one of them.
bool servesOthers(const DispatchRule &r, const Ground &g)
{
  if (r.trunkIds.size() > 1) return true;
  if (!r.numbers.isEmpty()) return r.numbers.size() > 1;
  const auto trunk = std::find_if(g.trunks->begin(), g.trunks->end(),
                                  [&](const InboundTrunk &t) { return r.trunkIds.contains(t.id); });
  return trunk != g.trunks->end() && trunk->numbers.size() != 1;
}

twiml::Agreed agreedFor(const Ground &g, const InboundTrunk &t)
{
  return {.user = g.number.number, .host = g.host, .username = t.authUsername, .password = t.authPassword};
}

bool says(const TwimlBin &bin, const twiml::Agreed &agreed)
{
  if (bin.reading != TwimlBin::Reading::Read) return false;
  const auto document = twiml::read(bin.document.reveal());
  return document && twiml::disagreements(*document, agreed).isEmpty();
}

/// The bin that says already what is wanted: first the number's own, then any other.
const TwimlBin *fittingBin(const Ground &g, const twiml::Agreed &agreed)
{
  if (!g.bins) return nullptr;
  const TwimlBin *other = nullptr;
  for (const TwimlBin &b : *g.bins) {
    if (b.kind != TwimlBin::Kind::Bin || !says(b, agreed)) continue;
    if (g.number.voiceUrl.startsWith(b.url)) return &b;
    if (!other) other = &b;
  }
  return other;
}

Station station(Station::Fate fate, const QString &what, const QString &name, const QString &detail)
{
  return {fate, what, name, detail};
}

class Planner {
public:
  Planner(Ground g, InboundAnswers a) : ground(std::move(g)), answers(std::move(a)) {}

  Result<Proposal> make()
  {
    const auto taking = trunkFor(ground);
    if (!taking) return taking.error();
    const std::optional<InboundTrunk> existing = ownTrunk(*taking);
    proposal.plan.title = Inbound::tr("Receive calls on %1").arg(display(ground.number.number));
    proposal.plan.sentence = Inbound::tr("What will be done, in this order. Nothing has been written yet.");
    planTrunk(existing);
    if (const auto planned = planRule(existing); !planned) return planned.error();
    if (const auto planned = planBin(); !planned) return planned.error();
    planNumber();
    drawPath();
    return std::move(proposal);
  }

private:
  void add(Change c)
  {
    if (c.adopted)
      proposal.reused << c.called;
    else if (c.kind == Change::Kind::Create)
      ++proposal.created;
    else if (c.kind == Change::Kind::Change)
      ++proposal.changed;
    proposal.plan.changes << std::move(c);
  }

  /// A create, a change, or nothing but a name for later steps.
  template <class T> Change step(const QString &name, const std::optional<T> &existing, const T &wanted)
  {
    SecretBag &bag = proposal.plan.secrets;
    if (!existing) return createChange(name, Object::of(wanted), bag);
    if (difference(Object::of(*existing), Object::of(wanted)).empty())
      return adoptedChange(name, Object::of(*existing), bag);
    return changeChange(name, Object::of(*existing), Object::of(wanted), bag);
  }

  /// The trunk to go on with, after a shared one that does not suit has given up the number.
  std::optional<InboundTrunk> ownTrunk(const std::optional<InboundTrunk> &taking)
  {
    if (!taking || suitsTwiml(*taking) || !servesOthers(*taking)) return taking;
    if (taking->numbers.isEmpty()) return {}; // a trunk for any number steps back behind one that names this one
    InboundTrunk rest = *taking;
    rest.numbers.removeIf([&](const QString &n) { return routing::sameNumber(n, ground.number.number); });
    Change c = step(QStringLiteral("shared"), taking, rest);
    c.why =
        Inbound::tr(
            "“%1” serves other numbers too and cannot ask them for a password. This number gets a trunk of its own.")
            .arg(resourceOf<InboundTrunk>().called(&*taking));
    add(std::move(c));
    return {};
  }

  void planTrunk(const std::optional<InboundTrunk> &existing)
  {
    trunk = wantedTrunk(existing, ground, answers);
    Change c = step(trunkStep, existing, trunk);
    c.why = Inbound::tr("LiveKit takes calls to %1 only through a trunk. User and password keep everybody else out.")
                .arg(display(ground.number.number));
    trunkFate = c.adopted ? Station::Fate::Stays : existing ? Station::Fate::Changes : Station::Fate::New;
    if (existing && (!existing->allowedAddresses.isEmpty() || !existing->allowedNumbers.isEmpty()))
      c.effect =
          Inbound::tr("The trunk takes calls from any address and any caller now; user and password protect it.");
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
        c.why = Inbound::tr("“%1” serves other calls too. This number gets a rule of its own.")
                    .arg(resourceOf<DispatchRule>().called(&*existing));
        add(std::move(c));
      }
      existing.reset();
      rule = wantedRule(existing, ground, answers, trunkRef);
    }
    if (const auto fits = checkRules(); !fits) return fits.error();
    Change c = step(ruleStep, existing, rule);
    c.why = Inbound::tr("A dispatch rule puts the call into a room. Without one the call ends here.");
    ruleFate = c.adopted ? Station::Fate::Stays : existing ? Station::Fate::Changes : Station::Fate::New;
    add(std::move(c));
    return {};
  }

  /// LiveKit refuses a rule that collides with another, and then every later one too.
  Result<> checkRules() const
  {
    std::vector<DispatchRule> after;
    for (const DispatchRule &r : *ground.rules)
      if (r.id != rule.id) after.push_back(others && others->id == r.id ? *others : r);
    after.push_back(rule);
    const auto conflict = routing::ruleConflict(routing::pointers(after));
    if (conflict.kind != routing::RuleConflict::Same) return {};
    return refusal(Inbound::tr("LiveKit would refuse the rule: “%1” and “%2” take the same calls with the same PIN. "
                               "Change or remove one of them first.")
                       .arg(resourceOf<DispatchRule>().called(conflict.earlier),
                            resourceOf<DispatchRule>().called(conflict.later)));
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
      c.called = Inbound::tr("TwiML bin for %1").arg(display(ground.number.number));
      const QString password = bag.keep(QStringLiteral("bin.password"), trunk.authPassword);
      c.agreed = {ground.number.number, ground.host, trunk.authUsername, password};
      const auto document = twiml::sipDialDocument({.user = ground.number.number,
                                                    .host = ground.host,
                                                    .username = trunk.authUsername,
                                                    .password = Secret(password.toUtf8())});
      if (!document) return document.error();
      c.document = *document;
      c.why = Inbound::tr("Twilio lets nobody make a TwiML bin from outside its Console. Trunkline writes the "
                          "document; you paste it there.");
      binUrl = resultOf(binStep, resourceOf<TwimlBin>().keyField().key);
      binName = Inbound::tr("New TwiML bin");
    }
    binFate = c.adopted ? Station::Fate::Stays : Station::Fate::ByHand;
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
    c.why = Inbound::tr("From this step on, callers of %1 reach LiveKit.").arg(display(ground.number.number));
    c.effect = effectOnCallers();
    numberFate = c.adopted ? Station::Fate::Stays : Station::Fate::Changes;
    add(std::move(c));
  }

  QString effectOnCallers() const
  {
    const PhoneNumber &n = ground.number;
    if (!n.trunkSid.isEmpty())
      return Inbound::tr("The number leaves its Elastic SIP trunk; calls go the new way at once.");
    if (!n.voiceApplicationSid.isEmpty())
      return Inbound::tr("The number leaves its TwiML app; calls go the new way at once.");
    if (!n.isUnrouted() && !n.voiceUrl.startsWith(binUrl))
      return Inbound::tr("What answers the number today (%1) is not asked any more.").arg(n.voiceUrl);
    return {};
  }

  void drawPath()
  {
    const QString lock = Inbound::tr("User %1 and a password").arg(trunk.authUsername);
    proposal.picture = {
        station(numberFate, Inbound::tr("Twilio number"), display(ground.number.number), ground.number.name),
        station(binFate, Inbound::tr("TwiML bin"), binName, Inbound::tr("Dials %1").arg(ground.host)),
        station(trunkFate, Inbound::tr("LiveKit inbound trunk"), trunk.name.isEmpty() ? trunk.id : trunk.name, lock),
        station(ruleFate, Inbound::tr("Dispatch rule"), rule.name.isEmpty() ? rule.id : rule.name,
                Value<RoomTarget>::text(rule.target)),
        station(Station::Fate::New, Inbound::tr("Room"), exampleRoom(answers, ground.number.number),
                answers.agent.isEmpty() ? Inbound::tr("Made for each call")
                                        : Inbound::tr("Agent %1 is asked to join").arg(answers.agent)),
    };
    if (answers.where == InboundAnswers::Where::OneRoom)
      proposal.notes << Inbound::tr("All callers are in one room and hear each other.");
    if (answers.agent.isEmpty())
      proposal.notes << Inbound::tr(
          "No agent is named: callers hear ringing until somebody in the room publishes audio.");
  }

  Ground ground;
  InboundAnswers answers;
  InboundTrunk trunk;
  DispatchRule rule;
  std::optional<DispatchRule> others; ///< a shared rule, as it stays for the others
  QString binUrl, binName;
  Station::Fate numberFate{}, binFate{}, trunkFate{}, ruleFate{};
  Proposal proposal;
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
    out.append({QStringLiteral("number"), Inbound::tr("This number cannot take voice calls. Choose another one.")});
  if (a.where == InboundAnswers::Where::OneRoom && a.room.trimmed().isEmpty())
    out.append({QStringLiteral("room"), Inbound::tr("The room needs a name.")});
  if (a.room.size() > 200)
    out.append({QStringLiteral("room"),
                Inbound::tr("LiveKit allows 256 characters for a room name, with number and ending. Shorten this.")});
  for (const QChar c : a.pin)
    if (c < u'0' || c > u'9') {
      out.append({QStringLiteral("pin"), Inbound::tr("A PIN has digits only: a caller can type nothing else.")});
      break;
    }
  if (a.pin.size() > 16) out.append({QStringLiteral("pin"), Inbound::tr("LiveKit reads at most 16 digits of a PIN.")});
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
  return Inbound::tr("A TwiML bin cannot transfer a caller to another phone (SIP REFER) and cannot make outbound "
                     "calls. An Elastic SIP trunk can do both.");
}
} // namespace guides
