// The route map: where calls go, from the number to the room.
#pragma once

#include "gui/kit/route.h"

#include <QHash>
#include <QWidget>

namespace gui {

class RouteNodeView;

/// Columns of nodes with the lines between them. A click or the keys choose a node and light every path through it;
/// Enter, a second click or a double click opens it; Ctrl+. fixes it. Right to left it is mirrored.
class RouteMap : public QWidget {
  Q_OBJECT
public:
  explicit RouteMap(QWidget *parent = nullptr);
  /// Shows a drawing. Nodes that were there before keep focus and choice; at first the worst path is chosen.
  void setDrawing(const RouteDrawing &);
  const RouteDrawing &drawing() const { return route; }
  /// Chooses a node; an unknown or empty id chooses nothing.
  void choose(const QString &id);
  QString chosenNode() const { return chosen; }
  /// The node where the chosen calls fail first; its fix is the one filled button. Empty when none has a fix.
  QString worstChosen() const;
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;
  bool hasHeightForWidth() const override { return true; } // narrow cards are higher
  int heightForWidth(int) const override;

Q_SIGNALS:
  void nodeChosen(const QString &id);
  void nodeOpened(const QString &id);
  void fixRequested(const QString &id);
  /// The menu key, or the right button; the node is chosen.
  void menuRequested(const QString &id, const QPoint &globally);

protected:
  void contextMenuEvent(QContextMenuEvent *) override;
  void paintEvent(QPaintEvent *) override;
  void resizeEvent(QResizeEvent *) override;
  void keyPressEvent(QKeyEvent *) override;
  void changeEvent(QEvent *) override;
  void showEvent(QShowEvent *) override;

private:
  struct Grid {
    int gap, card, head, rowHeight;
  };
  Grid gridIn(int width) const;
  Grid grid() const { return gridIn(width()); }
  int columns() const { return int(qMax<qsizetype>(1, route.heads.size())); }
  QRect columnRect(int column, int top, int height) const;
  RouteNodeView *view(const QString &id) const { return views.value(id); }
  RouteNodeView *addView(const RouteNode &);
  void clicked(const QString &id);
  void light();
  void place();
  void orderTabs();
  QString worstNode() const;
  QString alongPath(const QString &from, int step) const;
  QString inColumn(const QString &from, int step) const;
  QString startOfPath(const QString &from) const;
  void paintHeads(QPainter &) const;
  void paintLine(QPainter &, const QString &from, const QString &to, bool lit) const;

  RouteDrawing route;
  QHash<QString, RouteNodeView *> views;
  QHash<QString, qreal> rows;
  QList<int> litPaths; ///< indices of the paths through the chosen node, the worst first
  QString chosen;
};

} // namespace gui
