// A banner, four windows of time, and the last calls that went well and ill.
#include "gui/calls/trafficview.h"

#include "archive/callfill.h"
#include "gui/calls/callcauses.h"
#include "gui/calls/callwords.h"
#include "gui/calls/trafficfeed.h"
#include "gui/kit/banner.h"
#include "gui/tasks/taskparts.h"
#include "routing/terminations.h"

#include <QGridLayout>
#include <QLocale>

namespace gui {

using namespace archive;

namespace {
struct TrafficText {
  Q_DECLARE_TR_FUNCTIONS(Traffic)
};

QString nameOf(Window w)
{
  switch (w) {
  case Window::Hour:
    return TrafficText::tr("Last hour");
  case Window::Day:
    return TrafficText::tr("Last day");
  case Window::Week:
    return TrafficText::tr("Last 7 days");
  case Window::WeekBefore:
    break;
  }
  return TrafficText::tr("7 days before");
}

QString percent(const Totals &t)
{
  const auto rate = archive::answerRate(t);
  return rate ? TrafficText::tr("%1 %", "answer rate").arg(*rate) : QStringLiteral("–");
}

/// What Twilio calls it: a number, or a trunk.
struct Of {
  QString number, trunk;
};
Of callsOf(Desk &desk, const Object &o)
{
  if (&o.resource() == &resourceOf<PhoneNumber>()) return {o.as<PhoneNumber>().number, {}};
  if (&o.resource() == &resourceOf<ElasticTrunk>()) return {{}, o.key()};
  if (&o.resource() != &resourceOf<OutboundTrunk>()) return {};
  const ElasticTrunk *partner = routing::terminationOf(desk.snapshot(), o.as<OutboundTrunk>());
  return {{}, partner ? partner->sid : QString()};
}

class TrafficView : public QWidget {
public:
  TrafficView(Desk &d, const Object &o) : desk(d), of(callsOf(d, o)), column(box<QVBoxLayout>(space::m))
  {
    setObjectName(QStringLiteral("traffic"));
    auto *all = box<QVBoxLayout>(space::m, {0, 0, 0, space::l});
    all->addLayout(column);
    causesPlace = box<QVBoxLayout>(0);
    all->addLayout(causesPlace);
    all->addStretch(1);
    setLayout(all);
    TrafficFeed *feed = desk.traffic();
    if (!feed || (of.number.isEmpty() && of.trunk.isEmpty())) {
      say(State::Idle, nothingToSay());
      return;
    }
    QObject::connect(feed, &TrafficFeed::changed, this, [this] { fill(); });
    QStringList ours;
    for (const PhoneNumber &n : desk.snapshot().of<PhoneNumber>().seen()) ours << n.number;
    feed->want(ours);
    if (feed->isThere()) fill();
    readLast(true);
    readLast(false);
  }

private:
  QString nothingToSay() const
  {
    return desk.traffic()
               ? TrafficText::tr("Calls of this trunk are not to be told from others: it leads to no Elastic "
                                 "SIP trunk of this account.")
               : TrafficText::tr("This computer keeps no calls of this profile.");
  }
  void say(State s, const QString &title, const QString &text = {})
  {
    column->addWidget(new Banner(s, title, text));
    column->addStretch(1);
  }

  void fill()
  {
    emptyLayout(column);
    const Traffic t = of.number.isEmpty() ? desk.traffic()->ofTrunk(of.trunk) : desk.traffic()->ofNumber(of.number);
    const Verdict v = trafficVerdict(t);
    const TrafficVerdict how = archive::verdictOf(t);
    QString why;
    if (how.kind == TrafficVerdict::Worse)
      why = TrafficText::tr("%1: %2 answered. 7 days before: %3.")
                .arg(nameOf(how.since), percent(t.in(how.since)), percent(t.in(Window::WeekBefore)));
    else if (how.kind == TrafficVerdict::AllFail)
      why = TrafficText::tr("%1: %n call(s), none answered.", nullptr, int(t.in(how.since).all.calls))
                .arg(nameOf(how.since));
    auto *banner = new Banner(v.state, v.word, why);
    banner->setObjectName(QStringLiteral("trafficVerdict"));
    column->addWidget(banner);
    column->addLayout(gridOf(t));
    for (auto it = last.cbegin(); it != last.cend(); ++it) addLast(it.key() == 0, *it);
    showCauses(t.in(Window::Week));
  }

