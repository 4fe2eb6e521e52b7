// The last page of a set-up.
#include "gui/tasks/checkview.h"

#include "gui/pages/pages.h"
#include "gui/routes.h"
#include "routing/words.h"

namespace gui {

CheckView::CheckView(Desk &d, const QString &numberSid, const QStringList &byHand, QWidget *parent)
    : QWidget(parent), desk(d), sid(numberSid), verdict(new Banner(State::Running, tr("Reading both accounts again…"))),
      list(new RouteList), how(paragraph({}))
{
  setObjectName(QStringLiteral("check"));
  verdict->setObjectName(QStringLiteral("verdict"));
  list->setObjectName(QStringLiteral("path"));
  how->setObjectName(QStringLiteral("how"));
  connect(list, &RouteList::nodeOpened, this,
          [this](const QString &id) { openNode(desk, route.nodes.value(id.toInt())); });
  connect(list, &RouteList::fixRequested, this,
          [this](const QString &id) { fixNode(desk, route.number, route.nodes.value(id.toInt())); });

  auto *path = new QWidget;
  auto *stations = box<QVBoxLayout>(space::m);
  stations->addWidget(label(tr("The path of a call"), Text::Section));
  stations->addWidget(list);
  stations->addStretch(1);
  path->setLayout(stations);
  auto *left = new Panel;
  auto *leftInner = box<QVBoxLayout>(0, {20, space::m, 20, space::m});
  leftInner->addWidget(scrolling(path));
  left->setLayout(leftInner);

  auto *words = new QWidget;
  auto *sentences = box<QVBoxLayout>(space::m);
  sentences->addWidget(label(tr("Try it with a phone"), Text::Section));
  sentences->addWidget(how);
  if (!desk.isReadOnly()) {
    QPushButton *test = button(tr("Test call…"), "", QStringLiteral("test-call"));
    test->setObjectName(QStringLiteral("testCall"));
    connect(test, &QPushButton::clicked, this, [this] { desk.show(testTask(desk, resourceOf<PhoneNumber>(), sid)); });
    sentences->addWidget(test, 0, Qt::AlignLeft);
  }
  if (!byHand.isEmpty()) {
    sentences->addWidget(label(tr("Made by hand"), Text::Section));
    auto *bins = paragraph(tr("No API can remove a TwiML bin. If you undo this set-up, this one stays until you delete "
                              "it in the Console: %1")
                               .arg(byHand.join(tr(", "))),
                           Text::Body, Tone::Second);
    sentences->addWidget(bins);
  }
  sentences->addStretch(1);
  words->setLayout(sentences);
  auto *right = new Panel;
  auto *rightInner = box<QVBoxLayout>(0, {20, space::m, 20, space::m});
  rightInner->addWidget(scrolling(words));
  right->setLayout(rightInner);

  auto *row = box(space::l);
  row->addWidget(left, 1);
  row->addWidget(right, 1);
  auto *column = box<QVBoxLayout>(space::m, {20, 0, 20, space::l});
  column->addWidget(verdict);
  column->addLayout(row, 1);
  setLayout(column);
  connect(&desk, &Desk::judged, this, &CheckView::update);
  connect(&desk, &Desk::settled, this, [this] {
    read = true;
    update();
  });
  desk.sync().refresh();
  update();
}

void CheckView::update()
{
  const PhoneNumber *number = nullptr;
  for (const PhoneNumber &n : desk.snapshot().of<PhoneNumber>().seen())
    if (n.sid == sid) number = &n;
  if (!number) return verdict->setMessage(State::Unknown, tr("The number is not among those that could be read."));
  route = desk.routeOf(*number);
  list->setNodes(stationsOf(desk, route));
  const QString shown = routing::shownNumber(number->number);
  const routing::RouteNode &room = route.node(routing::NodeKind::Room);
  how->setText(tr("Call %1 from any phone.").arg(shown) + QStringLiteral("\n\n")
               + tr("On the page Rooms a room appears while the call lasts: %1. The caller is in it.").arg(room.title)
               + QStringLiteral("\n\n")
               + tr("If the call ends at once, the page Calls has it: its time line says which station refused, and "
                    "why."));
  if (!read) return verdict->setMessage(State::Running, tr("Reading both accounts again…"));
  const routing::RouteNode *trouble = route.trouble();
  const State state = stateOf(route.state);
  if (state == State::Ok || state == State::Advice || !trouble)
    verdict->setMessage(state == State::Advice ? State::Advice : State::Ok, tr("Calls to %1 reach LiveKit.").arg(shown),
                        tr("So both accounts say. %1").arg(route.summary));
  else if (state == State::Warning)
    verdict->setMessage(state, tr("Calls to %1 reach LiveKit. Look at one thing:").arg(shown), trouble->reason);
  else
    verdict->setMessage(state, trouble->title, trouble->reason);
}

} // namespace gui
