// The calls that live in the company's rooms, the same for both halves.
#include "sandbox/company.h"

#include <QCryptographicHash>

#include <algorithm>

namespace sandbox {

namespace {
QByteArray digest(const CompanyRoom &room, const QString &caller, const char *of)
{
  const QString text = room.name + u'|' + caller + u'|' + room.called + u'|' + QLatin1String(of);
  return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Md5);
}
bool isOnTrunk(const Company &company, const QString &number)
{
  return std::any_of(company.numbers.begin(), company.numbers.end(),
                     [&](const CompanyNumber &n) { return n.phoneNumber == number && !n.trunkSid.isEmpty(); });
}
QString callSid(const QByteArray &digest) { return QLatin1String("CA") + QLatin1String(digest.toHex()); }
} // namespace

QList<LiveCall> liveCalls(const Company &company)
{
  QList<LiveCall> all;
  for (const CompanyRoom &room : company.rooms)
    for (const QString &caller : room.callers) {
      const QByteArray first = digest(room, caller, "first");
      all.append({room.name, caller, room.called, callSid(first),
                  callSid(isOnTrunk(company, room.called) ? first : digest(room, caller, "leg")),
                  15 + uchar(first.at(0)) % 120});
    }
  return all;
}

} // namespace sandbox
