// Writes are sent once: what a real server counted when connections broke before, in and after the answer.
#include "core/wait.h"
#include "net/httpgate.h"
#include "support/faultproxy.h"
#include "support/finish.h"
#include "support/httpecho.h"
#include "support/testcertificate.h"

#include <QTest>

using namespace std::chrono_literals;

namespace {
GatePolicy policyFor(const QString &origin)
{
  GatePolicy policy;
  for (const char *method : {"POST", "PUT", "DELETE"})
    policy.allowed.push_back({method, origin, QStringLiteral("/"), true, false, {}});
  policy.allowed.push_back({"GET", origin, QStringLiteral("/"), false, false, {}});
  policy.allowed.push_back({"POST", origin, QStringLiteral("/list"), false, false, {}});
  policy.retry.pauses = {1ms, 1ms, 1ms}; // a write must not be repeated although it may
  return policy;
}

int statusOrKind(const Result<HttpReply> &result) { return result ? result->status : -int(result.error().kind); }

void addMethods()
{
  QTest::addColumn<QByteArray>("method");
  QTest::addColumn<QByteArray>("body");
  QTest::addColumn<bool>("reuse"); // of a connection that worked before
  QTest::addColumn<bool>("reset"); // RST instead of FIN
  for (const QByteArray method : {"POST", "PUT", "DELETE"})
    for (const QByteArray body : {"{}", ""})
      for (const bool reuse : {false, true})
        for (const bool reset : {false, true})
          QTest::addRow("%s%s%s%s", method.constData(), body.isEmpty() ? " without a body" : "",
                        reuse ? ", reused" : ", fresh", reset ? ", RST" : ", FIN")
              << method << body << reuse << reset;
}
} // namespace

class TestHttpOnce : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void clearText_data() { addMethods(); }
  void clearText()
  {
    HttpEcho server(breaking());
    sendAndCount(server, HttpGate(policyFor(server.origin())));
  }
  void overTls_data() { addMethods(); }
  void overTls()
  {
    const TestCertificate own = TestCertificate::make();
    HttpEcho server(own.certificate, own.key, breaking());
    GatePolicy policy = policyFor(server.origin());
    policy.pinned = {{QStringLiteral("127.0.0.1"), own.certificate.digest(QCryptographicHash::Sha256)}};
    sendAndCount(server, HttpGate(policy));
  }

  void throughTheProxy_data()
  {
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("amount");
    QTest::addColumn<int>("expected");
    QTest::addColumn<int>("received"); // by the server
    const auto row = [](Fault::Kind kind, int amount, int expected, int received) {
      QTest::addRow("%s %d", Fault::name(kind), amount) << int(kind) << amount << expected << received;
    };
    row(Fault::Delay, 50, 200, 1);
    // The whole answer has 42 bytes.
    row(Fault::Drop, 0, -Error::Unknown, 0);
    for (const int bytes : {0, 1, 20, 41}) row(Fault::Cut, bytes, -Error::Unknown, 1);
    for (const int bytes : {0, 1, 41}) row(Fault::Reset, bytes, -Error::Unknown, 1);
    row(Fault::Hang, 0, -Error::Unknown, 1);
    row(Fault::CutRequest, 30, -Error::Unknown, 0);
  }
  void throughTheProxy()
  {
    QFETCH(int, kind);
    QFETCH(int, amount);
    QFETCH(int, expected);
    QFETCH(int, received);
    for (const int k : {1, 2, 3}) {
      HttpEcho server;
      FaultProxy proxy(server.serverPort());
      const QUrl url = proxy.url(server.url());
      HttpGate gate(policyFor(url.toString(QUrl::RemovePath)));
      proxy.faultAt(k, {Fault::Kind(kind), amount});
      for (int i = 1; i < k; ++i) QCOMPARE(statusOrKind(finish(gate.send({"POST", url, "{}"}))), 200);
      QCOMPARE(statusOrKind(finish(gate.send({"POST", url, "{}", {}, {}, 1500ms}))), expected);
      QTest::qWait(20);
      QCOMPARE(server.requests.size(), k - 1 + received);
      QCOMPARE(proxy.seen(), k);
      QCOMPARE(statusOrKind(finish(gate.send({"POST", url, "{}"}))), 200); // the next one works again
    }
  }

  void brokenAndThenNobodyListens() // the connection breaks after the request and cannot be made again: still unknown
  {
    HttpEcho *server = nullptr;
    HttpEcho mortal([&](QTcpSocket *s, const QByteArray &request) {
      if (request.startsWith("GET")) return HttpEcho::answer(s, "200 OK");
      server->close();
      HttpEcho::reset(s);
    });
    server = &mortal;
    const QUrl url = mortal.url();
    HttpGate gate(policyFor(mortal.origin()));
    QCOMPARE(statusOrKind(finish(gate.send({"GET", url}))), 200);
    QCOMPARE(statusOrKind(finish(gate.send({"POST", url, "{}"}))), -Error::Unknown);
    QCOMPARE(mortal.requests.size(), 2);
  }

  void readsThatPostAreRepeated() // a Twirp List is a POST: our repetition, not Qt's
  {
    int broken = 0;
    HttpEcho server([&](QTcpSocket *s, const QByteArray &) {
      if (broken++ < 2)
        s->disconnectFromHost();
      else
        HttpEcho::answer(s, "200 OK");
    });
    HttpGate gate(policyFor(server.origin()));
    QCOMPARE(statusOrKind(finish(gate.send({"POST", server.url(QStringLiteral("/list")), "{}"}))), 200);
    QCOMPARE(server.requests.size(), 3);
  }

private:
  HttpEcho::Script breaking()
  {
    return [](QTcpSocket *s, const QByteArray &request) {
      if (request.startsWith("GET")) return HttpEcho::answer(s, "200 OK", "fine");
      if (*QTest::currentDataTag() && QByteArray(QTest::currentDataTag()).endsWith("RST"))
        HttpEcho::reset(s);
      else
        s->disconnectFromHost();
    };
  }
  void sendAndCount(HttpEcho &server, const HttpGate &gate)
  {
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, body);
    QFETCH(bool, reuse);
    if (reuse) QCOMPARE(statusOrKind(finish(gate.send({"GET", server.url()}))), 200);
    server.requests.clear();
    const auto result = finish(gate.send({method, server.url(), body, "application/json"}));
    QCOMPARE(statusOrKind(result), -Error::Unknown);
    QVERIFY(result.error().text.contains(QStringLiteral("look before")));
    QTest::qWait(50);
    QCOMPARE(server.requests.size(), 1);
    if (reuse) QCOMPARE(server.connections, 1); // it was the same connection
  }
};

QTEST_GUILESS_MAIN(TestHttpOnce)
#include "t_httponce.moc"
