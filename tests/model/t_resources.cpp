// What single resources of the model know beside their tables: rooms and agents of a rule, what is wrong with a value.
#include "model/dispatchrule.h"
#include "model/inboundtrunk.h"
#include "model/outboundtrunk.h"
#include "model/phonenumber.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

class TestResources : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void rooms_data();
  void rooms();
  void agents();
  void problems();
};

void TestResources::rooms_data()
{
  QTest::addColumn<QByteArray>("json");
  QTest::addColumn<int>("kind");
  using K = RoomTarget::Kind;
  QTest::newRow("direct") << QByteArray(R"({"dispatch_rule_direct":{"room_name":"a","pin":"1"}})") << int(K::Direct);
  QTest::newRow("individual") << QByteArray(
      R"({"dispatch_rule_individual":{"room_prefix":"a","pin":"","no_randomness":false}})")
                              << int(K::Individual);
  QTest::newRow("callee") << QByteArray(R"({"dispatch_rule_callee":{"room_prefix":"a","pin":"","randomize":true}})")
                          << int(K::Callee);
  QTest::newRow("a newer kind") << QByteArray(R"({"dispatch_rule_newer":{"x":[1]}})") << int(K::Unknown);
}

void TestResources::rooms()
{
  QFETCH(QByteArray, json);
  QFETCH(int, kind);
  const QJsonObject object = QJsonDocument::fromJson(json).object();
  RoomTarget t;
  QVERIFY(Value<RoomTarget>::read(t, object));
  QCOMPARE(int(t.kind), kind);
  QCOMPARE(Value<RoomTarget>::write(t).toObject(), object);
}

void TestResources::agents()
{
  RoomConfig c;
  c.raw = QJsonDocument::fromJson(
              R"({"agents":[{"agentName":"a","metadata":"m","x":1},{"agent_name":"b"}],"empty_timeout":5})")
              .object();
  QCOMPARE(c.agents().size(), 2);
  QCOMPARE(c.agents()[0].name, QStringLiteral("a"));
  c.setAgent({QStringLiteral("new"), QStringLiteral("n")});
  QCOMPARE(c.agents().size(), 2);
  QCOMPARE(c.agents()[0].name, QStringLiteral("new"));
  QCOMPARE(c.raw.value("agents").toArray()[0].toObject().value("x"), QJsonValue(1));
  QCOMPARE(c.raw.value("empty_timeout"), QJsonValue(5));
  c.setAgent({});
  QCOMPARE(c.agents().size(), 1);
  c.setAgent({});
  QVERIFY(c.agents().isEmpty());
  QCOMPARE(c.raw.value("empty_timeout"), QJsonValue(5));
  RoomConfig only;
  only.setAgent({QStringLiteral("a"), {}});
  only.setAgent({});
  QVERIFY(only.raw.isEmpty());
}

void TestResources::problems()
{
  const auto problem = [](const Object &o, const char *key) {
    const Field *f = o.resource().field(QString::fromLatin1(key));
    return f && f->problem ? f->problem(o.row()) : QString();
  };
  PhoneNumber n;
  QVERIFY(problem(Object::of(n), "voice_url").isEmpty());
  n.voiceUrl = QStringLiteral("ftp://x");
  QVERIFY(!problem(Object::of(n), "voice_url").isEmpty());
  n.voiceUrl = QStringLiteral("https://example.com/a?b=c");
  QVERIFY(problem(Object::of(n), "voice_url").isEmpty());
  InboundTrunk t;
  QVERIFY(!problem(Object::of(t), "numbers").isEmpty());
  t.authUsername = QStringLiteral("u");
  QVERIFY(problem(Object::of(t), "numbers").isEmpty()); // as LiveKit's own guide makes it
  QVERIFY(!problem(Object::of(t), "auth_username").isEmpty());
  OutboundTrunk o;
  QVERIFY(!problem(Object::of(o), "address").isEmpty());
  QVERIFY(!problem(Object::of(o), "numbers").isEmpty());
  o.address = QStringLiteral("clinic.pstn.twilio.com:5061");
  QVERIFY(problem(Object::of(o), "address").isEmpty());
  for (const char *wrong : {"sip:clinic.pstn.twilio.com", "a@clinic.pstn.twilio.com", "x.com;transport=tls"}) {
    o.address = QString::fromLatin1(wrong);
    QVERIFY2(!problem(Object::of(o), "address").isEmpty(), wrong);
  }
  o.destinationCountry = QStringLiteral("BR");
  QVERIFY(problem(Object::of(o), "destination_country").isEmpty());
  o.destinationCountry = QStringLiteral("Brazil");
  QVERIFY(!problem(Object::of(o), "destination_country").isEmpty());
  o.authPassword = Secret("p");
  QVERIFY(!problem(Object::of(o), "auth_username").isEmpty());
  DispatchRule r;
  QVERIFY(!problem(Object::of(r), "rule").isEmpty());
  r.target = {RoomTarget::Kind::Individual, QStringLiteral("call-"), QStringLiteral("12"), true, {}};
  QVERIFY(problem(Object::of(r), "rule").isEmpty());
  r.target.pin = QStringLiteral("1a");
  QVERIFY(!problem(Object::of(r), "rule").isEmpty());
}

QTEST_GUILESS_MAIN(TestResources)
#include "t_resources.moc"
