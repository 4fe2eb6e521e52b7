// A million calls on this computer: opening, filters, memory.
#include "api/accountsat.h"
#include "archive/callfill.h"
#include "archive/traffic.h"
#include "bench.h"
#include "gui/table/arranging.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <cmath>
#include <tuple>

using namespace archive;

namespace {
constexpr int wholeArchive = 1'000'000, atOnce = 50'000, ownNumbers = 60, callers = 200'000, days = 365;

QString sidOf(const char *prefix, quint64 a, quint64 b)
{
  return QLatin1String(prefix)
         + QStringLiteral("%1%2").arg(a, 16, 16, QLatin1Char('0')).arg(b, 16, 16, QLatin1Char('0'));
}

/// As a company has them: few numbers, many callers, most calls answered, every third with a leg to LiveKit.
Call callOf(int i, const QDateTime &newest, QRandomGenerator &dice, QString &inbound)
{
  Call c;
  c.sid = sidOf("CA", dice.generate64(), dice.generate64());
  c.started = newest.addSecs(-qint64(i) * days * 86'400 / wholeArchive);
  const int result = dice.bounded(100);
  c.status = result < 84   ? QStringLiteral("completed")
             : result < 91 ? QStringLiteral("no-answer")
             : result < 95 ? QStringLiteral("busy")
             : result < 98 ? QStringLiteral("failed")
                           : QStringLiteral("canceled");
  const bool leg = dice.bounded(3) == 0;
  c.direction = leg ? QStringLiteral("outbound-dial") : QStringLiteral("inbound");
  c.from = QStringLiteral("+1%1").arg(2'000'000'000LL + dice.bounded(callers) * 7'919LL);
  const QString own = QStringLiteral("+1510555%1").arg(1'000 + dice.bounded(ownNumbers));
  c.to = leg ? QStringLiteral("sip:%1@nd.sip.livekit.cloud").arg(own) : own;
  if (leg) c.parentSid = inbound;
  if (!leg) inbound = c.sid;
  c.duration = result < 84 ? int(-std::log(dice.generateDouble() + 1e-9) * 120) : 0;
  c.ended = c.started.addSecs(c.duration + 8);
  c.created = c.started;
  c.changed = c.ended;
  if (result < 84) c.price = QString::number(-0.0085 * double((c.duration + 59) / 60), 'f', 5);
  c.priceUnit = QStringLiteral("USD");
  c.phoneNumberSid = sidOf("PN", qHash(own, 1), 7);
  return c;
}

double ownMemory() // that no file backs
{
  QFile status(QStringLiteral("/proc/self/status"));
  if (!status.open(QIODevice::ReadOnly)) return 0;
  for (const QByteArray &line : status.readAll().split('\n'))
    if (line.startsWith("VmRSS:")) return line.mid(6).simplified().split(' ').first().toDouble() / 1024;
  return 0;
}

[[noreturn]] void giveUp(const Error &e) { qFatal("%s %s", qPrintable(e.text), qPrintable(e.detail)); }

bool fill(const QString &path)
{
  auto store = CallStore::open(path);
  if (!store) giveUp(store.error());
  if ((*store)->standing()->calls == wholeArchive) return false;
  QRandomGenerator dice(3);
  const QDateTime newest = QDateTime::currentDateTimeUtc();
  QString inbound;
  for (int i = 0; i < wholeArchive;) {
    auto page = std::make_shared<RowsOf<Call>>();
    for (const int end = std::min(wholeArchive, i + atOnce); i < end; ++i)
      page->list.push_back(callOf(i, newest, dice, inbound));
    if (const auto done = (*store)->write({page}, {}); !done) giveUp(done.error());
  }
  return true;
}
} // namespace

namespace {
/// Four windows of time, by number and by trunk, as the status of trunks and numbers has them added up.
double trafficOf(CallStore &store)
{
  QStringList own;
  for (int i = 0; i < ownNumbers; ++i) own << QStringLiteral("+1510555%1").arg(1'000 + i);
  const double before = bench::now();
  for (const Window w : windows)
    for (const By by : {By::Number, By::Trunk}) {
      Question q;
      std::tie(q.within.from, q.within.to) = timesOf(w, QDateTime::currentDateTimeUtc());
      Sums sums;
      do {
        const auto some = store.sums(q, {by, own, true}, sums.next);
        if (!some) giveUp(some.error());
        sums.add(*some);
      } while (sums.next);
    }
  return bench::now() - before;
}
} // namespace

/// An account's calls into an archive that is empty, and then a refresh without news.
void bench::fillOf(const QByteArray &line)
{
  const Accounts accounts = accountsAt(line);
  const QTemporaryDir folder;
  CallArchive archive(folder.filePath(QStringLiteral("calls.sqlite")));
  CallFill fill(archive);
  bool over = false;
  QObject::connect(&fill, &CallFill::finished, &fill, [&] { over = true; });
  Gap gap;
  gap.start();
  const double start = now();
  fill.start(*accounts.twilio);
  until([&] { return over; }, 600'000);
  const double took = now() - start;
  const double longest = gap.stop();
  if (fill.error()) giveUp(*fill.error());
  report({{"whole", took}, {"gap", longest}, {"calls", fill.soFar()}});
}

/// Makes the archive, or measures the one that is there: the maker's memory is not the reader's.
void bench::archive(const QString &path, bool make)
{
  const double start = now();
  if (make) {
    const bool made = fill(path);
    return report({{"fill", made ? now() - start : 0}, {"megabytes", double(QFile(path).size()) / 1e6}});
  }
  auto store = CallStore::open(path);
  if (!store) giveUp(store.error());
  constexpr int screen = 100;
  auto first = (*store)->rows({}, screen);
  if (!first) giveUp(first.error());
  const double open = now() - start;
  const std::vector<gui::Column> columns = gui::columnsOf(resourceOf<Call>());
  std::vector<bool> shown;
  for (const gui::Column &c : columns) shown.push_back(!c.hidden);
  const filter::Names names = gui::namesOf(columns, shown);
  double longest = 0, total = 0;
  QString slowest;
  QJsonObject each;
  const QString caller = first->rows->list[50].from, sid = first->rows->list[70].sid;
  for (const QString &text :
       QStringList{"result:failed", "from:" + caller, caller.mid(1), "+1200", "completed", "nobody", "length>3000",
                   "result:busy to:+15105551007 length:0",
                   "-result:answered -result:busy -result:\"no answer\" -result:failed", "from:*77 way:inbound",
                   "price<-0.2", "after:2d from:+1", sid, sid.mid(5, 12), "14:02:3", "result:answered length:0"}) {
    const Question q{{}, filter::read(text, names, QDateTime::currentDateTime()), names};
    double took = 1e9;
    for (int round = 0; round < 3; ++round) { // what a key costs while one types
      const double before = now();
      std::optional<qint64> from;
      do { // until there are rows, or it is known that there are none
        const auto rows = (*store)->rows(q, screen, from);
        if (!rows) giveUp(rows.error());
        from = rows->rows->list.empty() ? rows->next : std::nullopt;
      } while (from);
      took = std::min(took, now() - before);
    }
    each[text == caller.mid(1) ? QStringLiteral("a caller") : text] = took;
    if (took > longest) {
      longest = took;
      slowest = text;
    }
    const double before = now();
    Sums sums;
    do {
      const auto some = (*store)->sums(q, {}, sums.next);
      if (!some) giveUp(some.error());
      sums.add(*some);
    } while (sums.next);
    total = std::max(total, now() - before);
  }
  report({{"open", open},
          {"filter", longest},
          {"slowest", slowest},
          {"totals", total},
          {"traffic", trafficOf(**store)},
          {"each", each},
          {"memory", ownMemory()}});
}
