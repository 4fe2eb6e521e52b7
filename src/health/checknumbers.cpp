// Numbers that nobody answers, and settings of a number that do nothing.
#include "health/checks.h"

namespace health {
using namespace routing;

Answer checkNotRouted(const Project &project)
{
  constexpr const char *id = "twilio.number.not-routed";
  Answer answer;
  for (const InboundPath &path : project.paths()) {
    const QString number = shownNumber(path.number->number);
    if (path.entry == Entry::Application)
      answer.unknown.push_back({QLatin1String(id), path.number->number, whyNotFollowed(path)});
    if (path.entry != Entry::Nothing && path.entry != Entry::Demo) continue;
    Finding f = onNumber(id, Severity::BlocksCalls, *path.number);
    f.title = path.entry == Entry::Demo ? HealthText::tr("%1 plays Twilio's demo greeting").arg(number)
                                        : HealthText::tr("Nothing answers %1").arg(number);
    f.reason =
        path.entry == Entry::Demo
            ? HealthText::tr("The number has not been set up since it was bought: its voice URL is Twilio's demo.")
            : HealthText::tr("It has no trunk, no TwiML app and no voice URL. Calls end at once, and Twilio raises "
                             "no alert.");
    answer.findings.push_back(f);
  }
  needWhole(answer, id, project, resourceOf<PhoneNumber>());
  return answer;
}

Answer checkTrunkAndVoiceUrl(const Project &project)
{
  constexpr const char *id = "twilio.number.trunk-and-voice-url";
  Answer answer;
  for (const InboundPath &path : project.paths()) {
    const PhoneNumber &n = *path.number;
    if (n.trunkSid.isEmpty() || n.voiceUrl.isEmpty() || isDemoUrl(n.voiceUrl)) continue;
    Finding f = onNumber(id, Severity::SomeCalls, n);
    f.title = HealthText::tr("The voice URL of %1 does nothing").arg(shownNumber(n.number));
    f.reason = HealthText::tr("The number is on an Elastic SIP trunk, and Twilio then never looks at the voice URL.");
    answer.findings.push_back(f);
  }
  needWhole(answer, id, project, resourceOf<PhoneNumber>());
  return answer;
}

} // namespace health
