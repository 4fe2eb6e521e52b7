// The pages of a configuration's file, the request log, and the import of connections.
#include "files/configurationfile.h"
#include "gui/activity/requestlogmodel.h"
#include "gui/connect/importdialog.h"
#include "gui/kit/banner.h"
#include "gui/pages/pages.h"
#include "support/desk.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace gui;

namespace {
QByteArray shownBy(QWidget &page) { return page.findChild<QPlainTextEdit *>()->toPlainText().toUtf8(); }

QString titleOf(QWidget &page, const char *name) { return page.findChild<Banner *>(QLatin1String(name))->title(); }

void writeFile(const QString &path, const QByteArray &bytes)
{
  QDir().mkpath(QFileInfo(path).path());
  QFile f(path);
  if (!f.open(QIODevice::WriteOnly) || f.write(bytes) != bytes.size()) qFatal("cannot write");
}

QByteArray readBack(const QString &path)
{
  QFile f(path);
  return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray();
}
} // namespace

class TestConfigurationTask : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void exportsWhatStands();
  void comparesAndPlans();
  void badFilesAreTold();
  void theLogFollows();
  void connectionsAreImported();
};

void TestConfigurationTask::exportsWhatStands()
{
  inbound::Work work(inbound::works());
  const std::unique_ptr<TaskPage> page(exportTask(*work.desk));
  QTRY_VERIFY(shownBy(*page).contains("inbound-trunk:"));
  auto *unread = page->findChild<Banner *>(QStringLiteral("unread"));
  QTRY_VERIFY(!work.sync.isReading() && unread->isVisibleTo(page.get())); // no vendor answers what the page asks for
  work.see(inbound::works());
  QTRY_VERIFY(!unread->isVisibleTo(page.get()));
  QVERIFY(files::readConfiguration(shownBy(*page), api::resourceNamed));
  Snapshot partly = inbound::works();
  partly.set(resourceOf<InboundTrunk>(), {Read::Failed, {}, Error{Error::Auth, QStringLiteral("refused")}, {}});
  work.see(partly);
  QTRY_VERIFY(unread->isVisibleTo(page.get()));
  QTRY_VERIFY(!shownBy(*page).contains("inbound-trunk:"));
}

void TestConfigurationTask::comparesAndPlans()
{
  inbound::Work work(inbound::works());
  const std::unique_ptr<TaskPage> exported(exportTask(*work.desk));
  QTRY_VERIFY(shownBy(*exported).contains("inbound-trunk:"));
  const QByteArray bytes = shownBy(*exported);
  const QTemporaryDir folder;
  const QString path = folder.filePath(QStringLiteral("a.yaml"));
  writeFile(path, bytes);
  const std::unique_ptr<TaskPage> same(configurationTask(*work.desk, path, false));
  QTRY_COMPARE(titleOf(*same, "verdict"), QStringLiteral("No difference."));
  QByteArray other = bytes;
  const qsizetype at = other.indexOf("  inbound-trunk:"), field = other.indexOf("krisp_enabled: false", at);
  QVERIFY(at > 0 && field > 0);
  writeFile(path, other.replace(field, 20, "krisp_enabled: true"));
  const std::unique_ptr<TaskPage> page(configurationTask(*work.desk, path, true));
  auto *preview = page->findChild<QPushButton *>(QStringLiteral("previewConfiguration"));
  QTRY_VERIFY(preview->isEnabled());
  QSignalSpy asked(work.desk.get(), &Desk::previewRequested);
  preview->click();
  QCOMPARE(asked.size(), 1);
  QCOMPARE(asked[0][0].value<Plan>().pending(), 1);
}

void TestConfigurationTask::badFilesAreTold()
{
  inbound::Work work(inbound::works());
  const QTemporaryDir folder;
  const QString path = folder.filePath(QStringLiteral("a.yaml"));
  for (const QByteArray &bytes : {QByteArray("hello"), QByteArray("trunkline-configuration: 1\nnonsense: 2\n")}) {
    writeFile(path, bytes);
    const std::unique_ptr<TaskPage> page(configurationTask(*work.desk, path, true));
    QTRY_COMPARE(titleOf(*page, "verdict"), QStringLiteral("This file cannot be used."));
    QVERIFY(!page->findChild<QPushButton *>(QStringLiteral("previewConfiguration"))->isEnabled());
  }
  const std::unique_ptr<TaskPage> none(configurationTask(*work.desk, folder.path(), true));
  QTRY_COMPARE(titleOf(*none, "verdict"), QStringLiteral("This file cannot be used."));
}

