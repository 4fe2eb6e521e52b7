// A run in words: where it stands, what each step does, what is left.
#pragma once
#include "gui/desk.h"
#include "gui/tasks/steptable.h"

namespace gui {

struct RunHeadline {
  bool shown = false; ///< a run that goes well needs none
  State state = State::Running;
  QString title, text;
};

RunHeadline headlineOf(const RunRecord &);
QList<StepLine> stepLines(const RunRecord &);
/// "2 of 6", "Undoing 3 of 4".
QString progressOf(const RunRecord &);
/// How far it is, 0 to `steps`, and of how many.
QPair<int, int> progressCounts(const RunRecord &);
/// The steps that failed or were never begun.
QList<int> stepsToRetry(const RunRecord &);
/// The step to look at: the one that failed, waits or runs; else the first.
int stepToShow(const RunRecord &);
/// What happened and what stands, without secrets, to be pasted into a ticket.
QString runAsText(const RunRecord &);
/// Request, code and the vendor's own words; empty when nothing was sent.
QString vendorsAnswer(const Error &);
/// "14:03:02", local time.
QString clock(const QDateTime &);

} // namespace gui
