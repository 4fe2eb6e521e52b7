// The sample business' conferences.
#include "sandbox/company.h"

namespace sandbox {

QList<CompanyConference> demoConferences()
{
  const auto named = [](const char *name, int minutesAgo) {
    CompanyConference c;
    c.name = QLatin1String(name);
    c.minutesAgo = minutesAgo;
    return c;
  };
  const auto over = [&](const char *name, int minutesAgo, int minutes, const char *reason, bool recorded) {
    CompanyConference c = named(name, minutesAgo);
    c.minutes = minutes;
    c.reasonEnded = QLatin1String(reason);
    c.recorded = recorded;
    return c;
  };
  CompanyConference board = named("dental-board", 12);
  board.recorded = true;
  board.people = {{.label = QStringLiteral("supervisor"), .coach = true},
                  {.label = QStringLiteral("front desk"), .host = true},
                  {.muted = true},
                  {.hold = true}};
  CompanyConference emergency = named("emergency-46", 14);
  emergency.region = QStringLiteral("ie1");
  emergency.people = {{.label = QStringLiteral("on-call dentist")}, {}};
  CompanyConference training = named("training", 17);
  training.waits = true;
  training.people = {{}};
  return {board,
          emergency,
          training,
          over("dental-board", 96, 31, "last-participant-left", true),
          over("emergency-45", 160, 6, "participant-with-end-conference-on-exit-left", false),
          over("handover", 245, 12, "conference-ended-via-api", true),
          over("emergency-44", 300, 3, "last-participant-kicked", false)};
}

} // namespace sandbox
