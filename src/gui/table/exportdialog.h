// What to export of a table, and how.
#pragma once
#include "gui/table/rowexport.h"

#include <QDialog>

class QRadioButton;
class QCheckBox;

namespace gui {

/// What a table can give.
struct ExportGround {
  QString table, filter, nouns; ///< "Numbers", "state:broken", "numbers"
  const std::vector<Column> *columns = nullptr;
  std::vector<const Column *> shown; ///< in the order in which they are shown
  std::shared_ptr<const Rows> rows;
  std::vector<int> visible, selected, all; ///< rows of the part
};

class ExportDialog : public QDialog {
  Q_OBJECT
public:
  ExportDialog(ExportGround, QWidget *parent);
  /// The wish as it stands in the dialog, to be written to this file.
  ExportWish wish(const QString &file) const;

Q_SIGNALS:
  void wished(const gui::ExportWish &);

private:
  std::vector<const Column *> columns() const;
  void refresh();
  void askFile();
  ExportGround ground;
  QRadioButton *selectedRows, *visibleRows, *allRows, *shownColumns, *allColumns, *csv, *json;
  QCheckBox *unmasked, *described;
};

} // namespace gui
