// finish(task): runs the event loop until the task has returned, for tests.
#pragma once
#include "core/scope.h"

#include <QEventLoop>

/// The task's result. A task that never returns ends with the test's own time limit.
template <class T> T finish(Task<T> task)
{
  std::optional<T> out;
  QEventLoop loop;
  Scope scope;
  scope.start(std::move(task), [&](T value) {
    out.emplace(std::move(value));
    loop.quit();
  });
  loop.exec();
  return *std::move(out);
}
