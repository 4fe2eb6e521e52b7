// What is seen of LiveKit's rooms outlives a kill and a full disk at any write: each look is there whole, or not at
// all.
#include "archive/callstore.h"
#include "archive/schema.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace archive;
using calls::Sighting;

namespace {
constexpr int looks = 12;
constexpr qint64 gap = 90'000; // milliseconds

QDateTime timeOf(int look) { return QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC).addSecs(look * 60); }

/// Phones come and go: each is there for four looks. Texts are long, so that a look fills some pages.
QList<Sighting> phonesAt(int look)
{
  QList<Sighting> out;
  for (int i = std::max(0, look - 3); i <= look; ++i)
    for (int j = 0; j < 8; ++j) {
      Sighting s;
      s.sid = QStringLiteral("PA_%1_%2").arg(i).arg(j);
      s.room = QStringLiteral("room-%1-").arg(i) + QString(300, u'r');
      s.identity = QStringLiteral("sip_+14155550%1").arg(100 + j);
      s.phone = QStringLiteral("+14155550%1").arg(100 + j);
      s.status = look == i ? QStringLiteral("ringing") : QStringLiteral("active");
      s.agent = look == i + 1; // once is enough
      s.joined = timeOf(i).addSecs(j);
      s.seen = timeOf(look);
      out << s;
    }
  return out;
}

/// Everything that is known, in one text.
QString standing(CallStore &store)
{
  const auto phones = store.sightings(QDateTime::fromSecsSinceEpoch(0), 1'000);
  const auto watched = store.watched(QDateTime::fromSecsSinceEpoch(0));
  if (!phones || !watched) return QStringLiteral("unreadable");
  QStringList out;
  for (const Sighting &s : *phones)
    out << QStringLiteral("%1 %2 %3 %4 %5 %6")
               .arg(s.sid, s.status, s.agent ? u"agent" : u"alone")
               .arg(s.joined.toSecsSinceEpoch())
               .arg(s.seen.toSecsSinceEpoch())
               .arg(s.left.isValid() ? s.left.toSecsSinceEpoch() : 0);
  out.sort();
  for (const calls::Watch &w : *watched)
    out << QStringLiteral("watched %1 to %2").arg(w.from.toSecsSinceEpoch()).arg(w.to.toSecsSinceEpoch());
  return out.join(u'\n');
}

std::unique_ptr<CallStore> opened(const QString &path)
{
  auto store = CallStore::open(path);
  if (!store) qFatal("%s", qPrintable(store.error().text + store.error().detail));
  return std::move(*store);
}

/// What must stand after so many looks.
QStringList rightStandings()
{
  QTemporaryDir folder;
  const auto store = opened(folder.filePath(QStringLiteral("right.sqlite")));
  QStringList out{standing(*store)};
  for (int i = 0; i < looks; ++i) {
    if (!store->see(phonesAt(i), timeOf(i), gap)) qFatal("cannot see");
    out << standing(*store);
  }
  return out;
}

int killAt = 0, seenWrites = 0;
void countDown(bool)
{
  if (++seenWrites == killAt) raise(SIGKILL);
}

qint64 sizeOf(const QString &folder)
{
  qint64 most = 0;
  for (QDirIterator it(folder, QDir::Files); it.hasNext();) most = std::max(most, QFileInfo(it.next()).size());
  return most;
}
} // namespace

class TestSeeing : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void initTestCase()
  {
    right = rightStandings();
    QCOMPARE(right.size(), looks + 1);
    QVERIFY(right.last().contains(QStringLiteral("agent")) && !right.last().contains(QStringLiteral("unreadable")));
  }

  /// The test starts itself: "see FILE N" looks, and dies at the Nth time that a transaction is written or begun to be.
  void killedAtAnyWrite()
  {
    for (int n = 1; n <= 2 * looks; ++n) {
      QTemporaryDir folder;
      const QString file = folder.filePath(QStringLiteral("calls.sqlite"));
      QProcess child;
      child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("see"), file, QString::number(n)});
      QVERIFY(child.waitForFinished(20'000));
      QCOMPARE(child.exitStatus(), QProcess::CrashExit);
      const auto store = opened(file);
      const int whole = n / 2; // each look counts twice: before it is kept, and after
      QCOMPARE(standing(*store), right.at(whole));
      for (int i = whole; i < looks; ++i) QVERIFY(store->see(phonesAt(i), timeOf(i), gap));
      QCOMPARE(standing(*store), right.last());
    }
  }

  /// The disk is full at this size, at that one, at the next: what stood stands, and goes on when there is room.
  void fullAtAnyWrite()
  {
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit usual{};
    getrlimit(RLIMIT_FSIZE, &usual);
    int failures = 0;
    for (qint64 room = 0; room < 120'000; room += 4'096) {
      QTemporaryDir folder;
      const auto store = opened(folder.filePath(QStringLiteral("calls.sqlite")));
      QVERIFY(store->see(phonesAt(0), timeOf(0), gap));
      const rlimit full{rlim_t(sizeOf(folder.path()) + room), usual.rlim_max};
      setrlimit(RLIMIT_FSIZE, &full);
      int whole = 1;
      Result<> done;
      for (; whole < looks; ++whole) {
        done = store->see(phonesAt(whole), timeOf(whole), gap);
        if (!done) break;
      }
      const QString then = standing(*store);
      setrlimit(RLIMIT_FSIZE, &usual);
      QCOMPARE(then, right.at(whole));
      if (!done) {
        ++failures;
        QCOMPARE(done.error().kind, Error::Storage);
        QVERIFY(!done.error().text.isEmpty());
      }
      for (; whole < looks; ++whole) QVERIFY(store->see(phonesAt(whole), timeOf(whole), gap));
      QCOMPARE(standing(*store), right.last());
    }
    QVERIFY2(failures > 5, qPrintable(QString::number(failures)));
  }

private:
  QStringList right;
};

int main(int argc, char **argv)
{
  QCoreApplication app(argc, argv);
  const QStringList words = QCoreApplication::arguments();
  if (words.value(1) == u"see") {
    const auto store = opened(words.value(2)); // the file's making is not counted
    killAt = words.value(3).toInt();
    archive::atWrite = countDown;
    for (int i = 0; i < looks; ++i)
      if (!store->see(phonesAt(i), timeOf(i), gap)) return 1;
    return 0;
  }
  TestSeeing test;
  return QTest::qExec(&test, argc, argv);
}
#include "t_seeing.moc"
