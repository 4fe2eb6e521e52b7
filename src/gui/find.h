// Find (Ctrl+K): one field over the window that finds every object and runs every action.
#pragma once
#include "gui/desk.h"
#include "gui/kit/parts.h"

#include <QPointer>

class QLineEdit;
class QMenuBar;
class QStandardItemModel;
class QTreeView;

namespace gui {

/// What was found: an object, or an action.
struct Found {
  QString title, second, kind; ///< "+1 510 555 0161", "Front desk", "Number"
  const Resource *resource = nullptr;
  QString key, called = {}; ///< as the vendor writes them
  QPointer<QAction> action = {};
};

/// All words must stand in one object's fields (never a secret), or in an action's name; digits find numbers however
/// they are written. After ">" only actions. At most `most` of each kind.
QList<Found> find(const Snapshot *, const QList<const Resource *> &, const QMenuBar &, const QString &typed,
                  int most = 20);

/// The field with its list. Esc, or going elsewhere, puts the keyboard back where it was.
class FindPanel : public Panel {
  Q_OBJECT
public:
  /// `desk` may be nullptr: then it finds actions alone.
  FindPanel(Desk *, const QList<const Resource *> &, const QMenuBar &, QWidget *window);
  void open();

protected:
  bool eventFilter(QObject *, QEvent *) override;

private:
  void fill();
  void place();
  void step(int rows);
  void run(int row);
  void closeTo(QWidget *);
  Desk *desk;
  QList<const Resource *> resources;
  const QMenuBar &menus;
  QLineEdit *field;
  QTreeView *list;
  QLabel *nothing;
  QStandardItemModel *model;
  QList<Found> found;
  QPointer<QWidget> before;
};

} // namespace gui
