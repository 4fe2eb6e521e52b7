// The sandbox's Twilio half over real sockets: sign-in, numbers, pages, validation, signed bins, the console.
#include "sandbox/company.h"
#include "sandbox/http.h"
#include "sandbox/options.h"
#include "sandbox/twilio/twiliohalf.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QUrlQuery>

namespace {

using Text = QLatin1String;
using Form = QList<QPair<QString, QString>>;

struct Answer {
  int status = 0;
  QByteArray body;
  QByteArray type;
  QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
  int code() const { return json()[Text("code")].toInt(); }
  QString message() const { return json()[Text("message")].toString(); }
};

QByteArray encoded(const Form &form)
{
  QByteArrayList parts;
  for (const auto &[name, value] : form) parts += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
  return parts.join('&');
}

/// A sandbox and a client that signs in with the auth token or the key.
class World {
public:
  explicit World(bool demo, int balance = 5000)
      : keys(sandbox::credentials(7)),
        server(sandbox::twilioHalf({.demo = demo, .seed = 7, .balance = balance}, keys), 0), port(server.start())
  {}
  Answer ask(const QByteArray &verb, const QString &path, const Form &form = {},
             const QList<QPair<QByteArray, QByteArray>> &headers = {})
  {
    QNetworkRequest request(QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(port).arg(path)));
    const auto login = user.isEmpty() ? QByteArray() : (user + QLatin1Char(':') + password).toUtf8().toBase64();
    if (!login.isEmpty()) request.setRawHeader("Authorization", "Basic " + login);
    for (const auto &[name, value] : headers) request.setRawHeader(name, value);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/x-www-form-urlencoded"));
    auto *reply = network.sendCustomRequest(request, verb, encoded(form));
    while (!reply->isFinished()) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    reply->deleteLater();
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll(),
            reply->header(QNetworkRequest::ContentTypeHeader).toByteArray()};
  }
  QString api(const QString &rest) const { return Text("/api/2010-04-01/Accounts/") + keys.accountSid + rest; }
  void useToken() { user = keys.accountSid, password = keys.authToken; }
  void useKey() { user = keys.apiKeySid, password = keys.apiKeySecret; }

  sandbox::Credentials keys;
  QString user = {};
  QString password = {};

private:
  sandbox::HttpServer server;
  int port;
  QNetworkAccessManager network;
};

QJsonArray rows(const Answer &answer) { return answer.json()[Text("incoming_phone_numbers")].toArray(); }

QJsonObject numberNamed(World &world, const QString &name)
{
  const auto found = rows(world.ask("GET", world.api(Text("/IncomingPhoneNumbers.json?FriendlyName="))
                                               + QString::fromLatin1(QUrl::toPercentEncoding(name))));
  return found.isEmpty() ? QJsonObject() : found.first().toObject();
}

QString addressOf(const World &world, const QJsonObject &number)
{
  return world.api(Text("/IncomingPhoneNumbers/")) + number[Text("sid")].toString() + Text(".json");
}

QByteArray signature(const QString &text, const QString &token)
{
  return QMessageAuthenticationCode::hash(text.toUtf8(), token.toUtf8(), QCryptographicHash::Sha1).toBase64();
}

} // namespace

class TestSandboxTwilio : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void signsInWithTokenAndKeyOnly();
  void standardKeySeesNoAccountsAndKeys();
  void productsAreApart();
  void emptyCompanyHasThreeBoughtNumbers();
  void demoCompanyIsOneAndTheSame();
  void pagesReachEachNumberOnce();
  void listsOfOneType();
  void filters_data();
  void filters();
  void updateChangesWhatWasSent();
  void creationRefuses_data();
  void creationRefuses();
  void updatesManyCountriesOrNone();
  void updateRefuses_data();
  void updateRefuses();
  void trunkAndApplicationExcludeEachOther();
  void buyingCostsMoney();
  void buyingRefuses_data();
  void buyingRefuses();
  void removedNumberIsGone();
  void binNeedsSignatureOverPublicAddress();
  void binFillsPlaceholders();
  void consoleMakesAndEditsABin();
  void consoleRefusesBadBins_data();
  void consoleRefusesBadBins();
};

