// API keys (Twilio: api v2010, Key): the list, which a standard key may not see. Secrets are never shown.
#include "sandbox/twilio/endpoints.h"
#include "sandbox/twilio/twilioserver.h"
#include "sandbox/twilio/twiliostore.h"

namespace sandbox {

namespace {
using Text = QLatin1String;
} // namespace

void addKeys(TwilioServer &server, TwilioStore &store)
{
  server.add({.verb = "GET",
              .product = Text("api"),
              .path = Text("/2010-04-01/Accounts/{AccountSid}/Keys.json"),
              .parameters = {},
              .list = true},
             [&store](const TwilioRequest &request) {
               if (request.byKey) return twilioError(401, 20003, Text("Authenticate"));
               QJsonArray rows;
               for (const auto &key : store.keys) {
                 if (key.account != request.account) continue;
                 rows.append(QJsonObject{{Text("sid"), key.sid},
                                         {Text("friendly_name"), Text("Trunkline")},
                                         {Text("date_created"), v2010Date(key.created)},
                                         {Text("date_updated"), v2010Date(key.created)}});
               }
               return v2010List(request, Text("keys"), rows);
             });
}

} // namespace sandbox
