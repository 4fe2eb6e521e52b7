// The kit: change of theme, marks, icons, names for screen readers, fields, banners, toasts, tables.
#include "gui/kit/banner.h"
#include "gui/kit/cells.h"
#include "gui/kit/difference.h"
#include "gui/kit/emptystate.h"
#include "gui/kit/fields.h"
#include "gui/kit/pagetabs.h"
#include "gui/kit/routelist.h"
#include "gui/kit/routemap.h"
#include "gui/kit/segments.h"
#include "gui/kit/skeleton.h"
#include "gui/kit/steps.h"
#include "gui/kit/style.h"
#include "gui/kit/tablepage.h"
#include "gui/kit/taskpage.h"
#include "gui/kit/toast.h"
#include "gui/kit/xmlview.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QPainter>
#include <QProgressBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QStyleOption>
#include <QTest>

#include <memory>

using namespace gui;

namespace {
constexpr State allStates[] = {State::Ok,     State::Advice,  State::Warning, State::Broken,
                               State::Idle,   State::Unknown, State::Running, State::Undone,
                               State::Create, State::Change,  State::Remove};

RouteDrawing inbound()
{
  RouteDrawing d;
  d.heads = {"Number", "Entry", "Inbound trunk", "Dispatch rule", "Room and agent"};
  d.vendors = {{"Twilio", 0}, {"LiveKit", 2}};
  d.nodes = {{"n1", 0, State::Ok, "Front desk", "+1 510 555 0142"},
             {"n2", 0, State::Ok, "After hours", "+1 510 555 0161"},
             {"t1", 1, State::Ok, "nd-main", "TwiML bin"},
             {"i1", 2, State::Ok, "Twilio calls", "2 numbers"},
             {"r1", 3, State::Ok, "Front desk", "1 number"},
             {"r2", 3, State::Broken, "No matching rule", {}, "LiveKit answers 404", "Fix…"},
             {"a1", 4, State::Warning, "Room front-desk", {}, "Agent not seen for 7 days", "Fix…"}};
  d.paths = {{"n1", "t1", "i1", "r1", "a1"}, {"n2", "t1", "i1", "r2"}};
  return d;
}

QTreeView *sampleTable()
{
  auto *view = newTable("Numbers");
  auto *model = new QStandardItemModel(0, 3, view);
  model->setHorizontalHeaderLabels({"State", "Number", "Calls 24 h"});
  model->setHeaderData(1, Qt::Horizontal, cell::Strong, cell::KindRole);
  model->setHeaderData(2, Qt::Horizontal, cell::Figure, cell::KindRole);
  for (State state : {State::Broken, State::Ok}) {
    auto *first = new QStandardItem(stateWord(state));
    first->setData(int(state), cell::StateRole);
    model->appendRow({first, new QStandardItem("+1 510 555 0161"), new QStandardItem("12")});
  }
  view->setModel(model);
  view->setSortingEnabled(true);
  view->setCurrentIndex(model->index(0, 0));
  return view;
}

QWidget *sampleControls()
{
  auto *panel = new Panel;
  auto *column = box<QVBoxLayout>(space::s, {16, 16, 16, 16});
  panel->setLayout(column);
  for (State state : allStates) column->addWidget(new StateLabel(state, {}, StateLabel::Pill));
  for (const char *variant : {"primary", "danger", "quiet link", "small", "tiny"})
    column->addWidget(button("Do it…", variant, "fix"));
  auto *field = new QLineEdit("510");
  auto *row = new FieldRow("Called numbers", field, "Digits.");
  row->setError("Write + and the country code.");
  column->addWidget(row);
  auto *password = new PasswordField;
  column->addWidget(new FieldRow("Password", password));
  auto *combo = new QComboBox;
  combo->addItems({"A choice", "Another"});
  column->addWidget(new FieldRow("Trunk", combo));
  column->addWidget(new FieldRow("Seconds", new QSpinBox));
  auto *tick = new QCheckBox("Ticked");
  tick->setChecked(true);
  column->addWidget(tick);
  auto *progress = new QProgressBar;
  progress->setValue(40);
  progress->setTextVisible(false);
  column->addWidget(progress);
  auto *segments = new Segments({"One", "Two"});
  segments->setAccessibleName("Kind");
  column->addWidget(segments);
  return panel;
}

/// One page with every part of the kit.
QWidget *samplePage()
{
  auto *page = new TaskPage("Plan: receive calls", "What will be done.");
  page->setSteps({"Questions", "Plan", "Run", "Check"}, 1);
  page->setPromise("Nothing has been written yet.");
  page->setActions({button("Back"), button("Run 2 changes", "primary")});
  auto *content = new QWidget;
  auto *row = box(space::s);
  content->setLayout(row);
  row->addWidget(sampleControls());
  auto *column = box<QVBoxLayout>(space::s);
  row->addLayout(column, 1);
  auto *tabs = new PageTabs;
  tabs->addPage("overview", "Overview");
  tabs->addPage("number", "Numbers");
  tabs->setBadge(0, {4, State::Broken, "4 call paths are broken"});
  tabs->setTaskOpen(1, true);
  column->addWidget(tabs);
  auto *banner = new Banner(State::Warning, "Calls may fail", "For 2 seconds.");
  banner->addAction("Details…");
  column->addWidget(banner);
  auto *map = new RouteMap;
  map->setDrawing(inbound());
  column->addWidget(map);
  auto *list = new RouteList;
  list->setNodes(inbound().nodes);
  column->addWidget(list);
  auto *xml = new XmlView("TwiML document");
  xml->setPlainText("<Response>\n <Dial a=\"b\"/> <!-- x -->\n</Response>");
  xml->setMarks({{2, {State::Broken, "Wrong host."}}});
  column->addWidget(xml);
  auto *difference = new DifferenceView;
  difference->setChanges({{"Name", "a", "b"}, {"Numbers", "1", {}}, {"Host", "x", {}, false}});
  column->addWidget(difference);
  auto *table = new TablePage("Filter, for example +1510");
  table->setTable(sampleTable());
  table->setInspector(new EmptyState("number", "No phone numbers yet", "Buy one."));
  table->setCount("2 numbers");
  column->addWidget(table);
  page->setContent(content);
  page->resize(1500, 1400);
  return page;
}

QImage greyMark(State state)
{
  QImage image(32, 32, QImage::Format_Grayscale8);
  image.fill(Qt::white);
  QPainter p(&image);
  paintMark(&p, QRectF(2, 2, 28, 28), state);
  return image;
}

int differingPixels(const QImage &a, const QImage &b)
{
  int count = 0;
  for (int y = 0; y < a.height(); ++y)
    for (int x = 0; x < a.width(); ++x) count += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > 60;
  return count;
}

QAccessibleInterface *face(QObject *object) { return QAccessible::queryAccessibleInterface(object); }
} // namespace

