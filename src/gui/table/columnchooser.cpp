// Choosing columns.
#include "gui/table/columnchooser.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QScreen>

namespace gui {

namespace {
constexpr int chooserWidth = 280, mostChooserHeight = 440, rowAir = 10;
}

ColumnChooser::ColumnChooser(const QList<ColumnChoice> &all, QWidget *parent)
    : QFrame(parent, Qt::Popup), field(new SearchField(tr("Find a column"), tr("Find a column"))), list(new QListWidget)
{
  setObjectName(QStringLiteral("columnChooser"));
  setAttribute(Qt::WA_DeleteOnClose);
  setFrameShape(QFrame::StyledPanel);
  setAccessibleName(tr("Columns"));
  field->setObjectName(QStringLiteral("columnSearch"));
  list->setObjectName(QStringLiteral("columnList"));
  list->setAccessibleName(tr("Columns"));
  list->setFrameShape(QFrame::NoFrame);
  for (const ColumnChoice &one : all) {
    auto *item = new QListWidgetItem(one.title, list);
    item->setData(Qt::UserRole, one.column);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(one.shown ? Qt::Checked : Qt::Unchecked);
    item->setSizeHint({0, list->fontMetrics().height() + rowAir});
  }
  list->setCurrentRow(0);
  auto *column = box<QVBoxLayout>(space::s, {space::s, space::s, space::s, space::s});
  column->addWidget(field);
  column->addWidget(list, 1);
  setLayout(column);
  const int rows = int(all.size()) * (list->fontMetrics().height() + rowAir);
  resize(chooserWidth, qMin(mostChooserHeight, rows + field->sizeHint().height() + 4 * space::s));
  field->installEventFilter(this);
  connect(field, &QLineEdit::textChanged, this, &ColumnChooser::search);
  connect(field, &SearchField::left, this, &QWidget::close);
  connect(list, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
    Q_EMIT toggled(item->data(Qt::UserRole).toInt(), item->checkState() == Qt::Checked);
  });
}

void ColumnChooser::openBelow(QWidget *from)
{
  const QRect room = from->screen()->availableGeometry();
  const QRect seen = from->window()->frameGeometry() & room; // not further down than the window
  QPoint at = from->mapToGlobal(QPoint(0, from->height() + 2));
  resize(width(), qBound(160, seen.bottom() - at.y() - space::s, height()));
  at.setX(qBound(room.left(), at.x(), room.right() - width()));
  at.setY(qBound(room.top(), at.y(), room.bottom() - height()));
  move(at);
  show();
  field->setFocus(Qt::PopupFocusReason);
}

void ColumnChooser::search(const QString &text)
{
  QListWidgetItem *first = nullptr;
  for (int i = 0; i < list->count(); ++i) {
    QListWidgetItem *item = list->item(i);
    item->setHidden(!item->text().contains(text.trimmed(), Qt::CaseInsensitive));
    if (!first && !item->isHidden()) first = item;
  }
  list->setCurrentItem(first);
}

/// While words are typed, arrows and Enter are the list's.
bool ColumnChooser::eventFilter(QObject *watched, QEvent *event)
{
  if (watched != field || event->type() != QEvent::KeyPress) return QFrame::eventFilter(watched, event);
  const int key = static_cast<QKeyEvent *>(event)->key();
  if (key == Qt::Key_Return || key == Qt::Key_Enter) {
    if (QListWidgetItem *item = list->currentItem(); item && !item->isHidden())
      item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    return true;
  }
  if (key != Qt::Key_Down && key != Qt::Key_Up) return QFrame::eventFilter(watched, event);
  list->setFocus();
  return true;
}

} // namespace gui
