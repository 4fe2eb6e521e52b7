// The guide "Call phones from a number": what it plans for an account, what it adopts, what it refuses.
#include "guides/catalogue.h"
#include "guides/outboundplanned.h"
#include "model/originationurl.h"

#include <functional>

using namespace outbound;

class TestOutbound : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void makesTheWholeWayInAFreshAccount();
  void secretsStayOutOfThePlan();
  void aSecondRunIsEmpty_data();
  void aSecondRunIsEmpty();
  void eachDestinationHasItsPlace_data();
  void eachDestinationHasItsPlace();
  void adoptsAWholeWay();
  void completesWhatFitsHalf_data();
  void completesWhatFitsHalf();
  void aTrunkForOtherCallsIsNotBent();
  void oneTrunkIsNotTwoWays();
  void aSipDomainIsLeft();
  void ipListsGoWithTheReason();
  void aServerOfOnesOwnKeepsItsIpList();
  void aKnownSignInIsShared();
  void anUnknownPasswordMeansASecondUser();
  void aNewSignInOnRequest();
  void aSecureTrunkGetsTlsAndSrtp();
  void theNumberGoesOnTheTrunk_data();
  void theNumberGoesOnTheTrunk();
  void complains_data();
  void complains();
  void refusesWhatItCannotSee_data();
  void refusesWhatItCannotSee();
  void presetsAreWhatStands();
  void everyGuideOfTheCatalogueNeedsNoSecondRun();
};

static QStringList steps(const Plan &p)
{
  QStringList out;
  for (const Change &c : p.changes)
    if (!c.adopted) out << c.step;
  return out;
}

void TestOutbound::makesTheWholeWayInAFreshAccount()
{
  const Snapshot s = fresh();
  const auto p = outboundByTrunk(s, answers(s));
  QVERIFY(p);
  QCOMPARE(steps(p->plan), (QStringList{"elastic", "list", "user", "listontrunk", "number", "countries", "way-BR"}));
  QCOMPARE(p->created, 5);
  QCOMPARE(p->changed, 2);
  QCOMPARE(p->removed, 0);
  for (const Change &c : p->plan.changes) {
    QVERIFY2(!c.why.isEmpty(), qPrintable(c.step));
    QVERIFY2(canBeUndone(c), qPrintable(c.step));
  }
  QCOMPARE(planned::step(p->plan, "elastic")->after.value("domain_name").toString(), "nd-voice.pstn.twilio.com");
  QCOMPARE(planned::step(p->plan, "listontrunk")->after.value("sid").toString(), "${list.sid}");
  QCOMPARE(planned::step(p->plan, "number")->after.value("trunk_sid").toString(), "${elastic.sid}");
  const Change *countries = planned::step(p->plan, "countries");
  QCOMPARE(countries->key, "BR");
  QVERIFY(countries->after.value("high_risk_special").toArray().isEmpty());
  const Snapshot after = carriedOut(s, p->plan);
  const OutboundTrunk w = wayOf(after, p->plan, "BR");
  QCOMPARE(refusal(after, w, "BR"), QString());
  QCOMPARE(w.address, "nd-voice.pstn.sao-paulo.twilio.com");
  QCOMPARE(w.destinationCountry, "br");
  QCOMPARE(w.transport.word, "SIP_TRANSPORT_TCP");
  QCOMPARE(w.numbers, QStringList{inbound::number});
  QCOMPARE(w.authUsername, "new-user");
  QCOMPARE(w.name, "Twilio to Brazil");
  QCOMPARE(p->picture.size(), 5);
  QVERIFY(p->limits.contains(".sip.twilio.com"));
  QVERIFY(p->notes.join(' ').contains("one switch per country"));
  QCOMPARE(guideOf(p->plan)->name, "outbound");
}

void TestOutbound::secretsStayOutOfThePlan()
{
  const Snapshot s = fresh();
  const auto p = outboundByTrunk(s, answers(s));
  QVERIFY(p);
  QVERIFY(!QJsonDocument(planToJson(p->plan)).toJson().contains(planned::freshPassword));
}

