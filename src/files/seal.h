// Sealing bytes under a passphrase: Argon2id makes the key, XChaCha20-Poly1305 seals (libsodium).
#pragma once
#include "core/result.h"
#include "core/secret.h"

namespace files {

/// What is needed to open it again, besides the passphrase. All of it may stand in a public place.
struct Sealed {
  quint64 operations = 0, memory = 0; ///< of Argon2id; memory in bytes
  QByteArray salt, nonce, box;
};

/// Takes about a second and 256 MB: never in the GUI thread.
Result<Sealed> seal(const QByteArray &clear, const Secret &passphrase);
/// Rejected: the passphrase is wrong, or somebody changed the file; or opening it would take too much memory.
Result<Secret> unseal(const Sealed &, const Secret &passphrase);

} // namespace files
