// Sorting and filtering by index.
#include "gui/table/rowsmodel.h"

#include <algorithm>
#include <utility>

namespace gui {

namespace {
constexpr int atOnce = 300;                      ///< rows that are arranged without looking at the clock
constexpr int firstSlice = 16, furtherSlice = 8; ///< milliseconds
} // namespace

RowsModel::RowsModel(const Resource &r, std::vector<Column> columns, const std::function<int(const void *row)> &under,
                     QObject *parent)
    : QAbstractTableModel(parent), kind(r), shown(std::move(columns)), arranging(kind, shown, under)
{
  for (const Column &c : shown) seen.push_back(!c.hidden);
  turn.setInterval(0);
  connect(&turn, &QTimer::timeout, this, [this] { goOn(QDeadlineTimer(furtherSlice)); });
}

int RowsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(order.size()); }
int RowsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(shown.size()); }

QVariant RowsModel::data(const QModelIndex &index, int role) const
{
  if (!index.isValid() || size_t(index.row()) >= order.size()) return {};
  const Column &column = shown[size_t(index.column())];
  const void *row = rowAt(index.row());
  switch (role) {
  case Qt::DisplayRole:
  case Qt::ToolTipRole:
    return column.shownOf(row, masked);
  case cell::StateRole:
    if (column.mark) return int(column.mark(row));
    return column.verdict ? QVariant(int(column.verdict(row).state)) : QVariant();
  case cell::KindRole:
    return column.kind;
  case Qt::TextAlignmentRole:
    if (column.kind == cell::Figure) return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
  default:
    return {};
  }
}

QVariant RowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
  if (orientation != Qt::Horizontal || section < 0 || size_t(section) >= shown.size()) return {};
  const int kindOfCell = shown[size_t(section)].kind;
  if (role == Qt::TextAlignmentRole && (kindOfCell == cell::Figure || kindOfCell == cell::QuietFigure))
    return int(Qt::AlignRight | Qt::AlignVCenter);
  if (role == Qt::DisplayRole) return shown[size_t(section)].title;
  if (role == cell::KindRole) return kindOfCell;
  return {};
}

/// No text is made where the key is one.
int RowsModel::indexOf(const QString &key) const
{
  const Field &by = kind.keyField();
  const bool isText = by.ops == &opsOf<QString>;
  for (size_t i = 0; i < order.size(); ++i) {
    const void *row = rowAt(int(i));
    if (isText ? *static_cast<const QString *>(by.in(row)) == key : by.text(row) == key) return int(i);
  }
  return -1;
}

void RowsModel::replaceOrder(std::vector<int> next)
{
  Q_EMIT layoutAboutToBeChanged();
  const QModelIndexList before = persistentIndexList();
  if (!before.isEmpty()) {
    std::vector<int> place(size_t(total()), -1); // row of the part → row of the view
    for (size_t i = 0; i < next.size(); ++i) place[size_t(next[i])] = int(i);
    QModelIndexList after;
    for (const QModelIndex &i : before) {
      const int row = size_t(i.row()) < order.size() ? place[size_t(order[size_t(i.row())])] : -1;
      after << (row < 0 ? QModelIndex() : index(row, i.column()));
    }
    changePersistentIndexList(before, after);
  }
  order = std::move(next);
  Q_EMIT layoutChanged();
}

/// The number of rows changes: a view needs to be told by rows, which a reset does in one step; selection is put back
/// by key.
void RowsModel::resetOrder(std::vector<int> next)
{
  beginResetModel();
  rows = arranging.rows();
  order = std::move(next);
  endResetModel();
}

bool RowsModel::haveSameKeys(const Rows &others, const std::vector<int> &theirs) const
{
  if (theirs.size() != order.size()) return false;
  for (size_t i = 0; i < order.size(); ++i)
    if (keyAt(int(i)) != kind.keyOf(others.at(theirs[i]))) return false;
  return true;
}

void RowsModel::arrange()
{
  const bool few = !arranging.rows() || arranging.rows()->size() <= atOnce;
  goOn(few ? QDeadlineTimer(QDeadlineTimer::Forever) : QDeadlineTimer(firstSlice));
}

void RowsModel::finish()
{
  if (isArranging()) goOn(QDeadlineTimer(QDeadlineTimer::Forever));
}

