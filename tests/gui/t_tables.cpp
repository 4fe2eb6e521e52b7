// The table pages: how numbers are written, what the clipboard gets, what scrolls, what the inspectors say.
#include "gui/kit/banner.h"
#include "gui/kit/style.h"
#include "gui/page.h"
#include "gui/pages/pages.h"
#include "gui/table/columnchooser.h"
#include "gui/tasks/rulepreview.h"
#include "support/desk.h"
#include "support/seen.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSettings>
#include <QStandardPaths>
#include <QTabBar>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace gui;
using namespace inbound;

Q_DECLARE_METATYPE(InboundTrunk)
Q_DECLARE_METATYPE(DispatchRule)

namespace {
/// Two numbers, one abroad; a trunk for both, which lets one caller in.
Snapshot abroad()
{
  Snapshot s = works();
  add(s, aNumber(QStringLiteral("+46846500411")));
  edit<InboundTrunk>(s, [](InboundTrunk &t) {
    t.numbers = QStringList{number, QStringLiteral("+46846500411")};
    t.allowedNumbers = QStringList{QStringLiteral("+16285550104")};
  });
  return s;
}

QTreeView *tableOf(const QWidget *page) { return seenIn(page)->findChild<QTreeView *>(); }

/// The texts of a row as a reader of the screen gets them.
QStringList rowOf(const QWidget *page, int row)
{
  QStringList out;
  const QAbstractItemModel *m = tableOf(page)->model();
  for (int c = 0; c < m->columnCount(); ++c) out << m->index(row, c).data().toString();
  return out;
}

int columnCalled(const QTreeView *table, const QString &title)
{
  int c = 0;
  while (c < table->model()->columnCount() && table->model()->headerData(c, Qt::Horizontal).toString() != title) ++c;
  return c;
}

QStringList labelsOf(const QWidget *page)
{
  QStringList out;
  for (const QLabel *l : page->findChildren<QLabel *>()) out << l->text();
  return out;
}

void trigger(const QWidget *page, const char *name)
{
  auto *a = page->findChild<QAction *>(QLatin1String(name));
  if (!a) qFatal("There is no action %s", name);
  a->trigger();
}
/// A page makes what is seen when it is seen.
std::unique_ptr<Page> seen(Page *page)
{
  page->show();
  return std::unique_ptr<Page>(page);
}
} // namespace

