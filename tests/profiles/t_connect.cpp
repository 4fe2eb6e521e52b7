// What is typed into the connect dialog, and the file of --connect: good forms are understood, others get a sentence.
#include "profiles/checks.h"
#include "profiles/connectfile.h"
#include "support/finish.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace {
const QByteArray sid = "AC0123456789abcdef0123456789abcdef";
const QByteArray key = "SK0123456789abcdef0123456789abcdef";
const QByteArray good =
    QByteArray(
        "{'twilio':{'base':'http://127.0.0.1:8001/{product}','console':'http://127.0.0.1:8001/console',"
        "'accountSid':'AC0123456789abcdef0123456789abcdef','authToken':'tok-en','apiKeySid':'"
        "SK0123456789abcdef0123456789abcdef',"
        "'apiKeySecret':'se-cret'},'livekit':{'url':'http://127.0.0.1:8002','apiKey':'APIx','apiSecret':'lk-secret',"
        "'sipHost':'abc.sip.livekit.cloud'}}")
        .replace('\'', '"');

/// "= value" for a cleaned value, else the sentence.
QString shown(const Result<QString> &result) { return result ? "= " + *result : result.error().text; }
} // namespace

class ConnectTest : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void checksFields_data()
  {
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("wanted");
    const auto row = [](const char *field, const QString &typed, const QString &wanted) {
      QTest::addRow("%s: %s", field, qPrintable(typed)) << QString::fromLatin1(field) << typed << wanted;
    };
    row("account", "  " + sid + "\n", "= " + sid);
    row("account", key, "This is an API key (SK…). Put it into API key SID.");
    row("account", "AC123", "An Account SID begins with AC and has 34 characters.");
    row("account", sid + "0", "An Account SID begins with AC and has 34 characters.");
    row("account", QString(sid).replace('f', 'g'), "An Account SID begins with AC and has 34 characters.");
    row("account", "", "Enter the Account SID. It stands on the first page of the Twilio Console.");
    row("key", key, "= " + key);
    row("key", "", "= ");
    row("key", sid, "This is an Account SID (AC…). Put it into Account SID.");
    row("key", "SK1", "An API key SID begins with SK and has 34 characters.");
    row("token", "0123456789abcdef0123456789abcdef", "= 0123456789abcdef0123456789abcdef");
    row("token", sid, "This is a SID. The Auth Token stands below the Account SID in the Twilio Console.");
    row("token", "hunter2", "An Auth Token has 32 characters: digits and the letters a to f.");
    row("url", "wss://my-app-x1.livekit.cloud", "= https://my-app-x1.livekit.cloud");
    row("url", " <wss://My-App.livekit.cloud/> ", "= https://my-app.livekit.cloud");
    row("url", "https://my-app.livekit.cloud/twirp", "= https://my-app.livekit.cloud");
    row("url", "my-app.livekit.cloud", "= https://my-app.livekit.cloud");
    row("url", "http://127.0.0.1:7880", "= http://127.0.0.1:7880");
    row("url", "ws://[::1]:7880", "= http://[::1]:7880");
    row("url", "localhost:7880", "= https://localhost:7880");
    row("url", "", "Paste the wss:// address of the project.");
    row("url", "wss:/my-app.livekit.cloud",
        "The address is mistyped at its beginning. Did you mean wss://my-app.livekit.cloud?");
    row("url", "wss//my-app.livekit.cloud",
        "The address is mistyped at its beginning. Did you mean wss://my-app.livekit.cloud?");
    row("url", "wsss://my-app.livekit.cloud",
        "The address is mistyped at its beginning. Did you mean wss://my-app.livekit.cloud?");
    row("url", "htps://my-app.livekit.cloud",
        "The address is mistyped at its beginning. Did you mean wss://my-app.livekit.cloud?");
    row("url", "ftp://my-app.livekit.cloud",
        "This address is of another kind. Paste the wss:// address of the project.");
    row("url", "wss://my-app.livekit.clud",
        "There is no such LiveKit project: my-app.livekit.clud. Did you mean my-app.livekit.cloud?");
    row("url", "wss://my-app.livkit.cloud",
        "There is no such LiveKit project: my-app.livkit.cloud. Did you mean my-app.livekit.cloud?");
    row("url", "https://cloud.livekit.io/projects/p_1",
        "This is LiveKit's own site. Paste the wss:// address of your project: Project settings in LiveKit Cloud.");
    row("url", "sip:abc.sip.livekit.cloud", "This is a SIP address. Paste the wss:// address of the project.");
    row("url", "wss://abc.sip.livekit.cloud",
        "This is the SIP host. Put it into SIP host, and paste the wss:// address of the project here.");
    row("url", "wss://me:pw@x.livekit.cloud",
        "The address holds a user name. Paste only the wss:// address of the project.");
    row("url", "two words", "This is no address of a server. Paste the wss:// address of the project.");
    row("url", "https://x:99999", "This is no address of a server. Paste the wss:// address of the project.");
    row("cloud", "", "= ");
    row("cloud", "p_vjnxecm0tjk", "= vjnxecm0tjk.sip.livekit.cloud");
    row("cloud", "sip:vjnxecm0tjk.sip.livekit.cloud;transport=tcp", "= vjnxecm0tjk.sip.livekit.cloud");
    row("cloud", "vjnxecm0tjk.eu.sip.livekit.cloud", "= vjnxecm0tjk.eu.sip.livekit.cloud");
    row("cloud", "my-app.livekit.cloud",
        "This is the project's address, not its SIP host. Look at Project settings ▸ SIP URI in LiveKit Cloud.");
    row("cloud", "sip.example.com",
        "The SIP host of a LiveKit Cloud project ends with .sip.livekit.cloud. Look at Project settings ▸ SIP URI in "
        "LiveKit Cloud.");
    row("own", "sip:+1555@sip.example.com:5070;transport=tcp", "= sip.example.com:5070");
    row("own", "192.0.2.7", "= 192.0.2.7");
    row("own", "[2001:db8::1]:5060", "= [2001:db8::1]:5060");
    row("own", "300.1.1.1", "A SIP host is a name or an address of a server, such as sip.example.com.");
    row("own", "a b", "A SIP host is a name or an address of a server, such as sip.example.com.");
  }
  void checksFields()
  {
    QFETCH(QString, field);
    QFETCH(QString, typed);
    if (field == "account") QTEST(shown(profiles::accountSid(typed)), "wanted");
    if (field == "key") QTEST(shown(profiles::apiKeySid(typed)), "wanted");
    if (field == "token") QTEST(shown(profiles::authToken(typed)), "wanted");
    if (field == "url") QTEST(shown(profiles::liveKitUrl(typed)), "wanted");
    if (field == "cloud") QTEST(shown(profiles::sipHost(typed, Connection::Kind::Cloud)), "wanted");
    if (field == "own") QTEST(shown(profiles::sipHost(typed, Connection::Kind::SelfHosted)), "wanted");
  }

  void readsWhatTheSandboxPrints()
  {
    const auto session = profiles::readConnectJson(good + '\n', "the sandbox");
    QVERIFY2(session, session ? "" : qPrintable(session.error().text));
    QVERIFY(session->twilio && session->livekit && session->profile.sessionOnly);
    QCOMPARE(session->addresses.size(), profiles::twilioProducts().size() + 1); // and the domains of functions
    QCOMPARE(session->addresses["https://serverless-upload.twilio.com"],
             QUrl("http://127.0.0.1:8001/serverless-upload"));
    QCOMPARE(session->addresses["https://api.twilio.com"], QUrl("http://127.0.0.1:8001/api"));
    QCOMPARE(session->console, QUrl("http://127.0.0.1:8001/console"));
    QCOMPARE(session->livekit->url, "http://127.0.0.1:8002");
    QCOMPARE(session->livekit->kind, Connection::Kind::Cloud);
    QCOMPARE(session->profile.twilio, session->twilio->id);
    const auto secret = [&](const Connection &c, Connection::SecretName name) {
      return finish(session->secrets->read(profiles::secretKey(c.id, name), true))->reveal();
    };
    QCOMPARE(secret(*session->twilio, Connection::AuthToken), QByteArray("tok-en"));
    QCOMPARE(secret(*session->twilio, Connection::ApiKeySecret), QByteArray("se-cret"));
    QCOMPARE(secret(*session->livekit, Connection::ApiSecret), QByteArray("lk-secret"));
  }

  void oneHalfIsEnough()
  {
    QByteArray onlyTwilio = good.left(good.indexOf(",\"livekit\"")) + '}';
    auto session = profiles::readConnectJson(onlyTwilio, "f");
    QVERIFY(session && session->twilio && !session->livekit);
    session = profiles::readConnectJson(
        QByteArray("{'livekit':{'url':'wss://x.livekit.cloud','apiKey':'APIx','apiSecret':'s'}}").replace('\'', '"'),
        "f");
    QVERIFY(session && !session->twilio && session->livekit);
    QVERIFY(session->addresses.isEmpty()); // the public hosts
  }

  void saysWhichMemberIsWrong_data()
  {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    const auto with = [](const char *from, const char *to) { return QByteArray(good).replace(from, to); };
    QTest::newRow("no JSON") << good.left(50) << "not valid JSON";
    QTest::newRow("list") << QByteArray("[]") << "object in braces";
    QTest::newRow("empty") << QByteArray("{}") << "neither “twilio” nor “livekit”";
    QTest::newRow("half") << QByteArray(R"({"twilio":1})") << "“twilio” should be an object";
    QTest::newRow("sid") << with("\"AC", "\"AX") << "“twilio.accountSid”: An Account SID begins with AC";
    QTest::newRow("swapped") << with("\"AC", "\"SK") << "“twilio.accountSid”: This is an API key";
    QTest::newRow("no sid") << with("accountSid", "accountsid") << "“twilio.accountSid” is missing";
    QTest::newRow("no key secret") << with("apiKeySecret", "x") << "“twilio.apiKeySecret” is missing";
    QTest::newRow("no key sid") << with("apiKeySid", "x") << "“twilio.apiKeySid” is missing";
    QTest::newRow("no product") << with("{product}", "api") << "“twilio.base” should hold {product}";
    QTest::newRow("plain http away") << with("http://127.0.0.1:8001/{", "http://192.0.2.1/{")
                                     << "“twilio.base” is not encrypted";
    QTest::newRow("bad base") << with("http://127.0.0.1:8001/{", "file:///{") << "“twilio.base” should be an address";
    QTest::newRow("token type") << with("\"tok-en\"", "7") << "“twilio.authToken” should be a text";
    QTest::newRow("url") << with("http://127.0.0.1:8002", "wss:/x") << "“livekit.url”: The address is mistyped";
    QTest::newRow("no api secret") << with("\"lk-secret\"", "\"\"") << "“livekit.apiSecret” is empty";
    QTest::newRow("sip host") << with("abc.sip.livekit.cloud", "abc.livekit.cloud")
                              << "“livekit.sipHost”: This is the project's address";
  }
  void saysWhichMemberIsWrong()
  {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    const QTemporaryDir folder;
    const QString path = folder.path() + "/connect.json";
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    const auto session = profiles::readConnectFile(path);
    QVERIFY(!session);
    QVERIFY2(session.error().text.contains(says), qPrintable(session.error().text));
    QVERIFY(session.error().text.contains(path));
    for (const char *secret : {"tok-en", "se-cret", "lk-secret"}) QVERIFY(!session.error().text.contains(secret));
  }

  void aMissingFileIsSaid()
  {
    const auto session = profiles::readConnectFile("/nowhere/connect.json");
    QVERIFY(!session);
    QCOMPARE(session.error().kind, Error::Storage);
    QVERIFY2(session.error().text.contains("/nowhere/connect.json cannot be read"), qPrintable(session.error().text));
  }
};

QTEST_GUILESS_MAIN(ConnectTest)
#include "t_connect.moc"
