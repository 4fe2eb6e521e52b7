// <Dial><Sip>: what a document dials, the document to paste, and whether a bin says what was agreed.
#include "twiml/check.h"
#include "twiml/sipdial.h"

#include <QTest>

class TestSipDial : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void findsTargets();
  void readsDial_data();
  void readsDial();
  void stopsWhereTwilioStops_data();
  void stopsWhereTwilioStops();
  void writesTheReferenceDocument();
  void documentSaysWhatWasAgreed_data();
  void documentSaysWhatWasAgreed();
  void refuses_data();
  void refuses();
  void hosts_data();
  void hosts();
  void disagrees_data();
  void disagrees();
  void neverShowsPasswords();
};

static twiml::Document doc(const QByteArray &inner) { return *twiml::read("<Response>" + inner + "</Response>"); }

static twiml::SipDial sample()
{
  twiml::SipDial dial;
  dial.user = "+15551234567";
  dial.host = "PROJECT.sip.livekit.cloud";
  dial.username = "USER";
  dial.password = Secret(QByteArray("PASS"));
  return dial;
}

static twiml::Agreed agreement()
{
  return {"+15551234567", "project.sip.livekit.cloud", "USER", Secret(QByteArray("PASS"))};
}

void TestSipDial::findsTargets()
{
  const auto targets =
      twiml::dialledSip(doc("<Say>Hello</Say>\n<Dial timeout='12' answerOnBridge='true' callerId='+1'>\n"
                            "<Number>+15105550142</Number><Sip username='u' password='p'> sip:a@h;lr </Sip>"
                            "<Sip><Uri username='v'>sip:b@h</Uri><Uri>nonsense</Uri></Sip></Dial><Pause/>"));
  QCOMPARE(targets.size(), size_t(3));
  QCOMPARE(targets[0].uri.toString(), QString("sip:a@h;lr"));
  QCOMPARE(targets[0].rawUri, QString("sip:a@h;lr"));
  QCOMPARE(targets[0].username, QString("u"));
  QCOMPARE(targets[0].password.reveal(), QByteArray("p"));
  QCOMPARE(targets[0].timeoutSeconds, 12);
  QCOMPARE(targets[0].answerOnBridge, true);
  QCOMPARE(targets[0].callerId, QString("+1"));
  QCOMPARE(targets[0].hasAction, false);
  QCOMPARE(targets[0].verbAfter, true);
  QCOMPARE(targets[0].line, 3);
  QCOMPARE(targets[1].uri.user, QString("b"));
  QCOMPARE(targets[1].username, QString("v"));
  QVERIFY(targets[1].password.isEmpty());
  QVERIFY(targets[2].uri.isEmpty());
  QCOMPARE(targets[2].rawUri, QString("nonsense"));
}

void TestSipDial::readsDial_data()
{
  QTest::addColumn<QByteArray>("attributes");
  QTest::addColumn<int>("timeout");
  QTest::addColumn<bool>("onBridge");
  QTest::addColumn<bool>("action");
  QTest::newRow("nothing") << QByteArray() << 30 << false << false;
  QTest::newRow("timeout") << QByteArray("timeout='5'") << 5 << false << false;
  QTest::newRow("zero") << QByteArray("timeout='0'") << 30 << false << false;
  QTest::newRow("no number") << QByteArray("timeout='soon'") << 30 << false << false;
  QTest::newRow("on bridge") << QByteArray("answerOnBridge='true'") << 30 << true << false;
  QTest::newRow("not on bridge") << QByteArray("answerOnBridge='yes'") << 30 << false << false;
  QTest::newRow("action") << QByteArray("action='/x'") << 30 << false << true;
}

void TestSipDial::readsDial()
{
  QFETCH(QByteArray, attributes);
  const auto targets = twiml::dialledSip(doc("<Dial " + attributes + "><Sip>sip:a@h</Sip></Dial>"));
  QCOMPARE(targets.size(), size_t(1));
  QTEST(targets[0].timeoutSeconds, "timeout");
  QTEST(targets[0].answerOnBridge, "onBridge");
  QTEST(targets[0].hasAction, "action");
  QCOMPARE(targets[0].verbAfter, false);
}

