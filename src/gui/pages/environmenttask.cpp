// Check an existing .env file: what its lines name, in both accounts. Nothing of it is stored.
#include "gui/desk.h"
#include "gui/kit/banner.h"
#include "gui/kit/taskpage.h"
#include "gui/pages/pages.h"
#include "gui/tasks/remarklist.h"
#include "gui/tasks/taskparts.h"
#include "guides/environment.h"
#include "model/elastictrunk.h"
#include "model/inboundtrunk.h"
#include "model/outboundtrunk.h"

#include <QDir>
#include <QFileDialog>
#include <QPlainTextEdit>
#include <QTextBlock>

#include <algorithm>

namespace gui {

namespace {
constexpr qint64 largestFile = 1'000'000; ///< bytes; a .env has some hundred lines
}

class EnvironmentTask : public TaskPage {
  Q_OBJECT
public:
  explicit EnvironmentTask(Desk &d, QWidget *parent = nullptr)
      : TaskPage(tr("Check a .env file"),
                 tr("Its lines SIP_TRUNK_ID… and SIP_FROM_NUMBER… are compared with both accounts. Nothing is stored."),
                 parent),
        desk(d)
  {
    setObjectName(QStringLiteral("environmentTask"));
    auto *sides = box(28, {20, 0, 20, space::l});
    sides->addWidget(buildSource(), 1);
    sides->addWidget(buildVerdicts(), 1);
    auto *content = new QWidget;
    content->setLayout(sides);
    setContent(content);
    setPromise(tr("Other lines of the file are not looked at."));
    QPushButton *done = namedButton(tr("Done"), "done");
    connect(done, &QPushButton::clicked, this, &TaskPage::backRequested);
    guide = namedButton(tr("Set up outbound calls…"), "setUpOutbound", "primary");
    connect(guide, &QPushButton::clicked, this, [this] { desk.show(outboundTask(desk)); });
    setActions({done, guide});
    escapeGoesBack(this);
    connect(&desk, &Desk::judged, this, &EnvironmentTask::check);
    check();
  }

private:
  QWidget *buildSource()
  {
    QPushButton *open = namedButton(tr("Open a file…"), "openEnvironment", "", QStringLiteral("import"));
    connect(open, &QPushButton::clicked, this, &EnvironmentTask::askWhich);
    source = label({}, Text::Small, Tone::Second);
    source->setObjectName(QStringLiteral("source"));
    pasted = new QPlainTextEdit;
    pasted->setObjectName(QStringLiteral("pasted"));
    pasted->setAccessibleName(tr("Lines of a .env file"));
    pasted->setFont(gui::font(Text::Mono));
    pasted->setLineWrapMode(QPlainTextEdit::NoWrap);
    pasted->setTabChangesFocus(true);
    pasted->setPlaceholderText(QStringLiteral("SIP_TRUNK_ID_BR=ST_…\nSIP_FROM_NUMBER_BR=+55…")); // not text
    connect(pasted, &QPlainTextEdit::textChanged, this, [this] {
      file = pasted->toPlainText().toUtf8();
      source->clear();
      isOpened = false;
      check();
    });
    auto *line = box(space::m);
    line->addWidget(open);
    line->addWidget(source, 1);
    auto *column = box<QVBoxLayout>(space::s);
    column->addLayout(line);
    column->addWidget(label(tr("Or paste its lines"), Text::Strong));
    column->addWidget(pasted, 1);
    auto *holder = new QWidget;
    holder->setLayout(column);
    return holder;
  }

  QWidget *buildVerdicts()
  {
    verdict = new Banner(State::Idle, {});
    verdict->setObjectName(QStringLiteral("verdict"));
    remarks = new RemarkList;
    remarks->setObjectName(QStringLiteral("remarks"));
    connect(remarks, &RemarkList::lineChosen, this, [this](int line) {
      pasted->setTextCursor(QTextCursor(pasted->document()->findBlockByNumber(line - 1)));
      pasted->setFocus();
    });
    auto *column = box<QVBoxLayout>(space::m);
    column->addWidget(verdict);
    column->addWidget(remarks);
    column->addStretch(1);
    auto *place = new QWidget;
    place->setLayout(column);
    auto *panel = new Panel;
    auto *frame = box<QVBoxLayout>(0, {20, space::m, 20, space::m});
    frame->addWidget(scrolling(place));
    panel->setLayout(frame);
    return panel;
  }

  void check()
  {
    using Kind = routing::Remark::Kind;
    QList<routing::Remark> said = guides::environmentRemarks(file, desk.snapshot());
    if (isOpened) // its lines are shown nowhere, so none can be gone to
      for (routing::Remark &r : said) r.line = 0;
    const auto count = [&](Kind k) {
      return int(std::count_if(said.begin(), said.end(), [k](const routing::Remark &r) { return r.kind == k; }));
    };
    const int wrong = count(Kind::Error), untold = count(Kind::Note);
    remarks->setRemarks(said);
    guide->setVisible(!desk.isReadOnly() && (wrong || said.isEmpty()) && !file.trimmed().isEmpty());
    if (file.trimmed().isEmpty())
      verdict->setMessage(State::Idle, tr("Open a file, or paste its lines."));
    else if (said.isEmpty())
      verdict->setMessage(State::Warning, tr("It names no trunk and no number."),
                          tr("Lines SIP_TRUNK_ID… and SIP_FROM_NUMBER… are looked for. The guide to outbound calls "
                             "makes them."));
    else if (wrong)
      verdict->setMessage(State::Broken, tr("%n line(s) cannot work.", nullptr, wrong),
                          tr("The guide to outbound calls makes what is missing, and the lines for it."));
    else if (untold)
      verdict->setMessage(State::Unknown, tr("%n line(s) cannot be told.", nullptr, untold));
    else
      verdict->setMessage(State::Ok, tr("All lines fit these accounts."));
  }

  void askWhich()
  {
    auto *dialog = new QFileDialog(this, tr("Open a .env file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("openDialog"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setFilter(dialog->filter() | QDir::Hidden);
    connect(dialog, &QFileDialog::fileSelected, this, &EnvironmentTask::read);
    dialog->open();
  }

  /// It may hold keys of other services: its text is shown nowhere.
  void read(const QString &path)
  {
    const QString shown = QDir::toNativeSeparators(path);
    QFile opened(path);
    if (!opened.open(QIODevice::ReadOnly) || opened.size() > largestFile) {
      source->setText(opened.isOpen() ? tr("%1 is too large for a .env file.").arg(shown)
                                      : tr("%1 cannot be read: %2").arg(shown, opened.errorString()));
      return;
    }
    const QSignalBlocker quiet(pasted);
    pasted->clear();
    file = opened.readAll();
    isOpened = true;
    source->setText(tr("%1, %n line(s) looked at", nullptr, guides::environmentLines(file)).arg(shown));
    check();
  }

  Desk &desk;
  QByteArray file;
  bool isOpened = false; ///< from a file, not pasted
  QLabel *source;
  QPlainTextEdit *pasted;
  Banner *verdict;
  RemarkList *remarks;
  QPushButton *guide;
};

TaskPage *environmentTask(Desk &desk) { return new EnvironmentTask(desk); }

} // namespace gui

#include "environmenttask.moc"
