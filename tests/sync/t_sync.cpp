// The refresh: both accounts side by side, each part by itself; what goes wrong with one keeps the others.
#include "api/accountsat.h"
#include "model/dispatchrule.h"
#include "model/inboundtrunk.h"
#include "model/phonenumber.h"
#include "model/room.h"
#include "model/twimlbin.h"
#include "runner/sandboxprocess.h"
#include "support/faultproxy.h"
#include "support/httpframer.h"
#include "sync/sync.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;

class TestSync : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void initTestCase();
  void fillsBothAccounts();
  void bothSidesAreAskedAtOnce();
  void eachPartArrivesAlone();
  void aRefusedHalfKeepsTheOther();
  void aMissingHalfIsNotAsked();
  void aTimeOutKeepsTheOldRows();
  void aPatchIsNotOverwrittenByAnOlderList();
  void aPatchReadsWhatDependsOnIt();
  void aPatchMeanwhileReadsThemOnceMore();
  void newKeysAreUsedAtOnce();
  void refreshWhileReadingAsksOnce();
  void refreshPartReadsWhatItNeeds();
  void onDemandIsReadWhenWanted();
  void whatDependsOnARefusedPartIsNotKnown();
  void refreshesByItself();
  void endsWhileReading();

private:
  std::unique_ptr<SandboxProcess> sandbox;
};

namespace {
bool await(Sync &sync)
{
  QSignalSpy done(&sync, &Sync::finished);
  return !sync.isReading() || done.wait(20'000);
}
bool isWhole(const Sync &s, const Resource &r) { return s.snapshot().part(r).state == Read::Whole; }

/// A server that holds requests back until it is told to answer them.
class Held {
public:
  explicit Held(std::function<bool(const QByteArray &)> whichToHold = [](const QByteArray &) { return true; })
      : server([this, whichToHold](QTcpSocket *s, const QByteArray &request) {
          if (whichToHold(request))
            waiting << qMakePair(QPointer<QTcpSocket>(s), request);
          else
            reply(s, request);
        })
  {}
  void release()
  {
    for (const auto &[socket, request] : std::exchange(waiting, {}))
      if (socket) reply(socket, request);
  }
  /// Answers all that is asked until nothing is read any more.
  bool letThrough(Sync &sync)
  {
    for (int i = 0; i < 400 && sync.isReading(); ++i) {
      release();
      QTest::qWait(5);
    }
    return !sync.isReading();
  }
  int asked(const QByteArray &what) const
  {
    return int(std::count_if(server.requests.begin(), server.requests.end(),
                             [&](const QByteArray &r) { return r.left(r.indexOf("\r\n")).contains(what); }));
  }
  QList<QPair<QPointer<QTcpSocket>, QByteArray>> waiting;
  QByteArray trunkName = "old", voiceUrl;
  HttpEcho server;

private:
  void reply(QTcpSocket *s, const QByteArray &request)
  {
    QByteArray body = R"({"items":[],"rooms":[]})";
    if (request.contains("ListSIPInboundTrunk"))
      body = R"({"items":[{"sip_trunk_id":"ST_1","name":")" + trunkName + "\"}]}";
    if (request.contains("IncomingPhoneNumbers"))
      body =
          R"({"incoming_phone_numbers":[{"sid":"PN1","phone_number":"+15105550161","voice_url":")" + voiceUrl + "\"}]}";
    else if (request.startsWith("GET /2010-04-01/Accounts/"))
      body = R"({"sid":"AC1"})";
    if (request.contains("/twiml/")) body = "<Response/>";
    HttpEcho::answer(s, "200 OK", body);
  }
};
QString trunkName(const Sync &s)
{
  const auto &trunks = s.snapshot().of<InboundTrunk>().seen();
  return trunks.size() == 1 ? trunks[0].name : QString();
}
} // namespace

void TestSync::initTestCase()
{
  sandbox = std::make_unique<SandboxProcess>();
  QVERIFY(!sandbox->line().isEmpty());
}

