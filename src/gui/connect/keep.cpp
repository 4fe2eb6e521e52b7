// Saving a connected profile.
#include "gui/connect/keep.h"

#include <QUrl>

namespace gui {

namespace {
constexpr Connection::SecretName secretNames[] = {Connection::ApiKeySecret, Connection::AuthToken,
                                                  Connection::ApiSecret};

/// Marks the typed secrets of a connection as saved; gives the keys that were not saved before.
QStringList markSaved(std::optional<Connection> &c, const QHash<QString, Secret> &typed)
{
  QStringList fresh;
  if (!c) return fresh;
  for (const auto name : secretNames) {
    const QString key = profiles::secretKey(c->id, name);
    if (!typed.contains(key)) continue;
    if (!c->saved.testFlag(name)) fresh << key;
    c->saved.setFlag(name);
  }
  return fresh;
}

Task<Result<Secret>> secretFor(ConnectInput input, Connection c, Connection::SecretName name,
                               std::shared_ptr<SecretStore> secrets)
{
  if (const Secret typed = input.secret(c, name); !typed.isEmpty()) co_return typed;
  if (!c.saved.testFlag(name)) co_return Secret();
  auto reading = secrets->read(profiles::secretKey(c.id, name), true);
  co_return co_await reading;
}

Task<Result<>> takeBack(QStringList keys, std::shared_ptr<SecretStore> secrets)
{
  Result<> out;
  for (const QString &key : keys) {
    auto removing = secrets->remove(key);
    const auto removed = co_await removing;
    if (!removed && out) out = removed.error();
  }
  co_return out;
}
} // namespace

Task<Kept> keep(ConnectInput input, ProfileStore *store, std::shared_ptr<SecretStore> secrets)
{
  QStringList fresh = markSaved(input.twilio, input.typed);
  fresh += markSaved(input.livekit, input.typed);
  std::optional<Error> trouble;
  const QStringList keys = input.typed.keys();
  for (const QString &key : keys) {
    auto writing = secrets->write(key, input.typed.value(key));
    const auto written = co_await writing;
    if (written) continue;
    trouble = written.error();
    break;
  }
  if (!trouble) {
    const auto book = store->change([&input](ProfileBook &b) {
      if (input.twilio) b.put(*input.twilio);
      if (input.livekit) b.put(*input.livekit);
      b.put(input.profile);
      return Result<>();
    });
    if (!book) trouble = book.error();
  }
  if (!trouble) co_return input;
  auto undoing = takeBack(fresh, secrets);
  const auto undone = co_await undoing;
  Q_UNUSED(undone) // the first trouble is the one to tell
  co_return *trouble;
}

ConnectInput keepInMemory(ConnectInput input, MemoryStore &secrets)
{
  input.profile.sessionOnly = true;
  for (auto *half : {&input.twilio, &input.livekit}) {
    if (!*half) continue;
    (*half)->saved = {};
    markSaved(*half, input.typed);
  }
  for (auto it = input.typed.cbegin(); it != input.typed.cend(); ++it) secrets.put(it.key(), it.value());
  return input;
}

Task<Result<Accounts>> signInWith(ConnectInput input, std::shared_ptr<SecretStore> secrets)
{
  Accounts out;
  if (input.twilio) {
    const Connection c = *input.twilio;
    Account a;
    a.vendor = Vendor::Twilio;
    a.id = c.id;
    a.accountSid = c.accountSid;
    a.user = c.apiKeySid.isEmpty() ? c.accountSid : c.apiKeySid;
    auto readingToken = secretFor(input, c, Connection::AuthToken, secrets);
    const auto token = co_await readingToken;
    if (!token) co_return token.error();
    auto readingKey = secretFor(input, c, Connection::ApiKeySecret, secrets);
    const auto key = co_await readingKey;
    if (!key) co_return key.error();
    a.authToken = *token;
    a.password = c.apiKeySid.isEmpty() ? *token : *key;
    out.twilio = a;
  }
  if (input.livekit) {
    const Connection c = *input.livekit;
    Account a;
    a.vendor = Vendor::LiveKit;
    a.id = c.id;
    a.url = QUrl(c.url);
    a.apiKey = c.apiKey;
    auto reading = secretFor(input, c, Connection::ApiSecret, secrets);
    const auto secret = co_await reading;
    if (!secret) co_return secret.error();
    a.apiSecret = *secret;
    out.livekit = a;
  }
  co_return out;
}

Task<Result<>> forget(QList<Connection> connections, std::shared_ptr<SecretStore> secrets)
{
  QStringList keys;
  for (const Connection &c : connections) keys += profiles::secretKeys(c);
  auto removing = takeBack(keys, secrets);
  co_return co_await removing;
}

} // namespace gui
