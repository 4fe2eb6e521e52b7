// The archive's file: what is kept and how, what is removed, and that neither a kill nor a full disk takes anything.
#include "archive/calls.h"
#include "archive/callstore.h"
#include "archive/schema.h"

#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace archive;

namespace {
const QDateTime zero(QDate(2026, 11, 1), QTime(0, 0), Qt::UTC);
constexpr int pageOfTest = 200;

QString sidOf(int i) { return QStringLiteral("CA%1").arg(i, 32, 16, QLatin1Char('0')); }

/// Page n: calls of its own, the same each time.
std::shared_ptr<RowsOf<Call>> page(int n)
{
  RandomCalls random{quint32(n + 1)};
  auto out = std::make_shared<RowsOf<Call>>();
  for (int i = 0; i < pageOfTest; ++i) {
    Call c = random.call();
    c.sid = sidOf(n * pageOfTest + i);
    c.started = zero.addSecs(n * 1'000 + i);
    out->list.push_back(c);
  }
  return out;
}
Span spanOf(int n)
{
  const qint64 from = zero.toSecsSinceEpoch() + n * 1'000;
  return {from, from + 1'000};
}

std::shared_ptr<RowsOf<Call>> only(const Call &c)
{
  auto out = std::make_shared<RowsOf<Call>>();
  out->list.push_back(c);
  return out;
}

std::vector<Call> allOf(CallStore &store, const Question &q = {})
{
  std::vector<Call> out;
  for (std::optional<qint64> from;;) {
    const auto some = store.rows(q, 500, from);
    if (!some) qFatal("%s %s", qPrintable(some.error().text), qPrintable(some.error().detail));
    out.insert(out.end(), some->rows->list.begin(), some->rows->list.end());
    if (!some->next) return out;
    from = some->next;
  }
}

/// The calls of a page are all there or none, and its time is known only if they are.
void isWhole(const QString &path, int pages, int &there)
{
  const auto store = CallStore::open(path);
  QVERIFY2(store, store ? "" : qPrintable(store.error().detail));
  QHash<QString, int> count;
  const std::vector<Call> calls = allOf(**store);
  for (const Call &c : calls) ++count[QString::number(zero.secsTo(c.started) / 1'000)];
  const auto known = (*store)->known();
  QVERIFY(known);
  there = 0;
  for (int n = 0; n < pages; ++n) {
    const int here = count.value(QString::number(n));
    QVERIFY2(here == 0 || here == pageOfTest, qPrintable(QStringLiteral("%1 calls of page %2").arg(here).arg(n)));
    const bool isKnown = std::any_of(known->begin(), known->end(), [&](const Span &s) {
      return s.since <= spanOf(n).since && s.until >= spanOf(n).until;
    });
    QCOMPARE(isKnown, here == pageOfTest);
    there += here == pageOfTest;
  }
}

int killAt = 0, seenWrites = 0;
void countDown(bool)
{
  if (++seenWrites == killAt) raise(SIGKILL);
}
} // namespace

class TestArchive : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void init();
  void everyMemberComesBack();
  void theNewerStateCounts_data();
  void theNewerStateCounts();
  void nobodyElseReadsIt();
  void timesThatTouchAreOne();
  void rowsComeNewestFirstInPages();
  void whatIsTooOldGoes();
  void aNumberIsForgotten();
  void whatWasSeenOfRooms();
  void aNewerFileIsLeftAlone();
  void killedAtAnyWrite();
  void theDiskIsFull();

private:
  std::unique_ptr<QTemporaryDir> folder;
  std::unique_ptr<CallStore> store;
  QString path() const { return folder->filePath(QStringLiteral("calls/one.sqlite")); }
};

void TestArchive::init()
{
  store.reset();
  folder = std::make_unique<QTemporaryDir>();
  auto opened = CallStore::open(path());
  QVERIFY2(opened, opened ? "" : qPrintable(opened.error().text + opened.error().detail));
  store = std::move(*opened);
}

void TestArchive::everyMemberComesBack()
{
  RandomCalls random(5);
  QHash<QString, Call> before;
  auto page = std::make_shared<RowsOf<Call>>();
  for (int i = 0; i < 300; ++i) {
    page->list.push_back(random.call());
    before.insert(page->list.back().sid, page->list.back());
  }
  QVERIFY(store->write({page}, {}));
  store.reset(); // of the file
  store = std::move(*CallStore::open(path()));
  const std::vector<Call> after = allOf(*store);
  QCOMPARE(after.size(), 300U);
  for (const Call &c : after) {
    const Call &b = before[c.sid];
    for (const Field &f : resourceOf<Call>().fields)
      QVERIFY2(f.ops->compare(f.in(&b), f.in(&c)) == 0,
               qPrintable(QStringLiteral("%1: %2 became %3").arg(QLatin1String(f.key), f.text(&b), f.text(&c))));
    QCOMPARE(c.rest, b.rest);
  }
}

void TestArchive::theNewerStateCounts_data()
{
  QTest::addColumn<QString>("before");
  QTest::addColumn<QString>("after");
  QTest::addColumn<int>("later"); // seconds that the second answer is newer
  QTest::addColumn<QString>("stands");
  QTest::newRow("it ends") << "in-progress"
                           << "completed" << 5 << "completed";
  QTest::newRow("no call lives again") << "completed"
                                       << "in-progress" << 5 << "completed";
  QTest::newRow("an older answer") << "completed"
                                   << "failed" << -5 << "completed";
  QTest::newRow("of the same second") << "ringing"
                                      << "in-progress" << 0 << "in-progress";
}

void TestArchive::theNewerStateCounts()
{
  QFETCH(QString, before);
  QFETCH(QString, after);
  QFETCH(int, later);
  QFETCH(QString, stands);
  Call c = page(0)->list.front();
  c.changed = zero;
  c.status = before;
  c.started = {};
  QCOMPARE(store->write({only(c)}, {})->added, 1);
  QCOMPARE(store->write({only(c)}, {})->added, 0); // the same again
  c.status = after;
  c.changed = zero.addSecs(later);
  c.started = zero; // it began meanwhile: it lies elsewhere
  const auto written = store->write({only(c)}, {});
  QVERIFY(written);
  QCOMPARE(written->changed, stands == after ? 1 : 0);
  const std::vector<Call> all = allOf(*store);
  QCOMPARE(all.size(), 1U);
  QCOMPARE(all.front().status, stands);
  QCOMPARE(store->standing()->live.size(), Call(all.front()).isLive() ? 1 : 0);
}

void TestArchive::nobodyElseReadsIt()
{
  QVERIFY(store->write({page(0)}, {}));
  const QFileInfo file(path());
  for (const QFileInfo &f : file.dir().entryInfoList(QDir::Files)) {
    struct stat s {};
    QCOMPARE(stat(qPrintable(f.filePath()), &s), 0);
    QVERIFY2((s.st_mode & 0077) == 0, qPrintable(f.fileName()));
  }
  QCOMPARE(int(QFileInfo(file.path()).permissions() & (QFile::ReadGroup | QFile::ReadOther)), 0);
}

void TestArchive::timesThatTouchAreOne()
{
  QVERIFY(store->write({}, {{10, 20}, {30, 40}, {60, 70}}));
  QVERIFY(store->write({}, {{20, 30}, {5, 5}}));
  QCOMPARE(*store->known(), (QList<Span>{{10, 40}, {60, 70}}));
  QVERIFY(store->write({}, {{35, 65}}));
  QCOMPARE(*store->known(), (QList<Span>{{10, 70}}));
  QVERIFY(store->write({}, {{20, 30}}));
  QCOMPARE(*store->known(), (QList<Span>{{10, 70}}));
}

void TestArchive::rowsComeNewestFirstInPages()
{
  QVERIFY(store->write({page(0), page(1), page(2)}, {}));
  const std::vector<Call> all = allOf(*store);
  QCOMPARE(all.size(), size_t(3 * pageOfTest));
  QVERIFY(std::is_sorted(all.begin(), all.end(), [](const Call &a, const Call &b) { return a.started > b.started; }));
  Question q;
  q.within.from = zero.addSecs(1'000);
  q.within.to = zero.addSecs(1'009);
  QCOMPARE(allOf(*store, q).size(), 10U);
  q.within = {};
  q.within.status = QStringLiteral("failed");
  for (const Call &c : allOf(*store, q)) QCOMPARE(c.status, q.within.status);
  q.within.status = QStringLiteral("unheard-of");
  QVERIFY(allOf(*store, q).empty());
}

void TestArchive::whatIsTooOldGoes()
{
  QVERIFY(store->write({page(0), page(1), page(2)}, {spanOf(0), spanOf(1), spanOf(2)}));
  QCOMPARE(*store->keptDays(), 365);
  QVERIFY(store->setKeptDays(0));
  QCOMPARE(*store->keptDays(), 0);
  int removed = 0;
  for (;;) {
    const auto some = store->removeBefore(zero.addSecs(1'100), 64);
    QVERIFY2(some, some ? "" : qPrintable(some.error().detail));
    removed += *some;
    if (*some < 64) break;
  }
  QCOMPARE(removed, pageOfTest + 100);
  const std::vector<Call> left = allOf(*store);
  QCOMPARE(left.size(), size_t(2 * pageOfTest - 100));
  QCOMPARE(left.back().started, zero.addSecs(1'100));
  QCOMPARE(*store->known(), (QList<Span>{{spanOf(1).since + 100, spanOf(2).until}})); // asked for again, if it is kept
}

/// Neither in the file nor in the next answer of Twilio.
void TestArchive::aNumberIsForgotten()
{
  const QString number = QStringLiteral("+15105550142"), other = QStringLiteral("+551130000000");
  QVERIFY(store->write({page(0), page(1)}, {}));
  qsizetype theirs = 0;
  for (const Call &c : allOf(*store)) theirs += (c.from + u'|' + c.to + u'|' + c.forwardedFrom).contains(number);
  QVERIFY(theirs > 50 && theirs < 390);
  const auto removed = store->removeNumber(*E164::parse(number));
  QVERIFY2(removed, removed ? "" : qPrintable(removed.error().detail));
  QCOMPARE(*removed, int(theirs));
  const auto left = [&] {
    bool others = false;
    for (const Call &c : allOf(*store)) {
      if ((c.from + c.to + c.forwardedFrom).contains(number)) return false;
      others |= c.from == other;
    }
    return others;
  };
  QVERIFY(left());
  QVERIFY(store->write({page(0), page(1)}, {})); // a lookback reads them again
  QVERIFY(left());
  store.reset();
  for (const QFileInfo &f : QFileInfo(path()).dir().entryInfoList(QDir::Files)) {
    QFile in(f.filePath());
    QVERIFY(in.open(QIODevice::ReadOnly));
    const QByteArray bytes = in.readAll();
    QVERIFY2(!bytes.contains(number.toLatin1()), qPrintable(f.fileName()));
  }
  store = std::move(*CallStore::open(path()));
  QVERIFY(store->write({page(0)}, {}));
  QVERIFY(left());
}

/// Whoever is not there any more has left; what was seen goes with the number's history.
void TestArchive::whatWasSeenOfRooms()
{
  const QDateTime noon(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);
  calls::Sighting a, b;
  a.sid = QStringLiteral("PA1");
  a.phone = QStringLiteral("+14155550187");
  a.twilioSid = QStringLiteral("CA1");
  a.joined = noon.addSecs(-5);
  a.agent = true;
  b.sid = QStringLiteral("PA2");
  b.phone = QStringLiteral("+14155550111");
  b.joined = noon.addSecs(-4);
  QVERIFY(store->see({a, b}, noon, 60'000));
  a.agent = false;
  QVERIFY(store->see({a}, noon.addSecs(30), 60'000));
  QVERIFY(store->see({a}, noon.addSecs(500), 60'000)); // it was not running in between
  const auto seen = store->sightings(noon.addDays(-1), 10);
  QVERIFY(seen);
  QCOMPARE(seen->size(), 2);
  QCOMPARE(seen->at(0).sid, b.sid);
  QCOMPARE(seen->at(0).left, noon.addSecs(30));
  QVERIFY(!seen->at(1).left.isValid());
  QVERIFY(seen->at(1).agent); // there was one
  QCOMPARE(seen->at(1).seen, noon.addSecs(500));
  const auto watched = store->watched(noon.addDays(-1));
  QVERIFY(watched);
  QCOMPARE(watched->size(), 2);
  QCOMPARE(watched->at(0).from, noon);
  QCOMPARE(watched->at(0).to, noon.addSecs(30));
  QVERIFY(store->removeNumber(*E164::parse(a.phone)));
  QCOMPARE(store->sightings(noon.addDays(-1), 10)->size(), 1);
}

void TestArchive::aNewerFileIsLeftAlone()
{
  QVERIFY(store->write({page(0)}, {}));
  store.reset();
  {
    auto db = sql::Database::open(path(), kindOfFile());
    QVERIFY((*db)->run(QStringLiteral("UPDATE schema SET version = 99")));
  }
  const auto opened = CallStore::open(path());
  QVERIFY(!opened);
  QCOMPARE(opened.error().kind, Error::Storage);
  QVERIFY(opened.error().text.contains(QStringLiteral("newer Trunkline")));
}

/// The test starts itself: "write PATH N" writes pages and dies at the Nth event of a write.
void TestArchive::killedAtAnyWrite()
{
  store.reset();
  int reached = 0, last = -1;
  for (int n = 1; n <= 14; ++n) {
    QTemporaryDir place;
    const QString file = place.filePath(QStringLiteral("calls.sqlite"));
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("write"), file, QString::number(n)});
    QVERIFY(child.waitForFinished(60'000));
    if (child.exitStatus() != QProcess::CrashExit) break; // beyond the last write
    ++reached;
    int there = -1;
    isWhole(file, 6, there);
    if (QTest::currentTestFailed()) return;
    QVERIFY(there >= last);
    last = there;
    auto again = CallStore::open(file); // it goes on
    for (int p = 0; p < 6; ++p) QVERIFY((*again)->write({page(p)}, {spanOf(p)}));
    again->reset();
    isWhole(file, 6, there);
    QCOMPARE(there, 6);
  }
  QVERIFY2(reached >= 12, qPrintable(QString::number(reached)));
}

/// Ever less room: what was written stands, what was not is told, and later there is room again.
void TestArchive::theDiskIsFull()
{
  std::signal(SIGXFSZ, SIG_IGN);
  rlimit usual{};
  getrlimit(RLIMIT_FSIZE, &usual);
  int failed = 0, written = 0;
  for (rlim_t room = 4'096; room < 700'000; room += 48'000) {
    QTemporaryDir place;
    const QString file = place.filePath(QStringLiteral("calls.sqlite"));
    const rlimit full{room, usual.rlim_max};
    int whole = 0;
    setrlimit(RLIMIT_FSIZE, &full);
    auto here = CallStore::open(file);
    std::optional<Error> said;
    if (!here) said = here.error();
    for (int p = 0; here && p < 6; ++p) {
      const auto done = (*here)->write({page(p)}, {spanOf(p)});
      if (done && whole == p) ++whole;
      if (!done) said = done.error();
    }
    setrlimit(RLIMIT_FSIZE, &usual);
    if (said) {
      ++failed;
      QCOMPARE(said->kind, Error::Storage);
      QVERIFY(!said->text.isEmpty() && said->text.contains(QStringLiteral("archive")));
    }
    written += whole;
    if (here) here->reset();
    int there = 0;
    isWhole(file, 6, there);
    if (QTest::currentTestFailed()) return;
    QVERIFY(there >= whole);
    auto again = CallStore::open(file);
    for (int p = 0; p < 6; ++p) QVERIFY((*again)->write({page(p)}, {spanOf(p)}));
  }
  QVERIFY(failed > 3);
  QVERIFY(written > 6);
}

int main(int argc, char **argv)
{
  QCoreApplication app(argc, argv);
  const QStringList words = QCoreApplication::arguments();
  if (words.value(1) == u"write") {
    killAt = words.value(3).toInt();
    archive::atWrite = countDown;
    auto store = CallStore::open(words.value(2));
    for (int p = 0; store && p < 6; ++p) (void)(*store)->write({page(p)}, {spanOf(p)});
    return 0;
  }
  TestArchive test;
  return QTest::qExec(&test, argc, argv);
}
#include "t_archive.moc"
