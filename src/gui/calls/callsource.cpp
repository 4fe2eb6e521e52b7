// Asking for calls.
#include "gui/calls/callsource.h"

#include "gui/calls/callwords.h"

#include <QLocale>

namespace gui {

namespace {
constexpr int restBeforeNews = 1'000; // milliseconds

/// "3 Nov", "3 Nov 14:00 to 15:30", "1 Nov to 4 Nov", in local time.
QString stretch(const QDateTime &from, const QDateTime &to)
{
  const QDateTime a = from.toLocalTime(), b = to.toLocalTime();
  const auto day = [](const QDateTime &t) { return QLocale().toString(t.date(), QStringLiteral("d MMM")); };
  const auto clock = [](const QDateTime &t) { return t.toString(QStringLiteral("HH:mm")); };
  const bool wholeDays = a.time() == QTime(0, 0) && b.time() == QTime(0, 0) && a.secsTo(b) % 86'400 == 0;
  if (wholeDays && a.addDays(1) == b) return day(a);
  if (wholeDays) return CallSource::tr("%1 to %2", "two days").arg(day(a), day(b.addDays(-1)));
  if (a.date() == b.date())
    return CallSource::tr("%1, %2 to %3", "a day and two times").arg(day(a), clock(a), clock(b));
  return CallSource::tr("%1, %2 to %3, %4", "a day and a time, twice").arg(day(a), clock(a), day(b), clock(b));
}
} // namespace

CallSource::CallSource(Desk &d) : desk(d), told(d)
{
  connect(&feed, &CallFeed::changed, this, &RowsSource::changed);
  connect(&feed, &CallFeed::grew, this, &RowsSource::grew);
  connect(&desk, &Desk::changed, this, [this](const Resource *r) {
    if (!r || r == &resourceOf<PhoneNumber>()) learnNumbers();
  });
  connect(&desk, &Desk::settled, this, &CallSource::refresh);
  if (CallFill *fill = desk.calls()) {
    connect(&feed, &CallFeed::arrived, fill,
            [this, fill](const std::shared_ptr<RowsOf<Call>> &page, qint64 since, qint64 until) {
              const bool some = !wanted.status.isEmpty() || !wanted.caller.isEmpty() || !wanted.called.isEmpty();
              fill->add(page, since, some ? since : until); // all of a time, or only some
            });
    connect(fill, &CallFill::brought, this, &CallSource::take);
    connect(&fill->archive(), &CallArchive::forgot, this, [this] {
      if (asked) readAgain();
    });
    kept = std::make_unique<KeptCalls>(fill->archive());
    added = std::make_unique<CallSums>(fill->archive());
    seenOnes = std::make_unique<SeenPhones>(fill->archive());
    connect(kept.get(), &KeptCalls::changed, this, &RowsSource::changed);
    connect(kept.get(), &KeptCalls::grew, this, &RowsSource::grew);
    connect(added.get(), &CallSums::changed, this, &RowsSource::progress);
    connect(fill, &CallFill::changed, &news, [this] {
      if (seen && asked && !news.isActive()) news.start();
    });
  }
  news.setSingleShot(true);
  news.setInterval(restBeforeNews);
  connect(&news, &QTimer::timeout, this, [this] {
    added->again();
    seenOnes->read();
    Q_EMIT heard();
    if (isOfKept()) kept->again();
  });
  connect(&desk.runner(), &Runner::wrote, this, [this](const Resource *r, const QString &, const Object &now) {
    if (asked && now && r == &resourceOf<Call>()) feed.put(now.as<Call>());
  });
  learnNumbers();
}

void CallSource::learnNumbers()
{
  own.clear();
  for (const PhoneNumber &n : desk.snapshot().of<PhoneNumber>().seen()) own.insert(n.number);
}

const Part &CallSource::part() const
{
  static const Part notAsked;
  return !asked ? notAsked : isOfKept() ? kept->part() : feed.part();
}

void CallSource::shown(bool now)
{
  seen = now;
  if (now && !asked) readAgain();
}

void CallSource::readAgain()
{
  const Account *account = desk.sync().accounts().of(Vendor::Twilio);
  if (!account) return;
  asked = true;
  scope.cancel();
  if (seenOnes) seenOnes->read();
  addUp();
  if (isOfKept()) {
    feed.stop();
    opening = false;
    return kept->ask(question());
  }
  if (!desk.calls()) return feed.read(*account, query());
  opening = true;
  readKept(query(), {});
}

/// Page by page, the newest first. An archive that cannot be read is none: Twilio is asked for all.
void CallSource::readKept(const twilio::CallQuery &q, std::optional<qint64> from)
{
  constexpr int page = 2'000;
  scope.start(desk.calls()->archive().rows({q}, page, from),
              [this, q, first = !from](const Result<archive::CallRows> &some) {
                if (some) return takeKept(q, *some, first);
                opening = false;
                if (first) askRest({});
              });
}

/// Who read in the last hour may have missed a call that came late: that is asked for again.
void CallSource::takeKept(const twilio::CallQuery &q, const archive::CallRows &some, bool isFirst)
{
  if (!isFirst) {
    feed.add(some.rows);
    if (some.next) readKept(q, some.next);
    return;
  }
  scope.start(desk.calls()->archive().known(), [this, q, some](const Result<QList<archive::Span>> &times) {
    CallFeed::Known known{{some.rows}, {}};
    const qint64 anHourAgo = QDateTime::currentSecsSinceEpoch() - 60 * 60;
    for (const archive::Span &s : times ? *times : QList<archive::Span>())
      if (s.since < anHourAgo) known.times << std::pair(s.since, std::min(s.until, anHourAgo));
    askRest(known);
    if (some.next) readKept(q, some.next);
  });
}

void CallSource::askRest(const CallFeed::Known &known)
{
  opening = false;
  if (const Account *account = desk.sync().accounts().of(Vendor::Twilio)) feed.read(*account, query(), known);
}

/// The archive asks for what is new, and brings it; while it cannot, the page asks by itself.
void CallSource::refresh()
{
  if (!seen || !asked || opening || isOfKept()) return;
  const CallFill *fill = desk.calls();
  if (!fill || fill->isFilling() || fill->isStopped() || fill->error()) return feed.refresh();
  if (!feed.isReading() && !feed.part().error.text.isEmpty()) feed.readMissing();
}

void CallSource::stop()
{
  scope.cancel();
  opening = false;
  feed.stop();
}

/// Those of the page's time and numbers; one that waits has no time.
void CallSource::take(const std::shared_ptr<RowsOf<Call>> &page)
{
  if (!asked || opening || isOfKept()) return;
  const twilio::CallQuery &q = feed.query();
  auto ours = std::make_shared<RowsOf<Call>>();
  for (const Call &c : page->list) {
    const bool inTime =
        c.started.isValid() ? c.started >= q.from && (!q.to.isValid() || c.started <= q.to) : !q.to.isValid();
    if (inTime && (q.status.isEmpty() || c.status == q.status) && (q.caller.isEmpty() || c.from == q.caller)
        && (q.called.isEmpty() || c.to == q.called))
      ours->list.push_back(c);
  }
  if (!ours->list.empty()) feed.add(ours);
}

void CallSource::ask(const CallWish &wish)
{
  wanted = wish;
  readAgain();
}

twilio::CallQuery CallSource::query() const
{
  const QDate today = QDate::currentDate();
  twilio::CallQuery q;
  const QDate first = wanted.period == CallWish::Today   ? today
                      : wanted.period == CallWish::Week  ? today.addDays(-6)
                      : wanted.period == CallWish::Month ? today.addDays(-29)
                      : wanted.period == CallWish::Kept  ? QDate()
                                                         : wanted.first;
  if (first.isValid()) q.from = first.startOfDay().toUTC(); // of all that is kept there is no first
  if (wanted.period == CallWish::Own && wanted.last < today) q.to = wanted.last.addDays(1).startOfDay().toUTC();
  q.status = wanted.status;
  q.caller = wanted.caller;
  q.called = wanted.called;
  return q;
}

archive::Question CallSource::question() const
{
  return {query(), filter::read(filterText, names, QDateTime::currentDateTime()), names};
}

void CallSource::setFilter(const QString &text, const filter::Names &known)
{
  const auto shownOnes = [](const filter::Names &all) {
    QStringList out;
    for (const filter::Name &n : all)
      if (n.shown) out << n.id;
    return out;
  };
  const bool same = text == filterText && shownOnes(known) == shownOnes(names);
  filterText = text;
  names = known;
  if (same || !asked) return;
  addUp();
  if (isOfKept()) kept->ask(question());
}

void CallSource::more()
{
  if (isOfKept() && asked) kept->more();
}

void CallSource::addUp()
{
  if (!added) return;
  added->ask(question(), {});
  Q_EMIT asks();
}

/// "412 calls · 378 answered · 1,204 minutes · 10.23 USD"
QString CallSource::counted(int shownRows) const
{
  if (!added) return {};
  const archive::Totals all = added->now().all();
  const QLocale locale;
  QStringList out;
  if (!added->isCurrent() || (!added->isWhole() && all.all.calls <= shownRows)) {
    out << tr("%n call(s)", nullptr, shownRows) << tr("adding up…");
    return out.join(QStringLiteral(" · "));
  }
  out << (added->isWhole() ? tr("%n call(s)", nullptr, int(all.all.calls))
                           : tr("more than %n call(s)", nullptr, int(all.all.calls)));
  const auto live = all.byStatus.value(QStringLiteral("in-progress")).calls;
  if (live) out << tr("%n live", nullptr, int(live));
  out << tr("%n answered", nullptr, int(all.answered()));
  if (const auto failed = all.byStatus.value(QStringLiteral("failed")).calls)
    out << tr("%n failed", nullptr, int(failed));
  out << tr("%n minute(s)", nullptr, int(all.minutes()));
  out << costWords(all.cost);
  return out.join(QStringLiteral(" · "));
}

Missing CallSource::missing() const
{
  if (isOfKept()) return {};
  if (feed.isReading() || feed.missing().isEmpty()) return {};
  QStringList failed, stopped;
  QString why;
  for (const CallFeed::Gap &g : feed.missing()) {
    const bool byHand = g.error.kind == Error::Cancelled;
    (byHand ? stopped : failed) << stretch(g.from, g.to);
    if (!byHand && why.isEmpty()) why = g.error.text;
  }
  if (failed.isEmpty())
    return {tr("You stopped the reading. The calls of %1 are not here.").arg(stopped.join(QStringLiteral("; "))),
            {},
            tr("Read on")};
  return {tr("Calls of %1 could not be read.").arg((failed + stopped).join(QStringLiteral("; "))), why,
          tr("Read them again")};
}

bool CallSource::bring(const QString &key)
{
  const Account *account = desk.sync().accounts().of(Vendor::Twilio);
  if (!account) return false;
  if (!asked) readAgain();
  feed.bring(key);
  return true;
}

std::optional<Nothing> CallSource::nothing() const
{
  if (isOfKept())
    return Nothing{QStringLiteral("call"),
                   filterText.trimmed().isEmpty() ? tr("No call is kept yet") : tr("No kept call fits the filter"),
                   filterText.trimmed().isEmpty()
                       ? tr("Trunkline reads the account’s calls in the background and keeps them on this computer.")
                       : tr("All calls that this computer keeps were looked through."),
                   {}};
  const bool all = wanted.status.isEmpty() && wanted.caller.isEmpty() && wanted.called.isEmpty();
  if (!all)
    return Nothing{
        QStringLiteral("call"),
        tr("Twilio has no such calls"),
        tr("Twilio compares the numbers exactly, as +14155550187 or as a whole SIP address. Ask for more days, "
           "or for every result."),
        {}};
  if (wanted.period == CallWish::Today) return {};
  return Nothing{QStringLiteral("call"),
                 tr("No calls in this time"),
                 tr("Twilio keeps calls for some months. Ask for other days."),
                 {}};
}

} // namespace gui
