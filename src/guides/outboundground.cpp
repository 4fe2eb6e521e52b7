// What stands for calls to phones, and what the outbound guide would have there.
#include "guides/outboundground.h"

#include "guides/whole.h"
#include "routing/terminations.h"

#include <algorithm>

namespace guides {
namespace {
/// LiveKit Cloud calls from a region of its own near these (LiveKit: “Region pinning”).
bool hasLiveKitRegion(const QString &code)
{
  return QStringLiteral(" AE AU BR CA DE FR GB IL IN JP SA SG US ZA ").contains(u' ' + code + u' ');
}

void addDestination(std::vector<Destination> &out, const QString &code, const DialingCountry &row, LiveKitKind livekit)
{
  const routing::Edge *edge = routing::edgeNear(code, row.continent);
  Destination d{{code},
                {row.name},
                edge ? QString::fromLatin1(edge->name) : QString(),
                livekit != LiveKitKind::SelfHosted && hasLiveKitRegion(code) ? code.toLower() : QString()};
  for (Destination &known : out)
    if (known.edge == d.edge && known.livekitCountry == d.livekitCountry) {
      known.codes << d.codes;
      if (!known.names.contains(row.name)) known.names << d.names;
      return;
    }
  out.push_back(d);
}

Result<> readDestinations(const Snapshot &s, const OutboundAnswers &a, OutboundGround &g)
{
  if (a.countries.isEmpty()) {
    g.destinations = {Destination{}};
    return {};
  }
  const auto all = everyOne<DialingCountry>(s);
  if (!all) return all.error();
  for (const QString &code : a.countries) {
    const DialingCountry *row = countryOf(**all, code);
    if (!row) return refusal(OutboundText::tr("Twilio lists no country “%1”. Choose another one.").arg(code));
    const bool known = std::any_of(g.countries.begin(), g.countries.end(),
                                   [&](const DialingCountry &c) { return c.code == row->code; });
    if (!known) g.countries.push_back(*row);
    addDestination(g.destinations, code, *row, g.livekit);
  }
  return {};
}

/// The chosen trunk, or the one that has the wanted domain already.
Result<> readElastic(const Snapshot &s, const OutboundAnswers &a, OutboundGround &g)
{
  const auto trunks = everyOne<ElasticTrunk>(s);
  if (!trunks) return trunks.error();
  for (const ElasticTrunk &t : **trunks) {
    const bool isIt =
        a.trunkSid.isEmpty() ? !a.domain.isEmpty() && routing::leadsTo(domainOf(a), t) : t.sid == a.trunkSid;
    if (isIt) g.elastic = t;
  }
  if (!a.trunkSid.isEmpty() && !g.elastic)
    return refusal(OutboundText::tr("The Elastic SIP trunk is not there any more. Choose another one, or a new one."));
  return {};
}

Result<> readLists(const Snapshot &s, OutboundGround &g)
{
  const auto lists = everyOne<CredentialList>(s);
  if (!lists) return lists.error();
  const auto credentials = everyOne<Credential>(s);
  if (!credentials) return credentials.error();
  const auto ties = everyOne<TrunkCredentialList>(s);
  if (!ties) return ties.error();
  const auto addresses = everyOne<TrunkIpList>(s);
  if (!addresses) return addresses.error();
  g.lists = *lists;
  g.credentials = **credentials;
  if (!g.elastic) return {};
  const auto shared = [&](const QString &list) {
    return std::any_of((*ties)->begin(), (*ties)->end(),
                       [&](const TrunkCredentialList &t) { return t.sid == list && t.trunkSid != g.elastic->sid; });
  };
  for (const TrunkCredentialList &t : **ties) {
    const auto list =
        std::find_if((*lists)->begin(), (*lists)->end(), [&](const CredentialList &l) { return l.sid == t.sid; });
    if (t.trunkSid == g.elastic->sid && list != (*lists)->end()) g.attached.push_back(*list);
  }
  std::stable_partition(g.attached.begin(), g.attached.end(), [&](const CredentialList &l) { return !shared(l.sid); });
  for (const TrunkIpList &t : **addresses)
    if (t.trunkSid == g.elastic->sid) g.ipLists.push_back(t);
  return {};
}
} // namespace

bool OutboundGround::isUser(const QString &name) const
{
  return std::any_of(credentials.begin(), credentials.end(), [&](const Credential &c) {
    return c.username == name && std::any_of(attached.begin(), attached.end(), [&](const CredentialList &l) {
             return l.sid == c.listSid;
           });
  });
}

Result<OutboundGround> outboundGroundOf(const Snapshot &s, const OutboundAnswers &a)
{
  OutboundGround g;
  g.livekit = s.about.livekit;
  const auto numbers = everyOne<PhoneNumber>(s);
  if (!numbers) return numbers.error();
  const auto found =
      std::find_if((*numbers)->begin(), (*numbers)->end(), [&](const PhoneNumber &n) { return n.sid == a.numberSid; });
  if (found == (*numbers)->end()) return refusal(OutboundText::tr("Choose a number of the Twilio account."));
  g.number = *found;
  const auto ways = everyOne<OutboundTrunk>(s);
  if (!ways) return ways.error();
  g.ways = *ways;
  if (const auto read = readElastic(s, a, g); !read) return read.error();
  g.domain = wantedElastic(g, a).domainName;
  if (const auto read = readLists(s, g); !read) return read.error();
  if (const auto read = readDestinations(s, a, g); !read) return read.error();
  return g;
}

QString domainOf(const OutboundAnswers &a) { return a.domain.toLower() + QStringLiteral(".pstn.twilio.com"); }

ElasticTrunk wantedElastic(const OutboundGround &g, const OutboundAnswers &a)
{
  ElasticTrunk t = g.elastic.value_or(ElasticTrunk());
  if (!g.elastic) t.name = a.domain;
  if (t.domainName.isEmpty()) t.domainName = domainOf(a);
  return t;
}

std::optional<CredentialList> listFor(const OutboundGround &g, const QString &user, const QString &name)
{
  for (const Credential &c : g.credentials)
    for (const CredentialList &l : g.attached)
      if (c.listSid == l.sid && c.username == user) return l;
  if (!g.attached.empty()) return g.attached.front();
  for (const CredentialList &l : *g.lists)
    if (l.name == name) return l;
  return {};
}

QString freeUser(const OutboundGround &g, const std::optional<CredentialList> &list, const QString &wanted)
{
  const auto taken = [&](const QString &name) {
    return list && std::any_of(g.credentials.begin(), g.credentials.end(), [&](const Credential &c) {
             return c.listSid == list->sid && c.username == name;
           });
  };
  QString name = wanted;
  for (int i = 2; taken(name); ++i) name = QStringLiteral("%1-%2").arg(wanted.left(28)).arg(i);
  return name;
}
} // namespace guides
