// The style's sizes and hints. Every height is a minimum that grows with the font.
#include "gui/kit/icons.h"
#include "gui/kit/style.h"
#include "gui/kit/styledraw.h"

#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTextEdit>

namespace gui {

namespace {
int controlHeight(const QFontMetrics &metrics, const QWidget *w)
{
  if (draw::has(w, "tiny")) return qMax(space::tinyControl, metrics.height() + 6);
  if (draw::has(w, "small")) return qMax(space::smallControl, metrics.height() + 8);
  return qMax(space::control, metrics.height() + 13);
}

QSize buttonSize(const QStyleOptionButton *b, const QWidget *w)
{
  const bool small = draw::has(w, "small"), tiny = draw::has(w, "tiny"), link = draw::has(w, "link");
  int width = b->fontMetrics.size(Qt::TextShowMnemonic, b->text).width() + (link ? 10 : tiny ? 16 : small ? 20 : 28);
  if (!b->icon.isNull()) width += b->text.isEmpty() ? 16 - (tiny ? 6 : 14) : 23;
  const int least = link ? 24 : tiny ? 26 : small ? 28 : 32;
  return {qMax(width, least), controlHeight(b->fontMetrics, w)};
}

QSize menuItemSize(const QStyleOptionMenuItem *m, const QSize &contents)
{
  if (m->menuItemType == QStyleOptionMenuItem::Separator) return {contents.width(), 9};
  const QStringList words = m->text.split(QLatin1Char('\t'));
  const QFontMetrics metrics(m->font);
  const int keys = words.size() > 1 ? metrics.horizontalAdvance(words[1]) + 32 : 0;
  const int arrow = m->menuItemType == QStyleOptionMenuItem::SubMenu ? 24 : 0;
  return {metrics.size(Qt::TextShowMnemonic, words.value(0)).width() + keys + arrow + 60,
          qMax(30, metrics.height() + 12)};
}

QSize toolButtonSize(const QStyleOptionToolButton *b, const QWidget *w)
{
  const bool words = b->toolButtonStyle != Qt::ToolButtonIconOnly && !b->text.isEmpty();
  int width = 12 + (b->icon.isNull() ? 0 : 20);
  if (words) width += b->fontMetrics.size(Qt::TextShowMnemonic, b->text).width() + 8;
  if (words && (b->features & QStyleOptionToolButton::HasMenu)) width += 16;
  const int height = controlHeight(b->fontMetrics, w);
  return {qMax(width, qMin(height, space::control)), height};
}
} // namespace

Style::Style() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void setVariant(QWidget *w, const char *property, const QVariant &value)
{
  if (w->property(property) == value) return;
  w->setProperty(property, value);
  w->style()->unpolish(w);
  w->style()->polish(w);
  w->updateGeometry();
  w->update();
}

QRect Style::subElementRect(SubElement e, const QStyleOption *o, const QWidget *w) const
{
  if (e == SE_LineEditContents) {
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(o);
    const int side = frame && frame->lineWidth <= 0 ? 6 : 8;
    return visualRect(o->direction, o->rect, o->rect.adjusted(draw::has(w, "iconed") ? 2 : side, 1, -side, -1));
  }
  if (e == SE_HeaderArrow || e == SE_HeaderLabel) {
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(o);
    const bool sorted = header && header->sortIndicator != QStyleOptionHeader::None;
    const QRect inner = o->rect.adjusted(8, 0, -8, 0);
    const QRect arrow(inner.right() - 9, inner.top(), 10, inner.height());
    return visualRect(o->direction, o->rect, e == SE_HeaderArrow ? arrow : inner.adjusted(0, 0, sorted ? -14 : 0, 0));
  }
  return QProxyStyle::subElementRect(e, o, w);
}

int Style::pixelMetric(PixelMetric m, const QStyleOption *o, const QWidget *w) const
{
  switch (m) {
  case PM_DefaultFrameWidth:
    if (qobject_cast<const QPlainTextEdit *>(w) || qobject_cast<const QTextEdit *>(w)) return 3; // room for the corners
    return QProxyStyle::pixelMetric(m, o, w);
  case PM_ScrollBarExtent:
    return 12;
  case PM_ButtonShiftHorizontal:
  case PM_ButtonShiftVertical:
    return 0;
  case PM_IndicatorWidth:
  case PM_IndicatorHeight:
  case PM_ExclusiveIndicatorWidth:
  case PM_ExclusiveIndicatorHeight:
    return 16;
  case PM_CheckBoxLabelSpacing:
  case PM_RadioButtonLabelSpacing:
    return 8;
  case PM_SplitterWidth:
    return 7;
  case PM_ButtonIconSize:
  case PM_TabBarIconSize:
  case PM_SmallIconSize:
    return 16;
  case PM_MenuBarPanelWidth:
    return 0;
  case PM_MenuVMargin:
    return 4;
  case PM_HeaderMargin:
    return 8;
  case PM_HeaderMarkSize:
    return 10;
  case PM_ToolTipLabelFrameWidth:
    return 5;
  default:
    return QProxyStyle::pixelMetric(m, o, w);
  }
}

int Style::styleHint(StyleHint h, const QStyleOption *o, const QWidget *w, QStyleHintReturn *r) const
{
  switch (h) {
  case SH_EtchDisabledText:
  case SH_UnderlineShortcut:
  case SH_ComboBox_Popup:
  case SH_DialogButtonBox_ButtonsHaveIcons:
    return 0;
  case SH_LineEdit_PasswordCharacter:
    return 0x2022;
  case SH_Table_GridLineColor:
    return int(Theme::now().hairline.rgba());
  case SH_ItemView_ShowDecorationSelected:
    return 1;
  case SH_DialogButtonLayout:
    return QDialogButtonBox::GnomeLayout; // what goes on stands at the edge, as below a task
  default:
    return QProxyStyle::styleHint(h, o, w, r);
  }
}

QSize Style::sizeFromContents(ContentsType c, const QStyleOption *o, const QSize &s, const QWidget *w) const
{
  switch (c) {
  case CT_PushButton:
    return buttonSize(qstyleoption_cast<const QStyleOptionButton *>(o), w);
  case CT_LineEdit:
  case CT_SpinBox:
    return {s.width() + (c == CT_SpinBox ? 40 : 16), controlHeight(o->fontMetrics, w)};
  case CT_ComboBox:
    return {s.width() + 44, controlHeight(o->fontMetrics, w)};
  case CT_CheckBox:
  case CT_RadioButton: {
    const QSize base = QProxyStyle::sizeFromContents(c, o, s, w);
    return {base.width() + 4, qMax(space::tinyControl, base.height())};
  }
  case CT_HeaderSection:
    return {s.width() + 16, qMax(30, o->fontMetrics.height() + 12)};
  case CT_MenuItem:
    return menuItemSize(qstyleoption_cast<const QStyleOptionMenuItem *>(o), s);
  case CT_MenuBarItem:
    return {s.width() + 16, qMax(26, o->fontMetrics.height() + 8)};
  case CT_ToolButton:
    return toolButtonSize(qstyleoption_cast<const QStyleOptionToolButton *>(o), w);
  case CT_TabBarTab:
    return {s.width() + 12, qMax(36, o->fontMetrics.height() + 16)};
  default:
    return QProxyStyle::sizeFromContents(c, o, s, w);
  }
}

QIcon Style::standardIcon(StandardPixmap s, const QStyleOption *o, const QWidget *w) const
{
  return s == SP_LineEditClearButton ? icon(QStringLiteral("close")) : QProxyStyle::standardIcon(s, o, w);
}

/// The tinted icons know themselves how they look when disabled.
QPixmap Style::generatedIconPixmap(QIcon::Mode, const QPixmap &pixmap, const QStyleOption *) const { return pixmap; }

} // namespace gui
