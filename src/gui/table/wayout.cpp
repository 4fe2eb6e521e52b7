// The way of calls to phones: where an outbound trunk leads, and where an Elastic SIP trunk takes calls.
#include "gui/kit/banner.h"
#include "gui/table/inspector.h"
#include "gui/table/shown.h"
#include "gui/tasks/ruleside.h"
#include "routing/terminations.h"
#include "routing/words.h"

#include <QClipboard>
#include <QGuiApplication>

namespace gui {

namespace {
struct WayOut {
  Q_DECLARE_TR_FUNCTIONS(WayOut)
};

/// An address and the button that copies it.
QLayout *addressLine(const QString &address, const QString &place)
{
  auto *words = box<QVBoxLayout>(2);
  QLabel *text = paragraph(address, Text::Mono);
  text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  words->addWidget(text);
  words->addWidget(paragraph(place, Text::Small, Tone::Second));
  QToolButton *copy = toolButton(QStringLiteral("copy"), WayOut::tr("Copy %1").arg(address));
  QObject::connect(copy, &QToolButton::clicked, copy, [address] { QGuiApplication::clipboard()->setText(address); });
  auto *row = box(space::s);
  row->addLayout(words, 1);
  row->addWidget(copy, 0, Qt::AlignTop);
  return row;
}

QWidget *termination(Desk &, const Object &object)
{
  const auto &t = object.as<ElasticTrunk>();
  auto *holder = new QWidget;
  auto *column = box<QVBoxLayout>(space::m, {0, 0, 0, space::l});
  if (t.domainName.isEmpty()) {
    column->addWidget(new Banner(State::Advice, WayOut::tr("No termination domain"),
                                 WayOut::tr("LiveKit cannot call phones through this trunk until it has one.")));
  } else {
    column->addWidget(paragraph(WayOut::tr("An outbound trunk of LiveKit calls phones at one of these addresses. The "
                                           "nearest to the agents is the best."),
                                Text::Body, Tone::Second));
    column->addLayout(addressLine(t.domainName, WayOut::tr("Twilio chooses")));
    for (const routing::Edge &e : routing::edges())
      column->addLayout(
          addressLine(routing::terminationAt(t.domainName, e), QCoreApplication::translate("routing", e.place)));
  }
  column->addStretch();
  holder->setLayout(column);
  return holder;
}

QPushButton *openButton(Desk &desk, const Object &o)
{
  QPushButton *open = button(shownName(o), "small", QStringLiteral("chevron-right"));
  open->setAccessibleName(WayOut::tr("Open %1 “%2”").arg(o.resource().translated(o.resource().one), shownName(o)));
  QObject::connect(open, &QPushButton::clicked, open, [&desk, o] { desk.open(o.resource(), o.key()); });
  return open;
}

void addPartner(QVBoxLayout *column, Desk &desk, const OutboundTrunk &t)
{
  const Snapshot &s = desk.snapshot();
  const bool allRead = s.of<ElasticTrunk>().all();
  if (const ElasticTrunk *partner = routing::terminationOf(s, t)) {
    column->addWidget(
        markedSentence(State::Ok, WayOut::tr("Calls go to this Elastic SIP trunk, and by it to phones:")));
    column->addWidget(openButton(desk, Object::of(*partner)), 0, Qt::AlignLeft);
  } else if (routing::isSipDomain(t.address)) {
    column->addWidget(markedSentence(State::Broken, WayOut::tr("Calls go to a SIP domain, where telephones call in:")));
    if (const SipDomain *domain = routing::sipDomainOf(s, t.address))
      column->addWidget(openButton(desk, Object::of(*domain)), 0, Qt::AlignLeft);
  } else if (routing::isTermination(t.address)) {
    column->addWidget(markedSentence(
        allRead ? State::Broken : State::Unknown,
        allRead ? WayOut::tr("%1 is no trunk of this Twilio account.").arg(t.address)
                : WayOut::tr("Not all Elastic SIP trunks have been read, so it is not known whose address %1 is.")
                      .arg(t.address)));
  } else {
    column->addWidget(
        markedSentence(State::Unknown, WayOut::tr("Calls go to %1, which is not Twilio.").arg(t.address)));
  }
}

QWidget *wayOut(Desk &desk, const Object &object)
{
  const auto &t = object.as<OutboundTrunk>();
  auto *holder = new QWidget;
  auto *column = box<QVBoxLayout>(space::m, {0, 0, 0, space::l});
  addPartner(column, desk, t);
  column->addWidget(new HairLine);
  const bool any = t.numbers.contains(QStringLiteral("*"));
  column->addWidget(markedSentence(t.numbers.isEmpty() ? State::Warning : State::Ok,
                                   t.numbers.isEmpty() ? WayOut::tr("Caller numbers: none.")
                                   : any               ? WayOut::tr("Caller numbers: each call brings its own.")
                                         : WayOut::tr("Caller numbers: %1.").arg(shownNumbers(t.numbers))));
  column->addWidget(markedSentence(
      t.authUsername.isEmpty() ? State::Warning : State::Ok,
      t.authUsername.isEmpty() ? WayOut::tr("Sign-in: none. Twilio then goes by addresses, and LiveKit's change.")
                               : WayOut::tr("Sign-in: user “%1” and a password.").arg(t.authUsername)));
  column->addStretch();
  holder->setLayout(column);
  return holder;
}
} // namespace

InspectorTab terminationTab() { return {QStringLiteral("termination"), WayOut::tr("Regions"), termination}; }
InspectorTab wayOutTab() { return {QStringLiteral("wayOut"), WayOut::tr("Way out"), wayOut}; }

} // namespace gui
