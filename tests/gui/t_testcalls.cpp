// Test calls, pressed in their page, on sandboxes that play them: what both vendors tell becomes one verdict, and
// nothing is left ringing.
#include "api/twilio/calls.h"
#include "app/session.h"
#include "gui/kit/banner.h"
#include "gui/kit/routemap.h"
#include "gui/kit/style.h"
#include "gui/kit/toast.h"
#include "gui/pages/overviewpage.h"
#include "gui/place.h"
#include "gui/proof/testcalls.h"
#include "gui/window.h"
#include "guides/testcall.h"
#include "model/outboundtrunk.h"
#include "model/room.h"
#include "profiles/connectfile.h"
#include "support/finish.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace gui;
using proof::Party;

namespace {
constexpr int patience = 30'000; // milliseconds

/// A sandbox whose calls go ten times as fast, and a session on it.
struct World {
  explicit World(const QStringList &arguments)
  {
    sandbox.start(QStringLiteral(TRUNKLINE_BIN_DIR "/trunkline-sandbox"),
                  QStringList{QStringLiteral("--calls=0"), QStringLiteral("--call-speed=10")} + arguments);
    while (!sandbox.canReadLine())
      if (!sandbox.waitForReadyRead(20'000)) qFatal("no sandbox");
    auto read = profiles::readConnectJson(sandbox.readLine(), QStringLiteral("the sandbox"));
    if (!read) qFatal("%s", qPrintable(read.error().text));
    profile = *read;
    journal = std::move(*Journal::open(folder.filePath(QStringLiteral("journal.sqlite")), api::resourceNamed));
    open();
  }
  ~World()
  {
    place.reset();
    session.reset();
    sandbox.closeWriteChannel();
    sandbox.waitForFinished();
  }
  void open()
  {
    place.reset();
    session.reset();
    Opening opening = Opening::of(profile);
    opening.stateFile = folder.filePath(QStringLiteral("state.json"));
    session = std::make_unique<Session>(opening, journal.get());
    QSignalSpy ready(session.get(), &Session::ready);
    session->open();
    if (ready.isEmpty()) ready.wait(10'000);
    QSignalSpy read(&desk().sync(), &Sync::finished);
    read.wait(patience);
    (void)QTest::qWaitFor([this] { return desk().hasRead(); }, 10'000);
    QApplication::processEvents();
    place = std::make_unique<Place>(desk());
  }
  Desk &desk() const { return *session->desk(); }
  TestCalls &tests() const { return desk().testCalls(); }
  QString trunk(const char *name) const
  {
    for (const OutboundTrunk &t : desk().snapshot().of<OutboundTrunk>().seen())
      if (t.name == QLatin1String(name)) return t.id;
    return {};
  }
  QString number(const char *e164) const
  {
    for (const PhoneNumber &n : desk().snapshot().of<PhoneNumber>().seen())
      if (n.number == QLatin1String(e164)) return n.sid;
    return {};
  }
  /// Calls that live at Twilio and rooms that test calls made.
  int leftOver() const
  {
    twilio::CallQuery query;
    query.from = QDateTime::currentDateTimeUtc().addSecs(-600);
    const Account &twilio = *desk().sync().accounts().of(Vendor::Twilio);
    const Account &livekit = *desk().sync().accounts().of(Vendor::LiveKit);
    int count = 0;
    const auto page = finish(twilio::readCallPage(twilio, twilio::callsUrl(twilio, query)));
    if (!page) return -1;
    for (const Call &c : page->calls->list) count += c.isLive() ? 1 : 0;
    const auto rooms = finish(api::endpointOf(resourceOf<Room>()).list(livekit, {}));
    if (!rooms) return -1;
    for (const Room &room : static_cast<const RowsOf<Room> &>(**rooms).list)
      count += room.name.startsWith(QStringLiteral("trunkline-test")) ? 1 : 0;
    return count;
  }

  /// Calls that LiveKit's INVITEs became at Twilio.
  int dialled() const
  {
    twilio::CallQuery query;
    query.from = QDateTime::currentDateTimeUtc().addSecs(-600);
    const Account &twilio = *desk().sync().accounts().of(Vendor::Twilio);
    const auto page = finish(twilio::readCallPage(twilio, twilio::callsUrl(twilio, query)));
    int count = 0;
    for (const Call &c : page->calls->list) count += c.direction == u"trunking-terminating" ? 1 : 0;
    return count;
  }

  QTemporaryDir folder;
  QProcess sandbox;
  std::unique_ptr<Journal> journal;
  std::unique_ptr<Session> session;
  std::unique_ptr<Place> place;
  SessionProfile profile;
};
} // namespace

class TestTestCalls : public QObject {
  Q_OBJECT
  std::unique_ptr<World> world;

  void askOutbound(const char *trunk, const char *to)
  {
    world->place->push(testTask(world->desk(), resourceOf<OutboundTrunk>(), world->trunk(trunk)));
    QVERIFY(!world->place->find<QPushButton>("placeTest")->isEnabled()); // nobody is called yet
    world->place->find<QLineEdit>("testTo")->setText(QLatin1String(to));
    QTRY_VERIFY(world->place->find<QPushButton>("placeTest")->text().contains(QStringLiteral("USD")));
  }
  void askInbound(const char *number, bool byTwilio)
  {
    world->place->push(testTask(world->desk(), resourceOf<PhoneNumber>(), world->number(number)));
    world->place->find<QComboBox>("testWho")->setCurrentIndex(byTwilio);
    if (byTwilio) QTRY_VERIFY(world->place->find<QPushButton>("placeTest")->text().contains(QStringLiteral("USD")));
  }
  void toTheEnd()
  {
    QTRY_VERIFY_WITH_TIMEOUT(world->tests().walk().isOver(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!world->tests().isUnderWay(), patience);
  }

private Q_SLOTS:
  void initTestCase()
  {
    QApplication::setStyle(new Style);
    Theme::use(Theme::light());
    QStandardPaths::setTestModeEnabled(true);
    QDir().mkpath(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
  }
  void init() { world = std::make_unique<World>(QStringList()); }
  void cleanup() { world.reset(); }

  void anOutboundPathIsProved();
  void whoIsToBlameOutbound_data();
  void whoIsToBlameOutbound();
  void anInboundPathIsProved();
  void whoIsToBlameInbound_data();
  void whoIsToBlameInbound();
  void nobodyIsHeard();
  void aCallFromAnyPhone();
  void leavingThePageEndsTheCall();
  void closingTheWindowEndsTheCall();
  void theMapShowsAndStartsIt();
  void hangingUpWhileItRings();
  void itEndsByItself();
  void tenAnHour();
};

void TestTestCalls::anOutboundPathIsProved()
{
  askOutbound("Twilio out", "+1 415 555 0199");
  world->place->press("placeTest");
  QTRY_VERIFY_WITH_TIMEOUT(world->tests().walk().of(proof::Station::Audio).at >= 0, patience);
  world->place->press("hangUpTest");
  toTheEnd();
  QCOMPARE(world->tests().walk().outcome, proof::Outcome::Proved);
  QVERIFY(world->place->find<Banner>("testHeadline")->title().startsWith(QStringLiteral("It works.")));
  QTRY_COMPARE_WITH_TIMEOUT(world->leftOver(), 0, patience); // the vendor takes a moment to end a call
  // Kept for the next start, without the phone's number.
  const QString file = world->folder.filePath(QStringLiteral("proofs/state.json"));
  QTRY_VERIFY(QFile::exists(file));
  QFile kept(file);
  QVERIFY(kept.open(QIODevice::ReadOnly));
  const QByteArray text = kept.readAll();
  QVERIFY(text.contains("proved") && !text.contains("5550199"));
  const QString trunk = world->trunk("Twilio out");
  world->open();
  const auto path = proof::outboundObjects(world->desk().snapshot(), trunk);
  QTRY_COMPARE(world->tests().standing(resourceOf<OutboundTrunk>(), trunk, path), proof::Standing::Proved);
}

void TestTestCalls::whoIsToBlameOutbound_data()
{
  QTest::addColumn<QByteArray>("trunk");
  QTest::addColumn<QByteArray>("to");
  QTest::addColumn<Party>("guilty");
  QTest::addColumn<QString>("code");
  const QByteArray out = "Twilio out";
  QTest::newRow("busy") << out << QByteArray("+14155550486") << Party::Phone << "SIP 486";
  QTest::newRow("nobody answers") << out << QByteArray("+14155550408") << Party::Phone << "canceled";
  QTest::newRow("country") << out << QByteArray("+56225550100") << Party::Twilio << "32205";
  QTest::newRow("access list") << QByteArray("Twilio Brazil") << QByteArray("+5511955500110") << Party::Twilio
                               << "SIP 403";
  QTest::newRow("SIP domain") << QByteArray("old-out") << QByteArray("+14155550199") << Party::Twilio << "SIP 403";
}

void TestTestCalls::whoIsToBlameOutbound()
{
  QFETCH(QByteArray, trunk);
  QFETCH(QByteArray, to);
  askOutbound(trunk.constData(), to.constData());
  world->place->press("placeTest");
  toTheEnd();
  QCOMPARE(world->tests().walk().outcome, proof::Outcome::Failed);
  QTEST(world->tests().walk().guilty, "guilty");
  QTEST(world->tests().walk().code, "code");
  QTRY_COMPARE_WITH_TIMEOUT(world->leftOver(), 0, patience); // the vendor takes a moment to end a call
  QVERIFY(world->dialled() <= 1);                            // a phone that is busy is not rung again
  const QString id = world->trunk(trunk.constData());
  QCOMPARE(
      world->tests().standing(resourceOf<OutboundTrunk>(), id, proof::outboundObjects(world->desk().snapshot(), id)),
      proof::Standing::Failed);
}

void TestTestCalls::anInboundPathIsProved()
{
  askInbound("+15105550101", true);
  world->place->press("placeTest");
  QTRY_VERIFY_WITH_TIMEOUT(world->tests().walk().of(proof::Station::Audio).at >= 0, patience);
  QCOMPARE(world->tests().walk().of(proof::Station::Agent).what, QStringLiteral("receptionist"));
  world->place->press("hangUpTest");
  toTheEnd();
  QCOMPARE(world->tests().walk().outcome, proof::Outcome::Proved);
  QTRY_COMPARE_WITH_TIMEOUT(world->leftOver(), 0, patience); // the vendor takes a moment to end a call
}

void TestTestCalls::whoIsToBlameInbound_data()
{
  QTest::addColumn<QByteArray>("number");
  QTest::addColumn<Party>("guilty");
  QTest::addColumn<QString>("code");
  QTest::newRow("old password") << QByteArray("+442079460110") << Party::LiveKit << "SIP 401";
  QTest::newRow("no rule") << QByteArray("+15105550161") << Party::LiveKit << "SIP 404";
  QTest::newRow("web address") << QByteArray("+15105550150") << Party::Twilio << "13254";
  QTest::newRow("demo message") << QByteArray("+15105550171") << Party::Twilio << "";
}

void TestTestCalls::whoIsToBlameInbound()
{
  QFETCH(QByteArray, number);
  askInbound(number.constData(), true);
  world->place->press("placeTest");
  toTheEnd();
  QCOMPARE(world->tests().walk().outcome, proof::Outcome::Failed);
  QTEST(world->tests().walk().guilty, "guilty");
  QTEST(world->tests().walk().code, "code");
  QTRY_COMPARE_WITH_TIMEOUT(world->leftOver(), 0, patience); // the vendor takes a moment to end a call
}

void TestTestCalls::nobodyIsHeard()
{
  world = std::make_unique<World>(QStringList{QStringLiteral("--agents=none")});
  askInbound("+15105550101", true);
  world->place->press("placeTest");
  toTheEnd();
  const proof::Walk &walk = world->tests().walk();
  QVERIFY(walk.of(proof::Station::InRoom).at >= 0);
  QCOMPARE(walk.guilty, Party::Agent);
  QVERIFY2(walk.sentence.contains(QStringLiteral("receptionist")), qPrintable(walk.sentence));
}

void TestTestCalls::aCallFromAnyPhone()
{
  askInbound("+15105550102", false);
  world->place->press("placeTest");
  QVERIFY(world->tests().isUnderWay());
  QVERIFY(!world->desk().runner().isBusy()); // nothing was placed
  PlacedCall call;                           // somebody calls
  call.to = QStringLiteral("+15105550102");
  call.from = QStringLiteral("+15105550182");
  call.twiml = guides::testDocument(60);
  const auto placed = finish(api::endpointOf(resourceOf<PlacedCall>())
                                 .create(*world->desk().sync().accounts().of(Vendor::Twilio), Object::of(call)));
  QVERIFY(placed);
  QTRY_VERIFY_WITH_TIMEOUT(world->tests().walk().of(proof::Station::Audio).at >= 0, patience);
  QVERIFY(finish(api::endpointOf(resourceOf<PlacedCall>())
                     .remove(*world->desk().sync().accounts().of(Vendor::Twilio), placed->key())));
  toTheEnd();
  QCOMPARE(world->tests().walk().outcome, proof::Outcome::Proved);
}

void TestTestCalls::leavingThePageEndsTheCall()
{
  askOutbound("Twilio out", "+14155550199");
  world->place->press("placeTest");
  world->place->press("leaveTest");
  QTRY_VERIFY_WITH_TIMEOUT(world->tests().walk().of(proof::Station::Answered).at >= 0, patience);
  QVERIFY(world->leftOver() > 0);
  world->tests().hangUp();
  toTheEnd();
  QTRY_COMPARE_WITH_TIMEOUT(world->leftOver(), 0, patience); // the vendor takes a moment to end a call
}

/// Closed while a phone rings or talks: the window says that it ends the call, ends it, and goes then.
void TestTestCalls::closingTheWindowEndsTheCall()
{
  for (const bool answered : {false, true}) {
    askOutbound("Twilio out", answered ? "+14155550199" : "+14155550408");
    world->place->press("placeTest");
    QTRY_VERIFY_WITH_TIMEOUT(
        world->tests().walk().of(answered ? proof::Station::Answered : proof::Station::Placed).at >= 0, patience);
    Window window;
    window.setDesk(&world->desk());
    window.show();
    window.close();
    QVERIFY(window.isVisible()); // not before the phone is silent
    window.close();              // impatient
    QVERIFY(window.findChild<Toast *>());
    QTRY_VERIFY_WITH_TIMEOUT(!window.isVisible(), patience);
    QVERIFY(!world->tests().isUnderWay());
    QTRY_COMPARE_WITH_TIMEOUT(world->leftOver(), 0, patience); // the vendor takes a moment to end a call
    window.setDesk(nullptr);
    world->place->clear();
  }
}

/// From the route map: a test of the chosen path; what it showed stands on the map, and goes stale with the path.
void TestTestCalls::theMapShowsAndStartsIt()
{
  OverviewPage page(world->desk());
  page.resize(1280, 694);
  page.show();
  auto *map = page.findChild<RouteMap *>();
  const auto node = [&] {
    for (const RouteNode &n : map->drawing().nodes)
      if (n.column == 0 && n.title.contains(QStringLiteral("0101"))) return n;
    return RouteNode{};
  };
  const QString sid = world->number("+15105550101");
  QVERIFY(!node().subtitle.contains(QStringLiteral("roved")));
  askInbound("+15105550101", true);
  world->place->press("placeTest");
  QTRY_VERIFY_WITH_TIMEOUT(world->tests().walk().of(proof::Station::Audio).at >= 0, patience);
  world->place->press("hangUpTest");
  toTheEnd();
  if (!node().id.isEmpty()) { // a map shows the worst paths first, and not all
    QVERIFY2(node().subtitle.contains(QStringLiteral("Proved")), qPrintable(node().subtitle));
  }
  TaskPage *asked = nullptr;
  connect(&world->desk(), &Desk::taskRequested, this, [&](TaskPage *task) { asked = task; });
  for (const RouteNode &n : map->drawing().nodes) {
    if (n.column) continue;
    map->choose(n.id);
    auto *test = page.findChild<QPushButton *>(QStringLiteral("testChosenPath"));
    if (!test->isVisible()) continue;
    test->click();
    break;
  }
  QVERIFY(asked);
  QCOMPARE(asked->objectName(), QStringLiteral("testTask"));
}

void TestTestCalls::hangingUpWhileItRings()
{
  askOutbound("Twilio out", "+14155550408");
  world->place->press("placeTest");
  QTRY_VERIFY_WITH_TIMEOUT(world->tests().walk().of(proof::Station::Placed).at >= 0, patience);
  world->place->press("hangUpTest");
  toTheEnd();
  QCOMPARE(world->tests().walk().outcome, proof::Outcome::Unfinished);
  QTRY_COMPARE_WITH_TIMEOUT(world->leftOver(), 0, patience); // the vendor takes a moment to end a call
}

void TestTestCalls::itEndsByItself()
{
  TestOrder order;
  OutboundCall call;
  call.trunkId = world->trunk("Twilio out");
  call.to = order.test.number = QStringLiteral("+14155550199");
  call.from = QStringLiteral("+15105550181");
  call.room = order.test.room = guides::testRoom(QStringLiteral("end"));
  call.identity = order.test.identity = QStringLiteral("test-phone");
  order.plan = guides::callOut(call);
  order.seconds = 2;
  QVERIFY(world->tests().start(order));
  QVERIFY(!world->tests().start(order)); // one at a time
  toTheEnd();
  QCOMPARE(world->tests().walk().outcome, proof::Outcome::Proved);
  QTRY_COMPARE_WITH_TIMEOUT(world->leftOver(), 0, patience); // the vendor takes a moment to end a call
}

void TestTestCalls::tenAnHour()
{
  TestOrder order;
  OutboundCall call;
  call.trunkId = QStringLiteral("ST_gone");
  call.to = order.test.number = QStringLiteral("+14155550199");
  call.room = order.test.room = guides::testRoom(QStringLiteral("many"));
  call.identity = QStringLiteral("p");
  order.plan = guides::callOut(call);
  for (int i = 0; i < guides::testsAnHour; ++i) {
    QVERIFY(world->tests().start(order));
    toTheEnd();
    QCOMPARE(world->tests().walk().code, QStringLiteral("not_found"));
  }
  const auto refused = world->tests().start(order);
  QVERIFY(!refused);
  QVERIFY(refused.error().text.contains(QStringLiteral("money")));
}

QTEST_MAIN(TestTestCalls)
#include "t_testcalls.moc"
