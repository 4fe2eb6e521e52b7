// ChartView: bars of calls, painted.
#pragma once
#include "gui/calls/chartfigures.h"

#include <QWidget>

namespace gui {

/// Days stand side by side, everything else lies one below another. The table beside it has the same figures for the
/// keyboard and screen readers.
class ChartView : public QWidget {
  Q_OBJECT
public:
  explicit ChartView(QWidget *parent = nullptr);
  void show(const QList<ChartBar> &, Measure, bool upright);
  void setCurrent(int bar);
  QSize minimumSizeHint() const override;

Q_SIGNALS:
  void chosen(int bar);

protected:
  void paintEvent(QPaintEvent *) override;
  void mousePressEvent(QMouseEvent *) override;
  bool event(QEvent *) override;

private:
  void paintUpright(QPainter &);
  void paintLying(QPainter &);
  void paintLegend(QPainter &);
  double sumOf(int bar) const;
  QString figure(double) const;
  QString toolTipOf(int bar) const;
  QRectF ground() const;
  QRectF placeOf(int bar) const;
  int barAt(const QPointF &) const;
  QList<ChartBar> bars;
  QList<QList<ChartPiece>> pieces;
  Measure measure = Measure::Calls;
  bool upright = true;
  int current = -1;
  double top = 1;
  QString currency;
};

} // namespace gui
