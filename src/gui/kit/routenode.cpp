// Drawing and keys of one station.
#include "gui/kit/routenode.h"

#include "gui/kit/icons.h"
#include "gui/kit/mark.h"
#include "gui/kit/parts.h"
#include "gui/kit/styledraw.h"
#include "gui/kit/text.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

namespace gui {

namespace {
constexpr int narrowCard = 184, cardAround = 42, nodeIndent = 30, narrowLines = 3, narrowAir = 8;
constexpr int narrowIndent = 28, narrowAround = 36;

int lineHeight(Text text) { return QFontMetrics(font(text)).height(); }

bool isPlanned(State state) { return state == State::Create || state == State::Change; }
bool isAbsent(State state) { return state == State::Idle || isPlanned(state); }

/// Broken between words; only a word that is too long is broken within.
QStringList linesOf(const QString &text, const QFont &font, int width)
{
  QTextLayout layout(text, font);
  QTextOption option;
  option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
  layout.setTextOption(option);
  QStringList out;
  layout.beginLayout();
  for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
    line.setLineWidth(width);
    out << text.mid(line.textStart(), line.textLength()).trimmed();
  }
  layout.endLayout();
  return out;
}
} // namespace

RouteNodeView::RouteNodeView(const RouteNode &node, Form wanted, QWidget *parent)
    : QAbstractButton(parent), form(wanted), fix(button(QString(), "small tiny")) // not text
{
  fix->setParent(this);
  setFocusPolicy(Qt::StrongFocus);
  setAttribute(Qt::WA_Hover);
  connect(fix, &QPushButton::clicked, this, &RouteNodeView::fixRequested);
  setNode(node);
}

void RouteNodeView::setNode(const RouteNode &node)
{
  shown = node;
  setObjectName(QStringLiteral("node_") + node.id);
  setAccessibleName(spokenName(node));
  setToolTip(node.reason);
  fix->setObjectName(QStringLiteral("fix_") + node.id);
  fix->setVisible(!node.fix.isEmpty());
  //: %1 is a verb such as "Fix…", %2 the name of a trunk, rule or number
  const QString name = tr("%1 %2").arg(node.fix, node.title);
  fix->setAccessibleName(name);
  fix->setToolTip(name);
  placeFix();
  updateGeometry();
  update();
}

void RouteNodeView::setChosen(bool on)
{
  chosen = on;
  update();
}

void RouteNodeView::setProminent(bool on)
{
  fix->setProperty("primary", on);
  placeFix();
  fix->update();
}

/// What stands in the last line.
QString RouteNodeView::lastLine() const { return shown.reason.isEmpty() ? shown.subtitle : shown.reason; }

/// In a row the last line wraps: what is wrong there is read, not guessed.
int RouteNodeView::heightForWidth(int width) const
{
  if (form == Card) return heightOf(form);
  const QFontMetrics small(gui::font(Text::Small));
  const auto lines = linesOf(lastLine(), gui::font(Text::Small), qMax(40, width - nodeIndent - 4)).size();
  return heightOf(form) + int(qMax<qsizetype>(0, lines - 1)) * small.lineSpacing();
}

int RouteNodeView::heightOf(Form form)
{
  const int strong = lineHeight(Text::Strong), small = lineHeight(Text::Small);
  return form == Card ? qMax(50, strong + small + 14) : qMax(58, strong + 2 * small + 8);
}

bool RouteNodeView::isNarrow() const { return form == Card && width() < narrowCard; }

int RouteNodeView::cardHeight(int width)
{
  return width < narrowCard ? narrowLines * lineHeight(Text::Strong) + 2 * narrowAir : heightOf(Card);
}

QSize RouteNodeView::sizeHint() const { return {200, heightOf(form)}; }
QSize RouteNodeView::minimumSizeHint() const { return {120, heightOf(form)}; }

QRect RouteNodeView::mirrored(const QRect &r) const { return QStyle::visualRect(layoutDirection(), rect(), r); }

/// In a narrow card, and where it would cut the title, the button is its icon; its name stays.
void RouteNodeView::placeFix()
{
  fix->setIcon(QIcon());
  fix->setText(shown.fix);
  const int titleWide = QFontMetrics(gui::font(Text::Strong)).horizontalAdvance(shown.title);
  const bool cuts = width() - cardAround - fix->sizeHint().width() < titleWide;
  const bool narrow = form == Card && (isNarrow() || cuts);
  if (narrow) fix->setText(QString()); // not text
  const Ink ink = fix->property("primary").toBool() ? Ink::OnAccent : Ink::Quiet;
  fix->setIcon(narrow ? gui::icon(QStringLiteral("fix"), ink) : QIcon());
  const QSize s = fix->sizeHint();
  const int top = isNarrow() ? height() - s.height() - 6 : form == Card ? 6 : 4; // below the title, or beside it
  fix->setGeometry(mirrored(QRect(QPoint(width() - s.width() - (form == Card ? 5 : 0), top), s)));
}

void RouteNodeView::resizeEvent(QResizeEvent *event)
{
  QAbstractButton::resizeEvent(event);
  placeFix();
}

void RouteNodeView::keyPressEvent(QKeyEvent *event)
{
  switch (event->key()) {
  case Qt::Key_Left:
  case Qt::Key_Right:
  case Qt::Key_Up:
  case Qt::Key_Down:
  case Qt::Key_Home:
    return event->ignore(); // the map moves; a button would move the focus by tab order
  case Qt::Key_Return:
  case Qt::Key_Enter:
    if (event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier) {
      Q_EMIT openRequested();
      return;
    }
    return event->ignore();
  default:
    QAbstractButton::keyPressEvent(event);
  }
}

