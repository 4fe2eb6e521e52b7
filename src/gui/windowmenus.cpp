// The main window's menus, tool bar and keys. Every action of the program is in the menu bar too.
#include "gui/find.h"
#include "gui/help/manual.h"
#include "gui/help/manualpages.h"
#include "gui/keys.h"
#include "gui/kit/chip.h"
#include "gui/kit/parts.h"
#include "gui/page.h"
#include "gui/pages/pages.h"
#include "gui/reach.h"
#include "gui/window.h"
#include "guides/catalogue.h"
#include "model/outboundtrunk.h"

#include <QActionGroup>
#include <QApplication>
#include <QFileDialog>
#include <QMenuBar>
#include <QMessageBox>
#include <QSettings>
#include <QToolBar>
#include <QToolButton>

namespace gui {

namespace {
QAction *add(QMenu *menu, const QString &text, const QKeySequence &keys, const QString &name)
{
  QAction *a = menu->addAction(text);
  a->setShortcut(keys);
  a->setObjectName(name);
  return a;
}

QString profileKindWord(Profile::Kind kind)
{
  switch (kind) {
  case Profile::Kind::Test:
    return Window::tr("TEST");
  case Profile::Kind::Staging:
    return Window::tr("STAGING");
  case Profile::Kind::Production:
    return Window::tr("PRODUCTION");
  case Profile::Kind::Sandbox:
    return Window::tr("SANDBOX");
  }
  return {};
}
} // namespace

void Window::buildMenus()
{
  profileMenu = menuBar()->addMenu(tr("&Profile"));
  connect(add(profileMenu, tr("&Connect accounts…"), QKeySequence(), QStringLiteral("connect")), &QAction::triggered,
          this, &Window::connectRequested);
  connect(add(profileMenu, tr("Open the &sandbox"), QKeySequence(), QStringLiteral("sandbox")), &QAction::triggered,
          this, [this] { endTest([this] { Q_EMIT sandboxRequested(); }); });
  connect(add(profileMenu, tr("&Manage profiles…"), QKeySequence(), QStringLiteral("manageProfiles")),
          &QAction::triggered, this, &Window::manageProfilesRequested);
  QAction *account = add(profileMenu, tr("Acco&unts and limits…"), QKeySequence(), QStringLiteral("accounts"));
  connect(account, &QAction::triggered, this, [this] { push(accountTask(*desk)); });
  keptAction = add(profileMenu, tr("Calls on this compu&ter…"), QKeySequence(), QStringLiteral("keptCalls"));
  connect(keptAction, &QAction::triggered, this, [this] { push(archiveTask(*desk)); });
  deskActions << account;
  profileMenu->addSeparator();
  QAction *exported = add(profileMenu, tr("&Export configuration…"), QKeySequence(), QStringLiteral("exportConfig"));
  connect(exported, &QAction::triggered, this, [this] { push(exportTask(*desk)); });
  QAction *compared = add(profileMenu, tr("Compare with a &file…"), QKeySequence(), QStringLiteral("compareConfig"));
  connect(compared, &QAction::triggered, this, [this] { chooseConfiguration(false); });
  applyAction = add(profileMenu, tr("&Apply a file…"), QKeySequence(), QStringLiteral("applyConfig"));
  connect(applyAction, &QAction::triggered, this, [this] { chooseConfiguration(true); });
  QAction *environment = add(profileMenu, tr("Chec&k an existing .env…"), QKeySequence(), QStringLiteral("checkEnv"));
  connect(environment, &QAction::triggered, this, [this] { push(environmentTask(*desk)); });
  deskActions << exported << compared << applyAction << environment;
  profileMenu->addSeparator();
  connect(add(profileMenu, tr("C&lose profile"), QKeySequence(), QStringLiteral("closeProfile")), &QAction::triggered,
          this, [this] { endTest([this] { Q_EMIT closeProfileRequested(); }); });
  profileMenu->addSeparator();
  connect(add(profileMenu, tr("&Quit"), QKeySequence::Quit, QStringLiteral("quit")), &QAction::triggered, this,
          &QWidget::close);

  QMenu *edit = menuBar()->addMenu(tr("&Edit"));
  undoAction = add(edit, tr("&Undo the last change…"), QKeySequence::Undo, QStringLiteral("undo"));
  undoAction->setIcon(icon(QStringLiteral("undo")));
  connect(undoAction, &QAction::triggered, this, &Window::undoLast);
  findAction = add(edit, tr("F&ind…"), Qt::CTRL | Qt::Key_K, QStringLiteral("findAnything"));
  findAction->setIcon(icon(QStringLiteral("search")));
  connect(findAction, &QAction::triggered, this, &Window::openFind);
  connect(add(edit, tr("&Filter"), QKeySequence::Find, QStringLiteral("filter")), &QAction::triggered, this, [this] {
    if (Page *p = currentPage()) p->focusFilter();
  });
  connect(add(edit, tr("E&xport the table…"), Qt::CTRL | Qt::Key_E, QStringLiteral("exportTable")), &QAction::triggered,
          this, [this] {
            if (Page *p = currentPage(); p && !currentTask()) p->exportTable();
          });

  QMenu *view = menuBar()->addMenu(tr("&View"));
  refreshAction = add(view, tr("&Refresh"), QKeySequence(), QStringLiteral("refresh"));
  refreshAction->setShortcuts({QKeySequence(Qt::Key_F5), QKeySequence(Qt::CTRL | Qt::Key_R)});
  refreshAction->setIcon(icon(QStringLiteral("refresh")));
  connect(refreshAction, &QAction::triggered, this, [this] { desk->sync().refresh(); });
  connect(add(view, tr("&Inspector"), Qt::Key_F9, QStringLiteral("inspector")), &QAction::triggered, this, [this] {
    if (Page *p = currentPage()) p->toggleInspector();
  });
  showCallersAction = add(view, tr("&Show callers"), Qt::CTRL | Qt::SHIFT | Qt::Key_M, QStringLiteral("showCallers"));
  showCallersAction->setCheckable(true);
  connect(showCallersAction, &QAction::toggled, this, [this](bool on) {
    if (desk) desk->setShowsCallers(on);
  });
  QMenu *looks = view->addMenu(tr("&Appearance"));
  auto *group = new QActionGroup(this);
  const QString now = QSettings().value(QStringLiteral("appearance"), QStringLiteral("system")).toString();
  for (const auto &[word, text] : {std::pair{QStringLiteral("system"), tr("&System")},
                                   {QStringLiteral("light"), tr("&Light")},
                                   {QStringLiteral("dark"), tr("&Dark")}}) {
    QAction *a = looks->addAction(text);
    a->setCheckable(true);
    a->setChecked(word == now);
    group->addAction(a);
    connect(a, &QAction::triggered, this, [this, choice = word] { Q_EMIT appearanceRequested(choice); });
  }

  goMenu = menuBar()->addMenu(tr("&Go"));
  for (int i = 0; i < int(pageKinds().size()); ++i)
    connect(add(goMenu, tr(pageKinds()[size_t(i)].name),
                QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + (i + 1) % 10)),
                QStringLiteral("go%1").arg(i + 1)),
            &QAction::triggered, this, [this, i] { tabs->setCurrentIndex(i); });
  goMenu->addSeparator();
  connect(add(goMenu, tr("Next page"), Qt::CTRL | Qt::Key_Tab, QStringLiteral("nextPage")), &QAction::triggered, this,
          [this] { tabs->setCurrentIndex((tabs->currentIndex() + 1) % tabs->count()); });
  connect(add(goMenu, tr("Next part"), Qt::Key_F6, QStringLiteral("nextPart")), &QAction::triggered, this,
          [this] { nextPart(true); });
  connect(add(goMenu, tr("Previous part"), Qt::SHIFT | Qt::Key_F6, QStringLiteral("previousPart")), &QAction::triggered,
          this, [this] { nextPart(false); });

  pageMenu = menuBar()->addMenu(tr("P&age"));
  pageMenu->setObjectName(QStringLiteral("pageMenu"));

  toolsMenu = menuBar()->addMenu(tr("&Tools"));
  buildGuides();
  toolsMenu->addSeparator();
  QAction *wrong = add(toolsMenu, tr("&What is wrong?…"), Qt::Key_F8, QStringLiteral("diagnose"));
  wrong->setIcon(icon(QStringLiteral("search")));
  connect(wrong, &QAction::triggered, this, [this] { push(diagnosisTask(*desk)); });
  deskActions << wrong;
  QAction *numberTest =
      add(toolsMenu, tr("Test &call to a number…"), Qt::CTRL | Qt::Key_T, QStringLiteral("testNumber"));
  connect(numberTest, &QAction::triggered, this, [this] { push(testTask(*desk, resourceOf<PhoneNumber>())); });
  QAction *phoneTest = add(toolsMenu, tr("Test call to a &phone…"), QKeySequence(), QStringLiteral("testPhone"));
  connect(phoneTest, &QAction::triggered, this, [this] { push(testTask(*desk, resourceOf<OutboundTrunk>())); });
  deskActions << numberTest << phoneTest;
  QAction *log = add(toolsMenu, tr("&Request log…"), QKeySequence(), QStringLiteral("requestLog"));
  connect(log, &QAction::triggered, this, [this] { push(requestLogTask(*desk)); });
  deskActions << log;
  connect(add(toolsMenu, tr("Press the page's &button"), Qt::CTRL | Qt::Key_Return, QStringLiteral("primary")),
          &QAction::triggered, this, [this] {
            if (TaskPage *t = currentTask()) {
              if (t->primary()) t->primary()->click();
            } else if (Page *p = currentPage(); p && p->primary()) {
              p->primary()->trigger();
            }
          });

  QMenu *help = menuBar()->addMenu(tr("&Help"));
  connect(add(help, tr("&Manual"), Qt::Key_F1, QStringLiteral("manual")), &QAction::triggered, this,
          &Window::openManual);
  connect(add(help, tr("&All keys"), Qt::CTRL | Qt::Key_Slash, QStringLiteral("keys")), &QAction::triggered, this,
          [this] { keysDialog(this, findChildren<QAction *>())->open(); });
  connect(add(help, tr("A&bout Trunkline"), QKeySequence(), QStringLiteral("about")), &QAction::triggered, this,
          [this] {
            const QString said =
                tr("Trunkline %1 shows the whole path of a call through Twilio and LiveKit, and repairs it.")
                    .arg(QCoreApplication::applicationVersion());
            auto *about = new QMessageBox(QMessageBox::NoIcon, tr("About Trunkline"), said, QMessageBox::Close, this);
            about->setAttribute(Qt::WA_DeleteOnClose);
            about->open();
          });
}

