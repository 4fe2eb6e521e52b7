// Calls that the sandbox plays: what both vendors say of them, decided by the configuration that stands.
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
#include <QSet>
#include <QTest>
#include <QUrl>

namespace {
using Text = QLatin1String;
using Form = QList<std::pair<QString, QString>>;

constexpr int patience = 20'000; // milliseconds

QByteArray compact(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }
QByteArray base64(const QByteArray &raw)
{
  return raw.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

struct Answer {
  int status = 0;
  QJsonObject json;
  QString text(const char *member) const { return json[Text(member)].toString(); }
};

/// A running sandbox, its calls thirty times as fast.
class Sandbox {
public:
  explicit Sandbox(const QStringList &arguments, int calls = 0)
  {
    process.start(QStringLiteral(TRUNKLINE_BIN_DIR "/trunkline-sandbox"),
                  arguments + QStringList{QStringLiteral("--calls=%1").arg(calls), QStringLiteral("--call-speed=30")});
    while (!process.canReadLine() && process.waitForReadyRead(patience)) {}
    const auto start = QJsonDocument::fromJson(process.readLine()).object();
    twilio = start[Text("twilio")].toObject();
    livekit = start[Text("livekit")].toObject();
  }
  ~Sandbox()
  {
    process.closeWriteChannel();
    process.waitForFinished(patience);
  }

  Answer ask(const QString &method, const QJsonObject &body, const QString &room = {})
  {
    const QJsonObject claims{
        {Text("iss"), livekit[Text("apiKey")]},
        {Text("exp"), QDateTime::currentSecsSinceEpoch() + 600},
        {Text("sip"), QJsonObject{{Text("admin"), true}, {Text("call"), true}}},
        {Text("video"), QJsonObject{{Text("roomList"), true}, {Text("roomAdmin"), true}, {Text("room"), room}}}};
    const QByteArray token = base64(R"({"alg":"HS256","typ":"JWT"})") + '.' + base64(compact(claims));
    const QByteArray key = livekit[Text("apiSecret")].toString().toUtf8();
    QNetworkRequest request(QUrl(livekit[Text("url")].toString() + Text("/twirp/livekit.") + method));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    request.setRawHeader("Authorization",
                         "Bearer " + token + '.'
                             + base64(QMessageAuthenticationCode::hash(token, key, QCryptographicHash::Sha256)));
    return finished(network.post(request, compact(body)));
  }

  Answer api(const QByteArray &verb, const QString &path, const Form &form = {})
  {
    const QString base = twilio[Text("base")].toString().replace(Text("{product}"), Text("api"));
    const QString account = twilio[Text("accountSid")].toString();
    QNetworkRequest request(QUrl(base + Text("/2010-04-01/Accounts/") + account + path));
    request.setRawHeader("Authorization",
                         "Basic "
                             + (account + QLatin1Char(':') + twilio[Text("authToken")].toString()).toUtf8().toBase64());
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/x-www-form-urlencoded"));
    QByteArrayList parts;
    for (const auto &[name, value] : form)
      parts += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    return finished(network.sendCustomRequest(request, verb, parts.join('&')));
  }

  QString outboundTrunk(const char *name)
  {
    for (const auto trunk : ask(QStringLiteral("SIP/ListSIPOutboundTrunk"), {}).json[Text("items")].toArray())
      if (trunk[Text("name")].toString() == Text(name)) return trunk[Text("sip_trunk_id")].toString();
    return {};
  }
  QJsonArray people(const QString &room)
  {
    return ask(QStringLiteral("RoomService/ListParticipants"), {{Text("room"), room}}, room)
        .json[Text("participants")]
        .toArray();
  }
  QJsonArray calls() { return api("GET", QStringLiteral("/Calls.json")).json[Text("calls")].toArray(); }
  /// `callThatIs` looks at later calls alone.
  void forgetCalls()
  {
    for (const auto call : calls()) old.insert(call[Text("sid")].toString());
  }
  /// What the complaints of a call say: "32205".
  QString complaints(const QJsonObject &call)
  {
    QStringList out;
    const auto answer = api("GET", QStringLiteral("/Calls/%1/Notifications.json").arg(call[Text("sid")].toString()));
    for (const auto one : answer.json[Text("notifications")].toArray()) out += one[Text("error_code")].toString();
    return out.join(QLatin1Char(' '));
  }
  /// Waits for a call in that direction that has come so far.
  QJsonObject callThatIs(const QString &direction, const QString &status)
  {
    QElapsedTimer time;
    time.start();
    QJsonObject last;
    while (time.elapsed() < patience) {
      for (const auto call : calls())
        if (call[Text("direction")].toString() == direction && !old.contains(call[Text("sid")].toString())) {
          last = call.toObject();
          if (call[Text("status")].toString() == status) return last;
          break;
        }
      QTest::qWait(20);
    }
    qWarning() << "stays" << last[Text("status")].toString();
    return last;
  }

  QJsonObject twilio, livekit;

private:
  static Answer finished(QNetworkReply *reply)
  {
    while (!reply->isFinished()) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    reply->deleteLater();
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
            QJsonDocument::fromJson(reply->readAll()).object()};
  }
  QSet<QString> old;
  QProcess process;
  QNetworkAccessManager network;
};
} // namespace

