// Passwords cut out of TwiML and put back: nothing of them stays, nothing else changes.
#include "twiml/secretcut.h"
#include "twiml/sipdial.h"

#include <QTest>

class TestSecretCut : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void cuts_data();
  void cuts();
  void keepsPlainText();
  void namesAreNotReused();
  void leavesOthersAlone_data();
  void leavesOthersAlone();
  void cutsWholeWhatIsNoText();
  void cuttingTwiceChangesNothing();
  void missesNoPasswordSilently();
};

void TestSecretCut::cuts_data()
{
  QTest::addColumn<QByteArray>("xml");
  QTest::addColumn<QByteArray>("cut");
  QTest::addColumn<QByteArray>("masked");
  const auto row = [](const char *name, const QByteArray &pattern, const QByteArray &written,
                      const QByteArray &reference) {
    const auto with = [&](const QByteArray &value) { return QByteArray(pattern).replace("@@", value); };
    QTest::newRow(name) << with(written) << with(reference) << with("••••••••");
  };
  row("plain", "<Sip username=\"u\" password=\"@@\">sip:a@h</Sip>", "hunter2", "${secret:bin.password}");
  row("single quotes", "<Sip password='@@'/>", "hunter2", "${secret:bin.password}");
  row("blanks around =", "<Sip password\n = \t\"@@\"/>", "hunter2", "${secret:bin.password}");
  row("escaped", "<Sip password=\"@@\"/>", "&quot;hunter2&amp;&lt;&gt;", "${secret:bin.password}");
  row("other escapes stay", "<Sip password=\"@@\"/>", "hunter2&#65;&apos;", "${secret:bin.password.raw}");
  row("blank inside", "<Sip password=\"@@\"/>", "hunter2 x", "${secret:bin.password.raw}");
  row("capitals", "<Sip Password=\"@@\"/>", "hunter2", "${secret:bin.password}");
  row("longer name", "<Sip sipPassword=\"@@\"/>", "hunter2", "${secret:bin.password}");
  row("in a comment", "<!-- password=\"@@\" -->", "hunter2", "${secret:bin.password}");
  row("in a comment that begins like its end", "<a><!--> password=\"@@\" --></a>", "hunter2", "${secret:bin.password}");
  row("in CDATA", "<![CDATA[password=\"@@\"]]>", "hunter2&<", "${secret:bin.password.raw}");
  row("no quotes", "<Sip password=@@>sip:a@h</Sip>", "hunter2", "${secret:bin.password}");
  row("quote not closed", "<Sip password=\"@@", "hunter2>sip:a@h</Sip>\n", "${secret:bin.password.raw}");
  row("in a query", "<Redirect>https://h/?password=@@&amp;x=1</Redirect>", "hunter2", "${secret:bin.password}");
  row("in a SIP URI", "<Sip>sip:user:@@@h;transport=tcp</Sip>", "hunter2", "${secret:bin.password}");
  row("in a SIPS URI", "<Sip>SIPS:user:@@@h</Sip>", "hunter2", "${secret:bin.password}");
  row("same password twice", "<Sip password=\"@@\"/><Sip password=\"@@\"/>", "hunter2", "${secret:bin.password}");
  row("after a value that looks like one", "<Sip a=\"password=\" password=\"@@\"/>", "hunter2",
      "${secret:bin.password}");
  row("within another value", "<Sip a='x password=\"@@\" y' b='password'/>", "hunter2", "${secret:bin.password}");
  row("overlapping, not XML", "<Sip a=\"password=\"@@", " password='hunter2' hunter2", "${secret:bin.password.raw}");
  row("hidden colon", "<Sip>sip:@@@h</Sip>", "a&#58;hunter2", "${secret:bin.password.raw}");
  row("a reference and more", "<Sip password=\"@@\"/>", "${secret:x} hunter2}", "${secret:bin.password.raw}");
  row("open quote in a comment", "<a><!-- password=\"@@--><b/></a>", "hunter2 ", "${secret:bin.password.raw}");
  row("one within the other", "<Sip>sip:a;password=@@</Sip>", "hunter2sip:a:hunter2@h", "${secret:bin.password}");
  row("beyond ASCII", QStringLiteral("<Say>ü</Say><Sip password=\"@@\"/><Say>é</Say>").toUtf8(), "hünter2",
      "${secret:bin.password}");
}

