// Answers that no vendor should give: each becomes a plain sentence, never a crash, and never "there is nothing".
#include "api/accountsat.h"
#include "api/twilio/resources.h"
#include "api/vary.h"
#include "model/twimlbin.h"
#include "support/finish.h"

#include <QTest>

class TestHostile : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void readsFailPlainly_data() { answers(); }
  void readsFailPlainly();
  void writesMayHaveHappened_data() { answers(); }
  void writesMayHaveHappened();
  void errorsInBothForms_data();
  void errorsInBothForms();
  void liveKitErrors_data();
  void liveKitErrors();
  void theTokenIsCutOutOfErrors();
  void binsThatCannotBeRead_data();
  void binsThatCannotBeRead();

private:
  void answers();
};

static HttpEcho::Script saying(const QByteArray &status, const QByteArray &body, const QByteArray &headers = {})
{
  return [=](QTcpSocket *s, const QByteArray &) { HttpEcho::answer(s, status, body, headers); };
}

static void isPlain(const Error &e)
{
  QVERIFY2(e.text.size() > 20 && e.text.endsWith(u'.'), qPrintable(e.text));
  QVERIFY2(!e.text.contains(u'<') && !e.text.contains(u'{'), qPrintable(e.text));
  const QString all = e.text + e.detail + e.vendorCode;
  QVERIFY(!all.contains(QString::fromLatin1(echoToken)) && !all.contains(QString::fromLatin1(echoSecret)));
}

void TestHostile::answers()
{
  QTest::addColumn<QByteArray>("body");
  QTest::newRow("nothing") << QByteArray();
  QTest::newRow("HTML") << QByteArray("<!doctype html><html><body>Sign in to the hotel's network</body></html>");
  QTest::newRow("a list") << QByteArray("[1,2,3]");
  QTest::newRow("null") << QByteArray("null");
  QTest::newRow("a text") << QByteArray("\"fine\"");
  QTest::newRow("cut off") << QByteArray(R"({"incoming_phone_numbers":[{"sid":"PN1","items":[{"sip_tr)");
  QTest::newRow("deep") << QByteArray(100'000, '[') + QByteArray(100'000, ']');
  QTest::newRow("deep objects") << QByteArray(R"({"items":)").repeated(5'000) + "1" + QByteArray("}").repeated(5'000);
  QTest::newRow("no UTF-8") << QByteArray("{\"items\":[{\"sip_trunk_id\":\"\xff\xfe\"}], \xc3\x28");
  QTest::newRow("lists are texts") << QByteArray(R"({"incoming_phone_numbers":"x","items":"x","rooms":"x","sid":[]})");
  QTest::newRow("objects are numbers") << QByteArray(
      R"({"incoming_phone_numbers":[7],"items":[7],"rooms":[7],"sid":7,"sip_trunk_id":7,
                        "sip_dispatch_rule_id":7})");
  QTest::newRow("members are wrong") << QByteArray(R"({"incoming_phone_numbers":[{"sid":["PN1"],"voice_url":{}}],
                        "items":[{"sip_trunk_id":{"a":1},"sip_dispatch_rule_id":3,"numbers":"+1","rule":"direct"}],
                        "rooms":[{"name":["a"],"num_participants":"many"}],
                        "sid":{},"sip_trunk_id":[],"sip_dispatch_rule_id":[]})");
}

void TestHostile::readsFailPlainly()
{
  QFETCH(QByteArray, body);
  HttpEcho server(saying("200 OK", body, "Content-Type: application/json\r\n"));
  const Accounts accounts = accountsAt(server);
  for (const Endpoint *e : api::catalogue()) {
    const Account &a = *accounts.of(e->resource->vendor);
    if (e->list) {
      const auto rows = finish(e->list(a, {}));
      QVERIFY2(!rows, e->resource->name);
      QVERIFY(rows.error().kind == Error::Protocol || rows.error().kind == Error::Rejected);
      isPlain(rows.error());
    }
    if (e->read) {
      const auto object = finish(e->read(a, QStringLiteral("ST_1")));
      QVERIFY2(!object, e->resource->name);
      isPlain(object.error());
    }
  }
}

