// LiveKit's matcher: the cases that decide real calls; a hundred thousand random ones are compared in
// tests/conformance.
#include "routing/addresses.h"
#include "routing/ipaddress.h"
#include "routing/numbers.h"
#include "routing/served.h"
#include "support/inbound.h"

#include <QTest>

using namespace routing;

class TestMatcher : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void readsAddressesAsGoDoes_data();
  void readsAddressesAsGoDoes();
  void networksContain_data();
  void networksContain();
  void listsAdmit_data();
  void listsAdmit();
  void listsMeet();
  void knowsE164();
  void choosesTheTrunk_data();
  void choosesTheTrunk();
  void prefersRules_data();
  void prefersRules();
  void ordersRoomsByBytes();
  void cloudAndSelfHosted();
  void pins();
  void namesRooms_data();
  void namesRooms();
  void hidesNumbers();
};

void TestMatcher::readsAddressesAsGoDoes_data()
{
  QTest::addColumn<bool>("valid");
  for (const char *good :
       {"10.0.0.1", "0.0.0.0", "255.255.255.255", "::", "::1", "1::", "2001:db8::5", "2001:DB8:0::5", "1:2:3:4:5:6:7:8",
        "::ffff:10.0.0.1", "1:2:3:4:5:6:1.2.3.4", "fe80::1%eth0", "1:2:3:4:5:6:7::"})
    QTest::newRow(good) << true;
  for (const char *bad : {"",
                          " ",
                          "10.0.0",
                          "10.0.0.01",
                          "10.0.0.256",
                          "10.0.0.1.1",
                          "10.0.0.1 ",
                          ".10.0.0.1",
                          "10..0.1",
                          "10.0.0.1:5060",
                          "[::1]",
                          ":",
                          ":1",
                          "1:",
                          "1:2",
                          "12345::",
                          "1::2::3",
                          "1:2:3:4:5:6:7:8:9",
                          "1:2:3:4:5:6:7:8::",
                          "::1.2.3",
                          "1::1.2.3.4.5",
                          "fe80::1%",
                          "%eth0",
                          "g::",
                          "a.b"})
    QTest::newRow(bad) << false;
}

void TestMatcher::readsAddressesAsGoDoes()
{
  QFETCH(bool, valid);
  QCOMPARE(IpAddress::parse(QString::fromLatin1(QTest::currentDataTag())).has_value(), valid);
}

void TestMatcher::networksContain_data()
{
  QTest::addColumn<QString>("network");
  QTest::addColumn<QString>("address");
  QTest::addColumn<bool>("inside");
  const auto row = [](const char *network, const char *address, bool inside) {
    QTest::addRow("%s, %s", network, address) << QString::fromLatin1(network) << QString::fromLatin1(address) << inside;
  };
  row("10.0.0.0/8", "10.255.1.2", true);
  row("10.0.0.0/8", "11.0.0.1", false);
  row("10.0.0.5/24", "10.0.0.200", true); // host bits do not count
  row("10.0.0.4/30", "10.0.0.7", true);
  row("10.0.0.4/30", "10.0.0.8", false);
  row("10.0.0.1/32", "10.0.0.1", true);
  row("0.0.0.0/0", "203.0.113.9", true);
  row("0.0.0.0/0", "::1", false);
  row("::/0", "::1", true);
  row("::/0", "10.0.0.1", false);
  row("::ffff:0:0/96", "10.0.0.1", false);
  row("::ffff:10.0.0.0/104", "::ffff:10.9.9.9", true);
  row("2001:db8::/33", "2001:db8:7fff::1", true);
  row("2001:db8::/33", "2001:db8:8000::1", false);
  row("fe80::/64", "fe80::1%eth0", false);
  for (const char *bad : {"10.0.0.0/33", "10.0.0.0/08", "10.0.0.0/", "10.0.0.0/-1", "10.0.0.0/+8", "/8", "10.0.0.0/ 8",
                          "10.0.0.0/8/8", "::/129", "fe80::%eth0/64", "10.0.0.0/0x8", "10.0.0.0/255.0.0.0"})
    row(bad, "10.0.0.1", false);
}

