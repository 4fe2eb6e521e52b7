// The model of Activity's table.
#include "gui/activity/runsmodel.h"

#include "gui/activity/activitywords.h"
#include "gui/kit/cells.h"

namespace gui {

void RunsModel::setRuns(const QList<RunRecord> &newestFirst)
{
  beginResetModel();
  runs = newestFirst;
  arrange();
  endResetModel();
}

void RunsModel::arrange()
{
  passing.clear();
  for (qsizetype i = 0; i < runs.size(); ++i)
    if (matches(runs[i])) passing << i;
}

void RunsModel::put(const RunRecord &r)
{
  const auto known = std::find_if(runs.begin(), runs.end(), [&](const RunRecord &k) { return k.id == r.id; });
  if (known != runs.end()) {
    *known = r;
    if (const int row = indexOf(r.id); row >= 0) Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    return;
  }
  const bool passes = matches(r);
  if (passes) beginInsertRows({}, 0, 0);
  runs.prepend(r);
  arrange();
  if (passes) endInsertRows();
}

void RunsModel::setFilter(const QString &text)
{
  beginResetModel();
  words = text.split(u' ', Qt::SkipEmptyParts);
  arrange();
  endResetModel();
}

bool RunsModel::matches(const RunRecord &r) const
{
  QString all;
  for (int c = 0; c < ColumnCount; ++c) all += textOf(r, c) + u'\n';
  return std::all_of(words.begin(), words.end(),
                     [&](const QString &w) { return all.contains(w, Qt::CaseInsensitive); });
}

const RunRecord *RunsModel::at(int row) const
{
  return row >= 0 && row < passing.size() ? &runs[passing[row]] : nullptr;
}

int RunsModel::indexOf(const QString &id) const
{
  for (int row = 0; row < passing.size(); ++row)
    if (runs[passing[row]].id == id) return row;
  return -1;
}

QString RunsModel::textOf(const RunRecord &r, int column)
{
  switch (column) {
  case When:
    return whenOf(r.started, QDate::currentDate());
  case What:
    return r.plan.title;
  case Changes:
    return changesOf(r.plan);
  case By:
    return r.user;
  case Result:
    return resultOf(r).word;
  default:
    return undoStateOf(r);
  }
}

QVariant RunsModel::data(const QModelIndex &i, int role) const
{
  const RunRecord *r = i.isValid() ? at(i.row()) : nullptr;
  if (!r) return {};
  if (role == Qt::DisplayRole) return textOf(*r, i.column());
  if (role == Qt::ToolTipRole && i.column() == When) return r->started.toLocalTime().toString(Qt::ISODate);
  if (role == cell::StateRole && i.column() == Result) return int(resultOf(*r).state);
  return {};
}

QVariant RunsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
  if (orientation != Qt::Horizontal) return {};
  if (role == cell::KindRole)
    return section == What ? cell::Strong : section == When || section == Undo ? cell::Quiet : cell::Plain;
  if (role != Qt::DisplayRole) return {};
  const QStringList names{tr("When"), tr("What"), tr("Changes"), tr("By"), tr("Result"), tr("Undo")};
  return names.value(section);
}

} // namespace gui
