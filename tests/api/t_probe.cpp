// The connection test: every way in which a sign-in can be wrong is told apart, against the sandbox and odd servers.
#include "api/probe.h"
#include "profiles/connectfile.h"
#include "runner/sandboxprocess.h"
#include "support/finish.h"
#include "support/httpecho.h"
#include "support/testcertificate.h"

#include <QJsonDocument>
#include <QTest>

#include <chrono>

using api::ProbeResult;
using api::ProbeStep;

namespace {
/// The sandbox's accounts, to be spoilt, and where they are found.
struct Case {
  api::ProbeQuestion question;
  GatePolicy network;
  QList<ProbeResult> heard;

  Account &twilio() { return *question.accounts.twilio; }
  Account &livekit() { return *question.accounts.livekit; }

  /// Runs the test; gives what is said of each step. What is heard on the way must end in the same results.
  QHash<ProbeStep, ProbeResult> run(std::shared_ptr<RequestLog> *log = nullptr)
  {
    network.addresses = question.addresses;
    const HttpGate gate(api::probePolicy(question.accounts, network));
    for (auto *half : {&question.accounts.twilio, &question.accounts.livekit})
      if (*half) (*half)->gate = gate;
    const auto all = finish(api::probe(question, [this](const ProbeResult &r) { heard << r; }));
    QHash<ProbeStep, ProbeResult> out, last;
    for (const ProbeResult &r : all) out.insert(r.step, r);
    for (const ProbeResult &r : std::as_const(heard)) last.insert(r.step, r);
    const auto steps = api::probeSteps(question);
    [&] {
      QCOMPARE(all.size(), steps.size());
      for (size_t i = 0; i < steps.size(); ++i) {
        QCOMPARE(all[i].step, steps[i]);
        QCOMPARE(last.value(steps[i]).state, all[i].state);
        QCOMPARE(last.value(steps[i]).text, all[i].text);
        QVERIFY(!all[i].text.isEmpty());
      }
    }();
    if (log) *log = gate.log();
    return out;
  }
};

Case sandboxCase(const SandboxProcess &sandbox)
{
  const auto profile = profiles::readConnectJson(sandbox.line(), QStringLiteral("sandbox"));
  if (!profile) qFatal("%s", qPrintable(profile.error().text));
  const auto secret = [&](const Connection &c, Connection::SecretName name) {
    return *finish(profile->secrets->read(profiles::secretKey(c.id, name)));
  };
  Case c;
  Account t;
  t.vendor = Vendor::Twilio;
  t.accountSid = profile->twilio->accountSid;
  t.user = profile->twilio->apiKeySid;
  t.password = secret(*profile->twilio, Connection::ApiKeySecret);
  t.authToken = secret(*profile->twilio, Connection::AuthToken);
  c.question.accounts.twilio = t;
  Account l;
  l.vendor = Vendor::LiveKit;
  l.url = QUrl(profile->livekit->url);
  l.apiKey = profile->livekit->apiKey;
  l.apiSecret = secret(*profile->livekit, Connection::ApiSecret);
  c.question.accounts.livekit = l;
  c.question.sipHost = profile->livekit->sipHost;
  c.question.addresses = profile->addresses;
  return c;
}

QByteArray dateIn(int seconds)
{
  const QDateTime then = QDateTime::currentDateTimeUtc().addSecs(seconds);
  return "Date: " + QLocale::c().toString(then, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss")).toLatin1() + " GMT\r\n";
}

/// The claims of the token in a request to LiveKit.
QJsonObject claims(const QByteArray &request)
{
  const qsizetype at = request.indexOf("Bearer ") + 7;
  const QByteArray token = request.mid(at, request.indexOf('\r', at) - at);
  return QJsonDocument::fromJson(QByteArray::fromBase64(token.split('.').value(1), QByteArray::Base64UrlEncoding))
      .object();
}

/// A LiveKit whose clock is off by so many seconds, and which accepts 60 s of difference.
HttpEcho::Script liveKitWithClock(int seconds)
{
  return [seconds](QTcpSocket *socket, const QByteArray &request) {
    const qint64 now = QDateTime::currentSecsSinceEpoch() + seconds;
    const QJsonObject c = claims(request);
    const bool early = c.value("nbf").toInteger() > now + 60, late = c.value("exp").toInteger() < now - 60;
    if (early || late)
      return HttpEcho::answer(socket, "401 Unauthorized",
                              early ? "invalid token: x, error: token has invalid claims: token is not valid yet"
                                    : "invalid token: x, error: token has invalid claims: token is expired",
                              dateIn(seconds));
    HttpEcho::answer(socket, "200 OK", request.contains("ListRooms") ? R"({"rooms":[]})" : R"({"items":[]})",
                     "Content-Type: application/json\r\n" + dateIn(seconds));
  };
}

/// A question about one LiveKit alone.
Case liveKitAt(const QUrl &url)
{
  Case c;
  Account a;
  a.vendor = Vendor::LiveKit;
  a.url = url;
  a.apiKey = QStringLiteral("APIx");
  a.apiSecret = Secret("fixture-secret");
  c.question.accounts.livekit = a;
  return c;
}

/// A question about one Twilio alone, found at a server of the test.
Case twilioAt(const HttpEcho &server)
{
  Case c;
  Account a;
  a.vendor = Vendor::Twilio;
  a.accountSid = QStringLiteral("AC") + QString(32, u'0');
  a.user = QStringLiteral("SK") + QString(32, u'0');
  a.password = Secret("fixture-secret");
  c.question.accounts.twilio = a;
  c.question.addresses.insert(QStringLiteral("https://api.twilio.com"), QUrl(server.origin()));
  return c;
}

HttpEcho::Script always(const QByteArray &status, const QByteArray &body, const QByteArray &type = "application/json")
{
  return [=](QTcpSocket *socket, const QByteArray &) {
    HttpEcho::answer(socket, status, body, "Content-Type: " + type + "\r\n");
  };
}
} // namespace

#define STATE(results, step, expected)                                                                                 \
  QVERIFY2((results)[ProbeStep::step].state == ProbeResult::expected,                                                  \
           qPrintable(QString::number((results)[ProbeStep::step].state) + u' ' + (results)[ProbeStep::step].text))
#define SAYS(results, step, words)                                                                                     \
  QVERIFY2((results)[ProbeStep::step].text.contains(QStringLiteral(words)), qPrintable((results)[ProbeStep::step].text))

class TestProbe : public QObject {
  Q_OBJECT
  std::unique_ptr<SandboxProcess> sandbox;

private Q_SLOTS:
  void initTestCase()
  {
    sandbox = std::make_unique<SandboxProcess>();
    QVERIFY(!sandbox->line().isEmpty());
  }
  void cleanupTestCase() { sandbox.reset(); }

