// Traffic: how the calls of one trunk or number went lately, and whether that is worse than before. Pure.
#pragma once
#include "archive/callstore.h"

#include <array>

namespace archive {

/// The times that are looked at; each ends now, the last one where the week begins.
enum class Window { Hour, Day, Week, WeekBefore };
inline constexpr std::array windows{Window::Hour, Window::Day, Window::Week, Window::WeekBefore};
/// From and to, both inclusive.
std::pair<QDateTime, QDateTime> timesOf(Window, const QDateTime &now);

struct Traffic {
  std::array<Totals, windows.size()> of = {}; ///< by Window
  const Totals &in(Window w) const { return of[size_t(w)]; }
};

/// Answered calls of a hundred, of those that are over; nothing without such calls. A caller who hangs up (canceled)
/// and a busy phone are nobody's failure, and count as calls.
std::optional<int> answerRate(const Totals &);

struct TrafficVerdict {
  enum Kind { NoCalls, TooFew, Steady, Worse, AllFail };
  Kind kind = NoCalls;
  Window since = Window::Week; ///< of Worse and AllFail: the shortest time in which it shows
};
/// Worse: the rate of a time with at least ten calls lies twenty points below that of the week before it, or of the
/// week as a whole where there was none before. AllFail: at least three calls, none answered.
TrafficVerdict verdictOf(const Traffic &);

} // namespace archive
