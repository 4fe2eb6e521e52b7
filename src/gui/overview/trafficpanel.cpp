// The panel of the traffic.
#include "gui/overview/trafficpanel.h"

#include "archive/callfill.h"
#include "gui/calls/callwords.h"
#include "gui/calls/trafficfeed.h"
#include "gui/pages/pages.h"
#include "gui/table/partchoice.h"
#include "gui/table/shown.h"
#include "gui/tasks/taskparts.h"
#include "model/phonenumber.h"

namespace gui {

namespace {
constexpr qsizetype mostTroubles = 5, mostSilent = 3;
}

TrafficPanel::TrafficPanel(Desk &d) : desk(d), stories(d), rows(box<QVBoxLayout>(0))
{
  setObjectName(QStringLiteral("trafficPanel"));
  setAccessibleName(tr("Traffic"));
  auto *column = box<QVBoxLayout>(0);
  auto *head = box(space::m, {space::l, space::m, space::l, space::s});
  head->addWidget(label(tr("Traffic"), Text::Section));
  head->addStretch(1);
  column->addLayout(head);
  column->addLayout(rows);
  setLayout(column);
  hide();
  if (!desk.traffic()) return;
  connect(desk.traffic(), &TrafficFeed::changed, this, [this] {
    facts.clear();
    refresh();
  });
  connect(desk.calls(), &CallFill::finished, this, &TrafficPanel::refresh);
  connect(&stories, &CallStories::arrived, this, &TrafficPanel::fill);
  connect(&desk, &Desk::maskingChanged, this, &TrafficPanel::fill);
}

/// While calls are still being read, nothing is said of those that are not there.
void TrafficPanel::refresh()
{
  TrafficFeed *const feed = desk.traffic();
  if (!feed || !desk.hasRead() || desk.calls()->isFilling()) return;
  QStringList ours;
  for (const PhoneNumber &n : desk.snapshot().of<PhoneNumber>().seen()) ours << n.number;
  feed->want(ours);
  if (!feed->isThere()) return;
  troubles = trafficTroubles(desk.snapshot(), feed->byNumber(), feed->byTrunk());
  const bool anyCalls = feed->whole().in(archive::Window::Week).all.calls > 0;
  const bool allRead = !desk.calls()->error() && !desk.calls()->isStopped();
  silent = anyCalls && allRead ? silentNumbers(desk.snapshot(), feed->byNumber()) : QList<Object>();
  for (const TrafficTrouble &t : troubles.mid(0, mostTroubles)) ask(t);
  fill();
}

void TrafficPanel::ask(const TrafficTrouble &t)
{
  Facts &known = facts[t.key];
  if (std::exchange(known.asked, true)) return;
  for (const bool well : {true, false}) {
    const archive::Question question = trafficQuestion(t.number, t.trunk, well ? "completed" : "failed");
    scope.start(desk.calls()->archive().rows(question, 1),
                [this, key = t.key, well](const Result<archive::CallRows> &found) {
                  if (!found) return;
                  Facts &into = facts[key];
                  if (well) into.goodRead = true;
                  if (!found->rows->list.empty()) (well ? into.lastGood : into.lastBad) = found->rows->list.front();
                  fill();
                });
  }
}

/// Why it failed; empty: it is being asked. What Twilio complained of a leg stands with the call that dialled it.
QString TrafficPanel::causeOf(const Call &call)
{
  const twilio::CallStory *own = stories.of(call);
  if (!own) return {};
  if (!own->parent || own->parent->sid.isEmpty()) return callVerdict(call, *own).reason;
  const twilio::CallStory *dialler = stories.of(*own->parent);
  if (!dialler) return {};
  twilio::CallStory both = *own;
  both.events += dialler->events;
  both.notifications += dialler->notifications;
  return callVerdict(call, both).reason;
}

QString TrafficPanel::reasonOf(const TrafficTrouble &t)
{
  const Facts known = facts.value(t.key);
  QStringList out;
  if (t.verdict.kind == archive::TrafficVerdict::Worse)
    out << tr("%n call(s) were not answered.", nullptr, int(t.lost()));
  if (known.lastGood)
    out << tr("The last answered call began at %1.").arg(callTime(known.lastGood->started));
  else if (known.goodRead)
    out << tr("No answered call is kept.");
  const QDateTime since = archive::timesOf(t.verdict.since, QDateTime::currentDateTimeUtc()).first;
  if (known.lastBad && known.lastBad->started >= since) { // what was long ago has other causes
    const QString cause = causeOf(*known.lastBad), when = callTime(known.lastBad->started);
    out << (cause.isEmpty() ? tr("The last one failed at %1.").arg(when)
                            : tr("The last one failed at %1: %2", "a time, the cause").arg(when, cause));
  }
  return out.join(u' ');
}

QWidget *TrafficPanel::rowOf(const TrafficTrouble &t)
{
  const Object object = desk.snapshot().find(*t.resource, t.key);
  const QString name = object ? shownName(object) : t.key;
  const QString title = tr("%1: %2", "a number or trunk, what is the matter").arg(name, troubleTitle(t));
  auto *out = new QWidget;
  out->setObjectName(QStringLiteral("trafficTrouble"));
  auto *row = box(space::l, {space::l, space::s, space::m, space::s});
  const bool all = t.verdict.kind == archive::TrafficVerdict::AllFail;
  row->addWidget(new MarkView(all ? State::Broken : State::Warning, 16), 0, Qt::AlignVCenter);
  auto *words = box<QVBoxLayout>(2);
  words->addWidget(paragraph(title, Text::Strong));
  const QString reason = reasonOf(t);
  if (!reason.isEmpty()) words->addWidget(paragraph(reason, Text::Small, Tone::Second));
  row->addLayout(words, 1);
  QPushButton *wrong = button(tr("What is wrong?…"), "quiet small");
  wrong->setObjectName(QStringLiteral("diagnoseTraffic"));
  wrong->setAccessibleName(tr("What is wrong with %1?").arg(name));
  const Facts known = facts.value(t.key);
  const QString clue = known.lastBad ? known.lastBad->sid : t.number.isEmpty() ? t.trunk : t.number;
  connect(wrong, &QPushButton::clicked, this, [this, clue] { desk.show(diagnosisTask(desk, clue)); });
  row->addWidget(wrong, 0, Qt::AlignVCenter);
  QPushButton *open = button(tr("Show"), "small");
  open->setObjectName(QStringLiteral("openTraffic"));
  open->setAccessibleName(tr("Show the traffic of %1").arg(name));
  connect(open, &QPushButton::clicked, this,
          [this, r = t.resource, key = t.key] { openPart(desk, *r, key, QStringLiteral("traffic")); });
  row->addWidget(open, 0, Qt::AlignVCenter);
  out->setLayout(row);
  return out;
}

QWidget *TrafficPanel::silentLine(const QList<Object> &numbers)
{
  QStringList names;
  for (const Object &n : numbers.mid(0, mostSilent)) names << shownName(n);
  if (numbers.size() > mostSilent) names << QStringLiteral("…");
  auto *out = new QWidget;
  auto *row = box(space::l, {space::l, space::s, space::m, space::s});
  row->addWidget(new MarkView(State::Idle, 16), 0, Qt::AlignVCenter);
  QLabel *said = paragraph(
      tr("%n number(s) had no calls in 7 days: %1", nullptr, int(numbers.size())).arg(names.join(QStringLiteral(", "))),
      Text::Body, Tone::Second);
  said->setObjectName(QStringLiteral("silentNumbers"));
  row->addWidget(said, 1);
  QPushButton *open = button(tr("Show"), "small");
  open->setObjectName(QStringLiteral("openSilent"));
  open->setAccessibleName(tr("Show numbers without calls"));
  connect(open, &QPushButton::clicked, this,
          [this, key = numbers.first().key()] { openFiltered(desk, resourceOf<PhoneNumber>(), withoutCalls(), key); });
  row->addWidget(open, 0, Qt::AlignVCenter);
  out->setLayout(row);
  return out;
}

void TrafficPanel::fill()
{
  QStringList now;
  for (const TrafficTrouble &t : std::as_const(troubles)) now << t.key + troubleTitle(t) + reasonOf(t);
  for (const Object &n : std::as_const(silent)) now << n.key();
  setVisible(!now.isEmpty());
  if (now.join(u'\n') == told) return; // focus stays where it is
  told = now.join(u'\n');
  emptyLayout(rows);
  for (const TrafficTrouble &t : troubles.mid(0, mostTroubles)) {
    rows->addWidget(new HairLine);
    rows->addWidget(rowOf(t));
  }
  if (troubles.size() > mostTroubles) {
    auto *more = paragraph(tr("and %n more of which fewer calls are answered: Numbers, part Traffic", nullptr,
                              int(troubles.size() - mostTroubles)),
                           Text::Small, Tone::Second);
    more->setContentsMargins(space::l, space::s, space::l, space::s);
    rows->addWidget(more);
  }
  if (silent.isEmpty()) return;
  rows->addWidget(new HairLine);
  rows->addWidget(silentLine(silent));
}

} // namespace gui
