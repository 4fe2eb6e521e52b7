// Tabs of the pages: two arrangements of one tab bar.
#include "gui/kit/pagetabs.h"

#include "gui/kit/icons.h"
#include "gui/kit/mark.h"
#include "gui/kit/styledraw.h"
#include "gui/kit/text.h"

#include <QCursor>
#include <QEvent>
#include <QLocale>
#include <QResizeEvent>
#include <QStyle>

namespace gui {

namespace {
constexpr int tabSide = 9, tabIconSide = 16, tabIconGap = 6, tabBadgeGap = 6, tabMark = 13, tabDot = 10;

int badgeWidth(const TabBadge &badge)
{
  if (badge.count < 0) return isTrouble(badge.state) ? tabBadgeGap + tabMark : 0;
  const int mark = isTrouble(badge.state) ? tabMark + 4 : 0;
  return tabBadgeGap + mark + QFontMetrics(font(Text::Small)).horizontalAdvance(QLocale().toString(badge.count));
}
} // namespace

PageTabs::PageTabs(QWidget *parent) : QTabBar(parent)
{
  setDrawBase(false);
  setExpanding(false);
  setUsesScrollButtons(true);
  setElideMode(Qt::ElideNone);
  setAttribute(Qt::WA_Hover);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  setAccessibleName(tr("Pages"));
}

int PageTabs::addPage(const QString &iconName, const QString &text)
{
  pages.append(Page{iconName, {}, false}); // before the tab: its size is asked for at once
  return addTab(text);
}

void PageTabs::setBadge(int index, const TabBadge &badge)
{
  pages[index].badge = badge;
  nameTab(index);
  choose(width()); // a badge may be what does not fit
  relayout();
}

void PageTabs::setTaskOpen(int index, bool open)
{
  pages[index].task = open;
  nameTab(index);
  choose(width());
  relayout();
}

void PageTabs::nameTab(int index)
{
  const Page &page = pages[index];
  QStringList parts{tabText(index)};
  if (page.badge.count >= 0 || !page.badge.words.isEmpty())
    parts << (page.badge.words.isEmpty() ? QLocale().toString(page.badge.count) : page.badge.words);
  if (page.task) parts << tr("a task is open");
  const QString name = parts.join(QStringLiteral(", "));
  setAccessibleTabName(index, name);
  setTabToolTip(index, parts.size() > 1 ? name : QString());
}

int PageTabs::widthBeside(int index) const
{
  const Page &page = pages[index];
  return 2 * tabSide + tabIconSide + tabIconGap + QFontMetrics(gui::font(Text::Body)).horizontalAdvance(tabText(index))
         + badgeWidth(page.badge) + (page.task ? tabDot : 0);
}

QSize PageTabs::tabSizeHint(int index) const
{
  const int body = QFontMetrics(gui::font(Text::Body)).height(), small = QFontMetrics(gui::font(Text::Small)).height();
  if (!stacked) return {widthBeside(index), qMax(40, body + 22)};
  return {qMax(64, QFontMetrics(gui::font(Text::Small)).horizontalAdvance(tabText(index)) + 16), qMax(54, small + 38)};
}

void PageTabs::choose(int width)
{
  int needed = 0;
  for (int i = 0; i < count(); ++i) needed += widthBeside(i);
  if ((needed > width) == stacked) return;
  stacked = !stacked;
  relayout();
}

void PageTabs::relayout()
{
  if (count()) setTabText(0, tabText(0)); // makes QTabBar ask for its sizes again
  updateGeometry();
  update();
}

void PageTabs::resizeEvent(QResizeEvent *event)
{
  choose(event->size().width());
  QTabBar::resizeEvent(event);
}

void PageTabs::changeEvent(QEvent *event)
{
  QTabBar::changeEvent(event);
  if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange) choose(width());
}

QColor PageTabs::words(int index) const
{
  const Theme &t = Theme::now();
  return !isTabEnabled(index) ? t.border : index == currentIndex() ? t.text : t.text2;
}

