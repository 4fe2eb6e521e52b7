// What Twilio does with a call to a number, as far as the snapshot tells.
#include "routing/path.h"

#include "core/ids.h"
#include "twiml/document.h"

namespace routing {
namespace {
QString withNumber(QString user, const QString &number)
{
  for (const char *name : {"{{To}}", "{{Called}}"}) user.replace(QLatin1String(name), number);
  return user;
}

Error noResponse()
{
  return {Error::Rejected,
          QCoreApplication::translate("routing", "The document does not begin with <Response>, so Twilio reads nothing "
                                                 "of it.")};
}

/// Legs to this project come first, then those that may lead here.
int followedLeg(const std::vector<Leg> &legs)
{
  for (const Host wanted : {Host::Ours, Host::Unknown})
    for (size_t i = 0; i < legs.size(); ++i)
      if (legs[i].where == wanted) return int(i);
  return legs.empty() ? -1 : 0;
}
} // namespace

Host hostKind(const QString &host, const Surroundings &about)
{
  if (host.isEmpty()) return Host::None;
  if (host.endsWith(QLatin1String(".sip.twilio.com"), Qt::CaseInsensitive)) return Host::Twilio;
  if (about.sipHost.isEmpty()) return Host::Unknown;
  if (twiml::isHostOf(host, about.sipHost)) return Host::Ours;
  return host.compare(about.webHost, Qt::CaseInsensitive) == 0 ? Host::Web : Host::Other;
}

Entry entryOf(const PhoneNumber &n)
{
  if (!n.trunkSid.isEmpty()) return Entry::ElasticTrunk;
  if (!n.voiceApplicationSid.isEmpty()) return Entry::Application;
  if (n.voiceUrl.isEmpty()) return Entry::Nothing;
  if (isDemoUrl(n.voiceUrl)) return Entry::Demo;
  return binSid(n.voiceUrl) ? Entry::Bin : Entry::Webhook;
}

void readDocument(InboundPath &path, const Surroundings &about)
{
  using Reading = TwimlBin::Reading;
  if (!path.bin || (path.bin->reading == Reading::NotAsked && path.bin->document.isEmpty())) return;
  if (path.bin->reading == Reading::Missing) {
    path.document = Document::Missing;
    return;
  }
  if (path.bin->document.isEmpty()) {
    path.document = Document::Unreadable;
    path.problem = path.bin->problem;
    return;
  }
  const auto document = twiml::read(path.bin->document.reveal());
  if (!document || document->root.name != u"Response") {
    path.document = Document::Invalid;
    path.problem = document ? noResponse() : document.error();
    return;
  }
  for (twiml::SipTarget &sip : twiml::dialledSip(*document)) {
    const QString user = withNumber(sip.uri.user, path.number->number);
    const Host where = hostKind(sip.uri.host, about);
    path.legs.push_back({std::move(sip), user, where});
  }
  path.document = path.legs.empty() ? Document::NoSip : Document::Dials;
  path.leg = followedLeg(path.legs);
}

bool leadsHere(const InboundPath &path)
{
  const Leg *leg = path.followed();
  return path.reachesLiveKit && !path.assumed && !path.bySource && leg && !leg->user.isEmpty()
         && !leg->user.contains(u'%');
}

QString anyCaller() { return QStringLiteral("any caller"); }

} // namespace routing
