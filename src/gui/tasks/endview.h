// The last page of a guide: both accounts are read again, one sentence says how it stands, and what to do next.
#pragma once
#include "gui/desk.h"
#include "gui/kit/banner.h"
#include "gui/kit/routelist.h"

namespace gui {

/// What stands at the end, as far as both accounts say. The ids of stations are "RESOURCE KEY" of what they stand for.
struct EndState {
  State state = State::Unknown;
  QString title, text;
  QList<RouteNode> stations;
  QStringList next; ///< paragraphs
};
struct EndAction {
  QString name, text;
  std::function<void()> run;
  QString icon = {};
};

class EndView : public QWidget {
  Q_OBJECT
public:
  /// `judge` is asked whenever something is known anew.
  EndView(Desk &, const QString &stations, std::function<EndState()> judge, const QList<EndAction> &,
          QWidget *parent = nullptr);

private:
  void update();
  Desk &desk;
  std::function<EndState()> judge;
  bool read = false; ///< the reading that this page asked for has ended
  Banner *verdict;
  RouteList *list;
  QLabel *next;
};

/// A station for an object.
RouteNode stationOf(State, const QString &kind, const Object &, const QString &subtitle = {});

} // namespace gui
