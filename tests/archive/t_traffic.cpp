// Whether calls go worse than before.
#include "archive/traffic.h"
#include "calls/conversation.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace archive;

namespace {
const QString own = QStringLiteral("+15105550123"), ownTwo = QStringLiteral("+15105550150"),
              livekit = QStringLiteral("sip:+15105550123@nd.sip.livekit.cloud;transport=tcp");

Call leg(const QString &sid, const QString &to, const char *status, const QString &parent = {}, int second = 0)
{
  Call c;
  c.sid = QStringLiteral("CA") + sid.rightJustified(32, u'0');
  if (!parent.isEmpty()) c.parentSid = QStringLiteral("CA") + parent.rightJustified(32, u'0');
  c.from = QStringLiteral("+14155550187");
  c.to = to;
  c.status = QLatin1String(status);
  c.direction = parent.isEmpty() ? QStringLiteral("inbound") : QStringLiteral("outbound-dial");
  c.started = c.created = QDateTime(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC).addSecs(second);
  c.duration = c.status == u"completed" ? 60 : 0;
  return c;
}

/// Of calls that are kept, as conversations.
Sums kept(const std::vector<Call> &calls, By by)
{
  const QTemporaryDir folder;
  auto store = CallStore::open(folder.filePath(QStringLiteral("calls.sqlite")));
  auto page = std::make_shared<RowsOf<Call>>();
  page->list = calls;
  if (!store || !(*store)->write({page}, {})) return {};
  const auto sums = (*store)->sums({}, {by, {own, ownTwo}, true});
  return sums ? *sums : Sums();
}

Totals totals(int answered, int failed, int live = 0)
{
  Totals t;
  t.all.calls = answered + failed + live;
  t.byStatus[QStringLiteral("completed")].calls = answered;
  t.byStatus[QStringLiteral("failed")].calls = failed;
  t.byStatus[QStringLiteral("in-progress")].calls = live;
  return t;
}
} // namespace

