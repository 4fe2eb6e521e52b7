// Rules that what happened answers: the pasted text, Twilio's calls, other profiles.
#include "core/e164.h"
#include "diagnosis/codes.h"
#include "diagnosis/suspects.h"
#include "health/checks.h"
#include "model/twilioaccount.h"
#include "routing/terminations.h"

#include <algorithm>

namespace diagnosis {
using namespace health;
using namespace routing;

namespace {
struct Ask {
  const char *rule;
  const Project &project;
  const Clues &clues;
  const Evidence &evidence;
};

bool told(const Ask &ask, std::initializer_list<int> codes)
{
  return std::any_of(codes.begin(), codes.end(), [&](int code) {
    return ask.clues.twilioCodes.contains(code) || ask.evidence.complaints.contains(code);
  });
}

Finding found(const Ask &ask, Severity severity, const QString &title, const QString &reason)
{
  Finding f;
  f.rule = QLatin1String(ask.rule);
  f.severity = severity;
  f.title = title;
  f.reason = reason;
  return f;
}

/// The outbound trunks that the clues name, or all.
std::vector<const OutboundTrunk *> waysOf(const Ask &ask)
{
  std::vector<const OutboundTrunk *> all, named;
  for (const OutboundTrunk &t : ask.project.snapshot().of<OutboundTrunk>().seen()) {
    all.push_back(&t);
    if (ask.clues.ids.contains(t.id)) named.push_back(&t);
  }
  return named.empty() ? all : named;
}

Answer askTrunkInProject(const Ask &ask)
{
  Answer answer;
  QStringList trunks;
  for (const QString &id : ask.clues.ids)
    if (id.startsWith(u"ST_")) trunks << id;
  const Snapshot &s = ask.project.snapshot();
  if (trunks.isEmpty()) {
    answer.unknown.push_back({QLatin1String(ask.rule),
                              {},
                              SuspectText::tr("Add the trunk's id (ST_…) that the call used: it stands in your program "
                                              "or in its .env file.")});
    return answer;
  }
  needWhole(answer, ask.rule, ask.project, resourceOf<OutboundTrunk>());
  for (const QString &id : std::as_const(trunks)) {
    if (s.find(resourceOf<OutboundTrunk>(), id)) continue;
    Finding f =
        found(ask, Severity::BlocksCalls, SuspectText::tr("%1 is no outbound trunk of this project").arg(id), {});
    if (const QString other = ask.evidence.elsewhere.value(id); !other.isEmpty())
      f.reason = SuspectText::tr("It is a trunk of the profile “%1”. Give your program that project's key, or one of "
                                 "this project's trunks.")
                     .arg(other);
    else if (s.find(resourceOf<InboundTrunk>(), id))
      f.reason =
          SuspectText::tr("It is an inbound trunk: calls come in through it. A call out needs an outbound trunk.");
    else if (answer.unknown.empty())
      f.reason =
          SuspectText::tr("It was removed, or belongs to another project. LiveKit answers 404 without a SIP code, "
                          "and Twilio never sees the call. Copy the id of one of this project's trunks.");
    else
      continue;
    answer.findings.push_back(f);
  }
  return answer;
}

/// A user that Twilio knows, and yet the sign-in fails: only the password is left.
Answer askPassword(const Ask &ask)
{
  Answer answer;
  const bool refused = told(ask, {32202, 32106}) || ask.clues.symptom == Symptom::SignInFails;
  if (!refused) {
    answer.unknown.push_back(
        {QLatin1String(ask.rule),
         {},
         SuspectText::tr("Twilio shows nobody a password. That it is wrong shows in a call: in error 32202, or in 412 "
                         "“max auth retry attempts”. Place a test call.")});
    return answer;
  }
  for (const OutboundTrunk *t : waysOf(ask)) {
    const ElasticTrunk *partner = terminationOf(ask.project.snapshot(), *t);
    if (!partner || t->authUsername.isEmpty() || t->authPassword.isEmpty()) continue;
    Finding f = found(
        ask, Severity::BlocksCalls,
        SuspectText::tr("The password of outbound trunk “%1” is suspect").arg(resourceOf<OutboundTrunk>().called(t)),
        SuspectText::tr("Twilio knows the user %1 and refused it all the same. A new password on both sides mends "
                        "that; no other user's changes.")
            .arg(t->authUsername));
    f.resource = &resourceOf<OutboundTrunk>();
    f.key = t->id;
    answer.findings.push_back(f);
  }
  return answer;
}

Answer askBlocked(const Ask &ask)
{
  Answer answer;
  const bool declined = ask.clues.sipStatus == 603 || ask.clues.sipStatus == 607 || ask.clues.sipStatus == 608;
  if (told(ask, {32203, 13225, 21216}))
    answer.findings.push_back(
        found(ask, Severity::SomeCalls, SuspectText::tr("Twilio blocks the number that was called"),
              SuspectText::tr("It does so against fraud or by law. Ask Twilio's support to allow it.")));
  else if (told(ask, {32017}) || declined)
    answer.findings.push_back(found(
        ask, Severity::SomeCalls, SuspectText::tr("The call was declined on its way"),
        SuspectText::tr("A carrier took the number for spam, or the person declined. Try another of your numbers, "
                        "and register them (SHAKEN/STIR, branded calling) at Twilio.")));
  else
    answer.unknown.push_back({QLatin1String(ask.rule),
                              {},
                              SuspectText::tr("Only a call's error code tells (32017, 32203, or SIP 603, 607, 608).")});
  return answer;
}

Finding outcome(const Ask &ask, const ::Call &c)
{
  QStringList reasons;
  for (const int code : ask.evidence.complaints) reasons << twilioExplained(code);
  Finding f =
      found(ask, c.status == u"completed" ? Severity::Advice : Severity::BlocksCalls,
            SuspectText::tr("Twilio had the call, and it ended: %1").arg(callResult(c.status)),
            reasons.isEmpty() ? SuspectText::tr("LiveKit says nothing of it unless one waits for the answer "
                                                "(wait_until_answered). Look at the call for what Twilio tells.")
                              : reasons.join(u' '));
  f.resource = &resourceOf<::Call>();
  f.key = c.sid;
  return f;
}

Answer askSilence(const Ask &ask)
{
  Answer answer;
  if (ask.clues.numbers.isEmpty()) {
    answer.unknown.push_back({QLatin1String(ask.rule),
                              {},
                              SuspectText::tr("Add the number that was called: Trunkline then looks for the call at "
                                              "Twilio. LiveKit answers 200 whatever becomes of a call.")});
    return answer;
  }
  if (!ask.evidence.callsRead) {
    answer.unknown.push_back({QLatin1String(ask.rule), {}, SuspectText::tr("Twilio's calls have not been read.")});
    return answer;
  }
  if (ask.evidence.calls.isEmpty()) {
    answer.findings.push_back(
        found(ask, Severity::BlocksCalls, SuspectText::tr("The call never reached Twilio"),
              SuspectText::tr("Twilio knows no call with %1 of the last day. LiveKit's trunk leads elsewhere, or was "
                              "turned away at the door: see below.")
                  .arg(ask.clues.numbers.join(QStringLiteral(", ")))));
    return answer;
  }
  answer.findings.push_back(outcome(ask, ask.evidence.calls.first()));
  return answer;
}

Answer askKey(const Ask &ask)
{
  Answer answer;
  if (ask.clues.symptom == Symptom::KeyRefused)
    answer.findings.push_back(found(
        ask, Severity::BlocksCalls, SuspectText::tr("The key was refused"),
        ask.evidence.livekitAnswers
            ? SuspectText::tr("This profile's key works for its lists. The program that got the error has another "
                              "key or secret, a wrong clock, or a token without the right to call (sip: call).")
            : SuspectText::tr("LiveKit does not accept the key or the secret. Enter them anew in the connection.")));
  else if (ask.clues.sipStatus)
    return answer; // a SIP code comes from the other side: the key was good
  else if (!ask.evidence.livekitAnswers)
    answer.unknown.push_back({QLatin1String(ask.rule), {}, SuspectText::tr("LiveKit's lists could not be read.")});
  return answer;
}

Answer askTransferMode(const Ask &ask)
{
  Answer answer;
  for (const ElasticTrunk &t : ask.project.snapshot().of<ElasticTrunk>().seen()) {
    if (t.transferMode.word == u"enable-all") continue;
    const bool none = t.transferMode.word == u"disable-all";
    Finding f = found(ask, Severity::SomeCalls,
                      SuspectText::tr("Trunk “%1” forbids transfers").arg(resourceOf<ElasticTrunk>().called(&t)),
                      none ? SuspectText::tr("Its transfer mode allows none (32218). Allow them, and mind that whoever "
                                             "steers a call can then make it call elsewhere at your cost.")
                           : SuspectText::tr("Its transfer mode allows SIP addresses only, no phones (32218)."));
    f.resource = &resourceOf<ElasticTrunk>();
    f.key = t.sid;
    answer.findings.push_back(f);
  }
  needWhole(answer, ask.rule, ask.project, resourceOf<ElasticTrunk>());
  return answer;
}

Answer askRefer(const Ask &ask)
{
  Answer answer;
  for (const InboundPath &p : ask.project.paths()) {
    const bool byDocument = p.entry == Entry::Bin || p.entry == Entry::Application || p.entry == Entry::Webhook;
    if (!byDocument || (!ask.clues.numbers.isEmpty() && !ask.clues.numbers.contains(p.number->number))) continue;
    Finding f = onNumber(ask.rule, Severity::SomeCalls, *p.number);
    f.title = SuspectText::tr("Calls to %1 cannot be transferred").arg(p.number->number);
    f.reason =
        SuspectText::tr("A TwiML document answers them. Twilio takes a transfer (REFER) on such a call only with "
                        "a referUrl, and LiveKit's does not reach it. An Elastic SIP trunk takes transfers.");
    answer.findings.push_back(f);
  }
  needWhole(answer, ask.rule, ask.project, resourceOf<PhoneNumber>());
  return answer;
}

/// The country of a number that was called; those of the trunks are the configuration's.
Answer askDialled(const Ask &ask)
{
  QStringList codes;
  for (const QString &n : ask.clues.numbers)
    if (const auto number = E164::parse(n); number && !ask.project.isOwnNumber(n) && !number->region().isEmpty())
      codes << number->region();
  Answer answer = checkCountries(ask.project, codes);
  const Answer configured = checkCountryDisabled(ask.project);
  for (const Finding &f : configured.findings)
    if (std::find(answer.findings.begin(), answer.findings.end(), f) == answer.findings.end() && codes.isEmpty())
      answer.findings.push_back(f);
  answer.wants.insert(answer.wants.end(), configured.wants.begin(), configured.wants.end());
  if (codes.isEmpty() && answer.findings.empty() && answer.wants.empty())
    answer.unknown.push_back({QLatin1String(ask.rule),
                              {},
                              SuspectText::tr("Add the number that was called: its country may not be allowed.")});
  return answer;
}

Answer askTrial(const Ask &ask)
{
  Answer answer;
  const Snapshot &s = ask.project.snapshot();
  for (const TwilioAccount &a : s.of<TwilioAccount>().seen())
    if (a.sid == s.about.accountSid && a.type.word == u"Trial")
      answer.findings.push_back(
          found(ask, Severity::SomeCalls, SuspectText::tr("The Twilio account is on trial"),
                SuspectText::tr("It calls, and takes calls of, verified numbers only; each call begins with an "
                                "announcement and ends after ten minutes. Upgrade it on Twilio's billing page.")));
  if (answer.findings.empty()) needWhole(answer, ask.rule, ask.project, resourceOf<TwilioAccount>());
  return answer;
}

struct Asker {
  const char *rule;
  Answer (*ask)(const Ask &);
};
constexpr Asker askers[] = {
    {"livekit.outbound.trunk-not-in-project", askTrunkInProject},
    {"twilio.trunk.credential-password-suspect", askPassword},
    {"twilio.callerid.carrier-blocked", askBlocked},
    {"call.outbound.no-answer-silent", askSilence},
    {"connection.livekit-key-wrong", askKey},
    {"twilio.account.trial", askTrial},
    {"twilio.trunk.transfer-disabled", askTransferMode},
    {"twilio.twiml.no-refer", askRefer},
    {"twilio.geo.country-disabled", askDialled},
};
} // namespace

std::optional<Answer> askEvents(const QString &rule, const Project &project, const Clues &clues,
                                const Evidence &evidence)
{
  for (const Asker &a : askers)
    if (rule == QLatin1String(a.rule)) return a.ask({a.rule, project, clues, evidence});
  return {};
}

} // namespace diagnosis
