// The checks of a TwiML document: each fault once with its whole sentence, each right document without a finding.
#include "twiml/check.h"
#include "twiml/schema.h"

#include <QTest>

class TestCheck : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void accepts_data();
  void accepts();
  void finds_data();
  void finds();
  void findsSeveral();
  void tablesAreWhole();
  void showsNoPassword();
};

static QByteArray wrapped(const QByteArray &inner) { return "<Response>\n" + inner + "</Response>"; }

void TestCheck::accepts_data()
{
  QTest::addColumn<QByteArray>("xml");
  const auto row = [](const char *name, const QByteArray &inner) { QTest::newRow(name) << wrapped(inner); };
  row("nothing", "");
  row("LiveKit's own document",
      "<Dial answerOnBridge='true' timeout='30'><Sip username='u' password='p'>sip:+15551234567@a.sip.livekit.cloud;"
      "transport=tcp</Sip></Dial>");
  row("placeholder", "<Dial callerId='{{From}}'><Sip>sip:{{ To }}@a.sip.livekit.cloud</Sip></Dial>");
  row("speech markup",
      "<Say voice='alice' language='de-DE'>One <prosody rate='slow'><p>two <s>three</s></p></prosody></Say>");
  row("speech and keys",
      "<Gather input='dtmf speech' action='https://h/x'><Say>a</Say><Play>https://h/a.mp3</Play></Gather>");
  row("headers", "<Dial><Sip>sip:a@h;secure=true?X-A=1&amp;User-to-User=2</Sip></Dial>");
  row("addresses of a SIP call", "<Dial><Sip><Uri username='a' password='b'>sip:a@h</Uri><Headers><Header name='X-A' "
                                 "value='1'/></Headers></Sip></Dial>");
  row("number as text", "<Dial>+15105550142</Dial>");
  row("number", "<Dial record='true' callReason='x'><Number sendDigits='12ww#*'>+1 510 555 0142</Number></Dial>");
  row("events",
      "<Dial><Client statusCallbackEvent='initiated ringing' statusCallback='https://h/s'>bob</Client></Dial>");
  row("conference", "<Dial><Conference beep='onEnter' maxParticipants='250' waitUrl=''>room</Conference></Dial>");
  row("stream", "<Connect><Stream url='wss://h/x'><Parameter name='a' value='b'/></Stream></Connect>");
  row("refer", "<Refer><Sip>sip:a@h</Sip></Refer>");
  row("reject first", "<Reject reason='busy'/>");
  row("hang up last", "<Say>a</Say><Hangup/>");
  row("schema declaration", "<Say xmlns:x='y'>a</Say>");
}

void TestCheck::accepts()
{
  QFETCH(QByteArray, xml);
  const auto document = twiml::read(xml);
  QVERIFY2(document, document ? "" : qPrintable(document.error().text));
  for (const twiml::Finding &f : twiml::check(*document)) QFAIL(qPrintable(QLatin1String(f.code) + ": " + f.text));
}

