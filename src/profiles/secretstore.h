// SecretStore: where secrets are kept between two starts, or only until the end. The system's keychain, or memory.
#pragma once
#include "core/result.h"
#include "core/secret.h"
#include "core/task.h"

#include <QHash>

#include <chrono>
#include <memory>

/// Each secret is an entry of its own. A store outlives the scopes that its tasks run in.
/// Errors: NotFound (no such entry), Storage (no key store, locked, refused...), Timeout (no answer: safe to repeat).
/// `vendorCode` says which: one of the words in SecretTrouble; `text` says what to do.
class SecretStore {
public:
  SecretStore() = default;
  Q_DISABLE_COPY_MOVE(SecretStore)
  virtual ~SecretStore() = default;

  /// wasSaved: the entry was written once, so that "not found" means locked or removed, and is a Storage error.
  virtual Task<Result<Secret>> read(QString key, bool wasSaved = false) = 0;
  virtual Task<Result<>> write(QString key, Secret secret) = 0;
  /// Removing what is not there is done.
  virtual Task<Result<>> remove(QString key) = 0;
};

/// The values of Error::vendorCode that a SecretStore gives.
namespace SecretTrouble {
inline constexpr char NoBus[] = "no-bus";         ///< no D-Bus session: no key store can be reached
inline constexpr char NoService[] = "no-service"; ///< nothing on this computer keeps secrets
inline constexpr char NoKeyring[] = "no-keyring"; ///< a service runs, but no keyring was made in it yet
inline constexpr char Locked[] = "locked";        ///< the keyring is locked
inline constexpr char Refused[] = "refused";      ///< the operator or the system refused
inline constexpr char Hanging[] = "hanging";      ///< no answer in time; it may be asking the operator
inline constexpr char Removed[] = "removed";      ///< it was saved, the keyring is open, and it is not there
inline constexpr char NotFound[] = "not-found";   ///< never saved
inline constexpr char Failed[] = "failed";        ///< anything else; `detail` has the system's words
} // namespace SecretTrouble

/// Lives as long as the program; wiped at the end.
class MemoryStore : public SecretStore {
public:
  Task<Result<Secret>> read(QString key, bool wasSaved = false) override;
  Task<Result<>> write(QString key, Secret secret) override;
  Task<Result<>> remove(QString key) override;
  /// The same as write, without a task.
  void put(const QString &key, const Secret &secret) { held.insert(key, secret); }

private:
  QHash<QString, Secret> held;
};

/// The system's keychain (Secret Service, KWallet, macOS Keychain, Windows Credential Manager), by QtKeychain.
/// Every call ends within `limit`. A call to the keychain cannot be taken back: after a time-out it may still be done
/// later, and until then further calls fail at once instead of queueing behind it.
class KeychainStore : public SecretStore {
public:
  /// service is the name under which the entries stand in the keychain.
  explicit KeychainStore(QString service = QStringLiteral("trunkline"),
                         std::chrono::milliseconds limit = std::chrono::seconds(3));
  Task<Result<Secret>> read(QString key, bool wasSaved = false) override;
  Task<Result<>> write(QString key, Secret secret) override;
  Task<Result<>> remove(QString key) override;

private:
  struct Call;
  Task<Result<Secret>> run(std::shared_ptr<Call> call);
  QString service;
  std::chrono::milliseconds limit;
  std::shared_ptr<int> overdue = std::make_shared<int>(0); ///< calls that were given up and have not ended
};
