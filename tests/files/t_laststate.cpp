// The last state: kept without secrets, shown as what it is, and never taken for what stands now.
#include "api/catalogue.h"
#include "core/codec.h"
#include "files/laststate.h"
#include "model/credential.h"
#include "model/elastictrunk.h"
#include "model/phonenumber.h"
#include "runner/rig.h"
#include "runner/sandboxprocess.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest>

class TestLastState : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void initTestCase();
  void comesBackAsItWas();
  void isNeverWhole();
  void holdsNoSecret();
  void isTheOwnersOnly();
  void damagedFilesAreNoState_data();
  void damagedFilesAreNoState();

private:
  std::unique_ptr<SandboxProcess> sandbox;
  Snapshot demo;
};

void TestLastState::initTestCase()
{
  sandbox = std::make_unique<SandboxProcess>();
  QVERIFY(!sandbox->line().isEmpty());
  demo = snapshotOf(accountsOf(sandbox->line()), sandbox->line());
}

void TestLastState::comesBackAsItWas()
{
  const auto back = files::lastStateFromBytes(files::lastStateAsBytes(demo), api::resourceNamed);
  QVERIFY(back);
  QCOMPARE(back->resources(), demo.resources());
  for (const Resource *r : demo.resources()) {
    const Part &before = demo.part(*r), &after = back->part(*r);
    QCOMPARE(after.size(), before.size());
    QCOMPARE(after.readAt.toSecsSinceEpoch(), before.readAt.toSecsSinceEpoch());
    for (int i = 0; i < before.size(); ++i) {
      QCOMPARE(r->keyOf(after.rows->at(i)), r->keyOf(before.rows->at(i)));
      QCOMPARE(r->called(after.rows->at(i)), r->called(before.rows->at(i)));
      for (const Field &f : r->fields)
        if (f.isSecret() && !(f.flags & (Derived | Mono))) // that there was one is known
          QCOMPARE(f.text(after.rows->at(i)), f.text(before.rows->at(i)));
        else if (!f.isSecret())
          QVERIFY2(f.ops->compare(f.in(before.rows->at(i)), f.in(after.rows->at(i))) == 0, f.key);
    }
  }
}

void TestLastState::isNeverWhole()
{
  const auto back = files::lastStateFromBytes(files::lastStateAsBytes(demo), api::resourceNamed);
  QVERIFY(back);
  QVERIFY(!back->resources().isEmpty());
  for (const Resource *r : back->resources()) {
    QCOMPARE(back->part(*r).state, Read::Failed);
    QVERIFY(!back->part(*r).error.text.isEmpty());
  }
}

void TestLastState::holdsNoSecret()
{
  Snapshot s = demo;
  std::vector<PhoneNumber> numbers = s.of<PhoneNumber>().seen();
  QVERIFY(!numbers.empty());
  numbers[0].voiceUrl = QStringLiteral("https://me:hunter2secret@example.com/twiml");
  numbers[0].rest.insert(QStringLiteral("unknown"), QStringLiteral("hunter3secret"));
  s.put(numbers);
  const QByteArray bytes = files::lastStateAsBytes(s);
  QVERIFY(bytes.contains("example.com/twiml"));
  QVERIFY(!bytes.contains("hunter2secret"));
  QVERIFY(!bytes.contains("hunter3secret"));
  int secrets = 0;
  for (const Resource *r : s.resources())
    for (int i = 0; i < s.part(*r).size(); ++i)
      for (const Field &f : r->fields) {
        if (!f.isSecret()) continue;
        const auto &secret = *static_cast<const Secret *>(f.in(s.part(*r).rows->at(i)));
        secrets += !secret.isEmpty();
        if (secret.size() > 3) QVERIFY(!bytes.contains(secret.reveal()));
      }
  QVERIFY(secrets > 3);
}

void TestLastState::isTheOwnersOnly()
{
  const QTemporaryDir folder;
  const QString path = folder.filePath(QStringLiteral("states/one.json"));
  QCOMPARE(files::readLastState(path).error().kind, Error::NotFound);
  QVERIFY(files::writeLastState(path, "abc"));
  const auto others =
      QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup | QFileDevice::WriteOther;
  QVERIFY(!(QFile::permissions(path) & others));
  QVERIFY(!(QFile::permissions(QFileInfo(path).path()) & others));
  QCOMPARE(*files::readLastState(path), QByteArray("abc"));
  QVERIFY(!files::writeLastState(QStringLiteral("/proc/none/one.json"), "abc"));
}

void TestLastState::damagedFilesAreNoState_data()
{
  QTest::addColumn<QByteArray>("bytes");
  const QByteArray whole = files::lastStateAsBytes(demo);
  QTest::newRow("nothing") << QByteArray();
  QTest::newRow("cut") << whole.left(whole.size() / 2);
  QTest::newRow("no JSON") << QByteArray("hello");
  QTest::newRow("later") << QByteArray(R"({"version":2,"parts":{}})");
  QTest::newRow("another type") << QByteArray(
      R"({"version":1,"parts":{"phone-number":{"at":"2026-01-01T00:00:00Z","rows":[{"phone_number":[1]}]}}})");
  QTest::newRow("no time") << QByteArray(R"({"version":1,"parts":{"phone-number":{"rows":[]}}})");
}

void TestLastState::damagedFilesAreNoState()
{
  QFETCH(QByteArray, bytes);
  QVERIFY(!files::lastStateFromBytes(bytes, api::resourceNamed));
}

QTEST_GUILESS_MAIN(TestLastState)
#include "t_laststate.moc"
