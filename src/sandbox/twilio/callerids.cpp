// Verified caller ids (Twilio: api v2010, OutgoingCallerId): the list. Verifying one takes a call to a person.
#include "sandbox/company.h"
#include "sandbox/twilio/endpoints.h"
#include "sandbox/twilio/twilioserver.h"
#include "sandbox/twilio/twiliostore.h"

namespace sandbox {

namespace {
using Text = QLatin1String;
} // namespace

void addCallerIds(TwilioServer &server, TwilioStore &store)
{
  const QString path = Text("/2010-04-01/Accounts/{AccountSid}/OutgoingCallerIds");
  server.add({.verb = "GET", .product = Text("api"), .path = path + Text(".json"), .parameters = {}, .list = true},
             [&store](const TwilioRequest &request) {
               QJsonArray rows;
               for (const QJsonObject &id : store.callerIds) rows.append(id);
               return v2010List(request, Text("outgoing_caller_ids"), rows);
             });
  server.add({.verb = "GET", .product = Text("api"), .path = path + Text("/{Sid}.json"), .parameters = {}},
             [&store](const TwilioRequest &request) {
               for (const QJsonObject &id : store.callerIds)
                 if (id.value(Text("sid")).toString() == request.names.value(Text("Sid"))) return twilioReply(id);
               return twilioNotFound(request);
             });
}

void fillCallerIds(TwilioStore &store, const Company &company, const QString &account)
{
  for (const QString &number : company.callerIds) {
    const QString sid = store.dice.sid(Text("PN")), at = v2010Date(company.founded);
    store.callerIds.prepend(
        {{Text("sid"), sid},
         {Text("account_sid"), account},
         {Text("friendly_name"), number},
         {Text("phone_number"), number},
         {Text("date_created"), at},
         {Text("date_updated"), at},
         {Text("uri"), QStringLiteral("/2010-04-01/Accounts/%1/OutgoingCallerIds/%2.json").arg(account, sid)}});
  }
}

} // namespace sandbox
