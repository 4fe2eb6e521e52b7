// Tests of the async kernel. Run under AddressSanitizer, UBSan and LeakSanitizer: many of these tests can only fail
// there.
#include "core/all.h"
#include "core/wait.h"
#include "support/finish.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QSemaphore>
#include <QTest>
#include <QThread>

#include <stdexcept>

using namespace std::chrono_literals;

/// Counts itself. Every frame of these tests holds one: none may be left, none destroyed twice.
struct Live {
  static inline std::atomic<int> count = 0;
  Live() { ++count; }
  Live(const Live &) { ++count; }
  Live(Live &&) noexcept { ++count; }
  ~Live() { --count; }
};

class Bell : public QObject {
  Q_OBJECT
Q_SIGNALS:
  void rang(int times, const QString &tone);
};

/// Runs what it is given when it dies.
struct AtEnd {
  explicit AtEnd(std::function<void()> f) : call(std::move(f)) {}
  Q_DISABLE_COPY_MOVE(AtEnd)
  ~AtEnd() { call(); }
  std::function<void()> call;
};

static void ignore(int) {}
static void never(int) { QFAIL("a result was delivered after the abort"); }

// ---- Coroutines: free functions, arguments by value.

static Task<int> value(int v)
{
  Live live;
  co_return v;
}
static Task<int> napping(std::chrono::milliseconds t, int v)
{
  Live live;
  Sleep nap(t);
  co_await nap;
  co_return v;
}
static Task<std::unique_ptr<QString>> moveOnly(std::unique_ptr<QString> s)
{
  Live live;
  auto child = value(2);
  const int n = co_await child;
  *s += QString::number(n);
  co_return s;
}
static Task<int> nest(int depth, std::chrono::milliseconds t)
{
  Live live;
  Task<int> child = depth ? nest(depth - 1, t) : t.count() < 0 ? value(0) : napping(t, 0);
  const int below = co_await child;
  co_return below + 1;
}
static Task<qint64> sequence(int n)
{
  Live live;
  qint64 sum = 0;
  for (int i = 0; i < n; ++i) {
    auto child = value(i);
    sum += co_await child;
  }
  co_return sum;
}
static Task<int> tells(int n, std::function<void(int)> progress)
{
  Live live;
  for (int i = 0; i < n; ++i) {
    Tell tell([progress, i] { progress(i); });
    co_await tell;
  }
  co_return n;
}
static Task<int> nestedTells(int depth, std::function<void(int)> progress)
{
  Live live;
  Task<int> child = depth ? nestedTells(depth - 1, progress) : tells(3, progress);
  const int n = co_await child;
  co_return n;
}
static Task<int> callsDirectly(std::function<void()> progress)
{
  Live live;
  progress();
  Sleep nap(1ms);
  co_await nap;
  co_return 1;
}
static Task<int> waitsForBell(Bell *bell)
{
  Live live;
  NextSignal rang(bell, &Bell::rang);
  const auto r = co_await rang;
  co_return r ? std::get<0>(*r) : -int(r.error().kind);
}
static Task<int> ringsBeforeItWaits(Bell *bell)
{
  NextSignal rang(bell, &Bell::rang);
  NextSignal unused(bell, &Bell::rang);
  Q_EMIT bell->rang(5, QStringLiteral("ding"));
  const auto r = co_await rang;
  co_return std::get<0>(*r);
}
static Task<int> tower(Task<int> below)
{
  Live live;
  const int v = co_await below;
  co_return v + 1;
}
static Task<int> bellWithDeadline(Bell *bell)
{
  NextSignal rang(bell, &Bell::rang, 5ms);
  const auto r = co_await rang;
  co_return r ? 0 : int(r.error().kind);
}
static Task<int> holding(std::shared_ptr<void> what)
{
  Live live;
  Sleep nap(1h);
  co_await nap;
  co_return what ? 1 : 0;
}
static Task<int> brieflyHolding(std::shared_ptr<void> what)
{
  Live live;
  Sleep nap(1ms);
  co_await nap;
  co_return what ? 1 : 0;
}
static Task<int> nestHolding(int depth, std::function<void(int)> note)
{
  AtEnd local([note, depth] { note(depth); });
  Task<int> child = depth ? nestHolding(depth - 1, note) : napping(1h, 1);
  co_return co_await child;
}
static Task<int> waitsForThread(QSemaphore *begun, QSemaphore *go)
{
  Live live;
  auto job = onThread([begun, go, copy = Live()] {
    begun->release();
    go->acquire();
    return Live();
  });
  const Live result = co_await job;
  co_return 1;
}
static Task<int> sum(std::vector<Task<int>> tasks, int limit)
{
  Live live;
  auto everything = all(std::move(tasks), limit);
  const std::vector<int> values = co_await everything;
  int s = 0;
  for (int v : values) s += v;
  co_return s;
}
static Task<int> sumOf(Task<int> one)
{
  std::vector<Task<int>> tasks;
  tasks.push_back(std::move(one));
  return sum(std::move(tasks), 1);
}
static Task<int> throwing(bool inChild)
{
  if (inChild) {
    auto child = throwing(false);
    co_await child;
  }
  throw std::runtime_error("spilled milk");
  co_return 0;
}
static Task<int> throwingThread()
{
  auto job = onThread([]() -> int { throw std::runtime_error("spilled milk"); });
  co_return co_await job;
}
static Task<int> awaitsTaskTwice()
{
  auto t = value(1);
  co_await t;
  co_return co_await t;
}
static Task<int> awaitsWaiterTwice()
{
  Sleep nap(1ms);
  co_await nap;
  co_await nap;
  co_return 0;
}
static Task<int> opensALoop(std::function<void()> within)
{
  QTimer::singleShot(0, qApp, within);
  QEventLoop loop;
  QTimer::singleShot(20, &loop, &QEventLoop::quit);
  loop.exec();
  co_return 0;
}

