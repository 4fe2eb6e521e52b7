// Planning the path of a LiveKit number: dispatch rule → number.
#include "guides/livekitnumberpath.h"

#include "guides/whole.h"
#include "model/livekitnumber.h"
#include "routing/conflicts.h"
#include "routing/numbers.h"
#include "routing/words.h"

#include <algorithm>

namespace guides {
namespace {
struct LiveKitNumberText {
  Q_DECLARE_TR_FUNCTIONS(LiveKitNumberPath)
};

std::optional<LiveKitNumber> owned(const Snapshot &s, const QString &number)
{
  for (const LiveKitNumber &n : s.of<LiveKitNumber>().seen())
    if (n.number == number) return n;
  return {};
}

/// A rule that takes other calls, too, is not bent for this number.
bool isForIt(const DispatchRule &r, const QString &number)
{
  return r.trunkIds.isEmpty() && r.inboundNumbers.isEmpty() && r.numbers == QStringList{number};
}

std::optional<DispatchRule> ruleOf(const Snapshot &s, const QString &number)
{
  for (const DispatchRule &r : s.of<DispatchRule>().seen())
    if (isForIt(r, number)) return r;
  return {};
}

class NumberPlanner : Planning {
public:
  NumberPlanner(const Snapshot &s, LiveKitNumberAnswers a) : snapshot(s), answers(std::move(a)) {}

  Result<Proposal> make()
  {
    const QString shown = routing::shownNumber(answers.number);
    proposal.plan.title = LiveKitNumberText::tr("Calls to LiveKit's number %1").arg(shown);
    proposal.plan.sentence = LiveKitNumberText::tr("What will be done, in this order. Nothing has been written yet.");
    proposal.limits =
        LiveKitNumberText::tr("LiveKit's numbers take calls and place none. No trunk and no Twilio account "
                              "is needed for them.");
    if (const auto planned = planRule(); !planned) return planned.error();
    planNumber();
    using F = Station::Fate;
    proposal.picture = {{numberFate, LiveKitNumberText::tr("LiveKit number"), shown, {}},
                        {ruleFate, LiveKitNumberText::tr("Dispatch rule"), rule.name.isEmpty() ? rule.id : rule.name,
                         Value<RoomTarget>::text(rule.target)},
                        {F::New, LiveKitNumberText::tr("Room"), exampleRoom(answers, answers.number),
                         answers.agent.isEmpty()
                             ? LiveKitNumberText::tr("Made for each call")
                             : LiveKitNumberText::tr("Agent %1 is asked to join").arg(answers.agent)}};
    if (answers.agent.isEmpty())
      proposal.notes << LiveKitNumberText::tr(
          "No agent is named: callers hear ringing until somebody in the room publishes audio.");
    return std::move(proposal);
  }

private:
  Result<> planRule()
  {
    const std::optional<DispatchRule> existing = ruleOf(snapshot, answers.number);
    rule = existing.value_or(DispatchRule());
    if (!existing) {
      rule.name = LiveKitNumberText::tr("Calls to %1").arg(routing::shownNumber(answers.number));
      rule.numbers = {answers.number};
    }
    land(rule, answers);
    std::vector<DispatchRule> after;
    for (const DispatchRule &r : snapshot.of<DispatchRule>().seen())
      if (r.id != rule.id) after.push_back(r);
    after.push_back(rule);
    const auto conflict = routing::ruleConflict(routing::pointers(after));
    if (conflict.kind == routing::RuleConflict::Same)
      return refusal(
          LiveKitNumberText::tr("LiveKit would refuse the rule: “%1” takes the same calls with the same PIN. "
                                "Change or remove it first.")
              .arg(resourceOf<DispatchRule>().called(conflict.later == &after.back() ? conflict.earlier
                                                                                     : conflict.later)));
    Change c = step(QStringLiteral("rule"), existing, rule);
    c.why = LiveKitNumberText::tr("It puts the number's calls into a room. It names this number alone.");
    ruleFate = fateOf(c);
    ruleRef = existing ? existing->id : resultOf(QStringLiteral("rule"), resourceOf<DispatchRule>().keyField().key);
    add(std::move(c));
    return {};
  }

  void planNumber()
  {
    const std::optional<LiveKitNumber> existing = owned(snapshot, answers.number);
    LiveKitNumber wanted = existing.value_or(LiveKitNumber());
    wanted.number = answers.number;
    wanted.ruleId = ruleRef;
    Change c = step(QStringLiteral("livekitnumber"), existing, wanted);
    c.why = existing ? LiveKitNumberText::tr("The number's calls go to the rule.")
                     : LiveKitNumberText::tr("The number is bought, and its calls go to the rule from the beginning.");
    numberFate = fateOf(c);
    add(std::move(c));
  }

  const Snapshot &snapshot;
  LiveKitNumberAnswers answers;
  DispatchRule rule;
  QString ruleRef;
  Station::Fate ruleFate{}, numberFate{};
};
} // namespace

QString livekitNumberObstacle(const Snapshot &s)
{
  if (s.about.livekit == LiveKitKind::SelfHosted)
    return LiveKitNumberText::tr("LiveKit sells numbers to projects of LiveKit Cloud alone. With a server of your own, "
                                 "set up a Twilio number.");
  return {};
}

LiveKitNumberAnswers livekitNumberPresets(const Snapshot &s, const QString &number)
{
  LiveKitNumberAnswers a;
  if (const auto rule = ruleOf(s, number))
    if (const auto today = landingOf(*rule)) static_cast<Landing &>(a) = *today;
  a.number = number;
  return a;
}

QList<Complaint> complaints(const Snapshot &s, const LiveKitNumberAnswers &a)
{
  QList<Complaint> out;
  if (const QString why = livekitNumberObstacle(s); !why.isEmpty())
    out.append({QStringLiteral("number"), why});
  else if (!routing::isE164(a.number))
    out.append({QStringLiteral("number"), LiveKitNumberText::tr("Choose a number that LiveKit sells.")});
  return out + complaints(static_cast<const Landing &>(a));
}

Result<Proposal> livekitNumberPath(const Snapshot &s, const LiveKitNumberAnswers &a)
{
  if (const QString why = livekitNumberObstacle(s); !why.isEmpty()) return refusal(why);
  if (const auto read = everyOne<DispatchRule>(s); !read) return read.error();
  if (const auto read = everyOne<LiveKitNumber>(s); !read) return read.error();
  if (const auto wrong = complaints(s, a); !wrong.isEmpty()) return refusal(wrong.first().text);
  return NumberPlanner(s, a).make();
}
} // namespace guides
