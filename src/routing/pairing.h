// Both ends of calls to phones: which outbound trunk leads to which Elastic SIP trunk.
#pragma once
#include "model/elastictrunk.h"
#include "model/outboundtrunk.h"
#include "model/snapshot.h"

namespace routing {

/// What the addresses tell. What is wrong with a pair, findings say.
enum class Pairing {
  Paired,
  Alone,     ///< an Elastic SIP trunk that no outbound trunk leads to
  Elsewhere, ///< the address is not Twilio's
  CannotTell ///< not everything was read, or no trunk of this account has the address
};

/// An Elastic SIP trunk, or none, with the outbound trunks that lead to it. Pointers into the snapshot.
struct Pair {
  const ElasticTrunk *elastic = nullptr;
  std::vector<const OutboundTrunk *> outbound = {};
};

/// Every trunk of both vendors, as far as they are known: Elastic SIP trunks first, then outbound trunks that fit none.
std::vector<Pair> trunkPairs(const Snapshot &);
Pairing pairingOf(const OutboundTrunk &, const Pair &);
/// Of the pair's Elastic SIP trunk.
Pairing pairingOf(const Snapshot &, const Pair &);

} // namespace routing
