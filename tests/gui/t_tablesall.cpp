// What every table can do: the filter field, views, export, where things are used, JSON, several rows at once.
#include "gui/form/form.h"
#include "gui/kit/banner.h"
#include "gui/kit/segments.h"
#include "gui/kit/style.h"
#include "gui/pages/pages.h"
#include "gui/table/exportdialog.h"
#include "gui/table/filterfield.h"
#include "gui/table/viewsbutton.h"
#include "guides/bulk.h"
#include "support/desk.h"
#include "support/seen.h"

#include <QApplication>
#include <QCheckBox>
#include <QHeaderView>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QTreeView>

using namespace gui;
using namespace inbound;

namespace {
/// Three numbers with names, one of them on the trunk of `works`.
Snapshot three()
{
  Snapshot s = works();
  PhoneNumber second = aNumber(QStringLiteral("+46846500411")), third = aNumber(QStringLiteral("+4930231250"));
  second.name = QStringLiteral("Stockholm");
  third.name = QStringLiteral("=Berlin, \"Mitte\"");
  add(s, second);
  add(s, third);
  edit<InboundTrunk>(s, [](InboundTrunk &t) {
    t.name = QStringLiteral("Twilio calls");
    t.allowedNumbers = QStringList{QStringLiteral("+16285550104")};
  });
  return s;
}

QTreeView *tableIn(const QWidget *page) { return seenIn(page)->findChild<QTreeView *>(); }
FilterField *filterIn(const QWidget *page) { return seenIn(page)->findChild<FilterField *>(); }

std::unique_ptr<Page> shownPage(Page *page)
{
  page->resize(1200, 700);
  page->show();
  return std::unique_ptr<Page>(page);
}

QStringList textsIn(const QWidget *w)
{
  QStringList out;
  for (const QLabel *l : w->findChildren<QLabel *>())
    if (l->isVisibleTo(w)) out << l->text();
  for (const QPushButton *b : w->findChildren<QPushButton *>())
    if (b->isVisibleTo(w)) out << b->text();
  return out;
}

QAction *actionIn(const QWidget *page, const char *name)
{
  auto *a = page->findChild<QAction *>(QLatin1String(name));
  if (!a) qFatal("There is no action %s", name);
  return a;
}

QByteArray exported(const QWidget *page, const QString &file, const std::function<void(ExportDialog *)> &choose)
{
  actionIn(page, "numbers.export")->trigger();
  auto *dialog = page->findChild<ExportDialog *>();
  if (!dialog) return "no dialog";
  choose(dialog);
  Q_EMIT dialog->wished(dialog->wish(file));
  dialog->reject();
  if (!QTest::qWaitFor([&] { return QFileInfo::exists(file); })) return "no file";
  QFile in(file);
  return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}
} // namespace