void TestSandboxTwilio::signsInWithTokenAndKeyOnly()
{
  World world(false);
  const auto list = world.api(Text("/IncomingPhoneNumbers.json"));
  QCOMPARE(world.ask("GET", list).status, 401);
  QCOMPARE(world.ask("GET", list).code(), 20003);
  world.useToken();
  QCOMPARE(world.ask("GET", list).status, 200);
  world.password += QLatin1Char('x');
  QCOMPARE(world.ask("GET", list).status, 401);
  world.useKey();
  QCOMPARE(world.ask("GET", list).status, 200);
  const auto other = Text("/api/2010-04-01/Accounts/AC00000000000000000000000000000000/IncomingPhoneNumbers.json");
  QCOMPARE(world.ask("GET", other).code(), 20404);
}

void TestSandboxTwilio::standardKeySeesNoAccountsAndKeys()
{
  World world(true);
  const QStringList guarded{Text("/api/2010-04-01/Accounts.json"), world.api(Text(".json")),
                            world.api(Text("/Keys.json"))};
  world.useKey();
  for (const auto &path : guarded) {
    QCOMPARE(world.ask("GET", path).status, 401);
    QCOMPARE(world.ask("GET", path).code(), 20003);
  }
  world.useToken();
  QCOMPARE(world.ask("GET", guarded[1]).json()[Text("friendly_name")].toString(), QStringLiteral("Northwind Dental"));
  const auto accounts = world.ask("GET", guarded[0]).json()[Text("accounts")].toArray();
  QCOMPARE(accounts.size(), 3); // two subaccounts
  QCOMPARE(accounts[0][Text("auth_token")].toString(), world.keys.authToken);
  const auto keys = world.ask("GET", guarded[2]);
  QCOMPARE(keys.json()[Text("keys")][0][Text("sid")].toString(), world.keys.apiKeySid);
  QVERIFY(!keys.body.contains(world.keys.apiKeySecret.toUtf8()));
}

void TestSandboxTwilio::productsAreApart()
{
  World world(false);
  world.useToken();
  const auto path = world.api(Text("/IncomingPhoneNumbers.json")).mid(4);
  QCOMPARE(world.ask("GET", Text("/trunking") + path).status, 404);
  QCOMPARE(world.ask("GET", Text("/api") + path).status, 200);
  QCOMPARE(world.ask("PUT", Text("/api") + path).code(), 20004);
  QCOMPARE(world.ask("GET", Text("/api") + path + Text("?VoiceUrl=x")).code(), 20001);
}

void TestSandboxTwilio::emptyCompanyHasThreeBoughtNumbers()
{
  World world(false);
  world.useToken();
  const auto numbers = rows(world.ask("GET", world.api(Text("/IncomingPhoneNumbers.json"))));
  QCOMPARE(numbers.size(), 3);
  for (const auto &number : numbers) QCOMPARE(number[Text("voice_url")].toString(), sandbox::demoVoiceUrl());
  QVERIFY(world.ask("GET", Text("/console")).body.contains("There are no bins yet."));
}

void TestSandboxTwilio::demoCompanyIsOneAndTheSame()
{
  World first(true);
  World second(true);
  first.useToken();
  second.useToken();
  const auto list = first.api(Text("/IncomingPhoneNumbers.json"));
  const auto numbers = rows(first.ask("GET", list));
  QCOMPARE(numbers, rows(second.ask("GET", list)));
  QVERIFY2(numbers.size() >= 38 && numbers.size() <= 45, QByteArray::number(numbers.size()).constData());
  QSet<QString> urls;
  QSet<QString> called;
  for (const auto &number : numbers) {
    urls += number[Text("voice_url")].toString();
    called += number[Text("phone_number")].toString();
  }
  QCOMPARE(called.size(), numbers.size());
  for (const auto &country : {"+1", "+44", "+49", "+33", "+61", "+46"})
    QVERIFY2(std::any_of(called.begin(), called.end(), [&](const QString &n) { return n.startsWith(Text(country)); }),
             country);
  QVERIFY(urls.contains(sandbox::demoVoiceUrl()));
  QVERIFY(urls.contains(QString(Text(""))));
  const auto company = sandbox::demoCompany(7, first.keys.sipHost);
  QCOMPARE(company.bins.size(), 8);
  for (const auto &bin : company.bins)
    QVERIFY2(urls.contains(sandbox::binAddress(bin.sid)), qPrintable(bin.friendlyName));
}

