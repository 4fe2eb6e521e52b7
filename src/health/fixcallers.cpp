// Fixes of whose number calls out show, which countries they reach, and of what a number takes.
#include "core/e164.h"
#include "health/fixes.h"
#include "model/dialingpermissions.h"
#include "routing/terminations.h"

#include <algorithm>

namespace health {
using namespace routing;

namespace {
const OutboundTrunk *wayOut(const Ask &ask)
{
  for (const OutboundTrunk &t : ask.project.snapshot().of<OutboundTrunk>().seen())
    if (t.id == ask.finding.key) return &t;
  return nullptr;
}

const PhoneNumber *numberOf(const Ask &ask, const QString &number)
{
  for (const PhoneNumber &n : ask.project.snapshot().of<PhoneNumber>().seen())
    if (livekitNormalised(n.number) == livekitNormalised(number)) return &n;
  return nullptr;
}

template <class T> Plan oneChange(const QString &title, const T &before, const T &after, const QString &why)
{
  Plan plan;
  plan.title = title;
  plan.changes << changeChange(QStringLiteral("change"), Object::of(before), Object::of(after), plan.secrets);
  plan.changes.last().why = why;
  return plan;
}
} // namespace

Result<Plan> allowCountry(const Ask &ask)
{
  const auto &all = ask.project.snapshot().of<DialingCountry>().seen();
  const DialingCountry *now = countryOf(all, ask.finding.key);
  if (!now || now->ordinary) return gone();
  DialingCountry wanted = *now;
  wanted.ordinary = true;
  return oneChange(FixText::tr("Allow calls to %1").arg(now->name), permissionsOf({*now}), permissionsOf({wanted}),
                   FixText::tr("Ordinary numbers only: special numbers and those known for fraud stay as they are."));
}

std::vector<Choice> callers(const Ask &ask)
{
  std::vector<Choice> out;
  for (const PhoneNumber &n : ask.project.snapshot().of<PhoneNumber>().seen())
    if (n.voiceCapable && n.voiceReceiveMode.word != u"fax")
      out.push_back({n.number, n.name.isEmpty() || n.name == n.number
                                   ? n.number
                                   : FixText::tr("%1, %2", "number and its name").arg(n.number, n.name)});
  return out;
}

Result<Plan> showOwnNumber(const Ask &ask)
{
  const OutboundTrunk *now = wayOut(ask);
  if (!now) return gone();
  const PhoneNumber *chosen = ask.answer.isEmpty() ? nullptr : numberOf(ask, ask.answer);
  if (!chosen) return unanswered(FixText::tr("Which number do those who are called see?"));
  OutboundTrunk wanted = *now;
  wanted.numbers.removeIf([&](const QString &n) { return n != u"*" && !numberOf(ask, n); });
  if (!wanted.numbers.contains(chosen->number)) wanted.numbers << chosen->number;
  return oneChange(FixText::tr("Call out with %1").arg(chosen->number), *now, wanted,
                   FixText::tr("Twilio takes calls only from numbers of the account."));
}

Result<Plan> putOnTrunk(const Ask &ask)
{
  const OutboundTrunk *way = wayOut(ask);
  const ElasticTrunk *trunk = way ? terminationOf(ask.project.snapshot(), *way) : nullptr;
  const PhoneNumber *now = numberOf(ask, ask.finding.number);
  if (!trunk || !now) return gone();
  PhoneNumber wanted = *now;
  wanted.handledBy.word = QStringLiteral("trunk");
  wanted.trunkSid = trunk->sid;
  return oneChange(FixText::tr("Put %1 on trunk %2").arg(now->number, resourceOf<ElasticTrunk>().called(trunk)), *now,
                   wanted, FixText::tr("Who calls back is then led where the trunk's origination URLs lead."));
}

Result<Plan> dropEdge(const Ask &ask)
{
  const OutboundTrunk *now = wayOut(ask);
  if (!now || terminationName(now->address).isEmpty()) return gone();
  OutboundTrunk wanted = *now;
  wanted.address = terminationName(now->address) + QStringLiteral(".pstn.twilio.com");
  return oneChange(
      FixText::tr("Lead outbound trunk %1 to Twilio without a place").arg(resourceOf<OutboundTrunk>().called(now)),
      *now, wanted, FixText::tr("This address always exists."));
}

Result<Plan> takeCalls(const Ask &ask)
{
  const PhoneNumber *now = numberOf(ask, ask.finding.number);
  if (!now || now->voiceReceiveMode.word != u"fax") return gone();
  PhoneNumber wanted = *now;
  wanted.voiceReceiveMode.word = QStringLiteral("voice");
  return oneChange(FixText::tr("Let %1 take calls").arg(now->number), *now, wanted,
                   FixText::tr("Twilio then follows the number's voice settings again."));
}

Result<Plan> allowTransfers(const Ask &ask)
{
  for (const ElasticTrunk &now : ask.project.snapshot().of<ElasticTrunk>().seen()) {
    if (now.sid != ask.finding.key || now.transferMode.word == u"enable-all") continue;
    ElasticTrunk wanted = now;
    wanted.transferMode.word = QStringLiteral("enable-all");
    return oneChange(FixText::tr("Allow transfers on trunk %1").arg(resourceOf<ElasticTrunk>().called(&now)), now,
                     wanted,
                     FixText::tr("Whoever steers a call may then make it call elsewhere, and you pay for that call."));
  }
  return gone();
}

} // namespace health
