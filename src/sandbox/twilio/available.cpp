// Numbers for sale (Twilio: api v2010, AvailablePhoneNumber) and what they cost (pricing v1).
#include "sandbox/company.h"
#include "sandbox/twilio/collection.h"
#include "sandbox/twilio/endpoints.h"
#include "sandbox/twilio/shelf.h"

#include <QRegularExpression>

namespace sandbox {

namespace {
using Text = QLatin1String;
constexpr int usualPage = 50, mostOfABlock = 30;

QString uriOf(const TwilioRequest &request, const QString &rest)
{
  return QString(Text("/2010-04-01/Accounts/") + request.account + Text("/AvailablePhoneNumbers") + rest
                 + Text(".json"));
}

QJsonObject countryObject(const TwilioRequest &request, const ShelfCountry &country)
{
  QJsonObject types;
  for (const QString &type : shelfTypes(Text(country.code)))
    types[QString(type).replace(QLatin1Char('-'), QLatin1Char('_'))] =
        uriOf(request, QStringLiteral("/%1/%2").arg(Text(country.code), typeInPath(type)));
  return {{Text("country_code"), Text(country.code)},
          {Text("country"), Text(country.name)},
          {Text("uri"), uriOf(request, QLatin1Char('/') + QString(Text(country.code)))},
          {Text("beta"), false},
          {Text("subresource_uris"), types}};
}

const ShelfCountry *countryNamed(const QString &code)
{
  for (const ShelfCountry &c : shelfCountries())
    if (code == Text(c.code)) return &c;
  return nullptr;
}

QString digitsFor(const QString &letters)
{
  static const QString keys = QStringLiteral("22233344455566677778889999");
  QString out;
  for (const QChar c : letters.toUpper())
    out += c >= QLatin1Char('A') && c <= QLatin1Char('Z') ? keys[c.unicode() - 'A'] : c;
  return out;
}

/// Contains: '*' is one digit, '%' several, a leading '+' and a trailing '$' hold it fast.
std::optional<QRegularExpression> patternOf(const QString &contains)
{
  static const QRegularExpression form(QStringLiteral("^\\+?[0-9A-Za-z*%]+\\$?$"));
  if (contains.size() < 2 || contains.size() > 16 || !form.match(contains).hasMatch()) return {};
  QString digits = digitsFor(contains);
  const bool begins = digits.startsWith(QLatin1Char('+')), ends = digits.endsWith(QLatin1Char('$'));
  digits.remove(QLatin1Char('+')).remove(QLatin1Char('$'));
  digits.replace(QLatin1Char('*'), Text("\\d")).replace(QLatin1Char('%'), Text("\\d+"));
  return QRegularExpression((begins ? Text("^\\+") : Text("")) + digits + (ends ? Text("$") : Text("")));
}

bool asksFor(const TwilioRequest &request, const char *name)
{
  return request.asked(Text(name)).value_or(QString()) == Text("true");
}

bool fits(const TwilioRequest &request, const ShelfBlock &b)
{
  const auto place = [&](const char *name, const char *value) {
    const auto wanted = request.asked(Text(name));
    return !wanted || wanted->compare(QString::fromUtf8(value), Qt::CaseInsensitive) == 0;
  };
  const QString address = Text(b.address);
  if (asksFor(request, "ExcludeAllAddressRequired") && address != Text("none")) return false;
  if (asksFor(request, "ExcludeLocalAddressRequired") && address == Text("local")) return false;
  if (asksFor(request, "ExcludeForeignAddressRequired") && address == Text("foreign")) return false;
  if ((asksFor(request, "SmsEnabled") && !b.sms) || (asksFor(request, "MmsEnabled") && !b.sms)) return false;
  if (asksFor(request, "FaxEnabled")) return false;
  const auto area = request.asked(Text("AreaCode"));
  if (area && QString(Text(b.prefix)).mid(2, 3) != *area) return false;
  return place("InLocality", b.locality) && place("InRegion", b.region) && place("InPostalCode", b.postalCode);
}

QJsonObject offer(const ShelfBlock &b, const QString &number)
{
  const auto orNull = [](const char *text) { return *text ? QJsonValue(QString::fromUtf8(text)) : QJsonValue(); };
  const QJsonObject capabilities{
      {Text("voice"), true}, {Text("sms"), b.sms}, {Text("mms"), b.sms}, {Text("fax"), false}};
  return {{Text("friendly_name"), usualFriendlyName(number)},
          {Text("phone_number"), number},
          {Text("lata"), QJsonValue::Null},
          {Text("locality"), orNull(b.locality)},
          {Text("rate_center"), QJsonValue::Null},
          {Text("latitude"), b.latitude != 0 ? QJsonValue(b.latitude) : QJsonValue()},
          {Text("longitude"), b.longitude != 0 ? QJsonValue(b.longitude) : QJsonValue()},
          {Text("region"), orNull(b.region)},
          {Text("postal_code"), orNull(b.postalCode)},
          {Text("iso_country"), Text(b.country)},
          {Text("address_requirements"), Text(b.address)},
          {Text("beta"), false},
          {Text("capabilities"), capabilities}};
}

HttpReply search(const TwilioStore &store, const TwilioRequest &request)
{
  const QString country = request.names.value(Text("CountryCode")), type = request.names.value(Text("Type"));
  QStringList paths;
  for (const QString &t : shelfTypes(country)) paths += typeInPath(t);
  if (!paths.contains(type)) return twilioNotFound(request);
  const QString area = request.asked(Text("AreaCode")).value_or(Text("200"));
  if (area.size() != 3 || area.toInt() < 200) return twilioError(400, 21451, Text("Invalid area code: ") + area);
  std::optional<QRegularExpression> pattern;
  if (const auto contains = request.asked(Text("Contains"))) {
    pattern = patternOf(*contains);
    if (!pattern) return twilioError(400, 20001, Text("Contains is not a valid pattern: ") + *contains);
  }
  const int most = request.asked(Text("PageSize")).value_or(QString::number(usualPage)).toInt();
  QJsonArray rows;
  for (const ShelfBlock &b : shelf()) {
    if (country != Text(b.country) || type != typeInPath(Text(b.type)) || !fits(request, b)) continue;
    const int looked = pattern ? 10'000 : mostOfABlock;
    for (const QString &number : numbersOf(store, b, looked))
      if (rows.size() < most && (!pattern || pattern->match(number).hasMatch())) rows.append(offer(b, number));
  }
  return twilioReply({{Text("available_phone_numbers"), rows},
                      {Text("uri"), uriOf(request, QStringLiteral("/%1/%2").arg(country, type))}});
}

HttpReply prices(const TwilioRequest &request)
{
  const ShelfCountry *country = countryNamed(request.names.value(Text("IsoCountry")));
  if (!country) return twilioNotFound(request);
  QJsonArray prices;
  for (const QString &type : shelfTypes(Text(country->code)))
    for (const ShelfBlock &b : shelf()) {
      if (type != Text(b.type) || qstrcmp(b.country, country->code) != 0) continue;
      const QString price = QString::number(b.cents / 100.0, 'f', 2);
      prices.append(QJsonObject{{Text("number_type"), QString(type).replace(QLatin1Char('-'), QLatin1Char(' '))},
                                {Text("base_price"), price},
                                {Text("current_price"), price}});
      break;
    }
  return twilioReply(
      {{Text("country"), Text(country->name)},
       {Text("iso_country"), Text(country->code)},
       {Text("phone_number_prices"), prices},
       {Text("price_unit"), Text("USD")},
       {Text("url"), QString(Text("https://pricing.twilio.com/v1/PhoneNumbers/Countries/") + Text(country->code))}});
}
} // namespace

void addAvailableNumbers(TwilioServer &server, TwilioStore &store)
{
  const QString all = Text("/2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers");
  server.add({.verb = "GET", .product = Text("api"), .path = all + Text(".json"), .parameters = {}},
             [](const TwilioRequest &request) {
               QJsonArray rows;
               for (const ShelfCountry &c : shelfCountries()) rows.append(countryObject(request, c));
               return twilioReply({{Text("countries"), rows}, {Text("uri"), uriOf(request, {})}});
             });
  server.add({.verb = "GET", .product = Text("api"), .path = all + Text("/{CountryCode}.json"), .parameters = {}},
             [](const TwilioRequest &request) {
               const ShelfCountry *country = countryNamed(request.names.value(Text("CountryCode")));
               return country ? twilioReply(countryObject(request, *country)) : twilioNotFound(request);
             });
  server.add({.verb = "GET",
              .product = Text("api"),
              .path = all + Text("/{CountryCode}/{Type}.json"),
              .parameters = {Text("AreaCode"), Text("Contains"), Text("SmsEnabled"), Text("MmsEnabled"),
                             Text("VoiceEnabled"), Text("FaxEnabled"), Text("ExcludeAllAddressRequired"),
                             Text("ExcludeLocalAddressRequired"), Text("ExcludeForeignAddressRequired"), Text("Beta"),
                             Text("InPostalCode"), Text("InRegion"), Text("InLocality"), Text("PageSize")}},
             [&store](const TwilioRequest &request) { return search(store, request); });
  server.add({.verb = "GET",
              .product = Text("pricing"),
              .path = Text("/v1/PhoneNumbers/Countries/{IsoCountry}"),
              .parameters = {}},
             prices);
}

} // namespace sandbox
