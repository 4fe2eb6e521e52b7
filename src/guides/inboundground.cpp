// What stands for a number, and what the inbound guide would have there: trunk, rule, bin.
#include "guides/inboundground.h"

#include "routing/conflicts.h"
#include "routing/numbers.h"
#include "routing/rulematch.h"
#include "routing/words.h"
#include "twiml/document.h"

namespace guides {
namespace {
bool says(const TwimlBin &bin, const twiml::Agreed &agreed)
{
  if (bin.reading != TwimlBin::Reading::Read) return false;
  const auto document = twiml::read(bin.document.reveal());
  return document && twiml::disagreements(*document, agreed).isEmpty();
}
} // namespace

routing::Call callTo(const QString &number)
{
  routing::Call call;
  call.caller = someCaller;
  call.called = number;
  return call;
}

Result<Ground> groundOf(const Snapshot &s, const QString &numberSid)
{
  const auto numbers = s.of<PhoneNumber>().all();
  const auto trunks = s.of<InboundTrunk>().all();
  const auto rules = s.of<DispatchRule>().all();
  if (!numbers)
    return refusal(
        InboundText::tr("The numbers at Twilio could not be read, so nothing can be planned. Refresh and try again."));
  if (!trunks)
    return refusal(
        InboundText::tr("The inbound trunks at LiveKit could not be read, so nothing can be planned: a second "
                        "trunk for the same number would refuse calls. Refresh and try again."));
  if (!rules)
    return refusal(InboundText::tr(
        "The dispatch rules at LiveKit could not be read, so nothing can be planned. Refresh and try again."));
  if (s.about.sipHost.isEmpty())
    return refusal(InboundText::tr("The SIP host of the LiveKit project is not known. Enter it in the profile: Project "
                                   "settings ▸ SIP URI in LiveKit Cloud."));
  const auto found =
      std::find_if(numbers->begin(), numbers->end(), [&](const PhoneNumber &n) { return n.sid == numberSid; });
  if (found == numbers->end()) return refusal(InboundText::tr("Choose a number of the Twilio account."));
  return Ground{*found, trunks, rules, s.of<TwimlBin>().all(), s.of<HostedTwiml>().all(), s.about.sipHost};
}

Result<std::optional<InboundTrunk>> trunkFor(const Ground &g)
{
  const auto match = routing::matchTrunk(routing::pointers(*g.trunks), callTo(g.number.number));
  if (match.isConflict())
    return refusal(
        InboundText::tr("Two inbound trunks take calls to %1: “%2” and “%3”. LiveKit refuses such calls. Remove "
                        "the number from one of them first.")
            .arg(routing::shownNumber(g.number.number), resourceOf<InboundTrunk>().called(match.first),
                 resourceOf<InboundTrunk>().called(match.second)));
  if (match.trunk) return std::optional(*match.trunk);
  for (const InboundTrunk &t : *g.trunks) { // it lists the number, but keeps this caller or address out
    const bool lists = std::any_of(t.numbers.begin(), t.numbers.end(),
                                   [&](const QString &n) { return routing::sameNumber(n, g.number.number); });
    if (lists) return std::optional(t);
  }
  return std::optional<InboundTrunk>();
}

bool suitsTwiml(const InboundTrunk &t)
{
  return t.challenges() && t.allowedAddresses.isEmpty() && t.allowedNumbers.isEmpty();
}

bool servesOthers(const InboundTrunk &t) { return t.numbers.size() != 1; }

InboundTrunk wantedTrunk(const std::optional<InboundTrunk> &existing, const Ground &g, const InboundAnswers &a)
{
  InboundTrunk t = existing.value_or(InboundTrunk());
  if (!existing) {
    t.name = InboundText::tr("Twilio %1").arg(routing::shownNumber(g.number.number));
    t.numbers = {g.number.number};
  }
  if (!t.challenges()) {
    t.authUsername = a.sipUser;
    t.authPassword = a.sipPassword;
  }
  t.allowedAddresses.clear();
  t.allowedNumbers.clear();
  return t;
}

bool takesNumber(const DispatchRule &r, const Ground &g, const QString &trunkId)
{
  return r.trunkIds.contains(trunkId) && r.inboundNumbers.isEmpty()
         && (r.numbers.isEmpty() || r.numbers.contains(g.number.number));
}

std::optional<DispatchRule> ruleFor(const Ground &g, const QString &trunkId)
{
  if (trunkId.isEmpty()) return {};
  std::optional<DispatchRule> best;
  for (const DispatchRule &r : *g.rules) {
    if (!takesNumber(r, g, trunkId)) continue;
    if (!best || routing::winsOver(r, *best)) best = r;
  }
  return best;
}

DispatchRule wantedRule(const std::optional<DispatchRule> &existing, const Ground &g, const Landing &l,
                        const QString &trunkRef)
{
  DispatchRule r = existing.value_or(DispatchRule());
  if (!existing) {
    r.name = InboundText::tr("Calls to %1").arg(routing::shownNumber(g.number.number));
    r.trunkIds = {trunkRef};
    r.numbers = {g.number.number};
  }
  land(r, l);
  return r;
}

DispatchRule withoutThis(DispatchRule r, const Ground &g, const QString &trunkId)
{
  if (r.numbers.size() > 1)
    r.numbers.removeAll(g.number.number);
  else if (!r.numbers.isEmpty() && r.trunkIds.size() > 1)
    r.trunkIds.removeAll(trunkId);
  return r;
}

bool servesOthers(const DispatchRule &r, const Ground &g)
{
  if (r.trunkIds.size() > 1) return true;
  if (!r.numbers.isEmpty()) return r.numbers.size() > 1;
  const auto trunk = std::find_if(g.trunks->begin(), g.trunks->end(),
                                  [&](const InboundTrunk &t) { return r.trunkIds.contains(t.id); });
  return trunk != g.trunks->end() && trunk->numbers.size() != 1;
}

twiml::Agreed agreedFor(const Ground &g, const InboundTrunk &t)
{
  return {.user = g.number.number, .host = g.host, .username = t.authUsername, .password = t.authPassword};
}

const HostedTwiml *fittingHosted(const Ground &g, const twiml::Agreed &agreed)
{
  if (!g.hosted) return nullptr;
  const HostedTwiml *other = nullptr;
  for (const HostedTwiml &h : *g.hosted) {
    if (!says(asDocument(h), agreed)) continue;
    if (g.number.voiceUrl.section(u'?', 0, 0) == h.url) return &h;
    if (!other) other = &h;
  }
  return other;
}

const TwimlBin *fittingBin(const Ground &g, const twiml::Agreed &agreed)
{
  if (!g.bins) return nullptr;
  const TwimlBin *other = nullptr;
  for (const TwimlBin &b : *g.bins) {
    if (b.kind != TwimlBin::Kind::Bin || !says(b, agreed)) continue;
    if (g.number.voiceUrl.startsWith(b.url)) return &b;
    if (!other) other = &b;
  }
  return other;
}
} // namespace guides
