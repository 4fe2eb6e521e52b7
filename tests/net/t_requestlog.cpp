// The request log holds no secret and no whole phone number.
#include "net/httpgate.h"
#include "net/livekittoken.h"
#include "net/mask.h"
#include "support/finish.h"
#include "support/httpecho.h"

#include <QTest>

class TestRequestLog : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void masks_data()
  {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("masked");
    const auto row = [](const char *text, const char *masked) {
      QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(masked);
    };
    row("+15105550142", "+1•••0142");
    row("+1 (510) 555-0142", "+1•••0142");
    row("%2B15105550142", "+1•••0142");
    row("+442079460018", "+44•••0018");
    row("+35312345678", "+353•••5678");
    row("+79161234567", "+7•••4567");
    row("sip:+15105550142@example.com:5061", "sip:+1•••0142@example.com:5061");
    row("call-_+15105550142_Ab3", "call-_+1•••0142_Ab3");
    row("/PhoneNumbers/15105550142.json", "/PhoneNumbers/•••0142.json");
    row("from +15105550142 to +442079460018", "from +1•••0142 to +44•••0018");
    row("(510) 555-0142", "•••0142");
    row("510-555-0142", "•••0142");
    // not phone numbers
    row("PN0123456789012345678901234567890a", "PN0123456789012345678901234567890a");
    row("AC00000000000000000000000000000012", "AC00000000000000000000000000000012");
    row("/2010-04-01/Accounts", "/2010-04-01/Accounts");
    row("192.168.100.200", "192.168.100.200");
    row("20404", "20404");
    row("+1234", "+1234");
    row("", "");
  }
  void masks()
  {
    QFETCH(QString, text);
    QFETCH(QString, masked);
    QCOMPARE(net::maskedNumbers(text), masked);
  }

  void redactsPaths()
  {
    const QUrl url(QStringLiteral("https://a.example/x/+15105550142?PageSize=50&To=%2B15105550142&Password=hunter2"));
    QCOMPARE(net::redactedPath(url, {QStringLiteral("PageSize")}),
             QStringLiteral("/x/+1•••0142?PageSize=50&To=…&Password=…"));
    QCOMPARE(net::redactedPath(url, {QStringLiteral("To")}),
             QStringLiteral("/x/+1•••0142?PageSize=…&To=+1•••0142&Password=…"));
    QCOMPARE(net::redactedPath(QUrl(QStringLiteral("https://user:pw@a.example/x#y")), {}), QStringLiteral("/x"));
  }

  void keepsTheLast()
  {
    RequestLog log(3);
    for (int i = 0; i < 5; ++i) {
      LoggedRequest entry;
      entry.path = QString::number(i);
      log.add(entry);
    }
    QCOMPARE(log.entries().size(), size_t(3));
    QCOMPARE(log.entries().front().path, QStringLiteral("2"));
    QCOMPARE(RequestLog().text(), QString());
  }

  void holdsNoSecret() // also not in the error of a request that failed
  {
    const QByteArrayList secrets = {"topsecret",   "dG9wc2VjcmV0", "bodysecret",
                                    "querysecret", "answersecret", "cookiesecret"};
    HttpEcho server([](QTcpSocket *s, const QByteArray &request) {
      if (request.contains("/cut")) {
        s->write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\nX-Key: topsecret\r\n\r\nanswersecret");
        return s->disconnectFromHost();
      }
      HttpEcho::answer(s, "200 OK", "answersecret", "Twilio-Request-Id: RQ77\r\nSet-Cookie: cookiesecret\r\n");
    });
    GatePolicy policy;
    policy.allowed = {{"POST", server.origin(), QStringLiteral("/{x}")}};
    HttpGate gate(policy);
    QStringList texts;
    for (const char *path : {"/fine", "/cut", "/not/allowed"}) {
      QUrl url = server.url(QString::fromLatin1(path) + QStringLiteral("?Token=querysecret"));
      url.setUserName(QStringLiteral("topsecret"));
      const HttpRequest request{"POST", url, "bodysecret", "text/plain", {{"Authorization", "Basic dG9wc2VjcmV0"}}};
      const auto result = finish(gate.send(request));
      if (!result) texts << result.error().text << result.error().detail;
    }
    QCOMPARE(server.requests.size(), 2);
    QVERIFY(!server.requests.constFirst().contains("topsecret")); // the user in the address is not sent either
    texts << gate.log()->text();
    QCOMPARE(texts.size(), 5);
    for (const auto &text : texts)
      for (const auto &secret : secrets) QVERIFY2(!text.contains(QLatin1String(secret)), qPrintable(text));
    const QString line = gate.log()->text().section(u'\n', 0, 0);
    for (const char *part : {"POST 127.0.0.1/fine?Token=… -> 200, try 1", "10 B sent, 12 B received", "RQ77"})
      QVERIFY2(line.contains(QString::fromUtf8(part)), qPrintable(line));
    QVERIFY(gate.log()->text().section(u'\n', 1, 1).contains(QStringLiteral("-> unknown")));
    QVERIFY(gate.log()->text().section(u'\n', 2, 2).contains(QStringLiteral("-> refused, try 0")));
  }
};

QTEST_GUILESS_MAIN(TestRequestLog)
#include "t_requestlog.moc"
