// The guide "Receive calls on a number": what it plans for an account, what it adopts, what it refuses.
#include "guides/planned.h"

using namespace planned;
using namespace inbound;

class TestInbound : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void makesFourChangesInAFreshAccount();
  void secretsStayOutOfThePlan();
  void aSecondRunIsEmpty();
  void leadsWhereItWasAsked_data();
  void leadsWhereItWasAsked();
  void adoptsAWholePath();
  void adoptsTheTrunkOfLiveKitsOwnGuide();
  void completesATrunkThatFitsHalf_data();
  void completesATrunkThatFitsHalf();
  void aSharedElasticTrunkGivesUpTheNumber();
  void aTrunkForAnyNumberWithoutPasswordStays();
  void freesTheNumber_data();
  void freesTheNumber();
  void changesOnlyItsOwnRule();
  void rulesOfOthersAreNotBent_data();
  void rulesOfOthersAreNotBent();
  void refusesConflictsByName();
  void aPinBesideItComesFirst();
  void refusesWhatItCannotSee_data();
  void refusesWhatItCannotSee();
  void unreadBinsMeanANewOne();
  void complains_data();
  void complains();
  void presetsAreWhatThePathSays();
  void saysWhatItCannot();
};

static Result<Proposal> propose(const Snapshot &s, void (*tweak)(InboundAnswers &) = nullptr)
{
  InboundAnswers a = answersFor(s.of<PhoneNumber>().seen().front());
  if (tweak) tweak(a);
  return inboundByBin(s, a);
}
static QString sid(const Snapshot &s) { return s.of<PhoneNumber>().seen().front().sid; }

void TestInbound::makesFourChangesInAFreshAccount()
{
  const Snapshot s = fresh();
  const auto p = propose(s);
  QVERIFY(p);
  QCOMPARE(p->plan.changes.size(), 4);
  QCOMPARE(p->plan.pending(), 4);
  QCOMPARE(p->plan.policy, Policy::AllOrNothing);
  QCOMPARE(p->created, 2);
  QCOMPARE(p->changed, 1);
  QCOMPARE(p->removed, 0);
  QVERIFY(p->reused.isEmpty());

  const Change &trunk = p->plan.changes[0], &rule = p->plan.changes[1], &bin = p->plan.changes[2],
               &toNumber = p->plan.changes[3];
  QCOMPARE(trunk.kind, Change::Kind::Create);
  QCOMPARE(trunk.resource, &resourceOf<InboundTrunk>());
  QCOMPARE(trunk.after.value("numbers").toArray(), QJsonArray{number});
  QCOMPARE(trunk.after.value("auth_username").toString(), QStringLiteral("trunkline-new"));
  QVERIFY(trunk.after.value("allowed_addresses").toArray().isEmpty());
  QCOMPARE(rule.kind, Change::Kind::Create);
  QCOMPARE(rule.after.value("trunk_ids").toArray(), QJsonArray{"${trunk.sip_trunk_id}"});
  QCOMPARE(rule.after.value("numbers").toArray(), QJsonArray{number});
  const QJsonObject individual = rule.after.value("rule").toObject().value("dispatch_rule_individual").toObject();
  QCOMPARE(individual.value("room_prefix").toString(), QStringLiteral("call-"));
  QVERIFY(!individual.value("no_randomness").toBool());
  QCOMPARE(bin.kind, Change::Kind::Manual);
  QCOMPARE(bin.resource, &resourceOf<TwimlBin>());
  QCOMPARE(bin.agreed.user, number);
  QCOMPARE(bin.agreed.host, host);
  QCOMPARE(toNumber.kind, Change::Kind::Change);
  QCOMPARE(toNumber.key, sid(s));
  QCOMPARE(toNumber.after.value("voice_url").toString(), QStringLiteral("${bin.url}"));
  QVERIFY(toNumber.effect.isEmpty()); // Twilio's demo greeting is no loss
  for (const Change &c : p->plan.changes) QVERIFY(!c.why.isEmpty());

  const auto legs = twiml::dialledSip(*twiml::read(pasted(bin, p->plan.secrets)));
  QCOMPARE(legs.size(), size_t(1));
  QCOMPARE(legs[0].uri.user, number);
  QCOMPARE(legs[0].uri.host, host);
  QCOMPARE(legs[0].username, QStringLiteral("trunkline-new"));
  QCOMPARE(legs[0].password, Secret(freshPassword));
  QVERIFY(legs[0].answerOnBridge);
  QCOMPARE(p->picture.size(), 5);
  QVERIFY(p->picture.last().name.startsWith(QStringLiteral("call-_+15105550123_")));
}

