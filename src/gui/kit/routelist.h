// One path from top to bottom: inspector, set-up, simulator.
#pragma once

#include "gui/kit/route.h"

#include <QWidget>

class QVBoxLayout;

namespace gui {

class RouteNodeView;

/// The nodes of one path below one another, joined by a rail. Up and Down move, Enter or a click opens.
class RouteList : public QWidget {
  Q_OBJECT
public:
  explicit RouteList(QWidget *parent = nullptr);
  /// Nodes with the same ids keep their focus.
  void setNodes(const QList<RouteNode> &);

Q_SIGNALS:
  void nodeOpened(const QString &id);
  void fixRequested(const QString &id);

protected:
  void paintEvent(QPaintEvent *) override;
  void keyPressEvent(QKeyEvent *) override;

private:
  RouteNodeView *addView(const RouteNode &);
  QVBoxLayout *column;
  QList<RouteNodeView *> views;
};

} // namespace gui