void TestSandboxTwilio::pagesReachEachNumberOnce()
{
  World world(true);
  world.useKey();
  const auto all = rows(world.ask("GET", world.api(Text("/IncomingPhoneNumbers.json"))));
  auto next = world.api(Text("/IncomingPhoneNumbers.json?PageSize=7")).mid(4);
  QJsonArray seen;
  int pages = 0;
  for (; !next.isEmpty(); ++pages) {
    const auto page = world.ask("GET", Text("/api") + next);
    QCOMPARE(page.status, 200);
    QCOMPARE(page.json()[Text("page")].toInt(), pages);
    QCOMPARE(page.json()[Text("start")].toInt(), seen.size());
    for (const auto &row : rows(page)) seen.append(row);
    next = page.json()[Text("next_page_uri")].toString();
  }
  QCOMPARE(seen, all);
  QCOMPARE(pages, (int(all.size()) + 6) / 7);
  QCOMPARE(world.ask("GET", world.api(Text("/IncomingPhoneNumbers.json?PageSize=1001"))).code(), 20007);
  QCOMPARE(world.ask("GET", world.api(Text("/IncomingPhoneNumbers.json?PageToken=made-up&Page=1"))).code(), 21481);
}

void TestSandboxTwilio::listsOfOneType()
{
  World world(true);
  world.useToken();
  const auto all = rows(world.ask("GET", world.api(Text("/IncomingPhoneNumbers.json"))));
  const auto local = rows(world.ask("GET", world.api(Text("/IncomingPhoneNumbers/Local.json"))));
  const auto free = rows(world.ask("GET", world.api(Text("/IncomingPhoneNumbers/TollFree.json"))));
  QCOMPARE(local.size() + free.size(), all.size());
  QCOMPARE(free.size(), 1);
  QCOMPARE(free[0][Text("phone_number")].toString(), QStringLiteral("+18885550142"));
  QVERIFY(rows(world.ask("GET", world.api(Text("/IncomingPhoneNumbers/Mobile.json")))).isEmpty());
}

void TestSandboxTwilio::filters_data()
{
  QTest::addColumn<QString>("query");
  QTest::addColumn<int>("count");
  QTest::newRow("whole number") << "PhoneNumber=%2B15105550142" << 1;
  QTest::newRow("beginning") << "PhoneNumber=%2B44" << 4;
  QTest::newRow("star is one digit") << "PhoneNumber=%2B1510555017*" << 4;
  QTest::newRow("name is exact") << "FriendlyName=Spare" << 0;
  QTest::newRow("name") << "FriendlyName=Front%20desk" << 1;
  QTest::newRow("hosted") << "Origin=hosted" << 0;
  QTest::newRow("two") << "FriendlyName=Front%20desk&PhoneNumber=%2B44" << 0;
}

void TestSandboxTwilio::filters()
{
  QFETCH(QString, query);
  QFETCH(int, count);
  World world(true);
  world.useToken();
  QCOMPARE(rows(world.ask("GET", world.api(Text("/IncomingPhoneNumbers.json?")) + query)).size(), count);
}

