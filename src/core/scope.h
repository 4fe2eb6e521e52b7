// Scope: owns running tasks. They die with it, and so does everything they wait for.
#pragma once
#include "core/task.h"

#include <list>
#include <memory>

/// Make it the last member of its owner: it then goes first, while all that its frames refer to still lives.
class Scope {
public:
  Scope() = default;
  Q_DISABLE_COPY_MOVE(Scope)
  ~Scope()
  {
    closed = true;
    cancel();
  }

  /// Begins the task at the next turn of the event loop. done(value) is called after the task has returned, so it may
  /// destroy the scope and its owner; only then do the task's arguments go, so they may hold the owner.
  /// After cancel() or ~Scope done is never called.
  template <class T, class F> void start(Task<T> task, F done)
  {
    if (closed) return; // a destructor in a dying frame wanted to go on
    auto job = std::make_unique<Job<T, F>>(this, std::move(task), std::move(done));
    job->at = chains.insert(chains.end(), nullptr);
    job->resumeLater();
    *job->at = std::move(job);
  }

  /// Destroys every task: newest first, in each the innermost frame first. Ends the program if one of them is running.
  void cancel()
  {
    auto dying = std::exchange(chains, {}); // a destructor in a frame may start, cancel, or destroy this scope
    while (!dying.empty()) dying.pop_back();
  }

  bool isIdle() const { return chains.empty(); }

private:
  template <class T, class F> struct Job final : detail::Chain {
    Job(Scope *s, Task<T> task, F f) : Job(s, task.take(), std::move(f)) {}
    Job(Scope *s, detail::Owned o, F f) : Chain(o.frame), scope(s), done(std::move(f)), top(std::move(o)) {}
    ~Job() override { takeDown(); }
    void finished() override
    {
      const auto self = std::move(*at); // out of the scope, which done may destroy; deleted on return
      scope->chains.erase(at);
      done(*std::move(static_cast<typename Task<T>::promise_type *>(top.frame)->value));
    }
    Scope *scope;
    std::list<std::unique_ptr<detail::Chain>>::iterator at;
    F done;
    detail::Owned top;
  };

  std::list<std::unique_ptr<detail::Chain>> chains;
  bool closed = false;
};