void TestConfigurationTask::theLogFollows()
{
  RequestLog log;
  RequestLogModel model;
  const QDateTime begun = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);
  const auto add = [&](int i, const QString &path, int status) {
    log.add({begun.addMSecs(i), QStringLiteral("GET"), QStringLiteral("api.twilio.com"), path, 1, status});
  };
  for (int i = 0; i < 3; ++i) add(i, QStringLiteral("/one"), 200);
  model.follow(log);
  QCOMPARE(model.rowCount(), 3);
  model.follow(log);
  QCOMPARE(model.rowCount(), 3); // nothing is new
  add(3, QStringLiteral("/two"), 404);
  model.follow(log);
  QCOMPARE(model.at(0)->path, QStringLiteral("/two")); // newest first
  model.setFilter(QStringLiteral("404 two"));
  QCOMPARE(model.rowCount(), 1);
  QVERIFY(model.text().contains(QStringLiteral("/two")));
  QVERIFY(!model.text().contains(QStringLiteral("/one")));
  model.setFilter({});
  QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
  for (int i = 4; i < 5'000; ++i) {
    add(i, QStringLiteral("/more"), 200);
    if (i % 100 == 0) model.follow(log);
  }
  model.follow(log);
  QCOMPARE(model.rowCount(), 2'000);
  QCOMPARE(model.at(1'999)->when, log.entries().front().when);
  QCOMPARE(resets.size(), 0); // who reads a row keeps it
  model.clear();
  log = RequestLog();
  model.follow(log);
  QCOMPARE(model.rowCount(), 0);
}

void TestConfigurationTask::connectionsAreImported()
{
  const QTemporaryDir home;
  const QString path = home.filePath(QStringLiteral(".livekit/cli-config.yaml"));
  const QByteArray before = "default_project: main\nprojects:\n  - name: main\n    url: wss://main.livekit.cloud\n    "
                            "api_key: APIabcdefgh\n    api_secret: secretOfMain0123456789\n";
  writeFile(path, before);
  ProfileStore store(home.filePath(QStringLiteral("config")));
  const auto keychain = std::make_shared<MemoryStore>();
  ImportDialog dialog({&store, keychain}, home.path());
  dialog.show();
  QCOMPARE(dialog.findChild<QComboBox *>(QStringLiteral("foreignLiveKit"))->currentIndex(),
           1); // the tool's own default
  QVERIFY(!dialog.findChild<QComboBox *>(QStringLiteral("foreignTwilio"))->isEnabled());
  dialog.findChild<QPushButton *>(QStringLiteral("import"))->click();
  QPushButton *takeOut = nullptr;
  QTRY_VERIFY((takeOut = dialog.findChild<QPushButton *>(QStringLiteral("removePlain"))));
  QCOMPARE(readBack(path), before); // never by itself
  const auto book = store.read();
  QVERIFY(book);
  QCOMPARE(book->profiles.size(), 1);
  QCOMPARE(book->profiles[0].name, QStringLiteral("main"));
  QCOMPARE(book->connections.size(), 1);
  QVERIFY(book->connections[0].saved.testFlag(Connection::ApiSecret));
  QVERIFY(!readBack(store.file()).contains("secretOfMain"));
  for (const QLabel *l : dialog.findChild<Banner *>(QStringLiteral("note"))->findChildren<QLabel *>())
    QVERIFY2(l->isHidden() || l->height() >= l->heightForWidth(l->width()), qPrintable(l->text())); // none is clipped
  takeOut->click();
  QByteArray after = before;
  QCOMPARE(readBack(path), after.replace("secretOfMain0123456789", "\"\""));
}

QTEST_MAIN(TestConfigurationTask)
#include "t_configurationtask.moc"
