// What can be done with the rows of a table: edit, rename, copy, open, remove.
#include "core/editable.h"
#include "gui/table/renameline.h"
#include "gui/table/resourcepage.h"
#include "gui/tasks/runend.h"
#include "guides/removal.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QHeaderView>
#include <QMenu>
#include <QUrl>

namespace gui {

namespace {
bool canBeRenamed(const Resource &r) { return nameField(r); }
} // namespace

bool ResourcePage::anyKind(bool (*can)(const Resource &)) const
{
  return std::any_of(spec.kinds.begin(), spec.kinds.end(), [can](const Resource *r) { return can(*r); });
}

/// A server of one's own has no pages.
static bool isAtLiveKitCloud(const Desk &desk)
{
  const Account *account = desk.sync().accounts().of(Vendor::LiveKit);
  return account && account->url.host().endsWith(QStringLiteral(".livekit.cloud"));
}

void ResourcePage::addAction(const PageSpec::RowAction &a)
{
  if (a.writes && desk.isReadOnly()) return;
  auto *action = new QAction(icon(a.icon), a.text, this);
  action->setObjectName(spec.name + u'.' + a.name);
  connect(action, &QAction::triggered, this, [this, run = a.run, runAll = a.runAll] {
    const Object o = current();
    if (!o) return;
    if (runAll)
      runAll(chosen());
    else
      run(o);
  });
  action->setProperty("forSeveral", bool(a.runAll));
  action->setProperty("writes", a.writes);
  if (a.applies) applies.insert(action, a.applies);
  actions << action;
}

void ResourcePage::addCopyActions()
{
  const auto on = [this](const QString &name, const QString &text, const QKeySequence &keys, auto run) {
    addAction({name, text, QStringLiteral("copy"), [run](const Object &) { run(); }});
    actions.last()->setShortcut(keys);
    actions.last()->setShortcutContext(Qt::WidgetWithChildrenShortcut);
  };
  on(QStringLiteral("copy"), tr("Copy row"), QKeySequence::Copy, [this] { copyRows(CopyAs::Plain); });
  on(QStringLiteral("copyCell"), tr("Copy cell"), Qt::CTRL | Qt::SHIFT | Qt::Key_C, [this] {
    const QModelIndex i = view->currentIndex();
    QApplication::clipboard()->setText(
        cellAsText(model->columns()[size_t(i.column())], model->rowAt(i.row()), !desk.showsCallers()));
  });
  auto *menu = new QMenu(tr("Copy as"), this);
  for (const auto &[as, name, text] : {std::tuple{CopyAs::Csv, QStringLiteral("copyCsv"), tr("CSV")},
                                       {CopyAs::Tsv, QStringLiteral("copyTsv"), tr("TSV, for spreadsheets")},
                                       {CopyAs::Json, QStringLiteral("copyJson"), tr("JSON")},
                                       {CopyAs::Markdown, QStringLiteral("copyMarkdown"), tr("Markdown")}}) {
    QAction *a = menu->addAction(text);
    a->setObjectName(spec.name + u'.' + name);
    connect(a, &QAction::triggered, this, [this, form = as] { copyRows(form); });
  }
  actions << menu->menuAction();
}

/// The selected rows, with the columns that are shown, in the order in which they are shown.
void ResourcePage::copyRows(CopyAs as)
{
  std::vector<const void *> rows;
  for (const int i : selectedRows()) rows.push_back(model->rowAt(i));
  QApplication::clipboard()->setText(rowsAsText(shownColumns(), rows, as, !desk.showsCallers()));
}

void ResourcePage::buildActions()
{
  for (const PageSpec::RowAction &a : spec.actions) addAction(a);
  if (anyKind(isEditable) && !spec.ownActs)
    addAction({QStringLiteral("edit"), tr("Edit…"), QStringLiteral("edit"), [this](const Object &o) { desk.edit(o); },
               true, [](const Object &o) { return isEditable(o.resource()); }});
  if (anyKind(canBeRenamed)) {
    addAction({QStringLiteral("rename"), tr("Rename"), QStringLiteral("edit"), [this](const Object &o) { rename(o); },
               true, [](const Object &o) { return canBeRenamed(o.resource()); }});
    if (!desk.isReadOnly()) {
      actions.last()->setShortcut(Qt::Key_F2);
      actions.last()->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    }
  }
  for (const PageSpec::RowAction &a : spec.further) addAction(a);
  addCopyActions();
  for (const Resource *r : std::as_const(spec.kinds))
    if (r->page && (r->vendor == Vendor::Twilio || isAtLiveKitCloud(desk)))
      addAction({QStringLiteral("page"),
                 r->vendor == Vendor::Twilio ? tr("Open in Twilio Console") : tr("Open in LiveKit Cloud"),
                 QStringLiteral("external"),
                 [](const Object &o) { QDesktopServices::openUrl(QUrl(o.resource().page(o.row()))); }, false,
                 [r](const Object &o) { return &o.resource() == r && !r->page(o.row()).isEmpty(); }});
  if (anyKind(canBeRemoved) && !spec.ownActs) {
    addAction({QStringLiteral("remove"), anyKind(isRented) ? tr("Release…") : tr("Remove…"), QStringLiteral("trash"),
               [this](const Object &o) { desk.preview(guides::removalOf(desk.snapshot(), o)); }, true,
               [](const Object &o) { return canBeRemoved(o.resource()); }});
    if (!desk.isReadOnly()) {
      actions.last()->setShortcut(QKeySequence::Delete);
      actions.last()->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    }
  }
  buildBulkActions();
  for (QAction *a : std::as_const(actions)) QWidget::addAction(a);
}

void ResourcePage::rename(const Object &o)
{
  if (view->viewport()->findChild<RenameLine *>()) return;
  const QModelIndex row = model->index(model->indexOf(o.key()), 0);
  view->scrollTo(row);
  auto *line = new RenameLine(desk, o, view->viewport());
  connect(line, &RenameLine::begun, this, &ResourcePage::followRename);
  connect(line, &RenameLine::closed, view, [this] { view->setFocus(); });
  line->placeAt(view->visualRect(row));
}

void ResourcePage::followRename(const QString &runId, const QString &name)
{
  tellEnd(this, desk, runId, tr("Renamed to “%1”.").arg(name));
}

} // namespace gui