void TestInbound::secretsStayOutOfThePlan()
{
  const auto p = propose(fresh());
  QVERIFY(p);
  QVERIFY(!QJsonDocument(planToJson(p->plan)).toJson().contains(freshPassword));
  QVERIFY(!p->plan.changes[2].document.contains(freshPassword));
  QVERIFY(p->plan.changes[2].document.contains("${secret:"));
  for (const Station &st : p->picture) QVERIFY(!(st.name + st.detail).contains(QString::fromUtf8(freshPassword)));
}

void TestInbound::aSecondRunIsEmpty()
{
  Snapshot s = fresh();
  const auto first = propose(s);
  QVERIFY(first);
  s = carriedOut(s, first->plan);
  QCOMPARE(served(s, sid(s)).result, routing::Served::Accepted);
  const auto second = propose(s, [](InboundAnswers &a) { a.sipPassword = Secret("another-one"); });
  QVERIFY(second);
  QVERIFY(second->plan.isEmpty());
  QCOMPARE(second->reused.size(), 4);
  QCOMPARE(second->plan.changes.size(), 4);
}

void TestInbound::leadsWhereItWasAsked_data()
{
  using W = InboundAnswers::Where;
  QTest::addColumn<int>("where");
  QTest::addColumn<QString>("room");
  QTest::addColumn<QString>("pin");
  QTest::addColumn<QString>("agent");
  QTest::addColumn<QString>("lands");
  QTest::newRow("room per caller") << int(W::RoomPerCaller) << "call-"
                                   << ""
                                   << ""
                                   << "call-_" + caller + "_";
  QTest::newRow("one room") << int(W::OneRoom) << "lobby"
                            << ""
                            << ""
                            << "lobby";
  QTest::newRow("room per number") << int(W::RoomPerNumber) << "desk-"
                                   << ""
                                   << ""
                                   << "desk-_" + number;
  QTest::newRow("agent") << int(W::RoomPerCaller) << "call-"
                         << ""
                         << "receptionist"
                         << "call-_" + caller + "_";
  QTest::newRow("pin") << int(W::OneRoom) << "lobby"
                       << "4711"
                       << ""
                       << "";
}

void TestInbound::leadsWhereItWasAsked()
{
  QFETCH(int, where);
  QFETCH(QString, room);
  QFETCH(QString, pin);
  QFETCH(QString, agent);
  QFETCH(QString, lands);
  const Snapshot s = fresh();
  InboundAnswers a = answersFor(s.of<PhoneNumber>().seen().front());
  a.where = InboundAnswers::Where(where);
  a.room = room;
  a.pin = pin;
  a.agent = agent;
  if (!agent.isEmpty()) a.agentMetadata = QStringLiteral("{\"desk\":7}");
  const auto p = inboundByBin(s, a);
  QVERIFY(p);
  const Snapshot after = carriedOut(s, p->plan);
  const auto out = served(after, a.numberSid);
  QCOMPARE(out.result, pin.isEmpty() ? routing::Served::Accepted : routing::Served::AsksPin);
  if (pin.isEmpty()) QCOMPARE(out.landing.room, lands);
  const auto &rule = after.of<DispatchRule>().seen().front();
  QCOMPARE(rule.target.pin, pin);
  QCOMPARE(rule.roomConfig.agents().isEmpty(), agent.isEmpty());
  if (!agent.isEmpty()) {
    QCOMPARE(rule.roomConfig.agents().first().name, agent);
    QCOMPARE(rule.roomConfig.agents().first().metadata, a.agentMetadata);
  }
  const auto again = inboundByBin(after, a);
  QVERIFY(again && again->plan.isEmpty());
  const auto route = routing::inboundRoute(after, after.of<PhoneNumber>().seen().front());
  QVERIFY2(route.state != routing::NodeState::Broken && route.state != routing::NodeState::Unknown,
           qPrintable(route.summary));
}

void TestInbound::adoptsAWholePath()
{
  const Snapshot s = healthy();
  const auto p = inboundByBin(s, presets(s, sid(s)));
  QVERIFY(p);
  QVERIFY(p->plan.isEmpty());
  QCOMPARE(p->reused.size(), 4);
  for (qsizetype i = 0; i < 4; ++i) QCOMPARE(p->picture[i].fate, Station::Fate::Stays);
}

