// All keys: a table of what they do.
#include "gui/keys.h"

#include "gui/kit/cells.h"
#include "gui/kit/parts.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHash>
#include <QHeaderView>
#include <QStandardItemModel>

namespace gui {

namespace {
struct KeysText {
  Q_DECLARE_TR_FUNCTIONS(Keys)
};

/// Many tables have an action of the same name; what is done with several rows bears their number, and is done with
/// one, too.
QStandardItemModel *keysOf(const QList<QAction *> &actions, QObject *parent)
{
  auto *model = new QStandardItemModel(0, 2, parent);
  model->setHorizontalHeaderLabels({KeysText::tr("Keys"), KeysText::tr("What they do")});
  QHash<QString, QStringList> said; // by keys: on other pages they do other things
  for (const QAction *a : actions) {
    QString what = a->text().remove(u'&');
    if (what.endsWith(u'…')) what.chop(1);
    const QString keys = QKeySequence::listToString(a->shortcuts(), QKeySequence::NativeText);
    const bool isForSeveral = a->objectName().endsWith(QStringLiteral(".bulkRemove"));
    if (keys.isEmpty() || what.isEmpty() || isForSeveral) continue;
    QStringList &all = said[keys];
    if (all.isEmpty()) {
      auto *first = new QStandardItem(keys);
      first->setData(cell::Strong, cell::KindRole);
      model->appendRow({first, new QStandardItem});
    }
    if (!all.contains(what)) all << what;
  }
  for (int i = 0; i < model->rowCount(); ++i)
    model->item(i, 1)->setText(said.value(model->item(i, 0)->text()).join(QStringLiteral(" / ")));
  return model;
}
} // namespace

QDialog *keysDialog(QWidget *window, const QList<QAction *> &actions)
{
  auto *dialog = new QDialog(window);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setObjectName(QStringLiteral("keysDialog"));
  dialog->setWindowTitle(KeysText::tr("All keys"));
  QTreeView *table = newTable(dialog->windowTitle(), space::compactRow);
  table->setModel(keysOf(actions, table));
  table->header()->resizeSection(0, 190);
  auto *close = new QDialogButtonBox(QDialogButtonBox::Close);
  QObject::connect(close, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
  auto *column = box<QVBoxLayout>(space::l, {space::l, space::l, space::l, space::l});
  column->addWidget(label(dialog->windowTitle(), Text::Title));
  column->addWidget(table, 1);
  column->addWidget(close);
  dialog->setLayout(column);
  dialog->resize(480, 560);
  return dialog;
}

} // namespace gui
