// The checks before a plan starts: nothing was sent when one of them refuses.
#include "runner/admission.h"

#include "runner/words.h"

#include <QSet>

namespace {
Error rejected(const QString &text) { return {Error::Rejected, text}; }

bool canDo(const Endpoint &e, Change::Kind kind)
{
  switch (kind) {
  case Change::Kind::Create:
    return e.resource->can(CanCreate) && e.create && (e.list || e.listIn);
  case Change::Kind::Change:
    return e.resource->can(CanChange) && e.change && (e.read || e.list);
  case Change::Kind::Remove:
    return e.resource->can(CanRemove) && e.remove && (e.read || e.list);
  case Change::Kind::Manual:
    break;
  }
  return true;
}

QString vendorName(Vendor v) { return v == Vendor::Twilio ? QStringLiteral("Twilio") : QStringLiteral("LiveKit"); }
} // namespace

namespace runner {
Error readOnlyProfile()
{
  return rejected(
      runner::words(QT_TRANSLATE_NOOP("runner", "This profile is read-only, so no plan can run. Open a profile that "
                                                "may write.")));
}

Result<QStringList> admit(const World &world, const Plan &plan)
{
  if (world.options.readOnly) return readOnlyProfile();
  if (plan.isEmpty())
    return rejected(
        runner::words(QT_TRANSLATE_NOOP("runner", "There is nothing to do: everything is as wanted already.")));
  QStringList accounts;
  QSet<QString> names;
  for (const Change &c : plan.changes) {
    const Endpoint *e = c.resource ? world.endpoint(*c.resource) : nullptr;
    if (!e || (!c.adopted && !canDo(*e, c.kind)) || names.contains(c.step))
      return rejected(runner::words(QT_TRANSLATE_NOOP(
                                        "runner", "The plan's step “%1” cannot be run. This is a defect of Trunkline."))
                          .arg(c.step));
    names.insert(c.step);
    const Account *account = world.account(*c.resource);
    if (!account)
      return rejected(
          runner::words(QT_TRANSLATE_NOOP("runner", "The plan needs %1, which this profile is not connected to. "
                                                    "Connect it, then plan again."))
              .arg(vendorName(c.resource->vendor)));
    if (!accounts.contains(account->id)) accounts << account->id;
  }
  const QStringList forbids = world.options.guards ? world.options.guards(plan) : QStringList();
  if (!forbids.isEmpty()) return rejected(forbids.join(u'\n'));
  return accounts;
}
} // namespace runner
