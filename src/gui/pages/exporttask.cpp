// Export: the configuration of the profile as a file, seen before it is saved.
#include "core/scope.h"
#include "core/wait.h"
#include "files/configurationfile.h"
#include "gui/kit/banner.h"
#include "gui/kit/fields.h"
#include "gui/kit/segments.h"
#include "gui/kit/toast.h"
#include "gui/pages/pages.h"
#include "gui/tasks/ownerfile.h"
#include "gui/tasks/taskparts.h"
#include "guides/configuration.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QPlainTextEdit>
#include <QTimer>

namespace gui {

namespace {
constexpr int shortestPassphrase = 12;

/// What the file holds, with the secrets sealed when there is a passphrase.
Result<QByteArray> fileOf(const Configuration &c, bool json, const Secret &passphrase)
{
  files::ConfigurationFile file{c, {}};
  if (!passphrase.isEmpty()) {
    const auto sealed = files::seal(files::secretsToBytes(c.secrets), passphrase);
    if (!sealed) return sealed.error();
    file.sealed = *sealed;
  }
  return json ? files::configurationAsJson(file) : files::configurationAsYaml(file);
}

class ExportTask : public TaskPage {
  Q_DECLARE_TR_FUNCTIONS(gui::ExportTask)
public:
  explicit ExportTask(Desk &d) : TaskPage({}, {}), desk(d)
  {
    setObjectName(QStringLiteral("exportTask"));
    setTitle(tr("Export the configuration"),
             tr("What this profile sets up at both vendors, to keep, to compare with later, or to apply elsewhere."));
    kinds = api::configurable();
    for (const Resource *r : std::as_const(kinds))
      if (desk.sync().accounts().of(r->vendor)) desk.sync().want(*r);
    build();
    soon.setSingleShot(true);
    soon.setInterval(150);
    connect(&soon, &QTimer::timeout, this, [this] { make(); });
    connect(&desk, &Desk::changed, &soon, qOverload<>(&QTimer::start));
    escapeGoesBack(this);
    make();
  }

private:
  void build()
  {
    format = new Segments({QStringLiteral("YAML"), QStringLiteral("JSON")});
    format->setObjectName(QStringLiteral("format"));
    format->setAccessibleName(tr("Format"));
    connect(format, &QTabBar::currentChanged, this, [this] { make(); });
    sealed = new QCheckBox(tr("With passwords, sealed under a passphrase"));
    sealed->setObjectName(QStringLiteral("withSecrets"));
    connect(sealed, &QCheckBox::toggled, this, [this] { showPassphrase(); });
    first = new PasswordField;
    second = new PasswordField;
    first->setObjectName(QStringLiteral("passphrase"));
    second->setObjectName(QStringLiteral("passphraseAgain"));
    firstRow = new FieldRow(tr("Passphrase"), first,
                            tr("Twelve characters or more. Nobody can open the passwords without it."));
    secondRow = new FieldRow(tr("Passphrase again"), second);
    for (QLineEdit *f : {first, second}) connect(f, &QLineEdit::textChanged, this, [this] { checkPassphrase(false); });
    unread = new Banner(State::Warning, {});
    unread->setObjectName(QStringLiteral("unread"));
    trouble = new Banner(State::Broken, {});
    trouble->setObjectName(QStringLiteral("trouble"));
    text = new QPlainTextEdit;
    text->setObjectName(QStringLiteral("configurationText"));
    text->setAccessibleName(tr("The file"));
    text->setReadOnly(true);
    text->setFont(gui::font(Text::Mono));
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    auto *left = new QWidget;
    auto *column = box<QVBoxLayout>(space::field, {0, 0, space::s, 0});
    column->addWidget(label(tr("Format"), Text::Strong));
    column->addWidget(format, 0, Qt::AlignLeft);
    column->addWidget(label(tr("Passwords"), Text::Strong));
    column->addWidget(paragraph(tr("They are left out; the file says where each belongs. What nobody can read, such as "
                                   "the passwords of Twilio's credentials, is never in it."),
                                Text::Small, Tone::Second));
    for (QWidget *w : std::initializer_list<QWidget *>{sealed, firstRow, secondRow}) column->addWidget(w);
    column->addStretch();
    left->setLayout(column);
    auto *row = box(space::xl);
    row->addWidget(scrolling(left), 2);
    row->addWidget(text, 5);
    auto *all = box<QVBoxLayout>(space::m, {20, 0, 20, space::l});
    for (QWidget *w : {trouble, unread}) all->addWidget(w);
    all->addLayout(row, 1);
    auto *content = new QWidget;
    content->setLayout(all);
    setContent(content);
    for (QWidget *w : {trouble, unread}) w->hide();
    QPushButton *close = namedButton(tr("Close"), "closeExport");
    connect(close, &QPushButton::clicked, this, &TaskPage::backRequested);
    saveButton = namedButton(tr("Save…"), "saveConfiguration", "primary");
    connect(saveButton, &QPushButton::clicked, this, [this] { askWhere(); });
    setActions({close, saveButton});
    showPassphrase();
  }

