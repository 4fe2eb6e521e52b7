// Drafts on disk: nothing is lost, no password is written, a broken file is left alone.
#include "profiles/drafts.h"
#include "support/finish.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace {
const QByteArray password = QByteArrayLiteral("Kx7-secret-4412");

Draft aDraft(const QString &id = QStringLiteral("one"))
{
  Draft d;
  d.id = id;
  d.name = QStringLiteral("front-desk");
  d.text = "<Sip password=\"${secret:password}\"/> ü";
  d.published = QStringLiteral("https://trunkline-1.twil.io/front-desk");
  d.changed = QDateTime(QDate(2026, 11, 21), QTime(14, 2, 31), Qt::UTC);
  return d;
}

SecretBag aBag()
{
  SecretBag bag;
  bag.keep(QStringLiteral("password"), Secret(password));
  return bag;
}

QByteArray contents(const QString &file)
{
  QFile in(file);
  return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

SecretBag secretsOf(DraftStore &store, const QString &id)
{
  SecretBag got;
  bool came = false;
  store.secretsOf(id, [&](const SecretBag &bag) {
    got = bag;
    came = true;
  });
  (void)QTest::qWaitFor([&] { return came; });
  return got;
}
} // namespace

class TestDrafts : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void init() { file = folder.filePath(QStringLiteral("%1/drafts.json").arg(++n)); }
  void comeBack();
  void holdNoPassword();
  void areSharedByWindows();
  void goWithTheirPasswords();
  void brokenFilesStay_data();
  void brokenFilesStay();
  void ofASessionAreNotWritten();

private:
  QTemporaryDir folder;
  QString file;
  int n = 0;
};

void TestDrafts::comeBack()
{
  MemoryStore secrets;
  {
    DraftStore store(file, &secrets);
    QSignalSpy changed(&store, &DraftStore::changed);
    QVERIFY(store.put(aDraft(), aBag()));
    Draft later = aDraft(QStringLiteral("two"));
    later.changed = later.changed.addSecs(1);
    QVERIFY(store.put(later, {}));
    QCOMPARE(changed.count(), 2);
    QCOMPARE(secretsOf(store, QStringLiteral("one")).named(QStringLiteral("password")).reveal(), password);
    QTRY_VERIFY(finish(secrets.read(QStringLiteral("draft/one/password"))));
  }
  DraftStore again(file, &secrets);
  QCOMPARE(again.all().size(), 2);
  QCOMPARE(again.all()[0].id, QStringLiteral("two")); // the newest first
  const Draft *d = again.find(QStringLiteral("one"));
  QVERIFY(d);
  QCOMPARE(d->text, aDraft().text);
  QCOMPARE(d->name, aDraft().name);
  QCOMPARE(d->published, aDraft().published);
  QCOMPARE(d->changed, aDraft().changed);
  QCOMPARE(secretsOf(again, QStringLiteral("one")).named(QStringLiteral("password")).reveal(), password);
}

void TestDrafts::holdNoPassword()
{
  MemoryStore secrets;
  DraftStore store(file, &secrets);
  QVERIFY(store.put(aDraft(), aBag()));
  QVERIFY(!contents(file).isEmpty());
  QVERIFY(!contents(file).contains(password));
  QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestDrafts::areSharedByWindows()
{
  MemoryStore secrets;
  DraftStore first(file, &secrets), second(file, &secrets);
  QVERIFY(first.put(aDraft(), {}));
  QVERIFY(second.put(aDraft(QStringLiteral("two")), {}));
  QCOMPARE(DraftStore(file, &secrets).all().size(), 2);
  QVERIFY(second.remove(QStringLiteral("one")));
  QCOMPARE(DraftStore(file, &secrets).all().size(), 1);
}

void TestDrafts::goWithTheirPasswords()
{
  MemoryStore secrets;
  DraftStore store(file, &secrets);
  QVERIFY(store.put(aDraft(), aBag()));
  QTRY_VERIFY(finish(secrets.read(QStringLiteral("draft/one/password"))));
  QVERIFY(store.put(aDraft(), {})); // its password was taken out
  QTRY_VERIFY(!finish(secrets.read(QStringLiteral("draft/one/password"))));
  QVERIFY(store.put(aDraft(), aBag()));
  QTRY_VERIFY(finish(secrets.read(QStringLiteral("draft/one/password"))));
  QVERIFY(store.remove(QStringLiteral("one")));
  QVERIFY(store.all().isEmpty());
  QTRY_VERIFY(!finish(secrets.read(QStringLiteral("draft/one/password"))));
}

void TestDrafts::brokenFilesStay_data()
{
  QTest::addColumn<QByteArray>("bytes");
  QTest::newRow("no JSON") << QByteArray("{");
  QTest::newRow("later version") << QByteArray("{\"version\":2,\"drafts\":[]}");
  QTest::newRow("without an id") << QByteArray("{\"version\":1,\"drafts\":[{\"name\":\"x\"}]}");
  QTest::newRow("other type") << QByteArray("{\"version\":1,\"drafts\":[{\"id\":\"x\",\"text\":4}]}");
}

void TestDrafts::brokenFilesStay()
{
  QFETCH(QByteArray, bytes);
  QDir().mkpath(QFileInfo(file).path());
  QFile out(file);
  QVERIFY(out.open(QIODevice::WriteOnly) && out.write(bytes) > 0);
  out.close();
  MemoryStore secrets;
  DraftStore store(file, &secrets);
  QVERIFY(store.all().isEmpty());
  const auto done = store.put(aDraft(), {});
  QVERIFY(!done && done.error().kind == Error::Storage);
  QCOMPARE(contents(file), bytes);
}

void TestDrafts::ofASessionAreNotWritten()
{
  MemoryStore secrets;
  DraftStore store({}, &secrets);
  QVERIFY(store.put(aDraft(), aBag()));
  QCOMPARE(store.all().size(), 1);
  QCOMPARE(secretsOf(store, QStringLiteral("one")).names().size(), 1);
}

QTEST_GUILESS_MAIN(TestDrafts)
#include "t_drafts.moc"
