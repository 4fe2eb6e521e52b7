// The first two stations: the number, and what Twilio does with a call to it.
#include "core/e164.h"
#include "model/originationurl.h"
#include "model/twimlapp.h"
#include "routing/nodes.h"
#include "routing/words.h"

#include <QUrl>

namespace routing {
namespace {
void unreadable(RouteNode &n, const InboundPath &path)
{
  n.state = NodeState::Unknown;
  n.reason = whyUnread(path);
  n.rule = QStringLiteral("twilio.twiml.bin-unreadable");
  const bool noToken = path.bin && path.bin->reading == TwimlBin::Reading::NoToken;
  n.offer = noToken ? Offer::EnterAuthToken : Offer::ReadAgain;
  if (path.document == Document::NotAsked) n.rule.clear();
}

void missing(RouteNode &n)
{
  n.state = NodeState::Broken;
  n.reason = RoutingText::tr("Twilio has no such bin: callers hear that an application error has occurred.");
  n.rule = QStringLiteral("twilio.twiml.bin-unreadable");
}

void invalid(RouteNode &n, const InboundPath &path)
{
  n.state = NodeState::Broken;
  n.reason = RoutingText::tr("Twilio cannot read this document, and callers hear an application error: %1")
                 .arg(path.problem.text);
  n.rule = QStringLiteral("twilio.twiml.invalid-xml");
}

void elsewhere(RouteNode &n, const InboundPath &path)
{
  n.state = NodeState::Idle;
  const Leg *leg = path.followed();
  n.reason = leg ? RoutingText::tr("Leads elsewhere: it dials %1, and nothing in this project waits for the number.")
                       .arg(leg->sip.uri.host)
                 : RoutingText::tr("Leads elsewhere: it dials no SIP address, and nothing in this project waits for "
                                   "the number.");
}

void noSip(RouteNode &n)
{
  n.state = NodeState::Broken;
  n.reason = RoutingText::tr("The document dials no SIP address, so calls do not reach LiveKit.");
  n.rule = QStringLiteral("twilio.twiml.sip-uri-mismatch");
}

QString hostReason(const Leg &leg)
{
  switch (leg.where) {
  case Host::Web:
    return RoutingText::tr("It dials %1. That is the project's web address; calls go to its SIP host.")
        .arg(leg.sip.uri.host);
  case Host::Twilio:
    return RoutingText::tr("It dials %1, a SIP domain of Twilio, so calls never leave Twilio.").arg(leg.sip.uri.host);
  case Host::None:
    return RoutingText::tr("It dials an address that cannot be read.");
  default:
    return RoutingText::tr("It dials %1, which is not this LiveKit project.").arg(leg.sip.uri.host);
  }
}

/// Whether the leg leads to this project cannot be told.
void unknownHost(RouteNode &n, const Leg &leg)
{
  n.state = NodeState::Unknown;
  n.reason = RoutingText::tr("The SIP host of the LiveKit project is not known, so it cannot be told whether %1 is it. "
                             "Enter it in the connection.")
                 .arg(leg.sip.uri.host);
  n.offer = Offer::EnterSipHost;
}

void dials(RouteNode &n, const Project &project, const InboundPath &path)
{
  const Leg &leg = *path.followed();
  n.detail = RoutingText::tr("dials %1").arg(dialledText(leg));
  if (leg.where == Host::Unknown) {
    unknownHost(n, leg);
  } else if (leg.where != Host::Ours) {
    // A strange host is wrong only when this project waits for the number.
    const bool wrong = path.namedHere == true || leg.where == Host::Web || leg.where == Host::None;
    n.state = wrong ? NodeState::Broken : NodeState::Unknown;
    n.reason = hostReason(leg);
    if (wrong) n.rule = QStringLiteral("twilio.twiml.sip-uri-mismatch");
  } else if (leg.user.isEmpty() || leg.user.contains(u'%')) {
    n.state = NodeState::Broken;
    n.reason =
        RoutingText::tr("The address has no called number that LiveKit understands. Write it with + and digits.");
    n.rule = QStringLiteral("twilio.twiml.sip-uri-mismatch");
  } else if (path.trunksKnown && project.dialsStrangeNumber(path)) {
    n.state = NodeState::Broken;
    n.reason = RoutingText::tr("It dials %1, which no inbound trunk takes. One takes the number itself.")
                   .arg(shownNumber(leg.user));
    n.rule = QStringLiteral("twilio.twiml.sip-uri-mismatch");
  } else if (leg.user != livekitNormalised(leg.user) && path.trunk()) {
    n.state = NodeState::Warning;
    n.reason =
        RoutingText::tr("It dials the number as %1. Trunks understand it, but dispatch rules compare it letter by "
                        "letter.")
            .arg(leg.user);
    n.rule = QStringLiteral("twilio.twiml.sip-uri-mismatch");
  } else {
    n.state = NodeState::Ok;
    n.reason = RoutingText::tr("It dials this LiveKit project.");
  }
}

void bin(RouteNode &n, const Project &project, const InboundPath &path)
{
  n.resource = &resourceOf<TwimlBin>();
  if (path.bin) {
    n.title = nameOf(*path.bin);
    n.key = path.bin->url;
  } else {
    n.title = RoutingText::tr("TwiML bin");
  }
  if (path.foreign) return elsewhere(n, path);
  switch (path.document) {
  case Document::NotAsked:
  case Document::Unreadable:
    return unreadable(n, path);
  case Document::Missing:
    return missing(n);
  case Document::Invalid:
    return invalid(n, path);
  case Document::NoSip:
    return noSip(n);
  case Document::Dials:
    return dials(n, project, path);
  }
}

void unreadTrunk(RouteNode &n, const Project &project)
{
  n.state = NodeState::Unknown;
  n.reason = RoutingText::tr("An Elastic SIP trunk takes the calls, and where it sends them is not known. %1")
                 .arg(whyUnknown(project.snapshot(), resourceOf<OriginationUrl>()));
  n.offer = Offer::ReadAgain;
}

/// The hosts that get a share of the trunk's calls besides this project.
QStringList otherShares(const InboundPath &path)
{
  QStringList out;
  for (qsizetype i = 0; i < path.askedFirst; ++i)
    if (const Leg &leg = path.legs[size_t(i)]; leg.where != Host::Ours) out << leg.sip.uri.host;
  out.removeDuplicates();
  return out;
}

void sends(RouteNode &n, const Project &project, const InboundPath &path)
{
  const Leg &leg = *path.followed();
  n.detail = RoutingText::tr("sends to %1").arg(leg.sip.uri.host);
  if (leg.where == Host::Unknown) {
    unknownHost(n, leg);
  } else if (leg.where != Host::Ours) {
    const bool wrong = path.namedHere == true || leg.where == Host::Web || leg.where == Host::None;
    n.state = wrong ? NodeState::Broken : NodeState::Unknown;
    n.reason = leg.where == Host::Web
                   ? RoutingText::tr("It sends calls to %1. That is the project's web address; calls go to its SIP "
                                     "host.")
                         .arg(leg.sip.uri.host)
                   : RoutingText::tr("It sends calls to %1, which is not this LiveKit project.")
                         .arg(leg.sip.uri.host.isEmpty() ? leg.sip.rawUri : leg.sip.uri.host);
  } else if (leg.user != path.number->number && path.trunksKnown && project.dialsStrangeNumber(path)) {
    n.state = NodeState::Broken;
    n.reason = RoutingText::tr("Its address names %1 for every number, which no inbound trunk takes.")
                   .arg(shownNumber(leg.user));
  } else if (const QStringList others = otherShares(path); !others.isEmpty()) {
    n.state = NodeState::Warning;
    n.reason = RoutingText::tr("A share of its calls goes to %1 instead of this project.")
                   .arg(others.join(QStringLiteral(", ")));
  } else {
    n.state = NodeState::Ok;
    n.reason = RoutingText::tr("It sends calls to this LiveKit project.");
  }
}

void elasticTrunk(RouteNode &n, const Project &project, const InboundPath &path)
{
  n.title = path.elastic ? resourceOf<ElasticTrunk>().called(path.elastic) : RoutingText::tr("Elastic SIP trunk");
  if (path.elastic) {
    n.resource = &resourceOf<ElasticTrunk>();
    n.key = path.elastic->sid;
  } else {
    n.detail = path.number->trunkSid;
  }
  if (!path.originationRead) return unreadTrunk(n, project);
  if (path.legs.empty()) {
    n.state = NodeState::Broken;
    n.reason = RoutingText::tr("The trunk has no origination URL that is enabled, so calls to its numbers fail "
                               "(32010).");
    return;
  }
  if (path.foreign) {
    n.state = NodeState::Idle;
    n.reason = RoutingText::tr("Leads elsewhere: it sends calls to %1, and nothing in this project waits for the "
                               "number.")
                   .arg(path.followed()->sip.uri.host);
    return;
  }
  sends(n, project, path);
}

void strange(RouteNode &n, const QString &title, const QString &detail, const QString &reason)
{
  n.title = title;
  n.detail = detail;
  n.state = NodeState::Unknown;
  n.reason = reason;
}

void app(RouteNode &n, const Snapshot &s, const QString &sid)
{
  const Object found = s.find(resourceOf<TwimlApp>(), sid);
  strange(n, RoutingText::tr("TwiML app"), found ? found.called() : sid,
          RoutingText::tr("A TwiML app takes the calls. What it does with them is not known here."));
  const QString url = found ? found.as<TwimlApp>().voiceUrl : QString();
  if (!url.isEmpty())
    n.reason = RoutingText::tr("A TwiML app takes the calls: Twilio asks %1 what to do. What it answers is not known "
                               "here.")
                   .arg(QUrl(url).host());
  if (found) n.resource = &found.resource();
  if (found) n.key = sid;
}

void nobody(RouteNode &n, const QString &title, const QString &reason)
{
  n.title = title;
  n.state = NodeState::Idle;
  n.reason = reason;
  n.rule = QStringLiteral("twilio.number.not-routed");
}
} // namespace

RouteNode numberNode(const Project &, const InboundPath &path)
{
  const PhoneNumber &number = *path.number;
  RouteNode n;
  n.kind = NodeKind::Number;
  n.title = shownNumber(number.number);
  if (number.name != n.title && number.name != number.number) n.detail = number.name;
  n.resource = &resourceOf<PhoneNumber>();
  n.key = number.sid;
  n.state = NodeState::Ok;
  n.reason = RoutingText::tr("The number belongs to the Twilio account.");
  if (!number.trunkSid.isEmpty() && !number.voiceUrl.isEmpty() && !isDemoUrl(number.voiceUrl)) {
    n.state = NodeState::Warning;
    n.reason = RoutingText::tr("It is on an Elastic SIP trunk and has a voice URL, too. Twilio uses the trunk; the URL "
                               "does nothing.");
    n.rule = QStringLiteral("twilio.number.trunk-and-voice-url");
  }
  const bool fax = number.voiceReceiveMode.word == u"fax";
  if ((fax || !number.voiceCapable) && !number.isUnrouted()) {
    n.state = NodeState::Broken;
    n.reason = fax ? RoutingText::tr("The number is set to receive faxes: a call gets a fax tone.")
                   : RoutingText::tr("Twilio sells this number for messages only: it takes no calls.");
    n.rule = QStringLiteral("twilio.number.voice-incapable");
  }
  return n;
}

RouteNode entryNode(const Project &project, const InboundPath &path)
{
  const PhoneNumber &number = *path.number;
  RouteNode n;
  n.kind = NodeKind::Entry;
  switch (path.entry) {
  case Entry::Nothing:
    nobody(n, RoutingText::tr("Not routed"), RoutingText::tr("Nothing answers calls to this number."));
    break;
  case Entry::Demo:
    nobody(n, RoutingText::tr("Twilio's demo greeting"),
           RoutingText::tr("Callers hear Twilio's demo greeting: the number has not been set up."));
    break;
  case Entry::ElasticTrunk:
    elasticTrunk(n, project, path);
    break;
  case Entry::Application:
    app(n, project.snapshot(), number.voiceApplicationSid);
    break;
  case Entry::Webhook:
    strange(n, RoutingText::tr("Webhook"), QUrl(number.voiceUrl).host(),
            RoutingText::tr("Somebody's own server answers. Trunkline never calls it, so what it does is not known."));
    break;
  case Entry::Bin:
    bin(n, project, path);
    break;
  }
  return n;
}

} // namespace routing
