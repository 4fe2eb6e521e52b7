// The frame of the pages with a table: filter row, strip, table and inspector, count line.
#pragma once

#include "gui/kit/parts.h"

#include <QSplitter>
#include <QTreeView>

namespace gui {

class SearchField;
class Skeleton;

/// Holds no data. The table fills the page; the inspector stands at the right, below 960 px of window width under it.
class TablePage : public QWidget {
  Q_OBJECT
public:
  explicit TablePage(SearchField *filter, QWidget *parent = nullptr);
  explicit TablePage(const QString &filterPlaceholder, QWidget *parent = nullptr);

  SearchField *filter() const { return search; }
  /// A sentence below a filter that cannot be understood; empty takes it back.
  void setFilterError(const QString &);
  /// Adds a control behind the filter: views, columns, export.
  void addTool(QWidget *);
  /// The page's filled button at the end of the filter row; nullptr: none.
  void setPrimary(QPushButton *);
  void setTable(QTreeView *);
  QTreeView *table() const { return view; }
  void setInspector(QWidget *);
  void setInspectorVisible(bool);
  bool isInspectorVisible() const;
  /// Widths of table and inspector, to be kept between starts.
  QSplitter *splitter() const { return split; }
  /// A strip across the page (stale, read only, partly read); nullptr takes it away.
  void setStrip(QWidget *);
  /// Shows `place` (empty, filtered, failed) below the table's head instead of rows; nullptr shows the rows again.
  void setInstead(QWidget *place);
  /// Shows `place` instead of table and inspector, below the filter row; nullptr shows them again. It stays its
  /// owner's.
  void setOver(QWidget *place);
  /// Grey rows after 200 ms, as long as the table has no rows of its own.
  void setLoading(bool);
  void setCount(const QString &);

Q_SIGNALS:
  void inspectorToggled(bool visible);

protected:
  void resizeEvent(QResizeEvent *) override;
  bool eventFilter(QObject *, QEvent *) override;

private:
  void turn();
  void placeInstead();
  SearchField *search;
  QLabel *filterError;
  QHBoxLayout *tools;
  QVBoxLayout *stripPlace;
  QWidget *strip = nullptr;
  QPushButton *primary = nullptr;
  QHBoxLayout *head;
  QSplitter *split;
  Panel *left;
  Panel *right;
  QTreeView *view = nullptr;
  Skeleton *skeleton = nullptr;
  QWidget *instead = nullptr;
  QWidget *over = nullptr;
  QWidget *inspector = nullptr;
  QLabel *count;
};

} // namespace gui
