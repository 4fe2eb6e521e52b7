// Whether calls go worse than before.
#include "archive/traffic.h"

#include <QTest>

using namespace archive;

namespace {
Totals totals(int answered, int failed, int live = 0)
{
  Totals t;
  t.all.calls = answered + failed + live;
  t.byStatus[QStringLiteral("completed")].calls = answered;
  t.byStatus[QStringLiteral("failed")].calls = failed;
  t.byStatus[QStringLiteral("in-progress")].calls = live;
  return t;
}
} // namespace

class TestTraffic : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void verdicts_data()
  {
    QTest::addColumn<QList<int>>("calls"); // answered and failed of hour, day, week, week before
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("since");
    using V = TrafficVerdict;
    const auto row = [](const char *name, const QList<int> &calls, int kind, Window since = Window::Week) {
      QTest::newRow(name) << calls << kind << int(since);
    };
    row("nothing", {0, 0, 0, 0, 0, 0, 0, 0}, V::NoCalls);
    row("nothing this week", {0, 0, 0, 0, 0, 0, 50, 2}, V::NoCalls);
    row("two calls", {0, 0, 1, 0, 2, 0, 0, 0}, V::TooFew);
    row("as ever", {9, 1, 90, 10, 900, 100, 900, 100}, V::Steady);
    row("an hour of ten, worse", {5, 5, 90, 10, 900, 100, 900, 100}, V::Worse, Window::Hour);
    row("nine calls are too few to be worse", {4, 5, 90, 10, 900, 100, 900, 100}, V::Steady);
    row("worse since yesterday", {4, 0, 60, 40, 900, 100, 900, 100}, V::Worse, Window::Day);
    row("just within", {0, 0, 71, 29, 900, 100, 900, 100}, V::Steady);
    row("no week before: the week itself", {1, 9, 90, 10, 900, 100, 0, 0}, V::Worse, Window::Hour);
    row("always bad is not worse", {1, 9, 10, 90, 100, 900, 100, 900}, V::Steady);
    row("three in a row", {0, 3, 90, 10, 900, 100, 900, 100}, V::AllFail, Window::Hour);
    row("two are chance", {0, 2, 90, 10, 900, 100, 900, 100}, V::Steady);
    row("all of a day", {0, 1, 0, 5, 100, 10, 100, 10}, V::AllFail, Window::Day);
  }

  void verdicts()
  {
    QFETCH(QList<int>, calls);
    QFETCH(int, kind);
    QFETCH(int, since);
    Traffic t;
    for (size_t i = 0; i < windows.size(); ++i) t.of[i] = totals(calls[int(i) * 2], calls[int(i) * 2 + 1]);
    QCOMPARE(int(verdictOf(t).kind), kind);
    QCOMPARE(int(verdictOf(t).since), since);
  }

  void callsThatGoOnAreNotCounted()
  {
    QCOMPARE(answerRate(totals(1, 1, 8)), std::optional(50));
    QVERIFY(!answerRate(totals(0, 0, 3)));
  }

  void timesMeetAndDoNotOverlap()
  {
    const QDateTime now(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
    QCOMPARE(timesOf(Window::WeekBefore, now).second.addSecs(1), timesOf(Window::Week, now).first);
    QCOMPARE(timesOf(Window::WeekBefore, now).first.daysTo(now), 14);
  }
};

QTEST_GUILESS_MAIN(TestTraffic)
#include "t_traffic.moc"
