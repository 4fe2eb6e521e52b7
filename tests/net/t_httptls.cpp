// Whom the gate trusts, and what it says about a certificate that it does not.
#include "net/httpgate.h"
#include "net/tls.h"
#include "support/finish.h"
#include "support/httpecho.h"
#include "support/testcertificate.h"

#include <QTest>
#include <QTimer>

namespace {
GatePolicy policyFor(const HttpEcho &server)
{
  GatePolicy policy;
  policy.allowed = {{"GET", server.origin(), QStringLiteral("/"), false},
                    {"POST", server.origin(), QStringLiteral("/")}};
  policy.retry.pauses = {};
  return policy;
}
const QString host = QStringLiteral("127.0.0.1");
} // namespace

class TestHttpTls : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void initTestCase()
  {
    own = TestCertificate::make();
    other = TestCertificate::make();
  }

  void selfSignedIsRefused()
  {
    HttpEcho server(own.certificate, own.key);
    HttpGate gate(policyFor(server));
    for (const char *method : {"GET", "POST"}) {
      const auto result = finish(gate.send({method, server.url(), {}, {}, {{"Authorization", "Bearer x"}}}));
      QVERIFY(!result && result.error().kind == Error::Network); // surely not sent
      const QString &text = result.error().text;
      QVERIFY2(text.contains(QStringLiteral("self-signed")), qPrintable(text));
      QVERIFY2(text.contains(net::fingerprint(net::digest(own.certificate))), qPrintable(text));
    }
    QCOMPARE(server.requests.size(), 0);
    QCOMPARE(gate.refusedCertificate(host), net::digest(own.certificate));
  }
  void pinnedIsAccepted()
  {
    HttpEcho server(own.certificate, own.key);
    GatePolicy policy = policyFor(server);
    policy.pinned = {{host, net::digest(own.certificate)}};
    HttpGate gate(policy);
    for (int i = 0; i < 3; ++i) {
      const auto result = finish(gate.send({"POST", server.url(), "{}"}));
      QVERIFY(result && result->status == 200);
    }
    QCOMPARE(server.requests.size(), 3);
    QVERIFY(gate.refusedCertificate(host).isEmpty());
  }
  void anotherCertificateThanThePinned()
  {
    HttpEcho server(other.certificate, other.key);
    GatePolicy policy = policyFor(server);
    policy.pinned = {{host, net::digest(own.certificate)}};
    const auto result = finish(HttpGate(policy).send({"POST", server.url(), "{}"}));
    QVERIFY(!result && result.error().kind == Error::Network);
    QVERIFY2(result.error().text.contains(QStringLiteral("another certificate")), qPrintable(result.error().text));
    QCOMPARE(server.requests.size(), 0);
  }
  void aPinIsForItsHostOnly()
  {
    HttpEcho server(own.certificate, own.key);
    GatePolicy policy = policyFor(server);
    policy.pinned = {{QStringLiteral("localhost"), net::digest(own.certificate)}};
    QVERIFY(!finish(HttpGate(policy).send({"GET", server.url()})));
    policy.pinned = {{host, net::digest(own.certificate)}};
    QVERIFY(bool(finish(HttpGate(policy).send({"GET", server.url()}))));
    QVERIFY(!finish(HttpGate(policyFor(server)).send({"GET", server.url()}))); // another gate does not inherit it
    QCOMPARE(server.requests.size(), 1);
  }
  void ownAuthority()
  {
    HttpEcho server(own.certificate, own.key);
    GatePolicy policy = policyFor(server);
    policy.authorities = {own.certificate};
    QVERIFY(bool(finish(HttpGate(policy).send({"GET", server.url()}))));
  }
  void hostNameCounts()
  {
    HttpEcho server(own.certificate, own.key);
    GatePolicy policy;
    const QString origin = QStringLiteral("https://localhost:%1").arg(server.serverPort());
    policy.allowed = {{"GET", origin, QStringLiteral("/"), false}};
    policy.authorities = {own.certificate}; // trusted, but made out to 127.0.0.1
    const auto result = finish(HttpGate(policy).send({"GET", QUrl(origin + u'/')}));
    QVERIFY(!result);
    QVERIFY2(result.error().text.contains(QStringLiteral("belongs to another host")), qPrintable(result.error().text));
    QCOMPARE(server.requests.size(), 0);
  }
  void noTlsServer()
  {
    HttpEcho server;
    GatePolicy policy;
    const QString origin = QStringLiteral("https://127.0.0.1:%1").arg(server.serverPort());
    policy.allowed = {{"POST", origin, QStringLiteral("/")}};
    QTimer::singleShot(300, &server, [&] {
      for (auto *socket : server.findChildren<QTcpSocket *>()) socket->write("HTTP/1.1 400 Bad Request\r\n\r\n");
    });
    const auto result = finish(HttpGate(policy).send({"POST", QUrl(origin + u'/'), "{}"}));
    QVERIFY(!result && result.error().kind == Error::Network);
    QVERIFY2(result.error().text.contains(QStringLiteral("TLS server")), qPrintable(result.error().text));
  }

private:
  TestCertificate own, other;
};

QTEST_GUILESS_MAIN(TestHttpTls)
#include "t_httptls.moc"
