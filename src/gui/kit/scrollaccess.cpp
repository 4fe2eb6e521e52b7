// What assistive programs are told of scroll areas.
#include "gui/kit/scrollaccess.h"

#include <QAbstractScrollArea>
#include <QAccessibleWidget>
#include <QScrollBar>

namespace gui {

namespace {
class ScrollAccess : public QAccessibleWidget {
public:
  explicit ScrollAccess(QAbstractScrollArea *a) : QAccessibleWidget(a, QAccessible::Client), area(a) {}

  int childCount() const override { return int(parts().size()); }
  QAccessibleInterface *child(int index) const override
  {
    return QAccessible::queryAccessibleInterface(parts().value(index)); // nullptr behind the last
  }
  int indexOfChild(const QAccessibleInterface *of) const override
  {
    return of ? int(parts().indexOf(qobject_cast<QWidget *>(of->object()))) : -1;
  }

private:
  QList<QWidget *> parts() const
  {
    QList<QWidget *> out{area->viewport()};
    for (const QScrollBar *bar : {area->horizontalScrollBar(), area->verticalScrollBar()})
      if (bar->isVisible()) out << bar->parentWidget();
    return out;
  }
  QAbstractScrollArea *area; // outlives its interface
};

QAccessibleInterface *scrollAccess(const QString &className, QObject *object)
{
  if (className != u"QScrollArea" && className != u"QAbstractScrollArea") return nullptr;
  auto *area = qobject_cast<QAbstractScrollArea *>(object);
  return area ? new ScrollAccess(area) : nullptr;
}
} // namespace

void guardScrollAreas() { QAccessible::installFactory(scrollAccess); }

} // namespace gui