void TestSipDial::stopsWhereTwilioStops_data()
{
  QTest::addColumn<QByteArray>("before");
  QTest::addColumn<int>("count");
  QTest::newRow("nothing") << QByteArray() << 1;
  QTest::newRow("say") << QByteArray("<Say>a</Say>") << 1;
  QTest::newRow("another dial") << QByteArray("<Dial><Sip>sip:b@h</Sip></Dial>") << 2;
  QTest::newRow("dial with action") << QByteArray("<Dial action='/x'><Number>+1</Number></Dial>") << 0;
  for (const char *verb : {"Redirect", "Hangup", "Reject", "Leave"})
    QTest::newRow(verb) << QByteArray("<") + verb + "/>" << 0;
}

void TestSipDial::stopsWhereTwilioStops()
{
  QFETCH(QByteArray, before);
  QTEST(int(twiml::dialledSip(doc(before + "<Dial><Sip>sip:a@h</Sip></Dial>")).size()), "count");
  QCOMPARE(twiml::dialledSip(*twiml::read("<response><Dial><Sip>sip:a@h</Sip></Dial></response>")).size(), size_t(0));
}

void TestSipDial::writesTheReferenceDocument()
{
  const auto xml = twiml::sipDialDocument(sample());
  QVERIFY(xml);
  QCOMPARE(*xml,
           QByteArray("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Response>\n"
                      "  <Dial answerOnBridge=\"true\" timeout=\"30\">\n    <Sip username=\"USER\" password=\"PASS\">"
                      "sip:+15551234567@project.sip.livekit.cloud;transport=tcp</Sip>\n  </Dial>\n</Response>\n"));
}

void TestSipDial::documentSaysWhatWasAgreed_data()
{
  QTest::addColumn<QString>("user");
  QTest::addColumn<QString>("host");
  QTest::addColumn<QString>("username");
  QTest::addColumn<QByteArray>("password");
  QTest::newRow("usual") << "+15551234567"
                         << "a.sip.livekit.cloud"
                         << "livekit" << QByteArray("s3cret");
  QTest::newRow("placeholder") << "{{To}}"
                               << "a.sip.livekit.cloud"
                               << "livekit" << QByteArray("s3cret");
  QTest::newRow("odd signs") << "+15551234567"
                             << "sip.example.com:5070"
                             << "a&b\"<'>" << QByteArray("'\"<&>]]> x");
  QTest::newRow("beyond ASCII") << "+15551234567"
                                << "[2001:db8::1]" << QStringLiteral("jürgen") << QByteArray("pässwörd");
  QTest::newRow("reference") << "+15551234567"
                             << "a.sip.livekit.cloud"
                             << "livekit" << QByteArray("${secret:bin.password}");
  QTest::newRow("open") << "+15551234567"
                        << "a.sip.livekit.cloud"
                        << "" << QByteArray();
}

void TestSipDial::documentSaysWhatWasAgreed()
{
  QFETCH(QString, user);
  QFETCH(QString, host);
  QFETCH(QString, username);
  QFETCH(QByteArray, password);
  twiml::SipDial dial = sample();
  dial.user = user;
  dial.host = host;
  dial.username = username;
  dial.password = Secret(password);
  const auto xml = twiml::sipDialDocument(dial);
  QVERIFY2(xml, xml ? "" : qPrintable(xml.error().text));
  const auto read = twiml::read(*xml);
  QVERIFY(read);
  QCOMPARE(twiml::disagreements(*read, {"+15551234567", host, username, Secret(password)}), QStringList());
  QVERIFY(twiml::check(*read).empty());
  const auto targets = twiml::dialledSip(*read);
  QCOMPARE(targets.at(0).uri.parameter(u"transport").value_or("none"), QString("tcp"));
  QCOMPARE(targets[0].answerOnBridge, true);
}

