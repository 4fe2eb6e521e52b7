// SIP URIs and vendor ids: what is read, what is refused and why, and that writing gives back what was read.
#include "core/ids.h"
#include "core/sipuri.h"

#include <QTest>

class TestSipUri : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void reads_data();
  void reads();
  void keepsParts();
  void comparesAll();
  void refuses_data();
  void refuses();
  void neverRepeatsAPassword();
  void sids_data();
  void sids();
  void livekitIds_data();
  void livekitIds();
  void bins_data();
  void bins();
};

void TestSipUri::reads_data()
{
  QTest::addColumn<QString>("text");
  QTest::addColumn<QString>("user");
  QTest::addColumn<QString>("host");
  QTest::addColumn<int>("port");
  QTest::addColumn<QString>("written");
  const QString cloud = "sip:+15105550142@abc123.sip.livekit.cloud;transport=tcp";
  QTest::newRow("LiveKit Cloud") << cloud << "+15105550142"
                                 << "abc123.sip.livekit.cloud" << 0 << cloud;
  QTest::newRow("blanks around") << "\n    " + cloud + "\n  "
                                 << "+15105550142"
                                 << "abc123.sip.livekit.cloud" << 0 << cloud;
  QTest::newRow("host only") << "sip:example.com"
                             << ""
                             << "example.com" << 0 << "sip:example.com";
  QTest::newRow("sips and port") << "SIPS:bob@Example.COM:5061"
                                 << "bob"
                                 << "example.com" << 5061 << "sips:bob@example.com:5061";
  QTest::newRow("IPv4") << "sip:1@127.0.0.1:5060"
                        << "1"
                        << "127.0.0.1" << 5060 << "sip:1@127.0.0.1:5060";
  QTest::newRow("IPv6") << "sip:1@[2001:DB8::1]:5060;lr"
                        << "1"
                        << "[2001:db8::1]" << 5060 << "sip:1@[2001:db8::1]:5060;lr";
  QTest::newRow("whole IPv6") << "sip:[1:2:3:4:5:6:7:8]"
                              << ""
                              << "[1:2:3:4:5:6:7:8]" << 0 << "sip:[1:2:3:4:5:6:7:8]";
  QTest::newRow("any IPv6") << "sip:[::]"
                            << ""
                            << "[::]" << 0 << "sip:[::]";
  QTest::newRow("escapes stay") << "sip:%2B1510@h"
                                << "%2B1510"
                                << "h" << 0 << "sip:%2B1510@h";
  QTest::newRow("signs in the user") << "sip:a;b?c=d/e,$&@h"
                                     << "a;b?c=d/e,$&"
                                     << "h" << 0 << "sip:a;b?c=d/e,$&@h";
  QTest::newRow("placeholder") << "sip:{{To}}@h"
                               << "{{To}}"
                               << "h" << 0 << "sip:{{To}}@h";
  QTest::newRow("placeholder with blanks") << "sip:x{{ To }}y@h"
                                           << "x{{ To }}y"
                                           << "h" << 0 << "sip:x{{ To }}y@h";
  QTest::newRow("headers") << "sip:a@h;edge=dublin?X-A=1&X-B=a%20b"
                           << "a"
                           << "h" << 0 << "sip:a@h;edge=dublin?X-A=1&X-B=a%20b";
  QTest::newRow("headers without parameters") << "sip:h?X-A="
                                              << ""
                                              << "h" << 0 << "sip:h?X-A=";
  QTest::newRow("semicolon in a header value is none") << "sip:h;a=b?X-A=1%3B2"
                                                       << ""
                                                       << "h" << 0 << "sip:h;a=b?X-A=1%3B2";
  QTest::newRow("underscore") << "sip:a@my_pbx.local"
                              << "a"
                              << "my_pbx.local" << 0 << "sip:a@my_pbx.local";
  QTest::newRow("final dot") << "sip:a@example.com."
                             << "a"
                             << "example.com." << 0 << "sip:a@example.com.";
}

