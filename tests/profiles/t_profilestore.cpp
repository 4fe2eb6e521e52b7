// The profiles' file: nothing is lost, whatever is in it and whoever writes it.
#include "profiles/profilestore.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLockFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <iostream>

namespace {
void put(const QString &file, const QByteArray &bytes)
{
  QFile out(file);
  QVERIFY(out.open(QIODevice::WriteOnly));
  QCOMPARE(out.write(bytes), bytes.size());
}

QByteArray get(const QString &file)
{
  QFile in(file);
  return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray("(cannot be opened)");
}

Result<> addProfile(ProfileBook &book, const QString &name)
{
  Profile profile;
  profile.id = profiles::newId();
  profile.name = name;
  book.put(profile);
  return {};
}

const QByteArray sample = get(QStringLiteral(TRUNKLINE_SOURCE_DIR "/tests/profiles/sample.json"));

/// The same program as a second window: writes until it is killed or cannot. A dot is a write that was reported as
/// done.
int writeForever(const QString &folder)
{
  ProfileStore store(folder);
  for (int i = 0;; ++i) {
    const QString name(2000, QLatin1Char(char('a' + i % 26)));
    auto done = store.change([&](ProfileBook &book) { return addProfile(book, name); });
    // A program killed between making a lock and writing its name into it leaves a lock that counts for 5 s.
    for (int wait = 0; !done && done.error().text.contains("Another") && wait < 8; ++wait)
      done = store.change([&](ProfileBook &book) { return addProfile(book, name); });
    if (!done) return 1;
    std::cout << "." << std::flush;
  }
}
} // namespace

