// Where guides are pressed from questions to undo: a sandbox, a session on it, and the place for tasks.
#pragma once
#include "app/session.h"
#include "gui/kit/banner.h"
#include "gui/kit/style.h"
#include "gui/place.h"
#include "profiles/connectfile.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace gui {

class GuideRig {
public:
  QTemporaryDir folder;
  std::unique_ptr<Place> place;

  Desk &desk() const { return *session->desk(); }
  int count(const Resource &r) const { return desk().snapshot().part(r).size(); }

  /// `arguments`: of the sandbox.
  void start(const QStringList &arguments = {})
  {
    QApplication::setStyle(new Style);
    Theme::use(Theme::light());
    QStandardPaths::setTestModeEnabled(true);
    QDir().mkpath(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    sandbox.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    sandbox.start(QStringLiteral(TRUNKLINE_BIN_DIR "/trunkline-sandbox"), arguments);
    while (!sandbox.canReadLine()) QVERIFY(sandbox.waitForReadyRead(20'000));
    auto read = profiles::readConnectJson(sandbox.readLine(), QStringLiteral("the sandbox"));
    QVERIFY2(read, read ? "" : qPrintable(read.error().text));
    profile = *read;
    auto opened = Journal::open(folder.filePath(QStringLiteral("journal.sqlite")), api::resourceNamed);
    QVERIFY(opened);
    journal = std::move(*opened);
  }

  void open()
  {
    session = std::make_unique<Session>(Opening::of(profile), journal.get());
    QSignalSpy ready(session.get(), &Session::ready);
    session->open();
    QVERIFY(!ready.isEmpty() || ready.wait(10'000));
    QSignalSpy read(&desk().sync(), &Sync::finished);
    QVERIFY(read.wait(30'000));
    QTRY_VERIFY_WITH_TIMEOUT(desk().hasRead(), 10'000);
    QApplication::processEvents();
    place = std::make_unique<Place>(desk());
  }

  void close()
  {
    place.reset();
    session.reset();
  }

  void stop()
  {
    sandbox.closeWriteChannel();
    QVERIFY(sandbox.waitForFinished(5'000));
  }

  /// Shows the task and waits until it has a plan: what it needs is read now.
  void ask(TaskPage *task)
  {
    place->push(task);
    QTRY_VERIFY_WITH_TIMEOUT(place->find<QPushButton>("previewPlan")->isEnabled(), 30'000);
    QCOMPARE(unnamed(place->currentWidget()), QStringList());
  }

  /// With TRUNKLINE_LOOK=FOLDER: keeps pictures of what is shown, light and dark, wide and narrow.
  void look(const QString &name) const
  {
    const QString to = qEnvironmentVariable("TRUNKLINE_LOOK");
    if (to.isEmpty()) return;
    for (const bool dark : {false, true}) {
      Theme::use(dark ? Theme::dark() : Theme::light());
      for (const QSize size : {QSize(1280, 694), QSize(1024, 534)}) {
        place->resize(size);
        QTest::qWait(50);
        place->grab().save(QStringLiteral("%1/%2-%3-%4.png").arg(to, name, dark ? "dark" : "light").arg(size.width()));
      }
    }
    Theme::use(Theme::light());
    place->resize(1280, 694);
  }

  /// Chooses the entry whose text begins so.
  void choose(const char *name, const QString &text) const
  {
    auto *c = place->find<QComboBox>(name);
    for (int i = 0; i < c->count(); ++i)
      if (c->itemText(i).startsWith(text)) return c->setCurrentIndex(i);
    QFAIL(qPrintable(QStringLiteral("No entry %1 of %2").arg(text, QLatin1String(name))));
  }

  void run() const
  {
    place->press("previewPlan");
    QCOMPARE(place->task()->objectName(), QStringLiteral("planTask"));
    QVERIFY(!place->shows("objection"));
    confirm();
    place->press("run");
  }

  /// "Type 2 to go on."
  void confirm() const
  {
    if (!place->shows("confirm")) return;
    auto *typed = place->find<QLineEdit>("confirm");
    typed->setText(typed->accessibleDescription()
                       .section(QStringLiteral("Type "), 1)
                       .section(QStringLiteral(" to "), 0, 0)
                       .remove(QRegularExpression("[“”]")));
  }

  /// The last page's banner; the plan has run and both accounts were read again.
  QString verdict() const
  {
    return place->find<Banner>("verdict") ? place->find<Banner>("verdict")->title() : QString();
  }

  void undo()
  {
    place->press("undoRun");
    QTRY_COMPARE_WITH_TIMEOUT(place->task()->objectName(), QStringLiteral("planTask"), 20'000);
    confirm();
    place->press("run");
    QTRY_VERIFY_WITH_TIMEOUT(place->find<QPushButton>("done"), 30'000);
    QSignalSpy read(&desk().sync(), &Sync::finished);
    desk().sync().refresh();
    QVERIFY(read.wait(30'000));
  }

private:
  QProcess sandbox;
  std::unique_ptr<Journal> journal;
  std::unique_ptr<Session> session;
  SessionProfile profile;
};

} // namespace gui
