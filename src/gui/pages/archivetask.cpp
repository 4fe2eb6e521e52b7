// The calls that this computer keeps of the account: how many, for how long, and what is removed.
#include "archive/callfill.h"
#include "gui/kit/banner.h"
#include "gui/kit/fields.h"
#include "gui/pages/pages.h"
#include "gui/tasks/taskparts.h"

#include <QComboBox>
#include <QLocale>
#include <QMessageBox>

namespace gui {

namespace {

class ArchiveTask : public TaskPage {
  Q_DECLARE_TR_FUNCTIONS(gui::ArchiveTask)
public:
  explicit ArchiveTask(Desk &d) : TaskPage(tr("Calls on this computer")), desk(d), fill(*d.calls())
  {
    setObjectName(QStringLiteral("archiveTask"));
    setTitle(tr("Calls on this computer"),
             tr("The account’s calls are kept here, so that they can be looked at without a connection and after "
                "Twilio has forgotten them. Nobody but you may read the file."));
    build();
    connect(&fill, &CallFill::changed, this, [this] { refresh(); });
    escapeGoesBack(this);
    QPushButton *close = namedButton(tr("Close"), "closeArchive");
    connect(close, &QPushButton::clicked, this, &TaskPage::backRequested);
    setActions({close});
    scope.start(fill.archive().keptDays(), [this](const Result<int> &n) {
      if (n) show(*n);
    });
    refresh();
  }

private:
  void build()
  {
    auto *column = box<QVBoxLayout>(space::l, {space::l, space::m, space::l, space::l});
    facts = paragraph(QString(), Text::Body);
    facts->setObjectName(QStringLiteral("keptFacts"));
    progress = paragraph(QString(), Text::Body, Tone::Second);
    progress->setObjectName(QStringLiteral("keptProgress"));
    column->addWidget(facts);
    auto *row = box(space::m);
    row->addWidget(progress, 1);
    stop = namedButton(tr("Stop"), "stopKeeping");
    goOn = namedButton(tr("Read on"), "goOnKeeping");
    connect(stop, &QPushButton::clicked, this, [this] { fill.stop(); });
    connect(goOn, &QPushButton::clicked, this, [this] { startFill(); });
    row->addWidget(stop);
    row->addWidget(goOn);
    column->addLayout(row);
    days = new QComboBox;
    days->setObjectName(QStringLiteral("keptDays"));
    for (const int n : {30, 90, 365, 730, 0}) days->addItem(wordsFor(n), n);
    connect(days, &QComboBox::activated, this, [this] { askDays(days->currentData().toInt()); });
    column->addWidget(new FieldRow(tr("Keep calls for"), days, tr("Older ones are removed from this computer.")));
    number = new QLineEdit;
    number->setObjectName(QStringLiteral("forgottenNumber"));
    number->setPlaceholderText(QStringLiteral("+14155550187"));
    numberRow = new FieldRow(tr("Remove a number’s history"), number,
                             tr("Every call from, to or forwarded from it is removed from this computer, and is not "
                                "read again. Twilio keeps its own record."));
    column->addWidget(numberRow);
    QPushButton *remove = namedButton(tr("Remove its calls…"), "forgetNumber");
    connect(remove, &QPushButton::clicked, this, [this] { askNumber(); });
    connect(number, &QLineEdit::returnPressed, this, [this] { askNumber(); });
    connect(number, &QLineEdit::textChanged, numberRow, [this] { numberRow->setError({}); });
    auto *last = box(space::m);
    last->addWidget(remove);
    last->addStretch();
    column->addLayout(last);
    said = paragraph(QString(), Text::Body);
    said->setObjectName(QStringLiteral("forgotten"));
    column->addWidget(said);
    column->addStretch();
    auto *holder = new QWidget;
    holder->setMaximumWidth(640);
    holder->setLayout(column);
    setContent(scrolling(holder));
  }

