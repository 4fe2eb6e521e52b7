// What a chart of calls shows of sums.
#include "gui/calls/callcauses.h"
#include "gui/calls/chartfigures.h"

#include <QTest>

using namespace gui;
using archive::By;
using archive::Sums;

class TestCallCharts : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void daysHaveNoGaps();
  void manyGroupsEndInARest();
  void figures();
  void rounded();
  void causesAreCountedOnce();
};

static archive::Totals totals(QMap<QString, qint64> byStatus, qint64 seconds = 0)
{
  archive::Totals t;
  for (auto s = byStatus.cbegin(); s != byStatus.cend(); ++s) {
    t.byStatus[s.key()].calls = *s;
    t.all.calls += *s;
  }
  t.all.seconds = seconds;
  return t;
}

static QString same(const QString &key) { return key; }

void TestCallCharts::daysHaveNoGaps()
{
  Sums sums;
  sums.groups = {{"2026-02-27", totals({{"completed", 2}})}, {"2026-03-02", totals({{"busy", 1}})}, {"", totals({})}};
  const auto bars = chartBars(sums, By::Day, same);
  QStringList days;
  for (const ChartBar &b : bars) days << b.key;
  QCOMPARE(days, QStringList({"2026-02-27", "2026-02-28", "2026-03-01", "2026-03-02"}));
  QCOMPARE(bars[1].totals.all.calls, 0);
}

void TestCallCharts::manyGroupsEndInARest()
{
  Sums sums;
  qint64 all = 0;
  for (int i = 1; i <= 20; ++i) {
    sums.groups[QString::number(i)] = totals({{"completed", i}});
    all += i;
  }
  const auto bars = chartBars(sums, By::Number, same);
  QCOMPARE(bars.size(), 12);
  QCOMPARE(bars.first().key, QStringLiteral("20"));
  QVERIFY(bars.last().isRest);
  qint64 shown = 0;
  for (const ChartBar &b : bars) shown += b.totals.all.calls;
  QCOMPARE(shown, all);
}

void TestCallCharts::figures()
{
  archive::Totals t = totals({{"completed", 6}, {"failed", 1}, {"no-answer", 2}, {"busy", 1}, {"in-progress", 3}}, 330);
  t.cost = {{"USD", 1'700'000}, {"EUR", 100}};
  QCOMPARE(unanswered(t), 4);
  QCOMPARE(answerRate(t).value(), 60.0);
  QVERIFY(!answerRate(totals({{"ringing", 1}})));
  double calls = 0;
  for (const ChartPiece &p : piecesOf(t, Measure::Calls, {})) calls += p.value;
  QCOMPARE(calls, 13.0); // no call is left out, none is counted twice
  QCOMPARE(piecesOf(t, Measure::Failures, {}).first().value, 1.0);
  QCOMPARE(piecesOf(t, Measure::Duration, {}).first().value, 5.5);
  QCOMPARE(mainCurrency({{{}, {}, t}}), QStringLiteral("USD"));
  QCOMPARE(piecesOf(t, Measure::Cost, QStringLiteral("USD")).first().value, 0.017);
}

void TestCallCharts::rounded()
{
  for (const auto &[value, wanted] :
       {std::pair(0.0, 1.0), {1.0, 1.0}, {3.0, 5.0}, {11.0, 20.0}, {0.017, 0.02}, {500.0, 500.0}})
    QVERIFY(qFuzzyCompare(roundedUp(value), wanted));
}

/// A call of which Twilio complained twice counts once, by what was said last; what is not shown does not count.
void TestCallCharts::causesAreCountedOnce()
{
  const QDateTime at(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC);
  const QList<twilio::Complaint> all{{"CA1", "32205", at},           {"CA2", "32205", at},
                                     {"CA3", "13224", at},           {"CA3", "11200", at.addSecs(5)},
                                     {"CA4", "32205", at},           {"CA1", "11200", at.addSecs(-5)},
                                     {"CA2", "32205", at.addSecs(1)}};
  const auto counts = causeCounts(all, {"CA1", "CA2", "CA3"});
  QCOMPARE(counts.size(), 2);
  QCOMPARE(counts[0].code, QStringLiteral("32205"));
  QCOMPARE(counts[0].calls, 2);
  QCOMPARE(counts[1].code, QStringLiteral("11200"));
  QVERIFY(causeCounts(all, {}).isEmpty());
}

QTEST_GUILESS_MAIN(TestCallCharts)
#include "t_callcharts.moc"
