// The panel with the route map.
#include "gui/overview/mappanel.h"

#include "filter/query.h"
#include "gui/pages/pages.h"
#include "gui/proof/testcalls.h"
#include "gui/routes.h"
#include "gui/table/partchoice.h"
#include "gui/table/shown.h"
#include "model/phonenumber.h"

#include <QMenu>

#include <algorithm>

namespace gui {

MapPanel::MapPanel(Desk &d)
    : desk(d), map(new RouteMap), elsewhere(label({}, Text::Small, Tone::Second)),
      showLink(button(tr("Show"), "quiet link small")), more(button({}, "quiet link small")),
      test(button(tr("Test call…"), "quiet small", QStringLiteral("test-call")))
{
  setObjectName(QStringLiteral("whereCallsGo"));
  setAccessibleName(tr("Where calls go"));
  map->setObjectName(QStringLiteral("routeMap"));
  showLink->setObjectName(QStringLiteral("showUnrouted"));
  more->setObjectName(QStringLiteral("morePaths"));
  test->setObjectName(QStringLiteral("testChosenPath"));
  auto *column = box<QVBoxLayout>(space::s, {space::l, space::m, space::l, space::m});
  auto *head = box(space::s);
  head->addWidget(label(tr("Where calls go"), Text::Section));
  head->addStretch(1);
  head->addWidget(elsewhere);
  head->addWidget(showLink);
  head->addWidget(test);
  column->addLayout(head);
  column->addWidget(map);
  column->addWidget(more);
  setLayout(column);
  connect(map, &RouteMap::nodeOpened, this, &MapPanel::openAt);
  connect(map, &RouteMap::fixRequested, this, &MapPanel::fixAt);
  connect(map, &RouteMap::nodeChosen, this, &MapPanel::refreshTest);
  connect(map, &RouteMap::menuRequested, this, &MapPanel::showMenu);
  connect(&desk.testCalls(), &TestCalls::provedAnew, this, &MapPanel::refresh);
  connect(test, &QPushButton::clicked, this, [this] {
    if (const Object n = testable(map->chosenNode())) desk.show(testTask(desk, n.resource(), n.key()));
  });
  connect(showLink, &QPushButton::clicked, this, &MapPanel::showUnrouted);
  connect(more, &QPushButton::clicked, this, [this] { desk.open(resourceOf<PhoneNumber>(), {}); });
}

void MapPanel::refresh()
{
  const routing::RouteMapData &all = desk.overview();
  map->setDrawing(drawingOf(desk, all));
  refreshTest();
  QStringList words;
  if (all.unrouted) words << tr("%n number(s) are not routed", nullptr, all.unrouted);
  if (all.foreign) words << tr("%n number(s) lead elsewhere", nullptr, all.foreign);
  elsewhere->setText(words.join(QStringLiteral(" · ")));
  elsewhere->setVisible(!words.isEmpty());
  showLink->setVisible(!words.isEmpty());
  showLink->setAccessibleName(tr("Show: %1").arg(words.join(QStringLiteral(", "))));
  // The worst come first: when the last row works, all that have no row work too.
  const bool allWork = !all.paths.isEmpty() && all.paths.last().state == routing::NodeState::Ok;
  more->setText(all.remainingBroken
                    ? tr("and %n more path(s), %L1 of them broken", nullptr, all.remaining).arg(all.remainingBroken)
                : allWork ? tr("and %n more path(s) that work", nullptr, all.remaining)
                          : tr("and %n more path(s)", nullptr, all.remaining));
  more->setVisible(all.remaining > 0);
}

/// A number whose path goes through the node, the worst path first: the one that the node's fix is about.
QString MapPanel::numberThrough(const QString &id) const
{
  for (const routing::MapPath &p : desk.overview().paths)
    if (p.nodes.contains(id)) return p.numbers.value(0);
  return {};
}

Object MapPanel::testable(const QString &id) const
{
  const QString e164 = numberThrough(id);
  for (const PhoneNumber &n : desk.snapshot().of<PhoneNumber>().seen())
    if (n.number == e164 && n.voiceCapable) return Object::of(n);
  return {};
}

/// The chosen path is called; a profile that may only look calls nobody.
void MapPanel::refreshTest()
{
  const Object number = desk.isReadOnly() ? Object() : testable(map->chosenNode());
  test->setVisible(bool(number));
  if (number) test->setAccessibleName(tr("Test call to %1").arg(shownName(number)));
  if (number) test->setToolTip(test->accessibleName());
}

void MapPanel::showMenu(const QString &id, const QPoint &at)
{
  auto *menu = new QMenu(this);
  menu->setObjectName(QStringLiteral("nodeMenu"));
  menu->setAttribute(Qt::WA_DeleteOnClose);
  menu->addAction(tr("Open"), this, [this, id] { openAt(id); });
  const RouteDrawing &drawing = map->drawing();
  const auto drawn =
      std::find_if(drawing.nodes.begin(), drawing.nodes.end(), [&](const RouteNode &n) { return n.id == id; });
  if (drawn != drawing.nodes.end() && !drawn->fix.isEmpty())
    menu->addAction(drawn->fix, this, [this, id] { fixAt(id); });
  if (const Object number = desk.isReadOnly() ? Object() : testable(id))
    menu->addAction(tr("Test call to %1…").arg(shownName(number)), this,
                    [this, number] { desk.show(testTask(desk, number.resource(), number.key())); });
  menu->popup(at);
}

void MapPanel::openAt(const QString &id)
{
  const routing::MapNode *n = node(id);
  if (!n) return;
  if (n->node.resource && !n->node.key.isEmpty())
    openNode(desk, n->node);
  else
    showNumber(numberThrough(id)); // a group of numbers, or a place where something is missing
}

void MapPanel::fixAt(const QString &id)
{
  if (const routing::MapNode *n = node(id)) fixNode(desk, numberThrough(id), n->node);
}

void MapPanel::showNumber(const QString &e164)
{
  for (const PhoneNumber &n : desk.snapshot().of<PhoneNumber>().seen())
    if (n.number == e164) return desk.open(resourceOf<PhoneNumber>(), n.sid);
}

/// All that are not routed; where there are none, all that lead elsewhere.
void MapPanel::showUnrouted()
{
  const bool unrouted = desk.overview().unrouted > 0;
  for (const PhoneNumber &n : desk.snapshot().of<PhoneNumber>().seen()) {
    const routing::Route &r = desk.routeOf(n);
    if (unrouted ? !r.unrouted : !r.foreign) continue;
    const filter::Name state{QStringLiteral("state"), QStringLiteral("state")};
    return openFiltered(desk, resourceOf<PhoneNumber>(), filter::with({}, state, routeWord(r), false), n.sid);
  }
}

} // namespace gui
