// Reading calls by stretches of time: however the time is cut, each call comes once; what fails is told and can be read
// again.
#include "api/accountsat.h"
#include "runner/sandboxprocess.h"
#include "support/finish.h"
#include "sync/callfeed.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

namespace {
const QDateTime zero(QDate(2026, 11, 1), QTime(0, 0), Qt::UTC);

/// A list of calls as Twilio pages it. What the documentation leaves open can be chosen.
class Twilio {
public:
  explicit Twilio(int size, quint32 seed, int span) : dice(seed)
  {
    for (int i = 0; i < size; ++i) starts << int(dice.bounded(span));
    std::sort(starts.begin(), starts.end(), std::greater<>());
  }
  bool inclusive = true;   ///< of "StartTime<"
  bool newestFirst = true; ///< else by something near to the start
  std::function<bool(const QString &query)> refuses = [](const QString &) { return false; };
  std::function<bool(const QString &query)> hangs = [](const QString &) { return false; };
  QList<int> starts; ///< seconds after `zero`, newest first
  int asked = 0;

  static QString sid(int i) { return QStringLiteral("CA%1").arg(i, 32, 16, QLatin1Char('0')); }

  void answer(QTcpSocket *s, const QByteArray &request)
  {
    const QUrl url(QString::fromLatin1(request.mid(4, request.indexOf(" HTTP/") - 4)));
    const QString query = url.query(QUrl::FullyDecoded);
    ++asked;
    if (hangs(query)) return;
    if (refuses(query)) return HttpEcho::answer(s, "500 Broken", R"({"code":20500,"message":"Broken","status":500})");
    const QUrlQuery q(url.query(QUrl::FullyEncoded));
    const auto time = [&](const char *name, int otherwise) {
      const QString text = q.queryItemValue(QLatin1String(name), QUrl::FullyDecoded);
      return text.isEmpty() ? otherwise : int(zero.secsTo(QDateTime::fromString(text, Qt::ISODate)));
    };
    const int least = time("StartTime>", -1), most = time("StartTime<", 1 << 30) - (inclusive ? 0 : 1);
    QList<int> found;
    if (q.queryItemValue(QStringLiteral("Status")).isEmpty())
      for (int i = 0; i < starts.size(); ++i)
        if (starts[i] >= least && starts[i] <= most) found << i;
    if (!newestFirst) // neighbours change places
      for (qsizetype i = 0; i + 3 < found.size(); i += 3) std::swap(found[i], found[i + 3]);
    const int size = q.queryItemValue(QStringLiteral("PageSize")).toInt();
    const int from = q.queryItemValue(QStringLiteral("Page")).toInt() * size;
    QJsonArray calls;
    for (int i = from; i < qMin(from + size, int(found.size())); ++i)
      calls.append(QJsonObject{{"sid", sid(found[i])},
                               {"status", "completed"},
                               {"start_time", zero.addSecs(starts[found[i]]).toString(Qt::ISODate)}});
    QUrlQuery next = q;
    next.removeQueryItem(QStringLiteral("Page"));
    next.addQueryItem(QStringLiteral("Page"), QString::number(from / size + 1));
    const bool more = from + size < found.size();
    const QJsonObject page{
        {"calls", calls},
        {"next_page_uri", more ? QJsonValue(url.path() + u'?' + next.query(QUrl::FullyEncoded)) : QJsonValue()}};
    HttpEcho::answer(s, "200 OK", QJsonDocument(page).toJson());
  }

private:
  QRandomGenerator dice;
};

QStringList sids(const CallFeed &feed)
{
  QStringList out;
  const auto rows = feed.part().rows;
  for (int i = 0; rows && i < rows->size(); ++i) out << resourceOf<Call>().keyOf(rows->at(i));
  return out;
}

QStringList sorted(QStringList list)
{
  list.sort();
  return list;
}

QStringList allOf(const Twilio &t)
{
  QStringList out;
  for (int i = 0; i < t.starts.size(); ++i) out << Twilio::sid(i);
  return sorted(out);
}

bool ended(const CallFeed &feed)
{
  return QTest::qWaitFor([&] { return !feed.isReading(); }, 20'000);
}

twilio::CallQuery since(int seconds)
{
  twilio::CallQuery q;
  q.from = zero;
  q.to = zero.addSecs(seconds);
  return q;
}
} // namespace

class TestCallFeed : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void eachCallComesOnce_data();
  void eachCallComesOnce();
  void eachPageHasWhatItClaims();
  void asTheSandboxHasThem();
  void severalAtATime();
  void aBrokenStretchIsToldAndReadAgain();
  void nothingAtAllIsAFailure();
  void stoppingKeepsWhatCame();
  void newCallsComeWithARefresh();
  void anEndedCallStaysEnded();
};

