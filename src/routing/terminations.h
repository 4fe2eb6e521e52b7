// Which Elastic SIP trunk an outbound trunk's address leads to. Twilio: termination URIs, also localised by edge.
#pragma once
#include "model/elastictrunk.h"
#include "model/outboundtrunk.h"
#include "model/sipdomain.h"
#include "model/snapshot.h"

#include <span>

namespace routing {

/// "name.pstn.twilio.com:5060", "name.pstn.sao-paulo.twilio.com".
bool isTermination(const QString &address);
/// "name.sip.twilio.com": a SIP domain, where phones call in; calls to it reach no phone.
bool isSipDomain(const QString &address);
/// "nd-main", for a termination URI of whatever edge and port; empty for other addresses.
QString terminationName(const QString &address);
/// The address is the trunk's termination domain, of whatever edge and port.
bool leadsTo(const QString &address, const ElasticTrunk &);
/// A place where Twilio takes calls.
struct Edge {
  const char *name;  ///< in addresses: "sao-paulo"
  const char *place; ///< source text of the context "routing"
};
/// All of the public network. Twilio: "Localized Termination URIs".
std::span<const Edge> edges();
/// Where calls to a country have the shortest way; nullptr: the address without a place does (North America, and what
/// is not known). `continent`: Twilio's word, "SOUTH_AMERICA".
const Edge *edgeNear(const QString &country, const QString &continent);
/// "sao-paulo" of an address that names a place; empty for the others.
QString edgeOf(const QString &address);
/// "name.pstn.sao-paulo.twilio.com" for "name.pstn.twilio.com"; empty when that is no termination domain.
QString terminationAt(const QString &domain, const Edge &);
/// The SIP domain of this account whose address it is; nullptr: none that is known.
const SipDomain *sipDomainOf(const Snapshot &, const QString &address);
/// The trunk of this account that the outbound trunk leads to, as far as is known; nullptr: none.
const ElasticTrunk *terminationOf(const Snapshot &, const OutboundTrunk &);

} // namespace routing
