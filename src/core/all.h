// all(tasks, limit): runs tasks side by side and returns their results in the order of the tasks.
#pragma once
#include "core/scope.h"

#include <algorithm>
#include <vector>

namespace detail {
template <class T> class Crew : public Waiter {
public:
  Crew(std::vector<Task<T>> list, int most)
      : tasks(std::move(list)), results(tasks.size()), open(tasks.size()), limit(size_t(std::max(most, 1)))
  {
    if (!open) wake();
  }
  std::vector<T> await_resume()
  {
    std::vector<T> values;
    values.reserve(results.size());
    for (auto &r : results) values.push_back(*std::move(r));
    return values;
  }

private:
  void arm() override
  {
    while (next < std::min(limit, tasks.size())) startNext();
  }
  void startNext()
  {
    const size_t i = next++;
    scope.start(std::move(tasks[i]), [this, i](T value) {
      results[i].emplace(std::move(value));
      if (--open == 0)
        wake();
      else if (next < tasks.size())
        startNext(); // it begins queued, so a thousand ready tasks do not nest
    });
  }

  std::vector<Task<T>> tasks;
  std::vector<std::optional<T>> results;
  size_t open, limit, next = 0;
  Scope scope;
};
} // namespace detail

/// At most `limit` run at a time. Destroying it destroys those that run and those that have not begun.
template <class T> Task<std::vector<T>> all(std::vector<Task<T>> tasks, int limit)
{
  detail::Crew<T> crew(std::move(tasks), limit);
  co_return co_await crew;
}
