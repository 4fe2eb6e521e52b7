// Sorting and filtering 100,000 rows, against QSortFilterProxyModel on the same rows.
#include "bench.h"
#include "gui/kit/parts.h"
#include "gui/kit/table.h"
#include "gui/table/rowsmodel.h"
#include "model/phonenumber.h"

#include <QRandomGenerator>
#include <QSortFilterProxyModel>
#include <QTreeView>

#include <memory>

namespace {
constexpr int many = 100'000, rounds = 3;

std::shared_ptr<const Rows> manyNumbers()
{
  QRandomGenerator dice(7);
  auto rows = std::make_shared<RowsOf<PhoneNumber>>();
  rows->list.resize(many);
  for (PhoneNumber &n : rows->list) {
    n.sid = QStringLiteral("PN%1").arg(dice.generate64(), 32, 16, QLatin1Char('0'));
    n.number = QStringLiteral("+1%1").arg(dice.bounded(2'000'000'000, 2'147'483'647));
    n.name = QStringLiteral("Line of office %1").arg(dice.bounded(1'000'000));
    n.voiceUrl =
        QStringLiteral("https://handler.twilio.com/twiml/EH%1").arg(dice.generate64(), 32, 16, QLatin1Char('0'));
    n.voiceCapable = true;
  }
  return rows;
}

/// The peer's source: the texts that we sort and filter too, not those that the screen shows.
class PlainRows : public gui::RowsModel {
public:
  using RowsModel::RowsModel;
  QVariant data(const QModelIndex &index, int role) const override
  {
    if (role != Qt::DisplayRole) return {};
    return columns()[size_t(index.column())].textOf(rowAt(index.row()));
  }
};

struct Times {
  double sum = 0, longest = 0;
  void add(double ms)
  {
    sum += ms;
    longest = std::max(longest, ms);
  }
};

template <class F> void timed(Times &t, F f)
{
  const double before = bench::now();
  f();
  t.add(bench::now() - before);
}
void sortAll(gui::RowsModel &model, int column, Qt::SortOrder order)
{
  model.sort(column, order);
  model.finish();
}

/// An operator opens, types, sorts and scrolls a table that is seen; two columns are computed, one of them of 100,000
/// different texts.
double longestGap(const std::shared_ptr<const Rows> &rows, std::vector<gui::Column> columns, int name)
{
  gui::Column verdict, text;
  verdict.id = QStringLiteral("state");
  verdict.verdict = [](const void *row) {
    const bool even = static_cast<const PhoneNumber *>(row)->number.back().unicode() % 2;
    return even ? gui::Verdict{gui::State::Ok, QStringLiteral("Works")}
                : gui::Verdict{gui::State::Broken, QStringLiteral("Broken")};
  };
  text.id = QStringLiteral("goes");
  text.text = [](const void *row) { return QStringLiteral("to ") + static_cast<const PhoneNumber *>(row)->name; };
  columns.insert(columns.begin(), {verdict, text});
  gui::RowsModel model(resourceOf<PhoneNumber>(), columns);
  const std::unique_ptr<QTreeView> view(gui::newTable(QStringLiteral("Numbers")));
  view->resize(1200, 700);
  view->setModel(&model);
  view->show();
  bench::until([&] { return view->isVisible(); });
  bench::Gap gap;
  gap.start();
  const auto settle = [&] {
    const double end = bench::now() + 60;
    bench::until([&] { return !model.isArranging() && bench::now() > end; });
  };
  model.setRows(rows);
  settle();
  for (const char *filter :
       {"office", "12345", "state:broken", "goes:*7", "name:*office*9 -state:works", "number>+12", ""}) {
    model.setFilter(QLatin1String(filter));
    settle();
  }
  for (const int column : {name + 2, 0, 1}) {
    model.sort(column, Qt::DescendingOrder);
    settle();
  }
  for (const int row : {many / 2, many - 1, 0}) {
    view->scrollTo(model.index(row, 0));
    settle();
  }
  return gap.stop();
}
} // namespace

void bench::rows()
{
  const auto rows = manyNumbers();
  auto columns = gui::columnsOf(resourceOf<PhoneNumber>());
  for (gui::Column &c : columns) c.hidden = false; // the peer searches them all
  int name = 0;
  while (columns[size_t(name)].id != u"friendly_name") ++name;
  gui::RowsModel model(resourceOf<PhoneNumber>(), columns);
  PlainRows source(resourceOf<PhoneNumber>(), columns);
  model.setRows(rows);
  source.setRows(rows);
  QSortFilterProxyModel proxy;
  proxy.setSourceModel(&source);
  proxy.setFilterKeyColumn(-1);
  proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);

  Times ourSort, ourFilter, theirSort, theirFilter;
  QList<int> ours, theirs;
  for (int i = 0; i < rounds; ++i) {
    timed(ourSort, [&] { sortAll(model, 0, Qt::AscendingOrder); });
    timed(ourSort, [&] { sortAll(model, name, Qt::DescendingOrder); });
    timed(theirSort, [&] { proxy.sort(0, Qt::AscendingOrder); });
    timed(theirSort, [&] { proxy.sort(name, Qt::DescendingOrder); });
    for (const char *word : {"off", "office", "12345", "nobody", ""}) {
      timed(ourFilter, [&] {
        model.setFilter(QLatin1String(word));
        model.finish();
      });
      timed(theirFilter, [&] { proxy.setFilterFixedString(QLatin1String(word)); });
      ours << model.rowCount();
      theirs << proxy.rowCount();
    }
  }
  const double longest = longestGap(rows, columns, name);
  report({{"ours", (ourSort.sum + ourFilter.sum) / rounds},
          {"theirs", (theirSort.sum + theirFilter.sum) / rounds},
          {"sort", ourSort.sum / theirSort.sum},
          {"filter", ourFilter.sum / theirFilter.sum},
          {"longest", longest},
          {"same", ours == theirs}});
}
