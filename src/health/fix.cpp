// Which fix a finding has, and whether its plan holds what it promises.
#include "health/fix.h"

#include "health/fixes.h"
#include "health/report.h"
#include "health/rule.h"
#include "model/applied.h"
#include "routing/project.h"
#include "twiml/secretcut.h"

#include <QSet>

#include <algorithm>

namespace health {
using namespace routing;

namespace {
struct Mender {
  const char *rule;
  Result<Plan> (*plan)(const Ask &);
};
constexpr Mender menders[] = {
    {"twilio.number.trunk-and-voice-url", clearVoiceUrl},
    {"livekit.inbound.none-for-number", giveTrunk},
    {"livekit.inbound.multiple-match", keepOneTrunk},
    {"livekit.inbound.auth-half-set", completeLock},
    {"twilio.twiml.credentials-mismatch", takeBinsSignIn},
    {"livekit.dispatch.none", giveRule},
    {"livekit.dispatch.conflict", keepOneRule},
    {"livekit.dispatch.agent-missing", askAgent},
    {"livekit.outbound.address-is-sip-domain", leadToTermination},
    {"livekit.outbound.address-not-in-account", leadToTermination},
    {"twilio.trunk.ip-acl-present", openTrunk},
    {"twilio.trunk.no-auth", openTrunk},
    {"twilio.trunk.credential-list-empty", openTrunk},
    {"livekit.outbound.no-auth", openTrunk},
    {"twilio.trunk.credential-username-mismatch", openTrunk},
    {"twilio.geo.country-disabled", allowCountry},
    {"livekit.outbound.number-not-owned", showOwnNumber},
    {"livekit.outbound.number-not-on-trunk", putOnTrunk},
    {"livekit.outbound.address-edge-unknown", dropEdge},
    {"twilio.number.voice-incapable", takeCalls},
    {"twilio.trunk.credential-password-suspect", openTrunk},
    {"twilio.trunk.transfer-disabled", allowTransfers},
};

/// What tells findings apart; there may be ten thousand.
QStringList identity(const Finding &f) { return {f.rule, f.key, f.otherKey, f.number}; }

QSet<QStringList> identities(const QList<Finding> &list)
{
  QSet<QStringList> out;
  for (const Finding &f : list) out.insert(identity(f));
  return out;
}

/// Why the plan must not be offered; nothing when it mends the finding and breaks nothing.
std::optional<Error> broken(const Project &project, const Finding &finding, const Plan &plan)
{
  const auto after = applied(project.snapshot(), plan);
  if (!after) return after.error();
  const HealthReport before = judge(project), then = judge(*after);
  const QSet<QStringList> known = identities(before.findings);
  for (const Finding &f : then.findings)
    if (f.severity == Severity::BlocksCalls && !known.contains(identity(f)))
      return Error{Error::Conflict,
                   FixText::tr("Trunkline cannot mend this alone: it would break something else. %1: %2")
                       .arg(f.title, f.reason)};
  if (identities(then.findings).contains(identity(finding)))
    return Error{Error::Conflict, FixText::tr("Trunkline cannot mend this alone. Open the object and edit it.")};
  return {};
}

Remedy byPerson(const QString &steps, const QString &link = {})
{
  Remedy r;
  r.kind = Remedy::ByPerson;
  r.verb = FixText::tr("Show how…");
  r.steps = steps;
  r.link = link;
  return r;
}

QString pageOf(const Ask &ask)
{
  const InboundPath *path = ask.path();
  if (!path || !path->bin || !resourceOf<TwimlBin>().page) return {};
  const QString local = ask.project.snapshot().about.consolePage;
  return local.isEmpty() ? resourceOf<TwimlBin>().page(path->bin) : local;
}

Remedy button(Remedy::Kind kind, const QString &verb)
{
  Remedy r;
  r.kind = kind;
  r.verb = verb;
  return r;
}

/// A corrected document to paste into the bin, its password as a reference.
Remedy byDocument(const Ask &ask, const QString &steps)
{
  const InboundPath *path = ask.path();
  if (path && path->bin && path->bin->kind == TwimlBin::Kind::Hosted)
    return button(Remedy::ByPlan, FixText::tr("Fix…"));
  Remedy r = byPerson(steps, pageOf(ask));
  if (!path) return r;
  const Project &project = ask.project;
  const Trunks trunks = project.trunksForNumber(path->call.called.isEmpty() ? path->number->number : path->call.called);
  const InboundTrunk *trunk = path->trunk() ? path->trunk() : trunks.size() == 1 ? trunks.front() : nullptr;
  const bool locked = trunk && trunk->challenges();
  const QByteArray document = correctedDocument(*path, project.snapshot(), locked ? trunk->authUsername : QString(),
                                                locked ? trunk->authPassword : Secret());
  if (!document.isEmpty()) r.document = twiml::withoutSecrets(document, QStringLiteral("bin"), r.secrets);
  return r;
}

Remedy asking(const QString &verb, const QString &question, std::vector<Choice> choices)
{
  Remedy r;
  r.kind = Remedy::NeedsAnswer;
  r.verb = verb;
  r.question = question;
  r.choices = std::move(choices);
  return r;
}

Remedy forUnreadable(const Ask &ask)
{
  const InboundPath *path = ask.path();
  if (path && path->document == Document::Missing) return button(Remedy::SetUp, FixText::tr("Set up a number…"));
  if (path && path->bin && path->bin->reading == TwimlBin::Reading::Failed)
    return byPerson(FixText::tr("Refresh. If it fails again, open the bin in Twilio's Console."), pageOf(ask));
  return button(Remedy::AuthToken, FixText::tr("Enter Auth Token…"));
}

/// What the rule's mender plans, whatever else the plan would do.
Result<Plan> planned(const Ask &ask)
{
  const auto mender = std::find_if(std::begin(menders), std::end(menders),
                                   [&](const Mender &m) { return ask.finding.rule == QLatin1String(m.rule); });
  auto plan = mender == std::end(menders) ? rewriteHosted(ask) : mender->plan(ask);
  if (!plan && mender != std::end(menders) && ask.finding.rule.startsWith(u"twilio.twiml."))
    if (auto rewritten = rewriteHosted(ask)) return rewritten;
  return plan;
}

/// Whether a plan holds what it promises costs two judgements of everything: a word on a button does without.
enum class Care { Sure, Likely };

Result<Plan> planned(const Ask &ask, Care care)
{
  auto plan = planned(ask);
  if (!plan || care == Care::Likely) return plan;
  if (const auto problem = broken(ask.project, ask.finding, *plan)) return *problem;
  return plan;
}

Remedy planOrDocument(const Ask &ask, Care care)
{
  if (planned(ask, care)) return button(Remedy::ByPlan, FixText::tr("Fix…"));
  return byDocument(ask,
                    FixText::tr("Open the bin in Twilio's Console, replace its text by this document, and save it."));
}

Remedy forHalfLock(const Ask &ask, Care care)
{
  const Ask withSample{ask.project, ask.finding, {}, Secret(QByteArrayLiteral("a password to try with"))};
  const auto plan = planned(withSample, care);
  if (!plan) return byPerson(plan.error().text);
  Remedy r = button(Remedy::ByPlan, FixText::tr("Fix…"));
  r.needsPassword = plan->needsPerson();
  return r;
}

Remedy withPassword(Remedy r)
{
  r.needsPassword = true;
  return r;
}

/// One way out is taken at once, several are asked for.
Remedy forTermination(const Ask &ask)
{
  const std::vector<Choice> there = terminations(ask);
  if (there.size() == 1) return withPassword(button(Remedy::ByPlan, FixText::tr("Fix…")));
  if (there.empty())
    return byPerson(FixText::tr("No Elastic SIP trunk has a termination address yet. Make one under Outbound trunks, "
                                "then lead the trunk there."));
  return withPassword(
      asking(FixText::tr("Choose trunk…"), FixText::tr("Which Elastic SIP trunk do the calls leave through?"), there));
}

Remedy forCollision(const Ask &ask, const QString &question)
{
  if (ask.finding.key == ask.finding.otherKey) return button(Remedy::ByPlan, FixText::tr("Fix…"));
  return asking(FixText::tr("Choose…"), question, survivors(ask));
}
} // namespace

Error gone() { return {Error::NotFound, FixText::tr("What this was about has changed. Refresh and look again.")}; }

Error unanswered(const QString &question) { return {Error::Rejected, question}; }

const InboundTrunk *Ask::trunk(const QString &id) const
{
  for (const InboundTrunk *t : project.trunks())
    if (t->id == id) return t;
  return nullptr;
}

const DispatchRule *Ask::rule(const QString &id) const
{
  for (const DispatchRule *r : project.rules())
    if (r->id == id) return r;
  return nullptr;
}

const PhoneNumber *Ask::number() const
{
  const InboundPath *p = path();
  return p ? p->number : nullptr;
}

const InboundPath *Ask::path() const
{
  for (const InboundPath &p : project.paths()) {
    const bool byNumber = !finding.number.isEmpty() && p.number->number == finding.number;
    const bool byTrunk = finding.number.isEmpty() && p.trunk() && finding.resource == &resourceOf<InboundTrunk>()
                         && p.trunk()->id == finding.key && !p.assumed;
    if (byNumber || byTrunk) return &p;
  }
  return nullptr;
}

static Remedy remedyFor(const Ask &ask, Care care)
{
  const QString &rule = ask.finding.rule;
  if (rule == u"twilio.number.not-routed") return button(Remedy::SetUp, FixText::tr("Set up a number…"));
  if (rule == u"twilio.twiml.bin-unreadable") return forUnreadable(ask);
  if (rule == u"twilio.twiml.invalid-xml" || rule == u"twilio.twiml.sip-uri-mismatch"
      || rule == u"twilio.twiml.credentials-missing")
    return byDocument(
        ask, FixText::tr("Twilio lets nobody change a bin from outside its Console. Open the bin there, replace "
                         "its text by this document, and save it."));
  if (rule == u"livekit.inbound.auth-half-set") return forHalfLock(ask, care);
  if (rule == u"livekit.inbound.multiple-match")
    return forCollision(ask, FixText::tr("Which of the two trunks takes the calls?"));
  if (rule == u"livekit.dispatch.conflict") return forCollision(ask, FixText::tr("Which of the two rules stays?"));
  if (rule == u"livekit.dispatch.agent-missing") {
    Remedy r = asking(FixText::tr("Choose agent…"), FixText::tr("Which agent answers?"), knownAgents(ask));
    r.freeText = true;
    return r;
  }
  if (rule == u"livekit.outbound.address-is-sip-domain" || rule == u"livekit.outbound.address-not-in-account")
    return forTermination(ask);
  if (rule == u"livekit.outbound.number-not-owned")
    return asking(FixText::tr("Choose number…"), FixText::tr("Which number do those who are called see?"),
                  callers(ask));
  if (rule == u"twilio.number.voice-incapable" && !planned(ask, care))
    return byPerson(FixText::tr("Choose another number of the account, or buy one that takes calls."));
  if (rule == u"twilio.trunk.transfer-disabled") return button(Remedy::ByPlan, FixText::tr("Fix…"));
  if (rule.startsWith(u"twilio.trunk.") || rule == u"livekit.outbound.no-auth")
    return withPassword(button(Remedy::ByPlan, FixText::tr("Fix…")));
  return planOrDocument(ask, care);
}

Remedy remedy(const Snapshot &s, const Finding &finding)
{
  const Project project(s);
  return remedyFor({project, finding, {}, {}}, Care::Sure);
}

QString verb(const Project &project, const Finding &finding)
{
  return remedyFor({project, finding, {}, {}}, Care::Likely).verb;
}

bool hasRemedy(QStringView rule)
{
  return ruleNamed(rule) || std::any_of(std::begin(menders), std::end(menders), [&](const Mender &m) {
           return rule == QLatin1String(m.rule);
         });
}

Result<Plan> fix(const Snapshot &s, const Finding &finding, const QString &answer, const Secret &fresh)
{
  const Project project(s);
  auto plan = planned({project, finding, answer, fresh}, Care::Sure);
  if (!plan) return plan;
  plan->sentence = finding.title;
  plan->finding = finding.rule;
  return plan;
}

} // namespace health
