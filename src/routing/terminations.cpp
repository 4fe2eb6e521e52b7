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

bool leadsTo(const QString &address, const ElasticTrunk &trunk)
{
  const TwilioHost wanted = hostOf(address), own = hostOf(trunk.domainName);
  return own.kind == u"pstn" && wanted.kind == own.kind && wanted.name == own.name;
}

const ElasticTrunk *terminationOf(const Snapshot &s, const OutboundTrunk &outbound)
{
  for (const ElasticTrunk &t : s.of<ElasticTrunk>().seen())
    if (leadsTo(outbound.address, t)) return &t;
  return nullptr;
}

} // namespace routing
