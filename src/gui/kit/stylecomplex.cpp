// The style's compound controls: scroll bars, combo boxes, spin boxes, tool buttons.
#include "gui/kit/style.h"
#include "gui/kit/styledraw.h"

#include <QStyleOption>

namespace gui {

namespace {
constexpr int arrowWidth = 26;

void fieldBox(const QStyleOption *o, QPainter *p, const QWidget *w)
{
  const Theme &t = Theme::now();
  const bool on = o->state & QStyle::State_Enabled, focus = o->state & QStyle::State_HasFocus;
  const bool invalid = draw::has(w, "invalid"), strong = focus || invalid;
  draw::box(p, draw::inside(o->rect, strong ? 1 : 0.5), on ? t.surface : t.window,
            invalid ? t.bad
            : focus ? t.accent
                    : t.border,
            strong ? 2 : 1);
}

void toolButton(const Style *style, const QStyleOptionToolButton *b, QPainter *p, const QWidget *w)
{
  const Theme &t = Theme::now();
  QStyleOptionToolButton copy = *b;
  copy.palette.setColor(QPalette::ButtonText, b->state & QStyle::State_Enabled ? t.text : t.idle);
  if (copy.state & (QStyle::State_MouseOver | QStyle::State_Sunken | QStyle::State_On | QStyle::State_HasFocus))
    style->drawPrimitive(QStyle::PE_PanelButtonTool, &copy, p, w);
  const bool menu = b->features & QStyleOptionToolButton::HasMenu && b->toolButtonStyle != Qt::ToolButtonIconOnly;
  const QRect inner = b->rect.adjusted(6, 0, menu ? -18 : -6, 0);
  copy.rect = QStyle::visualRect(b->direction, b->rect, inner);
  copy.state &= ~(QStyle::State_Sunken | QStyle::State_HasFocus);
  style->drawControl(QStyle::CE_ToolButtonLabel, &copy, p, w);
  if (menu)
    draw::chevron(
        p, QStyle::visualRect(b->direction, b->rect, QRect(b->rect.right() - 20, b->rect.top(), 18, b->rect.height())),
        t.text2, 0);
}

void spinBox(const Style *style, const QStyleOptionSpinBox *s, QPainter *p, const QWidget *w)
{
  const Theme &t = Theme::now();
  fieldBox(s, p, w);
  if (s->buttonSymbols == QAbstractSpinBox::NoButtons) return;
  const auto arrow = [&](QStyle::SubControl which, QAbstractSpinBox::StepEnabledFlag flag, int turn) {
    const QRect r = style->subControlRect(QStyle::CC_SpinBox, s, which, w);
    if ((s->activeSubControls & which) && (s->state & QStyle::State_MouseOver))
      draw::box(p, draw::inside(QRectF(r), 2), t.raised, QColor(), 1, 3);
    draw::chevron(p, r, s->stepEnabled & flag ? t.text2 : t.edge, turn);
  };
  arrow(QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, 180);
  arrow(QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, 0);
}

QRect spinBoxPart(const QStyleOptionSpinBox *s, QStyle::SubControl part)
{
  const QRect r = s->rect;
  const int buttons = s->buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : arrowWidth, half = r.height() / 2;
  switch (part) {
  case QStyle::SC_SpinBoxUp:
    return {r.right() - buttons + 1, r.top() + 1, buttons - 2, half - 1};
  case QStyle::SC_SpinBoxDown:
    return {r.right() - buttons + 1, r.top() + half, buttons - 2, r.height() - half - 1};
  case QStyle::SC_SpinBoxEditField:
    return r.adjusted(2, 2, -buttons - 2, -2);
  default:
    return r;
  }
}

/// A scroll bar without arrows: its handle and the ground before and behind it.
QRect scrollBarPart(const QStyleOptionSlider *b, QStyle::SubControl part)
{
  const bool upright = b->orientation == Qt::Vertical;
  const int length = upright ? b->rect.height() : b->rect.width(), range = b->maximum - b->minimum;
  const int handle =
      range > 0 ? qMin(length, qMax(28, int(qint64(length) * b->pageStep / (qint64(range) + b->pageStep)))) : length;
  const int at =
      QStyle::sliderPositionFromValue(b->minimum, b->maximum, b->sliderPosition, length - handle, b->upsideDown);
  const auto piece = [&](int from, int size) {
    return upright ? QRect(0, from, b->rect.width(), size) : QRect(from, 0, size, b->rect.height());
  };
  switch (part) {
  case QStyle::SC_ScrollBarSlider:
    return piece(at, handle);
  case QStyle::SC_ScrollBarSubPage:
    return piece(0, at);
  case QStyle::SC_ScrollBarAddPage:
    return piece(at + handle, length - at - handle);
  case QStyle::SC_ScrollBarGroove:
    return b->rect;
  default:
    return {};
  }
}

void scrollBar(const Style *style, const QStyleOptionSlider *s, QPainter *p, const QWidget *w)
{
  const Theme &t = Theme::now();
  if (s->maximum <= s->minimum) return;
  const QRectF handle = style->subControlRect(QStyle::CC_ScrollBar, s, QStyle::SC_ScrollBarSlider, w);
  const QRectF r = s->orientation == Qt::Vertical ? handle.adjusted(3, 2, -3, -2) : handle.adjusted(2, 3, -2, -3);
  draw::box(p, r, s->state & (QStyle::State_MouseOver | QStyle::State_Sunken) ? t.border : t.edge, QColor(), 1, 3);
}
} // namespace

void Style::drawComplexControl(ComplexControl c, const QStyleOptionComplex *o, QPainter *p, const QWidget *w) const
{
  switch (c) {
  case CC_ScrollBar:
    return scrollBar(this, qstyleoption_cast<const QStyleOptionSlider *>(o), p, w);
  case CC_ComboBox: {
    fieldBox(o, p, w);
    const QRect arrow(o->rect.right() - 24, o->rect.top(), 20, o->rect.height());
    return draw::chevron(p, visualRect(o->direction, o->rect, arrow), Theme::now().text2, 0);
  }
  case CC_SpinBox:
    return spinBox(this, qstyleoption_cast<const QStyleOptionSpinBox *>(o), p, w);
  case CC_ToolButton:
    return toolButton(this, qstyleoption_cast<const QStyleOptionToolButton *>(o), p, w);
  default:
    QProxyStyle::drawComplexControl(c, o, p, w);
  }
}

QRect Style::subControlRect(ComplexControl c, const QStyleOptionComplex *o, SubControl s, const QWidget *w) const
{
  if (c == CC_ScrollBar)
    return visualRect(o->direction, o->rect, scrollBarPart(qstyleoption_cast<const QStyleOptionSlider *>(o), s));
  if (c == CC_SpinBox)
    return visualRect(o->direction, o->rect, spinBoxPart(qstyleoption_cast<const QStyleOptionSpinBox *>(o), s));
  if (c == CC_ComboBox && s == SC_ComboBoxEditField) {
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(o);
    const int left = combo && combo->editable ? 3 : 10; // an editable one holds a field with margins of its own
    return visualRect(o->direction, o->rect, o->rect.adjusted(left, 2, -arrowWidth, -2));
  }
  return QProxyStyle::subControlRect(c, o, s, w);
}

} // namespace gui
