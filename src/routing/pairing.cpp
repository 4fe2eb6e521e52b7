// Pairs of trunks.
#include "routing/pairing.h"

#include "routing/terminations.h"

#include <QHash>

namespace routing {

std::vector<Pair> trunkPairs(const Snapshot &s)
{
  std::vector<Pair> out;
  QHash<QString, size_t> places; // by the name in their addresses
  for (const ElasticTrunk &t : s.of<ElasticTrunk>().seen()) {
    const QString name = terminationName(t.domainName);
    if (!name.isEmpty() && !places.contains(name)) places.insert(name, out.size());
    out.push_back({&t});
  }
  for (const OutboundTrunk &t : s.of<OutboundTrunk>().seen()) {
    const QString name = terminationName(t.address);
    if (!name.isEmpty() && places.contains(name))
      out[places.value(name)].outbound.push_back(&t);
    else
      out.push_back({nullptr, {&t}});
  }
  return out;
}

Pairing pairingOf(const OutboundTrunk &t, const Pair &pair)
{
  if (pair.elastic) return Pairing::Paired;
  return isSipDomain(t.address) || isTermination(t.address) ? Pairing::CannotTell : Pairing::Elsewhere;
}

Pairing pairingOf(const Snapshot &s, const Pair &pair)
{
  if (!pair.outbound.empty()) return Pairing::Paired;
  return s.of<OutboundTrunk>().all() ? Pairing::Alone : Pairing::CannotTell;
}

} // namespace routing