void TestSipUri::reads()
{
  QFETCH(QString, text);
  const auto uri = SipUri::parse(text);
  QVERIFY2(uri, uri ? "" : qPrintable(uri.error().text));
  QTEST(uri->user, "user");
  QTEST(uri->host, "host");
  QTEST(uri->port, "port");
  QTEST(uri->toString(), "written");
  QVERIFY(*SipUri::parse(uri->toString()) == *uri);
}

void TestSipUri::keepsParts()
{
  const SipUri uri = *SipUri::parse(u"sip:a@h;Transport=TLS;lr;edge=dublin?X-A=1&X-A=2");
  const QList<SipUri::Pair> parameters{{"Transport", "TLS"}, {"lr", ""}, {"edge", "dublin"}};
  const QList<SipUri::Pair> headers{{"X-A", "1"}, {"X-A", "2"}};
  QVERIFY(uri.parameters == parameters);
  QVERIFY(uri.headers == headers);
  QCOMPARE(uri.parameter(u"transport").value_or("none"), QString("TLS"));
  QCOMPARE(uri.parameter(u"lr").value_or("none"), QString());
  QCOMPARE(uri.parameter(u"region").value_or("none"), QString("none"));
  QVERIFY(!uri.isEmpty());
  QVERIFY(SipUri().isEmpty());
}

void TestSipUri::comparesAll()
{
  const SipUri uri = *SipUri::parse(u"sip:a@h:1;x=1?X-A=1");
  for (const char *other : {"sips:a@h:1;x=1?X-A=1", "sip:b@h:1;x=1?X-A=1", "sip:a@i:1;x=1?X-A=1", "sip:a@h:2;x=1?X-A=1",
                            "sip:a@h:1;x=2?X-A=1", "sip:a@h:1;x=1?X-A=2", "sip:a@h:1;y=1?X-A=1"})
    QVERIFY2(!(*SipUri::parse(QString(other)) == uri), other);
}

