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
  /// The number whose path is chosen, if a test call can be made to it.
  Object testable(const QString &id) const;
  void showMenu(const QString &id, const QPoint &at);
  void refreshTest();
  void openAt(const QString &id);
  void fixAt(const QString &id);
  void showNumber(const QString &e164);
  void showUnrouted();
  Desk &desk;
  RouteMap *map;
  QLabel *elsewhere;
  QPushButton *showLink, *more, *test;
};

} // namespace gui
