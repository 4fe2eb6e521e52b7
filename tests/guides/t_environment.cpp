// Lines of a .env file: what a plan of the outbound guide gives, how a file takes them, what is wrong with a file.
#include "guides/environment.h"
#include "guides/outboundplanned.h"

using namespace outbound;

class TestEnvironment : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void eachDestinationHasItsLines();
  void aFileTakesThem_data();
  void aFileTakesThem();
  void saysWhatIsWrong_data();
  void saysWhatIsWrong();
};

void TestEnvironment::eachDestinationHasItsLines()
{
  const Snapshot s = fresh();
  const auto lines = [&](const QStringList &countries) {
    const auto p = outboundByTrunk(s, answers(s, countries));
    QStringList out;
    if (p)
      for (const EnvironmentLine &l : environmentOf(p->plan, [](const QString &step) { return "ST_" + step; }))
        out << l.text();
    return out;
  };
  QCOMPARE(lines({"BR", "CL", "AR"}), (QStringList{"SIP_TRUNK_ID_BR=ST_way-BR", "SIP_FROM_NUMBER_BR=+15105550161",
                                                   "SIP_TRUNK_ID_CL=ST_way-CL-AR", "SIP_FROM_NUMBER_CL=+15105550161",
                                                   "SIP_TRUNK_ID_AR=ST_way-CL-AR", "SIP_FROM_NUMBER_AR=+15105550161"}));
  QCOMPARE(lines({}), (QStringList{"SIP_TRUNK_ID=ST_way", "SIP_FROM_NUMBER=+15105550161"}));
  QVERIFY(environmentOf(Plan(), {}).isEmpty());
}

void TestEnvironment::aFileTakesThem_data()
{
  QTest::addColumn<QByteArray>("file");
  QTest::addColumn<QByteArray>("after");
  QTest::newRow("none yet") << QByteArray() << QByteArray("SIP_TRUNK_ID_BR=ST_1\nSIP_FROM_NUMBER_BR=+551\n");
  QTest::newRow("others stay") << QByteArray("# mine\nLIVEKIT_API_SECRET=\"a=b\"\n")
                               << QByteArray("# mine\nLIVEKIT_API_SECRET=\"a=b\"\nSIP_TRUNK_ID_BR=ST_1\n"
                                             "SIP_FROM_NUMBER_BR=+551\n");
  QTest::newRow("no end of line") << QByteArray("A=1")
                                  << QByteArray("A=1\nSIP_TRUNK_ID_BR=ST_1\n"
                                                "SIP_FROM_NUMBER_BR=+551\n");
  QTest::newRow("in their places") << QByteArray("export SIP_TRUNK_ID_BR='old' # why\nSIP_TRUNK_ID=any\n"
                                                 "SIP_FROM_NUMBER_BR=\n#SIP_TRUNK_ID_BR=x\n")
                                   << QByteArray("export SIP_TRUNK_ID_BR=ST_1\nSIP_TRUNK_ID=any\n"
                                                 "SIP_FROM_NUMBER_BR=+551\n#SIP_TRUNK_ID_BR=x\n");
}

void TestEnvironment::aFileTakesThem()
{
  QFETCH(QByteArray, file);
  QFETCH(QByteArray, after);
  const QList<EnvironmentLine> lines{{"SIP_TRUNK_ID_BR", "ST_1"}, {"SIP_FROM_NUMBER_BR", "+551"}};
  QCOMPARE(withLines(file, lines), after);
  QCOMPARE(withLines(after, lines), after);
}

void TestEnvironment::saysWhatIsWrong_data()
{
  QTest::addColumn<QByteArray>("file");
  QTest::addColumn<int>("line");
  QTest::addColumn<QString>("text");
  const QByteArray good = "SIP_TRUNK_ID_BR=ST_out\nSIP_FROM_NUMBER_BR=\"+15105550161\"\n";
  QTest::newRow("good") << good << 0 << QString();
  QTest::newRow("others are not looked at")
      << QByteArray("LIVEKIT_API_KEY=x\nSIP_TRUNK_IDENTITY=y\n") << 0 << QString();
  QTest::newRow("another project") << QByteArray("A=1\nSIP_TRUNK_ID_BR=ST_else\n") << 2 << "404";
  QTest::newRow("inbound") << QByteArray("SIP_TRUNK_ID=ST_a\n") << 1 << "inbound trunk";
  QTest::newRow("no E.164") << QByteArray("SIP_FROM_NUMBER=5105550161\n") << 1 << "country code";
  QTest::newRow("not ours") << QByteArray("SIP_FROM_NUMBER=+5511955550100\n") << 1 << "no number of this";
  QTest::newRow("not listed") << QByteArray("SIP_FROM_NUMBER_BR=+15105550162\nSIP_TRUNK_ID_BR=ST_out\n") << 1
                              << "does not list";
}

void TestEnvironment::saysWhatIsWrong()
{
  QFETCH(QByteArray, file);
  QFETCH(int, line);
  QFETCH(QString, text);
  Snapshot s = healthy();
  s.put<InboundTrunk>({inbound::aTrunk()});
  const auto faults = environmentFaults(file, s);
  QCOMPARE(faults.size(), line ? 1 : 0);
  if (line) {
    QCOMPARE(faults.first().line, line);
    QVERIFY2(faults.first().text.contains(text), qPrintable(faults.first().text));
    QVERIFY(faults.first().certain);
  }
  inbound::refuse<OutboundTrunk>(s);
  inbound::refuse<PhoneNumber>(s);
  for (const EnvironmentFault &f : environmentFaults("SIP_TRUNK_ID=ST_x\nSIP_FROM_NUMBER=+15105550161\n", s))
    QVERIFY(!f.certain);
}

QTEST_GUILESS_MAIN(TestEnvironment)
#include "t_environment.moc"
