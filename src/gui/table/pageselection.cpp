// Which rows of a table page are chosen, and how an object is found there.
#include "gui/table/resourcepage.h"

#include <utility>

namespace gui {

/// A part's key begins with that of the object that it lies in.
bool ResourcePage::select(const Resource &r, const QString &wanted)
{
  if (!resources().contains(&r)) return false;
  const bool isRow = spec.kinds.contains(&r), isKey = isRow || spec.alike.contains(&r);
  const QString key = isKey ? wanted : wanted.section(u'/', 0, 0);
  if (choose(r, key)) return true;
  if (!filter->text().isEmpty()) {
    filter->clear();
    model->finish();
    if (choose(r, key)) return true;
  }
  if (!source->bring(key)) return false;
  awaited.emplace(&r, key);
  return true;
}

/// Of two vendors' objects with one key, that of the resource.
bool ResourcePage::choose(const Resource &r, const QString &key)
{
  const int row = model->indexOf(key);
  if (row < 0) return false;
  if (spec.kinds.contains(&r) && objectAt(model->rowAt(row)).resource != &r) return false;
  view->setCurrentIndex(model->index(row, 0));
  view->scrollTo(model->index(row, 0));
  view->setFocus();
  return true;
}

const void *ResourcePage::currentRow() const
{
  QModelIndex i = view->currentIndex();
  const QModelIndexList chosen = view->selectionModel()->selectedRows();
  if (!chosen.isEmpty() && !view->selectionModel()->isRowSelected(i.row(), {})) i = chosen.first();
  return i.isValid() && i.row() < model->rowCount() ? model->rowAt(i.row()) : nullptr;
}

ObjectAt ResourcePage::objectAt(const void *row) const
{
  return spec.standsFor ? spec.standsFor(row) : ObjectAt{spec.resource, row};
}

Object ResourcePage::current() const
{
  const void *row = currentRow();
  return row ? objectAt(row).object() : Object();
}

QList<Object> ResourcePage::chosen() const
{
  QModelIndexList rows = view->selectionModel()->selectedRows();
  std::sort(rows.begin(), rows.end());
  QList<Object> out;
  for (const QModelIndex &i : std::as_const(rows)) out << objectAt(model->rowAt(i.row())).object();
  if (out.isEmpty())
    if (const Object one = current()) out << one;
  return out;
}

QStringList ResourcePage::selectedKeys() const
{
  QStringList keys;
  for (const QModelIndex &i : view->selectionModel()->selectedRows()) keys << model->keyAt(i.row());
  return keys;
}

/// Until somebody chose a row it is the first one, in whatever order; a chosen one stays, and in sight when the order
/// becomes another.
void ResourcePage::showCurrent()
{
  const bool another = std::exchange(sorted, false);
  const bool first = !view->currentIndex().isValid() || (!choseRow && (another || !isVisible()));
  if (first && model->rowCount()) {
    choosing = true;
    view->setCurrentIndex(model->index(0, 0));
    choosing = false;
  } else if (another) {
    view->scrollTo(view->currentIndex());
  }
}

/// A model that is reset forgets the selection: it is put back by key.
void ResourcePage::rememberSelection()
{
  chosenKeys = selectedKeys();
  const Object was = current();
  currentKey = was ? was.key() : QString();
}

void ResourcePage::restoreSelection()
{
  const int row = currentKey.isEmpty() ? -1 : model->indexOf(currentKey);
  if (row < 0) return;
  const QSignalBlocker quiet(view->selectionModel());
  view->selectionModel()->setCurrentIndex(model->index(row, 0), QItemSelectionModel::NoUpdate);
  QSet<QString> chosen(chosenKeys.begin(), chosenKeys.end());
  QItemSelection selection;
  if (chosen.remove(currentKey)) selection.select(model->index(row, 0), model->index(row, 0));
  for (int i = 0; i < model->rowCount() && !chosen.isEmpty(); ++i)
    if (chosen.remove(model->keyAt(i))) selection.select(model->index(i, 0), model->index(i, 0));
  view->selectionModel()->select(selection, QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

/// Rows of the view; the current one when none is selected.
std::vector<int> ResourcePage::selectedRows() const
{
  std::vector<int> out;
  for (const QModelIndex &i : view->selectionModel()->selectedRows()) out.push_back(i.row());
  if (out.empty() && view->currentIndex().isValid()) out.push_back(view->currentIndex().row());
  std::sort(out.begin(), out.end());
  return out;
}

QList<Object> ResourcePage::selectedObjects() const
{
  QList<Object> out;
  for (const int i : selectedRows()) out << objectAt(model->rowAt(i)).object();
  return out;
}

} // namespace gui
