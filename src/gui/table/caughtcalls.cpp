// Which calls a dispatch rule takes: in words, against the other rules, and by the account's own numbers.
#include "gui/table/inspector.h"
#include "gui/table/shown.h"
#include "gui/tasks/ruleside.h"
#include "model/dispatchrule.h"
#include "model/phonenumber.h"
#include "routing/words.h"

namespace gui {

namespace {
struct CaughtText {
  Q_DECLARE_TR_FUNCTIONS(CaughtCalls)
};

constexpr int mostCaught = 50;

/// The rule that takes the calls to this number, as far as can be seen.
const routing::RouteNode &ruleNode(Desk &desk, const PhoneNumber &n)
{
  return desk.routeOf(n).node(routing::NodeKind::DispatchRule);
}

QPushButton *numberLink(Desk &desk, const PhoneNumber &n)
{
  const QString text =
      n.name.isEmpty() ? shownNumber(n.number) : QStringLiteral("%1  %2").arg(shownNumber(n.number), n.name);
  QPushButton *open = button(text, "quiet link small"); // not text
  open->setAccessibleName(CaughtText::tr("Open number %1").arg(shownNumber(n.number)));
  QObject::connect(open, &QPushButton::clicked, open,
                   [&desk, sid = n.sid] { desk.open(resourceOf<PhoneNumber>(), sid); });
  return open;
}

void addNumbers(QVBoxLayout *column, Desk &desk, const DispatchRule &rule)
{
  column->addWidget(new HairLine);
  column->addWidget(label(CaughtText::tr("Numbers whose calls it takes now"), Text::Section));
  int caught = 0;
  bool unknown = false;
  for (const PhoneNumber &n : desk.snapshot().of<PhoneNumber>().seen()) {
    const routing::RouteNode &node = ruleNode(desk, n);
    unknown |= node.state == routing::NodeState::Unknown;
    if (node.resource != &resourceOf<DispatchRule>() || node.key != rule.id) continue;
    if (++caught > mostCaught) continue;
    auto *row = box(0);
    row->addWidget(numberLink(desk, n));
    row->addStretch();
    column->addLayout(row);
  }
  if (caught > mostCaught)
    column->addWidget(paragraph(CaughtText::tr("and %n more", "numbers", caught - mostCaught), Text::Small));
  if (!caught)
    column->addWidget(markedSentence(unknown ? State::Unknown : State::Idle,
                                     unknown ? CaughtText::tr("None that can be seen; some paths are not known.")
                                             : CaughtText::tr("None of your numbers leads here.")));
}

QWidget *caughtCalls(Desk &desk, const Object &object)
{
  const auto &rule = object.as<DispatchRule>();
  auto *holder = new QWidget;
  holder->setObjectName(QStringLiteral("caughtCalls"));
  auto *column = box<QVBoxLayout>(space::m, {0, 0, 0, space::l});
  const RulePreview p = previewOf(rule, desk.snapshot());
  column->addWidget(paragraph(p.sentence));
  if (!p.room.isEmpty()) {
    column->addWidget(label(CaughtText::tr("Example room"), Text::Small, Tone::Second));
    column->addWidget(paragraph(p.room, Text::Mono));
  }
  for (const RuleVerdict &v : p.verdicts) column->addWidget(markedSentence(v.state, v.sentence));
  addNumbers(column, desk, rule);
  column->addStretch();
  holder->setLayout(column);
  return holder;
}
} // namespace

InspectorTab caughtCallsTab() { return {QStringLiteral("calls"), CaughtText::tr("Which calls"), caughtCalls}; }

} // namespace gui
