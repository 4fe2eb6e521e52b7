// The smallest building blocks of every page: layouts, buttons, panels, hairlines.
#pragma once

#include "gui/kit/icons.h"
#include "gui/kit/mark.h"
#include "gui/kit/text.h"

#include <QBoxLayout>
#include <QFrame>
#include <QPushButton>
#include <QToolButton>

namespace gui {

/// A layout with its spacing and margins (none by default). `box<QVBoxLayout>(space::m)` is a column.
template <class Layout = QHBoxLayout> Layout *box(int spacing, QMargins margins = {})
{
  auto *layout = new Layout;
  layout->setSpacing(spacing);
  layout->setContentsMargins(margins);
  return layout;
}

/// A push button as wide as its text. `variants` is a list of words: "primary", "danger", "quiet", "link", "small",
/// "tiny". At most one filled button (primary, danger) for each surface.
QPushButton *button(const QString &text, const char *variants = "", const QString &iconName = {});

/// The button does what the action does; it can be pressed when the action can be chosen, else its tool tip says why
/// not.
void follow(QPushButton *, QAction *);

/// A button with an icon alone; `name` is its accessible name and its tool tip.
QToolButton *toolButton(const QString &iconName, const QString &name);

/// A ground with a hairline edge. Tint takes the colour of a state; radius 0 has no edge.
class Panel : public QFrame {
  Q_OBJECT
public:
  enum Ground { Surface, Window, Tint };
  explicit Panel(Ground = Surface, State = State::Idle, int radius = space::panelRadius, QWidget *parent = nullptr);
  void setState(State);
  State state() const { return tone; }

protected:
  void paintEvent(QPaintEvent *) override;

private:
  Ground ground;
  State tone;
  int radius;
};

/// A line of one pixel between things.
class HairLine : public QWidget {
  Q_OBJECT
public:
  explicit HairLine(Qt::Orientation = Qt::Horizontal, QWidget *parent = nullptr);

protected:
  void paintEvent(QPaintEvent *) override;
};

/// Makes `inner` scroll when it does not fit: never sideways, without a frame, on the ground that it stands on.
QWidget *scrolling(QWidget *inner);

} // namespace gui
