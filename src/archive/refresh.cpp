// Keeping an archive up to date: the newest calls, those that wait, and those that lived when they were last seen.
#include "api/catalogue.h"
#include "archive/callfill.h"

using namespace archive;

namespace {
constexpr qint64 secondsBack = 60 * 60; ///< as the fill looks back
constexpr int pageOfNews = 1'000;
constexpr qsizetype mostSingly = 20; ///< calls that are asked for one by one
} // namespace

void CallFill::refresh(const Account &a)
{
  if (isFilling() || looking || stopped) return;
  if (from.isNull() || trouble) return start(a);
  account = a;
  looking = true;
  scope.start(look(), [this](const Result<> &done) {
    looking = false;
    trouble = done ? std::nullopt : std::optional(done.error());
    if (again) return end();
    Q_EMIT changed();
    Q_EMIT finished();
  });
}

/// The newest first; a page without news ends it.
Task<Result<>> CallFill::look()
{
  auto asking = calls.standing();
  const auto stands = co_await asking;
  if (!stands) co_return stands.error();
  seen.clear();
  twilio::CallQuery news;
  news.from = std::max(from, (stands->newest.isValid() ? stands->newest : from).addSecs(-secondsBack));
  qint64 until = QDateTime::currentSecsSinceEpoch();
  for (QUrl next = twilio::callsUrl(account, news, pageOfNews); !next.isEmpty();) {
    auto reading = twilio::readCallPage(account, next);
    const auto page = co_await reading;
    if (!page) co_return page.error();
    const auto &list = page->calls->list;
    const bool isEnd = page->next.isEmpty() || list.empty() || !list.back().started.isValid();
    const qint64 since = isEnd ? news.from.toSecsSinceEpoch() : list.back().started.toSecsSinceEpoch() + 1;
    auto keeping = keep(*page, {Span{since, until}});
    const auto anyNews = co_await keeping;
    if (!anyNews) co_return anyNews.error();
    if (!*anyNews) break;
    until = since;
    next = page->next;
  }
  auto waitingOnes = lookForWaiting();
  const auto waited = co_await waitingOnes;
  if (!waited) co_return waited.error();
  QStringList live = stands->live;
  live.removeIf([this](const QString &sid) { return seen.contains(sid) || gone.contains(sid); });
  if (live.isEmpty()) co_return Result<>();
  auto liveOnes = lookForLive(live);
  co_return co_await liveOnes;
}

/// Gives whether something was new.
Task<Result<bool>> CallFill::keep(twilio::CallPage page, QList<Span> known)
{
  for (const Call &c : page.calls->list) seen.insert(c.sid);
  std::vector<CallArchive::Page> pages{page.calls};
  auto putting = calls.write(pages, known);
  const auto written = co_await putting;
  Tell tell([this, rows = page.calls] { Q_EMIT brought(rows); });
  co_await tell;
  if (!written) co_return written.error();
  co_return written->added + written->changed > 0;
}

Task<Result<>> CallFill::lookForWaiting()
{
  twilio::CallQuery queued;
  queued.status = QStringLiteral("queued");
  auto reading = twilio::readCallPage(account, twilio::callsUrl(account, queued, pageOfNews));
  const auto page = co_await reading;
  if (!page) co_return page.error();
  auto keeping = keep(*page, {});
  const auto kept = co_await keeping;
  if (!kept) co_return kept.error();
  co_return Result<>();
}

/// Calls that began longer ago: those that still talk are in one list; the others have ended.
Task<Result<>> CallFill::lookForLive(QStringList live)
{
  twilio::CallQuery talking;
  talking.status = QStringLiteral("in-progress");
  auto reading = twilio::readCallPage(account, twilio::callsUrl(account, talking, pageOfNews));
  const auto page = co_await reading;
  if (!page) co_return page.error();
  auto keeping = keep(*page, {});
  const auto kept = co_await keeping;
  if (!kept) co_return kept.error();
  live.removeIf([this](const QString &sid) { return seen.contains(sid); });
  const Endpoint &endpoint = api::endpointOf(resourceOf<Call>());
  for (const QString &sid : live.mid(0, mostSingly)) {
    auto asking = endpoint.read(account, sid);
    const auto found = co_await asking;
    if (!found && found.error().kind != Error::NotFound) co_return found.error();
    if (!found) {
      gone.insert(sid);
      continue;
    }
    twilio::CallPage one{std::make_shared<RowsOf<Call>>(), {}};
    one.calls->list.push_back(found->as<Call>());
    auto keepingOne = keep(one, {});
    const auto keptOne = co_await keepingOne;
    if (!keptOne) co_return keptOne.error();
  }
  co_return Result<>();
}