QColor PageTabs::ink(int index) const
{
  const Theme &t = Theme::now();
  return !isTabEnabled(index) ? t.border : index == currentIndex() ? t.accent : t.text2;
}

void PageTabs::paintGround(QPainter &p, int index) const
{
  const Theme &t = Theme::now();
  const QRect r = tabRect(index);
  if (index != currentIndex()) {
    if (isTabEnabled(index) && underMouse() && r.contains(mapFromGlobal(QCursor::pos())))
      draw::box(&p, r.adjusted(2, 4, -2, -4), t.raised, QColor());
    return;
  }
  draw::box(&p, QRectF(r.left() + 6, height() - 3, r.width() - 12, 3), t.accent, QColor(), 1, 1.5);
  if (hasFocus()) draw::box(&p, QRectF(r).adjusted(2, 3, -2, -5), QColor(), t.accent, 2);
}

void PageTabs::paintBeside(QPainter &p, int index) const
{
  const Theme &t = Theme::now();
  const QRect r = tabRect(index);
  const Page &page = pages[index];
  int x = r.left() + tabSide;
  const auto place = [&](int width, int height) {
    return QStyle::visualRect(layoutDirection(), r, QRect(x, r.center().y() + 1 - height / 2, width, height));
  };
  paintIcon(&p, page.icon, place(tabIconSide, tabIconSide), ink(index));
  x += tabIconSide + tabIconGap;
  p.setFont(gui::font(Text::Body));
  p.setPen(words(index));
  const int wide = p.fontMetrics().horizontalAdvance(tabText(index));
  p.drawText(place(wide + 2, r.height()), Qt::AlignVCenter | Qt::AlignHCenter, tabText(index));
  x += wide;
  if (const bool trouble = isTrouble(page.badge.state); trouble || page.badge.count >= 0) {
    x += tabBadgeGap;
    if (trouble) {
      paintMark(&p, place(tabMark, tabMark), page.badge.state);
      x += tabMark + 4;
    }
    p.setFont(gui::font(Text::Small));
    p.setPen(trouble ? t.mark(page.badge.state) : t.text2);
    const QString number = page.badge.count < 0 ? QString() : QLocale().toString(page.badge.count);
    const int room = p.fontMetrics().horizontalAdvance(number);
    p.drawText(place(room + 2, r.height()), Qt::AlignVCenter | Qt::AlignHCenter, number);
    x += room;
  }
  x += 5;
  if (page.task) draw::box(&p, place(5, 5), t.accent, QColor(), 1, 2.5);
}

void PageTabs::paintStacked(QPainter &p, int index) const
{
  const QRect r = tabRect(index);
  const Page &page = pages[index];
  const int middle = r.center().x(), away = isRightToLeft() ? -1 : 1;
  paintIcon(&p, page.icon, QRect(middle - 10, r.top() + 6, 20, 20), ink(index));
  if (isTrouble(page.badge.state))
    paintMark(&p, QRect(middle - 6 + away * 14, r.top() + 4, 12, 12), page.badge.state);
  else if (page.task)
    draw::box(&p, QRect(middle - 3 + away * 14, r.top() + 6, 6, 6), Theme::now().accent, QColor(), 1, 3);
  p.setFont(gui::font(Text::Small));
  p.setPen(words(index));
  p.drawText(r.adjusted(0, 26, 0, -6), Qt::AlignCenter, tabText(index));
}

void PageTabs::paintEvent(QPaintEvent *)
{
  QPainter p(this);
  p.setRenderHint(QPainter::Antialiasing);
  p.fillRect(QRect(0, height() - 1, width(), 1), Theme::now().hairline);
  for (int i = 0; i < count(); ++i) {
    paintGround(p, i);
    stacked ? paintStacked(p, i) : paintBeside(p, i);
  }
}

} // namespace gui
