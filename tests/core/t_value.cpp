// The value types: what they read, how they write, show and order it.
#include "core/localtime.h"
#include "core/value.h"

#include <QTest>
#include <QThread>

class TestValue : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void durations_data();
  void durations();
  void badDurations_data();
  void badDurations();
  void times_data();
  void times();
  void localTimes_data();
  void localTimes();
  void wholeNumbers_data();
  void wholeNumbers();
  void enumerations();
  void failedReadsChangeNothing();
  void ranksKeepTheOrder();
  void editors();
  void secretsStaySecret();
};

void TestValue::durations_data()
{
  QTest::addColumn<QString>("written");
  QTest::addColumn<qint64>("nanos");
  QTest::newRow("30s") << "30s" << qint64(30'000'000'000);
  QTest::newRow("0s") << "0s" << qint64(0);
  QTest::newRow("1.500s") << "1.5s" << qint64(1'500'000'000);
  QTest::newRow("0.000000001s") << "0.000000001s" << qint64(1);
  QTest::newRow("-2.5s") << "-2.5s" << qint64(-2'500'000'000);
  QTest::newRow("-0.5s") << "-0.5s" << qint64(-500'000'000);
}

void TestValue::durations()
{
  Duration d;
  QVERIFY(Value<Duration>::read(d, QString::fromLatin1(QTest::currentDataTag())));
  QTEST(*d.nanos, "nanos");
  QTEST(Value<Duration>::write(d).toString(), "written");
  QVERIFY(Value<Duration>::read(d, QJsonValue::Null));
  QVERIFY(!d.nanos);
  QVERIFY(Value<Duration>::write(d).isNull());
}

void TestValue::badDurations_data()
{
  QTest::addColumn<QJsonValue>("json");
  for (const char *bad :
       {"", "s", "30", "30 s", "1.0000000001s", "--1s", "1.s5", "1e3s", "+1s", "abc s", "1.-5s", "99999999999999s"})
    QTest::newRow(bad) << QJsonValue(QLatin1String(bad));
  QTest::newRow("number") << QJsonValue(30);
  QTest::newRow("object") << QJsonValue(QJsonObject());
}

void TestValue::badDurations()
{
  QFETCH(QJsonValue, json);
  Duration d;
  QVERIFY(!Value<Duration>::read(d, json));
}

void TestValue::times_data()
{
  QTest::addColumn<QString>("iso");
  QTest::newRow("2026-11-21T14:02:31Z") << "2026-11-21T14:02:31Z";
  QTest::newRow("2026-11-21T15:02:31+01:00") << "2026-11-21T14:02:31Z";
  QTest::newRow("2026-11-21T14:02:31.250Z") << "2026-11-21T14:02:31.250Z";
  QTest::newRow("Sat, 21 Nov 2026 14:02:31 +0000") << "2026-11-21T14:02:31Z";
  QTest::newRow("2026-11-21T14:02:31.123456789Z") << "2026-11-21T14:02:31.123Z";
  QTest::newRow("") << "";
  QTest::newRow("yesterday") << "!";
}

void TestValue::times()
{
  QFETCH(QString, iso);
  QDateTime d;
  const auto read = Value<QDateTime>::read(d, QString::fromLatin1(QTest::currentDataTag()));
  QCOMPARE(bool(read), iso != u"!");
  if (read) QCOMPARE(Value<QDateTime>::write(d).toString(), iso);
}

void TestValue::wholeNumbers_data()
{
  QTest::addColumn<QJsonValue>("json");
  QTest::addColumn<bool>("good");
  QTest::addColumn<qint64>("number");
  QTest::newRow("number") << QJsonValue(15) << true << qint64(15);
  QTest::newRow("text") << QJsonValue("15") << true << qint64(15);
  QTest::newRow("64 bit text") << QJsonValue("9223372036854775807") << true << std::numeric_limits<qint64>::max();
  QTest::newRow("null") << QJsonValue(QJsonValue::Null) << true << qint64(0);
  QTest::newRow("fraction") << QJsonValue(1.5) << false << qint64(-1);
  QTest::newRow("words") << QJsonValue("many") << false << qint64(-1);
  QTest::newRow("too large") << QJsonValue("9223372036854775808") << false << qint64(-1);
  QTest::newRow("empty text") << QJsonValue("") << false << qint64(-1);
  QTest::newRow("truth") << QJsonValue(true) << false << qint64(-1);
}

void TestValue::wholeNumbers()
{
  QFETCH(QJsonValue, json);
  QFETCH(bool, good);
  qint64 n = -1;
  QCOMPARE(bool(Value<qint64>::read(n, json)), good);
  QTEST(n, "number");
}

void TestValue::enumerations()
{
  OpenEnum e;
  QVERIFY(Value<OpenEnum>::read(e, QStringLiteral("SOMETHING_NEW")));
  QCOMPARE(Value<OpenEnum>::write(e).toString(), QStringLiteral("SOMETHING_NEW"));
  QVERIFY(Value<OpenEnum>::read(e, 7));
  QCOMPARE(e.word, QStringLiteral("#7"));
  QCOMPARE(Value<OpenEnum>::write(e), QJsonValue(7));
  QVERIFY(!Value<OpenEnum>::read(e, QJsonArray()));
}

void TestValue::failedReadsChangeNothing()
{
  QString s = "kept";
  QVERIFY(!Value<QString>::read(s, 1));
  QStringList l{"kept"};
  QVERIFY(!Value<QStringList>::read(l, QJsonArray{"a", 1}));
  StringMap m{{"kept", "1"}};
  QVERIFY(!Value<StringMap>::read(m, QJsonObject{{"a", 1}}));
  bool b = true;
  QVERIFY(!Value<bool>::read(b, QStringLiteral("false")));
  Secret secret("kept");
  QVERIFY(!Value<Secret>::read(secret, 1));
  QVERIFY(s == u"kept" && l == QStringList("kept") && m.size() == 1 && b && secret.reveal() == "kept");
}

template <class T> static bool ordered(const std::vector<T> &ascending)
{
  for (size_t i = 1; i < ascending.size(); ++i) {
    const T &a = ascending[i - 1], &b = ascending[i];
    if (opsOf<T>.compare(&a, &b) >= 0 || opsOf<T>.compare(&b, &a) <= 0 || opsOf<T>.compare(&a, &a) != 0) return false;
    if (opsOf<T>.rank(&a) > opsOf<T>.rank(&b)) return false;
  }
  return true;
}

void TestValue::ranksKeepTheOrder()
{
  QVERIFY(ordered<QString>({"", "A", "AAAA", "AAAAB", "B", "a", QStringLiteral("é"), QStringLiteral("字")}));
  QVERIFY(ordered<qint64>({std::numeric_limits<qint64>::min(), -1, 0, 1, std::numeric_limits<qint64>::max()}));
  QVERIFY(ordered<bool>({false, true}));
  QVERIFY(ordered<QDateTime>(
      {QDateTime(), QDateTime::fromMSecsSinceEpoch(0, Qt::UTC), QDateTime::fromMSecsSinceEpoch(1, Qt::UTC)}));
  QVERIFY(ordered<QStringList>({{}, {"a"}, {"a", "b"}, {"b"}}));
  QVERIFY(ordered<Duration>({{std::nullopt}, {-1}, {0}, {1}}));
  QVERIFY(ordered<OpenEnum>({{""}, {"A"}, {"B"}}));
  QVERIFY(ordered<StringMap>({{}, {{"a", "1"}}}));
  QVERIFY(rankOf(-1.5) < rankOf(-0.5) && rankOf(-0.5) < rankOf(0.5) && rankOf(0.5) < rankOf(1.5));
}

void TestValue::editors()
{
  QString s;
  QVERIFY(opsOf<QString>.set(&s, QVariant(QStringLiteral("x"))));
  QCOMPARE(opsOf<QString>.get(&s), QVariant(QStringLiteral("x")));
  QVERIFY(!opsOf<QString>.set(&s, QVariant(1)));
  QCOMPARE(s, QStringLiteral("x"));
  Duration d;
  QVERIFY(opsOf<Duration>.set(&d, QVariant::fromValue(Duration{5})));
  QCOMPARE(*d.nanos, 5);
}

void TestValue::localTimes_data()
{
  QTest::addColumn<QByteArray>("zone");
  for (const char *zone : {"Europe/Berlin", "America/Sao_Paulo", "Australia/Lord_Howe", "Asia/Kathmandu", "UTC"})
    QTest::newRow(zone) << QByteArray(zone); // Lord Howe turns its clocks by half an hour
}

void TestValue::localTimes()
{
  QFETCH(QByteArray, zone);
  const QByteArray before = qgetenv("TZ");
  qputenv("TZ", zone);
  QStringList wrong;
  std::unique_ptr<QThread> other(QThread::create([&] { // what is remembered is a thread's own
    QDateTime t(QDate(1969, 12, 31), QTime(0, 7), Qt::UTC);
    for (; t.date().year() < 1971; t = t.addSecs(601))
      if (localTime(t).time() != t.toLocalTime().time()) wrong << t.toString(Qt::ISODate);
    for (t = QDateTime(QDate(2026, 1, 1), QTime(0, 7), Qt::UTC); t.date().year() < 2027; t = t.addSecs(601)) {
      const QDateTime here = localTime(t), there = t.toLocalTime();
      if (here != t || here.time() != there.time() || here.date() != there.date()) wrong << t.toString(Qt::ISODate);
    }
  }));
  other->start();
  other->wait();
  before.isNull() ? qunsetenv("TZ") : qputenv("TZ", before);
  QCOMPARE(wrong, QStringList());
  QVERIFY(!localTime({}).isValid());
}

void TestValue::secretsStaySecret()
{
  const Secret secret("hunter2");
  QVERIFY(!Value<Secret>::text(secret).contains("hunter2"));
  QVERIFY(!Value<Secret>::text(secret).isEmpty());
  QVERIFY(Value<Secret>::text(Secret()).isEmpty());
  Secret other;
  const auto failed = Value<Secret>::read(other, QJsonArray{"hunter2"});
  QVERIFY(!failed && !(failed.error().text + failed.error().detail).contains("hunter2"));
  QCOMPARE(Value<Secret>::compare(secret, Secret("hunter2")), 0);
  QVERIFY(Value<Secret>::compare(secret, Secret("hunter3")) != 0);
}

QTEST_GUILESS_MAIN(TestValue)
#include "t_value.moc"
