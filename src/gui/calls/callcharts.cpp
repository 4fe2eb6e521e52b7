// Charts of calls.
#include "gui/calls/callcharts.h"

#include "gui/calls/callwords.h"
#include "gui/kit/cells.h"
#include "gui/kit/fields.h"
#include "gui/kit/segments.h"
#include "gui/table/shown.h"
#include "model/elastictrunk.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QStandardItemModel>
#include <QTreeView>

namespace gui {

namespace {
constexpr archive::By order[] = {archive::By::Day, archive::By::Number, archive::By::Trunk, archive::By::Country};

QStandardItem *figureItem(const QString &text)
{
  auto *item = new QStandardItem(text);
  item->setData(int(cell::Figure), cell::KindRole);
  item->setEditable(false);
  return item;
}
} // namespace

CallCharts::CallCharts(Desk &d, CallSource &s, QWidget *parent)
    : QWidget(parent), desk(d), source(s), sums(d.calls()->archive()),
      groups(new Segments({tr("By day"), tr("By number"), tr("By trunk"), tr("By country")})), measures(new QComboBox),
      said(paragraph(QString(), Text::Body, Tone::Second)), chart(new ChartView), causes(new CallCauses(d)),
      causesPlace(scrolling(causes)), model(new QStandardItemModel(this)), table(newTable(tr("Figures of the chart")))
{
  setObjectName(QStringLiteral("callCharts"));
  build();
  connect(groups, &QTabBar::currentChanged, this, &CallCharts::ask);
  connect(measures, &QComboBox::activated, this, &CallCharts::refresh);
  connect(measures, &QComboBox::activated, this, &CallCharts::askCauses);
  connect(&sums, &CallSums::changed, this, &CallCharts::refresh);
  connect(&source, &CallSource::asks, this, &CallCharts::ask);
  connect(&source, &CallSource::heard, this, [this] {
    if (isVisible()) sums.again();
  });
  connect(chart, &ChartView::chosen, this, [this](int bar) { table->setCurrentIndex(model->index(bar, 0)); });
  connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, chart,
          [this](const QModelIndex &now) { chart->setCurrent(now.row()); });
}

void CallCharts::build()
{
  groups->setObjectName(QStringLiteral("chartGroups"));
  groups->setAccessibleName(tr("What the calls are grouped by"));
  measures->setObjectName(QStringLiteral("chartMeasure"));
  measures->setAccessibleName(tr("What is shown"));
  measures->addItems({tr("Calls"), tr("Answer rate"), tr("Failures by cause"), tr("Duration"), tr("Cost")});
  said->setObjectName(QStringLiteral("chartSaid"));
  auto *row = box(space::m);
  row->addWidget(measures);
  row->addWidget(groups);
  row->addWidget(said, 1);
  table->setObjectName(QStringLiteral("chartTable"));
  table->setModel(model);
  auto *panel = new Panel(Panel::Surface, State::Idle, 0);
  auto *column = box<QVBoxLayout>(space::m, {space::l, space::m, space::l, 0});
  column->addLayout(row);
  column->addWidget(chart, 3);
  causesPlace->hide();
  column->addWidget(causesPlace, 1);
  column->addWidget(table, 2);
  panel->setLayout(column);
  auto *all = box<QVBoxLayout>(0);
  all->addWidget(panel);
  setLayout(all);
}

archive::By CallCharts::by() const { return order[std::max(0, groups->currentIndex())]; }
Measure CallCharts::measure() const { return Measure(std::max(0, measures->currentIndex())); }

void CallCharts::showEvent(QShowEvent *event)
{
  QWidget::showEvent(event);
  if (stale) ask();
}

/// What nobody looks at is not added up.
void CallCharts::ask()
{
  stale = !isVisible();
  if (stale) return;
  const QSet<QString> &own = source.ownNumbers();
  sums.ask(source.question(), {by(), {own.begin(), own.end()}});
  askCauses();
}

