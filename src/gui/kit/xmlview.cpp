// The XML view: gutter, colours, marks.
#include "gui/kit/xmlview.h"

#include "gui/kit/mark.h"
#include "gui/kit/text.h"

#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QSyntaxHighlighter>
#include <QTextBlock>
#include <QtMath>
#include <QToolTip>

namespace gui {

namespace {
constexpr int xmlAir = 5;
}

/// Tags in accent, quoted values in the text's colour, comments in second words.
class XmlColours : public QSyntaxHighlighter {
public:
  using QSyntaxHighlighter::QSyntaxHighlighter;

protected:
  void highlightBlock(const QString &line) override
  {
    enum { Outside, InTag, InComment };
    const Theme &t = Theme::now();
    int state = qMax(0, previousBlockState());
    QChar quote;
    for (int i = 0; i < line.size(); ++i) {
      const auto rest = QStringView(line).mid(i);
      if (state == Outside && rest.startsWith(QLatin1String("<!--")))
        state = InComment;
      else if (state == Outside && line[i] == QLatin1Char('<'))
        state = InTag;
      if (state == InComment) {
        setFormat(i, 1, t.text2);
        if (rest.startsWith(QLatin1String("-->"))) {
          setFormat(i, 3, t.text2);
          i += 2;
          state = Outside;
        }
        continue;
      }
      if (state != InTag) continue;
      const bool isQuote = line[i] == QLatin1Char('"') || line[i] == QLatin1Char('\'');
      const bool closing = !quote.isNull() && line[i] == quote, opening = quote.isNull() && isQuote;
      if (quote.isNull() && !opening) setFormat(i, 1, t.accent);
      if (closing)
        quote = QChar();
      else if (opening)
        quote = line[i];
      else if (quote.isNull() && line[i] == QLatin1Char('>'))
        state = Outside;
    }
    setCurrentBlockState(state);
  }
};

class XmlGutter : public QWidget {
public:
  explicit XmlGutter(XmlView *owner) : QWidget(owner), view(owner) {}

protected:
  void paintEvent(QPaintEvent *event) override { view->paintGutter(event); }

private:
  XmlView *view;
};

XmlView::XmlView(const QString &name, QWidget *parent)
    : QPlainTextEdit(parent), gutter(new XmlGutter(this)), colours(new XmlColours(document()))
{
  setAccessibleName(name);
  setLayoutDirection(Qt::LeftToRight);
  setFont(gui::font(Text::Mono));
  setLineWrapMode(QPlainTextEdit::NoWrap);
  document()->setDocumentMargin(0); // the gutter and the margins around the text stand for it
  setTabStopDistance(2 * fontMetrics().horizontalAdvance(QLatin1Char(' ')));
  setEditable(false);
  connect(this, &QPlainTextEdit::blockCountChanged, this, [this] { placeGutter(); });
  connect(this, &QPlainTextEdit::updateRequest, gutter, [this] { gutter->update(); });
  placeGutter();
}

void XmlView::setEditable(bool editable)
{
  setReadOnly(!editable);
  viewport()->setBackgroundRole(editable ? QPalette::Base : QPalette::AlternateBase);
  setTabChangesFocus(true);
  setTextInteractionFlags(editable ? Qt::TextEditorInteraction
                                   : Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

void XmlView::setMarks(const QMap<int, LineMark> &wanted)
{
  marks = wanted;
  QStringList said;
  for (auto at = marks.cbegin(); at != marks.cend(); ++at) said << tr("Line %1: %2").arg(at.key()).arg(at->text);
  setAccessibleDescription(said.join(QLatin1Char(' ')));
  tintLines();
  gutter->update();
}

void XmlView::tintLines()
{
  const Theme &t = Theme::now();
  QList<QTextEdit::ExtraSelection> tints;
  for (auto at = marks.cbegin(); at != marks.cend(); ++at) {
    const QTextBlock block = document()->findBlockByNumber(at.key() - 1);
    if (!block.isValid() || !isTrouble(at->state)) continue;
    QTextEdit::ExtraSelection line;
    line.format.setBackground(t.tint(at->state));
    line.format.setForeground(t.mark(at->state));
    line.format.setProperty(QTextFormat::FullWidthSelection, true);
    line.cursor = QTextCursor(block);
    tints << line;
  }
  setExtraSelections(tints);
}

void XmlView::goToLine(int line)
{
  const QTextBlock block = document()->findBlockByNumber(line - 1);
  if (!block.isValid()) return;
  setTextCursor(QTextCursor(block));
  ensureCursorVisible();
}

int XmlView::heightForLines(int least, int most) const
{
  const int lines = qBound(least, blockCount(), most);
  // Lines do not wrap: the bar below them may come, and would make another one at the side.
  const int bar = horizontalScrollBar()->sizeHint().height();
  return qCeil(lines * QFontMetricsF(font()).lineSpacing()) + lines + 2 * (frameWidth() + xmlAir) + bar;
}

int XmlView::gutterWidth() const
{
  const qsizetype digits = qMax<qsizetype>(2, QString::number(blockCount()).size());
  return int(digits) * fontMetrics().horizontalAdvance(QLatin1Char('9')) + 26;
}

void XmlView::placeGutter()
{
  setViewportMargins(gutterWidth(), xmlAir, 0, xmlAir);
  const QRect text = viewport()->geometry();
  gutter->setGeometry(text.left() - gutterWidth(), text.top(), gutterWidth(), text.height());
}

void XmlView::paintGutter(QPaintEvent *event)
{
  const Theme &t = Theme::now();
  QPainter p(gutter);
  p.setFont(font());
  const int height = qMax(1, fontMetrics().lineSpacing()), numberWidth = gutterWidth() - 24;
  for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
    const QRectF r = blockBoundingGeometry(block).translated(contentOffset());
    if (r.top() > event->rect().bottom()) break;
    const int line = block.blockNumber() + 1, top = int(r.top());
    const auto mark = marks.constFind(line);
    if (mark != marks.cend()) {
      if (isTrouble(mark->state)) p.fillRect(QRect(0, top, gutter->width(), int(r.height())), t.tint(mark->state));
      paintMark(&p, QRectF(numberWidth + 4, top + (height - 13) / 2.0, 13, 13), mark->state);
    }
    p.setPen(t.text2);
    p.drawText(QRect(0, top, numberWidth, height), Qt::AlignRight | Qt::AlignVCenter, QString::number(line));
  }
}

void XmlView::resizeEvent(QResizeEvent *event)
{
  QPlainTextEdit::resizeEvent(event);
  placeGutter();
}

void XmlView::changeEvent(QEvent *event)
{
  QPlainTextEdit::changeEvent(event);
  if (event->type() == QEvent::FontChange) placeGutter();
}

/// The colours of the text are its own formats: a new theme must write them again.
bool XmlView::event(QEvent *event)
{
  const bool done = QPlainTextEdit::event(event);
  if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange) {
    colours->rehighlight();
    tintLines();
    gutter->update();
  }
  return done;
}

bool XmlView::viewportEvent(QEvent *event)
{
  if (event->type() != QEvent::ToolTip) return QPlainTextEdit::viewportEvent(event);
  const auto *help = static_cast<QHelpEvent *>(event);
  const QString text = marks.value(cursorForPosition(help->pos()).blockNumber() + 1).text;
  QToolTip::showText(help->globalPos(), text, this);
  return true;
}

} // namespace gui
