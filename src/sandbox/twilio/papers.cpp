// TwiML apps and addresses (Twilio: api v2010) and regulatory bundles (numbers v2).
#include "sandbox/company.h"
#include "sandbox/twilio/collection.h"
#include "sandbox/twilio/endpoints.h"
#include "sandbox/twilio/shelf.h"

namespace sandbox {

namespace {
using Text = QLatin1String;

FormField url(const char *name, const char *member) { return {.name = name, .member = member, .kind = FormField::Url}; }
FormField method(const char *name, const char *member)
{
  return {.name = name,
          .member = member,
          .kind = FormField::Choice,
          .choices = {QStringLiteral("GET"), QStringLiteral("POST")},
          .otherwise = QStringLiteral("POST")};
}
FormField flag(const char *name, const char *member)
{
  return {.name = name, .member = member, .kind = FormField::Flag, .otherwise = false};
}
FormField words(const char *name, const char *member, bool required, int most = 255)
{
  return {.name = name, .member = member, .required = required, .least = required, .most = most};
}

Collection applications()
{
  Collection c{.product = Text("api"),
               .path = Text("/2010-04-01/Accounts/{AccountSid}/Applications"),
               .listKey = Text("applications"),
               .prefix = Text("AP"),
               .objects = &TwilioStore::applications};
  c.fields = {words("FriendlyName", "friendly_name", false, 64),
              {.name = "ApiVersion", .member = "api_version", .otherwise = QStringLiteral("2010-04-01")},
              url("VoiceUrl", "voice_url"),
              method("VoiceMethod", "voice_method"),
              url("VoiceFallbackUrl", "voice_fallback_url"),
              method("VoiceFallbackMethod", "voice_fallback_method"),
              url("StatusCallback", "status_callback"),
              method("StatusCallbackMethod", "status_callback_method"),
              flag("VoiceCallerIdLookup", "voice_caller_id_lookup"),
              url("SmsUrl", "sms_url"),
              method("SmsMethod", "sms_method"),
              url("SmsFallbackUrl", "sms_fallback_url"),
              method("SmsFallbackMethod", "sms_fallback_method"),
              url("SmsStatusCallback", "sms_status_callback"),
              url("MessageStatusCallback", "message_status_callback"),
              flag("PublicApplicationConnectEnabled", "public_application_connect_enabled")};
  c.check = [](const TwilioStore &, const QJsonObject &o) -> std::optional<HttpReply> {
    if (o[Text("voice_url")].isNull() && !o[Text("voice_fallback_url")].isNull())
      return twilioRefusal(21405, "Cannot set VoiceFallbackUrl without setting VoiceUrl");
    return {};
  };
  return c;
}

Collection addresses()
{
  Collection c{.product = Text("api"),
               .path = Text("/2010-04-01/Accounts/{AccountSid}/Addresses"),
               .listKey = Text("addresses"),
               .prefix = Text("AD"),
               .objects = &TwilioStore::addresses};
  c.fields = {words("CustomerName", "customer_name", true),
              words("Street", "street", true),
              words("StreetSecondary", "street_secondary", false),
              words("City", "city", true),
              words("Region", "region", true),
              words("PostalCode", "postal_code", true),
              {.name = "IsoCountry",
               .member = "iso_country",
               .kind = FormField::Fixed,
               .required = true,
               .least = 2,
               .most = 2},
              words("FriendlyName", "friendly_name", false, 64),
              flag("EmergencyEnabled", "emergency_enabled"),
              flag("AutoCorrectAddress", "auto_correct_address")};
  c.mayRemove = [](const TwilioStore &s, const QJsonObject &o) -> std::optional<HttpReply> {
    for (const QJsonObject &n : s.numbers)
      if (n[Text("address_sid")] == o[Text("sid")]) return twilioRefusal(21628, "The address is used by a number");
    return {};
  };
  c.shown = [](const TwilioStore &, QJsonObject o) {
    o.remove(Text("auto_correct_address")); // only asked
    o[Text("validated")] = true;
    o[Text("verified")] = false;
    return o;
  };
  return c;
}

QJsonObject shown(QJsonObject bundle)
{
  bundle.remove(Text("iso_country"));
  bundle.remove(Text("number_type"));
  return bundle;
}

QJsonObject made(const CompanyBundle &from, const QString &sid, TwilioStore &store, const QString &account, qint64 when)
{
  const QString url = QStringLiteral("https://numbers.twilio.com/v2/RegulatoryCompliance/Bundles/") + sid;
  const QJsonObject links{{Text("evaluations"), QString(url + Text("/Evaluations"))},
                          {Text("item_assignments"), QString(url + Text("/ItemAssignments"))},
                          {Text("bundle_copies"), QString(url + Text("/Copies"))}};
  return {{Text("sid"), sid},
          {Text("account_sid"), account},
          {Text("regulation_sid"), store.dice.sid(Text("RN"))},
          {Text("friendly_name"), from.name},
          {Text("status"), from.status},
          {Text("valid_until"), QJsonValue::Null},
          {Text("email"), Text("office@northwind-dental.example")},
          {Text("status_callback"), QJsonValue::Null},
          {Text("date_created"), productDate(when)},
          {Text("date_updated"), productDate(when)},
          {Text("url"), url},
          {Text("links"), links},
          {Text("iso_country"), from.country},
          {Text("number_type"), from.numberType}};
}

/// Bundles are made by people, in the console: here they are read only.
HttpReply listBundles(const TwilioStore &store, const TwilioRequest &request)
{
  const auto fits = [&](const QJsonObject &bundle, const char *parameter, const char *member) {
    const auto wanted = request.asked(Text(parameter));
    return !wanted || bundle[Text(member)].toString() == *wanted;
  };
  QJsonArray rows;
  for (const QJsonObject &b : store.bundles)
    if (b[Text("account_sid")] == request.account && fits(b, "Status", "status") && fits(b, "IsoCountry", "iso_country")
        && fits(b, "NumberType", "number_type") && fits(b, "FriendlyName", "friendly_name"))
      rows.append(shown(b));
  return productList(request, Text("results"), rows);
}

/// What a country wants before it lets a kind of number be bought.
HttpReply listRegulations(const TwilioRequest &request)
{
  QJsonArray rows;
  for (const ShelfBlock &b : shelf()) {
    if (!b.bundle || request.asked(Text("IsoCountry")).value_or(Text(b.country)) != Text(b.country)
        || request.asked(Text("NumberType")).value_or(Text(b.type)) != Text(b.type)
        || request.asked(Text("EndUserType")).value_or(Text("business")) != Text("business"))
      continue;
    const QByteArray key = QByteArray(b.country) + b.type;
    const QString sid = Text("RN") + QString::fromLatin1(key.toHex()).leftJustified(32, QLatin1Char('0')).left(32);
    rows.append(QJsonObject{
        {Text("sid"), sid},
        {Text("friendly_name"), QStringLiteral("%1: %2 - business").arg(Text(b.country), Text(b.type))},
        {Text("iso_country"), Text(b.country)},
        {Text("number_type"), Text(b.type)},
        {Text("end_user_type"), Text("business")},
        {Text("requirements"), QJsonObject{{Text("end_user"), QJsonArray()}}},
        {Text("url"), QString(Text("https://numbers.twilio.com/v2/RegulatoryCompliance/Regulations/") + sid)}});
  }
  return productList(request, Text("results"), rows);
}
} // namespace

void addPapers(TwilioServer &server, TwilioStore &store)
{
  addCollection(server, store, applications());
  addCollection(server, store, addresses());
  const QString bundles = Text("/v2/RegulatoryCompliance/Bundles");
  server.add({.verb = "GET",
              .product = Text("numbers"),
              .path = bundles,
              .parameters = {Text("Status"), Text("IsoCountry"), Text("NumberType"), Text("FriendlyName")},
              .list = true},
             [&store](const TwilioRequest &request) { return listBundles(store, request); });
  server.add({.verb = "GET",
              .product = Text("numbers"),
              .path = Text("/v2/RegulatoryCompliance/Regulations"),
              .parameters = {Text("EndUserType"), Text("IsoCountry"), Text("NumberType")},
              .list = true},
             listRegulations);
  server.add({.verb = "GET", .product = Text("numbers"), .path = bundles + Text("/{Sid}"), .parameters = {}},
             [&store](const TwilioRequest &request) {
               const QJsonObject *bundle = objectWith(store.bundles, request.names.value(Text("Sid")));
               return bundle ? twilioReply(shown(*bundle)) : twilioNotFound(request);
             });
}

void fillPapers(TwilioStore &store, const Company &company, const QString &account)
{
  qint64 when = company.founded;
  const auto add = [&](const Collection &c, QJsonObject object, const QString &sid) {
    for (const FormField &f : c.fields)
      if (!object.contains(Text(f.member)))
        object[Text(f.member)] = f.otherwise.isUndefined() ? QJsonValue::Null : f.otherwise;
    object[Text("sid")] = sid;
    stampNew(c, object, account, when += 3600);
    (store.*c.objects).prepend(object);
  };
  for (const CompanyApp &app : company.apps)
    add(applications(), {{Text("friendly_name"), app.name}, {Text("voice_url"), app.voiceUrl}}, app.sid);
  for (const CompanyAddress &a : company.addresses)
    add(addresses(),
        {{Text("friendly_name"), a.name},
         {Text("customer_name"), a.customer},
         {Text("street"), a.street},
         {Text("city"), a.city},
         {Text("region"), a.region},
         {Text("postal_code"), a.postalCode},
         {Text("iso_country"), a.country}},
        store.dice.sid(Text("AD")));
  for (const CompanyBundle &b : company.bundles)
    store.bundles.prepend(made(b, store.dice.sid(Text("BU")), store, account, when += 3600));
}

} // namespace sandbox
