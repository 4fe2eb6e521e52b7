// The manual step of a run.
#include "gui/tasks/manualstep.h"

#include "gui/pages/asktoken.h"
#include "gui/tasks/secretdocument.h"
#include "gui/tasks/taskparts.h"
#include "twiml/secretcut.h"

#include <QDesktopServices>
#include <QUrl>

namespace gui {

ManualStep::ManualStep(Desk &d, const QString &runId, const Change &c, QWidget *parent)
    : QWidget(parent), desk(d), run(runId), change(c), field(new QLineEdit),
      noToken(new Banner(State::Advice, tr("The bin will be not verified: the Auth Token is not known."),
                         tr("Only with it can Trunkline read the bin and compare it with what was agreed.")))
{
  setObjectName(QStringLiteral("manualStep"));
  auto *document = new SecretDocument(change.document, [this](const SecretDocument::Then &then) {
    desk.runner().secretsOf(run, [then, cut = change.document](const Result<SecretBag> &bag) {
      then(bag ? twiml::withSecrets(cut, *bag) : Result<QByteArray>(bag.error()));
    });
  });
  auto *open = namedButton(tr("Open the Twilio Console"), "openConsole", "", QStringLiteral("external"));
  field->setObjectName(QStringLiteral("binUrl"));
  field->setPlaceholderText(QStringLiteral("https://handler.twilio.com/twiml/EH…")); // not text
  field->setLayoutDirection(Qt::LeftToRight);
  row = new FieldRow(tr("URL of the TwiML bin"), field, tr("The Console shows it as URL once the bin is saved."));
  connect(open, &QPushButton::clicked, this,
          [this] { QDesktopServices::openUrl(QUrl(desk.snapshot().about.consolePage)); });
  connect(field, &QLineEdit::textChanged, this, [this] {
    row->setError({});
    Q_EMIT urlChanged();
  });
  connect(field, &QLineEdit::returnPressed, this, &ManualStep::check);
  noToken->setObjectName(QStringLiteral("notVerified"));
  QPushButton *token = noToken->addAction(tr("Enter Auth Token…"));
  token->setObjectName(QStringLiteral("enterAuthToken"));
  connect(token, &QPushButton::clicked, this, [this] { askForAuthToken(desk); });
  connect(&desk, &Desk::changed, this, &ManualStep::showToken);

  auto *column = box<QVBoxLayout>(space::m);
  auto *why = paragraph(change.why, Text::Body, Tone::Second);
  column->addWidget(label(change.called, Text::Section));
  column->addWidget(why);
  column->addLayout(numbered(1, tr("Copy the document."), document));
  column->addLayout(numbered(2, tr("In the Console make a new TwiML bin, paste the document and save."), open));
  column->addLayout(numbered(3, tr("Copy the bin’s URL and paste it here."), nullptr));
  column->addWidget(row);
  column->addWidget(noToken);
  column->addWidget(label(tr("The document"), Text::Strong));
  column->addWidget(document->text());
  column->addStretch(1);
  setLayout(column);
  showToken();
}

QLayout *ManualStep::numbered(int n, const QString &text, QWidget *control)
{
  auto *line = box(space::s);
  line->addWidget(label(tr("%1.").arg(n), Text::Strong), 0, Qt::AlignTop);
  auto *words = box<QVBoxLayout>(space::xs + 2);
  words->addWidget(paragraph(text));
  if (control) {
    auto *place = box(0);
    const bool button = qobject_cast<QPushButton *>(control);
    place->addWidget(control, button ? 0 : 1);
    if (button) place->addStretch();
    words->addLayout(place);
  }
  line->addLayout(words, 1);
  return line;
}

void ManualStep::setRecord(const StepRecord &s)
{
  const bool checking = s.state == StepState::Running;
  field->setReadOnly(checking);
  row->setHelp(checking ? tr("Reading the bin and comparing it with what was agreed…")
                        : tr("The Console shows it as URL once the bin is saved."));
  row->setError(!checking && s.error ? s.error->text : QString());
}

QString ManualStep::url() const { return field->text().trimmed(); }

void ManualStep::check()
{
  if (url().isEmpty()) return row->setError(tr("Paste the bin’s URL first."));
  const auto given = desk.runner().provide(run, change.step, {{QStringLiteral("url"), url()}});
  if (!given) row->setError(given.error().text);
}

void ManualStep::showToken() { noToken->setVisible(!desk.snapshot().about.hasAuthToken); }

} // namespace gui