// ---- Random trees.

struct Node {
  enum Kind { Ready, Nap, Signal, Thread, Chained, Sequence, All, Kinds } kind;
  int limit = 1;
  std::vector<Node> children;
};
static Node randomNode(QRandomGenerator &random, int depth)
{
  const int kind = depth == 0  ? random.bounded(int(Node::Chained)) // a leaf
                   : depth > 2 ? random.bounded(int(Node::Chained), int(Node::Kinds))
                               : random.bounded(int(Node::Kinds));
  Node n{Node::Kind(kind), 1 + random.bounded(3), {}};
  const int children = n.kind == Node::Chained ? 1 : n.kind >= Node::Sequence ? random.bounded(5) : 0;
  for (int i = 0; i < children; ++i) n.children.push_back(randomNode(random, depth - 1));
  return n;
}
static int sizeOf(const Node &n)
{
  int size = 1;
  for (const auto &c : n.children) size += sizeOf(c);
  return size;
}

struct Run {
  std::function<void(int)> atStep;
  int steps = 0;
  Bell bell;
};
static Task<int> walk(Run *run, const Node *node)
{
  Live live;
  const QString onTheHeap(100, u'x');
  const auto step = [run] {
    const int s = run->steps++;
    run->atStep(s);
  };
  Tell before(step);
  co_await before;
  int size = 1;
  switch (node->kind) {
  case Node::Nap: {
    Sleep nap(0ms);
    co_await nap;
    break;
  }
  case Node::Signal: {
    NextSignal rang(&run->bell, &Bell::rang);
    QMetaObject::invokeMethod(
        &run->bell, [bell = &run->bell] { Q_EMIT bell->rang(1, QStringLiteral("ding")); }, Qt::QueuedConnection);
    const auto r = co_await rang;
    if (!r) qFatal("no bell");
    break;
  }
  case Node::Thread: {
    auto job = onThread([copy = Live()] { return Live(); });
    const Live result = co_await job;
    break;
  }
  case Node::All: {
    std::vector<Task<int>> tasks;
    for (const auto &c : node->children) tasks.push_back(walk(run, &c));
    auto everything = sum(std::move(tasks), node->limit);
    size += co_await everything;
    break;
  }
  default:
    for (const auto &c : node->children) {
      auto child = walk(run, &c);
      size += co_await child;
    }
  }
  Tell after(step);
  co_await after;
  if (!onTheHeap.startsWith(u'x')) qFatal("frame overwritten");
  co_return size;
}

// ---- Deaths, each in a child process.

static int die(const QByteArray &how)
{
  auto scope = std::make_unique<Scope>();
  const auto destroy = [&] { scope.reset(); };
  if (how == "direct callback")
    scope->start(callsDirectly(destroy), ignore);
  else if (how == "direct callback in all")
    scope->start(sumOf(callsDirectly(destroy)), ignore);
  else if (how == "direct cancel")
    scope->start(callsDirectly([&] { scope->cancel(); }), ignore);
  else if (how == "nested loop")
    scope->start(opensALoop(destroy), ignore);
  else if (how == "throw")
    scope->start(throwing(false), ignore);
  else if (how == "child throws")
    scope->start(throwing(true), ignore);
  else if (how == "thread throws")
    scope->start(throwingThread(), ignore);
  else if (how == "done throws")
    scope->start(value(1), [](int) { throw std::runtime_error("spilled milk"); });
  else if (how == "task twice")
    scope->start(awaitsTaskTwice(), ignore);
  else if (how == "waiter twice")
    scope->start(awaitsWaiterTwice(), ignore);
  QTimer::singleShot(2000, qApp, &QCoreApplication::quit);
  return QCoreApplication::exec();
}

