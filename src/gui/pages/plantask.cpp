// The preview of a plan.
#include "gui/pages/plantask.h"

#include "gui/kit/style.h"
#include "gui/kit/toast.h"
#include "gui/pages/pages.h"
#include "gui/tasks/changewords.h"
#include "gui/tasks/taskparts.h"
#include "guides/catalogue.h"

#include <QApplication>
#include <QClipboard>

namespace gui {

PlanTask::PlanTask(Desk &d, const Plan &p, QWidget *parent)
    : TaskPage({}, {}, parent), desk(d), column(box<QVBoxLayout>(space::m, {20, 0, 20, space::l})),
      effects(new Banner(State::Warning, {})), objection(new Banner(State::Broken, {})),
      refusal(new Banner(State::Broken, {})), typed(new QLineEdit), view(new PlanView)
{
  setObjectName(QStringLiteral("planTask"));
  typed->setObjectName(QStringLiteral("confirm"));
  typed->setMaximumWidth(420);
  confirm = new FieldRow(tr("Type to confirm"), typed);
  effects->setObjectName(QStringLiteral("effects"));
  objection->setObjectName(QStringLiteral("objection"));
  refusal->setObjectName(QStringLiteral("refusal"));
  QPushButton *again = objection->addAction(tr("Plan again"));
  again->setObjectName(QStringLiteral("planAgain"));
  connect(again, &QPushButton::clicked, this, &TaskPage::backRequested);
  refusal->hide();
  exportFirst = namedButton(tr("Export the configuration first…"), "exportFirst", "link", QStringLiteral("export"));
  connect(exportFirst, &QPushButton::clicked, this, [this] { desk.show(exportTask(desk)); });
  for (QWidget *w :
       {static_cast<QWidget *>(refusal), static_cast<QWidget *>(objection), static_cast<QWidget *>(effects)})
    column->addWidget(w);
  auto *before = box(space::l); // in one row: the plan itself needs the height
  before->addWidget(confirm, 1);
  before->addWidget(exportFirst, 0, Qt::AlignVCenter);
  before->addStretch();
  column->addLayout(before);
  column->addWidget(view, 1);
  auto *content = new QWidget;
  content->setLayout(column);
  setContent(content);
  connect(typed, &QLineEdit::textChanged, this, &PlanTask::showButtons);
  connect(&desk, &Desk::judged, this, &PlanTask::judge);
  connect(&desk, &Desk::maskingChanged, this, [this] { view->setReader(readerOn(desk)); });
  view->setReader(readerOn(desk));
  copyButton = namedButton(tr("Copy plan"), "copyPlan", "quiet", QStringLiteral("copy"));
  backButton = namedButton(tr("Back"), "backToBefore");
  connect(copyButton, &QPushButton::clicked, this, &PlanTask::copy);
  connect(backButton, &QPushButton::clicked, this, &TaskPage::backRequested);
  QList<QPushButton *> offered{copyButton, backButton};
  if (!desk.isReadOnly()) {
    runButton = namedButton({}, "run", "primary");
    connect(runButton, &QPushButton::clicked, this, &PlanTask::run);
    offered << runButton;
  }
  setActions(offered);
  escapeGoesBack(this);
  setPlan(p);
}

void PlanTask::setQuestion(QWidget *question) { column->insertWidget(0, question); }

void PlanTask::setPlan(const Plan &p)
{
  plan = p;
  planned = true;
  QStringList felt;
  for (const Change &c : plan.changes)
    if (!c.adopted && !c.effect.isEmpty() && !felt.contains(c.effect)) felt << c.effect;
  const QString subtitle = plan.sentence.isEmpty() || felt.contains(plan.sentence)
                               ? tr("What will be done, in this order. Nothing has been written yet.")
                               : plan.sentence;
  setTitle(plan.undoes.isEmpty() ? tr("Plan: %1").arg(plan.title) : plan.title, subtitle);
  if (guides::guideOf(plan)) setSteps(setUpSteps(), 1);
  effects->setVisible(!felt.isEmpty());
  if (!felt.isEmpty()) {
    const QString first = felt.takeFirst();
    const bool live = desk.profile().kind == Profile::Kind::Production;
    effects->setMessage(State::Warning, live ? tr("Production: %1").arg(first) : first, felt.join(u' '));
  }
  setPromise(desk.isReadOnly() ? tr("This profile is read-only: the plan can be looked at and copied.")
             : plan.policy == Policy::AllOrNothing ? tr("If a step fails, the steps before it are undone.")
                                                   : tr("If a step fails, the others stay as they are done."));
  refusal->hide();
  view->show();
  view->setPlan(plan);
  judge();
}

void PlanTask::setNoPlan(const QString &why)
{
  planned = false;
  view->hide();
  effects->hide();
  objection->hide();
  confirm->hide();
  exportFirst->hide();
  refusal->setVisible(!why.isEmpty());
  refusal->setMessage(State::Advice, why);
  showButtons();
}

void PlanTask::judge()
{
  if (!planned) return;
  objections = health::guards(desk.snapshot(), plan);
  confirmation = confirmationFor(desk.snapshot(), plan, objections);
  QSet<int> doubts;
  QStringList sentences;
  for (const health::Objection &o : objections) {
    if (o.change >= 0) doubts << o.change;
    if (!sentences.contains(o.sentence)) sentences << o.sentence;
  }
  view->setDoubts(doubts);
  objection->setVisible(!sentences.isEmpty());
  if (!sentences.isEmpty()) {
    const QString first = sentences.takeFirst();
    objection->setMessage(confirmation.type.isEmpty() ? State::Broken : State::Warning, first, sentences.join(u'\n'));
  }
  confirm->setVisible(!confirmation.type.isEmpty() && !desk.isReadOnly());
  confirm->setHelp(confirmation.sentence);
  exportFirst->setVisible(losesForGood(plan));
  showButtons();
}

void PlanTask::showButtons()
{
  copyButton->setEnabled(planned);
  if (!runButton) return;
  const bool forbidden =
      std::any_of(objections.begin(), objections.end(), [](const health::Objection &o) { return !o.mayBeConfirmed; });
  const bool confirmed = confirmation.type.isEmpty() || confirms(typed->text(), confirmation);
  runButton->setText(confirmation.verb.isEmpty() ? tr("Run %n change(s)", nullptr, planned ? plan.pending() : 0)
                                                 : confirmation.verb);
  setVariant(runButton, "danger", !confirmation.verb.isEmpty());
  setVariant(runButton, "primary", confirmation.verb.isEmpty());
  runButton->setEnabled(planned && !forbidden && confirmed && !plan.isEmpty());
}

void PlanTask::run()
{
  const auto id = desk.runner().start(plan);
  if (id) return desk.showRun(*id); // this page is gone then
  refusal->setMessage(State::Broken, id.error().text, id.error().detail);
  refusal->show();
}

void PlanTask::copy()
{
  QApplication::clipboard()->setText(planAsText(plan, readerOn(desk)));
  Toast::over(this, tr("The plan is on the clipboard, without passwords."));
}

TaskPage *planTask(Desk &desk, const Plan &plan) { return new PlanTask(desk, plan); }

} // namespace gui
