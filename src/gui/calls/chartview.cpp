// Painting bars.
#include "gui/calls/chartview.h"

#include "gui/kit/text.h"

#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace gui {

namespace {
constexpr int legendHeight = 24, axisWidth = 56, labelHeight = 22, nameWidth = 170, valueWidth = 76;
constexpr double gapOfBars = 0.28, widestBar = 56, lyingHeight = 26;
} // namespace

ChartView::ChartView(QWidget *parent) : QWidget(parent)
{
  setObjectName(QStringLiteral("callChart"));
  setFont(gui::font(Text::Small));
}

QSize ChartView::minimumSizeHint() const
{
  return {320, upright ? 190 : int(legendHeight + lyingHeight * double(qBound(4, int(bars.size()), 12)) + 8)};
}

void ChartView::show(const QList<ChartBar> &b, Measure m, bool isUpright)
{
  bars = b;
  measure = m;
  upright = isUpright;
  currency = mainCurrency(bars);
  pieces.clear();
  double most = 0;
  for (const ChartBar &bar : bars) {
    pieces << piecesOf(bar.totals, measure, currency);
    most = std::max(most, sumOf(int(pieces.size()) - 1));
  }
  top = measure == Measure::AnswerRate ? 100 : roundedUp(most);
  current = -1;
  updateGeometry();
  update();
}

void ChartView::setCurrent(int bar)
{
  current = bar;
  update();
}

double ChartView::sumOf(int bar) const
{
  double out = 0;
  for (const ChartPiece &p : pieces[bar]) out += p.value;
  return out;
}

QString ChartView::figure(double value) const
{
  const QLocale locale;
  switch (measure) {
  case Measure::AnswerRate:
    return tr("%1 %", "percent").arg(locale.toString(value, 'f', value < 99.95 && value > 0 ? 1 : 0));
  case Measure::Cost:
    return QStringLiteral("%1 %2").arg(locale.toString(value, 'f', 2), currency);
  default:
    return locale.toString(value, 'f', 0);
  }
}

QRectF ChartView::ground() const
{
  const QRectF all = QRectF(rect()).adjusted(0, legendHeight, -4, 0);
  return upright ? all.adjusted(axisWidth, 4, 0, -labelHeight) : all.adjusted(nameWidth, 0, -valueWidth, -4);
}

/// All of a bar's place, with the air around it.
QRectF ChartView::placeOf(int bar) const
{
  const QRectF g = ground();
  if (!upright) return {g.left(), g.top() + bar * lyingHeight, g.width(), lyingHeight};
  const double wide = g.width() / double(std::max<qsizetype>(bars.size(), 1));
  return {g.left() + bar * wide, g.top(), wide, g.height()};
}

int ChartView::barAt(const QPointF &at) const
{
  for (int i = 0; i < bars.size(); ++i) {
    const QRectF place = placeOf(i);
    if (upright ? at.x() >= place.left() && at.x() < place.right() : at.y() >= place.top() && at.y() < place.bottom())
      return i;
  }
  return -1;
}

void ChartView::paintEvent(QPaintEvent *)
{
  QPainter p(this);
  p.setFont(font());
  paintLegend(p);
  if (upright)
    paintUpright(p);
  else
    paintLying(p);
}

void ChartView::paintLegend(QPainter &p)
{
  if (pieces.isEmpty() || pieces.first().size() < 2) return;
  const Theme &t = Theme::now();
  double x = upright ? axisWidth : nameWidth;
  for (const ChartPiece &piece : pieces.first()) {
    p.fillRect(QRectF(x, 6, 10, 10), t.mark(piece.state));
    p.setPen(t.text2);
    p.drawText(QPointF(x + 16, 15), piece.word);
    x += 16 + p.fontMetrics().horizontalAdvance(piece.word) + space::l;
  }
}

void ChartView::paintUpright(QPainter &p)
{
  const Theme &t = Theme::now();
  const QRectF g = ground();
  for (const double part : {0.0, 0.5, 1.0}) {
    const double y = std::round(g.bottom() - part * g.height()) - 0.5;
    p.setPen(t.hairline);
    p.drawLine(QPointF(g.left(), y), QPointF(g.right(), y));
    p.setPen(t.text2);
    p.drawText(QRectF(0, y - 10, axisWidth - 8, 20), Qt::AlignRight | Qt::AlignVCenter, figure(part * top));
  }
  double free = g.left(); // where the next day may be written
  for (int i = 0; i < bars.size(); ++i) {
    const QRectF place = placeOf(i);
    if (i == current) p.fillRect(place, t.accentTint);
    const double least = place.width() > 3 ? place.width() * gapOfBars / 2 : 0;
    const double air = std::max(least, (place.width() - widestBar) / 2);
    double y = g.bottom();
    for (const ChartPiece &piece : pieces[i]) {
      const double high = piece.value / top * g.height();
      p.fillRect(QRectF(place.left() + air, y - high, place.width() - 2 * air, high), t.mark(piece.state));
      y -= high;
    }
    const double wide = p.fontMetrics().horizontalAdvance(bars[i].label) + 12;
    const double x = std::min(place.center().x() - wide / 2, g.right() - wide);
    if (x < free) continue;
    p.setPen(t.text2);
    p.drawText(QRectF(x, g.bottom() + 4, wide, labelHeight - 4), Qt::AlignCenter, bars[i].label);
    free = x + wide;
  }
}

void ChartView::paintLying(QPainter &p)
{
  const Theme &t = Theme::now();
  for (int i = 0; i < bars.size(); ++i) {
    const QRectF place = placeOf(i);
    if (i == current) p.fillRect(QRectF(0, place.top(), width(), place.height()), t.accentTint);
    p.setPen(t.text);
    p.drawText(QRectF(space::s, place.top(), nameWidth - space::l, place.height()), Qt::AlignLeft | Qt::AlignVCenter,
               p.fontMetrics().elidedText(bars[i].label, Qt::ElideMiddle, nameWidth - space::l));
    double x = place.left();
    for (const ChartPiece &piece : pieces[i]) {
      const double wide = piece.value / top * place.width();
      p.fillRect(QRectF(x, place.top() + 5, wide, place.height() - 10), t.mark(piece.state));
      x += wide;
    }
    p.setPen(t.text2);
    p.drawText(QRectF(x + 6, place.top(), valueWidth, place.height()), Qt::AlignLeft | Qt::AlignVCenter,
               figure(sumOf(i)));
  }
}

QString ChartView::toolTipOf(int bar) const
{
  QStringList out{bars[bar].label};
  for (const ChartPiece &piece : pieces[bar]) out << QStringLiteral("%1: %2").arg(piece.word, figure(piece.value));
  return out.join(u'\n');
}

bool ChartView::event(QEvent *e)
{
  if (e->type() == QEvent::ToolTip) {
    auto *help = static_cast<QHelpEvent *>(e);
    const int bar = barAt(help->pos());
    QToolTip::showText(help->globalPos(), bar < 0 ? QString() : toolTipOf(bar), this);
    return true;
  }
  return QWidget::event(e);
}

void ChartView::mousePressEvent(QMouseEvent *e)
{
  if (const int bar = barAt(e->position()); bar >= 0) Q_EMIT chosen(bar);
}

} // namespace gui
