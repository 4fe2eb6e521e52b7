// The owner of running tasks goes, at every moment it can. Many of these tests can only fail under sanitizers.
#include "support/asyncparts.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QThread>

using namespace parts;

class TestAsyncOwner : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void init() { Live::count = 0; }
  void cleanup()
  {
    QThreadPool::globalInstance()->waitForDone();
    QCOMPARE(Live::count.load(), 0);
  }

  void ownerDiesInTell()
  {
    for (int depth : {0, 1, 50})
      for (int at = 0; at < 3; ++at) {
        auto scope = std::make_unique<Scope>();
        int last = -1;
        scope->start(nestedTells(depth,
                                 [&](int i) {
                                   last = i;
                                   if (i == at) scope.reset();
                                 }),
                     never);
        QTRY_VERIFY(!scope);
        QTest::qWait(1);
        QCOMPARE(last, at);
        QCOMPARE(Live::count.load(), 0);
      }
  }
  void ownerDiesInDone()
  {
    auto scope = std::make_unique<Scope>();
    scope->start(napping(1h, 1), never);
    scope->start(napping(1ms, 1), [&](int) {
      QCOMPARE(Live::count.load(), 1);
      scope.reset();
    });
    QTRY_VERIFY(!scope);
  }
  void ownerDiesInDoneOfAnother()
  {
    auto outer = std::make_unique<Scope>();
    Scope other;
    outer->start(nest(10, 1h), never);
    other.start(napping(1ms, 1), [&](int) { outer.reset(); });
    QTRY_VERIFY(!outer);
  }
  void ownerDiesInSignalHandler()
  {
    for (bool handlerFirst : {true, false}) {
      Bell bell;
      auto scope = std::make_unique<Scope>();
      QObject context;
      const auto handle = [&] { connect(&bell, &Bell::rang, &context, [&] { scope.reset(); }); };
      if (handlerFirst) handle();
      scope->start(waitsForBell(&bell), never);
      QTest::qWait(1);
      if (!handlerFirst) handle();
      Q_EMIT bell.rang(1, QStringLiteral("ding"));
      QVERIFY(!scope);
      QTest::qWait(1);
    }
  }
  void ownerDiesDuringAll()
  {
    for (int at = 0; at < 3; ++at) { // from inside a child
      auto scope = std::make_unique<Scope>();
      std::vector<Task<int>> tasks;
      for (int i = 0; i < 4; ++i) tasks.push_back(napping(1h, 1));
      tasks.push_back(nestedTells(2, [&](int i) {
        if (i == at) scope.reset();
      }));
      scope->start(sum(std::move(tasks), 5), never);
      QTRY_VERIFY(!scope);
    }
    Scope scope; // from outside: two run, the others have not begun
    std::vector<Task<int>> tasks;
    for (int i = 0; i < 40; ++i) tasks.push_back(napping(1h, 1));
    scope.start(sum(std::move(tasks), 2), never);
    QTRY_COMPARE(Live::count.load(), 3);
  }
  void ownerDiesDuringThread()
  {
    QSemaphore begun, go;
    auto scope = std::make_unique<Scope>();
    scope->start(waitsForThread(&begun, &go), never);
    QTRY_VERIFY(begun.available());
    scope.reset();
    QCOMPARE(Live::count.load(), 1); // the copy in the job
    go.release();
    QThreadPool::globalInstance()->waitForDone();
    QCOMPARE(Live::count.load(), 0); // its result was thrown away
    QTest::qWait(1);
  }
  void threadResultMeetsDyingOwner() // as many interleavings as time allows
  {
    QElapsedTimer clock;
    for (clock.start(); clock.elapsed() < 500;) {
      Scope scope;
      for (int i = 0; i < 8; ++i) {
        scope.start(onThread([copy = Live()] { return 1; }), ignore);
      }
      for (int i = QRandomGenerator::global()->bounded(4); i; --i) QCoreApplication::processEvents();
    }
  }
  void longJobSeesThatTheOwnerWent()
  {
    static std::atomic<bool> saw = false;
    QSemaphore begun;
    auto scope = std::make_unique<Scope>();
    scope->start(onThread([&begun](std::stop_token stop) {
                   begun.release();
                   while (!stop.stop_requested()) QThread::yieldCurrentThread();
                   saw = true;
                   return 0;
                 }),
                 never);
    QTRY_VERIFY(begun.available());
    scope.reset();
    QThreadPool::globalInstance()->waitForDone();
    QVERIFY(saw);
  }
  void nothingIsDeliveredAfterTheAbort() // the wait is over, the event is queued, the owner goes
  {
    Bell bell;
    auto scope = std::make_unique<Scope>();
    scope->start(waitsForBell(&bell), never);
    scope->start(value(1), never);
    scope->cancel();
    scope->start(waitsForBell(&bell), never);
    QTest::qWait(1);
    Q_EMIT bell.rang(1, QStringLiteral("ding"));
    scope.reset();
    QTest::qWait(1);

    QSemaphore begun, go;
    Scope other;
    other.start(waitsForThread(&begun, &go), never);
    QTRY_VERIFY(begun.available());
    go.release();
    QThreadPool::globalInstance()->waitForDone(); // posted, not yet delivered
    other.cancel();
    QTest::qWait(1);
  }
  void ownerHeldByItsOwnFrame() // a cycle; cancel() opens it and so destroys the scope it works on
  {
    struct Owner {
      Live live;
      Scope scope;
    };
    auto owner = std::make_shared<Owner>();
    owner->scope.start(holding(owner), never);
    owner->scope.start(napping(1h, 1), never);
    QTest::qWait(1);
    Scope *scope = &owner->scope;
    owner.reset();
    scope->cancel();
  }
  void ownerHeldByItsFinishedFrame() // the last reference is an argument of the task; done still finds the owner
  {
    struct Owner {
      int value = 0;
      Scope scope;
    };
    bool done = false;
    auto owner = std::make_shared<Owner>();
    const std::weak_ptr<Owner> watch = owner;
    owner->scope.start(brieflyHolding(owner), [&done, o = owner.get()](int v) {
      o->value = v;
      done = true;
    });
    owner->scope.start(napping(1h, 1), never);
    owner.reset();
    QTRY_VERIFY(done);
    QVERIFY(watch.expired());
  }
  void dyingFrameStartsAndCancels()
  {
    auto scope = std::make_unique<Scope>();
    Scope *s = scope.get();
    const auto again = [s] {
      s->start(value(1), never);
      s->cancel();
      s->start(value(2), never);
    };
    scope->start(holding(std::make_shared<AtEnd>(again)), never);
    scope->start(holding(std::make_shared<AtEnd>(again)), never);
    QTest::qWait(1);
    scope.reset();
    QTest::qWait(1);
  }
  void newestAndInnermostGoFirst()
  {
    QString order;
    const auto note = [&](char c) { return std::make_shared<AtEnd>([&order, c] { order += QLatin1Char(c); }); };
    {
      Scope scope;
      for (char c : {'a', 'b', 'c'}) scope.start(holding(note(c)), never);
      QTest::qWait(1);
    }
    QCOMPARE(order, QStringLiteral("cba"));
    order.clear();
    {
      Scope scope;
      scope.start(nestHolding(3, [&](int depth) { order += QString::number(depth); }), never);
      QTest::qWait(1);
    }
    QCOMPARE(order, QStringLiteral("0123"));
  }
};

QTEST_GUILESS_MAIN(TestAsyncOwner)
#include "t_asyncowner.moc"
