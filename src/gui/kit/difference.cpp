// The difference view: its model, its delegate, its columns.
#include "gui/kit/difference.h"

#include "gui/kit/cells.h"
#include "gui/kit/styledraw.h"
#include "gui/kit/text.h"

#include <QAbstractTableModel>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QResizeEvent>
#include <QTextLayout>
#include <QtMath>

namespace gui {

namespace {
constexpr int changedRole = Qt::UserRole + 300, goneRole = changedRole + 1, changeSide = 8, changeAir = 12;
}

class DifferenceModel : public QAbstractTableModel {
public:
  using QAbstractTableModel::QAbstractTableModel;

  void set(const QList<FieldChange> &wanted, bool withTheirs)
  {
    beginResetModel();
    rows = wanted;
    theirs = withTheirs;
    endResetModel();
  }
  const QList<FieldChange> &changes() const { return rows; }
  int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(rows.size()); }
  int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : theirs ? 4 : 3; }

  QVariant data(const QModelIndex &index, int role) const override
  {
    const FieldChange &row = rows[index.row()];
    const bool after = index.column() == columnCount() - 1;
    if (role == changedRole) return after && row.changed;
    if (role == goneRole) return after && row.changed && row.after.isEmpty();
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
    if (index.column() == 0) return row.field;
    if (after && !row.changed) return DifferenceView::tr("unchanged");
    if (after) return row.after.isEmpty() ? DifferenceView::tr("removed") : row.after;
    const QString &value = index.column() == 1 ? row.now : row.theirs;
    return value.isEmpty() ? DifferenceView::tr("not set") : value;
  }

  QVariant headerData(int section, Qt::Orientation orientation, int role) const override
  {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    if (section == 0) return DifferenceView::tr("Field");
    if (section == columnCount() - 1) return DifferenceView::tr("After");
    if (!theirs) return DifferenceView::tr("Now");
    return section == 1 ? DifferenceView::tr("Now (yours)") : DifferenceView::tr("Now (theirs)");
  }

private:
  QList<FieldChange> rows;
  bool theirs = false;
};

namespace {
class DifferenceDelegate : public QStyledItemDelegate {
public:
  using QStyledItemDelegate::QStyledItemDelegate;

  QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
  {
    const auto *view = qobject_cast<const QTreeView *>(option.widget);
    const int width = view ? view->columnWidth(index.column()) : 200;
    QTextLayout text(index.data().toString(), fontOf(index));
    text.setTextOption(wrapping(option.direction));
    qreal height = 0;
    text.beginLayout();
    for (QTextLine line = text.createLine(); line.isValid(); line = text.createLine()) {
      line.setLineWidth(qMax(40, words(QRect(0, 0, width, 1), index, option.direction).width()));
      height += line.height();
    }
    text.endLayout();
    return {80, qMax(44, qCeil(height) + 2 * changeAir)};
  }

  void paint(QPainter *p, const QStyleOptionViewItem &o, const QModelIndex &index) const override
  {
    const Theme &t = Theme::now();
    const bool changed = index.data(changedRole).toBool(), gone = index.data(goneRole).toBool();
    p->save();
    p->fillRect(o.rect, t.surface);
    p->fillRect(QRect(o.rect.left(), o.rect.bottom(), o.rect.width(), 1), t.hairline);
    if (changed)
      draw::box(p, QRectF(o.rect).adjusted(1, 5, -1, -6), gone ? t.badTint : t.accentTint,
                t.isPlain ? t.accent : QColor(), 1, space::chipRadius);
    p->setFont(fontOf(index));
    p->setPen(changed ? t.text : t.text2);
    p->drawText(words(o.rect, index, o.direction), index.data().toString(), wrapping(o.direction));
    p->restore();
  }

private:
  static QFont fontOf(const QModelIndex &index)
  {
    return font(index.data(changedRole).toBool() ? Text::Strong : Text::Body);
  }
  static QTextOption wrapping(Qt::LayoutDirection direction)
  {
    QTextOption option(QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignVCenter);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
  }
  /// Where the words of a cell stand; the first column begins at the edge.
  static QRect words(const QRect &cell, const QModelIndex &index, Qt::LayoutDirection direction)
  {
    const int start = index.column() == 0 ? 0 : changeSide;
    return QStyle::visualRect(direction, cell, cell.adjusted(start, 0, -changeSide, -1));
  }
};
} // namespace

DifferenceView::DifferenceView(QWidget *parent) : QTreeView(parent), changes(new DifferenceModel(this))
{
  setAccessibleName(tr("Changes field by field"));
  setModel(changes);
  setItemDelegate(new DifferenceDelegate(this));
  setRootIsDecorated(false);
  setIndentation(0);
  setFrameShape(QFrame::NoFrame);
  setAllColumnsShowFocus(true);
  setTabKeyNavigation(false);
  setSelectionMode(QAbstractItemView::SingleSelection);
  setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  header()->setProperty("flush", true);
  header()->setSectionsMovable(false);
  header()->setStretchLastSection(true);
  header()->setHighlightSections(false);
  header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  connect(header(), &QHeaderView::sectionResized, this, [this] { scheduleDelayedItemsLayout(); });
}

void DifferenceView::setChanges(const QList<FieldChange> &wanted)
{
  changes->set(wanted, changes->columnCount() == 4);
  updateGeometry();
}

void DifferenceView::setTheirs(bool on)
{
  const QList<FieldChange> rows = changes->changes();
  changes->set(rows, on);
}

QSize DifferenceView::sizeHint() const
{
  int height = header()->sizeHint().height();
  for (int row = 0; row < changes->rowCount(); ++row) height += rowHeight(changes->index(row, 0));
  return {480, height + 2};
}

void DifferenceView::resizeEvent(QResizeEvent *event)
{
  QTreeView::resizeEvent(event);
  const int width = viewport()->width();
  if (changes->columnCount() == 4) {
    for (int column = 0; column < 3; ++column) setColumnWidth(column, width / 4);
  } else {
    setColumnWidth(0, width * 27 / 100);
    setColumnWidth(1, width * 31 / 100);
  }
}

void DifferenceView::keyPressEvent(QKeyEvent *event)
{
  if (!event->matches(QKeySequence::Copy)) return QTreeView::keyPressEvent(event);
  QStringList cells;
  for (int column = 0; column < changes->columnCount(); ++column)
    cells << changes->index(currentIndex().row(), column).data().toString();
  if (currentIndex().isValid()) QApplication::clipboard()->setText(cells.join(QLatin1Char('\t')));
}

} // namespace gui
