// Numbers that take no calls.
#include "health/checks.h"
#include "model/outboundtrunk.h"

#include <algorithm>

namespace health {
using namespace routing;

/// A number that is meant for calls, by what is set.
static bool isMeantForCalls(const Project &p, const PhoneNumber &n)
{
  if (!n.isUnrouted()) return true;
  const auto &out = p.snapshot().of<OutboundTrunk>().seen();
  return std::any_of(out.begin(), out.end(), [&](const OutboundTrunk &t) { return t.numbers.contains(n.number); });
}

Answer checkVoiceIncapable(const Project &project)
{
  constexpr const char *id = "twilio.number.voice-incapable";
  Answer answer;
  for (const PhoneNumber &n : project.snapshot().of<PhoneNumber>().seen()) {
    const bool fax = n.voiceReceiveMode.word == u"fax";
    if ((n.voiceCapable && !fax) || !isMeantForCalls(project, n)) continue;
    Finding f = onNumber(id, Severity::BlocksCalls, n);
    f.title = fax ? HealthText::tr("%1 takes faxes, no calls").arg(shownNumber(n.number))
                  : HealthText::tr("%1 cannot take calls").arg(shownNumber(n.number));
    f.reason = fax ? HealthText::tr("The number is set to receive faxes. Twilio answers a call with a fax tone.")
                   : HealthText::tr("Twilio sells this number for messages only. Take another one for calls.");
    answer.findings.push_back(f);
  }
  needWhole(answer, id, project, resourceOf<PhoneNumber>());
  return answer;
}

} // namespace health
