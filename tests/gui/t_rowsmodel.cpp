// The table's model: its order and its filter are those of the plain values, and selections stay.
#include "gui/table/rowsmodel.h"
#include "model/phonenumber.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

class TestRowsModel : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void sortsAsTheValues_data();
  void sortsAsTheValues();
  void filtersAsTheTexts_data();
  void filtersAsTheTexts();
  void filterAndOrderStandTogether();
  void persistentIndexesFollow();
  void computedColumnsAreAskedAnew();
  void growsAsIfItHadComeAtOnce_data() { sortsAsTheValues_data(); }
  void growsAsIfItHadComeAtOnce();
  void rowsMayChangeWhileOthersCome();
};

using namespace gui;

/// Names that begin alike, texts beyond Latin-1, empty ones, and equal ones.
static std::shared_ptr<RowsOf<PhoneNumber>> someNumbers(int size, quint32 seed)
{
  static const QStringList words{"",
                                 "Line",
                                 "Line of",
                                 "Line of", // once more: equal, and not shared
                                 "Line of Zoë",
                                 "line of zoë",
                                 "Straße",
                                 "STRASSE",
                                 "Ÿ",
                                 "Ž",
                                 "\u0101b",
                                 "ÿ",
                                 "電話",
                                 QString::fromUtf8("\xf0\x9f\x93\x9e"),
                                 "Line of office 10",
                                 "Line of office 9"};
  QRandomGenerator dice(seed);
  auto rows = std::make_shared<RowsOf<PhoneNumber>>();
  for (int i = 0; i < size; ++i) {
    PhoneNumber n;
    n.sid = QStringLiteral("PN%1").arg(i, 32, 10, QLatin1Char('0'));
    n.number = QStringLiteral("+1510555%1").arg(dice.bounded(200), 4, 10, QLatin1Char('0'));
    n.name = words[dice.bounded(int(words.size()))];
    n.voiceUrl = QStringLiteral("https://example.com/%1").arg(dice.bounded(9));
    n.voiceCapable = dice.bounded(2);
    n.created = QDateTime::fromSecsSinceEpoch(dice.bounded(1'000'000), Qt::UTC);
    rows->list.push_back(n);
  }
  return rows;
}

static QStringList keys(const RowsModel &m)
{
  QStringList out;
  for (int i = 0; i < m.rowCount(); ++i) out << m.keyAt(i);
  return out;
}

void TestRowsModel::sortsAsTheValues_data()
{
  QTest::addColumn<int>("column");
  QTest::addColumn<bool>("up");
  const auto columns = columnsOf(resourceOf<PhoneNumber>());
  for (size_t c = 0; c < columns.size(); ++c)
    for (const bool up : {true, false})
      QTest::addRow("%s %s", qPrintable(columns[c].id), up ? "up" : "down") << int(c) << up;
}

void TestRowsModel::sortsAsTheValues()
{
  QFETCH(int, column);
  QFETCH(bool, up);
  const auto rows = someNumbers(500, 3);
  RowsModel model(resourceOf<PhoneNumber>(), columnsOf(resourceOf<PhoneNumber>()));
  const QAbstractItemModelTester tester(&model);
  model.setRows(rows);
  model.sort(column, up ? Qt::AscendingOrder : Qt::DescendingOrder);
  const Field &f = *model.columns()[size_t(column)].field;
  std::vector<PhoneNumber> plain = rows->list;
  std::stable_sort(plain.begin(), plain.end(), [&](const PhoneNumber &a, const PhoneNumber &b) {
    const int by = f.ops->compare(f.in(&a), f.in(&b));
    return up ? by < 0 : by > 0;
  });
  QStringList expected;
  for (const PhoneNumber &n : plain) expected << n.sid;
  QCOMPARE(keys(model), expected);
}

/// Pages that come one after another give the rows, the order and the selection of one that comes whole.
void TestRowsModel::growsAsIfItHadComeAtOnce()
{
  QFETCH(int, column);
  QFETCH(bool, up);
  const auto all = someNumbers(500, 5);
  const Qt::SortOrder order = up ? Qt::AscendingOrder : Qt::DescendingOrder;
  for (const char *filter : {"", "zoë", "0"}) {
    RowsModel whole(resourceOf<PhoneNumber>(), columnsOf(resourceOf<PhoneNumber>()));
    whole.setFilter(QString::fromUtf8(filter));
    whole.setRows(all);
    whole.sort(column, order);
    RowsModel model(resourceOf<PhoneNumber>(), columnsOf(resourceOf<PhoneNumber>()));
    const QAbstractItemModelTester tester(&model);
    model.setFilter(QString::fromUtf8(filter));
    model.sort(column, order);
    QPersistentModelIndex chosen;
    QString key;
    for (const size_t size : {40U, 41U, 200U, 500U}) {
      auto part = std::make_shared<RowsOf<PhoneNumber>>();
      part->list.assign(all->list.begin(), all->list.begin() + qptrdiff(size));
      model.grow(part);
      if (key.isEmpty() && model.rowCount()) {
        chosen = model.index(model.rowCount() / 2, 0);
        key = model.keyAt(chosen.row());
      }
      if (key.isEmpty()) continue;
      QVERIFY(chosen.isValid());
      QCOMPARE(model.keyAt(chosen.row()), key);
    }
    whole.finish();
    model.finish();
    QCOMPARE(keys(model), keys(whole));
  }
}

