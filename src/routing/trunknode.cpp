// The third station: which inbound trunk takes the call, and whether the call gets past its lock.
#include "routing/addresses.h"
#include "routing/nodes.h"
#include "routing/words.h"

namespace routing {
namespace {
void stands(RouteNode &n, const InboundTrunk &t)
{
  n.resource = &resourceOf<InboundTrunk>();
  n.key = t.id;
  n.title = nameOf(t);
}

void several(RouteNode &n, const TrunkMatch &m, bool bySource)
{
  stands(n, *m.first);
  n.title = RoutingText::tr("Two inbound trunks");
  n.detail = RoutingText::tr("%1 and %2").arg(nameOf(*m.first), nameOf(*m.second));
  if (bySource) {
    n.state = NodeState::Unknown;
    n.reason =
        RoutingText::tr("They take this number from different addresses. Which of them Twilio's calls meet cannot be "
                        "seen from here.");
    return;
  }
  n.state = NodeState::Broken;
  n.reason = RoutingText::tr("Both take this number, and LiveKit then takes none: callers hear busy (503).");
  n.rule = QStringLiteral("livekit.inbound.multiple-match");
}

QString lockText(const InboundTrunk &t)
{
  if (t.challenges()) return RoutingText::tr("user and password");
  if (!admitsEverybody(t.allowedAddresses)) return RoutingText::tr("allowed addresses");
  return RoutingText::tr("open");
}

void refused(RouteNode &n, const char *rule, const QString &reason)
{
  n.state = NodeState::Broken;
  n.rule = QLatin1String(rule);
  n.reason = reason;
}

void checkSignIn(RouteNode &n, const InboundTrunk &t, const Leg &leg)
{
  switch (signIn(t, leg)) {
  case SignIn::NoUser:
    return refused(n, "twilio.twiml.credentials-missing",
                   t.challenges()
                       ? RoutingText::tr("The trunk asks for user and password, and the bin sends none (407).")
                       : RoutingText::tr("The bin has a password but no user name, and Twilio refuses that "
                                         "(13249)."));
  case SignIn::NoPassword:
    return refused(n, "twilio.twiml.credentials-missing",
                   RoutingText::tr("The trunk asks for a password, and the bin sends none (407)."));
  case SignIn::WrongUser:
    return refused(
        n, "twilio.twiml.credentials-mismatch",
        RoutingText::tr("The bin signs in as “%1”, the trunk knows “%2” (401).").arg(leg.sip.username, t.authUsername));
  case SignIn::WrongPassword:
    return refused(n, "twilio.twiml.credentials-mismatch",
                   RoutingText::tr("The bin sends another password than the trunk asks for (401)."));
  case SignIn::CannotCompare:
    n.state = NodeState::Unknown;
    n.reason = RoutingText::tr("LiveKit does not show the trunk's password, so it cannot be compared with the bin's.");
    return;
  case SignIn::NotAsked:
  case SignIn::Fits:
    return;
  }
}

void taken(RouteNode &n, const InboundPath &path)
{
  const InboundTrunk &t = *path.trunk();
  stands(n, t);
  n.detail = lockText(t);
  if (!path.trunksKnown && path.served.trunk.kind == TrunkMatch::Default) {
    n.state = NodeState::Unknown;
    n.reason = RoutingText::tr("Not all inbound trunks have been read: another one may name the number.");
    return;
  }
  n.state = NodeState::Ok;
  n.reason = t.numbers.isEmpty() ? RoutingText::tr("It takes calls to any number.")
                                 : RoutingText::tr("It takes calls to the dialled number.");
  if (t.authUsername.isEmpty() != t.authPassword.isEmpty()) {
    n.state = NodeState::Warning;
    n.rule = QStringLiteral("livekit.inbound.auth-half-set");
    n.reason = t.authPassword.isEmpty()
                   ? RoutingText::tr("It has a user name but no password, so LiveKit asks nobody: the trunk is open.")
                   : RoutingText::tr("It has a password but no user name, so LiveKit asks nobody: the trunk is open.");
  } else if (path.onlyListedCallers && !t.allowedNumbers.isEmpty()) {
    n.state = NodeState::Advice;
    n.reason = RoutingText::tr("It lets in only %n caller(s) on its list.", nullptr, int(t.allowedNumbers.size()));
  }
  if (path.entry == Entry::ElasticTrunk) {
    if (t.challenges())
      refused(n, "",
              RoutingText::tr("The trunk asks for user and password, and an Elastic SIP trunk of Twilio can send none "
                              "(407)."));
  } else if (const Leg *leg = path.followed()) {
    checkSignIn(n, t, *leg);
  }
}

QString excludedReason(const Project &project, const InboundPath &path)
{
  for (const InboundTrunk *t : project.trunksForNumber(path.call.called))
    return RoutingText::tr("%1 takes this number, but its lists let no caller in.").arg(nameOf(*t));
  return {};
}

void none(RouteNode &n, const Project &project, const InboundPath &path)
{
  const Snapshot &s = project.snapshot();
  n.resource = &resourceOf<InboundTrunk>();
  n.title = RoutingText::tr("No inbound trunk");
  n.rule = QStringLiteral("livekit.inbound.none-for-number");
  n.state = NodeState::Broken;
  const QString excluded = excludedReason(project, path);
  const bool letIn = path.served.result == Served::Accepted || path.served.result == Served::AsksPin;
  if (!path.trunksKnown) {
    n.state = NodeState::Unknown;
    n.title = RoutingText::tr("Not checked");
    n.rule.clear();
    n.reason = whyUnknown(s, resourceOf<InboundTrunk>());
    n.offer = Offer::ReadAgain;
  } else if (letIn && s.about.livekit == LiveKitKind::SelfHosted) {
    n.state = NodeState::Warning;
    n.reason = RoutingText::tr("No trunk takes calls to the dialled number, but rule %1 takes every call: it is let in "
                               "without a password.")
                   .arg(nameOf(*path.rule()));
  } else if (letIn) {
    n.state = NodeState::Unknown;
    n.reason =
        RoutingText::tr("No trunk takes calls to the dialled number. LiveKit Cloud refuses them; a server of your "
                        "own lets them in by a rule that takes every call. Which one this is, is not known yet.");
  } else if (!excluded.isEmpty()) {
    n.reason = excluded;
  } else if (s.about.livekit == LiveKitKind::Cloud) {
    n.reason = RoutingText::tr("No inbound trunk takes calls to the dialled number: LiveKit refuses them (404).");
  } else {
    n.reason =
        RoutingText::tr("No inbound trunk takes calls to the dialled number: callers hear one ring, then nothing.");
  }
}
} // namespace

RouteNode trunkNode(const Project &project, const InboundPath &path)
{
  RouteNode n;
  n.kind = NodeKind::InboundTrunk;
  if (!path.reachesLiveKit)
    n.state = NodeState::Idle;
  else if (path.served.trunk.isConflict())
    several(n, path.served.trunk, path.bySource);
  else if (path.trunk())
    taken(n, path);
  else
    none(n, project, path);
  return n;
}

} // namespace routing