void RowsModel::goOn(const QDeadlineTimer &end)
{
  if (!arranging.go(end) || end.hasExpired()) return turn.start(); // to lay out many rows takes a turn of its own
  turn.stop();
  apply();
  if (waiting) {
    arranging.setRows(*std::exchange(waiting, std::nullopt));
    return arrange();
  }
  Q_EMIT arranged();
}

void RowsModel::apply()
{
  std::vector<int> next = arranging.order();
  const std::shared_ptr<const Rows> &wanted = arranging.rows();
  const int grown = std::exchange(grownFrom, -1);
  if (wanted == rows && grown >= 0 && next.size() >= order.size()) return insertGrown(std::move(next), grown);
  if (wanted == rows) {
    if (next.size() != order.size()) return resetOrder(std::move(next));
    if (next != order) replaceOrder(std::move(next));
    return;
  }
  if (!wanted || !rows || !haveSameKeys(*wanted, next)) return resetOrder(std::move(next));
  rows = wanted;
  order = std::move(next);
  if (!order.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void RowsModel::grow(std::shared_ptr<const Rows> next)
{
  const int before = total();
  if (!before || !next || next->size() < before || arranging.rows() != rows) return setRows(std::move(next));
  bool otherValues = false;
  for (int i = 0; i < before; ++i) {
    if (rows->at(i) == next->at(i)) continue;
    if (kind.keyOf(rows->at(i)) != kind.keyOf(next->at(i))) return setRows(std::move(next));
    otherValues = true;
  }
  rows = std::move(next);
  if (grownFrom < 0) grownFrom = before;
  if (otherValues) {
    arranging.setRows(rows);
    if (!order.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
  } else {
    arranging.grow(rows);
  }
  arrange();
}

/// Behind the others first, then where they belong: selection and place stay.
void RowsModel::insertGrown(std::vector<int> next, int from)
{
  std::vector<int> more;
  std::copy_if(next.begin(), next.end(), std::back_inserter(more), [&](int row) { return row >= from; });
  if (order.size() + more.size() != next.size()) return resetOrder(std::move(next)); // the filter is another too
  if (!more.empty()) {
    beginInsertRows({}, int(order.size()), int(order.size() + more.size()) - 1);
    order.insert(order.end(), more.begin(), more.end());
    endInsertRows();
  }
  if (order != next) replaceOrder(std::move(next));
}

/// Rows that come while others are arranged wait for them: a list that grows all the time is shown all the time.
void RowsModel::setRows(std::shared_ptr<const Rows> next)
{
  if (isArranging() && arranging.rows() != rows) {
    waiting = std::move(next);
    return;
  }
  arranging.setRows(std::move(next));
  arrange();
}

void RowsModel::refreshComputed()
{
  if (!order.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
  if (arranging.forgetComputed()) arrange();
}

QString RowsModel::setFilter(const QString &text)
{
  const filter::Query query = filter::read(text, names(), QDateTime::currentDateTime());
  arranging.setQuery(query);
  arrange();
  return query.problem;
}

void RowsModel::setShown(const std::vector<bool> &now)
{
  if (seen == now) return;
  seen = now;
  arranging.setShown(now);
  arrange();
}

void RowsModel::setMasked(bool on)
{
  masked = on;
  if (!order.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void RowsModel::sort(int column, Qt::SortOrder o)
{
  if (column < 0 || size_t(column) >= shown.size()) return;
  arranging.setSort(column, o);
  arrange();
}

QStringList RowsModel::someTexts(int column, int most) const
{
  constexpr int looked = 2'000;
  const Column &c = shown[size_t(column)];
  QStringList out;
  for (int i = 0; i < std::min(total(), looked) && out.size() < most; ++i) {
    const void *row = rows->at(i);
    const bool list = c.field && !c.isComputed() && c.field->ops == &opsOf<QStringList>;
    for (const QString &text : list ? *static_cast<const QStringList *>(c.field->in(row)) : QStringList{c.textOf(row)})
      if (!text.isEmpty() && text.size() < 80 && !out.contains(text)) out << text;
  }
  out.sort(Qt::CaseInsensitive);
  return out;
}

} // namespace gui
