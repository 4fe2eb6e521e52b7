// Asking for calls.
#include "gui/calls/callsource.h"

#include "gui/calls/callwords.h"

#include <QLocale>

namespace gui {

namespace {
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
  connect(&desk, &Desk::settled, this, [this] {
    if (seen && asked) feed.refresh();
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
  return asked ? feed.part() : notAsked;
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
  feed.read(*account, query());
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
                                                         : wanted.first;
  q.from = first.startOfDay().toUTC();
  if (wanted.period == CallWish::Own && wanted.last < today) q.to = wanted.last.addDays(1).startOfDay().toUTC();
  q.status = wanted.status;
  q.caller = wanted.caller;
  q.called = wanted.called;
  return q;
}

Missing CallSource::missing() const
{
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
