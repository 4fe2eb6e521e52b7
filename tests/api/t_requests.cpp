// What the dialects send, as a scripted server receives it: grants, signatures, smallest changes, pages.
#include "api/accountsat.h"
#include "api/livekit/resources.h"
#include "api/twilio/resources.h"
#include "api/vary.h"
#include "model/dispatchrule.h"
#include "model/inboundtrunk.h"
#include "model/phonenumber.h"
#include "model/twimlbin.h"
#include "net/twiliosignature.h"
#include "support/finish.h"
#include "support/httpframer.h"

#include <QJsonDocument>
#include <QTest>
#include <QUrlQuery>

class TestRequests : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void tokensHoldOnlyTheGrantNeeded();
  void aWrongClockCostsOneRequest();
  void liveKitUpdatesWhereThatCovers();
  void liveKitReplacesElsewhereAndKeepsWhatItDoesNotKnow();
  void twilioSendsOnlyWhatDiffers();
  void pagesStayOnOurOwnHost();
  void pagesInACircleEnd();
  void cloudIsPagedToTheEnd();
  void signsTheReadOfABin();
  void neverCallsAWebhook();
  void nothingToChangeSendsNothing();
};

namespace {
QJsonObject bodyOf(const QByteArray &request) { return QJsonDocument::fromJson(HttpFramer::body(request)).object(); }
QByteArray json(const QJsonObject &o) { return QJsonDocument(o).toJson(QJsonDocument::Compact); }

QJsonObject claimsIn(const QByteArray &request)
{
  const QByteArray token = HttpFramer::header(request, "Authorization").mid(7);
  return QJsonDocument::fromJson(QByteArray::fromBase64(token.split('.').value(1), QByteArray::Base64UrlEncoding))
      .object();
}

InboundTrunk aTrunk()
{
  InboundTrunk t;
  t.id = QStringLiteral("ST_1");
  t.name = QStringLiteral("One");
  t.numbers = QStringList{"+15105550161"};
  t.headers = {{"X-Kept", "kept"}};
  t.rest = {{"future_member", QJsonObject{{"deep", 1}}}};
  return t;
}

/// Answers every request with what it was asked to store.
HttpEcho::Script echoing(const Object &object)
{
  return [object](QTcpSocket *s, const QByteArray &) {
    HttpEcho::answer(s, "200 OK", json(encode(object.resource(), object.row())));
  };
}
} // namespace

void TestRequests::tokensHoldOnlyTheGrantNeeded()
{
  HttpEcho server(
      [](QTcpSocket *s, const QByteArray &) { HttpEcho::answer(s, "200 OK", R"({"sip_trunk_id":"ST_1"})"); });
  const Account a = *accountsAt(server).livekit;
  int asked = 0;
  for (const Endpoint *e : api::catalogue()) {
    if (e->resource->vendor != Vendor::LiveKit) continue;
    const Object one(*e->resource);
    if (e->list) (void)finish(e->list(a, {}));
    if (e->read) (void)finish(e->read(a, QStringLiteral("ST_1")));
    if (e->create) (void)finish(e->create(a, one));
    if (e->remove) (void)finish(e->remove(a, QStringLiteral("ST_1")));
    for (; asked < server.requests.size(); ++asked) {
      const QByteArray &request = server.requests[asked];
      QJsonObject claims = claimsIn(request);
      QCOMPARE(claims.take("iss").toString(), a.apiKey);
      const double from = claims.take("nbf").toDouble(), to = claims.take("exp").toDouble();
      QVERIFY(from > 0 && to - from <= 600);
      claims.remove("iat");
      claims.remove("sub");
      const QJsonObject asks = QJsonDocument::fromJson(request.mid(request.indexOf("\r\n\r\n") + 4)).object();
      const bool makes = request.contains("/CreateRoom") || request.contains("/DeleteRoom");
      const QJsonObject all{{makes ? "roomCreate" : "roomList", true}},
          inRoom{{"roomAdmin", true}, {"room", asks.value("room")}};
      const QJsonObject sip{{"sip", QJsonObject{{"admin", true}}}},
          video{{"video", makes || request.contains("/ListRooms") ? all : inRoom}};
      const bool isSip = request.contains("livekit.SIP/") || request.contains("livekit.PhoneNumberService/");
      const QJsonObject rings{{"sip", QJsonObject{{"call", true}}}};
      QCOMPARE(claims, request.contains("/CreateSIPParticipant") ? rings : isSip ? sip : video);
    }
  }
  QVERIFY(asked >= 9);
}

