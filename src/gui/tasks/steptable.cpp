// The numbered list of a plan's steps.
#include "gui/tasks/steptable.h"

#include <QHeaderView>

namespace gui {

void StepModel::set(const QList<StepLine> &wanted)
{
  if (wanted.size() != lines.size()) {
    beginResetModel();
    lines = wanted;
    endResetModel();
    return;
  }
  for (int i = 0; i < lines.size(); ++i) {
    if (lines[i] == wanted[i]) continue;
    lines[i] = wanted[i];
    Q_EMIT dataChanged(index(i, 0), index(i, columnCount() - 1));
  }
}

QVariant StepModel::data(const QModelIndex &index, int role) const
{
  const StepLine &line = lines[index.row()];
  if (index.column() == 0) {
    if (role == Qt::DisplayRole) return QString::number(index.row() + 1);
    return role == cell::KindRole ? QVariant(cell::Quiet) : QVariant();
  }
  if (index.column() == 2) {
    if (role == Qt::DisplayRole) return line.word;
    return role == cell::KindRole ? QVariant(cell::QuietFigure) : QVariant();
  }
  switch (role) {
  case Qt::DisplayRole:
    return line.title;
  case Qt::ToolTipRole:
    return line.title;
  case Qt::AccessibleTextRole:
    return tr("%1, %2, %3").arg(line.title, line.place, stateWord(line.mark));
  case cell::SecondRole:
    return line.place;
  case cell::StateRole:
    return int(line.mark);
  case cell::KindRole:
    return cell::Strong;
  default:
    return {};
  }
}

QVariant StepModel::headerData(int section, Qt::Orientation orientation, int role) const
{
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  return section == 0 ? tr("Step") : section == 1 ? tr("What is done") : tr("State");
}

StepTable::StepTable(StepModel *model, QWidget *parent) : QTreeView(parent)
{
  setObjectName(QStringLiteral("steps"));
  setAccessibleName(tr("Steps of the plan"));
  setModel(model);
  setItemDelegate(new CellDelegate(space::tallRow, this));
  setRootIsDecorated(false);
  setIndentation(0);
  setUniformRowHeights(true);
  setAllColumnsShowFocus(true);
  setFrameShape(QFrame::NoFrame);
  setTabKeyNavigation(false);
  setEditTriggers(NoEditTriggers);
  setSelectionMode(SingleSelection);
  setVerticalScrollMode(ScrollPerPixel);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setHeaderHidden(true);
  header()->setStretchLastSection(false);
  header()->setMinimumSectionSize(40);
  header()->setSectionResizeMode(0, QHeaderView::Fixed);
  header()->setSectionResizeMode(1, QHeaderView::Stretch);
  header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
  header()->resizeSection(0, 44);
  setMinimumWidth(300);
}

void StepTable::choose(int step) { setCurrentIndex(model()->index(step, 1)); }

void StepTable::currentChanged(const QModelIndex &now, const QModelIndex &before)
{
  QTreeView::currentChanged(now, before);
  if (now.isValid() && now.row() != before.row()) Q_EMIT chosen(now.row());
}

} // namespace gui
