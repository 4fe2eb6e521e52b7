// Planning an inbound path: number → TwiML bin → inbound trunk → dispatch rule → room.
#include "guides/inbound.h"

#include "core/ids.h"
#include "guides/hosting.h"
#include "guides/landingplanner.h"
#include "routing/words.h"

namespace guides {
namespace {
const QString binStep = QStringLiteral("bin"), numberStep = QStringLiteral("number");

class BinPlanner : LandingPlanner {
public:
  BinPlanner(Ground g, InboundAnswers a) : LandingPlanner(std::move(g), a), answers(std::move(a)) {}

  Result<Proposal> make()
  {
    const auto taking = trunkFor(ground);
    if (!taking) return taking.error();
    proposal.plan.title = InboundText::tr("Receive calls on %1").arg(routing::shownNumber(ground.number.number));
    proposal.limits = limits();
    proposal.plan.sentence = InboundText::tr("What will be done, in this order. Nothing has been written yet.");
    const auto existing = ownTrunk(
        *taking, *taking && suitsTwiml(**taking),
        InboundText::tr(
            "“%1” serves other numbers too and cannot ask them for a password. This number gets a trunk of its own."));
    planTrunk(
        existing, wantedTrunk(existing, ground, answers),
        InboundText::tr("LiveKit takes calls to %1 only through a trunk. User and password keep everybody else out.")
            .arg(routing::shownNumber(ground.number.number)));
    if (const auto planned = planRule(); !planned) return planned.error();
    if (const auto planned = isHosted() ? planHosted() : planBin(); !planned) return planned.error();
    planNumber();
    drawPath();
    return std::move(proposal);
  }

private:
  Result<> planBin()
  {
    const twiml::Agreed agreed = agreedFor(ground, trunk);
    SecretBag &bag = proposal.plan.secrets;
    Change c;
    c.step = binStep;
    if (const TwimlBin *fits = fittingBin(ground, agreed)) {
      c = adoptedChange(binStep, Object::of(*fits), bag);
      binUrl = fits->url;
      binName = fits->sid;
    } else {
      c.kind = Change::Kind::Manual;
      c.resource = &resourceOf<TwimlBin>();
      c.called = InboundText::tr("TwiML bin for %1").arg(routing::shownNumber(ground.number.number));
      const QString password = bag.keep(QStringLiteral("bin.password"), trunk.authPassword);
      c.agreed = {ground.number.number, ground.host, trunk.authUsername, password};
      const auto text = document(Secret(password.toUtf8()));
      if (!text) return text.error();
      c.document = *text;
      c.why = InboundText::tr("Twilio lets nobody make a TwiML bin from outside its Console. Trunkline writes the "
                              "document; you paste it there.");
      binUrl = resultOf(binStep, resourceOf<TwimlBin>().keyField().key);
      binName = InboundText::tr("New TwiML bin");
    }
    binFate = fateOf(c);
    add(std::move(c));
    return {};
  }

  Result<QByteArray> document(const Secret &password) const
  {
    return twiml::sipDialDocument(
        {.user = ground.number.number, .host = ground.host, .username = trunk.authUsername, .password = password});
  }

  /// The whole document is a secret there, so the password stands in it.
  Result<> planHosted()
  {
    if (!ground.hosted)
      return refusal(InboundText::tr("What is published already could not be read, so nothing can be planned. Choose a "
                                     "TwiML bin, or refresh and try again."));
    std::optional<HostedTwiml> existing;
    HostedTwiml wanted;
    if (const HostedTwiml *fits = fittingHosted(ground, agreedFor(ground, trunk))) {
      existing = wanted = *fits;
    } else {
      const auto text = document(trunk.authPassword);
      if (!text) return text.error();
      wanted.name = QStringLiteral("calls-") + ground.number.number.mid(1);
      for (const HostedTwiml &h : *ground.hosted)
        if (h.name == wanted.name) existing = wanted = h;
      wanted.document = Secret(*text);
    }
    Change c = step(binStep, existing, wanted);
    if (!c.adopted) c.why = publicationInWords();
    if (existing && !c.adopted)
      c.effect = InboundText::tr("Calls that begin after the last step get the new document.");
    binUrl = existing ? existing->url : resultOf(binStep, resourceOf<HostedTwiml>().keyField().key);
    binName = wanted.name;
    binFate = fateOf(c);
    add(std::move(c));
    return {};
  }

