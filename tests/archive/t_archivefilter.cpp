// A filter means the same in SQL as in memory: random filters on random calls, both ways.
#include "archive/calls.h"
#include "archive/callstore.h"
#include "filter/terms.h"
#include "gui/table/arranging.h"

#include <QTemporaryDir>
#include <QTest>

using namespace archive;

namespace {
/// The table's own evaluation.
QSet<QString> inMemory(const std::shared_ptr<const Rows> &rows, const std::vector<gui::Column> &columns,
                       const std::vector<bool> &shown, const filter::Query &query)
{
  gui::Arranging all(resourceOf<Call>(), columns);
  all.setShown(shown);
  all.setRows(rows);
  all.setQuery(query);
  all.go(QDeadlineTimer(QDeadlineTimer::Forever));
  QSet<QString> out;
  for (const int row : all.order()) out.insert(resourceOf<Call>().keyOf(rows->at(row)));
  return out;
}

class RandomFilter {
public:
  RandomFilter(const std::vector<Call> &c, const filter::Names &n, quint32 seed) : calls(c), names(n), dice(seed) {}

  QString next()
  {
    QStringList terms;
    for (int i = dice.bounded(1, 4); i > 0; --i) terms << term();
    return terms.join(u' ');
  }

private:
  QString term()
  {
    const QString no = dice.bounded(4) == 0 ? QStringLiteral("-") : QString();
    const filter::Name &n = names[dice.bounded(int(names.size()))];
    const QString value = valueOf(n);
    if (dice.bounded(4) == 0) return no + filter::quoted(piece(value));
    static const QStringList signs{":", "=", ">", ">=", "<", "<=", ":"};
    const QString sign = signs[dice.bounded(int(signs.size()))];
    if (dice.bounded(12) == 0) return no + n.id + QStringLiteral(":\"\"");
    if (n.kind == filter::Kind::Time && dice.bounded(2)) {
      static const QStringList times{"2026-11-01", "2026-11", "2026-11-03T14", "2026-11-03T14:20", "20d", "today"};
      return no + n.id + sign + times[dice.bounded(int(times.size()))];
    }
    const QString part = dice.bounded(2) ? piece(value) : value;
    return no + n.id + sign + (dice.bounded(4) ? filter::quoted(part) : wild(part));
  }
  QString valueOf(const filter::Name &n)
  {
    const Call &c = calls[size_t(dice.bounded(int(calls.size())))];
    return resourceOf<Call>().field(n.id)->text(&c);
  }
  QString piece(const QString &text)
  {
    if (text.isEmpty()) return QStringLiteral("1");
    const int at = dice.bounded(int(text.size()));
    return text.mid(at, dice.bounded(1, 14));
  }
  QString wild(QString text)
  {
    text.remove(u' ').remove(u'"').remove(u'\\');
    for (int i = dice.bounded(1, 3); i > 0; --i) {
      const int at = dice.bounded(int(text.size()) + 1);
      text = dice.bounded(2) ? text.left(at) + u'*' : text.left(at) + u'*' + text.mid(at + 2);
    }
    return text;
  }
  const std::vector<Call> &calls;
  const filter::Names &names;
  QRandomGenerator dice;
};
} // namespace

class TestArchiveFilter : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void initTestCase();
  void sameAnswers_data();
  void sameAnswers();
  void totalsAreThoseOfTheRows();

private:
  QSet<QString> inSql(const Question &) const;
  QTemporaryDir folder;
  std::unique_ptr<CallStore> store;
  std::shared_ptr<RowsOf<Call>> calls = std::make_shared<RowsOf<Call>>();
  std::vector<gui::Column> columns = gui::columnsOf(resourceOf<Call>());
  std::vector<bool> shown;
  filter::Names names;
};

void TestArchiveFilter::initTestCase()
{
  RandomCalls random(11);
  for (int i = 0; i < 1'500; ++i) calls->list.push_back(random.call());
  store = std::move(*CallStore::open(folder.filePath(QStringLiteral("calls.sqlite"))));
  const auto written = store->write({calls}, {});
  QVERIFY2(written, written ? "" : qPrintable(written.error().text + written.error().detail));
  QCOMPARE(written->added, 1'500);
  for (const gui::Column &c : columns) shown.push_back(!c.hidden);
  names = gui::namesOf(columns, shown);
}

QSet<QString> TestArchiveFilter::inSql(const Question &q) const
{
  QSet<QString> out;
  for (std::optional<qint64> from;;) {
    const auto some = store->rows(q, 97, from);
    if (!some) qFatal("%s %s", qPrintable(some.error().text), qPrintable(some.error().detail));
    for (const Call &c : some->rows->list) out.insert(c.sid);
    if (!some->next) return out;
    from = some->next;
  }
}

void TestArchiveFilter::sameAnswers_data()
{
  QTest::addColumn<int>("seed");
  QTest::addColumn<bool>("everything");
  for (int seed = 1; seed <= 40; ++seed) QTest::addRow("%d", seed) << seed << (seed % 3 == 0);
}

/// `everything`: words are looked for in all columns.
void TestArchiveFilter::sameAnswers()
{
  QFETCH(int, seed);
  QFETCH(bool, everything);
  std::vector<bool> seen = shown;
  if (everything) seen.assign(seen.size(), true);
  const filter::Names known = gui::namesOf(columns, seen);
  const QDateTime now(QDate(2026, 11, 22), QTime(12, 0));
  RandomFilter random(calls->list, known, quint32(seed));
  int hits = 0;
  for (int i = 0; i < 60; ++i) {
    const QString text = random.next();
    const filter::Query query = filter::read(text, known, now);
    const auto there = inMemory(calls, columns, seen, query), here = inSql({{}, query, known});
    QVERIFY2(here == there, qPrintable(QStringLiteral("%1: %2 in SQL, %3 in memory; for example %4")
                                           .arg(text)
                                           .arg(here.size())
                                           .arg(there.size())
                                           .arg(((here - there) + (there - here)).values().value(0))));
    hits += !here.isEmpty() && here.size() < 1'500;
  }
  QVERIFY(hits > 10); // not all filters are for nothing
}

void TestArchiveFilter::totalsAreThoseOfTheRows()
{
  for (const char *text : {"", "result:failed", "from:+1415 length>60", "-way:inbound", "nothing-has-this"}) {
    const filter::Query query = filter::read(QLatin1String(text), names, QDateTime::currentDateTime());
    const auto fitting = inMemory(calls, columns, shown, query);
    qint64 seconds = 0;
    QMap<QString, qint64> count, cost;
    for (const Call &c : calls->list) {
      if (!fitting.contains(c.sid)) continue;
      seconds += c.duration;
      ++count[c.status];
      if (!c.priceUnit.isEmpty()) cost[c.priceUnit] += costOf(c.price);
    }
    Sums sums;
    do {
      const auto some = store->sums({{}, query, names}, {}, sums.next);
      QVERIFY(some);
      sums.add(*some);
    } while (sums.next);
    const Totals all = sums.all(), *totals = &all;
    QCOMPARE(totals->all.calls, fitting.size());
    QCOMPARE(totals->all.seconds, seconds);
    QCOMPARE(totals->cost, cost);
    for (auto s = totals->byStatus.cbegin(); s != totals->byStatus.cend(); ++s) QCOMPARE(s->calls, count.take(s.key()));
    QVERIFY(count.isEmpty());
  }
  QCOMPARE(costOf(QStringLiteral("-0.00850")), 850'000);
}

QTEST_GUILESS_MAIN(TestArchiveFilter)
#include "t_archivefilter.moc"
