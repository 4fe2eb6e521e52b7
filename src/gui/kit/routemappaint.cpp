// The route map: its heads and the lines between nodes.
#include "gui/kit/routemap.h"
#include "gui/kit/routenode.h"
#include "gui/kit/text.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace gui {

void RouteMap::paintEvent(QPaintEvent *)
{
  QPainter p(this);
  p.setRenderHint(QPainter::Antialiasing);
  paintHeads(p);
  for (bool lit : {false, true}) // lit lines lie above the others
    for (int path = 0; path < route.paths.size(); ++path) {
      if (litPaths.contains(path) != lit) continue;
      const QStringList &ids = route.paths[path];
      for (qsizetype i = 0; i + 1 < ids.size(); ++i) paintLine(p, ids[i], ids[i + 1], lit);
    }
}

void RouteMap::paintHeads(QPainter &p) const
{
  const Theme &t = Theme::now();
  const int align = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter);
  const QFont small = gui::font(Text::Small), strong = gui::font(Text::Strong);
  const int smallHeight = QFontMetrics(small).height(), strongHeight = QFontMetrics(strong).height();
  for (qsizetype i = 0; i < route.vendors.size(); ++i) {
    const RouteVendor &vendor = route.vendors[i];
    const int last = (i + 1 < route.vendors.size() ? route.vendors[i + 1].column : columns()) - 1;
    const QRect all = columnRect(vendor.column, 0, smallHeight) | columnRect(last, 0, smallHeight);
    p.setFont(small);
    p.setPen(t.text2);
    p.drawText(all, align, vendor.name);
    const int word = QFontMetrics(small).horizontalAdvance(vendor.name) + 10;
    const QRect line(all.left() + word, smallHeight / 2, all.width() - word, 1);
    p.fillRect(QStyle::visualRect(layoutDirection(), all, line), t.hairline);
  }
  p.setFont(strong);
  p.setPen(t.text);
  for (int i = 0; i < route.heads.size(); ++i) {
    const QRect r = columnRect(i, smallHeight + 2, strongHeight);
    p.drawText(r, align, p.fontMetrics().elidedText(route.heads[i], Qt::ElideRight, r.width()));
  }
}

void RouteMap::paintLine(QPainter &p, const QString &from, const QString &to, bool lit) const
{
  const RouteNodeView *a = view(from), *b = view(to);
  if (!a || !b) return;
  const Theme &t = Theme::now();
  const int way = isRightToLeft() ? -1 : 1;
  const QRectF left = a->geometry(), right = b->geometry();
  const QPointF start(way > 0 ? left.right() : left.left(), left.center().y());
  const QPointF end(way > 0 ? right.left() - 1 : right.right() + 1, right.center().y());
  const qreal bend = (end.x() - start.x()) / 2;
  QPainterPath path(start);
  path.cubicTo(start + QPointF(bend, 0), end - QPointF(bend, 0), end - QPointF(6 * way, 0));

  const State state = b->node().state;
  const bool planned = state == State::Create || state == State::Change, reached = state != State::Idle;
  const bool accented = (lit && reached) || planned;
  const QColor colour = isTrouble(state) ? t.mark(state) : accented ? t.accent : t.border;
  QPen pen(colour, lit && reached ? 2.2 : 1.4, Qt::SolidLine, Qt::FlatCap);
  if (state == State::Broken || !reached || planned) pen.setDashPattern({3, 2.5});
  p.setPen(pen);
  p.setBrush(Qt::NoBrush);
  p.drawPath(path);
  p.setPen(Qt::NoPen);
  p.setBrush(colour);
  p.drawPolygon(QPolygonF({end, end + QPointF(-7 * way, -3.8), end + QPointF(-7 * way, 3.8)}));
}

} // namespace gui
