// Comparing a file with what stands, and applying it.
#include "gui/pages/configurationtask.h"

#include "core/editable.h"
#include "core/wait.h"
#include "gui/kit/style.h"
#include "gui/pages/pages.h"
#include "gui/tasks/changewords.h"
#include "gui/tasks/taskparts.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace gui {

namespace {
Result<files::ConfigurationFile> readFile(const QString &path)
{
  QFile in(path);
  if (!QFileInfo(path).isFile() || !in.open(QIODevice::ReadOnly))
    return Error{Error::Storage,
                 ConfigurationTask::tr("%1 cannot be read: %2").arg(QDir::toNativeSeparators(path), in.errorString())};
  return files::readConfiguration(in.read(files::largestConfiguration + 1), api::resourceNamed);
}

Result<SecretBag> opened(const files::Sealed &sealed, const Secret &passphrase)
{
  const auto clear = files::unseal(sealed, passphrase);
  if (!clear) return clear.error();
  return files::secretsFromBytes(clear->reveal());
}

constexpr int mostNotes = 6;

/// A file gives nothing back that is had for money, and not everything can be removed.
int thatStay(const QList<Object> &others)
{
  return int(std::count_if(others.begin(), others.end(),
                           [](const Object &o) { return !o.resource().can(CanRemove) || o.resource().rented; }));
}
} // namespace

ConfigurationTask::ConfigurationTask(Desk &d, const QString &f, Purpose p, QWidget *parent)
    : TaskPage({}, {}, parent), desk(d), path(f), purpose(p)
{
  setObjectName(QStringLiteral("configurationTask"));
  build();
  setPurpose(p);
  soon.setSingleShot(true);
  soon.setInterval(150);
  connect(&soon, &QTimer::timeout, this, &ConfigurationTask::compare);
  connect(&desk, &Desk::changed, &soon, qOverload<>(&QTimer::start));
  connect(&desk, &Desk::maskingChanged, this, [this] { view->setReader(readerOn(desk)); });
  escapeGoesBack(this);
  read();
}

void ConfigurationTask::build()
{
  verdict = new Banner(State::Running, tr("Reading the file…"));
  verdict->setObjectName(QStringLiteral("verdict"));
  notes = new Banner(State::Warning, {});
  notes->setObjectName(QStringLiteral("notes"));
  passphrase = new PasswordField;
  passphrase->setObjectName(QStringLiteral("passphrase"));
  passphrase->setMaximumWidth(420);
  passphraseRow =
      new FieldRow(tr("Passphrase"), passphrase,
                   tr("The file's passwords are sealed. Without the passphrase, passwords stay as they are."));
  openButton = namedButton(tr("Open"), "openSealed", "small");
  connect(openButton, &QPushButton::clicked, this, &ConfigurationTask::unseal);
  connect(passphrase, &QLineEdit::returnPressed, this, &ConfigurationTask::unseal);
  sealedRow = new QWidget;
  auto *line = box<QVBoxLayout>(space::xs);
  line->addWidget(passphraseRow);
  line->addWidget(openButton);
  sealedRow->setLayout(line);
  auto *fields = new QWidget;
  missingFields = box<QVBoxLayout>(space::field, {0, 0, space::s, 0});
  fields->setLayout(missingFields);
  missing = scrolling(fields);
  missing->setMaximumHeight(170);
  alsoRemove = new QCheckBox(tr("Also remove what the file does not name"));
  alsoRemove->setObjectName(QStringLiteral("alsoRemove"));
  connect(alsoRemove, &QCheckBox::toggled, this, &ConfigurationTask::compare);
  view = new PlanView;
  view->setReader(readerOn(desk));
  auto *column = box<QVBoxLayout>(space::m, {20, 0, 20, space::l});
  for (QWidget *w : std::initializer_list<QWidget *>{verdict, notes, sealedRow, missing, alsoRemove})
    column->addWidget(w);
  column->addWidget(view, 1);
  column->addStretch();
  auto *content = new QWidget;
  content->setLayout(column);
  setContent(content);
  for (QWidget *w : std::initializer_list<QWidget *>{notes, sealedRow, missing, alsoRemove, view}) w->hide();
  QPushButton *close = namedButton(tr("Close"), "closeConfiguration");
  connect(close, &QPushButton::clicked, this, &TaskPage::backRequested);
  applyButton = namedButton(tr("Apply this file…"), "applyFile");
  connect(applyButton, &QPushButton::clicked, this, [this] { setPurpose(Purpose::Apply); });
  previewButton = namedButton(tr("Preview plan"), "previewConfiguration", "primary");
  connect(previewButton, &QPushButton::clicked, this, [this] {
    if (found) desk.preview(found->plan);
  });
  setActions({close, applyButton, previewButton});
}

void ConfigurationTask::setPurpose(Purpose p)
{
  purpose = p;
  const QString name = QFileInfo(path).fileName();
  setTitle(p == Purpose::Compare ? tr("Compare with “%1”").arg(name) : tr("Apply “%1”").arg(name),
           QDir::toNativeSeparators(path));
  setPromise(p == Purpose::Compare ? tr("Nothing is changed by comparing.") : tr("Nothing has been written yet."));
  if (file) compare();
  showButtons();
}

void ConfigurationTask::read()
{
  scope.start(onThread([name = path] { return readFile(name); }),
              [this](const Result<files::ConfigurationFile> &read) { take(read); });
}