void TestInbound::adoptsTheTrunkOfLiveKitsOwnGuide()
{
  Snapshot s = fresh();
  s.put<InboundTrunk>({aTrunk("ST_guide", {})}); // no numbers; user and password keep others out
  const auto p = propose(s);
  QVERIFY(p);
  QVERIFY(step(p->plan, "trunk")->adopted);
  QCOMPARE(step(p->plan, "rule")->after.value("trunk_ids").toArray(), QJsonArray{"ST_guide"});
  QVERIFY(pasted(*step(p->plan, "bin"), p->plan.secrets).contains(password)); // the trunk's, not the new one
  const Snapshot after = carriedOut(s, p->plan);
  QCOMPARE(served(after, sid(s)).result, routing::Served::Accepted);
}

void TestInbound::completesATrunkThatFitsHalf_data()
{
  QTest::addColumn<QString>("user");
  QTest::addColumn<QStringList>("addresses");
  QTest::addColumn<QStringList>("callers");
  QTest::addColumn<bool>("keepsPassword");
  QTest::newRow("open") << "" << QStringList() << QStringList() << false;
  QTest::newRow("half a lock") << "somebody" << QStringList() << QStringList() << false;
  QTest::newRow("addresses") << "trunkline" << QStringList{"54.172.60.0/30"} << QStringList() << true;
  QTest::newRow("callers") << "trunkline" << QStringList() << QStringList{"+15105550999"} << true;
}

void TestInbound::completesATrunkThatFitsHalf()
{
  QFETCH(QString, user);
  QFETCH(QStringList, addresses);
  QFETCH(QStringList, callers);
  QFETCH(bool, keepsPassword);
  Snapshot s = fresh();
  InboundTrunk t = aTrunk();
  t.authUsername = user;
  if (!keepsPassword) t.authPassword = {};
  t.allowedAddresses = addresses;
  t.allowedNumbers = callers;
  t.metadata = QStringLiteral("kept");
  s.put<InboundTrunk>({t});
  const auto p = propose(s);
  QVERIFY(p);
  const Change *c = step(p->plan, "trunk");
  QCOMPARE(c->kind, Change::Kind::Change);
  QVERIFY(!c->adopted);
  QCOMPARE(c->key, t.id);
  QCOMPARE(c->effect.isEmpty(), addresses.isEmpty() && callers.isEmpty());
  const Snapshot after = carriedOut(s, p->plan);
  const InboundTrunk &now = after.of<InboundTrunk>().seen().front();
  QCOMPARE(now.metadata, t.metadata);
  QVERIFY(now.challenges() && now.allowedAddresses.isEmpty() && now.allowedNumbers.isEmpty());
  QCOMPARE(now.authPassword, Secret(keepsPassword ? password : freshPassword));
  QCOMPARE(served(after, sid(s)).result, routing::Served::Accepted);
  QVERIFY(propose(after)->plan.isEmpty());
}

void TestInbound::aSharedElasticTrunkGivesUpTheNumber()
{
  Snapshot s = fresh();
  InboundTrunk shared = aTrunk("ST_elastic", {otherNumber, number, "+15105550163"});
  shared.authUsername.clear();
  shared.authPassword = {};
  shared.allowedAddresses = QStringList{"54.172.60.0/30"};
  s.put<InboundTrunk>({shared});
  s.put<DispatchRule>({aRule("SDR_elastic", {"ST_elastic"})});
  const auto p = propose(s);
  QVERIFY(p);
  const Change &gives = p->plan.changes[0];
  QCOMPARE(gives.kind, Change::Kind::Change);
  QCOMPARE(gives.key, QStringLiteral("ST_elastic"));
  QCOMPARE(gives.after.value("numbers").toArray(), (QJsonArray{otherNumber, "+15105550163"}));
  QCOMPARE(gives.after.value("allowed_addresses").toArray(), QJsonArray{"54.172.60.0/30"});
  QVERIFY(gives.why.contains(shared.name));
  QCOMPARE(step(p->plan, "trunk")->kind, Change::Kind::Create);
  const Snapshot after = carriedOut(s, p->plan);
  QCOMPARE(served(after, sid(s)).result, routing::Served::Accepted);
  QVERIFY(propose(after)->plan.isEmpty());
}

