// Live acts on the pages of rooms and conferences, against the sandbox: done at once, asked first, undone, refused.
#include "gui/acts.h"
#include "gui/kit/style.h"
#include "gui/kit/toast.h"
#include "gui/pages/pages.h"
#include "model/agentdispatch.h"
#include "model/conference.h"
#include "model/conferenceparticipant.h"
#include "model/room.h"
#include "model/roomparticipant.h"
#include "model/roomtrack.h"
#include "runner/rig.h"
#include "runner/sandboxprocess.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTabBar>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTreeView>
#include <QtTest>

using namespace gui;

namespace {
constexpr int patience = 20'000; ///< milliseconds; a loaded machine is slow

/// A sandbox of its own, a desk on it and one page that is seen.
struct Live {
  explicit Live(Page *(*make)(Desk &), bool readOnly = false)
      : accounts(accountsOf(sandbox.line(), readOnly)), rig(folder.path(), accounts), sync(accounts, {})
  {
    DeskParts parts;
    parts.profile.readOnly = readOnly;
    parts.sync = &sync;
    parts.runner = rig.runner.get();
    desk = std::make_unique<Desk>(parts);
    page.reset(make(*desk));
    acts = std::make_unique<Acts>(*desk, [this] { return page.get(); });
    page->resize(1280, 800);
    page->show();
  }
  template <class T> const std::vector<T> &all() const { return sync.snapshot().of<T>().seen(); }
  template <class T> bool isRead() const { return sync.snapshot().of<T>().state() == Read::Whole; }
  /// The icon button of that kind whose words name `who`.
  QToolButton *act(const char *id, const QString &who) const
  {
    for (auto *b : page->findChildren<QToolButton *>(QLatin1String(id)))
      if (b->isVisible() && b->accessibleName().contains(who)) return b;
    return nullptr;
  }
  QDialog *question() const
  {
    for (auto *d : page->findChildren<QDialog *>())
      if (d->isVisible()) return d;
    return nullptr;
  }
  bool choose(const Resource &r, const QString &key) const { return page->select(r, key); }
  QString told() const
  {
    const auto *toast = page->findChild<Toast *>(QStringLiteral("toast"));
    return toast ? toast->accessibleName() : QString();
  }

  SandboxProcess sandbox;
  QTemporaryDir folder;
  Accounts accounts;
  Rig rig;
  Sync sync;
  std::unique_ptr<Desk> desk;
  std::unique_ptr<Page> page;
  std::unique_ptr<Acts> acts;
};

const RoomTrack *trackOf(const Live &live, const QString &identity)
{
  for (const RoomTrack &t : live.all<RoomTrack>())
    if (t.participant.endsWith(u'/' + identity)) return &t;
  return nullptr;
}

const RoomParticipant *personCalled(const Live &live, const QString &identity)
{
  for (const RoomParticipant &p : live.all<RoomParticipant>())
    if (p.identity == identity) return &p;
  return nullptr;
}
} // namespace

