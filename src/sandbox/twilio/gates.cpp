// Sign-in, addresses, numbers and countries of calls that come by SIP (Twilio: Elastic SIP Trunking, "Termination").
#include "sandbox/twilio/gates.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace sandbox {

namespace {
using Text = QLatin1String;

/// "nd.pstn.sao-paulo.twilio.com" is "nd.pstn.twilio.com" through another door.
QString withoutEdge(const QString &host)
{
  static const QRegularExpression edge(QStringLiteral("\\.(pstn|sip)\\.[a-z0-9-]+\\.twilio\\.com$"));
  return QString(host).replace(edge, QStringLiteral(".\\1.twilio.com"));
}

QStringList listsOf(const QList<QJsonObject> &ties, Text parent, const QString &sid)
{
  QStringList out;
  for (const QJsonObject &tie : ties)
    if (tie[parent].toString() == sid) out += tie[Text("sid")].toString();
  return out;
}

bool addressAllowed(const TwilioStore &store, const QStringList &lists, const QString &address)
{
  return std::any_of(store.ipAddresses.begin(), store.ipAddresses.end(), [&](const QJsonObject &entry) {
    return lists.contains(entry[Text("ip_access_control_list_sid")].toString())
           && liesIn(address, QStringLiteral("%1/%2")
                                  .arg(entry[Text("ip_address")].toString())
                                  .arg(entry[Text("cidr_prefix_length")].toInt(32)));
  });
}

/// The refusal of a sign-in; code 0: it is good.
SipAnswer signIn(const TwilioStore &store, const Invite &invite, const QStringList &users, const QStringList &addresses)
{
  if (users.isEmpty() && addresses.isEmpty()) return {403, {}, 32200};
  if (!addresses.isEmpty() && !addressAllowed(store, addresses, invite.address)) return {403, {}, 32201};
  if (users.isEmpty()) return {0};
  if (invite.username.isEmpty() || invite.password.isEmpty()) return {407};
  const bool known = std::any_of(store.credentials.begin(), store.credentials.end(), [&](const QJsonObject &one) {
    return users.contains(one[Text("credential_list_sid")].toString())
           && one[Text("username")].toString() == invite.username
           && one[Text("password")].toString() == invite.password;
  });
  return known ? SipAnswer{0} : SipAnswer{403, {}, 32202};
}

bool isE164(const QString &number)
{
  static const QRegularExpression form(QStringLiteral("^\\+[1-9][0-9]{6,14}$"));
  return form.match(number).hasMatch();
}
} // namespace

bool mayCall(const TwilioStore &store, const QString &number)
{
  qsizetype longest = 0;
  bool allowed = false;
  for (const QJsonObject &country : store.countries)
    for (const QJsonValue code : country[Text("country_codes")].toArray()) {
      const QString prefix = code.toString();
      if (!number.startsWith(prefix) || prefix.size() < longest) continue;
      if (prefix.size() > longest) allowed = false;
      longest = prefix.size();
      allowed = allowed || country[Text("low_risk_numbers_enabled")].toBool();
    }
  return allowed;
}

Gate trunkGate(const TwilioStore &store, const Invite &invite)
{
  Gate gate;
  const QString host = withoutEdge(invite.host);
  const auto trunk = std::find_if(store.trunks.begin(), store.trunks.end(),
                                  [&](const QJsonObject &t) { return t[Text("domain_name")].toString() == host; });
  gate.answer = {404};
  if (trunk == store.trunks.end()) return gate;
  gate.object = (*trunk)[Text("sid")].toString();
  gate.answer = signIn(store, invite, listsOf(store.trunkCredentialLists, Text("trunk_sid"), gate.object),
                       listsOf(store.trunkIpLists, Text("trunk_sid"), gate.object));
  if (gate.answer.code) return gate;
  gate.recorded = true;
  gate.from = invite.from;
  for (const QJsonObject &number : store.numbers)
    if (number[Text("phone_number")].toString() == invite.from) gate.numberSid = number[Text("sid")].toString();
  const bool trial = !store.accounts.isEmpty() && store.accounts.first().type == Text("Trial");
  if (!isE164(invite.user))
    gate.answer = {400, {}, 32101};
  else if (gate.numberSid.isEmpty())
    gate.answer = {403, {}, 32204};
  else if (!mayCall(store, invite.user))
    gate.answer = {403, {}, 32205};
  else if (trial)
    gate.answer = {403, {}, 32100};
  return gate;
}

Gate domainGate(const TwilioStore &store, const Invite &invite)
{
  Gate gate;
  const QString host = withoutEdge(invite.host);
  const auto domain = std::find_if(store.sipDomains.begin(), store.sipDomains.end(),
                                   [&](const QJsonObject &d) { return d[Text("domain_name")].toString() == host; });
  gate.answer = {404, {}, 32002};
  if (domain == store.sipDomains.end()) return gate;
  gate.object = (*domain)[Text("sid")].toString();
  gate.from = QStringLiteral("sip:%1@%2").arg(invite.from, invite.fromHost);
  gate.url = (*domain)[Text("voice_url")].toString();
  const Text parent("domain_sid");
  gate.answer = signIn(store, invite, listsOf(store.domainCredentialLists, parent, gate.object),
                       listsOf(store.domainIpLists, parent, gate.object));
  return gate;
}

} // namespace sandbox