/// A call that was running has ended when the next page comes.
void TestRowsModel::rowsMayChangeWhileOthersCome()
{
  const auto all = someNumbers(90, 6), fewer = someNumbers(80, 6),
             first = std::make_shared<RowsOf<PhoneNumber>>(*fewer);
  const int name = 1;
  RowsModel model(resourceOf<PhoneNumber>(), columnsOf(resourceOf<PhoneNumber>()));
  const QAbstractItemModelTester tester(&model);
  model.sort(name, Qt::AscendingOrder);
  model.grow(first);
  const QPersistentModelIndex chosen = model.index(40, 0);
  const QString key = model.keyAt(40);
  for (auto *rows : {&all->list, &fewer->list})
    for (PhoneNumber &n : *rows)
      if (n.sid == key) n.name = QStringLiteral("Aachen");
  for (const auto &rows : {fewer, all}) { // as many as before, then more
    model.grow(rows);
    RowsModel whole(resourceOf<PhoneNumber>(), columnsOf(resourceOf<PhoneNumber>()));
    whole.setRows(rows);
    whole.sort(name, Qt::AscendingOrder);
    QCOMPARE(keys(model), keys(whole));
    QVERIFY(chosen.isValid());
    QCOMPARE(model.keyAt(chosen.row()), key);
    QCOMPARE(chosen.sibling(chosen.row(), name).data().toString(), QStringLiteral("Aachen"));
  }
  model.setFilter(QStringLiteral("aachen"));
  QCOMPARE(model.rowCount(), 1);
  model.grow(someNumbers(90, 6)); // it is called as before, and passes no more
  QCOMPARE(model.rowCount(), 0);
  model.grow(first); // fewer: other rows
  QCOMPARE(model.total(), 80);
}

void TestRowsModel::filtersAsTheTexts_data()
{
  QTest::addColumn<QString>("filter");
  QTest::addColumn<bool>("settled");
  for (const char *f : {"", "line", "LINE office", "zoë", "ZOË", "strasse", "電話", "5550042", "nobody", "+1510555 9",
                        "yes", "line\nzoë"})
    for (const bool settled : {false, true}) QTest::addRow("'%s' %d", f, settled) << QString::fromUtf8(f) << settled;
}

void TestRowsModel::filtersAsTheTexts()
{
  QFETCH(QString, filter);
  QFETCH(bool, settled);
  const auto rows = someNumbers(700, 4);
  RowsModel model(resourceOf<PhoneNumber>(), columnsOf(resourceOf<PhoneNumber>()));
  model.setRows(rows);
  model.sort(1, Qt::DescendingOrder);
  model.finish();
  if (settled) QTest::qWait(450); // the texts were prepared meanwhile, or they are made now
  const QStringList all = keys(model);
  model.setFilter(filter);
  model.finish();
  QStringList expected;
  for (const QString &key : all) {
    const auto n =
        std::find_if(rows->list.begin(), rows->list.end(), [&](const PhoneNumber &p) { return p.sid == key; });
    const QStringList words = filter.toCaseFolded().simplified().split(u' ', Qt::SkipEmptyParts);
    const bool passes = std::all_of(words.begin(), words.end(), [&](const QString &word) {
      return std::any_of(model.columns().begin(), model.columns().end(),
                         [&](const Column &c) { return !c.hidden && c.textOf(&*n).toCaseFolded().contains(word); });
    });
    if (passes) expected << key;
  }
  QCOMPARE(keys(model), expected);
}

void TestRowsModel::filterAndOrderStandTogether()
{
  RowsModel a(resourceOf<PhoneNumber>(), columnsOf(resourceOf<PhoneNumber>())),
      b(resourceOf<PhoneNumber>(), columnsOf(resourceOf<PhoneNumber>()));
  a.setRows(someNumbers(300, 5));
  a.setFilter(QStringLiteral("line"));
  a.sort(1, Qt::AscendingOrder);
  a.setRows(someNumbers(200, 6)); // a refresh keeps both
  b.setRows(someNumbers(200, 6));
  b.sort(1, Qt::AscendingOrder);
  b.setFilter(QStringLiteral("line"));
  QVERIFY(a.rowCount() > 10);
  QCOMPARE(keys(a), keys(b));
  b.setFilter({});
  QCOMPARE(b.rowCount(), 200);
  b.setRows(nullptr);
  QCOMPARE(b.rowCount(), 0);
}

void TestRowsModel::persistentIndexesFollow()
{
  RowsModel model(resourceOf<PhoneNumber>(), columnsOf(resourceOf<PhoneNumber>()));
  const QAbstractItemModelTester tester(&model);
  model.setRows(someNumbers(100, 7));
  const QPersistentModelIndex chosen = model.index(17, 1);
  const QString key = model.keyAt(17);
  model.sort(1, Qt::DescendingOrder);
  QVERIFY(chosen.isValid());
  QCOMPARE(model.keyAt(chosen.row()), key);
  QCOMPARE(model.indexOf(key), chosen.row());
}

void TestRowsModel::computedColumnsAreAskedAnew()
{
  QString word = QStringLiteral("first");
  Column computed{QStringLiteral("path"), QStringLiteral("Path")};
  computed.text = [&](const void *row) { return word + static_cast<const PhoneNumber *>(row)->sid.right(1); };
  RowsModel model(resourceOf<PhoneNumber>(), {computed});
  model.setRows(someNumbers(20, 8));
  model.sort(0, Qt::DescendingOrder);
  QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("first9"));
  model.setFilter(QStringLiteral("SECOND"));
  QCOMPARE(model.rowCount(), 0);
  word = QStringLiteral("second");
  model.refreshComputed();
  QCOMPARE(model.rowCount(), 20);
}

QTEST_MAIN(TestRowsModel)
#include "t_rowsmodel.moc"
