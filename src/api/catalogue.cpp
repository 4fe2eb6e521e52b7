// Every resource and how it travels.
#include "api/catalogue.h"

#include "api/livekit/resources.h"
#include "api/twilio/resources.h"

namespace api {
std::span<const Endpoint *const> catalogue()
{
  static const Endpoint *const all[] = {
      &twilio::accounts(),
      &twilio::subaccounts(),
      &twilio::apiKeys(),
      &twilio::callerIds(),
      &twilio::numbers(),
      &twilio::bins(),
      &twilio::twimlApps(),
      &twilio::addresses(),
      &twilio::bundles(),
      &twilio::hostedTwiml(),
      &twilio::elasticTrunks(),
      &twilio::originationUrls(),
      &twilio::credentialLists(),
      &twilio::credentials(),
      &twilio::ipLists(),
      &twilio::ipAddresses(),
      &twilio::trunkCredentialLists(),
      &twilio::trunkIpLists(),
      &twilio::trunkRecordings(),
      &twilio::sipDomains(),
      &twilio::domainCredentialLists(),
      &twilio::domainIpLists(),
      &twilio::dialingCountries(),
      &twilio::dialingPermissions(),
      &twilio::specialPrefixes(),
      &twilio::dialingSettings(),
      &twilio::calls(),
      &twilio::placedCalls(),
      &twilio::conferences(),
      &twilio::conferenceParticipants(),
      &twilio::conferenceRecordings(),
      &livekit::inboundTrunks(),
      &livekit::outboundTrunks(),
      &livekit::dispatchRules(),
      &livekit::rooms(),
      &livekit::phoneNumbers(),
      &livekit::roomParticipants(),
      &livekit::roomTracks(),
      &livekit::agentDispatches(),
      &livekit::outboundCalls(),
  };
  return all;
}

const Resource *resourceNamed(QStringView name)
{
  for (const Endpoint *e : catalogue())
    if (name == QLatin1String(e->resource->name)) return e->resource;
  return nullptr;
}

const Endpoint &endpointOf(const Resource &r)
{
  for (const Endpoint *e : catalogue())
    if (e->resource == &r) return *e;
  qFatal("Resource %s is not in the catalogue.", r.name);
}

static bool isLive(const Endpoint &e) { return e.live || (e.source && isLive(endpointOf(*e.source))); }

QList<const Resource *> configurable()
{
  QList<const Resource *> out;
  for (const Endpoint *e : catalogue())
    if (!isLive(*e) && (e->resource->verbs & (CanCreate | CanChange))) out << e->resource;
  return out;
}

std::vector<AllowedVerb> allowList(const Account &account)
{
  std::vector<AllowedVerb> verbs;
  for (const Endpoint *e : catalogue()) {
    if (e->resource->vendor != account.vendor || !e->allowed) continue;
    const auto more = e->allowed(account);
    verbs.insert(verbs.end(), more.begin(), more.end());
  }
  return verbs;
}
} // namespace api
