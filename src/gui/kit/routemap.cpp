// The route map: nodes, choice, places, keyboard.
#include "gui/kit/routemap.h"

#include "gui/kit/routenode.h"
#include "gui/kit/text.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QStyle>

#include <algorithm>

namespace gui {

namespace {
constexpr int leastCard = 124, narrowGap = 24, wideGap = 56, usualWidth = 1100;
}

RouteMap::RouteMap(QWidget *parent) : QWidget(parent)
{
  setFocusPolicy(Qt::NoFocus); // its nodes have the focus
  setAccessibleName(tr("Route map"));
}

void RouteMap::setDrawing(const RouteDrawing &drawing)
{
  if (drawing == route) return;
  route = drawing;
  rows = routeRows(route);
  QHash<QString, RouteNodeView *> former = views;
  views.clear();
  for (const RouteNode &node : route.nodes) {
    RouteNodeView *known = former.take(node.id);
    if (known) known->setNode(node);
    views.insert(node.id, known ? known : addView(node));
  }
  for (RouteNodeView *gone : former) {
    gone->hide();
    gone->deleteLater(); // a signal of it may be what brought the new drawing
  }
  if (!views.contains(chosen)) chosen = worstNode();
  light();
  orderTabs();
  updateGeometry();
  place();
}

RouteNodeView *RouteMap::addView(const RouteNode &node)
{
  auto *v = new RouteNodeView(node, RouteNodeView::Card, this);
  const QString id = node.id;
  connect(v, &RouteNodeView::clicked, this, [this, id] { clicked(id); });
  connect(v, &RouteNodeView::openRequested, this, [this, id] { Q_EMIT nodeOpened(id); });
  connect(v, &RouteNodeView::fixRequested, this, [this, id] { Q_EMIT fixRequested(id); });
  v->show();
  return v;
}

void RouteMap::clicked(const QString &id)
{
  if (id == chosen) {
    Q_EMIT nodeOpened(id);
  } else {
    choose(id);
  }
}

void RouteMap::choose(const QString &id)
{
  chosen = views.contains(id) ? id : QString();
  light();
  orderTabs();
  Q_EMIT nodeChosen(chosen);
}

/// Finds the paths through the chosen node; a path is as bad as its worst node.
void RouteMap::light()
{
  QHash<QString, int> bad;
  for (const RouteNode &node : route.nodes) bad[node.id] = badness(node);
  const auto worst = [&](int path) {
    int least = 2;
    for (const QString &id : route.paths[path]) least = qMin(least, bad.value(id, 2));
    return least;
  };
  litPaths.clear();
  for (int i = 0; i < route.paths.size(); ++i)
    if (route.paths[i].contains(chosen)) litPaths << i;
  std::stable_sort(litPaths.begin(), litPaths.end(), [&](int a, int b) { return worst(a) < worst(b); });
  const QString prominent = worstChosen();
  for (RouteNodeView *v : views) {
    v->setChosen(v->node().id == chosen);
    v->setProminent(v->node().id == prominent);
  }
  update();
}

QString RouteMap::worstChosen() const
{
  const RouteNode *worst = nullptr;
  for (int path : litPaths)
    for (const QString &id : route.paths[path])
      if (const RouteNodeView *v = view(id);
          v && !v->node().fix.isEmpty() && (!worst || badness(v->node()) < badness(*worst)))
        worst = &v->node();
  return worst ? worst->id : QString();
}

/// The worst node of all; among equals the first of the drawing. Nothing when the drawing is empty.
QString RouteMap::worstNode() const
{
  const auto worse = [](const RouteNode &a, const RouteNode &b) { return badness(a) < badness(b); };
  const auto worst = std::min_element(route.nodes.begin(), route.nodes.end(), worse);
  return worst == route.nodes.end() ? QString() : worst->id;
}

/// Tab enters at the chosen node (at first the worst) and goes on to the fix buttons; arrows reach the other nodes.
void RouteMap::orderTabs()
{
  RouteNodeView *entry = view(chosen.isEmpty() ? worstNode() : chosen);
  QWidget *before = entry;
  for (const RouteNode &node : route.nodes) {
    RouteNodeView *v = view(node.id);
    v->setFocusPolicy(v == entry ? Qt::StrongFocus : Qt::ClickFocus);
    if (node.fix.isEmpty() || !before) continue;
    setTabOrder(before, v->fixButton());
    before = v->fixButton();
  }
}

void RouteMap::showEvent(QShowEvent *event)
{
  QWidget::showEvent(event);
  orderTabs();
}

RouteMap::Grid RouteMap::gridIn(int width) const
{
  const int gap = qBound(narrowGap, width / narrowGap, wideGap), n = columns();
  const int small = QFontMetrics(gui::font(Text::Small)).height(),
            strong = QFontMetrics(gui::font(Text::Strong)).height();
  const int card = qMax(leastCard, (width - gap * (n - 1)) / n);
  return {gap, card, qMax(44, small + strong + 8), RouteNodeView::cardHeight(card) + 6};
}

QRect RouteMap::columnRect(int column, int top, int height) const
{
  const Grid g = grid();
  return QStyle::visualRect(layoutDirection(), rect(), QRect(column * (g.card + g.gap), top, g.card, height));
}

int RouteMap::heightForWidth(int width) const
{
  qreal last = 0;
  for (qreal row : rows) last = qMax(last, row);
  const Grid g = gridIn(width);
  return g.head + int((last + 1) * g.rowHeight) + 2;
}

QSize RouteMap::sizeHint() const { return {usualWidth, heightForWidth(usualWidth)}; }

QSize RouteMap::minimumSizeHint() const
{
  return {columns() * leastCard + (columns() - 1) * narrowGap, sizeHint().height()};
}

void RouteMap::place()
{
  const Grid g = grid();
  for (RouteNodeView *v : views)
    v->setGeometry(
        columnRect(v->node().column, g.head + qRound(rows.value(v->node().id) * g.rowHeight) + 4, g.rowHeight - 6));
  update();
}

void RouteMap::resizeEvent(QResizeEvent *event)
{
  QWidget::resizeEvent(event);
  place();
}

void RouteMap::changeEvent(QEvent *event)
{
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange) place();
}