void TestInbound::aTrunkForAnyNumberWithoutPasswordStays()
{
  Snapshot s = fresh();
  InboundTrunk any = aTrunk("ST_any", {});
  any.authUsername.clear();
  any.authPassword = {};
  s.put<InboundTrunk>({any});
  const auto p = propose(s);
  QVERIFY(p);
  QCOMPARE(p->plan.changes.size(), 4);
  QCOMPARE(step(p->plan, "trunk")->kind, Change::Kind::Create);
  const Snapshot after = carriedOut(s, p->plan);
  QVERIFY(difference(Object::of(any), after.find(resourceOf<InboundTrunk>(), "ST_any")).empty());
  QCOMPARE(served(after, sid(s)).result, routing::Served::Accepted);
}

void TestInbound::freesTheNumber_data()
{
  QTest::addColumn<QString>("trunkSid");
  QTest::addColumn<QString>("application");
  QTest::addColumn<QString>("url");
  QTest::addColumn<QString>("receives");
  QTest::addColumn<QString>("effect");
  QTest::newRow("Elastic trunk") << "TK1"
                                 << ""
                                 << ""
                                 << "voice"
                                 << "Elastic SIP trunk";
  QTest::newRow("application") << ""
                               << "AP1"
                               << ""
                               << "voice"
                               << "TwiML app";
  QTest::newRow("webhook") << ""
                           << ""
                           << "https://example.com/voice"
                           << "voice"
                           << "https://example.com/voice";
  QTest::newRow("fax") << ""
                       << ""
                       << ""
                       << "fax"
                       << "";
}

void TestInbound::freesTheNumber()
{
  QFETCH(QString, trunkSid);
  QFETCH(QString, application);
  QFETCH(QString, url);
  QFETCH(QString, receives);
  QFETCH(QString, effect);
  Snapshot s = fresh();
  edit<PhoneNumber>(s, [&](PhoneNumber &n) {
    n.trunkSid = trunkSid;
    n.voiceApplicationSid = application;
    n.voiceUrl = url;
    n.voiceReceiveMode.word = receives;
    n.statusCallback = QStringLiteral("https://example.com/status");
  });
  const auto p = propose(s);
  QVERIFY(p);
  const Change *c = step(p->plan, "number");
  QVERIFY2(c->effect.contains(effect), qPrintable(c->effect));
  QCOMPARE(c->effect.isEmpty(), effect.isEmpty());
  const Snapshot after = carriedOut(s, p->plan);
  const PhoneNumber &n = after.of<PhoneNumber>().seen().front();
  QVERIFY(n.trunkSid.isEmpty() && n.voiceApplicationSid.isEmpty());
  QCOMPARE(n.voiceUrl, urlOf(freshBin));
  QCOMPARE(n.voiceReceiveMode.word, QStringLiteral("voice"));
  QCOMPARE(n.statusCallback, QStringLiteral("https://example.com/status"));
}

void TestInbound::changesOnlyItsOwnRule()
{
  Snapshot s = healthy();
  edit<DispatchRule>(s, [](DispatchRule &r) {
    r.attributes = {{"team", "blue"}};
    r.roomConfig.raw.insert("departure_timeout", 30);
    r.hidePhoneNumber = true;
  });
  DispatchRule catchAll = aRule("SDR_all", {});
  add(s, catchAll);
  InboundAnswers a = presets(s, sid(s));
  a.agent = QStringLiteral("other");
  const auto p = inboundByBin(s, a);
  QVERIFY(p);
  QCOMPARE(p->plan.pending(), 1);
  QCOMPARE(step(p->plan, "rule")->key, QStringLiteral("SDR_a"));
  const Snapshot after = carriedOut(s, p->plan);
  const DispatchRule &r = after.of<DispatchRule>().seen().front();
  QCOMPARE(r.roomConfig.agents().first().name, a.agent);
  QCOMPARE(r.attributes.value("team"), QStringLiteral("blue"));
  QCOMPARE(r.roomConfig.raw.value("departure_timeout").toInt(), 30);
  QVERIFY(r.hidePhoneNumber);
  QVERIFY(difference(Object::of(catchAll), Object::of(after.of<DispatchRule>().seen().back())).empty());
}

void TestInbound::rulesOfOthersAreNotBent_data()
{
  QTest::addColumn<QStringList>("trunks");
  QTest::addColumn<QStringList>("numbers");
  QTest::newRow("two numbers") << QStringList{"ST_a"} << QStringList{number, otherNumber};
  QTest::newRow("two trunks") << QStringList{"ST_a", "ST_b"} << QStringList{};
  QTest::newRow("two trunks, one number") << QStringList{"ST_a", "ST_b"} << QStringList{number};
  QTest::newRow("catch-all") << QStringList{} << QStringList{};
  QTest::newRow("catch-all for the number") << QStringList{} << QStringList{number};
}

