// Timeline: what both vendors tell of one call, on one scale.
#pragma once
#include "calls/conversation.h"

namespace calls {

enum class Weight { Good, Neutral, Warning, Bad };

struct Event {
  QDateTime at;
  Vendor vendor = Vendor::Twilio;
  QString what, detail; ///< translated; numbers in full
  Weight weight = Weight::Neutral;
};

struct TimelineLine {
  Event event;
  qint64 offset = 0; ///< milliseconds since the first
  qint64 wait = 0;   ///< milliseconds since the event before, where that is long; else 0
};

/// What legs and LiveKit's phone say by themselves.
QList<Event> eventsOf(const QList<const Call *> &legs, const Sighting *);
/// In order of time; those without a time are left out.
QList<TimelineLine> timeline(QList<Event>);

} // namespace calls