void TestOutbound::aSecondRunIsEmpty_data()
{
  QTest::addColumn<QStringList>("countries");
  QTest::newRow("Brazil") << QStringList{"BR"};
  QTest::newRow("Chile, where LiveKit has no region") << QStringList{"CL"};
  QTest::newRow("several") << QStringList{"BR", "CL", "AR", "DE", "US"};
  QTest::newRow("Canada") << QStringList{"CA"};
  QTest::newRow("anywhere") << QStringList();
}

void TestOutbound::aSecondRunIsEmpty()
{
  QFETCH(QStringList, countries);
  for (const LiveKitKind kind : {LiveKitKind::Cloud, LiveKitKind::SelfHosted}) {
    Snapshot s = fresh();
    s.about.livekit = kind;
    OutboundAnswers a = answers(s, countries);
    const auto first = outboundByTrunk(s, a);
    QVERIFY(first);
    const Snapshot after = carriedOut(s, first->plan);
    for (const QString &code : countries) QCOMPARE(refusal(after, wayOf(after, first->plan, code), code), QString());
    a.sipUser = "another";
    a.sipPassword = Secret("Another-Password-1");
    auto second = outboundByTrunk(after, a);
    QVERIFY(second);
    QCOMPARE(steps(second->plan), QStringList());
    QVERIFY(second->reused.size() >= 4);
    a.trunkSid = "new:elastic"; // chosen by its SID, too
    second = outboundByTrunk(after, a);
    QVERIFY(second && second->plan.isEmpty());
  }
}

void TestOutbound::eachDestinationHasItsPlace_data()
{
  QTest::addColumn<QStringList>("countries");
  QTest::addColumn<QStringList>("ways"); // "codes address country"
  QTest::newRow("anywhere") << QStringList() << QStringList{" nd-voice.pstn.twilio.com "};
  QTest::newRow("Germany") << QStringList{"DE"} << QStringList{"DE nd-voice.pstn.frankfurt.twilio.com de"};
  QTest::newRow("United States") << QStringList{"US"} << QStringList{"US nd-voice.pstn.twilio.com us"};
  QTest::newRow("Canada stands in the row of the United States")
      << QStringList{"CA"} << QStringList{"CA nd-voice.pstn.twilio.com ca"};
  QTest::newRow("neighbours share one") << QStringList{"BR", "CL", "AR"}
                                        << QStringList{"BR nd-voice.pstn.sao-paulo.twilio.com br",
                                                       "CL-AR nd-voice.pstn.sao-paulo.twilio.com "};
}

void TestOutbound::eachDestinationHasItsPlace()
{
  QFETCH(QStringList, countries);
  QFETCH(QStringList, ways);
  const Snapshot s = fresh();
  const auto p = outboundByTrunk(s, answers(s, countries));
  QVERIFY(p);
  QStringList found;
  for (const Change &c : p->plan.changes)
    if (c.resource == &resourceOf<OutboundTrunk>())
      found << QStringList{c.step.section('-', 1), c.after.value("address").toString(),
                           c.after.value("destination_country").toString()}
                   .join(' ');
  QCOMPARE(found, ways);
}

void TestOutbound::adoptsAWholeWay()
{
  const Snapshot s = healthy();
  QCOMPARE(refusal(s, aWay(), "BR"), QString());
  OutboundAnswers a = outboundPresets(s, sid(s));
  a.sipUser = "unused";
  const auto p = outboundByTrunk(s, a);
  QVERIFY(p);
  QCOMPARE(steps(p->plan), QStringList());
  for (const Station &st : p->picture) QCOMPARE(st.fate, Station::Fate::Stays);
  QVERIFY(p->reused.contains("users") && p->reused.contains("Way ST_out"));
}

