// Pages of the manual: Markdown with pictures, set with room between the lines.
#include "gui/help/manualview.h"

#include "gui/kit/theme.h"

#include <QEvent>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTimer>

#include <algorithm>

namespace gui {

namespace {
constexpr int manualLineHeight = 130; // of 100

bool holdsPicture(const QTextBlock &block)
{
  for (auto it = block.begin(); !it.atEnd(); ++it)
    if (it.fragment().charFormat().isImageFormat()) return true;
  return false;
}
} // namespace

ManualView::ManualView(QWidget *parent) : QTextBrowser(parent)
{
  setOpenExternalLinks(true);
  setFrameShape(QFrame::NoFrame);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // a page's pictures do not get narrower by its length
  // source() is still the page before at this moment (Qt 6.4).
  connect(this, &QTextBrowser::sourceChanged, this, [this](const QUrl &url) {
    shown = QFileInfo(url.path()).completeBaseName();
    arrange();
    Q_EMIT pageShown();
  });
}

void ManualView::openPage(const QString &name)
{
  setSource(QUrl(QStringLiteral("qrc:/guide/%1.md").arg(name)), QTextDocument::MarkdownResource);
}

int ManualView::pictureWidth() const { return std::max(200, viewport()->width() - 2 * space::xl); }

QVariant ManualView::loadResource(int type, const QUrl &name)
{
  if (type != QTextDocument::ImageResource) return QTextBrowser::loadResource(type, name);
  const QUrl url = QUrl(QStringLiteral("qrc:/guide/")).resolved(name);
  QImage picture(u':' + url.path());
  if (picture.isNull()) return {};
  const qreal ratio = devicePixelRatioF();
  const int width = std::min(int(pictureWidth() * ratio), picture.width());
  picture = picture.convertToFormat(QImage::Format_RGB32).scaledToWidth(width, Qt::SmoothTransformation);
  QPainter p(&picture); // an edge, for its ground is that of the page
  p.setPen(Theme::now().edge);
  p.drawRect(0, 0, picture.width() - 1, picture.height() - 1);
  p.end();
  picture.setDevicePixelRatio(ratio);
  return picture;
}

void ManualView::doSetSource(const QUrl &url, QTextDocument::ResourceType type)
{
  // A link says nothing of what it leads to.
  const bool isPage = url.path().endsWith(QStringLiteral(".md"));
  QTextBrowser::doSetSource(url, isPage ? QTextDocument::MarkdownResource : type);
}

void ManualView::arrange()
{
  arranged = pictureWidth();
  document()->setDocumentMargin(space::xl);
  for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
    QTextBlockFormat format = block.blockFormat();
    if (holdsPicture(block))
      format.setBottomMargin(space::m);
    else
      format.setLineHeight(manualLineHeight, QTextBlockFormat::ProportionalHeight);
    if (format.headingLevel() > 1) format.setTopMargin(space::l);
    QTextCursor(block).setBlockFormat(format);
  }
  document()->clearUndoRedoStacks();
  mark(marked);
}

void ManualView::again()
{
  const int above = verticalScrollBar()->value();
  reload();
  verticalScrollBar()->setValue(above);
}

void ManualView::resizeEvent(QResizeEvent *e)
{
  QTextBrowser::resizeEvent(e);
  if (!source().isEmpty() && arranged != pictureWidth())
    QTimer::singleShot(0, this, [this] {
      if (arranged != pictureWidth()) again();
    });
}

void ManualView::changeEvent(QEvent *e)
{
  QTextBrowser::changeEvent(e);
  if (e->type() == QEvent::PaletteChange && !source().isEmpty()) QTimer::singleShot(0, this, &ManualView::again);
}

void ManualView::mark(const QStringList &words)
{
  marked = words;
  QList<ExtraSelection> places;
  for (const QString &word : words) {
    for (QTextCursor at = document()->find(word); !at.isNull(); at = document()->find(word, at)) {
      ExtraSelection place;
      place.cursor = at;
      place.format.setBackground(Theme::now().warnTint);
      place.format.setForeground(Theme::now().text);
      place.format.setFontUnderline(true);
      places << place;
    }
  }
  std::sort(places.begin(), places.end(),
            [](const ExtraSelection &a, const ExtraSelection &b) { return a.cursor.position() < b.cursor.position(); });
  setExtraSelections(places);
  moveCursor(QTextCursor::Start);
  showNext();
}

bool ManualView::showNext()
{
  for (const ExtraSelection &place : extraSelections()) {
    if (place.cursor.selectionStart() < textCursor().position()) continue;
    QTextCursor end = textCursor();
    end.setPosition(place.cursor.selectionEnd());
    setTextCursor(end);
    ensureCursorVisible();
    return true;
  }
  return false;
}

} // namespace gui
