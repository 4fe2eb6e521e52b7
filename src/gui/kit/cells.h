// Tables: how models say what their cells are, the delegate that draws them, and a tree view dressed as a table.
#pragma once

#include "gui/kit/theme.h"

#include <QStyledItemDelegate>
#include <QTreeView>

namespace gui {

/// Further roles of a cell, beside DisplayRole. All are optional.
namespace cell {
enum Role {
  StateRole = Qt::UserRole + 200, ///< gui::State as int: its mark stands before the word
  SecondRole,                     ///< QString: a second line in small words; give such tables tall rows
  KindRole                        ///< cell::Kind as int; also asked of headerData for a whole column
};
enum Kind {
  Plain,
  Strong,      ///< names and numbers
  Quiet,       ///< second words
  QuietFigure, ///< second words, right-aligned
  Mono,        ///< ids, addresses
  Figure       ///< aligned to the right
};
} // namespace cell

/// Draws rows by `cell::Role`: hairlines between them, tint and accent bar for the selection, text in its own colour.
class CellDelegate : public QStyledItemDelegate {
  Q_OBJECT
public:
  /// `rowHeight` is a minimum: space::row, compactRow or tallRow (with second lines).
  explicit CellDelegate(int rowHeight = space::row, QObject *parent = nullptr);
  void setRowHeight(int);
  void paint(QPainter *, const QStyleOptionViewItem &, const QModelIndex &) const override;
  QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override;

private:
  void paintGround(QPainter *, const QStyleOptionViewItem &, const QModelIndex &) const;
  int height;
};

/// A view as all tables have it: no tree, whole rows, no grid, the first column kept, Ctrl and Shift select more.
/// `accessibleName` is what the table holds: "Numbers". The caller sets the model.
QTreeView *newTable(const QString &accessibleName, int rowHeight = space::row);

} // namespace gui
