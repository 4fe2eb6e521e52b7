// The origination URL of an Elastic SIP trunk that leads to the project: which one is it, and what should it say. Used
// by trunkinbound.cpp alone.
#pragma once
#include "guides/trunkinbound.h"
#include "model/elastictrunk.h"
#include "model/originationurl.h"

namespace guides {

/// The trunk that the answers mean: the chosen one, or one that has the wanted name already.
const ElasticTrunk *chosenTrunk(const Snapshot &, const TrunkInboundAnswers &);
/// Of one trunk, the lowest priority first; those that are switched off last.
std::vector<OriginationUrl> urlsOf(const Snapshot &, const QString &trunkSid);
bool leadsToProject(const OriginationUrl &, const Surroundings &);
/// An enabled URL of the trunk that takes calls elsewhere, or for one number whatever was called; nullptr: none.
const OriginationUrl *straysFrom(const std::vector<OriginationUrl> &, const OriginationUrl *meant,
                                 const Surroundings &);
/// The URL to go on with; nullptr: a new one.
const OriginationUrl *urlToUse(const std::vector<OriginationUrl> &, const Snapshot &, const TrunkInboundAnswers &);
/// Numbers on the trunk besides the one of the answers.
int companions(const Snapshot &, const QString &trunkSid, const TrunkInboundAnswers &);
/// `trunkKey`: the trunk's SID, or a reference to the step that makes it.
OriginationUrl wantedUrl(const OriginationUrl *existing, const QString &trunkKey, bool secure,
                         const TrunkInboundAnswers &, const Surroundings &);
/// "eu" of "abc.eu.sip.livekit.cloud"; empty for the host without a region.
QString regionOf(const OriginationUrl &);
} // namespace guides
