// What a minute costs (Twilio: pricing v2, Trunking and Voice Numbers).
#include "sandbox/twilio/endpoints.h"
#include "sandbox/twilio/twilioserver.h"
#include "sandbox/twilio/twiliostore.h"

namespace sandbox {

namespace {
using Text = QLatin1String;

const QJsonObject *countryOf(const TwilioStore &store, const QString &number)
{
  const QJsonObject *found = nullptr;
  qsizetype longest = 0;
  for (const QJsonObject &country : store.countries)
    for (const QJsonValue code : country[Text("country_codes")].toArray()) {
      const bool better = code.toString().size() > longest
                          || (code.toString().size() == longest && country[Text("iso_code")].toString() == Text("US"));
      if (!number.startsWith(code.toString()) || !better) continue;
      longest = code.toString().size();
      found = &country;
    }
  return found;
}

/// Cheap at home, dear abroad; the same for the same country.
QString priceOf(const QString &iso)
{
  const int far = iso == Text("US") ? 13 : 20 + (iso.at(0).unicode() * 7 + iso.at(1).unicode()) % 90;
  return QString::number(far / 1000.0, 'f', 4);
}

HttpReply priceOfNumber(const TwilioStore &store, const TwilioRequest &r, bool trunking)
{
  const QString to = r.names.value(Text("DestinationNumber"));
  const QJsonObject *country = countryOf(store, to);
  if (!country) return twilioNotFound(r);
  const QString iso = (*country)[Text("iso_code")].toString(), price = priceOf(iso);
  const auto from = r.asked(Text("OriginationNumber"));
  QJsonObject prefix{{Text("base_price"), price},
                     {Text("current_price"), price},
                     {Text("origination_prefixes"), QJsonArray{Text("ALL")}}};
  if (trunking) {
    prefix[Text("destination_prefixes")] = (*country)[Text("country_codes")];
    prefix[Text("friendly_name")] = QString(Text("Trunking Outbound Minute - ") + (*country)[Text("name")].toString());
  }
  return twilioReply(
      {{Text("destination_number"), to},
       {Text("origination_number"), from ? QJsonValue(*from) : QJsonValue()},
       {Text("country"), (*country)[Text("name")]},
       {Text("iso_country"), iso},
       {Text(trunking ? "terminating_prefix_prices" : "outbound_call_prices"), QJsonArray{prefix}},
       {Text(trunking ? "originating_call_price" : "inbound_call_price"),
        QJsonObject{
            {Text("base_price"), 0.0085}, {Text("current_price"), 0.0085}, {Text("number_type"), Text("local")}}},
       {Text("price_unit"), Text("USD")},
       {Text("url"),
        QStringLiteral("https://pricing.twilio.com/v2/%1/Numbers/%2").arg(Text(trunking ? "Trunking" : "Voice"), to)}});
}
} // namespace

void addCallPrices(TwilioServer &server, TwilioStore &store)
{
  for (const bool trunking : {true, false})
    server.add({.verb = "GET",
                .product = Text("pricing"),
                .path = QStringLiteral("/v2/%1/Numbers/{DestinationNumber}").arg(Text(trunking ? "Trunking" : "Voice")),
                .parameters = {Text("OriginationNumber")}},
               [&store, trunking](const TwilioRequest &r) { return priceOfNumber(store, r, trunking); });
}

} // namespace sandbox
