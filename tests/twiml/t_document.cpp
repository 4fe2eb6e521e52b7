// Reading and writing TwiML: what is read, what is refused and why, and that writing gives back what was read.
#include "twiml/document.h"

#include <QTest>

class TestDocument : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void readsTheTree();
  void keepsWords();
  void readsTwice_data();
  void readsTwice();
  void refuses_data();
  void refuses();
  void quotesNothing_data();
  void quotesNothing();
  void acceptsTheLimits();
  void writesNeatly();
};

static QByteArray wrapped(const QByteArray &inner) { return "<Response>" + inner + "</Response>"; }

void TestDocument::readsTheTree()
{
  const auto read = twiml::read("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- why -->\n<Response>\n"
                                "  <Dial timeout='20' answerOnBridge=\"true\">\n    <Sip username=\"a&amp;b\">\n"
                                "      sip:+1@h?X-A=1&amp;X-B=2\n    </Sip>\n  </Dial>\n</Response>\n");
  QVERIFY(read);
  const twiml::Element &root = read->root;
  QCOMPARE(root.name, QString("Response"));
  QCOMPARE(root.line, 3);
  QCOMPARE(root.children.size(), size_t(1));
  const twiml::Element &dial = root.children[0];
  QCOMPARE(dial.name, QString("Dial"));
  QCOMPARE(dial.line, 4);
  QCOMPARE(dial.attributes.size(), 2);
  QCOMPARE(dial.attributes[0].name, QString("timeout"));
  QCOMPARE(dial.attribute(u"timeout").value_or("none"), QString("20"));
  QCOMPARE(dial.attribute(u"Timeout").value_or("none"), QString("none"));
  QCOMPARE(dial.content(), QString());
  const twiml::Element &sip = dial.children.at(0);
  QCOMPARE(sip.attribute(u"username").value_or("none"), QString("a&b"));
  QCOMPARE(sip.content(), QString("sip:+1@h?X-A=1&X-B=2"));
  QCOMPARE(sip.line, 5);
  QVERIFY(sip.column > 0);
}

void TestDocument::keepsWords()
{
  const auto read = twiml::read(wrapped("<Say xml:lang=\"de\">One <break/> two <![CDATA[<3]]>&#x2764;</Say>"));
  QVERIFY(read);
  const twiml::Element &say = read->root.children.at(0);
  QCOMPARE(say.children.size(), size_t(3));
  QCOMPARE(say.children[0].text, QString("One "));
  QVERIFY(!say.children[1].isText());
  QCOMPARE(say.children[2].text, QStringLiteral(" two <3❤"));
  QCOMPARE(say.content(), QStringLiteral("One  two <3❤"));
  QCOMPARE(say.attribute(u"xml:lang").value_or("none"), QString("de"));
}

void TestDocument::readsTwice_data()
{
  QTest::addColumn<QByteArray>("xml");
  QTest::newRow("empty") << QByteArray("<Response/>");
  QTest::newRow("not TwiML") << QByteArray("<a:b xmlns:a='x'><c/></a:b>");
  QTest::newRow("words") << wrapped("<Say>One <emphasis>two</emphasis> &lt;three&gt; &amp; \"four\"</Say><Pause/>");
  QTest::newRow("odd attributes") << wrapped("<Sip password='a\"b&lt;&apos;&#10;&#9;c'>sip:a@h</Sip>");
  QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf<Response/>");
  QTest::newRow("carriage return") << wrapped("<Say>a&#13;b</Say>");
  QTest::newRow("words after an element") << wrapped("<Say><break/> a<break/></Say>");
  QTest::newRow("words in many places") << wrapped("a<Dial>b<Sip>c</Sip>d</Dial>e");
}

void TestDocument::readsTwice()
{
  QFETCH(QByteArray, xml);
  const auto once = twiml::read(xml);
  QVERIFY2(once, once ? "" : qPrintable(once.error().text));
  const QByteArray written = twiml::write(*once);
  const auto twice = twiml::read(written);
  QVERIFY2(twice, written.constData());
  QVERIFY2(*once == *twice, written.constData());
  QCOMPARE(twiml::write(*twice), written);
}

