// A computer on which Qt's SQLite driver is not installed.
#include "sql/database.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTest>

class TestNoDriver : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void itIsSaidWhatIsMissing();
};

void TestNoDriver::itIsSaidWhatIsMissing()
{
  const QTemporaryDir folder;
  const QString path = folder.filePath(QStringLiteral("some.sqlite"));
  const auto opened = sql::Database::open(path, {});
  QVERIFY(!opened);
  QCOMPARE(opened.error().kind, Error::Storage);
  QVERIFY2(opened.error().text.contains(QStringLiteral("libqt6sql6-sqlite")), qPrintable(opened.error().text));
  QVERIFY2(opened.error().text.contains(path), qPrintable(opened.error().text));
}

int main(int argc, char **argv)
{
  QCoreApplication::setLibraryPaths({QStringLiteral("/nonexistent")});
  QCoreApplication app(argc, argv);
  QCoreApplication::setLibraryPaths({QStringLiteral("/nonexistent")});
  TestNoDriver test;
  return QTest::qExec(&test, argc, argv);
}
#include "t_nodriver.moc"
