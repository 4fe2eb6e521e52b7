// The route list.
#include "gui/kit/routelist.h"

#include "gui/kit/parts.h"
#include "gui/kit/routenode.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace gui {

namespace {
constexpr int railX = 9, railGap = 6, markBottom = 24;
}

RouteList::RouteList(QWidget *parent) : QWidget(parent), column(box<QVBoxLayout>(railGap))
{
  column->addStretch(1); // rows are as high as their words
  setLayout(column);
  setAccessibleName(tr("Path of the call"));
}

RouteNodeView *RouteList::addView(const RouteNode &node)
{
  auto *v = new RouteNodeView(node, RouteNodeView::Row, this);
  QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
  policy.setHeightForWidth(true); // what is wrong wraps
  v->setSizePolicy(policy);
  connect(v, &RouteNodeView::clicked, this, [this, v] { Q_EMIT nodeOpened(v->node().id); });
  connect(v, &RouteNodeView::openRequested, this, [this, v] { Q_EMIT nodeOpened(v->node().id); });
  connect(v, &RouteNodeView::fixRequested, this, [this, v] { Q_EMIT fixRequested(v->node().id); });
  column->insertWidget(column->count() - 1, v);
  return v;
}

void RouteList::setNodes(const QList<RouteNode> &nodes)
{
  while (views.size() > nodes.size()) {
    RouteNodeView *gone = views.takeLast();
    gone->hide();
    gone->deleteLater();
  }
  bool filled = false; // the fix where the call fails first is the one filled button
  for (qsizetype i = 0; i < nodes.size(); ++i) {
    if (i < views.size())
      views[i]->setNode(nodes[i]);
    else
      views << addView(nodes[i]);
    const bool first = !filled && !nodes[i].fix.isEmpty();
    views[i]->setProminent(first);
    filled = filled || first;
  }
  update();
}

void RouteList::paintEvent(QPaintEvent *)
{
  const Theme &t = Theme::now();
  QPainter p(this);
  p.setRenderHint(QPainter::Antialiasing);
  for (qsizetype i = 0; i + 1 < views.size(); ++i) {
    const State state = views[i]->node().state, next = views[i + 1]->node().state;
    const bool planned = next == State::Create || next == State::Change;
    QPen pen(state == State::Broken ? t.bad : planned ? t.accent : t.border, 1.5);
    if (state == State::Broken || next == State::Idle || planned) pen.setDashPattern({2, 2});
    p.setPen(pen);
    const int x = isRightToLeft() ? width() - railX - 1 : railX;
    const int top = views[i]->y() + markBottom, bottom = views[i + 1]->y();
    p.drawLine(QPointF(x + 0.5, top), QPointF(x + 0.5, bottom));
  }
}

void RouteList::keyPressEvent(QKeyEvent *event)
{
  auto *at = qobject_cast<RouteNodeView *>(focusWidget());
  const qsizetype row = at ? views.indexOf(at) : -1;
  if (row < 0) return QWidget::keyPressEvent(event);
  if (event->key() == Qt::Key_Period && event->modifiers() == Qt::ControlModifier) {
    if (!at->node().fix.isEmpty()) Q_EMIT fixRequested(at->node().id);
    return;
  }
  qsizetype next = 0;
  switch (event->key()) {
  case Qt::Key_Down:
    next = row + 1;
    break;
  case Qt::Key_Up:
    next = row - 1;
    break;
  case Qt::Key_Home:
    break;
  default:
    return QWidget::keyPressEvent(event);
  }
  if (next >= 0 && next < views.size()) views[next]->setFocus(Qt::OtherFocusReason);
}

} // namespace gui
