// Termination URIs.
#include "routing/terminations.h"

#include <QRegularExpression>

#include <algorithm>

namespace routing {

namespace {
/// Name, kind and place of a host at Twilio: "nd-main", "pstn" and "dublin".
struct TwilioHost {
  QString name, kind, edge;
};

TwilioHost hostOf(const QString &address)
{
  static const QRegularExpression form(
      QStringLiteral("^([a-z0-9.-]+)\\.(pstn|sip)(?:\\.([a-z0-9-]+))?\\.twilio\\.com\\.?(:[0-9]+)?$"),
      QRegularExpression::CaseInsensitiveOption);
  const auto match = form.match(address.trimmed());
  return {match.captured(1).toLower(), match.captured(2).toLower(), match.captured(3).toLower()};
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

const Edge *edgeNear(const QString &country, const QString &continent)
{
  const auto named = [](const char *name) {
    const auto all = edges();
    return &*std::find_if(all.begin(), all.end(), [&](const Edge &e) { return qstrcmp(e.name, name) == 0; });
  };
  if (country == u"GB" || country == u"IE") return named("dublin");
  if (country == u"JP" || country == u"KR") return named("tokyo");
  if (continent == u"SOUTH_AMERICA") return named("sao-paulo");
  if (continent == u"EUROPE" || continent == u"AFRICA") return named("frankfurt");
  if (continent == u"ASIA") return named("singapore");
  if (continent == u"OCEANIA") return named("sydney");
  return nullptr;
}

QString edgeOf(const QString &address)
{
  const TwilioHost host = hostOf(address);
  return host.kind == u"pstn" ? host.edge : QString();
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