/// Why calls failed stands below the chart of how they failed.
void CallCharts::askCauses()
{
  causesPlace->setVisible(measure() == Measure::Failures);
  if (causesPlace->isVisibleTo(this)) causes->ask(source.question());
}

QString CallCharts::labelOf(const QString &key) const
{
  switch (by()) {
  case archive::By::Day: {
    const QDate day = QDate::fromString(key, Qt::ISODate);
    const bool thisYear = day.year() == QDate::currentDate().year();
    return QLocale().toString(day, thisYear ? QStringLiteral("d MMM") : QStringLiteral("d MMM yyyy"));
  }
  case archive::By::Trunk: {
    if (key.isEmpty()) return tr("Through no trunk");
    const Object trunk = desk.snapshot().find(resourceOf<ElasticTrunk>(), key);
    return trunk ? resourceOf<ElasticTrunk>().called(trunk.row()) : key;
  }
  case archive::By::Country: {
    const auto country = QLocale::codeToTerritory(key);
    return country == QLocale::AnyTerritory ? tr("No country") : QLocale::territoryToString(country);
  }
  case archive::By::Nothing:
  case archive::By::Number:
    break;
  }
  return key.isEmpty() ? tr("None of the account’s numbers") : shownNumber(key);
}

void CallCharts::refresh()
{
  if (!sums.isCurrent()) {
    if (sums.error()) said->setText(sums.error()->text);
    return;
  }
  const QList<ChartBar> bars = chartBars(sums.now(), by(), [this](const QString &key) { return labelOf(key); });
  const bool days = by() == archive::By::Day;
  chart->show(bars, measure(), days);
  const archive::Totals all = sums.now().all();
  const QString count = tr("%n call(s)", nullptr, int(all.all.calls));
  said->setText(!sums.isWhole()  ? tr("%1 so far, adding up…").arg(count)
                : bars.isEmpty() ? tr("No call fits the filter.")
                                 : count);
  chart->setAccessibleName(tr("Chart: %1, %2. The table below has the same figures.")
                               .arg(measures->currentText(), groups->tabText(groups->currentIndex())));
  fillTable(bars);
}

void CallCharts::fillTable(const QList<ChartBar> &bars)
{
  const QLocale locale;
  const bool first = model->columnCount() == 0;
  const int current = table->currentIndex().row();
  model->setRowCount(0);
  const QString what = groups->tabText(groups->currentIndex()).section(u' ', -1);
  model->setHorizontalHeaderLabels({what.left(1).toUpper() + what.mid(1), tr("Calls"), tr("Answered"),
                                    tr("Answer rate"), callResult(QStringLiteral("failed")),
                                    callResult(QStringLiteral("no-answer")), callResult(QStringLiteral("busy")),
                                    callResult(QStringLiteral("canceled")), tr("Minutes"), tr("Cost")});
  for (int i = 1; i < model->columnCount(); ++i)
    model->horizontalHeaderItem(i)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
  for (const ChartBar &b : bars) {
    const archive::Totals &t = b.totals;
    const auto failed = [&](const char *status) {
      return figureItem(locale.toString(t.byStatus.value(QLatin1String(status)).calls));
    };
    const auto rate = answerRate(t);
    auto *name = new QStandardItem(b.label);
    name->setEditable(false);
    model->appendRow({name, figureItem(locale.toString(t.all.calls)), figureItem(locale.toString(t.answered())),
                      figureItem(rate ? tr("%1 %", "percent").arg(locale.toString(*rate, 'f', 1)) : QString()),
                      failed("failed"), failed("no-answer"), failed("busy"), failed("canceled"),
                      figureItem(locale.toString(t.minutes())),
                      figureItem(costWords(t.cost).join(QStringLiteral(", ")))});
  }
  if (current >= 0 && current < model->rowCount()) table->setCurrentIndex(model->index(current, 0));
  if (!first) return;
  table->header()->setStretchLastSection(false);
  table->header()->resizeSection(0, 190);
  for (int i = 1; i < model->columnCount(); ++i) table->header()->resizeSection(i, 88);
}

} // namespace gui