void TestOutbound::completesWhatFitsHalf_data()
{
  QTest::addColumn<std::function<void(Snapshot &)>>("spoil");
  QTest::addColumn<QStringList>("repair");
  const auto row = [](const char *name, std::function<void(Snapshot &)> spoil, const QStringList &repair) {
    QTest::newRow(name) << spoil << repair;
  };
  row("other place",
      [](Snapshot &s) { inbound::edit<OutboundTrunk>(s, [](auto &w) { w.address = "nd-main.pstn.twilio.com"; }); },
      {"way-BR"});
  row("no country", [](Snapshot &s) { inbound::edit<OutboundTrunk>(s, [](auto &w) { w.destinationCountry.clear(); }); },
      {"way-BR"});
  row("a SIP domain",
      [](Snapshot &s) {
        inbound::edit<OutboundTrunk>(s, [](auto &w) { w.address = "nd.sip.twilio.com", w.destinationCountry.clear(); });
      },
      {"way-BR"});
  row("no number", [](Snapshot &s) { inbound::edit<OutboundTrunk>(s, [](auto &w) { w.numbers.clear(); }); },
      {"way-BR"});
  row("no sign-in",
      [](Snapshot &s) {
        inbound::edit<OutboundTrunk>(s, [](auto &w) { w.authUsername.clear(), w.authPassword = {}; });
      },
      {"user", "way-BR"});
  row("unknown user", [](Snapshot &s) { inbound::edit<OutboundTrunk>(s, [](auto &w) { w.authUsername = "gone"; }); },
      {"user", "way-BR"});
  row("list not attached", [](Snapshot &s) { s.put<TrunkCredentialList>({}); },
      {"list", "user", "listontrunk", "way-BR"});
  row("a list of the name, not attached",
      [](Snapshot &s) {
        s.put<TrunkCredentialList>({});
        s.put<CredentialList>({aList("CL1", "nd-main")});
      },
      {"user", "listontrunk", "way-BR"});
  row("no way", [](Snapshot &s) { s.put<OutboundTrunk>({}); }, {"user", "way-BR"});
  row("number elsewhere", [](Snapshot &s) { inbound::edit<PhoneNumber>(s, [](auto &n) { n.trunkSid.clear(); }); },
      {"number"});
  row("country blocked",
      [](Snapshot &s) {
        std::vector<DialingCountry> all = s.of<DialingCountry>().seen();
        for (DialingCountry &c : all) c.ordinary = false;
        s.put<DialingCountry>(all);
      },
      {"countries"});
  row("encryption where none is",
      [](Snapshot &s) {
        inbound::edit<OutboundTrunk>(s, [](auto &w) { w.media.setEncryption("SIP_MEDIA_ENCRYPT_REQUIRE"); });
      },
      {"way-BR"});
}

void TestOutbound::completesWhatFitsHalf()
{
  using Spoil = std::function<void(Snapshot &)>;
  QFETCH(Spoil, spoil);
  QFETCH(QStringList, repair);
  Snapshot s = healthy();
  spoil(s);
  OutboundAnswers a = answers(s);
  a.trunkSid = "TK1";
  a.onTrunk = true;
  const auto p = outboundByTrunk(s, a);
  QVERIFY2(p, p ? "" : qPrintable(p.error().text));
  QCOMPARE(steps(p->plan), repair);
  const Snapshot after = carriedOut(s, p->plan);
  QCOMPARE(refusal(after, wayOf(after, p->plan, "BR"), "BR"), QString());
  if (!s.of<OutboundTrunk>().seen().empty()) QCOMPARE(wayOf(after, p->plan, "BR").id, "ST_out");
  QVERIFY(outboundByTrunk(after, a)->plan.isEmpty());
}

/// Bending it would send its other calls to Brazil, or show them another number.
void TestOutbound::aTrunkForOtherCallsIsNotBent()
{
  OutboundTrunk german = aWay("ST_de", "nd-main.pstn.frankfurt.twilio.com", "de");
  OutboundTrunk sales = aWay("ST_sales");
  sales.numbers = QStringList{inbound::otherNumber};
  OutboundTrunk any = aWay("ST_any", "nd-main.pstn.twilio.com", {});
  any.numbers << inbound::otherNumber;
  Snapshot s = healthy();
  s.put<OutboundTrunk>({german, sales, any});
  OutboundAnswers a = answers(s);
  a.trunkSid = "TK1";
  const auto p = outboundByTrunk(s, a);
  QVERIFY(p);
  QCOMPARE(steps(p->plan), QStringList{"way-BR"});
  const Snapshot after = carriedOut(s, p->plan);
  for (const OutboundTrunk &w : {german, sales, any})
    QVERIFY(difference(Object::of(w), after.find(resourceOf<OutboundTrunk>(), w.id)).empty());
  QCOMPARE(refusal(after, wayOf(after, p->plan, "BR"), "BR"), QString());
}