void TestMatcher::networksContain()
{
  QFETCH(QString, network);
  QFETCH(QString, address);
  const auto net = IpNetwork::parse(network);
  QTEST(net && net->contains(*IpAddress::parse(address)), "inside");
}

void TestMatcher::listsAdmit_data()
{
  QTest::addColumn<QStringList>("list");
  QTest::addColumn<QString>("source");
  QTest::addColumn<bool>("admitted");
  QTest::newRow("empty list") << QStringList{} << "10.0.0.1" << true;
  QTest::newRow("listed") << QStringList{"10.0.0.0/8"} << "10.0.0.1" << true;
  QTest::newRow("not listed") << QStringList{"10.0.0.0/8"} << "11.0.0.1" << false;
  QTest::newRow("unknown source passes") << QStringList{"10.0.0.0/8"} << "" << true;
  QTest::newRow("all entries ignored") << QStringList{"10.0.0.1, 10.0.0.2"} << "9.9.9.9" << true;
  QTest::newRow("one entry counts") << QStringList{"10.0.0.1, 10.0.0.2", "10.0.0.3"} << "9.9.9.9" << false;
  QTest::newRow("From host") << QStringList{"sip.example.com"} << "9.9.9.9" << true;
  QTest::newRow("From host, other case") << QStringList{"SIP.example.com"} << "9.9.9.9" << false;
  QTest::newRow("no-break space is no blank") << QStringList{QStringLiteral("10.0.0.1\u00a0")} << "9.9.9.9" << false;
}

void TestMatcher::listsAdmit()
{
  QFETCH(QStringList, list);
  QFETCH(QString, source);
  QTEST(addressAllowed(source, QStringLiteral("sip.example.com"), list), "admitted");
}

void TestMatcher::listsMeet()
{
  QVERIFY(addressesMeet({}, {"10.0.0.1"}));
  QVERIFY(addressesMeet({"a b"}, {"10.0.0.1"}));
  QVERIFY(addressesMeet({"10.0.0.0/8"}, {"10.1.0.0/16"}));
  QVERIFY(addressesMeet({"10.1.0.0/16"}, {"10.0.0.0/8"}));
  QVERIFY(addressesMeet({"sip.example.com"}, {"10.0.0.1"}));
  QVERIFY(!addressesMeet({"10.0.0.0/8"}, {"11.0.0.0/8"}));
  QVERIFY(!addressesMeet({"10.0.0.1"}, {"::1"}));
  QVERIFY(admitsEverybody({"0.0.0.0/0"}));
  QVERIFY(!admitsEverybody({"::/0"}));
}

void TestMatcher::knowsE164()
{
  QVERIFY(isE164(u"+15105550161"));
  for (const QStringView bad :
       {u"", u"+", u"+1", u"15105550161", u"+05105550161", u"+1510555016a", u"+1234567890123456"})
    QVERIFY2(!isE164(bad), qPrintable(bad.toString()));
}

void TestMatcher::choosesTheTrunk_data()
{
  QTest::addColumn<QStringList>("trunks"); // "id numbers callers", lists with commas, - for none
  QTest::addColumn<int>("kind");
  QTest::addColumn<QString>("winner");
  QTest::newRow("none at all") << QStringList{} << int(TrunkMatch::Empty) << "";
  QTest::newRow("other number") << QStringList{"a +2 -"} << int(TrunkMatch::None) << "";
  QTest::newRow("named") << QStringList{"a +1 -"} << int(TrunkMatch::Specific) << "a";
  QTest::newRow("named without plus") << QStringList{"a 1 -"} << int(TrunkMatch::Specific) << "a";
  QTest::newRow("named beats any") << QStringList{"a - -", "b +1 -"} << int(TrunkMatch::Specific) << "b";
  QTest::newRow("any") << QStringList{"a - -", "b +2 -"} << int(TrunkMatch::Default) << "a";
  QTest::newRow("two named") << QStringList{"a +1 -", "b +1 -"} << int(TrunkMatch::SeveralSpecific) << "";
  QTest::newRow("two any") << QStringList{"a - -", "b - -"} << int(TrunkMatch::SeveralDefaults) << "";
  QTest::newRow("two any behind a named one")
      << QStringList{"a - -", "b - -", "c +1 -"} << int(TrunkMatch::Specific) << "c";
  QTest::newRow("caller kept out") << QStringList{"a +1 +8", "b - -"} << int(TrunkMatch::Default) << "b";
  QTest::newRow("caller let in") << QStringList{"a +1 9", "b - -"} << int(TrunkMatch::Specific) << "a";
  QTest::newRow("a star is no wildcard") << QStringList{"a * -"} << int(TrunkMatch::None) << "";
}