  void rightAccounts()
  {
    Case c = sandboxCase(*sandbox);
    std::shared_ptr<RequestLog> log;
    auto r = c.run(&log);
    for (const auto step : api::probeSteps(c.question))
      if (step != ProbeStep::SipHost) QVERIFY2(r[step].state == ProbeResult::Ok, qPrintable(r[step].text));
    STATE(r, SipHost, Unknown);
    SAYS(r, Encryption, "Not needed");
    QCOMPARE(r.size(), 9);
    for (const LoggedRequest &sent : log->entries()) {
      QVERIFY2(sent.method == u"GET" || sent.path.contains(u"/List"), qPrintable(sent.method + sent.path));
      QCOMPARE(sent.attempt, 1);
    }
  }

  void mainKeysSeeTheAccount()
  {
    Case c = sandboxCase(*sandbox);
    c.twilio().user = c.twilio().accountSid; // as the Auth Token does
    c.twilio().password = c.twilio().authToken;
    auto r = c.run();
    STATE(r, TwilioSignIn, Ok);
    SAYS(r, TwilioSignIn, ", active");
  }

  void wrongSid()
  {
    Case c = sandboxCase(*sandbox);
    c.twilio().accountSid = QStringLiteral("AC") + QString(32, u'9');
    auto r = c.run();
    STATE(r, Servers, Ok);
    STATE(r, TwilioSignIn, Failed);
    SAYS(r, TwilioSignIn, "account");
    STATE(r, TwilioPermissions, Waits);
    SAYS(r, TwilioPermissions, "Waits for the sign-in");
    STATE(r, LiveKitSignIn, Ok);
  }