  void planNumber()
  {
    PhoneNumber wanted = ground.number;
    const bool pointsThere = ground.number.voiceUrl.section(u'?', 0, 0) == binUrl;
    if (!pointsThere) wanted.voiceUrl = binUrl;
    if (!pointsThere && isHosted()) wanted.voiceMethod.word = QStringLiteral("POST");
    wanted.trunkSid.clear();
    wanted.voiceApplicationSid.clear();
    if (wanted.voiceReceiveMode.word == u"fax") wanted.voiceReceiveMode.word = QStringLiteral("voice");
    Change c = step(numberStep, std::optional(ground.number), wanted);
    c.why = InboundText::tr("From this step on, callers of %1 reach LiveKit.")
                .arg(routing::shownNumber(ground.number.number));
    c.effect = effectOnCallers();
    numberFate = fateOf(c);
    add(std::move(c));
  }

  QString effectOnCallers() const
  {
    const PhoneNumber &n = ground.number;
    if (!n.trunkSid.isEmpty())
      return InboundText::tr("The number leaves its Elastic SIP trunk; calls go the new way at once.");
    if (!n.voiceApplicationSid.isEmpty())
      return InboundText::tr("The number leaves its TwiML app; calls go the new way at once.");
    if (!n.isUnrouted() && !n.voiceUrl.startsWith(binUrl))
      return InboundText::tr("What answers the number today (%1) is not asked any more.").arg(n.voiceUrl);
    return {};
  }

  void drawPath()
  {
    proposal.picture = {
        {numberFate, InboundText::tr("Twilio number"), routing::shownNumber(ground.number.number), ground.number.name},
        {binFate, isHosted() ? InboundText::tr("Published TwiML") : InboundText::tr("TwiML bin"), binName,
         InboundText::tr("Dials %1").arg(ground.host)}};
    proposal.picture += livekitStations(InboundText::tr("User %1 and a password").arg(trunk.authUsername));
    noteLanding();
  }

  bool isHosted() const { return answers.hosting == InboundAnswers::Hosting::Published; }

  InboundAnswers answers;
  QString binUrl, binName;
  Station::Fate numberFate{}, binFate{};
};
} // namespace

InboundAnswers presets(const Snapshot &s, const QString &numberSid)
{
  InboundAnswers a;
  a.numberSid = numberSid;
  const auto ground = groundOf(s, numberSid);
  if (!ground) return a;
  for (const HostedTwiml &h : s.of<HostedTwiml>().seen())
    if (ground->number.voiceUrl.section(u'?', 0, 0) == h.url) a.hosting = InboundAnswers::Hosting::Published;
  const auto trunk = trunkFor(*ground);
  if (!trunk || !*trunk) return a;
  if (const auto rule = ruleFor(*ground, (*trunk)->id))
    if (const auto today = landingOf(*rule)) static_cast<Landing &>(a) = *today;
  return a;
}

QList<Complaint> complaints(const Snapshot &s, const InboundAnswers &a)
{
  QList<Complaint> out;
  const auto ground = groundOf(s, a.numberSid);
  if (!ground)
    out.append({QStringLiteral("number"), ground.error().text});
  else if (!ground->number.voiceCapable)
    out.append({QStringLiteral("number"), InboundText::tr("This number cannot take voice calls. Choose another one.")});
  return out + complaints(static_cast<const Landing &>(a));
}

Result<Proposal> inboundByBin(const Snapshot &s, const InboundAnswers &a)
{
  if (const auto wrong = complaints(s, a); !wrong.isEmpty()) return refusal(wrong.first().text);
  auto ground = groundOf(s, a.numberSid);
  if (!ground) return ground.error();
  return BinPlanner(*std::move(ground), a).make();
}

QString limits()
{
  return InboundText::tr("A TwiML bin cannot transfer a caller to another phone (SIP REFER) and cannot make outbound "
                         "calls. An Elastic SIP trunk can do both.");
}
} // namespace guides
