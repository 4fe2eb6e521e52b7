// RowsModel: a part of the snapshot as a table; sorted and filtered by an index over the shared, immutable rows.
#pragma once
#include "gui/table/column.h"
#include "gui/table/searchtext.h"
#include "model/snapshot.h"

#include <QAbstractTableModel>

namespace gui {

/// Selection and current row survive a new part: the difference is taken by key.
class RowsModel : public QAbstractTableModel {
  Q_OBJECT
public:
  RowsModel(const Resource &, std::vector<Column> columns, QObject *parent = nullptr);

  /// Takes new rows; keeps sorting and filter.
  void setRows(std::shared_ptr<const Rows>);
  /// Takes the rows that are there, and more behind them: selection and place stay. For rows that come in pages.
  void grow(std::shared_ptr<const Rows>);
  /// Computed columns changed although the rows did not.
  void refreshComputed();
  /// Words that must all occur in some visible column, in any case of letters. Empty: everything.
  void setFilter(const QString &words);
  void setMasked(bool);

  int rowCount(const QModelIndex &parent = {}) const override;
  int columnCount(const QModelIndex &parent = {}) const override;
  QVariant data(const QModelIndex &, int role) const override;
  QVariant headerData(int section, Qt::Orientation, int role) const override;
  void sort(int column, Qt::SortOrder order) override;

  const Resource &resource() const { return kind; }
  const std::vector<Column> &columns() const { return shown; }
  const void *rowAt(int i) const { return rows->at(order[size_t(i)]); }
  QString keyAt(int i) const { return kind.keyOf(rowAt(i)); }
  /// -1 when it is not shown.
  int indexOf(const QString &key) const;
  int total() const { return rows ? rows->size() : 0; }

private:
  void arrange();
  bool isComputed(const QString &word, int row) const;
  std::vector<int> passing() const;
  void sortAll();
  void sortIn(int from);
  void replaceOrder(std::vector<int>);

  const Resource &kind;
  std::vector<Column> shown;
  std::shared_ptr<const Rows> rows;
  std::vector<int> sorted; ///< all rows of the part, sorted
  std::vector<int> order;  ///< row of the view → row of the part: those of `sorted` that pass the filter
  QStringList words;       ///< folded
  mutable SearchText search;
  int sortColumn = 0;
  Qt::SortOrder direction = Qt::AscendingOrder;
  bool masked = true;
};

} // namespace gui
