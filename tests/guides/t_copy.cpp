// Copies of objects: beside themselves, and into another account.
#include "guides/copy.h"
#include "model/dispatchrule.h"
#include "model/inboundtrunk.h"

#include <QTest>

using namespace guides;

class TestCopy : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void aDuplicateHasNoKeyAndNothingOfTheVendors();
  void namelessStaysNameless();
  void referencesAreCarriedByName();
  void whatIsNotThereIsToldAndLeftOut();
};

namespace {
InboundTrunk trunk(const QString &id, const QString &name)
{
  InboundTrunk t;
  t.id = id;
  t.name = name;
  return t;
}

DispatchRule rule()
{
  DispatchRule r;
  r.id = QStringLiteral("SDR_1");
  r.name = QStringLiteral("Front desk");
  r.trunkIds = {QStringLiteral("ST_a"), QStringLiteral("ST_b")};
  r.target = {RoomTarget::Kind::Direct, QStringLiteral("desk"), QStringLiteral("77"), false, {}};
  r.attributes = {{QStringLiteral("k"), QStringLiteral("v")}};
  r.created = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC);
  return r;
}

Snapshot project(std::vector<InboundTrunk> trunks)
{
  Snapshot s;
  s.put<InboundTrunk>(std::move(trunks));
  return s;
}
} // namespace

void TestCopy::aDuplicateHasNoKeyAndNothingOfTheVendors()
{
  const Object copy = duplicateOf(Object::of(rule()));
  const auto &r = copy.as<DispatchRule>();
  QVERIFY(copy.key().isEmpty());
  QVERIFY(!r.created.isValid());
  QCOMPARE(r.name, QStringLiteral("Front desk (copy)"));
  QCOMPARE(r.target, rule().target);
  QCOMPARE(r.trunkIds, rule().trunkIds);
  QCOMPARE(r.attributes, rule().attributes);
}

void TestCopy::namelessStaysNameless()
{
  DispatchRule r = rule();
  r.name.clear();
  QCOMPARE(duplicateOf(Object::of(r)).as<DispatchRule>().name, QString());
}

void TestCopy::referencesAreCarriedByName()
{
  const Snapshot here =
      project({trunk(QStringLiteral("ST_a"), QStringLiteral("A")), trunk(QStringLiteral("ST_b"), QStringLiteral("B"))});
  const Snapshot there =
      project({trunk(QStringLiteral("ST_x"), QStringLiteral("B")), trunk(QStringLiteral("ST_y"), QStringLiteral("A"))});
  const Unpacked out = unpack(there, parcelOf(here, Object::of(rule())));
  QCOMPARE(out.object.as<DispatchRule>().trunkIds, (QStringList{QStringLiteral("ST_y"), QStringLiteral("ST_x")}));
  QVERIFY(out.missing.isEmpty());
  QCOMPARE(out.object.as<DispatchRule>().name, QStringLiteral("Front desk"));
  QVERIFY(out.object.key().isEmpty());
}

void TestCopy::whatIsNotThereIsToldAndLeftOut()
{
  const Snapshot here = project({trunk(QStringLiteral("ST_a"), QStringLiteral("A"))});
  const Snapshot there = project({trunk(QStringLiteral("ST_a"), QStringLiteral("Somebody else’s"))});
  const Unpacked out = unpack(there, parcelOf(here, Object::of(rule())));
  QCOMPARE(out.object.as<DispatchRule>().trunkIds, QStringList());
  QCOMPARE(out.missing, (QStringList{QStringLiteral("A"), QStringLiteral("ST_b")}));
}

QTEST_GUILESS_MAIN(TestCopy)
#include "t_copy.moc"
