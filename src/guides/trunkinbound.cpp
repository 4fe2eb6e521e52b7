// Planning an inbound path: number → Elastic SIP trunk → origination URL → inbound trunk → dispatch rule → room.
#include "guides/trunkinbound.h"

#include "guides/landingplanner.h"
#include "guides/origination.h"
#include "guides/whole.h"
#include "routing/addresses.h"
#include "routing/words.h"

#include <algorithm>

namespace guides {
namespace {
struct TrunkInboundText {
  Q_DECLARE_TR_FUNCTIONS(TrunkInbound)
};
using TheLock = TrunkInboundAnswers::Lock;
const QString viaTrunkStep = QStringLiteral("elastic"), originationStep = QStringLiteral("origination"),
              onTrunkStep = QStringLiteral("number");

bool holdsTwilio(const QStringList &addresses)
{
  const QStringList all = routing::twilioSignalling();
  return std::all_of(all.begin(), all.end(), [&](const QString &net) { return addresses.contains(net); });
}

/// The sound fits: a secure trunk sends it encrypted, another one cannot.
bool suitsSound(const InboundTrunk &t, bool secure)
{
  const QString word = t.media.encryption();
  return secure ? word == u"SIP_MEDIA_ENCRYPT_ALLOW" || word == u"SIP_MEDIA_ENCRYPT_REQUIRE"
                : word != u"SIP_MEDIA_ENCRYPT_REQUIRE";
}

/// It takes the calls of Twilio's trunk as it is, whoever else it takes calls from.
bool suitsTrunk(const InboundTrunk &t, bool secure)
{
  const bool letsTwilioIn = t.allowedAddresses.isEmpty() || holdsTwilio(t.allowedAddresses);
  return !t.challenges() && t.allowedNumbers.isEmpty() && letsTwilioIn && suitsSound(t, secure);
}

InboundTrunk wantedOpenTrunk(const std::optional<InboundTrunk> &existing, const PhoneNumber &number, bool secure,
                             TheLock lock)
{
  InboundTrunk t = existing.value_or(InboundTrunk());
  if (existing && servesOthers(t)) return t; // it suits, and is not bent for one number
  if (!existing) {
    t.name = TrunkInboundText::tr("Twilio %1").arg(routing::shownNumber(number.number));
    t.numbers = {number.number};
  }
  if (t.challenges()) {
    t.authUsername.clear();
    t.authPassword = {};
  }
  t.allowedNumbers.clear();
  if (lock == TheLock::Anybody) t.allowedAddresses.clear();
  if (lock == TheLock::TwilioOnly)
    for (const QString &net : routing::twilioSignalling())
      if (!t.allowedAddresses.contains(net)) t.allowedAddresses << net;
  if (!suitsSound(t, secure)) t.media.setEncryption(QStringLiteral("SIP_MEDIA_ENCRYPT_ALLOW"));
  return t;
}

class TrunkPlanner : LandingPlanner {
public:
  TrunkPlanner(const Snapshot &s, Ground g, TrunkInboundAnswers a)
      : LandingPlanner(std::move(g), a), snapshot(s), answers(std::move(a))
  {}

  Result<Proposal> make()
  {
    const QString shown = routing::shownNumber(ground.number.number);
    proposal.plan.title = TrunkInboundText::tr("Receive calls on %1").arg(shown);
    proposal.plan.sentence = TrunkInboundText::tr("What will be done, in this order. Nothing has been written yet.");
    proposal.limits = TrunkInboundText::tr(
        "LiveKit's trunk has no user and password: Twilio's Elastic SIP trunk cannot answer when it is asked for them, "
        "and every call would be refused. The called number and, if you choose so, Twilio's addresses are the lock.");
    planElastic();
    planUrl();
    const auto taking = trunkFor(ground);
    if (!taking) return taking.error();
    const auto existing =
        ownTrunk(*taking, *taking && suitsTrunk(**taking, elastic.secure),
                 TrunkInboundText::tr("“%1” serves other numbers too and refuses calls of Twilio's trunk. This number "
                                      "gets a trunk of its own."));
    planTrunk(
        existing, wantedOpenTrunk(existing, ground.number, elastic.secure, answers.lock),
        TrunkInboundText::tr("LiveKit takes calls to %1 only through a trunk that asks for no password.").arg(shown));
    if (const auto planned = planRule(); !planned) return planned.error();
    planNumber();
    drawPath();
    return std::move(proposal);
  }

private:
  void planElastic()
  {
    std::optional<ElasticTrunk> existing;
    if (const ElasticTrunk *t = chosenTrunk(snapshot, answers)) existing = *t;
    elastic = existing.value_or(ElasticTrunk());
    if (!existing) elastic.name = answers.name;
    elasticKey = existing ? existing->sid : resultOf(viaTrunkStep, resourceOf<ElasticTrunk>().keyField().key);
    Change c = step(viaTrunkStep, existing, elastic);
    c.why = TrunkInboundText::tr("Twilio hands the calls of its numbers over through it.");
    elasticFate = fateOf(c);
    add(std::move(c));
  }