void TestSync::fillsBothAccounts()
{
  Sync sync(accountsAt(sandbox->line()), {});
  for (const Endpoint *e : api::catalogue()) QCOMPARE(sync.snapshot().part(*e->resource).state, Read::NotAsked);
  sync.refresh();
  QVERIFY(await(sync));
  for (const Endpoint *e : api::catalogue()) {
    if (e->onDemand) continue;
    const Part &part = sync.snapshot().part(*e->resource);
    QVERIFY2(part.state == Read::Whole, e->resource->name);
    QVERIFY2(part.size() > 0, e->resource->name);
    QVERIFY(part.readAt.isValid());
  }
}

void TestSync::bothSidesAreAskedAtOnce()
{
  Held held;
  Sync sync(accountsAt(held.server), {});
  sync.refresh();
  int independent = 0;
  for (const Endpoint *e : api::catalogue()) independent += e->list ? 1 : 0;
  const int most = GatePolicy().budgetPerHost;                     // here all hosts are one
  QTRY_COMPARE(int(held.waiting.size()), qMin(independent, most)); // none waits for another's answer
  QVERIFY(held.letThrough(sync));
}

void TestSync::eachPartArrivesAlone()
{
  Held held([](const QByteArray &r) { return r.contains("ListSIPDispatchRule"); });
  Sync sync(accountsAt(held.server), {});
  QSignalSpy finished(&sync, &Sync::finished);
  sync.refresh();
  QTRY_VERIFY(isWhole(sync, resourceOf<InboundTrunk>()) && isWhole(sync, resourceOf<PhoneNumber>())
              && isWhole(sync, resourceOf<Room>()));
  QCOMPARE(finished.size(), 0);
  QVERIFY(sync.isReading(resourceOf<DispatchRule>()) && !sync.isReading(resourceOf<InboundTrunk>()));
  QCOMPARE(sync.snapshot().part(resourceOf<DispatchRule>()).state, Read::NotAsked);
  held.release();
  QTRY_COMPARE(finished.size(), 1);
  QVERIFY(isWhole(sync, resourceOf<DispatchRule>()) && !sync.isReading());
}

void TestSync::aRefusedHalfKeepsTheOther()
{
  Accounts accounts = accountsAt(sandbox->line());
  accounts.livekit->apiSecret = Secret("not-the-secret-but-long-enough-for-a-key");
  Sync sync(accounts, {});
  sync.refresh();
  QVERIFY(await(sync));
  for (const Endpoint *e : api::catalogue()) {
    if (e->onDemand) continue;
    const Part &part = sync.snapshot().part(*e->resource);
    const bool refused = e->resource->vendor == Vendor::LiveKit;
    QVERIFY2(part.state == (refused ? Read::Failed : Read::Whole), e->resource->name);
    if (refused) QCOMPARE(part.error.kind, Error::Auth);
    if (refused) QVERIFY(!part.error.text.isEmpty() && part.size() == 0);
  }
  QVERIFY(!sync.snapshot().of<InboundTrunk>().all()); // unknown is not absent
}

void TestSync::aMissingHalfIsNotAsked()
{
  Accounts accounts = accountsAt(sandbox->line());
  accounts.livekit.reset();
  Sync sync(accounts, {});
  sync.refresh();
  QVERIFY(await(sync));
  QCOMPARE(sync.snapshot().part(resourceOf<InboundTrunk>()).state, Read::NotAsked);
  QVERIFY(isWhole(sync, resourceOf<PhoneNumber>()));
}

