// The folder of a session that nothing is kept of: it goes with its program, or with the next one after a kill.
#include "app/passingfolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

namespace {
QStringList foldersIn(const QTemporaryDir &base)
{
  return QDir(base.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}
void putFile(const QString &path)
{
  QFile file(path);
  QVERIFY(file.open(QIODevice::WriteOnly));
  file.write("calls");
}
} // namespace

class TestPassingFolder : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void goesWithItsOwner()
  {
    const QTemporaryDir base;
    {
      const PassingFolder folder(base.path());
      QVERIFY(folder.isValid());
      putFile(folder.filePath(QStringLiteral("calls.sqlite")));
      const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
      QVERIFY(!(QFile::permissions(folder.path()) & others));
      QCOMPARE(foldersIn(base).size(), 1);
    }
    QCOMPARE(foldersIn(base), QStringList());
  }

  /// The test starts itself: "hold FOLDER" makes one, says so, and waits to be killed.
  void ofAKilledProgramIsSwept()
  {
    const QTemporaryDir base;
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("hold"), base.path()});
    QVERIFY(child.waitForReadyRead(20'000));
    const QString theirs = QString::fromUtf8(child.readLine()).trimmed();
    {
      const PassingFolder own(base.path()); // the other lives: its folder stays
      QVERIFY(QFile::exists(theirs + QStringLiteral("/calls.sqlite")));
      QCOMPARE(foldersIn(base).size(), 2);
    }
    child.kill();
    QVERIFY(child.waitForFinished(20'000));
    QVERIFY(QFile::exists(theirs));
    const PassingFolder next(base.path());
    QVERIFY(!QFile::exists(theirs));
    QCOMPARE(foldersIn(base).size(), 1);
  }

  /// Nothing else goes, nor what another program is just making.
  void othersStay()
  {
    const QTemporaryDir base;
    for (const char *name : {"trunkline-calls-young", "trunkline-other", "else"})
      QVERIFY(QDir(base.path()).mkdir(QLatin1String(name)));
    putFile(base.filePath(QStringLiteral("trunkline-calls-file")));
    QVERIFY(QFile::link(base.filePath(QStringLiteral("else")), base.filePath(QStringLiteral("trunkline-calls-link"))));
    QCOMPARE(PassingFolder::sweep(base.path()), 0);
    QCOMPARE(foldersIn(base).size(), 4); // the link too
  }
};

int main(int argc, char **argv)
{
  QCoreApplication app(argc, argv);
  const QStringList words = QCoreApplication::arguments();
  if (words.value(1) == u"hold") {
    const PassingFolder folder(words.value(2));
    putFile(folder.filePath(QStringLiteral("calls.sqlite")));
    std::fprintf(stdout, "%s\n", qPrintable(folder.path()));
    std::fflush(stdout);
    return QCoreApplication::exec();
  }
  TestPassingFolder test;
  return QTest::qExec(&test, argc, argv);
}
#include "t_passingfolder.moc"
