// Plans over many objects.
#include "guides/bulk.h"

#include "guides/removal.h"
#include "routing/words.h"

namespace guides {

namespace {
struct BulkText {
  Q_DECLARE_TR_FUNCTIONS(Bulk)
};

/// The sentence that is wrong with one of the values in this object, or nothing.
QString problemOf(const Object &o, const QList<BulkValue> &values)
{
  for (const BulkValue &v : values) {
    QString wrong = v.field->problem ? v.field->problem(o.row()) : QString();
    if (wrong.isEmpty() && v.field->is(Required) && v.field->text(o.row()).isEmpty())
      wrong = BulkText::tr("This may not be empty.");
    if (!wrong.isEmpty()) return BulkText::tr("%1: %2").arg(o.resource().translated(v.field->label), wrong);
  }
  return {};
}

/// The snapshot as it is when the change is done.
void apply(Snapshot &s, const Change &c, const SecretBag &secrets)
{
  if (c.kind == Change::Kind::Remove) return s.patch(*c.resource, c.key, {});
  if (c.kind != Change::Kind::Change) return;
  if (const auto after = fromPlan(*c.resource, c.after, secrets)) s.patch(*c.resource, c.key, *after);
}

/// `now`, with what the change makes otherwise than it was before.
QJsonObject changedFrom(const QJsonObject &now, const Change &c)
{
  QJsonObject out = now;
  for (const QString &member : c.after.keys() + c.before.keys())
    if (c.before.value(member) != c.after.value(member)) {
      if (c.after.contains(member))
        out.insert(member, c.after.value(member));
      else
        out.remove(member);
    }
  return out;
}
} // namespace

BulkPlan bulkChange(const QString &title, const QList<Object> &shown, const QList<BulkValue> &values)
{
  BulkPlan out;
  out.plan.title = title;
  out.plan.policy = Policy::EachOnItsOwn;
  for (const Object &o : shown) {
    Object wanted = o;
    for (const BulkValue &v : values)
      if (!v.field->ops->set(v.field->at(wanted.row()), v.value)) qFatal("%s takes no such value.", v.field->key);
    const QString called = routing::shownNumber(o.called());
    if (const QString wrong = problemOf(wanted, values); !wrong.isEmpty()) {
      out.problems << BulkText::tr("%1: %2").arg(called, wrong);
      continue;
    }
    const QString step = QStringLiteral("row%1").arg(out.plan.changes.size() + 1);
    const bool same = difference(o, wanted).empty();
    out.plan.changes << (same ? adoptedChange(step, o, out.plan.secrets)
                              : changeChange(step, o, wanted, out.plan.secrets));
  }
  return out;
}

Plan bulkRemoval(const QString &title, const Snapshot &s, const QList<Object> &objects)
{
  Plan plan;
  plan.title = title;
  plan.policy = Policy::EachOnItsOwn;
  QStringList sentences;
  Snapshot left = s;
  for (int i = 0; i < objects.size(); ++i) {
    const Plan one = removalOf(left, objects[i], QStringLiteral("row%1-").arg(i + 1));
    for (const Change &c : one.changes) apply(left, c, one.secrets);
    plan.changes += one.changes;
    plan.secrets.add(one.secrets);
    if (!one.sentence.isEmpty() && !sentences.contains(one.sentence)) sentences << one.sentence;
  }
  plan.sentence = sentences.join(u' ');
  return plan;
}

Plan againOf(const Plan &old, const QList<int> &steps, const Snapshot &s)
{
  Plan plan;
  plan.title = old.title;
  plan.policy = Policy::EachOnItsOwn;
  for (const int i : steps) {
    const Change &c = old.changes[i];
    const Object now = c.key.isEmpty() ? Object() : s.find(*c.resource, c.key);
    const auto wanted = [&]() -> Result<Object> {
      if (c.kind == Change::Kind::Create) return fromPlan(*c.resource, c.after, old.secrets);
      SecretBag bag = old.secrets;
      return fromPlan(*c.resource, changedFrom(toPlan(now, c.step + QStringLiteral(".now"), bag), c), bag);
    };
    if (c.kind == Change::Kind::Remove && now) plan.changes << removeChange(c.step, now, plan.secrets);
    const bool makes = c.kind == Change::Kind::Create || (c.kind == Change::Kind::Change && now);
    if (!makes) continue;
    const auto object = wanted();
    if (!object) continue; // its secrets are gone
    plan.changes << (now ? changeChange(c.step, now, *object, plan.secrets)
                         : createChange(c.step, *object, plan.secrets));
  }
  return plan;
}

} // namespace guides
