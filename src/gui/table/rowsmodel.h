// RowsModel: a part of the snapshot as a table; sorted and filtered by an index over the shared, immutable rows.
#pragma once
#include "gui/table/arranging.h"
#include "model/snapshot.h"

#include <QAbstractTableModel>

namespace gui {

/// Selection and current row survive a new part: the difference is taken by key. What takes long is done in turns of
/// the event loop: until `arranged` the rows of before stand.
class RowsModel : public QAbstractTableModel {
  Q_OBJECT
public:
  /// `under`: the row of the part that a row stays below, -1: none.
  RowsModel(const Resource &, std::vector<Column> columns, const std::function<int(const void *row)> &under = {},
            QObject *parent = nullptr);

  /// Takes new rows; keeps sorting and filter.
  void setRows(std::shared_ptr<const Rows>);
  /// Takes the rows that are there and more behind them: selection and place stay. For rows that come in pages. One
  /// that was there may have other values, and keeps its place.
  void grow(std::shared_ptr<const Rows>);
  /// Computed columns changed although the rows did not.
  void refreshComputed();
  /// In the filter language. Gives the sentence that is wrong with it: what cannot be understood hides nothing.
  QString setFilter(const QString &);
  /// The columns that the operator sees: words alone are looked for in these.
  void setShown(const std::vector<bool> &);
  void setMasked(bool);
  bool isArranging() const { return turn.isActive(); }
  /// Arranges all at once.
  void finish();

  int rowCount(const QModelIndex &parent = {}) const override;
  int columnCount(const QModelIndex &parent = {}) const override;
  QVariant data(const QModelIndex &, int role) const override;
  QVariant headerData(int section, Qt::Orientation, int role) const override;
  void sort(int column, Qt::SortOrder order) override;

  const Resource &resource() const { return kind; }
  const std::vector<Column> &columns() const { return shown; }
  filter::Names names() const { return namesOf(shown, seen); }
  const void *rowAt(int i) const { return rows->at(order[size_t(i)]); }
  QString keyAt(int i) const { return kind.keyOf(rowAt(i)); }
  /// The row of the part that stands there.
  int partRow(int i) const { return order[size_t(i)]; }
  /// -1 when it is not shown.
  int indexOf(const QString &key) const;
  int total() const { return rows ? rows->size() : 0; }
  /// Every row, whether it passes the filter or not.
  const std::shared_ptr<const Rows> &all() const { return rows; }
  /// Different texts of this column in the rows, at most `most`, each from the first rows that have it.
  QStringList someTexts(int column, int most) const;

Q_SIGNALS:
  /// The rows are as they were wished.
  void arranged();

private:
  void arrange();
  void goOn(const QDeadlineTimer &);
  void apply();
  void replaceOrder(std::vector<int>);
  void resetOrder(std::vector<int>);
  void insertGrown(std::vector<int>, int from);
  bool haveSameKeys(const Rows &, const std::vector<int> &) const;

  const Resource &kind;
  std::vector<Column> shown;
  std::vector<bool> seen;
  std::shared_ptr<const Rows> rows;                   ///< that are shown
  std::optional<std::shared_ptr<const Rows>> waiting; ///< came while others were arranged
  std::vector<int> order;                             ///< row of the view → row of the part
  int grownFrom = -1;                                 ///< rows from there on are not shown yet
  Arranging arranging;
  QTimer turn;
  bool masked = true;
};

} // namespace gui