class KitTest : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void initTestCase() { QApplication::setStyle(new Style); }
  void init() { Theme::use(Theme::light()); }

  void aWindowSwitchedToDarkEqualsOneMadeInDark()
  {
    QImage shots[2];
    for (bool madeInDark : {false, true}) {
      Theme::use(madeInDark ? Theme::dark() : Theme::light());
      const std::unique_ptr<QWidget> page(samplePage());
      page->show();
      page->setFocus();
      QApplication::processEvents();
      const QImage before = page->grab().toImage();
      Theme::use(Theme::dark());
      QApplication::processEvents();
      shots[madeInDark] = page->grab().toImage();
      QCOMPARE(before == shots[madeInDark], madeInDark); // the switch did change the picture
    }
    QVERIFY(shots[0] == shots[1]);
  }

  void marksDifferInGreyscale()
  {
    for (State a : allStates)
      for (State b : allStates)
        if (a != b)
          QVERIFY2(differingPixels(greyMark(a), greyMark(b)) > 20, qPrintable(stateWord(a) + " and " + stateWord(b)));
  }

  void everyIconDrawsSomething()
  {
    QVERIFY(iconNames().size() >= 50);
    for (const QString &name : iconNames()) {
      const QPixmap picture = icon(name).pixmap(16, 16);
      QImage blank(picture.size(), QImage::Format_ARGB32_Premultiplied);
      blank.fill(Qt::transparent);
      QVERIFY2(picture.toImage().convertToFormat(blank.format()) != blank, qPrintable(name));
    }
    QVERIFY(icon("no-such-icon").isNull());
    QVERIFY(applicationIcon().availableSizes().contains(QSize(256, 256)));
  }

  void iconsFollowTheTheme()
  {
    const QIcon made = icon("plus");
    const QImage before = made.pixmap(16, 16).toImage();
    Theme::use(Theme::dark());
    QVERIFY(made.pixmap(16, 16).toImage() != before);
  }

  void everyControlHasANameAndRoomForAFinger()
  {
    const std::unique_ptr<QWidget> page(samplePage());
    page->show();
    QApplication::processEvents();
    int checked = 0;
    for (auto *w : page->findChildren<QWidget *>()) {
      const bool inner = w->objectName().startsWith("qt_") || qobject_cast<QAbstractScrollArea *>(w->parentWidget())
                         || qobject_cast<QSpinBox *>(w->parentWidget());
      if (w->focusPolicy() == Qt::NoFocus || inner || !w->isVisible()) continue;
      const QString who = QString("%1 %2").arg(w->metaObject()->className(), w->objectName());
      QVERIFY2(!face(w)->text(QAccessible::Name).isEmpty(), qPrintable(who));
      QVERIFY2(w->width() >= 24 && w->height() >= 24, qPrintable(who));
      ++checked;
    }
    QVERIFY(checked > 25);
  }

  void fieldRowSaysWhatIsWrong()
  {
    auto *field = new QLineEdit;
    FieldRow row("Called numbers", field, "Digits only.");
    row.show();
    QCOMPARE(field->accessibleName(), "Called numbers");
    QCOMPARE(face(field)->text(QAccessible::Description), "Digits only.");
    row.setError("Write + and the country code.");
    row.setErrorFix("Use +15105550161");
    QVERIFY(field->property("invalid").toBool());
    QCOMPARE(face(field)->text(QAccessible::Description), "Digits only. Write + and the country code.");
    row.setError({});
    QVERIFY(!field->property("invalid").toBool());
    QCOMPARE(face(field)->text(QAccessible::Description), "Digits only.");
  }

  void passwordShowsOnlyWhileHeld()
  {
    PasswordField field;
    field.setText("secret");
    field.show();
    auto *reveal = field.findChild<QToolButton *>();
    QTest::mousePress(reveal, Qt::LeftButton);
    QCOMPARE(field.echoMode(), QLineEdit::Normal);
    QTest::mouseRelease(reveal, Qt::LeftButton);
    QCOMPARE(field.echoMode(), QLineEdit::Password);
    QTest::keyPress(reveal, Qt::Key_Space);
    QCOMPARE(field.echoMode(), QLineEdit::Normal);
    QTest::keyRelease(reveal, Qt::Key_Space);
    QCOMPARE(field.echoMode(), QLineEdit::Password);
  }

  void searchIsClearedThenLeft()
  {
    SearchField field("Filter", "Filter");
    field.setText("+1510");
    int left = 0;
    connect(&field, &SearchField::left, this, [&left] { ++left; });
    QTest::keyClick(&field, Qt::Key_Escape);
    QCOMPARE(field.text(), QString());
    QCOMPARE(left, 0);
    QTest::keyClick(&field, Qt::Key_Escape);
    QCOMPARE(left, 1);
  }

  void bannersAreHeard()
  {
    Banner banner(State::Warning, "Calls may fail", "For 2 seconds.");
    QSignalSpy said(&banner, &Banner::announced); // offscreen Qt has no bridge that one could listen to
    banner.show();
    QCOMPARE(said.size(), 1);
    banner.setMessage(State::Warning, "Calls may fail", "For 2 seconds.");
    QCOMPARE(said.size(), 1); // the same message is not said twice
    banner.setMessage(State::Broken, "Calls fail");
    QCOMPARE(said.size(), 2);
    QCOMPARE(face(&banner)->text(QAccessible::Name), "Calls fail");
  }

  void toastIsOneAtATimeAndActs()
  {
    QWidget page;
    page.resize(600, 400);
    page.show();
    Toast::over(&page, "First.");
    Toast *toast = Toast::over(&page, "Renamed to “Evenings”.", "Undo");
    QCOMPARE(page.findChildren<Toast *>().size(), 1);
    int undone = 0;
    connect(toast, &Toast::acted, this, [&undone] { ++undone; });
    QTest::mouseClick(toast->findChild<QPushButton *>("toastAction"), Qt::LeftButton);
    QCOMPARE(undone, 1);
    QTRY_VERIFY(page.findChildren<Toast *>().isEmpty());
  }

  void tabsStackWhenTheyDoNotFit()
  {
    PageTabs tabs;
    for (const char *name : {"Overview", "Numbers", "TwiML bins", "Inbound trunks", "Dispatch rules", "Rooms"})
      tabs.addPage("overview", name);
    tabs.resize(1280, 40);
    tabs.show();
    QVERIFY(!tabs.isStacked());
    const int flat = tabs.sizeHint().height();
    tabs.resize(480, 60);
    QVERIFY(tabs.isStacked());
    QVERIFY(tabs.sizeHint().height() > flat);
    tabs.resize(1280, 60);
    QVERIFY(!tabs.isStacked());
    tabs.setBadge(0, {4, State::Broken, "4 call paths are broken"});
    tabs.setTaskOpen(0, true);
    QCOMPARE(face(&tabs)->child(0)->text(QAccessible::Name), "Overview, 4 call paths are broken, a task is open");
    tabs.resize(tabs.tabRect(tabs.count() - 1).right() + 5, 60);
    QVERIFY(!tabs.isStacked());
    tabs.setBadge(1, {12'345}); // it takes more room than there is
    QVERIFY(tabs.isStacked());
  }

  void stepsSayWhereOneIs()
  {
    StepsView steps({"Questions", "Plan", "Run", "Check"}, 1);
    QCOMPARE(steps.accessibleName(), "Step 2 of 4: Plan");
  }

  /// The arrow stands for the order: up is ascending. Qt calls the descending one SortUp.
  void theSortArrowPointsWhereValuesGo_data()
  {
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::addColumn<bool>("up");
    QTest::newRow("ascending") << Qt::AscendingOrder << true;
    QTest::newRow("descending") << Qt::DescendingOrder << false;
  }
  void theSortArrowPointsWhereValuesGo()
  {
    QFETCH(Qt::SortOrder, order);
    QFETCH(bool, up);
    QStyleOptionHeader option;
    option.rect = QRect(0, 0, 16, 16);
    option.sortIndicator = order == Qt::AscendingOrder ? QStyleOptionHeader::SortDown : QStyleOptionHeader::SortUp;
    QImage image(16, 16, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter p(&image);
    QApplication::style()->drawPrimitive(QStyle::PE_IndicatorHeaderArrow, &option, &p);
    p.end();
    double tip = 0, tipInk = 0, sides = 0, sidesInk = 0; // heights of the middle and of the ends
    for (int y = 0; y < 16; ++y)
      for (int x = 0; x < 16; ++x) {
        const int ink = 255 - qGray(image.pixel(x, y));
        const bool isTip = x == 7 || x == 8;
        (isTip ? tip : sides) += ink * y;
        (isTip ? tipInk : sidesInk) += ink;
      }
    QVERIFY(tipInk > 0 && sidesInk > 0);
    QCOMPARE(tip / tipInk < sides / sidesInk, up);
  }

  /// Five parts in the narrowest inspector: the air goes, the words stay whole.
  void segmentsGiveUpTheirAirFirst()
  {
    QWidget holder;
    auto *row = box(0);
    auto *parts = new Segments({"Connections", "Regions", "Details", "Used by", "JSON"});
    row->addWidget(parts);
    row->addStretch();
    holder.setLayout(row);
    holder.resize(parts->sizeHint().width() - 40, 60);
    holder.show();
    QVERIFY2(parts->tabRect(4).right() <= holder.width(), qPrintable(QString::number(parts->tabRect(4).right())));
    for (int i = 0; i < parts->count(); ++i)
      QVERIFY(parts->tabRect(i).width() >= parts->fontMetrics().horizontalAdvance(parts->tabText(i)));
  }

  void longNamesTakeTwoLines()
  {
    auto *name = new ElidedLabel(QStringLiteral("+1 408 ••• 0131 → +15105550143@abc.sip.livekit.cloud"), Text::Title);
    name->setBreaks();
    QWidget holder; // as deep as in the inspector
    auto *row = box(0), *outer = box(0);
    auto *column = box<QVBoxLayout>(0);
    row->addWidget(name, 1);
    column->addLayout(row);
    column->addStretch();
    outer->addLayout(column);
    holder.setLayout(outer);
    holder.resize(900, 200);
    holder.show();
    const int one = name->height();
    holder.resize(260, 200);
    QTRY_VERIFY(name->height() >= 2 * name->fontMetrics().height());
    name->setText(QStringLiteral("short"));
    QTRY_COMPARE(name->height(), one);
    name->setText(QStringLiteral("appt-_+1 408 ••• 0131_h3K4sUrd7ncabcdefgh")); // a room: breaks where a word ends
    QTRY_VERIFY(name->height() >= 2 * name->fontMetrics().height());
  }

  void skeletonWaitsAndGivesWayToRows()
  {
    const std::unique_ptr<QTreeView> table(sampleTable());
    table->show();
    Skeleton skeleton(table.get());
    skeleton.setLoading(true);
    QTest::qWait(Skeleton::delayMs + 100);
    QVERIFY(!skeleton.isVisible()); // old rows stay
    skeleton.setLoading(false);
    static_cast<QStandardItemModel *>(table->model())->setRowCount(0);
    skeleton.setLoading(true);
    QVERIFY(!skeleton.isVisible());
    QTRY_VERIFY(skeleton.isVisible());
    skeleton.setLoading(false);
    QVERIFY(!skeleton.isVisible());
  }

  void tablePageTurnsAndShowsPlaces()
  {
    TablePage page("Filter");
    page.setTable(sampleTable());
    page.setInspector(new QWidget);
    page.resize(1280, 700);
    page.show();
    QCOMPARE(page.splitter()->orientation(), Qt::Horizontal);
    page.resize(900, 700);
    QCOMPARE(page.splitter()->orientation(), Qt::Vertical);
    auto *empty = new EmptyState("number", "No phone numbers yet", "Buy one.");
    page.setInstead(empty);
    QVERIFY(empty->isVisible());
    QCOMPARE(empty->size(), page.table()->viewport()->size());
    page.setInstead(nullptr);
    QVERIFY(!empty->isVisible());
    page.setFilterError("Unknown field.");
    QCOMPARE(page.filter()->accessibleDescription(), "Unknown field.");
  }

  void xmlMarksAreSaid()
  {
    XmlView view("TwiML document");
    view.setPlainText("<Response>\n<Dial>\n</Response>");
    view.setMarks({{2, {State::Broken, "Dial is not closed."}}});
    QCOMPARE(face(&view)->text(QAccessible::Description), "Line 2: Dial is not closed.");
    QCOMPARE(view.extraSelections().size(), 1);
    QVERIFY(view.isReadOnly());
    view.setEditable(true);
    QVERIFY(!view.isReadOnly());
  }

  void aLongWordBreaksInsteadOfWideningTheWindow_data()
  {
    QTest::addColumn<bool>("selectable");
    QTest::newRow("words") << false;
    QTest::newRow("selectable words") << true;
  }
  void aLongWordBreaksInsteadOfWideningTheWindow()
  {
    QFETCH(bool, selectable);
    const QString url = "https://example.com/" + QString("x").repeated(200);
    std::unique_ptr<QLabel> text(paragraph("It calls " + url));
    if (selectable) text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    const int wide = 240, line = text->fontMetrics().lineSpacing();
    QVERIFY(text->minimumSizeHint().width() <= wide);
    const int lines = text->fontMetrics().horizontalAdvance(url) / wide + 1;
    QVERIFY2(text->heightForWidth(wide) >= lines * line, qPrintable(QString::number(text->heightForWidth(wide))));
    text->resize(wide, text->heightForWidth(wide));
    QImage drawn(text->size(), QImage::Format_RGB32);
    drawn.fill(Qt::white);
    text->render(&drawn, {}, {}, QWidget::DrawChildren);
    int inked = 0; // in the last line, where an unbroken word has nothing
    for (int x = 0; x < wide; ++x)
      for (int y = drawn.height() - line; y < drawn.height(); ++y) inked += qGray(drawn.pixel(x, y)) < 128;
    QVERIFY(inked > 0);
    QVERIFY(text->text().endsWith(url)); // what is copied
  }

  void differenceSpeaksOfWhatIsNotThere()
  {
    DifferenceView view;
    view.setChanges({{"Name", {}, "b"}, {"List", "office", {}}, {"Host", "x", {}, false}});
    const auto at = [&](int row, int column) { return view.model()->index(row, column).data().toString(); };
    QCOMPARE(at(0, 1), "not set");
    QCOMPARE(at(1, 2), "removed");
    QCOMPARE(at(2, 2), "unchanged");
    view.setTheirs(true);
    QCOMPARE(view.model()->columnCount(), 4);
    QCOMPARE(view.model()->headerData(2, Qt::Horizontal).toString(), "Now (theirs)");
  }
};

QTEST_MAIN(KitTest)
#include "t_kit.moc"
