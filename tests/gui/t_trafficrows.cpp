// What the overview says of traffic: whose calls go ill now, since when and why, and who has none.
#include "archive/callfill.h"
#include "gui/calls/trafficfeed.h"
#include "gui/kit/style.h"
#include "gui/overview/trafficpanel.h"
#include "gui/place.h"
#include "gui/table/partchoice.h"
#include "support/desk.h"
#include "support/finish.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace gui;
using namespace inbound;
using namespace archive;

namespace {
/// Answered and failed of hour, day, week, week before.
Traffic traffic(const std::array<int, 8> &calls)
{
  Traffic t;
  for (size_t i = 0; i < windows.size(); ++i) {
    t.of[i].byStatus[QStringLiteral("completed")].calls = calls[2 * i];
    t.of[i].byStatus[QStringLiteral("failed")].calls = calls[2 * i + 1];
    t.of[i].all.calls = calls[2 * i] + calls[2 * i + 1];
  }
  return t;
}
const Traffic asEver = traffic({9, 1, 90, 10, 900, 100, 900, 100}), worse = traffic({5, 5, 90, 10, 900, 100, 900, 100}),
              dead = traffic({0, 4, 0, 14, 500, 50, 500, 50});

Snapshot twoNumbers()
{
  Snapshot s = works();
  PhoneNumber a = aNumber(), b = aNumber(otherNumber);
  b.trunkSid = QStringLiteral("TK1");
  ElasticTrunk trunk;
  trunk.sid = QStringLiteral("TK1");
  trunk.name = QStringLiteral("nd-main");
  s.put<PhoneNumber>({a, b});
  s.put<ElasticTrunk>({trunk});
  return s;
}

Call aCall(int i, const QString &to, const char *status, int minutesAgo)
{
  Call c;
  c.sid = QStringLiteral("CA%1").arg(i, 32, 10, QLatin1Char('0'));
  c.from = QStringLiteral("+14155550187");
  c.to = to;
  c.status = QLatin1String(status);
  c.direction = QStringLiteral("inbound");
  c.created = c.started = c.ended = QDateTime::currentDateTimeUtc().addSecs(-60 * minutesAgo);
  return c;
}
} // namespace

