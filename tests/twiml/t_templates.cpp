// Templates, the dots of an editor, and the program of a hosted document.
#include "twiml/check.h"
#include "twiml/dotted.h"
#include "twiml/hosted.h"
#include "twiml/sipdial.h"
#include "twiml/templates.h"

#include <QTest>

namespace {
const QByteArray password = QByteArrayLiteral("Kx7-secret&4412");

twiml::TemplateAnswers answers()
{
  twiml::TemplateAnswers a;
  a.host = QStringLiteral("abc.sip.livekit.cloud");
  a.username = QStringLiteral("trunkline");
  a.password = Secret(password);
  a.fallback = QStringLiteral("+1 510 555 0142");
  a.message = QStringLiteral("Wir sind <gleich> da & rufen zurück.");
  return a;
}

QString sip(const QString &inner) { return QStringLiteral("<Response><Dial>%1</Dial></Response>").arg(inner); }
} // namespace

class TestTemplates : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void passTheChecks_data();
  void passTheChecks();
  void useTheirAnswers();
  void refuseWhatCannotBe();
  void dotsKeepPasswords();
  void dotsMoveAndGo();
  void dotsComeBackFromAFile();
  void programsHoldTheirDocument_data();
  void programsHoldTheirDocument();
  void othersProgramsAreNotOurs();
};

void TestTemplates::passTheChecks_data()
{
  QTest::addColumn<int>("index");
  QTest::addColumn<int>("variant");
  for (int i = 0; i < int(twiml::templates().size()); ++i)
    for (int v = 0; v < 6; ++v) QTest::addRow("%s %d", twiml::templates()[size_t(i)].name, v) << i << v;
}

void TestTemplates::passTheChecks()
{
  QFETCH(int, index);
  QFETCH(int, variant);
  const twiml::Template &t = twiml::templates()[size_t(index)];
  twiml::TemplateAnswers a = answers();
  if (variant == 1) a.called = QStringLiteral("+493023125010");
  if (variant == 2) a.username.clear(), a.password = {};
  if (variant == 3) a.message.clear();
  if (variant == 4) a.host = QStringLiteral("sip.example.org:5070");
  if (variant == 5) a.password = Secret(QByteArrayLiteral("<\"'&>ü"));
  const auto xml = t.make(a);
  QVERIFY2(xml, xml ? "" : qPrintable(xml.error().text));
  const auto document = twiml::read(*xml);
  QVERIFY2(document, document ? "" : qPrintable(document.error().text));
  for (const twiml::Finding &f : twiml::check(*document)) QFAIL(qPrintable(QLatin1String(f.code) + ": " + f.text));
  const auto dialled = twiml::dialledSip(*document);
  QCOMPARE(dialled.size(), size_t(t.asks & twiml::AsksSignIn ? 1 : 0));
  if (!dialled.empty()) QVERIFY(dialled.front().password == a.password);
  QVERIFY(!t.shownTitle().isEmpty() && !t.shownSentence().isEmpty());
}

void TestTemplates::useTheirAnswers()
{
  for (const twiml::Template &t : twiml::templates()) {
    const auto xml = t.make(answers());
    QVERIFY(xml);
    QCOMPARE(xml->contains("{{To}}"), bool(t.asks & twiml::AsksCalled));
    QCOMPARE(xml->contains("trunkline"), bool(t.asks & twiml::AsksSignIn));
    QCOMPARE(xml->contains("+15105550142"), bool(t.asks & twiml::AsksFallback));
    QCOMPARE(xml->contains("Wir sind &lt;gleich&gt; da &amp; rufen"), bool(t.asks & twiml::AsksMessage));
    QCOMPARE(bool(t.message), bool(t.asks & twiml::AsksMessage));
  }
}

void TestTemplates::refuseWhatCannotBe()
{
  for (const twiml::Template &t : twiml::templates()) {
    twiml::TemplateAnswers a = answers();
    a.host.clear();
    a.fallback = QStringLiteral("nobody");
    const auto xml = t.make(a);
    QCOMPARE(bool(xml), !(t.asks & (twiml::AsksCalled | twiml::AsksFallback)));
    if (!xml) QVERIFY(!xml.error().text.isEmpty());
  }
}

