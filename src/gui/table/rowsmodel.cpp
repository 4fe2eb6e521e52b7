// Sorting and filtering by index.
#include "gui/table/rowsmodel.h"

#include "gui/table/rowsort.h"

#include <algorithm>

namespace gui {

RowsModel::RowsModel(const Resource &r, std::vector<Column> columns, QObject *parent)
    : QAbstractTableModel(parent), kind(r), shown(std::move(columns))
{}

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
  if (role == Qt::DisplayRole) return shown[size_t(section)].title;
  if (role == cell::KindRole) return shown[size_t(section)].kind;
  return {};
}

int RowsModel::indexOf(const QString &key) const
{
  for (size_t i = 0; i < order.size(); ++i)
    if (keyAt(int(i)) == key) return int(i);
  return -1;
}

/// The word stands in what a computed column shows.
bool RowsModel::isComputed(const QString &word, int row) const
{
  return std::any_of(shown.begin(), shown.end(), [&](const Column &c) {
    return (c.text || c.verdict) && SearchText::folded(c.textOf(rows->at(row))).contains(word);
  });
}

std::vector<int> RowsModel::passing() const
{
  std::vector<int> out = sorted;
  for (const QString &word : words) {
    const std::vector<bool> hits = search.rowsWith(word);
    std::erase_if(out, [&](int row) { return !hits[size_t(row)] && !isComputed(word, row); });
  }
  return out;
}

void RowsModel::sortAll()
{
  if (!rows)
    sorted.clear();
  else if (!shown.empty())
    sorted = sortedBy(shown[size_t(sortColumn)], *rows, direction);
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

void RowsModel::arrange()
{
  std::vector<int> next = passing();
  if (next.size() == order.size()) return replaceOrder(std::move(next));
  // The number of rows changes: a view needs to be told by rows, which a reset does in one step; selection is put back
  // by key.
  beginResetModel();
  order = std::move(next);
  endResetModel();
}

void RowsModel::setRows(std::shared_ptr<const Rows> next)
{
  std::vector<QString> keys(order.size());
  for (size_t i = 0; i < order.size(); ++i) keys[i] = keyAt(int(i));
  const auto hold = rows; // the old rows live until the view has the new ones
  rows = std::move(next);
  search.reset(rows, shown);
  sortAll();
  std::vector<int> arranged = passing();
  const bool sameKeys = arranged.size() == keys.size()
                        && std::equal(keys.begin(), keys.end(), arranged.begin(),
                                      [this](const QString &key, int row) { return key == kind.keyOf(rows->at(row)); });
  if (sameKeys) {
    order = std::move(arranged);
    if (!order.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    return;
  }
  beginResetModel();
  order = std::move(arranged);
  endResetModel();
}

/// Sorts the rows from there on into those before.
void RowsModel::sortIn(int from)
{
  if (shown.empty()) return;
  const std::vector<int> more = sortedBy(shown[size_t(sortColumn)], *rows, direction, from);
  std::vector<int> all;
  all.reserve(sorted.size() + more.size());
  const RowOrder less(shown[size_t(sortColumn)], *rows, direction);
  auto at = sorted.cbegin();
  for (const int row : more) { // few into many: each place is looked for
    const auto place = std::upper_bound(at, sorted.cend(), row, less);
    all.insert(all.end(), at, place);
    all.push_back(row);
    at = place;
  }
  all.insert(all.end(), at, sorted.cend());
  sorted = std::move(all);
}

void RowsModel::grow(std::shared_ptr<const Rows> next)
{
  const int before = total();
  if (!before || !next) return setRows(std::move(next));
  rows = std::move(next);
  search.grow(rows);
  sortIn(before);
  std::vector<int> arranged = passing();
  std::vector<int> more;
  std::copy_if(arranged.begin(), arranged.end(), std::back_inserter(more), [&](int row) { return row >= before; });
  if (more.empty()) return;
  beginInsertRows({}, int(order.size()), int(order.size() + more.size()) - 1);
  order.insert(order.end(), more.begin(), more.end());
  endInsertRows();
  if (order != arranged) replaceOrder(std::move(arranged));
}

void RowsModel::refreshComputed()
{
  if (!order.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
  if (shown.empty()) return;
  const bool sortedByIt = !shown[size_t(sortColumn)].field;
  if (sortedByIt) sortAll();
  if (sortedByIt || !words.isEmpty()) arrange();
}

void RowsModel::setFilter(const QString &text)
{
  words = SearchText::folded(text).simplified().split(u' ', Qt::SkipEmptyParts);
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
  sortColumn = column;
  direction = o;
  sortAll();
  replaceOrder(passing());
}

} // namespace gui