void Window::buildGuides()
{
  for (const guides::Guide &g : guides::catalogue()) {
    const QString name = QLatin1String(g.name);
    QAction *a = add(toolsMenu, QCoreApplication::translate("guides", g.action), QKeySequence(),
                     QStringLiteral("setUp.") + name);
    connect(a, &QAction::triggered, this, [this, name] { openGuide(name); });
    guideActions << a;
  }
}

/// What each guide does, or why it cannot be used now.
void Window::tellGuides()
{
  const auto known = guides::catalogue();
  for (qsizetype i = 0; i < guideActions.size(); ++i) {
    const guides::Guide &g = known[size_t(i)];
    const QString offline = desk ? whyOffline(*desk) : QString();
    const QString why = desk && offline.isEmpty() ? g.obstacle(desk->snapshot()) : offline;
    guideActions[i]->setEnabled(desk && !desk->isReadOnly() && offline.isEmpty());
    guideActions[i]->setToolTip(why.isEmpty() ? QCoreApplication::translate("guides", g.sentence) : why);
  }
}

void Window::openGuide(const QString &name)
{
  if (TaskPage *task = desk && !desk->isReadOnly() ? guideTask(*desk, name) : nullptr) push(task);
}

/// The guides again, where nobody has to look for them.
QPushButton *Window::guidesButton()
{
  QPushButton *b = button(tr("Set up…"), "", QStringLiteral("plus"));
  b->setObjectName(QStringLiteral("setUpButton"));
  auto *menu = new QMenu(b);
  menu->setObjectName(QStringLiteral("setUpMenu"));
  menu->addActions(guideActions);
  for (QMenu *m : {menu, toolsMenu}) {
    m->setToolTipsVisible(true);
    connect(m, &QMenu::aboutToShow, this, &Window::tellGuides);
  }
  b->setMenu(menu);
  b->setMinimumWidth(b->sizeHint().width() + space::m); // the style leaves no room before the arrow
  return b;
}

