// The built trunkline-sandbox from outside: how it starts and ends, and its LiveKit half over real sockets.
#include <QDateTime>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

namespace {

constexpr int patience = 20'000; // milliseconds; a busy machine starts programs slowly
const QJsonObject sipAdmin{{QStringLiteral("sip"), QJsonObject{{QStringLiteral("admin"), true}}}};

QString program() { return QStringLiteral(TRUNKLINE_BIN_DIR "/trunkline-sandbox"); }

QByteArray compact(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

QByteArray base64(const QByteArray &raw)
{
  return raw.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

struct Answer {
  int status = 0;
  QByteArray body;
  QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
  QString message() const { return json()[QLatin1String("msg")].toString(); }
  QJsonArray items() const { return json()[QLatin1String("items")].toArray(); }
};

/// A running sandbox that ends with this object.
class Sandbox {
public:
  explicit Sandbox(const QStringList &arguments)
  {
    process.start(program(), arguments);
    while (!process.canReadLine() && process.waitForReadyRead(patience)) {}
    line = process.readLine();
    const auto start = QJsonDocument::fromJson(line).object();
    twilio = start[QLatin1String("twilio")].toObject();
    livekit = start[QLatin1String("livekit")].toObject();
  }
  ~Sandbox()
  {
    process.closeWriteChannel();
    process.waitForFinished(patience);
  }

  QByteArray token(const QJsonObject &grants, const QString &secret) const
  {
    auto claims = grants;
    claims[QLatin1String("iss")] = livekit[QLatin1String("apiKey")];
    claims[QLatin1String("exp")] = QDateTime::currentSecsSinceEpoch() + 60;
    const auto body = base64(R"({"alg":"HS256","typ":"JWT"})") + '.' + base64(compact(claims));
    return body + '.' + base64(QMessageAuthenticationCode::hash(body, secret.toUtf8(), QCryptographicHash::Sha256));
  }

  Answer ask(const QString &method, const QJsonObject &request, const QByteArray &bearer)
  {
    QNetworkRequest to(QUrl(livekit[QLatin1String("url")].toString() + QStringLiteral("/twirp/livekit.") + method));
    to.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    if (!bearer.isEmpty()) to.setRawHeader("Authorization", "Bearer " + bearer);
    auto *reply = network.post(to, compact(request));
    while (!reply->isFinished()) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    reply->deleteLater();
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll()};
  }

  Answer ask(const QString &method, const QJsonObject &request, const QJsonObject &grants = sipAdmin)
  {
    return ask(method, request, token(grants, livekit[QLatin1String("apiSecret")].toString()));
  }

  QProcess process;
  QByteArray line;
  QJsonObject twilio;
  QJsonObject livekit;

private:
  QNetworkAccessManager network;
};

QJsonObject named(const QJsonArray &items, const QString &name)
{
  for (const auto &item : items)
    if (item[QLatin1String("name")].toString() == name) return item.toObject();
  return {};
}

QJsonObject trunkWith(const QString &name, const QJsonArray &numbers)
{
  return {{QStringLiteral("trunk"), QJsonObject{{QStringLiteral("name"), name}, {QStringLiteral("numbers"), numbers}}}};
}

} // namespace

class TestSandboxLivekit : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void startLineNamesBothHalves();
  void sameSeedSameCredentials();
  void endsWhenStandardInputCloses();
  void endsOnTermination();
  void endsAlthoughAConnectionIsOpen();
  void refusesBadArguments_data();
  void refusesBadArguments();
  void refusesStrangers();
  void createsListsAndDeletes();
  void holdsAnswersBack();
  void cloudAndSelfHostedDiffer();
  void numbersAreSoldGivenARuleAndReleased();
  void demoCompanyFitsTogether();
  void demoRoomsAreInUse();
};

