// Both ends of calls to phones: which outbound trunk leads to which Elastic SIP trunk, and whether they fit.
#pragma once
#include "model/elastictrunk.h"
#include "model/outboundtrunk.h"
#include "model/snapshot.h"

namespace routing {

/// What the settings of both ends tell. Whether a password is the right one cannot be seen.
enum class Pairing {
  Paired,
  Alone,         ///< an Elastic SIP trunk that no outbound trunk leads to
  Elsewhere,     ///< the address is not Twilio's
  WrongEnd,      ///< the address is a SIP domain, where phones call in
  NoPartner,     ///< the address is of no Elastic SIP trunk of this account
  NobodyMayCall, ///< Twilio refuses every call: the trunk has neither kind of list
  NoSignIn,      ///< Twilio asks for a password, and the outbound trunk has none
  AsksAddress,   ///< Twilio goes by addresses, too, and those of LiveKit Cloud change
  CannotTell     ///< not everything was read
};

/// An Elastic SIP trunk, or none, with the outbound trunks that lead to it. Pointers into the snapshot.
struct Pair {
  const ElasticTrunk *elastic = nullptr;
  std::vector<const OutboundTrunk *> outbound = {};
};

/// Every trunk of both vendors, as far as they are known: Elastic SIP trunks first, then outbound trunks that fit none.
std::vector<Pair> trunkPairs(const Snapshot &);
Pairing pairingOf(const Snapshot &, const OutboundTrunk &, const Pair &);
/// Of the pair's Elastic SIP trunk.
Pairing pairingOf(const Snapshot &, const Pair &);
/// What is wrong with the sign-in, as a title and a sentence that says what to do; nothing where nothing is.
struct PairingWords {
  QString title, sentence;
};
PairingWords wordsFor(Pairing);

} // namespace routing
