// Where calls go: the route map with what has no row in it.
#pragma once
#include "gui/desk.h"
#include "gui/kit/parts.h"
#include "gui/kit/routemap.h"

namespace gui {

class MapPanel : public Panel {
  Q_OBJECT
public:
  explicit MapPanel(Desk &);
  void refresh();

private:
  const routing::MapNode *node(const QString &id) const { return desk.overview().node(id); }
  QString numberThrough(const QString &id) const;
  void openAt(const QString &id);
  void fixAt(const QString &id);
  void showNumber(const QString &e164);
  void showUnrouted();
  Desk &desk;
  RouteMap *map;
  QLabel *elsewhere;
  QPushButton *showLink, *more;
};

} // namespace gui
