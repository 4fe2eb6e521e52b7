// What mends a finding.
#include "gui/pages/fixtask.h"

#include "gui/kit/fields.h"
#include "gui/pages/asktoken.h"
#include "gui/pages/pages.h"
#include "gui/pages/plantask.h"
#include "gui/tasks/runwords.h"
#include "gui/tasks/secretdocument.h"
#include "gui/tasks/strongsecret.h"
#include "gui/tasks/taskparts.h"
#include "twiml/secretcut.h"

#include <QComboBox>
#include <QCompleter>
#include <QDesktopServices>
#include <QUrl>

namespace gui {

FixTask::FixTask(Desk &d, const health::Finding &f, const health::Remedy &remedy, QWidget *parent)
    : TaskPage(f.title, f.reason, parent), desk(d), finding(f), kind(remedy.kind),
      verdict(new Banner(State::Advice, {})), again(namedButton(tr("Check again"), "checkAgain", "primary")),
      done(namedButton(tr("Close"), "close"))
{
  setObjectName(QStringLiteral("fixTask"));
  verdict->setObjectName(QStringLiteral("verdict"));
  verdict->hide();
  auto *column = box<QVBoxLayout>(space::m, {20, 0, 20, space::l});
  column->addWidget(verdict);
  column->addWidget(work(remedy), 1);
  auto *content = new QWidget;
  content->setLayout(column);
  setContent(content);
  connect(again, &QPushButton::clicked, this, [this] {
    asked = true;
    verdict->setMessage(State::Running, tr("Reading both accounts again…"));
    verdict->show();
    desk.sync().refresh();
  });
  connect(done, &QPushButton::clicked, this, &TaskPage::backRequested);
  connect(&desk, &Desk::settled, this, &FixTask::look);
  setActions({done, again});
  escapeGoesBack(this);
}

QWidget *FixTask::work(const health::Remedy &remedy)
{
  auto *words = new QWidget;
  auto *column = box<QVBoxLayout>(space::l);
  const bool token = kind == health::Remedy::AuthToken;
  column->addWidget(label(tr("What to do"), Text::Section));
  column->addWidget(paragraph(token
                                  ? tr("Trunkline needs the account’s Auth Token to read TwiML bins. It stands on the "
                                       "first page of the Twilio Console.")
                                  : remedy.steps));
  if (token) {
    QPushButton *enter = namedButton(tr("Enter Auth Token…"), "enterAuthToken");
    connect(enter, &QPushButton::clicked, this, [this] { askForAuthToken(desk); });
    column->addWidget(enter);
  }
  if (!remedy.document.isEmpty())
    column->addWidget(new SecretDocument(
        remedy.document, [document = remedy.document, secrets = remedy.secrets](const SecretDocument::Then &then) {
          then(twiml::withSecrets(document, secrets));
        }));
  if (!remedy.link.isEmpty()) {
    QPushButton *open = namedButton(tr("Open the Twilio Console"), "openConsole", "", QStringLiteral("external"));
    connect(open, &QPushButton::clicked, this, [link = remedy.link] { QDesktopServices::openUrl(QUrl(link)); });
    column->addWidget(open);
  }
  column->addStretch(1);
  words->setLayout(column);
  auto *panel = new Panel;
  auto *frame = box<QVBoxLayout>(0, {20, space::l, 20, space::l});
  frame->addWidget(scrolling(words));
  panel->setLayout(frame);
  return panel;
}

bool FixTask::isStillThere() const
{
  const auto &findings = desk.report().findings;
  return std::any_of(findings.begin(), findings.end(), [this](const health::Finding &f) {
    return f.rule == finding.rule && f.number == finding.number && f.key == finding.key;
  });
}

void FixTask::look()
{
  const bool still = isStillThere();
  if (still && !asked) return;
  asked = false;
  verdict->show();
  const QString left = tr("%n finding(s) left.", nullptr, int(desk.report().findings.size()));
  if (still)
    verdict->setMessage(State::Warning, tr("Still there at %1.").arg(clock(desk.snapshot().takenAt)), left);
  else
    verdict->setMessage(State::Ok, tr("Fixed."), left);
}

namespace {
struct FixWords {
  Q_DECLARE_TR_FUNCTIONS(FixTask)
};

QString sidOf(const Desk &desk, const health::Finding &f)
{
  for (const PhoneNumber &n : desk.snapshot().of<PhoneNumber>().seen())
    if (n.number == f.number || n.sid == f.key) return n.sid;
  return {};
}

Secret freshFor(const health::Remedy &remedy) { return remedy.needsPassword ? strongSecret() : Secret(); }

TaskPage *noPlan(Desk &desk, const health::Finding &f, const Error &why)
{
  health::Remedy remedy;
  remedy.steps = why.text;
  return new FixTask(desk, f, remedy);
}

/// The question above, its plan below.
TaskPage *questionTask(Desk &desk, const health::Finding &f, const health::Remedy &remedy)
{
  auto *task = new PlanTask(desk, Plan());
  task->setTitle(f.title, f.reason);
  const auto answered = [task, &desk, f, fresh = freshFor(remedy)](FieldRow *row, const QString &answer) {
    row->setError({});
    if (answer.isEmpty()) return task->setNoPlan({});
    const auto plan = health::fix(desk.snapshot(), f, answer, fresh);
    if (plan) return task->setPlan(*plan);
    row->setError(plan.error().text);
    task->setNoPlan({});
  };
  FieldRow *row = nullptr;
  if (remedy.freeText) {
    auto *field = new QLineEdit;
    QStringList known;
    for (const Choice &c : remedy.choices) known << c.value;
    field->setCompleter(new QCompleter(known, field));
    field->setMaximumWidth(420);
    row = new FieldRow(remedy.question, field);
    QObject::connect(field, &QLineEdit::textChanged, task,
                     [row, answered](const QString &t) { answered(row, t.trimmed()); });
  } else {
    auto *choice = new QComboBox;
    choice->setPlaceholderText(FixWords::tr("Choose…"));
    for (const Choice &c : remedy.choices) choice->addItem(c.label, c.value);
    choice->setCurrentIndex(-1);
    choice->setMaximumWidth(420);
    row = new FieldRow(remedy.question, choice);
    QObject::connect(choice, &QComboBox::currentIndexChanged, task,
                     [row, choice, answered] { answered(row, choice->currentData().toString()); });
  }
  row->field()->setObjectName(QStringLiteral("answer"));
  task->setQuestion(row);
  task->setNoPlan({});
  return task;
}
} // namespace

TaskPage *fixTask(Desk &desk, const health::Finding &finding)
{
  const health::Remedy remedy = health::remedy(desk.snapshot(), finding);
  switch (remedy.kind) {
  case health::Remedy::ByPlan: {
    const auto plan = health::fix(desk.snapshot(), finding, {}, freshFor(remedy));
    return plan ? planTask(desk, *plan) : noPlan(desk, finding, plan.error());
  }
  case health::Remedy::NeedsAnswer:
    return questionTask(desk, finding, remedy);
  case health::Remedy::SetUp:
    return setUpTask(desk, sidOf(desk, finding));
  case health::Remedy::AuthToken:
    QMetaObject::invokeMethod(
        &desk, [&desk] { askForAuthToken(desk); }, Qt::QueuedConnection);
    break;
  case health::Remedy::ByPerson:
    break;
  }
  return new FixTask(desk, finding, remedy);
}

} // namespace gui