void TestDocument::refuses_data()
{
  QTest::addColumn<QByteArray>("xml");
  QTest::addColumn<QString>("expected");
  const char *empty = "The TwiML is empty. It must hold a <Response> element.";
  QTest::newRow("nothing") << QByteArray() << empty;
  QTest::newRow("blanks") << QByteArray(" \n") << empty;
  QTest::newRow("too large") << wrapped(QByteArray(64 * 1024, ' '))
                             << "The TwiML is larger than 64 kB, and Twilio does not read it (11750). Shorten it.";
  const char *utf8 = "The TwiML is not UTF-8 text. Save it as UTF-8.";
  QTest::newRow("Latin-1") << wrapped("<Say>\xe4</Say>") << utf8;
  QTest::newRow("UTF-16") << QByteArray("\xff\xfe<\0R\0/\0>\0", 10) << utf8;
  QTest::newRow("NUL") << QByteArray("<Response>\0</Response>", 22) << utf8;
  QTest::newRow("other encoding") << QByteArray("<?xml version='1.0' encoding='ISO-8859-1'?><Response/>")
                                  << "The TwiML declares another encoding than UTF-8. Save it as UTF-8 and write "
                                     "encoding=\"UTF-8\".";
  QTest::newRow("blank line first")
      << QByteArray("\n<?xml version='1.0'?><Response/>")
      << "Blanks or empty lines stand before <?xml, and Twilio refuses the TwiML (12100). "
         "Remove them.";
  const char *dtd = "The TwiML has a document type (<!DOCTYPE) or an entity of its own, which is not read for safety. "
                    "Remove it.";
  QTest::newRow("DTD") << QByteArray("<!DOCTYPE Response><Response/>") << dtd;
  QTest::newRow("entity") << QByteArray("<!DOCTYPE r [<!ENTITY a 'b'>]><r>&a;</r>") << dtd;
  QTest::newRow("billion laughs") << QByteArray(
      "<!DOCTYPE r [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;'>]><r>&c;</r>")
                                  << dtd;
  QTest::newRow("outside file") << QByteArray("<!DOCTYPE r [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><r>&a;</r>")
                                << dtd;
  QTest::newRow("too deep")
      << QByteArray("<a>").repeated(33) + QByteArray("</a>").repeated(33)
      << "Line 1 of the TwiML nests more than 32 elements, which no TwiML needs. Remove the inner "
         "ones.";
  const QString form = "The TwiML is not well-formed XML, line %1, column %2: %3 Correct it there. Inside texts and "
                       "addresses, write & as &amp; and < as &lt;.";
  QTest::newRow("not XML") << QByteArray("hello") << form.arg("1", "1", "Start tag expected.");
  QTest::newRow("cut short") << QByteArray("<Response>\n<Dial>")
                             << form.arg("2", "6", "The document ends too early: an element is not closed.");
  QTest::newRow("crossed tags") << QByteArray("<a>\n <b></a></b>")
                                << form.arg("2", "8", "Opening and ending tag mismatch.");
  QTest::newRow("bare ampersand") << wrapped("\n<Sip>sip:a@h?X-A=1&X-B=2</Sip>")
                                  << form.arg("2", "23", "A character that must not stand here.");
  QTest::newRow("two roots") << QByteArray("<a/><b/>") << form.arg("1", "8", "Extra content at end of document.");
  QTest::newRow("attribute twice") << QByteArray("<a b='1' b='2'/>")
                                   << form.arg("1", "16", "A character that must not stand here.");
}

void TestDocument::refuses()
{
  QFETCH(QByteArray, xml);
  const auto read = twiml::read(xml);
  QVERIFY(!read);
  QCOMPARE(read.error().kind, Error::Rejected);
  QTEST(read.error().text, "expected");
}

void TestDocument::quotesNothing_data()
{
  QTest::addColumn<QByteArray>("xml");
  QTest::newRow("entity") << wrapped("<Sip password=\"a&hunter2;b\"/>");
  QTest::newRow("no quotes") << wrapped("<Sip password=hunter2>");
  QTest::newRow("quote lost") << wrapped("<Sip password=\"x hunter2>sip:a@h</Sip>");
  QTest::newRow("as a name") << wrapped("<Sip hunter2>");
  QTest::newRow("twice") << wrapped("<Sip hunter2='a' hunter2='b'/>");
  QTest::newRow("in an instruction") << wrapped("<?xml hunter2?>");
}

void TestDocument::quotesNothing()
{
  QFETCH(QByteArray, xml);
  const auto read = twiml::read(xml);
  QVERIFY(!read);
  QVERIFY2(!(read.error().text + read.error().detail).contains("hunter"), qPrintable(read.error().text));
}

void TestDocument::acceptsTheLimits()
{
  const QByteArray ends = wrapped("");
  const QByteArray largest = wrapped(QByteArray(twiml::largestDocument - ends.size(), 'a'));
  QCOMPARE(largest.size(), 65536);
  QVERIFY(twiml::read(largest));
  QVERIFY(twiml::read(QByteArray("<a>").repeated(32) + QByteArray("</a>").repeated(32)));
}

void TestDocument::writesNeatly()
{
  const auto read =
      twiml::read("<Response><Dial timeout='30'><Sip>sip:a@h</Sip></Dial><Say>a <break/> b</Say></Response>");
  QVERIFY(read);
  QCOMPARE(twiml::write(*read),
           QByteArray("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Response>\n  <Dial timeout=\"30\">\n"
                      "    <Sip>sip:a@h</Sip>\n  </Dial>\n  <Say>a <break/> b</Say>\n</Response>\n"));
}

QTEST_GUILESS_MAIN(TestDocument)
#include "t_document.moc"
