// The editor: its dots, its find line.
#include "gui/tasks/twimleditor.h"

#include "gui/kit/fields.h"
#include "gui/tasks/taskparts.h"

#include <QKeyEvent>
#include <QTextBlock>

namespace gui {

namespace {
constexpr int restAfter = 300; ///< milliseconds without a key
}

TwimlEditor::TwimlEditor(QWidget *parent) : QWidget(parent), view(new XmlView(tr("TwiML document")))
{
  view->setObjectName(QStringLiteral("editor"));
  view->setEditable(true);
  view->setTabChangesFocus(true);
  revealButton = namedButton(tr("Show passwords"), "revealPasswords", "quiet small", QStringLiteral("eye"));
  revealButton->setCheckable(true);
  auto *undo = toolButton(QStringLiteral("undo"), tr("Undo (Ctrl+Z)"));
  auto *redo = toolButton(QStringLiteral("redo"), tr("Redo (Ctrl+Shift+Z)"));
  auto *look = toolButton(QStringLiteral("search"), tr("Find in the document (Ctrl+F)"));
  undo->setObjectName(QStringLiteral("undoTyping"));
  redo->setObjectName(QStringLiteral("redoTyping"));
  look->setObjectName(QStringLiteral("openFindLine"));
  undo->setEnabled(false);
  redo->setEnabled(false);
  connect(view, &QPlainTextEdit::undoAvailable, undo, &QWidget::setEnabled);
  connect(view, &QPlainTextEdit::redoAvailable, redo, &QWidget::setEnabled);
  connect(undo, &QToolButton::clicked, view, &QPlainTextEdit::undo);
  connect(redo, &QToolButton::clicked, view, &QPlainTextEdit::redo);
  connect(look, &QToolButton::clicked, this, &TwimlEditor::openFind);
  connect(revealButton, &QPushButton::toggled, this, &TwimlEditor::reveal);
  auto *tools = box(space::xs);
  for (QToolButton *b : {undo, redo, look}) tools->addWidget(b);
  tools->addStretch();
  tools->addWidget(revealButton);
  auto *column = box<QVBoxLayout>(space::s);
  column->addLayout(tools);
  column->addWidget(findLine = buildFind());
  column->addWidget(view, 1);
  setLayout(column);
  setFocusProxy(view);
  view->installEventFilter(this);
  rest.setSingleShot(true);
  rest.setInterval(restAfter);
  connect(&rest, &QTimer::timeout, this, &TwimlEditor::pause);
  connect(view, &QPlainTextEdit::textChanged, this, [this] {
    if (replacing) return;
    rest.start();
    Q_EMIT edited();
  });
  connect(view, &QPlainTextEdit::cursorPositionChanged, this, [this] {
    if (!replacing && isChanged()) rest.start();
  });
}

QWidget *TwimlEditor::buildFind()
{
  search = new SearchField(tr("Find in the document"), tr("Find in the document"));
  search->setObjectName(QStringLiteral("findText"));
  notFound = label({}, Text::Small, Tone::Second);
  auto *before = toolButton(QStringLiteral("chevron-left"), tr("Previous"));
  auto *next = toolButton(QStringLiteral("chevron-right"), tr("Next"));
  auto *row = box(space::s);
  row->addWidget(search);
  row->addWidget(before);
  row->addWidget(next);
  row->addWidget(notFound, 1);
  auto *line = new QWidget;
  line->setObjectName(QStringLiteral("findLine"));
  line->setLayout(row);
  line->hide();
  connect(search, &QLineEdit::textChanged, this, [this] {
    QTextCursor c = view->textCursor(); // what grows stays at its place
    c.setPosition(c.selectionStart());
    view->setTextCursor(c);
    find(true);
  });
  connect(search, &QLineEdit::returnPressed, this, [this] { find(true); });
  connect(search, &SearchField::left, this, [this] {
    findLine->hide();
    view->setFocus();
  });
  connect(before, &QToolButton::clicked, this, [this] { find(false); });
  connect(next, &QToolButton::clicked, this, [this] { find(true); });
  return line;
}

void TwimlEditor::begin(const QString &shown)
{
  replacing = true;
  view->setPlainText(shown);
  view->document()->setModified(false);
  replacing = false;
  revealButton->setChecked(false);
}

void TwimlEditor::setDocument(const QByteArray &xml)
{
  dotted = {};
  begin(dotted.shown(QString::fromUtf8(xml)));
}

void TwimlEditor::setCut(const QByteArray &cut, const SecretBag &secrets)
{
  dotted = twiml::Dotted(cut, secrets);
  begin(dotted.shown(QString::fromUtf8(cut)));
}

void TwimlEditor::goToLine(int line)
{
  view->goToLine(line);
  view->setFocus();
}

void TwimlEditor::keyPressEvent(QKeyEvent *e)
{
  if (e->matches(QKeySequence::Find)) return openFind();
  QWidget::keyPressEvent(e);
}

/// Ctrl+F is the window's, too; where somebody writes it finds in the text.
bool TwimlEditor::eventFilter(QObject *of, QEvent *e)
{
  if (e->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(e)->matches(QKeySequence::Find)) e->accept();
  return QWidget::eventFilter(of, e);
}

void TwimlEditor::openFind()
{
  findLine->show();
  if (const QString chosen = view->textCursor().selectedText(); !chosen.isEmpty() && !chosen.contains(QChar(0x2029)))
    search->setText(chosen);
  search->setFocus();
  search->selectAll();
}

/// Goes round at the end.
void TwimlEditor::find(bool forward)
{
  const QString wanted = search->text();
  const auto way = forward ? QTextDocument::FindFlags() : QTextDocument::FindBackward;
  bool found = !wanted.isEmpty() && view->find(wanted, way);
  if (!found && !wanted.isEmpty()) {
    const QTextCursor was = view->textCursor();
    QTextCursor end = was;
    end.movePosition(forward ? QTextCursor::Start : QTextCursor::End);
    view->setTextCursor(end);
    found = view->find(wanted, way);
    if (!found) view->setTextCursor(was);
  }
  notFound->setText(found || wanted.isEmpty() ? QString() : tr("Not found"));
}

void TwimlEditor::pause()
{
  if (!revealButton->isChecked()) replaceWith(dotted.shown(text()), false);
  Q_EMIT settled();
}

void TwimlEditor::reveal(bool on)
{
  revealButton->setText(on ? tr("Hide passwords") : tr("Show passwords"));
  revealButton->setIcon(icon(on ? QStringLiteral("eye-off") : QStringLiteral("eye")));
  replaceWith(on ? QString::fromUtf8(dotted.whole(text())) : dotted.shown(text()), true);
}

/// Changes the lines that differ, as one step to undo. The line of the cursor waits: somebody types there.
void TwimlEditor::replaceWith(const QString &wanted, bool alsoHere)
{
  const QStringList lines = wanted.split(u'\n');
  if (lines.size() != view->document()->blockCount()) return;
  const int here = view->textCursor().blockNumber();
  const bool wasChanged = isChanged();
  replacing = true;
  QTextCursor cursor(view->document());
  cursor.beginEditBlock();
  for (int i = 0; i < lines.size(); ++i) {
    const QTextBlock block = view->document()->findBlockByNumber(i);
    if ((i == here && !alsoHere && view->hasFocus()) || block.text() == lines[i]) continue;
    cursor.setPosition(block.position());
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    cursor.insertText(lines[i]);
  }
  cursor.endEditBlock();
  view->document()->setModified(wasChanged);
  replacing = false;
}

} // namespace gui
