// What is sent again, how often and when: counted by the server.
#include "net/httpgate.h"
#include "net/retry.h"
#include "support/faultproxy.h"
#include "support/finish.h"
#include "support/httpecho.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

using namespace std::chrono_literals;

namespace {
GatePolicy policyFor(const QString &origin)
{
  GatePolicy policy;
  policy.allowed = {{"GET", origin, QStringLiteral("/"), false},
                    {"POST", origin, QStringLiteral("/read"), false},
                    {"POST", origin, QStringLiteral("/write")},
                    {"POST", origin, QStringLiteral("/call"), true, true}};
  policy.retry.pauses = {1ms, 2ms, 3ms};
  return policy;
}

HttpRequest request(const QString &what, const QUrl &server)
{
  QUrl url = server;
  if (what == QLatin1String("get")) return {"GET", url, {}, {}, {}, 10s};
  url.setPath(u'/' + what);
  return {"POST", url, "{}", "application/json", {}, 10s};
}
} // namespace

class TestHttpRetry : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void byStatus_data()
  {
    QTest::addColumn<QString>("what");
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<int>("sent");
    const auto rows = [](const char *status, int reads, int writes, int calls) {
      for (const char *what : {"get", "read", "write", "call"}) {
        const QByteArray kind = what;
        const int sent = kind == "write" ? writes : kind == "call" ? calls : reads;
        QTest::addRow("%s, %s", what, status) << QString::fromLatin1(what) << QByteArray(status) << sent;
      }
    };
    rows("200 OK", 1, 1, 1);
    rows("400 Bad Request", 1, 1, 1);
    rows("408 Request Timeout", 1, 1, 1);
    rows("429 Too Many Requests", 4, 4, 1); // surely not done, unless it is a busy callee
    rows("500 Internal Server Error", 1, 1, 1);
    rows("501 Not Implemented", 1, 1, 1);
    rows("502 Bad Gateway", 4, 1, 1);
    rows("503 Service Unavailable", 4, 1, 1);
    rows("504 Gateway Timeout", 4, 1, 1);
  }
  void byStatus()
  {
    QFETCH(QString, what);
    QFETCH(QByteArray, status);
    QFETCH(int, sent);
    HttpEcho server([&](QTcpSocket *s, const QByteArray &) { HttpEcho::answer(s, status, "why"); });
    HttpGate gate(policyFor(server.origin()));
    const auto result = finish(gate.send(request(what, server.url())));
    QVERIFY(result && result->status == status.left(3).toInt() && result->body == "why");
    QCOMPARE(server.requests.size(), sent);
    QCOMPARE(gate.log()->entries().size(), size_t(sent));
    QCOMPARE(gate.log()->entries().back().attempt, sent);
  }
  void stopsWhenItWorks()
  {
    int times = 0;
    HttpEcho server([&](QTcpSocket *s, const QByteArray &) {
      HttpEcho::answer(s, ++times < 3 ? "503 Service Unavailable" : "200 OK");
    });
    const auto result = finish(HttpGate(policyFor(server.origin())).send(request(QStringLiteral("get"), server.url())));
    QVERIFY(result && result->status == 200);
    QCOMPARE(times, 3);
  }

  void timeOut()
  {
    HttpEcho server([](QTcpSocket *, const QByteArray &) {});
    HttpGate gate(policyFor(server.origin()));
    for (const auto &[what, expected, sent] :
         {std::tuple("read", Error::Timeout, 2), std::tuple("write", Error::Unknown, 1)}) {
      server.requests.clear();
      HttpRequest slow = request(QString::fromLatin1(what), server.url());
      slow.deadline = 200ms;
      const auto result = finish(gate.send(slow));
      QVERIFY(!result && result.error().kind == expected);
      QCOMPARE(server.requests.size(), sent);
    }
  }

  void refusedThenBack() // nobody listens; then the server is back: a write too is sent again, and once
  {
    HttpEcho server;
    FaultProxy proxy(server.serverPort());
    const QUrl url = proxy.url(server.url());
    GatePolicy policy = policyFor(url.toString(QUrl::RemovePath));
    policy.retry.pauses = {600ms, 600ms, 600ms};
    HttpGate gate(policy);
    proxy.faultAt(1, {Fault::Refuse});
    QTimer::singleShot(300, this, [&] { proxy.clear(); });
    const auto result = finish(gate.send(request(QStringLiteral("write"), url)));
    QVERIFY(result && result->status == 200);
    QCOMPARE(server.requests.size(), 1);
    QVERIFY(gate.log()->entries().size() >= 2);
    QCOMPARE(gate.log()->entries().front().failure, QStringLiteral("network"));
  }

  void retryAfterIsHonoured()
  {
    int times = 0;
    QByteArray after = "1";
    HttpEcho server([&](QTcpSocket *s, const QByteArray &) {
      if (++times == 1)
        HttpEcho::answer(s, "429 Too Many Requests", {}, "Retry-After: " + after + "\r\n");
      else
        HttpEcho::answer(s, "200 OK");
    });
    HttpGate gate(policyFor(server.origin()));
    QElapsedTimer clock;
    clock.start();
    const auto result = finish(gate.send(request(QStringLiteral("write"), server.url())));
    QVERIFY(result && result->status == 200);
    QVERIFY(clock.elapsed() >= 990);

    times = 0;
    after = "3600"; // over the cap: the answer stands, and the gate tells until when
    const auto refused = finish(gate.send(request(QStringLiteral("write"), server.url())));
    QVERIFY(refused && refused->status == 429);
    QCOMPARE(times, 1);
    const auto until = gate.busyUntil(QStringLiteral("127.0.0.1"));
    QVERIFY(until.isValid());
    QVERIFY(QDateTime::currentDateTimeUtc().secsTo(until) > 3000);
  }
  void retryAfterForms()
  {
    const auto now = QDateTime::fromString(QStringLiteral("2026-11-21T10:00:00Z"), Qt::ISODate);
    QCOMPARE(net::retryAfter("7", now), std::optional(std::chrono::milliseconds(7s)));
    QCOMPARE(net::retryAfter(" 0 ", now), std::optional(0ms));
    QCOMPARE(net::retryAfter("Sat, 21 Nov 2026 10:00:05 GMT", now), std::optional(std::chrono::milliseconds(5s)));
    QCOMPARE(net::retryAfter("Sat, 21 Nov 2026 09:00:00 GMT", now), std::optional(0ms));
    for (const char *none : {"", "-1", "soon", "1.5", "Sat"}) QVERIFY(!net::retryAfter(none, now));
    QCOMPARE(net::retryAfter("99999999999999", now), std::optional(std::chrono::milliseconds(24h)));
  }

  void lostReadIsRepeated()
  {
    int times = 0;
    HttpEcho server([&](QTcpSocket *s, const QByteArray &) {
      if (++times < 3)
        HttpEcho::reset(s);
      else
        HttpEcho::answer(s, "200 OK");
    });
    const auto result =
        finish(HttpGate(policyFor(server.origin())).send(request(QStringLiteral("read"), server.url())));
    QVERIFY(result && result->status == 200);
    QCOMPARE(times, 3);
  }
};

QTEST_GUILESS_MAIN(TestHttpRetry)
#include "t_httpretry.moc"
