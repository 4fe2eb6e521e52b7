// Which Elastic SIP trunk an outbound trunk's address leads to. Twilio: termination URIs, also localised by edge.
#pragma once
#include "model/elastictrunk.h"
#include "model/outboundtrunk.h"
#include "model/snapshot.h"

namespace routing {

/// "name.pstn.twilio.com:5060", "name.pstn.sao-paulo.twilio.com".
bool isTermination(const QString &address);
/// "name.sip.twilio.com": a SIP domain, where phones call in; calls to it reach no phone.
bool isSipDomain(const QString &address);
/// The address is the trunk's termination domain, of whatever edge and port.
bool leadsTo(const QString &address, const ElasticTrunk &);
/// The trunk of this account that the outbound trunk leads to, as far as is known; nullptr: none.
const ElasticTrunk *terminationOf(const Snapshot &, const OutboundTrunk &);

} // namespace routing