void TestSandboxLivekit::startLineNamesBothHalves()
{
  Sandbox sandbox({QStringLiteral("--company"), QStringLiteral("empty")});
  QVERIFY(sandbox.line.endsWith('\n'));
  const QRegularExpression base(QStringLiteral("^http://127\\.0\\.0\\.1:\\d+/\\{product\\}$"));
  QVERIFY(base.match(sandbox.twilio[QLatin1String("base")].toString()).hasMatch());
  QVERIFY(sandbox.twilio[QLatin1String("console")].toString().endsWith(QLatin1String("/console")));
  const QRegularExpression account(QStringLiteral("^AC[0-9a-f]{32}$"));
  QVERIFY(account.match(sandbox.twilio[QLatin1String("accountSid")].toString()).hasMatch());
  const QRegularExpression key(QStringLiteral("^SK[0-9a-f]{32}$"));
  QVERIFY(key.match(sandbox.twilio[QLatin1String("apiKeySid")].toString()).hasMatch());
  const QRegularExpression host(QStringLiteral("^[a-z]{12}\\.sip\\.livekit\\.cloud$"));
  QVERIFY(host.match(sandbox.livekit[QLatin1String("sipHost")].toString()).hasMatch());
  QVERIFY(sandbox.livekit[QLatin1String("apiKey")].toString().startsWith(QLatin1String("API")));
  QVERIFY(!sandbox.process.waitForReadyRead(200)); // exactly one line
  const auto log = sandbox.process.readAllStandardError();
  QVERIFY(!log.isEmpty());
  QVERIFY(!log.contains(sandbox.livekit[QLatin1String("apiSecret")].toString().toUtf8()));
  QVERIFY(!log.contains(sandbox.twilio[QLatin1String("authToken")].toString().toUtf8()));
}

void TestSandboxLivekit::sameSeedSameCredentials()
{
  Sandbox first({QStringLiteral("--seed"), QStringLiteral("5")});
  Sandbox again({QStringLiteral("--seed=5")});
  Sandbox other({QStringLiteral("--seed"), QStringLiteral("6")});
  QCOMPARE(again.livekit[QLatin1String("apiSecret")], first.livekit[QLatin1String("apiSecret")]);
  QVERIFY(other.livekit[QLatin1String("apiSecret")] != first.livekit[QLatin1String("apiSecret")]);
  QVERIFY(again.livekit[QLatin1String("url")] != first.livekit[QLatin1String("url")]);
}

void TestSandboxLivekit::endsWhenStandardInputCloses()
{
  Sandbox sandbox({});
  QVERIFY(!sandbox.livekit.isEmpty());
  sandbox.process.closeWriteChannel();
  QVERIFY(sandbox.process.waitForFinished(patience));
  QCOMPARE(sandbox.process.exitStatus(), QProcess::NormalExit);
  QCOMPARE(sandbox.process.exitCode(), 0);
}

void TestSandboxLivekit::endsOnTermination()
{
  Sandbox sandbox({});
  QVERIFY(!sandbox.livekit.isEmpty());
  sandbox.process.terminate();
  QVERIFY(sandbox.process.waitForFinished(patience));
  QCOMPARE(sandbox.process.exitStatus(), QProcess::NormalExit);
  QCOMPARE(sandbox.process.exitCode(), 0);
}

void TestSandboxLivekit::endsAlthoughAConnectionIsOpen()
{
  Sandbox sandbox({});
  QCOMPARE(sandbox.ask(QStringLiteral("SIP/ListSIPInboundTrunk"), {}).status, 200); // and stays connected
  QElapsedTimer time;
  time.start();
  sandbox.process.closeWriteChannel();
  QVERIFY(sandbox.process.waitForFinished(patience));
  QVERIFY(time.elapsed() < 5000);
}

void TestSandboxLivekit::refusesBadArguments_data()
{
  QTest::addColumn<QStringList>("arguments");
  QTest::newRow("unknown option") << QStringList{QStringLiteral("--port")};
  QTest::newRow("stray word") << QStringList{QStringLiteral("demo")};
  QTest::newRow("unknown company") << QStringList{QStringLiteral("--company"), QStringLiteral("big")};
  QTest::newRow("seed is no number") << QStringList{QStringLiteral("--seed"), QStringLiteral("x")};
  QTest::newRow("negative latency") << QStringList{QStringLiteral("--latency"), QStringLiteral("-1")};
  QTest::newRow("value missing") << QStringList{QStringLiteral("--latency")};
  QTest::newRow("value to a flag") << QStringList{QStringLiteral("--no-sip=1")};
}

