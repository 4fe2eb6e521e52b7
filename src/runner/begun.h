// Begun: a task that runs already before somebody waits for it.
#pragma once
#include "core/scope.h"

#include <QDeadlineTimer>

#include <memory>
#include <optional>

namespace runner {
/// `auto early = std::make_unique<Begun<T>>(task, 2s);` and later `Begun<T> &reading = *early; co_await reading;`.
/// Destroying it ends the task.
template <class T> class Begun : public Waiter {
public:
  /// fresh: how long, counted from now, its result may be used.
  Begun(Task<T> task, std::chrono::milliseconds fresh) : until(fresh)
  {
    scope.start(std::move(task), [this](T result) {
      value.emplace(std::move(result));
      wake();
    });
  }
  bool isStale() const { return until.hasExpired(); }
  T await_resume() { return *std::move(value); }

private:
  QDeadlineTimer until;
  std::optional<T> value;
  Scope scope;
};
} // namespace runner
