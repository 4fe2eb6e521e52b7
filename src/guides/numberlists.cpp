// Taking a number off LiveKit's lists.
#include "guides/numberlists.h"

#include "core/e164.h"
#include "model/dispatchrule.h"
#include "model/inboundtrunk.h"
#include "model/outboundtrunk.h"
#include "routing/words.h"

namespace guides {
namespace {
struct ListText {
  Q_DECLARE_TR_FUNCTIONS(NumberLists)
};

struct Taking {
  const Snapshot &snapshot;
  const QString number;
  Plan &plan;
  const QString prefix;            ///< of the steps' names
  QStringList off = {}, kept = {}; ///< names

  template <class T> void from(QStringList T::*list)
  {
    for (const T &each : snapshot.of<T>().seen()) {
      T object = each;
      const Object shown = Object::of(object);
      QStringList &numbers = object.*list;
      const auto isIt = [this](const QString &n) { return livekitNormalised(n) == number; };
      if (std::none_of(numbers.cbegin(), numbers.cend(), isIt)) continue;
      numbers.removeIf(isIt);
      const QString name =
          ListText::tr("%1 “%2”").arg(shown.resource().translated(shown.resource().one), shown.called());
      if (numbers.isEmpty()) {
        kept << name;
        continue;
      }
      off << name;
      const QString step = prefix + QStringLiteral("list%1").arg(plan.changes.size() + 1);
      Change c = changeChange(step, shown, Object::of(object), plan.secrets);
      c.why = ListText::tr("It lists the number that goes.");
      plan.changes << c;
    }
  }
};
} // namespace

QStringList takeOffLists(const Snapshot &s, const QString &number, Plan &plan, const QString &prefix)
{
  Taking taking{s, number, plan, prefix};
  taking.from(&InboundTrunk::numbers);
  taking.from(&OutboundTrunk::numbers);
  taking.from(&DispatchRule::numbers);
  QStringList out{ListText::tr("From then on nobody reaches you on %1.").arg(routing::shownNumber(number))};
  if (!taking.off.isEmpty())
    out << ListText::tr("The plan takes the number off %1.").arg(taking.off.join(QStringLiteral(", ")));
  if (!taking.kept.isEmpty())
    out << ListText::tr("It stays listed in %1, for an empty list would stand for every number: remove or change that "
                        "by hand.")
               .arg(taking.kept.join(QStringLiteral(", ")));
  return out;
}

} // namespace guides
