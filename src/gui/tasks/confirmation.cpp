// The ladder of removals: reversible ones are only shown, many and irreversible ones are typed.
#include "gui/tasks/confirmation.h"

#include "gui/table/shown.h"
#include "gui/tasks/changewords.h"

#include <algorithm>

namespace gui {

namespace {
constexpr int manyRemovals = 10;

struct ConfirmText {
  Q_DECLARE_TR_FUNCTIONS(Confirmation)
};

Confirmation forMany(const Snapshot &s, const Plan &plan)
{
  QHash<const Resource *, int> removals;
  for (const Change &c : plan.changes)
    if (c.kind == Change::Kind::Remove) ++removals[c.resource];
  for (auto it = removals.begin(); it != removals.end(); ++it) {
    const int there = std::max(s.part(*it.key()).size(), it.value());
    const bool much = it.value() > manyRemovals || (it.value() > 1 && it.value() * 5 > there);
    if (!much) continue;
    return {QString::number(it.value()),
            ConfirmText::tr("This removes %L1 of %L2 objects in “%3”. Type %1 to go on.")
                .arg(it.value())
                .arg(there)
                .arg(it.key()->translated(it.key()->title)),
            {}};
  }
  return {};
}

bool isRemovedForGood(const Change &c) { return c.kind == Change::Kind::Remove && !canBeUndone(c); }
} // namespace

bool losesForGood(const Plan &plan) { return std::any_of(plan.changes.begin(), plan.changes.end(), isRemovedForGood); }

bool confirms(const QString &typed, const Confirmation &wanted)
{
  return typed.simplified().remove(u' ') == QString(wanted.type).remove(u' ');
}

Confirmation confirmationFor(const Snapshot &s, const Plan &plan, const QList<health::Objection> &objections)
{
  const auto forGood = int(std::count_if(plan.changes.begin(), plan.changes.end(), isRemovedForGood));
  if (forGood > 1)
    return {QString::number(forGood),
            ConfirmText::tr("%n removals cannot be undone. Type %1 to go on.", nullptr, forGood).arg(forGood),
            ConfirmText::tr("Remove %n objects", nullptr, forGood)};
  for (int i = 0; i < plan.changes.size(); ++i) {
    const Change &c = plan.changes[i];
    if (!isRemovedForGood(c)) continue;
    const QString name = shownNumber(c.called);
    return {name, ConfirmText::tr("Step %1 cannot be undone. Type “%2” to confirm.").arg(i + 1).arg(name),
            c.resource->rented ? c.resource->translated(c.resource->rented->verb).arg(name)
                               : ConfirmText::tr("Remove %1").arg(name)};
  }
  if (Confirmation many = forMany(s, plan); !many.type.isEmpty()) return many;
  for (const health::Objection &o : objections) {
    if (!o.mayBeConfirmed) continue;
    const QString name = o.change >= 0 ? plan.changes[o.change].called : plan.title;
    return {name, ConfirmText::tr("Type “%1” to go on all the same.").arg(name), {}};
  }
  return {};
}

} // namespace gui
