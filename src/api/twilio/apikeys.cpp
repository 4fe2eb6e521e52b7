// Twilio: API keys (api v2010, Keys), to see which there are. Standard keys may not list them.
#include "api/twilio/owner.h"
#include "api/twilio/resources.h"
#include "model/apikey.h"

namespace twilio {
namespace {
const Place place{&resourceOf<ApiKey>(), "api", "/2010-04-01/Accounts/{account}/Keys", "keys"};
} // namespace

const Endpoint &apiKeys()
{
  static const Endpoint e = [] {
    Endpoint keys = endpoint<place>();
    keys.list = [](Account a, Progress p) { return list(asOwner(std::move(a)), &place, std::move(p)); };
    keys.read = nullptr;
    keys.optional = true;
    keys.onDemand = true;
    return keys;
  }();
  return e;
}
} // namespace twilio
