// Signing in to test servers.
#include "api/accountsat.h"

#include "profiles/connectfile.h"
#include "support/finish.h"

using namespace std::chrono_literals;

Accounts behind(Accounts accounts, GatePolicy policy, GateWish wish)
{
  policy.readOnly = wish.readOnly;
  policy.longestDeadline = wish.deadline;
  policy.retry.pauses = {};
  for (const Account *a : {&*accounts.twilio, &*accounts.livekit})
    for (const AllowedVerb &v : api::allowList(*a)) policy.allowed.push_back(v);
  accounts.twilio->gate = accounts.livekit->gate = HttpGate(policy);
  return accounts;
}

Accounts accountsAt(const QByteArray &line, GateWish wish)
{
  const auto session = profiles::readConnectJson(line, QStringLiteral("the sandbox"));
  if (!session) qFatal("%s", qPrintable(session.error().text));
  const auto secret = [&](const QString &id, Connection::SecretName name) {
    const auto found = finish(session->secrets->read(profiles::secretKey(id, name)));
    return found ? *found : Secret();
  };
  Account twilio, livekit;
  twilio.accountSid = session->twilio->accountSid;
  twilio.authToken = secret(session->twilio->id, Connection::AuthToken);
  twilio.user = twilio.accountSid; // the Auth Token may also read the account itself
  twilio.password = twilio.authToken;
  livekit.vendor = Vendor::LiveKit;
  livekit.url = QUrl(session->livekit->url);
  livekit.apiKey = session->livekit->apiKey;
  livekit.apiSecret = secret(session->livekit->id, Connection::ApiSecret);
  GatePolicy policy;
  policy.addresses = session->addresses;
  policy.mappedOnly = false; // LiveKit's own address is not mapped
  return behind({twilio, livekit}, policy, wish);
}

Accounts accountsAt(const HttpEcho &server, GateWish wish)
{
  Account twilio, livekit;
  twilio.accountSid = twilio.user = echoSid;
  twilio.password = twilio.authToken = Secret(echoToken);
  livekit.vendor = Vendor::LiveKit;
  livekit.url = server.url(QString());
  livekit.apiKey = QStringLiteral("APItest");
  livekit.apiSecret = Secret(echoSecret);
  GatePolicy policy;
  for (const QString &product : profiles::twilioProducts())
    policy.addresses.insert(QStringLiteral("https://%1.twilio.com").arg(product), server.url(QString()));
  return behind({twilio, livekit}, policy, wish);
}
