// LiveKit: protocol/sip ValidateTrunksIter and DispatchRuleValidator.
#include "routing/conflicts.h"

#include "core/e164.h"
#include "routing/numbers.h"

#include <QHash>

namespace routing {
namespace {
using ByCaller = QHash<QString, const InboundTrunk *>;

TrunkConflict enter(ByCaller &seen, const InboundTrunk &t)
{
  const auto kind = t.allowedNumbers.isEmpty() ? TrunkConflict::CalledNumber : TrunkConflict::CallingNumber;
  for (const QString &caller : numberKeys(t.allowedNumbers)) {
    const InboundTrunk *other = seen.value(caller);
    if (other && other->id != t.id) return {kind, &t, other};
    seen.insert(caller, &t);
  }
  return {};
}

struct RuleKey {
  QString pin, trunk, caller, called;
  bool operator==(const RuleKey &) const = default;
};
size_t qHash(const RuleKey &k, size_t seed = 0) { return qHashMulti(seed, k.pin, k.trunk, k.caller, k.called); }

/// Unlike a trunk's, a rule's repeated numbers are kept: the rule then collides with itself.
QStringList keysOf(const QStringList &numbers)
{
  if (numbers.isEmpty()) return {QString()};
  QStringList out;
  for (const QString &n : numbers) out << livekitNormalised(n);
  return out;
}

RuleConflict enter(QHash<RuleKey, const DispatchRule *> &seen, const DispatchRule &r)
{
  using K = RoomTarget::Kind;
  if (r.target.kind == K::None || r.target.kind == K::Unknown) return {RuleConflict::Unsupported, &r, nullptr};
  const QStringList trunks = r.trunkIds.isEmpty() ? QStringList{QString()} : r.trunkIds;
  const QStringList callers = keysOf(r.inboundNumbers), called = keysOf(r.numbers);
  for (const QString &trunk : trunks)
    for (const QString &from : callers)
      for (const QString &to : called) {
        const DispatchRule *&held = seen[{r.target.pin, trunk, from, to}];
        if (held) return {RuleConflict::Same, &r, held};
        held = &r;
      }
  return {};
}
} // namespace

Rules pointers(const std::vector<DispatchRule> &list)
{
  Rules out;
  for (const DispatchRule &r : list) out.push_back(&r);
  return out;
}

TrunkConflict trunkConflict(const Trunks &trunks)
{
  QHash<QString, ByCaller> seen;
  for (const InboundTrunk *t : trunks)
    for (const QString &called : numberKeys(t->numbers))
      if (const TrunkConflict c = enter(seen[called], *t)) return c;
  return {};
}

RuleConflict ruleConflict(const Rules &rules)
{
  QHash<RuleKey, const DispatchRule *> seen;
  for (const DispatchRule *r : rules)
    if (const RuleConflict c = enter(seen, *r)) return c;
  return {};
}

} // namespace routing
