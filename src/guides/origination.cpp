// The origination URL of an Elastic SIP trunk.
#include "guides/origination.h"

#include "core/codec.h"
#include "core/sipuri.h"
#include "guides/whole.h"
#include "routing/path.h"

#include <algorithm>

namespace guides {
namespace {
const QString cloudDomain = QStringLiteral(".sip.livekit.cloud");

/// "abc.eu.sip.livekit.cloud" for "abc.sip.livekit.cloud".
QString hostIn(const QString &sipHost, const QString &region)
{
  if (region.isEmpty() || !sipHost.endsWith(cloudDomain)) return sipHost;
  return sipHost.chopped(cloudDomain.size()) + u'.' + region + cloudDomain;
}

QString hostOf(const OriginationUrl &u)
{
  const auto uri = SipUri::parse(u.sipUrl);
  return uri ? uri->host : QString();
}
} // namespace

QStringList sipRegions()
{
  return {QStringLiteral("us"),    QStringLiteral("canada"), QStringLiteral("eu"),  QStringLiteral("uk"),
          QStringLiteral("japan"), QStringLiteral("india"),  QStringLiteral("aus"), QStringLiteral("sa")};
}

std::vector<OriginationUrl> urlsOf(const Snapshot &s, const QString &trunkSid)
{
  std::vector<OriginationUrl> out;
  for (const OriginationUrl &u : s.of<OriginationUrl>().seen())
    if (u.trunkSid == trunkSid) out.push_back(u);
  std::stable_sort(out.begin(), out.end(), [](const OriginationUrl &a, const OriginationUrl &b) {
    return std::pair(!a.enabled, a.priority) < std::pair(!b.enabled, b.priority);
  });
  return out;
}

bool leadsToProject(const OriginationUrl &u, const Surroundings &about)
{
  return routing::hostKind(hostOf(u), about) == routing::Host::Ours;
}

const OriginationUrl *straysFrom(const std::vector<OriginationUrl> &urls, const OriginationUrl *meant,
                                 const Surroundings &about)
{
  for (const OriginationUrl &u : urls) {
    if (!u.enabled || &u == meant) continue;
    const auto uri = SipUri::parse(u.sipUrl);
    if (!leadsToProject(u, about) || !uri->user.isEmpty()) return &u;
  }
  return nullptr;
}

int companions(const Snapshot &s, const QString &trunkSid, const TrunkInboundAnswers &a)
{
  int n = 0;
  for (const PhoneNumber &p : s.of<PhoneNumber>().seen())
    n += !trunkSid.isEmpty() && p.trunkSid == trunkSid && p.sid != a.numberSid;
  return n;
}

OriginationUrl wantedUrl(const OriginationUrl *existing, const QString &trunkKey, bool secure,
                         const TrunkInboundAnswers &a, const Surroundings &about)
{
  OriginationUrl u = existing ? *existing : OriginationUrl();
  if (!existing) {
    u.trunkSid = trunkKey;
    u.name = QStringLiteral("LiveKit");
  }
  SipUri uri;
  if (const auto now = SipUri::parse(u.sipUrl)) uri = *now;
  const QString host = hostIn(about.sipHost.section(u':', 0, 0), a.region), port = about.sipHost.section(u':', 1, 1);
  const QString transport = secure ? QStringLiteral("tls") : a.transport;
  uri.scheme = QStringLiteral("sip");
  uri.user.clear(); // with one, LiveKit would see it in place of the called number
  uri.host = host;
  uri.port = port.toInt();
  if (uri.parameter(u"transport").value_or(QString()).toLower() != transport) {
    uri.parameters.removeIf(
        [](const SipUri::Pair &p) { return p.name.compare(u"transport", Qt::CaseInsensitive) == 0; });
    uri.parameters.prepend({QStringLiteral("transport"), transport});
  }
  if (const auto now = SipUri::parse(u.sipUrl); !now || !(*now == uri)) u.sipUrl = uri.toString();
  u.enabled = true;
  u.priority = a.priority;
  u.weight = a.weight;
  return u;
}

const OriginationUrl *urlToUse(const std::vector<OriginationUrl> &urls, const Snapshot &s, const TrunkInboundAnswers &a)
{
  const OriginationUrl *sameRegion = nullptr, *other = nullptr;
  for (const OriginationUrl &u : urls) {
    if (!leadsToProject(u, s.about)) continue;
    // It shows one number for all: what its other numbers are used to is not changed.
    const bool isOthers = !SipUri::parse(u.sipUrl)->user.isEmpty() && companions(s, u.trunkSid, a);
    if (u.enabled && isOthers) continue;
    const ElasticTrunk *t = seenOne<ElasticTrunk>(s, u.trunkSid);
    if (difference(Object::of(u), Object::of(wantedUrl(&u, u.trunkSid, t && t->secure, a, s.about))).empty()) return &u;
    if (!other) other = &u;
    if (!sameRegion && regionOf(u) == a.region) sameRegion = &u;
  }
  return sameRegion ? sameRegion : other;
}

QString regionOf(const OriginationUrl &u)
{
  const QString host = hostOf(u);
  if (!host.endsWith(cloudDomain)) return {};
  return host.chopped(cloudDomain.size()).section(u'.', 1);
}

const ElasticTrunk *chosenTrunk(const Snapshot &s, const TrunkInboundAnswers &a)
{
  if (!a.trunkSid.isEmpty()) return seenOne<ElasticTrunk>(s, a.trunkSid);
  const PhoneNumber *n = seenOne<PhoneNumber>(s, a.numberSid);
  const ElasticTrunk *named = nullptr;
  for (const ElasticTrunk &t : s.of<ElasticTrunk>().seen())
    if (t.name == a.name && (!named || (n && t.sid == n->trunkSid))) named = &t;
  return named;
}
} // namespace guides
