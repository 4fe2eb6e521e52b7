// The first fill.
#include "archive/callfill.h"

using namespace archive;

namespace {
constexpr int batchesWaiting = 4;    ///< until nothing more is asked for
constexpr int longestWait = 1'000;   ///< milliseconds until what was read is written
constexpr qint64 lookBack = 60 * 60; ///< seconds: a call may come late into Twilio's lists, and clocks differ
QDateTime beforeTwilio() { return {QDate(2008, 1, 1), QTime(0, 0), Qt::UTC}; }
} // namespace

CallFill::CallFill(CallArchive &a, QObject *parent) : QObject(parent), calls(a)
{
  feed.setPassing(true);
  soon.setSingleShot(true);
  soon.setInterval(longestWait);
  connect(&soon, &QTimer::timeout, this, &CallFill::write);
  connect(&feed, &CallFeed::arrived, this, &CallFill::take);
  connect(&feed, &CallFeed::grew, this, [this] {
    if (!feed.isReading()) write();
    Q_EMIT changed();
  });
}

void CallFill::start(const Account &a)
{
  account = a;
  again = isFilling() || looking;
  if (again) return feed.stop();
  begun = preparing = true;
  stopped = false;
  trouble.reset();
  scope.start(prepare(), [this](const Result<> &ready) {
    preparing = false;
    if (!ready) return fail(ready.error());
    if (stopped || again) return endFill();
    CallFeed::Known known;
    for (Span s : std::as_const(alreadyKnown)) {
      s.until = std::min(s.until, settled);
      if (!s.isEmpty()) known.times << std::pair(s.since, s.until);
    }
    twilio::CallQuery query;
    query.from = from;
    feed.read(account, query, known);
  });
  Q_EMIT changed();
}

/// What is too old goes first: its time would count as known.
Task<Result<>> CallFill::prepare()
{
  auto removing = calls.removeOld();
  const auto removed = co_await removing;
  if (!removed) co_return removed.error();
  auto asking = calls.keptDays();
  const auto days = co_await asking;
  if (!days) co_return days.error();
  auto reading = calls.known();
  const auto known = co_await reading;
  if (!known) co_return known.error();
  from = *days ? QDateTime::currentDateTimeUtc().addDays(-*days) : beforeTwilio();
  alreadyKnown = *known;
  auto counting = calls.standing();
  const auto stands = co_await counting;
  if (!stands) co_return stands.error();
  settled = (known->isEmpty() ? 0 : known->back().until) - lookBack;
  if (stands->unpriced.isValid()) settled = std::min(settled, stands->unpriced.toSecsSinceEpoch());
  co_return Result<>();
}

void CallFill::take(const std::shared_ptr<RowsOf<Call>> &page, qint64 since, qint64 until)
{
  add(page, since, until);
  Q_EMIT brought(page);
}

void CallFill::add(const std::shared_ptr<RowsOf<Call>> &page, qint64 since, qint64 until)
{
  waiting.push_back(page);
  if (since < until) waitingTimes << Span{since, until};
  waitingCalls += page->size();
  if (waitingCalls >= batch * batchesWaiting) feed.setHeld(true);
  if (waitingCalls >= batch)
    write();
  else if (!soon.isActive())
    soon.start();
}

/// One transaction at a time; what comes meanwhile goes into the next one.
void CallFill::write()
{
  if (writing) return;
  soon.stop();
  if (waiting.empty()) return endFill();
  writing = true;
  waitingCalls = 0;
  scope.start(calls.write(std::exchange(waiting, {}), std::exchange(waitingTimes, {})),
              [this](const Result<Written> &w) { wrote(w); });
  feed.setHeld(false);
}

void CallFill::wrote(const Result<Written> &written)
{
  writing = false;
  if (!written) {
    waiting.clear();
    waitingTimes.clear();
    waitingCalls = 0;
    trouble = written.error();
    feed.stop(); // what cannot be kept needs not be read; that ends the fill
    return;
  }
  if (waitingCalls >= batch || !feed.isReading()) write();
  Q_EMIT changed();
}

void CallFill::endFill()
{
  if (!begun || feed.isReading() || preparing) return;
  const Error e = feed.part().error;
  if (!again && !stopped && !trouble && !e.text.isEmpty()) return fail(e);
  end();
}

void CallFill::fail(const Error &e)
{
  trouble = e;
  end();
}

void CallFill::end()
{
  begun = false;
  if (std::exchange(again, false)) return start(account);
  Q_EMIT changed();
  Q_EMIT finished();
}

void CallFill::stop()
{
  if (!isFilling()) return;
  stopped = true;
  feed.stop(); // what it has is written, and that ends it
}
