// What a test call writes.
#include "guides/testcall.h"

#include <QCoreApplication>

namespace guides {
namespace {
struct TestCallText {
  Q_DECLARE_TR_FUNCTIONS(TestCallPlan)
};

template <class T> Plan placing(const T &call, const QString &title)
{
  Plan plan;
  plan.title = title;
  plan.sentence = TestCallText::tr("A phone rings, which costs money.");
  plan.policy = Policy::EachOnItsOwn;
  plan.changes << createChange(QStringLiteral("call"), Object::of(call), plan.secrets);
  plan.changes.last().effect = plan.sentence;
  return plan;
}
} // namespace

Plan callOut(const OutboundCall &call)
{
  return placing(call, TestCallText::tr("Test call to %1").arg(resourceOf<OutboundCall>().called(&call)));
}

Plan callNumber(const PlacedCall &call)
{
  return placing(call, TestCallText::tr("Test call to %1").arg(resourceOf<PlacedCall>().called(&call)));
}

QString testRoom(const QString &unique) { return QStringLiteral("trunkline-test-") + unique; }

QString testDocument(int seconds) { return QStringLiteral("<Response><Pause length=\"%1\"/></Response>").arg(seconds); }
} // namespace guides
