// The panel beside the form of a rule.
#include "gui/tasks/ruleside.h"

#include "gui/tasks/taskparts.h"

namespace gui {

QWidget *markedSentence(State state, const QString &text)
{
  auto *line = new QWidget;
  auto *row = box(space::s);
  row->addWidget(new MarkView(state, 16), 0, Qt::AlignTop);
  QLabel *words = paragraph(text);
  words->setAlignment(Qt::AlignTop | Qt::AlignLeading);
  row->addWidget(words, 1);
  line->setLayout(row);
  return line;
}

RuleSide::RuleSide(QWidget *parent)
    : Panel(Surface, State::Idle, space::panelRadius, parent), sentence(paragraph({})), room(paragraph({}, Text::Mono)),
      tried(paragraph({}, Text::Strong)), lines(box<QVBoxLayout>(space::m))
{
  setObjectName(QStringLiteral("ruleSide"));
  sentence->setObjectName(QStringLiteral("ruleSentence"));
  room->setObjectName(QStringLiteral("exampleRoom"));
  room->setTextInteractionFlags(Qt::TextSelectableByMouse);
  auto *column = box<QVBoxLayout>(space::m, {20, space::l, 20, space::l});
  column->addWidget(paragraph(tr("What this rule will do"), Text::Section));
  column->addWidget(sentence);
  column->addWidget(new HairLine);
  column->addWidget(label(tr("Example room"), Text::Small, Tone::Second));
  column->addWidget(room);
  column->addWidget(new HairLine);
  column->addWidget(tried);
  column->addLayout(lines);
  column->addStretch(1);
  setLayout(column);
}

void RuleSide::show(const RulePreview &p)
{
  sentence->setText(p.sentence);
  room->setText(p.room);
  tried->setText(p.others ? tr("Tried against %n other rule(s)", nullptr, p.others) : tr("Against other rules"));
  emptyLayout(lines);
  for (const RuleVerdict &v : p.verdicts) lines->addWidget(markedSentence(v.state, v.sentence));
}

} // namespace gui
