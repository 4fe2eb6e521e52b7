// Credential lists and IP access control lists with what is in them (Twilio: api v2010, SIP).
#include "sandbox/twilio/endpoints.h"
#include "sandbox/twilio/trunks.h"

#include <QRegularExpression>

namespace sandbox {

namespace {
using Text = QLatin1String;
constexpr int mostCredentials = 1000, mostLists = 1000, mostAddresses = 25;

bool isTied(const QList<QJsonObject> &ties, const QJsonObject &list)
{
  return objectWith(ties, list[Text("sid")].toString());
}

qsizetype siblings(const QList<QJsonObject> &all, const QJsonObject &one, const char *parent)
{
  return std::count_if(all.begin(), all.end(), [&](const QJsonObject &o) {
    return o[Text(parent)] == one[Text(parent)] && o[Text("sid")] != one[Text("sid")];
  });
}

Collection list(const char *name, const char *listKey, const char *prefix, int longest,
                QList<QJsonObject> TwilioStore::*objects)
{
  Collection c{.product = Text("api"),
               .path = Text("/2010-04-01/Accounts/{AccountSid}/SIP/") + Text(name),
               .listKey = Text(listKey),
               .prefix = Text(prefix),
               .objects = objects};
  c.fields = {{.name = "FriendlyName", .member = "friendly_name", .required = true, .least = 1, .most = longest}};
  return c;
}

Collection inside(const Collection &parent, const char *name, const char *listKey, const char *prefix,
                  const char *parentName, const char *parentMember, QList<QJsonObject> TwilioStore::*objects)
{
  Collection c{.product = parent.product,
               .path = parent.path + QStringLiteral("/{%1}/").arg(Text(parentName)) + Text(name),
               .listKey = Text(listKey),
               .prefix = Text(prefix),
               .objects = objects};
  c.parentName = Text(parentName);
  c.parentMember = Text(parentMember);
  c.parents = parent.objects;
  return c;
}

/// The addresses of what is in a list, as Twilio shows them with it.
std::function<QJsonObject(const TwilioStore &, QJsonObject)> withChildren(const char *member, const char *path)
{
  return [member, path](const TwilioStore &, QJsonObject o) {
    QString uri = o[Text("uri")].toString();
    uri.chop(5); // ".json"
    o[Text("subresource_uris")] = QJsonObject{{Text(member), uri + QLatin1Char('/') + Text(path) + Text(".json")}};
    return o;
  };
}

bool isStrong(const QString &password)
{
  const auto has = [&](auto test) { return std::any_of(password.begin(), password.end(), test); };
  return password.size() >= 12 && has([](QChar c) { return c.isDigit(); }) && has([](QChar c) { return c.isLower(); })
         && has([](QChar c) { return c.isUpper(); });
}

std::optional<HttpReply> checkCredential(const TwilioStore &store, const QJsonObject &credential)
{
  if (!isStrong(credential[Text("password")].toString()))
    return twilioRefusal(21240,
                         "Password must have 12 characters or more, with a digit, a lower and an upper case letter");
  if (siblings(store.credentials, credential, "credential_list_sid") >= mostCredentials)
    return twilioRefusal(21242, "The credential list is full");
  for (const QJsonObject &o : store.credentials)
    if (o[Text("credential_list_sid")] == credential[Text("credential_list_sid")]
        && o[Text("sid")] != credential[Text("sid")] && o[Text("username")] == credential[Text("username")])
      return twilioRefusal(21240, "Username exists in this list already");
  return {};
}

std::optional<HttpReply> checkAddress(const TwilioStore &store, const QJsonObject &entry)
{
  static const QRegularExpression v4(QStringLiteral("^((25[0-5]|2[0-4]\\d|1?\\d?\\d)(\\.|$)){4}$"));
  const QString address = entry[Text("ip_address")].toString();
  if (!v4.match(address).hasMatch() || address.endsWith(QLatin1Char('.')))
    return twilioRefusal(21232, "IpAddress must be an IPv4 address");
  if (siblings(store.ipAddresses, entry, "ip_access_control_list_sid") >= mostAddresses)
    return twilioRefusal(21237, "The list has its most addresses");
  return {};
}

} // namespace

Collection credentialLists()
{
  Collection c = list("CredentialLists", "credential_lists", "CL", 64, &TwilioStore::credentialLists);
  c.check = [](const TwilioStore &s, const QJsonObject &o) -> std::optional<HttpReply> {
    if (isTaken(s.credentialLists, o, "friendly_name"))
      return twilioRefusal(21240, "A credential list of that name exists already");
    return {};
  };
  c.mayRemove = [](const TwilioStore &s, const QJsonObject &o) -> std::optional<HttpReply> {
    if (isTied(s.trunkCredentialLists, o) || isTied(s.domainCredentialLists, o))
      return twilioRefusal(21241, "The credential list is attached to a trunk or a SIP domain");
    return {};
  };
  c.removed = [](TwilioStore &s, const QJsonObject &gone) {
    s.credentials.removeIf([&](const auto &one) { return one[Text("credential_list_sid")] == gone[Text("sid")]; });
  };
  c.shown = withChildren("credentials", "Credentials");
  return c;
}

Collection credentials()
{
  Collection c = inside(credentialLists(), "Credentials", "credentials", "CR", "CredentialListSid",
                        "credential_list_sid", &TwilioStore::credentials);
  c.fields = {
      {.name = "Username", .member = "username", .kind = FormField::Fixed, .required = true, .least = 1, .most = 32},
      {.name = "Password", .member = "password", .required = true}};
  c.check = checkCredential;
  c.shown = [](const TwilioStore &, QJsonObject o) {
    o.remove(Text("password")); // Twilio never gives it back
    return o;
  };
  return c;
}

Collection ipLists()
{
  Collection c = list("IpAccessControlLists", "ip_access_control_lists", "AL", 255, &TwilioStore::ipLists);
  c.check = [](const TwilioStore &s, const QJsonObject &o) -> std::optional<HttpReply> {
    if (isTaken(s.ipLists, o, "friendly_name"))
      return twilioRefusal(21235, "An access list of that name exists already");
    if (s.ipLists.size() > mostLists) return twilioRefusal(21255, "The account has its most access lists");
    return {};
  };
  c.mayRemove = [](const TwilioStore &s, const QJsonObject &o) -> std::optional<HttpReply> {
    if (isTied(s.trunkIpLists, o) || isTied(s.domainIpLists, o))
      return twilioRefusal(21236, "The access list is attached to a trunk or a SIP domain");
    return {};
  };
  c.removed = [](TwilioStore &s, const QJsonObject &gone) {
    s.ipAddresses.removeIf(
        [&](const auto &one) { return one[Text("ip_access_control_list_sid")] == gone[Text("sid")]; });
  };
  c.shown = withChildren("ip_addresses", "IpAddresses");
  return c;
}

Collection ipAddresses()
{
  Collection c = inside(ipLists(), "IpAddresses", "ip_addresses", "IP", "IpAccessControlListSid",
                        "ip_access_control_list_sid", &TwilioStore::ipAddresses);
  c.fields = {{.name = "FriendlyName", .member = "friendly_name", .required = true, .least = 1},
              {.name = "IpAddress", .member = "ip_address", .required = true},
              {.name = "CidrPrefixLength",
               .member = "cidr_prefix_length",
               .kind = FormField::Whole,
               .most = 32,
               .otherwise = 32}};
  c.check = checkAddress;
  return c;
}

void addSipLists(TwilioServer &server, TwilioStore &store)
{
  for (Collection (*kind)() : {credentialLists, credentials, ipLists, ipAddresses})
    addCollection(server, store, kind());
}

} // namespace sandbox