void TestSecretCut::cuts()
{
  QFETCH(QByteArray, xml);
  SecretBag bag;
  const QByteArray cut = twiml::withoutSecrets(xml, "bin.password", bag);
  QTEST(cut, "cut");
  QVERIFY(!cut.contains("hunter2"));
  QCOMPARE(bag.names().size(), 1);
  const auto back = twiml::withSecrets(cut, bag);
  QVERIFY(back);
  QCOMPARE(*back, xml);
  QTEST(twiml::masked(xml), "masked");
  QTEST(twiml::masked(cut), "masked");
}

void TestSecretCut::keepsPlainText()
{
  SecretBag bag;
  static_cast<void>(twiml::withoutSecrets("<Sip password=\"a&amp;b\"/>", "x", bag));
  QCOMPARE(bag.named("x").reveal(), QByteArray("a&b"));
}

void TestSecretCut::namesAreNotReused()
{
  SecretBag bag;
  const QByteArray xml = "<Sip password=\"one\"/><Sip password=\"two\"/><Sip password=\"one\"/><Sip password=\"\"/>";
  const QByteArray cut = twiml::withoutSecrets(xml, "x", bag);
  QCOMPARE(cut,
           QByteArray("<Sip password=\"${secret:x}\"/><Sip password=\"${secret:x.2}\"/><Sip password=\"${secret:x}\"/>"
                      "<Sip password=\"\"/>"));
  QCOMPARE(*twiml::withSecrets(cut, bag), xml);
  const QByteArray other = twiml::withoutSecrets("<Sip password=\"three\"/>", "x", bag);
  QCOMPARE(other, QByteArray("<Sip password=\"${secret:x.3}\"/>"));
  QCOMPARE(*twiml::withSecrets(cut + other, bag), xml + "<Sip password=\"three\"/>");
}

void TestSecretCut::leavesOthersAlone_data()
{
  QTest::addColumn<QByteArray>("xml");
  QTest::newRow("empty") << QByteArray();
  QTest::newRow("nothing secret") << QByteArray("<Sip username=\"u\">sip:+1@h:5060;transport=tcp?X-A=a:b</Sip>");
  QTest::newRow("the word alone") << QByteArray("<Say>your password is wrong</Say>");
  QTest::newRow("at the end") << QByteArray("<Sip password=");
  QTest::newRow("colon after the @") << QByteArray("<Sip>sip:a@h:5060</Sip>");
}

void TestSecretCut::leavesOthersAlone()
{
  QFETCH(QByteArray, xml);
  SecretBag bag;
  QCOMPARE(twiml::withoutSecrets(xml, "x", bag), xml);
  QVERIFY(bag.isEmpty());
  QCOMPARE(*twiml::withSecrets(xml, bag), xml);
  QCOMPARE(twiml::masked(xml), xml);
}

void TestSecretCut::cutsWholeWhatIsNoText()
{
  for (const QByteArray &xml :
       {QByteArray("p\0a\0s\0s\0w\0o\0r\0d\0=\0", 18), QByteArray("<Sip password=\"\xe4\"/>")}) {
    SecretBag bag;
    const QByteArray cut = twiml::withoutSecrets(xml, "x", bag);
    QCOMPARE(cut, QByteArray("${secret:x.raw}"));
    QCOMPARE(*twiml::withSecrets(cut, bag), xml);
    QCOMPARE(twiml::masked(xml), QByteArray("••••••••"));
  }
}

void TestSecretCut::cuttingTwiceChangesNothing()
{
  SecretBag bag;
  const QByteArray cut = twiml::withoutSecrets("<Sip password=\"hunter2\">sip:a:hunter3@h</Sip>", "x", bag);
  QCOMPARE(bag.names().size(), 2);
  QCOMPARE(twiml::withoutSecrets(cut, "y", bag), cut);
  QCOMPARE(bag.names().size(), 2);
}

void TestSecretCut::missesNoPasswordSilently()
{
  const auto back = twiml::withSecrets("<Sip password=\"${secret:gone}\"/>", SecretBag());
  QVERIFY(!back);
  QCOMPARE(back.error().kind, Error::Rejected);
  QCOMPARE(back.error().text,
           QString("The TwiML refers to a password that is no longer kept. Enter the password again, or "
                   "make the document anew."));
}

QTEST_GUILESS_MAIN(TestSecretCut)
#include "t_secretcut.moc"
