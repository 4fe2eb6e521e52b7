// The list of profiles.
#include "gui/connect/profilelist.h"

#include "gui/kit/banner.h"
#include "gui/kit/fields.h"
#include "gui/kit/style.h"
#include "gui/kit/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPainter>
#include <QPixmap>

namespace gui {

namespace {
QString kindWord(Profile::Kind kind)
{
  switch (kind) {
  case Profile::Kind::Staging:
    return ProfileListDialog::tr("Staging");
  case Profile::Kind::Production:
    return ProfileListDialog::tr("Production");
  case Profile::Kind::Sandbox:
    return ProfileListDialog::tr("Sandbox");
  case Profile::Kind::Test:
    break;
  }
  return ProfileListDialog::tr("Test");
}

QIcon swatch(const QString &colour)
{
  QPixmap picture(14, 14);
  picture.fill(Qt::transparent);
  QPainter p(&picture);
  p.setRenderHint(QPainter::Antialiasing);
  if (colour.isEmpty()) { // an empty ring, so that names stand below each other
    p.setPen(QPen(Theme::now().border, 1.2));
    p.drawEllipse(QRectF(2, 2, 10, 10));
    return picture;
  }
  p.setPen(Qt::NoPen);
  p.setBrush(QColor(colour));
  p.drawEllipse(1, 1, 12, 12);
  return picture;
}
} // namespace

ProfileListDialog::ProfileListDialog(ConnectParts p, QWidget *parent)
    : QDialog(parent), parts(std::move(p)), list(new QListWidget), side(new QWidget), name(new QLineEdit),
      kind(new QComboBox), colour(new QComboBox),
      readOnly(new QCheckBox(tr("Read only: it can never change anything"))), notes(box<QVBoxLayout>(0))
{
  setObjectName(QStringLiteral("profilesDialog"));
  setWindowTitle(tr("Profiles"));
  build();
  reload();
  connect(list, &QListWidget::currentRowChanged, this, &ProfileListDialog::showChosen);
  connect(name, &QLineEdit::editingFinished, this, &ProfileListDialog::rename);
  connect(kind, &QComboBox::activated, this,
          [this](int i) { changeChosen([i](Profile &each) { each.kind = Profile::Kind(i); }); });
  connect(colour, &QComboBox::activated, this,
          [this](int i) { changeChosen([c = colour->itemData(i).toString()](Profile &each) { each.colour = c; }); });
  connect(readOnly, &QCheckBox::toggled, this,
          [this](bool on) { changeChosen([on](Profile &each) { each.readOnly = on; }); });
}

void ProfileListDialog::build()
{
  list->setObjectName(QStringLiteral("profileList"));
  list->setAccessibleName(tr("Profiles"));
  auto *middle = box(space::xl);
  middle->addWidget(list, 2);
  middle->addWidget(details(), 3);
  auto *close = button(tr("Close"));
  close->setObjectName(QStringLiteral("close"));
  close->setAutoDefault(false);
  connect(close, &QPushButton::clicked, this, &QDialog::accept);
  auto *bar = box(space::s, {space::xl, space::m, space::xl, space::m});
  auto *import = button(tr("Import from lk or twilio-cli…"));
  import->setObjectName(QStringLiteral("importConnections"));
  import->setAutoDefault(false);
  connect(import, &QPushButton::clicked, this, [this] {
    connect(importConnections(this, *parts.store, parts.keychain), &QDialog::finished, this,
            [this] { reload(chosen()); });
  });
  bar->addWidget(import);
  bar->addStretch();
  bar->addWidget(close);
  auto *column = box<QVBoxLayout>(space::m, {space::xl, space::xl, space::xl, space::l});
  column->addWidget(label(tr("Profiles"), Text::Title));
  column->addLayout(notes);
  column->addLayout(middle, 1);
  auto *all = box<QVBoxLayout>(0);
  all->addLayout(column, 1);
  all->addWidget(new HairLine);
  all->addLayout(bar);
  setLayout(all);
  resize(680, 460);
}

QWidget *ProfileListDialog::details()
{
  name->setObjectName(QStringLiteral("profileName"));
  kind->setObjectName(QStringLiteral("profileKind"));
  colour->setObjectName(QStringLiteral("profileColour"));
  readOnly->setObjectName(QStringLiteral("readOnly"));
  readOnly->setAccessibleName(readOnly->text());
  for (const auto k : {Profile::Kind::Test, Profile::Kind::Staging, Profile::Kind::Production})
    kind->addItem(kindWord(k));
  const QList<QPair<QString, QString>> colours{{tr("None"), QString()},
                                               {tr("Blue"), QStringLiteral("#2b5bd7")},
                                               {tr("Green"), QStringLiteral("#15803d")},
                                               {tr("Orange"), QStringLiteral("#b45309")},
                                               {tr("Red"), QStringLiteral("#b91c1c")},
                                               {tr("Violet"), QStringLiteral("#7c3aed")}};
  for (const auto &[word, value] : colours) colour->addItem(swatch(value), word, value);
  auto *keys = button(tr("Change accounts and keys…"));
  keys->setObjectName(QStringLiteral("changeKeys"));
  keys->setAutoDefault(false);
  connect(keys, &QPushButton::clicked, this, &ProfileListDialog::editKeys);
  auto *removeButton = button(tr("Remove profile…"));
  removeButton->setObjectName(QStringLiteral("removeProfile"));
  removeButton->setAutoDefault(false);
  connect(removeButton, &QPushButton::clicked, this, &ProfileListDialog::askToRemove);
  auto *column = box<QVBoxLayout>(space::field);
  column->addWidget(new FieldRow(tr("Profile name"), name));
  column->addWidget(new FieldRow(tr("Used for"), kind));
  column->addWidget(new FieldRow(tr("Colour"), colour));
  column->addWidget(readOnly);
  auto *actions = box(space::s);
  actions->addWidget(keys);
  actions->addWidget(removeButton);
  actions->addStretch();
  column->addLayout(actions);
  column->addStretch();
  side->setLayout(column);
  return side;
}

void ProfileListDialog::reload(const QString &wanted)
{
  const auto now = parts.store->read();
  if (!now) return tell(State::Broken, tr("The profiles cannot be read."), now.error().text);
  book = *now;
  const QSignalBlocker quiet(list);
  list->clear();
  for (const Profile &p : std::as_const(book.profiles)) {
    const QString text = p.readOnly ? tr("%1 – %2, read only").arg(p.name, kindWord(p.kind))
                                    : tr("%1 – %2").arg(p.name, kindWord(p.kind));
    auto *item = new QListWidgetItem(swatch(p.colour), text, list);
    item->setData(Qt::UserRole, p.id);
    if (p.id == wanted) list->setCurrentItem(item);
  }
  if (!list->currentItem()) list->setCurrentRow(0);
  showChosen();
}

QString ProfileListDialog::chosen() const
{
  return list->currentItem() ? list->currentItem()->data(Qt::UserRole).toString() : QString();
}

void ProfileListDialog::showChosen()
{
  const Profile *p = book.profile(chosen());
  side->setEnabled(p);
  name->setText(p ? p->name : QString());
  setVariant(name, "invalid", false);
  if (!p) return;
  kind->setCurrentIndex(std::min(int(p->kind), 2));
  colour->setCurrentIndex(std::max(0, colour->findData(p->colour)));
  const QSignalBlocker quiet(readOnly); // only a person changes a profile, also by a screen reader
  readOnly->setChecked(p->readOnly);
}

void ProfileListDialog::changeChosen(const std::function<void(Profile &)> &change)
{
  const QString id = chosen();
  const auto done = parts.store->change([&](ProfileBook &b) {
    for (Profile &p : b.profiles)
      if (p.id == id) change(p);
    return Result<>();
  });
  if (!done) tell(State::Broken, tr("Not saved."), done.error().text);
  reload(id);
}

void ProfileListDialog::rename()
{
  const Profile *p = book.profile(chosen());
  const QString text = name->text().trimmed();
  if (!p || text == p->name) return;
  const bool taken = std::any_of(book.profiles.cbegin(), book.profiles.cend(), [&](const Profile &other) {
    return other.id != p->id && other.name.compare(text, Qt::CaseInsensitive) == 0;
  });
  auto *row = qobject_cast<FieldRow *>(name->parentWidget());
  row->setError(text.isEmpty() ? tr("Give the profile a name.")
                : taken        ? tr("Another profile has this name. Choose another one.")
                               : QString());
  if (row->error().isEmpty()) changeChosen([text](Profile &each) { each.name = text; });
}

void ProfileListDialog::editKeys()
{
  const Profile *p = book.profile(chosen());
  if (!p) return;
  const Connection *twilio = book.connection(p->twilio), *livekit = book.connection(p->livekit);
  ConnectParts inner = parts;
  inner.edit = ConnectInput{
      *p, twilio ? std::optional(*twilio) : std::nullopt, livekit ? std::optional(*livekit) : std::nullopt, {}};
  auto *dialog = new ConnectDialog(inner, this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &QDialog::finished, this, [this, id = p->id] { reload(id); });
  dialog->open();
}

void ProfileListDialog::askToRemove()
{
  const Profile *p = book.profile(chosen());
  if (!p) return;
  tell(State::Warning, tr("Remove “%1”?").arg(p->name),
       tr("The profile and the keys that only it uses are removed from this computer. The accounts stay as they are."));
  QPushButton *yes = note->addAction(tr("Remove “%1”").arg(p->name), "danger small");
  yes->setObjectName(QStringLiteral("confirmRemove"));
  yes->setAutoDefault(false);
  connect(yes, &QPushButton::clicked, this, [this, id = p->id] { remove(id); });
  QPushButton *no = note->addAction(tr("Keep it"));
  no->setObjectName(QStringLiteral("keepProfile"));
  connect(no, &QPushButton::clicked, note, &QObject::deleteLater);
  connect(note, &QObject::destroyed, this, [this, gone = note] {
    if (note == gone) note = nullptr;
  });
  no->setFocus();
}

void ProfileListDialog::remove(const QString &id)
{
  QList<Connection> unused;
  const auto done = parts.store->change([&](ProfileBook &b) {
    unused = b.removeProfile(id);
    return Result<>();
  });
  if (!done) return tell(State::Broken, tr("Not removed."), done.error().text);
  tell(State::Ok, tr("The profile is removed."));
  scope.start(forget(unused, parts.keychain), [this](const Result<> &gone) {
    if (!gone)
      tell(State::Warning, tr("The profile is removed, but its keys are still in the key store."), gone.error().text);
  });
  reload();
}

void ProfileListDialog::tell(State state, const QString &title, const QString &text)
{
  if (note) {
    note->hide();
    note->deleteLater(); // its own button may have been pressed
  }
  note = new Banner(state, title, text);
  note->setObjectName(QStringLiteral("note"));
  notes->addWidget(note);
}

QDialog *manageProfiles(QWidget *parent, ProfileStore &store, std::shared_ptr<SecretStore> keychain)
{
  auto *dialog = new ProfileListDialog({&store, std::move(keychain)}, parent);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->open();
  return dialog;
}

} // namespace gui