void RouteMap::contextMenuEvent(QContextMenuEvent *event)
{
  const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
  QWidget *at = byKey ? focusWidget() : childAt(event->pos());
  if (at && !qobject_cast<RouteNodeView *>(at)) at = at->parentWidget(); // its button
  const auto *node = qobject_cast<RouteNodeView *>(at);
  if (!node) return event->ignore();
  const QString id = node->node().id;
  if (id != chosen) choose(id);
  Q_EMIT menuRequested(id, byKey ? node->mapToGlobal(node->rect().center()) : event->globalPos());
}

/// The next node of the path: of the worst lit path first, then of any path that goes on from here.
QString RouteMap::alongPath(const QString &from, int step) const
{
  for (int path : litPaths) {
    const QStringList &ids = route.paths[path];
    const qsizetype at = ids.indexOf(from);
    if (at >= 0 && at + step >= 0 && at + step < ids.size()) return ids[at + step];
  }
  return {};
}

QString RouteMap::inColumn(const QString &from, int step) const
{
  const int column = view(from)->node().column;
  const qreal row = rows.value(from);
  QString best;
  qreal distance = 1e9;
  for (const RouteNode &node : route.nodes) {
    const qreal away = (rows.value(node.id) - row) * step;
    if (node.column != column || away <= 0 || away >= distance) continue;
    best = node.id;
    distance = away;
  }
  return best;
}

QString RouteMap::startOfPath(const QString &from) const
{
  for (int path : litPaths)
    if (route.paths[path].contains(from)) return route.paths[path].first();
  return {};
}

void RouteMap::keyPressEvent(QKeyEvent *event)
{
  const auto *at = qobject_cast<RouteNodeView *>(focusWidget());
  if (!at) return QWidget::keyPressEvent(event);
  const QString id = at->node().id;
  if (event->key() == Qt::Key_Period && event->modifiers() == Qt::ControlModifier) {
    if (!at->node().fix.isEmpty()) Q_EMIT fixRequested(id);
    return;
  }
  if (id != chosen) choose(id); // the keys go along the paths of the node that has the focus
  const int forward = isRightToLeft() ? -1 : 1;
  QString next;
  switch (event->key()) {
  case Qt::Key_Right:
    next = alongPath(id, forward);
    break;
  case Qt::Key_Left:
    next = alongPath(id, -forward);
    break;
  case Qt::Key_Down:
    next = inColumn(id, 1);
    break;
  case Qt::Key_Up:
    next = inColumn(id, -1);
    break;
  case Qt::Key_Home:
    next = startOfPath(id);
    break;
  default:
    return QWidget::keyPressEvent(event);
  }
  if (RouteNodeView *there = view(next)) {
    choose(next);
    there->setFocus(Qt::OtherFocusReason);
  }
}

} // namespace gui
