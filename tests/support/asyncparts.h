// What the tests of the coroutine kernel share: things that count themselves, and small coroutines.
#pragma once
#include "core/all.h"
#include "core/wait.h"
#include "support/finish.h"

#include <QSemaphore>
#include <QTest>

#include <atomic>

namespace parts {
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

inline void ignore(int) {}
inline void never(int) { QFAIL("a result was delivered after the abort"); }

// ---- Coroutines: free functions, arguments by value.

inline Task<int> value(int v)
{
  Live live;
  co_return v;
}
inline Task<int> napping(std::chrono::milliseconds t, int v)
{
  Live live;
  Sleep nap(t);
  co_await nap;
  co_return v;
}
inline Task<std::unique_ptr<QString>> moveOnly(std::unique_ptr<QString> s)
{
  Live live;
  auto child = value(2);
  const int n = co_await child;
  *s += QString::number(n);
  co_return s;
}
inline Task<int> nest(int depth, std::chrono::milliseconds t)
{
  Live live;
  Task<int> child = depth ? nest(depth - 1, t) : t.count() < 0 ? value(0) : napping(t, 0);
  const int below = co_await child;
  co_return below + 1;
}
inline Task<qint64> sequence(int n)
{
  Live live;
  qint64 sum = 0;
  for (int i = 0; i < n; ++i) {
    auto child = value(i);
    sum += co_await child;
  }
  co_return sum;
}
inline Task<int> tells(int n, std::function<void(int)> progress)
{
  Live live;
  for (int i = 0; i < n; ++i) {
    Tell tell([progress, i] { progress(i); });
    co_await tell;
  }
  co_return n;
}
inline Task<int> nestedTells(int depth, std::function<void(int)> progress)
{
  Live live;
  Task<int> child = depth ? nestedTells(depth - 1, progress) : tells(3, progress);
  const int n = co_await child;
  co_return n;
}
inline Task<int> callsDirectly(std::function<void()> progress)
{
  Live live;
  progress();
  Sleep nap(1ms);
  co_await nap;
  co_return 1;
}
inline Task<int> waitsForBell(Bell *bell)
{
  Live live;
  NextSignal rang(bell, &Bell::rang);
  const auto r = co_await rang;
  co_return r ? std::get<0>(*r) : -int(r.error().kind);
}
inline Task<int> ringsBeforeItWaits(Bell *bell)
{
  NextSignal rang(bell, &Bell::rang);
  NextSignal unused(bell, &Bell::rang);
  Q_EMIT bell->rang(5, QStringLiteral("ding"));
  const auto r = co_await rang;
  co_return std::get<0>(*r);
}
inline Task<int> tower(Task<int> below)
{
  Live live;
  const int v = co_await below;
  co_return v + 1;
}
inline Task<int> bellWithDeadline(Bell *bell)
{
  NextSignal rang(bell, &Bell::rang, 5ms);
  const auto r = co_await rang;
  co_return r ? 0 : int(r.error().kind);
}
inline Task<int> holding(std::shared_ptr<void> what)
{
  Live live;
  Sleep nap(1h);
  co_await nap;
  co_return what ? 1 : 0;
}
inline Task<int> brieflyHolding(std::shared_ptr<void> what)
{
  Live live;
  Sleep nap(1ms);
  co_await nap;
  co_return what ? 1 : 0;
}
inline Task<int> nestHolding(int depth, std::function<void(int)> note)
{
  AtEnd local([note, depth] { note(depth); });
  Task<int> child = depth ? nestHolding(depth - 1, note) : napping(1h, 1);
  co_return co_await child;
}
inline Task<int> waitsForThread(QSemaphore *begun, QSemaphore *go)
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
inline Task<int> sum(std::vector<Task<int>> tasks, int limit)
{
  Live live;
  auto everything = all(std::move(tasks), limit);
  const std::vector<int> values = co_await everything;
  int s = 0;
  for (int v : values) s += v;
  co_return s;
}
inline Task<int> sumOf(Task<int> one)
{
  std::vector<Task<int>> tasks;
  tasks.push_back(std::move(one));
  return sum(std::move(tasks), 1);
}
} // namespace parts
