// Voice permissions: many countries in one change, and nothing for those that are as wished.
#include "guides/countries.h"
#include "model/dialingpermissions.h"

#include <QTest>

using namespace guides;

class TestCountries : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void oneChangeForAll();
  void nothingToDo();
  void keepsWhatWasNotAsked();
  void saysWhatIsRisky();
};

namespace {
DialingCountry country(const char *code, bool ordinary, bool special = false)
{
  DialingCountry c;
  c.code = QLatin1String(code);
  c.name = QStringLiteral("Land of ") + c.code;
  c.ordinary = ordinary;
  c.special = special;
  return c;
}

DialingPermissions side(const QJsonObject &json)
{
  const auto object = fromPlan(resourceOf<DialingPermissions>(), json, {});
  return object ? object->as<DialingPermissions>() : DialingPermissions();
}
} // namespace

void TestCountries::oneChangeForAll()
{
  const Plan plan = dialingPlan({country("FR", false), country("DE", true), country("BR", false)}, {.ordinary = true});
  QCOMPARE(plan.changes.size(), 1);
  QCOMPARE(plan.changes.first().key, QStringLiteral("BR,FR")); // Germany is so already
  QCOMPARE(side(plan.changes.first().before).ordinary, QStringList());
  QCOMPARE(side(plan.changes.first().after).ordinary, (QStringList{"BR", "FR"}));
}

void TestCountries::nothingToDo()
{
  QVERIFY(dialingPlan({country("DE", true)}, {.ordinary = true}).isEmpty());
  QVERIFY(dialingPlan({country("DE", true)}, {}).isEmpty());
  QVERIFY(dialingPlan({}, {.ordinary = true}).isEmpty());
}

void TestCountries::keepsWhatWasNotAsked()
{
  const Plan plan = dialingPlan({country("DE", true), country("GB", true, true)}, {.ordinary = false});
  const DialingPermissions after = side(plan.changes.first().after);
  QCOMPARE(after.ordinary, QStringList());
  QCOMPARE(after.special, QStringList{"GB"});
  QVERIFY(canBeUndone(plan.changes.first()));
}

void TestCountries::saysWhatIsRisky()
{
  QVERIFY(dialingPlan({country("DE", false)}, {.ordinary = true}).sentence.isEmpty());
  QVERIFY(!dialingPlan({country("DE", true)}, {.ordinary = false}).sentence.isEmpty());
  QVERIFY(!dialingPlan({country("DE", true)}, {.special = true}).sentence.isEmpty());
  QVERIFY(!dialingPlan({country("DE", true)}, {.tollFraud = true}).sentence.isEmpty());
}

QTEST_GUILESS_MAIN(TestCountries)
#include "t_countries.moc"