void TestOutbound::oneTrunkIsNotTwoWays()
{
  Snapshot s = healthy();
  s.put<OutboundTrunk>({aWay("ST_south", "nd-main.pstn.sao-paulo.twilio.com", {})});
  OutboundAnswers a = answers(s, {"BR", "CL"});
  a.trunkSid = "TK1";
  const auto p = outboundByTrunk(s, a);
  QVERIFY(p);
  QCOMPARE(steps(p->plan), QStringList{"way-BR"}); // as it is, it fits Chile
  QCOMPARE(planned::step(p->plan, "way-BR")->kind, Change::Kind::Create);
  QCOMPARE(planned::step(p->plan, "way-CL")->key, "ST_south");
  QVERIFY(outboundByTrunk(carriedOut(s, p->plan), a)->plan.isEmpty());
}

void TestOutbound::aSipDomainIsLeft()
{
  Snapshot s = fresh();
  s.put<OutboundTrunk>({aWay("ST_wrong", "nd.sip.twilio.com", {})});
  const auto p = outboundByTrunk(s, answers(s));
  QVERIFY(p);
  const Change *c = planned::step(p->plan, "way-BR");
  QCOMPARE(c->kind, Change::Kind::Change);
  QCOMPARE(c->key, "ST_wrong"); // programs that name it go on
  QVERIFY(c->why.contains("SIP domain"));
  const Snapshot after = carriedOut(s, p->plan);
  QCOMPARE(refusal(after, wayOf(after, p->plan, "BR"), "BR"), QString());
}

void TestOutbound::ipListsGoWithTheReason()
{
  Snapshot s = healthy();
  s.put<TrunkIpList>(
      {aTie<TrunkIpList>("TK1", "AL1"), aTie<TrunkIpList>("TK2", "AL1"), aTie<TrunkIpList>("TK1", "AL2")});
  QCOMPARE(refusal(s, aWay(), "BR"), "address");
  const auto p = outboundByTrunk(s, outboundPresets(s, sid(s)));
  QVERIFY(p);
  QCOMPARE(steps(p->plan), (QStringList{"iplist1", "iplist2"}));
  QCOMPARE(p->removed, 2);
  const Change *c = planned::step(p->plan, "iplist1");
  QCOMPARE(c->kind, Change::Kind::Remove);
  QVERIFY(c->why.contains("changing addresses") && c->why.contains("both"));
  QVERIFY(!c->effect.isEmpty() && canBeUndone(*c));
  const Snapshot after = carriedOut(s, p->plan);
  QCOMPARE(after.of<TrunkIpList>().seen().size(), size_t(1)); // another trunk's stays
  QCOMPARE(refusal(after, aWay(), "BR"), QString());
}

void TestOutbound::aServerOfOnesOwnKeepsItsIpList()
{
  Snapshot s = healthy();
  s.about.livekit = LiveKitKind::SelfHosted;
  s.put<TrunkIpList>({aTie<TrunkIpList>("TK1", "AL1")});
  const auto p = outboundByTrunk(s, outboundPresets(s, sid(s)));
  QVERIFY(p);
  QVERIFY(p->plan.isEmpty());
  QVERIFY(p->notes.join(' ').contains("IP access list"));
}

void TestOutbound::aKnownSignInIsShared()
{
  const Snapshot s = healthy();
  OutboundAnswers a = answers(s, {"BR", "DE"});
  const auto p = outboundByTrunk(s, a);
  QVERIFY(p);
  QCOMPARE(steps(p->plan), QStringList{"way-DE"});
  const Snapshot after = carriedOut(s, p->plan);
  QCOMPARE(wayOf(after, p->plan, "DE").authUsername, "livekit");
  QCOMPARE(refusal(after, wayOf(after, p->plan, "DE"), "DE"), QString());

  Snapshot hidden = s; // LiveKit may show stars for a password
  inbound::edit<OutboundTrunk>(hidden, [](auto &w) { w.authPassword = Secret("********"); });
  const auto q = outboundByTrunk(hidden, a);
  QVERIFY(q);
  QCOMPARE(steps(q->plan), (QStringList{"user", "way-DE"}));
}

