// Fonts of the text styles; labels.
#include "gui/kit/text.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPainter>
#include <QPalette>
#include <QStyle>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>

namespace gui {

namespace {
constexpr qreal leastPoints = 8;
constexpr int longestWord = 24; ///< characters; a longer word may break
constexpr auto breaking = QTextOption::WrapAtWordBoundaryOrAnywhere;

QFont resized(qreal points, QFont::Weight weight)
{
  QFont f = QApplication::font();
  f.setPointSizeF(qMax(leastPoints, f.pointSizeF() + points));
  f.setWeight(weight);
  return f;
}

QFont fixedPitch()
{
  QFont f = QFontDatabase::systemFont(QFontDatabase::FixedFont);
  f.setPointSizeF(qMax(leastPoints, QApplication::font().pointSizeF() - 0.5));
  return f;
}

QPalette::ColorRole roleOf(Tone tone)
{
  switch (tone) {
  case Tone::Second:
    return QPalette::PlaceholderText;
  case Tone::Bad:
    return QPalette::BrightText;
  case Tone::Link:
    return QPalette::Link;
  case Tone::First:
    break;
  }
  return QPalette::WindowText;
}

/// Words that are longer than their line (a URL, a SID) break where it ends; they do not widen the window.
class Paragraph : public QLabel {
public:
  using QLabel::QLabel;

  QSize minimumSizeHint() const override
  {
    const QSize least = QLabel::minimumSizeHint();
    return {qMin(least.width(), fontMetrics().averageCharWidth() * longestWord), least.height()};
  }

  int heightForWidth(int width) const override
  {
    if (fits(width)) return QLabel::heightForWidth(width);
    if (breakSelectable()) return QLabel::heightForWidth(width);
    QTextLayout layout;
    const QMargins around = contentsMargins();
    return layOut(layout, width - around.left() - around.right()) + around.top() + around.bottom();
  }

protected:
  void paintEvent(QPaintEvent *event) override
  {
    if (fits(width()) || breakSelectable()) return QLabel::paintEvent(event);
    QTextLayout layout;
    const QRect all = contentsRect();
    const int high = layOut(layout, all.width());
    const bool isTop = alignment().testFlag(Qt::AlignTop);
    QPainter p(this);
    p.setPen(palette().color(isEnabled() ? QPalette::Normal : QPalette::Disabled, foregroundRole()));
    layout.draw(&p, QPointF(all.left(), isTop ? all.top() : all.top() + qMax(0, (all.height() - high) / 2)));
  }

private:
  bool fits(int width) const { return width >= QLabel::minimumSizeHint().width(); }

  /// What can be selected lies in a document of QLabel's own, which it lays out anew after each change.
  bool breakSelectable() const
  {
    auto *document = findChild<QTextDocument *>();
    if (!document) return false;
    QLabel::heightForWidth(width()); // lays it out now, and not again when it is painted
    QTextOption option = document->defaultTextOption();
    option.setWrapMode(breaking);
    if (document->defaultTextOption().wrapMode() != breaking) document->setDefaultTextOption(option);
    return true;
  }

  /// The height of the text in this width.
  int layOut(QTextLayout &layout, int width) const
  {
    QTextOption option(QStyle::visualAlignment(layoutDirection(), alignment()) & Qt::AlignHorizontal_Mask);
    option.setWrapMode(breaking);
    option.setTextDirection(layoutDirection());
    layout.setText(QString(text()).replace(u'\n', QChar::LineSeparator));
    layout.setFont(font());
    layout.setTextOption(option);
    layout.beginLayout();
    qreal high = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
      line.setLineWidth(qMax(1, width));
      line.setPosition({0, high});
      high += fontMetrics().lineSpacing();
    }
    layout.endLayout();
    return qRound(high);
  }
};
} // namespace

QFont font(Text text)
{
  switch (text) {
  case Text::Small:
    return resized(-1, QFont::Normal);
  case Text::Strong:
    return resized(0, QFont::DemiBold);
  case Text::Section:
    return resized(0.5, QFont::DemiBold);
  case Text::Title:
    return resized(4, QFont::DemiBold);
  case Text::Figure:
    return resized(5, QFont::DemiBold);
  case Text::Mono:
    return fixedPitch();
  case Text::Body:
    break;
  }
  return QApplication::font();
}

void dress(QLabel *l, Text text, Tone tone)
{
  l->setFont(font(text));
  l->setForegroundRole(roleOf(tone));
  l->setTextFormat(Qt::PlainText); // names come from outside: never read them as HTML
}

QLabel *label(const QString &text, Text style, Tone tone)
{
  auto *l = new QLabel(text);
  dress(l, style, tone);
  return l;
}

QLabel *paragraph(const QString &text, Text style, Tone tone)
{
  auto *l = new Paragraph(text);
  dress(l, style, tone);
  l->setWordWrap(true);
  return l;
}

ElidedLabel::ElidedLabel(const QString &text, Text style, Tone tone, QWidget *parent) : QLabel(text, parent)
{
  dress(this, style, tone);
}

void ElidedLabel::setElideMode(Qt::TextElideMode wanted)
{
  mode = wanted;
  update();
}

void ElidedLabel::setBreaks() { breaks = true; }

/// How much of a text that is too long stands on the first of two lines.
static qsizetype firstLine(const QString &text, const QFontMetrics &metrics, int width)
{
  qsizetype fits = 1, word = 0;
  while (fits < text.size() && metrics.horizontalAdvance(text.left(fits + 1)) <= width) ++fits;
  for (qsizetype i = fits; i > fits / 2 && !word; --i)
    if (text[i - 1].isSpace() || text[i - 1] == u'-' || text[i - 1] == u'_') word = i;
  if (word) return word;
  return text[fits - 1].isHighSurrogate() ? fits + 1 : fits;
}

QStringList ElidedLabel::linesIn(int width) const
{
  const qsizetype arrow = text().indexOf(QStringLiteral(" → "));
  if (!breaks || fontMetrics().horizontalAdvance(text()) <= width) return {text()};
  if (arrow >= 0) return {text().left(arrow + 2), text().mid(arrow + 3)};
  const qsizetype first = firstLine(text(), fontMetrics(), width);
  return {text().left(first).trimmed(), text().mid(first)};
}

/// As high as its lines are in the width that it has: boxes in boxes lose a height for a width.
QSize ElidedLabel::minimumSizeHint() const
{
  const int more = int(linesIn(width()).size()) - 1;
  return {48, QLabel::minimumSizeHint().height() + more * fontMetrics().lineSpacing()};
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
  QLabel::resizeEvent(event);
  const QStringList lines = linesIn(width());
  const bool whole = std::all_of(lines.begin(), lines.end(),
                                 [this](const QString &l) { return fontMetrics().horizontalAdvance(l) <= width(); });
  setToolTip(whole ? QString() : text());
  if (breaks) updateGeometry();
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
  QPainter p(this);
  p.setLayoutDirection(Qt::LayoutDirectionAuto);
  p.setPen(palette().color(isEnabled() ? QPalette::Normal : QPalette::Disabled, foregroundRole()));
  QStringList shown = linesIn(contentsRect().width());
  for (QString &line : shown) line = fontMetrics().elidedText(line, mode, contentsRect().width());
  p.drawText(contentsRect(), int(QStyle::visualAlignment(layoutDirection(), alignment())), shown.join(u'\n'));
}

} // namespace gui
