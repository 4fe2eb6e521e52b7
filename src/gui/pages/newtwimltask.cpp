// Choosing a template.
#include "gui/pages/newtwimltask.h"

#include "gui/pages/asktoken.h"
#include "gui/pages/pages.h"
#include "gui/pages/twimldocuments.h"
#include "gui/tasks/taskparts.h"
#include "model/inboundtrunk.h"
#include "twiml/secretcut.h"

#include <QComboBox>
#include <QRadioButton>

namespace gui {

namespace {
QLineEdit *answerField(const char *objectName, int width = 420)
{
  auto *f = new QLineEdit;
  f->setObjectName(QLatin1String(objectName));
  f->setMaximumWidth(width);
  return f;
}
} // namespace

NewTwimlTask::NewTwimlTask(Desk &d, QWidget *parent)
    : TaskPage(tr("New TwiML"), tr("What shall happen with a call? The document can be changed afterwards."), parent),
      desk(d)
{
  setObjectName(QStringLiteral("newTwimlTask"));
  auto *left = new QWidget;
  auto *column = box<QVBoxLayout>(space::section, {0, 0, space::s, 0});
  column->addWidget(buildTemplates());
  column->addWidget(buildQuestions());
  column->addStretch(1);
  left->setLayout(column);
  auto *row = box(space::l, {20, 0, 20, space::l});
  row->addWidget(scrolling(left), 5);
  row->addWidget(buildResult(), 5);
  auto *content = new QWidget;
  content->setLayout(row);
  setContent(content);
  setPromise(tr("Nothing has been written yet."));
  QPushButton *cancel = namedButton(tr("Cancel"), "cancelTwiml");
  next = namedButton(tr("Open in editor"), "openTemplate", "primary");
  connect(cancel, &QPushButton::clicked, this, &TaskPage::backRequested);
  connect(next, &QPushButton::clicked, this, &NewTwimlTask::open);
  setActions({cancel, next});
  escapeGoesBack(this);
  connect(&desk, &Desk::changed, this, [this](const Resource *r) {
    if (r == &resourceOf<InboundTrunk>()) fillTrunks();
    update();
  });
  fillTrunks();
  choose(0);
}

QWidget *NewTwimlTask::buildTemplates()
{
  auto *holder = new QWidget;
  auto *column = box<QVBoxLayout>(space::m);
  for (int i = 0; i < int(twiml::templates().size()); ++i) {
    const twiml::Template &t = twiml::templates()[size_t(i)];
    auto *choice = new QRadioButton(t.shownTitle());
    choice->setObjectName(QLatin1String("template.") + QLatin1String(t.name));
    choice->setAccessibleDescription(t.shownSentence());
    auto *second = paragraph(t.shownSentence(), Text::Small, Tone::Second);
    second->setContentsMargins(24, 0, 0, 0);
    auto *pair = box<QVBoxLayout>(2);
    pair->addWidget(choice);
    pair->addWidget(second);
    column->addLayout(pair);
    choices << choice;
    connect(choice, &QRadioButton::toggled, this, [this, i](bool on) {
      if (on && index != i) choose(i);
    });
  }
  holder->setLayout(column);
  return holder;
}

QWidget *NewTwimlTask::buildQuestions()
{
  noHost = new Banner(State::Broken, tr("The SIP host of the LiveKit project is not known."),
                      tr("Twilio must be told where to send the calls. LiveKit Cloud shows it under Project settings ▸ "
                         "SIP URI."));
  noHost->setObjectName(QStringLiteral("noHost"));
  QPushButton *host = noHost->addAction(tr("Enter SIP host…"));
  connect(host, &QPushButton::clicked, this, [this] { askForSipHost(desk); });
  called = answerField("called");
  called->setText(QStringLiteral("{{To}}"));
  trunk = new QComboBox;
  trunk->setObjectName(QStringLiteral("trunk"));
  trunk->setMaximumWidth(420);
  user = answerField("sipUser");
  password = new PasswordField;
  password->setObjectName(QStringLiteral("sipPassword"));
  password->setMaximumWidth(420);
  fallback = answerField("fallback");
  message = answerField("message", 880);
  calledRow = new FieldRow(tr("Called number"), called,
                           tr("{{To}} is the number that was called, so that one document serves many numbers."));
  trunkRow = new FieldRow(tr("Inbound trunk that takes the call"), trunk);
  userRow = new FieldRow(tr("SIP user"), user);
  passwordRow = new FieldRow(tr("SIP password"), password);
  fallbackRow = new FieldRow(tr("Fallback number"), fallback, tr("With + and country code."));
  messageRow = new FieldRow(tr("What the caller hears"), message, tr("Empty: nothing is said."));
  auto *holder = new QWidget;
  auto *column = box<QVBoxLayout>(space::field);
  for (QWidget *w :
       {static_cast<QWidget *>(noHost), static_cast<QWidget *>(calledRow), static_cast<QWidget *>(trunkRow),
        static_cast<QWidget *>(userRow), static_cast<QWidget *>(passwordRow), static_cast<QWidget *>(fallbackRow),
        static_cast<QWidget *>(messageRow)})
    column->addWidget(w);
  holder->setLayout(column);
  for (QLineEdit *f : {called, user, static_cast<QLineEdit *>(password), fallback})
    connect(f, &QLineEdit::textChanged, this, &NewTwimlTask::update);
  connect(message, &QLineEdit::textEdited, this, [this] { messageTyped = true; });
  connect(message, &QLineEdit::textChanged, this, &NewTwimlTask::update);
  connect(trunk, &QComboBox::currentIndexChanged, this, &NewTwimlTask::update);
  return holder;
}

QWidget *NewTwimlTask::buildResult()
{
  auto *panel = new Panel;
  auto *column = box<QVBoxLayout>(space::m, {20, space::m, 20, space::m});
  problem = new Banner(State::Advice, {});
  problem->setObjectName(QStringLiteral("problem"));
  view = new XmlView(tr("TwiML document"));
  view->setObjectName(QStringLiteral("document"));
  remarks = new RemarkList;
  column->addWidget(label(tr("The document"), Text::Section));
  column->addWidget(problem);
  column->addWidget(view);
  column->addWidget(remarks);
  column->addStretch(1);
  panel->setLayout(column);
  return panel;
}

/// Trunks that ask for a user and a password are offered; LiveKit shows their passwords, so nothing need be typed.
void NewTwimlTask::fillTrunks()
{
  const QString was = trunk->currentData().toString();
  const QSignalBlocker quiet(trunk);
  trunk->clear();
  for (const InboundTrunk &t : desk.snapshot().of<InboundTrunk>().seen())
    if (t.challenges()) trunk->addItem(tr("%1 (user %2)").arg(t.name.isEmpty() ? t.id : t.name, t.authUsername), t.id);
  trunk->addItem(tr("Another user, or none"), QString());
  trunk->setCurrentIndex(qMax(0, was.isEmpty() ? 0 : trunk->findData(was)));
}

const twiml::Template &NewTwimlTask::chosen() const { return twiml::templates()[size_t(index)]; }

void NewTwimlTask::choose(int wanted)
{
  index = wanted;
  choices[index]->setChecked(true);
  if (!messageTyped && chosen().message) {
    const QSignalBlocker quiet(message);
    message->setText(QCoreApplication::translate("Templates", chosen().message));
  }
  update();
}

twiml::TemplateAnswers NewTwimlTask::answers() const
{
  twiml::TemplateAnswers a;
  a.host = desk.snapshot().about.sipHost;
  a.called = called->text().trimmed();
  a.username = user->text().trimmed();
  a.password = Secret(password->text().toUtf8());
  for (const InboundTrunk &t : desk.snapshot().of<InboundTrunk>().seen())
    if (t.id == trunk->currentData().toString()) {
      a.username = t.authUsername;
      a.password = t.authPassword;
    }
  a.fallback = fallback->text().trimmed();
  a.message = message->text();
  return a;
}

void NewTwimlTask::update()
{
  const unsigned asks = chosen().asks;
  const bool signIn = asks & twiml::AsksSignIn, typed = signIn && trunk->currentData().toString().isEmpty();
  noHost->setVisible(signIn && desk.snapshot().about.sipHost.isEmpty());
  calledRow->setVisible(asks & twiml::AsksCalled);
  trunkRow->setVisible(signIn && trunk->count() > 1);
  userRow->setVisible(typed);
  passwordRow->setVisible(typed);
  fallbackRow->setVisible(asks & twiml::AsksFallback);
  messageRow->setVisible(asks & twiml::AsksMessage);

  const auto made = chosen().make(answers());
  document = made ? std::optional(*made) : std::nullopt;
  problem->setVisible(!made);
  view->setVisible(bool(made));
  remarks->setVisible(bool(made));
  next->setEnabled(bool(made));
  if (!made) return problem->setMessage(State::Advice, made.error().text);
  view->setPlainText(QString::fromUtf8(twiml::masked(*made)).trimmed());
  view->setFixedHeight(view->heightForLines(4, 14));
  const auto said = routing::remarks(*made, desk.snapshot(), {});
  view->setMarks(marksOf(said));
  remarks->setRemarks(said);
}

void NewTwimlTask::open()
{
  if (!document) return;
  TwimlBin bin;
  bin.kind = TwimlBin::Kind::Draft;
  bin.name = freeDocumentName(desk, QLatin1String(chosen().name));
  bin.document = Secret(*document);
  Q_EMIT backRequested(); // the editor takes its place
  desk.edit(Object::of(bin));
}

TaskPage *newTwimlTask(Desk &desk) { return new NewTwimlTask(desk); }

} // namespace gui