  void planUrl()
  {
    const std::vector<OriginationUrl> urls = urlsOf(snapshot, elastic.sid);
    const OriginationUrl *found = elastic.sid.isEmpty() ? nullptr : urlToUse(urls, snapshot, answers);
    std::optional<OriginationUrl> existing;
    if (found) existing = *found;
    url = wantedUrl(found, elasticKey, elastic.secure, answers, snapshot.about);
    Change c = step(originationStep, existing, url);
    c.why = TrunkInboundText::tr("It says where the trunk's calls go: the SIP host of the LiveKit project.");
    const int fellows = companions(snapshot, elastic.sid, answers);
    if (!c.adopted && fellows)
      c.effect = TrunkInboundText::tr("The calls of %n other number(s) on the trunk go there, too.", nullptr, fellows);
    urlFate = fateOf(c);
    add(std::move(c));
  }

  void planNumber()
  {
    const PhoneNumber &now = ground.number;
    PhoneNumber wanted = now;
    wanted.trunkSid = elasticKey;
    wanted.voiceApplicationSid.clear();
    if (wanted.voiceReceiveMode.word == u"fax") wanted.voiceReceiveMode.word = QStringLiteral("voice");
    Change c = step(onTrunkStep, std::optional(now), wanted);
    c.why = TrunkInboundText::tr("From this step on, callers of %1 reach LiveKit through the trunk.")
                .arg(routing::shownNumber(now.number));
    if (now.isUnrouted()) c.effect.clear(); // nobody answered
    numberFate = fateOf(c);
    add(std::move(c));
  }

  void drawPath()
  {
    proposal.picture = {{numberFate, TrunkInboundText::tr("Twilio number"), routing::shownNumber(ground.number.number),
                         ground.number.name},
                        {elasticFate, TrunkInboundText::tr("Elastic SIP trunk"),
                         resourceOf<ElasticTrunk>().called(&elastic),
                         elastic.secure ? TrunkInboundText::tr("Secure: TLS and SRTP") : QString()},
                        {urlFate, TrunkInboundText::tr("Origination URL"), url.name, url.sipUrl}};
    proposal.picture += livekitStations(trunk.allowedAddresses.isEmpty()
                                            ? TrunkInboundText::tr("No password; calls from any address")
                                            : TrunkInboundText::tr("No password; calls from Twilio's addresses"));
    if (trunk.allowedAddresses.isEmpty() != (answers.lock == TheLock::Anybody))
      proposal.notes << TrunkInboundText::tr("“%1” serves other numbers too, so its list of addresses stays as it is.")
                            .arg(resourceOf<InboundTrunk>().called(&trunk));
    for (const DispatchRule &r : *ground.rules)
      if (answers.lock == TheLock::TwilioOnly && snapshot.about.livekit == LiveKitKind::SelfHosted && r.isCatchAll())
        proposal.notes << TrunkInboundText::tr(
                              "Rule “%1” names no trunk: on your server it lets in whoever the list keeps out.")
                              .arg(resourceOf<DispatchRule>().called(&r));
    noteLanding();
  }

