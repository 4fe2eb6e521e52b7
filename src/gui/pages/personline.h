// A line about somebody who is in a room or a conference, with what can be done at once.
#pragma once
#include "gui/kit/parts.h"

#include <functional>

namespace gui {

struct PersonLine {
  State state = State::Ok;
  QString name;
  QStringList lines; ///< second words; they break
  QString id = {};   ///< what does not break: shortened in its middle
  struct Act {
    QString id, icon, text; ///< object name; icon; "Mute +1 415 ••• 0187"
    std::function<void()> run;
  };
  QList<Act> acts = {};
};
QWidget *personLine(const PersonLine &);
/// "13:12, 50 min"
QString sinceText(const QDateTime &);

} // namespace gui
