// What the checks share.
#include "health/checks.h"

namespace health {
using namespace routing;

void needWhole(Answer &answer, const char *rule, const Project &project, const Resource &r)
{
  if (project.snapshot().part(r).state == Read::Whole) return;
  answer.unknown.push_back({QLatin1String(rule), {}, whyUnknown(project.snapshot(), r)});
}

QString whyNotFollowed(const InboundPath &path)
{
  switch (path.entry) {
  case Entry::Nothing:
  case Entry::Demo:
    return {};
  case Entry::ElasticTrunk:
    if (!path.originationRead)
      return HealthText::tr("An Elastic SIP trunk takes the calls, and where it sends them has not been read.");
    break;
  case Entry::Application:
    return HealthText::tr("A TwiML app takes the calls, and what it does has not been read.");
  case Entry::Webhook:
    return HealthText::tr("Somebody's own server answers, and Trunkline never calls it.");
  case Entry::Bin:
    break;
  }
  const bool unread = path.document == Document::NotAsked || path.document == Document::Unreadable;
  if (path.entry == Entry::Bin && unread) return whyUnread(path);
  if (path.assumed)
    return HealthText::tr("The SIP host of the LiveKit project is not known. Enter it in the connection.");
  if (path.bySource)
    return HealthText::tr(
        "Two trunks take the number from different addresses, and which of them Twilio's calls meet cannot "
        "be seen from here.");
  return {};
}

Finding finding(const char *rule, Severity severity, const Resource &r, const QString &key)
{
  Finding f;
  f.rule = QLatin1String(rule);
  f.severity = severity;
  f.resource = &r;
  f.key = key;
  return f;
}

Finding onNumber(const char *rule, Severity severity, const PhoneNumber &n)
{
  Finding f = findingOn(rule, severity, n);
  f.number = n.number;
  return f;
}

Finding onBin(const char *rule, Severity severity, const InboundPath &path)
{
  Finding f = finding(rule, severity, resourceOf<TwimlBin>(), path.bin ? path.bin->url : QString());
  f.number = path.number->number;
  return f;
}

Finding onTrunk(const char *rule, Severity severity, const InboundTrunk &t, const InboundPath *path)
{
  Finding f = findingOn(rule, severity, t);
  if (path) f.number = path->number->number;
  return f;
}

Finding onRule(const char *rule, Severity severity, const DispatchRule &r, const InboundPath *path)
{
  Finding f = findingOn(rule, severity, r);
  if (path) f.number = path->number->number;
  return f;
}

} // namespace health