void Window::buildToolBar()
{
  auto *bar = addToolBar(tr("Tool bar"));
  bar->setObjectName(QStringLiteral("toolBar"));
  bar->setMovable(false);
  bar->setMinimumHeight(44);
  profileButton = new QToolButton;
  profileButton->setObjectName(QStringLiteral("profileButton"));
  profileButton->setPopupMode(QToolButton::InstantPopup);
  profileButton->setToolButtonStyle(Qt::ToolButtonTextOnly);
  profileButton->setMenu(new QMenu(profileButton));
  auto *chips = new QWidget;
  auto *row = box(space::xs, {space::xs, 0, space::m, 0});
  kindChip = new Chip;
  kindChip->setObjectName(QStringLiteral("profileKind"));
  readOnlyChip = new Chip;
  readOnlyChip->setObjectName(QStringLiteral("readOnlyChip"));
  for (QWidget *w : {kindChip, readOnlyChip}) row->addWidget(w);
  chips->setLayout(row);
  bar->addWidget(profileButton);
  bar->addWidget(chips);
  auto *stretch = new QWidget;
  stretch->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
  bar->addWidget(stretch);
  const auto place = [&](QAction *action, const QString &text, const char *variants) {
    QPushButton *b = button(text, variants);
    b->setIcon(action->icon());
    b->setObjectName(action->objectName() + QStringLiteral("Button"));
    connect(b, &QPushButton::clicked, action, &QAction::trigger);
    QAction *shown = bar->addWidget(b);
    connect(action, &QAction::changed, b, [action, b, shown] {
      b->setEnabled(action->isEnabled());
      shown->setVisible(action->isVisible());
    });
  };
  place(findAction, tr("Find  %1", "with its keys").arg(findAction->shortcut().toString(QKeySequence::NativeText)), "");
  place(undoAction, tr("Undo"), "quiet");
  place(refreshAction, tr("Refresh"), "quiet");
  guidesShown = bar->addWidget(guidesButton());
  auto *edge = new QWidget; // the last button ends where the pages do
  edge->setFixedWidth(space::s);
  bar->addWidget(edge);
  refreshActions();
}

