// Page: what stands behind a tab.
#pragma once
#include "gui/desk.h"
#include "gui/kit/pagetabs.h"

#include <QAction>
#include <QWidget>

namespace gui {

/// A page gets its desk once and lives as long as it. Its objectName is what the settings know it by.
class Page : public QWidget {
  Q_OBJECT
public:
  explicit Page(Desk &d, const QString &name, QWidget *parent = nullptr) : QWidget(parent), desk(d)
  {
    setObjectName(name);
  }

  /// What stands behind the page's name.
  virtual TabBadge badge() const { return {}; }
  /// The page's own actions, in the order of inspector, context menu and menu bar; they live as long as the page.
  virtual QList<QAction *> rowActions() const { return {}; }
  /// The filled button's action (Ctrl+Enter; Ctrl+N where it makes something); nullptr: none.
  virtual QAction *primary() const { return nullptr; }
  /// What can be done with the table as a whole.
  virtual QList<QAction *> tableActions() const { return {}; }
  /// Ctrl+E.
  virtual void exportTable() {}
  /// A plain button beside it; nullptr: none.
  virtual QAction *second() const { return nullptr; }
  /// Ctrl+F.
  virtual void focusFilter() {}
  /// The resources whose objects `select` finds here.
  virtual QList<const Resource *> resources() const { return {}; }
  /// Shows the object with this key; false when it is not here.
  virtual bool select(const Resource &, const QString &key)
  {
    Q_UNUSED(key)
    return false;
  }
  /// F9; false when the page has no inspector.
  virtual bool toggleInspector() { return false; }

Q_SIGNALS:
  void badgeChanged();
  /// Primary and row actions are others now.
  void actionsChanged();

protected:
  Desk &desk;
};

} // namespace gui
