// LiveKit's outbound trunks for each destination: which of them fit, and what they would be.
#include "guides/outboundground.h"
#include "routing/numbers.h"
#include "routing/terminations.h"

#include <algorithm>

namespace guides {
namespace {
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