/// Many calls in the same second, so that they stand at every seam.
void TestCallFeed::eachCallComesOnce_data()
{
  QTest::addColumn<int>("size");
  QTest::addColumn<int>("span");
  QTest::addColumn<int>("page");
  QTest::addColumn<bool>("inclusive");
  QTest::addColumn<bool>("ordered");
  for (const bool inclusive : {true, false})
    for (const bool ordered : {true, false}) {
      QTest::addRow("none %d %d", inclusive, ordered) << 0 << 100 << 10 << inclusive << ordered;
      QTest::addRow("one %d %d", inclusive, ordered) << 1 << 100 << 10 << inclusive << ordered;
      QTest::addRow("one page %d %d", inclusive, ordered) << 10 << 100 << 10 << inclusive << ordered;
      QTest::addRow("one more %d %d", inclusive, ordered) << 11 << 100 << 10 << inclusive << ordered;
      QTest::addRow("spread %d %d", inclusive, ordered) << 300 << 100'000 << 10 << inclusive << ordered;
      QTest::addRow("dense %d %d", inclusive, ordered) << 300 << 40 << 7 << inclusive << ordered;
      QTest::addRow("one second %d %d", inclusive, ordered) << 100 << 1 << 7 << inclusive << ordered;
      QTest::addRow("two seconds %d %d", inclusive, ordered) << 100 << 2 << 3 << inclusive << ordered;
    }
}

void TestCallFeed::eachCallComesOnce()
{
  QFETCH(int, size);
  QFETCH(int, span);
  QFETCH(int, page);
  QFETCH(bool, inclusive);
  QFETCH(bool, ordered);
  for (const quint32 seed : {1U, 2U, 3U}) {
    Twilio list(size, seed, span);
    list.inclusive = inclusive;
    list.newestFirst = ordered;
    HttpEcho server([&](QTcpSocket *s, const QByteArray &request) { list.answer(s, request); });
    CallFeed feed;
    feed.setPageSize(page);
    feed.read(*accountsAt(server).twilio, since(span + 1));
    QVERIFY(ended(feed));
    QCOMPARE(feed.part().state, Read::Whole);
    QCOMPARE(sorted(sids(feed)), allOf(list));
  }
}

