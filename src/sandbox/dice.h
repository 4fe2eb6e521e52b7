// Dice: chance that comes from the seed alone, so that the same seed gives the same company on every machine.
#pragma once
#include <QByteArray>
#include <QString>

#include <random>

namespace sandbox {

/// Not safe to share between threads without a lock.
class Dice {
public:
  explicit Dice(quint64 seed) : engine(seed) {}
  /// A number from 0 to `below` - 1.
  int below(int limit);
  /// `count` characters of `alphabet`.
  QString text(int count, QLatin1String alphabet);
  /// A Twilio sid: two letters and 32 lower-case hex digits.
  QString sid(QLatin1String prefix);
  /// A LiveKit id: "ST_" and 12 letters or digits.
  QString id(QLatin1String prefix);

private:
  std::mt19937_64 engine;
};

/// What a client must know to sign in to both halves.
struct Credentials {
  QString accountSid;
  QString authToken;
  QString apiKeySid;
  QString apiKeySecret;
  QString livekitKey;
  QString livekitSecret;
  QString sipHost; ///< "abcdefghijkl.sip.livekit.cloud"
};

/// The credentials of a seed.
Credentials credentials(quint64 seed);

} // namespace sandbox