class TestSandboxCalls : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void initTestCase() { demo.reset(new Sandbox({QStringLiteral("--company=demo")})); }
  void init() { demo->forgetCalls(); }
  void outbound_data();
  void outbound();
  void anUnknownTrunkIsNoSipStatus();
  void theRoomSeesDialingRingingActive();
  void removingWhoIsCalledCancels();
  void aSipDomainIsNoTelephoneNetwork();
  void inbound_data();
  void inbound();
  void ringsAsLongAsNobodyIsHeard();
  void pin_data();
  void pin();
  void hangingUpEndsBothSides();
  void placedCallsAreChecked_data();
  void placedCallsAreChecked();
  void aConferenceCallsARoom();
  void bothHalvesTellOfTheSameCalls();
  void complaintsOfAllCalls();

private:
  QScopedPointer<Sandbox> demo;
};

void TestSandboxCalls::outbound_data()
{
  QTest::addColumn<QString>("trunk");
  QTest::addColumn<QString>("to");
  QTest::addColumn<QString>("from");
  QTest::addColumn<int>("status");
  QTest::addColumn<QString>("sip");
  QTest::addColumn<QString>("recorded"); // status and code of the call at Twilio, or nothing
  const QString out = QStringLiteral("Twilio out"), brazil = QStringLiteral("Twilio Brazil"), none;
  const auto row = [](const char *name) -> QTestData & { return QTest::newRow(name); };
  row("answered") << out << "+14155550199" << none << 200 << none << "in-progress";
  row("busy") << out << "+14155550486" << none << 429 << "486"
              << "busy";
  row("declines") << out << "+14155550603" << none << 403 << "603"
                  << "busy";
  row("unknown number") << out << "+14155550404" << none << 404 << "404"
                        << "failed";
  row("carrier fails") << out << "+14155550503" << none << 412 << "503"
                       << "failed";
  row("nobody answers") << out << "+14155550408" << none << 408 << none << "no-answer";
  row("country") << out << "+56225550100" << none << 403 << "403"
                 << "failed 32205";
  row("caller's number") << out << "+14155550199"
                         << "+19998887777" << 403 << "403"
                         << "failed 32204";
  row("no plus sign") << out << "4155550199" << none << 400 << "400"
                      << "failed 32101";
  row("access list") << brazil << "+5511955500110" << none << 403 << "403" << none;
}