/// Whoever keeps some pages and loses others must not believe that he has the calls of a lost one.
void TestCallFeed::eachPageHasWhatItClaims()
{
  for (const int span : {1, 2, 40, 1'500}) { // most pages end amid a second
    Twilio list(1'000, 11, span);
    HttpEcho server([&](QTcpSocket *s, const QByteArray &request) { list.answer(s, request); });
    CallFeed feed;
    feed.setPageSize(50);
    feed.setPassing(true);
    QSet<int> claimed;
    QStringList missing;
    connect(&feed, &CallFeed::arrived, &feed,
            [&](const std::shared_ptr<RowsOf<Call>> &page, qint64 from, qint64 until) {
              QSet<QString> here;
              for (const Call &c : page->list) here << c.sid;
              for (int i = 0; i < list.starts.size(); ++i) {
                const qint64 second = zero.toSecsSinceEpoch() + list.starts[i];
                if (second < from || second >= until) continue;
                claimed << i;
                if (!here.contains(Twilio::sid(i))) missing << Twilio::sid(i);
              }
            });
    feed.read(*accountsAt(server).twilio, since(span + 1));
    QVERIFY(ended(feed));
    QCOMPARE(missing, QStringList());
    QCOMPARE(claimed.size(), 1'000);
  }
}

void TestCallFeed::asTheSandboxHasThem()
{
  const SandboxProcess sandbox({QStringLiteral("--calls"), QStringLiteral("1500")});
  const Account account = *accountsAt(sandbox.line()).twilio;
  const auto all = finish(api::endpointOf(resourceOf<Call>()).list(account, {}));
  QVERIFY(all);
  QStringList expected;
  for (int i = 0; i < (*all)->size(); ++i) expected << resourceOf<Call>().keyOf((*all)->at(i));
  QCOMPARE(expected.size(), 1500);
  for (const int page : {50, 200, 1000}) {
    CallFeed feed;
    feed.setPageSize(page);
    twilio::CallQuery q;
    q.from = QDateTime::currentDateTimeUtc().addDays(-100);
    feed.read(account, q);
    QVERIFY(ended(feed));
    QCOMPARE(sorted(sids(feed)), sorted(expected));
  }
}

void TestCallFeed::severalAtATime()
{
  Twilio list(1'000, 4, 100'000);
  int open = 0, most = 0;
  HttpEcho server([&](QTcpSocket *s, const QByteArray &request) {
    most = qMax(most, ++open);
    QTimer::singleShot(30, s, [&, s, request] {
      --open;
      list.answer(s, request);
    });
  });
  CallFeed feed;
  feed.setPageSize(20);
  feed.read(*accountsAt(server).twilio, since(100'001));
  QVERIFY(ended(feed));
  QCOMPARE(sids(feed).size(), 1'000);
  QVERIFY2(most >= 4, qPrintable(QString::number(most)));
  QVERIFY2(list.asked <= 75, qPrintable(QString::number(list.asked))); // 50 pages, some of them begun twice
}

void TestCallFeed::aBrokenStretchIsToldAndReadAgain()
{
  Twilio list(400, 5, 100'000);
  bool broken = true;
  list.refuses = [&](const QString &query) { // all that begins in the first half
    if (!broken || !query.contains(u"StartTime>")) return false;
    return list.asked % 5 == 3;
  };
  HttpEcho server([&](QTcpSocket *s, const QByteArray &request) { list.answer(s, request); });
  CallFeed feed;
  feed.setPageSize(10);
  feed.read(*accountsAt(server).twilio, since(100'001));
  QVERIFY(ended(feed));
  QCOMPARE(feed.part().state, Read::Partly);
  QVERIFY(!feed.missing().isEmpty());
  QCOMPARE(feed.part().error.vendorCode, QStringLiteral("20500"));
  const QStringList some = sids(feed);
  QVERIFY(some.size() < 400);
  for (int i = 0; i < list.starts.size(); ++i) { // what is not there lies in a stretch that was told
    if (some.contains(Twilio::sid(i))) continue;
    const QDateTime at = zero.addSecs(list.starts[i]);
    QVERIFY(std::any_of(feed.missing().begin(), feed.missing().end(),
                        [&](const CallFeed::Gap &g) { return g.from <= at && at <= g.to; }));
  }
  broken = false;
  feed.readMissing();
  QVERIFY(ended(feed));
  QCOMPARE(feed.part().state, Read::Whole);
  QCOMPARE(sorted(sids(feed)), allOf(list));
}

void TestCallFeed::nothingAtAllIsAFailure()
{
  Twilio list(10, 6, 100);
  list.refuses = [](const QString &) { return true; };
  HttpEcho server([&](QTcpSocket *s, const QByteArray &request) { list.answer(s, request); });
  CallFeed feed;
  feed.read(*accountsAt(server).twilio, since(101));
  QVERIFY(ended(feed));
  QCOMPARE(feed.part().state, Read::Failed);
  QVERIFY(!feed.part().error.text.isEmpty());
}

void TestCallFeed::stoppingKeepsWhatCame()
{
  Twilio list(400, 7, 100'000);
  list.hangs = [&](const QString &) { return list.asked > 6; };
  HttpEcho server([&](QTcpSocket *s, const QByteArray &request) { list.answer(s, request); });
  CallFeed feed;
  feed.setPageSize(10);
  feed.read(*accountsAt(server).twilio, since(100'001));
  QTRY_VERIFY(list.asked > 6);
  QTest::qWait(100);
  QVERIFY(feed.isReading());
  feed.stop();
  QVERIFY(!feed.isReading());
  QCOMPARE(feed.part().state, Read::Partly);
  const auto before = sids(feed);
  QVERIFY(before.size() >= 10 && before.size() < 400);
  QCOMPARE(feed.missing().first().error.kind, Error::Cancelled);
  QTRY_COMPARE(server.disconnections > 0, true); // the requests were given up
  list.hangs = [](const QString &) { return false; };
  feed.readMissing();
  QVERIFY(ended(feed));
  QCOMPARE(sorted(sids(feed)), allOf(list));
}

void TestCallFeed::newCallsComeWithARefresh()
{
  const SandboxProcess sandbox({QStringLiteral("--calls"), QStringLiteral("40")});
  const Account account = *accountsAt(sandbox.line()).twilio;
  CallFeed feed;
  twilio::CallQuery q;
  q.from = QDateTime::currentDateTimeUtc().addDays(-100);
  feed.read(account, q);
  QVERIFY(ended(feed));
  const Call *live = nullptr;
  for (int i = 0; i < feed.part().size(); ++i)
    if (const auto *c = static_cast<const Call *>(feed.part().rows->at(i)); c->isLive()) live = c;
  QVERIFY(live);
  const QString sid = live->sid;
  Call wanted = *live;
  wanted.status = QStringLiteral("completed");
  QVERIFY(finish(api::endpointOf(resourceOf<Call>()).change(account, Object::of(*live), Object::of(wanted))));
  const int size = feed.part().size();
  feed.refresh();
  QVERIFY(ended(feed));
  QCOMPARE(feed.part().size(), size);
  for (int i = 0; i < feed.part().size(); ++i)
    if (const auto *c = static_cast<const Call *>(feed.part().rows->at(i)); c->sid == sid)
      QCOMPARE(c->result, QStringLiteral("Answered"));
}

/// An answer that was on its way when the call was hung up comes after it.
void TestCallFeed::anEndedCallStaysEnded()
{
  CallFeed feed;
  Call call;
  call.sid = Twilio::sid(1);
  const auto statusAfter = [&](const char *status, int seconds) {
    call.status = QLatin1String(status);
    call.changed = zero.addSecs(seconds);
    feed.put(call);
    return static_cast<const Call *>(feed.part().rows->at(0))->status;
  };
  QCOMPARE(statusAfter("ringing", 0), QStringLiteral("ringing"));
  QCOMPARE(statusAfter("in-progress", 1), QStringLiteral("in-progress"));
  QCOMPARE(statusAfter("completed", 2), QStringLiteral("completed"));
  QCOMPARE(statusAfter("in-progress", 1), QStringLiteral("completed"));
  QCOMPARE(feed.count(QStringLiteral("in-progress")), 0);
  QCOMPARE(feed.part().rows->size(), 1);
}

QTEST_GUILESS_MAIN(TestCallFeed)
#include "t_callfeed.moc"