  static QString wordsFor(int n)
  {
    return n == 0 ? tr("ever") : n == 365 ? tr("a year") : n == 730 ? tr("two years") : tr("%n days", nullptr, n);
  }

  void show(int n)
  {
    if (days->findData(n) < 0) days->addItem(wordsFor(n), n);
    days->setCurrentIndex(days->findData(n));
    kept = n;
  }

  void startFill()
  {
    if (const Account *account = desk.sync().accounts().of(Vendor::Twilio)) fill.start(*account);
  }

  void refresh()
  {
    if (!counting) {
      counting = true;
      scope.start(fill.archive().standing(), [this](const Result<archive::Standing> &s) {
        counting = false;
        if (!s) return facts->setText(s.error().text);
        const QString since = QLocale().toString(s->oldest.toLocalTime().date(), QLocale::LongFormat);
        facts->setText(s->calls ? tr("%n call(s), the oldest of %1.", nullptr, int(s->calls)).arg(since)
                                : tr("No call is kept yet."));
      });
    }
    const bool filling = fill.isFilling();
    progress->setText(filling            ? tr("Reading… %n call(s) so far.", nullptr, fill.soFar())
                      : fill.isStopped() ? tr("You stopped the reading. Older calls are missing.")
                      : fill.error()     ? fill.error()->text
                                         : tr("Everything is here; new calls come as they happen."));
    stop->setVisible(filling);
    goOn->setVisible(!filling && (fill.isStopped() || fill.error()));
  }

  QMessageBox *ask(const QString &title, const QString &text, const QString &verb, const std::function<void()> &then)
  {
    auto *box = new QMessageBox(QMessageBox::NoIcon, title, text, QMessageBox::NoButton, window());
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *yes = button(verb, "danger"), *no = button(tr("Cancel"));
    yes->setObjectName(QStringLiteral("removeNow"));
    box->addButton(yes, QMessageBox::DestructiveRole);
    box->addButton(no, QMessageBox::RejectRole);
    box->setDefaultButton(no);
    box->setEscapeButton(no);
    connect(yes, &QPushButton::clicked, this, then);
    box->open();
    return box;
  }

  void askDays(int n)
  {
    const bool shorter = n && (!kept || n < kept);
    if (!shorter) return keepFor(n);
    QMessageBox *box = ask(tr("Remove older calls?"),
                           tr("Calls that are older are removed from this computer. Those that Twilio has forgotten "
                              "cannot be had again."),
                           tr("Remove them"), [this, n] { keepFor(n); });
    connect(box, &QMessageBox::rejected, this, [this] { show(kept); });
  }

  void keepFor(int n)
  {
    scope.start(fill.archive().setKeptDays(n), [this, n](const Result<> &done) {
      show(done ? n : kept);
      if (!done) return say(done.error().text);
      startFill();
    });
  }

  void askNumber()
  {
    const auto wanted = E164::parse(number->text());
    if (!wanted) return numberRow->setError(wanted.error().text);
    ask(tr("Remove this number’s history?"),
        tr("Every call of %1 is removed from this computer.").arg(wanted->formatted()), tr("Remove its calls"),
        [this, n = *wanted] {
          scope.start(fill.archive().removeNumber(n), [this](const Result<int> &removed) {
            say(removed ? tr("%n call(s) removed.", nullptr, *removed) : removed.error().text);
            if (removed) {
              number->clear();
              Q_EMIT fill.archive().forgot();
            }
            refresh();
          });
        });
  }

  void say(const QString &text) { said->setText(text); }

  Desk &desk;
  CallFill &fill;
  QLabel *facts = nullptr, *progress = nullptr, *said = nullptr;
  QPushButton *stop = nullptr, *goOn = nullptr;
  QComboBox *days = nullptr;
  QLineEdit *number = nullptr;
  FieldRow *numberRow = nullptr;
  int kept = 365;
  bool counting = false;
  Scope scope;
};
} // namespace

TaskPage *archiveTask(Desk &desk) { return new ArchiveTask(desk); }

} // namespace gui
