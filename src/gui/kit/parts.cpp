// Buttons, panels, hairlines, scrolling columns.
#include "gui/kit/parts.h"

#include <QEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>

namespace gui {

QPushButton *button(const QString &text, const char *variants, const QString &iconName)
{
  auto *b = new QPushButton(text);
  for (const QByteArray &one : QByteArray(variants).split(' '))
    if (!one.isEmpty()) b->setProperty(one.constData(), true);
  const bool solid = b->property("primary").toBool() || b->property("danger").toBool();
  if (!iconName.isEmpty())
    b->setIcon(icon(iconName, solid ? Ink::OnAccent : b->property("link").toBool() ? Ink::Accent : Ink::Quiet));
  if (b->property("small").toBool() || b->property("tiny").toBool()) b->setFont(gui::font(Text::Small));
  b->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
  return b;
}

void follow(QPushButton *b, QAction *a)
{
  const auto judge = [b, a] {
    b->setEnabled(a->isEnabled());
    b->setToolTip(a->isEnabled() || a->toolTip() == a->iconText() ? QString() : a->toolTip());
    b->setAccessibleDescription(b->toolTip());
  };
  QObject::connect(b, &QPushButton::clicked, a, &QAction::trigger);
  QObject::connect(a, &QAction::changed, b, judge);
  judge();
}

QToolButton *toolButton(const QString &iconName, const QString &name)
{
  auto *b = new QToolButton;
  b->setIcon(icon(iconName));
  b->setAccessibleName(name);
  b->setToolTip(name);
  b->setAutoRaise(true);
  b->setFocusPolicy(Qt::StrongFocus); // QToolButton alone would leave it out of the tab order
  return b;
}

Panel::Panel(Ground wanted, State state, int corner, QWidget *parent)
    : QFrame(parent), ground(wanted), tone(state), radius(corner)
{}

void Panel::setState(State state)
{
  tone = state;
  update();
}

void Panel::paintEvent(QPaintEvent *)
{
  const Theme &t = Theme::now();
  QPainter p(this);
  p.setRenderHint(QPainter::Antialiasing);
  QColor line = t.hairline;
  if (ground == Tint) {
    line = t.mark(tone);
    if (!t.isPlain) line.setAlphaF(0.35f);
  }
  p.setPen(radius ? QPen(line, 1) : QPen(Qt::NoPen));
  p.setBrush(ground == Tint ? t.tint(tone) : ground == Window ? t.window : t.surface);
  const QRectF r = rect();
  p.drawRoundedRect(radius ? r.adjusted(0.5, 0.5, -0.5, -0.5) : r, radius, radius);
}

HairLine::HairLine(Qt::Orientation orientation, QWidget *parent) : QWidget(parent)
{
  orientation == Qt::Horizontal ? setFixedHeight(1) : setFixedWidth(1);
}

void HairLine::paintEvent(QPaintEvent *) { QPainter(this).fillRect(rect(), Theme::now().hairline); }

namespace {
/// As wide as its content needs, so that only the height scrolls and nothing is hidden at the side.
class ColumnArea : public QScrollArea {
public:
  QSize minimumSizeHint() const override
  {
    const int bar = verticalScrollBar()->sizeHint().width();
    return {widget() ? widget()->minimumSizeHint().width() + bar : 80, 60};
  }
  QSize sizeHint() const override { return widget() ? widget()->sizeHint() : QScrollArea::sizeHint(); }

protected:
  /// Content that comes later may be wider: who lays this area out is told.
  bool eventFilter(QObject *o, QEvent *event) override
  {
    const bool filtered = QScrollArea::eventFilter(o, event);
    if (o == widget() && event->type() == QEvent::LayoutRequest && minimumSizeHint() != told) {
      told = minimumSizeHint();
      updateGeometry();
    }
    return filtered;
  }

private:
  QSize told;
};
} // namespace

QWidget *scrolling(QWidget *inner)
{
  auto *area = new ColumnArea;
  area->setWidgetResizable(true);
  area->setFrameShape(QFrame::NoFrame);
  area->setFocusPolicy(Qt::NoFocus); // what stands in it has the focus
  area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  area->setWidget(inner);
  area->viewport()->setAutoFillBackground(false);
  inner->setAutoFillBackground(false);
  return area;
}

} // namespace gui