void TestSandboxCalls::outbound()
{
  QFETCH(QString, trunk);
  QFETCH(QString, to);
  QFETCH(QString, from);
  const auto before = demo->calls().size();
  QJsonObject request{{Text("sip_trunk_id"), demo->outboundTrunk(trunk.toLatin1().constData())},
                      {Text("sip_call_to"), to},
                      {Text("room_name"), Text("test-out")},
                      {Text("participant_identity"), Text("phone")},
                      {Text("ringing_timeout"), Text("15s")},
                      {Text("wait_until_answered"), true}};
  if (!from.isEmpty()) request[Text("sip_number")] = from;
  const Answer answer = demo->ask(QStringLiteral("SIP/CreateSIPParticipant"), request);
  QTEST(answer.status, "status");
  QTEST(answer.json[Text("meta")][Text("sip_status_code")].toString(), "sip");
  const auto calls = demo->calls();
  QString recorded;
  if (calls.size() > before) {
    QCOMPARE(calls[0][Text("direction")].toString(), QStringLiteral("trunking-terminating"));
    QVERIFY(!calls[0][Text("trunk_sid")].isNull());
    recorded =
        (calls[0][Text("status")].toString() + QLatin1Char(' ') + demo->complaints(calls[0].toObject())).trimmed();
  }
  QTEST(recorded, "recorded");
  QCOMPARE(demo->people(QStringLiteral("test-out")).size(), answer.status == 200 ? 1 : 0);
  demo->ask(QStringLiteral("RoomService/RemoveParticipant"),
            {{Text("room"), Text("test-out")}, {Text("identity"), Text("phone")}}, QStringLiteral("test-out"));
  if (answer.status == 200)
    QVERIFY(!demo->callThatIs(QStringLiteral("trunking-terminating"), QStringLiteral("completed")).isEmpty());
}

void TestSandboxCalls::anUnknownTrunkIsNoSipStatus()
{
  const Answer answer =
      demo->ask(QStringLiteral("SIP/CreateSIPParticipant"), {{Text("sip_trunk_id"), Text("ST_gone")},
                                                             {Text("sip_call_to"), Text("+14155550199")},
                                                             {Text("room_name"), Text("r")}});
  QCOMPARE(answer.status, 404);
  QCOMPARE(answer.text("code"), QStringLiteral("not_found"));
  QVERIFY(!answer.json.contains(Text("meta")));
}

void TestSandboxCalls::theRoomSeesDialingRingingActive()
{
  const QString room = QStringLiteral("test-steps");
  const Answer made =
      demo->ask(QStringLiteral("SIP/CreateSIPParticipant"), {{Text("sip_trunk_id"), demo->outboundTrunk("Twilio out")},
                                                             {Text("sip_call_to"), Text("+14155550199")},
                                                             {Text("room_name"), room}});
  QCOMPARE(made.status, 200);
  QCOMPARE(made.text("participant_identity"), QStringLiteral("sip_+14155550199"));
  QStringList seen;
  QElapsedTimer time;
  time.start();
  while (time.elapsed() < patience && !seen.contains(Text("active"))) {
    for (const auto one : demo->people(room)) {
      const auto attributes = one[Text("attributes")].toObject();
      const QString status = attributes[Text("sip.callStatus")].toString();
      if (!seen.contains(status)) seen += status;
      QCOMPARE(attributes.contains(Text("sip.callIDFull")), status == Text("active"));
    }
    QTest::qWait(2);
  }
  QVERIFY2(seen.endsWith(QStringLiteral("active")) && seen.contains(QStringLiteral("ringing")),
           qPrintable(seen.join(QLatin1Char(' '))));
  demo->ask(QStringLiteral("RoomService/DeleteRoom"), {{Text("room"), room}}, room);
}

void TestSandboxCalls::removingWhoIsCalledCancels()
{
  const QString room = QStringLiteral("test-cancel");
  demo->ask(QStringLiteral("SIP/CreateSIPParticipant"), {{Text("sip_trunk_id"), demo->outboundTrunk("Twilio out")},
                                                         {Text("sip_call_to"), Text("+14155550408")},
                                                         {Text("participant_identity"), Text("p")},
                                                         {Text("room_name"), room}});
  demo->callThatIs(QStringLiteral("trunking-terminating"), QStringLiteral("ringing"));
  demo->ask(QStringLiteral("RoomService/RemoveParticipant"), {{Text("room"), room}, {Text("identity"), Text("p")}},
            room);
  const auto call = demo->callThatIs(QStringLiteral("trunking-terminating"), QStringLiteral("no-answer"));
  QCOMPARE(call[Text("duration")].toString(), QStringLiteral("0"));
}

