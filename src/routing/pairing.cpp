// Pairs of trunks.
#include "routing/pairing.h"

#include "routing/terminations.h"
#include "routing/words.h"

#include <QHash>

namespace routing {

namespace {
bool asksPassword(const ElasticTrunk &t) { return t.authType.contains(QStringLiteral("CREDENTIAL_LIST")); }
bool asksAddress(const ElasticTrunk &t) { return t.authType.contains(QStringLiteral("IP_ACL")); }
} // namespace

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

Pairing pairingOf(const Snapshot &s, const OutboundTrunk &t, const Pair &pair)
{
  if (pair.elastic)
    return asksPassword(*pair.elastic) && t.authUsername.isEmpty() ? Pairing::NoSignIn : Pairing::Paired;
  if (isSipDomain(t.address)) return Pairing::WrongEnd;
  if (!isTermination(t.address)) return Pairing::Elsewhere;
  return s.of<ElasticTrunk>().all() ? Pairing::NoPartner : Pairing::CannotTell;
}

Pairing pairingOf(const Snapshot &s, const Pair &pair)
{
  if (pair.outbound.empty()) return s.of<OutboundTrunk>().all() ? Pairing::Alone : Pairing::CannotTell;
  if (pair.elastic->authType.isEmpty()) return Pairing::NobodyMayCall;
  return asksAddress(*pair.elastic) && s.about.livekit != LiveKitKind::SelfHosted ? Pairing::AsksAddress
                                                                                  : Pairing::Paired;
}

PairingWords wordsFor(Pairing p)
{
  switch (p) {
  case Pairing::NobodyMayCall:
    return {RoutingText::tr("Nobody may call through it"),
            RoutingText::tr("It has neither a credential list nor an IP access list, so Twilio refuses every call. "
                            "Attach a credential list.")};
  case Pairing::NoSignIn:
    return {RoutingText::tr("Twilio asks for a password"),
            RoutingText::tr("This trunk has none, so Twilio refuses its calls. Give it a user and a password of the "
                            "credential list.")};
  case Pairing::AsksAddress:
    return {RoutingText::tr("Twilio asks for the caller's address"),
            RoutingText::tr("LiveKit Cloud calls from changing addresses, and those that are not on the IP access "
                            "list are refused. Take the list off, and let the password alone decide.")};
  case Pairing::Paired:
  case Pairing::Alone:
  case Pairing::Elsewhere:
  case Pairing::WrongEnd:
  case Pairing::NoPartner:
  case Pairing::CannotTell:
    break;
  }
  return {};
}

} // namespace routing