void TestSandboxTwilio::updateChangesWhatWasSent()
{
  World world(true);
  world.useKey();
  auto number = numberNamed(world, Text("Spare 1"));
  const auto address = addressOf(world, number);
  const auto changed =
      world.ask("POST", address,
                {{Text("VoiceUrl"), Text("https://handler.twilio.com/twiml/EH00000000000000000000000000000001")},
                 {Text("VoiceMethod"), Text("GET")},
                 {Text("VoiceCallerIdLookup"), Text("true")},
                 {Text("FriendlyName"), QStringLiteral("Grüße & Co")}});
  QCOMPARE(changed.status, 200);
  number[Text("voice_url")] = Text("https://handler.twilio.com/twiml/EH00000000000000000000000000000001");
  number[Text("voice_method")] = Text("GET");
  number[Text("voice_caller_id_lookup")] = true;
  number[Text("friendly_name")] = QStringLiteral("Grüße & Co");
  number[Text("date_updated")] = changed.json()[Text("date_updated")];
  QCOMPARE(changed.json(), number);
  QCOMPARE(world.ask("GET", address).json(), number);
  QCOMPARE(world.ask("POST", address, {{Text("VoiceUrl"), {}}}).json()[Text("voice_url")].toString(), QString());
}

void TestSandboxTwilio::creationRefuses_data()
{
  QTest::addColumn<QString>("path");
  QTest::addColumn<Form>("form");
  QTest::addColumn<int>("code");
  const QString domains = Text("SIP/Domains.json"), bulk = Text("/voice/v1/DialingPermissions/BulkCountryUpdates");
  const auto domain = [&](const char *row, const char *name, int code) {
    QTest::newRow(row) << domains << Form{{Text("DomainName"), Text(name)}} << code;
  };
  domain("domain of a trunk", "x.pstn.twilio.com", 21232);
  domain("bare label", "northwind-new", 21232);
  domain("domain that is taken", "Northwind.sip.twilio.com", 21232);
  QTest::newRow("no domain") << domains << Form{{Text("FriendlyName"), Text("x")}} << 20001;
  const auto update = [&](const char *row, const char *json) {
    QTest::newRow(row) << bulk << Form{{Text("UpdateRequest"), Text(json)}} << 20001;
  };
  update("no JSON", "DE");
  update("no list", R"({"iso_code":"DE"})");
  update("empty list", "[]");
  update("no country", R"([{"iso_code":"QQ","low_risk_numbers_enabled":"true"}])");
  update("no such switch", R"([{"iso_code":"DE","all_numbers_enabled":"true"}])");
  update("no text", R"([{"iso_code":"DE","low_risk_numbers_enabled":true}])");
}

void TestSandboxTwilio::creationRefuses()
{
  QFETCH(QString, path);
  QFETCH(Form, form);
  QFETCH(int, code);
  World world(true);
  world.useToken();
  const auto refused =
      world.ask("POST", path.startsWith(QLatin1Char('/')) ? path : world.api(QLatin1Char('/') + path), form);
  QCOMPARE(refused.status, 400);
  QCOMPARE(refused.code(), code);
}

void TestSandboxTwilio::updatesManyCountriesOrNone()
{
  World world(true);
  world.useToken();
  const auto allowed = [&](const char *iso) {
    const QString path = Text("/voice/v1/DialingPermissions/Countries/") + Text(iso);
    return world.ask("GET", path).json()[Text("low_risk_numbers_enabled")].toBool();
  };
  const auto update = [&](const char *json) {
    return world.ask("POST", Text("/voice/v1/DialingPermissions/BulkCountryUpdates"),
                     {{Text("UpdateRequest"), Text(json)}});
  };
  QVERIFY(!allowed("FR") && !allowed("IT") && allowed("DE"));
  const auto done = update(R"([{"iso_code":"FR","low_risk_numbers_enabled":"true"},)"
                           R"({"iso_code":"IT","low_risk_numbers_enabled":"true"}])");
  QCOMPARE(done.status, 201);
  QCOMPARE(done.json()[Text("update_count")].toInt(), 2);
  QVERIFY(allowed("FR") && allowed("IT"));
  QCOMPARE(update(R"([{"iso_code":"DE","low_risk_numbers_enabled":"false"},{"iso_code":"QQ"}])").status, 400);
  QVERIFY(allowed("DE"));
}

