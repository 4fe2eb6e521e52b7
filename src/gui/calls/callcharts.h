// CallCharts: the calls that the page's filter lets through as a chart, with its figures as a table.
#pragma once
#include "gui/calls/callcauses.h"
#include "gui/calls/callsource.h"
#include "gui/calls/chartview.h"

class QComboBox;
class QLabel;
class QStandardItemModel;
class QTreeView;

namespace gui {

class Segments;

class CallCharts : public QWidget {
  Q_OBJECT
public:
  CallCharts(Desk &, CallSource &, QWidget *parent = nullptr);

protected:
  void showEvent(QShowEvent *) override;

private:
  void build();
  void ask();
  void askCauses();
  void refresh();
  void fillTable(const QList<ChartBar> &);
  QString labelOf(const QString &key) const;
  archive::By by() const;
  Measure measure() const;
  Desk &desk;
  CallSource &source;
  CallSums sums;
  Segments *groups;
  QComboBox *measures;
  QLabel *said;
  ChartView *chart;
  CallCauses *causes;
  QWidget *causesPlace;
  QStandardItemModel *model;
  QTreeView *table;
  bool stale = true;
};

} // namespace gui
