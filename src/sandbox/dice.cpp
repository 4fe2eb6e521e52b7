// Dice on the Mersenne twister, whose output the C++ standard fixes (its distributions it does not, hence the modulo).
#include "sandbox/dice.h"

namespace sandbox {

namespace {
constexpr QLatin1String hexDigits("0123456789abcdef");
constexpr QLatin1String lettersAndDigits("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789");
} // namespace

int Dice::below(int limit) { return static_cast<int>(engine() % static_cast<quint64>(limit)); }

QString Dice::text(int count, QLatin1String alphabet)
{
  QString out;
  out.reserve(count);
  for (int i = 0; i < count; ++i) out += QChar(alphabet.at(below(static_cast<int>(alphabet.size()))));
  return out;
}

QString Dice::sid(QLatin1String prefix) { return prefix + text(32, hexDigits); }

QString Dice::id(QLatin1String prefix) { return prefix + text(12, lettersAndDigits); }

Credentials credentials(quint64 seed)
{
  Dice dice(seed ^ 0x6372656473ULL); // its own stream: the company's dice do not shift it
  Credentials out;
  out.accountSid = dice.sid(QLatin1String("AC"));
  out.authToken = dice.text(32, hexDigits);
  out.apiKeySid = dice.sid(QLatin1String("SK"));
  out.apiKeySecret = dice.text(32, lettersAndDigits);
  out.livekitKey = QLatin1String("API") + dice.text(12, lettersAndDigits);
  out.livekitSecret = dice.text(43, lettersAndDigits);
  out.sipHost = dice.text(12, QLatin1String("abcdefghijklmnopqrstuvwxyz")) + QLatin1String(".sip.livekit.cloud");
  return out;
}

} // namespace sandbox
