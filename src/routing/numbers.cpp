// LiveKit: protocol/sip.
#include "routing/numbers.h"

#include "core/e164.h"

#include <algorithm>

namespace routing {

bool sameNumber(const QString &a, const QString &b) { return a == b || livekitNormalised(a) == livekitNormalised(b); }

bool numberAllowed(const QString &number, const QStringList &allowed)
{
  return allowed.isEmpty()
         || std::any_of(allowed.begin(), allowed.end(), [&](const QString &a) { return sameNumber(number, a); });
}

QStringList numberKeys(const QStringList &numbers)
{
  if (numbers.isEmpty()) return {QString()};
  QStringList keys;
  for (const QString &n : numbers)
    if (const QString key = livekitNormalised(n); !keys.contains(key)) keys << key;
  return keys;
}

bool isE164(QStringView text)
{
  if (!text.startsWith(u'+') || text.size() < 3 || text.size() > 16 || text[1] == u'0') return false;
  return std::all_of(text.begin() + 1, text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace routing
