// Live acts.
#include "gui/acts.h"

#include "gui/kit/toast.h"
#include "gui/tasks/ask.h"
#include "gui/tasks/runend.h"

namespace gui {

Acts::Acts(Desk &d, std::function<QWidget *()> where, QObject *parent)
    : QObject(parent), desk(d), page(std::move(where))
{
  connect(&desk, &Desk::actRequested, this, &Acts::perform);
  connect(&desk.runner(), &Runner::finished, this, [this](const QString &id) {
    if (id != running) return;
    running.clear();
    QTimer::singleShot(0, this, &Acts::next); // when the run has let go of the account
  });
}

void Acts::perform(const Act &act)
{
  if (desk.isReadOnly() || act.plan.isEmpty()) return;
  if (act.question.isEmpty()) return queue(act);
  confirm(page(), act.question, act.effect, act.verb, [this, act] { queue(act); });
}

/// Somebody who mutes two people in a row waits for nothing.
void Acts::queue(const Act &act)
{
  waiting << act;
  next();
}

void Acts::next()
{
  if (!running.isEmpty() || waiting.isEmpty()) return;
  const Act act = waiting.takeFirst();
  const auto id = desk.runner().start(act.plan);
  if (!id) {
    Toast::over(page(), id.error().text, {}, State::Broken);
    return next();
  }
  running = *id;
  tellEnd(page(), desk, *id, act.done);
}

} // namespace gui