void TestInbound::rulesOfOthersAreNotBent()
{
  QFETCH(QStringList, trunks);
  QFETCH(QStringList, numbers);
  Snapshot s = healthy();
  add(s, aTrunk("ST_b", {otherNumber}));
  DispatchRule shared = aRule("SDR_shared", trunks);
  shared.numbers = numbers;
  s.put<DispatchRule>({shared});
  const auto p = propose(s, [](InboundAnswers &a) { a.room = QStringLiteral("mine-"); });
  QVERIFY2(p, qPrintable(p ? QString() : p.error().text));
  QCOMPARE(step(p->plan, "rule")->kind, Change::Kind::Create);
  const Snapshot after = carriedOut(s, p->plan);
  const auto mine = served(after, sid(s));
  QCOMPARE(mine.result, routing::Served::Accepted);
  QVERIFY2(mine.landing.room.startsWith(QStringLiteral("mine-")), qPrintable(mine.landing.room));
  const DispatchRule now = after.find(resourceOf<DispatchRule>(), "SDR_shared").as<DispatchRule>();
  QCOMPARE(now.target, shared.target); // others go where they went
  routing::Call theirs;
  theirs.caller = caller;
  theirs.called = otherNumber;
  const auto before = routing::serve(routing::pointers(s.of<InboundTrunk>().seen()),
                                     routing::pointers(s.of<DispatchRule>().seen()), theirs, LiveKitKind::Cloud);
  const auto then = routing::serve(routing::pointers(after.of<InboundTrunk>().seen()),
                                   routing::pointers(after.of<DispatchRule>().seen()), theirs, LiveKitKind::Cloud);
  QCOMPARE(then.result, before.result);
  QCOMPARE(then.landing.room, before.landing.room);
  QVERIFY(propose(after, [](InboundAnswers &a) { a.room = QStringLiteral("mine-"); })->plan.isEmpty());
}

void TestInbound::refusesConflictsByName()
{
  Snapshot two = fresh();
  two.put<InboundTrunk>({aTrunk("ST_a"), aTrunk("ST_b")});
  const auto trunks = propose(two);
  QVERIFY(!trunks);
  QCOMPARE(trunks.error().kind, Error::Rejected);
  QVERIFY(trunks.error().text.contains("Trunk ST_a") && trunks.error().text.contains("Trunk ST_b"));

  Snapshot same = healthy();
  add(same, aRule("SDR_b", {"ST_a"}));
  const auto rules = inboundByBin(same, presets(same, sid(same)));
  QVERIFY(!rules);
  QVERIFY2(rules.error().text.contains("Rule SDR_a") && rules.error().text.contains("Rule SDR_b"),
           qPrintable(rules.error().text));
}

/// Rooms behind PINs share a number; a rule without a PIN would never be asked while one of them stands.
void TestInbound::aPinBesideItComesFirst()
{
  Snapshot s = healthy();
  s.put<DispatchRule>({});
  for (const char *pin : {"12", "34"}) {
    DispatchRule r = aRule(QStringLiteral("SDR_") + pin, {"ST_a"});
    r.target = {RoomTarget::Kind::Direct, QStringLiteral("room-") + pin, pin, false, {}};
    add(s, r);
  }
  InboundAnswers a = presets(s, sid(s));
  QCOMPARE(a.pin, QStringLiteral("12"));
  a.room = QStringLiteral("lobby");
  QVERIFY(inboundByBin(s, a)); // the PIN leads there still
  a.pin.clear();
  a.where = InboundAnswers::Where::RoomPerCaller;
  a.room = QStringLiteral("other-");
  const auto p = inboundByBin(s, a);
  QVERIFY(!p);
  QVERIFY2(p.error().text.contains("Rule SDR_34") && p.error().text.contains("PIN"), qPrintable(p.error().text));
}

void TestInbound::refusesWhatItCannotSee_data()
{
  QTest::addColumn<int>("which");
  QTest::newRow("numbers refused") << 0;
  QTest::newRow("trunks refused") << 1;
  QTest::newRow("trunks in part") << 2;
  QTest::newRow("rules refused") << 3;
  QTest::newRow("rules in part") << 4;
  QTest::newRow("SIP host") << 5;
  QTest::newRow("number gone") << 6;
}

