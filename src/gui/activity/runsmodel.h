// The journal as a table, newest first.
#pragma once
#include "runner/record.h"

#include <QAbstractTableModel>

namespace gui {

/// Rows are known by the run's id: a record that changes keeps its row, and so the selection.
class RunsModel : public QAbstractTableModel {
  Q_OBJECT
public:
  enum Column { When, What, Changes, By, Result, Undo, ColumnCount };
  using QAbstractTableModel::QAbstractTableModel;

  void setRuns(const QList<RunRecord> &newestFirst);
  /// A record changed, or is new.
  void put(const RunRecord &);
  /// Words that must all occur in some column, in any case of letters.
  void setFilter(const QString &words);

  int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(passing.size()); }
  int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
  QVariant data(const QModelIndex &, int role) const override;
  QVariant headerData(int section, Qt::Orientation, int role) const override;

  const RunRecord *at(int row) const;
  int indexOf(const QString &id) const;
  const QList<RunRecord> &all() const { return runs; }

private:
  static QString textOf(const RunRecord &, int column);
  bool matches(const RunRecord &) const;
  void arrange();
  QList<RunRecord> runs;
  QList<qsizetype> passing; ///< row → index in `runs`
  QStringList words;
};

} // namespace gui
