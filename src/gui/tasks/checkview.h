// The last page of a set-up: both accounts are read again, the path is judged, and how to try it is told.
#pragma once
#include "gui/desk.h"
#include "gui/kit/banner.h"
#include "gui/kit/routelist.h"

namespace gui {

class CheckView : public QWidget {
  Q_OBJECT
public:
  CheckView(Desk &, const QString &numberSid, const QStringList &byHand, QWidget *parent = nullptr);

private:
  void update();
  Desk &desk;
  QString sid;
  bool read = false; ///< the reading that this page asked for has ended
  Banner *verdict;
  RouteList *list;
  QLabel *how;
  routing::Route route;
};

} // namespace gui
