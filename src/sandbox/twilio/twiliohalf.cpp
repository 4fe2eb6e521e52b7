// Puts the Twilio half together: the store, the account that signs in, the endpoints.
#include "sandbox/twilio/twiliohalf.h"

#include "sandbox/company.h"
#include "sandbox/twilio/endpoints.h"
#include "sandbox/twilio/twilioserver.h"
#include "sandbox/twilio/twiliostore.h"

namespace sandbox {

namespace {
constexpr int demoCalls = 5'000;
}

HttpHandler twilioHalf(const Options &options, const Credentials &keys)
{
  const auto store = std::make_shared<TwilioStore>(options.seed);
  auto company = options.demo   ? demoCompany(options.seed, keys.sipHost)
                 : options.full ? fullCompany(keys.sipHost, options.numbers)
                                : emptyCompany(options.seed);
  if (options.numbers == 0) company.numbers.clear();
  store->accounts.append(
      {keys.accountSid, keys.authToken, company.name, company.founded, options.accountType, options.accountStatus});
  if (options.demo)
    for (const auto &[name, sid] : {std::pair(QStringLiteral("Clinics, test"), store->dice.sid(QLatin1String("AC"))),
                                    std::pair(QStringLiteral("Laboratory"), store->dice.sid(QLatin1String("AC")))})
      store->accounts.append({sid, store->dice.sid(QLatin1String("")), name, company.founded, options.accountType,
                              QStringLiteral("active"), keys.accountSid});
  store->refused = options.refused;
  store->keys.append({keys.apiKeySid, keys.apiKeySecret, keys.accountSid, company.founded});
  store->balance = options.balance;
  fill(*store, company, keys.accountSid);
  const int calls = options.calls >= 0 ? options.calls : options.demo ? demoCalls : 0;
  fillCalls(*store, company, options.seed, calls);
  const auto server = std::make_shared<TwilioServer>(*store);
  addTwilioEndpoints(*server, *store);
  return [store, server](const HttpRequest &request) { return server->answer(request); };
}

} // namespace sandbox
