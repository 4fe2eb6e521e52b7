// What is asked of a SIP address, and how answers of anybody are read.
#include "model/elastictrunk.h"
#include "model/inboundtrunk.h"
#include "model/originationurl.h"
#include "model/outboundtrunk.h"
#include "proof/sipprobe.h"

#include <QRegularExpression>
#include <QTest>

using namespace proof;

namespace {
const QByteArray own("abc123");

QByteArray answer(const QByteArray &first, const QByteArray &more = {}, const QByteArray &callId = own)
{
  return first + "\r\nVia: SIP/2.0/UDP 192.0.2.1\r\nCall-ID: " + callId + "@trunkline.invalid\r\n" + more
         + "Content-Length: 0\r\n\r\n";
}
QStringList shown(const QList<SipTarget> &all)
{
  QStringList out;
  for (const SipTarget &t : all) out << t.toString();
  return out;
}
} // namespace

class TestSipProbe : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void asksWhereCallsGo()
  {
    OutboundTrunk out;
    out.address = QStringLiteral("nd.pstn.twilio.com");
    QCOMPARE(shown(sipTargets({}, Object::of(out))), QStringList({QStringLiteral("nd.pstn.twilio.com:5060 by UDP"),
                                                                  QStringLiteral("nd.pstn.twilio.com:5060 by TCP")}));
    out.address = QStringLiteral("[::1]:5070");
    out.transport.word = QStringLiteral("SIP_TRANSPORT_TLS");
    QCOMPARE(shown(sipTargets({}, Object::of(out))), QStringList(QStringLiteral("[::1]:5070 by TLS")));
    out.address.clear();
    QVERIFY(sipTargets({}, Object::of(out)).isEmpty());
    out.address = QStringLiteral("no address at all");
    QVERIFY(sipTargets({}, Object::of(out)).isEmpty());
  }

  void anElasticTrunkHasBothEnds()
  {
    ElasticTrunk trunk;
    trunk.sid = QStringLiteral("TK1");
    OriginationUrl tcp, tls, other, broken;
    tcp.trunkSid = tls.trunkSid = broken.trunkSid = trunk.sid;
    tcp.sipUrl = QStringLiteral("sip:+15105550142@a.example;transport=tcp");
    tls.sipUrl = QStringLiteral("sips:b.example");
    other.sipUrl = QStringLiteral("sip:c.example");
    other.trunkSid = QStringLiteral("TK2");
    broken.sipUrl = QStringLiteral("https://d.example");
    Snapshot s;
    s.put(std::vector<OriginationUrl>{tcp, tls, other, broken});
    const QStringList origination{QStringLiteral("a.example:5060 by TCP"), QStringLiteral("b.example:5061 by TLS")};
    QCOMPARE(shown(sipTargets(s, Object::of(trunk))), origination); // no termination URI yet
    trunk.domainName = QStringLiteral("nd.pstn.twilio.com");
    trunk.secure = true;
    QCOMPARE(shown(sipTargets(s, Object::of(trunk))),
             QStringList(QStringLiteral("nd.pstn.twilio.com:5061 by TLS")) + origination);
    QCOMPARE(shown(sipTargets(s, Object::of(other))), QStringList(QStringLiteral("c.example:5060 by UDP")));
  }

  void theProjectsHostIsAskedByAllWays()
  {
    Snapshot s;
    QVERIFY(sipTargets(s, Object::of(InboundTrunk())).isEmpty());
    s.about.sipHost = QStringLiteral("p.sip.livekit.cloud");
    QCOMPARE(sipTargets(s, Object::of(InboundTrunk())).size(), 3);
  }

  /// Whatever stands in the address, nobody's number goes out.
  void namesNoNumber()
  {
    OriginationUrl url;
    url.sipUrl = QStringLiteral("sip:+15105550142@a.example;transport=tls");
    const SipTarget target = sipTargets({}, Object::of(url)).value(0);
    const QByteArray request = sipOptions(target, QStringLiteral("192.0.2.1:5070"), own);
    QVERIFY(request.startsWith("OPTIONS sip:a.example:5061;transport=tls SIP/2.0\r\n"));
    QVERIFY(request.endsWith("\r\nContent-Length: 0\r\n\r\n"));
    QVERIFY(!request.contains("15105550142"));
    QVERIFY(request.contains("Via: SIP/2.0/TLS 192.0.2.1:5070;branch=z9hG4bKabc123;rport\r\n"));
    for (const QByteArray &line : request.split('\n')) QVERIFY(line.isEmpty() || line.endsWith('\r'));
  }

  void readsAnswers_data()
  {
    QTest::addColumn<QByteArray>("received");
    QTest::addColumn<bool>("stream");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("phrase");
    const auto row = [](const char *name, const QByteArray &bytes, bool stream, SipReading::Kind kind, int code = 0,
                        const char *phrase = "") {
      QTest::newRow(name) << bytes << stream << int(kind) << code << QString::fromUtf8(phrase);
    };
    using R = SipReading;
    row("ok", answer("SIP/2.0 200 OK"), false, R::Final, 200, "OK");
    row("ok, stream", answer("SIP/2.0 200 OK"), true, R::Final, 200, "OK");
    row("after keep-alives", "\r\n\r\n" + answer("SIP/2.0 403 Forbidden"), true, R::Final, 403, "Forbidden");
    row("no phrase", answer("SIP/2.0 404 "), false, R::Final, 404);
    row("no phrase, no blank", answer("SIP/2.0 404"), false, R::Final, 404);
    row("strange phrase", answer("SIP/2.0 480 \x01 Gr\xc3\xbc\xc3\x9f"), false, R::Final, 480, "· Grüß");
    row("short header names", "SIP/2.0 200 OK\r\ni: abc123@x\r\nl: 0\r\n\r\n", true, R::Final, 200, "OK");
    row("no empty line", "SIP/2.0 200 OK\r\nCall-ID: abc123@x\r\n", false, R::Final, 200, "OK");
    row("on the way", answer("SIP/2.0 100 Trying"), true, R::NotOurs, 100);
    row("another call's", answer("SIP/2.0 200 OK", {}, "other"), false, R::NotOurs, 200);
    row("no call", "SIP/2.0 200 OK\r\n\r\n", true, R::NotOurs, 200);
    row("a request", "OPTIONS sip:probe@x SIP/2.0\r\nCall-ID: abc123\r\n\r\n", true, R::NotOurs);
    row("half", "SIP/2.0 200 OK\r\nCall-ID: abc", true, R::Incomplete);
    row("a letter", "S", true, R::Incomplete);
    row("nothing", "", true, R::Incomplete);
    row("an empty datagram", "", false, R::Incomplete);
    row("body to come", "SIP/2.0 200 OK\r\nCall-ID: abc123\r\nContent-Length: 5\r\n\r\nab", true, R::Incomplete);
    row("body", "SIP/2.0 200 OK\r\nCall-ID: abc123\r\nContent-Length: 2\r\n\r\nab", true, R::Final, 200, "OK");
    row("negative body", "SIP/2.0 200 OK\r\nCall-ID: abc123\r\nContent-Length: -7\r\n\r\n", true, R::NotSip);
    row("endless body", "SIP/2.0 200 OK\r\nCall-ID: abc123\r\nContent-Length: 99999999999\r\n\r\n", true, R::NotSip);
    row("endless head", "SIP/2.0 200 OK\r\n" + QByteArray(70'000, 'x'), true, R::NotSip);
    row("web", "HTTP/1.1 400 Bad Request\r\n\r\n", true, R::NotSip);
    row("mail", "220 mail.example ESMTP\r\n", true, R::NotSip);
    row("bytes", QByteArray("\x15\x03\x01\x00\x02\x02\x46", 7), true, R::NotSip);
    row("no code", answer("SIP/2.0 2x0 OK"), false, R::NotSip);
    row("code too small", answer("SIP/2.0 099 OK"), false, R::NotSip);
    row("code too long", answer("SIP/2.0 2000 OK"), false, R::NotSip);
    row("code too large", answer("SIP/2.0 700 OK"), false, R::NotSip);
    row("another version", answer("SIP/3.0 200 OK"), false, R::NotSip);
  }
  void readsAnswers()
  {
    QFETCH(QByteArray, received);
    QFETCH(bool, stream);
    QFETCH(int, kind);
    QFETCH(int, code);
    QFETCH(QString, phrase);
    const SipReading reading = readSipAnswer(received, own, stream);
    QCOMPARE(int(reading.kind), kind);
    QCOMPARE(reading.phrase, phrase);
    if (kind != SipReading::NotSip) QCOMPARE(reading.code, code);
    QVERIFY(reading.seen.size() <= 120);
    if (stream && reading.kind == SipReading::NotOurs) QVERIFY(reading.used > 0 && reading.used <= received.size());
  }

  /// Byte by byte: never a verdict before the end, always the same one at it.
  void aStreamComesInPieces()
  {
    const QByteArray whole = "\r\n" + answer("SIP/2.0 503 Service Unavailable", "Server: Some/1.0\r\n");
    for (qsizetype n = 0; n < whole.size(); ++n)
      QCOMPARE(int(readSipAnswer(whole.left(n), own, true).kind), int(SipReading::Incomplete));
    const SipReading reading = readSipAnswer(whole + "more", own, true);
    QCOMPARE(reading.code, 503);
    QCOMPARE(reading.server, QStringLiteral("Some/1.0"));
    QCOMPARE(reading.used, whole.size());
  }

  /// Any byte changed: read to an end, whatever it says.
  void isReadWhateverComes()
  {
    const QByteArray whole = answer("SIP/2.0 200 OK", "Server: x\r\n");
    for (qsizetype n = 0; n < whole.size(); ++n)
      for (const char c : {'\0', '\n', ' ', '9', '\xff'}) {
        QByteArray bytes = whole;
        bytes[n] = c;
        for (const bool stream : {false, true}) {
          const SipReading reading = readSipAnswer(bytes, own, stream);
          QVERIFY(reading.used <= bytes.size());
        }
      }
  }

  void saysWhatItMeans()
  {
    SipTarget target{QStringLiteral("Address"), QStringLiteral("a.example"), 5060, SipTransport::Udp};
    SipFinding f;
    f.kind = SipFinding::Answered;
    f.at = QStringLiteral("192.0.2.7");
    f.answer.code = 403;
    f.answer.phrase = QStringLiteral("Forbidden");
    f.milliseconds = 84;
    QVERIFY(isThere(f));
    QCOMPARE(sipHeadline(f, target), QStringLiteral("192.0.2.7 answers 403 Forbidden after 84 ms"));
    QVERIFY(sipMeaning(f, target).contains(QStringLiteral("this computer's address")));
    f.answer.code = 503;
    QVERIFY(!isThere(f));
    f.kind = SipFinding::Silent;
    f.milliseconds = 5000;
    QVERIFY(!isThere(f));
    QCOMPARE(sipHeadline(f, target), QStringLiteral("192.0.2.7 did not answer within 5 s"));
    QVERIFY(sipMeaning(f, target).contains(QStringLiteral("Over UDP")));
    target.transport = SipTransport::Tcp;
    QVERIFY(!sipMeaning(f, target).contains(QStringLiteral("Over UDP")));
    f.at.clear();
    f.kind = SipFinding::NoName;
    QCOMPARE(sipHeadline(f, target), QStringLiteral("The name a.example leads nowhere"));
  }
};

QTEST_APPLESS_MAIN(TestSipProbe)
#include "t_sipprobe.moc"
