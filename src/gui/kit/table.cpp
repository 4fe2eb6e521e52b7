// Keeping the first column.
#include "gui/kit/table.h"

#include "gui/kit/theme.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace gui {

TableHead::TableHead(QWidget *parent) : QHeaderView(Qt::Horizontal, parent) {}

QRect TableHead::kept() const
{
  if (!offset() || !count() || isSectionHidden(0)) return {};
  return QStyle::visualRect(layoutDirection(), viewport()->rect(), QRect(0, 0, sectionSize(0), viewport()->height()));
}

void TableHead::paintEvent(QPaintEvent *event)
{
  QHeaderView::paintEvent(event);
  if (kept().isEmpty()) return;
  QPainter p(viewport());
  p.fillRect(kept(), Theme::now().surface);
  p.save();
  paintSection(&p, kept(), 0);
  p.restore();
}

/// What is pressed in the kept section is meant for the first one, which lies scrolled away at the side.
QMouseEvent TableHead::placed(const QMouseEvent &e) const
{
  QPointF at = e.position();
  if (kept().contains(at.toPoint())) at.rx() += sectionViewportPosition(0) - kept().left();
  return QMouseEvent(e.type(), at, e.globalPosition(), e.button(), e.buttons(), e.modifiers(), e.pointingDevice());
}

void TableHead::mousePressEvent(QMouseEvent *event)
{
  QMouseEvent e = placed(*event);
  QHeaderView::mousePressEvent(&e);
}

void TableHead::mouseMoveEvent(QMouseEvent *event)
{
  QMouseEvent e = placed(*event);
  QHeaderView::mouseMoveEvent(&e);
}

void TableHead::mouseReleaseEvent(QMouseEvent *event)
{
  QMouseEvent e = placed(*event);
  QHeaderView::mouseReleaseEvent(&e);
}

Table::Table(QWidget *parent) : QTreeView(parent), head(new TableHead(this))
{
  setHeader(head);
  connect(head, &QHeaderView::sectionResized, viewport(), qOverload<>(&QWidget::update));
}

QModelIndex Table::indexAt(const QPoint &at) const
{
  const QModelIndex i = QTreeView::indexAt(at);
  const QRect kept = head->kept();
  return i.isValid() && at.x() >= kept.left() && at.x() <= kept.right() ? i.siblingAtColumn(0) : i;
}

/// Qt asks for the place of each row that changed: of a hundred thousand that takes a tenth of a second.
void Table::dataChanged(const QModelIndex &from, const QModelIndex &to, const QList<int> &roles)
{
  constexpr int many = 200;
  if (to.row() - from.row() < many) return QTreeView::dataChanged(from, to, roles);
  const QModelIndex first = QTreeView::indexAt({0, 0});
  const QModelIndex last = QTreeView::indexAt({0, viewport()->height() - 1});
  const int top = first.isValid() ? std::max(from.row(), first.row()) : from.row();
  const int bottom = std::min({to.row(), last.isValid() ? last.row() : to.row(), top + many});
  if (top <= bottom) QTreeView::dataChanged(from.siblingAtRow(top), to.siblingAtRow(bottom), roles);
}

void Table::scrollContentsBy(int dx, int dy)
{
  QTreeView::scrollContentsBy(dx, dy);
  if (!dx) return;
  viewport()->update(); // the kept column did not move with the rest
  head->viewport()->update();
}

void Table::paintKept(QPainter *p, const QModelIndex &i, const QRect &cell) const
{
  QStyleOptionViewItem o;
  initViewItemOption(&o);
  const QPoint mouse = viewport()->mapFromGlobal(QCursor::pos());
  o.rect = cell;
  o.state.setFlag(QStyle::State_Selected, selectionModel()->isRowSelected(i.row(), i.parent()));
  o.state.setFlag(QStyle::State_MouseOver, viewport()->underMouse() && QTreeView::indexAt(mouse).row() == i.row());
  o.state.setFlag(QStyle::State_HasFocus, false); // the row's ring is drawn over it
  itemDelegateForIndex(i)->paint(p, o, i);
  if (!hasFocus() || currentIndex().row() != i.row()) return;
  QStyleOptionFocusRect ring;
  ring.QStyleOption::operator=(o);
  ring.rect = QRect(0, cell.top(), viewport()->width(), cell.height());
  style()->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, p, this);
}

void Table::paintEvent(QPaintEvent *event)
{
  QTreeView::paintEvent(event);
  const QRect kept = head->kept();
  if (kept.isEmpty() || !model()) return;
  QPainter p(viewport());
  const QRect dirty = event->rect();
  for (QModelIndex i = QTreeView::indexAt({0, std::max(0, dirty.top())}); i.isValid(); i = indexBelow(i)) {
    const QRect row = visualRect(i);
    if (row.top() > dirty.bottom()) break;
    paintKept(&p, i.siblingAtColumn(0), QRect(kept.left(), row.top(), kept.width(), row.height()));
  }
  const int edge = isRightToLeft() ? kept.left() : kept.right();
  p.fillRect(QRect(edge, 0, 1, viewport()->height()), Theme::now().edge);
}

} // namespace gui
