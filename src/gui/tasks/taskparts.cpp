// What all tasks share.
#include "gui/tasks/taskparts.h"

#include <QCoreApplication>
#include <QShortcut>

namespace gui {

namespace {
struct TaskWords {
  Q_DECLARE_TR_FUNCTIONS(Tasks)
};
} // namespace

QPushButton *namedButton(const QString &text, const char *objectName, const char *variants, const QString &iconName)
{
  QPushButton *b = button(text, variants, iconName);
  b->setObjectName(QLatin1String(objectName));
  return b;
}

QStringList setUpSteps()
{
  return {TaskWords::tr("Questions"), TaskWords::tr("Plan"), TaskWords::tr("Run"), TaskWords::tr("Check")};
}

void escapeGoesBack(TaskPage *task)
{
  auto *escape = new QShortcut(Qt::Key_Escape, task);
  escape->setContext(Qt::WidgetWithChildrenShortcut);
  QObject::connect(escape, &QShortcut::activated, task, &TaskPage::backRequested);
}

void emptyLayout(QLayout *layout)
{
  while (QLayoutItem *item = layout->takeAt(0)) {
    if (item->widget()) {
      item->widget()->hide();
      item->widget()->deleteLater(); // one of them may be what is being pressed
    }
    if (item->layout()) emptyLayout(item->layout());
    delete item;
  }
}

} // namespace gui
