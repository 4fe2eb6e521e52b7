// Calls out of LiveKit: where an outbound trunk leads, and whether Twilio lets it in there.
#include "health/checks.h"
#include "model/credential.h"
#include "model/trunkcredentiallist.h"
#include "model/trunkiplist.h"
#include "routing/terminations.h"

#include <algorithm>

namespace health {
using namespace routing;

namespace {
const std::vector<OutboundTrunk> &outboundOf(const Project &p) { return p.snapshot().of<OutboundTrunk>().seen(); }

QString called(const Resource &r, const void *row) { return QStringLiteral("“%1”").arg(r.called(row)); }
QString called(const OutboundTrunk &t) { return called(resourceOf<OutboundTrunk>(), &t); }
QString called(const ElasticTrunk &t) { return called(resourceOf<ElasticTrunk>(), &t); }

/// What of one trunk is known.
template <class T> std::vector<const T *> attached(const Project &p, const ElasticTrunk &t)
{
  std::vector<const T *> out;
  for (const T &a : p.snapshot().of<T>().seen())
    if (a.trunkSid == t.sid) out.push_back(&a);
  return out;
}

bool isWhole(const Project &p, const Resource &r) { return p.snapshot().part(r).state == Read::Whole; }

/// Elastic SIP trunks that LiveKit calls out through.
std::vector<const ElasticTrunk *> used(const Project &p)
{
  std::vector<const ElasticTrunk *> out;
  for (const ElasticTrunk &t : p.snapshot().of<ElasticTrunk>().seen())
    if (std::any_of(outboundOf(p).begin(), outboundOf(p).end(),
                    [&](const OutboundTrunk &o) { return leadsTo(o.address, t); }))
      out.push_back(&t);
  return out;
}

/// Who may sign in on the trunk, as far as is known.
std::vector<const Credential *> users(const Project &p, const ElasticTrunk &t)
{
  std::vector<const Credential *> out;
  for (const TrunkCredentialList *list : attached<TrunkCredentialList>(p, t))
    for (const Credential &c : p.snapshot().of<Credential>().seen())
      if (c.listSid == list->sid) out.push_back(&c);
  return out;
}

/// Both vendors' trunks must be known to say anything of the way between them.
void needTrunks(Answer &answer, const char *rule, const Project &p)
{
  needWhole(answer, rule, p, resourceOf<OutboundTrunk>());
  needWhole(answer, rule, p, resourceOf<ElasticTrunk>());
}

bool signsIn(const OutboundTrunk &t) { return !t.authUsername.isEmpty() && !t.authPassword.isEmpty(); }
} // namespace

Answer checkAddressIsSipDomain(const Project &project)
{
  constexpr const char *id = "livekit.outbound.address-is-sip-domain";
  Answer answer;
  for (const OutboundTrunk &t : outboundOf(project)) {
    if (!isSipDomain(t.address)) continue;
    Finding f = findingOn(id, Severity::BlocksCalls, t);
    f.title = HealthText::tr("Outbound trunk %1 calls a SIP domain").arg(called(t));
    f.reason = HealthText::tr("%1 is where SIP telephones call in to Twilio. Calls to it reach no phone: one hears "
                              "Twilio's demo greeting, or LiveKit gets 404.")
                   .arg(t.address);
    answer.findings.push_back(f);
  }
  needWhole(answer, id, project, resourceOf<OutboundTrunk>());
  return answer;
}

Answer checkAddressNotInAccount(const Project &project)
{
  constexpr const char *id = "livekit.outbound.address-not-in-account";
  Answer answer;
  for (const OutboundTrunk &t : outboundOf(project)) {
    if (!isTermination(t.address) || terminationOf(project.snapshot(), t)) continue;
    if (!isWhole(project, resourceOf<ElasticTrunk>())) continue; // told below
    Finding f = findingOn(id, Severity::BlocksCalls, t);
    f.title = HealthText::tr("Outbound trunk %1 leads to no trunk of this account").arg(called(t));
    f.reason = HealthText::tr("No Elastic SIP trunk of this Twilio account has the address %1. It was removed or "
                              "renamed, or belongs to another account.")
                   .arg(t.address);
    answer.findings.push_back(f);
  }
  needTrunks(answer, id, project);
  return answer;
}

Answer checkIpListPresent(const Project &project)
{
  constexpr const char *id = "twilio.trunk.ip-acl-present";
  Answer answer;
  const bool cloud = project.snapshot().about.livekit == LiveKitKind::Cloud;
  for (const ElasticTrunk *t : used(project)) {
    const auto lists = attached<TrunkIpList>(project, *t);
    if (lists.empty()) continue;
    QStringList names;
    for (const TrunkIpList *l : lists) names << called(resourceOf<TrunkIpList>(), l);
    Finding f = findingOn(id, cloud ? Severity::BlocksCalls : Severity::SomeCalls, *t);
    f.title = HealthText::tr("Trunk %1 lets in listed addresses only").arg(called(*t));
    f.reason = cloud ? HealthText::tr("Twilio lets in only calls from an address on %1, whatever their password. "
                                      "LiveKit Cloud calls from changing addresses, so calls are refused with 403.")
                           .arg(names.join(QStringLiteral(", ")))
                     : HealthText::tr("Twilio lets in only calls from an address on %1, whatever their password. If "
                                      "your LiveKit server's address is not on it, calls are refused with 403.")
                           .arg(names.join(QStringLiteral(", ")));
    answer.findings.push_back(f);
  }
  needTrunks(answer, id, project);
  needWhole(answer, id, project, resourceOf<TrunkIpList>());
  return answer;
}

Answer checkTrunkHasNoSignIn(const Project &project)
{
  constexpr const char *id = "twilio.trunk.no-auth";
  Answer answer;
  for (const ElasticTrunk *t : used(project)) {
    if (!attached<TrunkCredentialList>(project, *t).empty() || !attached<TrunkIpList>(project, *t).empty()) continue;
    if (!isWhole(project, resourceOf<TrunkCredentialList>()) || !isWhole(project, resourceOf<TrunkIpList>())) continue;
    Finding f = findingOn(id, Severity::BlocksCalls, *t);
    f.title = HealthText::tr("Trunk %1 lets nobody call out").arg(called(*t));
    f.reason = HealthText::tr("It has neither a credential list nor an IP access list, so Twilio refuses every call "
                              "from LiveKit (32200).");
    answer.findings.push_back(f);
  }
  needTrunks(answer, id, project);
  needWhole(answer, id, project, resourceOf<TrunkCredentialList>());
  needWhole(answer, id, project, resourceOf<TrunkIpList>());
  return answer;
}

Answer checkCredentialListEmpty(const Project &project)
{
  constexpr const char *id = "twilio.trunk.credential-list-empty";
  Answer answer;
  for (const ElasticTrunk *t : used(project)) {
    if (attached<TrunkCredentialList>(project, *t).empty() || !users(project, *t).empty()) continue;
    if (!isWhole(project, resourceOf<TrunkCredentialList>()) || !isWhole(project, resourceOf<Credential>())) continue;
    Finding f = findingOn(id, Severity::BlocksCalls, *t);
    f.title = HealthText::tr("The credential list of trunk %1 has no user").arg(called(*t));
    f.reason = HealthText::tr("Twilio asks callers to sign in, and nobody can: the list is attached and empty.");
    answer.findings.push_back(f);
  }
  needTrunks(answer, id, project);
  needWhole(answer, id, project, resourceOf<TrunkCredentialList>());
  needWhole(answer, id, project, resourceOf<Credential>());
  return answer;
}

Answer checkOutboundSignsInNowhere(const Project &project)
{
  constexpr const char *id = "livekit.outbound.no-auth";
  Answer answer;
  for (const OutboundTrunk &t : outboundOf(project)) {
    const ElasticTrunk *partner = terminationOf(project.snapshot(), t);
    if (!partner || signsIn(t) || attached<TrunkCredentialList>(project, *partner).empty()) continue;
    Finding f = findingOn(id, Severity::BlocksCalls, t);
    f.title = HealthText::tr("Outbound trunk %1 does not sign in").arg(called(t));
    f.reason = HealthText::tr("Trunk %1 at Twilio asks for a user and a password, and LiveKit has none or only half of "
                              "it: calls end with 412.")
                   .arg(called(*partner));
    answer.findings.push_back(f);
  }
  needTrunks(answer, id, project);
  needWhole(answer, id, project, resourceOf<TrunkCredentialList>());
  return answer;
}

Answer checkOutboundUserUnknown(const Project &project)
{
  constexpr const char *id = "twilio.trunk.credential-username-mismatch";
  Answer answer;
  for (const OutboundTrunk &t : outboundOf(project)) {
    const ElasticTrunk *partner = terminationOf(project.snapshot(), t);
    if (!partner || !signsIn(t)) continue;
    const auto known = users(project, *partner);
    if (known.empty()) continue; // other rules say why
    if (std::any_of(known.begin(), known.end(), [&](const Credential *c) { return c->username == t.authUsername; }))
      continue;
    if (!isWhole(project, resourceOf<TrunkCredentialList>()) || !isWhole(project, resourceOf<Credential>())) continue;
    Finding f = findingOn(id, Severity::BlocksCalls, t);
    f.title = HealthText::tr("Trunk %1 at Twilio does not know user %2").arg(called(*partner), t.authUsername);
    f.reason =
        HealthText::tr("Outbound trunk %1 signs in as %2. Twilio compares letter by letter, and asks again until "
                       "LiveKit gives up (412), or refuses (403).")
            .arg(called(t), t.authUsername);
    answer.findings.push_back(f);
  }
  needTrunks(answer, id, project);
  needWhole(answer, id, project, resourceOf<TrunkCredentialList>());
  needWhole(answer, id, project, resourceOf<Credential>());
  return answer;
}

} // namespace health