  const Snapshot &snapshot;
  TrunkInboundAnswers answers;
  ElasticTrunk elastic;
  OriginationUrl url;
  QString elasticKey; ///< the trunk's SID, or a reference to the step that makes it
  Station::Fate numberFate{}, elasticFate{}, urlFate{};
};

/// A trunk that leads to the project and nowhere else.
bool leadsHereAlone(const Snapshot &s, const ElasticTrunk &t)
{
  const std::vector<OriginationUrl> urls = urlsOf(s, t.sid);
  const bool any =
      std::any_of(urls.begin(), urls.end(), [&](const auto &u) { return u.enabled && leadsToProject(u, s.about); });
  return any && !straysFrom(urls, nullptr, s.about);
}
} // namespace

TrunkInboundAnswers trunkInboundPresets(const Snapshot &s, const QString &numberSid)
{
  TrunkInboundAnswers a;
  a.numberSid = numberSid;
  a.name = QStringLiteral("LiveKit");
  if (s.about.livekit == LiveKitKind::SelfHosted) a.lock = TheLock::TwilioOnly; // Cloud must allow such lists first
  const PhoneNumber *n = seenOne<PhoneNumber>(s, numberSid);
  if (!n) return a;
  for (const ElasticTrunk &t : s.of<ElasticTrunk>().seen())
    if (leadsHereAlone(s, t) && (a.trunkSid.isEmpty() || t.sid == n->trunkSid)) a.trunkSid = t.sid;
  for (const OriginationUrl &u : urlsOf(s, a.trunkSid)) {
    if (!u.enabled || !leadsToProject(u, s.about)) continue;
    const auto uri = SipUri::parse(u.sipUrl);
    a.region = regionOf(u);
    a.transport = uri->parameter(u"transport").value_or(QStringLiteral("tcp")).toLower();
    a.priority = int(u.priority);
    a.weight = int(u.weight);
    break;
  }
  const auto ground = groundOf(s, numberSid);
  if (!ground) return a;
  const auto trunk = trunkFor(*ground);
  if (!trunk || !*trunk) return a;
  if (holdsTwilio((*trunk)->allowedAddresses)) a.lock = TheLock::TwilioOnly;
  if ((*trunk)->allowedAddresses.isEmpty() && !(*trunk)->challenges()) a.lock = TheLock::Anybody;
  if (const auto rule = ruleFor(*ground, (*trunk)->id))
    if (const auto today = landingOf(*rule)) static_cast<Landing &>(a) = *today;
  return a;
}

QList<Complaint> complaints(const Snapshot &s, const TrunkInboundAnswers &a)
{
  QList<Complaint> out;
  const auto ground = groundOf(s, a.numberSid);
  if (!ground)
    out.append({QStringLiteral("number"), ground.error().text});
  else if (!ground->number.voiceCapable)
    out.append(
        {QStringLiteral("number"), TrunkInboundText::tr("This number cannot take voice calls. Choose another one.")});
  const ElasticTrunk *t = chosenTrunk(s, a);
  const QString field = a.trunkSid.isEmpty() ? QStringLiteral("name") : QStringLiteral("trunk");
  if (!a.trunkSid.isEmpty() && !t)
    out.append({field, TrunkInboundText::tr("The Elastic SIP trunk is not there any more. Choose another one, or a new "
                                            "one.")});
  if (a.trunkSid.isEmpty() && a.name.trimmed().isEmpty())
    out.append({field, TrunkInboundText::tr("The trunk needs a name.")});
  if (t) {
    const std::vector<OriginationUrl> urls = urlsOf(s, t->sid);
    if (const OriginationUrl *stray = straysFrom(urls, urlToUse(urls, s, a), s.about))
      out.append({field, TrunkInboundText::tr("“%1” sends calls to %2 as well. Choose another trunk, or a new one with "
                                              "another name.")
                             .arg(resourceOf<ElasticTrunk>().called(t), stray->sipUrl)});
  }
  const int highest = 65535;
  if (a.priority < 0 || a.priority > highest)
    out.append({QStringLiteral("priority"), TrunkInboundText::tr("A priority is 0 to 65535.")});
  if (a.weight < 1 || a.weight > highest)
    out.append({QStringLiteral("weight"), TrunkInboundText::tr("A weight is 1 to 65535.")});
  return out + complaints(static_cast<const Landing &>(a));
}

Result<Proposal> inboundByTrunk(const Snapshot &s, const TrunkInboundAnswers &a)
{
  auto ground = groundOf(s, a.numberSid); // what cannot be seen goes before what is wrong
  if (!ground) return ground.error();
  if (const auto trunks = everyOne<ElasticTrunk>(s); !trunks) return trunks.error();
  if (const auto urls = everyOne<OriginationUrl>(s); !urls) return urls.error();
  if (const auto wrong = complaints(s, a); !wrong.isEmpty()) return refusal(wrong.first().text);
  return TrunkPlanner(s, *std::move(ground), a).make();
}
} // namespace guides