  void wrongTwilioSecret()
  {
    Case c = sandboxCase(*sandbox);
    c.twilio().password = Secret("not-the-secret");
    auto r = c.run();
    STATE(r, TwilioSignIn, Failed);
    SAYS(r, TwilioSignIn, "401. The secret does not belong to this API key");
    STATE(r, TwimlBins, Ok); // the token is another credential
  }

  void wrongAuthToken()
  {
    Case c = sandboxCase(*sandbox);
    c.twilio().authToken = Secret(QByteArray(32, 'a'));
    auto r = c.run();
    STATE(r, TwilioSignIn, Ok);
    STATE(r, TwimlBins, Failed);
    SAYS(r, TwimlBins, "401. The Auth Token does not belong to this account.");
    c.twilio().authToken = {};
    QVERIFY(!c.run().contains(ProbeStep::TwimlBins));
  }

  void wrongLiveKitSecret()
  {
    Case c = sandboxCase(*sandbox);
    c.livekit().apiSecret = Secret("not-the-secret");
    auto r = c.run();
    STATE(r, TwilioSignIn, Ok);
    STATE(r, LiveKitSignIn, Failed);
    QCOMPARE(r[ProbeStep::LiveKitSignIn].text, QStringLiteral("401. The secret does not belong to this API key."));
    STATE(r, LiveKitSip, Waits);
    STATE(r, SipHost, Waits);
  }

  void keyOfAnotherProject()
  {
    Case c = sandboxCase(*sandbox);
    c.livekit().apiKey = QStringLiteral("APIofAnother");
    auto r = c.run();
    STATE(r, LiveKitSignIn, Failed);
    SAYS(r, LiveKitSignIn, "does not know this API key");
  }

  void serverWithoutSip()
  {
    const SandboxProcess own({QStringLiteral("--no-sip")});
    Case c = sandboxCase(own);
    c.question.sipHost = QStringLiteral("sip.example.com"); // it is not LiveKit Cloud
    auto r = c.run();
    STATE(r, LiveKitSignIn, Ok);
    STATE(r, LiveKitSip, Unknown);
    SAYS(r, LiveKitSip, "livekit-sip");
  }

  void noSipServiceAtAll_data()
  {
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("words");
    QTest::newRow("not registered") << QByteArray("404 Not Found") << QByteArray("404 page not found\n")
                                    << "no SIP service";
    QTest::newRow("no redis") << QByteArray("500 Internal Server Error")
                              << QByteArray(R"x({"code":"internal","msg":"sip not connected (redis required)"})x")
                              << "no SIP service";
    QTest::newRow("no grant") << QByteArray("401 Unauthorized")
                              << QByteArray(R"({"code":"unauthenticated","msg":"permissions denied"})")
                              << "401. The API key may not manage SIP.";
  }
  void noSipServiceAtAll()
  {
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, body);
    HttpEcho server([=](QTcpSocket *socket, const QByteArray &request) {
      if (request.contains("ListRooms")) return HttpEcho::answer(socket, "200 OK", R"({"rooms":[]})");
      HttpEcho::answer(socket, status, body, "Content-Type: application/json\r\n");
    });
    Case c = liveKitAt(QUrl(server.origin()));
    auto r = c.run();
    STATE(r, LiveKitSip, Failed);
    QFETCH(QString, words);
    QVERIFY2(r[ProbeStep::LiveKitSip].text.contains(words), qPrintable(r[ProbeStep::LiveKitSip].text));
    STATE(r, SipHost, Warning);
  }

