// Fixes of numbers and inbound trunks.
#include "core/e164.h"
#include "health/fixes.h"
#include "routing/addresses.h"
#include "routing/nodes.h"
#include "routing/numbers.h"
#include "twiml/secretcut.h"

#include <algorithm>

namespace health {
using namespace routing;

namespace {
Change numbersOf(const QString &step, const InboundTrunk &t, const QStringList &numbers, SecretBag &bag)
{
  InboundTrunk wanted = t;
  wanted.numbers = numbers;
  return changeChange(step, Object::of(t), Object::of(wanted), bag);
}

/// A trunk whose password the bin sends already, so that only the number is missing.
const InboundTrunk *fittingTrunk(const Project &project, const Leg &leg)
{
  for (const InboundTrunk *t : project.trunks())
    if (!t->numbers.isEmpty() && signIn(*t, leg) == SignIn::Fits) return t;
  return nullptr;
}

InboundTrunk newTrunk(const InboundPath &path, const QString &number)
{
  InboundTrunk t;
  t.name = FixText::tr("Calls to %1").arg(shownNumber(number));
  t.numbers = {number};
  const twiml::SipTarget &sip = path.followed()->sip;
  if (!sip.username.isEmpty() && !sip.password.isEmpty()) {
    t.authUsername = sip.username;
    t.authPassword = sip.password;
  }
  if (path.entry == Entry::ElasticTrunk) t.allowedAddresses = twilioSignalling();
  return t;
}

DispatchRule roomPerCaller(const QString &number, const QString &trunkId)
{
  DispatchRule r;
  r.name = FixText::tr("Calls to %1").arg(shownNumber(number));
  r.target = {RoomTarget::Kind::Individual, QStringLiteral("call-"), {}, true, {}};
  r.trunkIds = {trunkId};
  return r;
}

void addRule(Plan &plan, const QString &number, const QString &trunkId)
{
  Change c = createChange(QStringLiteral("rule"), Object::of(roomPerCaller(number, trunkId)), plan.secrets);
  c.why = FixText::tr("No rule takes calls of this trunk yet. Each caller gets a room of their own.");
  plan.changes << c;
}

bool someRuleTakes(const Project &project, const InboundTrunk &trunk, const QString &called)
{
  Call call;
  call.caller = anyCaller();
  call.called = called;
  return matchRule(&trunk, rulesFor(project.rules(), trunk.id), call).kind != RuleMatch::None;
}

/// Rules that name the trunk that goes get the one that stays in its place.
void repoint(Plan &plan, const Project &project, const QString &from, const QString &to)
{
  int step = 0;
  for (const DispatchRule *r : project.rules()) {
    if (!r->trunkIds.contains(from)) continue;
    DispatchRule wanted = *r;
    wanted.trunkIds.removeAll(from);
    if (!wanted.trunkIds.contains(to)) wanted.trunkIds << to;
    Change c = changeChange(QStringLiteral("rule%1").arg(++step), Object::of(*r), Object::of(wanted), plan.secrets);
    c.why = FixText::tr("The rule named the trunk that is removed.");
    plan.changes << c;
  }
}

QStringList without(const QStringList &numbers, const QStringList &taken)
{
  QStringList out;
  for (const QString &n : numbers)
    if (!numberAllowed(n, taken)) out << n;
  return out;
}
} // namespace

Result<Plan> clearVoiceUrl(const Ask &ask)
{
  const PhoneNumber *n = ask.number();
  if (!n) return gone();
  Plan plan;
  PhoneNumber wanted = *n;
  wanted.voiceUrl.clear();
  wanted.voiceFallbackUrl.clear();
  plan.title = FixText::tr("Clear the voice URL of %1").arg(shownNumber(n->number));
  Change c = changeChange(QStringLiteral("number"), Object::of(*n), Object::of(wanted), plan.secrets);
  c.why = FixText::tr("The trunk takes the calls; the URL only misleads.");
  plan.changes << c;
  return plan;
}

Result<Plan> giveTrunk(const Ask &ask)
{
  const InboundPath *path = ask.path();
  if (!path || !path->followed()) return gone();
  if (!path->trunksKnown || !path->rulesKnown)
    return Error{Error::Rejected, whyUnknown(ask.project.snapshot(), path->trunksKnown ? resourceOf<DispatchRule>()
                                                                                       : resourceOf<InboundTrunk>())};
  if (!ask.project.trunksForNumber(path->call.called).empty())
    return Error{Error::Rejected,
                 FixText::tr("A trunk takes this number, but its lists keep every caller out. Edit the "
                             "trunk's allowed callers.")};
  Plan plan;
  const QString number = livekitNormalised(path->call.called);
  plan.title = FixText::tr("Let LiveKit take calls to %1").arg(shownNumber(number));
  if (const InboundTrunk *t = fittingTrunk(ask.project, *path->followed())) {
    Change c = numbersOf(QStringLiteral("trunk"), *t, t->numbers + QStringList{number}, plan.secrets);
    c.why = FixText::tr("The bin already signs in with this trunk's user and password.");
    plan.changes << c;
    if (!someRuleTakes(ask.project, *t, path->call.called)) addRule(plan, number, t->id);
    return plan;
  }
  const InboundTrunk wanted = newTrunk(*path, number);
  Change c = createChange(QStringLiteral("trunk"), Object::of(wanted), plan.secrets);
  c.why = wanted.challenges() ? FixText::tr("It asks for the user and password that the bin sends.")
          : path->entry == Entry::ElasticTrunk
              ? FixText::tr("An Elastic SIP trunk sends no password, so the trunk lets in Twilio's addresses alone.")
              : FixText::tr("The bin sends no password, so whoever knows the number and the SIP address can "
                            "call.");
  plan.changes << c;
  if (!someRuleTakes(ask.project, wanted, path->call.called))
    addRule(plan, number, resultOf(QStringLiteral("trunk"), "sip_trunk_id"));
  return plan;
}

Result<Plan> keepOneTrunk(const Ask &ask)
{
  const bool first = ask.answer == ask.finding.key;
  const InboundTrunk *kept = ask.trunk(ask.answer), *other = ask.trunk(first ? ask.finding.otherKey : ask.finding.key);
  if (!ask.trunk(ask.finding.key) || !ask.trunk(ask.finding.otherKey)) return gone();
  if (!kept || (!first && ask.answer != ask.finding.otherKey))
    return unanswered(FixText::tr("Which of the two trunks takes the calls?"));
  Plan plan;
  plan.title = FixText::tr("Leave the calls to trunk %1").arg(nameOf(*kept));
  const QStringList left = kept->numbers.isEmpty() ? QStringList() : without(other->numbers, kept->numbers);
  if (!left.isEmpty()) {
    Change c = numbersOf(QStringLiteral("trunk"), *other, left, plan.secrets);
    c.why = FixText::tr("Its other numbers stay.");
    plan.changes << c;
    return plan;
  }
  repoint(plan, ask.project, other->id, kept->id);
  Change c = removeChange(QStringLiteral("trunk"), Object::of(*other), plan.secrets);
  c.why = FixText::tr("Without these numbers it would take calls to any number.");
  plan.changes << c;
  return plan;
}

Result<Plan> takeBinsSignIn(const Ask &ask)
{
  const InboundPath *path = ask.path();
  if (!path || !path->followed() || !path->trunk()) return gone();
  const twiml::SipTarget &sip = path->followed()->sip;
  if (sip.username.isEmpty() || sip.password.isEmpty())
    return Error{Error::Rejected, FixText::tr("The bin sends no user and password. Edit the bin.")};
  Plan plan;
  InboundTrunk wanted = *path->trunk();
  wanted.authUsername = sip.username;
  wanted.authPassword = sip.password;
  plan.title = FixText::tr("Give trunk %1 the bin's user and password").arg(nameOf(wanted));
  Change c = changeChange(QStringLiteral("trunk"), Object::of(*path->trunk()), Object::of(wanted), plan.secrets);
  c.why = FixText::tr("A bin can be changed only by hand; the trunk can be changed here.");
  plan.changes << c;
  return plan;
}

Result<Plan> completeLock(const Ask &ask)
{
  const InboundTrunk *t = ask.trunk(ask.finding.key);
  if (!t) return gone();
  const InboundPath *path = ask.path();
  if (!path || !path->followed() || !path->bin)
    return Error{Error::Rejected,
                 FixText::tr("No TwiML bin that Trunkline can read leads to this trunk. Edit the trunk: set "
                             "user and password both, or neither.")};
  const twiml::SipTarget &sip = path->followed()->sip;
  if (!sip.username.isEmpty() && !sip.password.isEmpty()) return takeBinsSignIn(ask);
  if (ask.fresh.isEmpty()) return unanswered(FixText::tr("A new password is needed."));
  Plan plan;
  InboundTrunk wanted = *t;
  if (wanted.authUsername.isEmpty()) wanted.authUsername = QStringLiteral("trunkline");
  wanted.authPassword = ask.fresh;
  plan.title = FixText::tr("Lock trunk %1 with user and password").arg(nameOf(*t));
  Change lock = changeChange(QStringLiteral("trunk"), Object::of(*t), Object::of(wanted), plan.secrets);
  lock.why = FixText::tr("LiveKit asks callers only when both are set.");
  if (auto publish = hostedChange(ask, wanted.authUsername, ask.fresh, plan.secrets)) {
    publish->why = FixText::tr("First the document sends the password, then the trunk asks for it: no call is refused "
                               "in between.");
    plan.changes << *publish << lock;
    return plan;
  }
  Change bin;
  bin.kind = Change::Kind::Manual;
  bin.step = QStringLiteral("bin");
  bin.resource = &resourceOf<TwimlBin>();
  bin.key = path->bin->url;
  bin.called = nameOf(*path->bin);
  const QString password = SecretBag::reference(QStringLiteral("trunk.after.auth_password"));
  const QByteArray document = correctedDocument(*path, ask.project.snapshot(), wanted.authUsername, ask.fresh);
  bin.document = twiml::withoutSecrets(document, QStringLiteral("bin"), plan.secrets);
  bin.agreed = {path->call.called, ask.project.snapshot().about.sipHost, wanted.authUsername, password};
  bin.why = FixText::tr("First the bin sends the password, then the trunk asks for it: no call is refused in between.");
  plan.changes << bin << lock;
  return plan;
}

} // namespace health