class TestActs : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void initTestCase()
  {
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setStyle(new Style);
  }

  /// Nothing is asked; the toast takes it back; both stand in the journal.
  void muteIsDoneAtOnceAndUndone()
  {
    Live live(roomsPage);
    QTRY_VERIFY_WITH_TIMEOUT(live.isRead<RoomTrack>() && live.isRead<AgentDispatch>(), patience);
    QVERIFY(live.choose(resourceOf<Room>(), QStringLiteral("front-desk")));
    QTRY_VERIFY(live.act("mute", QStringLiteral("Rivera")));
    QCOMPARE(live.act("mute", QStringLiteral("Rivera"))->accessibleName(), QStringLiteral("Mute Rivera"));
    live.act("mute", QStringLiteral("Rivera"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(trackOf(live, QStringLiteral("rivera"))->muted, patience);
    QTRY_COMPARE(live.told(), QStringLiteral("Muted Rivera."));
    QCOMPARE(live.rig.runner->history().first().plan.title, QStringLiteral("Mute Rivera"));
    live.page->findChild<QPushButton *>(QStringLiteral("toastAction"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(!trackOf(live, QStringLiteral("rivera"))->muted, patience);
    QTRY_COMPARE(live.told(), QStringLiteral("Undone."));
    QCOMPARE(live.rig.runner->history().size(), 2);
  }

  void twoActsInARowAreBothDone()
  {
    Live live(roomsPage);
    QTRY_VERIFY_WITH_TIMEOUT(live.isRead<RoomTrack>() && live.isRead<AgentDispatch>(), patience);
    QVERIFY(live.choose(resourceOf<Room>(), QStringLiteral("front-desk")));
    QTRY_VERIFY(live.act("mute", QStringLiteral("Rivera")) && live.act("mute", QStringLiteral("+1 415")));
    QPointer<QToolButton> first = live.act("mute", QStringLiteral("Rivera")),
                          second = live.act("mute", QStringLiteral("+1 415"));
    first->click();
    second->click();
    QTRY_VERIFY_WITH_TIMEOUT(trackOf(live, QStringLiteral("rivera"))->muted, patience);
    QTRY_VERIFY_WITH_TIMEOUT(trackOf(live, QStringLiteral("sip_+14155550187"))->muted, patience);
    QCOMPARE(live.rig.runner->history().size(), 2);
  }

  /// Enter answers no; the number is masked; it cannot be taken back.
  void hangingUpIsAskedFirst()
  {
    Live live(roomsPage);
    QTRY_VERIFY_WITH_TIMEOUT(live.isRead<RoomTrack>() && live.isRead<AgentDispatch>(), patience);
    QVERIFY(live.choose(resourceOf<Room>(), QStringLiteral("front-desk")));
    QTRY_VERIFY(live.act("remove", QStringLiteral("+1 415")));
    live.act("remove", QStringLiteral("+1 415"))->click();
    QTRY_VERIFY(live.question());
    QCOMPARE(live.question()->windowTitle(), QStringLiteral("Hang up on +1 415 ••• 0187?"));
    QTRY_VERIFY(qobject_cast<QPushButton *>(live.question()->focusWidget()));
    QVERIFY(live.question()->focusWidget()->objectName() != QStringLiteral("confirmed"));
    QTest::keyClick(live.question(), Qt::Key_Return);
    QTRY_VERIFY(!live.question());
    QVERIFY(live.rig.runner->history().isEmpty());
    live.act("remove", QStringLiteral("+1 415"))->click();
    QTRY_VERIFY(live.question());
    live.question()->findChild<QPushButton *>(QStringLiteral("confirmed"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(!personCalled(live, QStringLiteral("sip_+14155550187")), patience);
    QTRY_COMPARE(live.told(), QStringLiteral("Hung up on +1 415 ••• 0187."));
    QVERIFY(!live.page->findChild<QPushButton *>(QStringLiteral("toastAction")));
  }

  /// A call that rings cannot be transferred: the reason is told whole.
  void aRefusalIsTold()
  {
    Live live(roomsPage);
    QTRY_VERIFY_WITH_TIMEOUT(live.isRead<RoomTrack>() && live.isRead<AgentDispatch>(), patience);
    const RoomParticipant *ringing = personCalled(live, QStringLiteral("sip_+16285550119"));
    QVERIFY(ringing);
    QVERIFY(live.choose(resourceOf<Room>(), ringing->room));
    QTRY_VERIFY(live.act("transfer", QStringLiteral("+1 628")));
    live.act("transfer", QStringLiteral("+1 628"))->click();
    QDialog *dialog = nullptr;
    const auto asked = [&] {
      for (QWidget *w : QApplication::topLevelWidgets())
        if (auto *d = qobject_cast<QDialog *>(w); d && d->isVisible()) dialog = d;
      return dialog;
    };
    QTRY_VERIFY(asked());
    auto *to = dialog->findChild<QLineEdit *>(QStringLiteral("transferTo"));
    auto *take = dialog->findChild<QPushButton *>(QStringLiteral("take"));
    to->setText(QStringLiteral("nowhere"));
    take->click();
    QVERIFY(dialog->isVisible()); // no such address
    to->setText(QStringLiteral("+1 510 555 0142"));
    take->click();
    QTRY_VERIFY_WITH_TIMEOUT(!live.told().isEmpty(), patience);
    QVERIFY2(live.told().contains(QStringLiteral("request timed out")), qPrintable(live.told()));
    QVERIFY(personCalled(live, QStringLiteral("sip_+16285550119")));
  }

  /// Reading again what has not changed moves nothing under the mouse.
  void buttonsStayWhileNothingChanges()
  {
    Live live(roomsPage);
    QTRY_VERIFY_WITH_TIMEOUT(live.isRead<RoomTrack>() && live.isRead<AgentDispatch>() && !live.sync.isReading(),
                             patience);
    QVERIFY(live.choose(resourceOf<Room>(), QStringLiteral("front-desk")));
    QTRY_VERIFY(live.act("mute", QStringLiteral("Rivera")));
    QTest::qWait(100);
    const QPointer<QToolButton> before = live.act("mute", QStringLiteral("Rivera"));
    const QDateTime read = live.sync.snapshot().of<RoomTrack>().readAt();
    live.sync.refreshPart(resourceOf<Room>());
    QTRY_VERIFY_WITH_TIMEOUT(live.sync.snapshot().of<RoomTrack>().readAt() > read && !live.sync.isReading(), patience);
    QTest::qWait(200);
    QVERIFY(before);
    QCOMPARE(live.act("mute", QStringLiteral("Rivera")), before.data());
  }

  /// It reads by itself while it is seen, and not behind another page.
  void readsWhileItIsSeen()
  {
    Live live(roomsPage);
    QTRY_VERIFY_WITH_TIMEOUT(live.isRead<Room>() && !live.sync.isReading(), patience);
    QDateTime read = live.sync.snapshot().of<Room>().readAt();
    QTRY_VERIFY_WITH_TIMEOUT(live.sync.snapshot().of<Room>().readAt() > read, patience);
    live.page->hide();
    QTRY_VERIFY_WITH_TIMEOUT(!live.sync.isReading(), patience);
    read = live.sync.snapshot().of<Room>().readAt();
    QTest::qWait(6'000);
    QCOMPARE(live.sync.snapshot().of<Room>().readAt(), read);
  }

  void readOnlyHasNoActs()
  {
    Live live(roomsPage, true);
    QTRY_VERIFY_WITH_TIMEOUT(live.isRead<RoomTrack>() && live.isRead<AgentDispatch>(), patience);
    QVERIFY(live.choose(resourceOf<Room>(), QStringLiteral("front-desk")));
    for (const char *id : {"mute", "remove", "transfer"})
      QVERIFY(live.page->findChildren<QToolButton *>(QLatin1String(id)).isEmpty());
    QVERIFY(!live.page->primary());
    for (const QAction *a : live.page->rowActions())
      QVERIFY(!a->objectName().endsWith(QStringLiteral("close"))
              && !a->objectName().endsWith(QStringLiteral("sendAgent")));
  }

  void anAgentIsSentAndComes()
  {
    Live live(roomsPage);
    QTRY_VERIFY_WITH_TIMEOUT(live.isRead<AgentDispatch>(), patience);
    const RoomParticipant *ringing = personCalled(live, QStringLiteral("sip_+16285550119"));
    QTRY_VERIFY_WITH_TIMEOUT((ringing = personCalled(live, QStringLiteral("sip_+16285550119"))), patience);
    const QString room = ringing->room;
    QVERIFY(live.choose(resourceOf<Room>(), room));
    for (QAction *a : live.page->rowActions())
      if (a->objectName() == u"rooms.sendAgent") a->trigger();
    QDialog *dialog = nullptr;
    const auto asked = [&] {
      for (QWidget *w : QApplication::topLevelWidgets())
        if (auto *d = qobject_cast<QDialog *>(w); d && d->isVisible()) dialog = d;
      return dialog;
    };
    QTRY_VERIFY(asked());
    dialog->findChild<QLineEdit *>(QStringLiteral("agentName"))->setText(QStringLiteral("receptionist"));
    dialog->findChild<QPushButton *>(QStringLiteral("take"))->click();
    const auto hasCome = [&] {
      const auto &all = live.all<RoomParticipant>();
      return std::any_of(all.begin(), all.end(), [&](const auto &p) { return p.room == room && p.isAgent(); });
    };
    QTRY_VERIFY_WITH_TIMEOUT(hasCome(), patience);
  }

  /// One plan, several changes.
  void muteAllIsOnePlan()
  {
    Live live(conferencesPage);
    QTRY_VERIFY_WITH_TIMEOUT(live.isRead<ConferenceParticipant>(), patience);
    QAction *muteAll = nullptr;
    for (QAction *a : live.page->rowActions())
      if (a->objectName() == u"conferences.muteAll") muteAll = a;
    QVERIFY(muteAll);
    const Conference *board = nullptr;
    for (const Conference &c : live.all<Conference>())
      if (c.name == u"dental-board" && !c.isOver()) board = &c;
    QVERIFY(board);
    const QString sid = board->sid;
    QVERIFY(live.choose(resourceOf<Conference>(), sid));
    muteAll->trigger();
    const auto allMuted = [&] {
      const auto &all = live.all<ConferenceParticipant>();
      return std::all_of(all.begin(), all.end(), [&](const auto &p) { return p.conferenceSid != sid || p.muted; });
    };
    QTRY_VERIFY_WITH_TIMEOUT(allMuted(), patience);
    QCOMPARE(live.rig.runner->history().size(), 1);
    QCOMPARE(live.rig.runner->history().first().plan.changes.size(), 3); // one was muted already
  }

  void anEndedConferenceMovesOver()
  {
    Live live(conferencesPage);
    QTRY_VERIFY_WITH_TIMEOUT(live.isRead<ConferenceParticipant>(), patience);
    QString sid;
    for (const Conference &c : live.all<Conference>())
      if (c.name == u"emergency-46") sid = c.sid;
    QVERIFY(live.choose(resourceOf<Conference>(), sid));
    for (QAction *a : live.page->rowActions())
      if (a->objectName() == u"conferences.end") a->trigger();
    QTRY_VERIFY(live.question());
    QCOMPARE(live.question()->windowTitle(), QStringLiteral("End conference emergency-46?"));
    live.question()->findChild<QPushButton *>(QStringLiteral("confirmed"))->click();
    const auto table = [&](const char *name) {
      return live.page->findChild<QTreeView *>(QLatin1String(name))->model()->rowCount();
    };
    QTRY_COMPARE_WITH_TIMEOUT(table("conferencesTable"), 2, patience);
    QCOMPARE(table("endedConferencesTable"), 5);
    QVERIFY(!live.page->findChild<QPushButton *>(QStringLiteral("toastAction")));
  }
};

QTEST_MAIN(TestActs)
#include "t_acts.moc"
