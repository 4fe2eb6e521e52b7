// Calls out: whose number they show, which countries they may reach, and where they enter Twilio.
#include "core/e164.h"
#include "health/checks.h"
#include "model/callerid.h"
#include "model/dialingcountry.h"
#include "routing/terminations.h"

#include <algorithm>

namespace health {
using namespace routing;

namespace {
const std::vector<OutboundTrunk> &waysOut(const Project &p) { return p.snapshot().of<OutboundTrunk>().seen(); }

QString quoted(const OutboundTrunk &t) { return QStringLiteral("“%1”").arg(resourceOf<OutboundTrunk>().called(&t)); }

/// A list that is read on demand: asking for it is no finding.
template <class T> const std::vector<T> *wanted(Answer &answer, const char *rule, const Project &p)
{
  const auto list = p.snapshot().of<T>();
  if (list.state() == Read::NotAsked)
    answer.wants.push_back(&resourceOf<T>());
  else if (!list.all())
    needWhole(answer, rule, p, resourceOf<T>());
  return list.all();
}

/// Calls through it are Twilio's: another carrier has other rules.
bool leadsToTwilio(const OutboundTrunk &t) { return isTermination(t.address); }

const PhoneNumber *owned(const Project &p, const QString &number)
{
  for (const PhoneNumber &n : p.snapshot().of<PhoneNumber>().seen())
    if (livekitNormalised(n.number) == livekitNormalised(number)) return &n;
  return nullptr;
}
} // namespace

Answer checkCallerNotOwned(const Project &project)
{
  constexpr const char *id = "livekit.outbound.number-not-owned";
  Answer answer;
  needWhole(answer, id, project, resourceOf<OutboundTrunk>());
  for (const OutboundTrunk &t : waysOut(project)) {
    if (!leadsToTwilio(t)) continue;
    QStringList strange;
    for (const QString &n : t.numbers)
      if (n != u"*" && !owned(project, n)) strange << n;
    if (strange.isEmpty()) continue;
    if (project.snapshot().of<PhoneNumber>().state() != Read::Whole) {
      needWhole(answer, id, project, resourceOf<PhoneNumber>());
      break;
    }
    const auto *verified = wanted<CallerId>(answer, id, project);
    if (!verified) break;
    strange.removeIf([&](const QString &n) {
      return std::any_of(verified->begin(), verified->end(),
                         [&](const CallerId &c) { return c.number == livekitNormalised(n); });
    });
    if (strange.isEmpty()) continue;
    Finding f = findingOn(id, strange.size() == t.numbers.size() ? Severity::BlocksCalls : Severity::SomeCalls, t);
    f.title = HealthText::tr("Outbound trunk %1 shows a number that is not yours").arg(quoted(t));
    f.reason =
        HealthText::tr("%1 belongs neither to this Twilio account nor to its verified caller ids. Twilio refuses "
                       "calls from it with 403 (32204).")
            .arg(strange.join(QStringLiteral(", ")));
    answer.findings.push_back(f);
  }
  return answer;
}

Answer checkCallerNotOnTrunk(const Project &project)
{
  constexpr const char *id = "livekit.outbound.number-not-on-trunk";
  Answer answer;
  for (const OutboundTrunk &t : waysOut(project)) {
    const ElasticTrunk *partner = terminationOf(project.snapshot(), t);
    if (!partner) continue;
    for (const QString &number : t.numbers) {
      const PhoneNumber *n = owned(project, number);
      if (!n || n->trunkSid.isEmpty() || n->trunkSid == partner->sid) continue; // a document may answer just as well
      Finding f = findingOn(id, Severity::Advice, t);
      f.number = n->number;
      f.title = HealthText::tr("%1 is on another trunk than the calls that show it").arg(shownNumber(n->number));
      f.reason =
          HealthText::tr("Calls through %1 leave by trunk “%2”, and who calls the number back comes in by another "
                         "one.")
              .arg(quoted(t), resourceOf<ElasticTrunk>().called(partner));
      answer.findings.push_back(f);
    }
  }
  needWhole(answer, id, project, resourceOf<OutboundTrunk>());
  needWhole(answer, id, project, resourceOf<ElasticTrunk>());
  needWhole(answer, id, project, resourceOf<PhoneNumber>());
  return answer;
}

Answer checkEdgeUnknown(const Project &project)
{
  constexpr const char *id = "livekit.outbound.address-edge-unknown";
  Answer answer;
  for (const OutboundTrunk &t : waysOut(project)) {
    const QString edge = leadsToTwilio(t) ? edgeOf(t.address) : QString();
    if (edge.isEmpty()) continue;
    const auto known = edges();
    if (std::any_of(known.begin(), known.end(), [&](const Edge &e) { return edge == QLatin1String(e.name); })) continue;
    Finding f = findingOn(id, Severity::SomeCalls, t);
    f.title = HealthText::tr("Outbound trunk %1 names a place that Twilio does not have").arg(quoted(t));
    f.reason = HealthText::tr("“%1” in %2 is none of Twilio's places. The address may not exist, or lead a long way "
                              "round.")
                   .arg(edge, t.address);
    answer.findings.push_back(f);
  }
  needWhole(answer, id, project, resourceOf<OutboundTrunk>());
  return answer;
}

Answer checkCountries(const Project &project, QStringList codes)
{
  constexpr const char *id = "twilio.geo.country-disabled";
  Answer answer;
  codes.removeDuplicates();
  if (codes.isEmpty()) return answer;
  const auto *countries = wanted<DialingCountry>(answer, id, project);
  if (!countries) return answer;
  for (const QString &code : codes) {
    const DialingCountry *c = countryOf(*countries, code);
    if (!c || c->ordinary) continue;
    Finding f = findingOn(id, Severity::BlocksCalls, *c);
    f.title = HealthText::tr("Calls to %1 are not allowed").arg(c->name);
    f.reason = HealthText::tr("This Twilio account may not call ordinary numbers there (%1). Twilio refuses such calls "
                              "with 403 (32205), and LiveKit is not told why.")
                   .arg(c->callingCodes.join(QStringLiteral(", ")));
    answer.findings.push_back(f);
  }
  return answer;
}

Answer checkCountryDisabled(const Project &project)
{
  QStringList codes;
  for (const OutboundTrunk &t : waysOut(project))
    if (leadsToTwilio(t) && !t.destinationCountry.isEmpty()) codes << t.destinationCountry.toUpper();
  Answer answer = checkCountries(project, codes);
  needWhole(answer, "twilio.geo.country-disabled", project, resourceOf<OutboundTrunk>());
  return answer;
}

} // namespace health
