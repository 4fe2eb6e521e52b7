// The main window's structure: pages behind tabs, tasks in a page's place.
#include "gui/window.h"

#include "gui/acts.h"
#include "gui/find.h"
#include "gui/kit/banner.h"
#include "gui/kit/parts.h"
#include "gui/kit/toast.h"
#include "gui/pages/asktoken.h"
#include "gui/pages/pages.h"
#include "gui/proof/testcalls.h"
#include "gui/standing.h"
#include "gui/statusline.h"
#include "gui/table/shown.h"

#include <QApplication>
#include <QCloseEvent>
#include <QLineEdit>
#include <QSettings>
#include <QToolButton>
#include <QVBoxLayout>

namespace gui {

Window::Window(QWidget *parent) : QMainWindow(parent)
{
  setObjectName(QStringLiteral("window"));
  setWindowTitle(QStringLiteral("Trunkline")); // not text
  setWindowIcon(applicationIcon());
  setMinimumSize(760, 520);
  resize(1280, 800);
  status = new StatusLine;
  setStatusBar(status);
  auto *centre = new QWidget;
  strips = box<QVBoxLayout>(0);
  middle = new QStackedWidget;
  strips->addWidget(middle, 1);
  centre->setLayout(strips);
  setCentralWidget(centre);
  buildMenus();
  buildToolBar();
  restore();
}

Window::~Window()
{
  // The pages go before the window's own members, which they may still tell something.
  delete workplace;
}

void Window::setStart(QWidget *start)
{
  while (middle->count()) {
    QWidget *old = middle->widget(0);
    middle->removeWidget(old);
    if (old != workplace) old->deleteLater();
  }
  middle->addWidget(start);
  if (workplace) middle->addWidget(workplace);
  middle->setCurrentWidget(desk ? workplace : start);
}

void Window::setDesk(Desk *d)
{
  if (desk) desk->disconnect(this);
  all.clear();
  delete workplace;
  workplace = nullptr;
  desk = d;
  status->setDesk(desk);
  delete finder; // it reads the desk
  finder = nullptr;
  if (desk) buildPages();
  refreshActions();
  if (desk) pages->setFocus(Qt::OtherFocusReason); // not the first button of the tool bar
}

void Window::buildPages()
{
  workplace = new QWidget;
  tabs = new PageTabs;
  tabs->setObjectName(QStringLiteral("pages"));
  tabs->setAccessibleName(tr("Pages"));
  pages = new QStackedWidget;
  auto *column = box<QVBoxLayout>(0);
  column->addWidget(tabs);
  if (desk->profile().kind == Profile::Kind::Sandbox) column->addWidget(sandboxStrip());
  if (desk->isReadOnly()) column->addWidget(readOnlyStrip());
  column->addWidget(standingStrip(*desk));
  column->addWidget(pages, 1);
  workplace->setLayout(column);
  for (const PageKind &kind : pageKinds()) addPage(QLatin1String(kind.icon), tr(kind.name), kind.make(*desk));
  connect(tabs, &QTabBar::currentChanged, this, &Window::showPage);
  connect(desk, &Desk::openRequested, this, &Window::openObject);
  connect(desk, &Desk::previewRequested, this, [this](const Plan &plan) { push(planTask(*desk, plan)); });
  new Acts(
      *desk, [this] { return static_cast<QWidget *>(currentPage()); }, workplace);
  connect(desk, &Desk::setUpRequested, this, [this](const QString &number) {
    if (desk->isReadOnly()) return;
    if (tabs->currentIndex() > 1) tabs->setCurrentIndex(1);
    push(setUpTask(*desk, number));
  });
  connect(desk, &Desk::editRequested, this,
          [this](const Object &object, const QString &note) { push(formTask(*desk, object, note)); });
  connect(desk, &Desk::copyRequested, this, &Window::copyElsewhere);
  connect(desk, &Desk::buyRequested, this, [this](Vendor from) { push(buyTask(*desk, from)); });
  connect(desk, &Desk::chooseRequested, this,
          [this](const Object &whole, const PartsOf &what) { push(choosePartsTask(*desk, whole, what)); });
  connect(desk, &Desk::newTwimlRequested, this, [this] { push(newTwimlTask(*desk)); });
  connect(desk, &Desk::fixRequested, this, [this](const health::Finding &finding) { push(fixTask(*desk, finding)); });
  connect(desk, &Desk::runRequested, this, [this](const QString &id) {
    clearTasks(tabs->currentIndex());
    push(runTask(*desk, id));
  });
  connect(desk, &Desk::taskRequested, this, &Window::push);
  connect(desk, &Desk::taskClosed, this, [this] { clearTasks(tabs->currentIndex()); });
  connect(desk, &Desk::judged, this, &Window::refreshBadges);
  connect(&desk->runner(), &Runner::finished, this, &Window::refreshActions);
  middle->addWidget(workplace);
  middle->setCurrentWidget(workplace);
  showPage(0);
  refreshBadges();
}

void Window::copyElsewhere(const Object &object)
{
  chooseProfile(
      this, others, object.called(),
      [this, p = guides::parcelOf(desk->snapshot(), object)](const QString &id) { Q_EMIT copyRequested(id, p); });
}

QWidget *Window::sandboxStrip()
{
  auto *strip = new Banner(State::Advice, tr("Sandbox: a sample company on this computer."),
                           tr("Nothing you do here costs money or reaches a phone."), Banner::Strip);
  QPushButton *own = strip->addAction(tr("Connect accounts…"));
  own->setObjectName(QStringLiteral("connectOwn"));
  connect(own, &QPushButton::clicked, this, &Window::connectRequested);
  strip->setObjectName(QStringLiteral("sandboxStrip"));
  return strip;
}

QWidget *Window::readOnlyStrip()
{
  auto *strip = new Banner(State::Advice, tr("Read only: this profile can look, not change."), {}, Banner::Strip);
  strip->setObjectName(QStringLiteral("readOnlyStrip"));
  return strip;
}

void Window::addPage(const QString &iconName, const QString &name, Page *page)
{
  Tab tab;
  tab.page = page;
  page->setAccessibleName(name);
  tab.stack = new QStackedWidget;
  tab.stack->addWidget(page);
  const int index = tabs->addPage(iconName, name);
  tabs->setTabToolTip(index, tr("%1 (Ctrl+%2)").arg(name).arg(index + 1));
  pages->addWidget(tab.stack);
  all << tab;
  connect(page, &Page::actionsChanged, this, &Window::fillPageMenus);
  connect(page, &Page::badgeChanged, this, [this, index, page] { tabs->setBadge(index, page->badge()); });
}

void Window::showPage(int index)
{
  if (index < 0 || index >= all.size()) return;
  pages->setCurrentIndex(index);
  refreshActions();
}

Page *Window::currentPage() const { return desk && tabs ? all.value(tabs->currentIndex()).page : nullptr; }

TaskPage *Window::currentTask() const
{
  if (!desk || !tabs || all.isEmpty()) return nullptr;
  const Tab &tab = all[tabs->currentIndex()];
  return tab.tasks.isEmpty() ? nullptr : tab.tasks.last();
}

/// What a task asks first; the way back stands before it, and is not what an operator came for.
static QWidget *firstAsked(TaskPage &task)
{
  if (task.focusProxy()) return task.focusProxy();
  for (QWidget *w = task.nextInFocusChain(); w && w != &task; w = w->nextInFocusChain()) {
    const auto *line = qobject_cast<QLineEdit *>(w);
    if (task.content() && task.content()->isAncestorOf(w) && (w->focusPolicy() & Qt::TabFocus) && w->isEnabled()
        && w->isVisibleTo(&task) && !(line && line->isReadOnly()))
      return w;
  }
  for (QWidget *w = task.nextInFocusChain(); w && w != &task; w = w->nextInFocusChain())
    if (task.isAncestorOf(w) && w->objectName() != QLatin1String("back") && (w->focusPolicy() & Qt::TabFocus)
        && w->isEnabled() && w->isVisibleTo(&task))
      return w;
  return task.nextInFocusChain();
}

void Window::push(TaskPage *task)
{
  const int index = tabs->currentIndex();
  Tab &tab = all[index];
  tab.tasks << task;
  tab.stack->addWidget(task);
  tab.stack->setCurrentWidget(task);
  tabs->setTaskOpen(index, true);
  connect(task, &TaskPage::backRequested, this, [this, index, task] { pop(index, task); });
  if (QWidget *first = firstAsked(*task)) first->setFocus(Qt::OtherFocusReason);
  refreshActions();
}

void Window::pop(int index, TaskPage *task)
{
  Tab &tab = all[index];
  tab.tasks.removeOne(task);
  tab.stack->removeWidget(task);
  task->deleteLater();
  tab.stack->setCurrentWidget(tab.tasks.isEmpty() ? static_cast<QWidget *>(tab.page) : tab.tasks.last());
  tabs->setTaskOpen(index, !tab.tasks.isEmpty());
  QWidget *shown = tab.stack->currentWidget();
  QWidget *before = shown->focusWidget(); // where the operator was
  if (index == tabs->currentIndex()) (before ? before : shown)->setFocus(Qt::OtherFocusReason);
  refreshActions();
}

void Window::clearTasks(int index)
{
  while (!all[index].tasks.isEmpty()) pop(index, all[index].tasks.last());
}

int Window::tabOf(const Resource &r) const
{
  for (int i = 0; i < all.size(); ++i)
    if (all[i].page->resources().contains(&r)) return i;
  return 0;
}

QList<const Resource *> Window::shownResources() const
{
  QList<const Resource *> out;
  for (const Tab &tab : all) out << tab.page->resources();
  return out;
}

void Window::openObject(const Resource *r, const QString &key)
{
  const int index = tabOf(*r);
  tabs->setCurrentIndex(index);
  if (!all[index].page->select(*r, key)) {
    if (index) Toast::over(pages, tr("It is not among the objects that were read last. Refresh to look again."));
    return;
  }
  if (currentTask()) // the page stays, and so does the task in its place
    Toast::over(pages, tr("“%1” is selected behind this task. Finish or leave the task to see it.")
                           .arg(shownName(desk->snapshot().find(*r, key), *desk)));
}

void Window::refreshBadges()
{
  for (int i = 0; i < all.size(); ++i) tabs->setBadge(i, all[i].page->badge());
}

void Window::showProblem(const Error &e)
{
  auto *banner = new Banner(State::Broken, e.text, e.detail, Banner::Strip);
  QPushButton *close = banner->addAction(tr("Close"), "small quiet");
  connect(close, &QPushButton::clicked, banner, &QObject::deleteLater);
  strips->insertWidget(0, banner);
}

void Window::closeEvent(QCloseEvent *e)
{
  QSettings settings;
  settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
  if (desk && desk->testCalls().isUnderWay()) { // nobody's phone is left ringing
    e->ignore();
    endTest([this] { close(); });
    return;
  }
  QMainWindow::closeEvent(e);
}

/// Hangs the test call up, and does it once that is done.
void Window::endTest(const std::function<void()> &then)
{
  if (!desk || !desk->testCalls().isUnderWay()) return then();
  Toast::over(this, tr("The test call is being ended first."), {}, State::Running);
  connect(&desk->testCalls(), &TestCalls::ended, this, then,
          Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
  desk->testCalls().hangUp();
}

void Window::restore()
{
  const QSettings settings;
  restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray());
}

} // namespace gui
