// A plan while it runs, rests, and when it has ended.
#include "gui/pages/runtask.h"

#include "gui/kit/style.h"
#include "gui/kit/toast.h"
#include "gui/pages/guideend.h"
#include "gui/pages/pages.h"
#include "gui/tasks/changewords.h"
#include "gui/tasks/manualstep.h"
#include "gui/tasks/runwords.h"
#include "gui/tasks/stepside.h"
#include "gui/tasks/taskparts.h"
#include "guides/bulk.h"
#include "guides/catalogue.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QPointer>
#include <QProgressBar>
#include <QUrl>

#include <memory>
#include <utility>

namespace gui {

RunTask::RunTask(Desk &d, const QString &runId, QWidget *parent)
    : TaskPage({}, {}, parent), desk(d), id(runId), model(new StepModel(this))
{
  setObjectName(QStringLiteral("runTask"));
  buildContent();
  escapeGoesBack(this);
  connect(&desk.runner(), &Runner::changed, this, [this](const QString &changed) {
    if (changed == id) refresh();
  });
  connect(&desk.runner(), &Runner::finished, this, [this](const QString &ended) {
    if (ended == id) refresh();
  });
  connect(&desk.runner(), &Runner::refused, this, [this](const QString &refusedId, const Error &e) {
    if (refusedId == id) say(e);
  });
  refresh();
}

void RunTask::buildContent()
{
  headline = new Banner(State::Running, {});
  headline->setObjectName(QStringLiteral("headline"));
  refusal = new Banner(State::Broken, {});
  refusal->setObjectName(QStringLiteral("refusal"));
  refusal->hide();
  bar = new QProgressBar;
  bar->setObjectName(QStringLiteral("progress"));
  bar->setAccessibleName(tr("Progress"));
  bar->setTextVisible(false);
  bar->setFixedHeight(6);
  progress = label({}, Text::Body, Tone::Second);
  steps = new StepTable(model);
  auto *left = new Panel;
  auto *list = box<QVBoxLayout>(0, {1, 1, 1, space::s});
  list->addWidget(steps);
  left->setLayout(list);
  auto *right = new Panel;
  auto *place = new QWidget;
  side = box<QVBoxLayout>(0);
  place->setLayout(side);
  auto *frame = box<QVBoxLayout>(0, {20, space::m, 20, space::m});
  frame->addWidget(scrolling(place));
  right->setLayout(frame);
  auto *sides = box(space::l);
  sides->addWidget(left, 5);
  sides->addWidget(right, 6);
  auto *line = box(space::m);
  line->addWidget(bar, 1, Qt::AlignVCenter);
  line->addWidget(progress);
  auto *column = box<QVBoxLayout>(space::m, {20, 0, 20, space::l});
  column->addWidget(refusal);
  column->addWidget(headline);
  column->addLayout(line);
  column->addLayout(sides, 1);
  auto *content = new QWidget;
  content->setLayout(column);
  setContent(content);
  connect(steps, &StepTable::chosen, this, [this] {
    if (const auto r = desk.runner().record(id)) showSide(*r);
  });
}

void RunTask::refresh()
{
  if (checkShown) return;
  const auto r = desk.runner().record(id);
  if (!r) return say({Error::NotFound, tr("The journal does not know this plan.")});
  const bool guided = guides::guideOf(r->plan);
  const bool ended = !r->underWay() && !r->atRest();
  setTitle(r->plan.undoes.isEmpty() ? tr("Run: %1").arg(r->plan.title) : r->plan.title,
           ended           ? QString()
           : r->underWay() ? tr("You may leave this page; the run goes on. The status bar shows it.")
                           : tr("You may leave this page and come back."));
  if (guided) setSteps(setUpSteps(), 2);
  if (ended && wasUnderWay && r->outcome == Outcome::Succeeded && guided) return showCheck(*r);
  const RunHeadline head = headlineOf(*r);
  headline->setVisible(head.shown);
  if (head.shown) headline->setMessage(head.state, head.title, head.text);
  const auto [n, of] = progressCounts(*r);
  bar->setRange(0, std::max(1, of));
  bar->setValue(n);
  setVariant(bar, "state",
             int(r->back                            ? State::Undone
                 : r->outcome == Outcome::Succeeded ? State::Ok
                                                    : State::Running));
  progress->setText(progressOf(*r));
  showSteps(*r);
  showSide(*r);
  showActions(*r);
  if (ended && wasUnderWay && r->outcome == Outcome::Succeeded && !r->plan.finding.isEmpty()) showFixed(*r);
  wasUnderWay = r->underWay() || r->atRest();
}

void RunTask::showSteps(const RunRecord &r)
{
  model->set(stepLines(r));
  const int now = stepToShow(r);
  if (steps->current() == followed || steps->current() < 0) steps->choose(now); // else the operator looks elsewhere
  followed = now;
}

void RunTask::showSide(const RunRecord &r)
{
  const int step = steps->current();
  if (step < 0 || step >= r.steps.size()) return;
  const StepRecord &s = r.steps[step];
  const bool byHand = r.plan.changes[step].kind == Change::Kind::Manual && !r.back && !r.cancelled
                      && (s.state == StepState::WaitsForPerson || s.state == StepState::Running);
  const QString key = byHand ? QStringLiteral("manual:%1").arg(step)
                             : QStringLiteral("%1:%2:%3:%4:%5")
                                   .arg(step)
                                   .arg(int(s.state))
                                   .arg(int(r.outcome))
                                   .arg(s.theirs.size())
                                   .arg(s.error ? s.error->text : QString());
  if (key != sideKey) {
    sideKey = key;
    emptyLayout(side);
    manual = nullptr;
    if (byHand) {
      manual = new ManualStep(desk, id, r.plan.changes[step]);
      connect(manual, &ManualStep::urlChanged, this, &RunTask::enableCheck);
    }
    side->addWidget(manual ? manual : stepSide(desk, r, step));
  }
  if (manual) manual->setRecord(s);
}

void RunTask::showActions(const RunRecord &r)
{
  setPromise(promiseFor(r));
  const QString key =
      QStringLiteral("%1%2%3%4%5").arg(int(r.outcome)).arg(r.interrupted).arg(r.back).arg(r.cancelled).arg(r.undone);
  if (key != actionKey) {
    actionKey = key;
    checkButton = nullptr;
    setActions(buttonsFor(r));
  }
  enableCheck();
}

QString RunTask::promiseFor(const RunRecord &r) const
{
  const bool together = r.plan.policy == Policy::AllOrNothing;
  if (r.underWay() && r.cancelled && !together) return tr("Stops after the current step. What is done stays.");
  if (r.underWay() && r.cancelled) return tr("Stops after the current step and undoes the finished ones.");
  if (r.underWay() && !r.back)
    return together ? tr("If a step fails, the steps before it are undone.")
                    : tr("Each stands on its own: if one fails, the others go on.");
  if (r.underWay() && r.back) return tr("Both accounts will be as they were at %1.").arg(clock(r.started));
  if (r.outcome == Outcome::Waiting) return tr("Cancel undoes the finished steps.");
  return {};
}

QList<QPushButton *> RunTask::buttonsFor(const RunRecord &r)
{
  QList<QPushButton *> out;
  const auto add = [&](const QString &text, const char *name, const char *variants, auto pressed) {
    QPushButton *b = namedButton(text, name, variants);
    connect(b, &QPushButton::clicked, this, pressed);
    out << b;
    return b;
  };
  const auto close = [this] { desk.closeTask(); };
  if (!r.underWay()) add(tr("Copy report"), "copyReport", "quiet", [this] { copy(); });
  if (desk.isReadOnly()) {
    add(tr("Close"), "close", "", close);
    return out;
  }
  if (r.underWay()) {
    QPushButton *b = add(tr("Cancel"), "cancelRun", "", [this] { desk.runner().cancel(id); });
    b->setToolTip(r.plan.policy == Policy::AllOrNothing
                      ? tr("Stops after the current step and undoes the finished ones.")
                      : tr("Stops after the current step. What is done stays."));
    b->setEnabled(!r.back && !r.cancelled);
    return out;
  }
  if (r.outcome == Outcome::Waiting && !r.interrupted) {
    add(tr("Cancel"), "cancelRun", "", [this] { desk.runner().cancel(id); });
    checkButton = add(tr("Check and go on"), "checkAndGoOn", "primary", [this] {
      if (!manual) steps->choose(stepToShow(desk.runner().record(id).value_or(RunRecord())));
      if (manual) manual->check();
    });
    return out;
  }
  if (r.atRest()) {
    add(tr("Undo"), "undoRun", "", [this] {
      if (const auto undone = desk.runner().undo(id); !undone) say(undone.error());
    });
    add(tr("Resume"), "resumeRun", "primary", [this] {
      if (const auto resumed = desk.runner().resume(id); !resumed) say(resumed.error());
    });
    return out;
  }
  if (r.outcome == Outcome::LeftOver && r.canUndo()) {
    add(tr("Open in Twilio Console"), "openConsole", "",
        [this] { QDesktopServices::openUrl(QUrl(desk.snapshot().about.consolePage)); });
    add(tr("Close"), "close", "", close);
    add(tr("Try again"), "tryAgain", "primary", [this] {
      if (const auto undone = desk.runner().undo(id); !undone) say(undone.error());
    });
    return out;
  }
  if ((r.outcome == Outcome::Succeeded || r.outcome == Outcome::Partly) && r.undoes.isEmpty() && r.canUndo())
    add(tr("Undo…"), "undoRun", "", [this] { previewUndo(); });
  if (r.outcome == Outcome::Partly && !stepsToRetry(r).isEmpty())
    add(tr("Try the %n other(s) again…", nullptr, int(stepsToRetry(r).size())), "retryFailed", "", [this] { retry(); });
  if (r.outcome == Outcome::Succeeded && guides::guideOf(r.plan) && !r.undone)
    add(tr("Check the path"), "checkPath", "", [this] {
      if (const auto now = desk.runner().record(id)) showCheck(*now);
    });
  if (r.outcome == Outcome::Succeeded && !r.leftOver.isEmpty()) // what only a person can remove
    add(tr("Open the Twilio Console"), "openConsole", "",
        [this] { QDesktopServices::openUrl(QUrl(desk.snapshot().about.consolePage)); });
  add(tr("Done"), "done", "primary", close);
  return out;
}

void RunTask::enableCheck()
{
  if (!checkButton) return;
  checkButton->setEnabled(!manual || !manual->url().isEmpty());
}

void RunTask::showCheck(const RunRecord &r)
{
  checkShown = true;
  checkButton = nullptr;
  manual = nullptr;
  setTitle(r.plan.title, tr("The plan has run. Both accounts are read again and the path is judged."));
  setSteps(setUpSteps(), 3);
  // What is shown now may be what told us: it goes when the event loop is back.
  QWidget *old = content();
  QWidget *check = guideEnd(desk, r);
  keepFocusFrom(old);
  old->hide();
  QMetaObject::invokeMethod(
      this, [this, check] { setContent(check); }, Qt::QueuedConnection);
  setPromise(tr("Activity keeps what was done; it can be undone there, too."));
  QList<QPushButton *> offered;
  if (!desk.isReadOnly() && r.canUndo()) {
    QPushButton *undo = namedButton(tr("Undo this set-up…"), "undoRun");
    connect(undo, &QPushButton::clicked, this, &RunTask::previewUndo);
    offered << undo;
  }
  QPushButton *done = namedButton(tr("Done"), "done", "primary");
  connect(done, &QPushButton::clicked, this, [this] { desk.closeTask(); });
  setActions(offered << done);
}

void RunTask::showFixed(const RunRecord &r)
{
  connect(&desk, &Desk::settled, this, [this, plan = r.plan] {
    const health::HealthReport &report = desk.report();
    const bool still = std::any_of(report.findings.begin(), report.findings.end(), [&](const health::Finding &f) {
      return f.rule == plan.finding && std::any_of(plan.changes.begin(), plan.changes.end(), [&](const Change &c) {
               return !c.key.isEmpty() && c.key == f.key;
             });
    });
    const QString left = tr("%n finding(s) left.", nullptr, int(report.findings.size()));
    if (still)
      headline->setMessage(State::Warning, tr("Done, but the finding is still there."), left);
    else
      headline->setMessage(State::Ok, tr("Fixed. %n check(s).", nullptr, report.checks), left);
  });
  desk.sync().refresh();
}

void RunTask::say(const Error &e)
{
  asksUndo = false;
  if (checkShown) {
    setPromise(e.text);
    return;
  }
  refusal->setMessage(State::Broken, e.text, e.detail);
  refusal->show();
}

void RunTask::previewUndo()
{
  if (asksUndo) return;
  asksUndo = true;
  desk.runner().planUndo(id, [self = QPointer<RunTask>(this)](const Result<Plan> &plan) {
    if (!self) return;
    self->asksUndo = false;
    if (plan) return self->desk.preview(*plan);
    self->say(plan.error());
  });
}

/// What failed may have failed because somebody changed it: it is read again first.
void RunTask::retry()
{
  const auto r = desk.runner().record(id);
  if (!r) return;
  QSet<const Resource *> kinds;
  for (const int i : stepsToRetry(*r)) kinds << r->plan.changes[i].resource;
  for (const Resource *kind : std::as_const(kinds)) desk.sync().refreshPart(*kind);
  auto *until = new QObject(this);
  const auto going = std::make_shared<bool>(true);
  const auto goOn = [this, until, kinds, going] {
    for (const Resource *kind : kinds)
      if (desk.sync().isReading(*kind)) return;
    if (std::exchange(*going, false)) planAgain(); // what is queued already still comes
    until->deleteLater();
  };
  connect(&desk.sync(), &Sync::changed, until, goOn, Qt::QueuedConnection);
  connect(&desk.sync(), &Sync::finished, until, goOn, Qt::QueuedConnection);
  goOn();
}

/// What failed or was not begun, on the objects as they are known now.
void RunTask::planAgain()
{
  desk.runner().secretsOf(id, [self = QPointer<RunTask>(this)](const Result<SecretBag> &bag) {
    const auto r = self ? self->desk.runner().record(self->id) : std::nullopt;
    if (!r) return;
    if (!bag) return self->say(bag.error());
    Plan plan = r->plan;
    plan.secrets = *bag;
    const Plan again = guides::againOf(plan, stepsToRetry(*r), self->desk.snapshot());
    if (!again.isEmpty()) return self->desk.preview(again);
    self->say({Error::NotFound, tr("What is left of this plan is not there any more. There is nothing to try again.")});
  });
}

void RunTask::copy()
{
  const auto r = desk.runner().record(id);
  if (!r) return;
  QApplication::clipboard()->setText(runAsText(*r));
  Toast::over(this, tr("The report is on the clipboard, without passwords."));
}

TaskPage *runTask(Desk &desk, const QString &runId) { return new RunTask(desk, runId); }

} // namespace gui