void RouteNodeView::mouseDoubleClickEvent(QMouseEvent *) { Q_EMIT openRequested(); }

void RouteNodeView::focusInEvent(QFocusEvent *event)
{
  QAbstractButton::focusInEvent(event);
  Q_EMIT focused();
}

void RouteNodeView::words(QPainter &p, const QRect &place, const QString &text, Qt::TextElideMode mode) const
{
  const QRect r = mirrored(place);
  p.drawText(r, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter),
             p.fontMetrics().elidedText(text, mode, r.width()));
}

void RouteNodeView::paintEvent(QPaintEvent *)
{
  QPainter p(this);
  p.setRenderHint(QPainter::Antialiasing);
  p.setLayoutDirection(Qt::LayoutDirectionAuto); // numbers read left to right in a mirrored map too
  form == Card ? paintCard(p) : paintRow(p);
}

void RouteNodeView::paintCard(QPainter &p) const
{
  const Theme &t = Theme::now();
  const bool trouble = isTrouble(shown.state), absent = isAbsent(shown.state);
  const QRectF edge = QRectF(rect()).adjusted(1, 1, -1, -1);
  QPen line(trouble ? t.mark(shown.state) : absent ? t.border : t.edge, shown.state == State::Broken ? 1.6 : 1);
  if (absent) line.setDashPattern({3, 3});
  p.setPen(line);
  p.setBrush(trouble ? t.tint(shown.state) : absent ? QColor(Qt::transparent) : underMouse() ? t.raised : t.surface);
  p.drawRoundedRect(edge, 7, 7);
  if (hasFocus() || chosen) {
    p.setPen(QPen(t.accent, hasFocus() ? 2.4 : 2));
    p.setBrush(Qt::NoBrush);
    p.drawRoundedRect(edge, 7, 7);
  }
  isNarrow() ? narrowWords(p) : cardWords(p);
}

/// The title takes a second line where it needs one, what is wrong the lines that are left.
void RouteNodeView::narrowWords(QPainter &p) const
{
  const Theme &t = Theme::now();
  const int line = lineHeight(Text::Strong), wide = width() - narrowAround;
  paintMark(&p, mirrored(QRect(8, narrowAir + (line - 14) / 2, 14, 14)), shown.state);
  int at = 0;
  const auto write = [&](const QString &text, Text style, int most) {
    p.setFont(gui::font(style));
    qsizetype from = 0;
    for (const int last = qMin(narrowLines, at + most) - 1; from < text.size() && at <= last; ++at) {
      const QRect place(narrowIndent, narrowAir + at * line,
                        at > 0 && !fix->isHidden() ? wide - fix->width() + 3 : wide, line);
      const QString rest = text.mid(from), here = linesOf(rest, p.font(), place.width()).value(0);
      words(p, place, at == last ? rest : here, style == Text::Strong ? Qt::ElideMiddle : Qt::ElideRight);
      from += rest.indexOf(here) + here.size();
      while (from < text.size() && text[from].isSpace()) ++from;
    }
  };
  p.setPen(isAbsent(shown.state) ? t.text2 : t.text);
  write(shown.title, Text::Strong, lastLine().isEmpty() ? narrowLines : 2);
  p.setPen(isTrouble(shown.state) ? t.mark(shown.state) : t.text2);
  write(lastLine(), Text::Small, narrowLines);
}

void RouteNodeView::cardWords(QPainter &p) const
{
  const Theme &t = Theme::now();
  const bool trouble = isTrouble(shown.state), absent = isAbsent(shown.state);
  const int strong = lineHeight(Text::Strong), small = lineHeight(Text::Small);
  const int top = (height() - strong - small - 4) / 2, wide = width() - cardAround;
  const int titleWide = fix->isHidden() ? wide : wide - fix->width() + 1;
  paintMark(&p, mirrored(QRect(10, top + (strong - 14) / 2, 14, 14)), shown.state);
  p.setFont(gui::font(Text::Strong));
  p.setPen(absent ? t.text2 : t.text);
  words(p, QRect(32, top, titleWide, strong), shown.title);
  p.setFont(gui::font(Text::Small));
  p.setPen(trouble ? t.mark(shown.state) : t.text2);
  words(p, QRect(32, top + strong + 4, wide, small), lastLine());
}

void RouteNodeView::paintRow(QPainter &p) const
{
  const Theme &t = Theme::now();
  const bool trouble = isTrouble(shown.state);
  if (hasFocus()) draw::box(&p, QRectF(rect()).adjusted(1, 1, -1, -1), QColor(), t.accent, 2);
  const int strong = lineHeight(Text::Strong), small = lineHeight(Text::Small);
  const int wide = width() - nodeIndent - 4, headWide = fix->isHidden() ? wide : wide - fix->width() - 4;
  paintMark(&p, mirrored(QRect(2, 3, 16, 16)), shown.state);
  p.setFont(gui::font(Text::Small));
  p.setPen(t.text2);
  words(p, QRect(nodeIndent, 2, headWide, small), shown.kind);
  p.setFont(gui::font(Text::Strong));
  p.setPen(shown.state == State::Idle ? t.text2 : t.text);
  words(p, QRect(nodeIndent, 2 + small, headWide, strong), shown.title, Qt::ElideMiddle);
  p.setFont(gui::font(Text::Small));
  p.setPen(trouble ? t.mark(shown.state) : t.text2);
  const QRect last(nodeIndent, 2 + small + strong, wide, height() - small - strong - 4);
  p.drawText(mirrored(last), int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignTop),
             linesOf(lastLine(), gui::font(Text::Small), wide).join(u'\n'));
}

} // namespace gui
