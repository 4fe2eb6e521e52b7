// The style's primitives: button grounds, field edges, check boxes, radio buttons, arrows, focus rings.
#include "gui/kit/style.h"
#include "gui/kit/styledraw.h"

#include <QAbstractItemView>
#include <QStyleOption>

namespace gui {

void draw::box(QPainter *p, const QRectF &r, const QColor &fill, const QColor &line, qreal width, qreal radius)
{
  p->save();
  p->setRenderHint(QPainter::Antialiasing);
  p->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
  p->setPen(line.isValid() ? QPen(line, width) : QPen(Qt::NoPen));
  p->drawRoundedRect(r, radius, radius);
  p->restore();
}

void draw::chevron(QPainter *p, const QRectF &r, const QColor &colour, int turn)
{
  p->save();
  p->setRenderHint(QPainter::Antialiasing);
  p->translate(r.center());
  p->rotate(turn);
  p->setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  p->setBrush(Qt::NoBrush);
  p->drawPolyline(QPolygonF({{-3.5, -1.75}, {0, 1.75}, {3.5, -1.75}}));
  p->restore();
}

QColor draw::mixed(const QColor &a, const QColor &b, qreal part)
{
  const auto between = [part](float x, float y) { return x + (y - x) * float(part); };
  return QColor::fromRgbF(between(a.redF(), b.redF()), between(a.greenF(), b.greenF()), between(a.blueF(), b.blueF()));
}

namespace {
struct Look {
  bool on, hover, down, focus;
  explicit Look(const QStyleOption *o)
      : on(o->state & QStyle::State_Enabled), hover(on && (o->state & QStyle::State_MouseOver)),
        down(o->state & (QStyle::State_Sunken | QStyle::State_On)), focus(o->state & QStyle::State_HasFocus)
  {}
};

void pushButtonGround(const QStyleOption *o, QPainter *p, const QWidget *w)
{
  const Theme &t = Theme::now();
  const Look look(o);
  const bool solid = draw::isSolid(w) && look.on;
  QColor fill = t.isDark ? draw::mixed(t.surface, t.raised, 0.7) : t.surface, line = t.edge;
  if (solid) {
    const QColor base = draw::has(w, "danger") && !t.isPlain ? t.bad : t.accent;
    fill = line = draw::mixed(base, t.text, look.down ? 0.2 : look.hover ? 0.1 : 0);
  } else if (draw::has(w, "quiet")) {
    fill = look.hover || look.down ? t.raised : QColor();
    line = QColor();
  } else if (look.hover || look.down) {
    fill = t.raised;
  }
  draw::box(p, draw::inside(o->rect), fill, line);
  if (!look.focus) return;
  if (solid)
    draw::box(p, draw::inside(o->rect, 2.5), QColor(), t.onAccent, 1.5, space::radius - 2);
  else
    draw::box(p, draw::inside(o->rect, 1), QColor(), t.accent, 2);
}

void toolButtonGround(const QStyleOption *o, QPainter *p)
{
  const Theme &t = Theme::now();
  const Look look(o);
  if (look.hover || look.down) draw::box(p, draw::inside(o->rect), look.down ? t.accentTint : t.raised, QColor());
  if (look.focus) draw::box(p, draw::inside(o->rect, 1), QColor(), t.accent, 2);
}

/// The edge of a field; a field inside a spin box or a combo box has none.
void fieldEdge(const QStyleOption *o, QPainter *p, const QWidget *w, bool ground)
{
  const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(o);
  if (frame && frame->lineWidth <= 0) return;
  const Theme &t = Theme::now();
  const Look look(o);
  const bool invalid = draw::has(w, "invalid"), strong = invalid || look.focus;
  const QColor line = invalid ? t.bad : look.focus ? t.accent : t.border;
  const QColor fill = !ground ? QColor() : look.on ? t.surface : t.window;
  draw::box(p, draw::inside(o->rect, strong ? 1 : 0.5), fill, line, strong ? 2 : 1);
}

void checkIndicator(const QStyleOption *o, QPainter *p)
{
  const Theme &t = Theme::now();
  const bool set = o->state & (QStyle::State_On | QStyle::State_NoChange), on = o->state & QStyle::State_Enabled;
  const QColor fill = !set ? (on ? t.surface : t.window) : on ? t.accent : t.idle;
  draw::box(p, draw::inside(o->rect), fill, set ? fill : t.border, 1, 4);
  p->save();
  p->setRenderHint(QPainter::Antialiasing);
  p->setPen(QPen(t.onAccent, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  const QPointF c = QRectF(o->rect).center();
  if (o->state & QStyle::State_On)
    p->drawPolyline(QPolygonF({c + QPointF(-3.5, 0), c + QPointF(-1, 2.7), c + QPointF(3.7, -2.8)}));
  else if (o->state & QStyle::State_NoChange)
    p->drawLine(c + QPointF(-3, 0), c + QPointF(3, 0));
  p->restore();
}

void radioIndicator(const QStyleOption *o, QPainter *p)
{
  const Theme &t = Theme::now();
  const bool set = o->state & QStyle::State_On, on = o->state & QStyle::State_Enabled;
  p->save();
  p->setRenderHint(QPainter::Antialiasing);
  p->setPen(QPen(!set ? t.border : on ? t.accent : t.idle, set ? 5 : 1));
  p->setBrush(set ? t.onAccent : on ? t.surface : t.window);
  p->drawEllipse(draw::inside(o->rect, set ? 2.5 : 0.5));
  p->restore();
}

void itemGround(const QStyleOption *o, QPainter *p)
{
  const Theme &t = Theme::now();
  if (o->state & QStyle::State_Selected)
    p->fillRect(o->rect, o->palette.color(QPalette::Highlight));
  else if (o->state & QStyle::State_MouseOver)
    p->fillRect(o->rect, t.raised);
}
} // namespace

void Style::drawPrimitive(PrimitiveElement e, const QStyleOption *o, QPainter *p, const QWidget *w) const
{
  const Theme &t = Theme::now();
  switch (e) {
  case PE_PanelButtonCommand:
    return pushButtonGround(o, p, w);
  case PE_PanelButtonTool:
    return toolButtonGround(o, p);
  case PE_PanelLineEdit:
    return fieldEdge(o, p, w, true);
  case PE_FrameLineEdit:
    return fieldEdge(o, p, w, false);
  case PE_FrameFocusRect: {
    const bool row = qobject_cast<const QAbstractItemView *>(w);
    return draw::box(p, draw::inside(o->rect, 1), QColor(), t.accent, row ? 1.5 : 2, space::chipRadius);
  }
  case PE_IndicatorCheckBox:
  case PE_IndicatorItemViewItemCheck:
    return checkIndicator(o, p);
  case PE_IndicatorRadioButton:
    return radioIndicator(o, p);
  case PE_PanelItemViewItem:
    return itemGround(o, p);
  case PE_IndicatorHeaderArrow:
    if (const auto *h = qstyleoption_cast<const QStyleOptionHeader *>(o))
      // Qt calls the descending order SortUp
      draw::chevron(p, o->rect, t.text2, h->sortIndicator == QStyleOptionHeader::SortUp ? 0 : 180);
    return;
  case PE_IndicatorArrowUp:
    return draw::chevron(p, o->rect, t.text2, 180);
  case PE_IndicatorArrowDown:
    return draw::chevron(p, o->rect, t.text2, 0);
  case PE_IndicatorArrowRight:
    return draw::chevron(p, o->rect, t.text2, -90);
  case PE_IndicatorArrowLeft:
    return draw::chevron(p, o->rect, t.text2, 90);
  case PE_PanelStatusBar:
    return p->fillRect(QRect(o->rect.left(), o->rect.top(), o->rect.width(), 1), t.hairline);
  case PE_PanelScrollAreaCorner:
    return p->fillRect(o->rect, t.surface);
  case PE_PanelTipLabel:
    return p->fillRect(o->rect, t.text);
  case PE_PanelMenu:
    p->fillRect(o->rect, t.surface);
    return draw::box(p, draw::inside(o->rect), QColor(), t.edge, 1, 0);
  case PE_FrameGroupBox:
    return draw::box(p, draw::inside(o->rect), QColor(), t.hairline, 1, space::panelRadius);
  case PE_FrameMenu:
  case PE_FrameStatusBarItem:
  case PE_FrameTabBarBase:
  case PE_FrameTabWidget:
  case PE_FrameDefaultButton:
  case PE_PanelMenuBar:
  case PE_PanelToolBar:
    return;
  default:
    QProxyStyle::drawPrimitive(e, o, p, w);
  }
}

} // namespace gui