void TestSync::aTimeOutKeepsTheOldRows()
{
  FaultProxy proxy(sandbox->livekit());
  Sync sync(accountsAt(sandbox->lineThrough(quint16(sandbox->twilio().port()), proxy.port()), {.deadline = 1'500ms}),
            {});
  sync.refresh();
  QVERIFY(await(sync));
  QVERIFY(isWhole(sync, resourceOf<InboundTrunk>()));
  const Part before = sync.snapshot().part(resourceOf<InboundTrunk>());
  proxy.clear();
  proxy.faultAt(1, {Fault::Hang, 0, -1});
  sync.refresh();
  QVERIFY(await(sync));
  const Part &now = sync.snapshot().part(resourceOf<InboundTrunk>());
  QCOMPARE(now.state, Read::Failed);
  QCOMPARE(now.error.kind, Error::Timeout);
  QCOMPARE(now.rows.get(), before.rows.get());
  QCOMPARE(now.readAt, before.readAt); // says from when they are
  QVERIFY(!sync.snapshot().of<InboundTrunk>().all());
  QVERIFY(isWhole(sync, resourceOf<PhoneNumber>()));
  proxy.clear();
  sync.refresh();
  QVERIFY(await(sync));
  QVERIFY(isWhole(sync, resourceOf<InboundTrunk>()));
}

void TestSync::aPatchIsNotOverwrittenByAnOlderList()
{
  Held held([](const QByteArray &r) { return r.contains("ListSIPInboundTrunk"); });
  Sync sync(accountsAt(held.server), {});
  sync.refresh();
  QTRY_COMPARE(int(held.waiting.size()), 1); // this list was asked before the write
  InboundTrunk written;
  written.id = QStringLiteral("ST_1");
  written.name = QStringLiteral("new");
  sync.patch(resourceOf<InboundTrunk>(), written.id, Object::of(written));
  held.release();
  QTRY_COMPARE(int(held.waiting.size()), 1); // so it is asked again
  QCOMPARE(trunkName(sync), QStringLiteral("new"));
  QVERIFY(sync.isReading(resourceOf<InboundTrunk>()));
  held.trunkName = "new";
  held.release();
  QVERIFY(await(sync));
  QCOMPARE(trunkName(sync), QStringLiteral("new"));
  QCOMPARE(held.asked("ListSIPInboundTrunk"), 2);
}

void TestSync::aPatchReadsWhatDependsOnIt()
{
  Held held([](const QByteArray &) { return false; });
  Sync sync(accountsAt(held.server), {});
  sync.refresh();
  QVERIFY(await(sync));
  QCOMPARE(sync.snapshot().of<TwimlBin>().seen().size(), size_t(0));
  PhoneNumber n = sync.snapshot().of<PhoneNumber>().seen().front();
  n.voiceUrl = QStringLiteral("https://handler.twilio.com/twiml/EH") + QString(32, u'1');
  sync.patch(resourceOf<PhoneNumber>(), n.sid, Object::of(n));
  QVERIFY(await(sync));
  QCOMPARE(sync.snapshot().of<TwimlBin>().seen().size(), size_t(1));
  QCOMPARE(sync.snapshot().of<TwimlBin>().seen()[0].reading, TwimlBin::Reading::Read);
  QCOMPARE(held.asked("/twiml/EH"), 1);
}

void TestSync::aPatchMeanwhileReadsThemOnceMore()
{
  Held held([](const QByteArray &r) { return r.contains("/twiml/"); });
  held.voiceUrl = "https://handler.twilio.com/twiml/EH" + QByteArray(32, '2');
  Sync sync(accountsAt(held.server), {});
  sync.refresh();
  QTRY_COMPARE(int(held.waiting.size()), 1); // the bin of the old voice URL
  PhoneNumber n = sync.snapshot().of<PhoneNumber>().seen().front();
  n.voiceUrl = QStringLiteral("https://handler.twilio.com/twiml/EH") + QString(32, u'1');
  sync.patch(resourceOf<PhoneNumber>(), n.sid, Object::of(n));
  held.release();
  QTRY_COMPARE(int(held.waiting.size()), 1);
  held.release();
  QVERIFY(await(sync));
  QCOMPARE(sync.snapshot().of<TwimlBin>().seen().size(), size_t(1));
  QCOMPARE(sync.snapshot().of<TwimlBin>().seen()[0].sid, QStringLiteral("EH") + QString(32, u'1'));
}

void TestSync::newKeysAreUsedAtOnce()
{
  Held held;
  held.voiceUrl = "https://handler.twilio.com/twiml/EH" + QByteArray(32, '2');
  Accounts accounts = accountsAt(held.server);
  const Accounts withToken = accounts;
  accounts.twilio->authToken = {};
  Sync sync(accounts, {});
  sync.refresh();
  QTRY_VERIFY(held.waiting.size() >= 5);
  sync.setAccounts(withToken); // the Auth Token was given while the first round still ran
  for (int i = 0; i < 200 && sync.isReading(); ++i) {
    held.release();
    QTest::qWait(10);
  }
  QCOMPARE(sync.snapshot().of<TwimlBin>().seen()[0].reading, TwimlBin::Reading::Read);
}

void TestSync::refreshWhileReadingAsksOnce()
{
  Held held;
  Sync sync(accountsAt(held.server), {});
  sync.refresh();
  QTRY_VERIFY(held.waiting.size() >= 5);
  sync.refresh();
  sync.refreshPart(resourceOf<InboundTrunk>());
  QVERIFY(held.letThrough(sync)); // the server takes only so many requests at a time
  QCOMPARE(held.asked("ListSIPInboundTrunk"), 1);
  sync.refresh();
  QVERIFY(held.letThrough(sync));
  QCOMPARE(held.asked("ListSIPInboundTrunk"), 2);
}

void TestSync::refreshPartReadsWhatItNeeds()
{
  Held held([](const QByteArray &) { return false; });
  held.voiceUrl = "https://handler.twilio.com/twiml/EH" + QByteArray(32, '2');
  Sync sync(accountsAt(held.server), {});
  sync.refresh();
  QVERIFY(await(sync));
  sync.refreshPart(resourceOf<TwimlBin>());
  QVERIFY(await(sync));
  QCOMPARE(held.asked("IncomingPhoneNumbers"), 2); // bins are found through them
  QCOMPARE(held.asked("/twiml/EH"), 2);
  QCOMPARE(held.asked("ListSIPInboundTrunk"), 1);
}

void TestSync::whatDependsOnARefusedPartIsNotKnown()
{
  Held held([](const QByteArray &) { return false; });
  held.voiceUrl = "https://handler.twilio.com/twiml/EH" + QByteArray(32, '2');
  Sync sync(accountsAt(held.server), {});
  sync.refresh();
  QVERIFY(await(sync));
  QVERIFY(isWhole(sync, resourceOf<TwimlBin>()));
  held.server.close();
  for (QTcpSocket *s : held.server.findChildren<QTcpSocket *>()) s->abort();
  QSet<const Resource *> told;
  connect(&sync, &Sync::changed, this, [&](const Resource *r) { told << r; });
  sync.refresh();
  QVERIFY(await(sync));
  QVERIFY(told.contains(&resourceOf<TwimlBin>()));
  const Part &bins = sync.snapshot().part(resourceOf<TwimlBin>());
  QCOMPARE(bins.state, Read::Failed);
  QCOMPARE(bins.size(), 1);
  QVERIFY(!bins.error.text.isEmpty());
}

void TestSync::refreshesByItself()
{
  Held held([](const QByteArray &) { return false; });
  Sync sync(accountsAt(held.server), {});
  QSignalSpy finished(&sync, &Sync::finished);
  sync.setInterval(1s);
  sync.refresh();
  QVERIFY(await(sync));
  QTRY_VERIFY_WITH_TIMEOUT(finished.size() >= 2, 5'000);
  sync.setInterval(0s);
  QVERIFY(await(sync));
  const auto soFar = finished.size();
  QTest::qWait(1'300);
  QCOMPARE(finished.size(), soFar);
}

void TestSync::endsWhileReading()
{
  Held held;
  auto sync = std::make_unique<Sync>(accountsAt(held.server), Surroundings());
  sync->refresh();
  QTRY_VERIFY(held.waiting.size() >= 5);
  sync.reset();
  QTRY_VERIFY(held.server.disconnections >= 5); // what nobody waits for is given up
}

void TestSync::onDemandIsReadWhenWanted()
{
  for (const Endpoint *e : api::catalogue()) {
    if (!e->onDemand) continue;
    Sync sync(accountsAt(sandbox->line()), {});
    sync.refresh();
    QVERIFY(await(sync));
    QCOMPARE(sync.snapshot().part(*e->resource).state, Read::NotAsked);
    sync.want(*e->resource);
    QVERIFY2(await(sync) && isWhole(sync, *e->resource), e->resource->name);
    const QDateTime first = sync.snapshot().part(*e->resource).readAt;
    QTest::qWait(2);
    sync.refresh();
    QVERIFY(await(sync));
    QVERIFY2(sync.snapshot().part(*e->resource).readAt > first, e->resource->name);
  }
}

QTEST_GUILESS_MAIN(TestSync)
#include "t_sync.moc"