void TestMatcher::choosesTheTrunk()
{
  QFETCH(QStringList, trunks);
  std::vector<InboundTrunk> list;
  const auto listOf = [](const QString &s) { return s == u"-" ? QStringList() : s.split(u','); };
  for (const QString &line : trunks) {
    const QStringList p = line.split(u' ');
    InboundTrunk t;
    t.id = p[0];
    t.numbers = listOf(p[1]);
    t.allowedNumbers = listOf(p[2]);
    list.push_back(t);
  }
  Call call;
  call.caller = QStringLiteral("+9");
  call.called = QStringLiteral("+1");
  const TrunkMatch m = matchTrunk(pointers(list), call);
  QTEST(int(m.kind), "kind");
  QTEST(m.trunk ? m.trunk->id : QString(), "winner");
}

void TestMatcher::prefersRules_data()
{
  QTest::addColumn<QString>("change"); // made to a second, otherwise equal rule "b"
  QTest::addColumn<QString>("winner");
  QTest::newRow("direct before individual") << "direct"
                                            << "b";
  QTest::newRow("callee after individual") << "callee"
                                           << "a";
  QTest::newRow("PIN before open") << "pin"
                                   << "b";
  QTest::newRow("called numbers") << "numbers"
                                  << "b";
  QTest::newRow("callers") << "callers"
                           << "b";
  QTest::newRow("another caller") << "othercaller"
                                  << "a";
  QTest::newRow("another spelling") << "spelling"
                                    << "a";
  QTest::newRow("catch-all after own, whatever else") << "catchall"
                                                      << "a";
  QTest::newRow("another trunk") << "othertrunk"
                                 << "a";
}

void TestMatcher::prefersRules()
{
  QFETCH(QString, change);
  std::vector<DispatchRule> list{inbound::aRule("a"), inbound::aRule("b")};
  DispatchRule &b = list[1];
  list[0].numbers = {}; // else the two would collide
  if (change == u"direct") b.target = {RoomTarget::Kind::Direct, "room", {}, false, {}};
  if (change == u"callee") b.target = {RoomTarget::Kind::Callee, "room", {}, false, {}};
  if (change == u"pin") b.target.pin = "12";
  if (change == u"numbers") b.numbers = {inbound::number};
  if (change == u"callers") b.inboundNumbers = {"+9"};
  if (change == u"othercaller") b.inboundNumbers = {"+8"};
  if (change == u"spelling") b.numbers = {"15105550161"};
  if (change == u"catchall") b.trunkIds = {}, b.numbers = {inbound::number}, b.target.pin = "12";
  if (change == u"othertrunk") b.trunkIds = {"ST_z"}, b.numbers = {inbound::number};
  const InboundTrunk trunk = inbound::aTrunk();
  Call call;
  call.caller = "+9";
  call.called = inbound::number;
  QTEST(bestRule(&trunk, pointers(list), call)->id, "winner");
}

void TestMatcher::ordersRoomsByBytes()
{
  DispatchRule high = inbound::aRule("a"), low = inbound::aRule("b");
  high.target.room = QString::fromUcs4(U"\U0001F600"); // D83D DE00 in UTF-16, before U+FFFD there; after it in UTF-8
  low.target.room = QStringLiteral("\uFFFD");
  QVERIFY(high.target.room < low.target.room);
  QVERIFY(winsOver(low, high));
  QVERIFY(!winsOver(high, low));
}