void TestSandboxCalls::aSipDomainIsNoTelephoneNetwork()
{
  Sandbox empty({QStringLiteral("--company=empty")});
  const Answer list =
      empty.api("POST", QStringLiteral("/SIP/CredentialLists.json"), {{Text("FriendlyName"), Text("l")}});
  empty.api("POST", QStringLiteral("/SIP/CredentialLists/%1/Credentials.json").arg(list.text("sid")),
            {{Text("Username"), Text("trunkline")}, {Text("Password"), Text("Good-password-42")}});
  const Answer domain =
      empty.api("POST", QStringLiteral("/SIP/Domains.json"), {{Text("DomainName"), Text("wrong.sip.twilio.com")}});
  empty.api("POST", QStringLiteral("/SIP/Domains/%1/Auth/Calls/CredentialListMappings.json").arg(domain.text("sid")),
            {{Text("CredentialListSid"), list.text("sid")}});
  const auto call = [&](const char *password) {
    return empty.ask(QStringLiteral("SIP/CreateSIPParticipant"),
                     {{Text("trunk"), QJsonObject{{Text("hostname"), Text("wrong.sip.twilio.com")},
                                                  {Text("auth_username"), Text("trunkline")},
                                                  {Text("auth_password"), Text(password)}}},
                      {Text("sip_number"), Text("+15105550191")},
                      {Text("sip_call_to"), Text("+14155550199")},
                      {Text("room_name"), Text("r")},
                      {Text("wait_until_answered"), true}});
  };
  QCOMPARE(call("wrong").status, 403);
  QCOMPARE(call("").status, 412);                 // asked for a password, and has none
  QCOMPARE(call("Good-password-42").status, 200); // Twilio itself answers, with its demo message
  QCOMPARE(empty.calls()[0][Text("direction")].toString(), QStringLiteral("inbound"));
  QVERIFY(empty.calls()[0][Text("to")].toString().startsWith(Text("sip:+14155550199@wrong.sip.")));
  empty.callThatIs(QStringLiteral("inbound"), QStringLiteral("completed"));
}

void TestSandboxCalls::inbound_data()
{
  QTest::addColumn<QString>("to");
  QTest::addColumn<QString>("prefix");    // of the room that the caller is in, or nothing
  QTest::addColumn<QString>("direction"); // of the leg to look at
  QTest::addColumn<QString>("status");
  QTest::addColumn<QString>("sip"); // that Twilio told a webhook, and the complaint
  const QString leg = QStringLiteral("outbound-dial"), call = QStringLiteral("inbound");
  QTest::newRow("clinic") << "+15105550101"
                          << "call-_" << leg << "in-progress"
                          << "";
  QTest::newRow("appointments") << "+15105550143"
                                << "appt-_" << leg << "in-progress"
                                << "";
  QTest::newRow("hosted document") << "+15105550184"
                                   << "call-_" << leg << "in-progress"
                                   << "";
  QTest::newRow("old password") << "+442079460110"
                                << "" << call << "failed"
                                << "401";
  QTest::newRow("web address") << "+15105550150"
                               << "" << call << "failed"
                               << "13254";
  QTest::newRow("no rule") << "+15105550161"
                           << "" << call << "failed"
                           << "404";
  QTest::newRow("no trunk") << "+61255500111"
                            << "" << call << "failed"
                            << "404";
  QTest::newRow("no document") << "+46846500410"
                               << "" << call << "completed"
                               << "11200";
  QTest::newRow("demo message") << "+15105550171"
                                << "" << call << "completed"
                                << "";
  QTest::newRow("no voice URL") << "+15105550173"
                                << "" << call << "busy"
                                << "";
  QTest::newRow("trunk of Twilio") << "+15105550181"
                                   << ""
                                   << "trunking-originating"
                                   << "failed"
                                   << "32011";
}

