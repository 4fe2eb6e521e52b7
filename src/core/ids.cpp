// Checks of identifiers, by hand: they run for every row of every table.
#include "core/ids.h"

#include <QString>

#include <algorithm>

static bool isHex(QChar c)
{
  const char16_t u = c.unicode();
  return (u >= '0' && u <= '9') || (u >= 'a' && u <= 'f') || (u >= 'A' && u <= 'F');
}

static bool isAlphanumeric(QChar c)
{
  const char16_t u = c.unicode();
  return (u >= '0' && u <= '9') || (u >= 'a' && u <= 'z') || (u >= 'A' && u <= 'Z');
}

bool isSid(QStringView text, const char *prefix)
{
  const QLatin1String start(prefix);
  if (!text.startsWith(start)) return false;
  const QStringView rest = text.sliced(start.size());
  return rest.size() == 32 && std::all_of(rest.begin(), rest.end(), isHex);
}

bool isLivekitId(QStringView text, const char *prefix)
{
  const QLatin1String start(prefix);
  if (!text.startsWith(start)) return false;
  const QStringView rest = text.sliced(start.size());
  return !rest.isEmpty() && rest.size() <= 64 && std::all_of(rest.begin(), rest.end(), isAlphanumeric);
}

static const QLatin1String binAddress("https://handler.twilio.com/twiml/");

std::optional<QString> binSid(QStringView url)
{
  url = url.trimmed();
  if (!url.startsWith(binAddress, Qt::CaseInsensitive)) return {};
  QStringView sid = url.sliced(binAddress.size());
  if (const qsizetype query = sid.indexOf(u'?'); query >= 0) sid = sid.first(query);
  if (!isSid(sid, "EH")) return {};
  return sid.toString();
}

QString binUrl(QStringView sid) { return binAddress + sid.toString(); }
