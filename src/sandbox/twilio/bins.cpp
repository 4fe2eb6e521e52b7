// TwiML bins at https://handler.twilio.com/twiml/EH…: answer only requests that the account signed over that address.
// There is no API for them: the console makes them.
#include "sandbox/twilio/endpoints.h"
#include "sandbox/twilio/twiliostore.h"
#include "sandbox/twilio/twimlanswer.h"

#include <algorithm>

namespace sandbox {

namespace {

using Text = QLatin1String;

HttpReply answerBin(const TwilioStore &store, const TwilioRequest &request)
{
  const auto sent = request.http.header("X-Twilio-Signature").value_or(QByteArray());
  const auto sid = callParameter(request, Text("AccountSid"));
  const auto account = std::find_if(store.accounts.begin(), store.accounts.end(),
                                    [&sid](const TwilioAccount &one) { return one.sid == sid; });
  if (account == store.accounts.end()
      || sent != twilioSignature(request, Text("https://handler.twilio.com") + request.path, account->authToken))
    return {403, "text/html; charset=utf-8", "<html><body>Forbidden</body></html>\n"};
  for (const auto &bin : store.bins)
    if (bin.sid == request.names.value(Text("Sid")) && bin.account == sid)
      return {200, "text/xml; charset=utf-8", renderedTwiml(bin.twiml, request).toUtf8()};
  return {404, "text/html; charset=utf-8", "<html><body>Not found</body></html>\n"};
}

} // namespace

void addBins(TwilioServer &server, TwilioStore &store)
{
  for (const char *verb : {"GET", "POST"})
    server.add({.verb = verb,
                .product = Text("handler"),
                .path = Text("/twiml/{Sid}"),
                .parameters = {Text("*")},
                .open = true},
               [&store](const TwilioRequest &request) { return answerBin(store, request); });
}

} // namespace sandbox
