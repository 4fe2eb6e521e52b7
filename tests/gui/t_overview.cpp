// Overview and Activity: what they say of snapshots and journals that are made here.
#include "gui/kit/banner.h"
#include "gui/kit/difference.h"
#include "gui/kit/style.h"
#include "gui/pages/activitypage.h"
#include "gui/pages/overviewpage.h"
#include "gui/pages/pages.h"
#include "support/desk.h"

#include <QAccessible>
#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include <memory>

using namespace gui;
using namespace inbound;

namespace {
Snapshot nothingRoutable()
{
  Snapshot s = works();
  s.put<InboundTrunk>({});
  s.put<DispatchRule>({});
  edit<PhoneNumber>(s, [](PhoneNumber &n) { n.voiceUrl.clear(); });
  return s;
}
Snapshot broken()
{
  Snapshot s = works();
  s.put<DispatchRule>({});
  return s;
}
template <class T> Snapshot without()
{
  Snapshot s = works();
  refuse<T>(s);
  return s;
}

QString textOf(const QWidget &page, const char *name)
{
  const auto *l = page.findChild<QLabel *>(QLatin1String(name));
  return l ? l->text() : QString();
}
QList<QPushButton *> fixesOn(QWidget &page)
{
  QList<QPushButton *> out;
  for (QPushButton *b : page.findChildren<QPushButton *>())
    if (b->objectName() == u"fixFinding" || b->text().startsWith(u"Fix")) out << b;
  return out;
}

RunRecord aRun(const QString &id, Outcome outcome, StepState state)
{
  PhoneNumber before = aNumber(), after = before;
  after.name = QStringLiteral("Evenings");
  RunRecord r;
  r.id = id;
  r.plan.title = QStringLiteral("Rename “Front desk”");
  r.plan.changes << changeChange(QStringLiteral("number"), Object::of(before), Object::of(after), r.plan.secrets);
  InboundTrunk trunk = aTrunk();
  r.plan.changes << createChange(QStringLiteral("trunk"), Object::of(trunk), r.plan.secrets);
  StepRecord s;
  s.state = state;
  s.stands = state == StepState::Done;
  s.key = before.sid;
  s.before = r.plan.changes[0].before;
  s.after = r.plan.changes[0].after;
  s.started = s.ended = QDateTime::currentDateTimeUtc();
  r.steps << s << StepRecord();
  r.outcome = outcome;
  r.user = QStringLiteral("kim");
  r.accounts = {QStringLiteral("twilio"), QStringLiteral("livekit")};
  r.started = r.ended = s.started;
  return r;
}
} // namespace

Q_DECLARE_METATYPE(Snapshot)