void TestSipDial::refuses_data()
{
  QTest::addColumn<QString>("what");
  QTest::addColumn<QString>("expected");
  QTest::newRow("no user") << "user="
                           << "The document needs the number that was called. Choose a number.";
  QTest::newRow("no host") << "host="
                           << "The SIP URI has no host. Write the host after the @, such as "
                              "example.sip.livekit.cloud.";
  QTest::newRow("host with scheme")
      << "host=sip:h"
      << "The port of the SIP URI must be a number from 1 to 65535, as in example.com:5060.";
  QTest::newRow("no user name") << "username="
                                << "The SIP password has no user name, and Twilio refuses that (13249). "
                                   "Enter a user name too.";
  const QString control =
      "The SIP user name or password has a character that cannot be written in TwiML, such as a line "
      "break. Choose another one.";
  QTest::newRow("line break in the user name") << "username=a\nb" << control;
  QTest::newRow("line break in the password") << "password=a\nb" << control;
  const QString longer =
      "The SIP user name or password is longer than 255 characters, and Twilio refuses that (13249). "
      "Choose a shorter one.";
  QTest::newRow("long user name") << "username=" + QString(256, 'a') << longer;
  QTest::newRow("long password") << "password=" + QString(256, 'a') << longer;
}

void TestSipDial::refuses()
{
  QFETCH(QString, what);
  QFETCH(QString, expected);
  const QString name = what.section('=', 0, 0), value = what.section('=', 1);
  twiml::SipDial dial = sample();
  if (name == "user") dial.user = value;
  if (name == "host") dial.host = value;
  if (name == "username") dial.username = value;
  if (name == "password") dial.password = Secret(value.toUtf8());
  const auto xml = twiml::sipDialDocument(dial);
  QVERIFY(!xml);
  QCOMPARE(xml.error().kind, Error::Rejected);
  QCOMPARE(xml.error().text, expected);
}

void TestSipDial::hosts_data()
{
  QTest::addColumn<QString>("host");
  QTest::addColumn<QString>("project");
  QTest::addColumn<bool>("expected");
  QTest::newRow("same") << "abc.sip.livekit.cloud"
                        << "ABC.sip.livekit.cloud" << true;
  QTest::newRow("regional") << "abc.eu.sip.livekit.cloud"
                            << "abc.sip.livekit.cloud" << true;
  QTest::newRow("other project") << "abd.sip.livekit.cloud"
                                 << "abc.sip.livekit.cloud" << false;
  QTest::newRow("other project, regional") << "abd.eu.sip.livekit.cloud"
                                           << "abc.sip.livekit.cloud" << false;
  QTest::newRow("two regions") << "abc.eu.us.sip.livekit.cloud"
                               << "abc.sip.livekit.cloud" << false;
  QTest::newRow("no region") << "abc..sip.livekit.cloud"
                             << "abc.sip.livekit.cloud" << false;
  QTest::newRow("not the region that was chosen") << "abc.us.sip.livekit.cloud"
                                                  << "abc.eu.sip.livekit.cloud" << false;
  QTest::newRow("wss host") << "abc.livekit.cloud"
                            << "abc.sip.livekit.cloud" << false;
  QTest::newRow("self-hosted") << "eu.sip.example.com"
                               << "sip.example.com" << false;
}

void TestSipDial::hosts()
{
  QFETCH(QString, host);
  QFETCH(QString, project);
  QTEST(twiml::isHostOf(host, project), "expected");
}

