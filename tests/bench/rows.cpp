// Sorting and filtering 100,000 rows, against QSortFilterProxyModel on the same rows.
#include "bench.h"
#include "gui/table/rowsmodel.h"
#include "model/phonenumber.h"

#include <QRandomGenerator>
#include <QSortFilterProxyModel>

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
} // namespace

void bench::rows()
{
  const auto rows = manyNumbers();
  const auto columns = gui::columnsOf(resourceOf<PhoneNumber>());
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
    timed(ourSort, [&] { model.sort(0, Qt::AscendingOrder); });
    timed(ourSort, [&] { model.sort(name, Qt::DescendingOrder); });
    timed(theirSort, [&] { proxy.sort(0, Qt::AscendingOrder); });
    timed(theirSort, [&] { proxy.sort(name, Qt::DescendingOrder); });
    for (const char *word : {"off", "office", "12345", "nobody", ""}) {
      timed(ourFilter, [&] { model.setFilter(QLatin1String(word)); });
      timed(theirFilter, [&] { proxy.setFilterFixedString(QLatin1String(word)); });
      ours << model.rowCount();
      theirs << proxy.rowCount();
    }
  }
  // An operator types after the table has come: then the texts are prepared, between other events.
  gui::RowsModel settled(resourceOf<PhoneNumber>(), columns);
  settled.setRows(rows);
  Gap gap;
  gap.start();
  const double end = now() + 3'000;
  until([&] { return now() > end; });
  const double preparing = gap.stop();
  Times single;
  for (const char *word : {"office", "12345", ""}) {
    timed(single, [&] { settled.setFilter(QLatin1String(word)); });
    timed(single, [&] { settled.sort(name, Qt::DescendingOrder); });
  }
  report({{"ours", (ourSort.sum + ourFilter.sum) / rounds},
          {"theirs", (theirSort.sum + theirFilter.sum) / rounds},
          {"sort", ourSort.sum / theirSort.sum},
          {"filter", ourFilter.sum / theirFilter.sum},
          {"longest", std::max(single.longest, preparing)},
          {"same", ours == theirs}});
}