void TestOutbound::anUnknownPasswordMeansASecondUser()
{
  Snapshot s = healthy();
  s.put<OutboundTrunk>({});
  s.put<Credential>({aUser(), aUser("CL1", "new-user")});
  const auto p = outboundByTrunk(s, answers(s));
  QVERIFY(p);
  QCOMPARE(planned::step(p->plan, "user")->after.value("username").toString(), "new-user-2"); // unique in its list
  const Snapshot after = carriedOut(s, p->plan);
  QCOMPARE(after.of<Credential>().seen().size(), size_t(3));
  QCOMPARE(refusal(after, wayOf(after, p->plan, "BR"), "BR"), QString());
}

void TestOutbound::aNewSignInOnRequest()
{
  Snapshot s = healthy();
  inbound::edit<OutboundTrunk>(s, [](auto &w) { w.authPassword = Secret("Wrong-Password-1"); });
  OutboundAnswers a = answers(s);
  QVERIFY(outboundByTrunk(s, a)->plan.isEmpty()); // nobody can see that it is wrong
  a.newSignIn = true;
  const auto p = outboundByTrunk(s, a);
  QVERIFY(p);
  QCOMPARE(steps(p->plan), (QStringList{"user", "way-BR"}));
  const Snapshot after = carriedOut(s, p->plan);
  QCOMPARE(refusal(after, wayOf(after, p->plan, "BR"), "BR"), QString());
  QCOMPARE(after.of<Credential>().seen().size(), size_t(2)); // the old one stands: others may use it
}

void TestOutbound::aSecureTrunkGetsTlsAndSrtp()
{
  Snapshot s = healthy();
  inbound::edit<ElasticTrunk>(s, [](auto &t) { t.secure = true; });
  const auto p = outboundByTrunk(s, answers(s));
  QVERIFY(p);
  QCOMPARE(steps(p->plan), QStringList{"way-BR"});
  const Snapshot after = carriedOut(s, p->plan);
  QCOMPARE(refusal(after, wayOf(after, p->plan, "BR"), "BR"), QString());
}

void TestOutbound::theNumberGoesOnTheTrunk_data()
{
  QTest::addColumn<QString>("trunk");
  QTest::addColumn<QString>("url");
  QTest::addColumn<bool>("preset");
  QTest::newRow("unused") << ""
                          << "https://demo.twilio.com/welcome/voice/" << true;
  QTest::newRow("answered by TwiML") << ""
                                     << "https://example.com/voice" << false;
  QTest::newRow("on it already") << "TK1"
                                 << "https://example.com/voice" << true;
}

void TestOutbound::theNumberGoesOnTheTrunk()
{
  QFETCH(QString, trunk);
  QFETCH(QString, url);
  QFETCH(bool, preset);
  Snapshot s = healthy();
  inbound::edit<PhoneNumber>(s, [&](PhoneNumber &n) { n.trunkSid = trunk, n.voiceUrl = url; });
  OutboundAnswers a = outboundPresets(s, sid(s));
  QCOMPARE(a.trunkSid, "TK1"); // its outbound trunk leads there
  QCOMPARE(a.onTrunk, preset);
  const auto stays = outboundByTrunk(s, a);
  QVERIFY(stays);
  QCOMPARE(steps(stays->plan), trunk.isEmpty() && preset ? QStringList{"number"} : QStringList());
  QCOMPARE(stays->notes.join(' ').contains("stays where"), !preset);
  a.onTrunk = true;
  const auto moves = outboundByTrunk(s, a);
  QVERIFY(moves);
  QCOMPARE(moves->plan.isEmpty(), !trunk.isEmpty());
  if (!preset) QVERIFY(planned::step(moves->plan, "number")->effect.contains("https://example.com/voice"));
}

void TestOutbound::complains_data()
{
  QTest::addColumn<QString>("field");
  QTest::addColumn<QString>("value");
  QTest::newRow("fax only") << "number"
                            << "no voice";
  QTest::newRow("gone") << "number"
                        << "PNgone";
  QTest::newRow("trunk gone") << "trunk"
                              << "TKgone";
  QTest::newRow("dots") << "domain"
                        << "a.b";
  QTest::newRow("empty") << "domain"
                         << "";
  QTest::newRow("hyphen at the end") << "domain"
                                     << "nd-";
  QTest::newRow("of another trunk") << "domain"
                                    << "nd-main";
  QTest::newRow("no name") << "name"
                           << " ";
}

