// Agents and limits of a room.
#include "gui/form/roomconfigeditor.h"

#include "gui/kit/icons.h"
#include "gui/kit/parts.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace gui {

RoomConfigEditor::RoomConfigEditor(QWidget *parent)
    : Editor(parent), list(box<QVBoxLayout>(space::s)), more(button(tr("Add agent"), "quiet link small"))
{
  auto *column = box<QVBoxLayout>(space::s);
  column->addLayout(list);
  auto *adding = box(0);
  more->setObjectName(QStringLiteral("addAgent"));
  adding->addWidget(more);
  adding->addStretch();
  column->addLayout(adding);
  auto *grid = new QGridLayout;
  grid->setHorizontalSpacing(space::m);
  grid->setVerticalSpacing(space::xs);
  const QString names[] = {tr("Close an empty room after"), tr("Close after the last one left"), tr("Most people")};
  for (int i = 0; i < 3; ++i) {
    limits[i] = editorLine(names[i], i == RoomConfig::MaxParticipants ? tr("no limit") : tr("seconds"), "roomLimit");
    grid->addWidget(label(names[i], Text::Small, Tone::Second), 0, i);
    grid->addWidget(limits[i], 1, i);
    connect(limits[i], &QLineEdit::textEdited, this, &Editor::edited);
    watch(limits[i]);
  }
  column->addLayout(grid);
  setLayout(column);
  connect(more, &QPushButton::clicked, this, [this] {
    addAgent({});
    agents.last().name->setFocus();
  });
}

void RoomConfigEditor::addAgent(const RoomConfig::Agent &a)
{
  const AgentLine added{new QWidget, editorLine(tr("Agent name"), tr("Agent name; none if empty"), "agent"),
                        editorLine(tr("Agent metadata"), tr("Metadata for the agent"), "agentMetadata")};
  added.name->setText(a.name);
  added.metadata->setText(a.metadata);
  auto *row = box(space::s);
  row->addWidget(added.name, 1);
  row->addWidget(added.metadata, 1);
  auto *remove = new QToolButton;
  remove->setIcon(icon(QStringLiteral("close")));
  remove->setAccessibleName(tr("Remove agent"));
  remove->setToolTip(tr("Remove agent"));
  remove->setObjectName(QStringLiteral("removeAgent"));
  remove->setAutoRaise(true);
  row->addWidget(remove);
  added.line->setLayout(row);
  list->addWidget(added.line);
  agents << added;
  for (QLineEdit *edit : {added.name, added.metadata}) {
    connect(edit, &QLineEdit::textEdited, this, &Editor::edited);
    watch(edit);
  }
  connect(remove, &QToolButton::clicked, this, [this, line = added.line] { removeAgent(line); });
}

/// The last line stays, empty: it is where an agent is named.
void RoomConfigEditor::removeAgent(QWidget *line)
{
  const auto at = std::find_if(agents.begin(), agents.end(), [&](const AgentLine &a) { return a.line == line; });
  if (agents.size() == 1) {
    at->name->clear();
    at->metadata->clear();
  } else {
    line->deleteLater();
    agents.erase(at);
  }
  focusTarget()->setFocus();
  Q_EMIT edited();
}

void RoomConfigEditor::load(const QVariant &v)
{
  held = v.value<RoomConfig>();
  for (const AgentLine &a : std::as_const(agents)) a.line->deleteLater();
  agents.clear();
  for (const RoomConfig::Agent &a : held.agents()) addAgent(a);
  if (agents.isEmpty()) addAgent({});
  for (int i = 0; i < 3; ++i) {
    const qint64 n = held.limit(RoomConfig::Limit(i));
    limits[i]->setText(n ? QString::number(n) : QString());
  }
}

QList<RoomConfig::Agent> RoomConfigEditor::typed() const
{
  QList<RoomConfig::Agent> out;
  for (const AgentLine &a : agents)
    if (const QString name = a.name->text().trimmed(); !name.isEmpty()) out.push_back({name, a.metadata->text()});
  return out;
}

QVariant RoomConfigEditor::value() const
{
  RoomConfig c = held;
  if (typed() != held.agents()) c.setAgents(typed());
  for (int i = 0; i < 3; ++i)
    if (const qint64 n = limits[i]->text().trimmed().toLongLong(); n != held.limit(RoomConfig::Limit(i)))
      c.setLimit(RoomConfig::Limit(i), n);
  return QVariant::fromValue(c);
}

QString RoomConfigEditor::problem() const
{
  for (const AgentLine &a : agents)
    if (a.name->text().trimmed().isEmpty() && !a.metadata->text().isEmpty())
      return tr("Metadata needs an agent: name the agent, or clear the metadata.");
  for (const QLineEdit *edit : limits) {
    bool readable = true;
    const QString text = edit->text().trimmed();
    const uint n = text.isEmpty() ? 0 : text.toUInt(&readable);
    if (!readable || n > 0x7fffffff) return tr("Enter a whole number, for example 300. Empty: LiveKit’s default.");
  }
  return {};
}

QWidget *RoomConfigEditor::focusTarget() const { return agents.first().name; }

} // namespace gui
