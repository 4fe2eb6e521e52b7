// Accounts (Twilio: api v2010, Account): read and list. A standard API key may not see them.
#include "sandbox/twilio/endpoints.h"
#include "sandbox/twilio/twilioserver.h"
#include "sandbox/twilio/twiliostore.h"

namespace sandbox {

namespace {

using Text = QLatin1String;

/// The parts of an account and the last segments of their addresses.
constexpr std::pair<const char *, const char *> parts[] = {
    {"addresses", "Addresses"},
    {"applications", "Applications"},
    {"authorized_connect_apps", "AuthorizedConnectApps"},
    {"available_phone_numbers", "AvailablePhoneNumbers"},
    {"balance", "Balance"},
    {"calls", "Calls"},
    {"conferences", "Conferences"},
    {"connect_apps", "ConnectApps"},
    {"incoming_phone_numbers", "IncomingPhoneNumbers"},
    {"keys", "Keys"},
    {"messages", "Messages"},
    {"notifications", "Notifications"},
    {"outgoing_caller_ids", "OutgoingCallerIds"},
    {"queues", "Queues"},
    {"recordings", "Recordings"},
    {"short_codes", "SMS/ShortCodes"},
    {"signing_keys", "SigningKeys"},
    {"sip", "SIP"},
    {"transcriptions", "Transcriptions"},
    {"usage", "Usage"},
};

QJsonObject shown(const TwilioAccount &account)
{
  const auto path = Text("/2010-04-01/Accounts/") + account.sid;
  QJsonObject uris;
  for (const auto &[name, segment] : parts)
    uris.insert(Text(name), QString(path + QLatin1Char('/') + Text(segment) + Text(".json")));
  return {{Text("auth_token"), account.authToken},
          {Text("date_created"), v2010Date(account.created)},
          {Text("date_updated"), v2010Date(account.created)},
          {Text("friendly_name"), account.friendlyName},
          {Text("owner_account_sid"), account.owner.isEmpty() ? account.sid : account.owner},
          {Text("sid"), account.sid},
          {Text("status"), account.status},
          {Text("subresource_uris"), uris},
          {Text("type"), account.type},
          {Text("uri"), QString(path + Text(".json"))}};
}

} // namespace

void addAccounts(TwilioServer &server, TwilioStore &store)
{
  server.add({.verb = "GET",
              .product = Text("api"),
              .path = Text("/2010-04-01/Accounts.json"),
              .parameters = {Text("FriendlyName"), Text("Status")},
              .list = true},
             [&store](const TwilioRequest &request) {
               if (request.byKey) return twilioError(401, 20003, Text("Authenticate"));
               const auto name = request.asked(Text("FriendlyName"));
               const auto status = request.asked(Text("Status")).value_or(Text("active"));
               QJsonArray rows;
               for (const auto &account : store.accounts)
                 if ((account.sid == request.account || account.owner == request.account) && status == account.status
                     && (!name || account.friendlyName == *name))
                   rows.append(shown(account));
               return v2010List(request, Text("accounts"), rows);
             });
  server.add(
      {.verb = "GET", .product = Text("api"), .path = Text("/2010-04-01/Accounts/{AccountSid}.json"), .parameters = {}},
      [&store](const TwilioRequest &request) {
        if (request.byKey) return twilioError(401, 20003, Text("Authenticate"));
        for (const auto &account : store.accounts)
          if (account.sid == request.account) return twilioReply(shown(account));
        return twilioNotFound(request);
      });
}

} // namespace sandbox
