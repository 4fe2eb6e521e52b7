// Choosing, keeping, renaming and removing views.
#include "gui/table/viewsbutton.h"

#include "gui/kit/fields.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QMenu>
#include <QSettings>

namespace gui {

ViewsButton::ViewsButton(const QString &all, const QList<NamedView> &builtIn, const QString &settingsGroup,
                         std::function<NamedView()> state, QWidget *parent)
    : QPushButton(all, parent), everything(all), group(settingsGroup), fixed(builtIn), now(std::move(state))
{
  setProperty("quiet", true);
  setIcon(gui::icon(QStringLiteral("eye")));
  setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
  auto *menu = new QMenu(this);
  menu->setObjectName(QStringLiteral("viewsMenu"));
  connect(menu, &QMenu::aboutToShow, this, [this, menu] { fill(menu); });
  setMenu(menu);
  fill(menu);
  for (NamedView &v : fixed) v.builtIn = true;
  QSettings settings;
  const int count = settings.beginReadArray(group + QStringLiteral("views"));
  for (int i = 0; i < count; ++i) {
    settings.setArrayIndex(i);
    own.append({settings.value(QStringLiteral("name")).toString(), settings.value(QStringLiteral("filter")).toString(),
                settings.value(QStringLiteral("layout")).toMap()});
  }
  settings.endArray();
  setFilter({});
}

/// The style leaves no room between the words and the arrow.
QSize ViewsButton::sizeHint() const { return QPushButton::sizeHint() + QSize(space::m, 0); }

QList<NamedView> ViewsButton::views() const { return fixed + own; }

void ViewsButton::write() const
{
  QSettings settings;
  settings.remove(group + QStringLiteral("views"));
  settings.beginWriteArray(group + QStringLiteral("views"), int(own.size()));
  for (int i = 0; i < own.size(); ++i) {
    settings.setArrayIndex(i);
    settings.setValue(QStringLiteral("name"), own[i].name);
    settings.setValue(QStringLiteral("filter"), own[i].filter);
    settings.setValue(QStringLiteral("layout"), own[i].layout);
  }
  settings.endArray();
}

void ViewsButton::setFilter(const QString &filter)
{
  const QString wanted = filter.trimmed();
  const QList<NamedView> all = views();
  const auto fits = [&](const NamedView &v) { return v.filter == wanted; };
  auto found = std::find_if(all.begin(), all.end(), [&](const NamedView &v) { return v.name == current && fits(v); });
  if (found == all.end()) found = std::find_if(all.begin(), all.end(), fits);
  current = found == all.end() ? QString() : found->name;
  setText(current.isEmpty() ? everything : current);
  setAccessibleName(tr("View: %1").arg(text()));
}

void ViewsButton::choose(const QString &name)
{
  for (const NamedView &v : views()) {
    if (v.name != name) continue;
    current = name;
    Q_EMIT chosen(v);
    return setFilter(v.filter);
  }
  current.clear();
  Q_EMIT chosen({everything, {}, {}});
  setFilter({});
}

void ViewsButton::keep(const QString &name)
{
  NamedView v = now();
  v.name = name;
  const auto same = std::find_if(own.begin(), own.end(), [&](const NamedView &o) { return o.name == name; });
  if (same == own.end())
    own << v;
  else
    *same = v;
  current = name;
  write();
  setFilter(v.filter);
}

void ViewsButton::rename(const QString &name, const QString &to)
{
  for (NamedView &v : own)
    if (v.name == name) v.name = to;
  if (current == name) current = to;
  write();
  setFilter(now().filter);
}

void ViewsButton::remove(const QString &name)
{
  own.removeIf([&](const NamedView &v) { return v.name == name; });
  write();
  setFilter(now().filter);
}

void ViewsButton::fill(QMenu *menu)
{
  menu->clear();
  const auto add = [&](QMenu *to, const QString &text, const QString &name, auto run) {
    QAction *a = to->addAction(text);
    a->setObjectName(name);
    connect(a, &QAction::triggered, this, run);
    return a;
  };
  const auto offer = [&](const QString &text, const QString &view) {
    QAction *a = add(menu, text, QStringLiteral("view.") + view, [this, view] { choose(view); });
    a->setCheckable(true);
    a->setChecked(view == current);
  };
  offer(everything, {});
  for (const NamedView &v : views()) offer(v.name, v.name);
  menu->addSeparator();
  add(menu, tr("Save this view…"), QStringLiteral("saveView"),
      [this] { askName(tr("Save this view"), tr("Save"), current, [this](const QString &n) { keep(n); }); });
  const bool mine = std::any_of(own.begin(), own.end(), [this](const NamedView &v) { return v.name == current; });
  if (!mine) return;
  const QString name = current;
  add(menu, tr("Save changes to “%1”").arg(name), QStringLiteral("updateView"), [this, name] { keep(name); });
  add(menu, tr("Rename “%1”…").arg(name), QStringLiteral("renameView"), [this, name] {
    askName(tr("Rename the view"), tr("Rename"), name, [this, name](const QString &to) { rename(name, to); });
  });
  add(menu, tr("Remove “%1”").arg(name), QStringLiteral("removeView"), [this, name] { remove(name); });
}

void ViewsButton::askName(const QString &title, const QString &verb, const QString &name,
                          std::function<void(QString)> then)
{
  auto *dialog = new QDialog(window());
  dialog->setObjectName(QStringLiteral("viewDialog"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setWindowTitle(title);
  auto *column = box<QVBoxLayout>(space::m, {24, 24, 24, space::l});
  column->addWidget(label(title, Text::Title));
  auto *edit = new QLineEdit(name);
  edit->setObjectName(QStringLiteral("viewName"));
  edit->setMaxLength(60);
  edit->setMinimumWidth(320);
  column->addWidget(new FieldRow(tr("Name"), edit, tr("It keeps the filter, the sorting and the columns.")));
  auto *buttons = new QDialogButtonBox;
  QPushButton *ok = button(verb, "primary");
  buttons->addButton(ok, QDialogButtonBox::AcceptRole);
  buttons->addButton(button(tr("Cancel")), QDialogButtonBox::RejectRole);
  column->addWidget(buttons);
  dialog->setLayout(column);
  ok->setObjectName(QStringLiteral("viewOk"));
  ok->setDefault(true);
  const auto judge = [ok, edit] { ok->setEnabled(!edit->text().trimmed().isEmpty()); };
  connect(edit, &QLineEdit::textChanged, ok, judge);
  judge();
  connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
  connect(dialog, &QDialog::accepted, this, [edit, then = std::move(then)] { then(edit->text().trimmed()); });
  dialog->open();
}

} // namespace gui
