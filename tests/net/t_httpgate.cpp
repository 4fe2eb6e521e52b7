// The gate's answers and refusals: what a server really receives, and what never leaves.
#include "core/scope.h"
#include "net/httpgate.h"
#include "net/livekittoken.h"
#include "support/finish.h"
#include "support/httpecho.h"

#include <QElapsedTimer>
#include <QNetworkProxy>
#include <QTest>
#include <QTimer>

using namespace std::chrono_literals;

namespace {
std::vector<AllowedVerb> everything(const QString &origin)
{
  return {{"GET", origin, QStringLiteral("/{any}"), false, false, {QStringLiteral("PageSize")}},
          {"GET", origin, QStringLiteral("/"), false},
          {"POST", origin, QStringLiteral("/")},
          {"POST", origin, QStringLiteral("/twirp/livekit.SIP/ListSIPInboundTrunk"), false},
          {"POST", origin, QStringLiteral("/twirp/livekit.SIP/CreateSIPInboundTrunk")},
          {"DELETE", origin, QStringLiteral("/")}};
}

GatePolicy policyFor(const HttpEcho &server)
{
  GatePolicy policy;
  policy.allowed = everything(server.origin());
  policy.retry.pauses = {};
  return policy;
}

HttpRequest get(const QUrl &url, std::chrono::milliseconds deadline = 10s)
{
  return {"GET", url, {}, {}, {{"Authorization", "Basic c2VjcmV0"}}, deadline};
}
HttpRequest post(const QUrl &url, QByteArray body, std::chrono::milliseconds deadline = 10s)
{
  return {"POST", url, std::move(body), "application/json", {{"Authorization", "Basic c2VjcmV0"}}, deadline};
}

int statusOrKind(const Result<HttpReply> &result) { return result ? result->status : -int(result.error().kind); }
Task<int> sends(HttpGate gate, HttpRequest request)
{
  auto sending = gate.send(std::move(request));
  const auto reply = co_await sending;
  co_return statusOrKind(reply);
}
void never(int) { QFAIL("a result was delivered after the abort"); }
} // namespace

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

  // ---- What never leaves.

  void allowList_data()
  {
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("sent");
    QTest::newRow("listed") << QByteArray("GET") << QStringLiteral("/a") << true;
    QTest::newRow("listed, with a query") << QByteArray("GET") << QStringLiteral("/a?x=1") << true;
    QTest::newRow("another verb") << QByteArray("PUT") << QStringLiteral("/") << false;
    QTest::newRow("lower case") << QByteArray("get") << QStringLiteral("/a") << false;
    QTest::newRow("deeper") << QByteArray("GET") << QStringLiteral("/a/b") << false;
    QTest::newRow("longer") << QByteArray("POST") << QStringLiteral("/twirp/livekit.SIP/ListSIPInboundTrunks") << false;
    QTest::newRow("point is no wildcard")
        << QByteArray("POST") << QStringLiteral("/twirp/livekitxSIP/ListSIPInboundTrunk") << false;
    QTest::newRow("dots") << QByteArray("GET") << QStringLiteral("/..") << false;
    QTest::newRow("hidden slash") << QByteArray("GET") << QStringLiteral("/a%2Fb") << false;
    QTest::newRow("hidden dots") << QByteArray("GET") << QStringLiteral("/%2e%2e") << false;
    QTest::newRow("backslash") << QByteArray("GET") << QStringLiteral("/a%5Cb") << false;
  }
  void allowList()
  {
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(bool, sent);
    HttpEcho server;
    HttpGate gate(policyFor(server));
    const auto result = finish(gate.send({method, server.url(path)}));
    QCOMPARE(statusOrKind(result), sent ? 200 : -int(Error::Rejected));
    QCOMPARE(server.connections, sent ? 1 : 0);
    QCOMPARE(gate.log()->entries().back().attempt, sent ? 1 : 0);
  }
  void otherHostsAreRefused()
  {
    HttpEcho server, other;
    HttpGate gate(policyFor(server));
    QCOMPARE(finish(sends(gate, get(other.url()))), -int(Error::Rejected));
    QUrl plain = server.url(); // another scheme is another server: the password would travel in clear text
    plain.setScheme(QStringLiteral("https"));
    QCOMPARE(finish(sends(gate, get(plain))), -int(Error::Rejected));
    QCOMPARE(other.connections + server.connections, 0);
  }
  void readOnlySendsNoWrite()
  {
    HttpEcho server;
    GatePolicy policy = policyFor(server);
    policy.readOnly = true;
    HttpGate gate(policy);
    const QString twirp = QStringLiteral("/twirp/livekit.SIP/%1SIPInboundTrunk");
    QCOMPARE(finish(sends(gate, get(server.url()))), 200);
    QCOMPARE(finish(sends(gate, post(server.url(twirp.arg(QStringLiteral("List"))), "{}"))), 200); // a POST that reads
    for (const auto &write : {post(server.url(), "{}"), HttpRequest{"DELETE", server.url()},
                              post(server.url(twirp.arg(QStringLiteral("Create"))), "{}")}) {
      const auto result = finish(gate.send(write));
      QVERIFY(!result && result.error().kind == Error::Rejected);
      QVERIFY(result.error().text.contains(QStringLiteral("read-only")));
    }
    QCOMPARE(server.requests.size(), 2);
  }
  void headersCannotBeInjected()
  {
    HttpEcho server;
    HttpGate gate(policyFor(server));
    QCOMPARE(finish(sends(gate, {"GET", server.url(), {}, {}, {{"Authorization", "a\r\nX: y"}}})),
             -int(Error::Rejected));
    QCOMPARE(server.connections, 0);
  }

  // ---- Addresses.

  void mapsPublicAddresses()
  {
    HttpEcho server;
    GatePolicy policy;
    const QString origin = QStringLiteral("https://api.twilio.com");
    policy.allowed = {{"GET", origin, QStringLiteral("/2010-04-01/Accounts/{account}/Calls.json"), false},
                      {"GET", QStringLiteral("https://voice.twilio.com"), QStringLiteral("/v1/x"), false}};
    policy.addresses = {{origin, server.url(QStringLiteral("/api"))}};
    policy.mappedOnly = true;
    HttpGate gate(policy);
    const QUrl url(origin + QStringLiteral("/2010-04-01/Accounts/AC1/Calls.json?To=%2B15105550142"));
    QCOMPARE(finish(sends(gate, get(url))), 200);
    QVERIFY2(server.requests.constFirst().startsWith("GET /api/2010-04-01/Accounts/AC1/Calls.json?To=%2B15105550142 "),
             server.requests.constFirst().constData());
    QCOMPARE(gate.log()->entries().back().host, QStringLiteral("api.twilio.com"));
    QCOMPARE(gate.log()->entries().back().path, QStringLiteral("/2010-04-01/Accounts/AC1/Calls.json?To=…"));
    const auto unmapped = finish(gate.send(get(QUrl(QStringLiteral("https://voice.twilio.com/v1/x")))));
    QVERIFY(!unmapped && unmapped.error().kind == Error::Rejected);
  }
  void loopbackNeedsNoProxy()
  {
    HttpEcho server;
    QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), 9));
    const int status = finish(sends(HttpGate(policyFor(server)), get(server.url())));
    QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
    QCOMPARE(status, 200);
  }

  // ---- Budget and clock.

  void budgetPerHost()
  {
    QList<QTcpSocket *> held;
    HttpEcho server([&](QTcpSocket *s, const QByteArray &) { held << s; });
    GatePolicy policy = policyFor(server);
    policy.budgetPerHost = 3;
    HttpGate gate(policy);
    QStringList order;
    Scope scope, impatient;
    const auto start = [&](Scope &owner, const QString &name) {
      owner.start(sends(gate, get(server.url(u'/' + name))), [&order, name](int) { order << name; });
    };
    for (int i = 0; i < 3; ++i) start(scope, QString::number(i));
    QTRY_COMPARE(held.size(), 3);
    start(impatient, QStringLiteral("gone"));
    for (int i = 3; i < 6; ++i) start(scope, QString::number(i));
    QTest::qWait(100);
    QCOMPARE(held.size(), 3);
    QCOMPARE(gate.inFlight(), 3);
    impatient.cancel(); // it waited in front of the others: its place goes to the next
    for (int i = 0; i < 6; ++i) {
      QTRY_VERIFY(held.size() > i);
      QVERIFY(gate.inFlight() <= 3);
      HttpEcho::answer(held[i], "200 OK", "fine");
    }
    QTRY_COMPARE(order.size(), 6);
    QCOMPARE(gate.inFlight(), 0);
    QList<QByteArray> waited;
    for (const auto &request : server.requests.mid(3)) waited << request.mid(5, 1);
    QCOMPARE(waited, (QList<QByteArray>{"3", "4", "5"})); // first come, first served
  }
  void cancelledRequestFreesItsPlace()
  {
    HttpEcho server([](QTcpSocket *s, const QByteArray &request) {
      if (request.contains("/fast")) HttpEcho::answer(s, "200 OK");
    });
    GatePolicy policy = policyFor(server);
    policy.budgetPerHost = 1;
    HttpGate gate(policy);
    auto scope = std::make_unique<Scope>();
    scope->start(sends(gate, get(server.url())), never);
    QTRY_COMPARE(server.requests.size(), 1);
    scope.reset();
    QCOMPARE(gate.inFlight(), 0);
    QCOMPARE(finish(sends(gate, get(server.url(QStringLiteral("/fast"))))), 200);
  }
  void clockOffset()
  {
    qint64 ahead = 3600;
    HttpEcho server([&](QTcpSocket *s, const QByteArray &) {
      const auto when = QLocale::c().toString(QDateTime::currentDateTimeUtc().addSecs(ahead),
                                              QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
      HttpEcho::answer(s, "200 OK", {}, "Date: " + when.toLatin1() + "\r\n");
    });
    HttpGate gate(policyFor(server));
    const QString host = QStringLiteral("127.0.0.1");
    QVERIFY(!gate.clockOffset(host));
    for (const qint64 seconds : {3600, -90}) {
      ahead = seconds;
      QCOMPARE(finish(sends(gate, get(server.url()))), 200);
      const auto offset = gate.clockOffset(host);
      QVERIFY(offset && std::abs(*offset - seconds * 1000) < 5'000);
    }
  }

  // ---- The owner goes.

  void gateGoesFirst()
  {
    HttpEcho server([](QTcpSocket *, const QByteArray &) {});
    struct Wrong {
      explicit Wrong(GatePolicy policy) : gate(std::move(policy)) {}
      Scope scope; // guard:allow the gate goes first
      HttpGate gate;
    };
    auto owner = std::make_unique<Wrong>(policyFor(server));
    owner->scope.start(sends(owner->gate, post(server.url(), "{}")), never);
    owner->scope.start(sends(owner->gate, get(server.url())), never);
    QTRY_COMPARE(server.requests.size(), 2);
    owner.reset();
    QTRY_COMPARE(server.disconnections, server.connections);
  }
  void abortDuringUpload()
  {
    for (const int ms : {0, 1, 20, 100}) {
      HttpEcho server;
      server.readLimit = 1000;
      HttpGate gate(policyFor(server));
      auto scope = std::make_unique<Scope>();
      scope->start(sends(gate, post(server.url(), QByteArray(20'000'000, 'x'))), never);
      QTest::qWait(ms);
      if (ms > 1) QTRY_COMPARE(server.connections, 1);
      scope.reset();
      QTest::qWait(20);
      server.readLimit = 0;
      for (auto *s : server.findChildren<QTcpSocket *>()) s->setReadBufferSize(0), s->readAll();
      QTRY_COMPARE(server.disconnections, server.connections);
    }
  }
  void abortDuringDownload()
  {
    for (const int ms : {0, 1, 20, 100}) {
      HttpEcho server([](QTcpSocket *s, const QByteArray &) {
        s->write("HTTP/1.1 200 OK\r\nContent-Length: 90000000\r\n\r\n" + QByteArray(20'000'000, 'x'));
      });
      auto scope = std::make_unique<Scope>();
      scope->start(sends(HttpGate(policyFor(server)), get(server.url())), never); // the frame holds the only manager
      QTest::qWait(ms);
      scope.reset();
      QTRY_COMPARE(server.disconnections, server.connections);
    }
  }
};

QTEST_GUILESS_MAIN(TestHttpGate)
#include "t_httpgate.moc"
