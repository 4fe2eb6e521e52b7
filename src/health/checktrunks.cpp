// Inbound trunks: a number that none takes, and numbers that two take.
#include "core/e164.h"
#include "health/checks.h"
#include "routing/addresses.h"
#include "routing/ipaddress.h"
#include "routing/numbers.h"

#include <QHash>

#include <algorithm>

namespace health {
using namespace routing;

namespace {
QString notTaken(const Project &project, const InboundPath &path)
{
  const QString number = shownNumber(path.call.called);
  const LiveKitKind kind = project.snapshot().about.livekit;
  if (path.served.result == Served::Accepted || path.served.result == Served::AsksPin)
    return kind == LiveKitKind::SelfHosted
               ? HealthText::tr("No inbound trunk takes calls to %1. Rule %2 takes every call, so they are let in "
                                "without a password.")
                     .arg(number, nameOf(*path.rule()))
               : HealthText::tr(
                     "No inbound trunk takes calls to %1. A server of your own lets them in without a password "
                     "by rule %2; LiveKit Cloud refuses them.")
                     .arg(number, nameOf(*path.rule()));
  if (const Trunks shut = project.trunksForNumber(path.call.called); !shut.empty())
    return HealthText::tr("Trunk %1 takes calls to %2, but its lists let no caller in.")
        .arg(nameOf(*shut.front()), number);
  return kind == LiveKitKind::Cloud
             ? HealthText::tr("No inbound trunk takes calls to %1. LiveKit refuses them with 404 “No trunk found”.")
                   .arg(number)
             : HealthText::tr("No inbound trunk takes calls to %1. Callers hear one ring, then nothing.").arg(number);
}

/// How two trunks that share a called number get into each other's way.
enum class Clash { Never, ListedCallers, Everybody };

bool certain(const QStringList &addresses)
{
  const QStringList entries = effectiveAddresses(addresses);
  return std::all_of(entries.begin(), entries.end(),
                     [](const QString &e) { return IpAddress::parse(e) || IpNetwork::parse(e); });
}

Clash clash(const InboundTrunk &a, const InboundTrunk &b)
{
  if (!addressesMeet(a.allowedAddresses, b.allowedAddresses)) return Clash::Never;
  const bool sure = certain(a.allowedAddresses) && certain(b.allowedAddresses);
  if (a.allowedNumbers.isEmpty() && b.allowedNumbers.isEmpty()) return sure ? Clash::Everybody : Clash::ListedCallers;
  if (a.allowedNumbers.isEmpty() || b.allowedNumbers.isEmpty()) return Clash::ListedCallers;
  for (const QString &n : a.allowedNumbers)
    if (numberAllowed(n, b.allowedNumbers)) return Clash::ListedCallers;
  return Clash::Never;
}

QString shared(const InboundTrunk &a, const InboundTrunk &b)
{
  for (const QString &n : a.numbers)
    if (!b.numbers.isEmpty() && numberAllowed(n, b.numbers)) return livekitNormalised(n);
  return {};
}

/// Some number of the account gets to the trunks that take any number.
bool reachesWildcards(const Project &project)
{
  return std::any_of(project.paths().begin(), project.paths().end(), [](const InboundPath &p) {
    return p.reachesLiveKit && p.served.trunk.kind == TrunkMatch::SeveralDefaults;
  });
}

Finding collision(const Project &project, const InboundTrunk &a, const InboundTrunk &b, Clash how)
{
  const bool wildcards = a.numbers.isEmpty();
  const bool mild = how == Clash::ListedCallers || (wildcards && !reachesWildcards(project));
  Finding f = onTrunk("livekit.inbound.multiple-match", mild ? Severity::SomeCalls : Severity::BlocksCalls, a);
  f.otherKey = b.id;
  if (wildcards) {
    f.title = HealthText::tr("Trunks %1 and %2 both take any number").arg(nameOf(a), nameOf(b));
  } else {
    const QString number = shared(a, b);
    if (project.isOwnNumber(number)) f.number = number;
    f.title = HealthText::tr("Trunks %1 and %2 both take %3").arg(nameOf(a), nameOf(b), shownNumber(number));
  }
  f.reason =
      how == Clash::Everybody
          ? HealthText::tr("When two trunks match, LiveKit takes neither: callers hear busy at once (503).")
          : HealthText::tr("Callers whom both trunks let in hear busy at once (503): when two match, LiveKit takes "
                           "neither.");
  return f;
}

/// Pairs that share a number, or take any; each pair once.
std::vector<std::pair<const InboundTrunk *, const InboundTrunk *>> pairs(const Trunks &trunks)
{
  QHash<QString, Trunks> byNumber;
  for (const InboundTrunk *t : trunks)
    for (const QString &key : numberKeys(t->numbers))
      byNumber[t->numbers.isEmpty() ? QString() : u'=' + key].push_back(t);
  std::vector<std::pair<const InboundTrunk *, const InboundTrunk *>> out;
  for (const Trunks &same : std::as_const(byNumber))
    for (size_t i = 0; i < same.size(); ++i)
      for (size_t j = i + 1; j < same.size(); ++j) out.emplace_back(same[i], same[j]);
  const auto place = [&](const InboundTrunk *t) { return std::find(trunks.begin(), trunks.end(), t) - trunks.begin(); };
  std::sort(out.begin(), out.end(), [&](const auto &x, const auto &y) {
    return std::pair(place(x.first), place(x.second)) < std::pair(place(y.first), place(y.second));
  });
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}
} // namespace

Answer checkNoneForNumber(const Project &project)
{
  constexpr const char *id = "livekit.inbound.none-for-number";
  Answer answer;
  for (const InboundPath &path : project.paths()) {
    if (const QString missing = whyNotFollowed(path); !missing.isEmpty())
      answer.unknown.push_back({QLatin1String(id), path.number->number, missing});
    if (!leadsHere(path) || path.trunk() || path.served.trunk.isConflict() || project.dialsStrangeNumber(path))
      continue;
    if (!path.trunksKnown) {
      answer.unknown.push_back(
          {QLatin1String(id), path.number->number, whyUnknown(project.snapshot(), resourceOf<InboundTrunk>())});
      continue;
    }
    const bool letIn = path.served.result == Served::Accepted || path.served.result == Served::AsksPin;
    Finding f = onNumber(id, letIn ? Severity::SomeCalls : Severity::BlocksCalls, *path.number);
    f.title = HealthText::tr("LiveKit has no trunk for %1").arg(shownNumber(path.call.called));
    f.reason = notTaken(project, path);
    answer.findings.push_back(f);
  }
  needWhole(answer, id, project, resourceOf<PhoneNumber>());
  return answer;
}

Answer checkMultipleMatch(const Project &project)
{
  Answer answer;
  for (const auto &[a, b] : pairs(project.trunks()))
    if (const Clash how = clash(*a, *b); how != Clash::Never)
      answer.findings.push_back(collision(project, *a, *b, how));
  needWhole(answer, "livekit.inbound.multiple-match", project, resourceOf<InboundTrunk>());
  return answer;
}

} // namespace health
