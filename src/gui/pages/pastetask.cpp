// A new object from JSON: paste or open, see what is wrong line by line, go on in the form.
#include "gui/kit/banner.h"
#include "gui/kit/style.h"
#include "gui/pages/pages.h"
#include "gui/tasks/taskparts.h"
#include "guides/pasted.h"

#include <QFile>
#include <QFileDialog>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QTimer>

namespace gui {

namespace {
constexpr qint64 largestFile = 1'000'000;

class PasteTask : public TaskPage {
  Q_DECLARE_TR_FUNCTIONS(gui::PasteTask)
public:
  PasteTask(Desk &d, const Resource &r) : TaskPage({}), desk(d), kind(r)
  {
    setObjectName(QStringLiteral("pasteTask"));
    setTitle(tr("New %1 from JSON").arg(r.translated(r.one)),
             r.vendor == Vendor::LiveKit ? tr("What “lk sip … create FILE” takes, or an object as LiveKit answers it.")
                                         : tr("An object as Twilio answers it."));
    edit = new QPlainTextEdit;
    edit->setObjectName(QStringLiteral("pasted"));
    edit->setAccessibleName(tr("JSON"));
    edit->setFont(gui::font(Text::Mono));
    edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    edit->setPlaceholderText(tr("Paste the JSON here."));
    said = new Banner(State::Broken, {});
    said->setObjectName(QStringLiteral("pasteSaid"));
    said->hide();
    auto *column = box<QVBoxLayout>(space::m, {20, 0, 20, space::l});
    column->addWidget(edit, 1);
    column->addWidget(said);
    auto *content = new QWidget;
    content->setLayout(column);
    setContent(content);
    setPromise(tr("Nothing has been written yet."));
    QPushButton *open = namedButton(tr("Open file…"), "openJson", "quiet", QStringLiteral("import")),
                *cancel = namedButton(tr("Cancel"), "cancelPaste"),
                *fill = namedButton(tr("Fill in the form"), "fillForm", "primary");
    connect(open, &QPushButton::clicked, this, [this] { openFile(); });
    connect(cancel, &QPushButton::clicked, this, &TaskPage::backRequested);
    connect(fill, &QPushButton::clicked, this, [this] { goOn(); });
    setActions({open, cancel, fill});
    escapeGoesBack(this);
    rest.setSingleShot(true);
    rest.setInterval(300);
    connect(&rest, &QTimer::timeout, this, [this] { judge(); });
    connect(edit, &QPlainTextEdit::textChanged, &rest, qOverload<>(&QTimer::start));
    setFocusProxy(edit);
  }

private:
  static QString lineOf(const guides::PasteNote &n)
  {
    if (n.line && !n.member.isEmpty()) return tr("Line %1, “%2”: %3").arg(n.line).arg(n.member, n.sentence);
    return n.line ? tr("Line %1: %2").arg(n.line).arg(n.sentence) : n.sentence;
  }

  static QString notesOf(const guides::Pasted &p)
  {
    QStringList lines;
    for (const guides::PasteNote &n : p.notes) lines << lineOf(n);
    return lines.join(u'\n');
  }

  guides::Pasted judge()
  {
    const guides::Pasted pasted = guides::objectFromJson(kind, edit->toPlainText().toUtf8());
    const bool empty = edit->toPlainText().trimmed().isEmpty();
    QStringList lines;
    for (const guides::PasteNote &n : pasted.problems.isEmpty() ? pasted.notes : pasted.problems) lines << lineOf(n);
    said->setVisible(!empty);
    setVariant(edit, "invalid", !empty && !pasted.problems.isEmpty());
    if (empty) return pasted;
    if (!pasted.problems.isEmpty())
      said->setMessage(State::Broken, tr("%n thing(s) must be mended.", nullptr, int(lines.size())), lines.join(u'\n'));
    else
      said->setMessage(State::Ok, tr("Ready for the form."), lines.join(u'\n'));
    return pasted;
  }

  void goOn()
  {
    rest.stop();
    const guides::Pasted pasted = judge();
    if (pasted.object) return desk.edit(pasted.object, notesOf(pasted));
    if (edit->toPlainText().trimmed().isEmpty()) {
      said->setMessage(State::Advice, tr("Paste JSON, or open a file with it."));
      said->show();
    }
    const int line = pasted.problems.value(0).line;
    if (line) edit->setTextCursor(QTextCursor(edit->document()->findBlockByNumber(line - 1)));
    edit->setFocus();
  }

  void openFile()
  {
    auto *files = new QFileDialog(this, tr("Open JSON"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFile);
    files->setNameFilters({tr("JSON (*.json)"), tr("All files (*)")});
    connect(files, &QFileDialog::fileSelected, this, [this](const QString &name) {
      QFile file(name);
      if (file.open(QIODevice::ReadOnly) && file.size() <= largestFile)
        return edit->setPlainText(QString::fromUtf8(file.readAll()));
      said->setMessage(State::Broken, tr("The file cannot be read."), file.errorString());
      said->show();
    });
    files->open();
  }

  Desk &desk;
  const Resource &kind;
  QPlainTextEdit *edit;
  Banner *said;
  QTimer rest;
};
} // namespace

TaskPage *pasteTask(Desk &desk, const Resource &r) { return new PasteTask(desk, r); }

} // namespace gui
