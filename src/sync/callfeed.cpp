// Reading calls.
#include "sync/callfeed.h"

#include "api/catalogue.h"

#include <QThreadPool>

#include <algorithm>

namespace {
constexpr int atATime = 6;           ///< the gate's budget for one server
constexpr int betweenShows = 150;    ///< milliseconds: a table is not laid out for each page
constexpr double worthCutting = 1.5; ///< pages that must be left
constexpr qint64 lookBack = 60 * 60; ///< seconds that a refresh looks back behind the newest call

/// Rows of several pages, none copied.
class PagedRows final : public Rows {
public:
  PagedRows(std::vector<const Call *> r, std::vector<std::shared_ptr<const Rows>> p)
      : rows(std::move(r)), pages(std::move(p))
  {}
  int size() const override { return int(rows.size()); }
  const void *at(int i) const override { return rows[size_t(i)]; }
  void *grow() override { return nullptr; } // it is what it is

private:
  std::vector<const Call *> rows;
  std::vector<std::shared_ptr<const Rows>> pages;
};

/// A hundred thousand calls take longer to free than a frame.
template <class T> void freeElsewhere(T &&dying)
{
  QThreadPool::globalInstance()->start([held = std::make_shared<std::decay_t<T>>(std::forward<T>(dying))] {});
}

bool isNewestFirst(const std::vector<Call> &calls)
{
  return std::is_sorted(calls.begin(), calls.end(), [](const Call &a, const Call &b) { return a.started > b.started; });
}
} // namespace

CallFeed::CallFeed(QObject *parent) : QObject(parent)
{
  showing.setSingleShot(true);
  showing.setInterval(betweenShows);
  connect(&showing, &QTimer::timeout, this, &CallFeed::show);
}

CallFeed::~CallFeed()
{
  held = {};
  freeElsewhere(std::move(pages));
}

void CallFeed::reset(const Account &as, const twilio::CallQuery &query)
{
  scope.cancel();
  showing.stop();
  stretches.clear();
  running = passed = 0;
  ordered = true;
  gaps.clear();
  rows.clear();
  places.clear();
  counts.clear();
  account = as;
  wanted = query;
}

void CallFeed::read(const Account &as, const twilio::CallQuery &query) { read(as, query, {}); }

void CallFeed::read(const Account &as, const twilio::CallQuery &query, const Known &known)
{
  reset(as, query);
  auto before = std::pair(std::exchange(held, {}), std::exchange(pages, {}));
  held.state = Read::Partly;
  for (const auto &page : known.pages) keep(page);
  addMissing(known);
  addWaiting();
  pump();
  Q_EMIT changed(); // the table lets go of the old rows
  if (!rows.empty()) show();
  if (stretches.empty()) end();
  freeElsewhere(std::move(before));
}

void CallFeed::addMissing(const Known &known)
{
  const auto at = [](qint64 second) { return QDateTime::fromSecsSinceEpoch(second, Qt::UTC); };
  twilio::CallQuery rest = wanted;
  for (const auto &[since, until] : known.times) {
    if (since > rest.from.toSecsSinceEpoch()) {
      twilio::CallQuery before = rest;
      before.to = at(since);
      if (wanted.to.isValid()) before.to = std::min(before.to, wanted.to);
      if (before.from <= before.to) add(before, 0, true);
    }
    rest.from = std::max(rest.from, at(until));
  }
  if (!wanted.to.isValid() || rest.from <= wanted.to) add(rest, 0, true);
}

/// Those that wait have no start yet, and no time finds them.
void CallFeed::addWaiting()
{
  if (!wanted.status.isEmpty() || wanted.to.isValid()) return;
  twilio::CallQuery waiting = wanted;
  waiting.from = {};
  waiting.status = QStringLiteral("queued");
  add(waiting, 0, false);
}

void CallFeed::setHeld(bool on)
{
  if (isHeld == on) return;
  isHeld = on;
  if (!on) pump();
}

