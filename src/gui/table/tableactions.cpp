// What can be done with several rows, and with the table as a whole.
#include "core/editable.h"
#include "gui/kit/banner.h"
#include "gui/kit/toast.h"
#include "gui/pages/details.h"
#include "gui/pages/pages.h"
#include "gui/reach.h"
#include "gui/table/exportdialog.h"
#include "gui/table/resourcepage.h"
#include "guides/bulk.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QHeaderView>
#include <QMenu>
#include <QUrl>

#include <numeric>

namespace gui {

/// In the order in which they are shown.
std::vector<const Column *> ResourcePage::shownColumns() const
{
  std::vector<const Column *> out;
  for (int place = 0; place < model->columnCount(); ++place)
    if (const int c = view->header()->logicalIndex(place); !view->header()->isSectionHidden(c))
      out.push_back(&model->columns()[size_t(c)]);
  return out;
}

void ResourcePage::buildBulkActions()
{
  if (desk.isReadOnly() || spec.ownActs) return;
  if (anyKind(isEditable)) {
    bulkEdit = new QAction(icon(QStringLiteral("edit")), QString(), this);
    bulkEdit->setObjectName(spec.name + QStringLiteral(".bulkEdit"));
    connect(bulkEdit, &QAction::triggered, this, [this] { desk.show(bulkTask(desk, selectedObjects(), spec.nouns)); });
  }
  if (anyKind(canBeRemoved)) {
    bulkRemove = new QAction(icon(QStringLiteral("trash")), QString(), this);
    bulkRemove->setObjectName(spec.name + QStringLiteral(".bulkRemove"));
    connect(bulkRemove, &QAction::triggered, this, [this] {
      const QList<Object> all = selectedObjects();
      desk.preview(guides::bulkRemoval(
          (anyKind(isRented) ? tr("Release %1") : tr("Remove %1")).arg(spec.counted(int(all.size()))), desk.snapshot(),
          all));
    });
    bulkRemove->setShortcut(QKeySequence::Delete);
    bulkRemove->setShortcutContext(Qt::WidgetWithChildrenShortcut);
  }
  for (QAction *a : {bulkEdit, bulkRemove}) {
    if (!a) continue;
    a->setProperty("writes", true);
    a->setVisible(false); // until several rows are chosen
    actions << a;
  }
}

/// The chosen rows stand for objects of one kind, and that has a form.
bool ResourcePage::areEditable() const
{
  const std::vector<int> rows = selectedRows();
  const auto kindOf = [this](int row) { return objectAt(model->rowAt(row)).resource; };
  return !rows.empty() && isEditable(*kindOf(rows.front()))
         && std::all_of(rows.begin(), rows.end(), [&](int row) { return kindOf(row) == kindOf(rows.front()); });
}

/// Those for several rows, and those of one that make sense for several.
QList<QAction *> ResourcePage::bulkActions(int selected) const
{
  QList<QAction *> out;
  for (QAction *a : actions)
    if (a->property("forSeveral").toBool()) out << a;
  if (bulkEdit && areEditable()) {
    bulkEdit->setText(tr("Edit %1…", "23 numbers").arg(spec.counted(selected)));
    out << bulkEdit;
  }
  for (QAction *a : actions) {
    const QString name = a->objectName().section(u'.', -1);
    if (name == u"copy" || a->menu()) out << a;
  }
  if (bulkRemove) {
    bulkRemove->setText((anyKind(isRented) ? tr("Release %1…", "23 numbers") : tr("Remove %1…", "23 numbers"))
                            .arg(spec.counted(selected)));
    out << bulkRemove;
  }
  return out;
}

void ResourcePage::addTools()
{
  const auto add = [this](const QString &text, const QString &iconName, const char *name, auto run) {
    auto *a = new QAction(icon(iconName), text, this);
    a->setObjectName(spec.name + u'.' + QLatin1String(name));
    connect(a, &QAction::triggered, this, run);
    tools << a;
    return a;
  };
  for (QAction *a : std::as_const(spec.more)) {
    a->setParent(this);
    tools << a;
  }
  for (const Resource *r : std::as_const(spec.kinds))
    if (r->can(CanCreate) && isEditable(*r) && !desk.isReadOnly())
      needs(add(tr("New %1 from JSON…").arg(r->translated(r->one)), QStringLiteral("import"), "fromJson",
                [this, r] { desk.show(pasteTask(desk, *r)); }),
            desk, r->vendor);
  add(tr("Export %1…").arg(spec.nouns), QStringLiteral("export"), "export", [this] { exportRows(); });
  QToolButton *button = toolButton(QStringLiteral("export"), tr("Export %1 (Ctrl+E)").arg(spec.nouns));
  button->setObjectName(spec.name + QStringLiteral("Export"));
  connect(button, &QToolButton::clicked, this, &ResourcePage::exportRows);
  frame->addTool(button);
  if (tools.size() < 2) return;
  QToolButton *more = toolButton(QStringLiteral("more"), tr("More for this table"));
  more->setObjectName(spec.name + QStringLiteral("More"));
  more->setPopupMode(QToolButton::InstantPopup);
  auto *menu = new QMenu(more);
  menu->setToolTipsVisible(true);
  menu->addActions(tools);
  more->setMenu(menu);
  frame->addTool(more);
}

/// Where it is used stands before the vendor's raw object.
void ResourcePage::addUsesTab()
{
  std::vector<InspectorTab> &tabs = spec.inspector;
  const auto named = [&](QStringView name) {
    return std::find_if(tabs.begin(), tabs.end(), [&](const InspectorTab &t) { return t.name == name; });
  };
  if (anyKind(hasUses) && named(u"uses") == tabs.end()) tabs.insert(named(u"json"), usesTab());
}

constexpr int mostExported = 100'000; // held in memory meanwhile

/// The rest of the rows has come, or is too much for one file.
void ResourcePage::exportWhenThere()
{
  if (!exportWaits || source->isReading()) return;
  exportWaits = false;
  if (!source->hasMore()) return exportRows();
  Toast::over(this, tr("There are more than %L1 rows. Narrow the filter, and export then.").arg(mostExported), {},
              State::Warning);
}

void ResourcePage::exportRows()
{
  if (!model->all() || exportWaits) return;
  if (source->hasMore()) {
    exportWaits = true;
    Toast::over(this, tr("The rest of the rows is being read first."), {}, State::Running);
    return source->bringAll(mostExported);
  }
  model->finish();
  ExportGround ground;
  ground.table = spec.resource->translated(spec.resource->title);
  ground.nouns = spec.nouns;
  ground.filter = filter->text().trimmed();
  ground.columns = &model->columns();
  ground.shown = shownColumns();
  ground.rows = model->all();
  for (int i = 0; i < model->rowCount(); ++i) ground.visible.push_back(model->partRow(i));
  for (const int i : selectedRows()) ground.selected.push_back(model->partRow(i));
  ground.all.resize(size_t(model->total()));
  std::iota(ground.all.begin(), ground.all.end(), 0);
  auto *dialog = new ExportDialog(std::move(ground), this);
  connect(dialog, &ExportDialog::wished, this, [this](const ExportWish &wish) {
    auto *job = new RowExport(wish, this);
    connect(job, &RowExport::finished, this, [this, job, wish](const Result<> &done) {
      job->deleteLater();
      if (!done) return showErrorDetails(this, done.error());
      Toast *toast = Toast::over(this, tr("Exported to %1.").arg(QFileInfo(wish.file).fileName()), tr("Open folder"));
      connect(toast, &Toast::acted, this,
              [wish] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(wish.file).path())); });
    });
    job->start();
  });
  dialog->open();
}

} // namespace gui
