// The style's controls: labels of buttons, heads of tables, menus, splitters, progress bars, tabs, frames.
#include "gui/kit/icons.h"
#include "gui/kit/style.h"
#include "gui/kit/styledraw.h"
#include "gui/kit/text.h"

#include <QAbstractItemView>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTextEdit>

namespace gui {

namespace {
constexpr int buttonIcon = 16, buttonIconGap = 7;
constexpr int oneLine = Qt::AlignVCenter | Qt::TextSingleLine;

int mnemonicFlag(const QStyle *style, const QStyleOption *o, const QWidget *w)
{
  const bool shown = style->styleHint(QStyle::SH_UnderlineShortcut, o, w) != 0;
  return shown ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
}

void buttonLabel(const QStyle *style, const QStyleOptionButton *b, QPainter *p, const QWidget *w)
{
  const Theme &t = Theme::now();
  const bool on = b->state & QStyle::State_Enabled;
  const int iconWidth = b->icon.isNull() ? 0 : buttonIcon, gap = iconWidth && !b->text.isEmpty() ? buttonIconGap : 0;
  const int room = b->rect.width() - iconWidth - gap;
  const int textWidth = qMin(room, b->fontMetrics.size(Qt::TextShowMnemonic, b->text).width() + 1);
  int x = b->rect.left() + (b->rect.width() - textWidth - iconWidth - gap) / 2;
  const auto place = [&](int from, int width, int height) {
    return QStyle::visualRect(b->direction, b->rect,
                              QRect(from, b->rect.top() + (b->rect.height() - height) / 2, width, height));
  };
  if (iconWidth) {
    b->icon.paint(p, place(x, buttonIcon, buttonIcon), Qt::AlignCenter, on ? QIcon::Normal : QIcon::Disabled);
    x += iconWidth + gap;
  }
  p->setPen(!on ? t.idle : draw::isSolid(w) ? t.onAccent : draw::has(w, "link") ? t.accent : t.text);
  p->drawText(place(x, textWidth, b->rect.height()), oneLine | Qt::AlignHCenter | mnemonicFlag(style, b, w),
              b->fontMetrics.elidedText(b->text, Qt::ElideRight, textWidth, Qt::TextShowMnemonic));
}

void headerLabel(const QStyleOptionHeader *h, QPainter *p, const QWidget *w)
{
  // The first column starts at the page margin, or at the edge where the table stands in a panel.
  const int indent = h->section != 0 ? 0 : draw::has(w, "flush") ? -8 : 8;
  const QRect all = h->rect.adjusted(0, -8, 0, 8);
  const QRect r = QStyle::visualRect(h->direction, all, all.adjusted(indent, 0, 0, 0));
  p->setFont(font(Text::Small));
  p->setPen(Theme::now().text2);
  p->drawText(r, int(QStyle::visualAlignment(h->direction, h->textAlignment | Qt::AlignVCenter)) | Qt::TextSingleLine,
              p->fontMetrics().elidedText(h->text, Qt::ElideRight, r.width()));
}

void splitterHandle(const QStyleOption *o, QPainter *p)
{
  const Theme &t = Theme::now();
  const QRect r = o->rect;
  p->fillRect(r, t.surface);
  const bool across = o->state & QStyle::State_Horizontal;
  p->fillRect(across ? QRect(r.center().x(), r.top(), 1, r.height()) : QRect(r.left(), r.center().y(), r.width(), 1),
              o->state & (QStyle::State_MouseOver | QStyle::State_Sunken) ? t.border : t.hairline);
}

void menuBarItem(const QStyle *style, const QStyleOptionMenuItem *m, QPainter *p, const QWidget *w)
{
  const Theme &t = Theme::now();
  p->fillRect(m->rect, t.window);
  if (m->state & QStyle::State_Selected)
    draw::box(p, draw::inside(m->rect.adjusted(1, 2, -1, -2)), t.raised, QColor(), 1, space::chipRadius);
  p->setPen(m->state & QStyle::State_Enabled ? t.text : t.idle);
  p->drawText(m->rect, Qt::AlignCenter | Qt::TextSingleLine | mnemonicFlag(style, m, w), m->text);
}

void menuItem(const QStyle *style, const QStyleOptionMenuItem *m, QPainter *p, const QWidget *w)
{
  const Theme &t = Theme::now();
  const QRect r = m->rect;
  if (m->menuItemType == QStyleOptionMenuItem::Separator)
    return p->fillRect(QRect(r.left(), r.center().y(), r.width(), 1), t.hairline);
  const bool on = m->state & QStyle::State_Enabled, rightToLeft = m->direction == Qt::RightToLeft;
  if (on && (m->state & QStyle::State_Selected))
    draw::box(p, draw::inside(r.adjusted(4, 0, -4, 0)), t.accentTint, t.isPlain ? t.accent : QColor(), 1,
              space::chipRadius);
  const QRect square = QStyle::visualRect(m->direction, r, QRect(r.left() + 14, r.center().y() - 7, 16, 16));
  if (m->checkType != QStyleOptionMenuItem::NotCheckable && m->checked)
    icon(QStringLiteral("check"), Ink::Accent).paint(p, square);
  else if (!m->icon.isNull())
    m->icon.paint(p, square, Qt::AlignCenter, on ? QIcon::Normal : QIcon::Disabled);
  const QStringList words = m->text.split(QLatin1Char('\t'));
  const QRect text = QStyle::visualRect(m->direction, r, r.adjusted(40, 0, -16, 0));
  const auto start = QStyle::visualAlignment(m->direction, Qt::AlignLeft);
  const auto end = QStyle::visualAlignment(m->direction, Qt::AlignRight);
  p->setFont(m->font);
  p->setPen(on ? t.text : t.idle);
  p->drawText(text, int(start) | oneLine | mnemonicFlag(style, m, w), words.value(0));
  p->setPen(on ? t.text2 : t.idle);
  if (m->menuItemType == QStyleOptionMenuItem::SubMenu)
    draw::chevron(p, QStyle::visualRect(m->direction, r, QRect(r.right() - 22, r.top(), 14, r.height())), t.text2,
                  rightToLeft ? 90 : -90);
  else
    p->drawText(text, int(end) | oneLine, words.value(1));
}

void progressContents(const QStyleOptionProgressBar *b, QPainter *p, const QWidget *w)
{
  const Theme &t = Theme::now();
  const bool unknownEnd = b->maximum <= b->minimum; // a third of the bar: nothing here moves by itself
  const qreal part = unknownEnd ? 1.0 / 3 : qreal(b->progress - b->minimum) / qreal(b->maximum - b->minimum);
  QRect r = b->rect;
  r.setWidth(int(r.width() * qBound(0.0, part, 1.0)));
  if (r.width() < 1) return;
  const QVariant state = w ? w->property("state") : QVariant();
  draw::box(p, draw::inside(QStyle::visualRect(b->direction, b->rect, r)),
            state.isValid() ? t.mark(State(state.toInt())) : t.accent, QColor(), 1, qMin(r.width(), r.height()) / 2.0);
}

void comboLabel(const QStyle *style, const QStyleOptionComboBox *c, QPainter *p, const QWidget *w)
{
  const Theme &t = Theme::now();
  if (c->editable) return;
  const bool on = c->state & QStyle::State_Enabled;
  const QRect field = style->subControlRect(QStyle::CC_ComboBox, c, QStyle::SC_ComboBoxEditField, w);
  const int indent = c->currentIcon.isNull() ? 0 : 22;
  if (indent)
    c->currentIcon.paint(p,
                         QStyle::visualRect(c->direction, field, QRect(field.left(), field.center().y() - 7, 16, 16)),
                         Qt::AlignCenter, on ? QIcon::Normal : QIcon::Disabled);
  p->setPen(on ? t.text : t.idle);
  p->drawText(QStyle::visualRect(c->direction, field, field.adjusted(indent, 0, 0, 0)),
              int(QStyle::visualAlignment(c->direction, Qt::AlignLeft)) | oneLine,
              c->fontMetrics.elidedText(c->currentText, Qt::ElideRight, field.width() - indent));
}

/// Frames: rounded fields for texts, a hairline for lists and rules, nothing for the rest.
void shapedFrame(const QStyleOptionFrame *f, QPainter *p, const QWidget *w)
{
  const Theme &t = Theme::now();
  if (f->frameShape == QFrame::HLine || f->frameShape == QFrame::VLine) {
    const bool across = f->frameShape == QFrame::HLine;
    const QRect r = f->rect;
    p->fillRect(across ? QRect(r.left(), r.center().y(), r.width(), 1) : QRect(r.center().x(), r.top(), 1, r.height()),
                t.hairline);
    return;
  }
  if (f->frameShape == QFrame::NoFrame) return;
  const bool words = qobject_cast<const QPlainTextEdit *>(w) || qobject_cast<const QTextEdit *>(w);
  if (!words) {
    if (qobject_cast<const QAbstractItemView *>(w) || (w && w->isWindow()))
      draw::box(p, draw::inside(f->rect), QColor(), t.edge, 1, 0);
    return;
  }
  const bool focus = f->state & QStyle::State_HasFocus, invalid = draw::has(w, "invalid"), strong = focus || invalid;
  draw::box(p, draw::inside(f->rect, strong ? 1 : 0.5),
            qobject_cast<const QAbstractScrollArea *>(w)->viewport()->palette().color(
                qobject_cast<const QAbstractScrollArea *>(w)->viewport()->backgroundRole()),
            invalid ? t.bad
            : focus ? t.accent
                    : t.border,
            strong ? 2 : 1);
}

/// A plain tab: word in the middle, accent line below the current one.
void tabShape(const QStyleOptionTab *tab, QPainter *p)
{
  const Theme &t = Theme::now();
  const QRect r = tab->rect;
  const bool current = tab->state & QStyle::State_Selected;
  if (!current && (tab->state & QStyle::State_MouseOver))
    draw::box(p, QRectF(r).adjusted(2, 4, -2, -4), t.raised, QColor());
  if (current) draw::box(p, QRectF(r.left() + 6, r.bottom() - 2, r.width() - 12, 3), t.accent, QColor(), 1, 1.5);
  if (current && (tab->state & QStyle::State_HasFocus))
    draw::box(p, QRectF(r).adjusted(2, 3, -2, -5), QColor(), t.accent, 2);
}
} // namespace

void Style::drawControl(ControlElement e, const QStyleOption *o, QPainter *p, const QWidget *w) const
{
  const Theme &t = Theme::now();
  switch (e) {
  case CE_PushButtonLabel:
    return buttonLabel(this, qstyleoption_cast<const QStyleOptionButton *>(o), p, w);
  case CE_Header: { // Fusion would ask itself, not this style, where label and arrow stand
    auto part = *qstyleoption_cast<const QStyleOptionHeader *>(o);
    drawControl(CE_HeaderSection, o, p, w);
    part.rect = subElementRect(SE_HeaderLabel, o, w);
    drawControl(CE_HeaderLabel, &part, p, w);
    part.rect = subElementRect(SE_HeaderArrow, o, w);
    if (part.sortIndicator != QStyleOptionHeader::None) drawPrimitive(PE_IndicatorHeaderArrow, &part, p, w);
    return;
  }
  case CE_HeaderSection:
  case CE_HeaderEmptyArea:
    p->fillRect(o->rect, t.surface);
    return p->fillRect(QRect(o->rect.left(), o->rect.bottom(), o->rect.width(), 1), t.hairline);
  case CE_HeaderLabel:
    return headerLabel(qstyleoption_cast<const QStyleOptionHeader *>(o), p, w);
  case CE_Splitter:
    return splitterHandle(o, p);
  case CE_MenuBarEmptyArea:
    return p->fillRect(o->rect, t.window);
  case CE_MenuBarItem:
    return menuBarItem(this, qstyleoption_cast<const QStyleOptionMenuItem *>(o), p, w);
  case CE_MenuItem:
    return menuItem(this, qstyleoption_cast<const QStyleOptionMenuItem *>(o), p, w);
  case CE_ToolBar:
    return;
  case CE_ShapedFrame:
    return shapedFrame(qstyleoption_cast<const QStyleOptionFrame *>(o), p, w);
  case CE_ProgressBarGroove:
    return draw::box(p, draw::inside(o->rect), t.raised, t.isPlain ? t.border : QColor(), 1, o->rect.height() / 2.0);
  case CE_ProgressBarContents:
    return progressContents(qstyleoption_cast<const QStyleOptionProgressBar *>(o), p, w);
  case CE_ComboBoxLabel:
    return comboLabel(this, qstyleoption_cast<const QStyleOptionComboBox *>(o), p, w);
  case CE_TabBarTabShape:
    return tabShape(qstyleoption_cast<const QStyleOptionTab *>(o), p);
  default:
    QProxyStyle::drawControl(e, o, p, w);
  }
}

} // namespace gui
