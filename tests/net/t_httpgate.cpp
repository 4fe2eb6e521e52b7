// What the gate makes of answers, redirects, slow and broken servers.
#include "support/gates.h"

#include <QElapsedTimer>
#include <QTimer>

using namespace gates;

class TestHttpGate : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void answers()
  {
    HttpEcho server([](QTcpSocket *s, const QByteArray &request) {
      if (request.startsWith("GET /missing"))
        HttpEcho::answer(s, "404 Not Found", "{\"code\":20404}");
      else if (request.startsWith("GET /locked"))
        HttpEcho::answer(s, "401 Unauthorized", "{\"code\":20003}", "WWW-Authenticate: Basic realm=x\r\n");
      else
        HttpEcho::answer(s, "200 OK", "fine", "Set-Cookie: a=b\r\nTwilio-Request-Id: RQ1\r\n");
    });
    HttpGate gate(policyFor(server));
    const auto first = finish(gate.send(get(server.url())));
    QVERIFY(first && first->status == 200 && first->body == "fine");
    QCOMPARE(first->header("twilio-request-id"), QByteArray("RQ1"));
    QCOMPARE(finish(sends(gate, post(server.url(), "{\"a\":1}"))), 200);
    QCOMPARE(finish(sends(gate, post(server.url(), {}))), 200);
    QCOMPARE(finish(sends(gate, {"DELETE", server.url()})), 200);
    const auto missing = finish(gate.send(get(server.url(QStringLiteral("/missing")))));
    QVERIFY(missing && missing->status == 404 && missing->body == "{\"code\":20404}");
    const auto locked = finish(gate.send(get(server.url(QStringLiteral("/locked")))));
    QVERIFY(locked && locked->status == 401 && locked->body == "{\"code\":20003}");
    QCOMPARE(server.requests.size(), 6);
    QVERIFY(server.requests[1].startsWith("POST / HTTP/1.1\r\n"));
    QVERIFY(server.requests[1].endsWith("\r\n\r\n{\"a\":1}"));
    for (const auto &r : server.requests) { // the cookie of the first answer is not sent back, HTTP/2 is not tried
      QVERIFY(!r.toLower().contains("cookie:"));
      QVERIFY(!r.contains("Upgrade"));
    }
  }

  void redirectIsNotFollowed_data()
  {
    QTest::addColumn<QByteArray>("status");
    for (const char *status : {"301 Moved", "302 Found", "303 See Other", "307 Temporary", "308 Permanent"})
      QTest::newRow(status) << QByteArray(status);
  }
  void redirectIsNotFollowed()
  {
    QFETCH(QByteArray, status);
    HttpEcho other;
    HttpEcho server([&](QTcpSocket *s, const QByteArray &) {
      HttpEcho::answer(s, status, {}, "Location: " + other.url().toEncoded() + "\r\n");
    });
    HttpGate gate(policyFor(server));
    QCOMPARE(finish(sends(gate, get(server.url()))), status.left(3).toInt());
    QCOMPARE(finish(sends(gate, post(server.url(), "{}"))), status.left(3).toInt());
    QVERIFY(server.requests.constFirst().contains("Authorization"));
    QTest::qWait(50);
    QCOMPARE(other.connections, 0);
  }

  void trickleMeetsDeadline()
  {
    HttpEcho server([](QTcpSocket *s, const QByteArray &) {
      s->write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n");
      auto *timer = new QTimer(s);
      timer->callOnTimeout(s, [s] { s->write("x"); });
      timer->start(20);
    });
    HttpGate gate(policyFor(server));
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(finish(sends(gate, get(server.url(), 300ms))), -int(Error::Timeout));
    QVERIFY(clock.elapsed() >= 280 && clock.elapsed() < 10'000);
    QCOMPARE(finish(sends(gate, post(server.url(), "{}", 200ms))), -int(Error::Unknown));
    QTRY_COMPARE(server.disconnections, server.connections);
  }

  void errorBesideA200()
  {
    HttpEcho server([](QTcpSocket *s, const QByteArray &) {
      s->write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nhalf");
      s->disconnectFromHost();
    });
    HttpGate gate(policyFor(server));
    const auto read = finish(gate.send(get(server.url())));
    QVERIFY(!read && read.error().kind == Error::Network);
    QCOMPARE(read.error().httpStatus, 200);
    QCOMPARE(finish(sends(gate, post(server.url(), "{}"))), -int(Error::Unknown));
  }

  void refusedConnection()
  {
    QUrl nobody;
    GatePolicy policy;
    {
      HttpEcho server;
      nobody = server.url();
      policy = policyFor(server);
    }
    HttpGate gate(policy);
    const auto result = finish(gate.send(post(nobody, "{}")));
    QVERIFY(!result && result.error().kind == Error::Network); // surely not sent
    QVERIFY2(result.error().text.contains(QStringLiteral("refused")), qPrintable(result.error().text));
  }
  void unknownHost()
  {
    GatePolicy policy;
    policy.allowed = everything(QStringLiteral("http://no-such-host.invalid"));
    HttpGate gate(policy);
    const auto result = finish(gate.send(post(QUrl(QStringLiteral("http://no-such-host.invalid/")), "{}")));
    QVERIFY(!result && result.error().kind == Error::Network);
    QVERIFY2(result.error().text.contains(QStringLiteral("no host named no-such-host.invalid")),
             qPrintable(result.error().text));
  }

  void tooLargeAnswer()
  {
    HttpEcho server(
        [](QTcpSocket *s, const QByteArray &) { HttpEcho::answer(s, "200 OK", QByteArray(5'000'000, 'x')); });
    GatePolicy policy = policyFor(server);
    policy.largestAnswer = 1'000'000;
    HttpGate gate(policy);
    const auto read = finish(gate.send(get(server.url())));
    QVERIFY(!read && read.error().kind == Error::Protocol);
    QVERIFY(read.error().text.contains(QStringLiteral("larger")));
    QCOMPARE(finish(sends(gate, post(server.url(), "{}"))),
             -int(Error::Unknown)); // it was carried out, for all we know
    policy.largestAnswer = 5'000'000;
    QCOMPARE(finish(sends(HttpGate(policy), get(server.url()))), 200);
  }
  void compressedAnswers()
  {
    const auto deflated = [](const QByteArray &plain) {
      return qCompress(plain, 9).mid(4);
    }; // Qt puts a length in front
    QByteArray sent;
    HttpEcho server([&](QTcpSocket *s, const QByteArray &) {
      HttpEcho::answer(s, "200 OK", sent, "Content-Encoding: deflate\r\n");
    });
    HttpGate gate(policyFor(server));
    sent = deflated(QByteArray(20'000'000, 'x')); // over Qt's own guard, under our limit
    const auto fine = finish(gate.send(get(server.url())));
    QVERIFY(fine && fine->body.size() == 20'000'000);
    sent = deflated(QByteArray(200'000'000, 'x'));
    const auto bomb = finish(gate.send(get(server.url())));
    QVERIFY(!bomb && bomb.error().kind == Error::Protocol);
  }
};

QTEST_GUILESS_MAIN(TestHttpGate)
#include "t_httpgate.moc"
