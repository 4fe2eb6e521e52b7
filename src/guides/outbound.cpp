// Planning the way out: LiveKit outbound trunk → user and password → Elastic SIP trunk → phones of the destinations.
#include "guides/outbound.h"

#include "guides/countries.h"
#include "guides/outboundground.h"
#include "model/dialingpermissions.h"
#include "routing/terminations.h"
#include "routing/words.h"

namespace guides {
namespace {
const QString elasticStep = QStringLiteral("elastic"), listStep = QStringLiteral("list"),
              userStep = QStringLiteral("user"), tieStep = QStringLiteral("listontrunk"),
              callerStep = QStringLiteral("number"), permissionStep = QStringLiteral("countries"),
              wayStep = QStringLiteral("way");

template <class T> QString keyResult(const QString &step) { return resultOf(step, resourceOf<T>().keyField().key); }

class WayOutPlanner : Planning {
public:
  WayOutPlanner(OutboundGround g, OutboundAnswers a) : ground(std::move(g)), answers(std::move(a)) {}

  Proposal make()
  {
    proposal.plan.title = OutboundText::tr("Outbound calls from %1").arg(routing::shownNumber(ground.number.number));
    proposal.plan.sentence = OutboundText::tr("What will be done, in this order. Nothing has been written yet.");
    proposal.limits = OutboundText::tr("Calls go through an Elastic SIP trunk, never through a SIP domain "
                                       "(name.sip.twilio.com): that one would be answered by TwiML, often by Twilio's "
                                       "demo message, and no phone would ring.");
    planElastic();
    planSignIn();
    removeIpLists();
    planCaller();
    planPermissions();
    planWays();
    drawPath();
    return std::move(proposal);
  }

private:
  void planElastic()
  {
    elastic = wantedElastic(ground, answers);
    elasticKey = ground.elastic ? ground.elastic->sid : keyResult<ElasticTrunk>(elasticStep);
    Change c = step(elasticStep, ground.elastic, elastic);
    c.why = OutboundText::tr("LiveKit reaches Twilio's telephone network through it, at %1.").arg(elastic.domainName);
    elasticFate = fateOf(c);
    add(std::move(c));
  }

  /// Nobody can read a password at Twilio. What both ends name alike is kept; else there is a new user besides.
  void planSignIn()
  {
    existing = waysFor(ground);
    shared = answers.newSignIn ? nullptr : signInToShare(ground);
    const auto keeps = [this](const std::optional<OutboundTrunk> &w) {
      return w && !answers.newSignIn && hasSignIn(*w, ground);
    };
    isNew = !shared && !std::all_of(existing.begin(), existing.end(), keeps);
    const QString name = routing::terminationName(elastic.domainName).left(64);
    const QString stands = isNew ? QString() : shared ? shared->authUsername : existing.front()->authUsername;
    const std::optional<CredentialList> list = listFor(ground, stands, name);
    CredentialList wanted = list.value_or(CredentialList());
    if (!list) wanted.name = name;
    listName = wanted.name;
    user = freeUser(ground, list, answers.sipUser);
    Change c = step(listStep, list, wanted);
    c.why = OutboundText::tr("Without a list of users Twilio refuses every call of the trunk.");
    add(std::move(c));
    if (isNew) addUser(list ? list->sid : keyResult<CredentialList>(listStep));
    const bool isTied = list && !ground.attached.empty();
    if (!isTied) tie(list ? list->sid : keyResult<CredentialList>(listStep));
  }

  void addUser(const QString &list)
  {
    Credential wanted;
    wanted.listSid = list;
    wanted.username = user;
    wanted.password = answers.sipPassword;
    Change c = step(userStep, std::optional<Credential>(), wanted);
    c.why = ground.attached.empty()
                ? OutboundText::tr("LiveKit signs in with this user and a password made at random.")
                : OutboundText::tr("Twilio never shows the passwords of the users that the list has. LiveKit gets a "
                                   "user of its own besides them.");
    add(std::move(c));
  }

  void tie(const QString &list)
  {
    TrunkCredentialList wanted;
    wanted.name = listName;
    wanted.trunkSid = elasticKey;
    wanted.sid = list;
    Change c = step(tieStep, std::optional<TrunkCredentialList>(), wanted);
    c.why = OutboundText::tr("Users of a list may call through the trunks that it is attached to.");
    add(std::move(c));
  }

  void removeIpLists()
  {
    if (ground.ipLists.empty()) return;
    if (ground.livekit == LiveKitKind::SelfHosted) { // its address can stand on the list
      proposal.notes << OutboundText::tr("The trunk asks for the caller's address, too. The address of your LiveKit "
                                         "server must stand on its IP access list.");
      return;
    }
    int n = 0;
    for (const TrunkIpList &t : ground.ipLists) {
      Change c = removeChange(QStringLiteral("iplist%1").arg(++n), Object::of(t), proposal.plan.secrets);
      c.why = OutboundText::tr("LiveKit calls from changing addresses, and Twilio asks for both: a listed address and "
                               "the password. The list itself stays; it is only taken off the trunk.");
      c.effect =
          OutboundText::tr("Calls through the trunk are let in by user and password alone from then on, from any "
                           "address. Whoever signed in by address alone is refused.");
      add(std::move(c));
    }
  }