void TestRequests::aWrongClockCostsOneRequest()
{
  const qint64 ahead = 3600;
  HttpEcho server([&](QTcpSocket *s, const QByteArray &request) {
    const QDateTime now = QDateTime::currentDateTimeUtc().addSecs(ahead);
    const auto date = QLocale::c().toString(now, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'")).toLatin1();
    const bool expired = claimsIn(request).value("exp").toDouble() < double(now.toSecsSinceEpoch());
    HttpEcho::answer(s, expired ? "401 Unauthorized" : "200 OK", expired ? R"({"code":"unauthenticated"})" : "{}",
                     "Date: " + date + "\r\n");
  });
  const Account a = *accountsAt(server).livekit;
  QVERIFY(finish(livekit::inboundTrunks().list(a, {})));
  QCOMPARE(server.requests.size(), 2);
  QVERIFY(finish(livekit::inboundTrunks().list(a, {})));
  QCOMPARE(server.requests.size(), 3); // the clock is known from then on
}

void TestRequests::liveKitUpdatesWhereThatCovers()
{
  InboundTrunk fresh = aTrunk(), wanted = fresh;
  wanted.name = QStringLiteral("Two");
  wanted.numbers.clear();
  wanted.allowedNumbers = QStringList{"+15105550123"};
  wanted.authUsername = QStringLiteral("user");
  wanted.authPassword = Secret("password");
  HttpEcho server(echoing(Object::of(wanted)));
  const auto changed =
      finish(livekit::inboundTrunks().change(*accountsAt(server).livekit, Object::of(fresh), Object::of(wanted)));
  QVERIFY(changed);
  QCOMPARE(server.requests.size(), 1);
  const QJsonObject update{{"name", "Two"},
                           {"numbers", QJsonObject{{"clear", true}}},
                           {"allowed_numbers", QJsonObject{{"set", QJsonArray{"+15105550123"}}}},
                           {"auth_username", "user"},
                           {"auth_password", "password"}};
  QCOMPARE(bodyOf(server.requests[0]), (QJsonObject{{"sip_trunk_id", "ST_1"}, {"update", update}}));

  DispatchRule rule, other;
  rule.id = other.id = QStringLiteral("SDR_1");
  rule.trunkIds = QStringList{"ST_1"};
  other.trunkIds = QStringList{"ST_1", QString()}; // a ListUpdate takes no empty element
  (void)finish(livekit::dispatchRules().change(*accountsAt(server).livekit, Object::of(rule), Object::of(other)));
  QVERIFY(bodyOf(server.requests[1]).contains("replace"));
}

void TestRequests::liveKitReplacesElsewhereAndKeepsWhatItDoesNotKnow()
{
  const InboundTrunk fresh = aTrunk();
  InboundTrunk wanted = fresh;
  wanted.krispEnabled = true; // no update covers it
  wanted.created = QDateTime::currentDateTimeUtc();
  HttpEcho server(echoing(Object::of(wanted)));
  const auto changed =
      finish(livekit::inboundTrunks().change(*accountsAt(server).livekit, Object::of(fresh), Object::of(wanted)));
  QVERIFY(changed);
  QCOMPARE(server.requests.size(), 1);
  QVERIFY(!bodyOf(server.requests[0]).contains("update"));
  const QJsonObject replace = bodyOf(server.requests[0]).value("replace").toObject();
  QCOMPARE(replace.value("future_member").toObject(), (QJsonObject{{"deep", 1}}));
  QCOMPARE(replace.value("headers").toObject(), (QJsonObject{{"X-Kept", "kept"}}));
  QCOMPARE(replace.value("numbers").toArray(), QJsonArray{"+15105550161"});
  QVERIFY(replace.value("krisp_enabled").toBool());
  QVERIFY(!replace.contains("created_at") && !replace.contains("updated_at"));
  QCOMPARE(changed->as<InboundTrunk>().rest, fresh.rest);
}

void TestRequests::twilioSendsOnlyWhatDiffers()
{
  PhoneNumber fresh;
  fresh.sid = QStringLiteral("PN") + QString(32, u'1');
  fresh.voiceUrl = QStringLiteral("https://example.com/a?b=c&d=e");
  fresh.trunkSid = QStringLiteral("TK1");
  PhoneNumber wanted = fresh;
  wanted.name = QStringLiteral("Fünf & sechs+1");
  wanted.trunkSid.clear();
  HttpEcho server(echoing(Object::of(wanted)));
  const auto changed =
      finish(twilio::numbers().change(*accountsAt(server).twilio, Object::of(fresh), Object::of(wanted)));
  QVERIFY(changed);
  QCOMPARE(server.requests.size(), 1);
  QVERIFY(server.requests[0].startsWith("POST /2010-04-01/Accounts/" + echoSid.toLatin1() + "/IncomingPhoneNumbers/"
                                        + fresh.sid.toLatin1() + ".json HTTP"));
  const QUrlQuery form(QString::fromUtf8(HttpFramer::body(server.requests[0])));
  QCOMPARE(form.queryItems().size(), 2);
  QCOMPARE(form.queryItemValue("FriendlyName", QUrl::FullyDecoded), wanted.name);
  QVERIFY(form.hasQueryItem("TrunkSid"));
  QCOMPARE(form.queryItemValue("TrunkSid"), QString());
  QCOMPARE(HttpFramer::header(server.requests[0], "Authorization"),
           "Basic " + (echoSid.toLatin1() + ':' + echoToken).toBase64());
}

static QByteArray pageOf(const QString &sid, const QString &next)
{
  return json({{"incoming_phone_numbers", QJsonArray{QJsonObject{{"sid", sid}}}}, {"next_page_uri", next}});
}

void TestRequests::pagesStayOnOurOwnHost()
{
  HttpEcho elsewhere;
  HttpEcho server([&](QTcpSocket *s, const QByteArray &request) {
    const bool second = request.contains("Page=1");
    HttpEcho::answer(s, "200 OK",
                     second ? pageOf("PN2", {}) : pageOf("PN1", elsewhere.url("/steal.json?Page=1").toString()));
  });
  const auto rows = finish(twilio::numbers().list(*accountsAt(server).twilio, {}));
  QVERIFY(rows);
  QCOMPARE((*rows)->size(), 2);
  QCOMPARE(elsewhere.requests.size(), 0);
  QCOMPARE(server.requests.size(), 2);
  QVERIFY(!server.requests[1].contains("steal"));
}

void TestRequests::pagesInACircleEnd()
{
  HttpEcho server([](QTcpSocket *s, const QByteArray &request) {
    HttpEcho::answer(s, "200 OK", pageOf("PN1", request.contains("Page=1") ? "/x.json?Page=2" : "/x.json?Page=1"));
  });
  const auto rows = finish(twilio::numbers().list(*accountsAt(server).twilio, {}));
  QVERIFY(!rows);
  QCOMPARE(rows.error().kind, Error::Protocol);
  QVERIFY(server.requests.size() <= 4);
}

void TestRequests::cloudIsPagedToTheEnd()
{
  const QStringList ids{"ST_z", "ST_b", "ST_m", "ST_a", "ST_c"}; // by age, not by id
  HttpEcho server([&](QTcpSocket *s, const QByteArray &request) {
    const QString after = bodyOf(request).value("page").toObject().value("after_id").toString();
    QJsonArray items;
    for (const QString &id : ids.mid(ids.indexOf(after) + 1, 2)) items.append(QJsonObject{{"sip_trunk_id", id}});
    HttpEcho::answer(s, "200 OK", json({{"items", items}}));
  });
  Accounts accounts = accountsAt(server);
  accounts.livekit->url = QUrl(QStringLiteral("https://clinic.livekit.cloud"));
  GatePolicy policy;
  policy.addresses = {{QStringLiteral("https://clinic.livekit.cloud"), server.url(QString())}};
  const auto rows = finish(livekit::inboundTrunks().list(*behind(accounts, policy, {}).livekit, {}));
  QVERIFY(rows);
  QStringList got;
  for (int i = 0; i < (*rows)->size(); ++i) got << resourceOf<InboundTrunk>().keyOf((*rows)->at(i));
  QCOMPARE(got, ids);
}

void TestRequests::signsTheReadOfABin()
{
  HttpEcho server([](QTcpSocket *s, const QByteArray &) { HttpEcho::answer(s, "200 OK", "<Response/>"); });
  const Account a = *accountsAt(server).twilio;
  TwimlBin bin;
  bin.sid = QStringLiteral("EH") + QString(32, u'0');
  bin.url = QStringLiteral("https://handler.twilio.com/twiml/") + bin.sid;
  bin.numbers = QStringList{"+15105550161"};
  const auto read = finish(twilio::readBin(a, Object::of(bin)));
  QVERIFY(read);
  QCOMPARE(read->as<TwimlBin>().reading, TwimlBin::Reading::Read);
  QCOMPARE(server.requests.size(), 1);
  const QByteArray target = server.requests[0].split(' ').value(1);
  const QUrl signedUrl(QStringLiteral("https://handler.twilio.com") + QString::fromLatin1(target));
  QCOMPARE(HttpFramer::header(server.requests[0], "X-Twilio-Signature"),
           net::twilioSignature(Secret(echoToken), signedUrl));
  QVERIFY(HttpFramer::header(server.requests[0], "Authorization").isEmpty()); // the key itself does not go there
  QVERIFY(!server.requests[0].contains(echoToken));
}

void TestRequests::neverCallsAWebhook()
{
  HttpEcho foreign;
  const QString own = foreign.url("/app").toString();
  HttpEcho server([&](QTcpSocket *s, const QByteArray &) {
    const QJsonObject app{{"sid", "AP" + QString(32, u'1')}, {"friendly_name", "Front desk"}, {"voice_url", own}};
    HttpEcho::answer(s, "200 OK", QJsonDocument(QJsonObject{{"applications", QJsonArray{app}}}).toJson());
  });
  auto numbers = std::make_shared<RowsOf<PhoneNumber>>();
  for (const QString &url :
       {foreign.url("/voice").toString(), QStringLiteral("https://handler.twilio.com.evil.test/twiml/EH1"),
        QStringLiteral("https://demo.twilio.com/welcome/voice/"), QString()}) {
    PhoneNumber n;
    n.number = QStringLiteral("+1510555%1").arg(numbers->size());
    n.voiceUrl = url;
    numbers->list.push_back(n);
  }
  const auto bins = finish(twilio::bins().listFrom(*accountsAt(server).twilio, numbers));
  QVERIFY(bins);
  QCOMPARE((*bins)->size(), 3); // three webhooks; the demo greeting and an empty address are nobody's document
  QCOMPARE(static_cast<const TwimlBin *>((*bins)->at(2))->url, own);
  QCOMPARE(static_cast<const TwimlBin *>((*bins)->at(2))->apps, QStringList{"Front desk"});
  for (int i = 0; i < 3; ++i) {
    QCOMPARE(static_cast<const TwimlBin *>((*bins)->at(i))->kind, TwimlBin::Kind::Webhook);
    QCOMPARE(static_cast<const TwimlBin *>((*bins)->at(i))->reading, TwimlBin::Reading::NotAsked);
  }
  QCOMPARE(server.requests.size(), 1);
  QVERIFY(server.requests[0].contains("/Applications.json"));
  QCOMPARE(foreign.connections, 0);
}

void TestRequests::nothingToChangeSendsNothing()
{
  HttpEcho server;
  const Accounts accounts = accountsAt(server);
  for (const Endpoint *e : api::catalogue()) {
    if (!e->change || !e->resource->can(CanChange)) continue;
    const Object same(*e->resource);
    QVERIFY(finish(e->change(*accounts.of(e->resource->vendor), same, same)));
  }
  QCOMPARE(server.connections, 0);
}

QTEST_GUILESS_MAIN(TestRequests)
#include "t_requests.moc"