void CallFeed::refresh()
{
  if (isReading()) return;
  if (rows.empty() || held.state == Read::Failed) return read(account, wanted);
  const bool broken = !held.error.text.isEmpty(); // what the operator stopped stays stopped
  if (broken) readMissing();
  if (wanted.to.isValid() && wanted.to < QDateTime::currentDateTimeUtc()) return; // the past stays as it is
  twilio::CallQuery news = wanted;
  QDateTime since;
  for (const Call *c : rows)
    if (c->started.isValid() && (!since.isValid() || c->started > since)) since = c->started;
  since = since.addSecs(-lookBack);
  for (const Call *c : rows)
    if (c->isLive() && c->started.isValid()) since = std::min(since, c->started);
  news.from = std::max(wanted.from, since);
  add(news, 0, true);
  pump();
}

void CallFeed::stop()
{
  scope.cancel();
  for (const Stretch &s : stretches) miss(s, {Error::Cancelled});
  stretches.clear();
  running = 0;
  end();
}

void CallFeed::readMissing()
{
  for (const Gap &g : std::exchange(gaps, {})) {
    twilio::CallQuery query = wanted;
    query.from = g.from;
    query.to = g.to;
    add(query, 0, true);
  }
  Q_EMIT grew();
  pump();
}

void CallFeed::bring(const QString &sid)
{
  const Endpoint &calls = api::endpointOf(resourceOf<Call>());
  single.start(calls.read(account, sid), [this](const Result<Object> &found) {
    if (found) put(found->as<Call>());
  });
}

void CallFeed::put(const Call &call)
{
  auto page = std::make_shared<RowsOf<Call>>();
  page->list.push_back(call);
  keep(page);
  show();
}

void CallFeed::add(const std::shared_ptr<RowsOf<Call>> &page)
{
  keep(page);
  if (!showing.isActive()) showing.start();
}

void CallFeed::add(const twilio::CallQuery &query, double perPage, bool mayBeCut)
{
  Stretch s;
  s.query = query;
  s.next = twilio::callsUrl(account, query, pageSize);
  s.at = query.to.isValid() ? query.to : QDateTime::currentDateTimeUtc();
  s.whole = s.at.toSecsSinceEpoch() + (query.to.isValid() ? 1 : 0); // of the second that runs more may come
  s.perPage = perPage;
  s.mayBeCut = mayBeCut;
  stretches.push_back(s);
}

/// The newest first: they are at the top of the table.
void CallFeed::pump()
{
  while (running < atATime && !isHeld) {
    Place next = stretches.end();
    for (Place p = stretches.begin(); p != stretches.end(); ++p)
      if (!p->running && (next == stretches.end() || p->at > next->at)) next = p;
    if (next != stretches.end())
      send(next);
    else if (!cut())
      break;
  }
}

/// Halves what the longest stretch has left behind the page that is on its way.
bool CallFeed::cut()
{
  if (!ordered) return false;
  const auto left = [](const Stretch &s) {
    if (!s.mayBeCut || s.perPage <= 0) return 0.0;
    return double(s.query.from.secsTo(s.at)) / s.perPage - 1;
  };
  const auto longest = std::max_element(stretches.begin(), stretches.end(),
                                        [&](const Stretch &a, const Stretch &b) { return left(a) < left(b); });
  if (longest == stretches.end() || left(*longest) < worthCutting) return false;
  const auto covered = qint64(longest->perPage);
  const QDateTime middle = longest->query.from.addSecs((longest->query.from.secsTo(longest->at) - covered) / 2);
  twilio::CallQuery older = longest->query;
  older.to = middle;
  longest->query.from = middle;
  add(older, longest->perPage, true);
  return true;
}

void CallFeed::send(Place p)
{
  p->running = true;
  ++running;
  scope.start(twilio::readCallPage(account, p->next),
              [this, p](const Result<twilio::CallPage> &page) { take(p, page); });
}