  void planCaller()
  {
    const PhoneNumber &now = ground.number;
    PhoneNumber wanted = now;
    if (answers.onTrunk) {
      wanted.trunkSid = elasticKey;
      wanted.voiceApplicationSid.clear();
      if (wanted.voiceReceiveMode.word == u"fax") wanted.voiceReceiveMode.word = QStringLiteral("voice");
    }
    Change c = step(callerStep, std::optional(now), wanted);
    c.why = OutboundText::tr("The people called see this number. On the trunk it can be called back through it.");
    if (now.isUnrouted()) c.effect.clear(); // nobody answered
    callerFate = fateOf(c);
    add(std::move(c));
    if (!answers.onTrunk && now.trunkSid != elasticKey)
      proposal.notes << OutboundText::tr(
                            "%1 stays where its own calls go today: a number that calls show need not be on "
                            "the trunk.")
                            .arg(routing::shownNumber(now.number));
    else if (callerFate != Station::Fate::Stays)
      proposal.notes << OutboundText::tr(
                            "Calls to %1 reach LiveKit only when the trunk has an origination URL as well.")
                            .arg(routing::shownNumber(now.number));
  }

  void planPermissions()
  {
    const Plan allowed = dialingPlan(ground.countries, {.ordinary = true});
    if (!ground.countries.empty())
      proposal.notes << OutboundText::tr(
          "Twilio's API has one switch per country for ordinary numbers, where its Console "
          "shows mobile and fixed ones: both are allowed. Costly special numbers stay as "
          "they are.");
    else
      proposal.notes << OutboundText::tr("Which countries may be called stays as it is.");
    for (Change c : allowed.changes) {
      c.step = permissionStep;
      c.why = OutboundText::tr("Twilio refuses calls to a country until they are allowed.");
      add(std::move(c));
    }
  }

  void planWays()
  {
    for (size_t i = 0; i < ground.destinations.size(); ++i) {
      const Destination &d = ground.destinations[i];
      OutboundTrunk w = wantedWay(existing[i], ground, elastic, d, answers);
      if (!existing[i] || answers.newSignIn || !hasSignIn(*existing[i], ground)) {
        w.authUsername = shared ? shared->authUsername : user;
        w.authPassword = shared ? shared->authPassword : answers.sipPassword;
      }
      const QStringList name = QStringList{wayStep} + d.codes;
      Change c = step(name.join(u'-'), existing[i], w);
      c.why = d.names.isEmpty()
                  ? OutboundText::tr("LiveKit calls phones through it.")
                  : OutboundText::tr("LiveKit calls phones in %1 through it.").arg(d.names.join(QStringLiteral(", ")));
      if (existing[i] && routing::isSipDomain(existing[i]->address))
        c.why = OutboundText::tr("It leads to a SIP domain, where TwiML answers; from then on its calls reach phones.");
      if (w.numbers.size() > 1)
        proposal.notes << OutboundText::tr("“%1” has several numbers: a call that names none shows one of them by "
                                           "chance.")
                              .arg(resourceOf<OutboundTrunk>().called(&w));
      const QString how = w.transport.word == u"SIP_TRANSPORT_TLS" ? OutboundText::tr("%1, TLS") : QStringLiteral("%1");
      ways << Station{fateOf(c), OutboundText::tr("LiveKit outbound trunk"), resourceOf<OutboundTrunk>().called(&w),
                      how.arg(w.address)};
      signInUser = w.authUsername;
      add(std::move(c));
    }
  }

  void drawPath()
  {
    using F = Station::Fate;
    proposal.picture = ways;
    proposal.picture << Station{isNew ? F::New : F::Stays, OutboundText::tr("Credential list"), listName,
                                OutboundText::tr("User %1 and a password").arg(signInUser)}
                     << Station{elasticFate, OutboundText::tr("Elastic SIP trunk"),
                                resourceOf<ElasticTrunk>().called(&elastic), elastic.domainName}
                     << Station{callerFate, OutboundText::tr("Twilio number"),
                                routing::shownNumber(ground.number.number),
                                OutboundText::tr("The people called see it")};
    for (const DialingCountry &c : ground.countries)
      proposal.picture << Station{c.ordinary ? F::Stays : F::Changes, OutboundText::tr("Phones in"), c.name,
                                  c.ordinary ? OutboundText::tr("May be called already")
                                             : OutboundText::tr("Blocked now; will be allowed")};
    if (ground.countries.empty())
      proposal.picture << Station{F::Stays, OutboundText::tr("Phones in"), OutboundText::tr("Every country"),
                                  OutboundText::tr("That the account may call")};
  }

  OutboundGround ground;
  OutboundAnswers answers;
  ElasticTrunk elastic;
  QString elasticKey; ///< the trunk's SID, or a reference to the step that makes it
  std::vector<std::optional<OutboundTrunk>> existing;
  const OutboundTrunk *shared = nullptr; ///< whose user and password the others take
  bool isNew = false;                    ///< there will be a new user
  QString listName, user, signInUser;
  QList<Station> ways;
  Station::Fate elasticFate{}, callerFate{};
};
} // namespace

Result<Proposal> outboundByTrunk(const Snapshot &s, const OutboundAnswers &a)
{
  auto ground = outboundGroundOf(s, a); // what cannot be seen goes before what is wrong
  if (const auto wrong = complaints(s, a); ground && !wrong.isEmpty()) return refusal(wrong.first().text);
  if (!ground) return ground.error();
  return WayOutPlanner(*std::move(ground), a).make();
}
} // namespace guides
