// Sealing with libsodium.
#include "files/seal.h"

#include <QCoreApplication>

#include <sodium.h>

namespace files {
namespace {
constexpr quint64 mostOperations = 16, mostMemory = 1024ull * 1024 * 1024;
const QByteArray meaning = "trunkline-configuration 1"; // sealed with it: a box of something else is not taken

const unsigned char *bytesOf(const QByteArray &b) { return reinterpret_cast<const unsigned char *>(b.constData()); }
unsigned char *bytesIn(QByteArray &b) { return reinterpret_cast<unsigned char *>(b.data()); }

Error refused(const QString &text) { return Error{Error::Rejected, text}; }

/// Wiped when it goes.
struct SealKey {
  unsigned char bytes[crypto_aead_xchacha20poly1305_ietf_KEYBYTES] = {};
  SealKey() = default;
  SealKey(const SealKey &) = delete;
  SealKey &operator=(const SealKey &) = delete;
  ~SealKey() { sodium_memzero(bytes, sizeof bytes); }

  bool make(const Sealed &with, const Secret &passphrase)
  {
    const QByteArray &p = passphrase.reveal();
    return crypto_pwhash(bytes, sizeof bytes, p.constData(), quint64(p.size()), bytesOf(with.salt), with.operations,
                         size_t(with.memory), crypto_pwhash_ALG_ARGON2ID13)
           == 0;
  }
};

Error noMemory()
{
  return {Error::Storage,
          QCoreApplication::translate("Configuration file", "There is not enough free memory to make a key of the "
                                                            "passphrase. Close other programs and try again.")};
}
} // namespace

Result<Sealed> seal(const QByteArray &clear, const Secret &passphrase)
{
  if (sodium_init() < 0)
    return Error{Error::Storage, QCoreApplication::translate("Configuration file", "This computer gives no random "
                                                                                   "numbers, so nothing can be "
                                                                                   "sealed.")};
  Sealed s{crypto_pwhash_OPSLIMIT_MODERATE,
           crypto_pwhash_MEMLIMIT_MODERATE,
           QByteArray(crypto_pwhash_SALTBYTES, '\0'),
           QByteArray(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES, '\0'),
           {}};
  randombytes_buf(s.salt.data(), size_t(s.salt.size()));
  randombytes_buf(s.nonce.data(), size_t(s.nonce.size()));
  SealKey key;
  if (!key.make(s, passphrase)) return noMemory();
  s.box.resize(clear.size() + int(crypto_aead_xchacha20poly1305_ietf_ABYTES));
  unsigned long long length = 0;
  crypto_aead_xchacha20poly1305_ietf_encrypt(bytesIn(s.box), &length, bytesOf(clear), quint64(clear.size()),
                                             bytesOf(meaning), quint64(meaning.size()), nullptr, bytesOf(s.nonce),
                                             key.bytes);
  return s;
}

Result<Secret> unseal(const Sealed &s, const Secret &passphrase)
{
  const bool whole = s.salt.size() == crypto_pwhash_SALTBYTES
                     && s.nonce.size() == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES
                     && s.box.size() >= int(crypto_aead_xchacha20poly1305_ietf_ABYTES);
  if (!whole || s.operations < crypto_pwhash_OPSLIMIT_MIN || s.memory < crypto_pwhash_MEMLIMIT_MIN
      || s.operations > mostOperations || s.memory > mostMemory)
    return refused(QCoreApplication::translate("Configuration file",
                                               "The sealed secrets in this file are damaged. Export it again."));
  SealKey key;
  if (sodium_init() < 0 || !key.make(s, passphrase)) return noMemory();
  QByteArray clear(s.box.size() - int(crypto_aead_xchacha20poly1305_ietf_ABYTES), '\0');
  unsigned long long length = 0;
  if (crypto_aead_xchacha20poly1305_ietf_decrypt(bytesIn(clear), &length, nullptr, bytesOf(s.box),
                                                 quint64(s.box.size()), bytesOf(meaning), quint64(meaning.size()),
                                                 bytesOf(s.nonce), key.bytes)
      != 0)
    return refused(QCoreApplication::translate(
        "Configuration file", "This is not the passphrase that the file was sealed with, or somebody changed its "
                              "sealed part. Check the passphrase and try again."));
  return Secret(clear);
}

} // namespace files