void TestSandboxCalls::inbound()
{
  QFETCH(QString, to);
  QFETCH(QString, prefix);
  QFETCH(QString, direction);
  QFETCH(QString, status);
  const Answer made = demo->api("POST", QStringLiteral("/Calls.json"),
                                {{Text("To"), to},
                                 {Text("From"), Text("+15105550182")},
                                 {Text("Twiml"), Text("<Response><Pause length=\"60\"/></Response>")}});
  QCOMPARE(made.status, 201);
  QCOMPARE(made.text("status"), QStringLiteral("queued"));
  const auto call = demo->callThatIs(direction, status);
  QCOMPARE(call[Text("status")].toString(), status);
  QString room;
  for (const auto one : demo->ask(QStringLiteral("RoomService/ListRooms"), {}).json[Text("rooms")].toArray())
    for (const auto person : demo->people(one[Text("name")].toString()))
      if (person[Text("identity")].toString() == Text("sip_+15105550182")) {
        room = one[Text("name")].toString();
        QCOMPARE(person[Text("attributes")][Text("sip.callStatus")].toString(), QStringLiteral("active"));
        QCOMPARE(person[Text("attributes")][Text("sip.twilio.callSid")].toString(), call[Text("sid")].toString());
      }
  QCOMPARE(room.isEmpty(), prefix.isEmpty());
  QVERIFY2(prefix.isEmpty() || room.startsWith(prefix), qPrintable(room));
  QStringList told = demo->complaints(call).split(QLatin1Char(' '), Qt::SkipEmptyParts);
  const auto events = demo->api("GET", QStringLiteral("/Calls/%1/Events.json").arg(call[Text("sid")].toString()));
  for (const auto event : events.json[Text("events")].toArray()) {
    const auto sip = event[Text("request")][Text("parameters")][Text("SipResponseCode")].toString();
    if (!sip.isEmpty()) told += sip;
  }
  QTEST(told.join(QLatin1Char(' ')), "sip");
  demo->api("POST", QStringLiteral("/Calls/%1.json").arg(made.text("sid")), {{Text("Status"), Text("completed")}});
  if (!prefix.isEmpty()) demo->callThatIs(direction, QStringLiteral("completed"));
}

void TestSandboxCalls::ringsAsLongAsNobodyIsHeard()
{
  Sandbox alone({QStringLiteral("--company=empty"), QStringLiteral("--agents=none")});
  const Answer trunk = alone.ask(QStringLiteral("SIP/CreateSIPInboundTrunk"),
                                 {{Text("trunk"), QJsonObject{{Text("name"), Text("t")},
                                                              {Text("numbers"), QJsonArray{Text("+15105550191")}},
                                                              {Text("ringing_timeout"), Text("20s")}}}});
  alone.ask(QStringLiteral("SIP/CreateSIPDispatchRule"),
            {{Text("dispatch_rule"),
              QJsonObject{{Text("trunk_ids"), QJsonArray{trunk.text("sip_trunk_id")}},
                          {Text("rule"), QJsonObject{{Text("dispatch_rule_direct"),
                                                      QJsonObject{{Text("room_name"), Text("lobby")}}}}}}}});
  alone.api("POST", QStringLiteral("/Calls.json"),
            {{Text("To"), QStringLiteral("sip:+15105550191@%1").arg(alone.livekit[Text("sipHost")].toString())},
             {Text("From"), Text("+15105550192")},
             {Text("Twiml"), Text("<Response><Pause length=\"60\"/></Response>")}});
  alone.callThatIs(QStringLiteral("outbound-api"), QStringLiteral("ringing"));
  const auto people = alone.people(QStringLiteral("lobby"));
  QCOMPARE(people.size(), 1);
  const auto person = people[0];
  QCOMPARE(person[Text("attributes")][Text("sip.callStatus")].toString(), QStringLiteral("ringing"));
  const auto call = alone.callThatIs(QStringLiteral("outbound-api"), QStringLiteral("busy")); // 486 Rejected
  QCOMPARE(call[Text("status")].toString(), QStringLiteral("busy"));
  QVERIFY(alone.people(QStringLiteral("lobby")).isEmpty());
}