void TestHostile::writesMayHaveHappened()
{
  QFETCH(QByteArray, body);
  HttpEcho server(saying("200 OK", body, "Content-Type: application/json\r\n"));
  const Accounts accounts = accountsAt(server);
  for (const Endpoint *e : api::catalogue()) {
    const Account &a = *accounts.of(e->resource->vendor);
    Object fresh(*e->resource);
    QVERIFY(e->resource->keyField().ops->read(e->resource->keyField().at(fresh.row()), QStringLiteral("X1")));
    for (const Field &f : e->resource->fields) // what lies in another object has its SID in the path
      if (f.refersTo && f.ops == &opsOf<QString>) QVERIFY(f.ops->read(f.at(fresh.row()), QStringLiteral("TK1")));
    const auto is = [](const auto &result) {
      isPlain(result.error());
      // Protocol: what is read before the write was nonsense; the runner minds both alike
      return result.error().kind == Error::Unknown || result.error().kind == Error::Protocol;
    };
    if (e->create && e->resource->can(CanCreate)) {
      const auto created = finish(e->create(a, fresh));
      QVERIFY2(!created && is(created), e->resource->name);
    }
    if (!e->change || !e->resource->can(CanChange)) continue;
    for (const Field &f : e->resource->fields) {
      Object wanted = fresh;
      if (f.ops != &opsOf<QString> || !f.is(Editable)) continue;
      QVERIFY(f.ops->read(f.at(wanted.row()), QStringLiteral("https://example.com")));
      const auto changed = finish(e->change(a, fresh, wanted));
      QVERIFY2(!changed && is(changed), e->resource->name);
      break;
    }
  }
}

void TestHostile::errorsInBothForms_data()
{
  QTest::addColumn<QByteArray>("status");
  QTest::addColumn<QByteArray>("body");
  QTest::addColumn<int>("kind");
  QTest::addColumn<QString>("code");
  QTest::addColumn<QString>("says");
  const auto row = [](const char *name, const QByteArray &status, const QByteArray &body, Error::Kind kind,
                      const QString &code,
                      const QString &says) { QTest::newRow(name) << status << body << int(kind) << code << says; };
  row("old form", "400 Bad Request", R"({"code":21402,"message":"VoiceUrl is not valid","status":400})",
      Error::Rejected, "21402", "VoiceUrl is not valid");
  row("new form", "400 Bad Request", R"({"type":"x","title":"Bad","detail":"Name is too long","code":20001})",
      Error::Rejected, "20001", "Name is too long");
  row("new form, title only", "409 Conflict", R"({"title":"Taken already","code":"20409"})", Error::Conflict, "20409",
      "Taken already");
  row("wrong key", "401 Unauthorized", R"({"code":20003,"message":"Authenticate"})", Error::Auth, "20003",
      "Check that");
  row("no right", "403 Forbidden", R"({"code":20008})", Error::Auth, "20008", "more rights");
  row("not there", "404 Not Found", R"({"code":20404})", Error::NotFound, "20404", "removed");
  row("busy", "429 Too Many Requests", "", Error::RateLimited, "", "fewer requests");
  row("broken", "500 Internal Server Error", "<html>oops</html>", Error::Server, "", "HTTP 500");
  row("wrong types", "400 Bad Request", R"({"code":[1],"message":{"a":1}})", Error::Rejected, "", "HTTP 400");
}

void TestHostile::errorsInBothForms()
{
  QFETCH(QByteArray, status);
  QFETCH(QByteArray, body);
  QFETCH(int, kind);
  QFETCH(QString, code);
  QFETCH(QString, says);
  HttpEcho server(saying(status, body, "Twilio-Request-Id: RQ1\r\n"));
  const auto rows = finish(twilio::numbers().list(*accountsAt(server).twilio, {}));
  QVERIFY(!rows);
  QCOMPARE(int(rows.error().kind), kind);
  QCOMPARE(rows.error().vendorCode, code);
  QCOMPARE(rows.error().requestId, QStringLiteral("RQ1"));
  QCOMPARE(rows.error().httpStatus, status.left(3).toInt());
  QVERIFY2(rows.error().text.contains(says), qPrintable(rows.error().text));
}