class TestTrafficRows : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void initTestCase()
  {
    QApplication::setStyle(new Style);
    Theme::use(Theme::light());
  }

  void theWorstComesFirst()
  {
    const Snapshot s = twoNumbers();
    QVERIFY(trafficTroubles(s, {{number, asEver}}, {}).isEmpty());
    const auto all = trafficTroubles(s, {{number, worse}, {otherNumber, dead}}, {});
    QCOMPARE(all.size(), 2);
    QCOMPARE(all[0].number, otherNumber);
    QCOMPARE(troubleTitle(all[0]), QStringLiteral("none of 4 call(s) in the last hour was answered"));
    QCOMPARE(troubleTitle(all[1]), QStringLiteral("50 % of the calls in the last hour were answered, 90 % before"));
    QCOMPARE(all[1].lost(), 5);
  }

  /// A trunk is told of by its numbers; by itself only where none of them says it.
  void aTrunkIsNotToldTwice()
  {
    const Snapshot s = twoNumbers();
    const auto both = trafficTroubles(s, {{otherNumber, dead}}, {{QStringLiteral("TK1"), dead}});
    QCOMPARE(both.size(), 1);
    QCOMPARE(both[0].resource, &resourceOf<PhoneNumber>());
    const auto alone = trafficTroubles(s, {{otherNumber, asEver}}, {{QStringLiteral("TK1"), dead}});
    QCOMPARE(alone.size(), 1);
    QCOMPARE(alone[0].resource, &resourceOf<ElasticTrunk>());
  }

  void whoHasNoCalls()
  {
    Snapshot s = twoNumbers();
    QCOMPARE(silentNumbers(s, {{number, asEver}}).size(), 1);
    QCOMPARE(silentNumbers(s, {{number, traffic({0, 0, 0, 0, 0, 0, 9, 0})}}).size(), 2); // a week ago is long
    edit<PhoneNumber>(s, [](PhoneNumber &n) { n.voiceCapable = false; });
    QVERIFY(silentNumbers(s, {}).size() < 2); // nobody can call a fax
  }

  void thePanelSaysSinceWhen()
  {
    QTemporaryDir folder;
    CallArchive calls(folder.filePath(QStringLiteral("calls.sqlite")));
    CallFill fill(calls);
    auto page = std::make_shared<RowsOf<Call>>();
    for (int i = 0; i < 14; ++i) page->list.push_back(aCall(i, number, "failed", 5 + i));
    page->list.push_back(aCall(20, number, "completed", 90));
    QVERIFY(finish(calls.write({page}, {})));
    const Work work(twoNumbers(), false, {}, Profile::Kind::Test, &fill);
    QStringList opened, parts;
    connect(work.desk.get(), &Desk::openRequested, this, [&](const Resource *, const QString &key) { opened << key; });
    connect(&PartChoice::of(*work.desk), &PartChoice::chosen, this, [&](const QString &part) { parts << part; });
    TrafficPanel panel(*work.desk);
    panel.refresh();
    QTRY_VERIFY(panel.findChild<QWidget *>(QStringLiteral("trafficTrouble")));
    QVERIFY(!panel.isHidden());
    const auto said = [&] {
      QStringList out;
      for (const QLabel *l : panel.findChildren<QLabel *>()) out << l->text();
      return out.join(u'\n');
    };
    QTRY_VERIFY2(said().contains(QStringLiteral("The last answered call began at ")), qPrintable(said()));
    QVERIFY2(said().contains(QStringLiteral("none of 14 call(s) in the last hour was answered")), qPrintable(said()));
    QTRY_VERIFY2(said().contains(QStringLiteral("The last one failed at ")), qPrintable(said()));
    QVERIFY2(said().contains(QStringLiteral("1 number(s) had no calls in 7 days")), qPrintable(said()));
    QCOMPARE(unnamed(&panel), QStringList());
    panel.findChild<QPushButton *>(QStringLiteral("openTraffic"))->click();
    QCOMPARE(opened, QStringList(aNumber().sid));
    QCOMPARE(parts, QStringList(QStringLiteral("traffic")));
  }

  /// What was added up while the archive was still being filled, does not stand for half a minute.
  void theFirstFillIsNotWaitedFor()
  {
    QTemporaryDir folder;
    CallArchive calls(folder.filePath(QStringLiteral("calls.sqlite")));
    TrafficFeed feed(calls);
    QSignalSpy added(&feed, &TrafficFeed::changed);
    feed.want({number});
    QVERIFY(added.wait(10'000));
    QCOMPARE(feed.ofNumber(number).in(Window::Week).all.calls, 0);
    auto page = std::make_shared<RowsOf<Call>>();
    for (int i = 0; i < 5; ++i) page->list.push_back(aCall(i, number, "completed", 5 + i));
    QVERIFY(finish(calls.write({page}, {})));
    feed.again();
    feed.filled();
    QVERIFY(added.wait(10'000));
    QCOMPARE(feed.ofNumber(number).in(Window::Week).all.calls, 5);
  }

  /// Twilio answered each call itself, and LiveKit refused its leg: nobody was answered.
  void aCallThatLiveKitRefusesIsNotAnswered()
  {
    QTemporaryDir folder;
    CallArchive calls(folder.filePath(QStringLiteral("calls.sqlite")));
    auto page = std::make_shared<RowsOf<Call>>();
    for (int i = 0; i < 4; ++i) {
      page->list.push_back(aCall(2 * i, number, "completed", 5 + i));
      page->list.push_back(
          aCall(2 * i + 1, QStringLiteral("sip:%1@nd.sip.livekit.cloud").arg(number), "failed", 5 + i));
      page->list.back().parentSid = page->list[page->list.size() - 2].sid;
    }
    page->list.push_back(aCall(9, number, "completed", 50));
    QVERIFY(finish(calls.write({page}, {})));
    TrafficFeed feed(calls);
    QSignalSpy added(&feed, &TrafficFeed::changed);
    feed.want({number});
    QVERIFY(added.wait(10'000));
    const Totals week = feed.ofNumber(number).in(Window::Week);
    QCOMPARE(week.all.calls, 5);
    QCOMPARE(answerRate(week), std::optional(20));
    const auto last = finish(calls.rows(trafficQuestion(number, {}, "completed"), 1));
    QVERIFY(last);
    QCOMPARE(int(last->rows->list.size()), 1);
    QCOMPARE(last->rows->list.front().sid, page->list.back().sid);
  }

  /// Where nothing is kept, or nothing is wrong, there is no panel.
  void quietWhenWell()
  {
    const Work none(twoNumbers());
    TrafficPanel panel(*none.desk);
    panel.refresh();
    QVERIFY(panel.isHidden());
    QTemporaryDir folder;
    CallArchive calls(folder.filePath(QStringLiteral("calls.sqlite")));
    CallFill fill(calls);
    const Work work(twoNumbers(), false, {}, Profile::Kind::Test, &fill);
    TrafficPanel empty(*work.desk);
    QSignalSpy added(work.desk->traffic(), &TrafficFeed::changed);
    empty.refresh();
    QVERIFY(added.wait(10'000));
    QVERIFY(empty.isHidden()); // no calls at all: nothing is to be said of those without
  }
};

QTEST_MAIN(TestTrafficRows)
#include "t_trafficrows.moc"
