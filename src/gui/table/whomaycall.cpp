// Who may call a trunk: numbers, addresses, sign-in, and the rules that use it.
#include "gui/kit/banner.h"
#include "gui/table/inspector.h"
#include "gui/table/shown.h"
#include "gui/tasks/ruleside.h"
#include "model/dispatchrule.h"
#include "model/inboundtrunk.h"
#include "routing/words.h"

namespace gui {

namespace {
struct WhoText {
  Q_DECLARE_TR_FUNCTIONS(WhoMayCall)
};

bool anyAddress(const InboundTrunk &t)
{
  return t.allowedAddresses.isEmpty() || t.allowedAddresses.contains(QStringLiteral("0.0.0.0/0"));
}

/// Nothing but the called number is asked of a caller.
bool takesAnyone(const InboundTrunk &t) { return anyAddress(t) && t.allowedNumbers.isEmpty() && !t.challenges(); }

QWidget *numbersLine(const InboundTrunk &t)
{
  if (!t.numbers.isEmpty())
    return markedSentence(State::Ok, WhoText::tr("Called numbers: %1.").arg(shownNumbers(t.numbers)));
  return markedSentence(takesAnyone(t) ? State::Warning : State::Idle, WhoText::tr("Called numbers: any."));
}

QWidget *addressesLine(const InboundTrunk &t)
{
  if (!anyAddress(t))
    return markedSentence(State::Ok, WhoText::tr("Addresses: %1.").arg(t.allowedAddresses.join(QStringLiteral(", "))));
  return markedSentence(takesAnyone(t) ? State::Warning : State::Idle, WhoText::tr("Addresses: any."));
}

QWidget *signInLine(const InboundTrunk &t)
{
  if (t.challenges())
    return markedSentence(State::Ok, WhoText::tr("Sign-in: user “%1” and a password.").arg(t.authUsername));
  if (!t.authUsername.isEmpty() || !t.authPassword.isEmpty())
    return markedSentence(State::Warning,
                          WhoText::tr("Sign-in: only one of user and password is set, so LiveKit asks nobody."));
  return markedSentence(takesAnyone(t) ? State::Warning : State::Idle, WhoText::tr("Sign-in: none."));
}

void addRules(QVBoxLayout *column, Desk &desk, const InboundTrunk &t)
{
  column->addWidget(new HairLine);
  column->addWidget(label(WhoText::tr("Used by"), Text::Section));
  bool named = false;
  for (const DispatchRule &r : desk.snapshot().of<DispatchRule>().seen()) {
    const bool names = r.trunkIds.contains(t.id);
    named |= names;
    if (!names && !r.isCatchAll()) continue;
    QPushButton *open = button(routing::nameOf(r), "quiet link small");
    open->setAccessibleName(WhoText::tr("Open rule “%1”").arg(routing::nameOf(r)));
    QObject::connect(open, &QPushButton::clicked, open,
                     [&desk, id = r.id] { desk.open(resourceOf<DispatchRule>(), id); });
    QWidget *sentence = markedSentence(names ? State::Ok : State::Advice,
                                       names ? WhoText::tr("This rule names the trunk:")
                                             : WhoText::tr("This rule names no trunk and takes its calls too:"));
    // The first line stands beside the words of the button.
    const int line = QFontMetrics(font(Text::Body)).height();
    sentence->setContentsMargins(0, qMax(0, (open->sizeHint().height() - line) / 2), 0, 0);
    auto *row = box(space::s);
    row->addWidget(sentence, 1);
    row->addWidget(open, 0, Qt::AlignTop);
    column->addLayout(row);
  }
  if (!named) column->addWidget(markedSentence(State::Idle, WhoText::tr("No dispatch rule names this trunk.")));
}

QWidget *whoMayCall(Desk &desk, const Object &object)
{
  const auto &t = object.as<InboundTrunk>();
  auto *holder = new QWidget;
  holder->setObjectName(QStringLiteral("whoMayCall"));
  auto *column = box<QVBoxLayout>(space::m, {0, 0, 0, space::l});
  if (takesAnyone(t))
    column->addWidget(new Banner(State::Warning,
                                 t.numbers.isEmpty() ? WhoText::tr("Takes calls to any number from anyone.")
                                                     : WhoText::tr("Takes calls to its numbers from anyone."),
                                 WhoText::tr("Strangers can reach your rooms, and calls cost money.")));
  for (QWidget *line : {numbersLine(t), addressesLine(t), signInLine(t)}) column->addWidget(line);
  if (!t.allowedNumbers.isEmpty()) {
    const QString callers = t.allowedNumbers.join(QStringLiteral(", "));
    column->addWidget(markedSentence(
        State::Ok, WhoText::tr("Callers: %1 alone.")
                       .arg(desk.showsCallers() ? shownNumbers(t.allowedNumbers) : maskedCallers(callers))));
  }
  addRules(column, desk, t);
  column->addStretch();
  holder->setLayout(column);
  return holder;
}
} // namespace

InspectorTab whoMayCallTab() { return {QStringLiteral("who"), WhoText::tr("Who may call"), whoMayCall}; }

} // namespace gui
