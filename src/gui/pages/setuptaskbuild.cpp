// Set up a number: its questions.
#include "gui/pages/asktoken.h"
#include "gui/pages/setuptask.h"
#include "model/dispatchrule.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QCompleter>
#include <QRadioButton>

namespace gui {

QList<Banner *> SetUpTask::buildBanners()
{
  noHost = new Banner(State::Broken, tr("The SIP host of the LiveKit project is not known."),
                      tr("Twilio must be told where to send the calls. LiveKit Cloud shows it under Project settings ▸ "
                         "SIP URI."));
  noHost->setObjectName(QStringLiteral("noHost"));
  QPushButton *host = noHost->addAction(tr("Enter SIP host…"));
  host->setObjectName(QStringLiteral("enterSipHost"));
  connect(host, &QPushButton::clicked, this, [this] { askForSipHost(desk); });
  noToken = new Banner(State::Advice, tr("The account’s Auth Token is not known."),
                       tr("Bins cannot be read without it, so the new bin will be not verified, and one that fits "
                          "already is not found."));
  noToken->setObjectName(QStringLiteral("noToken"));
  QPushButton *token = noToken->addAction(tr("Enter Auth Token…"));
  token->setObjectName(QStringLiteral("enterAuthToken"));
  connect(token, &QPushButton::clicked, this, [this] { askForAuthToken(desk); });
  return {noHost, noToken};
}

QWidget *SetUpTask::buildQuestions()
{
  buildNumber(tr("Which number?"));
  connect(number, &QComboBox::currentIndexChanged, this, &SetUpTask::numberChosen);

  agent = lineField("agent");
  QStringList known;
  for (const DispatchRule &r : desk.snapshot().of<DispatchRule>().seen())
    for (const RoomConfig::Agent &a : r.roomConfig.agents())
      if (!known.contains(a.name)) known << a.name;
  agent->setCompleter(new QCompleter(known, agent));
  agentRow = new FieldRow(tr("Who answers?"), agent,
                          tr("The name under which the agent registered. Empty: no agent is asked to join."));
  metadata = lineField("metadata");
  metadataRow = new FieldRow(tr("Metadata for the agent"), metadata, tr("The agent gets this text with the job."));
  pin = lineField("pin", 200);
  pinRow = new FieldRow(tr("PIN (optional)"), pin, tr("Digits that callers must type before they come in."));
  for (QLineEdit *f : {agent, metadata, pin})
    connect(f, &QLineEdit::textChanged, this, [this] {
      touched = true;
      update();
    });

  auto *questions = new QWidget;
  auto *column = box<QVBoxLayout>(space::section, {0, 0, space::s, 0});
  column->addWidget(numberRow);
  column->addWidget(buildRoom());
  auto *who = box<QVBoxLayout>(space::field);
  who->addWidget(agentRow);
  who->addWidget(metadataRow);
  column->addLayout(who);
  column->addWidget(pinRow);
  signIn = new SignInPart(tr("How Twilio signs in to LiveKit"), given.sipUser, given.sipPassword);
  column->addWidget(signIn);
  column->addStretch(1);
  questions->setLayout(column);
  return questions;
}

QWidget *SetUpTask::buildRoom()
{
  struct Kind {
    const char *name;
    QString title, help;
  };
  const Kind kinds[] = {
      {"roomPerCaller", tr("A new room for every caller"), tr("Callers never hear each other.")},
      {"oneRoom", tr("One room for everybody"), tr("All callers hear each other.")},
      {"roomPerNumber", tr("A room for each called number"), tr("Callers of the same number hear each other.")}};
  auto *holder = new QWidget;
  auto *column = box<QVBoxLayout>(space::s);
  column->addWidget(label(tr("Which room?"), Text::Strong));
  auto *group = new QButtonGroup(holder);
  for (const Kind &k : kinds) {
    auto *radio = new QRadioButton(k.title);
    radio->setObjectName(QLatin1String(k.name));
    radio->setAccessibleDescription(k.help);
    auto *help = paragraph(k.help, Text::Small, Tone::Second);
    help->setIndent(24);
    auto *pair = box<QVBoxLayout>(0);
    pair->addWidget(radio);
    pair->addWidget(help);
    column->addLayout(pair);
    group->addButton(radio, int(wheres.size()));
    wheres << radio;
  }
  connect(group, &QButtonGroup::idClicked, this, [this](int id) {
    readAnswers();
    touched = true;
    whereChosen(Where(id));
    update();
  });
  room = lineField("room", 320);
  roomRow = new FieldRow(tr("Name of the room"), room);
  connect(room, &QLineEdit::textChanged, this, [this] {
    touched = true;
    update();
  });
  auto *indented = box(0, {24, 0, 0, 0});
  indented->addWidget(roomRow);
  column->addLayout(indented);
  holder->setLayout(column);
  return holder;
}

void SetUpTask::whereChosen(Where where)
{
  given.where = where;
  const QSignalBlocker quiet(room);
  room->setText(rooms.value(int(where)));
  roomRow->setLabel(where == Where::OneRoom ? tr("Name of the room") : tr("The room’s name begins with"));
}

void SetUpTask::showSignIn(const Plan &made)
{
  QString kept; // the user of a sign-in that the path has already
  bool isNew = false;
  for (const Change &c : made.changes) {
    if (c.step == u"trunk") kept = c.after.value(QStringLiteral("auth_username")).toString();
    isNew = isNew || kept == given.sipUser;
  }
  signIn->say(isNew || kept.isEmpty() ? tr("Made at random, the same on both sides. You never have to type them.")
                                      : tr("The trunk has user “%1” and a password already. They stay.").arg(kept),
              isNew);
}

} // namespace gui