class TablesAllTest : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void initTestCase()
  {
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setStyle(new Style);
  }
  void init() { QSettings().clear(); }

  void aFilterIsJudgedWhileItIsTyped()
  {
    const Work work(three());
    const auto page = shownPage(numbersPage(*work.desk));
    FilterField *filter = filterIn(page.get());
    const QAbstractItemModel *rows = tableIn(page.get())->model();
    filter->setText(QStringLiteral("name:stock*"));
    QCOMPARE(rows->rowCount(), 1);
    filter->setText(QStringLiteral("-name:stock*"));
    QCOMPARE(rows->rowCount(), 2);
    filter->setText(QStringLiteral("sid:%1").arg(aNumber(number).sid)); // a hidden column
    QCOMPARE(rows->rowCount(), 1);
    filter->setText(aNumber(number).sid); // pasted: the key is looked at too
    QCOMPARE(rows->rowCount(), 1);
    filter->setText(QStringLiteral("stockholm stat:broken"));
    QCOMPARE(rows->rowCount(), 1); // what is understood holds
    const QString sentence = QStringLiteral("Unknown field “stat”. Did you mean state?");
    QTRY_VERIFY(textsIn(page.get()).contains(sentence));
    QVERIFY(filter->property("invalid").toBool());
    QCOMPARE(filter->accessibleDescription(), sentence);
    filter->setText({});
    QVERIFY(!textsIn(page.get()).contains(sentence));
    QVERIFY(!filter->property("invalid").toBool());
    QCOMPARE(rows->rowCount(), 3);
  }

  void filteredToNothingSaysSo()
  {
    const Work work(three());
    const auto page = shownPage(numbersPage(*work.desk));
    filterIn(page.get())->setText(QStringLiteral("+33*"));
    QVERIFY(textsIn(page.get()).contains(QStringLiteral("No numbers match “+33*”")));
    QVERIFY(textsIn(page.get()).contains(QStringLiteral("3 number(s) are hidden by the filter."))); // untranslated
    QVERIFY(textsIn(page.get()).contains(QStringLiteral("0 of 3 number(s)")));
    for (QPushButton *b : page->findChildren<QPushButton *>())
      if (b->text() == u"Clear filter") b->click();
    QCOMPARE(tableIn(page.get())->model()->rowCount(), 3);
  }

  void offersFieldsAndValues()
  {
    const Work work(three());
    const auto page = shownPage(numbersPage(*work.desk));
    FilterField *filter = filterIn(page.get());
    filter->setFocus();
    QTest::keyClicks(filter, QStringLiteral("nam"));
    QVERIFY(filter->offered().contains(QStringLiteral("name")));
    filter->clear();
    QTest::keyClicks(filter, QStringLiteral("name:sto"));
    QCOMPARE(filter->offered(), QStringList{QStringLiteral("Stockholm")});
    filter->clear();
    QTest::keyClicks(filter, QStringLiteral("voice-capable:")); // not a field of this page
    filter->clear();
    QTest::keyClicks(filter, QStringLiteral("stockholm"));
    filter->remember();
    filter->clear();
    QTest::keyClick(filter, Qt::Key_Down);
    QCOMPARE(filter->offered().value(0), QStringLiteral("stockholm"));
  }

  void callersAreNotOffered()
  {
    const Work work(three());
    const auto page = shownPage(inboundTrunksPage(*work.desk));
    FilterField *filter = filterIn(page.get());
    QTest::keyClicks(filter, QStringLiteral("allowed_numbers:"));
    QVERIFY2(filter->offered().isEmpty(), qPrintable(filter->offered().join(u'|')));
    work.desk->setShowsCallers(true);
    filter->clear();
    QTest::keyClicks(filter, QStringLiteral("allowed_numbers:"));
    QCOMPARE(filter->offered(), QStringList{QStringLiteral("+16285550104")});
  }

  void aCellMakesAFilter()
  {
    const Work work(three());
    const auto page = shownPage(numbersPage(*work.desk));
    QTreeView *table = tableIn(page.get());
    QVERIFY(page->select(resourceOf<PhoneNumber>(), aNumber(QStringLiteral("+46846500411")).sid));
    const QModelIndex cell = table->currentIndex().siblingAtColumn(2);
    table->setCurrentIndex(cell);
    for (const auto &[name, text, count] :
         {std::tuple{"numbers.filterBy", "name=Stockholm", 1}, {"numbers.filterWithout", "-name=Stockholm", 2}}) {
      filterIn(page.get())->clear();
      QVERIFY(page->select(resourceOf<PhoneNumber>(), aNumber(QStringLiteral("+46846500411")).sid));
      Q_EMIT table->customContextMenuRequested(table->visualRect(table->currentIndex().siblingAtColumn(2)).center());
      auto *menu = table->findChild<QMenu *>();
      QVERIFY(menu);
      actionIn(page.get(), name)->trigger();
      delete menu;
      QCOMPARE(filterIn(page.get())->text(), QLatin1String(text));
      QCOMPARE(table->model()->rowCount(), count);
    }
  }

  void viewsAreKept()
  {
    const Work work(three());
    {
      const auto page = shownPage(numbersPage(*work.desk));
      auto *views = seenIn(page.get())->findChild<ViewsButton *>();
      QCOMPARE(views->text(), QStringLiteral("All numbers"));
      filterIn(page.get())->setText(QStringLiteral("name:stock*"));
      tableIn(page.get())->header()->setSectionHidden(2, true);
      tableIn(page.get())->sortByColumn(1, Qt::DescendingOrder);
      views->keep(QStringLiteral("Sweden"));
      QCOMPARE(views->text(), QStringLiteral("Sweden"));
      views->choose({});
      QCOMPARE(filterIn(page.get())->text(), QString());
      tableIn(page.get())->header()->setSectionHidden(2, false);
      tableIn(page.get())->sortByColumn(0, Qt::AscendingOrder);
      filterIn(page.get())->setText(QStringLiteral("berlin"));
      QCOMPARE(views->text(), QStringLiteral("All numbers"));
    }
    const auto page = shownPage(numbersPage(*work.desk));
    QCOMPARE(filterIn(page.get())->text(), QStringLiteral("berlin")); // the page's own state
    auto *views = seenIn(page.get())->findChild<ViewsButton *>();
    QCOMPARE(views->views().size(), 1);
    views->choose(QStringLiteral("Sweden"));
    QCOMPARE(filterIn(page.get())->text(), QStringLiteral("name:stock*"));
    QCOMPARE(tableIn(page.get())->model()->rowCount(), 1);
    QVERIFY(tableIn(page.get())->header()->isSectionHidden(2));
    QCOMPARE(tableIn(page.get())->header()->sortIndicatorSection(), 1);
    QCOMPARE(tableIn(page.get())->header()->sortIndicatorOrder(), Qt::DescendingOrder);
    views->rename(QStringLiteral("Sweden"), QStringLiteral("North"));
    QCOMPARE(views->text(), QStringLiteral("North"));
    views->remove(QStringLiteral("North"));
    QVERIFY(views->views().isEmpty());
  }

  void numbersInFiltersAreNotKept()
  {
    const Work work(three());
    for (const char *text : {"+16285550104", "from:\"+1 628 555 0104\""}) {
      {
        const auto page = shownPage(numbersPage(*work.desk));
        filterIn(page.get())->setText(QLatin1String(text));
        filterIn(page.get())->remember();
      }
      const auto page = shownPage(numbersPage(*work.desk));
      QCOMPARE(filterIn(page.get())->text(), QString());
      QVERIFY(filterIn(page.get())->history().isEmpty());
    }
  }

  void exportsCsv()
  {
    const Work work(three());
    const auto page = shownPage(numbersPage(*work.desk));
    filterIn(page.get())->setText(QStringLiteral("name:* -stockholm"));
    QTemporaryDir folder;
    const QByteArray csv = exported(page.get(), folder.filePath("a.csv"), [](ExportDialog *d) {
      d->findChild<QRadioButton *>("allColumns")->setChecked(true);
      d->findChild<QCheckBox *>("described")->setChecked(true);
    });
    const QList<QByteArray> lines = csv.split('\n');
    QVERIFY2(csv.contains("\"'=Berlin, \"\"Mitte\"\"\""), csv.constData());
    QVERIFY2(csv.contains("'+4930231250"), csv.constData());
    QVERIFY(!csv.contains("Stockholm"));
    QVERIFY2(lines[0].startsWith("\"# Numbers, filter name:* -stockholm, exported by Trunkline at "),
             lines[0].constData());
    QVERIFY(lines[1].startsWith("State,Number,Name,"));
    QVERIFY(lines[1].endsWith('\r'));
  }

  void exportsJson()
  {
    const Work work(three());
    const auto page = shownPage(numbersPage(*work.desk));
    QTemporaryDir folder;
    const QByteArray text = exported(page.get(), folder.filePath("a.json"), [](ExportDialog *d) {
      d->findChild<QRadioButton *>("json")->setChecked(true);
      d->findChild<QRadioButton *>("allColumns")->setChecked(true);
    });
    const QJsonObject o = QJsonDocument::fromJson(text).object();
    QCOMPARE(o["version"].toInt(), 1);
    QCOMPARE(o["masked"].toBool(), true);
    QCOMPARE(o["rows"].toArray().size(), 3);
    bool found = false;
    for (const QJsonValue row : o["rows"].toArray())
      found |= row["friendly_name"].toString() == u"Stockholm" && row["sid"].isString();
    QVERIFY2(found, text.constData());
  }

  void saysWhereItIsUsed()
  {
    const Work work(three());
    const auto page = shownPage(inboundTrunksPage(*work.desk));
    for (auto *tabs : page->findChildren<Segments *>())
      for (int i = 0; i < tabs->count(); ++i)
        if (tabs->tabText(i) == u"Used by") tabs->setCurrentIndex(i);
    const auto *uses = page->findChild<QWidget *>(QStringLiteral("uses"));
    QVERIFY(uses);
    QSignalSpy opened(work.desk.get(), &Desk::openRequested);
    const auto links = uses->findChildren<QPushButton *>();
    QVERIFY(!links.isEmpty());
    links.first()->click();
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened[0][0].value<const Resource *>(), &resourceOf<DispatchRule>());
    // A number is named by LiveKit's trunk, by its digits.
    const auto numbers = shownPage(numbersPage(*work.desk));
    QVERIFY(numbers->select(resourceOf<PhoneNumber>(), aNumber(number).sid));
    for (auto *tabs : numbers->findChildren<Segments *>())
      for (int i = 0; i < tabs->count(); ++i)
        if (tabs->tabText(i) == u"Used by") tabs->setCurrentIndex(i);
    QTRY_VERIFY(textsIn(numbers.get()).contains(QStringLiteral("Twilio calls")));
  }

  void severalRowsAreEditedInOnePlan()
  {
    const Work work(three());
    const auto page = shownPage(numbersPage(*work.desk));
    tableIn(page.get())->selectAll();
    QVERIFY(textsIn(page.get()).contains(QStringLiteral("3 number(s)")));
    TaskPage *task = nullptr;
    connect(work.desk.get(), &Desk::taskRequested, this, [&](TaskPage *t) { task = t; });
    actionIn(page.get(), "numbers.bulkEdit")->trigger();
    QVERIFY(task);
    const std::unique_ptr<TaskPage> owned(task);
    task->show();
    QSignalSpy previewed(work.desk.get(), &Desk::previewRequested);
    auto *preview = task->findChild<QPushButton *>(QStringLiteral("previewBulk"));
    preview->click(); // nothing is ticked
    QCOMPARE(previewed.size(), 0);
    QVERIFY(textsIn(task).contains(QStringLiteral("Tick a field first.")));
    task->findChild<QCheckBox *>(QStringLiteral("change.friendly_name"))->setChecked(true);
    auto *name = task->findChild<QLineEdit *>();
    for (auto *e : task->findChildren<QLineEdit *>())
      if (e->isEnabled()) name = e;
    name->setText(QStringLiteral("Stockholm"));
    preview->click();
    QCOMPARE(previewed.size(), 1);
    const Plan plan = previewed[0][0].value<Plan>();
    QCOMPARE(plan.policy, Policy::EachOnItsOwn);
    QCOMPARE(plan.changes.size(), 3);
    QCOMPARE(plan.pending(), 2); // one is called so already
  }

  void whatFailedIsTriedAgain()
  {
    const Snapshot s = three();
    const Field &name = *resourceOf<PhoneNumber>().field(u"friendly_name");
    QList<Object> all;
    for (const PhoneNumber &n : s.of<PhoneNumber>().seen()) all << Object::of(n);
    RunRecord r;
    r.id = QStringLiteral("1");
    r.plan = guides::bulkChange(QStringLiteral("Edit 3 numbers"), all, {{&name, QStringLiteral("Same")}}).plan;
    r.outcome = Outcome::Partly;
    r.started = r.ended = QDateTime::currentDateTimeUtc();
    r.accounts = QStringList{QStringLiteral("twilio")};
    for (const StepState state : {StepState::Done, StepState::Failed, StepState::Pending}) {
      StepRecord step;
      step.state = state;
      step.stands = state == StepState::Done;
      if (state == StepState::Failed) step.error = Error{Error::Rejected, QStringLiteral("Twilio refused it.")};
      r.steps << step;
    }
    const Work work(s, false, {r});
    const std::unique_ptr<TaskPage> task(runTask(*work.desk, r.id));
    task->show();
    const QString said = textsIn(task.get()).join(u'|');
    QVERIFY2(said.contains(QStringLiteral("1 of 3 steps are done.")), qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("1 failed. 1 not begun. Twilio refused it.")), qPrintable(said));
    QVERIFY(task->findChild<QPushButton *>(QStringLiteral("undoRun"))); // the whole can be taken back
    QSignalSpy previewed(work.desk.get(), &Desk::previewRequested);
    task->findChild<QPushButton *>(QStringLiteral("retryFailed"))->click();
    QTRY_COMPARE(previewed.size(), 1);
    const Plan again = previewed[0][0].value<Plan>();
    QCOMPARE(again.changes.size(), 2);
    QCOMPARE(again.policy, Policy::EachOnItsOwn);
  }

  void cellsAreWrittenForSpreadsheets_data()
  {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cell");
    const auto row = [](const char *t, const char *c) { QTest::addRow("%s", t) << QString(t) << QString(c); };
    row("plain", "plain");
    row("", "");
    row("a,b", "\"a,b\"");
    row("a\"b", "\"a\"\"b\"");
    row("a\nb", "\"a\nb\"");
    row("=1+1", "'=1+1");
    row("+15105550161", "'+15105550161");
    row("-cmd", "'-cmd");
    row("-12.5", "-12.5"); // a figure is none
    row("@SUM(A1)", "'@SUM(A1)");
    row("\t=1", "'\t=1");
    row("\r=1", "\"'\r=1\"");
    row("=a,b", "\"'=a,b\"");
  }
  void cellsAreWrittenForSpreadsheets()
  {
    QFETCH(QString, text);
    QFETCH(QString, cell);
    QCOMPARE(csvCell(text), cell);
  }

  void severalRowsAreRemovedInOnePlan()
  {
    Snapshot s = three();
    InboundTrunk other = s.of<InboundTrunk>().seen().front();
    other.id = QStringLiteral("ST_other");
    other.name = QStringLiteral("Other");
    add(s, other);
    const Work work(s);
    const auto page = shownPage(inboundTrunksPage(*work.desk));
    tableIn(page.get())->selectAll();
    QSignalSpy previewed(work.desk.get(), &Desk::previewRequested);
    actionIn(page.get(), "inboundTrunks.bulkRemove")->trigger();
    QCOMPARE(previewed.size(), 1);
    const Plan plan = previewed[0][0].value<Plan>();
    QCOMPARE(plan.changes.size(), 2);
    QSet<QString> steps;
    for (const Change &c : plan.changes) steps << c.step;
    QCOMPARE(steps.size(), 2);
  }

  void jsonBecomesAForm_data()
  {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("said"); // empty: the form opens
    const auto row = [](const char *name, const char *text, const char *said) {
      QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(said);
    };
    row("wrapped", R"({"trunk": {"name": "A", "numbers": ["+15105550161"], "auth_username": "u"}})", "");
    row("camel", R"({"name": "A", "numbers": ["+15105550161"], "authUsername": "u"})", "");
    row("list", R"({"items": [{"name": "A", "numbers": ["+15105550161"], "auth_username": "u"}]})", "");
    row("answer", R"({"sip_trunk_id": "ST_x", "name": "A", "numbers": ["+15105550161"], "auth_username": "u"})", "");
    row("no JSON", "{\n \"name\": \"A\",\n}", "Line 3: ");
    row("wrong", "{\n \"name\": \"A\",\n \"numbers\": 5\n}", "Line 3, “numbers”: This value does not fit here");
    row("two", R"([{"name": "A"}, {"name": "B"}])", "It holds 2 objects.");
    row("nothing", R"({"x": {"y": 1}})", "No member of it is known here.");
  }
  void jsonBecomesAForm()
  {
    QFETCH(QString, text);
    QFETCH(QString, said);
    const Work work(works());
    const std::unique_ptr<TaskPage> task(pasteTask(*work.desk, resourceOf<InboundTrunk>()));
    task->show();
    Object opened;
    connect(work.desk.get(), &Desk::editRequested, this, [&](const Object &o) { opened = o; });
    task->findChild<QPlainTextEdit *>()->setPlainText(text);
    task->findChild<QPushButton *>(QStringLiteral("fillForm"))->click();
    if (!said.isEmpty()) {
      QVERIFY(!opened);
      QVERIFY2(textsIn(task.get()).join(u'\n').contains(said), qPrintable(textsIn(task.get()).join(u'|')));
      return;
    }
    QVERIFY(opened);
    const auto &trunk = opened.as<InboundTrunk>();
    QCOMPARE(trunk.id, QString());
    QCOMPARE(trunk.name, QStringLiteral("A"));
    QCOMPARE(trunk.numbers, QStringList{QStringLiteral("+15105550161")});
    QCOMPARE(trunk.authUsername, QStringLiteral("u"));
  }
};

QTEST_MAIN(TablesAllTest)
#include "t_tablesall.moc"