void TestTemplates::dotsKeepPasswords()
{
  twiml::Dotted dotted;
  const QString xml = sip(QStringLiteral("<Sip username=\"u\" password=\"one&amp;\">sip:a@h</Sip>"
                                         "<Sip username=\"u\" password=\"two\">sip:b@h</Sip>"
                                         "<Sip username=\"u\" password=\"two\">sip:c@h</Sip>"));
  const QString shown = dotted.shown(xml);
  QVERIFY(!shown.contains(QStringLiteral("one")) && !shown.contains(QStringLiteral("two")));
  QCOMPARE(shown.count(QStringLiteral("\"••••••••\"")), 1);
  QCOMPARE(shown.count(QStringLiteral("\"••••••••2\"")), 2);
  QCOMPARE(QString::fromUtf8(dotted.whole(shown)), xml);
  QCOMPARE(dotted.shown(shown), shown);
  QVERIFY(!dotted.isIncomplete(shown));
}

void TestTemplates::dotsMoveAndGo()
{
  twiml::Dotted dotted;
  QString shown = dotted.shown(sip(QStringLiteral("<Sip username=\"u\" password=\"one\">sip:a@h</Sip>")));
  shown.replace(QStringLiteral("<Dial>"), QStringLiteral("<Dial><Sip username='v' password='••••••••'>sip:z@h</Sip>"));
  QCOMPARE(dotted.whole(shown).count("one"), 2);
  shown.replace(QStringLiteral("\"••••••••\""), QStringLiteral("\"new\""));
  const QString again = dotted.shown(shown);
  QVERIFY(again.contains(QStringLiteral("••••••••2")) && !again.contains(QStringLiteral("new")));
  QCOMPARE(QString::fromUtf8(dotted.whole(again)).count(QStringLiteral("new")), 1);
  QVERIFY(dotted.isIncomplete(QStringLiteral("<Sip password=\"••••••••7\"/>")));
}

void TestTemplates::dotsComeBackFromAFile()
{
  twiml::Dotted first;
  const QString xml = sip(QStringLiteral("<Sip username=\"u\" password=\"one\">sip:a:two@h</Sip>"));
  const QByteArray cut = first.cut(first.shown(xml));
  QVERIFY(!cut.contains("one") && !cut.contains("two"));
  const SecretBag kept = first.secretsIn(cut);
  QCOMPARE(kept.names().size(), 2);
  twiml::Dotted second(cut, kept);
  QCOMPARE(QString::fromUtf8(second.whole(second.shown(QString::fromUtf8(cut)))), xml);
  twiml::Dotted lost(cut, {});
  const QString shown = lost.shown(QString::fromUtf8(cut));
  QVERIFY(lost.isIncomplete(shown) && !shown.contains(QStringLiteral("secret")));
}

void TestTemplates::programsHoldTheirDocument_data()
{
  QTest::addColumn<QByteArray>("xml");
  for (const twiml::Template &t : twiml::templates()) QTest::newRow(t.name) << *t.make(answers());
  QTest::newRow("nothing") << QByteArray();
  QTest::newRow("marks") << QByteArray("a;\n\";\n\\ ${x} `y` </script> \t\r\n ü \xE2\x80\xA8");
}

void TestTemplates::programsHoldTheirDocument()
{
  QFETCH(QByteArray, xml);
  const QByteArray program = twiml::functionOf(xml);
  const auto back = twiml::documentIn(program);
  QVERIFY(back);
  QCOMPARE(*back, xml);
  QCOMPARE(twiml::functionOf(*back), program);
  QCOMPARE(program.contains("RecordingSid"), xml.contains("<Record "));
}

void TestTemplates::othersProgramsAreNotOurs()
{
  QVERIFY(!twiml::documentIn("exports.handler = (c, e, callback) => callback(null, 1);\n"));
  QVERIFY(!twiml::documentIn({}));
  QByteArray broken = twiml::functionOf("<Response/>");
  QVERIFY(!twiml::documentIn(broken.replace("const twiml = \"", "const twiml = x\"")));
}

QTEST_GUILESS_MAIN(TestTemplates)
#include "t_templates.moc"
