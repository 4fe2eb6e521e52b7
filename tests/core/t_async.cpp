// Tasks give their values, wait for what they should, and run where they should. Made to run under sanitizers too.
#include "support/asyncparts.h"

#include <QThread>
#include <QTimer>

using namespace parts;

class TestAsync : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void init() { Live::count = 0; }
  void cleanup()
  {
    QThreadPool::globalInstance()->waitForDone();
    QCOMPARE(Live::count.load(), 0);
  }

  void values()
  {
    QCOMPARE(finish(value(7)), 7);
    QCOMPARE(*finish(moveOnly(std::make_unique<QString>(QStringLiteral("a")))), QStringLiteral("a2"));
    QCOMPARE(finish(napping(1ms, 3)), 3);
    const auto unused = value(1);
  }
  void startsLater()
  {
    Scope scope;
    int got = 0;
    scope.start(value(7), [&](int v) { got = v; });
    QCOMPARE(got, 0);
    QVERIFY(!scope.isIdle());
    QTRY_COMPARE(got, 7);
    QVERIFY(scope.isIdle());
  }
  void tenThousandDeep_data()
  {
    QTest::addColumn<int>("ms");
    QTest::newRow("ready") << -1;
    QTest::newRow("waiting") << 1;
  }
  void tenThousandDeep()
  {
    QFETCH(int, ms);
    QCOMPARE(finish(nest(10'000, std::chrono::milliseconds(ms))), 10'001);
  }
  void hundredThousandDeepCancelled() // destroyed by recursion it would overflow the stack
  {
    Scope scope;
    scope.start(nest(100'000, 1h), never);
    QTRY_COMPARE(Live::count.load(), 100'002);
  }
  void towerNeverStarted() // the one thing that is destroyed by recursion: tasks in the arguments of tasks
  {
    Task<int> top = value(0);
    for (int i = 0; i < 5'000; ++i) {
      Task<int> next = tower(std::move(top));
      std::destroy_at(&top);
      std::construct_at(&top, std::move(next));
    }
  }
  void hundredThousandInSequence() { QCOMPARE(finish(sequence(100'000)), 4'999'950'000); }
  void hundredThousandTells()
  {
    int last = 0;
    QCOMPARE(finish(tells(100'000, [&](int i) { last = i; })), 100'000);
    QCOMPARE(last, 99'999);
  }

  void signal()
  {
    Bell bell;
    Scope scope;
    int got = 0;
    scope.start(waitsForBell(&bell), [&](int v) { got = v; });
    QTest::qWait(1);
    Q_EMIT bell.rang(3, QStringLiteral("ding"));
    Q_EMIT bell.rang(4, QStringLiteral("dong"));
    QCOMPARE(got, 0); // never inside the emission
    QTRY_COMPARE(got, 3);
  }
  void signalBeforeTheAwait()
  {
    Bell bell;
    QCOMPARE(finish(ringsBeforeItWaits(&bell)), 5);
  }
  void signalSenderDies()
  {
    auto bell = std::make_unique<Bell>();
    Scope scope;
    int got = 1;
    scope.start(waitsForBell(bell.get()), [&](int v) { got = v; });
    QTest::qWait(1);
    bell.reset();
    QTRY_COMPARE(got, -int(Error::Cancelled));
  }
  void signalDeadline()
  {
    Bell bell;
    QCOMPARE(finish(bellWithDeadline(&bell)), int(Error::Timeout));
  }
  void threadResultArrivesHere()
  {
    static QThread *workedOn = nullptr, *wentOnIn = nullptr;
    struct It {
      static Task<int> run()
      {
        auto job = onThread([] {
          workedOn = QThread::currentThread();
          return std::make_unique<int>(5);
        });
        const auto r = co_await job;
        wentOnIn = QThread::currentThread();
        co_return *r;
      }
    };
    QCOMPARE(finish(It::run()), 5);
    QVERIFY(workedOn && workedOn != QThread::currentThread());
    QCOMPARE(wentOnIn, QThread::currentThread());
  }

  void worksInAnyThreadWithALoop()
  {
    int got = 0;
    const std::unique_ptr<QThread> thread(QThread::create([&] { got = finish(nest(10, 1ms)); }));
    thread->start();
    QVERIFY(thread->wait(5000));
    QCOMPARE(got, 11);
  }
  void startsAndCancelsFromCallbacks()
  {
    Scope scope;
    int got = 0;
    scope.start(tells(1, [&](int) { scope.start(value(1), [&](int) { ++got; }); }), [&](int) {
      scope.start(value(2), [&](int) {
        ++got;
        scope.start(napping(1h, 1), never);
        scope.cancel();
        scope.start(value(3), [&](int) { ++got; });
      });
    });
    QTRY_COMPARE(got, 3);
    QVERIFY(scope.isIdle());
  }

  void allKeepsOrderAndLimit()
  {
    static int now = 0, most = 0;
    struct It {
      static Task<int> one(int i)
      {
        most = std::max(most, ++now);
        Sleep nap(std::chrono::milliseconds(i * 7 % 5));
        co_await nap;
        --now;
        co_return i;
      }
    };
    now = most = 0;
    std::vector<Task<int>> tasks;
    std::vector<int> expected;
    for (int i = 0; i < 100; ++i) tasks.push_back(It::one(i)), expected.push_back(i);
    QCOMPARE(finish(all(std::move(tasks), 7)), expected);
    QCOMPARE(most, 7);
    QCOMPARE(finish(all(std::vector<Task<int>>(), 3)), std::vector<int>());
  }
  void allOfReadyTasksDoesNotNest()
  {
    std::vector<Task<int>> tasks;
    for (int i = 0; i < 20'000; ++i) tasks.push_back(value(1));
    QCOMPARE(finish(sum(std::move(tasks), 3)), 20'000);
  }
};

QTEST_GUILESS_MAIN(TestAsync)
#include "t_async.moc"