class TestTraffic : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void verdicts_data()
  {
    QTest::addColumn<QList<int>>("calls"); // answered and failed of hour, day, week, week before
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("since");
    using V = TrafficVerdict;
    const auto row = [](const char *name, const QList<int> &calls, int kind, Window since = Window::Week) {
      QTest::newRow(name) << calls << kind << int(since);
    };
    row("nothing", {0, 0, 0, 0, 0, 0, 0, 0}, V::NoCalls);
    row("nothing this week", {0, 0, 0, 0, 0, 0, 50, 2}, V::NoCalls);
    row("two calls", {0, 0, 1, 0, 2, 0, 0, 0}, V::TooFew);
    row("as ever", {9, 1, 90, 10, 900, 100, 900, 100}, V::Steady);
    row("an hour of ten, worse", {5, 5, 90, 10, 900, 100, 900, 100}, V::Worse, Window::Hour);
    row("nine calls are too few to be worse", {4, 5, 90, 10, 900, 100, 900, 100}, V::Steady);
    row("worse since yesterday", {4, 0, 60, 40, 900, 100, 900, 100}, V::Worse, Window::Day);
    row("just within", {0, 0, 71, 29, 900, 100, 900, 100}, V::Steady);
    row("no week before: the week itself", {1, 9, 90, 10, 900, 100, 0, 0}, V::Worse, Window::Hour);
    row("always bad is not worse", {1, 9, 10, 90, 100, 900, 100, 900}, V::Steady);
    row("three in a row", {0, 3, 90, 10, 900, 100, 900, 100}, V::AllFail, Window::Hour);
    row("two are chance", {0, 2, 90, 10, 900, 100, 900, 100}, V::Steady);
    row("all of a day", {0, 1, 0, 5, 100, 10, 100, 10}, V::AllFail, Window::Day);
  }

  void verdicts()
  {
    QFETCH(QList<int>, calls);
    QFETCH(int, kind);
    QFETCH(int, since);
    Traffic t;
    for (size_t i = 0; i < windows.size(); ++i) t.of[i] = totals(calls[int(i) * 2], calls[int(i) * 2 + 1]);
    QCOMPARE(int(verdictOf(t).kind), kind);
    QCOMPARE(int(verdictOf(t).since), since);
  }

  void callsThatGoOnAreNotCounted()
  {
    QCOMPARE(answerRate(totals(1, 1, 8)), std::optional(50));
    QVERIFY(!answerRate(totals(0, 0, 3)));
  }

  /// Twilio answers who calls as soon as its document dials: what they hear is the leg to LiveKit.
  void anAnswerIsWhatTheCallerHears_data()
  {
    QTest::addColumn<QStringList>("dialled");
    QTest::addColumn<QString>("heard");
    QTest::newRow("nobody is dialled") << QStringList() << "completed";
    QTest::newRow("LiveKit answers") << QStringList{"completed"} << "completed";
    QTest::newRow("LiveKit refuses") << QStringList{"failed"} << "failed";
    QTest::newRow("LiveKit is busy") << QStringList{"busy"} << "busy";
    QTest::newRow("then a phone answers") << QStringList{"failed", "completed"} << "completed";
    QTest::newRow("then nobody answers") << QStringList{"failed", "no-answer"} << "no-answer";
    QTest::newRow("then a phone rings") << QStringList{"failed", "ringing"} << "completed";
  }

  void anAnswerIsWhatTheCallerHears()
  {
    QFETCH(QStringList, dialled);
    QFETCH(QString, heard);
    std::vector<Call> all{leg(QStringLiteral("1"), own, "completed")};
    for (int i = 0; i < dialled.size(); ++i)
      all.push_back(leg(QString::number(i + 2), i ? QStringLiteral("+14155550111") : livekit,
                        dialled[i].toLatin1().constData(), QStringLiteral("1"), i + 1));
    const Totals totals = kept(all, By::Number).groups.value(own);
    QCOMPARE(totals.all.calls, 1);
    QCOMPARE(totals.byStatus.value(heard).calls, 1);
    QCOMPARE(totals.all.seconds, 60);
    QCOMPARE(kept(all, By::Nothing).all().all.calls, 1);
  }

  /// A leg whose first call is not of the account's numbers, or not there, stands for itself.
  void aLegAloneIsACall()
  {
    Call out = leg(QStringLiteral("2"), QStringLiteral("+14155550111"), "completed", QStringLiteral("1"));
    out.from = own;
    QCOMPARE(kept({out}, By::Number).groups.value(own).all.calls, 1);
    const Call first = leg(QStringLiteral("1"), QStringLiteral("sip:agents@nd.sip.twilio.com"), "completed");
    QCOMPARE(kept({first, out}, By::Number).groups.value(own).all.calls, 1);
    QCOMPARE(kept({first, out}, By::Nothing).all().all.calls, 1);
  }

  /// The archive and the page Calls say the same of the same legs.
  void conversationsGoAsThePageSays()
  {
    QRandomGenerator dice(7);
    std::vector<Call> all;
    for (int i = 0; i < 300; ++i) {
      const auto any = [&] { return callStatuses().at(dice.bounded(int(callStatuses().size()))).toLatin1(); };
      const QString first = QString::number(i * 10);
      all.push_back(leg(first, own, any().constData(), {}, i * 60));
      for (int k = dice.bounded(4); k > 0; --k)
        all.push_back(leg(QString::number(i * 10 + k), livekit, any().constData(), first, i * 60 + k));
    }
    calls::Ground ground;
    for (const Call &c : all) ground.calls << &c;
    QMap<QString, qint64> wanted;
    for (const calls::Conversation &c : calls::conversations(ground)) ++wanted[c.status()];
    const Totals totals = kept(all, By::Number).groups.value(own);
    for (auto w = wanted.cbegin(); w != wanted.cend(); ++w)
      QVERIFY2(totals.byStatus.value(w.key()).calls == *w, qPrintable(w.key()));
    QCOMPARE(totals.all.calls, 300);
  }

  void timesMeetAndDoNotOverlap()
  {
    const QDateTime now(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
    QCOMPARE(timesOf(Window::WeekBefore, now).second.addSecs(1), timesOf(Window::Week, now).first);
    QCOMPARE(timesOf(Window::WeekBefore, now).first.daysTo(now), 14);
  }
};

QTEST_GUILESS_MAIN(TestTraffic)
#include "t_traffic.moc"
