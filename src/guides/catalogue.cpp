// The list of guides.
#include "guides/catalogue.h"

namespace guides {
namespace {
Result<Plan> inbound(const Snapshot &s, const QString &numberSid, const QString &user, const Secret &password)
{
  InboundAnswers a = presets(s, numberSid);
  a.sipUser = user;
  a.sipPassword = password;
  auto proposal = inboundByBin(s, a);
  if (!proposal) return proposal.error();
  return std::move(proposal->plan);
}

constexpr Guide guideTable[] = {{"inbound-twiml", QT_TRANSLATE_NOOP("guides", "Receive calls on a number"), inbound}};
} // namespace

std::span<const Guide> catalogue() { return guideTable; }
} // namespace guides