  bool isJson() const { return format->currentIndex() == 1; }

  void showPassphrase()
  {
    for (QWidget *w : {firstRow, secondRow}) w->setVisible(sealed->isChecked());
    setPromise(sealed->isChecked() ? tr("The passwords are sealed when the file is saved; they are never shown.")
                                   : tr("There is no password in this file."));
    checkPassphrase(false);
  }

  /// `strict`: what is not typed yet is wrong, too.
  bool checkPassphrase(bool strict)
  {
    const bool isShort = first->text().size() < shortestPassphrase, differs = first->text() != second->text();
    firstRow->setError(strict && sealed->isChecked() && isShort ? tr("Use twelve characters or more.") : QString());
    secondRow->setError(strict && sealed->isChecked() && !isShort && differs ? tr("The two are not the same.")
                                                                             : QString());
    return !sealed->isChecked() || (!isShort && !differs);
  }

  void make()
  {
    if (making) {
      again = true;
      return;
    }
    making = true;
    scope.start(onThread([s = desk.snapshot(), list = kinds, name = desk.profile().name, json = isJson()] {
                  Configuration c = guides::configurationOf(s, list);
                  c.profile = name;
                  const auto bytes = fileOf(c, json, {});
                  return std::pair{c, *bytes}; // nothing to seal, nothing to fail
                }),
                [this](const std::pair<Configuration, QByteArray> &made) {
                  making = false;
                  current = made.first;
                  if (made.second != shown) text->setPlainText(QString::fromUtf8(made.second));
                  shown = made.second;
                  showUnread();
                  if (std::exchange(again, false)) make();
                });
  }

  void showUnread()
  {
    QStringList names;
    bool reading = false;
    for (const Resource *r : std::as_const(kinds)) {
      if (!desk.sync().accounts().of(r->vendor) || current.told.contains(r)) continue;
      names << r->translated(r->title);
      reading |= desk.sync().isReading(*r);
    }
    unread->setVisible(!names.isEmpty());
    unread->setMessage(reading ? State::Running : State::Warning,
                       reading ? tr("Some parts are being read.") : tr("Some parts could not be read."),
                       tr("They are not in the file: %1.").arg(names.join(QStringLiteral(", "))));
  }

  void askWhere()
  {
    trouble->hide();
    if (!checkPassphrase(true)) return;
    QString name = desk.profile().name.toLower().simplified().replace(u' ', u'-').remove(u'/');
    name += isJson() ? QStringLiteral(".json") : QStringLiteral(".yaml");
    auto *dialog = new QFileDialog(this, tr("Save the configuration"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("saveDialog"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) { write(path); });
    dialog->open();
  }

  void write(const QString &path)
  {
    saveButton->setEnabled(false);
    const Secret passphrase(sealed->isChecked() ? first->text().toUtf8() : QByteArray());
    scope.start(onThread([c = current, json = isJson(), passphrase, path]() -> Result<> {
                  const auto bytes = fileOf(c, json, passphrase);
                  if (!bytes) return bytes.error();
                  return saveForOwner(path, *bytes);
                }),
                [this, path](const Result<> &done) {
                  saveButton->setEnabled(true);
                  if (done) {
                    Toast::over(this, tr("Saved as %1.").arg(QDir::toNativeSeparators(path)));
                    return;
                  }
                  trouble->setMessage(State::Broken, tr("Not saved."), done.error().text);
                  trouble->show();
                });
  }

  Desk &desk;
  QList<const Resource *> kinds;
  Segments *format;
  QCheckBox *sealed;
  PasswordField *first, *second;
  FieldRow *firstRow, *secondRow;
  Banner *unread, *trouble;
  QPlainTextEdit *text;
  QPushButton *saveButton;
  Configuration current;
  QByteArray shown;
  QTimer soon;
  bool making = false, again = false;
  Scope scope;
};
} // namespace

TaskPage *exportTask(Desk &desk) { return new ExportTask(desk); }

} // namespace gui
