// Calls that come to fail are told once, also over two starts.
#include "api/catalogue.h"
#include "app/notices.h"
#include "app/session.h"
#include "model/dispatchrule.h"
#include "profiles/connectfile.h"
#include "runner/sandboxprocess.h"

#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

class TestNotices : public QObject {
  Q_OBJECT
  QTemporaryDir folder;
  SandboxProcess sandbox;
  std::unique_ptr<Journal> journal;
  std::unique_ptr<Session> session;
  QStringList told;

  gui::Desk &desk() const { return *session->desk(); }
  Notices::Say listen()
  {
    return [this](const QString &title, const QString &text) { told << title + u'\n' + text; };
  }

  void readAgain()
  {
    QSignalSpy settled(&desk(), &gui::Desk::settled);
    desk().sync().refresh();
    QVERIFY(settled.wait(20'000));
  }

  /// Rules of trunks that calls pass: without them calls fail.
  void removeRules()
  {
    Plan plan;
    plan.title = QStringLiteral("Remove rules");
    int step = 0;
    for (const DispatchRule &r : desk().snapshot().of<DispatchRule>().seen())
      if (desk().isInUse(resourceOf<DispatchRule>(), r.id))
        plan.changes << removeChange(QStringLiteral("r%1").arg(++step), Object::of(r), plan.secrets);
    QVERIFY(!plan.changes.isEmpty());
    QVERIFY(desk().runner().start(plan));
    QTRY_VERIFY_WITH_TIMEOUT(!desk().runner().isBusy(), 20'000);
  }

private Q_SLOTS:
  void initTestCase()
  {
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("trunkline-test"));
    QCoreApplication::setApplicationName(QStringLiteral("notices"));
    QSettings().clear();
    const auto profile = profiles::readConnectJson(sandbox.line(), QStringLiteral("the sandbox"));
    QVERIFY(profile);
    auto opened = Journal::open(folder.filePath(QStringLiteral("journal")), api::resourceNamed);
    QVERIFY(opened);
    journal = std::move(*opened);
    session = std::make_unique<Session>(Opening::of(*profile), journal.get());
    QSignalSpy ready(session.get(), &Session::ready);
    session->open();
    QVERIFY(!ready.isEmpty() || ready.wait(10'000));
    QTRY_VERIFY_WITH_TIMEOUT(desk().hasRead(), 20'000);
  }
  void cleanupTestCase()
  {
    session.reset();
    QSettings().clear();
  }

  void tellsWhatIsNewAndTellsItOnce()
  {
    const Notices notices(desk(), QStringLiteral("p1"), listen());
    readAgain();
    QVERIFY2(told.isEmpty(), "what was wrong at the first look stands on the Overview");
    removeRules();
    readAgain();
    QCOMPARE(told.size(), 1);
    readAgain();
    QCOMPARE(told.size(), 1);
  }

  void remembersOverAStart()
  {
    told.clear();
    const Notices again(desk(), QStringLiteral("p1"), listen());
    readAgain();
    QVERIFY(told.isEmpty());
    const QStringList marks = QSettings().value(QStringLiteral("notices/p1")).toStringList();
    QVERIFY(!marks.isEmpty());
    for (const QString &mark : marks) QVERIFY(!mark.contains(u'+') && mark.size() == 24);
    Notices::forget(QStringLiteral("p1"));
    QVERIFY(!QSettings().contains(QStringLiteral("notices/p1")));
  }
};

QTEST_MAIN(TestNotices)
#include "t_notices.moc"
