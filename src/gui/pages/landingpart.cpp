// The questions of every inbound guide.
#include "gui/pages/landingpart.h"

#include "gui/pages/guidetask.h"
#include "model/dispatchrule.h"

#include <QCompleter>

namespace gui {

LandingPart::LandingPart(const QStringList &agents, QWidget *parent) : QWidget(parent)
{
  rooms = {{int(Where::RoomPerCaller), QStringLiteral("call-")},
           {int(Where::OneRoom), QStringLiteral("front-desk")},
           {int(Where::RoomPerNumber), QStringLiteral("call-")}};
  auto *column = box<QVBoxLayout>(space::section);
  column->addWidget(buildRoom());
  agent = lineField("agent");
  agent->setCompleter(new QCompleter(agents, agent));
  agentRow = new FieldRow(tr("Who answers?"), agent,
                          tr("The name under which the agent registered. Empty: no agent is asked to join."));
  metadata = lineField("metadata");
  metadataRow = new FieldRow(tr("Metadata for the agent"), metadata, tr("The agent gets this text with the job."));
  pin = lineField("pin", 200);
  pinRow = new FieldRow(tr("PIN (optional)"), pin, tr("Digits that callers must type before they come in."));
  auto *who = box<QVBoxLayout>(space::field);
  who->addWidget(agentRow);
  who->addWidget(metadataRow);
  column->addLayout(who);
  column->addWidget(pinRow);
  setLayout(column);
  for (QLineEdit *f : {room, agent, metadata, pin})
    connect(f, &QLineEdit::textChanged, this, [this] {
      read();
      Q_EMIT changed();
    });
  take({});
}

QWidget *LandingPart::buildRoom()
{
  wheres = new OptionPart(
      tr("Which room?"),
      {{"roomPerCaller", tr("A new room for every caller"), tr("Callers never hear each other.")},
       {"oneRoom", tr("One room for everybody"), tr("All callers hear each other.")},
       {"roomPerNumber", tr("A room for each called number"), tr("Callers of the same number hear each other.")}});
  connect(wheres, &OptionPart::picked, this, [this](int id) {
    whereChosen(Where(id));
    Q_EMIT changed();
  });
  room = lineField("room", 320);
  roomRow = new FieldRow(tr("Name of the room"), room);
  wheres->addBelow(roomRow);
  return wheres;
}

void LandingPart::whereChosen(Where where)
{
  given.where = where;
  const QSignalBlocker quiet(room);
  room->setText(rooms.value(int(where)));
  roomRow->setLabel(where == Where::OneRoom ? tr("Name of the room") : tr("The room’s name begins with"));
  read();
}

void LandingPart::take(const guides::Landing &preset)
{
  rooms.insert(int(preset.where), preset.room);
  const QSignalBlocker a(agent), m(metadata), p(pin);
  agent->setText(preset.agent);
  metadata->setText(preset.agentMetadata);
  pin->setText(preset.pin);
  wheres->setChosen(int(preset.where));
  whereChosen(preset.where);
}

void LandingPart::read()
{
  given.room = room->text().trimmed();
  rooms.insert(int(given.where), given.room);
  given.agent = agent->text().trimmed();
  given.agentMetadata = given.agent.isEmpty() ? QString() : metadata->text();
  given.pin = pin->text().trimmed();
  metadataRow->setVisible(!given.agent.isEmpty());
}

void LandingPart::showExample(const QString &number)
{
  roomRow->setHelp(tr("Named, for example, %1").arg(guides::exampleRoom(given, number)));
}

QStringList knownAgents(const Snapshot &s)
{
  QStringList out;
  for (const DispatchRule &r : s.of<DispatchRule>().seen())
    for (const RoomConfig::Agent &a : r.roomConfig.agents())
      if (!out.contains(a.name)) out << a.name;
  return out;
}

} // namespace gui
