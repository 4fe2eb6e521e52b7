// The calls' page on the sandbox: what is shown of calls, what is said of one, what happens when Twilio does not
// answer.
#include "api/accountsat.h"
#include "api/catalogue.h"
#include "archive/callfill.h"
#include "gui/calls/callfilter.h"
#include "gui/calls/callwords.h"
#include "gui/calls/recordingline.h"
#include "gui/kit/banner.h"
#include "gui/kit/style.h"
#include "gui/pages/pages.h"
#include "gui/table/filterfield.h"
#include "model/conference.h"
#include "model/conferencerecording.h"
#include "runner/sandboxprocess.h"
#include "support/desk.h"
#include "support/faultproxy.h"
#include "support/finish.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>
#include <QTreeView>

using namespace gui;

namespace {
/// A desk on accounts that answer.
struct Place {
  /// `callFile`: keeps the calls.
  explicit Place(const Accounts &accounts, const QString &callFile = {}) : sync(accounts, {})
  {
    if (!callFile.isEmpty()) {
      archive = std::make_unique<CallArchive>(callFile);
      fill = std::make_unique<CallFill>(*archive);
    }
    journal = std::move(*Journal::open(folder.filePath(QStringLiteral("journal")), api::resourceNamed));
    RunnerOptions options;
    options.lockFolder = folder.path();
    runner = std::make_unique<Runner>(accounts, api::catalogue(), journal.get(), &secrets, options);
    DeskParts parts;
    parts.sync = &sync;
    parts.runner = runner.get();
    parts.calls = fill.get();
    desk = std::make_unique<Desk>(parts);
    Snapshot own;
    PhoneNumber n;
    n.sid = QStringLiteral("PN1");
    n.number = QStringLiteral("+15105550142");
    own.put<PhoneNumber>({n});
    const_cast<Snapshot &>(sync.snapshot()) = own;
    page.reset(callsPage(*desk));
    page->resize(1280, 700);
    page->show();
  }
  QTreeView *table() const { return page->findChild<QTreeView *>(QStringLiteral("callsTable")); }
  int rows() const { return table()->model()->rowCount(); }
  QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
  bool read() const
  {
    auto *stop = page->findChild<QPushButton *>(QStringLiteral("stopReading"));
    return QTest::qWaitFor([&] { return rows() > 0 && stop->isHidden(); }, 20'000);
  }
  void askForAll() const
  {
    page->findChild<CallFilter *>()->setDays(QDate::currentDate().addDays(-95), QDate::currentDate());
  }
  QTemporaryDir folder;
  Sync sync;
  MemoryStore secrets;
  std::unique_ptr<Journal> journal;
  std::unique_ptr<Runner> runner;
  std::unique_ptr<CallArchive> archive;
  std::unique_ptr<CallFill> fill;
  std::unique_ptr<Desk> desk;
  std::unique_ptr<Page> page;
};

enum { Started, Result_, From, To, Length };

twilio::CallNotification complaint(const QString &code, bool isError)
{
  twilio::CallNotification n;
  n.code = code;
  n.isError = isError;
  n.message = QStringLiteral("Something is wrong");
  return n;
}
} // namespace

class TestCallsPage : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void initTestCase();
  void init() { QSettings().clear(); } // the page keeps its filter
  void aVerdictSaysWhoAndWhy_data();
  void aVerdictSaysWhoAndWhy();
  void ownNumbersAreNobodysSecret();
  void callsAreReadWhenThePageIsSeen();
  void aLiveCallIsHungUpForGood();
  void aStretchThatFailedIsToldAndReadAgain();
  void aConferencesRecordingIsSaved();
  void whatIsKeptIsShownWithoutTwilio();
  void allThatIsKept();
  void aNumbersHistoryIsRemoved();

private:
  std::unique_ptr<SandboxProcess> sandbox;
};

