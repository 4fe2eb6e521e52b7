// Comparing windows of time.
#include "archive/traffic.h"

namespace archive {
namespace {
constexpr int enough = 10, few = 3, muchWorse = 20; // calls, calls, points

qint64 overOf(const Totals &t)
{
  qint64 live = 0;
  for (const char *status : {"queued", "ringing", "in-progress"}) live += t.byStatus.value(QLatin1String(status)).calls;
  return t.all.calls - live;
}
} // namespace

std::pair<QDateTime, QDateTime> timesOf(Window w, const QDateTime &now)
{
  switch (w) {
  case Window::Hour:
    return {now.addSecs(-3600), now};
  case Window::Day:
    return {now.addDays(-1), now};
  case Window::Week:
    return {now.addDays(-7), now};
  case Window::WeekBefore:
    break;
  }
  return {now.addDays(-14), now.addDays(-7).addSecs(-1)};
}

std::optional<int> answerRate(const Totals &t)
{
  const qint64 over = overOf(t);
  if (over <= 0) return {};
  return int((t.answered() * 100 + over / 2) / over);
}

TrafficVerdict verdictOf(const Traffic &t)
{
  const Totals &week = t.in(Window::Week);
  if (overOf(week) == 0) return {};
  const Totals &before = t.in(Window::WeekBefore);
  const std::optional<int> usual = overOf(before) >= enough ? answerRate(before) : answerRate(week);
  for (const Window w : {Window::Hour, Window::Day, Window::Week}) {
    const Totals &now = t.in(w);
    if (overOf(now) >= few && now.answered() == 0) return {TrafficVerdict::AllFail, w};
    if (overOf(now) >= enough && *answerRate(now) <= *usual - muchWorse) return {TrafficVerdict::Worse, w};
  }
  return {overOf(week) < few ? TrafficVerdict::TooFew : TrafficVerdict::Steady, Window::Week};
}

} // namespace archive
