// Asking the suspects one after another.
#include "diagnosis/diagnosis.h"

#include "diagnosis/codes.h"
#include "diagnosis/suspects.h"
#include "routing/terminations.h"
#include "routing/words.h"

#include <algorithm>

namespace diagnosis {
using namespace health;
using namespace routing;

namespace {
/// What the text names of the accounts: findings of others of the same kind are somebody else's trouble.
struct Named {
  QStringList ways, trunks, numbers;
};

Named namedIn(const Project &p, const Clues &c, const Evidence &e)
{
  Named out;
  const Snapshot &s = p.snapshot();
  for (const OutboundTrunk &t : s.of<OutboundTrunk>().seen())
    if (c.ids.contains(t.id) || c.hosts.contains(t.address.toLower())) {
      out.ways << t.id;
      if (const ElasticTrunk *partner = terminationOf(s, t)) out.trunks << partner->sid;
    }
  for (const ElasticTrunk &t : s.of<ElasticTrunk>().seen()) {
    const bool byHost = std::any_of(c.hosts.begin(), c.hosts.end(), [&](const QString &h) { return leadsTo(h, t); });
    if (!c.ids.contains(t.sid) && !byHost) continue;
    out.trunks << t.sid;
    for (const OutboundTrunk &way : s.of<OutboundTrunk>().seen())
      if (leadsTo(way.address, t)) out.ways << way.id;
  }
  for (const PhoneNumber &n : s.of<PhoneNumber>().seen())
    if (c.numbers.contains(n.number) || c.ids.contains(n.sid)) out.numbers << n.number;
  for (const ::Call &call : e.calls) {
    if (!c.ids.contains(call.sid)) continue;
    if (p.isOwnNumber(call.to)) out.numbers << call.to;
    if (!call.trunkSid.isEmpty()) out.trunks << call.trunkSid;
  }
  return out;
}

bool concerns(const Finding &f, const Named &named)
{
  if (f.resource == &resourceOf<OutboundTrunk>() && !named.ways.isEmpty()) return named.ways.contains(f.key);
  if (f.resource == &resourceOf<ElasticTrunk>() && !named.trunks.isEmpty()) return named.trunks.contains(f.key);
  return f.number.isEmpty() || named.numbers.isEmpty() || named.numbers.contains(f.number);
}

/// What the configuration says of a rule.
Answer ofReport(const QString &rule, const HealthReport &report)
{
  Answer out;
  for (const Finding &f : report.findings)
    if (f.rule == rule) out.findings.push_back(f);
  for (const CannotTell &c : report.unknown)
    if (c.rule == rule) out.unknown.push_back(c);
  return out;
}

/// The codes speak first, then the symptom; without either, whatever concerns what was named.
QStringList suspects(const HealthReport &report, const Clues &c, const Evidence &e, const Named &named)
{
  QStringList out;
  for (const int code : c.twilioCodes + e.complaints) out += suspectsOfCode(code);
  out += suspectsOf(c.symptom);
  if (c.symptom == Symptom::DemoGreeting && c.sipStatus == 404)
    out.removeAll(QStringLiteral("twilio.number.not-routed"));
  if (out.isEmpty() && !e.calls.isEmpty() && c.ids.contains(e.calls.first().sid))
    out = suspectsOf(named.numbers.isEmpty() ? Symptom::CallRefused : Symptom::CallEndsAtOnce);
  if (out.isEmpty())
    for (const Finding &f : report.findings)
      if (concerns(f, named) && (f.resource || !f.number.isEmpty())) out << f.rule;
  if (out.isEmpty() && !named.numbers.isEmpty()) out = suspectsOf(Symptom::CallEndsAtOnce);
  out.removeDuplicates();
  return out;
}

QString understood(const Clues &c, const Named &named)
{
  QStringList out;
  if (c.symptom != Symptom::None) out << spoken(c.symptom);
  QStringList things;
  for (const QString &id : c.ids) things << id;
  QStringList numbers = named.numbers + c.numbers;
  numbers.removeDuplicates();
  for (const QString &n : std::as_const(numbers)) things << shownNumber(n);
  things += c.hosts;
  if (!things.isEmpty()) out << things.join(QStringLiteral(", "));
  return out.join(QStringLiteral(" · "));
}

QStringList evidenceOf(const Clues &c, const Evidence &e)
{
  QStringList out;
  if (c.sipStatus) {
    const QString meaning = sipMeaning(c.sipStatus, Asked::Twilio);
    out << (meaning.isEmpty() ? SuspectText::tr("The other side answered SIP %1.").arg(c.sipStatus)
                              : SuspectText::tr("The other side answered SIP %1. %2").arg(c.sipStatus).arg(meaning));
  } else if (c.symptom == Symptom::TrunkNotFound) {
    out << SuspectText::tr("There is no SIP code: LiveKit itself refused, and Twilio never saw the call.");
  }
  QList<int> codes = c.twilioCodes;
  for (const int code : e.complaints)
    if (!codes.contains(code)) codes << code;
  for (const int code : std::as_const(codes)) out << twilioExplained(code);
  return out;
}

QString adviceOf(const Diagnosis &d, const Clues &c)
{
  if (d.guilty()) return {};
  if (c.isEmpty())
    return SuspectText::tr("Nothing in this text is known to Trunkline. Paste the whole error, or choose what you "
                           "noticed.");
  const bool open =
      std::any_of(d.steps.begin(), d.steps.end(), [](const Step &s) { return s.answer == Step::CannotTell; });
  if (open)
    return SuspectText::tr("Nothing that could be checked is wrong. What could not be checked says what it lacks.");
  return SuspectText::tr("Nothing that Trunkline checks is wrong. Place a test call: it shows where a call stops.");
}
} // namespace

const Step *Diagnosis::guilty() const
{
  const auto at = std::find_if(steps.begin(), steps.end(), [](const Step &s) { return s.answer == Step::Guilty; });
  return at == steps.end() ? nullptr : &*at;
}

Diagnosis diagnose(const Project &project, const HealthReport &report, const Clues &c, const Evidence &e)
{
  Diagnosis out;
  const Named named = namedIn(project, c, e);
  out.understood = understood(c, named);
  out.evidence = evidenceOf(c, e);
  for (const QString &rule : suspects(report, c, e, named)) {
    const auto byEvent = askEvents(rule, project, c, e);
    const Answer answer = byEvent ? *byEvent : ofReport(rule, report);
    Step step;
    step.rule = rule;
    step.question = questionOf(rule);
    for (const Finding &f : answer.findings)
      if (concerns(f, named)) step.findings << f;
    for (const Resource *r : answer.wants)
      if (!out.wants.contains(r)) out.wants << r;
    if (!step.findings.isEmpty()) {
      step.answer = Step::Guilty;
    } else if (!answer.unknown.empty() || !answer.wants.empty()) {
      step.answer = Step::CannotTell;
      step.missing = answer.unknown.empty() ? SuspectText::tr("It is being read.") : answer.unknown.front().missing;
    }
    out.steps << step;
  }
  out.advice = adviceOf(out, c);
  return out;
}

} // namespace diagnosis
