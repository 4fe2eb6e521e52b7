// Where tests of tasks press buttons.
#pragma once
#include "gui/desk.h"
#include "gui/pages/pages.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QStackedWidget>

namespace gui {

/// What the window does for tasks: they stand on each other in one place.
class Place : public QStackedWidget {
public:
  explicit Place(Desk &d) : desk(d)
  {
    addWidget(new QWidget);
    connect(&desk, &Desk::previewRequested, this, [this](const Plan &p) { push(planTask(desk, p)); });
    connect(&desk, &Desk::setUpRequested, this, [this](const QString &sid) { push(setUpTask(desk, sid)); });
    connect(&desk, &Desk::runRequested, this, [this](const QString &id) {
      clear();
      push(runTask(desk, id));
    });
    connect(&desk, &Desk::taskRequested, this, &Place::push);
    connect(&desk, &Desk::taskClosed, this, &Place::clear);
    resize(1280, 694);
    show();
  }
  void push(TaskPage *task)
  {
    addWidget(task);
    setCurrentWidget(task);
    connect(task, &TaskPage::backRequested, this, [this, task] { pop(task); });
  }
  void pop(TaskPage *task)
  {
    removeWidget(task);
    task->deleteLater();
    setCurrentIndex(count() - 1);
  }
  void clear()
  {
    while (task()) pop(task());
  }
  TaskPage *task() const { return qobject_cast<TaskPage *>(currentWidget()); }
  template <class T> T *find(const char *name) const { return currentWidget()->findChild<T *>(QLatin1String(name)); }
  bool shows(const char *name) const
  {
    const QWidget *w = find<QWidget>(name);
    return w && w->isVisible();
  }
  void press(const char *name) const
  {
    auto *b = find<QAbstractButton>(name);
    if (!b || !b->isEnabled()) qFatal("There is no button %s to press", name);
    b->click();
  }

private:
  Desk &desk;
};

/// Controls that the keyboard reaches and that have no name.
inline QStringList unnamed(QWidget *page)
{
  QStringList out;
  for (QWidget *w : page->findChildren<QWidget *>()) {
    if (!w->isVisible() || w->focusPolicy() == Qt::NoFocus || w->metaObject()->className() == QByteArray("QWidget"))
      continue;
    if (qobject_cast<QAbstractScrollArea *>(w->parentWidget())) continue; // a viewport
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(w);
    if (face && face->text(QAccessible::Name).isEmpty())
      out << QStringLiteral("%1 %2").arg(QLatin1String(w->metaObject()->className()), w->objectName());
  }
  return out;
}

} // namespace gui
