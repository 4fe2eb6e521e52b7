// Filling an archive: all calls once, side by side; going on after a stop, a kill, a full disk; and what a refresh
// asks.
#include "api/accountsat.h"
#include "archive/callfill.h"
#include "archive/schema.h"
#include "runner/sandboxprocess.h"
#include "support/finish.h"

#include <QJsonDocument>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

#include <csignal>
#include <sys/resource.h>

using namespace archive;

namespace {
/// A list of calls that changes while one looks.
class Lists {
public:
  struct One {
    qint64 start; ///< seconds
    QString status;
    qint64 changed;
  };
  QMap<QString, One> calls; ///< by SID
  QStringList asked;
  bool broken = false;

  void add(int i, qint64 start, const QString &status = QStringLiteral("completed"))
  {
    calls.insert(sid(i), {start, status, start});
  }
  static QString sid(int i) { return QStringLiteral("CA%1").arg(i, 32, 16, QLatin1Char('0')); }

  void answer(QTcpSocket *s, const QByteArray &request)
  {
    const QUrl url(QString::fromLatin1(request.mid(4, request.indexOf(" HTTP/") - 4)));
    asked << url.path().section(u'/', -1) + u'?' + url.query(QUrl::FullyDecoded);
    if (broken) return HttpEcho::answer(s, "500 Broken", R"({"code":20500,"message":"Broken","status":500})");
    const QUrlQuery q(url.query(QUrl::FullyEncoded));
    if (const QString one = url.path().section(u'/', -1).chopped(5); one.startsWith(QStringLiteral("CA")))
      return HttpEcho::answer(s, "200 OK", QJsonDocument(jsonOf(one)).toJson());
    const auto time = [&](const char *name, qint64 otherwise) {
      const QString text = q.queryItemValue(QLatin1String(name), QUrl::FullyDecoded);
      return text.isEmpty() ? otherwise : QDateTime::fromString(text, Qt::ISODate).toSecsSinceEpoch();
    };
    const qint64 least = time("StartTime>", 0), most = time("StartTime<", std::numeric_limits<qint64>::max());
    const QString status = q.queryItemValue(QStringLiteral("Status"));
    QStringList found;
    for (auto c = calls.cbegin(); c != calls.cend(); ++c)
      if (c->start >= least && c->start <= most && (status.isEmpty() || c->status == status)) found << c.key();
    std::sort(found.begin(), found.end(),
              [this](const QString &a, const QString &b) { return calls[a].start > calls[b].start; });
    const qsizetype size = q.queryItemValue(QStringLiteral("PageSize")).toInt();
    const qsizetype from = q.queryItemValue(QStringLiteral("Page")).toInt() * size;
    QJsonArray page;
    for (const QString &sid : found.mid(from, size)) page.append(jsonOf(sid));
    QUrlQuery next = q;
    next.removeQueryItem(QStringLiteral("Page"));
    next.addQueryItem(QStringLiteral("Page"), QString::number(from / qMax<qsizetype>(1, size) + 1));
    const bool more = from + size < found.size();
    HttpEcho::answer(s, "200 OK",
                     QJsonDocument(QJsonObject{{"calls", page},
                                               {"next_page_uri",
                                                more ? QJsonValue(url.path() + u'?' + next.query(QUrl::FullyEncoded))
                                                     : QJsonValue()}})
                         .toJson());
  }

private:
  QJsonObject jsonOf(const QString &sid) const
  {
    const One c = calls[sid];
    const auto at = [](qint64 s) { return QDateTime::fromSecsSinceEpoch(s, Qt::UTC).toString(Qt::ISODate); };
    return {{"sid", sid}, {"status", c.status}, {"start_time", at(c.start)}, {"date_updated", at(c.changed)}};
  }
};

struct Filling {
  explicit Filling(const QString &path, const Account &a) : archive(path), fill(archive), account(a)
  {
    fill.setPageSize(100);
    fill.setBatch(300);
  }
  bool ended()
  {
    return QTest::qWaitFor([&] { return !fill.isFilling(); }, 60'000);
  }
  bool run()
  {
    fill.start(account);
    return ended();
  }
  bool refresh()
  {
    QSignalSpy over(&fill, &CallFill::finished);
    fill.refresh(account);
    return over.count() || over.wait(20'000);
  }
  QSet<QString> sids()
  {
    QSet<QString> out;
    for (std::optional<qint64> from;;) {
      const auto some = finish(archive.rows({}, 1'000, from));
      if (!some) qFatal("%s", qPrintable(some.error().detail));
      for (const Call &c : some->rows->list) out.insert(c.sid);
      if (!some->next) return out;
      from = some->next;
    }
  }
  CallArchive archive;
  CallFill fill;
  Account account;
};

QSet<QString> allAt(const Account &account)
{
  QSet<QString> out;
  const auto all = finish(api::endpointOf(resourceOf<Call>()).list(account, {}));
  for (int i = 0; all && i < (*all)->size(); ++i) out.insert(resourceOf<Call>().keyOf((*all)->at(i)));
  return out;
}

int killAt = 0, seenWrites = 0;
void countDown(bool written)
{
  if (written && ++seenWrites == killAt) raise(SIGKILL);
}
} // namespace

class TestCallFill : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void initTestCase();
  void init();
  void allOfTheSandboxOnce();
  void stoppedAndGoneOn();
  void killedAndGoneOn();
  void nothingNewCostsThreeRequests();
  void whatIsNewOrChangesComes();
  void afterAFailureItGoesOn();
  void onAFullDiskTheCallsComeAllTheSame();

private:
  QString path() const { return folder->filePath(QStringLiteral("calls.sqlite")); }
  std::unique_ptr<SandboxProcess> sandbox;
  Account account;
  QSet<QString> all;
  std::unique_ptr<QTemporaryDir> folder;
};

void TestCallFill::initTestCase()
{
  sandbox = std::make_unique<SandboxProcess>(QStringList{QStringLiteral("--calls"), QStringLiteral("3000")});
  QVERIFY(!sandbox->line().isEmpty());
  account = *accountsAt(sandbox->line()).twilio;
  all = allAt(account);
  QCOMPARE(all.size(), 3'000);
}

void TestCallFill::init() { folder = std::make_unique<QTemporaryDir>(); }

void TestCallFill::allOfTheSandboxOnce()
{
  Filling f(path(), account);
  QVERIFY(f.run());
  QVERIFY2(!f.fill.error(), f.fill.error() ? qPrintable(f.fill.error()->text + f.fill.error()->detail) : "");
  QCOMPARE(f.sids(), all);
  const auto known = finish(f.archive.known());
  QVERIFY(known);
  QCOMPARE(known->size(), 1); // a whole year, up to now
  QVERIFY(known->front().until - known->front().since > 364 * 86'400LL);
  const auto stands = finish(f.archive.standing());
  QVERIFY(stands);
  QCOMPARE(stands->calls, 3'000);
}

void TestCallFill::stoppedAndGoneOn()
{
  Filling f(path(), account);
  f.fill.start(account);
  QVERIFY(QTest::qWaitFor([&] { return f.fill.soFar() >= 700; }, 20'000));
  f.fill.stop();
  QVERIFY(f.ended());
  QVERIFY(f.fill.isStopped());
  const auto some = f.sids();
  QVERIFY(some.size() >= 700 && some.size() < 3'000);
  f.fill.refresh(account); // a stopped one does not begin by itself
  QVERIFY(!f.fill.isFilling());
  QVERIFY(f.run());
  QCOMPARE(f.sids(), all);
  QVERIFY2(f.fill.soFar() < 2'700, qPrintable(QString::number(f.fill.soFar()))); // the others it had
}

/// The test starts itself: "fill FILE LINE N" fills and dies at the Nth transaction.
void TestCallFill::killedAndGoneOn()
{
  const QString line = folder->filePath(QStringLiteral("line"));
  QFile out(line);
  QVERIFY(out.open(QIODevice::WriteOnly));
  out.write(sandbox->line());
  out.close();
  for (const int n : {1, 2, 3, 4}) {
    QTemporaryDir place;
    const QString file = place.filePath(QStringLiteral("calls.sqlite"));
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("fill"), file, line, QString::number(n)});
    QVERIFY(child.waitForFinished(60'000));
    QCOMPARE(child.exitStatus(), QProcess::CrashExit);
    Filling f(file, account);
    const auto before = f.sids();
    QVERIFY((all & before) == before);
    QVERIFY(f.run());
    QCOMPARE(f.sids(), all);
    QVERIFY(f.fill.soFar() <= 3'000 - before.size() + 700); // pages at the seams and the last hour are read again
  }
}

void TestCallFill::nothingNewCostsThreeRequests()
{
  Lists lists;
  const qint64 now = QDateTime::currentSecsSinceEpoch();
  for (int i = 0; i < 1'500; ++i) lists.add(i, now - 20 - i % 3'000); // many within the last hour
  for (int i = 1'500; i < 2'000; ++i) lists.add(i, now - i * 300);
  lists.add(2'000, now - 40'000, QStringLiteral("in-progress")); // for hours
  HttpEcho server([&](QTcpSocket *s, const QByteArray &request) { lists.answer(s, request); });
  Filling f(path(), *accountsAt(server).twilio);
  QVERIFY(f.run());
  QCOMPARE(f.sids().size(), 2'001);
  lists.asked.clear();
  for (int i = 0; i < 3; ++i) QVERIFY(f.refresh());
  QVERIFY2(lists.asked.size() <= 9, qPrintable(lists.asked.join(u'\n')));
  QVERIFY(!f.fill.error());
}

void TestCallFill::whatIsNewOrChangesComes()
{
  Lists lists;
  const qint64 now = QDateTime::currentSecsSinceEpoch();
  lists.add(1, now - 90'000);
  lists.add(2, now - 50'000, QStringLiteral("in-progress"));
  lists.add(3, now - 300, QStringLiteral("ringing"));
  HttpEcho server([&](QTcpSocket *s, const QByteArray &request) { lists.answer(s, request); });
  Filling f(path(), *accountsAt(server).twilio);
  QVERIFY(f.run());
  QStringList brought;
  connect(&f.fill, &CallFill::brought, &f.fill, [&](const std::shared_ptr<RowsOf<Call>> &page) {
    for (const Call &c : page->list) brought << c.sid;
  });
  for (const int i : {2, 3}) {
    lists.calls[Lists::sid(i)].status = QStringLiteral("completed");
    lists.calls[Lists::sid(i)].changed = now;
  }
  for (int i = 10; i < 10 + 1'200; ++i) lists.add(i, now - 100 + i % 90);
  QVERIFY(f.refresh());
  QCOMPARE(f.sids().size(), 1'203);
  QVERIFY(brought.contains(Lists::sid(2)) && brought.contains(Lists::sid(3)) && brought.contains(Lists::sid(1'100)));
  QVERIFY(finish(f.archive.standing())->live.isEmpty());
}

void TestCallFill::afterAFailureItGoesOn()
{
  Lists lists;
  const qint64 now = QDateTime::currentSecsSinceEpoch();
  for (int i = 0; i < 300; ++i) lists.add(i, now - i * 1'000);
  lists.broken = true;
  HttpEcho server([&](QTcpSocket *s, const QByteArray &request) { lists.answer(s, request); });
  Filling f(path(), *accountsAt(server).twilio);
  QVERIFY(f.run());
  QVERIFY(f.fill.error());
  QVERIFY(!f.fill.isStopped());
  lists.broken = false;
  QVERIFY(f.refresh()); // begins anew by itself
  QVERIFY(f.ended());
  QVERIFY(!f.fill.error());
  QCOMPARE(f.sids().size(), 300);
}

void TestCallFill::onAFullDiskTheCallsComeAllTheSame()
{
  std::signal(SIGXFSZ, SIG_IGN);
  Filling f(path(), account);
  QVERIFY(finish(f.archive.known())); // the file is there
  int came = 0;
  connect(&f.fill, &CallFill::brought, &f.fill,
          [&](const std::shared_ptr<RowsOf<Call>> &page) { came += page->size(); });
  rlimit usual{};
  getrlimit(RLIMIT_FSIZE, &usual);
  const rlimit full{300'000, usual.rlim_max};
  setrlimit(RLIMIT_FSIZE, &full);
  const bool ended = f.run();
  setrlimit(RLIMIT_FSIZE, &usual);
  QVERIFY(ended);
  QVERIFY(f.fill.error());
  QCOMPARE(f.fill.error()->kind, Error::Storage);
  QVERIFY(came > 0);
  QVERIFY(f.run()); // there is room again
  QVERIFY(!f.fill.error());
  const QSet<QString> kept = f.sids();
  QVERIFY2(kept == all, qPrintable(QStringLiteral("%1 of %2 calls, %3 strange")
                                       .arg((kept & all).size())
                                       .arg(all.size())
                                       .arg((kept - all).size())));
}

int main(int argc, char **argv)
{
  QCoreApplication app(argc, argv);
  const QStringList words = QCoreApplication::arguments();
  if (words.value(1) == u"fill") {
    QFile in(words.value(3));
    if (!in.open(QIODevice::ReadOnly)) return 1;
    killAt = words.value(4).toInt() + 1; // the file's making is one
    archive::atWrite = countDown;
    Filling f(words.value(2), *accountsAt(in.readAll()).twilio);
    return f.run() ? 0 : 1;
  }
  TestCallFill test;
  return QTest::qExec(&test, argc, argv);
}
#include "t_callfill.moc"