void TestCallsPage::initTestCase()
{
  QStandardPaths::setTestModeEnabled(true);
  sandbox = std::make_unique<SandboxProcess>(QStringList{QStringLiteral("--calls"), QStringLiteral("300")});
  QVERIFY(!sandbox->line().isEmpty());
}

void TestCallsPage::aVerdictSaysWhoAndWhy_data()
{
  QTest::addColumn<QString>("status");
  QTest::addColumn<int>("sip");
  QTest::addColumn<QString>("code");
  QTest::addColumn<QString>("leg");
  QTest::addColumn<QString>("title");
  QTest::addColumn<QString>("reason");
  QTest::newRow("answered") << "completed" << 0 << ""
                            << ""
                            << "Answered"
                            << "0:31";
  QTest::newRow("complained") << "completed" << 0 << "32014"
                              << ""
                              << "complained"
                              << "32014";
  QTest::newRow("nobody reached") << "completed" << 0 << "13254"
                                  << "failed"
                                  << "reached nobody"
                                  << "13254";
  QTest::newRow("a leg failed") << "completed" << 0 << ""
                                << "busy"
                                << "a leg failed"
                                << "busy";
  QTest::newRow("SIP side") << "failed" << 404 << ""
                            << ""
                            << "SIP side"
                            << "404";
  QTest::newRow("SIP side before Twilio") << "failed" << 404 << "32011"
                                          << ""
                                          << "SIP side"
                                          << "no trunk";
  QTest::newRow("Twilio") << "failed" << 0 << "32205"
                          << ""
                          << "Twilio could not"
                          << "32205";
  QTest::newRow("no reason") << "failed" << 0 << ""
                             << ""
                             << "failed"
                             << "no reason";
  QTest::newRow("live") << "in-progress" << 0 << ""
                        << ""
                        << "going on"
                        << "";
  QTest::newRow("unknown") << "parked" << 0 << ""
                           << ""
                           << "parked"
                           << "";
}

void TestCallsPage::aVerdictSaysWhoAndWhy()
{
  QFETCH(QString, status);
  QFETCH(int, sip);
  QFETCH(QString, code);
  QFETCH(QString, leg);
  QFETCH(QString, title);
  QFETCH(QString, reason);
  Call call;
  call.status = status;
  call.duration = 31;
  twilio::CallStory story;
  if (sip) {
    twilio::CallEvent e;
    e.sipCode = sip;
    story.events << e;
  }
  if (!code.isEmpty()) story.notifications << complaint(QStringLiteral("11111"), false) << complaint(code, true);
  if (!leg.isEmpty()) {
    Call child;
    child.status = leg;
    child.result = callResult(leg);
    story.children << child;
  }
  const CallVerdict v = callVerdict(call, story);
  QVERIFY2(v.title.contains(title), qPrintable(v.title));
  QVERIFY2(v.reason.contains(reason), qPrintable(v.reason));
}

void TestCallsPage::ownNumbersAreNobodysSecret()
{
  const QSet<QString> own{QStringLiteral("+15105550142")};
  QCOMPARE(callParty(QStringLiteral("+15105550142"), own, true), QStringLiteral("+1 510 555 0142"));
  QCOMPARE(callParty(QStringLiteral("+14155550187"), own, true), QStringLiteral("+1 415 ••• 0187"));
  QCOMPARE(callParty(QStringLiteral("+14155550187"), own, false), QStringLiteral("+1 415 555 0187"));
  QVERIFY(callParty(QStringLiteral("sip:+15105550142@a.b;transport=tcp"), own, true).contains(u"+15105550142@a.b"));
  QVERIFY(!callParty(QStringLiteral("sip:+14155550187@a.b"), own, true).contains(u"5550187"));
}

