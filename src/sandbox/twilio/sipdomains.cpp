// SIP domains and the lists that calls to them are asked for (Twilio: api v2010, SipDomain and its Auth/Calls
// mappings).
#include "sandbox/twilio/endpoints.h"
#include "sandbox/twilio/trunks.h"

#include <QRegularExpression>

namespace sandbox {

namespace {
using Text = QLatin1String;
constexpr int mostDomains = 100;

std::optional<HttpReply> checkDomain(const TwilioStore &store, const QJsonObject &domain)
{
  static const QRegularExpression good(QStringLiteral("^[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*\\.sip\\.twilio\\.com$"));
  const bool isNew = !objectWith(store.sipDomains, domain[Text("sid")].toString());
  if (isNew && store.sipDomains.size() >= mostDomains)
    return twilioRefusal(21230, "The account has its most SIP domains");
  if (!good.match(domain[Text("domain_name")].toString()).hasMatch())
    return twilioRefusal(21232, "DomainName must end with .sip.twilio.com");
  if (isTaken(store.sipDomains, domain, "domain_name")) return twilioRefusal(21232, "Domain name is already in use");
  return {};
}

QJsonObject shownDomain(const TwilioStore &store, QJsonObject domain)
{
  const auto has = [&](const QList<QJsonObject> &ties) {
    return std::any_of(ties.begin(), ties.end(),
                       [&](const QJsonObject &tie) { return tie[Text("domain_sid")] == domain[Text("sid")]; });
  };
  QStringList kinds;
  if (has(store.domainIpLists)) kinds += QStringLiteral("IP_ACL");
  if (has(store.domainCredentialLists)) kinds += QStringLiteral("CREDENTIAL_LIST");
  domain[Text("auth_type")] = kinds.join(QLatin1Char(','));
  domain[Text("api_version")] = Text("2010-04-01");
  domain.insert(Text("byoc_trunk_sid"), QJsonValue::Null);
  domain.insert(Text("emergency_caller_sid"), QJsonValue::Null);
  QString uri = domain[Text("uri")].toString();
  uri.chop(5); // ".json"
  domain[Text("subresource_uris")] =
      QJsonObject{{Text("credential_list_mappings"), uri + Text("/CredentialListMappings.json")},
                  {Text("ip_access_control_list_mappings"), uri + Text("/IpAccessControlListMappings.json")},
                  {Text("auth"), uri + Text("/Auth.json")}};
  return domain;
}

Collection mapping(const char *path, const char *parameter, QList<QJsonObject> TwilioStore::*ties,
                   QList<QJsonObject> TwilioStore::*lists)
{
  Collection c{.product = Text("api"),
               .path = sipDomains().path + Text("/{DomainSid}/Auth/Calls/") + Text(path),
               .listKey = Text("contents"),
               .prefix = Text(""),
               .objects = ties};
  c.parentName = Text("DomainSid");
  c.parentMember = Text("domain_sid");
  c.parents = &TwilioStore::sipDomains;
  tie(c, parameter, lists, 21231);
  c.shown = [named = c.shown](const TwilioStore &store, QJsonObject o) {
    o = named(store, std::move(o));
    o.remove(Text("domain_sid")); // Twilio names neither the domain nor an address there
    o.remove(Text("uri"));
    return o;
  };
  return c;
}
} // namespace

Collection sipDomains()
{
  const QStringList methods{QStringLiteral("GET"), QStringLiteral("POST")};
  Collection c{.product = Text("api"),
               .path = Text("/2010-04-01/Accounts/{AccountSid}/SIP/Domains"),
               .listKey = Text("domains"),
               .prefix = Text("SD"),
               .objects = &TwilioStore::sipDomains};
  const auto url = [](const char *name, const char *member) {
    return FormField{.name = name, .member = member, .kind = FormField::Url};
  };
  const auto method = [&methods](const char *name, const char *member) {
    return FormField{.name = name,
                     .member = member,
                     .kind = FormField::Choice,
                     .choices = methods,
                     .otherwise = QStringLiteral("POST")};
  };
  const auto flag = [](const char *name, const char *member) {
    return FormField{.name = name, .member = member, .kind = FormField::Flag, .otherwise = false};
  };
  c.fields = {{.name = "DomainName", .member = "domain_name", .required = true, .least = 1},
              {.name = "FriendlyName", .member = "friendly_name", .most = 64},
              url("VoiceUrl", "voice_url"),
              method("VoiceMethod", "voice_method"),
              url("VoiceFallbackUrl", "voice_fallback_url"),
              method("VoiceFallbackMethod", "voice_fallback_method"),
              url("VoiceStatusCallbackUrl", "voice_status_callback_url"),
              method("VoiceStatusCallbackMethod", "voice_status_callback_method"),
              flag("SipRegistration", "sip_registration"),
              flag("EmergencyCallingEnabled", "emergency_calling_enabled"),
              flag("Secure", "secure")};
  c.check = checkDomain;
  c.removed = [](TwilioStore &s, const QJsonObject &gone) {
    for (QList<QJsonObject> *ties : {&s.domainCredentialLists, &s.domainIpLists})
      ties->removeIf([&](const auto &one) { return one[Text("domain_sid")] == gone[Text("sid")]; });
  };
  c.shown = shownDomain;
  return c;
}

Collection domainCredentialLists()
{
  return mapping("CredentialListMappings", "CredentialListSid", &TwilioStore::domainCredentialLists,
                 &TwilioStore::credentialLists);
}

Collection domainIpLists()
{
  return mapping("IpAccessControlListMappings", "IpAccessControlListSid", &TwilioStore::domainIpLists,
                 &TwilioStore::ipLists);
}

void addSipDomains(TwilioServer &server, TwilioStore &store)
{
  for (Collection (*kind)() : {sipDomains, domainCredentialLists, domainIpLists}) addCollection(server, store, kind());
}

} // namespace sandbox
