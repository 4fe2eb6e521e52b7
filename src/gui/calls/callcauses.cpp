// Joining calls with notifications.
#include "gui/calls/callcauses.h"

#include "archive/callfill.h"
#include "diagnosis/codes.h"
#include "gui/kit/parts.h"
#include "gui/tasks/taskparts.h"

#include <QLocale>

#include <algorithm>

namespace gui {

namespace {
constexpr int callsLooked = 20'000, mostComplaints = 3'000, causesNamed = 6, heldFor = 60; // seconds
constexpr int weeksOfTwilio = 5;
} // namespace

QList<CauseCount> causeCounts(const QList<twilio::Complaint> &all, const QSet<QString> &shown)
{
  QHash<QString, const twilio::Complaint *> last;
  for (const twilio::Complaint &c : all) {
    if (!shown.contains(c.callSid)) continue;
    const twilio::Complaint *&known = last[c.callSid];
    if (!known || known->at < c.at) known = &c;
  }
  QHash<QString, int> counts;
  for (const twilio::Complaint *c : std::as_const(last)) ++counts[c->code];
  QList<CauseCount> out;
  for (auto it = counts.cbegin(); it != counts.cend(); ++it) out << CauseCount{it.key(), it.value()};
  std::sort(out.begin(), out.end(), [](const CauseCount &a, const CauseCount &b) {
    return a.calls != b.calls ? a.calls > b.calls : a.code < b.code;
  });
  return out;
}

CallCauses::CallCauses(Desk &d, QWidget *parent) : QWidget(parent), desk(d), lines(box<QVBoxLayout>(space::xs))
{
  setObjectName(QStringLiteral("callCauses"));
  setAccessibleName(tr("Causes"));
  setLayout(lines);
}

void CallCauses::ask(const archive::Question &question)
{
  scope.cancel();
  if (!desk.sync().accounts().of(Vendor::Twilio)) return;
  scope.start(count(question), [this](const Result<QList<CauseCount>> &all) { show(all); });
}

Task<Result<QSet<QString>>> CallCauses::sids(archive::Question question)
{
  QSet<QString> out;
  std::optional<qint64> next;
  do {
    auto reading = desk.calls()->archive().rows(question, callsLooked - int(out.size()), next);
    const auto some = co_await reading;
    if (!some) co_return some.error();
    for (const Call &c : some->rows->list) out.insert(c.sid);
    next = some->next;
  } while (next && out.size() < callsLooked);
  cut = bool(next);
  co_return out;
}

Task<Result<QList<CauseCount>>> CallCauses::count(archive::Question question)
{
  auto shown = sids(question);
  const auto all = co_await shown;
  if (!all) co_return all.error();
  const QDateTime now = QDateTime::currentDateTimeUtc();
  const QDate oldest = now.date().addDays(-7 * weeksOfTwilio);
  const QDate since = question.within.from.isValid() ? std::max(oldest, question.within.from.toUTC().date()) : oldest;
  const bool isHeld = readAt.isValid() && readAt.secsTo(now) < heldFor && readSince.isValid() && readSince <= since;
  if (!isHeld) {
    auto asking = twilio::readComplaints(*desk.sync().accounts().of(Vendor::Twilio), since, mostComplaints);
    auto complaints = co_await asking;
    if (!complaints) co_return complaints.error();
    held = *complaints;
    readSince = since;
    readAt = now;
  }
  co_return causeCounts(held, *all);
}

void CallCauses::show(const Result<QList<CauseCount>> &all)
{
  emptyLayout(lines);
  lines->addWidget(label(tr("What Twilio says of them"), Text::Strong));
  const auto say = [this](const QString &text, Tone tone) {
    QLabel *l = paragraph(text, Text::Small, tone);
    l->setObjectName(QStringLiteral("cause"));
    l->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    l->setAccessibleName(text);
    lines->insertWidget(lines->count() - 1, l);
  };
  lines->addStretch(1);
  if (!all) return say(tr("What Twilio says of the causes could not be read: %1").arg(all.error().text), Tone::Second);
  if (all->isEmpty())
    return say(tr("Twilio complained of none of these calls. It keeps complaints for some weeks; with which SIP code a "
                  "call was refused stands with that call."),
               Tone::Second);
  for (const CauseCount &c : all->mid(0, causesNamed))
    say(tr("%n call(s): %1", nullptr, c.calls).arg(diagnosis::twilioExplained(c.code.toInt())), Tone::First);
  int others = 0;
  for (const CauseCount &c : all->mid(causesNamed)) others += c.calls;
  if (others) say(tr("%n call(s): other causes", nullptr, others), Tone::Second);
  if (cut || held.size() >= mostComplaints) say(tr("Of the newest calls alone: there are more."), Tone::Second);
}

} // namespace gui