  void typingErrorInTheUrl()
  {
    Case c = sandboxCase(*sandbox);
    c.livekit().url = QUrl(QStringLiteral("https://no-such-project.invalid"));
    auto r = c.run();
    STATE(r, Servers, Failed);
    SAYS(r, Servers, "no-such-project.invalid");
    SAYS(r, Servers, "typing error");
    STATE(r, LiveKitSignIn, Waits);
    STATE(r, TwilioSignIn, Ok); // the other half is tried all the same
  }

  void refusedPort()
  {
    quint16 port = 0;
    {
      HttpEcho gone;
      port = gone.serverPort();
    }
    Case c = liveKitAt(QUrl(QStringLiteral("http://127.0.0.1:%1").arg(port)));
    auto r = c.run();
    STATE(r, Servers, Failed);
    SAYS(r, Servers, "refused the connection");
    STATE(r, Encryption, Waits);
    STATE(r, Clock, Waits);
    STATE(r, LiveKitSignIn, Waits);
  }

  void anotherServerBehindTheUrl_data()
  {
    QTest::addColumn<QByteArray>("status");
    QTest::newRow("page") << QByteArray("200 OK");
    QTest::newRow("not found") << QByteArray("404 Not Found");
    QTest::newRow("redirect") << QByteArray("302 Found");
  }
  void anotherServerBehindTheUrl()
  {
    QFETCH(QByteArray, status);
    HttpEcho server(always(status, "<html>Welcome</html>", "text/html"));
    Case c = liveKitAt(QUrl(server.origin()));
    auto r = c.run();
    STATE(r, LiveKitSignIn, Failed);
    SAYS(r, LiveKitSignIn, "not LiveKit");
    SAYS(r, LiveKitSignIn, "Check the project URL");
  }

  void clockThatIsOff_data()
  {
    QTest::addColumn<int>("offset");
    QTest::addColumn<QString>("words");
    QTest::newRow("late") << 240 << "clock is 4 minute(s) late. LiveKit accepts about one minute";
    QTest::newRow("fast") << -240 << "clock is 4 minute(s) fast. LiveKit accepts about one minute";
  }
  void clockThatIsOff()
  {
    QFETCH(int, offset);
    QFETCH(QString, words);
    HttpEcho server(liveKitWithClock(offset));
    Case c = liveKitAt(QUrl(server.origin()));
    auto r = c.run();
    STATE(r, Clock, Warning);
    QVERIFY2(r[ProbeStep::Clock].text.contains(words), qPrintable(r[ProbeStep::Clock].text));
    STATE(r, LiveKitSignIn, Ok); // the second try is signed with the server's time
    QCOMPARE(server.requests.size(), 3);
    QVERIFY(std::abs(claims(server.requests[1]).value("nbf").toInteger() - QDateTime::currentSecsSinceEpoch() - offset)
            < 15);
  }

  void clockThatIsWellSet()
  {
    HttpEcho server(liveKitWithClock(0));
    Case c = liveKitAt(QUrl(server.origin()));
    auto r = c.run();
    STATE(r, Clock, Ok);
    HttpEcho timeless(always("200 OK", R"({"rooms":[]})"));
    Case d = liveKitAt(QUrl(timeless.origin()));
    auto s = d.run();
    STATE(s, Clock, Unknown);
  }