void TestHostile::liveKitErrors_data()
{
  QTest::addColumn<QByteArray>("status");
  QTest::addColumn<QByteArray>("body");
  QTest::addColumn<int>("kind");
  QTest::addColumn<QString>("says");
  const auto row = [](const char *name, const QByteArray &status, const QByteArray &body, Error::Kind kind,
                      const QString &says) { QTest::newRow(name) << status << body << int(kind) << says; };
  row("refused", "400 Bad Request", R"({"code":"invalid_argument","msg":"missing trunk"})", Error::Rejected,
      "missing trunk");
  row("prefix of psrpc", "400 Bad Request",
      R"({"code":"invalid_argument","msg":"twirp error unknown: for security, one of the fields must be set"})",
      Error::Rejected, "LiveKit says: for security");
  row("500 that is the caller's", "500 Internal Server Error",
      R"({"code":"unknown","msg":"no trunk numbers specified"})", Error::Rejected, "no trunk numbers");
  row("not found", "404 Not Found", R"({"code":"not_found","msg":"object cannot be found"})", Error::NotFound,
      "removed");
  row("no such service", "404 Not Found", "404 page not found\n", Error::NotFound, "no such service");
  row("no right", "401 Unauthorized", R"({"code":"unauthenticated","msg":"permissions denied"})", Error::Auth,
      "permissions denied");
  row("collision", "409 Conflict", R"({"code":"already_exists","msg":"there"})", Error::Conflict, "collides");
  row("busy", "429 Too Many Requests", R"({"code":"resource_exhausted","msg":"slow"})", Error::RateLimited, "fewer");
  row("no Redis", "500 Internal Server Error", R"j({"code":"internal","msg":"sip not connected (redis required)"
})j",
      Error::Server, "redis required");
  row("load balancer", "502 Bad Gateway", "upstream", Error::Server, "HTTP 502");
}

void TestHostile::liveKitErrors()
{
  QFETCH(QByteArray, status);
  QFETCH(QByteArray, body);
  QFETCH(int, kind);
  QFETCH(QString, says);
  HttpEcho server(saying(status, body));
  for (const Endpoint *e : api::catalogue()) {
    if (e->resource->vendor != Vendor::LiveKit) continue;
    if (!e->list) continue;
    const auto rows = finish(e->list(*accountsAt(server).livekit, {}));
    QVERIFY(!rows);
    QCOMPARE(int(rows.error().kind), kind);
    QVERIFY2(rows.error().text.contains(says), qPrintable(rows.error().text));
    QVERIFY(!rows.error().text.contains("twirp error unknown"));
  }
}

void TestHostile::theTokenIsCutOutOfErrors()
{
  HttpEcho server([](QTcpSocket *s, const QByteArray &request) {
    const qsizetype at = request.indexOf("Bearer ") + 7;
    const QByteArray token = request.mid(at, request.indexOf("\r\n", at) - at);
    HttpEcho::answer(s, "401 Unauthorized", "invalid token: " + token + ", error: token is expired");
  });
  for (const Endpoint *e : api::catalogue()) {
    if (e->resource->vendor != Vendor::LiveKit) continue;
    if (!e->list) continue;
    const auto rows = finish(e->list(*accountsAt(server).livekit, {}));
    QVERIFY(!rows);
    QCOMPARE(rows.error().kind, Error::Auth);
    const QString all = rows.error().text + rows.error().detail;
    QVERIFY2(!all.contains("eyJ") && all.contains("[token]") && all.contains("expired"), qPrintable(all));
  }
}

void TestHostile::binsThatCannotBeRead_data()
{
  QTest::addColumn<QByteArray>("status");
  QTest::addColumn<int>("reading");
  using R = TwimlBin::Reading;
  QTest::newRow("missing") << QByteArray("404 Not Found") << int(R::Missing);
  QTest::newRow("refused") << QByteArray("403 Forbidden") << int(R::Refused);
  QTest::newRow("refused too") << QByteArray("401 Unauthorized") << int(R::Refused);
  QTest::newRow("redirect") << QByteArray("302 Found") << int(R::Failed);
  QTest::newRow("broken") << QByteArray("500 Internal Server Error") << int(R::Failed);
  QTest::newRow("hangs up") << QByteArray() << int(R::Failed);
}

void TestHostile::binsThatCannotBeRead()
{
  QFETCH(QByteArray, status);
  QFETCH(int, reading);
  HttpEcho elsewhere;
  HttpEcho server([&](QTcpSocket *s, const QByteArray &) {
    if (status.isEmpty())
      HttpEcho::reset(s);
    else
      HttpEcho::answer(s, status, "<Response/>", "Location: " + elsewhere.url().toEncoded() + "\r\n");
  });
  TwimlBin bin;
  bin.sid = QStringLiteral("EH") + QString(32, u'0');
  bin.url = QStringLiteral("https://handler.twilio.com/twiml/") + bin.sid;
  const auto read = finish(twilio::readBin(*accountsAt(server).twilio, Object::of(bin)));
  QVERIFY(read); // a state of the bin, not an error
  const auto &now = read->as<TwimlBin>();
  QCOMPARE(int(now.reading), reading);
  QVERIFY(now.document.isEmpty());
  isPlain(now.problem);
  QVERIFY(!now.readingText.isEmpty());
  QCOMPARE(elsewhere.connections, 0);
}

QTEST_GUILESS_MAIN(TestHostile)
#include "t_hostile.moc"
