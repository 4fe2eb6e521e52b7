// Adding up calls.
#include "gui/calls/callsums.h"

namespace gui {

namespace {
constexpr int restBeforeSums = 120; // milliseconds
}

CallSums::CallSums(CallArchive &a) : archive(a)
{
  rest.setSingleShot(true);
  rest.setInterval(restBeforeSums);
  connect(&rest, &QTimer::timeout, this, &CallSums::begin);
}

void CallSums::ask(const archive::Question &q, const archive::Grouping &g)
{
  question = q;
  grouping = g;
  current = false;
  scope.cancel();
  rest.start();
}

void CallSums::again()
{
  if (whole && !rest.isActive()) begin();
}

void CallSums::begin()
{
  first = true;
  scope.start(archive.sums(question, grouping), [this](const Result<archive::Sums> &s) { take(s); });
}

void CallSums::take(const Result<archive::Sums> &some)
{
  trouble = some ? std::nullopt : std::optional(some.error());
  if (some) {
    if (std::exchange(first, false)) sums = {};
    sums.add(*some);
    current = true;
    whole = !some->next;
    if (!whole)
      scope.start(archive.sums(question, grouping, some->next), [this](const Result<archive::Sums> &s) { take(s); });
  }
  Q_EMIT changed();
}

} // namespace gui
