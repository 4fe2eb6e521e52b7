// Voice geographic permissions (Twilio: voice v1, DialingPermissions): countries, bulk changes, prefixes, settings.
#include "sandbox/twilio/endpoints.h"
#include "sandbox/twilio/twilioserver.h"
#include "sandbox/twilio/twiliostore.h"

#include <QJsonDocument>
#include <QLocale>

namespace sandbox {

namespace {
using Text = QLatin1String;

/// Countries with their calling codes (ITU). The United States stand for Canada, too.
constexpr const char *callingCodes =
    "AD376 AE971 AF93 AG1 AI1 AL355 AM374 AO244 AR54 AS1 AT43 AU61 AW297 AZ994 BA387 BB1 BD880 BE32 BF226 BG359 BH973 "
    "BI257 BJ229 BM1 BN673 BO591 BR55 BS1 BT975 BW267 BY375 BZ501 CD243 CF236 CG242 CH41 CI225 CK682 CL56 CM237 CN86 "
    "CO57 CR506 CU53 CV238 CW599 CY357 CZ420 DE49 DJ253 DK45 DM1 DO1 DZ213 EC593 EE372 EG20 ER291 ES34 ET251 FI358 "
    "FJ679 FK500 FM691 FO298 FR33 GA241 GB44 GD1 GE995 GF594 GH233 GI350 GL299 GM220 GN224 GP590 GQ240 GR30 GT502 GU1 "
    "GW245 GY592 HK852 HN504 HR385 HT509 HU36 ID62 IE353 IL972 IN91 IO246 IQ964 IR98 IS354 IT39 JM1 JO962 JP81 KE254 "
    "KG996 KH855 KI686 KM269 KN1 KP850 KR82 KW965 KY1 KZ7 LA856 LB961 LC1 LI423 LK94 LR231 LS266 LT370 LU352 LV371 "
    "LY218 MA212 MC377 MD373 ME382 MG261 MH692 MK389 ML223 MM95 MN976 MO853 MP1 MQ596 MR222 MS1 MT356 MU230 MV960 "
    "MW265 MX52 MY60 MZ258 NA264 NC687 NE227 NF672 NG234 NI505 NL31 NO47 NP977 NR674 NU683 NZ64 OM968 PA507 PE51 "
    "PF689 PG675 PH63 PK92 PL48 PM508 PR1 PS970 PT351 PW680 PY595 QA974 RE262 RO40 RS381 RU7 RW250 SA966 SB677 SC248 "
    "SD249 SE46 SG65 SH290 SI386 SK421 SL232 SM378 SN221 SO252 SR597 SS211 ST239 SV503 SX1 SY963 SZ268 TC1 TD235 TG228 "
    "TH66 TJ992 TK690 TL670 TM993 TN216 TO676 TR90 TT1 TV688 TW886 TZ255 UA380 UG256 US1 UY598 UZ998 VC1 VE58 VG1 VI1 "
    "VN84 VU678 WF681 WS685 XK383 YE967 YT262 ZA27 ZM260 ZW263";

/// By the zone of the calling code, which is close enough.
QString continentOf(const QString &code)
{
  const QString central = QStringLiteral("501 502 503 504 505 506 507 508 509 590 596 52 53");
  if (code == u"1" || central.split(QLatin1Char(' ')).contains(code)) return QStringLiteral("NORTH_AMERICA");
  const QString asian = QStringLiteral("60 62 63 65 66 670 673 90");
  if (asian.split(QLatin1Char(' ')).contains(code)) return QStringLiteral("ASIA");
  switch (code.at(0).unicode()) {
  case '2':
    return QStringLiteral("AFRICA");
  case '5':
    return QStringLiteral("SOUTH_AMERICA");
  case '6':
    return QStringLiteral("OCEANIA");
  case '8':
  case '9':
    return QStringLiteral("ASIA");
  default:
    return QStringLiteral("EUROPE");
  }
}

QString nameOf(const QString &iso)
{
  if (iso == u"US") return QStringLiteral("United States/Canada");
  const QString name = QLocale::territoryToString(QLocale::codeToTerritory(iso));
  return name.isEmpty() || name == u"Default" ? iso : name;
}

QString addressOf(const QString &iso)
{
  return Text("https://voice.twilio.com/v1/DialingPermissions/Countries/") + iso;
}

QJsonObject country(const QString &iso, const QString &code)
{
  return {{Text("iso_code"), iso},
          {Text("name"), nameOf(iso)},
          {Text("continent"), continentOf(code)},
          {Text("country_codes"), QJsonArray{QString(QLatin1Char('+') + code)}},
          {Text("low_risk_numbers_enabled"), false},
          {Text("high_risk_special_numbers_enabled"), false},
          {Text("high_risk_tollfraud_numbers_enabled"), false},
          {Text("url"), addressOf(iso)},
          {Text("links"),
           QJsonObject{{Text("highrisk_special_prefixes"), addressOf(iso) + Text("/HighRiskSpecialPrefixes")}}}};
}

QJsonObject *countryIn(TwilioStore &store, const QString &iso)
{
  for (QJsonObject &c : store.countries)
    if (c[Text("iso_code")] == iso) return &c;
  return nullptr;
}

bool passes(const QJsonObject &c, const TwilioRequest &r)
{
  for (const auto &[parameter, member] : {std::pair{"IsoCode", "iso_code"}, std::pair{"Continent", "continent"}})
    if (const auto asked = r.asked(Text(parameter)); asked && c[Text(member)] != *asked) return false;
  for (const auto &[parameter, member] :
       {std::pair{"LowRiskNumbersEnabled", "low_risk_numbers_enabled"},
        std::pair{"HighRiskSpecialNumbersEnabled", "high_risk_special_numbers_enabled"},
        std::pair{"HighRiskTollfraudNumbersEnabled", "high_risk_tollfraud_numbers_enabled"}})
    if (const auto asked = r.asked(Text(parameter)); asked && c[Text(member)].toBool() != (*asked == u"true"))
      return false;
  const auto code = r.asked(Text("CountryCode"));
  return !code || c[Text("country_codes")].toArray().contains(*code);
}

/// Takes one element of a bulk request into the country; false: it is not understood.
bool take(const QJsonObject &update, QJsonObject &country)
{
  for (auto it = update.begin(); it != update.end(); ++it) {
    if (it.key() == u"iso_code") continue;
    const QString word = it.value().toString();
    if (!it.key().endsWith(Text("_numbers_enabled")) || !country.contains(it.key())) return false;
    if (word != u"true" && word != u"false") return false;
    country[it.key()] = word == u"true";
  }
  return true;
}

HttpReply updateCountries(TwilioStore &store, const TwilioRequest &r)
{
  const QString request = r.value(Text("UpdateRequest")).value_or(QString());
  const QJsonArray updates = QJsonDocument::fromJson(request.toUtf8()).array();
  if (updates.isEmpty())
    return twilioError(400, 20001, QStringLiteral("UpdateRequest must be a JSON array of countries"));
  QList<QJsonObject> changed = store.countries;
  for (const QJsonValue update : updates) {
    const auto found = std::find_if(changed.begin(), changed.end(), [&](const QJsonObject &c) {
      return c[Text("iso_code")] == update[Text("iso_code")];
    });
    if (found == changed.end() || !take(update.toObject(), *found))
      return twilioError(400, 20001,
                         QStringLiteral("UpdateRequest is not valid: ")
                             + QString::fromUtf8(QJsonDocument(update.toObject()).toJson(QJsonDocument::Compact)));
  }
  store.countries = changed;
  return twilioReply({{Text("update_count"), int(updates.size())}, {Text("update_request"), Text("accepted")}}, 201);
}

void addSettings(TwilioServer &server, TwilioStore &store)
{
  const auto shown = [&store] {
    return QJsonObject{{Text("dialing_permissions_inheritance"), store.inheritsPermissions},
                       {Text("url"), Text("https://voice.twilio.com/v1/Settings")}};
  };
  server.add({.verb = "GET", .product = Text("voice"), .path = Text("/v1/Settings"), .parameters = {}},
             [shown](const TwilioRequest &) { return twilioReply(shown()); });
  server.add({.verb = "POST",
              .product = Text("voice"),
              .path = Text("/v1/Settings"),
              .parameters = {Text("DialingPermissionsInheritance")}},
             [&store, shown](const TwilioRequest &r) {
               const auto wanted = r.value(Text("DialingPermissionsInheritance"));
               if (wanted && *wanted != u"true" && *wanted != u"false")
                 return twilioError(400, 20001, QStringLiteral("DialingPermissionsInheritance must be true or false"));
               if (wanted) store.inheritsPermissions = *wanted == u"true";
               return twilioReply(shown(), 202);
             });
}

void addCountries(TwilioServer &server, TwilioStore &store)
{
  const QString all = Text("/v1/DialingPermissions/Countries");
  server.add({.verb = "GET",
              .product = Text("voice"),
              .path = all,
              .parameters = {Text("IsoCode"), Text("Continent"), Text("CountryCode"), Text("LowRiskNumbersEnabled"),
                             Text("HighRiskSpecialNumbersEnabled"), Text("HighRiskTollfraudNumbersEnabled")},
              .list = true},
             [&store](const TwilioRequest &r) {
               QJsonArray rows;
               for (const QJsonObject &c : store.countries)
                 if (passes(c, r)) rows.append(c);
               return productList(r, Text("content"), rows);
             });
  server.add({.verb = "GET", .product = Text("voice"), .path = all + Text("/{IsoCode}"), .parameters = {}},
             [&store](const TwilioRequest &r) {
               const QJsonObject *found = countryIn(store, r.names.value(Text("IsoCode")));
               return found ? twilioReply(*found) : twilioNotFound(r);
             });
  server.add({.verb = "GET",
              .product = Text("voice"),
              .path = all + Text("/{IsoCode}/HighRiskSpecialPrefixes"),
              .parameters = {},
              .list = true},
             [&store](const TwilioRequest &r) {
               const QJsonObject *found = countryIn(store, r.names.value(Text("IsoCode")));
               if (!found) return twilioNotFound(r);
               QJsonArray rows;
               for (const char *end : {"70", "87", "90"}) // what premium numbers begin with in many countries
                 rows.append(QJsonObject{
                     {Text("prefix"), (*found)[Text("country_codes")].toArray().first().toString() + Text(end)}});
               return productList(r, Text("content"), rows);
             });
}
} // namespace

void fillCountries(TwilioStore &store, const QStringList &allowed, const QStringList &special)
{
  for (const QString &entry : QString::fromLatin1(callingCodes).split(QLatin1Char(' '))) {
    const QString iso = entry.left(2);
    QJsonObject c = country(iso, entry.mid(2));
    c[Text("low_risk_numbers_enabled")] = allowed.contains(iso);
    c[Text("high_risk_special_numbers_enabled")] = special.contains(iso);
    store.countries.append(c);
  }
}

void addDialing(TwilioServer &server, TwilioStore &store)
{
  addCountries(server, store);
  addSettings(server, store);
  server.add({.verb = "POST",
              .product = Text("voice"),
              .path = Text("/v1/DialingPermissions/BulkCountryUpdates"),
              .parameters = {Text("UpdateRequest")}},
             [&store](const TwilioRequest &r) { return updateCountries(store, r); });
}

} // namespace sandbox