class TablesTest : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void initTestCase()
  {
    QStandardPaths::setTestModeEnabled(true);
    QSettings().clear();
    QApplication::setStyle(new Style);
  }

  void init() { QSettings().clear(); } // pages keep their filter and their columns

  void numbersAreWrittenAsPeopleDo()
  {
    const Work work(abroad());
    const auto numbers = seen(numbersPage(*work.desk)), trunks = seen(inboundTrunksPage(*work.desk));
    QVERIFY(numbers->select(resourceOf<PhoneNumber>(), aNumber(QStringLiteral("+46846500411")).sid));
    QVERIFY(rowOf(numbers.get(), tableOf(numbers.get())->currentIndex().row())
                .contains(QStringLiteral("+46 8 465 004 11")));
    QVERIFY(labelsOf(numbers.get()).contains(QStringLiteral("+46 8 465 004 11"))); // the inspector's title
    QVERIFY(rowOf(trunks.get(), 0).contains(QStringLiteral("+1 510 555 0161, +46 8 465 004 11")));
    QVERIFY(rowOf(trunks.get(), 0).contains(QStringLiteral("+1 628 ••• 0104"))); // a caller
    for (const QString &text : labelsOf(numbers.get()) + labelsOf(trunks.get()))
      QVERIFY2(!text.startsWith(QStringLiteral("+46846500411")), qPrintable(text));
  }

  void filtersKnowBothForms_data()
  {
    QTest::addColumn<QString>("filter");
    for (const char *f : {"+46846500411", "+46 8 465 004 11", "46846500411"})
      QTest::newRow(f) << QString::fromLatin1(f);
  }
  void filtersKnowBothForms()
  {
    QFETCH(QString, filter);
    const Work work(abroad());
    const auto page = seen(numbersPage(*work.desk));
    seenIn(page.get())->findChild<QLineEdit *>(QStringLiteral("filter"))->setText(filter);
    QCOMPARE(tableOf(page.get())->model()->rowCount(), 1);
  }

  void theFirstColumnStays()
  {
    const Work work(abroad());
    const auto page = seen(numbersPage(*work.desk));
    page->resize(700, 500);
    page->show();
    QTreeView *table = tableOf(page.get());
    table->header()->resizeSection(3, 600);
    const int first = table->header()->sectionSize(0);
    const auto strip = [&](QWidget *w) { return w->grab(QRect(0, 0, first - 1, w->height())).toImage(); };
    table->clearSelection();
    table->setCurrentIndex({});
    const QImage rows = strip(table->viewport()), head = strip(table->header()->viewport());
    QScrollBar *bar = table->horizontalScrollBar();
    QTRY_VERIFY(bar->maximum() > first);
    bar->setValue(bar->maximum());
    QVERIFY(strip(table->viewport()) == rows);
    QVERIFY(strip(table->header()->viewport()) == head);
    QCOMPARE(table->indexAt({first / 2, 10}).column(), 0);
    QVERIFY(table->indexAt({first + 4, 10}).column() > 0);
    const Qt::SortOrder order = table->header()->sortIndicatorOrder();
    QTest::mouseClick(table->header()->viewport(), Qt::LeftButton, {}, {first / 2, 10});
    QCOMPARE(table->header()->sortIndicatorSection(), 0);
    QVERIFY(table->header()->sortIndicatorOrder() != order);
  }

  void activityKeepsItsColumns()
  {
    const Work work(works());
    std::unique_ptr<Page> page(activityPage(*work.desk));
    page->resize(1024, 500);
    page->show();
    QTreeView *table = tableOf(page.get());
    const int undo = table->model()->columnCount() - 1;
    QCOMPARE(table->model()->headerData(undo, Qt::Horizontal).toString(), QStringLiteral("Undo"));
    table->horizontalScrollBar()->setValue(table->horizontalScrollBar()->maximum());
    QVERIFY(table->header()->sectionViewportPosition(undo) + table->header()->sectionSize(undo)
            <= table->viewport()->width());
    table->header()->resizeSection(1, 333);
    page.reset(activityPage(*work.desk));
    QCOMPARE(tableOf(page.get())->header()->sectionSize(1), 333);
  }

  void aTrunkSaysWhoMayCall_data()
  {
    QTest::addColumn<InboundTrunk>("trunk");
    QTest::addColumn<QString>("banner");
    QTest::addColumn<QStringList>("lines");
    const QString anyone = QStringLiteral("Takes calls to any number from anyone.");
    InboundTrunk t = aTrunk();
    QTest::newRow("locked") << t << QString()
                            << QStringList{QStringLiteral("Called numbers: +1 510 555 0161."),
                                           QStringLiteral("Addresses: any."),
                                           QStringLiteral("Sign-in: user “trunkline” and a password.")};
    t.numbers.clear();
    QTest::newRow("any number, with sign-in") << t << QString() << QStringList{QStringLiteral("Called numbers: any.")};
    t.authPassword = {};
    QTest::newRow("half a sign-in") << t << anyone
                                    << QStringList{QStringLiteral("Sign-in: only one of user and password is set, so "
                                                                  "LiveKit asks nobody.")};
    t.authUsername.clear();
    QTest::newRow("open") << t << anyone << QStringList{QStringLiteral("Sign-in: none.")};
    t.allowedAddresses = QStringList{QStringLiteral("0.0.0.0/0")};
    QTest::newRow("every address") << t << anyone << QStringList{QStringLiteral("Addresses: any.")};
    t.allowedAddresses = QStringList{QStringLiteral("54.172.60.0/30")};
    QTest::newRow("one block") << t << QString() << QStringList{QStringLiteral("Addresses: 54.172.60.0/30.")};
  }
  void aTrunkSaysWhoMayCall()
  {
    QFETCH(InboundTrunk, trunk);
    QFETCH(QString, banner);
    QFETCH(QStringList, lines);
    Snapshot s = works();
    s.put<InboundTrunk>({trunk});
    const Work work(s);
    const auto page = seen(inboundTrunksPage(*work.desk));
    const auto *who = page->findChild<QWidget *>(QStringLiteral("whoMayCall"));
    QVERIFY(who);
    for (const QString &line : lines) QVERIFY2(labelsOf(who).contains(line), qPrintable(labelsOf(who).join(u'\n')));
    const auto *warning = who->findChild<Banner *>();
    QCOMPARE(warning ? warning->title() : QString(), banner);
    QVERIFY(labelsOf(who).contains(QStringLiteral("This rule names the trunk:")));
  }

  void aRuleIsTriedWhileOneTypes_data()
  {
    QTest::addColumn<DispatchRule>("other");
    QTest::addColumn<DispatchRule>("mine");
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("begins");
    const QString id = QStringLiteral("SDR_b");
    DispatchRule other = aRule(), mine = aRule(id);
    const auto row = [&](const char *name, State state, const char *begins) {
      QTest::newRow(name) << other << mine << int(state) << QString::fromUtf8(begins);
    };
    row("the same", State::Broken, "Collides with “Rule SDR_a”");
    mine.numbers = QStringList{number};
    row("names the number", State::Ok, "Wins over “Rule SDR_a”: it names the number.");
    mine.numbers = QStringList{QStringLiteral("510 555 0161")};
    row("wrongly written", State::Warning, "As written it takes no call to +15105550161");
    mine.numbers = QStringList{QStringLiteral("reception")};
    row("no number", State::Warning, "As written, “reception” takes no call.");
    mine = aRule(id);
    other.numbers = QStringList{number};
    row("the other names it", State::Warning, "Loses to “Rule SDR_a”, which names the number.");
    other = aRule();
    mine.trunkIds.clear();
    row("a catch-all", State::Warning, "Loses to “Rule SDR_a”, which names the trunk.");
    mine = aRule(id);
    mine.target.pin = QStringLiteral("1234");
    row("asks for a PIN", State::Ok, "Wins over “Rule SDR_a”: it asks for a PIN.");
    mine = aRule(id);
    mine.inboundNumbers = QStringList{QStringLiteral("+16285550104")};
    row("names a caller", State::Ok, "Wins over “Rule SDR_a”: it names the caller.");
    other.trunkIds = QStringList{QStringLiteral("ST_other")};
    row("alone", State::Ok, "No other rule takes the same calls.");
  }
  void aRuleIsTriedWhileOneTypes()
  {
    QFETCH(DispatchRule, other);
    QFETCH(DispatchRule, mine);
    QFETCH(int, state);
    QFETCH(QString, begins);
    Snapshot s = works();
    s.put<DispatchRule>({other});
    const RulePreview p = previewOf(mine, s);
    QCOMPARE(p.others, 1);
    QCOMPARE(p.verdicts.size(), 1);
    QVERIFY2(p.verdicts[0].sentence.startsWith(begins), qPrintable(p.verdicts[0].sentence));
    QCOMPARE(int(p.verdicts[0].state), state);
  }

  /// A rule that loses only some of its numbers still takes the others: the sentence names those that it loses.
  void aRuleThatLosesSomeNumbersNamesThem()
  {
    DispatchRule other = aRule(), mine = aRule(QStringLiteral("SDR_b"));
    const QString lost = QStringLiteral("+15105550142");
    other.numbers = QStringList{lost};
    InboundTrunk trunk = aTrunk();
    trunk.numbers = QStringList{number, lost};
    Snapshot s = works();
    s.put<InboundTrunk>({trunk});
    s.put<DispatchRule>({other});
    const auto first = [&] { return previewOf(mine, s).verdicts.value(0).sentence; };
    QCOMPARE(first(), QStringLiteral("Loses the calls to +1 510 555 0142 to “Rule SDR_a”, which names the number."));
    trunk.numbers = QStringList{lost};
    s.put<InboundTrunk>({trunk});
    QCOMPARE(first(), QStringLiteral("Loses to “Rule SDR_a”, which names the number."));
  }

  void theFormOfARuleSaysWhatItWillDo()
  {
    const Work work(works());
    const std::unique_ptr<TaskPage> task(formTask(*work.desk, Object::of(aRule())));
    const auto *sentence = task->findChild<QLabel *>(QStringLiteral("ruleSentence"));
    const auto *room = task->findChild<QLabel *>(QStringLiteral("exampleRoom"));
    QCOMPARE(
        sentence->text(),
        QStringLiteral("Takes calls to any number that arrive on Trunk ST_a. Anybody may call. Each call gets a room "
                       "of its own. Asked to join: receptionist."));
    QCOMPARE(room->text(), QStringLiteral("call-_+14155550123_x9KdPq2LmN4v"));
    auto *prefix = task->findChild<QLineEdit *>(QStringLiteral("room"));
    prefix->clear();
    QTest::keyClicks(prefix, QStringLiteral("after-hours"));
    QCOMPARE(room->text(), QStringLiteral("after-hours_+14155550123_x9KdPq2LmN4v"));
    auto *agent = task->findChild<QLineEdit *>(QStringLiteral("agent"));
    agent->selectAll();
    QTest::keyClick(agent, Qt::Key_Delete);
    QVERIFY(sentence->text().endsWith(QStringLiteral("No agent is asked to join.")));
  }

  /// The name of a caller's room holds the caller's number.
  void roomsMaskCallers()
  {
    Room room;
    room.sid = QStringLiteral("RM_a");
    room.key = room.name = QStringLiteral("call-_+16285550119_qVh");
    Snapshot s = works();
    s.put<Room>({room});
    const Work work(s);
    const auto page = seen(roomsPage(*work.desk));
    page->findChild<QTabBar *>(QStringLiteral("inspectorParts"))->setCurrentIndex(2); // details
    const QString masked = QStringLiteral("call-_+1 628 ••• 0119_qVh");
    const auto said = [&] { return labelsOf(page.get()).join(u'\n') + rowOf(page.get(), 0).join(u'\n'); };
    QVERIFY2(said().count(masked) >= 3, qPrintable(said())); // title, details, row
    QVERIFY2(!said().contains(QStringLiteral("5550119")), qPrintable(said()));
    work.desk->setShowsCallers(true);
    QVERIFY2(said().contains(room.name), qPrintable(said()));
  }

  /// A column that would cut its texts takes the width that nothing else needs.
  void columnsTakeTheRoomThereIs()
  {
    Room room;
    room.sid = QStringLiteral("RM_a");
    room.key = room.name = QStringLiteral("a room with quite a long name, longer than its column");
    Snapshot s = works();
    s.put<Room>({room});
    const Work work(s);
    const auto page = seen(roomsPage(*work.desk));
    page->resize(1600, 600);
    page->show();
    const QTreeView *table = tableOf(page.get());
    const int needed = QFontMetrics(font(Text::Strong)).horizontalAdvance(room.name);
    QTRY_VERIFY2(table->columnWidth(1) > needed, qPrintable(QString::number(table->columnWidth(1))));
    QVERIFY(table->header()->length() <= table->viewport()->width());
  }

  /// A screen reader selects rows without moving the keyboard's place.
  void theInspectorFollowsTheSelection()
  {
    const Work work(abroad());
    const auto page = seen(numbersPage(*work.desk));
    QTreeView *table = tableOf(page.get());
    table->setCurrentIndex(table->model()->index(0, 0));
    table->selectionModel()->select(table->model()->index(1, 0),
                                    QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    const QString second = rowOf(page.get(), 1).at(1), first = rowOf(page.get(), 0).at(1);
    const auto *inspector = seenIn(page.get())->findChild<QWidget *>(QStringLiteral("inspector"));
    QVERIFY(labelsOf(inspector).contains(second));
    QVERIFY(!labelsOf(inspector).contains(first));
  }

  /// Who sorts to see what is on top sees it; who chose a row keeps it.
  void sortingKeepsTheRowThatWasChosen()
  {
    const Work work(abroad());
    const auto page = seen(numbersPage(*work.desk));
    page->show();
    QTreeView *table = tableOf(page.get());
    table->sortByColumn(1, Qt::AscendingOrder);
    const QString top = rowOf(page.get(), 0).at(1);
    QCOMPARE(table->currentIndex().row(), 0);
    table->sortByColumn(1, Qt::DescendingOrder);
    QVERIFY(rowOf(page.get(), 0).at(1) != top);
    QCOMPARE(table->currentIndex().row(), 0);
    QCOMPARE(table->selectionModel()->selectedRows().size(), 1);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(1, 1)).center());
    QCOMPARE(rowOf(page.get(), table->currentIndex().row()).at(1), top);
    table->sortByColumn(1, Qt::AscendingOrder);
    QCOMPARE(table->currentIndex().row(), 0);
    table->sortByColumn(1, Qt::DescendingOrder);
    QCOMPARE(table->currentIndex().row(), 1);
  }

  void columnsAreFoundAndSwitched()
  {
    const Work work(abroad());
    const auto page = seen(numbersPage(*work.desk));
    page->show();
    const QTreeView *table = tableOf(page.get());
    QTest::mouseClick(seenIn(page.get())->findChild<QToolButton *>(QStringLiteral("numbersColumns")), Qt::LeftButton);
    auto *chooser = page->findChild<ColumnChooser *>();
    QVERIFY(chooser && chooser->isVisible());
    QVERIFY(chooser->height() < 600);
    const int price = columnCalled(table, QStringLiteral("Monthly price"));
    QVERIFY(table->isColumnHidden(price));
    auto *search = chooser->findChild<QLineEdit *>();
    QTest::keyClicks(search, QStringLiteral("monthly"));
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(!table->isColumnHidden(price));
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(table->isColumnHidden(price));
    QTest::keyClick(search, Qt::Key_Escape); // the words
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(!chooser->isVisible());
  }

  void copiesAreForMachines()
  {
    const Work work(abroad());
    const auto page = seen(inboundTrunksPage(*work.desk));
    const QClipboard *clipboard = QApplication::clipboard();
    trigger(page.get(), "inboundTrunks.copy");
    QVERIFY2(clipboard->text().contains(QStringLiteral("+15105550161, +46846500411\t")), qPrintable(clipboard->text()));
    QVERIFY(!clipboard->text().contains(u'\n'));
    QTreeView *table = tableOf(page.get());
    table->setCurrentIndex(table->model()->index(0, 2));
    trigger(page.get(), "inboundTrunks.copyCell");
    QCOMPARE(clipboard->text(), QStringLiteral("+15105550161, +46846500411"));
    trigger(page.get(), "inboundTrunks.copyMarkdown");
    const QStringList lines = clipboard->text().split(u'\n');
    QCOMPARE(lines.size(), 4); // head, rule, row, and the end
    QCOMPARE(lines[0].count(u'|'), lines[2].count(u'|'));
    QVERIFY(lines[1].startsWith(QStringLiteral("| ---")));
    trigger(page.get(), "inboundTrunks.copyTsv");
    QCOMPARE(clipboard->text().count(u'\n'), 2);
    QVERIFY(clipboard->text().startsWith(QStringLiteral("State\tName")));
    trigger(page.get(), "inboundTrunks.copyJson");
    const QJsonArray rows = QJsonDocument::fromJson(clipboard->text().toUtf8()).array();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0].toObject().value(QStringLiteral("numbers")).toString(),
             QStringLiteral("+15105550161, +46846500411"));
    QVERIFY(!clipboard->text().contains(QStringLiteral("+16285550104"))); // a caller stays masked
  }
};

QTEST_MAIN(TablesTest)
#include "t_tables.moc"
