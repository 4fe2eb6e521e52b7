// Puts the LiveKit half together: the store, the key that signs, the services.
#include "sandbox/livekit/livekithalf.h"

#include "sandbox/company.h"
#include "sandbox/livekit/demoproject.h"
#include "sandbox/livekit/services.h"
#include "sandbox/livekit/sipvoice.h"
#include "sandbox/livekit/twirp.h"
#include "sandbox/network.h"

namespace sandbox {

namespace {
/// What answers, and what it needs; the network's clock stops first.
struct ProjectHalf {
  ProjectHalf(const Options &options, const Credentials &keys)
      : store(options.seed, options.withSip), server(store, keys.livekitKey, keys.livekitSecret)
  {}
  LivekitStore store;
  TwirpServer server;
  std::unique_ptr<SipVoice> voice = {};
  std::shared_ptr<Network> network = {};
};
} // namespace

HttpHandler livekitHalf(const Options &options, const Credentials &keys, std::shared_ptr<Network> network)
{
  const auto half = std::make_shared<ProjectHalf>(options, keys);
  auto &store = half->store;
  if (options.demo) loadCompany(store, demoCompany(options.seed, keys.sipHost), keys.accountSid);
  if (options.full) loadCompany(store, fullCompany(keys.sipHost), keys.accountSid);
  store.anyAgent = !options.demo && !options.full;
  if (options.agents) {
    store.agents = *options.agents;
    store.anyAgent = store.agents.removeAll(QStringLiteral("all")) > 0;
  }
  half->network = network ? std::move(network) : std::make_shared<Network>(options.callSpeed);
  half->voice = std::make_unique<SipVoice>(store, *half->network, keys.sipHost);
  if (options.withSip) half->voice->serve();
  addLivekitServices(half->server, store, *half->voice, options.withSip);
  return [half](const HttpRequest &request) { return half->server.answer(request); };
}

} // namespace sandbox
