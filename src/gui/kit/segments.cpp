// Segments.
#include "gui/kit/segments.h"

#include "gui/kit/styledraw.h"
#include "gui/kit/text.h"

namespace gui {

namespace {
constexpr int leastSegment = 56, segmentAir = 8;
}

Segments::Segments(const QStringList &texts, QWidget *parent) : QTabBar(parent)
{
  setDrawBase(false);
  setExpanding(false);
  setUsesScrollButtons(false);
  setElideMode(Qt::ElideNone);
  setFont(gui::font(Text::Body));
  for (const QString &text : texts) addTab(text);
  setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QSize Segments::tabSizeHint(int index) const
{
  return {fontMetrics().horizontalAdvance(tabText(index)) + 26, qMax(30, fontMetrics().height() + 12)};
}

/// Where there is little room, the texts stand closer; where there is less, long ones are shortened.
QSize Segments::minimumTabSizeHint(int index) const
{
  const QSize whole = tabSizeHint(index) - QSize(14, 0);
  return {qMin(whole.width(), leastSegment), whole.height()};
}

void Segments::tabLayoutChange()
{
  QTabBar::tabLayoutChange();
  for (int i = 0; i < count(); ++i) {
    const bool cut = isTabVisible(i) && fontMetrics().horizontalAdvance(tabText(i)) > tabRect(i).width() - segmentAir;
    setTabToolTip(i, cut ? tabText(i) : QString());
  }
}

void Segments::paintEvent(QPaintEvent *)
{
  if (!count()) return;
  const Theme &t = Theme::now();
  QPainter p(this);
  QRect all;
  for (int i = 0; i < count(); ++i)
    if (isTabVisible(i)) all |= tabRect(i);
  draw::box(&p, draw::inside(all), t.isDark ? t.window : t.raised, t.edge);
  for (int i = 0; i < count(); ++i) {
    if (!isTabVisible(i)) continue;
    const QRectF r = QRectF(tabRect(i)).adjusted(2.5, 2.5, -2.5, -2.5);
    const bool current = i == currentIndex();
    if (current) {
      const bool strong = hasFocus() || t.isPlain;
      draw::box(&p, r, t.isDark ? t.raised : t.surface, strong ? t.accent : t.edge, strong ? 2 : 1, space::chipRadius);
    }
    p.setPen(!isTabEnabled(i) ? t.border : current ? t.text : t.text2);
    const int room = tabRect(i).width() - segmentAir;
    p.drawText(r, Qt::AlignCenter | Qt::TextHideMnemonic, fontMetrics().elidedText(tabText(i), Qt::ElideRight, room));
  }
}

} // namespace gui
