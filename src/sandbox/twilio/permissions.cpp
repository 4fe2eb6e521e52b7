// What each request needs (Twilio: "Restricted API Keys Permissions", Voice and Numbers). The names of Numbers are
// hard to read in Twilio's document and were not tried.
#include "sandbox/twilio/permissions.h"

namespace sandbox {

namespace {
struct Guarded {
  const char *path; ///< "PRODUCT/PATH" below the account; {} stands for one SID
  const char *name;
};

constexpr Guarded guarded[] = {
    {"api/IncomingPhoneNumbers", "phone-numbers/incoming-phone-numbers"},
    {"api/Calls", "voice/calls"},
    {"api/Calls/{}/Recordings", "voice/calls.recordings"},
    {"api/Calls/{}/Notifications", "voice/calls.notifications"},
    {"api/Notifications", "voice/notifications"},
    {"api/Recordings", "voice/recordings"},
    {"api/Conferences", "voice/conferences"},
    {"api/Conferences/{}/Participants", "voice/conferences.participants"},
    {"api/Conferences/{}/Recordings", "voice/conferences.recordings"},
    {"api/Applications", "voice/twiml.apps"},
    {"api/SIP/CredentialLists", "voice/sip.credential-lists"},
    {"api/SIP/CredentialLists/{}/Credentials", "voice/sip.credential-lists.credentials"},
    {"api/SIP/IpAccessControlLists", "voice/sip.ip-acls"},
    {"api/SIP/IpAccessControlLists/{}/IpAddresses", "voice/sip.ip-acls.ip-addresses"},
    {"api/SIP/Domains", "voice/sip.domains"},
    {"api/SIP/Domains/{}/Auth/Calls/CredentialListMappings", "voice/sip.domains.auth.calls.credential-list-mappings"},
    {"api/SIP/Domains/{}/Auth/Calls/IpAccessControlListMappings", "voice/sip.domains.auth.calls.ip-acl-mappings"},
    {"trunking/v1/Trunks", "voice/sip.trunks"},
    {"trunking/v1/Trunks/{}/OriginationUrls", "voice/sip.trunks.origination-urls"},
    {"trunking/v1/Trunks/{}/CredentialLists", "voice/sip.trunks.auth.calls.credential-list-mappings"},
    {"trunking/v1/Trunks/{}/IpAccessControlLists", "voice/sip.trunks.auth.calls.ip-acl-mappings"},
};

bool isSid(const QString &word)
{
  static const QRegularExpression sid(QStringLiteral("^[A-Z]{2}[0-9a-f]{32}$"));
  return sid.match(word).hasMatch();
}
} // namespace

QString permissionFor(const TwilioRequest &request)
{
  QString path = request.product + request.path;
  path.remove(QStringLiteral("/2010-04-01/Accounts/") + request.account);
  if (path.endsWith(QLatin1String(".json"))) path.chop(5);
  QStringList words = path.split(QLatin1Char('/'));
  const bool one = isSid(words.last());
  if (one) words.removeLast();
  for (QString &word : words)
    if (isSid(word)) word = QStringLiteral("{}");
  const QString wanted = words.join(QLatin1Char('/'));
  const char *const action = request.verb == "DELETE" ? "delete"
                             : request.verb == "POST" ? (one ? "update" : "create")
                                                      : (one ? "read" : "list");
  for (const Guarded &g : guarded)
    if (wanted == QLatin1String(g.path))
      return QStringLiteral("twilio/%1/%2").arg(QLatin1String(g.name), QLatin1String(action));
  return {};
}

} // namespace sandbox
