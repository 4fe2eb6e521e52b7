// The tabs of the window.
#include "gui/pages/pages.h"

namespace gui {

std::span<const PageKind> pageKinds()
{
  static constexpr PageKind all[] = {
      {"overview", QT_TRANSLATE_NOOP("gui::Window", "Overview"), overviewPage},
      {"number", QT_TRANSLATE_NOOP("gui::Window", "Numbers"), numbersPage},
      {"twiml", QT_TRANSLATE_NOOP("gui::Window", "TwiML bins"), binsPage},
      {"inbound", QT_TRANSLATE_NOOP("gui::Window", "Inbound trunks"), inboundPage},
      {"outbound", QT_TRANSLATE_NOOP("gui::Window", "Outbound trunks"), outboundTrunksPage},
      {"dispatch", QT_TRANSLATE_NOOP("gui::Window", "Dispatch rules"), dispatchRulesPage},
      {"conference", QT_TRANSLATE_NOOP("gui::Window", "Conferences"), conferencesPage},
      {"room", QT_TRANSLATE_NOOP("gui::Window", "Rooms"), roomsPage},
      {"call", QT_TRANSLATE_NOOP("gui::Window", "Calls"), callsPage},
      {"activity", QT_TRANSLATE_NOOP("gui::Window", "Activity"), activityPage},
  };
  return all;
}

} // namespace gui
