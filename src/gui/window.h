// The main window: menu bar, tool bar, tabs, the pages and what stands in their place, status bar.
#pragma once
#include "gui/desk.h"
#include "gui/kit/pagetabs.h"
#include "gui/kit/taskpage.h"
#include "guides/copy.h"

#include <QHash>
#include <QMainWindow>
#include <QStackedWidget>

#include <functional>

class QToolButton;

namespace gui {

class Chip;
class FindPanel;
class ManualWindow;
class Page;
class StatusLine;

/// Without a desk it shows `start` (first start, connecting). The desk is the caller's and outlives its pages here.
class Window : public QMainWindow {
  Q_OBJECT
public:
  explicit Window(QWidget *parent = nullptr);
  ~Window() override;

  /// What stands in the window while no profile is open; the window owns it.
  void setStart(QWidget *);
  /// Opens the pages of a profile; nullptr closes them.
  void setDesk(Desk *);
  /// The profiles for the profile button: id and name; the open one is checked.
  void setProfiles(const QList<QPair<QString, QString>> &profiles, const QString &open);
  /// A sentence across the window, with the error's details; nothing takes it away but the operator or the next one.
  void showProblem(const Error &);
  /// Those that have a page, in the order of the tabs.
  QList<const Resource *> shownResources() const;

Q_SIGNALS:
  void connectRequested();
  void sandboxRequested();
  void profileRequested(const QString &id);
  /// Opens that profile and there the form for a new object.
  void copyRequested(const QString &profile, const guides::Parcel &);
  void manageProfilesRequested();
  void closeProfileRequested();
  void appearanceRequested(const QString &choice); ///< "system", "light", "dark"

protected:
  void closeEvent(QCloseEvent *) override;

private:
  void endTest(const std::function<void()> &then);
  struct Tab {
    Page *page = nullptr;
    QStackedWidget *stack = nullptr; ///< the page, and the tasks on it
    QList<TaskPage *> tasks;
  };
  void buildMenus();
  void buildToolBar();
  void buildGuides();
  QPushButton *guidesButton();
  void openGuide(const QString &name);
  void tellGuides();
  void buildPages();
  QWidget *sandboxStrip();
  QWidget *readOnlyStrip();
  void addPage(const QString &icon, const QString &name, Page *);
  void showPage(int tab);
  void push(TaskPage *);
  void pop(int tab, TaskPage *);
  void clearTasks(int tab);
  void openObject(const Resource *, const QString &key);
  void refreshBadges();
  void refreshActions();
  void fillPageMenus();
  Page *currentPage() const;
  TaskPage *currentTask() const;
  int tabOf(const Resource &) const;
  void nextPart(bool forward);
  void undoLast();
  void openFind();
  void openManual();
  void chooseConfiguration(bool applies);
  void copyElsewhere(const Object &);
  void restore();

  Desk *desk = nullptr;
  QStackedWidget *middle;
  QWidget *workplace = nullptr;
  PageTabs *tabs = nullptr;
  QStackedWidget *pages = nullptr;
  QList<Tab> all;
  QVBoxLayout *strips;
  QToolButton *profileButton;
  QList<QPair<QString, QString>> others; ///< profiles that are not open
  Chip *kindChip, *readOnlyChip;
  StatusLine *status;
  FindPanel *finder = nullptr;
  ManualWindow *manual = nullptr;
  QMenu *profileMenu, *goMenu, *pageMenu, *toolsMenu;
  QAction *refreshAction, *undoAction, *showCallersAction, *findAction, *applyAction, *keptAction;
  QAction *guidesShown = nullptr; ///< the button in the tool bar
  QList<QAction *> pageActions, deskActions, guideActions;
};

} // namespace gui