  void odditiesOfTwilio_data()
  {
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("signIn");
    QTest::addColumn<int>("permissions");
    QTest::addColumn<QString>("words");
    QTest::newRow("test credentials") << QByteArray("403 Forbidden")
                                      << QByteArray(R"({"code":20008,"message":"Test","status":403})")
                                      << int(ProbeResult::Failed) << int(ProbeResult::Waits)
                                      << "These are Twilio’s test credentials. They cannot see numbers.";
    QTest::newRow("suspended") << QByteArray("401 Unauthorized")
                               << QByteArray(R"({"code":20005,"message":"Account not active","status":401})")
                               << int(ProbeResult::Failed) << int(ProbeResult::Waits) << "suspended";
    QTest::newRow("restricted key") << QByteArray("403 Forbidden")
                                    << QByteArray(R"({"code":70004,"message":"No","status":403})")
                                    << int(ProbeResult::Ok) << int(ProbeResult::Failed) << "Phone Numbers and Voice";
    QTest::newRow("proxy") << QByteArray("200 OK") << QByteArray("<html>Sign in</html>") << int(ProbeResult::Failed)
                           << int(ProbeResult::Waits) << "in Twilio’s place";
    QTest::newRow("trouble") << QByteArray("503 Service Unavailable") << QByteArray() << int(ProbeResult::Failed)
                             << int(ProbeResult::Waits) << "HTTP 503";
  }
  void odditiesOfTwilio()
  {
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, body);
    QFETCH(int, signIn);
    QFETCH(int, permissions);
    QFETCH(QString, words);
    HttpEcho server(always(status, body));
    Case c = twilioAt(server);
    auto r = c.run();
    QCOMPARE(int(r[ProbeStep::TwilioSignIn].state), signIn);
    QCOMPARE(int(r[ProbeStep::TwilioPermissions].state), permissions);
    const QString said = r[ProbeStep::TwilioSignIn].text + r[ProbeStep::TwilioPermissions].text;
    QVERIFY2(said.contains(words), qPrintable(said));
  }

  void trialAndSuspendedAccounts()
  {
    HttpEcho server([](QTcpSocket *socket, const QByteArray &request) {
      const QByteArray numbers = R"({"incoming_phone_numbers":[]})";
      const QByteArray account = R"({"sid":"AC00000000000000000000000000000000","friendly_name":"Small Company",
        "status":"active","type":"Trial","auth_token":"00000000000000000000000000000000"})";
      HttpEcho::answer(socket, "200 OK", request.contains("IncomingPhoneNumbers") ? numbers : account);
    });
    Case c = twilioAt(server);
    auto r = c.run();
    STATE(r, TwilioSignIn, Warning);
    SAYS(r, TwilioSignIn, "Small Company is a trial account");
  }

  void untrustedCertificate()
  {
    const TestCertificate own = TestCertificate::make();
    HttpEcho server(own.certificate, own.key, liveKitWithClock(0));
    Case c = liveKitAt(QUrl(server.origin()));
    auto r = c.run();
    STATE(r, Servers, Ok);
    STATE(r, Encryption, Failed);
    SAYS(r, Encryption, "127.0.0.1");
    STATE(r, LiveKitSignIn, Waits);
    QVERIFY(server.requests.isEmpty());
    c.network.authorities = {own.certificate};
    auto trusted = c.run();
    STATE(trusted, Encryption, Ok);
    SAYS(trusted, Encryption, "TLS");
    STATE(trusted, LiveKitSignIn, Ok);
  }

  void sipHostsThatCannotBe()
  {
    Case c = sandboxCase(*sandbox);
    c.question.accounts.twilio.reset();
    c.question.sipHost.clear();
    auto none = c.run();
    STATE(none, SipHost, Warning);
    QVERIFY(!none.contains(ProbeStep::TwilioSignIn));
    c.question.sipHost = QStringLiteral("sip.example.com");
    auto own = c.run();
    STATE(own, SipHost, Unknown);
    STATE(own, LiveKitSip, Unknown); // a server of one's own: a list says nothing of livekit-sip
  }

  void noSecretInWhatIsSaid()
  {
    Case c = liveKitAt({});
    HttpEcho server([](QTcpSocket *socket, const QByteArray &request) {
      const qsizetype at = request.indexOf("Bearer ") + 7;
      const QByteArray token = request.mid(at, request.indexOf('\r', at) - at);
      HttpEcho::answer(socket, "401 Unauthorized", "invalid token: " + token + ", error: token is malformed");
    });
    c.livekit().url = QUrl(server.origin());
    auto r = c.run();
    STATE(r, LiveKitSignIn, Failed);
    for (const ProbeResult &said : std::as_const(c.heard)) QVERIFY(!said.text.contains(QStringLiteral("eyJ")));
  }
};

QTEST_GUILESS_MAIN(TestProbe)
#include "t_probe.moc"