void TestMatcher::cloudAndSelfHosted()
{
  std::vector<InboundTrunk> trunks{inbound::aTrunk("ST_a", {"+2"})};
  std::vector<DispatchRule> rules{inbound::aRule("SDR_a", {})};
  Call call;
  call.caller = "+9";
  call.called = "+1";
  QCOMPARE(serve(pointers(trunks), pointers(rules), call, LiveKitKind::Cloud).result, Served::NoTrunk);
  const Served own = serve(pointers(trunks), pointers(rules), call, LiveKitKind::SelfHosted);
  QCOMPARE(own.result, Served::Accepted);
  QVERIFY(!own.trunk.trunk);
  rules[0].trunkIds = {"ST_a"};
  QCOMPARE(serve(pointers(trunks), pointers(rules), call, LiveKitKind::SelfHosted).result, Served::NoRule);
  rules.push_back(inbound::aRule("SDR_b", {"ST_a"})); // without a trunk, any two rules of the project collide
  QCOMPARE(serve(pointers(trunks), pointers(rules), call, LiveKitKind::SelfHosted).result, Served::RulesCollide);
  call.source = "nowhere";
  QCOMPARE(serve(pointers(trunks), pointers(rules), call, LiveKitKind::Cloud).result, Served::BadSource);
}

void TestMatcher::pins()
{
  const std::vector<InboundTrunk> trunks{inbound::aTrunk()};
  std::vector<DispatchRule> rules{inbound::aRule("open"), inbound::aRule("locked")};
  rules[1].target.pin = "1234";
  Call call;
  call.caller = "+9";
  call.called = inbound::number;
  const auto served = [&] { return serve(pointers(trunks), pointers(rules), call, LiveKitKind::Cloud); };
  QCOMPARE(served().result, Served::AsksPin);
  call.pin = "1234";
  QCOMPARE(served().result, Served::Accepted);
  QCOMPARE(served().rule.rule->id, QStringLiteral("locked"));
  call.pin = "9";
  QCOMPARE(served().result, Served::NoRule);
  call.pin.clear();
  call.noPin = true;
  QCOMPARE(served().rule.rule->id, QStringLiteral("open"));
}

void TestMatcher::namesRooms_data()
{
  QTest::addColumn<int>("kind");
  QTest::addColumn<QString>("prefix");
  QTest::addColumn<bool>("random");
  QTest::addColumn<QString>("example");
  using K = RoomTarget::Kind;
  QTest::newRow("as the guide makes it") << int(K::Individual) << "call-" << true << "call-_+15105550123_x9KdPq2LmN4v";
  QTest::newRow("no prefix") << int(K::Individual) << "" << true << "+15105550123_x9KdPq2LmN4v";
  QTest::newRow("not random") << int(K::Individual) << "call" << false << "call_+15105550123";
  QTest::newRow("callee") << int(K::Callee) << "call" << false << "call_+15105550161";
  QTest::newRow("callee, random") << int(K::Callee) << "" << true << "+15105550161_x9KdPq2LmN4v";
  QTest::newRow("direct") << int(K::Direct) << "front desk" << false << "front desk";
}

void TestMatcher::namesRooms()
{
  QFETCH(int, kind);
  QFETCH(QString, prefix);
  QFETCH(bool, random);
  DispatchRule r;
  r.target = {RoomTarget::Kind(kind), prefix, {}, random, {}};
  QTEST(exampleRoom(r, "+15105550123", inbound::number), "example");
}

void TestMatcher::hidesNumbers()
{
  DispatchRule r = inbound::aRule();
  r.hidePhoneNumber = true;
  const Landing l = landing(r, "+14155550177", inbound::number);
  QCOMPARE(l.room, QStringLiteral("call-_0177_"));
  QCOMPARE(l.name, QStringLiteral("Phone 0177"));
  QCOMPARE(l.identity.size(), 4 + 16);
  QVERIFY(!l.identity.contains("4155550177"));
  Call call;
  call.called = inbound::number;
  const std::vector<InboundTrunk> trunks{inbound::aTrunk()};
  QCOMPARE(serve(pointers(trunks), {&r}, call, LiveKitKind::Cloud).result, Served::CannotTell);
}

QTEST_GUILESS_MAIN(TestMatcher)
#include "t_matcher.moc"
