// Traffic on the overview: whose calls go ill now, since when, what it costs in calls, and numbers without any.
#pragma once
#include "gui/calls/callstories.h"
#include "gui/kit/parts.h"
#include "gui/overview/trafficrows.h"

namespace gui {

/// Hidden while there is nothing to tell. Where calls are kept only.
class TrafficPanel : public Panel {
  Q_OBJECT
public:
  explicit TrafficPanel(Desk &);
  /// What is known of calls, or of both accounts, is new.
  void refresh();

private:
  /// What the kept calls and Twilio say of one trouble.
  struct Facts {
    std::optional<Call> lastGood, lastBad;
    bool asked = false, goodRead = false;
  };
  void fill();
  void ask(const TrafficTrouble &);
  QWidget *rowOf(const TrafficTrouble &);
  QWidget *silentLine(const QList<Object> &);
  QString reasonOf(const TrafficTrouble &);
  QString causeOf(const Call &);

  Desk &desk;
  CallStories stories;
  QVBoxLayout *rows;
  QList<TrafficTrouble> troubles;
  QList<Object> silent;
  QHash<QString, Facts> facts; ///< by the object's key
  QString told;                ///< what the rows say now
  Scope scope;
};

} // namespace gui
