// Reading the form of the connect dialog: what is missing, and what comes out.
#include "gui/connect/connectform.h"
#include "gui/kit/segments.h"
#include "profiles/checks.h"

#include <QCheckBox>
#include <QUrl>

namespace gui {

bool ConnectForm::hasTwilio() const
{
  const auto any = {accountSid, apiKeySid, apiKeySecret, authToken};
  return std::any_of(any.begin(), any.end(), [](const FormLine *l) { return !l->text().isEmpty(); });
}

bool ConnectForm::hasLiveKit() const
{
  const auto any = {url, apiKey, apiSecret, sipHost};
  return std::any_of(any.begin(), any.end(), [](const FormLine *l) { return !l->text().isEmpty(); });
}

bool ConnectForm::isSaved(const std::optional<Connection> &c, Connection::SecretName secret) const
{
  return c && c->saved.testFlag(secret);
}

bool ConnectForm::checkTwilio()
{
  if (accountSid->text().isEmpty()) accountSid->setError(profiles::accountSid({}).error().text);
  const bool secret = !apiKeySecret->text().isEmpty() || isSaved(base.twilio, Connection::ApiKeySecret);
  const bool token = !authToken->text().isEmpty() || isSaved(base.twilio, Connection::AuthToken);
  if (!apiKeySid->text().isEmpty() && !secret)
    apiKeySecret->setError(tr("Enter the secret of the API key. It was shown once, when the key was made."));
  if (apiKeySid->text().isEmpty() && !apiKeySecret->text().isEmpty())
    apiKeySid->setError(tr("Enter the SID of the API key that this secret belongs to."));
  else if (apiKeySid->text().isEmpty() && !token)
    apiKeySid->setError(tr("Enter an API key with its secret, or the Auth Token."));
  const auto all = {accountSid, apiKeySid, apiKeySecret, authToken};
  return std::all_of(all.begin(), all.end(), [](const FormLine *l) { return l->error().isEmpty(); });
}

bool ConnectForm::checkLiveKit()
{
  if (url->text().isEmpty()) url->setError(profiles::liveKitUrl({}).error().text);
  if (apiKey->text().isEmpty()) apiKey->setError(profiles::liveKitApiKey({}).error().text);
  if (apiSecret->text().isEmpty() && !isSaved(base.livekit, Connection::ApiSecret))
    apiSecret->setError(tr("Enter the secret of the API key. It was shown once, when the key was made."));
  const auto all = {url, apiKey, apiSecret, sipHost};
  return std::all_of(all.begin(), all.end(), [](const FormLine *l) { return l->error().isEmpty(); });
}

bool ConnectForm::checkAll()
{
  for (FormLine *line : std::as_const(lines)) {
    line->setError({});
    line->check();
  }
  if (!hasTwilio() && !hasLiveKit())
    accountSid->setError(tr("Enter a Twilio account, a LiveKit project, or better both."));
  if (hasTwilio()) checkTwilio();
  if (hasLiveKit()) checkLiveKit();
  for (FormLine *line : std::as_const(lines)) {
    if (line->error().isEmpty()) continue;
    line->field()->setFocus();
    return false;
  }
  return true;
}

QString ConnectForm::nameOrDefault() const
{
  if (!name->text().isEmpty()) return name->text();
  const QString host = hasLiveKit() ? QUrl(*profiles::liveKitUrl(url->text())).host() : QString();
  const QString first = host.endsWith(QLatin1String(".livekit.cloud")) ? host.section(u'.', 0, 0) : host;
  const QString wanted = first.isEmpty() ? tr("Twilio %1").arg(accountSid->text().right(4)) : first;
  QString free = wanted;
  for (int n = 2; taken.contains(free, Qt::CaseInsensitive); ++n) free = QStringLiteral("%1 %2").arg(wanted).arg(n);
  return free;
}

void ConnectForm::readTwilio(ConnectInput &in) const
{
  Connection c = base.twilio.value_or(Connection());
  if (c.id.isEmpty()) c.id = profiles::newId();
  c.vendor = Connection::Vendor::Twilio;
  c.name = in.profile.name;
  c.accountSid = accountSid->text();
  c.apiKeySid = apiKeySid->text();
  const auto keep = [&](const FormLine *line, Connection::SecretName secret) {
    if (!line->text().isEmpty()) in.typed.insert(profiles::secretKey(c.id, secret), Secret(line->text().toUtf8()));
  };
  keep(apiKeySecret, Connection::ApiKeySecret);
  keep(authToken, Connection::AuthToken);
  in.twilio = c;
  in.profile.twilio = c.id;
}

void ConnectForm::readLiveKit(ConnectInput &in) const
{
  Connection c = base.livekit.value_or(Connection());
  if (c.id.isEmpty()) c.id = profiles::newId();
  c.vendor = Connection::Vendor::LiveKit;
  c.name = in.profile.name;
  c.url = *profiles::liveKitUrl(url->text());
  c.apiKey = apiKey->text();
  c.sipHost = sipHost->text();
  c.kind = profiles::kindOf(c.url, c.sipHost);
  in.profile.sipHost.clear(); // the form showed it, and it is the connection's now
  if (!apiSecret->text().isEmpty())
    in.typed.insert(profiles::secretKey(c.id, Connection::ApiSecret), Secret(apiSecret->text().toUtf8()));
  in.livekit = c;
  in.profile.livekit = c.id;
}

std::optional<ConnectInput> ConnectForm::read()
{
  if (!checkAll()) return {};
  ConnectInput in;
  in.profile = base.profile;
  in.profile.name = nameOrDefault();
  in.profile.kind = Profile::Kind(kind->currentIndex());
  in.profile.readOnly = readOnly->isChecked();
  in.profile.twilio.clear();
  in.profile.livekit.clear();
  if (hasTwilio()) readTwilio(in);
  if (hasLiveKit()) readLiveKit(in);
  base.profile = in.profile;
  if (in.twilio) base.twilio = in.twilio; // the ids stay when it is read again
  if (in.livekit) base.livekit = in.livekit;
  return in;
}

} // namespace gui
