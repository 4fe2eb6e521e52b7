// LiveKit: protocol/sip matchAddrMasks.
#include "routing/addresses.h"

#include "routing/ipaddress.h"

#include <algorithm>

namespace routing {
namespace {
bool matches(const IpAddress &ip, const QString &entry)
{
  if (!entry.contains(u'/')) {
    const auto one = IpAddress::parse(entry);
    return one && *one == ip;
  }
  const auto network = IpNetwork::parse(entry);
  return network && network->contains(ip);
}

std::optional<IpNetwork> asNetwork(const QString &entry)
{
  if (const auto ip = IpAddress::parse(entry)) return IpNetwork{*ip, ip->four ? 32 : 128};
  return IpNetwork::parse(entry);
}

bool entriesMeet(const QString &a, const QString &b)
{
  const auto x = asNetwork(a), y = asNetwork(b);
  if (!x || !y) return true;
  if (x->address.four != y->address.four) return false;
  return x->bits <= y->bits ? x->contains(y->address) : y->contains(x->address);
}
} // namespace

bool isIgnoredAddress(const QString &entry)
{
  static const QString refused = QStringLiteral("()+*;, \t\n\r");
  return entry.contains(QLatin1String("://"))
         || std::any_of(entry.begin(), entry.end(), [](QChar c) { return refused.contains(c); });
}

QStringList effectiveAddresses(const QStringList &all)
{
  QStringList out;
  std::copy_if(all.begin(), all.end(), std::back_inserter(out), [](const QString &e) { return !isIgnoredAddress(e); });
  return out;
}

bool addressAllowed(const QString &source, const QString &fromHost, const QStringList &allowed)
{
  if (allowed.isEmpty()) return true;
  const auto ip = IpAddress::parse(source);
  if (!ip) return true;
  const QStringList entries = effectiveAddresses(allowed);
  return entries.isEmpty() || std::any_of(entries.begin(), entries.end(), [&](const QString &e) {
           return e == fromHost || matches(*ip, e);
         });
}

bool admitsEverybody(const QStringList &allowed)
{
  const QStringList entries = effectiveAddresses(allowed);
  return entries.isEmpty() || std::any_of(entries.begin(), entries.end(), [](const QString &e) {
           const auto network = IpNetwork::parse(e);
           return network && network->address.four && network->bits == 0;
         });
}

bool addressesMeet(const QStringList &a, const QStringList &b)
{
  if (admitsEverybody(a) || admitsEverybody(b)) return true;
  const QStringList x = effectiveAddresses(a), y = effectiveAddresses(b);
  return std::any_of(x.begin(), x.end(), [&](const QString &e) {
    return std::any_of(y.begin(), y.end(), [&](const QString &f) { return entriesMeet(e, f); });
  });
}

QStringList twilioSignalling()
{
  return {QStringLiteral("54.172.60.0/30"),    QStringLiteral("54.244.51.0/30"),   QStringLiteral("54.171.127.192/30"),
          QStringLiteral("35.156.191.128/30"), QStringLiteral("54.65.63.192/30"),  QStringLiteral("54.169.127.128/30"),
          QStringLiteral("54.252.254.64/30"),  QStringLiteral("177.71.206.192/30")};
}

} // namespace routing
