// Buying numbers (Twilio: api v2010, IncomingPhoneNumber) with the account's money (Balance).
#include "sandbox/company.h"
#include "sandbox/twilio/collection.h"
#include "sandbox/twilio/endpoints.h"
#include "sandbox/twilio/numberform.h"
#include "sandbox/twilio/shelf.h"

#include <QDateTime>
#include <QRegularExpression>

namespace sandbox {

namespace {
using Text = QLatin1String;

HttpReply no(int code, const QString &message) { return twilioError(400, code, message); }

/// What the country wants of the buyer, and the buyer does not have.
std::optional<HttpReply> lacks(const TwilioStore &store, const TwilioRequest &request, const ShelfBlock &block)
{
  const QString demand = Text(block.address), sid = request.value(Text("AddressSid")).value_or(QString());
  const QJsonObject *address = objectWith(store.addresses, sid);
  if (demand != Text("none") && !address)
    return no(21631, Text("Phone Number Requires an Address but the 'AddressSid' parameter was empty."));
  const bool inside = address && (*address)[Text("iso_country")] == Text(block.country);
  if (demand == Text("local") && !inside) return no(21615, Text("Phone Number Requires a Local Address."));
  if (demand == Text("foreign") && inside) return no(21631, Text("Phone Number Requires a Foreign Address."));
  if (!block.bundle) return {};
  const QJsonObject *bundle = objectWith(store.bundles, request.value(Text("BundleSid")).value_or(QString()));
  if (!bundle) return no(21649, Text("Bundle required. Phone Number Requires a Bundle, but BundleSid was empty."));
  if ((*bundle)[Text("status")] != Text("twilio-approved") || (*bundle)[Text("iso_country")] != Text(block.country)
      || (*bundle)[Text("number_type")] != Text(block.type))
    return no(21649, Text("Bundle required. The Bundle is not approved for this kind of number."));
  return {};
}

/// The number that is asked for; `type` empty allows every type.
std::variant<QString, HttpReply> wantedNumber(const TwilioStore &store, const TwilioRequest &request,
                                              const QString &type)
{
  static const QRegularExpression e164(QStringLiteral("^\\+[1-9]\\d{6,14}$"));
  const auto number = request.value(Text("PhoneNumber")), area = request.value(Text("AreaCode"));
  if (area && !type.isEmpty()) return no(21457, Text("AreaCode is not supported here"));
  if (number.has_value() == area.has_value())
    return no(20001, Text("Exactly one of PhoneNumber and AreaCode must be given"));
  if (number) {
    if (!e164.match(*number).hasMatch()) return no(21421, *number + Text(" is not a valid number"));
    return *number;
  }
  if (area->size() != 3 || area->toInt() < 200) return no(21451, Text("Invalid area code: ") + *area);
  for (const ShelfBlock &b : shelf())
    if (QString(Text(b.prefix)).startsWith(Text("+1") + *area))
      if (const QStringList free = numbersOf(store, b, 1); !free.isEmpty()) return free.first();
  return no(21452, Text("No phone numbers found in area code ") + *area);
}

bool isTrial(const TwilioStore &store, const QString &sid)
{
  return std::any_of(store.accounts.begin(), store.accounts.end(),
                     [&](const TwilioAccount &a) { return a.sid == sid && a.type == Text("Trial"); });
}

HttpReply buy(TwilioStore &store, const TwilioRequest &request, const QString &type)
{
  const auto wanted = wantedNumber(store, request, type);
  if (const auto *refused = std::get_if<HttpReply>(&wanted)) return *refused;
  const QString number = std::get<QString>(wanted);
  const ShelfBlock *block = blockSelling(store, number);
  if (!block || (!type.isEmpty() && type != Text(block->type))) return no(21422, number + Text(" is not available."));
  if (const auto refused = lacks(store, request, *block)) return *refused;
  if (isTrial(store, request.account) && !store.numbers.isEmpty())
    return no(21404, Text("Account does not support this number of phone numbers: a trial account has one"));
  if (store.balance < block->cents)
    return no(20005, Text("Account not active: its balance does not cover the price of the number"));
  CompanyNumber bought{
      .phoneNumber = number, .friendlyName = usualFriendlyName(number), .country = Text(block->country)};
  bought.type = Text(block->type);
  bought.voiceUrl = demoVoiceUrl();
  bought.created = QDateTime::currentSecsSinceEpoch();
  QJsonObject object = numberObject(bought, store.dice.sid(Text("PN")), request.account);
  object[Text("address_requirements")] = Text(block->address);
  object[Text("capabilities")] =
      QJsonObject{{Text("voice"), true}, {Text("sms"), block->sms}, {Text("mms"), block->sms}, {Text("fax"), false}};
  if (const auto refused = changeNumber(store, request, object)) return *refused;
  store.balance -= block->cents;
  store.numbers.prepend(object);
  return twilioReply(object, 201);
}
} // namespace

void addBuying(TwilioServer &server, TwilioStore &store)
{
  QStringList names = numberParameters();
  names.removeAll(Text("AccountSid"));
  names << Text("PhoneNumber") << Text("AreaCode");
  const QString all = Text("/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers");
  for (const auto &[path, type] :
       {std::pair{"", ""}, {"/Local", "local"}, {"/Mobile", "mobile"}, {"/TollFree", "toll-free"}})
    server.add(
        {.verb = "POST", .product = Text("api"), .path = all + Text(path) + Text(".json"), .parameters = names},
        [&store, kind = QString(Text(type))](const TwilioRequest &request) { return buy(store, request, kind); });
  server.add({.verb = "GET",
              .product = Text("api"),
              .path = Text("/2010-04-01/Accounts/{AccountSid}/Balance.json"),
              .parameters = {}},
             [&store](const TwilioRequest &request) {
               return twilioReply({{Text("account_sid"), request.account},
                                   {Text("balance"), QString::number(double(store.balance) / 100, 'f', 2)},
                                   {Text("currency"), Text("USD")}});
             });
}

} // namespace sandbox
