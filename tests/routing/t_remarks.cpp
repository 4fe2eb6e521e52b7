// What is said of a document beside its editor.
#include "routing/remarks.h"
#include "support/inbound.h"

#include <QTest>

using namespace inbound;
using routing::Remark;

class TestRemarks : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void saysWhatFits();
  void says_data();
  void says();
  void ofTenThousandNumbers();
};

void TestRemarks::saysWhatFits()
{
  const auto list = routing::remarks(document(uriOf(number)), healthy(), {});
  QVERIFY(!routing::hasErrors(list));
  QStringList texts;
  for (const Remark &r : list) {
    QCOMPARE(r.kind, Remark::Good);
    texts << r.text;
  }
  QVERIFY(texts.contains(QStringLiteral("Dials your LiveKit project.")));
  QVERIFY(texts.contains(QStringLiteral("User and password fit inbound trunk “Trunk ST_a”.")));
}

void TestRemarks::says_data()
{
  QTest::addColumn<QByteArray>("xml");
  QTest::addColumn<QStringList>("numbers");
  QTest::addColumn<int>("kind");
  QTest::addColumn<QString>("text");
  const auto row = [](const char *name, const QByteArray &xml, int kind, const char *text, const QStringList &n = {}) {
    QTest::newRow(name) << xml << n << kind << QString::fromUtf8(text);
  };
  const QString placeholder = QStringLiteral("{{To}}"), user = QStringLiteral("trunkline");
  row("no XML", "<Response>\n<Dial>", Remark::Error, "not well-formed");
  row("other root", "<Speak/>", Remark::Error, "12102");
  row("unknown verb", "<Response><Speak/></Response>", Remark::Warning, "does not know <Speak>");
  row("web host", document(uriOf(number, QStringLiteral("clinic-x1.livekit.cloud"))), Remark::Error,
      "is the address for apps. Calls go to abc.sip.livekit.cloud");
  row("other host", document(uriOf(number, QStringLiteral("sip.example.org"))), Remark::Note, "not your LiveKit");
  row("other password", document(uriOf(number), user, "wrong"), Remark::Error, "not that of inbound trunk");
  row("other user", document(uriOf(number), QStringLiteral("bob")), Remark::Error, "asks for the user “trunkline”");
  row("no user", document(uriOf(number), {}, {}), Remark::Error, "asks for a user and a password");
  row("other number", document(uriOf(otherNumber)), Remark::Error, "No inbound trunk takes calls to +1 510 555 0162");
  row("placeholder, unused", document(uriOf(placeholder)), Remark::Good, "User and password fit");
  row("placeholder, used", document(uriOf(placeholder)), Remark::Good, "User and password fit", {number});
  row("placeholder, used elsewhere", document(uriOf(placeholder)), Remark::Error,
      "Calls to +1 510 555 0162: No inbound trunk", {number, otherNumber});
}

void TestRemarks::says()
{
  QFETCH(QByteArray, xml);
  QFETCH(QStringList, numbers);
  QFETCH(int, kind);
  QFETCH(QString, text);
  const auto list = routing::remarks(xml, healthy(), numbers);
  QVERIFY(!list.isEmpty());
  QCOMPARE(routing::hasErrors(list), kind == Remark::Error);
  const bool found =
      std::any_of(list.begin(), list.end(), [&](const Remark &r) { return r.kind == kind && r.text.contains(text); });
  QStringList said;
  for (const Remark &r : list) {
    said << r.text;
    QVERIFY(!r.text.contains(QString::fromUtf8(password)));
  }
  QVERIFY2(found, qPrintable(said.join(u'\n')));
}

/// One document may serve ten thousand numbers on a hundred trunks.
void TestRemarks::ofTenThousandNumbers()
{
  Snapshot s = healthy();
  auto trunks = std::make_shared<RowsOf<InboundTrunk>>();
  QStringList numbers;
  for (int i = 0; i < 100; ++i) {
    InboundTrunk t = s.of<InboundTrunk>().all()->front();
    t.id = t.name = QStringLiteral("ST_%1").arg(i);
    t.numbers.clear();
    for (int k = 0; k < 100; ++k) t.numbers << QStringLiteral("+1510%1").arg(2'000'000 + 100 * i + k);
    numbers += t.numbers;
    trunks->list.push_back(t);
  }
  numbers << otherNumber;
  s.set(resourceOf<InboundTrunk>(), Part{Read::Whole, {}, {}, trunks});
  const auto list = routing::remarks(document(uriOf(QStringLiteral("{{To}}"))), s, numbers);
  const auto ofTrunks = [](const Remark &r) { return r.text.startsWith(QStringLiteral("User and password fit")); };
  QCOMPARE(std::count_if(list.begin(), list.end(), ofTrunks), 100);
  QCOMPARE(list.front().kind, Remark::Error); // the one that no trunk takes
}

QTEST_GUILESS_MAIN(TestRemarks)
#include "t_remarks.moc"
