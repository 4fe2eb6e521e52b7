// Puts the Twilio half together: the store, the account that signs in, the endpoints.
#include "sandbox/twilio/twiliohalf.h"

#include "sandbox/company.h"
#include "sandbox/twilio/endpoints.h"
#include "sandbox/twilio/twilioserver.h"
#include "sandbox/twilio/twiliostore.h"
#include "sandbox/twilio/twimlanswer.h"
#include "sandbox/twilio/voice.h"

#include <QUrl>

namespace sandbox {

namespace {
constexpr int demoCalls = 5'000;

/// What Twilio plays for a number that nobody has set up yet.
const char demoDocument[] = "<Response><Say>Welcome to Twilio. Configure your number's voice URL to change this "
                            "message.</Say></Response>";

/// What answers, and what it needs; the network's clock stops first.
struct Half {
  explicit Half(quint64 seed) : store(seed) {}
  TwilioStore store;
  TwilioServer server{store};
  std::unique_ptr<Voice> voice = {};
  std::shared_ptr<Network> network = {};
};

/// Asks for a document as Twilio does: signed, in the name of the account.
HttpReply fetchDocument(TwilioServer &server, const Credentials &keys, const QString &url, QMap<QString, QString> form)
{
  const QUrl address(url);
  const QString host = address.host();
  if (host == QLatin1String("demo.twilio.com")) return {200, "text/xml", demoDocument};
  HttpRequest request{"POST", {}, {}, {}, {}};
  if (host == QLatin1String("handler.twilio.com"))
    request.path = "/handler" + address.path().toUtf8();
  else if (host.endsWith(QLatin1String(".twil.io")))
    request.path = "/twil.io/" + host.toUtf8() + address.path().toUtf8();
  else // a program of the company's own, which does what it does
    return {200, "text/xml", "<Response><Say>Thank you for calling. Your call is important to us.</Say></Response>"};
  form.insert(QStringLiteral("AccountSid"), keys.accountSid);
  TwilioRequest signing;
  for (auto one = form.cbegin(); one != form.cend(); ++one) {
    signing.form.append({one.key(), one.value()});
    request.body += (request.body.isEmpty() ? "" : "&") + QUrl::toPercentEncoding(one.key()) + '='
                    + QUrl::toPercentEncoding(one.value());
  }
  request.headers = {{"Content-Type", "application/x-www-form-urlencoded"},
                     {"X-Twilio-Signature", twilioSignature(signing, url, keys.authToken)}};
  return server.answer(request);
}

} // namespace

HttpHandler twilioHalf(const Options &options, const Credentials &keys, std::shared_ptr<Network> network)
{
  const auto half = std::make_shared<Half>(options.seed);
  TwilioStore *const store = &half->store;
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
  half->network = network ? std::move(network) : std::make_shared<Network>(options.callSpeed);
  half->voice = std::make_unique<Voice>(*store, *half->network);
  half->voice->fetch = [server = &half->server, keys](const QString &url, const QMap<QString, QString> &form) {
    return fetchDocument(*server, keys, url, form);
  };
  half->voice->serve();
  addTwilioEndpoints(half->server, *store, *half->voice);
  return [half](const HttpRequest &request) { return half->server.answer(request); };
}

} // namespace sandbox