void TestSandboxTwilio::updateRefuses_data()
{
  QTest::addColumn<Form>("form");
  QTest::addColumn<int>("code");
  QTest::addColumn<QString>("message");
  const auto one = [](const char *row, const char *name, const QString &value, int code, const char *message) {
    QTest::newRow(row) << Form{{Text(name), value}} << code << QString(Text(message));
  };
  one("words as URL", "VoiceUrl", Text("call me"), 21402, "VoiceUrl is not a valid URL: call me");
  one("TwiML as URL", "VoiceUrl", Text("<Response/>"), 21402, "VoiceUrl is not a valid URL: <Response/>");
  one("other scheme", "SmsUrl", Text("ftp://example.com/"), 21402, "SmsUrl is not a valid URL: ftp://example.com/");
  one("host of one label", "StatusCallback", Text("https://inside/x"), 21402,
      "StatusCallback is not a valid URL: https://inside/x");
  one("half a host", "VoiceUrl", Text("http://demo-.example.com/"), 21402,
      "VoiceUrl is not a valid URL: http://demo-.example.com/");
  one("not encoded", "VoiceUrl", QStringLiteral("https://example.com/ü"), 21402,
      "VoiceUrl is not a valid URL: https://example.com/\xfc");
  one("method", "VoiceMethod", Text("PUT"), 21403, "VoiceMethod is not a valid method: PUT");
  one("small letters", "VoiceMethod", Text("get"), 21403, "VoiceMethod is not a valid method: get");
  one("flag", "VoiceCallerIdLookup", Text("yes"), 20001, "VoiceCallerIdLookup must be true or false");
  one("mode", "VoiceReceiveMode", Text("both"), 20001, "VoiceReceiveMode is not valid: both");
  one("long name", "FriendlyName", QString(65, QLatin1Char('n')), 20001,
      "FriendlyName cannot be longer than 64 characters");
  one("trunk that is none", "TrunkSid", Text("TK00000000000000000000000000000000"), 20404,
      "Trunk not found: TK00000000000000000000000000000000");
  one("app that is none", "VoiceApplicationSid", Text("AP00000000000000000000000000000000"), 21420,
      "VoiceApplicationSid is not accessible: AP00000000000000000000000000000000");
  one("bundle that is none", "BundleSid", Text("BU00000000000000000000000000000000"), 20404,
      "BundleSid not found: BU00000000000000000000000000000000");
  one("other account", "AccountSid", Text("AC00000000000000000000000000000000"), 21470,
      "Phone number cannot be moved to account AC00000000000000000000000000000000");
  one("unknown", "VoiceURL", Text("https://example.com/"), 20001, "Unknown parameters: VoiceURL");
  QTest::newRow("fallback alone") << Form{{Text("VoiceUrl"), {}},
                                          {Text("VoiceFallbackUrl"), Text("https://example.com/")}}
                                  << 21405 << QStringLiteral("Cannot set VoiceFallbackUrl without setting VoiceUrl");
}

void TestSandboxTwilio::updateRefuses()
{
  QFETCH(Form, form);
  QFETCH(int, code);
  QFETCH(QString, message);
  World world(true);
  world.useToken();
  const auto number = numberNamed(world, Text("Spare 1"));
  form.prepend({Text("FriendlyName"), Text("half done")});
  const auto refused = world.ask("POST", addressOf(world, number), form);
  QCOMPARE(refused.status, 400);
  QCOMPARE(refused.code(), code);
  QCOMPARE(refused.message(), message);
  QCOMPARE(world.ask("GET", addressOf(world, number)).json(), number); // nothing of it was kept
}

