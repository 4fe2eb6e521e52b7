// LiveKit tokens and Twilio signatures.
#include "net/livekittoken.h"
#include "net/twiliosignature.h"

#include <QJsonDocument>
#include <QTest>

class TestSigning : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void token() // the expected text was made with Python's hmac
  {
    const QJsonObject grants{{QStringLiteral("sip"), QJsonObject{{QStringLiteral("admin"), true}}}};
    QCOMPARE(net::livekitToken(QStringLiteral("devkey"), Secret("secret"), grants, 1755900000),
             QByteArray(
                 "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9."
                 "eyJleHAiOjE3NTU5MDAxMjAsImlhdCI6MTc1NTkwMDAwMCwiaXNzIjoiZGV2a2V5IiwibmJmIjoxNzU1OTAwMDAwLCJzaXAiOnsi"
                 "YWRtaW4iOnRydWV9LCJzdWIiOiJ0cnVua2xpbmUifQ.t5FrS8RU7f4GsaRj0QM5FP5WfV4HloH_m2_WMEXvO3g"));
  }
  void tokenHoldsOnlyTheGrants()
  {
    const QByteArray token = net::livekitToken(QStringLiteral("k"), Secret("s"), {}, 1000, 30);
    const auto parts = token.split('.');
    QCOMPARE(parts.size(), 3);
    const QJsonObject claims =
        QJsonDocument::fromJson(QByteArray::fromBase64(parts[1], QByteArray::Base64UrlEncoding)).object();
    QCOMPARE(claims.keys(), (QStringList{QStringLiteral("exp"), QStringLiteral("iat"), QStringLiteral("iss"),
                                         QStringLiteral("nbf"), QStringLiteral("sub")}));
    QCOMPARE(claims[QLatin1String("exp")].toInt(), 1030);
  }
  void cutsTokens()
  {
    const QString token = QString::fromLatin1(net::livekitToken(QStringLiteral("k"), Secret("s"), {}, 1000));
    const QString told = QStringLiteral("invalid token: %1, error: token is expired");
    QCOMPARE(net::withoutToken(told.arg(token)), told.arg(QStringLiteral("[token]")));
    QCOMPARE(net::withoutToken(told.arg(token.left(60))), told.arg(QStringLiteral("[token]")));
    QCOMPARE(net::withoutToken(token + u' ' + token), QStringLiteral("[token] [token]"));
    QCOMPARE(net::withoutToken(QStringLiteral("invalid API key: APIabc")), QStringLiteral("invalid API key: APIabc"));
  }

  void twilioExample() // the example of Twilio's documentation and helper libraries
  {
    const QUrl url(QStringLiteral("https://mycompany.com/myapp.php?foo=1&bar=2"));
    const QList<QPair<QString, QString>> form = {{QStringLiteral("To"), QStringLiteral("+18005551212")},
                                                 {QStringLiteral("CallSid"), QStringLiteral("CA1234567890ABCDE")},
                                                 {QStringLiteral("Caller"), QStringLiteral("+14158675309")},
                                                 {QStringLiteral("Digits"), QStringLiteral("1234")},
                                                 {QStringLiteral("From"), QStringLiteral("+14158675309")}};
    QCOMPARE(net::twilioSignature(Secret("12345"), url, form), QByteArray("RSOYDt4T1cUTdK1PDd93/VVr8B8="));
    QVERIFY(net::twilioSignature(Secret("12346"), url, form) != QByteArray("RSOYDt4T1cUTdK1PDd93/VVr8B8="));
  }
  void twilioSortsValuesToo()
  {
    const QUrl url(QStringLiteral("https://a.example/"));
    const QPair<QString, QString> one{QStringLiteral("E"), QStringLiteral("1")},
        two{QStringLiteral("E"), QStringLiteral("2")};
    QCOMPARE(net::twilioSignature(Secret("t"), url, {one, two}), net::twilioSignature(Secret("t"), url, {two, one}));
  }
};

QTEST_GUILESS_MAIN(TestSigning)
#include "t_signing.moc"
