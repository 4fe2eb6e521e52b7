// Fixes of the way out: where outbound trunks lead, and how they sign in at Twilio.
#include "health/fixes.h"
#include "model/credential.h"
#include "model/credentiallist.h"
#include "model/trunkcredentiallist.h"
#include "model/trunkiplist.h"
#include "routing/terminations.h"

#include <algorithm>

namespace health {
using namespace routing;

namespace {
const OutboundTrunk *outboundTrunk(const Ask &ask, const QString &id)
{
  for (const OutboundTrunk &t : ask.project.snapshot().of<OutboundTrunk>().seen())
    if (t.id == id) return &t;
  return nullptr;
}

const ElasticTrunk *elasticTrunk(const Ask &ask, const QString &sid)
{
  for (const ElasticTrunk &t : ask.project.snapshot().of<ElasticTrunk>().seen())
    if (t.sid == sid) return &t;
  return nullptr;
}

QString named(const OutboundTrunk &t) { return resourceOf<OutboundTrunk>().called(&t); }
QString named(const ElasticTrunk &t) { return resourceOf<ElasticTrunk>().called(&t); }

/// The trunk of the finding, or the one that the finding's outbound trunk leads to.
const ElasticTrunk *twilioEnd(const Ask &ask)
{
  if (ask.finding.resource == &resourceOf<ElasticTrunk>()) return elasticTrunk(ask, ask.finding.key);
  const OutboundTrunk *t = outboundTrunk(ask, ask.finding.key);
  return t ? terminationOf(ask.project.snapshot(), *t) : nullptr;
}

/// A trunk of LiveKit's as it is, and as it shall be.
struct End {
  const OutboundTrunk *now;
  OutboundTrunk wanted;
};
using Ends = std::vector<End>;

/// The finding's outbound trunk alone, or all that lead to the finding's Elastic SIP trunk.
Ends livekitEnds(const Ask &ask, const ElasticTrunk &trunk)
{
  Ends out;
  for (const OutboundTrunk &t : ask.project.snapshot().of<OutboundTrunk>().seen())
    if (ask.finding.resource == &resourceOf<OutboundTrunk>() ? t.id == ask.finding.key : leadsTo(t.address, trunk))
      out.push_back({&t, t});
  return out;
}

/// The list that the trunk has; empty: none.
QString listOf(const Ask &ask, const ElasticTrunk &trunk)
{
  for (const TrunkCredentialList &l : ask.project.snapshot().of<TrunkCredentialList>().seen())
    if (l.trunkSid == trunk.sid) return l.sid;
  return {};
}

QString newList(const ElasticTrunk &trunk, Plan &plan)
{
  CredentialList list;
  list.name = FixText::tr("%1 from LiveKit", "name of a credential list").arg(named(trunk));
  Change made = createChange(QStringLiteral("list"), Object::of(list), plan.secrets);
  made.why = FixText::tr("The trunk has no list of users yet.");
  plan.changes << made;
  return resultOf(QStringLiteral("list"), "sid");
}

void attach(const QString &list, const ElasticTrunk &trunk, Plan &plan)
{
  TrunkCredentialList on;
  on.sid = list;
  on.trunkSid = trunk.sid;
  Change put = createChange(QStringLiteral("attached"), Object::of(on), plan.secrets);
  put.why = FixText::tr("From then on Twilio lets in who signs in with a user of the list.");
  plan.changes << put;
}

/// LiveKit's trunk signs in with a user that stands in a list of the trunk.
bool isKnown(const Ask &ask, const OutboundTrunk &t, const ElasticTrunk &trunk)
{
  if (t.authUsername.isEmpty() || t.authPassword.isEmpty()) return false;
  if (ask.finding.rule == u"twilio.trunk.credential-password-suspect") return false; // its password is what is wrong
  const Snapshot &s = ask.project.snapshot();
  for (const TrunkCredentialList &l : s.of<TrunkCredentialList>().seen())
    for (const Credential &c : s.of<Credential>().seen())
      if (l.trunkSid == trunk.sid && c.listSid == l.sid && c.username == t.authUsername) return true;
  return false;
}

/// "livekit", or the name that LiveKit has already; with a number when the list has that one.
QString freeUser(const Ask &ask, const QString &list, const QString &wished)
{
  QStringList taken;
  for (const Credential &c : ask.project.snapshot().of<Credential>().seen())
    if (c.listSid == list) taken << c.username;
  QString user = wished.left(28);
  for (int i = 2; taken.contains(user); ++i) user = QStringLiteral("%1-%2").arg(wished.left(28)).arg(i);
  return user;
}

bool meetsTwilio(const Secret &password)
{
  Credential c;
  c.listSid = QStringLiteral("CL");
  c.username = QStringLiteral("u");
  c.password = password;
  const Field &f = *resourceOf<Credential>().field(u"password");
  return !f.problem || f.problem(&c).isEmpty();
}
/// A user of LiveKit's own for those ends that the trunk does not know.
std::optional<Error> signIn(const Ask &ask, const ElasticTrunk &trunk, Ends &ends, Plan &plan)
{
  const auto stranger =
      std::find_if(ends.begin(), ends.end(), [&](const End &e) { return !isKnown(ask, *e.now, trunk); });
  if (stranger == ends.end()) return {};
  if (!meetsTwilio(ask.fresh)) return unanswered(FixText::tr("A new password is needed."));
  const QString there = listOf(ask, trunk), list = there.isEmpty() ? newList(trunk, plan) : there;
  Credential credential;
  credential.listSid = list;
  credential.username = freeUser(
      ask, list, stranger->now->authUsername.isEmpty() ? QStringLiteral("livekit") : stranger->now->authUsername);
  credential.password = ask.fresh;
  Change user = createChange(QStringLiteral("user"), Object::of(credential), plan.secrets);
  user.why = FixText::tr("A user of its own, so that nobody else's password changes.");
  plan.changes << user;
  if (there.isEmpty()) attach(list, trunk, plan);
  for (End &e : ends) {
    if (isKnown(ask, *e.now, trunk)) continue;
    e.wanted.authUsername = credential.username;
    e.wanted.authPassword = ask.fresh;
  }
  return {};
}

void detachIpLists(const Ask &ask, const ElasticTrunk &trunk, Plan &plan)
{
  int step = 0;
  for (const TrunkIpList &l : ask.project.snapshot().of<TrunkIpList>().seen()) {
    if (l.trunkSid != trunk.sid) continue;
    Change c = removeChange(QStringLiteral("addresses%1").arg(++step), Object::of(l), plan.secrets);
    c.why = FixText::tr("LiveKit calls from addresses that change; user and password still keep strangers out. The "
                        "list itself stays.");
    plan.changes << c;
  }
}

/// All that the way from these ends through the trunk lacks: a user, no list of addresses, LiveKit's side. In this
/// order nobody who gets through now is kept out.
std::optional<Error> openWay(const Ask &ask, const ElasticTrunk &trunk, Ends ends, Plan &plan)
{
  if (auto wrong = signIn(ask, trunk, ends, plan)) return wrong;
  // A server of one's own may stand on the list, and then the list guards it: it goes only when it is what is mended.
  if (ask.project.snapshot().about.livekit == LiveKitKind::Cloud || ask.finding.rule == u"twilio.trunk.ip-acl-present")
    detachIpLists(ask, trunk, plan);
  int step = 0;
  for (const End &e : ends) {
    if (difference(Object::of(*e.now), Object::of(e.wanted)).empty()) continue;
    Change c =
        changeChange(QStringLiteral("trunk%1").arg(++step), Object::of(*e.now), Object::of(e.wanted), plan.secrets);
    c.why = e.wanted.address != e.now->address
                ? FixText::tr("An Elastic SIP trunk's termination address leads to phones.")
                : FixText::tr("LiveKit signs in with the same user and password.");
    plan.changes << c;
  }
  return {};
}
} // namespace

std::vector<Choice> terminations(const Ask &ask)
{
  std::vector<Choice> out;
  for (const ElasticTrunk &t : ask.project.snapshot().of<ElasticTrunk>().seen())
    if (!t.domainName.isEmpty()) out.push_back({t.sid, QStringLiteral("%1, %2").arg(named(t), t.domainName)});
  return out;
}

Result<Plan> leadToTermination(const Ask &ask)
{
  const OutboundTrunk *t = outboundTrunk(ask, ask.finding.key);
  if (!t) return gone();
  const std::vector<Choice> there = terminations(ask);
  const ElasticTrunk *chosen =
      elasticTrunk(ask, ask.answer.isEmpty() && there.size() == 1 ? there.front().value : ask.answer);
  if (!chosen || chosen->domainName.isEmpty())
    return unanswered(there.empty() ? FixText::tr("No Elastic SIP trunk has a termination address yet. Set up outbound "
                                                  "calls first.")
                                    : FixText::tr("Which Elastic SIP trunk do the calls leave through?"));
  Plan plan;
  plan.title = FixText::tr("Lead outbound trunk %1 to %2").arg(named(*t), named(*chosen));
  OutboundTrunk wanted = *t;
  wanted.address = chosen->domainName;
  if (const auto wrong = openWay(ask, *chosen, {{t, wanted}}, plan)) return *wrong;
  return plan;
}

Result<Plan> openTrunk(const Ask &ask)
{
  const ElasticTrunk *trunk = twilioEnd(ask);
  if (!trunk) return gone();
  Plan plan;
  plan.title = FixText::tr("Let LiveKit call out through trunk %1").arg(named(*trunk));
  if (const auto wrong = openWay(ask, *trunk, livekitEnds(ask, *trunk), plan)) return *wrong;
  if (plan.changes.isEmpty()) return gone();
  return plan;
}

} // namespace health