void TestSandboxTwilio::trunkAndApplicationExcludeEachOther()
{
  World world(true);
  world.useToken();
  const auto trunk = numberNamed(world, Text("Recall"))[Text("trunk_sid")].toString();
  const auto app = numberNamed(world, Text("Referrals"))[Text("voice_application_sid")].toString();
  QVERIFY(trunk.startsWith(Text("TK")) && app.startsWith(Text("AP")));
  const auto address = addressOf(world, numberNamed(world, Text("Spare 2")));
  const auto set = [&](const char *name, const QString &value) {
    return world.ask("POST", address, {{Text(name), value}}).json();
  };
  set("VoiceApplicationSid", app);
  auto now = set("TrunkSid", trunk);
  QCOMPARE(now[Text("trunk_sid")].toString(), trunk);
  QCOMPARE(now[Text("voice_application_sid")].toString(), QString());
  QCOMPARE(now[Text("voice_url")].toString(), sandbox::demoVoiceUrl());
  now = set("VoiceApplicationSid", app);
  QCOMPARE(now[Text("voice_application_sid")].toString(), app);
  QVERIFY(now[Text("trunk_sid")].isNull());
  set("TrunkSid", trunk);
  QVERIFY(set("TrunkSid", {})[Text("trunk_sid")].isNull());
}

void TestSandboxTwilio::buyingCostsMoney()
{
  World world(true, 250); // two numbers, and 20 cents
  world.useKey();
  const auto balance = [&] {
    return world.ask("GET", world.api(Text("/Balance.json"))).json()[Text("balance")].toString();
  };
  const auto offers = world.ask("GET", world.api(Text("/AvailablePhoneNumbers/US/Local.json")))
                          .json()[Text("available_phone_numbers")]
                          .toArray();
  QVERIFY(offers.size() >= 10);
  const auto buy = [&](int which) {
    return world.ask("POST", world.api(Text("/IncomingPhoneNumbers.json")),
                     {{Text("PhoneNumber"), offers[which][Text("phone_number")].toString()}});
  };
  const auto first = buy(0);
  QCOMPARE(first.status, 201);
  QCOMPARE(first.json()[Text("voice_url")].toString(), sandbox::demoVoiceUrl());
  QCOMPARE(balance(), QStringLiteral("1.35"));
  QCOMPARE(buy(0).code(), 21422); // ours already, and not charged again
  QCOMPARE(balance(), QStringLiteral("1.35"));
  QCOMPARE(buy(1).status, 201);
  QCOMPARE(buy(2).code(), 20005);
  QCOMPARE(balance(), QStringLiteral("0.20"));
  QCOMPARE(rows(world.ask("GET", world.api(Text("/IncomingPhoneNumbers.json?PageSize=1"))))[0][Text("phone_number")],
           offers[1][Text("phone_number")]);
}

void TestSandboxTwilio::buyingRefuses_data()
{
  QTest::addColumn<QString>("path");
  QTest::addColumn<Form>("form");
  QTest::addColumn<int>("code");
  const auto row = [](const char *name, const char *path, const Form &form, int code) {
    QTest::newRow(name) << QString(Text(path)) << form << code;
  };
  const QString free = QStringLiteral("+15105550999");
  row("nothing", "", {}, 20001);
  row("both", "", {{Text("PhoneNumber"), free}, {Text("AreaCode"), Text("510")}}, 20001);
  row("no number", "", {{Text("PhoneNumber"), Text("555")}}, 21421);
  row("not sold", "", {{Text("PhoneNumber"), Text("+390612345678")}}, 21422);
  row("owned", "", {{Text("PhoneNumber"), Text("+15105550142")}}, 21422);
  row("other kind", "/TollFree", {{Text("PhoneNumber"), free}}, 21422);
  row("area code of no kind", "", {{Text("AreaCode"), Text("5")}}, 21451);
  row("empty area code", "", {{Text("AreaCode"), Text("907")}}, 21452);
  row("area code at a kind", "/Local", {{Text("AreaCode"), Text("510")}}, 21457);
  row("no address", "", {{Text("PhoneNumber"), Text("+46846500499")}}, 21631);
  row("no address there", "", {{Text("PhoneNumber"), Text("+61491570123")}}, 21631);
  row("no bundle", "", {{Text("PhoneNumber"), Text("+447700900123")}}, 21649);
  row("bad URL", "", {{Text("PhoneNumber"), free}, {Text("VoiceUrl"), Text("ftp://example.com")}}, 21402);
  row("no such app", "",
      {{Text("PhoneNumber"), free}, {Text("VoiceApplicationSid"), Text("AP") + QString(32, QLatin1Char('0'))}}, 21420);
}