void TestSipUri::refuses_data()
{
  QTest::addColumn<QString>("text");
  QTest::addColumn<QString>("expected");
  const char *empty = "The SIP URI is empty. Write it as sip:user@host.";
  QTest::newRow("nothing") << "" << empty;
  QTest::newRow("blanks") << " \n" << empty;
  const char *alone = "Write the SIP URI alone, without a name, quotes or angle brackets.";
  QTest::newRow("angle brackets") << "<sip:a@h>" << alone;
  QTest::newRow("name") << "\"Bob\" sip:a@h" << alone;
  const char *blank = "The SIP URI has a blank or a line break inside. Remove it.";
  QTest::newRow("blank inside") << "sip:+1 510@h" << blank;
  QTest::newRow("line break inside") << "sip:a@h;\ntransport=tcp" << blank;
  QTest::newRow("NUL inside") << QString("sip:a") + QChar(0) + "@h" << blank;
  const char *scheme = "A SIP URI begins with sip: or sips:. Write it as sip:user@host.";
  QTest::newRow("no scheme") << "a@h" << scheme;
  QTest::newRow("other scheme") << "tel:+15105550142" << scheme;
  QTest::newRow("wss URL") << "wss://abc.livekit.cloud" << scheme;
  QTest::newRow("scheme twice") << "sip:sip:a@h"
                                << "The SIP URI has sip: twice. Remove one.";
  QTest::newRow("scheme twice, mixed") << "sip:SIPS:a@h"
                                       << "The SIP URI has sip: twice. Remove one.";
  QTest::newRow("two @") << "sip:a@b@h"
                         << "The SIP URI has @ twice. Write @ once, before the host.";
  QTest::newRow("no user") << "sip:@h"
                           << "Nothing stands before the @ of the SIP URI. Write the number or user there.";
  QTest::newRow("password") << "sip:a:secret@h"
                            << "The SIP URI holds a password. Take it out and use the user name and password fields.";
  const char *user = "The part before the @ of the SIP URI has a character that must not stand there. Use letters, "
                     "digits, + - _ and ., or % with two hexadecimal digits.";
  QTest::newRow("escape cut short") << "sip:a%2@h" << user;
  QTest::newRow("escape not hexadecimal") << "sip:%zz@h" << user;
  QTest::newRow("umlaut") << QStringLiteral("sip:jürgen@h") << user;
  QTest::newRow("empty placeholder") << "sip:{{}}@h" << user;
  QTest::newRow("text that is no placeholder") << "sip:{{a{b}}@h" << user;
  QTest::newRow("placeholder for the host")
      << "sip:a@{{Host}}"
      << "\"{{Host}}\" is not a host name. Use letters, digits, - and ., such as example.sip.livekit.cloud.";
  QTest::newRow("half a placeholder") << "sip:{{To@h" << user;
  QTest::newRow("no host") << "sip:a@"
                           << "The SIP URI has no host. Write the host after the @, such as "
                              "example.sip.livekit.cloud.";
  QTest::newRow("no host but a parameter") << "sip:;lr"
                                           << "The SIP URI has no host. Write the host after the @, such as "
                                              "example.sip.livekit.cloud.";
  const QString host = "\"%1\" is not a host name. Use letters, digits, - and ., such as example.sip.livekit.cloud.";
  QTest::newRow("two dots") << "sip:a@h..x" << host.arg("h..x");
  QTest::newRow("hyphen first") << "sip:a@-h" << host.arg("-h");
  QTest::newRow("slashes") << "sip://h" << host.arg("//h");
  QTest::newRow("port without host") << "sip:a@:5060" << host.arg("");
  QTest::newRow("text after the brackets") << "sip:[::1]x:1" << host.arg("[::1]x");
  QTest::newRow("long label") << "sip:" + QString(64, 'a') << host.arg(QString(64, 'a'));
  const char *six = "The SIP URI has no valid IPv6 address in its brackets. Write it as [2001:db8::1].";
  QTest::newRow("open bracket") << "sip:[::1" << six;
  QTest::newRow("empty brackets") << "sip:[]" << six;
  QTest::newRow("seven groups") << "sip:[1:2:3:4:5:6:7]" << six;
  QTest::newRow("nine groups") << "sip:[1:2:3:4:5:6:7:8:9]" << six;
  QTest::newRow("two gaps") << "sip:[1::2::3]" << six;
  QTest::newRow("three colons") << "sip:[1:::2]" << six;
  QTest::newRow("no hexadecimal") << "sip:[g::1]" << six;
  const char *port = "The port of the SIP URI must be a number from 1 to 65535, as in example.com:5060.";
  for (const char *bad : {"", "0", "65536", "+5060", "5060a", "99999999999"})
    QTest::addRow("port '%s'", bad) << QString("sip:a@h:") + bad << port;
  const char *parameter = "The SIP URI has a parameter that cannot be read. Write parameters as ;name=value, such as "
                          ";transport=tcp.";
  for (const char *bad : {"", "=tcp", "transport=", "tr%ansport=tcp", "a=b;;c=d"})
    QTest::addRow("parameter '%s'", bad) << QString("sip:a@h;") + bad << parameter;
  QTest::newRow("parameter twice") << "sip:a@h;edge=a;Edge=b"
                                   << "The SIP URI has the parameter \"Edge\" twice. Remove one.";
  const char *header =
      "The SIP URI has a header that cannot be read. Write headers as ?X-Name=value, joined by &, with % "
      "and two hexadecimal digits for special characters.";
  for (const char *bad : {"", "X-A", "=1", "X-A=1&", "X-A=%2", "X-A={"})
    QTest::addRow("header '%s'", bad) << QString("sip:a@h?") + bad << header;
}