void ConfigurationTask::take(const Result<files::ConfigurationFile> &read)
{
  if (!read) {
    verdict->setMessage(State::Broken, tr("This file cannot be used."), read.error().text);
    return showButtons();
  }
  file = *read;
  sealedRow->setVisible(file->sealed.has_value());
  for (const Resource *r : file->configuration.told) desk.sync().want(*r);
  compare();
}

void ConfigurationTask::unseal()
{
  if (!file || !file->sealed) return;
  openButton->setEnabled(false);
  passphraseRow->setError({});
  const Secret typed(passphrase->text().toUtf8());
  scope.start(onThread([sealed = *file->sealed, typed] { return opened(sealed, typed); }),
              [this](const Result<SecretBag> &bag) {
                openButton->setEnabled(true);
                if (!bag) return passphraseRow->setError(bag.error().text);
                passphrase->clear();
                file->configuration.secrets.add(*bag);
                file->sealed.reset();
                sealedRow->hide();
                compare();
              });
}

/// Drift is told with what is only here; a plan removes that only when it is asked to.
void ConfigurationTask::compare()
{
  if (!file) return;
  if (comparing) {
    again = true;
    return;
  }
  comparing = true;
  answers.removeOthers = purpose == Purpose::Compare || alsoRemove->isChecked();
  scope.start(
      onThread([s = desk.snapshot(), c = file->configuration, a = answers] { return guides::compareWith(s, c, a); }),
      [this](guides::Comparison c) {
        comparing = false;
        c.plan.title = tr("Apply “%1”").arg(QFileInfo(path).fileName());
        found = std::move(c);
        show(*found);
        if (std::exchange(again, false)) compare();
      });
}

void ConfigurationTask::show(const guides::Comparison &c)
{
  const int there = c.plan.pending();
  const QString unseen =
      file->sealed ? u' ' + tr("Passwords can be compared after the passphrase is given.") : QString();
  if (desk.sync().isReading() && !desk.hasRead())
    verdict->setMessage(State::Running, tr("Reading both accounts…"));
  else if (c.isEqual())
    verdict->setMessage(State::Ok, tr("No difference."),
                        tr("%n object(s) stand as the file says.", nullptr, c.same) + unseen);
  else if (there)
    verdict->setMessage(State::Advice, tr("%n difference(s).", nullptr, there),
                        c.same ? tr("%n object(s) stand as the file says.", nullptr, c.same) : QString());
  else if (!c.others.isEmpty() && !answers.removeOthers)
    verdict->setMessage(State::Ok, tr("All that the file says stands already."),
                        tr("%n object(s) are in the accounts alone, and stay.", nullptr, int(c.others.size())));
  else
    verdict->setMessage(State::Advice, tr("Nothing to change that can be told."),
                        tr("%n object(s) stand as the file says.", nullptr, c.same));
  showNotes(c);
  askForMissing(c.missing);
  const int removable = int(c.others.size()) - thatStay(c.others);
  alsoRemove->setVisible(purpose == Purpose::Apply && (removable || alsoRemove->isChecked()));
  alsoRemove->setText(tr("Also remove %n object(s) that the file does not name", nullptr, removable));
  view->setVisible(there > 0);
  view->setPlan(c.plan);
  showButtons();
}

void ConfigurationTask::showNotes(const guides::Comparison &c)
{
  QStringList lines = c.notes;
  if (const int stay = thatStay(c.others))
    lines << tr("%n object(s) that the file does not name cannot be removed by it.", nullptr, stay);
  notes->setVisible(!lines.isEmpty());
  const qsizetype more = lines.size() - mostNotes;
  if (more > 0) lines = lines.mid(0, mostNotes) << tr("… and %n more.", nullptr, int(more));
  if (!lines.isEmpty()) notes->setMessage(State::Warning, tr("Not everything can be told or done."), lines.join(u'\n'));
}

void ConfigurationTask::askForMissing(const QList<guides::MissingSecret> &list)
{
  QStringList names = answers.secrets.keys();
  for (const guides::MissingSecret &m : list) names << m.name;
  for (const guides::MissingSecret &m : list) {
    if (asked.contains(m.name)) continue;
    asked << m.name;
    auto *field = new PasswordField;
    field->setObjectName(QStringLiteral("missing:") + m.name);
    field->setMaximumWidth(420);
    missingFields->addWidget(
        new FieldRow(tr("%1 of %2 “%3”")
                         .arg(m.resource->translated(m.field->label), m.resource->translated(m.resource->one), m.label),
                     field));
    connect(field, &QLineEdit::editingFinished, this, [this, field, name = m.name] {
      const Secret typed(field->text().toUtf8());
      if (answers.secrets.value(name) == typed) return;
      answers.secrets.insert(name, typed);
      compare();
    });
  }
  missing->setVisible(!asked.isEmpty() && purpose == Purpose::Apply);
}

void ConfigurationTask::showButtons()
{
  const bool plans = found && !found->plan.isEmpty();
  applyButton->setVisible(purpose == Purpose::Compare && !desk.isReadOnly() && plans);
  previewButton->setVisible(purpose == Purpose::Apply && !desk.isReadOnly());
  previewButton->setEnabled(plans);
}

TaskPage *configurationTask(Desk &desk, const QString &file, bool applies)
{
  return new ConfigurationTask(desk, file,
                               applies ? ConfigurationTask::Purpose::Apply : ConfigurationTask::Purpose::Compare);
}

} // namespace gui
