// Sorting and filtering by index.
#include "gui/table/rowsmodel.h"

#include <algorithm>

namespace gui {

namespace {
/// Worst first.
int urgency(State s)
{
  switch (s) {
  case State::Broken:
    return 0;
  case State::Warning:
    return 1;
  case State::Unknown:
    return 2;
  case State::Running:
    return 3;
  case State::Advice:
    return 4;
  case State::Ok:
    return 5;
  default:
    return 6;
  }
}
} // namespace

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
  case Qt::ToolTipRole: {
    const QString text = column.textOf(row);
    return column.personal && masked ? maskedCallers(text) : text;
  }
  case cell::StateRole:
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

bool RowsModel::matches(const void *row) const
{
  return std::all_of(words.begin(), words.end(), [&](const QString &word) {
    return std::any_of(shown.begin(), shown.end(),
                       [&](const Column &c) { return c.textOf(row).contains(word, Qt::CaseInsensitive); });
  });
}

std::vector<int> RowsModel::passing() const
{
  std::vector<int> out;
  out.reserve(size_t(total()));
  for (int i = 0; i < total(); ++i)
    if (words.isEmpty() || matches(rows->at(i))) out.push_back(i);
  return out;
}

int RowsModel::compareRows(const Column &c, int a, int b) const
{
  const void *x = rows->at(a), *y = rows->at(b);
  if (c.verdict) return urgency(c.verdict(x).state) - urgency(c.verdict(y).state);
  if (c.text) return c.text(x).localeAwareCompare(c.text(y));
  return c.field->ops->compare(c.field->in(x), c.field->in(y));
}

void RowsModel::sortOrder(std::vector<int> &list) const
{
  if (shown.empty()) return;
  const Column &c = shown[size_t(sortColumn)];
  struct Ranked {
    quint64 rank;
    int row;
  };
  std::vector<Ranked> ranked;
  ranked.reserve(list.size());
  for (const int row : list) {
    quint64 rank = 0;
    if (c.verdict)
      rank = quint64(urgency(c.verdict(rows->at(row)).state));
    else if (c.field)
      rank = c.field->ops->rank(c.field->in(rows->at(row)));
    ranked.push_back({rank, row});
  }
  const bool ranksDecide = bool(c.verdict);
  const auto less = [&](const Ranked &a, const Ranked &b) {
    if (a.rank != b.rank) return direction == Qt::AscendingOrder ? a.rank < b.rank : a.rank > b.rank;
    const int by = ranksDecide ? 0 : compareRows(c, a.row, b.row);
    if (by) return direction == Qt::AscendingOrder ? by < 0 : by > 0;
    return a.row < b.row;
  };
  std::sort(ranked.begin(), ranked.end(), less);
  for (size_t i = 0; i < list.size(); ++i) list[i] = ranked[i].row;
}

void RowsModel::replaceOrder(std::vector<int> next)
{
  Q_EMIT layoutAboutToBeChanged();
  QHash<int, int> place; // row of the part → row of the view
  for (size_t i = 0; i < next.size(); ++i) place.insert(next[i], int(i));
  QModelIndexList before = persistentIndexList(), after;
  for (const QModelIndex &i : std::as_const(before)) {
    const int row = size_t(i.row()) < order.size() ? place.value(order[size_t(i.row())], -1) : -1;
    after << (row < 0 ? QModelIndex() : index(row, i.column()));
  }
  order = std::move(next);
  changePersistentIndexList(before, after);
  Q_EMIT layoutChanged();
}

void RowsModel::arrange()
{
  std::vector<int> next = passing();
  sortOrder(next);
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
  std::vector<int> arranged = passing();
  sortOrder(arranged);
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

void RowsModel::refreshComputed()
{
  if (!order.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
  if (!shown.empty() && !shown[size_t(sortColumn)].field) arrange();
}

void RowsModel::setFilter(const QString &text)
{
  words = text.split(u' ', Qt::SkipEmptyParts);
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
  std::vector<int> next = order;
  sortOrder(next);
  replaceOrder(std::move(next));
}

} // namespace gui