void TestSipUri::refuses()
{
  QFETCH(QString, text);
  const auto uri = SipUri::parse(text);
  QVERIFY2(!uri, uri ? qPrintable(uri->toString()) : "");
  QCOMPARE(uri.error().kind, Error::Rejected);
  QTEST(uri.error().text, "expected");
}

void TestSipUri::neverRepeatsAPassword()
{
  const auto uri = SipUri::parse(u"sip:user:hunter2@example.com");
  QVERIFY(!uri);
  QVERIFY(!uri.error().text.contains("hunter2"));
  QVERIFY(!uri.error().detail.contains("hunter2"));
}

void TestSipUri::sids_data()
{
  QTest::addColumn<QString>("text");
  QTest::addColumn<bool>("expected");
  const QString digits = "0123456789abcdefABCDEF0123456789";
  QTest::newRow("right") << "PN" + digits << true;
  QTest::newRow("other prefix") << "AC" + digits << false;
  QTest::newRow("small prefix") << "pn" + digits << false;
  QTest::newRow("short") << "PN" + digits.chopped(1) << false;
  QTest::newRow("long") << "PN" + digits + "0" << false;
  QTest::newRow("not hexadecimal") << "PN" + digits.chopped(1) + "g" << false;
  QTest::newRow("full-width digit") << "PN" + digits.chopped(1) + QChar(0xff11) << false;
  QTest::newRow("blank") << " PN" + digits << false;
  QTest::newRow("nothing") << "" << false;
  QTest::newRow("prefix") << "PN" << false;
}

void TestSipUri::sids()
{
  QFETCH(QString, text);
  QTEST(isSid(text, "PN"), "expected");
}

void TestSipUri::livekitIds_data()
{
  QTest::addColumn<QString>("text");
  QTest::addColumn<bool>("expected");
  QTest::newRow("right") << "ST_9nrDZkpDpyuA" << true;
  QTest::newRow("longer prefix") << "SDR_9nrDZkpDpyuA" << false;
  QTest::newRow("only the prefix") << "ST_" << false;
  QTest::newRow("sign") << "ST_9nrD-kpDpyuA" << false;
  QTest::newRow("too long") << "ST_" + QString(65, 'a') << false;
}

void TestSipUri::livekitIds()
{
  QFETCH(QString, text);
  QTEST(isLivekitId(text, "ST_"), "expected");
}

void TestSipUri::bins_data()
{
  QTest::addColumn<QString>("url");
  QTest::addColumn<QString>("expected");
  const QString sid = "EH0123456789abcdef0123456789abcdef";
  QTest::newRow("bin") << "https://handler.twilio.com/twiml/" + sid << sid;
  QTest::newRow("query") << "https://handler.twilio.com/twiml/" + sid + "?AccountSid=AC1" << sid;
  QTest::newRow("blanks") << " https://handler.twilio.com/twiml/" + sid + "\n" << sid;
  QTest::newRow("host in capitals") << "HTTPS://Handler.Twilio.com/twiml/" + sid << sid;
  QTest::newRow("http") << "http://handler.twilio.com/twiml/" + sid << "";
  QTest::newRow("more path") << "https://handler.twilio.com/twiml/" + sid + "/x"
                             << "";
  QTest::newRow("fragment") << "https://handler.twilio.com/twiml/" + sid + "#x"
                            << "";
  QTest::newRow("other host") << "https://handler.twilio.com.example.org/twiml/" + sid << "";
  QTest::newRow("no bin") << "https://handler.twilio.com/twiml/AC0123456789abcdef0123456789abcdef"
                          << "";
  QTest::newRow("nothing") << ""
                           << "";
}

void TestSipUri::bins()
{
  QFETCH(QString, url);
  QTEST(binSid(url).value_or(QString()), "expected");
  if (const auto sid = binSid(url)) QCOMPARE(binSid(binUrl(*sid)).value_or(QString()), *sid);
}

QTEST_GUILESS_MAIN(TestSipUri)
#include "t_sipuri.moc"