void TestSandboxTwilio::buyingRefuses()
{
  QFETCH(QString, path);
  QFETCH(Form, form);
  QFETCH(int, code);
  World world(true);
  world.useKey();
  const auto answer = world.ask("POST", world.api(Text("/IncomingPhoneNumbers") + path + Text(".json")), form);
  QCOMPARE(answer.status, 400);
  QCOMPARE(answer.code(), code);
  QCOMPARE(world.ask("GET", world.api(Text("/Balance.json"))).json()[Text("balance")].toString(),
           QStringLiteral("50.00"));
}

void TestSandboxTwilio::removedNumberIsGone()
{
  World world(false);
  world.useToken();
  const auto number = rows(world.ask("GET", world.api(Text("/IncomingPhoneNumbers.json")))).first().toObject();
  const auto gone = world.ask("DELETE", addressOf(world, number));
  QCOMPARE(gone.status, 204);
  QCOMPARE(gone.body, QByteArray());
  QCOMPARE(world.ask("GET", addressOf(world, number)).status, 404);
  QCOMPARE(world.ask("DELETE", addressOf(world, number)).code(), 20404);
  QCOMPARE(rows(world.ask("GET", world.api(Text("/IncomingPhoneNumbers.json")))).size(), 2);
}

void TestSandboxTwilio::binNeedsSignatureOverPublicAddress()
{
  World world(true); // signed in as nobody: a bin asks for a signature alone
  const auto bin = sandbox::demoCompany(7, world.keys.sipHost).bins[1];
  const auto path = Text("/twiml/") + bin.sid;
  const auto query = Text("?AccountSid=") + world.keys.accountSid + Text("&From=%2B15550001111");
  const auto get = [&](const QString &rest, const QByteArray &sign) {
    return world.ask("GET", Text("/handler") + rest, {}, {{"X-Twilio-Signature", sign}});
  };
  const auto publicly = [&](const QString &rest) { return QString(Text("https://handler.twilio.com") + rest); };
  const auto good = signature(publicly(path + query), world.keys.authToken);
  const auto answer = get(path + query, good);
  QCOMPARE(answer.status, 200);
  QCOMPARE(QString::fromUtf8(answer.body), bin.twiml);
  QVERIFY(answer.type.startsWith("text/xml"));
  QCOMPARE(get(path + query, {}).status, 403);
  QCOMPARE(get(path + query, signature(publicly(path + query), world.keys.apiKeySecret)).status, 403);
  QCOMPARE(get(path + query + Text("1"), good).status, 403);
  QCOMPARE(get(path, signature(publicly(path), world.keys.authToken)).status, 403); // no AccountSid
  const auto lost = Text("/twiml/EH00000000000000000000000000000000?AccountSid=") + world.keys.accountSid;
  QCOMPARE(get(lost, signature(publicly(lost), world.keys.authToken)).status, 404);
  // A form is signed with its names and values in the order of the names.
  const Form form{{Text("To"), Text("+15105550142")}, {Text("AccountSid"), world.keys.accountSid}};
  const auto text = publicly(path) + Text("AccountSid") + world.keys.accountSid + Text("To+15105550142");
  QCOMPARE(
      world.ask("POST", Text("/handler") + path, form, {{"X-Twilio-Signature", signature(text, world.keys.authToken)}})
          .status,
      200);
}

void TestSandboxTwilio::binFillsPlaceholders()
{
  World world(true);
  const auto bin = sandbox::demoCompany(7, world.keys.sipHost).bins.first();
  QVERIFY(bin.twiml.contains(Text("{{To}}")));
  const auto path = Text("/twiml/") + bin.sid + Text("?AccountSid=") + world.keys.accountSid + Text("&To=");
  const auto render = [&](const QString &to) {
    const auto sign = signature(Text("https://handler.twilio.com") + path + to, world.keys.authToken);
    return QString::fromUtf8(world.ask("GET", Text("/handler") + path + to, {}, {{"X-Twilio-Signature", sign}}).body);
  };
  QCOMPARE(render(Text("%2B15105550142")), QString(bin.twiml).replace(Text("{{To}}"), Text("+15105550142")));
  QCOMPARE(render(Text("a%3Cb%26c")), QString(bin.twiml).replace(Text("{{To}}"), Text("a&lt;b&amp;c")));
  QCOMPARE(render({}), QString(bin.twiml).replace(Text("{{To}}"), Text("")));
}

