// Puts the LiveKit half together: the store, the key that signs, the services.
#include "sandbox/livekit/livekithalf.h"

#include "sandbox/company.h"
#include "sandbox/livekit/demoproject.h"
#include "sandbox/livekit/services.h"
#include "sandbox/livekit/twirp.h"

namespace sandbox {

HttpHandler livekitHalf(const Options &options, const Credentials &keys)
{
  const auto store = std::make_shared<LivekitStore>(options.seed, options.withSip);
  if (options.demo) loadCompany(*store, demoCompany(options.seed, keys.sipHost), keys.accountSid);
  if (options.full) loadCompany(*store, fullCompany(keys.sipHost), keys.accountSid);
  const auto server = std::make_shared<TwirpServer>(*store, keys.livekitKey, keys.livekitSecret);
  addLivekitServices(*server, *store, options.withSip);
  return [store, server](const HttpRequest &request) { return server->answer(request); };
}

} // namespace sandbox
