// Answers of the outbound guide: those that fit what stands, and what is wrong with others.
#include "core/e164.h"
#include "guides/outboundground.h"
#include "guides/whole.h"
#include "routing/terminations.h"

#include <QRegularExpression>

namespace guides {
namespace {
/// Trunks of LiveKit that show the number, each with the Elastic SIP trunk that it leads to.
std::vector<std::pair<const OutboundTrunk *, const ElasticTrunk *>> waysOf(const Snapshot &s, const PhoneNumber &n)
{
  std::vector<std::pair<const OutboundTrunk *, const ElasticTrunk *>> out;
  for (const OutboundTrunk &w : s.of<OutboundTrunk>().seen())
    if (const ElasticTrunk *t = routing::terminationOf(s, w); t && w.numbers.contains(n.number))
      out.emplace_back(&w, t);
  return out;
}

/// Where the number's trunks lead to; else where the number is from.
QStringList countriesOf(const Snapshot &s, const PhoneNumber &n, const QString &trunkSid)
{
  QStringList out;
  bool anywhere = false;
  for (const auto &[way, trunk] : waysOf(s, n)) {
    if (trunk->sid != trunkSid) continue;
    if (!way->destinationCountry.isEmpty()) out << way->destinationCountry.toUpper();
    anywhere |= way->destinationCountry.isEmpty() && routing::edgeOf(way->address).isEmpty();
  }
  if (anywhere) return {};
  if (!out.isEmpty()) return out;
  const auto e = E164::parse(n.number);
  const QString home = e ? e->region() : QString();
  return home.isEmpty() ? QStringList() : QStringList{home};
}
} // namespace

OutboundAnswers outboundPresets(const Snapshot &s, const QString &numberSid)
{
  OutboundAnswers a;
  a.numberSid = numberSid;
  a.name = QStringLiteral("Twilio");
  a.domain = QStringLiteral("livekit-") + s.about.accountSid.right(8).toLower();
  const PhoneNumber *n = seenOne<PhoneNumber>(s, numberSid);
  if (!n) return a;
  for (const auto &[way, trunk] : waysOf(s, *n))
    if (a.trunkSid.isEmpty() || trunk->sid == n->trunkSid) a.trunkSid = trunk->sid;
  if (a.trunkSid.isEmpty()) a.trunkSid = n->trunkSid;
  a.countries = countriesOf(s, *n, a.trunkSid);
  a.onTrunk = n->isUnrouted() || (!n->trunkSid.isEmpty() && n->trunkSid == a.trunkSid);
  return a;
}

QList<Complaint> complaints(const Snapshot &s, const OutboundAnswers &a)
{
  QList<Complaint> out;
  const PhoneNumber *n = seenOne<PhoneNumber>(s, a.numberSid);
  if (!n)
    out.append({QStringLiteral("number"), OutboundText::tr("Choose a number of the Twilio account.")});
  else if (!n->voiceCapable)
    out.append({QStringLiteral("number"), OutboundText::tr("This number has no voice, only fax or messages: Twilio "
                                                           "refuses calls that show it. Choose another one.")});
  const ElasticTrunk *chosen = nullptr;
  for (const ElasticTrunk &t : s.of<ElasticTrunk>().seen())
    if (t.sid == a.trunkSid) chosen = &t;
  if (!a.trunkSid.isEmpty() && !chosen && s.of<ElasticTrunk>().all())
    out.append({QStringLiteral("trunk"), OutboundText::tr("The Elastic SIP trunk is not there any more. Choose another "
                                                          "one, or a new one.")});
  static const QRegularExpression word(QStringLiteral("^[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?$"));
  if ((!chosen || chosen->domainName.isEmpty()) && !word.match(a.domain).hasMatch())
    out.append({QStringLiteral("domain"), OutboundText::tr("Use letters, digits and hyphens, and begin and end with a "
                                                           "letter or a digit.")});
  for (const ElasticTrunk &t : s.of<ElasticTrunk>().seen()) // a new trunk with its domain is that trunk
    if (chosen && chosen->domainName.isEmpty() && routing::leadsTo(domainOf(a), t))
      out.append({QStringLiteral("domain"),
                  OutboundText::tr("“%1” has this name. Choose that trunk, or another name.").arg(t.name)});
  if (a.name.trimmed().isEmpty())
    out.append({QStringLiteral("name"), OutboundText::tr("The outbound trunk needs a name.")});
  return out;
}
} // namespace guides