void TestCheck::finds_data()
{
  QTest::addColumn<QByteArray>("xml");
  QTest::addColumn<QString>("code");
  QTest::addColumn<int>("severity");
  QTest::addColumn<QString>("vendorCode");
  QTest::addColumn<QString>("text");
  enum {
    error = int(twiml::Severity::Error),
    warning = int(twiml::Severity::Warning),
    note = int(twiml::Severity::Note)
  };
  QTest::newRow("root") << QByteArray("\n<response/>") << "twiml.root" << int(error) << "12102"
                        << "The outermost element is <response>, but Twilio reads <Response> only. Put everything into "
                           "<Response>.";
  const auto row = [](const char *name, const QByteArray &inner, const char *code, int severity, const char *vendor,
                      const QString &text) {
    QTest::newRow(name) << wrapped(inner) << code << severity << vendor << text;
  };
  row("element in the wrong place", "<Sip>sip:a@h</Sip>", "twiml.nesting", warning, "12200",
      "<Sip> does not belong into <Response>, and Twilio ignores it there. Move it.");
  row("element in the wrong case", "<dial/>", "twiml.element-unknown", warning, "12200",
      "Twilio does not know <dial>: capital letters matter. Write <Dial>.");
  row("unknown element", "<Call/>", "twiml.element-unknown", warning, "12200",
      "Twilio does not know <Call> and ignores it. Remove it or look for a slip in its name.");
  row("attribute in the wrong case", "<Dial answeronbridge='true'>1</Dial>", "twiml.attribute-unknown", warning,
      "12200", "Twilio does not know answeronbridge of <Dial>: capital letters matter. Write answerOnBridge.");
  row("unknown attribute", "<Dial answer='true'>1</Dial>", "twiml.attribute-unknown", warning, "12200",
      "Twilio does not know answer of <Dial> and ignores it. Remove it or look for a slip in its name.");
  row("attribute of a SIP call in Refer", "<Refer><Sip username='a'>sip:a@h</Sip></Refer>", "twiml.attribute-unknown",
      warning, "12200",
      "Twilio does not know username of <Sip> and ignores it. Remove it or look for a slip in its name.");
  row("neither true nor false", "<Dial answerOnBridge='yes'>1</Dial>", "twiml.attribute-value", warning, "12200",
      "answerOnBridge of <Dial> is \"yes\". Write true or false.");
  row("no number", "<Pause length='long'/>", "twiml.attribute-value", warning, "12200",
      "length of <Pause> is \"long\". Write a whole number from 0.");
  row("negative", "<Pause length='-1'/>", "twiml.attribute-value", warning, "12200",
      "length of <Pause> is \"-1\". Write a whole number from 0.");
  row("too large", "<Dial><Conference maxParticipants='251'>a</Conference></Dial>", "twiml.attribute-value", warning,
      "12200", "maxParticipants of <Conference> is \"251\". Write a whole number from 2 to 250.");
  row("time-out", "<Dial timeout='0'>1</Dial>", "twiml.attribute-value", error, "13212",
      "timeout of <Dial> is \"0\". Write a whole number from 1 to 600.");
  row("not one of", "<Reject reason='away'/>", "twiml.attribute-value", warning, "12200",
      "reason of <Reject> is \"away\". Write one of: rejected, busy.");
  row("not one of a list", "<Gather input='dtmf voice'/>", "twiml.attribute-value", warning, "12200",
      "input of <Gather> is \"voice\". Write one of: dtmf, speech.");
  row("method", "<Connect method='PUT'/>", "twiml.attribute-value", warning, "12200",
      "method of <Connect> is \"PUT\". Write one of: GET, POST.");
  row("relative address", "<Gather action='/next'/>", "twiml.url-relative", warning, "11100",
      "action of <Gather> is a part of a web address, which Twilio completes with that of the document. Write it "
      "whole, "
      "beginning with https://.");
  const QString url = "action of <Gather> is not a web address. Write it whole, beginning with https://.";
  row("other scheme", "<Gather action='ftp://h/x'/>", "twiml.url", error, "11100", url);
  row("no host", "<Gather action='https:///x'/>", "twiml.url", error, "11100", url);
  row("blank in an address", "<Gather action='https://a b/'/>", "twiml.url", error, "11100", url);
  const QString stream = "url of <Stream> must begin with wss:// and have no query. Pass values with <Parameter>.";
  row("stream by https", "<Connect><Stream url='https://h/'/></Connect>", "twiml.stream-url", error, "11100", stream);
  row("stream with query", "<Connect><Stream url='wss://h/?a=b'/></Connect>", "twiml.stream-url", error, "11100",
      stream);
  row("empty Refer", "<Refer/>", "twiml.refer", error, "", "<Refer> must hold exactly one <Sip>. Correct it.");
  row("two in Refer", "<Refer><Sip>sip:a@h</Sip><Sip>sip:a@h</Sip></Refer>", "twiml.refer", error, "",
      "<Refer> must hold exactly one <Sip>. Correct it.");
  const QString placeholder =
      "Twilio sends no value for the placeholder {{%1}}, so nothing will stand there. Use {{From}}, "
      "{{To}} or a fixed text.";
  row("unknown placeholder", "<Say>Hello {{Name}}</Say>", "twiml.placeholder", warning, "",
      QString(placeholder).replace("%1", "Name"));
  row("unknown placeholder in an attribute", "<Dial callerId='{{to}}'>1</Dial>", "twiml.placeholder", warning, "",
      QString(placeholder).replace("%1", "to"));
  row("unreachable", "<Hangup/><Say>a</Say><Say>b</Say>", "twiml.unreachable", warning, "",
      "<Say> is never reached, because <Hangup> before it does not come back. Remove it or move it up.");
  row("after an action", "<Dial action='https://h/'>1</Dial><Hangup/>", "twiml.unreachable", warning, "",
      "<Hangup> is never reached, because <Dial> before it does not come back. Remove it or move it up.");
  row("late Reject", "<Say>a</Say><Reject/>", "twiml.reject-late", warning, "",
      "<Reject> refuses a call only as the first element; here the call is already answered. Use <Hangup>.");
  row("verb after Dial", "<Dial>1</Dial><Say>Sorry</Say>", "twiml.verb-after-dial", note, "",
      "<Say> after <Dial> is also run when a good call ends on the other side. Give <Dial> an action, or leave nothing "
      "after "
      "it.");
  row("empty Dial", "<Dial/>", "twiml.dial-empty", error, "",
      "<Dial> has nothing to dial. Put a <Sip> or a <Number> into it.");
  row("mixed Dial", "<Dial>+15105550142<Sip>sip:a@h</Sip></Dial>", "twiml.dial-mixed", warning, "",
      "<Dial> holds a number as text beside other elements. Put the number into <Number>.");
  row("not alone", "<Dial><Queue>a</Queue><Client>b</Client></Dial>", "twiml.dial-alone", warning, "",
      "<Conference> and <Queue> must be alone in <Dial>. Remove the other elements.");
  row("bad number", "<Dial><Number>5105550142</Number></Dial>", "twiml.number", error, "13224",
      "The number in <Number> is not usable. \"5105550142\" has no country code. Write the number with + and the "
      "country code, "
      "such as +15105550142.");
  row("bad keys", "<Dial><Number sendDigits='1a'>+15105550142</Number></Dial>", "twiml.send-digits", error, "13222",
      "sendDigits may hold 0 to 9, *, # and w (half a second's wait) only. Remove the rest.");
  const auto sip = [&](const char *name, const QByteArray &attributes, const QByteArray &uri, const char *code,
                       int severity, const char *vendor, const QString &text) {
    row(name, "<Dial><Sip" + attributes + ">" + uri + "</Sip></Dial>", code, severity, vendor, text);
  };
  sip("bad SIP address", "", "a@h", "twiml.sip-uri", error, "13243",
      "The SIP address cannot be read. A SIP URI begins with sip: or sips:. Write it as sip:user@host.");
  sip("escaped plus", "", "sip:%2B1@h", "twiml.sip-escaped", warning, "",
      "The user of the SIP address has a % escape, which LiveKit does not decode. Write + for %2B.");
  sip("trunk", "", "sip:a@b.pstn.twilio.com", "twiml.sip-host", error, "13255",
      "The SIP address leads to a Twilio trunk, which only takes calls to telephones. Write the LiveKit project's SIP "
      "host.");
  sip("SIP domain", "", "sip:a@b.sip.twilio.com", "twiml.sip-host", warning, "13255",
      "The SIP address leads to a Twilio SIP domain, where only a registered telephone answers. To reach LiveKit, "
      "write the "
      "project's SIP host.");
  sip("long address", "", "sip:" + QByteArray(251, 'a') + "@h", "twiml.sip-length", error, "13243",
      "The SIP address has 255 characters or more. Shorten it.");
  sip("password alone", " password='p'", "sip:a@h", "twiml.sip-credentials", error, "13249",
      "<Sip> has a password without a user name. Add username.");
  sip("long user name", " username='" + QByteArray(256, 'a') + "'", "sip:a@h", "twiml.sip-credentials", error, "13249",
      "The user name or password of <Sip> is longer than 255 characters. Choose a shorter one.");
  sip("transport", "", "sip:a@h;transport=ws", "twiml.sip-parameter", error, "13243",
      "The SIP address asks for the transport \"ws\". Write udp, tcp or tls.");
  sip("secure", "", "sip:a@h;secure=yes", "twiml.sip-parameter", warning, "13243",
      "secure in a SIP address is true or false. Correct it.");
  sip("Twilio's header", "", "sip:a@h?X-Twilio-A=1", "twiml.sip-header", error, "32113",
      "The header \"X-Twilio-A\" is Twilio's own. Choose another name that begins with X-.");
  sip("other header", "", "sip:a@h?Subject=1", "twiml.sip-header", error, "13251",
      "Twilio does not pass on the header \"Subject\". Choose a name that begins with X-.");
  sip("long headers", "", "sip:a@h?X-A=" + QByteArray(1019, 'a'), "twiml.sip-header", error, "13253",
      "The headers of the SIP address have 1024 characters or more. Shorten them.");
}