class ProfileStoreTest : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void noFileIsAnEmptyBook()
  {
    const QTemporaryDir folder;
    const ProfileStore store(folder.path() + "/none");
    const auto book = store.read();
    QVERIFY(book);
    QVERIFY(book->profiles.isEmpty() && book->connections.isEmpty());
    QVERIFY(!QFile::exists(store.file()));
  }

  void readsAndWritesEverything()
  {
    const auto book = profiles::readBook(sample);
    QVERIFY2(book, book ? "" : qPrintable(book.error().text));
    const Connection *twilio = book->connection("c1"), *livekit = book->connection("c2");
    const Profile *profile = book->profile("p1");
    QVERIFY(twilio && livekit && profile);
    QCOMPARE(int(twilio->saved), int(Connection::AuthToken | Connection::ApiKeySecret));
    QCOMPARE(profiles::secretKeys(*twilio), QStringList({"connection/c1/api-key-secret", "connection/c1/auth-token"}));
    QCOMPARE(livekit->vendor, Connection::Vendor::LiveKit);
    QCOMPARE(livekit->kind, Connection::Kind::Cloud);
    QVERIFY(profile->readOnly && profile->kind == Profile::Kind::Production);
    // Unknown members ("window", "tint", "badge") included.
    QCOMPARE(QJsonDocument::fromJson(profiles::writeBook(*book)).object(), QJsonDocument::fromJson(sample).object());
  }

  void isForItsOwnerOnly()
  {
    const QTemporaryDir folder;
    ProfileStore store(folder.path() + "/deep/trunkline");
    QVERIFY(store.change([](ProfileBook &book) { return addProfile(book, "a"); }));
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
                        | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    QVERIFY(!(QFile::permissions(store.file()) & others));
    QVERIFY(!(QFile::permissions(folder.path() + "/deep/trunkline") & others));
    QFile::setPermissions(store.file(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadOther);
    QVERIFY(store.change([](ProfileBook &book) { return addProfile(book, "b"); }));
    QVERIFY(!(QFile::permissions(store.file()) & others));
    QCOMPARE(store.read()->profiles.size(), 2);
  }

  void sessionOnlyProfilesAreNotWritten()
  {
    ProfileBook book = *profiles::readBook(sample);
    Connection own;
    own.id = "c3";
    Profile session;
    session.id = "p2";
    session.sessionOnly = true;
    session.twilio = "c3";
    session.livekit = "c2"; // shared with p1, so it stays
    book.put(own);
    book.put(session);
    QCOMPARE(QJsonDocument::fromJson(profiles::writeBook(book)).object(), QJsonDocument::fromJson(sample).object());
  }

  void forgetsConnectionsThatNobodyUses()
  {
    ProfileBook book = *profiles::readBook(sample);
    Profile other;
    other.id = "p2";
    other.twilio = "c1";
    book.put(other);
    const auto gone = book.removeProfile("p1");
    QCOMPARE(gone.size(), 1);
    QCOMPARE(gone[0].id, "c2");
    QVERIFY(book.connection("c1") && !book.connection("c2") && book.last.isEmpty());
  }

  void refusesWhatItCannotKeep_data()
  {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    const auto with = [](const char *from, const char *to) { return QByteArray(sample).replace(from, to); };
    QTest::newRow("later version") << with("\"version\": 1", "\"version\": 2") << "later version";
    QTest::newRow("no version") << with("\"version\": 1", "\"versien\": 1") << "version";
    QTest::newRow("version as text") << with("\"version\": 1", "\"version\": \"1\"") << "version";
    QTest::newRow("cut off") << sample.left(200) << "JSON";
    QTest::newRow("empty") << QByteArray() << "JSON";
    QTest::newRow("a list") << QByteArray("[]") << "object";
    QTest::newRow("binary") << QByteArray("\0\xff\xfe{}", 5) << "JSON";
    QTest::newRow("kind") << with("\"kind\": \"production\"", "\"kind\": \"demo\"") << "profiles[0].kind";
    QTest::newRow("vendor") << with("\"vendor\": \"livekit\"", "\"vendor\": \"x\"") << "connections[1].vendor";
    QTest::newRow("type") << with("\"accountSid\": \"AC", "\"accountSid\": [], \"z\": \"AC")
                          << "connections[0].accountSid";
    QTest::newRow("flag") << with("\"readOnly\": true", "\"readOnly\": 1") << "profiles[0].readOnly";
    QTest::newRow("saved") << with("\"authToken\"", "\"token\"") << "connections[0].saved";
    QTest::newRow("no id") << with("\"id\": \"c2\"", "\"id\": \"\"") << "connections[1].id";
    QTest::newRow("id twice") << with("\"id\": \"c2\"", "\"id\": \"c1\"") << "connections[1].id";
    QTest::newRow("not a list") << QByteArray(R"({"version":1,"profiles":{}})") << "profiles";
    QTest::newRow("not objects") << QByteArray(R"({"version":1,"profiles":[7]})") << "profiles[0]";
    QTest::newRow("deep") << QByteArray(R"({"version":1,"x":)") + QByteArray(100000, '[') << "JSON";
  }
  void refusesWhatItCannotKeep()
  {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    const QTemporaryDir folder;
    ProfileStore store(folder.path());
    put(store.file(), bytes);
    const auto book = store.read();
    QVERIFY(!book);
    QCOMPARE(book.error().kind, Error::Storage);
    QVERIFY2(book.error().text.contains(says), qPrintable(book.error().text));
    QVERIFY(book.error().text.contains(store.file()));
    // Nothing is written over it, and it can be set aside.
    QVERIFY(!store.change([](ProfileBook &b) { return addProfile(b, "a"); }));
    QCOMPARE(get(store.file()), bytes);
    const auto aside = store.setAside();
    QVERIFY(aside);
    QCOMPARE(get(*aside), bytes);
    QVERIFY(store.change([](ProfileBook &b) { return addProfile(b, "a"); }));
    QCOMPARE(get(*aside), bytes);
  }

  void aHostileFileDoesNotCrash()
  {
    auto dice = QRandomGenerator(20261121);
    int read = 0;
    for (int i = 0; i < 20000; ++i) {
      QByteArray bytes = sample;
      for (auto changes = dice.bounded(1, 6); changes > 0; --changes) {
        const auto at = dice.bounded(int(bytes.size()));
        if (dice.bounded(3) == 0)
          bytes.remove(at, dice.bounded(40));
        else if (dice.bounded(2) == 0)
          bytes.insert(at, bytes.mid(dice.bounded(int(bytes.size())), dice.bounded(60)));
        else
          bytes[at] = char(dice.bounded(256));
      }
      const auto book = profiles::readBook(bytes);
      if (!book) continue;
      ++read;
      const auto again = profiles::readBook(profiles::writeBook(*book));
      QVERIFY2(again, again ? "" : qPrintable(again.error().text));
      QCOMPARE(again->profiles.size(), book->profiles.size());
    }
    QVERIFY2(read > 100, qPrintable(QString::number(read)));
  }

  void aChangeIsMadeOnWhatTheFileHolds()
  {
    const QTemporaryDir folder;
    ProfileStore one(folder.path()), two(folder.path());
    QVERIFY(one.change([](ProfileBook &book) { return addProfile(book, "from one"); }));
    QVERIFY(two.change([](ProfileBook &book) { return addProfile(book, "from two"); }));
    QVERIFY(one.change([](ProfileBook &book) { return addProfile(book, "again"); }));
    QCOMPARE(two.read()->profiles.size(), 3);
    // A change that refuses writes nothing.
    const QByteArray before = get(one.file());
    const auto refused = one.change([](ProfileBook &book) -> Result<> {
      book.profiles.clear();
      return Error{Error::Rejected, "no"};
    });
    QVERIFY(!refused && refused.error().text == "no");
    QCOMPARE(get(one.file()), before);
  }

  void waitsAtMostASecondForAnotherWindow()
  {
    const QTemporaryDir folder;
    ProfileStore store(folder.path());
    QVERIFY(store.change([](ProfileBook &book) { return addProfile(book, "a"); }));
    QLockFile other(store.file() + ".lock");
    QVERIFY(other.lock());
    QElapsedTimer clock;
    clock.start();
    const auto done = store.change([](ProfileBook &book) { return addProfile(book, "b"); });
    QVERIFY(!done);
    QVERIFY2(done.error().text.contains("Another Trunkline window"), qPrintable(done.error().text));
    QVERIFY(clock.elapsed() < 1500);
    QCOMPARE(store.read()->profiles.size(), 1);
  }

  void aFullDiskLeavesTheOldFile()
  {
    if (!QFile::exists("/dev/full")) QSKIP("this system has no /dev/full");
    const QTemporaryDir folder;
    ProfileStore store(folder.path());
    QVERIFY(store.change([](ProfileBook &book) { return addProfile(book, "a"); }));
    const QByteArray before = get(store.file());
    // As in a shell with "ulimit -f": the write of a large file fails at its limit.
    QProcess child;
    child.start("/bin/bash", {"-c", "trap '' XFSZ; ulimit -f 8; \"$0\" --write \"$1\" >/dev/null; echo $?",
                              QCoreApplication::applicationFilePath(), folder.path()});
    QVERIFY(child.waitForFinished(20000));
    QCOMPARE(child.readAllStandardOutput().trimmed(), "1"); // it could not go on...
    QVERIFY2(store.read(), "a file that was cut off");      // ...and left the last whole file
    QVERIFY(store.read()->profiles.size() >= 1);
    QVERIFY(get(store.file()).size() <= 8 * 1024 && get(store.file()).size() >= before.size());
  }

  void aKilledWriteLeavesAWholeFile()
  {
    const QTemporaryDir folder;
    ProfileStore store(folder.path());
    auto dice = QRandomGenerator(7);
    qsizetype last = 0;
    for (int i = 0; i < 25; ++i) {
      QProcess child;
      child.start(QCoreApplication::applicationFilePath(), {"--write", folder.path()});
      QVERIFY(child.waitForReadyRead(20000));
      QTest::qSleep(int(dice.bounded(30)));
      child.kill();
      QVERIFY(child.waitForFinished());
      const auto book = store.read();
      QVERIFY2(book, book ? "" : qPrintable(book.error().text));
      QVERIFY(book->profiles.size() > last); // what was reported as done is there
      last = book->profiles.size();
    }
    QVERIFY(
        store.change([](ProfileBook &book) { return addProfile(book, "after"); })); // the dead one's lock does not stay
  }
};

int main(int argc, char **argv)
{
  QCoreApplication app(argc, argv);
  if (app.arguments().value(1) == "--write") return writeForever(app.arguments().value(2));
  ProfileStoreTest test;
  return QTest::qExec(&test, argc, argv);
}
#include "t_profilestore.moc"
