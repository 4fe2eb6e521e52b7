// Importing connections: what is found, what becomes of it, and the plain-text copy.
#include "gui/connect/importdialog.h"

#include "gui/connect/keep.h"
#include "gui/kit/banner.h"
#include "gui/kit/fields.h"
#include "profiles/checks.h"
#include "profiles/keytar.h"

#include <QComboBox>
#include <QDir>

namespace gui {

using profiles::ForeignConnection;
using profiles::ForeignFile;

namespace {
ForeignFile::Tool toolOf(const QString &path)
{
  return path.endsWith(QStringLiteral(".json")) ? ForeignFile::Tool::TwilioCli : ForeignFile::Tool::Lk;
}

QString wordsFor(const ForeignConnection &c)
{
  const QString where = c.connection.vendor == Connection::Vendor::Twilio ? c.connection.accountSid : c.connection.url;
  QString text = c.name.isEmpty() ? where : QStringLiteral("%1 – %2").arg(c.name, where);
  if (!c.problem.isEmpty()) text += QStringLiteral(" (%1)").arg(ImportDialog::tr("cannot be imported"));
  return text;
}
} // namespace

ImportDialog::ImportDialog(ConnectParts p, const QString &home, QWidget *parent)
    : QDialog(parent), parts(std::move(p)), twilio(new QComboBox), livekit(new QComboBox), name(new QLineEdit),
      notes(box<QVBoxLayout>(0)), importButton(button(tr("Import"), "primary"))
{
  setObjectName(QStringLiteral("importDialog"));
  setWindowTitle(tr("Import connections"));
  readFiles(home);
  build();
  fill(twilio, ForeignFile::Tool::TwilioCli);
  fill(livekit, ForeignFile::Tool::Lk);
  for (QComboBox *c : {twilio, livekit}) connect(c, &QComboBox::currentIndexChanged, this, &ImportDialog::propose);
  connect(importButton, &QPushButton::clicked, this, &ImportDialog::doImport);
  propose();
  if (!troubles.isEmpty()) tell(State::Warning, troubles.first(), troubles.mid(1).join(u'\n'));
}

void ImportDialog::readFiles(const QString &home)
{
  for (const QString &path : profiles::foreignFiles(home)) {
    const auto file = profiles::readForeign(path, toolOf(path));
    if (file)
      files << *file;
    else
      troubles << file.error().text;
  }
  if (files.isEmpty() && troubles.isEmpty())
    troubles << tr("Neither lk nor twilio-cli keeps connections for this user: %1 and %2 are not there.")
                    .arg(QDir::toNativeSeparators(home + QStringLiteral("/.livekit/cli-config.yaml")),
                         QDir::toNativeSeparators(home + QStringLiteral("/.twilio-cli/config.json")));
}

void ImportDialog::build()
{
  twilio->setObjectName(QStringLiteral("foreignTwilio"));
  livekit->setObjectName(QStringLiteral("foreignLiveKit"));
  name->setObjectName(QStringLiteral("importName"));
  for (QComboBox *c : {twilio, livekit}) c->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  twilioRow = new FieldRow(tr("Twilio, from twilio-cli"), twilio);
  livekitRow = new FieldRow(tr("LiveKit, from lk"), livekit);
  nameRow = new FieldRow(tr("Profile name"), name);
  auto *column = box<QVBoxLayout>(space::field, {space::xl, space::xl, space::xl, space::l});
  column->addWidget(label(windowTitle(), Text::Title));
  column->addWidget(label(tr("The keys go to this computer’s key store."), Text::Small, Tone::Second));
  column->addLayout(notes);
  for (QWidget *w : {twilioRow, livekitRow, nameRow}) column->addWidget(w);
  column->addStretch();
  QPushButton *close = button(tr("Close"));
  close->setObjectName(QStringLiteral("closeImport"));
  close->setAutoDefault(false);
  connect(close, &QPushButton::clicked, this, &ImportDialog::reject);
  importButton->setObjectName(QStringLiteral("import"));
  importButton->setDefault(true);
  auto *bar = box(space::s, {space::xl, space::m, space::xl, space::m});
  bar->addStretch();
  bar->addWidget(close);
  bar->addWidget(importButton);
  auto *all = box<QVBoxLayout>(0);
  all->addLayout(column, 1);
  all->addWidget(new HairLine);
  all->addLayout(bar);
  setLayout(all);
  resize(620, 0);
  grow();
}

/// Banners and mistakes need room of their own.
void ImportDialog::grow()
{
  layout()->activate();
  resize(width(), qMax(height(), layout()->totalHeightForWidth(width())));
}

void ImportDialog::fill(QComboBox *list, ForeignFile::Tool tool)
{
  list->addItem(tr("None"), -1);
  for (qsizetype f = 0; f < files.size(); ++f) {
    if (files[f].tool != tool) continue;
    for (qsizetype i = 0; i < files[f].connections.size(); ++i) {
      const ForeignConnection &c = files[f].connections[i];
      list->addItem(wordsFor(c), int(f * 1000 + i));
      if (c.isDefault && c.problem.isEmpty()) list->setCurrentIndex(list->count() - 1);
    }
  }
  list->setEnabled(list->count() > 1);
}

std::optional<ForeignConnection> ImportDialog::chosen(const QComboBox *list) const
{
  const int at = list->currentData().toInt();
  if (at < 0) return {};
  return files[at / 1000].connections[at % 1000];
}

void ImportDialog::propose()
{
  const auto t = chosen(twilio), l = chosen(livekit);
  twilioRow->setError(t ? t->problem : QString());
  twilioRow->setHelp(t && !t->keychainAccount.isEmpty() ? tr("Its key is in the system's key store, put there by "
                                                             "twilio-cli; it is read when you import.")
                                                        : QString());
  livekitRow->setError(l ? l->problem : QString());
  QStringList words;
  for (const auto &c : {t, l})
    if (c && !c->name.isEmpty() && !words.contains(c->name)) words << c->name;
  name->setText(words.join(QStringLiteral(" / ")));
  const bool good = (!t || t->problem.isEmpty()) && (!l || l->problem.isEmpty());
  importButton->setEnabled((t || l) && good && !busy);
  grow();
}

void ImportDialog::doImport()
{
  const QString wanted = name->text().trimmed();
  const auto book = parts.store->read();
  if (!book) return tell(State::Broken, tr("Not imported."), book.error().text);
  const bool there = std::any_of(book->profiles.begin(), book->profiles.end(),
                                 [&](const Profile &p) { return p.name.compare(wanted, Qt::CaseInsensitive) == 0; });
  nameRow->setError(wanted.isEmpty() ? tr("Give the profile a name.")
                    : there          ? tr("Another profile has this name. Choose another one.")
                                     : QString());
  grow();
  if (wanted.isEmpty() || there) return;
  ConnectInput input;
  input.profile.id = profiles::newId();
  input.profile.name = wanted;
  const auto t = chosen(twilio), l = chosen(livekit);
  for (const auto &[half, found, place] :
       {std::tuple{&input.twilio, t, &input.profile.twilio}, {&input.livekit, l, &input.profile.livekit}}) {
    if (!found) continue;
    Connection c = found->connection;
    c.id = profiles::newId();
    *place = c.id;
    for (auto it = found->secrets.begin(); it != found->secrets.end(); ++it)
      input.typed.insert(profiles::secretKey(c.id, it.key()), it.value());
    *half = c;
  }
  busy = true;
  importButton->setEnabled(false);
  scope.start(importing(input, t), [this](const Kept &done) { imported(done); });
}

/// A key that stands in the key store under another's name is read first: "KEY|SECRET".
Task<Kept> ImportDialog::importing(ConnectInput input, std::optional<ForeignConnection> from)
{
  if (from && !from->keychainAccount.isEmpty()) {
    auto reading = profiles::keytarSecret(QStringLiteral("twilio-cli"), from->keychainAccount);
    const auto both = co_await reading;
    if (!both) co_return both.error();
    const QList<QByteArray> halves = both->reveal().split('|');
    const auto key = profiles::apiKeySid(QString::fromUtf8(halves.value(0)));
    if (halves.size() != 2 || !key || key->isEmpty())
      co_return Error{Error::Rejected, tr("What twilio-cli keeps in the key store is no key. Enter it by hand.")};
    input.twilio->apiKeySid = *key;
    input.typed.insert(profiles::secretKey(input.twilio->id, Connection::ApiKeySecret), Secret(halves[1]));
  }
  auto keeping = keep(input, parts.store, parts.keychain);
  co_return co_await keeping;
}

void ImportDialog::imported(const Kept &done)
{
  busy = false;
  propose();
  if (!done) return tell(State::Broken, tr("Not imported."), done.error().text);
  for (const QComboBox *list : {twilio, livekit})
    if (const auto c = chosen(list)) taken << c->secrets.values();
  tell(State::Ok, tr("“%1” is imported.").arg(done->profile.name), tr("Open it from the list of profiles."));
  offerRemoval();
}

/// Only what is safe in the key store may go from the file.
void ImportDialog::offerRemoval()
{
  QStringList paths;
  for (const ForeignFile &f : std::as_const(files))
    for (const ForeignConnection &c : f.connections)
      for (const Secret &s : c.secrets)
        if (taken.contains(s) && !paths.contains(f.path)) paths << f.path;
  if (paths.isEmpty()) return;
  const QString where = QDir::toNativeSeparators(paths.join(QStringLiteral(", ")));
  tell(State::Advice, tr("Imported. The secret still stands in plain text in %1.").arg(where),
       tr("It can be taken out of the file; everything else in it stays. The tool must then be given the key again. No "
          "copy of the file is kept, for the secret would stand in it."));
  QPushButton *yes = note->addAction(tr("Take it out of the file"));
  yes->setObjectName(QStringLiteral("removePlain"));
  yes->setAutoDefault(false);
  connect(yes, &QPushButton::clicked, this, &ImportDialog::removePlain);
}

void ImportDialog::removePlain()
{
  QStringList wrong;
  for (const ForeignFile &f : std::as_const(files)) {
    const auto done = profiles::removePlainSecrets(f, taken);
    if (!done) wrong << done.error().text;
  }
  if (!wrong.isEmpty()) return tell(State::Warning, tr("Not everything was taken out."), wrong.join(u'\n'));
  tell(State::Ok, tr("The secret is in the key store only now."));
  taken.clear();
}

void ImportDialog::tell(State state, const QString &title, const QString &text)
{
  if (note) {
    note->hide();
    note->deleteLater(); // its own button may have been pressed
  }
  note = new Banner(state, title, text);
  note->setObjectName(QStringLiteral("note"));
  notes->addWidget(note);
  grow();
}

void ImportDialog::reject()
{
  if (!busy) QDialog::reject(); // else it ends within seconds
}

QDialog *importConnections(QWidget *parent, ProfileStore &store, std::shared_ptr<SecretStore> keychain)
{
  auto *dialog = new ImportDialog({&store, std::move(keychain)}, QDir::homePath(), parent);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->open();
  return dialog;
}

} // namespace gui