void TestCheck::finds()
{
  QFETCH(QByteArray, xml);
  const auto document = twiml::read(xml);
  QVERIFY2(document, document ? "" : qPrintable(document.error().text));
  const auto findings = twiml::check(*document);
  QStringList all;
  for (const twiml::Finding &f : findings) all << QLatin1String(f.code) + ": " + f.text;
  QVERIFY2(findings.size() == 1, qPrintable(all.join('\n')));
  QTEST(findings[0].text, "text");
  QTEST(QString(findings[0].code), "code");
  QTEST(int(findings[0].severity), "severity");
  QTEST(QString(findings[0].vendorCode), "vendorCode");
  QCOMPARE(findings[0].line, 2);
}

void TestCheck::findsSeveral()
{
  const auto findings = twiml::check(
      *twiml::read("<Response><Dial><Sip>a</Sip>\n<Sip password='x'>sip:a@h</Sip></Dial><foo/>\n</Response>"));
  QStringList codes;
  for (const twiml::Finding &f : findings) codes << QString("%1 %2").arg(f.code).arg(f.line);
  QCOMPARE(codes, QStringList({"twiml.sip-uri 1", "twiml.sip-credentials 2", "twiml.element-unknown 2",
                               "twiml.verb-after-dial 2"}));
}

/// Each element that may stand somewhere has a rule of its own, from <Response> down.
void TestCheck::tablesAreWhole()
{
  QSet<QString> seen{"Response"};
  QList<QPair<QString, QString>> open{{QString(), "Response"}};
  while (!open.isEmpty()) {
    const auto [parent, name] = open.takeLast();
    const twiml::ElementRule *rule = twiml::ruleFor(parent, name);
    QVERIFY2(rule, qPrintable(parent + '/' + name));
    for (const twiml::AttributeRule &a : rule->attributes) {
      QVERIFY(!a.name.isEmpty());
      QVERIFY2((a.type == twiml::AttributeRule::OneOf) == !a.words.isEmpty(), qPrintable(name + ' ' + a.name));
      QVERIFY2(a.words.isEmpty() || a.words.size() > 1 || a.words == QStringList("dtmf"),
               qPrintable(name + ' ' + a.name));
    }
    for (const QString &child : rule->children) {
      if (seen.contains(name + '/' + child)) continue;
      seen.insert(name + '/' + child);
      open.append({name, child});
    }
  }
  QVERIFY(seen.size() > 100);
}

void TestCheck::showsNoPassword()
{
  const auto document = twiml::read(wrapped("<Dial><Sip password='{{hunter2}}'>sip:a:hunter2@h</Sip><Sip username='u' "
                                            "password='hunter2'>hunter2</Sip></Dial>"));
  const auto findings = twiml::check(*document);
  QVERIFY(findings.size() >= 3);
  for (const twiml::Finding &f : findings) QVERIFY2(!f.text.contains("hunter2"), qPrintable(f.text));
}

QTEST_GUILESS_MAIN(TestCheck)
#include "t_check.moc"