void TestSandboxLivekit::refusesBadArguments()
{
  QFETCH(QStringList, arguments);
  QProcess process;
  process.start(program(), arguments);
  QVERIFY(process.waitForFinished(patience));
  QCOMPARE(process.exitCode(), 2);
  QCOMPARE(process.readAllStandardOutput(), QByteArray());
  const auto said = process.readAllStandardError();
  QVERIFY2(said.endsWith(".\n"), said.constData());
  QCOMPARE(said.count('\n'), 1);
}

void TestSandboxLivekit::refusesStrangers()
{
  Sandbox sandbox({QStringLiteral("--company"), QStringLiteral("empty")});
  const auto list = QStringLiteral("SIP/ListSIPInboundTrunk");
  const auto nobody = sandbox.ask(list, {}, QByteArray());
  QCOMPARE(nobody.status, 401);
  QCOMPARE(nobody.message(), QStringLiteral("permissions denied"));
  const auto forged = sandbox.token(sipAdmin, QStringLiteral("another secret"));
  const auto refused = sandbox.ask(list, {}, forged);
  QCOMPARE(refused.status, 401);
  QVERIFY(refused.body.endsWith("error: token signature is invalid: signature is invalid"));
  QCOMPARE(sandbox.ask(list, {}, QJsonObject()).status, 401);
}

void TestSandboxLivekit::createsListsAndDeletes()
{
  Sandbox sandbox({QStringLiteral("--company"), QStringLiteral("empty")});
  const auto create = QStringLiteral("SIP/CreateSIPInboundTrunk");
  const auto list = QStringLiteral("SIP/ListSIPInboundTrunk");
  QCOMPARE(sandbox.ask(list, {}).items().size(), 0);
  const auto wish = trunkWith(QStringLiteral("Shop"), {QStringLiteral("+15105550107")});
  const auto made = sandbox.ask(create, wish);
  QCOMPARE(made.status, 200);
  const auto id = made.json()[QLatin1String("sip_trunk_id")].toString();
  QVERIFY(QRegularExpression(QStringLiteral("^ST_[A-Za-z0-9]{12}$")).match(id).hasMatch());
  QVERIFY(made.json()[QLatin1String("created_at")].isString()); // a Cloud project fills it
  const auto twice = sandbox.ask(create, wish);
  QCOMPARE(twice.status, 400);
  QVERIFY(twice.message().contains(QLatin1String("Conflicting inbound SIP Trunks")));
  const auto items = sandbox.ask(list, {}).items();
  QCOMPARE(items.size(), 1);
  QCOMPARE(items.first().toObject(), made.json());
  const QJsonObject byId{{QStringLiteral("sip_trunk_id"), id}};
  QCOMPARE(sandbox.ask(QStringLiteral("SIP/DeleteSIPTrunk"), byId).status, 200);
  QCOMPARE(sandbox.ask(list, {}).items().size(), 0);
  QCOMPARE(sandbox.ask(QStringLiteral("SIP/GetSIPInboundTrunk"), byId).status, 404);
}

void TestSandboxLivekit::holdsAnswersBack()
{
  Sandbox sandbox({QStringLiteral("--latency"), QStringLiteral("300")});
  QElapsedTimer time;
  time.start();
  QCOMPARE(sandbox.ask(QStringLiteral("SIP/ListSIPInboundTrunk"), {}).status, 200);
  QVERIFY(time.elapsed() >= 300);
  time.restart();
  QCOMPARE(sandbox.ask(QStringLiteral("SIP/ListSIPInboundTrunk"), {}, QByteArray()).status, 401);
  QVERIFY(time.elapsed() >= 300);
}

void TestSandboxLivekit::cloudAndSelfHostedDiffer()
{
  const auto list = QStringLiteral("PhoneNumberService/ListPhoneNumbers");
  Sandbox cloud({QStringLiteral("--company"), QStringLiteral("empty")});
  const auto numbers = cloud.ask(list, {});
  QCOMPARE(numbers.status, 200);
  QVERIFY(numbers.json().contains(QLatin1String("items")));
  QCOMPARE(cloud.ask(QStringLiteral("PhoneNumberService/PurchasePhoneNumber"), {}).status, 400);
  Sandbox own({QStringLiteral("--company"), QStringLiteral("empty"), QStringLiteral("--no-sip")});
  QCOMPARE(own.ask(list, {}).status, 404);
  const auto made = own.ask(QStringLiteral("SIP/CreateSIPInboundTrunk"), trunkWith({}, {QStringLiteral("+1")}));
  QVERIFY(made.json()[QLatin1String("created_at")].isNull());
}

