// The window: what it says of the profile, what its keys reach.
#include "gui/find.h"
#include "gui/keys.h"
#include "gui/kit/banner.h"
#include "gui/kit/chip.h"
#include "gui/kit/style.h"
#include "gui/kit/taskpage.h"
#include "gui/kit/toast.h"
#include "gui/window.h"
#include "guides/catalogue.h"
#include "support/desk.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QStandardPaths>
#include <QTabBar>
#include <QTest>
#include <QTimer>
#include <QTreeView>

using namespace gui;
using namespace inbound;

namespace {
/// A window on a profile of this kind.
struct Shown {
  explicit Shown(const Snapshot &s = works(), bool readOnly = false, Profile::Kind kind = Profile::Kind::Test)
      : work(s, readOnly, {}, kind)
  {
    window.setDesk(work.desk.get());
    window.show();
  }
  template <class T> T *find(const char *name) const { return window.findChild<T *>(QLatin1String(name)); }
  Work work;
  Window window;
};
} // namespace

class WindowTest : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void initTestCase()
  {
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setStyle(new Style);
  }

  void theProfileSaysItsKind_data()
  {
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("word");
    QTest::newRow("test") << int(Profile::Kind::Test) << QStringLiteral("TEST");
    QTest::newRow("staging") << int(Profile::Kind::Staging) << QStringLiteral("STAGING");
    QTest::newRow("production") << int(Profile::Kind::Production) << QStringLiteral("PRODUCTION");
    QTest::newRow("sandbox") << int(Profile::Kind::Sandbox) << QStringLiteral("SANDBOX");
  }
  void theProfileSaysItsKind()
  {
    QFETCH(int, kind);
    QFETCH(QString, word);
    const Shown shown(works(), false, Profile::Kind(kind));
    const bool production = kind == int(Profile::Kind::Production);
    auto *chip = shown.find<Chip>("profileKind");
    QCOMPARE(chip->text(), word);
    QVERIFY(chip->isVisible());
    QCOMPARE(chip->isCareful(), production);
    // Its edge, as it is painted.
    const QColor edge = chip->grab().toImage().pixelColor(chip->width() / 2, 0);
    const auto distance = [&](const QColor &c) { return qAbs(edge.red() - c.red()) + qAbs(edge.green() - c.green()); };
    QCOMPARE(distance(Theme::now().bad) < distance(Theme::now().edge), production);
    QCOMPARE(shown.window.windowTitle().endsWith(QStringLiteral("(production)")), production);
    QVERIFY(!shown.find<Chip>("readOnlyChip")->isVisible());
    const auto *strip = shown.find<Banner>("sandboxStrip");
    QCOMPARE(strip != nullptr, kind == int(Profile::Kind::Sandbox));
    if (!strip) return;
    QCOMPARE(strip->title() + u' ' + strip->text(),
             QStringLiteral("Sandbox: a sample company on this computer. Nothing you do here costs money or reaches a "
                            "phone."));
    QCOMPARE(strip->findChild<QPushButton *>()->text(), QStringLiteral("Connect accounts…"));
  }

  void readOnlyIsSaidOnEveryPage()
  {
    const Shown shown(works(), true);
    QVERIFY(shown.find<Chip>("readOnlyChip")->isVisible());
    QCOMPARE(shown.find<Chip>("readOnlyChip")->text(), QStringLiteral("READ ONLY"));
    const auto *strip = shown.find<Banner>("readOnlyStrip");
    auto *tabs = shown.find<PageTabs>("pages");
    for (int i = 0; i < tabs->count(); ++i) {
      tabs->setCurrentIndex(i);
      QVERIFY(strip->isVisible());
    }
    QCOMPARE(strip->title(), QStringLiteral("Read only: this profile can look, not change."));
    QVERIFY(!shown.find<QPushButton>("setUpButton")->isVisible());
  }

  /// Every guide of the catalogue stands in the menu of the button and opens its questions.
  void theButtonOffersEveryGuide()
  {
    const Shown shown;
    auto *button = shown.find<QPushButton>("setUpButton");
    QVERIFY(button->isVisible() && button->menu());
    const auto guides = guides::catalogue();
    QCOMPARE(button->menu()->actions().size(), qsizetype(guides.size()));
    QTimer::singleShot(0, button->menu(), &QMenu::close);
    button->click();
    for (size_t i = 0; i < guides.size(); ++i) {
      QAction *a = button->menu()->actions()[qsizetype(i)];
      QCOMPARE(a->text(), QString::fromUtf8(guides[i].action));
      const auto before = shown.window.findChildren<TaskPage *>().size();
      a->trigger();
      QCOMPARE(shown.window.findChildren<TaskPage *>().size(), before + 1);
    }
  }

  /// What is opened on a page whose task is open stands behind it: that is said, and the task stays.
  void whatIsOpenedBehindATaskIsSaid()
  {
    const Shown shown;
    Desk &desk = *shown.work.desk;
    desk.open(resourceOf<InboundTrunk>(), QStringLiteral("ST_a"));
    QVERIFY(!shown.find<Toast>("toast"));
    desk.edit(Object::of(aTrunk()));
    QVERIFY(shown.find<QWidget>("formTask"));
    desk.open(resourceOf<InboundTrunk>(), QStringLiteral("ST_a"));
    const auto *toast = shown.find<Toast>("toast");
    QVERIFY(toast);
    QVERIFY2(toast->accessibleName().startsWith(QStringLiteral("“Trunk ST_a” is selected behind this task.")),
             qPrintable(toast->accessibleName()));
    QVERIFY(shown.find<QWidget>("formTask")->isVisible());
  }

  /// Not the way back: what the task asks. Afterwards the keyboard is where it was.
  void aTaskHasTheKeyboardAndGivesItBack()
  {
    Shown shown;
    shown.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&shown.window));
    shown.find<QTabBar>("pages")->setCurrentIndex(3);
    auto *table = shown.find<QTreeView>("inboundTrunksTable");
    table->setFocus();
    shown.work.desk->edit(Object::of(aTrunk()));
    auto *form = shown.find<QWidget>("formTask");
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("name"));
    QTest::mouseClick(form->findChild<QWidget *>(QStringLiteral("back")), Qt::LeftButton);
    QCOMPARE(QApplication::focusWidget(), table);
  }

  void everyKeyIsSaidOnce()
  {
    const Shown shown;
    const QList<QAction *> all = shown.window.findChildren<QAction *>();
    const std::unique_ptr<QDialog> dialog(keysDialog(nullptr, all));
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    const QAbstractItemModel *keys = dialog->findChild<QTreeView *>()->model();
    QStringList lines;
    for (int i = 0; i < keys->rowCount(); ++i)
      lines << keys->index(i, 0).data().toString() + u' ' + keys->index(i, 1).data().toString();
    QCOMPARE(lines.count(QStringLiteral("Ctrl+C Copy row")), 1);
    QVERIFY(lines.contains(QStringLiteral("Ctrl+0 Activity"))); // the tenth page
  }

  void findFinds_data()
  {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char *typed, const char *title, const char *kind) {
      QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(title) << QString::fromUtf8(kind);
    };
    row("+15105550161", "+1 510 555 0161", "number");
    row("+1 (510) 555-0161", "+1 510 555 0161", "number");
    row("510 555 0161", "+1 510 555 0161", "number");
    row("front DESK", "+1 510 555 0161", "number");
    row("ST_a", "Trunk ST_a", "inbound trunk");
    row("SDR_a receptionist", "Rule SDR_a", "dispatch rule");
    row("EH0123456789abcdef", "EH0123456789abcdef0123456789abcdef", "TwiML bin");
    row("lobby", "lobby", "room");
    row("rooms", "Rooms", "Ctrl+8");
    row("> number", "Numbers", "Ctrl+2");
    row("dark", "Dark", "");
  }
  void findFinds()
  {
    QFETCH(QString, typed);
    QFETCH(QString, title);
    QFETCH(QString, kind);
    Snapshot s = works();
    Room room;
    room.sid = QStringLiteral("RM_a");
    room.key = room.name = QStringLiteral("lobby");
    s.put<Room>({room});
    const Shown shown(s);
    const QList<Found> found = find(&s, shown.window.shownResources(), *shown.window.menuBar(), typed);
    QVERIFY(!found.isEmpty());
    QCOMPARE(found.first().title, title);
    QCOMPARE(found.first().kind, kind);
    for (const Found &f : find(&s, shown.window.shownResources(), *shown.window.menuBar(), QStringLiteral("> number")))
      QVERIFY(f.action);
    QVERIFY(find(&s, shown.window.shownResources(), *shown.window.menuBar(), QString::fromUtf8(password)).isEmpty());
  }

  void findIsLedByTheKeyboard()
  {
    Shown shown;
    shown.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&shown.window));
    auto *tabs = shown.find<PageTabs>("pages");
    tabs->setFocus();
    shown.find<QPushButton>("findAnythingButton")->click();
    auto *field = shown.find<QLineEdit>("find");
    auto *list = shown.find<QTreeView>("found");
    QCOMPARE(QApplication::focusWidget(), field);
    QTest::keyClicks(field, QStringLiteral("ST_a"));
    const int first = list->currentIndex().row();
    QCOMPARE(first, 0);
    QCOMPARE(field->accessibleDescription().section(u',', 0, 0), QStringLiteral("Trunk ST_a"));
    QTest::keyClick(field, Qt::Key_Down);
    QCOMPARE(list->currentIndex().row(), 1); // the rule that names it
    QTest::keyClick(field, Qt::Key_Up);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(!field->isVisible());
    QCOMPARE(tabs->currentIndex(), 3);
    QWidget *where = QApplication::focusWidget();
    shown.find<QAction>("findAnything")->trigger();
    QCOMPARE(field->text(), QString());
    QVERIFY(list->model()->rowCount() > 10); // every action, before anything is typed
    QTest::keyClicks(field, QStringLiteral("no such thing"));
    QCOMPARE(field->accessibleDescription(), QStringLiteral("Nothing is called “no such thing”."));
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!field->isVisible());
    QCOMPARE(QApplication::focusWidget(), where);
  }
};

QTEST_MAIN(WindowTest)
#include "t_window.moc"
