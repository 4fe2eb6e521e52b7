// What ends the program with a message, each in a child process; and ends that must be silent.
#include "support/asyncparts.h"

#include <QProcess>
#include <QTimer>

#include <stdexcept>

using namespace parts;

namespace {
Task<int> throwing(bool inChild)
{
  if (inChild) {
    auto child = throwing(false);
    co_await child;
  }
  throw std::runtime_error("spilled milk");
  co_return 0;
}
Task<int> throwingThread()
{
  auto job = onThread([]() -> int { throw std::runtime_error("spilled milk"); });
  co_return co_await job;
}
Task<int> awaitsTaskTwice()
{
  auto t = value(1);
  co_await t;
  co_return co_await t;
}
Task<int> awaitsWaiterTwice()
{
  Sleep nap(1ms);
  co_await nap;
  co_await nap;
  co_return 0;
}
Task<int> opensALoop(std::function<void()> within)
{
  QTimer::singleShot(0, qApp, within);
  QEventLoop loop;
  QTimer::singleShot(20, &loop, &QEventLoop::quit);
  loop.exec();
  co_return 0;
}

int die(const QByteArray &how)
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
int quit(int argc, char **argv, bool ownerFirst)
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
} // namespace

class TestAsyncDeath : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void init() { Live::count = 0; }
  void cleanup()
  {
    QThreadPool::globalInstance()->waitForDone();
    QCOMPARE(Live::count.load(), 0);
  }

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
  TestAsyncDeath test;
  return QTest::qExec(&test, argc, argv);
}
#include "t_asyncdeath.moc"