  /// Why calls of the last week failed, once there are any.
  void showCauses(const Totals &week)
  {
    if (causes || !week.byStatus.value(QStringLiteral("failed")).calls) return;
    causes = new CallCauses(desk);
    causesPlace->addWidget(causes);
    Question question = trafficQuestion(of.number, of.trunk, nullptr);
    question.within.from = timesOf(Window::Week, QDateTime::currentDateTimeUtc()).first;
    causes->ask(question);
  }

  static QGridLayout *gridOf(const Traffic &t)
  {
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(space::xs);
    int place = 0;
    const auto cell = [&](int row, const QString &text, Text style, Tone tone) {
      QLabel *l = label(text, style, tone);
      if (place) l->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
      grid->addWidget(l, row, place++);
    };
    for (const QString &head : {QString(), TrafficText::tr("Calls"), TrafficText::tr("Answered"),
                                TrafficText::tr("Failed"), TrafficText::tr("No answer")})
      cell(0, head, Text::Small, Tone::Second);
    for (const Window w : windows) {
      const Totals &in = t.in(w);
      const auto count = [&](const char *status) {
        return QLocale().toString(in.byStatus.value(QLatin1String(status)).calls);
      };
      place = 0;
      const int row = grid->rowCount();
      cell(row, nameOf(w), Text::Body, Tone::First);
      cell(row, QLocale().toString(in.all.calls), Text::Body, Tone::First);
      cell(row, percent(in), Text::Body, Tone::First);
      cell(row, count("failed"), Text::Body, Tone::First);
      cell(row, count("no-answer"), Text::Body, Tone::First);
    }
    grid->setColumnStretch(0, 1);
    return grid;
  }

  /// The newest call that was answered, or that failed.
  void readLast(bool well)
  {
    const Question question = trafficQuestion(of.number, of.trunk, well ? "completed" : "failed");
    scope.start(desk.calls()->archive().rows(question, 1), [this, well](const Result<CallRows> &found) {
      if (!found || found->rows->list.empty()) return;
      last.insert(well ? 0 : 1, found->rows->list.front());
      if (desk.traffic()->isThere()) fill();
    });
  }

  void addLast(bool well, const Call &c)
  {
    auto *row = box(space::s);
    row->addWidget(new MarkView(well ? State::Ok : State::Broken), 0, Qt::AlignVCenter);
    const QString when = callTime(c.started.isValid() ? c.started : c.created);
    row->addWidget(
        paragraph(well ? TrafficText::tr("Last answered: %1").arg(when) : TrafficText::tr("Last failed: %1").arg(when)),
        1);
    QPushButton *open = button(TrafficText::tr("Open"), "small");
    open->setAccessibleName(well ? TrafficText::tr("Open the last answered call")
                                 : TrafficText::tr("Open the last failed call"));
    QObject::connect(open, &QPushButton::clicked, this, [this, sid = c.sid] { desk.open(resourceOf<Call>(), sid); });
    row->addWidget(open);
    column->addLayout(row);
  }

  Desk &desk;
  const Of of;
  QVBoxLayout *column, *causesPlace = nullptr;
  CallCauses *causes = nullptr;
  QMap<int, Call> last; ///< 0: answered, 1: failed
  Scope scope;
};
} // namespace

Verdict trafficVerdict(const Traffic &t)
{
  switch (verdictOf(t).kind) {
  case TrafficVerdict::NoCalls:
    return {State::Idle, TrafficText::tr("No calls in 7 days")};
  case TrafficVerdict::TooFew:
    return {State::Idle, TrafficText::tr("Few calls")};
  case TrafficVerdict::Steady:
    return {State::Ok, TrafficText::tr("As usual")};
  case TrafficVerdict::Worse:
    return {State::Warning, TrafficText::tr("Fewer calls are answered than before")};
  case TrafficVerdict::AllFail:
    break;
  }
  return {State::Broken, TrafficText::tr("No call is answered")};
}

InspectorTab trafficTab()
{
  return {QStringLiteral("traffic"), TrafficText::tr("Traffic"),
          [](Desk &desk, const Object &o) -> QWidget * { return new TrafficView(desk, o); }};
}

} // namespace gui