void Window::setProfiles(const QList<QPair<QString, QString>> &profiles, const QString &open)
{
  QMenu *menu = profileButton->menu();
  menu->clear();
  others.clear();
  for (const auto &[id, name] : profiles) {
    if (id != open) others.append({id, name});
    QAction *a = menu->addAction(name);
    a->setCheckable(true);
    a->setChecked(id == open);
    connect(a, &QAction::triggered, this, [this, key = id] { endTest([this, key] { Q_EMIT profileRequested(key); }); });
  }
  menu->addSeparator();
  for (QAction *a : profileMenu->actions())
    if (a->objectName() != u"quit") menu->addAction(a);
}

void Window::refreshActions()
{
  const bool open = desk, writes = open && !desk->isReadOnly();
  for (QAction *a : goMenu->actions()) a->setEnabled(open);
  for (QAction *a : std::as_const(deskActions)) a->setEnabled(open);
  keptAction->setVisible(open && desk->calls() && !desk->profile().sessionOnly);
  applyAction->setVisible(writes || !open);
  refreshAction->setEnabled(open);
  for (QAction *a : QList<QAction *>{guidesShown} + guideActions) {
    a->setVisible(writes || !open);
    a->setEnabled(writes);
  }
  undoAction->setVisible(writes || !open);
  bool canUndo = false;
  if (writes)
    for (const RunRecord &r : desk->runner().history()) canUndo |= r.canUndo();
  undoAction->setEnabled(canUndo);
  const QString name = open ? desk->profile().name : tr("No profile");
  const QString kind = open ? profileKindWord(desk->profile().kind) : QString();
  profileButton->setText(name);
  profileButton->setAccessibleName(!open                ? name
                                   : desk->isReadOnly() ? tr("Profile %1, %2, read only").arg(name, kind)
                                                        : tr("Profile %1, %2").arg(name, kind));
  kindChip->setWord(kind, open && desk->profile().kind == Profile::Kind::Production);
  readOnlyChip->setWord(open && desk->isReadOnly() ? tr("READ ONLY") : QString());
  setWindowTitle(!open                                               ? QStringLiteral("Trunkline")
                 : desk->profile().kind == Profile::Kind::Production ? tr("%1 – Trunkline (production)").arg(name)
                                                                     : tr("%1 – Trunkline").arg(name));
  fillPageMenus();
}