void TestOutbound::complains()
{
  QFETCH(QString, field);
  QFETCH(QString, value);
  Snapshot s = fresh();
  OutboundAnswers a = answers(s);
  QVERIFY(complaints(s, a).isEmpty());
  if (value == "no voice")
    inbound::edit<PhoneNumber>(s, [](PhoneNumber &n) { n.voiceCapable = false; });
  else if (field == "number")
    a.numberSid = value;
  if (value == "nd-main") {
    ElasticTrunk bare = anElastic("TK2");
    bare.domainName.clear();
    s.put<ElasticTrunk>({anElastic(), bare});
    a.trunkSid = "TK2";
  }
  if (field == "trunk") a.trunkSid = value;
  if (field == "domain") a.domain = value;
  if (field == "name") a.name = value;
  const auto list = complaints(s, a);
  QVERIFY(!list.isEmpty());
  QCOMPARE(list.first().field, field);
  const auto p = outboundByTrunk(s, a);
  QVERIFY(!p);
  QCOMPARE(p.error().kind, Error::Rejected);
  QVERIFY(p.error().text.endsWith('.'));
}

template <class T> static void addUnseen()
{
  using Spoil = std::function<void(Snapshot &)>;
  QTest::addRow("%s refused", resourceOf<T>().name) << Spoil(inbound::refuse<T>) << "The key may not read this.";
  QTest::addRow("%s in part", resourceOf<T>().name) << Spoil(inbound::readPartly<T>) << "Refresh and try again";
}

void TestOutbound::refusesWhatItCannotSee_data()
{
  QTest::addColumn<std::function<void(Snapshot &)>>("hide");
  QTest::addColumn<QString>("todo");
  addUnseen<PhoneNumber>();
  addUnseen<ElasticTrunk>();
  addUnseen<OutboundTrunk>();
  addUnseen<CredentialList>();
  addUnseen<Credential>();
  addUnseen<TrunkCredentialList>();
  addUnseen<TrunkIpList>();
  addUnseen<DialingCountry>();
}

void TestOutbound::refusesWhatItCannotSee()
{
  using Spoil = std::function<void(Snapshot &)>;
  QFETCH(Spoil, hide);
  QFETCH(QString, todo);
  Snapshot s = healthy();
  const OutboundAnswers a = answers(s);
  QVERIFY(outboundByTrunk(s, a));
  hide(s);
  const auto p = outboundByTrunk(s, a);
  QVERIFY(!p);
  QCOMPARE(p.error().kind, Error::Rejected);
  QVERIFY2(p.error().text.contains(todo), qPrintable(p.error().text));
}

void TestOutbound::presetsAreWhatStands()
{
  const OutboundAnswers none = outboundPresets(fresh(), sid(fresh()));
  QVERIFY(none.trunkSid.isEmpty());
  QCOMPARE(none.countries, QStringList{"US"}); // where the number is from
  QVERIFY(complaints(fresh(), none).isEmpty());
  Snapshot s = healthy();
  QCOMPARE(outboundPresets(s, sid(s)).countries, QStringList{"BR"});
  s.put<OutboundTrunk>({aWay("ST_any", "nd-main.pstn.twilio.com", {})});
  QCOMPARE(outboundPresets(s, sid(s)).countries, QStringList());
  QVERIFY(outboundByTrunk(s, outboundPresets(s, sid(s)))->plan.isEmpty());
}

void TestOutbound::everyGuideOfTheCatalogueNeedsNoSecondRun()
{
  int planned = 0;
  for (Snapshot s : {fresh(), healthy()}) {
    s.put<OriginationUrl>({});
    for (const Guide &g : catalogue())
      for (const QString &subject : g.subjects(s)) {
        const auto plan = g.plan(s, subject, QStringLiteral("u"), Secret("p"));
        if (!plan) continue; // these accounts have nothing for it
        ++planned;
        const auto again = g.plan(carriedOut(s, *plan), subject, QStringLiteral("u"), Secret("p"));
        QVERIFY2(again && again->isEmpty(), g.name);
        QVERIFY2(plan->isEmpty() || guideOf(*plan) == &g, g.name);
      }
  }
  QVERIFY(planned >= 5);
}

QTEST_GUILESS_MAIN(TestOutbound)
#include "t_outbound.moc"