void TestInbound::refusesWhatItCannotSee()
{
  QFETCH(int, which);
  Snapshot s = fresh();
  InboundAnswers a = answersFor(s.of<PhoneNumber>().seen().front());
  QVERIFY(inboundByBin(s, a));
  if (which == 0) refuse<PhoneNumber>(s);
  if (which == 1) refuse<InboundTrunk>(s);
  if (which == 2) readPartly<InboundTrunk>(s);
  if (which == 3) refuse<DispatchRule>(s);
  if (which == 4) readPartly<DispatchRule>(s);
  if (which == 5) s.about.sipHost.clear();
  if (which == 6) a.numberSid = QStringLiteral("PNgone");
  const auto p = inboundByBin(s, a);
  QVERIFY(!p);
  QCOMPARE(p.error().kind, Error::Rejected);
  QVERIFY(p.error().text.endsWith(u'.'));
  QCOMPARE(complaints(s, a).first().field, QStringLiteral("number"));
}

void TestInbound::unreadBinsMeanANewOne()
{
  Snapshot s = healthy();
  edit<TwimlBin>(s, [](TwimlBin &b) {
    b.reading = TwimlBin::Reading::NoToken;
    b.document = {};
  });
  const auto p = inboundByBin(s, presets(s, sid(s)));
  QVERIFY(p);
  QVERIFY(p->plan.needsPerson());
  QCOMPARE(p->plan.pending(), 2); // the bin by hand, then the number; trunk and rule are adopted
}

void TestInbound::complains_data()
{
  QTest::addColumn<QString>("field");
  QTest::addColumn<int>("which");
  QTest::newRow("no room") << "room" << 0;
  QTest::newRow("blank room") << "room" << 1;
  QTest::newRow("long room") << "room" << 2;
  QTest::newRow("letters in a PIN") << "pin" << 3;
  QTest::newRow("foreign digits") << "pin" << 4;
  QTest::newRow("long PIN") << "pin" << 5;
  QTest::newRow("no voice") << "number" << 6;
}

void TestInbound::complains()
{
  QFETCH(QString, field);
  QFETCH(int, which);
  Snapshot s = fresh();
  InboundAnswers a = answersFor(s.of<PhoneNumber>().seen().front());
  QVERIFY(complaints(s, a).isEmpty());
  if (which < 2) a.where = InboundAnswers::Where::OneRoom;
  if (which == 0) a.room.clear();
  if (which == 1) a.room = QStringLiteral("  ");
  if (which == 2) a.room = QString(201, u'r');
  if (which == 3) a.pin = QStringLiteral("12a4");
  if (which == 4) a.pin = QStringLiteral("١٢");
  if (which == 5) a.pin = QString(17, u'1');
  if (which == 6) edit<PhoneNumber>(s, [](PhoneNumber &n) { n.voiceCapable = false; });
  const auto list = complaints(s, a);
  QCOMPARE(list.size(), 1);
  QCOMPARE(list.first().field, field);
  const auto p = inboundByBin(s, a);
  QVERIFY(!p);
  QCOMPARE(p.error().text, list.first().text);
}

void TestInbound::presetsAreWhatThePathSays()
{
  Snapshot s = healthy();
  edit<DispatchRule>(s, [](DispatchRule &r) {
    r.target = {RoomTarget::Kind::Direct, QStringLiteral("lobby"), QStringLiteral("12"), false, {}};
    r.roomConfig.setAgent({QStringLiteral("receptionist"), QStringLiteral("m")});
  });
  const InboundAnswers a = presets(s, sid(s));
  QCOMPARE(a.where, InboundAnswers::Where::OneRoom);
  QCOMPARE(a.room, QStringLiteral("lobby"));
  QCOMPARE(a.pin, QStringLiteral("12"));
  QCOMPARE(a.agent, QStringLiteral("receptionist"));
  QCOMPARE(a.agentMetadata, QStringLiteral("m"));
  const InboundAnswers none = presets(fresh(), sid(fresh()));
  QCOMPARE(none.where, InboundAnswers::Where::RoomPerCaller);
  QCOMPARE(none.room, QStringLiteral("call-"));
}

void TestInbound::saysWhatItCannot()
{
  QVERIFY(limits().contains("REFER"));
  QCOMPARE(propose(fresh())->limits, limits());
}

QTEST_GUILESS_MAIN(TestInbound)
#include "t_inbound.moc"
