// What never leaves the gate, and where the rest goes.
#include "support/gates.h"

#include <QNetworkProxy>

using namespace gates;

class TestHttpRefusal : public QObject {
  Q_OBJECT
private Q_SLOTS:
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
  void userInAnAddressIsNotUsed() // Qt would answer the challenge with it
  {
    HttpEcho server([](QTcpSocket *s, const QByteArray &) {
      HttpEcho::answer(s, "401 Unauthorized", {}, "WWW-Authenticate: Basic realm=x\r\n");
    });
    QUrl url = server.url();
    url.setUserInfo(QStringLiteral("someone:secret"));
    QCOMPARE(finish(sends(HttpGate(policyFor(server)), {"GET", url})), 401);
    QCOMPARE(server.requests.size(), 1);
    QVERIFY(!server.requests.constFirst().contains("Authorization"));
  }
  void loopbackNeedsNoProxy() // Qt sees to it
  {
    HttpEcho server;
    QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), 9));
    const int status = finish(sends(HttpGate(policyFor(server)), get(server.url())));
    QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
    QCOMPARE(status, 200);
  }
};

QTEST_GUILESS_MAIN(TestHttpRefusal)
#include "t_httprefusal.moc"