void Window::fillPageMenus()
{
  pageMenu->clear();
  Page *p = currentPage();
  pageMenu->setEnabled(p && !currentTask());
  if (!p) return;
  if (p->primary()) pageMenu->addAction(p->primary());
  if (p->second()) pageMenu->addAction(p->second());
  for (QAction *a : p->tableActions()) pageMenu->addAction(a);
  if (!pageMenu->isEmpty()) pageMenu->addSeparator();
  for (QAction *a : p->rowActions()) pageMenu->addAction(a);
}

void Window::undoLast()
{
  for (const RunRecord &r : desk->runner().history()) {
    if (!r.canUndo()) continue;
    desk->runner().planUndo(r.id, [this](const Result<Plan> &plan) {
      if (!plan)
        showProblem(plan.error());
      else if (desk)
        desk->preview(*plan);
    });
    return;
  }
}

void Window::openFind()
{
  if (!finder) finder = new FindPanel(desk, shownResources(), *menuBar(), this);
  finder->open();
}

/// At the page that tells of what is shown.
void Window::openManual()
{
  const QWidget *shown = middle->currentWidget();
  if (const TaskPage *task = currentTask())
    shown = task;
  else if (const Page *page = currentPage())
    shown = page;
  if (!manual) manual = new ManualWindow(this);
  manual->open(manualPageOf(shown ? shown->objectName() : QString()));
}

void Window::chooseConfiguration(bool applies)
{
  auto *dialog = new QFileDialog(this, applies ? tr("Apply a configuration") : tr("Compare with a configuration"), {},
                                 tr("Configurations (*.yaml *.yml *.json);;All files (*)"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(QFileDialog::ExistingFile);
  connect(dialog, &QFileDialog::fileSelected, this, [this, applies](const QString &file) {
    if (desk) push(configurationTask(*desk, file, applies));
  });
  dialog->open();
}

void Window::nextPart(bool forward)
{
  QWidget *now = QApplication::focusWidget();
  QWidget *part = now;
  const auto group = [this](const QWidget *w) -> const QWidget * { // the part of the window that a widget stands in
    for (; w && w != this; w = w->parentWidget())
      if (w == tabs || w->parentWidget() == this || w->inherits("QTreeView") || w->inherits("gui::SearchField"))
        return w;
    return nullptr;
  };
  const QWidget *from = group(now);
  for (int i = 0; part && i < 400; ++i) {
    part = forward ? part->nextInFocusChain() : part->previousInFocusChain();
    if (part->isVisible() && (part->focusPolicy() & Qt::TabFocus) && group(part) != from)
      return part->setFocus(forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
  }
}

} // namespace gui