void TestCallsPage::callsAreReadWhenThePageIsSeen()
{
  const Place p(accountsAt(sandbox->line()));
  QVERIFY(p.read());
  p.askForAll();
  QTRY_COMPARE(p.rows(), 300);
  // only what the page asked for: not every call that ever was, page after page, beside it
  QCOMPARE(p.sync.snapshot().part(resourceOf<Call>()).state, Read::NotAsked);
  QCOMPARE(p.cell(0, Result_), QStringLiteral("Live"));
  QVERIFY(p.cell(0, From).contains(u"•••"));
  int live = 0;
  for (int i = 0; i < 20; ++i) live += p.cell(i, Result_) == u"Live";
  QCOMPARE(live, 8); // two legs of each caller in a room
  // a failed call says why
  int failed = 0;
  while (failed < p.rows() && p.cell(failed, Result_) != u"Failed") ++failed;
  QVERIFY(failed < p.rows());
  p.table()->setCurrentIndex(p.table()->model()->index(failed, 0));
  const auto verdict = [&]() -> QString {
    const auto *banner = p.page->findChild<Banner *>(QStringLiteral("verdict"));
    return banner && banner->text() != QString() ? banner->title() : QString();
  };
  QTRY_VERIFY(!verdict().isEmpty());
}

void TestCallsPage::aLiveCallIsHungUpForGood()
{
  const Place p(accountsAt(sandbox->line()));
  QVERIFY(p.read());
  const QString key = p.cell(1, p.table()->model()->columnCount() - 1);
  p.table()->setCurrentIndex(p.table()->model()->index(1, 0));
  auto *action = p.page->findChild<QAction *>(QStringLiteral("calls.hangUp"));
  QVERIFY(action && action->isVisible());
  action->trigger();
  QPushButton *now = nullptr;
  QTRY_VERIFY((now = [] {
    for (QWidget *w : QApplication::topLevelWidgets())
      if (auto *b = w->findChild<QPushButton *>(QStringLiteral("hangUpNow"))) return b;
    return static_cast<QPushButton *>(nullptr);
  }()));
  now->click();
  QTRY_COMPARE_WITH_TIMEOUT(p.runner->history().size(), 1, 10'000);
  QTRY_COMPARE_WITH_TIMEOUT(p.runner->history().first().outcome, Outcome::Succeeded, 10'000);
  QTRY_COMPARE(p.cell(1, Result_), QStringLiteral("Answered"));
  QCOMPARE(p.cell(1, p.table()->model()->columnCount() - 1), key);
  QTRY_VERIFY(!action->isVisible()); // it lives no more
  const RunRecord run = p.runner->history().first();
  QVERIFY(!canBeUndone(run.plan.changes.first()));
  QVERIFY(!run.plan.title.contains(QRegularExpression(QStringLiteral("\\+1415555[0-9]{4}"))));
}

void TestCallsPage::aStretchThatFailedIsToldAndReadAgain()
{
  FaultProxy proxy(quint16(sandbox->twilio().port()));
  const Place p(accountsAt(sandbox->lineThrough(proxy.port(), quint16(sandbox->livekit().port()))));
  QVERIFY(p.read());
  proxy.clear();
  proxy.faultAt(1, {Fault::Cut, 0, -1}); // all: a GET whose answer is lost is sent once more by Qt itself
  p.askForAll();
  const auto again = [&]() -> QPushButton * {
    auto *b = p.page->findChild<QPushButton *>(QStringLiteral("callsReadMissing"));
    return b && b->isVisible() ? b : nullptr;
  };
  const auto tryAgain = [&]() -> QPushButton * {
    for (auto *b : p.page->findChildren<QPushButton *>())
      if (b->isVisible() && b->text() == u"Try again") return b;
    return again();
  };
  QTRY_VERIFY_WITH_TIMEOUT(tryAgain(), 10'000);
  proxy.clear();
  tryAgain()->click();
  QTRY_COMPARE_WITH_TIMEOUT(p.rows(), 300, 10'000);
  QVERIFY(!again());
}

void TestCallsPage::aConferencesRecordingIsSaved()
{
  const Place p(accountsAt(sandbox->line()));
  const Account &account = *p.sync.accounts().of(Vendor::Twilio);
  const auto conferences = finish(api::endpointOf(resourceOf<Conference>()).list(account, {}));
  QVERIFY(conferences);
  ConferenceRecording found;
  for (const Conference &c : static_cast<const RowsOf<Conference> &>(**conferences).list) {
    const auto recordings = finish(api::endpointOf(resourceOf<ConferenceRecording>()).listIn(account, c.sid));
    QVERIFY(recordings);
    for (const ConferenceRecording &r : static_cast<const RowsOf<ConferenceRecording> &>(**recordings).list)
      if (r.status == u"completed") found = r;
  }
  QVERIFY2(!found.sid.isEmpty(), "no conference of the sample company was recorded");
  auto line = std::make_unique<RecordingLine>(*p.desk, Recording{found.sid, found.started, QString(), true});
  line->findChild<QPushButton *>(QStringLiteral("saveRecording"))->click();
  auto *dialog = line->findChild<QFileDialog *>();
  QVERIFY(dialog);
  const QString path = p.folder.filePath(QStringLiteral("recording.wav"));
  Q_EMIT dialog->fileSelected(path);
  line.reset(); // the operator looks at something else: what is being saved arrives all the same
  QTRY_VERIFY(QFile::exists(path));
  QFile file(path);
  QVERIFY(file.open(QIODevice::ReadOnly));
  QVERIFY(file.size() > 10'000);
  QCOMPARE(file.read(4), QByteArray("RIFF"));
}

/// What the page reads is kept; the next start shows it though nobody answers, and says what is missing.
void TestCallsPage::whatIsKeptIsShownWithoutTwilio()
{
  QTemporaryDir folder;
  const QString file = folder.filePath(QStringLiteral("calls.sqlite"));
  {
    const Place place(accountsAt(sandbox->line()), file);
    QVERIFY(place.read());
    place.askForAll();
    QTRY_COMPARE(place.rows(), 300);
    QTRY_COMPARE(int(finish(place.archive->standing())->calls), 300);
  }
  HttpEcho dead([](QTcpSocket *s, const QByteArray &) { HttpEcho::answer(s, "503 Unavailable", "{}"); });
  const Place place(accountsAt(dead), file);
  place.askForAll();
  QTRY_COMPARE(place.rows(), 300);
  QTRY_VERIFY(place.page->findChild<QPushButton *>(QStringLiteral("callsReadMissing")));
}

/// What the computer keeps is filtered by SQL, and the line below adds up what is shown.
void TestCallsPage::allThatIsKept()
{
  QTemporaryDir folder;
  const Place place(accountsAt(sandbox->line()), folder.filePath(QStringLiteral("calls.sqlite")));
  QVERIFY(place.read());
  place.askForAll();
  QTRY_COMPARE(int(finish(place.archive->standing())->calls), 300);
  const auto *calls = place.page->findChild<QWidget *>(QStringLiteral("calls"));
  QVERIFY(calls);
  auto *period = calls->findChild<QComboBox *>(QStringLiteral("callPeriod"));
  const int keptOnes = period->findData(CallWish::Kept);
  QVERIFY(keptOnes >= 0);
  period->setCurrentIndex(keptOnes);
  Q_EMIT period->activated(keptOnes);
  QTRY_COMPARE(place.rows(), 200);                                       // some screens of them
  place.page->findChild<Page *>(QStringLiteral("calls"))->exportTable(); // the others belong into the file
  QTRY_COMPARE(place.rows(), 300);
  QTRY_VERIFY(calls->findChild<QDialog *>(QStringLiteral("exportDialog")));
  calls->findChild<QDialog *>(QStringLiteral("exportDialog"))->reject();
  period->setCurrentIndex(0);
  Q_EMIT period->activated(0);
  period->setCurrentIndex(keptOnes);
  Q_EMIT period->activated(keptOnes);
  QTRY_COMPARE(place.rows(), 200);
  // Sorted by another column: that older ones are not compared is said, and they can be brought.
  const auto loadAll = [&] { return calls->findChild<QPushButton *>(QStringLiteral("callsLoadAndSort")); };
  QVERIFY(!loadAll());
  QTreeView *const sorted = place.table();
  sorted->sortByColumn(2, Qt::AscendingOrder);
  QTRY_VERIFY(loadAll());
  loadAll()->click();
  QTRY_COMPARE(place.rows(), 300);
  QTRY_VERIFY(!loadAll());
  sorted->sortByColumn(0, Qt::DescendingOrder);
  period->setCurrentIndex(0);
  Q_EMIT period->activated(0);
  period->setCurrentIndex(keptOnes);
  Q_EMIT period->activated(keptOnes);
  QTRY_COMPARE(place.rows(), 200);
  auto *bar = place.table()->verticalScrollBar();
  bar->setValue(bar->maximum());
  QTRY_COMPARE(place.rows(), 300);
  const auto line = [&] {
    QStringList texts;
    for (const QLabel *l : calls->findChildren<QLabel *>()) texts << l->text();
    return texts.filter(QStringLiteral("minute")).value(0);
  };
  QTRY_VERIFY2(line().startsWith(QStringLiteral("300 call")), qPrintable(line()));
  calls->findChild<FilterField *>()->setText(QStringLiteral("result:failed"));
  archive::Question failed;
  failed.within.status = QStringLiteral("failed");
  const auto wanted = finish(place.archive->sums(failed, {}));
  QVERIFY(wanted && wanted->all().all.calls > 0);
  QTRY_COMPARE(place.rows(), int(wanted->all().all.calls));
  QTRY_VERIFY2(line().startsWith(QStringLiteral("%1 call").arg(place.rows())), qPrintable(line()));
  QVERIFY2(line().contains(QStringLiteral("0 answered")), qPrintable(line()));
  calls->findChild<FilterField *>()->setText(QStringLiteral("nothing-has-this"));
  QTRY_COMPARE(place.rows(), 0);
}

void TestCallsPage::aNumbersHistoryIsRemoved()
{
  QTemporaryDir folder;
  const Place place(accountsAt(sandbox->line()), folder.filePath(QStringLiteral("calls.sqlite")));
  QVERIFY(place.read());
  place.askForAll();
  QTRY_COMPARE(int(finish(place.archive->standing())->calls), 300);
  archive::Question theirs; // of somebody who called yesterday or before: the last hour is read again
  theirs.within.to = QDateTime::currentDateTimeUtc().addDays(-1);
  QString caller;
  const auto old = finish(place.archive->rows(theirs, 300));
  QVERIFY(old);
  for (const Call &c : old->rows->list)
    if (c.direction == u"inbound" && E164::parse(c.from)) caller = c.from;
  theirs.within.to = {};
  theirs.within.caller = caller;
  const int before = int(finish(place.archive->rows(theirs, 1'000))->rows->list.size());
  QVERIFY(before > 0 && !caller.isEmpty());
  const std::unique_ptr<TaskPage> task(archiveTask(*place.desk));
  task->show();
  task->findChild<QLineEdit *>(QStringLiteral("forgottenNumber"))->setText(caller);
  task->findChild<QPushButton *>(QStringLiteral("forgetNumber"))->click();
  auto *yes = task->window()->findChild<QPushButton *>(QStringLiteral("removeNow"));
  QVERIFY(yes);
  yes->click();
  auto *said = task->findChild<QLabel *>(QStringLiteral("forgotten"));
  QTRY_VERIFY2(said->text().contains(QStringLiteral("removed")), qPrintable(said->text()));
  QVERIFY(finish(place.archive->rows(theirs, 1))->rows->list.empty());
  QTRY_VERIFY(place.rows() > 0 && place.rows() < 300); // the page's too, but for those of the last hour
}

int main(int argc, char **argv)
{
  QApplication::setStyle(new Style);
  QApplication app(argc, argv);
  TestCallsPage test;
  return QTest::qExec(&test, argc, argv);
}
#include "t_calls.moc"
