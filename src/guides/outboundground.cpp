// What stands for calls to phones, and what the outbound guide would have there.
#include "guides/outboundground.h"

#include "routing/numbers.h"
#include "routing/terminations.h"

#include <QRegularExpression>

#include <algorithm>

namespace guides {
namespace {
/// Every object of a kind; an error that says what to do when not all can be seen.
template <class T> Result<const std::vector<T> *> everyOne(const Snapshot &s)
{
  const Part &part = s.part(resourceOf<T>());
  if (part.state == Read::Whole) return &s.of<T>().seen();
  const QString what = resourceOf<T>().translated(resourceOf<T>().title);
  if (part.error.kind == Error::Auth && part.state == Read::Failed)
    return refusal(
        OutboundText::tr("%1 may not be read with this profile's key, so nothing can be planned: what cannot "
                         "be seen might be made twice. Give the key that permission, then refresh.")
            .arg(what));
  return refusal(OutboundText::tr("%1 could not be read, so nothing can be planned: what cannot be seen might be made "
                                  "twice. Refresh and try again.")
                     .arg(what));
}

/// LiveKit Cloud calls from a region of its own near these (LiveKit: “Region pinning”).
bool hasLiveKitRegion(const QString &code)
{
  return QStringLiteral(" AE AU BR CA DE FR GB IL IN JP SA SG US ZA ").contains(u' ' + code + u' ');
}

/// Twilio's row of a country; the one of the United States stands for Canada, too.
const DialingCountry *rowOf(const std::vector<DialingCountry> &all, const QString &code)
{
  const auto of = [&](const QString &wanted) {
    const auto at = std::find_if(all.begin(), all.end(), [&](const DialingCountry &c) { return c.code == wanted; });
    return at == all.end() ? nullptr : &*at;
  };
  const DialingCountry *row = of(code);
  return row || code != u"CA" ? row : of(QStringLiteral("US"));
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
    const DialingCountry *row = rowOf(**all, code);
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

bool showsNumber(const OutboundTrunk &w, const OutboundGround &g)
{
  return w.numbers.contains(QStringLiteral("*"))
         || std::any_of(w.numbers.begin(), w.numbers.end(),
                        [&](const QString &n) { return routing::sameNumber(n, g.number.number); });
}

constexpr int farthest = 3;
/// How much of the way is there: 0 all, more is less; -1: it is for other calls.
int distance(const OutboundTrunk &w, const OutboundGround &g, const Destination &d)
{
  if (!w.numbers.isEmpty() && !showsNumber(w, g)) return -1; // it would show either number by chance
  const bool leads = routing::terminationName(w.address) == routing::terminationName(g.domain);
  if (!w.destinationCountry.isEmpty()) {
    return leads && d.codes.contains(w.destinationCountry.toUpper()) && d.codes.size() == 1 ? 0 : -1;
  }
  const bool near = routing::edgeOf(w.address) == d.edge;
  if (leads && near && d.livekitCountry.isEmpty()) return 0;
  if (leads && near && !d.edge.isEmpty()) return 1;
  // What serves any destination is made one for this alone only where it serves nothing else.
  const bool alone = g.destinations.size() == 1 && w.numbers.size() == 1 && !w.numbers.contains(QStringLiteral("*"));
  if (alone && leads && routing::edgeOf(w.address).isEmpty()) return 2;
  return alone && routing::isSipDomain(w.address) ? farthest : -1;
}

bool isPlaceholderFor(const Secret &password)
{
  const QByteArray &bytes = password.reveal();
  return std::all_of(bytes.begin(), bytes.end(), [](char c) { return c == '*'; });
}

/// The host without its port.
QString hostIn(const QString &address) { return address.section(u':', 0, 0).toLower(); }
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

std::vector<std::optional<OutboundTrunk>> waysFor(const OutboundGround &g)
{
  std::vector<std::optional<OutboundTrunk>> out(g.destinations.size());
  QStringList taken;
  for (int far = 0; far <= farthest; ++far) // what is whole goes before what is half
    for (size_t i = 0; i < out.size(); ++i)
      for (const OutboundTrunk &w : *g.ways) {
        if (out[i] || taken.contains(w.id) || distance(w, g, g.destinations[i]) != far) continue;
        out[i] = w;
        taken << w.id;
      }
  return out;
}

OutboundTrunk wantedWay(const std::optional<OutboundTrunk> &existing, const OutboundGround &g,
                        const ElasticTrunk &trunk, const Destination &d, const OutboundAnswers &a)
{
  OutboundTrunk w = existing.value_or(OutboundTrunk());
  if (!existing) {
    w.name = d.names.isEmpty() ? a.name : OutboundText::tr("%1 to %2").arg(a.name, d.names.join(QStringLiteral(", ")));
    w.transport.word = QStringLiteral("SIP_TRANSPORT_TCP");
  }
  const auto at = routing::edges();
  const auto edge =
      std::find_if(at.begin(), at.end(), [&](const routing::Edge &e) { return d.edge == QLatin1String(e.name); });
  const QString address = edge == at.end() ? trunk.domainName : routing::terminationAt(trunk.domainName, *edge);
  if (hostIn(w.address) != hostIn(address)) w.address = address;
  if (!showsNumber(w, g)) w.numbers << g.number.number;
  if (!d.livekitCountry.isEmpty() && w.destinationCountry.toLower() != d.livekitCountry)
    w.destinationCountry = d.livekitCountry;
  const QString encryption = w.media.encryption();
  if (trunk.secure) { // Twilio refuses calls without either
    w.transport.word = QStringLiteral("SIP_TRANSPORT_TLS");
    if (encryption.isEmpty() || encryption == u"SIP_MEDIA_ENCRYPT_DISABLE")
      w.media.setEncryption(QStringLiteral("SIP_MEDIA_ENCRYPT_REQUIRE"));
  } else if (encryption == u"SIP_MEDIA_ENCRYPT_REQUIRE") {
    w.media.setEncryption(QStringLiteral("SIP_MEDIA_ENCRYPT_DISABLE"));
  }
  return w;
}

bool hasSignIn(const OutboundTrunk &w, const OutboundGround &g)
{
  return !w.authUsername.isEmpty() && !w.authPassword.isEmpty() && g.isUser(w.authUsername);
}

const OutboundTrunk *signInToShare(const OutboundGround &g)
{
  if (!g.elastic) return nullptr;
  for (const OutboundTrunk &w : *g.ways)
    if (routing::leadsTo(w.address, *g.elastic) && hasSignIn(w, g) && !isPlaceholderFor(w.authPassword)) return &w;
  return nullptr;
}
} // namespace guides