void TestSandboxLivekit::numbersAreSoldGivenARuleAndReleased()
{
  Sandbox sandbox({});
  const auto ask = [&](const char *method, const QJsonObject &request) {
    return sandbox.ask(QLatin1String("PhoneNumberService/") + QLatin1String(method), request);
  };
  const QString us = QStringLiteral("US"), country = QStringLiteral("country_code");
  QCOMPARE(ask("ListPhoneNumbers", {}).items().size(), 2);
  const auto first = ask("SearchPhoneNumbers", {{country, us}, {QStringLiteral("limit"), 40}});
  QCOMPARE(first.items().size(), 40);
  const auto token = first.json()[QLatin1String("next_page_token")].toObject();
  const auto second = ask("SearchPhoneNumbers", {{country, us}, {QStringLiteral("page_token"), token}});
  QVERIFY(!second.items().isEmpty() && !second.items().contains(first.items().last()));
  for (const QJsonValue v : ask("SearchPhoneNumbers", {{country, us}, {QStringLiteral("area_code"), "720"}}).items())
    QVERIFY(v[QLatin1String("e164_format")].toString().startsWith(QLatin1String("+1720555")));
  QCOMPARE(ask("SearchPhoneNumbers", {{country, QStringLiteral("DE")}}).items().size(), 0);

  const QString number = first.items()[0][QLatin1String("e164_format")].toString();
  const QJsonObject wanted{{QStringLiteral("phone_numbers"), QJsonArray{number}}};
  const auto bought = ask("PurchasePhoneNumber", wanted).json()[QLatin1String("phone_numbers")][0].toObject();
  QCOMPARE(bought[QLatin1String("status")].toString(), QStringLiteral("PHONE_NUMBER_STATUS_OFFLINE"));
  QCOMPARE(ask("PurchasePhoneNumber", wanted).status, 404); // it is ours already
  const QString id = bought[QLatin1String("id")].toString();
  const QString rule = sandbox.ask(QStringLiteral("SIP/ListSIPDispatchRule"), {})
                           .items()[0][QLatin1String("sip_dispatch_rule_id")]
                           .toString();
  const auto update = [&](const QString &to) {
    return ask("UpdatePhoneNumber", {{QStringLiteral("id"), id}, {QStringLiteral("sip_dispatch_rule_id"), to}});
  };
  QCOMPARE(update(QStringLiteral("SDR_none")).status, 404);
  const auto given = update(rule).json()[QLatin1String("phone_number")].toObject();
  QCOMPARE(given[QLatin1String("status")].toString(), QStringLiteral("PHONE_NUMBER_STATUS_ACTIVE"));
  QCOMPARE(given[QLatin1String("sip_dispatch_rule_ids")].toArray(), QJsonArray{rule});
  QCOMPARE(ask("GetPhoneNumber", {{QStringLiteral("phone_number"), number}}).json()[QLatin1String("phone_number")],
           given);
  QCOMPARE(ask("ReleasePhoneNumbers", {{QStringLiteral("ids"), QJsonArray{id}}}).status, 200);
  QCOMPARE(ask("ReleasePhoneNumbers", {{QStringLiteral("ids"), QJsonArray{id}}}).status, 404);
  QCOMPARE(ask("ListPhoneNumbers", {}).items().size(), 2);
}