void CallFeed::take(Place p, const Result<twilio::CallPage> &page)
{
  p->running = false;
  --running;
  if (!page) {
    miss(*p, page.error());
    stretches.erase(p);
  } else {
    const bool first = rows.empty();
    follow(p, *page);
    if (first && !rows.empty()) show();
  }
  pump();
  if (stretches.empty()) return end();
  if (!showing.isActive()) showing.start();
}

/// What is to be read of a stretch after this page.
void CallFeed::follow(Place p, const twilio::CallPage &page)
{
  const std::vector<Call> &calls = page.calls->list;
  ordered = ordered && isNewestFirst(calls);
  const QDateTime last = calls.empty() ? QDateTime() : calls.back().started;
  const bool givenAway = ordered && last.isValid() && p->query.from.isValid() && last < p->query.from;
  const bool isEnd = page.next.isEmpty() || calls.empty() || givenAway;
  handOn(*p, page.calls, isEnd);
  if (isEnd) {
    stretches.erase(p);
    return;
  }
  p->next = page.next;
  if (!last.isValid()) return;
  p->at = last;
  p->perPage = std::max(1.0, double(last.secsTo(calls.front().started)));
}

/// More calls of the last one's second may be on the next page: that gets those of this one too.
void CallFeed::handOn(Stretch &s, const std::shared_ptr<RowsOf<Call>> &page, bool isEnd)
{
  qint64 since = s.whole;
  const QDateTime last = page->list.empty() ? QDateTime() : page->list.back().started;
  passed += page->size();
  page->list.insert(page->list.begin(), s.seam.begin(), s.seam.end());
  s.seam.clear();
  std::copy_if(page->list.begin(), page->list.end(), std::back_inserter(s.seam),
               [&](const Call &c) { return last.isValid() && c.started == last; });
  if (!passing) keep(page);
  if (s.query.from.isValid() && isEnd)
    since = std::min(since, s.query.from.toSecsSinceEpoch());
  else if (s.query.from.isValid() && ordered && last.isValid())
    since = std::min(since, last.toSecsSinceEpoch() + 1);
  const qint64 until = std::exchange(s.whole, since);
  Q_EMIT arrived(page, since, until);
}

void CallFeed::keep(const std::shared_ptr<RowsOf<Call>> &page)
{
  if (page->list.empty()) return;
  pages.push_back(page);
  for (const Call &c : page->list) {
    const auto known = places.constFind(c.sid);
    if (known != places.constEnd()) {
      const Call *&row = rows[size_t(*known)];
      --counts[row->status];
      const bool asked = !row->isLive() && c.isLive(); // before it ended: no call lives again
      if (!asked && (row->status != c.status || row->changed < c.changed)) row = &c; // read later, so newer
      ++counts[row->status];
      continue;
    }
    ++counts[c.status];
    places.insert(c.sid, int(rows.size()));
    rows.push_back(&c);
  }
}

/// What is left of a stretch is not there. Neighbours are one gap.
void CallFeed::miss(const Stretch &s, const Error &why)
{
  if (!s.query.from.isValid()) return; // the waiting ones are asked for again with the next refresh
  for (Gap &g : gaps) {
    if (g.error.kind != why.kind || s.query.from > g.to || s.at < g.from) continue;
    g.from = std::min(g.from, s.query.from);
    g.to = std::max(g.to, s.at);
    return;
  }
  gaps << Gap{s.query.from, s.at, why};
}

void CallFeed::show()
{
  if (passing) {
    Q_EMIT grew();
    return;
  }
  held.rows = std::make_shared<PagedRows>(rows, pages);
  Q_EMIT grew();
}

void CallFeed::end()
{
  showing.stop();
  const auto failed =
      std::find_if(gaps.begin(), gaps.end(), [](const Gap &g) { return g.error.kind != Error::Cancelled; });
  held.error = failed != gaps.end() ? failed->error : Error();
  held.readAt = QDateTime::currentDateTimeUtc();
  held.state = gaps.isEmpty() ? Read::Whole : rows.empty() && failed != gaps.end() ? Read::Failed : Read::Partly;
  show();
}
