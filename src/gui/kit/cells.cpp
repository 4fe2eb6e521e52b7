// The delegate of all tables.
#include "gui/kit/cells.h"

#include "gui/kit/mark.h"
#include "gui/kit/table.h"
#include "gui/kit/text.h"

#include <QHeaderView>
#include <QPainter>

namespace gui {

namespace {
constexpr int cellMark = 14, cellMarkRoom = 21;

cell::Kind kindOf(const QModelIndex &index)
{
  QVariant kind = index.data(cell::KindRole);
  if (!kind.isValid()) kind = index.model()->headerData(index.column(), Qt::Horizontal, cell::KindRole);
  return kind.isValid() ? cell::Kind(kind.toInt()) : cell::Plain;
}

Text styleOf(cell::Kind kind)
{
  return kind == cell::Strong ? Text::Strong : kind == cell::Mono ? Text::Mono : Text::Body;
}
} // namespace

CellDelegate::CellDelegate(int rowHeight, QObject *parent) : QStyledItemDelegate(parent), height(rowHeight) {}

void CellDelegate::setRowHeight(int rowHeight) { height = rowHeight; }

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
  const int lines = height >= space::tallRow ? 2 * option.fontMetrics.height() + 14 : option.fontMetrics.height() + 10;
  const int words = QFontMetrics(font(styleOf(kindOf(index)))).horizontalAdvance(index.data().toString());
  const int mark = index.data(cell::StateRole).isValid() ? cellMarkRoom : 0;
  return {words + mark + (index.column() == 0 ? 28 : 20), qMax(height, lines)};
}

void CellDelegate::paintGround(QPainter *p, const QStyleOptionViewItem &o, const QModelIndex &index) const
{
  const Theme &t = Theme::now();
  const bool selected = o.state & QStyle::State_Selected, hover = o.state & QStyle::State_MouseOver;
  p->fillRect(o.rect, selected ? t.accentTint : hover ? (t.isDark ? t.raised : t.window) : t.surface);
  p->fillRect(QRect(o.rect.left(), o.rect.bottom(), o.rect.width(), 1),
              selected && !t.isPlain ? t.accentTint : t.hairline);
  if (!selected || index.column() != 0) return;
  const QRect bar(o.rect.left(), o.rect.top(), t.isPlain ? 6 : 3, o.rect.height());
  p->fillRect(QStyle::visualRect(o.direction, o.rect, bar), t.accent);
}

void CellDelegate::paint(QPainter *p, const QStyleOptionViewItem &o, const QModelIndex &index) const
{
  const Theme &t = Theme::now();
  p->save();
  p->setLayoutDirection(Qt::LayoutDirectionAuto); // numbers are not mirrored
  paintGround(p, o, index);
  const cell::Kind kind = kindOf(index);
  const QVariant state = index.data(cell::StateRole);
  QRect r = o.rect.adjusted(index.column() == 0 ? 16 : 8, 0, -8, 0);
  bool trouble = false;
  if (state.isValid()) {
    const State shown = State(state.toInt());
    trouble = isTrouble(shown);
    paintMark(p, QStyle::visualRect(o.direction, o.rect, QRect(r.left(), r.center().y() - 6, cellMark, cellMark)),
              shown);
    if (trouble) p->setPen(t.mark(shown));
    r.setLeft(r.left() + cellMarkRoom);
  }
  if (!trouble) p->setPen(kind == cell::Quiet || kind == cell::QuietFigure ? t.text2 : t.text);
  const QString second = index.data(cell::SecondRole).toString();
  const QRect words = QStyle::visualRect(o.direction, o.rect, r);
  const auto side = QStyle::visualAlignment(
      o.direction, kind == cell::Figure || kind == cell::QuietFigure ? Qt::AlignRight : Qt::AlignLeft);
  p->setFont(font(styleOf(kind)));
  QRect first = words;
  if (!second.isEmpty())
    first = QRect(words.left(), words.center().y() - p->fontMetrics().height(), words.width(),
                  p->fontMetrics().height() + 1);
  p->drawText(first, int(side | Qt::AlignVCenter) | Qt::TextSingleLine,
              p->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, first.width()));
  if (!second.isEmpty()) {
    p->setFont(font(Text::Small));
    p->setPen(t.text2);
    const QRect below(words.left(), words.center().y() + 2, words.width(), p->fontMetrics().height() + 1);
    p->drawText(below, int(side | Qt::AlignVCenter) | Qt::TextSingleLine,
                p->fontMetrics().elidedText(second, Qt::ElideRight, below.width()));
  }
  p->restore();
}

QTreeView *newTable(const QString &accessibleName, int rowHeight)
{
  auto *view = new Table;
  view->setAccessibleName(accessibleName);
  view->setItemDelegate(new CellDelegate(rowHeight, view));
  view->setRootIsDecorated(false);
  view->setIndentation(0);
  view->setUniformRowHeights(true);
  view->setAllColumnsShowFocus(true);
  view->setFrameShape(QFrame::NoFrame);
  view->setMouseTracking(true);
  view->setTabKeyNavigation(false);
  view->setExpandsOnDoubleClick(false);
  view->setEditTriggers(QAbstractItemView::NoEditTriggers);
  view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
  view->setSelectionMode(QAbstractItemView::ExtendedSelection);
  view->setContextMenuPolicy(Qt::CustomContextMenu);
  QHeaderView *head = view->header();
  head->setSectionsMovable(true);
  head->setFirstSectionMovable(false);
  head->setStretchLastSection(true);
  head->setHighlightSections(false);
  head->setResizeContentsPrecision(0); // what is in sight: a thousand numbers take longer to be written than a frame
  head->setSectionsClickable(true);
  head->setMinimumSectionSize(48);
  head->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  return view;
}

} // namespace gui
