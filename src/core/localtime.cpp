// Offsets from UTC, remembered.
#include "core/localtime.h"

#include <QElapsedTimer>
#include <QHash>

QDateTime localTime(const QDateTime &t)
{
  constexpr qint64 stretch = 15 * 60, trust = 60'000; // seconds between which no zone changes; milliseconds
  if (!t.isValid()) return {};
  static thread_local QHash<qint64, int> offsets;
  static thread_local QElapsedTimer age;
  if (!age.isValid() || age.hasExpired(trust)) {
    offsets.clear();
    age.start();
  }
  const qint64 second = t.toSecsSinceEpoch(), at = second / stretch - (second % stretch < 0);
  auto known = offsets.constFind(at);
  if (known == offsets.constEnd()) known = offsets.insert(at, t.toLocalTime().offsetFromUtc());
  return t.toOffsetFromUtc(*known);
}
