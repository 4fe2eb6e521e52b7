// Secrets in the system's keychain, by QtKeychain, with a deadline and with reasons.
#include "core/wait.h"
#include "profiles/keyringstate.h"
#include "profiles/secretstore.h"

#include <QCoreApplication>
#include <qt6keychain/keychain.h>

using profiles::KeyringState;

namespace {
struct SecretStoreText {
  Q_DECLARE_TR_FUNCTIONS(SecretStore)
};

Error trouble(Error::Kind kind, const char *which, const QString &text, const QString &detail = {})
{
  Error error{kind, text, QStringLiteral("keychain: %1 %2").arg(QLatin1String(which), detail).trimmed()};
  error.vendorCode = QLatin1String(which);
  return error;
}

Error locked()
{
  return trouble(
      Error::Storage, SecretTrouble::Locked,
      SecretStoreText::tr("The key store is locked. Unlock it and try again, or keep the keys until you quit."));
}

Error noStore(const char *which)
{
  return trouble(
      Error::Storage, which,
      SecretStoreText::tr("This computer has no key store. Keep the keys until you quit, or start one (GNOME Keyring "
                          "or KWallet) and try again."));
}

Error noKeyring()
{
  return trouble(
      Error::Storage, SecretTrouble::NoKeyring,
      SecretStoreText::tr("The key store has no keyring yet. Make one in your system's password settings and try "
                          "again, or keep the keys until you quit."));
}

Error hanging()
{
  return trouble(
      Error::Timeout, SecretTrouble::Hanging,
      SecretStoreText::tr("The key store does not answer. If your system asks for a password, answer it and try again, "
                          "or keep the keys until you quit."));
}

Error refused()
{
  return trouble(
      Error::Storage, SecretTrouble::Refused,
      SecretStoreText::tr(
          "The key store refused. Allow Trunkline to use it and try again, or keep the keys until you quit."));
}

Error notThere(bool wasSaved, KeyringState state)
{
  if (!wasSaved)
    return trouble(Error::NotFound, SecretTrouble::NotFound,
                   SecretStoreText::tr("The key store holds no such secret. Enter it again."));
  if (state == KeyringState::Open)
    return trouble(
        Error::Storage, SecretTrouble::Removed,
        SecretStoreText::tr("This secret was saved, but somebody removed it from the key store. Enter it again."));
  return trouble(
      Error::Storage, SecretTrouble::Locked,
      SecretStoreText::tr("The key store does not give the saved secret: it is locked, or somebody removed the secret. "
                          "Unlock it and try again, or enter the secret again."));
}

/// What a state of the service says by itself, whatever QtKeychain made of it.
std::optional<Error> byState(KeyringState state)
{
  switch (state) {
  case KeyringState::NoBus:
    return noStore(SecretTrouble::NoBus);
  case KeyringState::NoService:
    return noStore(SecretTrouble::NoService);
  case KeyringState::Locked:
    return locked();
  case KeyringState::Hanging:
    return hanging();
  case KeyringState::NoKeyring:
    return noKeyring();
  case KeyringState::Refused:
    return refused();
  case KeyringState::Open:
  case KeyringState::Unknown:
    break;
  }
  return {};
}
} // namespace

/// Shared by the frame and the job: a job of the keychain cannot be stopped, so it may outlive who asked.
struct KeychainStore::Call {
  QKeychain::Job *job = nullptr; ///< deletes itself when it has ended
  bool reads = false;
  bool wasSaved = false;
  bool ended = false;
  bool givenUp = false;
  QKeychain::Error error = QKeychain::NoError;
  QString words = {};
  Secret secret = {};

  static std::shared_ptr<Call> of(QKeychain::Job *job, const QString &key)
  {
    job->setKey(key);
    job->setInsecureFallback(false);
    auto call = std::make_shared<Call>();
    call->job = job;
    return call;
  }

  void end(QKeychain::Job *from)
  {
    ended = true;
    job = nullptr;
    error = from->error();
    words = from->errorString();
    if (!reads || error != QKeychain::NoError) return;
    secret = Secret(static_cast<QKeychain::ReadPasswordJob *>(from)->binaryData());
  }
};

KeychainStore::KeychainStore(QString name, std::chrono::milliseconds most) : service(std::move(name)), limit(most) {}

namespace {
/// The reason behind QtKeychain's code and what the service says of itself.
Error reason(QKeychain::Error error, const QString &words, bool wasSaved, KeyringState state)
{
  if (error == QKeychain::AccessDeniedByUser) return refused();
  if (const auto known = byState(state)) return *known;
  switch (error) {
  case QKeychain::EntryNotFound:
    return notThere(wasSaved, state);
  case QKeychain::AccessDenied:
    return refused();
  case QKeychain::NoBackendAvailable:
  case QKeychain::NotImplemented:
    return noStore(SecretTrouble::NoService);
  default:
    break;
  }
  return trouble(Error::Storage, SecretTrouble::Failed,
                 SecretStoreText::tr("The key store failed. Try again, or keep the keys until you quit."), words);
}
} // namespace

Task<Result<Secret>> KeychainStore::run(std::shared_ptr<Call> call)
{
  if (*overdue > 0) {
    delete call->job;
    co_return Result<Secret>(hanging());
  }
  const auto forState = limit / 6; // of the time that the caller waits
  QKeychain::Job *const job = call->job;
  NextSignal finished(job, &QKeychain::Job::finished, limit - forState);
  QObject::connect(job, &QKeychain::Job::finished, job, [call, late = overdue](QKeychain::Job *from) {
    call->end(from);
    if (call->givenUp) --*late;
  });
  job->start();
  const auto ended = co_await finished;
  if (!call->ended) {
    call->givenUp = true;
    ++*overdue;
  }
  if (call->ended && call->error == QKeychain::NoError) co_return Result<Secret>(call->secret);
  auto asking = profiles::keyringState(forState);
  const auto state = co_await asking;
  if (!call->ended) co_return Result<Secret>(state == KeyringState::Locked ? locked() : hanging());
  co_return Result<Secret>(reason(call->error, call->words, call->wasSaved, state));
}

Task<Result<Secret>> KeychainStore::read(QString key, bool wasSaved)
{
  auto call = Call::of(new QKeychain::ReadPasswordJob(service), key);
  call->reads = true;
  call->wasSaved = wasSaved;
  auto running = run(call);
  co_return co_await running;
}

Task<Result<>> KeychainStore::write(QString key, Secret secret)
{
  auto *const job = new QKeychain::WritePasswordJob(service);
  job->setBinaryData(secret.reveal());
  auto running = run(Call::of(job, key));
  const auto done = co_await running;
  if (!done) co_return Result<>(done.error());
  co_return Result<>();
}

Task<Result<>> KeychainStore::remove(QString key)
{
  auto running = run(Call::of(new QKeychain::DeletePasswordJob(service), key));
  const auto done = co_await running;
  if (!done && done.error().kind != Error::NotFound) co_return Result<>(done.error());
  co_return Result<>();
}
