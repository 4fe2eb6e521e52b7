// What a chart of calls shows: bars and their figures, from sums.
#pragma once
#include "archive/callstore.h"
#include "gui/kit/theme.h"

namespace gui {

enum class Measure { Calls, AnswerRate, Failures, Duration, Cost };

/// One group of calls: a bar of the chart and a row of its table.
struct ChartBar {
  QString key, label; ///< "2026-11-21", "21 Nov"
  archive::Totals totals;
  bool isRest = false; ///< all that are too many to be shown one by one
};

/// Days one after another, without gaps; else those with most calls first, of which the last may stand for the rest.
QList<ChartBar> chartBars(const archive::Sums &, archive::By, const std::function<QString(const QString &key)> &label);

/// A piece of a bar.
struct ChartPiece {
  double value = 0;
  State state = State::Running; ///< its colour
  QString word;                 ///< "Busy"
};
/// In calls, percent, minutes or the currency.
QList<ChartPiece> piecesOf(const archive::Totals &, Measure, const QString &currency);
/// The one that most was paid in; empty: none.
QString mainCurrency(const QList<ChartBar> &);
/// Calls that ended and were not answered.
qint64 unanswered(const archive::Totals &);
/// Percent of the calls that have ended; nothing while there is none.
std::optional<double> answerRate(const archive::Totals &);
/// The least of 1, 2, 5, 10, 20, … that is not below it.
double roundedUp(double);

} // namespace gui
