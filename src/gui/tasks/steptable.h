// The numbered list of a plan's steps: mark, name and place, and a word at the right.
#pragma once
#include "gui/kit/cells.h"

#include <QAbstractTableModel>

namespace gui {

struct StepLine {
  State mark = State::Idle;
  QString title, place;
  QString word; ///< "can be undone", "0.4 s"
  bool operator==(const StepLine &) const = default;
};

class StepModel : public QAbstractTableModel {
  Q_OBJECT
public:
  using QAbstractTableModel::QAbstractTableModel;
  /// Keeps the selection when the number of steps stays.
  void set(const QList<StepLine> &);
  int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(lines.size()); }
  int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 3; }
  QVariant data(const QModelIndex &, int role) const override;
  QVariant headerData(int section, Qt::Orientation, int role) const override;

private:
  QList<StepLine> lines;
};

/// Up and Down move; it emits its selection model's currentChanged.
class StepTable : public QTreeView {
  Q_OBJECT
public:
  explicit StepTable(StepModel *, QWidget *parent = nullptr);
  int current() const { return currentIndex().row(); }
  void choose(int step);

Q_SIGNALS:
  void chosen(int step);

protected:
  void currentChanged(const QModelIndex &now, const QModelIndex &before) override;
};

} // namespace gui
