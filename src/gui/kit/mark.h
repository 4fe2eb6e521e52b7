// The marks of states: a shape that tells the state without its colour, alone or with its word.
#pragma once

#include "gui/kit/theme.h"

#include <QWidget>

namespace gui {

/// Draws a state's shape: check disc, "i" disc, triangle, octagon, rings, squares. `rect` is square, 12 to 28 px.
void paintMark(QPainter *, const QRectF &rect, State);

/// The shape alone, for places where the word stands beside it. Nothing for a screen reader.
class MarkView : public QWidget {
  Q_OBJECT
public:
  explicit MarkView(State, int size = 14, QWidget *parent = nullptr);
  void setState(State);
  State state() const { return shown; }

protected:
  void paintEvent(QPaintEvent *) override;

private:
  State shown;
};

/// Mark and word; as a pill on a tinted ground (once for each surface: in the inspector's head).
class StateLabel : public QWidget {
  Q_OBJECT
public:
  enum Form { Plain, Pill };
  /// An empty word means the usual one of the state.
  explicit StateLabel(State, const QString &word = {}, Form = Plain, QWidget *parent = nullptr);
  void setState(State, const QString &word = {});
  State state() const { return shown; }
  QString word() const { return text; }
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

protected:
  void paintEvent(QPaintEvent *) override;

private:
  State shown;
  QString text;
  Form form;
};

} // namespace gui
