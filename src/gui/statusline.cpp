// What the status bar says.
#include "gui/statusline.h"

#include "api/refusal.h"
#include "gui/kit/parts.h"

#include <QLabel>
#include <QPushButton>

namespace gui {

StatusLine::StatusLine(QWidget *parent) : QStatusBar(parent)
{
  setSizeGripEnabled(false);
  setMinimumHeight(30);
  twilio = new StateLabel(State::Idle);
  livekit = new StateLabel(State::Idle);
  updated = label({}, Text::Small, Tone::Second);
  masking = label({}, Text::Small, Tone::Second);
  pending = label({}, Text::Small, Tone::Second);
  running = button({}, "quiet tiny");
  running->setObjectName(QStringLiteral("runningPlan"));
  connect(running, &QPushButton::clicked, this, [this] {
    if (desk) desk->showRun(runId);
  });
  for (QWidget *w : std::initializer_list<QWidget *>{twilio, livekit, updated, running}) addWidget(w);
  for (QWidget *w : std::initializer_list<QWidget *>{masking, pending}) addPermanentWidget(w);
  setContentsMargins(space::s, 0, space::s, 0);
  setDesk(nullptr);
}

void StatusLine::setDesk(Desk *d)
{
  if (desk) {
    desk->disconnect(this);
    desk->sync().disconnect(this);
    desk->runner().disconnect(this);
  }
  desk = d;
  if (desk) {
    connect(desk, &Desk::changed, this, &StatusLine::refresh);
    connect(desk, &Desk::maskingChanged, this, &StatusLine::refresh);
    connect(&desk->sync(), &Sync::progress, this, &StatusLine::refresh);
    connect(&desk->sync(), &Sync::finished, this, &StatusLine::refresh);
    connect(&desk->runner(), &Runner::changed, this, &StatusLine::refreshPlan);
    connect(&desk->runner(), &Runner::finished, this, &StatusLine::refreshPlan);
  }
  for (QWidget *w : std::initializer_list<QWidget *>{twilio, livekit, updated, masking, pending}) w->setVisible(desk);
  running->hide();
  refresh();
}

void StatusLine::refreshVendor(Vendor vendor, StateLabel *state, const QString &name)
{
  if (!desk->sync().accounts().of(vendor)) return state->setState(State::Idle, tr("%1: not connected").arg(name));
  int soFar = 0, read = 0;
  bool reading = false;
  const Error *failed = nullptr;
  for (const Endpoint *e : api::catalogue()) {
    if (e->resource->vendor != vendor) continue;
    const Part &part = desk->snapshot().part(*e->resource);
    reading |= desk->sync().isReading(*e->resource);
    soFar += desk->sync().soFar(*e->resource);
    read += part.state == Read::Whole;
    if (part.state == Read::Failed && !failed && !e->optional) failed = &part.error;
  }
  if (reading && !read) return state->setState(State::Running, tr("%1: reading… %L2").arg(name).arg(soFar));
  state->setToolTip(failed ? failed->text : QString());
  if (failed && api::isSuspension(*failed))
    return state->setState(State::Broken, tr("%1: account suspended").arg(name));
  if (failed && !read)
    return state->setState(State::Broken, failed->kind == Error::Auth ? tr("%1: key refused").arg(name)
                                                                      : tr("%1: no connection").arg(name));
  if (failed) return state->setState(State::Warning, tr("%1: connected, not all could be read").arg(name));
  state->setState(State::Ok, tr("%1: connected").arg(name));
}

void StatusLine::refresh()
{
  if (!desk) return;
  refreshVendor(Vendor::Twilio, twilio, QStringLiteral("Twilio"));
  refreshVendor(Vendor::LiveKit, livekit, QStringLiteral("LiveKit"));
  const QDateTime at = desk->snapshot().takenAt;
  updated->setText(at.isValid() ? tr("Updated %1").arg(at.toLocalTime().toString(QStringLiteral("HH:mm:ss")))
                                : QString());
  masking->setText(desk->showsCallers() ? tr("Callers shown") : tr("Callers masked"));
  refreshPlan();
}

void StatusLine::refreshPlan()
{
  if (!desk) return;
  int open = 0;
  running->hide();
  for (const RunRecord &r : desk->runner().history()) {
    if (!r.underWay() && !r.atRest()) continue;
    ++open;
    runId = r.id;
    running->setText(r.outcome == Outcome::Undoing   ? tr("Undoing %L1 of %L2").arg(r.finished()).arg(r.steps.size())
                     : r.outcome == Outcome::Waiting ? tr("Waiting for you")
                     : r.outcome == Outcome::Parked
                         ? tr("A plan is parked")
                         : tr("Running %L1 of %L2").arg(r.finished() + 1).arg(r.steps.size()));
    running->show();
  }
  pending->setText(open ? tr("%n plan(s) open", nullptr, open) : tr("No changes pending"));
}

} // namespace gui
