// Toasts of runs.
#include "gui/tasks/runend.h"

#include "gui/kit/toast.h"

#include <QPointer>

namespace gui {

namespace {
struct RunEnd {
  Q_DECLARE_TR_FUNCTIONS(RunEnd)
};

QString reasonOf(const RunRecord &run)
{
  for (const StepRecord &s : run.steps)
    if (s.error) return s.error->text;
  return run.error ? run.error->text : RunEnd::tr("It was not done.");
}

void takeBack(QWidget *page, Desk &desk, const QString &id)
{
  desk.runner().planUndo(id, [id, at = QPointer<QWidget>(page), d = QPointer<Desk>(&desk)](const Result<Plan> &plan) {
    if (!at || !d) return;
    if (!plan) return d->showRun(id);
    const auto begun = d->runner().start(*plan);
    if (!begun) return d->preview(*plan); // the preview says why not
    tellEnd(at, *d, *begun, RunEnd::tr("Undone."));
  });
}

void tell(QWidget *page, Desk &desk, const RunRecord &run, const QString &done)
{
  const QString id = run.id;
  if (run.outcome != Outcome::Succeeded) {
    const Toast *toast = Toast::over(page, reasonOf(run), RunEnd::tr("Details…"), State::Broken);
    QObject::connect(toast, &Toast::acted, page, [d = &desk, id] { d->showRun(id); });
    return;
  }
  const Toast *toast = Toast::over(page, done, run.canUndo() ? RunEnd::tr("Undo") : QString());
  QObject::connect(toast, &Toast::acted, page, [page, d = &desk, id] { takeBack(page, *d, id); });
}
} // namespace

void tellEnd(QWidget *page, Desk &desk, const QString &runId, const QString &done)
{
  auto *until = new QObject(page);
  QObject::connect(&desk.runner(), &Runner::finished, until, [until, page, d = &desk, runId, done](const QString &id) {
    if (id != runId) return;
    until->deleteLater();
    if (const auto run = d->runner().record(id)) tell(page, *d, *run, done);
  });
}

} // namespace gui