void TestSandboxCalls::pin_data()
{
  QTest::addColumn<QString>("to");
  QTest::addColumn<QString>("keys");
  QTest::addColumn<QString>("room"); // that the caller comes into, or nothing
  QTest::addColumn<bool>("ends");    // LiveKit hangs up
  const QString host = QLatin1Char('@') + demo->livekit[Text("sipHost")].toString();
  for (const auto &[how, to] : {std::pair{"by SIP", QStringLiteral("sip:+15105550104") + host},
                                std::pair{"by a document", QStringLiteral("+15105550104")}}) {
    const auto row = [&, way = how, called = to](const char *what, const char *keys, const char *room, bool ends) {
      QTest::addRow("%s, %s", way, what) << called << QString(Text(keys)) << QString(Text(room)) << ends;
    };
    row("right", "ww1234#", "locked", false);
    row("wrong", "9999#", "", true);
    row("none", "", "", false);
    row("the open rule's", "#", "call-_", false);
    row("sixteen figures and no more", "12345678901234567", "", true);
  }
}

/// The call is answered at once, and nobody sees it until the PIN was right; there is one attempt (as real calls
/// showed).
void TestSandboxCalls::pin()
{
  QFETCH(QString, to);
  QFETCH(QString, keys);
  QFETCH(QString, room);
  QFETCH(bool, ends);
  const QString number = QStringLiteral("+15105550104");
  QJsonObject sign;
  for (const auto one : demo->ask(QStringLiteral("SIP/ListSIPInboundTrunk"), {}).json[Text("items")].toArray())
    if (one[Text("numbers")].toArray().contains(number)) sign = one.toObject();
  const auto locked = demo->ask(
      QStringLiteral("SIP/CreateSIPDispatchRule"),
      {{Text("dispatch_rule"), QJsonObject{{Text("trunk_ids"), QJsonArray{sign[Text("sip_trunk_id")]}},
                                           {Text("numbers"), QJsonArray{number}},
                                           {Text("rule"), QJsonObject{{Text("dispatch_rule_direct"),
                                                                       QJsonObject{{Text("room_name"), Text("locked")},
                                                                                   {Text("pin"), Text("1234")}}}}}}}});
  QCOMPARE(locked.status, 200);
  const Answer made = demo->api("POST", QStringLiteral("/Calls.json"),
                                {{Text("To"), to},
                                 {Text("From"), Text("+15105550182")},
                                 {Text("SendDigits"), keys},
                                 {Text("SipAuthUsername"), sign[Text("auth_username")].toString()},
                                 {Text("SipAuthPassword"), sign[Text("auth_password")].toString()},
                                 {Text("Twiml"), Text("<Response><Pause length=\"3000\"/></Response>")}});
  QCOMPARE(made.status, 201);
  const auto status = [&] {
    return demo->api("GET", QStringLiteral("/Calls/%1.json").arg(made.text("sid"))).text("status");
  };
  const auto person = [&]() -> QJsonObject {
    for (const auto one : demo->ask(QStringLiteral("RoomService/ListRooms"), {}).json[Text("rooms")].toArray())
      for (const auto each : demo->people(one[Text("name")].toString()))
        if (each[Text("identity")].toString() == Text("sip_+15105550182")
            && one[Text("name")].toString().startsWith(room))
          return each.toObject();
    return {};
  };
  if (ends) {
    QTRY_COMPARE_WITH_TIMEOUT(status(), QStringLiteral("completed"), patience); // answered, then BYE
    QVERIFY(person().isEmpty());
  } else if (room.isEmpty()) {
    QTRY_COMPARE_WITH_TIMEOUT(status(), QStringLiteral("in-progress"), patience);
    QTest::qWait(1'500); // 45 s of a call
    QCOMPARE(status(), QStringLiteral("in-progress"));
    QVERIFY(person().isEmpty());
  } else {
    QTRY_VERIFY_WITH_TIMEOUT(!person().isEmpty(), patience);
    QCOMPARE(person()[Text("attributes")][Text("sip.callStatus")].toString(), QStringLiteral("active"));
    QCOMPARE(status(), QStringLiteral("in-progress"));
  }
  demo->api("POST", QStringLiteral("/Calls/%1.json").arg(made.text("sid")), {{Text("Status"), Text("completed")}});
  QTRY_VERIFY_WITH_TIMEOUT(person().isEmpty(), patience);
  demo->ask(QStringLiteral("SIP/DeleteSIPDispatchRule"),
            {{Text("sip_dispatch_rule_id"), locked.text("sip_dispatch_rule_id")}});
}

void TestSandboxCalls::hangingUpEndsBothSides()
{
  const Answer made = demo->api("POST", QStringLiteral("/Calls.json"),
                                {{Text("To"), Text("+15105550102")},
                                 {Text("From"), Text("+15105550182")},
                                 {Text("Twiml"), Text("<Response><Pause length=\"60\"/></Response>")}});
  const auto leg = demo->callThatIs(QStringLiteral("outbound-dial"), QStringLiteral("in-progress"));
  QCOMPARE(leg[Text("parent_call_sid")].toString().isEmpty(), false);
  QString room;
  for (const auto one : demo->ask(QStringLiteral("RoomService/ListRooms"), {}).json[Text("rooms")].toArray())
    if (one[Text("name")].toString().contains(Text("+15105550182"))) room = one[Text("name")].toString();
  demo->ask(QStringLiteral("RoomService/RemoveParticipant"),
            {{Text("room"), room}, {Text("identity"), Text("sip_+15105550182")}}, room);
  for (const char *direction : {"outbound-dial", "inbound", "outbound-api"})
    QCOMPARE(demo->callThatIs(Text(direction), QStringLiteral("completed"))[Text("status")].toString(),
             QStringLiteral("completed"));
  QTRY_VERIFY(demo->people(room).isEmpty()); // the agent does not stay alone
  QCOMPARE(made.status, 201);
}

void TestSandboxCalls::placedCallsAreChecked_data()
{
  QTest::addColumn<QString>("to");
  QTest::addColumn<QString>("from");
  QTest::addColumn<QString>("twiml");
  QTest::addColumn<int>("code");
  const QString own = QStringLiteral("+15105550182"), phone = QStringLiteral("+14155550199"),
                say = QStringLiteral("<Response/>");
  QTest::newRow("nobody called") << "" << own << say << 21201;
  QTest::newRow("no caller") << phone << "" << say << 21213;
  QTest::newRow("nonsense") << "12" << own << say << 21211;
  QTest::newRow("foreign caller") << phone << "+14155550198" << say << 21210;
  QTest::newRow("country") << "+56225550100" << own << say << 21215;
  QTest::newRow("no document") << phone << own << "" << 21205;
}

void TestSandboxCalls::placedCallsAreChecked()
{
  QFETCH(QString, to);
  QFETCH(QString, from);
  QFETCH(QString, twiml);
  Form form;
  for (const auto &[name, value] : {std::pair("To", to), std::pair("From", from), std::pair("Twiml", twiml)})
    if (!value.isEmpty()) form.append({Text(name), value});
  const Answer refused = demo->api("POST", QStringLiteral("/Calls.json"), form);
  QCOMPARE(refused.status, 400);
  QTEST(refused.json[Text("code")].toInt(), "code");
}

void TestSandboxCalls::aConferenceCallsARoom()
{
  QString conference;
  for (const auto one : demo->api("GET", QStringLiteral("/Conferences.json")).json[Text("conferences")].toArray())
    if (one[Text("status")].toString() == Text("in-progress")) conference = one[Text("sid")].toString();
  const QString people = QStringLiteral("/Conferences/%1/Participants").arg(conference);
  const auto bring = [&](const QString &user, const QString &password) {
    return demo->api(
        "POST", people + Text(".json"),
        {{Text("From"), Text("+15105550182")},
         {Text("To"), QStringLiteral("sip:+15105550101@%1").arg(demo->livekit[Text("sipHost")].toString())},
         {Text("Label"), Text("Bridge")},
         {Text("SipAuthUsername"), user},
         {Text("SipAuthPassword"), password}});
  };
  const Answer refused = bring(QStringLiteral("nd-twilio"), QStringLiteral("wrong"));
  QCOMPARE(refused.status, 201);
  QCOMPARE(refused.text("status"), QStringLiteral("queued"));
  demo->callThatIs(QStringLiteral("outbound-api"), QStringLiteral("failed"));
  QTRY_COMPARE(demo->api("GET", people + QLatin1Char('/') + refused.text("call_sid") + Text(".json")).status, 404);
}

/// Who is in the sample company's rooms has a live call at Twilio, and the other way round.
void TestSandboxCalls::bothHalvesTellOfTheSameCalls()
{
  Sandbox full({QStringLiteral("--company=demo")}, 200);
  QHash<QString, QJsonObject> live;
  for (const auto call : full.calls())
    if (call[Text("status")].toString() == Text("in-progress"))
      live.insert(call[Text("sid")].toString(), call.toObject());
  QStringList inRooms;
  for (const auto room : full.ask(QStringLiteral("RoomService/ListRooms"), {}).json[Text("rooms")].toArray())
    for (const auto one : full.people(room[Text("name")].toString())) {
      const auto attributes = one[Text("attributes")];
      const QString sid = attributes[Text("sip.twilio.callSid")].toString();
      if (one[Text("kind")].toString() != Text("SIP")) continue;
      QVERIFY2(live.contains(sid), qPrintable(sid));
      QCOMPARE(live[sid][Text("from")].toString(), attributes[Text("sip.phoneNumber")].toString());
      QVERIFY(live[sid][Text("direction")].toString() != Text("inbound")); // the leg that reaches LiveKit
      inRooms += sid;
    }
  QCOMPARE(inRooms.size(), 4);
  for (const QJsonObject &call : live)
    QVERIFY(call[Text("direction")].toString() == Text("inbound") || inRooms.contains(call[Text("sid")].toString()));
}

/// What Twilio complained of over the account: errors alone when asked so, of this time, each as its call tells it.
void TestSandboxCalls::complaintsOfAllCalls()
{
  Sandbox full({QStringLiteral("--company=demo")}, 1'000);
  const QString since = QDate::currentDate().addDays(-40).toString(Qt::ISODate);
  const auto ask = [&](const char *more) {
    return full.api("GET", QStringLiteral("/Notifications.json?PageSize=1000%1").arg(Text(more)))
        .json[Text("notifications")]
        .toArray();
  };
  const auto all = ask(""), errors = ask("&Log=0"), warnings = ask("&Log=1");
  QVERIFY(!errors.isEmpty());
  QCOMPARE(errors.size() + warnings.size(), all.size());
  const auto late = ask(qPrintable(QStringLiteral("&Log=0&MessageDate%3E=") + since));
  QVERIFY(!late.isEmpty() && late.size() < errors.size());
  for (const auto one : errors) QCOMPARE(one[Text("log")].toString(), QStringLiteral("0"));
  const QJsonObject first = late.first().toObject();
  QCOMPARE(full.complaints({{Text("sid"), first[Text("call_sid")]}}), first[Text("error_code")].toString());
  QCOMPARE(full.api("GET", QStringLiteral("/Notifications.json?MessageDate=nonsense")).status, 400);
}

QTEST_GUILESS_MAIN(TestSandboxCalls)
#include "t_sandboxcalls.moc"
