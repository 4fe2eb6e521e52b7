// User and password: half of them on a trunk, none or others in the document.
#include "health/checks.h"
#include "routing/nodes.h"

namespace health {
using namespace routing;

namespace {
/// What a check of one path's sign-in says; no finding and no text: all is well.
struct SignInAnswer {
  std::optional<Finding> finding;
  QString unknown;
};

using Judge = SignInAnswer (*)(const InboundPath &, SignIn);

Answer onEachPath(const Project &project, const char *id, Judge judge)
{
  Answer answer;
  for (const InboundPath &path : project.paths()) {
    if (path.entry == Entry::ElasticTrunk) continue; // it signs in nowhere
    QString missing = whyNotFollowed(path);
    const bool settled = path.trunksKnown || path.served.trunk.kind == TrunkMatch::Specific;
    if (leadsHere(path) && !settled) missing = whyUnknown(project.snapshot(), resourceOf<InboundTrunk>());
    if (leadsHere(path) && settled && path.trunk()) {
      const SignInAnswer one = judge(path, signIn(*path.trunk(), *path.followed()));
      if (one.finding) answer.findings.push_back(*one.finding);
      missing = one.unknown;
    }
    if (!missing.isEmpty()) answer.unknown.push_back({QLatin1String(id), path.number->number, missing});
  }
  needWhole(answer, id, project, resourceOf<PhoneNumber>());
  return answer;
}
} // namespace

Answer checkAuthHalfSet(const Project &project)
{
  constexpr const char *id = "livekit.inbound.auth-half-set";
  Answer answer;
  for (const InboundTrunk *t : project.trunks()) {
    if (t->authUsername.isEmpty() == t->authPassword.isEmpty()) continue;
    Finding f = onTrunk(id, Severity::BlocksCalls, *t);
    f.title = HealthText::tr("The lock of trunk %1 does not lock").arg(nameOf(*t));
    f.reason =
        t->authPassword.isEmpty()
            ? HealthText::tr("It has a user name but no password. LiveKit asks callers only when both are set, so "
                             "anybody may call.")
            : HealthText::tr("It has a password but no user name. LiveKit asks callers only when both are set, so "
                             "anybody may call.");
    answer.findings.push_back(f);
  }
  needWhole(answer, id, project, resourceOf<InboundTrunk>());
  return answer;
}

Answer checkCredentialsMissing(const Project &project)
{
  constexpr const char *id = "twilio.twiml.credentials-missing";
  return onEachPath(project, id, [](const InboundPath &path, SignIn how) {
    const twiml::SipTarget &sip = path.followed()->sip;
    SignInAnswer out;
    if (how != SignIn::NoUser && how != SignIn::NoPassword) return out;
    Finding f = onBin(id, Severity::BlocksCalls, path);
    const QString number = shownNumber(path.number->number);
    f.title = sip.username.isEmpty() ? HealthText::tr("The TwiML of %1 sends no user name").arg(number)
                                     : HealthText::tr("The TwiML of %1 sends no password").arg(number);
    f.reason = path.trunk()->challenges()
                   ? HealthText::tr("Trunk %1 asks for user and password (407), and Twilio has nothing to answer.")
                         .arg(nameOf(*path.trunk()))
                   : HealthText::tr("Twilio refuses a password without a user name (13249).");
    out.finding = f;
    return out;
  });
}

Answer checkCredentialsMismatch(const Project &project)
{
  constexpr const char *id = "twilio.twiml.credentials-mismatch";
  return onEachPath(project, id, [](const InboundPath &path, SignIn how) {
    SignInAnswer out;
    if (how == SignIn::CannotCompare)
      out.unknown =
          HealthText::tr("LiveKit does not show the trunk's password, so it cannot be compared with the bin's.");
    if (how != SignIn::WrongUser && how != SignIn::WrongPassword) return out;
    Finding f = onBin(id, Severity::BlocksCalls, path);
    const QString number = shownNumber(path.number->number), trunk = nameOf(*path.trunk());
    f.title = how == SignIn::WrongUser ? HealthText::tr("The TwiML of %1 signs in as the wrong user").arg(number)
                                       : HealthText::tr("The TwiML of %1 has the wrong password").arg(number);
    f.reason = how == SignIn::WrongUser
                   ? HealthText::tr("It sends “%1”, and trunk %2 knows “%3”: LiveKit refuses the call (401).")
                         .arg(path.followed()->sip.username, trunk, path.trunk()->authUsername)
                   : HealthText::tr("It is not the password of trunk %1: LiveKit refuses the call (401).").arg(trunk);
    out.finding = f;
    return out;
  });
}

} // namespace health
