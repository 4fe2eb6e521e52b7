// LiveKit: protocol/sip MatchTrunkDetailed.
#include "routing/trunkmatch.h"

#include "core/e164.h"
#include "routing/addresses.h"
#include "routing/numbers.h"

#include <algorithm>

namespace routing {
namespace {
bool names(const InboundTrunk &t, const QString &called)
{
  return !t.numbers.isEmpty() && numberAllowed(called, t.numbers);
}

bool letsIn(const InboundTrunk &t, const Call &c)
{
  return numberAllowed(c.caller, t.allowedNumbers) && addressAllowed(c.source, c.callerHost, t.allowedAddresses);
}
} // namespace

Trunks pointers(const std::vector<InboundTrunk> &list)
{
  Trunks out;
  for (const InboundTrunk &t : list) out.push_back(&t);
  return out;
}

TrunkMatch matchTrunk(const Trunks &trunks, const Call &call)
{
  using Kind = TrunkMatch::Kind;
  TrunkMatch m;
  if (trunks.empty()) return m;
  m.kind = Kind::None;
  const InboundTrunk *specific = nullptr, *wildcard = nullptr, *before = nullptr;
  for (const InboundTrunk *t : trunks) {
    if (!letsIn(*t, call)) continue;
    if (t->numbers.isEmpty()) {
      before = wildcard;
      wildcard = t;
      ++m.defaults;
    } else if (names(*t, call.called)) {
      if (specific) return {Kind::SeveralSpecific, nullptr, 0, specific, t};
      specific = t;
    }
  }
  if (specific) {
    m.kind = Kind::Specific;
    m.trunk = specific;
  } else if (m.defaults > 1) {
    return {Kind::SeveralDefaults, nullptr, m.defaults, wildcard, before};
  } else if (wildcard) {
    m.kind = Kind::Default;
    m.trunk = wildcard;
  }
  return m;
}

Trunks trunksFor(const Trunks &trunks, const QString &called)
{
  Trunks out;
  std::copy_if(trunks.begin(), trunks.end(), std::back_inserter(out),
               [&](const InboundTrunk *t) { return numberAllowed(called, t->numbers); });
  return out;
}

TrunkIndex::TrunkIndex(const Trunks &all)
{
  for (const InboundTrunk *t : all) {
    if (t->numbers.isEmpty()) wildcards.push_back(t);
    for (const QString &n : t->numbers) {
      Trunks &those = byNumber[livekitNormalised(n)];
      if (those.empty() || those.back() != t) those.push_back(t); // it may name a number twice
    }
  }
}

Trunks TrunkIndex::trunksFor(const QString &called) const
{
  Trunks out = byNumber.value(livekitNormalised(called));
  out.insert(out.end(), wildcards.begin(), wildcards.end());
  return out;
}

bool TrunkIndex::isNamed(const QString &number) const { return byNumber.contains(livekitNormalised(number)); }

} // namespace routing
