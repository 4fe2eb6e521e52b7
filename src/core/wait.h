// What a coroutine can wait for: a time, a signal, work on another thread.
#pragma once
#include "core/result.h"
#include "core/task.h"

#include <QMutex>
#include <QThread>
#include <QThreadPool>
#include <QTimer>

#include <chrono>
#include <memory>
#include <stop_token>
#include <tuple>

/// `Sleep nap(2s); co_await nap;`
class Sleep : public Waiter {
public:
  explicit Sleep(std::chrono::milliseconds t) : time(t)
  {
    timer.setSingleShot(true);
    timer.callOnTimeout(&timer, [this] { wake(); });
  }
  void await_resume() const {}

private:
  void arm() override { timer.start(time); }
  std::chrono::milliseconds time;
  QTimer timer;
};

/// The next emission of a signal in this thread, counted from construction: make it before you cause the signal.
/// `NextSignal ended(process, &QProcess::finished); process->start(); auto r = co_await ended;`
/// Gives Cancelled when the sender dies first, Timeout when the time is over.
template <class... A> class NextSignal : public Waiter {
  using Outcome = Result<std::tuple<std::decay_t<A>...>>;

public:
  template <class S, class C> NextSignal(S *sender, void (C::*signal)(A...), std::chrono::milliseconds deadline = {})
  {
    Q_ASSERT(sender->thread() == QThread::currentThread());
    QObject::connect(sender, signal, &timer, [this](A... a) { end(std::tuple<std::decay_t<A>...>(a...)); });
    QObject::connect(sender, &QObject::destroyed, &timer, [this] { end(Error{Error::Cancelled}); });
    timer.callOnTimeout(&timer, [this] { end(Error{Error::Timeout}); });
    timer.setSingleShot(true);
    if (deadline.count() > 0) timer.start(deadline);
  }
  Outcome await_resume() { return *std::move(outcome); }

private:
  void end(Outcome o)
  {
    if (!outcome) outcome.emplace(std::move(o)), wake(); // the first counts
  }
  std::optional<Outcome> outcome;
  QTimer timer; // the deadline, and receiver of the connections: they end with it
};
template <class S, class C, class... A> NextSignal(S *, void (C::*)(A...)) -> NextSignal<A...>;
template <class S, class C, class... A, class D> NextSignal(S *, void (C::*)(A...), D) -> NextSignal<A...>;

namespace detail {
/// Shared by the frame and the job: whoever comes last frees it, so neither touches the other's memory.
template <class F, class T> struct Errand {
  explicit Errand(F f) : work(std::move(f)) {}
  void run() noexcept // an exception ends the program
  {
    if (stop.stop_requested()) return;
    if constexpr (std::is_invocable_v<F, std::stop_token>)
      value.emplace(work(stop.get_token()));
    else
      value.emplace(work());
    const QMutexLocker hold(&lock);
    if (chain) chain->resumeLater();
  }
  F work;
  std::stop_source stop;
  QMutex lock; // guards chain: the frame may go while the job delivers
  Chain *chain = nullptr;
  std::optional<T> value;
};

template <class F, class T> class OnThread : public Waiter {
public:
  OnThread(F f, QThreadPool *p) : pool(p), errand(std::make_shared<Errand<F, T>>(std::move(f))) {}
  ~OnThread() override
  {
    errand->stop.request_stop();
    const QMutexLocker hold(&errand->lock);
    errand->chain = nullptr;
  }
  T await_resume() { return *std::move(errand->value); }

private:
  void arm() override
  {
    errand->chain = chain;
    pool->start([e = errand] { e->run(); });
  }
  QThreadPool *pool;
  std::shared_ptr<Errand<F, T>> errand;
};
template <class T, class F> Task<T> awaitThread(F f, QThreadPool *pool)
{
  OnThread<F, T> job(std::move(f), pool);
  co_return co_await job;
}
} // namespace detail

/// Runs f() on the pool, the rest of the coroutine here. f must hold copies, never `this`: it may outlive every owner.
/// When the owner goes, f is not begun or its result is dropped; a long f takes a std::stop_token and looks at it.
template <class F> auto onThread(F f, QThreadPool *pool = QThreadPool::globalInstance())
{
  if constexpr (std::is_invocable_v<F, std::stop_token>)
    return detail::awaitThread<std::invoke_result_t<F, std::stop_token>>(std::move(f), pool);
  else
    return detail::awaitThread<std::invoke_result_t<F>>(std::move(f), pool);
}