void TestSandboxTwilio::consoleMakesAndEditsABin()
{
  World world(false);
  const Form first{{Text("friendlyName"), Text("Door <1>")},
                   {Text("twiml"), Text("<Response><Say>Hello</Say></Response>")}};
  const auto made = world.ask("POST", Text("/console"), first);
  QCOMPARE(made.status, 200);
  static const QRegularExpression address(
      QStringLiteral("<code id=\"address\">https://handler\\.twilio\\.com/twiml/(EH[0-9a-f]{32})</code>"));
  const auto sid = address.match(QString::fromUtf8(made.body)).captured(1);
  QVERIFY2(!sid.isEmpty(), made.body.constData());
  QVERIFY(world.ask("GET", Text("/console")).body.contains("Door &lt;1&gt;"));
  const auto read = [&] {
    const auto path = Text("/twiml/") + sid + Text("?AccountSid=") + world.keys.accountSid;
    const auto sign = signature(Text("https://handler.twilio.com") + path, world.keys.authToken);
    return world.ask("GET", Text("/handler") + path, {}, {{"X-Twilio-Signature", sign}}).body;
  };
  QCOMPARE(read(), QByteArray("<Response><Say>Hello</Say></Response>"));
  const Form second{{Text("sid"), sid}, {Text("friendlyName"), Text("Door")}, {Text("twiml"), Text("<Response/>")}};
  QCOMPARE(world.ask("POST", Text("/console"), second).status, 200);
  QCOMPARE(read(), QByteArray("<Response/>"));
  QCOMPARE(world.ask("GET", Text("/console")).body.count("https://handler.twilio.com/twiml/"), 1);
  QVERIFY(world.ask("GET", Text("/console?bin=") + sid).body.contains("&lt;Response/&gt;</textarea>"));
}

void TestSandboxTwilio::consoleRefusesBadBins_data()
{
  QTest::addColumn<Form>("form");
  QTest::addColumn<QByteArray>("words");
  const auto row = [](const char *title, const QString &name, const QString &twiml, const char *words) {
    QTest::newRow(title) << Form{{Text("friendlyName"), name}, {Text("twiml"), twiml}} << QByteArray(words);
  };
  row("no name", Text(" "), Text("<Response/>"), "Give the bin a friendly name.");
  row("long name", QString(65, QLatin1Char('n')), Text("<Response/>"), "at most 64 characters");
  row("no XML", Text("a"), Text("hello"), "The TwiML is not valid XML: line 1");
  row("cut off", Text("a"), Text("<Response>\n<Say>"), "The TwiML is not valid XML: line 2");
  row("empty", Text("a"), {}, "The TwiML is not valid XML");
  row("too large", Text("a"), Text("<Response><!--") + QString(65536, QLatin1Char('x')) + Text("--></Response>"),
      "at most 64 kB");
  QTest::newRow("unknown bin") << Form{{Text("sid"), Text("EH1")},
                                       {Text("friendlyName"), Text("a")},
                                       {Text("twiml"), Text("<Response/>")}}
                               << QByteArray("There is no such bin: EH1");
}

void TestSandboxTwilio::consoleRefusesBadBins()
{
  QFETCH(Form, form);
  QFETCH(QByteArray, words);
  World world(false);
  const auto refused = world.ask("POST", Text("/console"), form);
  QCOMPARE(refused.status, 400);
  QVERIFY2(refused.body.contains(words), refused.body.constData());
  QVERIFY(!refused.body.contains("id=\"address\""));
  QVERIFY(world.ask("GET", Text("/console")).body.contains("There are no bins yet."));
}

QTEST_GUILESS_MAIN(TestSandboxTwilio)
#include "t_sandboxtwilio.moc"