void TestSandboxLivekit::demoCompanyFitsTogether()
{
  Sandbox sandbox({});
  const auto trunks = sandbox.ask(QStringLiteral("SIP/ListSIPInboundTrunk"), {}).items();
  const auto rules = sandbox.ask(QStringLiteral("SIP/ListSIPDispatchRule"), {}).items();
  QCOMPARE(trunks.size(), 6);
  QCOMPARE(rules.size(), 8);
  const auto clinics = named(trunks, QStringLiteral("Clinics"));
  const auto main = named(rules, QStringLiteral("One room per caller"));
  QCOMPARE(main[QLatin1String("trunk_ids")].toArray(), QJsonArray{clinics[QLatin1String("sip_trunk_id")]});
  const auto agents = main[QLatin1String("room_config")][QLatin1String("agents")].toArray();
  QCOMPARE(agents.first()[QLatin1String("agent_name")].toString(), QStringLiteral("receptionist"));
  QVERIFY(named(rules, QStringLiteral("Billing"))[QLatin1String("room_config")].isNull());
  const auto misplaced = named(rules, QStringLiteral("Sydney"))[QLatin1String("inbound_numbers")].toArray();
  QCOMPARE(misplaced, QJsonArray{QStringLiteral("+61255500110")});
  const auto password = clinics[QLatin1String("auth_password")].toString();
  QVERIFY(!password.isEmpty());
  // LiveKit checks all rules and trunks when one is made: the company has no conflict in it.
  const QJsonObject rule{
      {QStringLiteral("rule"), QJsonObject{{QStringLiteral("dispatch_rule_individual"), QJsonObject()}}},
      {QStringLiteral("trunk_ids"), QJsonArray{QStringLiteral("ST_elsewhere")}}};
  const auto made = sandbox.ask(QStringLiteral("SIP/CreateSIPDispatchRule"), {{QStringLiteral("dispatch_rule"), rule}});
  QVERIFY2(made.status == 200, made.body.constData());
  Sandbox same({});
  QCOMPARE(same.ask(QStringLiteral("SIP/ListSIPInboundTrunk"), {}).items(), trunks);
}

void TestSandboxLivekit::demoRoomsAreInUse()
{
  Sandbox sandbox({});
  const QJsonObject roomList{{QStringLiteral("video"), QJsonObject{{QStringLiteral("roomList"), true}}}};
  const auto rooms =
      sandbox.ask(QStringLiteral("RoomService/ListRooms"), {}, roomList).json()[QLatin1String("rooms")].toArray();
  QCOMPARE(rooms.size(), 4);
  const auto desk = named(rooms, QStringLiteral("front-desk"));
  QCOMPARE(desk[QLatin1String("num_participants")].toInt(), 3);
  const QJsonObject byRoom{{QStringLiteral("room"), QStringLiteral("front-desk")}};
  const QJsonObject admin{
      {QStringLiteral("video"),
       QJsonObject{{QStringLiteral("roomAdmin"), true}, {QStringLiteral("room"), QStringLiteral("front-desk")}}}};
  const auto inside = sandbox.ask(QStringLiteral("RoomService/ListParticipants"), byRoom, admin)
                          .json()[QLatin1String("participants")]
                          .toArray();
  QCOMPARE(inside.size(), 3);
  const auto caller = inside.first().toObject();
  QCOMPARE(caller[QLatin1String("kind")].toString(), QStringLiteral("SIP"));
  QCOMPARE(caller[QLatin1String("attributes")][QLatin1String("sip.callStatus")].toString(), QStringLiteral("active"));
  QCOMPARE(caller[QLatin1String("attributes")][QLatin1String("sip.trunkPhoneNumber")].toString(),
           QStringLiteral("+15105550142"));
  QCOMPARE(inside.last()[QLatin1String("kind")].toString(), QStringLiteral("AGENT"));
  const auto dispatches = sandbox.ask(QStringLiteral("AgentDispatchService/ListDispatch"), byRoom, admin)
                              .json()[QLatin1String("agent_dispatches")]
                              .toArray();
  QCOMPARE(dispatches.size(), 1);
  QCOMPARE(dispatches.first()[QLatin1String("state")][QLatin1String("jobs")].toArray().size(), 1);
  auto hangUp = byRoom;
  hangUp[QLatin1String("identity")] = caller[QLatin1String("identity")];
  QCOMPARE(sandbox.ask(QStringLiteral("RoomService/RemoveParticipant"), hangUp, admin).status, 200);
  QCOMPARE(sandbox.ask(QStringLiteral("RoomService/GetParticipant"), hangUp, admin).status, 404);
}

QTEST_GUILESS_MAIN(TestSandboxLivekit)
#include "t_sandboxlivekit.moc"
