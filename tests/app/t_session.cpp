// A profile that is opened without a connection shows what was read last, and changes nothing.
#include "api/catalogue.h"
#include "app/session.h"
#include "model/inboundtrunk.h"
#include "profiles/connectfile.h"
#include "runner/sandboxprocess.h"
#include "support/finish.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

class TestSession : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void anOfflineStartShowsTheLastState();
};

void TestSession::anOfflineStartShowsTheLastState()
{
  const QTemporaryDir folder;
  auto sandbox = std::make_unique<SandboxProcess>();
  const auto profile = profiles::readConnectJson(sandbox->line(), QStringLiteral("the sandbox"));
  QVERIFY(profile);
  Opening opening = Opening::of(*profile);
  opening.stateFile = folder.filePath(QStringLiteral("states/one.json"));
  auto journal = Journal::open(folder.filePath(QStringLiteral("journal")), api::resourceNamed);
  QVERIFY(journal);
  int there = 0;
  {
    Session session(opening, journal->get());
    QSignalSpy ready(&session, &Session::ready);
    session.open();
    QVERIFY(ready.wait());
    QCOMPARE(session.desk()->snapshot().part(resourceOf<InboundTrunk>()).state, Read::NotAsked); // nothing was kept yet
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(opening.stateFile), 20'000);
    there = session.desk()->snapshot().part(resourceOf<InboundTrunk>()).size();
    QVERIFY(there > 0);
  }
  sandbox.reset();

  Session session(opening, journal->get());
  QSignalSpy ready(&session, &Session::ready);
  session.open();
  QVERIFY(ready.wait());
  QTRY_COMPARE(session.desk()->snapshot().part(resourceOf<InboundTrunk>()).size(), there);
  QVERIFY(session.desk()->snapshot().of<InboundTrunk>().all() == nullptr); // seen, not known
  QVERIFY(session.desk()->report().findings.isEmpty());                    // what lacks its secrets is not judged
  QCOMPARE(session.desk()->snapshot().part(resourceOf<InboundTrunk>()).state, Read::Failed);
  QVERIFY(session.desk()->snapshot().part(resourceOf<InboundTrunk>()).readAt.isValid());

  const InboundTrunk shown = session.desk()->snapshot().of<InboundTrunk>().seen().front();
  InboundTrunk wanted = shown;
  wanted.name += QStringLiteral(" 2");
  Plan plan;
  plan.title = QStringLiteral("Rename");
  plan.changes << changeChange(QStringLiteral("trunk"), Object::of(shown), Object::of(wanted), plan.secrets);
  const auto started = session.desk()->runner().start(plan);
  QVERIFY(!started);
  QVERIFY2(started.error().text.contains(QStringLiteral("since the program started")),
           qPrintable(started.error().text));
  QTRY_VERIFY_WITH_TIMEOUT(!session.desk()->sync().isReading(), 60'000);
  QCOMPARE(session.desk()->snapshot().part(resourceOf<InboundTrunk>()).size(), there); // still seen
}

QTEST_GUILESS_MAIN(TestSession)
#include "t_session.moc"
