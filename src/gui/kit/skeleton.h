// Grey bars where rows will be.
#pragma once

#include <QTimer>
#include <QTreeView>

namespace gui {

/// Lies over a table's rows while they are read for the first time. It appears after 200 ms, does not move, and only
/// while the table has no rows.
class Skeleton : public QWidget {
  Q_OBJECT
public:
  static constexpr int delayMs = 200;
  explicit Skeleton(QTreeView *);
  void setLoading(bool);

protected:
  void paintEvent(QPaintEvent *) override;
  bool eventFilter(QObject *, QEvent *) override;

private:
  void cover();
  QTreeView *view;
  QTimer delay;
};

} // namespace gui
