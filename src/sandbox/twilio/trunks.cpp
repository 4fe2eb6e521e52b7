// Elastic SIP trunks and what hangs on them (Twilio: trunking v1): origination URLs, attached lists, numbers,
// recording.
#include "sandbox/twilio/trunks.h"

#include "sandbox/twilio/endpoints.h"

#include <QRegularExpression>

namespace sandbox {

namespace {
using Text = QLatin1String;
constexpr int mostTrunks = 100, mostUrls = 10;

bool isOf(const QJsonObject &child, const QString &trunk) { return child[Text("trunk_sid")] == trunk; }

template <class List> bool any(const List &list, const QString &trunk)
{
  return std::any_of(list.begin(), list.end(), [&](const QJsonObject &o) { return isOf(o, trunk); });
}

std::optional<HttpReply> checkTrunk(const TwilioStore &store, const QJsonObject &trunk)
{
  static const QRegularExpression good(QStringLiteral("^[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)?\\.pstn\\.twilio\\.com$"));
  const bool isNew = !objectWith(store.trunks, trunk[Text("sid")].toString());
  if (isNew && store.trunks.size() >= mostTrunks) return twilioRefusal(21244, "The account has its most trunks");
  const QString domain = trunk[Text("domain_name")].toString();
  if (domain.isEmpty()) return {};
  if (!good.match(domain).hasMatch())
    return twilioRefusal(21245, "Trunk Domain Name must be a valid sub domain of pstn.twilio.com");
  if (domain.count(QLatin1Char('.')) == 4) {
    QJsonObject above;
    above[Text("domain_name")] = domain.section(QLatin1Char('.'), 1);
    if (!isTaken(store.trunks, above, "domain_name")) return twilioRefusal(21247, "The parent domain is not yours");
  }
  if (isTaken(store.trunks, trunk, "domain_name")) return twilioRefusal(21248, "Domain name is already in use");
  return {};
}

QJsonObject shownTrunk(const TwilioStore &store, QJsonObject trunk)
{
  const QString sid = trunk[Text("sid")].toString(), url = trunk[Text("url")].toString();
  QStringList kinds;
  if (any(store.trunkIpLists, sid)) kinds += QStringLiteral("IP_ACL");
  if (any(store.trunkCredentialLists, sid)) kinds += QStringLiteral("CREDENTIAL_LIST");
  trunk[Text("auth_type")] = kinds.join(QLatin1Char(','));
  trunk[Text("auth_type_set")] = QJsonArray::fromStringList(kinds);
  trunk[Text("links")] = QJsonObject{{Text("origination_urls"), url + Text("/OriginationUrls")},
                                     {Text("credential_lists"), url + Text("/CredentialLists")},
                                     {Text("ip_access_control_lists"), url + Text("/IpAccessControlLists")},
                                     {Text("phone_numbers"), url + Text("/PhoneNumbers")}};
  return trunk;
}

void trunkRemoved(TwilioStore &store, const QJsonObject &trunk)
{
  const QString sid = trunk[Text("sid")].toString();
  const auto ofIt = [&](const QJsonObject &child) { return isOf(child, sid); };
  store.originationUrls.removeIf(ofIt);
  store.trunkCredentialLists.removeIf(ofIt);
  store.trunkIpLists.removeIf(ofIt);
  for (QJsonObject &number : store.numbers)
    if (isOf(number, sid)) number[Text("trunk_sid")] = QJsonValue::Null; // detached, not released
}

std::optional<HttpReply> checkUrl(const TwilioStore &store, const QJsonObject &url)
{
  const QString sip = url[Text("sip_url")].toString();
  if (!sip.startsWith(Text("sip:")) && !sip.startsWith(Text("sips:")))
    return twilioRefusal(20001, "SipUrl must begin with sip: or sips:");
  const QString trunk = url[Text("trunk_sid")].toString(), sid = url[Text("sid")].toString();
  const auto others = std::count_if(store.originationUrls.begin(), store.originationUrls.end(),
                                    [&](const auto &o) { return isOf(o, trunk) && o[Text("sid")] != sid; });
  if (others >= mostUrls) return twilioRefusal(21249, "A trunk has at most 10 origination URLs");
  return {};
}

/// A child's collection; the trunk is its parent.
Collection onTrunk(const char *path, const char *listKey, const char *prefix, QList<QJsonObject> TwilioStore::*objects)
{
  Collection c{.product = Text("trunking"),
               .path = Text("/v1/Trunks/{TrunkSid}/") + Text(path),
               .listKey = Text(listKey),
               .prefix = Text(prefix),
               .objects = objects};
  c.parentName = Text("TrunkSid");
  c.parentMember = Text("trunk_sid");
  c.parents = &TwilioStore::trunks;
  return c;
}

/// A list of the account, tied to a trunk: it bears the list's own sid.
Collection attached(const char *path, const char *listKey, const char *parameter, QList<QJsonObject> TwilioStore::*ties,
                    QList<QJsonObject> TwilioStore::*lists)
{
  Collection c = onTrunk(path, listKey, "", ties);
  tie(c, parameter, lists, 21245);
  return c;
}

void addRecording(TwilioServer &server, TwilioStore &store)
{
  const QString path = Text("/v1/Trunks/{TrunkSid}/Recording");
  const auto trunkOf = [&store](const TwilioRequest &r) {
    return objectWith(store.trunks, r.names.value(Text("TrunkSid")));
  };
  server.add({.verb = "GET", .product = Text("trunking"), .path = path, .parameters = {}},
             [trunkOf](const TwilioRequest &r) {
               const QJsonObject *trunk = trunkOf(r);
               return trunk ? twilioReply((*trunk)[Text("recording")].toObject()) : twilioNotFound(r);
             });
  server.add({.verb = "POST", .product = Text("trunking"), .path = path, .parameters = {Text("Mode"), Text("Trim")}},
             [trunkOf](const TwilioRequest &r) {
               static const QStringList modes{QStringLiteral("do-not-record"), QStringLiteral("record-from-ringing"),
                                              QStringLiteral("record-from-answer"),
                                              QStringLiteral("record-from-ringing-dual"),
                                              QStringLiteral("record-from-answer-dual")};
               static const QStringList trims{QStringLiteral("trim-silence"), QStringLiteral("do-not-trim")};
               QJsonObject *trunk = trunkOf(r);
               if (!trunk) return twilioNotFound(r);
               QJsonObject recording = (*trunk)[Text("recording")].toObject();
               const auto mode = r.value(Text("Mode")), trim = r.value(Text("Trim"));
               if (mode && !modes.contains(*mode)) return twilioRefusal(20001, "Mode is not valid");
               if (trim && !trims.contains(*trim)) return twilioRefusal(20001, "Trim is not valid");
               if (mode) recording[Text("mode")] = *mode;
               if (trim) recording[Text("trim")] = *trim;
               (*trunk)[Text("recording")] = recording;
               return twilioReply(recording);
             });
}
} // namespace

void completeTrunk(QJsonObject &trunk)
{
  const auto otherwise = [&trunk](const char *member, const QJsonValue &value) {
    if (!trunk.contains(Text(member))) trunk[Text(member)] = value;
  };
  otherwise("friendly_name", QJsonValue::Null);
  otherwise("domain_name", QJsonValue::Null);
  otherwise("disaster_recovery_url", QJsonValue::Null);
  otherwise("disaster_recovery_method", QStringLiteral("POST"));
  otherwise("transfer_mode", QStringLiteral("disable-all"));
  otherwise("transfer_caller_id", QStringLiteral("from-transferee"));
  otherwise("secure", false);
  otherwise("cnam_lookup_enabled", false);
  otherwise("symmetric_rtp_enabled", false);
  otherwise("recording", QJsonObject{{Text("mode"), Text("do-not-record")}, {Text("trim"), Text("do-not-trim")}});
}

Collection trunks()
{
  const QStringList methods{QStringLiteral("GET"), QStringLiteral("POST")};
  Collection c{.product = Text("trunking"),
               .path = Text("/v1/Trunks"),
               .listKey = Text("trunks"),
               .prefix = Text("TK"),
               .objects = &TwilioStore::trunks};
  c.fields = {
      {.name = "FriendlyName", .member = "friendly_name", .most = 64},
      {.name = "DomainName", .member = "domain_name"},
      {.name = "DisasterRecoveryUrl", .member = "disaster_recovery_url", .kind = FormField::Url},
      {.name = "DisasterRecoveryMethod",
       .member = "disaster_recovery_method",
       .kind = FormField::Choice,
       .choices = methods,
       .otherwise = QStringLiteral("POST")},
      {.name = "TransferMode",
       .member = "transfer_mode",
       .kind = FormField::Choice,
       .choices = {QStringLiteral("disable-all"), QStringLiteral("enable-all"), QStringLiteral("sip-only")},
       .otherwise = QStringLiteral("disable-all")},
      {.name = "Secure", .member = "secure", .kind = FormField::Flag, .otherwise = false},
      {.name = "CnamLookupEnabled", .member = "cnam_lookup_enabled", .kind = FormField::Flag, .otherwise = false},
      {.name = "TransferCallerId",
       .member = "transfer_caller_id",
       .kind = FormField::Choice,
       .choices = {QStringLiteral("from-transferee"), QStringLiteral("from-transferor")},
       .otherwise = QStringLiteral("from-transferee")},
  };
  c.make = [](TwilioStore &store, const TwilioRequest &, QJsonObject &trunk) -> std::optional<HttpReply> {
    trunk[Text("sid")] = store.dice.sid(Text("TK"));
    completeTrunk(trunk);
    return {};
  };
  c.check = checkTrunk;
  c.removed = trunkRemoved;
  c.shown = shownTrunk;
  return c;
}

Collection originationUrls()
{
  Collection c = onTrunk("OriginationUrls", "origination_urls", "OU", &TwilioStore::originationUrls);
  c.fields = {
      {.name = "FriendlyName", .member = "friendly_name", .required = true, .most = 64},
      {.name = "SipUrl", .member = "sip_url", .required = true},
      {.name = "Priority", .member = "priority", .kind = FormField::Whole, .required = true, .most = 65535},
      {.name = "Weight", .member = "weight", .kind = FormField::Whole, .required = true, .least = 1, .most = 65535},
      {.name = "Enabled", .member = "enabled", .kind = FormField::Flag, .required = true},
  };
  c.check = checkUrl;
  return c;
}

Collection trunkCredentialLists()
{
  return attached("CredentialLists", "credential_lists", "CredentialListSid", &TwilioStore::trunkCredentialLists,
                  &TwilioStore::credentialLists);
}

Collection trunkIpLists()
{
  return attached("IpAccessControlLists", "ip_access_control_lists", "IpAccessControlListSid",
                  &TwilioStore::trunkIpLists, &TwilioStore::ipLists);
}

void addTrunks(TwilioServer &server, TwilioStore &store)
{
  for (Collection (*kind)() : {trunks, originationUrls, trunkCredentialLists, trunkIpLists})
    addCollection(server, store, kind());
  addRecording(server, store);
}

} // namespace sandbox
