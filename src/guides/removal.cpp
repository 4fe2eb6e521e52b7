// Plans that remove.
#include "guides/removal.h"

#include "guides/numberlists.h"
#include "model/dispatchrule.h"
#include "model/inboundtrunk.h"
#include "model/phonenumber.h"
#include "routing/words.h"

namespace guides {
namespace {
struct RemovalText {
  Q_DECLARE_TR_FUNCTIONS(Removal)
};

QString nameOf(const Object &o) { return routing::shownNumber(o.called()); }

/// The vendor would empty the field by itself; done first, it is known and can be undone.
bool canLetGo(const Use &use) { return use.field->ops == &opsOf<QString> && use.user.resource().can(CanChange); }

/// The object as it is where nobody set anything.
Object untouched(const Object &o)
{
  Object out = o;
  const Object empty(o.resource());
  for (const Field &f : o.resource().fields)
    if (f.is(Editable)) f.ops->set(f.at(out.row()), f.ops->get(f.in(empty.row())));
  return out;
}

bool hasSecretsNobodyKnows(const Object &o)
{
  const auto &fields = o.resource().fields;
  return std::any_of(fields.begin(), fields.end(), [](const Field &f) { return f.is(WriteOnly); });
}

/// Numbers that a trunk lists are taken by nobody else.
QString lostCalls(const Object &o)
{
  if (&o.resource() != &resourceOf<InboundTrunk>() || o.as<InboundTrunk>().numbers.isEmpty()) return {};
  return RemovalText::tr("LiveKit will take no calls to %n number(s) of this trunk any more.", nullptr,
                         int(o.as<InboundTrunk>().numbers.size()));
}

QString whatCallersNotice(const Object &o, const QList<Use> &uses)
{
  QStringList out;
  if (const QString lost = lostCalls(o); !lost.isEmpty()) out << lost;
  const auto rules = std::count_if(uses.begin(), uses.end(),
                                   [](const Use &use) { return &use.user.resource() == &resourceOf<DispatchRule>(); });
  if (rules) out << RemovalText::tr("%n dispatch rule(s) name it and will match nothing.", nullptr, int(rules));
  return out.join(u' ');
}
} // namespace

QList<Use> usesOf(const Snapshot &s, const Object &o)
{
  QList<Use> out;
  for (const Resource *r : s.resources())
    for (const Field &f : r->fields) {
      if (f.is(Volatile)) continue; // a record of what once was
      if (!f.refersTo || &f.refersTo() != &o.resource()) continue;
      const Part &part = s.part(*r);
      for (int i = 0; i < part.size(); ++i)
        if (names(f, part.rows->at(i), o.key())) out << Use{Object(*r, part.rows->at(i)), &f};
    }
  return out;
}

Plan removalOf(const Snapshot &s, const Object &o, const QString &prefix)
{
  Plan plan;
  plan.title = o.resource().rented
                   ? o.resource().translated(o.resource().rented->giveBack).arg(nameOf(o))
                   : RemovalText::tr("Remove %1 “%2”").arg(o.resource().translated(o.resource().one), nameOf(o));
  QStringList gone;
  const QList<Use> uses = usesOf(s, o);
  const bool back = o.resource().forGood == nullptr || o.resource().forGood(o.row(), nullptr).isEmpty();
  for (const Use &use : uses) {
    if (use.isPart() && !back) continue; // it goes with what cannot come back either
    const QString step = prefix + QStringLiteral("part%1").arg(plan.changes.size() + 1);
    if (use.isPart() && hasSecretsNobodyKnows(use.user)) {
      gone << nameOf(use.user);
    } else if (use.isPart()) {
      plan.changes << removeChange(step, use.user, plan.secrets);
      plan.changes.last().why = RemovalText::tr("It is a part of “%1” and goes with it.").arg(nameOf(o));
    } else if (use.isSide()) {
      const Object usual = untouched(use.user);
      if (difference(use.user, usual).empty()) continue;
      plan.changes << changeChange(step, use.user, usual, plan.secrets);
      plan.changes.last().why = RemovalText::tr("It goes with “%1”; done first, it can be undone.").arg(nameOf(o));
    } else if (canLetGo(use)) {
      Object without = use.user;
      static_cast<QString *>(use.field->at(without.row()))->clear();
      plan.changes << changeChange(step, use.user, without, plan.secrets);
      plan.changes.last().why = RemovalText::tr("It uses “%1”, which goes.").arg(nameOf(o));
    }
  }
  QStringList said;
  if (const QString felt = whatCallersNotice(o, uses); !felt.isEmpty()) said << felt;
  if (&o.resource() == &resourceOf<PhoneNumber>()) said << takeOffLists(s, o.as<PhoneNumber>().number, plan, prefix);
  Change c = removeChange(prefix + QStringLiteral("remove"), o, plan.secrets);
  c.effect = plan.sentence = said.join(u' ');
  if (!gone.isEmpty())
    c.forGood = RemovalText::tr("Nobody can read the passwords in it, so they cannot be put back: %1.")
                    .arg(gone.join(QStringLiteral(", ")));
  plan.changes << c;
  return plan;
}

} // namespace guides
