// Grey rows over an empty table.
#include "gui/kit/skeleton.h"

#include "gui/kit/styledraw.h"

#include <QEvent>
#include <QHeaderView>
#include <QStyle>

namespace gui {

namespace {
constexpr int skeletonRows = 12, longestBar = 190;
}

Skeleton::Skeleton(QTreeView *table) : QWidget(table->viewport()), view(table)
{
  setAttribute(Qt::WA_TransparentForMouseEvents);
  hide();
  delay.setSingleShot(true);
  delay.setInterval(delayMs);
  connect(&delay, &QTimer::timeout, this, &Skeleton::cover);
  connect(view->header(), &QHeaderView::sectionResized, this, [this] { update(); });
  view->viewport()->installEventFilter(this);
}

void Skeleton::setLoading(bool loading)
{
  if (!loading) {
    delay.stop();
    hide();
  } else if (!isVisible() && !delay.isActive()) {
    delay.start();
  }
}

void Skeleton::cover()
{
  if (view->model() && view->model()->rowCount() > 0) return; // old rows stay
  setGeometry(view->viewport()->rect());
  show();
  raise();
}

bool Skeleton::eventFilter(QObject *watched, QEvent *event)
{
  if (event->type() == QEvent::Resize) setGeometry(view->viewport()->rect());
  return QWidget::eventFilter(watched, event);
}

void Skeleton::paintEvent(QPaintEvent *)
{
  const Theme &t = Theme::now();
  QPainter p(this);
  p.fillRect(rect(), t.surface);
  const QHeaderView *head = view->header();
  const int height = qMax(space::row, view->fontMetrics().height() + 16);
  const auto bar = [&](const QRect &cell, const QRect &r) {
    draw::box(&p, QStyle::visualRect(layoutDirection(), cell, r), t.raised, QColor(), 1, r.height() / 2.0);
  };
  for (int row = 0; row < skeletonRows; ++row) {
    const int top = row * height, middle = top + height / 2;
    for (int section = 0; section < head->count(); ++section) {
      if (head->isSectionHidden(section)) continue;
      const QRect cell(head->sectionViewportPosition(section), top, head->sectionSize(section), height);
      const bool first = head->visualIndex(section) == 0;
      const int start = cell.left() + (first ? 16 : 8) + (first ? 21 : 0);
      if (first) bar(cell, QRect(cell.left() + 16, middle - 7, 14, 14));
      const int room = cell.right() - start - 12, share = 55 + (row * 7 + section * 11) % 4 * 13; // looks like words
      if (room > 14) bar(cell, QRect(start, middle - 5, qMin(longestBar, room * share / 100), 10));
    }
    p.fillRect(QRect(0, top + height - 1, width(), 1), t.hairline);
  }
}

} // namespace gui
