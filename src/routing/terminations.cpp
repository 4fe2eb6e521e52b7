// Termination URIs.
#include "routing/terminations.h"

#include <QRegularExpression>

namespace routing {

namespace {
/// Name and kind of a host at Twilio: "nd-main" and "pstn".
struct TwilioHost {
  QString name, kind;
};

TwilioHost hostOf(const QString &address)
{
  static const QRegularExpression form(
      QStringLiteral("^([a-z0-9.-]+)\\.(pstn|sip)(\\.[a-z0-9-]+)?\\.twilio\\.com\\.?(:[0-9]+)?$"),
      QRegularExpression::CaseInsensitiveOption);
  const auto match = form.match(address.trimmed());
  return {match.captured(1).toLower(), match.captured(2).toLower()};
}
} // namespace

bool isTermination(const QString &address) { return hostOf(address).kind == u"pstn"; }
bool isSipDomain(const QString &address) { return hostOf(address).kind == u"sip"; }

QString terminationName(const QString &address)
{
  const TwilioHost host = hostOf(address);
  return host.kind == u"pstn" ? host.name : QString();
}

std::span<const Edge> edges()
{
  static constexpr Edge all[] = {{"ashburn", QT_TRANSLATE_NOOP("routing", "Virginia")},
                                 {"umatilla", QT_TRANSLATE_NOOP("routing", "Oregon")},
                                 {"dublin", QT_TRANSLATE_NOOP("routing", "Ireland")},
                                 {"frankfurt", QT_TRANSLATE_NOOP("routing", "Frankfurt")},
                                 {"singapore", QT_TRANSLATE_NOOP("routing", "Singapore")},
                                 {"tokyo", QT_TRANSLATE_NOOP("routing", "Tokyo")},
                                 {"sao-paulo", QT_TRANSLATE_NOOP("routing", "São Paulo")},
                                 {"sydney", QT_TRANSLATE_NOOP("routing", "Sydney")}};
  return all;
}

QString terminationAt(const QString &domain, const Edge &edge)
{
  const TwilioHost host = hostOf(domain);
  if (host.kind != u"pstn") return {};
  return QStringLiteral("%1.pstn.%2.twilio.com").arg(host.name, QLatin1String(edge.name));
}

const SipDomain *sipDomainOf(const Snapshot &s, const QString &address)
{
  const TwilioHost wanted = hostOf(address);
  if (wanted.kind != u"sip") return nullptr;
  for (const SipDomain &d : s.of<SipDomain>().seen())
    if (hostOf(d.domainName).name == wanted.name) return &d;
  return nullptr;
}

bool leadsTo(const QString &address, const ElasticTrunk &trunk)
{
  const QString own = terminationName(trunk.domainName);
  return !own.isEmpty() && own == terminationName(address);
}

const ElasticTrunk *terminationOf(const Snapshot &s, const OutboundTrunk &outbound)
{
  for (const ElasticTrunk &t : s.of<ElasticTrunk>().seen())
    if (leadsTo(outbound.address, t)) return &t;
  return nullptr;
}

} // namespace routing
