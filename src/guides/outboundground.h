// What stands for calls to phones, and what the outbound guide would have there. Used by outbound.cpp alone.
#pragma once
#include "guides/outbound.h"
#include "model/credential.h"
#include "model/credentiallist.h"
#include "model/dialingcountry.h"
#include "model/elastictrunk.h"
#include "model/outboundtrunk.h"
#include "model/trunkcredentiallist.h"
#include "model/trunkiplist.h"

#include <QCoreApplication>

namespace guides {
struct OutboundText {
  Q_DECLARE_TR_FUNCTIONS(OutboundGuide)
};

/// Countries that one outbound trunk of LiveKit serves: near the same place of Twilio's, and alike for LiveKit.
struct Destination {
  QStringList codes, names; ///< both empty: anywhere
  QString edge;             ///< "sao-paulo"; empty: Twilio's address without a place
  QString livekitCountry;   ///< "br"; empty where LiveKit knows no region for it
};

/// Everything that the plan is made from: read whole, or there is no plan.
struct OutboundGround {
  PhoneNumber number;
  const std::vector<OutboundTrunk> *ways = nullptr;
  const std::vector<CredentialList> *lists = nullptr;
  std::vector<CredentialList> attached;  ///< to the trunk; those of it alone first
  std::vector<Credential> credentials;   ///< of all lists
  std::vector<TrunkIpList> ipLists;      ///< on the trunk
  std::vector<DialingCountry> countries; ///< that are called
  std::vector<Destination> destinations; ///< at least one
  std::optional<ElasticTrunk> elastic;   ///< to go on with
  QString domain;                        ///< that the trunk has, or will have
  LiveKitKind livekit = LiveKitKind::Unknown;

  /// Somebody with this name may sign in to the trunk.
  bool isUser(const QString &name) const;
};
Result<OutboundGround> outboundGroundOf(const Snapshot &, const OutboundAnswers &);

/// "nd-voice.pstn.twilio.com"
QString domainOf(const OutboundAnswers &);
ElasticTrunk wantedElastic(const OutboundGround &, const OutboundAnswers &);
/// The list of the trunk that has the user, else one that a new user goes into: of the trunk, or of the wanted name.
/// Nothing: a new list.
std::optional<CredentialList> listFor(const OutboundGround &, const QString &user, const QString &name);
/// The user's name, or one like it that the list does not have yet.
QString freeUser(const OutboundGround &, const std::optional<CredentialList> &, const QString &wanted);

/// LiveKit's outbound trunk for each destination: one that is so, or half so. One that serves other calls is not bent.
std::vector<std::optional<OutboundTrunk>> waysFor(const OutboundGround &);
/// Without its sign-in, which is decided for all ways together.
OutboundTrunk wantedWay(const std::optional<OutboundTrunk> &existing, const OutboundGround &, const ElasticTrunk &,
                        const Destination &, const OutboundAnswers &);
/// The way has both, and Twilio knows the user. Whether the password is right nobody can see.
bool hasSignIn(const OutboundTrunk &, const OutboundGround &);
/// A way whose user and password another way to the same trunk can take; nullptr: none that can be read.
const OutboundTrunk *signInToShare(const OutboundGround &);
} // namespace guides
