// Sums as bars.
#include "gui/calls/chartfigures.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>
#include <cmath>

namespace gui {

namespace {
struct ChartText {
  Q_DECLARE_TR_FUNCTIONS(CallCharts)
};
constexpr qsizetype mostBars = 12;

/// How calls fail, the worst first.
struct Cause {
  const char *status;
  State state;
};
constexpr Cause causes[] = {
    {"failed", State::Broken}, {"no-answer", State::Warning}, {"busy", State::Advice}, {"canceled", State::Idle}};

qint64 callsThat(const archive::Totals &t, const char *status) { return t.byStatus.value(QLatin1String(status)).calls; }

QList<ChartBar> daysOf(const archive::Sums &sums, const std::function<QString(const QString &)> &label)
{
  QList<ChartBar> out;
  for (auto g = sums.groups.cbegin(); g != sums.groups.cend(); ++g) {
    const QDate day = QDate::fromString(g.key(), Qt::ISODate);
    if (!day.isValid()) continue;
    while (!out.isEmpty()) { // days without a call
      const QDate after = QDate::fromString(out.last().key, Qt::ISODate).addDays(1);
      if (after >= day) break;
      const QString key = after.toString(Qt::ISODate);
      out << ChartBar{key, label(key), {}};
    }
    out << ChartBar{g.key(), label(g.key()), *g};
  }
  return out;
}
} // namespace

QList<ChartBar> chartBars(const archive::Sums &sums, archive::By by,
                          const std::function<QString(const QString &key)> &label)
{
  if (by == archive::By::Day) return daysOf(sums, label);
  QList<ChartBar> all;
  for (auto g = sums.groups.cbegin(); g != sums.groups.cend(); ++g) all << ChartBar{g.key(), label(g.key()), *g};
  std::stable_sort(all.begin(), all.end(),
                   [](const ChartBar &a, const ChartBar &b) { return a.totals.all.calls > b.totals.all.calls; });
  if (all.size() <= mostBars) return all;
  ChartBar rest{{}, ChartText::tr("%n others", nullptr, int(all.size() - mostBars + 1)), {}, true};
  for (qsizetype i = mostBars - 1; i < all.size(); ++i) rest.totals.add(all[i].totals);
  all.resize(mostBars - 1);
  return all << rest;
}

qint64 unanswered(const archive::Totals &t)
{
  qint64 out = 0;
  for (const Cause &c : causes) out += callsThat(t, c.status);
  return out;
}

std::optional<double> answerRate(const archive::Totals &t)
{
  const qint64 ended = t.answered() + unanswered(t);
  if (!ended) return {};
  return 100.0 * double(t.answered()) / double(ended);
}

QList<ChartPiece> piecesOf(const archive::Totals &t, Measure m, const QString &currency)
{
  switch (m) {
  case Measure::Calls:
    return {{double(t.answered()), State::Ok, callResult(QStringLiteral("completed"))},
            {double(unanswered(t)), State::Idle, ChartText::tr("Not answered")},
            {double(t.all.calls - t.answered() - unanswered(t)), State::Running, ChartText::tr("Live")}};
  case Measure::AnswerRate:
    return {{answerRate(t).value_or(0), State::Ok, ChartText::tr("Answered")}};
  case Measure::Failures: {
    QList<ChartPiece> out;
    for (const Cause &c : causes)
      out << ChartPiece{double(callsThat(t, c.status)), c.state, callResult(QLatin1String(c.status))};
    return out;
  }
  case Measure::Duration:
    return {{double(t.all.seconds) / 60, State::Running, ChartText::tr("Minutes")}};
  case Measure::Cost:
    return {{double(t.cost.value(currency)) / 1e8, State::Running, currency}};
  }
  return {};
}

QString mainCurrency(const QList<ChartBar> &bars)
{
  QMap<QString, qint64> all;
  for (const ChartBar &b : bars)
    for (auto c = b.totals.cost.cbegin(); c != b.totals.cost.cend(); ++c) all[c.key()] += *c;
  QString most;
  for (auto c = all.cbegin(); c != all.cend(); ++c)
    if (most.isEmpty() || *c > all[most]) most = c.key();
  return most;
}

double roundedUp(double value)
{
  if (value <= 0) return 1;
  const double ten = std::pow(10, std::floor(std::log10(value)));
  for (const double step : {1.0, 2.0, 5.0, 10.0})
    if (value <= step * ten * (1 + 1e-9)) return step * ten;
  return 10 * ten;
}

} // namespace gui
