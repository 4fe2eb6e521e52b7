// Owned numbers (Twilio: api v2010, IncomingPhoneNumber): list with filters, read, change, release. See buying.cpp.
#include "sandbox/company.h"
#include "sandbox/twilio/endpoints.h"
#include "sandbox/twilio/numberform.h"
#include "sandbox/twilio/twilioserver.h"
#include "sandbox/twilio/twiliostore.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

namespace sandbox {

namespace {

using Text = QLatin1String;

const QString oneNumber = QStringLiteral("/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{Sid}.json");

/// A part of the number, in which '*' stands for one digit.
bool fits(const QString &number, const QString &wanted)
{
  auto pattern = QRegularExpression::escape(wanted);
  pattern.replace(Text("\\*"), Text("\\d"));
  return QRegularExpression(pattern).match(number).hasMatch();
}

bool chosen(const QJsonObject &number, const TwilioRequest &request)
{
  const auto same = [&](Text parameter, Text member) {
    const auto wanted = request.asked(parameter);
    return !wanted || number[member].toString() == *wanted;
  };
  const auto part = request.asked(Text("PhoneNumber"));
  const auto beta = request.asked(Text("Beta"));
  return number[Text("account_sid")].toString() == request.account && same(Text("FriendlyName"), Text("friendly_name"))
         && same(Text("Origin"), Text("origin")) && (!part || fits(number[Text("phone_number")].toString(), *part))
         && !(beta && *beta == Text("false") && number[Text("beta")].toBool());
}

/// A list; `type` empty lists every type.
void addList(TwilioServer &server, TwilioStore &store, const QString &path, const QString &type)
{
  server.add({.verb = "GET",
              .product = Text("api"),
              .path = Text("/2010-04-01/Accounts/{AccountSid}/") + path,
              .parameters = {Text("Beta"), Text("FriendlyName"), Text("PhoneNumber"), Text("Origin")},
              .list = true},
             [&store, type](const TwilioRequest &request) {
               QJsonArray rows;
               for (auto number : store.numbers) {
                 if (!chosen(number, request) || !(type.isEmpty() || number[Text("type")] == type)) continue;
                 if (!type.isEmpty()) number.remove(Text("type")); // these lists do not have it
                 rows.append(number);
               }
               return v2010List(request, Text("incoming_phone_numbers"), rows);
             });
}

QJsonObject *find(TwilioStore &store, const TwilioRequest &request)
{
  const auto sid = request.names.value(Text("Sid"));
  for (auto &number : store.numbers)
    if (number[Text("sid")] == sid && number[Text("account_sid")] == request.account) return &number;
  return nullptr;
}

HttpReply changeNumber(TwilioStore &store, const TwilioRequest &request)
{
  auto *number = find(store, request);
  if (!number) return twilioNotFound(request);
  auto changed = *number;
  if (const auto refused = changeNumber(store, request, changed)) return *refused;
  changed[Text("date_updated")] = v2010Date(QDateTime::currentSecsSinceEpoch());
  *number = changed;
  return twilioReply(changed);
}

} // namespace

QJsonObject numberObject(const CompanyNumber &number, const QString &sid, const QString &account)
{
  const QJsonValue null = QJsonValue::Null;
  const QString none = QStringLiteral("");
  const auto orNull = [&](const QString &text) { return text.isEmpty() ? null : QJsonValue(text); };
  const QString post = QStringLiteral("POST");
  const auto date = v2010Date(number.created);
  const bool american = number.country == Text("US");
  const QJsonObject capabilities{
      {Text("voice"), true}, {Text("sms"), american}, {Text("mms"), american}, {Text("fax"), false}};
  return {{Text("account_sid"), account},
          {Text("address_requirements"), american ? Text("none") : Text("any")},
          {Text("address_sid"), null},
          {Text("api_version"), Text("2010-04-01")},
          {Text("beta"), false},
          {Text("bundle_sid"), null},
          {Text("capabilities"), capabilities},
          {Text("date_created"), date},
          {Text("date_updated"), date},
          {Text("emergency_address_sid"), null},
          {Text("emergency_address_status"), Text("unregistered")},
          {Text("emergency_status"), Text("Inactive")},
          {Text("friendly_name"), number.friendlyName},
          {Text("identity_sid"), null},
          {Text("origin"), Text("twilio")},
          {Text("phone_number"), number.phoneNumber},
          {Text("sid"), sid},
          {Text("sms_application_sid"), none},
          {Text("sms_fallback_method"), post},
          {Text("sms_fallback_url"), none},
          {Text("sms_method"), post},
          {Text("sms_url"), american ? Text("https://demo.twilio.com/welcome/sms/reply") : Text("")},
          {Text("status"), Text("in-use")},
          {Text("status_callback"), number.statusCallback.isEmpty() ? none : number.statusCallback},
          {Text("status_callback_method"), post},
          {Text("trunk_sid"), orNull(number.trunkSid)},
          {Text("type"), number.type},
          {Text("uri"),
           QString(Text("/2010-04-01/Accounts/") + account + Text("/IncomingPhoneNumbers/") + sid + Text(".json"))},
          {Text("voice_application_sid"), number.voiceApplicationSid.isEmpty() ? none : number.voiceApplicationSid},
          {Text("voice_caller_id_lookup"), false},
          {Text("voice_fallback_method"), post},
          {Text("voice_fallback_url"), none},
          {Text("voice_method"), post},
          {Text("voice_receive_mode"), number.voiceReceiveMode},
          {Text("voice_url"), number.voiceUrl.isEmpty() ? none : number.voiceUrl}};
}

void addNumbers(TwilioServer &server, TwilioStore &store)
{
  addList(server, store, Text("IncomingPhoneNumbers.json"), {});
  addList(server, store, Text("IncomingPhoneNumbers/Local.json"), Text("local"));
  addList(server, store, Text("IncomingPhoneNumbers/Mobile.json"), Text("mobile"));
  addList(server, store, Text("IncomingPhoneNumbers/TollFree.json"), Text("toll-free"));
  server.add({.verb = "GET", .product = Text("api"), .path = oneNumber, .parameters = {}},
             [&store](const TwilioRequest &request) {
               const auto *number = find(store, request);
               return number ? twilioReply(*number) : twilioNotFound(request);
             });
  server.add({.verb = "POST", .product = Text("api"), .path = oneNumber, .parameters = numberParameters()},
             [&store](const TwilioRequest &request) { return changeNumber(store, request); });
  server.add({.verb = "DELETE", .product = Text("api"), .path = oneNumber, .parameters = {}},
             [&store](const TwilioRequest &request) {
               const auto *number = find(store, request);
               if (!number) return twilioNotFound(request);
               store.numbers.removeAt(number - store.numbers.constData());
               return twilioGone();
             });
}

void fill(TwilioStore &store, const Company &company, const QString &account)
{
  auto numbers = company.numbers;
  std::stable_sort(numbers.begin(), numbers.end(), [](const auto &a, const auto &b) { return a.created > b.created; });
  for (const auto &number : numbers) store.numbers.append(numberObject(number, store.dice.sid(Text("PN")), account));
  fillPapers(store, company, account);
  fillTrunks(store, company, account);
  fillCountries(store, company.calledCountries, company.specialCountries);
  fillConferences(store, company, account);
  fillServerless(store, company, account);
  for (const auto &bin : company.bins) store.bins.append({bin.sid, account, bin.friendlyName, bin.twiml});
  fillCallerIds(store, company, account);
}

} // namespace sandbox
