// A tree view dressed as a table: its first column stays while the others scroll sideways.
#pragma once

#include <QHeaderView>
#include <QTreeView>

namespace gui {

/// The head of a Table.
class TableHead : public QHeaderView {
  Q_OBJECT
public:
  explicit TableHead(QWidget *parent = nullptr);
  /// Where the first column stands now, in the viewport; empty while nothing is scrolled.
  QRect kept() const;

protected:
  void paintEvent(QPaintEvent *) override;
  void mousePressEvent(QMouseEvent *) override;
  void mouseMoveEvent(QMouseEvent *) override;
  void mouseReleaseEvent(QMouseEvent *) override;

private:
  QMouseEvent placed(const QMouseEvent &) const;
};

/// The first column is painted again over the scrolled ones: there is no second view to be read aloud twice.
class Table : public QTreeView {
  Q_OBJECT
public:
  explicit Table(QWidget *parent = nullptr);
  QModelIndex indexAt(const QPoint &) const override;
  void dataChanged(const QModelIndex &from, const QModelIndex &to, const QList<int> &roles = {}) override;

protected:
  void paintEvent(QPaintEvent *) override;
  void scrollContentsBy(int dx, int dy) override;

private:
  void paintKept(QPainter *, const QModelIndex &, const QRect &) const;
  TableHead *head;
};

} // namespace gui