void TestSipDial::disagrees_data()
{
  QTest::addColumn<QByteArray>("inner");
  QTest::addColumn<QStringList>("expected");
  const QByteArray start = "<Dial><Sip username='USER' password='PASS'>";
  const QByteArray right = start + "sip:+15551234567@project.sip.livekit.cloud;transport=tcp</Sip></Dial>";
  const auto row = [](const char *name, const QByteArray &inner, const QStringList &expected) {
    QTest::newRow(name) << inner << expected;
  };
  row("nothing", right, {});
  row("other transport", QByteArray(right).replace("=tcp", "=udp"), {});
  row("default port", QByteArray(right).replace("cloud;", "cloud:5060;"), {});
  row("region", QByteArray(right).replace("project.", "project.eu."), {});
  row("sips", QByteArray(right).replace("sip:+", "sips:+"), {});
  row("placeholder", QByteArray(right).replace("+15551234567", "{{To}}"), {});
  row("placeholder with blanks", QByteArray(right).replace("+15551234567", "{{ To }}"), {});
  row("greeting", "<Say>Hello</Say>" + right, {});
  const QString none =
      "The bin sends the call to no SIP address: no <Sip> inside a <Dial> is reached. Copy the document "
      "again and paste it whole.";
  row("empty", "", {none});
  row("hung up before", "<Hangup/>" + right, {none});
  row("number", "<Dial><Number>+15551234567</Number></Dial>", {none});
  row("two", right + right, {"The bin sends the call to 2 SIP addresses, but one was agreed. Leave one <Sip> in it."});
  row("other host", QByteArray(right).replace("project.", "other."),
      {"The bin dials the host \"other.sip.livekit.cloud\", but the project's SIP host is "
       "\"project.sip.livekit.cloud\". "
       "Change the host in the bin."});
  row("other port", QByteArray(right).replace("cloud;", "cloud:5070;"),
      {"The bin dials the host \"project.sip.livekit.cloud:5070\", but the project's SIP host is "
       "\"project.sip.livekit.cloud\". Change the host in the bin."});
  row("other number", QByteArray(right).replace("4567", "4568"),
      {"The bin dials \"+15551234568\" instead of +15551234567. Change it in the bin."});
  row("no number", QByteArray(right).replace("+15551234567@", ""),
      {"The bin dials no number: nothing stands before the @. Write +15551234567 there."});
  row("%2B", QByteArray(right).replace("+1", "%2B1"),
      {"The bin dials the number with %2B instead of +, which LiveKit does not read. Write +15551234567 there."});
  row("no plus", QByteArray(right).replace("+1", "1"),
      {"The bin dials the number without its +, and LiveKit compares exactly. Write +15551234567 there."});
  row("no user name", QByteArray(right).replace("username='USER' ", ""),
      {"The bin has no SIP user name. Add username=\"USER\" to <Sip>."});
  row("other user name", QByteArray(right).replace("USER", "user"),
      {"The bin has the SIP user name \"user\" instead of \"USER\". Change it in the bin."});
  row("no password", QByteArray(right).replace("password='PASS'", ""),
      {"The bin has no SIP password. Copy the document again and paste it whole."});
  row("other password", QByteArray(right).replace("PASS", "hunter2"),
      {"The bin has another SIP password than agreed. Copy the document again and paste it whole."});
  row("unreadable", start + "sip:@project.sip.livekit.cloud</Sip></Dial>",
      {"The SIP address in the bin cannot be read. Nothing stands before the @ of the SIP URI. Write the number or "
       "user "
       "there."});
  row("everything", "<Dial><Sip username='x' password='y'>sip:z@h</Sip></Dial>",
      {"The bin dials the host \"h\", but the project's SIP host is \"project.sip.livekit.cloud\". Change the host in "
       "the bin.",
       "The bin dials \"z\" instead of +15551234567. Change it in the bin.",
       "The bin has the SIP user name \"x\" instead of \"USER\". Change it in the bin.",
       "The bin has another SIP password than agreed. Copy the document again and paste it whole."});
}

void TestSipDial::disagrees()
{
  QFETCH(QByteArray, inner);
  QTEST(twiml::disagreements(doc(inner), agreement()), "expected");
}

void TestSipDial::neverShowsPasswords()
{
  const auto root = twiml::disagreements(*twiml::read("<Respond/>"), agreement());
  QCOMPARE(root, QStringList("The bin's outermost element is not <Response>, so Twilio cannot use it (12102). Copy the "
                             "document again and paste it whole."));
  twiml::Agreed open = agreement();
  open.username.clear();
  open.password = Secret();
  const auto unwanted = twiml::disagreements(
      doc("<Dial><Sip username='u' password='hunter2'>sip:+15551234567:hunter3@project.sip.livekit.cloud</Sip></Dial>"),
      open);
  QCOMPARE(unwanted,
           QStringList({"The SIP address in the bin cannot be read. The SIP URI holds a password. Take it out and use "
                        "the user name and password fields.",
                        "The bin has the SIP user name \"u\", but none was agreed. Remove username from <Sip>.",
                        "The bin has a SIP password, but none was agreed. Remove password from <Sip>."}));
}

QTEST_GUILESS_MAIN(TestSipDial)
#include "t_sipdial.moc"