class OverviewTest : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void initTestCase() { QApplication::setStyle(new Style); }

  void headlines_data()
  {
    QTest::addColumn<Snapshot>("snapshot");
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("title");
    QTest::addColumn<int>("count"); // of the tab's badge
    const auto row = [](const char *name, const Snapshot &s, State state, const char *title, int count) {
      QTest::newRow(name) << s << int(state) << QString::fromUtf8(title) << count;
    };
    row("works", works(), State::Ok, "All 1 call path(s) work", -1);
    row("broken", broken(), State::Broken, "1 of 1 call path(s) are broken", 1);
    row("empty", nothingRoutable(), State::Idle, "Nothing is set up yet", -1);
    row("trunks refused", without<InboundTrunk>(), State::Unknown,
        "Cannot tell: not all could be read (Inbound trunks)", -1);
    row("numbers refused", without<PhoneNumber>(), State::Unknown, "Cannot tell: not all could be read (Numbers)", -1);
    Snapshot unread = works();
    edit<TwimlBin>(unread, [](TwimlBin &b) {
      b.reading = TwimlBin::Reading::NoToken;
      b.document = {};
    });
    row("bin unread", unread, State::Unknown, "Cannot tell about 1 of 1 call path(s)", -1);
    row("not asked", Snapshot(), State::Unknown, "Not checked yet", -1);
    Snapshot partly = works();
    readPartly<PhoneNumber>(partly);
    row("numbers in part", partly, State::Unknown, "Cannot tell: not all could be read (Numbers)", -1);
  }
  void headlines()
  {
    QFETCH(const Snapshot, snapshot);
    Work w(snapshot);
    OverviewPage page(*w.desk);
    QTEST(textOf(page, "headline"), "title");
    QTEST(page.badge().count, "count");
    QTEST(int(page.findChild<MarkView *>()->state()), "state");
  }

  void readingIsSaid()
  {
    const Snapshot s;
    const routing::RouteMapData map;
    const health::HealthReport report;
    const Headline h = headlineOf(OverviewFacts{&s, &map, &report, false, QStringLiteral("Reading numbers… 14"), {}});
    QCOMPARE(h.title, QStringLiteral("Reading numbers… 14"));
    QCOMPARE(h.state, State::Running);
  }

  /// An offline start goes on trying; that is no reading.
  void nothingCanBeRead()
  {
    Snapshot s;
    const auto fail = [&s](const Resource &r) {
      s.set(r, {Read::Failed, {}, Error{Error::Network, QStringLiteral("no answer")}, {}});
    };
    const routing::RouteMapData map;
    const health::HealthReport report;
    for (const Resource *r : {&resourceOf<PhoneNumber>(), &resourceOf<TwimlBin>(), &resourceOf<InboundTrunk>(),
                              &resourceOf<DispatchRule>()}) {
      const OverviewFacts facts{&s, &map, &report, false, QStringLiteral("Reading LiveKit…"), {}};
      QCOMPARE(headlineOf(facts).title, QStringLiteral("Reading LiveKit…"));
      fail(*r);
    }
    const OverviewFacts facts{&s, &map, &report, false, QStringLiteral("Reading LiveKit…"), {}};
    QCOMPARE(headlineOf(facts).title, QStringLiteral("Nothing can be checked now"));
  }

  void oneVendorAloneIsNoVerdict()
  {
    const Snapshot s = works();
    const routing::RouteMapData map = routing::overview(s);
    const health::HealthReport report = health::judge(s);
    const Headline h = headlineOf(OverviewFacts{&s, &map, &report, true, {}, QStringLiteral("LiveKit")});
    QCOMPARE(h.title, QStringLiteral("Cannot tell: LiveKit is not connected"));
  }

  void nothingIsJudgedBeforeBothAreRead()
  {
    Snapshot s = broken();
    s.set(resourceOf<Room>(), Part());
    Work w(s);
    OverviewPage page(*w.desk);
    page.show();
    QVERIFY(!page.findChild<QWidget *>("findings")->isVisible());
    QCOMPARE(page.badge().count, -1);
    w.see(broken());
    QVERIFY(page.findChild<QWidget *>("findings")->isVisible());
    QCOMPARE(page.badge().count, 1);
  }

  void findingsAreCountedAndMended()
  {
    Work w(broken());
    OverviewPage page(*w.desk);
    page.show();
    const auto findings = page.findChildren<FindingRow *>();
    QCOMPARE(findings.size(), w.desk->report().findings.size());
    QVERIFY(!findings.isEmpty());
    auto *segments = page.findChild<Segments *>("severities");
    QCOMPARE(segments->tabText(0), QStringLiteral("All %1").arg(findings.size()));
    QCOMPARE(segments->tabText(1), QStringLiteral("Blocks calls %1").arg(w.desk->report().blocking));
    QSignalSpy fixed(w.desk.get(), &Desk::fixRequested);
    page.findChild<QPushButton *>("fixFinding")->click();
    QCOMPARE(fixed.size(), 1);
    QTest::keyClick(findings.first(), Qt::Key_Period, Qt::ControlModifier);
    QCOMPARE(fixed.size(), 2);
    QVERIFY(!page.primary()); // while something is broken, the fixes are what there is to do
  }

  void readOnlyHasNoFixes()
  {
    Work may(broken()), mayNot(broken(), true);
    OverviewPage with(*may.desk), none(*mayNot.desk);
    QVERIFY(fixesOn(with).size() >= 2); // of the map and of the list
    QCOMPARE(fixesOn(none).size(), 0);
    QCOMPARE(none.findChildren<FindingRow *>().size(), with.findChildren<FindingRow *>().size());
    QVERIFY(!none.primary());
  }

  void aFailedPartIsNamedWithItsReason()
  {
    Work w(without<DispatchRule>());
    OverviewPage page(*w.desk);
    const auto *banner = page.findChild<Banner *>("unread.dispatch-rule");
    QVERIFY(banner);
    QCOMPARE(banner->title(), QStringLiteral("Dispatch rules could not be read"));
    QCOMPARE(banner->text(), QStringLiteral("The key may not read this."));
    w.see(works());
    QTRY_VERIFY(!page.findChild<Banner *>("unread.dispatch-rule"));
  }

  void aRefreshKeepsFocusAndRows()
  {
    Work w(broken());
    OverviewPage page(*w.desk);
    page.resize(900, 400);
    page.show();
    page.activateWindow();
    auto *fix = page.findChild<QPushButton *>("fixFinding");
    fix->setFocus();
    Snapshot again = broken();
    again.takenAt = again.takenAt.addSecs(60);
    w.see(again);
    QCOMPARE(page.findChild<QPushButton *>("fixFinding"), fix);
    QVERIFY(fix->hasFocus());
    w.see(works());
    QTRY_VERIFY(page.findChildren<FindingRow *>().isEmpty());
    QCOMPARE(textOf(page, "headline"), QStringLiteral("All 1 call path(s) work"));
  }

  void unroutedNumbersAreOneStepAway()
  {
    Snapshot s = works();
    PhoneNumber idle = aNumber(otherNumber);
    idle.voiceUrl.clear();
    add(s, idle);
    Work w(s);
    OverviewPage page(*w.desk);
    QSignalSpy opened(w.desk.get(), &Desk::openRequested);
    page.findChild<QPushButton *>("showUnrouted")->click();
    QCOMPARE(opened.value(0).value(1).toString(), idle.sid);
  }

  void showOpensAllNumbersThatAreNotRouted()
  {
    Snapshot s = works();
    for (const char *other : {"+15105550163", "+15105550164"}) {
      PhoneNumber idle = aNumber(QLatin1String(other));
      idle.voiceUrl.clear();
      add(s, idle);
    }
    Work w(s);
    OverviewPage page(*w.desk);
    std::unique_ptr<Page> numbers(numbersPage(*w.desk));
    page.findChild<QPushButton *>("showUnrouted")->click();
    const auto *table = numbers->findChild<QTreeView *>("numbersTable");
    const auto *filter = numbers->findChild<Page *>("numbers")->findChild<QLineEdit *>("filter");
    QCOMPARE(filter->text(), QStringLiteral("state=\"Not routed\""));
    QTRY_COMPARE(table->model()->rowCount(), 2);
  }

  void aKeptNumberSaysThatItIsNotChecked()
  {
    Work w{Snapshot()};
    w.sync.show(works());
    std::unique_ptr<Page> numbers(numbersPage(*w.desk));
    numbers->resize(1280, 700);
    numbers->show();
    const PhoneNumber &own = w.desk->snapshot().of<PhoneNumber>().seen().front();
    QVERIFY(numbers->select(resourceOf<PhoneNumber>(), own.sid));
    const routing::Route &route = w.desk->routeOf(own);
    QCOMPARE(route.nodes.size(), 5);
    for (const routing::RouteNode &n : route.nodes) QVERIFY(!n.title.isEmpty());
    QVERIFY(!route.nodes.front().reason.isEmpty());
  }

  void activityTellsRunsAndTheirFields()
  {
    Work w(works(), false,
           {aRun("1", Outcome::Succeeded, StepState::Done), aRun("2", Outcome::RolledBack, StepState::Undone)});
    ActivityPage page(*w.desk);
    page.show();
    auto *table = page.findChild<QTreeView *>("activityTable");
    QCOMPARE(table->model()->rowCount(), 2);
    QStringList results, changes;
    for (int row = 0; row < 2; ++row) {
      results << table->model()->index(row, RunsModel::Result).data().toString();
      changes << table->model()->index(row, RunsModel::Changes).data().toString();
    }
    results.sort();
    QCOMPARE(results, QStringList({"Done", "Rolled back"}));
    QCOMPARE(changes.first(), QStringLiteral("1 new, 1 changed"));
    const auto *fields = page.findChild<DifferenceView *>("fields1");
    QVERIFY(fields);
    QCOMPARE(fields->model()->index(0, 1).data().toString(), QStringLiteral("Front desk"));
    QCOMPARE(fields->model()->index(0, 2).data().toString(), QStringLiteral("Evenings"));
    for (const QLabel *l : page.findChildren<QLabel *>()) QVERIFY(!l->text().contains(QString::fromUtf8(password)));
    for (const DifferenceView *view : page.findChildren<DifferenceView *>())
      for (int row = 0; row < view->model()->rowCount(); ++row)
        QVERIFY(!view->model()->index(row, 2).data().toString().contains(QString::fromUtf8(password)));
  }

  void aPlanThatRestsIsOffered()
  {
    const QList<RunRecord> runs{aRun("1", Outcome::Running, StepState::Done)}; // nobody runs it: a crash
    Work w(works(), false, runs);
    ActivityPage page(*w.desk);
    const auto *strip = page.findChild<Banner *>("resting");
    QVERIFY(strip);
    QVERIFY2(strip->title().startsWith("A plan was interrupted at step 2 of 2 at "), qPrintable(strip->title()));
    QVERIFY(page.findChild<QPushButton *>("finishResting"));
    QVERIFY(page.findChild<QPushButton *>("undoResting"));
    QCOMPARE(page.badge().count, 1);
    Work look(works(), true, runs);
    ActivityPage readOnly(*look.desk);
    QVERIFY(readOnly.findChild<Banner *>("resting"));
    QVERIFY(!readOnly.findChild<QPushButton *>("finishResting"));
    QVERIFY(!readOnly.primary());
  }

  void undoShowsAPlanFirst()
  {
    RunRecord r = aRun("1", Outcome::Succeeded, StepState::Done);
    r.plan.changes.removeLast();
    r.steps.removeLast();
    Work w(works(), false, {r});
    ActivityPage page(*w.desk);
    QSignalSpy previewed(w.desk.get(), &Desk::previewRequested);
    page.primary()->trigger();
    QTRY_COMPARE(previewed.size(), 1);
  }

  void everythingHasAName()
  {
    Work w(broken(), false,
           {aRun("1", Outcome::Succeeded, StepState::Done), aRun("2", Outcome::Parked, StepState::Failed)});
    OverviewPage overview(*w.desk);
    ActivityPage activity(*w.desk);
    for (QWidget *page : {static_cast<QWidget *>(&overview), static_cast<QWidget *>(&activity)}) {
      page->show();
      for (QWidget *child : page->findChildren<QWidget *>()) {
        if (!child->isVisible() || child->focusPolicy() == Qt::NoFocus) continue;
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(child);
        QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(),
                 qPrintable(QString::fromLatin1(child->metaObject()->className()) + u' ' + child->objectName()));
      }
    }
  }
};

QTEST_MAIN(OverviewTest)
#include "t_overview.moc"
