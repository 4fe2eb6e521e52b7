// The plan that ends a call.
#include "guides/hangup.h"

namespace guides {
namespace {
struct HangUpText {
  Q_DECLARE_TR_FUNCTIONS(HangUp)
};
} // namespace

Plan hangUp(const Call &call)
{
  Call ended = call;
  ended.status = call.status == u"in-progress" ? QStringLiteral("completed") : QStringLiteral("canceled");
  Plan plan;
  const Object shown = Object::of(call);
  plan.title = HangUpText::tr("Hang up: %1").arg(shown.called());
  plan.sentence = HangUpText::tr("Both sides hear the call end at once.");
  plan.changes << changeChange(QStringLiteral("hangUp"), shown, Object::of(ended), plan.secrets);
  Change &c = plan.changes.last();
  c.effect = plan.sentence;
  c.forGood = HangUpText::tr("A call that was ended cannot be taken up again. Somebody has to call anew.");
  return plan;
}

} // namespace guides
