// Drawing of the marks.
#include "gui/kit/mark.h"

#include "gui/kit/text.h"

#include <QPainter>
#include <QStyle>
#include <QtMath>

namespace gui {

namespace {
/// One mark being drawn: coordinates in units of a 16 px mark, from its centre.
struct MarkPen {
  QPainter *p;
  QRectF rect;
  qreal unit;

  QPointF at(qreal x, qreal y) const { return rect.center() + QPointF(x * unit, y * unit); }
  void stroke(const QColor &colour, qreal width) const
  {
    p->setPen(QPen(colour, width * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    p->setBrush(Qt::NoBrush);
  }
  void fill(const QColor &colour) const
  {
    p->setPen(Qt::NoPen);
    p->setBrush(colour);
  }
  void line(qreal x1, qreal y1, qreal x2, qreal y2) const { p->drawLine(at(x1, y1), at(x2, y2)); }
  void circle(qreal radius) const { p->drawEllipse(rect.center(), radius * unit, radius * unit); }
  void square() const { p->drawRoundedRect(QRectF(at(-6, -6), at(6, 6)), 3 * unit, 3 * unit); }
};

void paintOk(const MarkPen &m, const QColor &colour, const QColor &ink)
{
  m.fill(colour);
  m.circle(7);
  m.stroke(ink, 1.9);
  m.p->drawPolyline(QPolygonF({m.at(-3.2, 0.2), m.at(-0.9, 2.6), m.at(3.3, -2.4)}));
}

void paintAdvice(const MarkPen &m, const QColor &colour, const QColor &ink)
{
  m.fill(colour);
  m.circle(7);
  m.stroke(ink, 2);
  m.line(0, -0.4, 0, 3.4);
  m.p->drawPoint(m.at(0, -3.4));
}

void paintWarning(const MarkPen &m, const QColor &colour, const QColor &ink)
{
  m.stroke(colour, 2);
  m.p->setBrush(colour);
  m.p->drawPolygon(QPolygonF({m.at(0, -6), m.at(6.6, 5.6), m.at(-6.6, 5.6)}));
  m.stroke(ink, 1.9);
  m.line(0, -2.4, 0, 1.4);
  m.p->drawPoint(m.at(0, 4.2));
}

void paintBroken(const MarkPen &m, const QColor &colour, const QColor &ink)
{
  QPolygonF octagon;
  for (int i = 0; i < 8; ++i) {
    const qreal angle = M_PI / 8 + i * M_PI / 4;
    octagon << m.at(7.6 * qCos(angle), 7.6 * qSin(angle));
  }
  m.stroke(colour, 1);
  m.p->setBrush(colour);
  m.p->drawPolygon(octagon);
  m.stroke(ink, 1.9);
  m.line(-2.5, -2.5, 2.5, 2.5);
  m.line(-2.5, 2.5, 2.5, -2.5);
}

void paintUnknown(const MarkPen &m, const QColor &colour)
{
  QPen dots(colour, 1.6 * m.unit, Qt::SolidLine, Qt::RoundCap);
  dots.setDashPattern({0.1, 2.1});
  m.p->setPen(dots);
  m.p->setBrush(Qt::NoBrush);
  m.circle(6.2);
  m.stroke(colour, 2.4);
  m.p->drawPoint(m.rect.center());
}

void paintRunning(const MarkPen &m, const QColor &colour)
{
  m.stroke(Theme::now().edge, 2);
  m.circle(6);
  m.stroke(colour, 2);
  const qreal inset = 2 * m.unit;
  m.p->drawArc(m.rect.adjusted(inset, inset, -inset, -inset), 90 * 16, -250 * 16);
}

void paintUndone(const MarkPen &m, const QColor &colour)
{
  const qreal u = m.unit;
  m.stroke(colour, 1.8);
  m.p->drawArc(m.rect.adjusted(2.2 * u, 2.6 * u, -2.2 * u, -1.8 * u), -140 * 16, 290 * 16);
  m.p->drawPolyline(QPolygonF({m.at(-6.4, -5.6), m.at(-5.2, -1.6), m.at(-1.2, -2.6)}));
}

/// The squares of a plan: plus, arrow, minus.
void paintIntent(const MarkPen &m, const QColor &colour, State state)
{
  m.stroke(colour, 1.7);
  m.square();
  m.line(-2.8, 0, 2.8, 0);
  if (state == State::Create)
    m.line(0, -2.8, 0, 2.8);
  else if (state == State::Change)
    m.p->drawPolyline(QPolygonF({m.at(0.4, -2.5), m.at(2.9, 0), m.at(0.4, 2.5)}));
}
} // namespace

void paintMark(QPainter *p, const QRectF &rect, State state)
{
  const Theme &t = Theme::now();
  const QColor colour = t.mark(state), ink = t.markInk();
  const MarkPen m{p, rect, rect.width() / 16};
  p->save();
  p->setRenderHint(QPainter::Antialiasing);
  switch (state) {
  case State::Ok:
    paintOk(m, colour, ink);
    break;
  case State::Advice:
    paintAdvice(m, colour, ink);
    break;
  case State::Warning:
    paintWarning(m, colour, ink);
    break;
  case State::Broken:
    paintBroken(m, colour, ink);
    break;
  case State::Unknown:
    paintUnknown(m, colour);
    break;
  case State::Running:
    paintRunning(m, colour);
    break;
  case State::Undone:
    paintUndone(m, colour);
    break;
  case State::Idle:
    m.stroke(colour, 1.6);
    m.circle(6.2);
    m.line(-2.6, 0, 2.6, 0);
    break;
  case State::Create:
  case State::Change:
  case State::Remove:
    paintIntent(m, colour, state);
    break;
  }
  p->restore();
}

MarkView::MarkView(State state, int size, QWidget *parent) : QWidget(parent), shown(state) { setFixedSize(size, size); }

void MarkView::setState(State state)
{
  shown = state;
  update();
}

void MarkView::paintEvent(QPaintEvent *)
{
  QPainter p(this);
  paintMark(&p, rect(), shown);
}

StateLabel::StateLabel(State state, const QString &word, Form wanted, QWidget *parent)
    : QWidget(parent), shown(state), form(wanted)
{
  setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
  setFont(gui::font(form == Pill ? Text::Small : Text::Body));
  setState(state, word);
}

void StateLabel::setState(State state, const QString &word)
{
  shown = state;
  text = word.isEmpty() ? stateWord(state) : word;
  setAccessibleName(text);
  updateGeometry();
  update();
}

QSize StateLabel::sizeHint() const
{
  const QFontMetrics metrics = fontMetrics();
  const int least = form == Pill ? 24 : 20;
  return {metrics.horizontalAdvance(text) + 22 + (form == Pill ? 14 : 0), qMax(least, metrics.height() + least - 18)};
}

void StateLabel::paintEvent(QPaintEvent *)
{
  const Theme &t = Theme::now();
  QPainter p(this);
  p.setRenderHint(QPainter::Antialiasing);
  if (form == Pill) {
    p.setPen(t.isPlain ? QPen(t.border) : QPen(Qt::NoPen));
    p.setBrush(t.tint(shown));
    const qreal round = height() / 2.0;
    p.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), round, round);
  }
  const int left = form == Pill ? 7 : 0;
  const QRect mark = QStyle::visualRect(layoutDirection(), rect(), QRect(left, (height() - 14) / 2, 14, 14));
  const QRect words = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(left + 20, 0, 0, 0));
  paintMark(&p, mark, shown);
  p.setPen(form == Pill ? t.mark(shown) : palette().color(QPalette::WindowText));
  p.drawText(words, int(Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)), text);
}

} // namespace gui