/// The event loop ends while everything waits; then the owner goes, before the application or after it.
/// Must end without a word of the sanitizers.
static int quit(int argc, char **argv, bool ownerFirst)
{
  Scope late;
  QCoreApplication app(argc, argv);
  Bell bell;
  Scope early;
  Scope &scope = ownerFirst ? early : late;
  scope.start(napping(1h, 1), never);
  scope.start(waitsForBell(&bell), never);
  scope.start(nest(100, 1h), never);
  scope.start(value(1), [&](int) { QTimer::singleShot(50, &app, &QCoreApplication::quit); });
  std::vector<Task<int>> some;
  for (int i = 0; i < 5; ++i) some.push_back(napping(1h, 1));
  scope.start(sum(std::move(some), 2), never);
  QCoreApplication::exec();
  scope.start(value(1), never); // after the loop: never begins
  return 0;
}

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

  // ---- The owner goes.

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
  void randomTreesCancelledEverywhere()
  {
    int cancels = 0, frames = 0;
    const int trees = 60;
    for (quint32 seed = 1; seed <= trees; ++seed) {
      QRandomGenerator random(seed);
      const Node tree = randomNode(random, 5);
      Run whole;
      whole.atStep = [](int) {};
      QCOMPARE(finish(walk(&whole, &tree)), sizeOf(tree));
      frames += sizeOf(tree);
      for (int at = 0; at < whole.steps; ++at)
        for (int mode : {0, 1, 2}) { // at this very point; at the next turn of the loop; some turns later
          Run run;
          auto scope = std::make_unique<Scope>();
          run.atStep = [&](int step) {
            if (step != at) return;
            if (mode == 0)
              scope.reset();
            else if (mode == 1)
              QMetaObject::invokeMethod(
                  &run.bell, [&] { scope.reset(); }, Qt::QueuedConnection);
            else
              QTimer::singleShot(int(seed % 2), &run.bell, [&] { scope.reset(); });
          };
          bool done = false;
          scope->start(walk(&run, &tree), [&](int) { done = true; });
          while (scope) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
          if (mode == 0) QVERIFY(!done);
          const int steps = run.steps;
          QCoreApplication::processEvents();
          QThreadPool::globalInstance()->waitForDone();
          QCOMPARE(Live::count.load(), 0);
          QCOMPARE(run.steps, steps);
          ++cancels;
        }
    }
    qInfo("%d trees of %d frames, %d cancels", trees, frames, cancels);
  }

  // ---- Deaths.

  void deaths_data()
  {
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("direct callback") << QByteArray("Call out with Tell");
    QTest::newRow("direct callback in all") << QByteArray("Call out with Tell");
    QTest::newRow("direct cancel") << QByteArray("Call out with Tell");
    QTest::newRow("nested loop") << QByteArray("Call out with Tell");
    QTest::newRow("throw") << QByteArray("An exception escaped from a coroutine.\nterminate called after throwing an "
                                         "instance of 'std::runtime_error'\n  what():  spilled milk");
    QTest::newRow("child throws") << QByteArray(
        "An exception escaped from a coroutine.\nterminate called after throwing an instance of 'std::runtime_error'\n "
        " what():  spilled milk");
    QTest::newRow("thread throws") << QByteArray("what():  spilled milk");
    QTest::newRow("done throws") << QByteArray("what():  spilled milk");
    QTest::newRow("task twice") << QByteArray("A Task was used twice");
    QTest::newRow("waiter twice") << QByteArray("The same thing was awaited twice");
  }
  void deaths()
  {
    QFETCH(QByteArray, message);
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(),
                {QStringLiteral("--die"), QString::fromLatin1(QTest::currentDataTag())});
    QVERIFY(child.waitForFinished());
    const QByteArray said = child.readAllStandardError();
    QVERIFY2(child.exitStatus() == QProcess::CrashExit && said.contains(message) && !said.contains("Sanitizer"),
             said.constData());
  }
  void eventLoopQuits_data()
  {
    QTest::addColumn<QString>("mode");
    QTest::newRow("then the owner goes") << QStringLiteral("--quit");
    QTest::newRow("the application goes before the owner") << QStringLiteral("--quit-late");
  }
  void eventLoopQuits()
  {
    QFETCH(QString, mode);
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {mode});
    QVERIFY(child.waitForFinished());
    QVERIFY2(child.exitStatus() == QProcess::NormalExit && child.exitCode() == 0,
             child.readAllStandardError().constData());
  }
};

int main(int argc, char **argv)
{
  if (argc == 2 && qstrncmp(argv[1], "--quit", 6) == 0) return quit(argc, argv, qstrcmp(argv[1], "--quit") == 0);
  QCoreApplication app(argc, argv);
  if (argc == 3 && qstrcmp(argv[1], "--die") == 0) return die(argv[2]);
  TestAsync test;
  return QTest::qExec(&test, argc, argv);
}
#include "t_async.moc"
