// The list of guides.
#include "guides/catalogue.h"

#include "guides/inbound.h"
#include "guides/outbound.h"

namespace guides {
namespace {
template <auto Presets, auto Propose>
Result<Plan> planned(const Snapshot &s, const QString &numberSid, const QString &user, const Secret &password)
{
  auto a = Presets(s, numberSid);
  a.sipUser = user;
  a.sipPassword = password;
  auto proposal = Propose(s, a);
  if (!proposal) return proposal.error();
  return std::move(proposal->plan);
}

constexpr Guide guideTable[] = {
    {"inbound-twiml", QT_TRANSLATE_NOOP("guides", "Set up a number…"), planned<presets, inboundByBin>},
    {"outbound", QT_TRANSLATE_NOOP("guides", "Set up outbound calls…"), planned<outboundPresets, outboundByTrunk>},
};
} // namespace

std::span<const Guide> catalogue() { return guideTable; }
} // namespace guides
