// Random trees of tasks, cancelled at each of their steps in three ways.
#include "support/asyncparts.h"

#include <QRandomGenerator>
#include <QTimer>

using namespace parts;

namespace {
struct Node {
  enum Kind { Ready, Nap, Signal, Thread, Chained, Sequence, All, Kinds } kind;
  int limit = 1;
  std::vector<Node> children;
};
Node randomNode(QRandomGenerator &random, int depth)
{
  const int kind = depth == 0  ? random.bounded(int(Node::Chained)) // a leaf
                   : depth > 2 ? random.bounded(int(Node::Chained), int(Node::Kinds))
                               : random.bounded(int(Node::Kinds));
  Node n{Node::Kind(kind), 1 + random.bounded(3), {}};
  const int children = n.kind == Node::Chained ? 1 : n.kind >= Node::Sequence ? random.bounded(5) : 0;
  for (int i = 0; i < children; ++i) n.children.push_back(randomNode(random, depth - 1));
  return n;
}
int sizeOf(const Node &n)
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
Task<int> walk(Run *run, const Node *node)
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
} // namespace

class TestAsyncTrees : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void init() { Live::count = 0; }
  void cleanup()
  {
    QThreadPool::globalInstance()->waitForDone();
    QCOMPARE(Live::count.load(), 0);
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
};

QTEST_GUILESS_MAIN(TestAsyncTrees)
#include "t_asynctrees.moc"
