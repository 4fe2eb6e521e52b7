// What a TwiML document dials: the right project, and a number that LiveKit knows.
#include "core/e164.h"
#include "core/sipuri.h"
#include "health/checks.h"

namespace health {
using namespace routing;

namespace {
constexpr const char *sipUriRule = "twilio.twiml.sip-uri-mismatch";

struct Verdict {
  enum Kind { Right, Wrong, Mild, Unknown } kind = Right;
  QString reason = {};
};

Verdict whenWaitedFor(const InboundPath &path, const QString &reason, const Project &project)
{
  if (path.namedHere == true) return {Verdict::Wrong, reason};
  if (path.namedHere == false) return {};
  const Snapshot &s = project.snapshot();
  return {Verdict::Unknown, whyUnknown(s, path.trunksKnown ? resourceOf<DispatchRule>() : resourceOf<InboundTrunk>())};
}

bool dialsThisProjectToo(const InboundPath &path)
{
  return std::any_of(path.legs.begin(), path.legs.end(), [](const Leg &l) { return l.where == Host::Ours; });
}

Verdict judgeUser(const Project &project, const InboundPath &path, const Leg &leg)
{
  if (leg.user.isEmpty())
    return {Verdict::Wrong,
            HealthText::tr("The address has no called number before the @, so no trunk can take the call.")};
  if (leg.user.contains(u'%'))
    return {Verdict::Wrong,
            HealthText::tr("The called number is written with a % code. LiveKit does not decode it: write "
                           "it with + and digits.")};
  if (!project.trunksForNumber(leg.user).empty()) {
    const QString normal = livekitNormalised(leg.user);
    if (normal == leg.user || project.trunksForNumber(normal).empty()) return {};
    return {Verdict::Mild,
            HealthText::tr("The called number is written as %1. Trunks understand it, but dispatch rules "
                           "compare it letter by letter: write %2.")
                .arg(leg.user, normal)};
  }
  if (project.trunksForNumber(path.number->number).empty()) return {}; // then the trunk is what is missing
  if (!path.trunksKnown) return {Verdict::Unknown, whyUnknown(project.snapshot(), resourceOf<InboundTrunk>())};
  return {Verdict::Wrong, HealthText::tr("It dials %1, which no inbound trunk takes. One takes %2, the number itself.")
                              .arg(shownNumber(leg.user), shownNumber(path.number->number))};
}

Verdict judgeLeg(const Project &project, const InboundPath &path, const Leg &leg)
{
  const QString host = leg.sip.uri.host;
  switch (leg.where) {
  case Host::None: {
    const auto uri = SipUri::parse(leg.sip.rawUri);
    return {Verdict::Wrong, uri ? HealthText::tr("The address has no host.") : uri.error().text};
  }
  case Host::Unknown:
    return {Verdict::Unknown,
            HealthText::tr("The SIP host of the LiveKit project is not known. Enter it in the connection.")};
  case Host::Web:
    return {Verdict::Wrong, HealthText::tr("It dials %1, the project's web address. Calls go to its SIP host, %2.")
                                .arg(host, project.snapshot().about.sipHost)};
  case Host::Twilio:
    return whenWaitedFor(
        path, HealthText::tr("It dials %1, a SIP domain of Twilio, so calls never reach LiveKit.").arg(host), project);
  case Host::Other:
    if (dialsThisProjectToo(path)) return {};
    return whenWaitedFor(path,
                         HealthText::tr("It dials %1, but this project's SIP host is %2, and the project waits for the "
                                        "number.")
                             .arg(host, project.snapshot().about.sipHost),
                         project);
  case Host::Ours:
    break;
  }
  return judgeUser(project, path, leg);
}

Verdict judgePath(const Project &project, const InboundPath &path)
{
  if (path.document == Document::NoSip)
    return whenWaitedFor(path, HealthText::tr("It dials no SIP address, but the project waits for the number."),
                         project);
  Verdict worst;
  for (const Leg &leg : path.legs) {
    const Verdict v = judgeLeg(project, path, leg);
    if (v.kind == Verdict::Wrong) return v;
    if (worst.kind == Verdict::Right || v.kind == Verdict::Unknown) worst = v.kind == Verdict::Right ? worst : v;
  }
  return worst;
}
} // namespace

Answer checkSipUriMismatch(const Project &project)
{
  Answer answer;
  for (const InboundPath &path : project.paths()) {
    if (path.entry == Entry::ElasticTrunk || path.foreign) continue;
    const bool readable = path.document == Document::NoSip || path.document == Document::Dials;
    const QString missing = readable ? QString() : whyNotFollowed(path);
    const Verdict v = readable ? judgePath(project, path) : Verdict{};
    if (!missing.isEmpty() || v.kind == Verdict::Unknown)
      answer.unknown.push_back(
          {QLatin1String(sipUriRule), path.number->number, missing.isEmpty() ? v.reason : missing});
    if (v.kind != Verdict::Wrong && v.kind != Verdict::Mild) continue;
    Finding f = onBin(sipUriRule, v.kind == Verdict::Wrong ? Severity::BlocksCalls : Severity::SomeCalls, path);
    f.title = HealthText::tr("The TwiML of %1 does not dial LiveKit rightly").arg(shownNumber(path.number->number));
    f.reason = v.reason;
    answer.findings.push_back(f);
  }
  needWhole(answer, sipUriRule, project, resourceOf<PhoneNumber>());
  return answer;
}

} // namespace health
