// The activity page.
#include "gui/pages/activitypage.h"

#include "gui/activity/activitywords.h"
#include "gui/kit/banner.h"
#include "gui/kit/cells.h"
#include "gui/kit/emptystate.h"
#include "gui/kit/fields.h"
#include "gui/pages/details.h"
#include "gui/pages/pages.h"
#include "gui/tasks/runwords.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QPointer>
#include <QSettings>

namespace gui {

ActivityPage::ActivityPage(Desk &d)
    : Page(d, QStringLiteral("activity")), frame(new TablePage(tr("Filter, for example  trunk  or  rolled back"))),
      model(new RunsModel(this)), view(newTable(tr("Changes")))
{
  undo = desk.isReadOnly() ? nullptr
                           : addRowAction(QStringLiteral("undo"), tr("Undo this change…"), QStringLiteral("undo"),
                                          &ActivityPage::undoCurrent);
  addRowAction(QStringLiteral("showPlan"), tr("Show plan"), QStringLiteral("plan"), &ActivityPage::showPlan);
  addRowAction(QStringLiteral("copyReport"), tr("Copy report"), QStringLiteral("copy"), &ActivityPage::copyReport);
  buildTable();
  inspector = new RunInspector(actions);
  frame->setInspector(inspector);
  auto *column = box<QVBoxLayout>(0);
  column->addWidget(frame);
  setLayout(column);
  connect(&desk, &Desk::maskingChanged, this, [this] {
    inspector->setReader(readerOn(desk));
    refresh();
  });
  inspector->setReader(readerOn(desk));
  connect(&desk.runner(), &Runner::changed, this, &ActivityPage::take);
  connect(&desk.runner(), &Runner::finished, this,
          &ActivityPage::readAll); // an undo changes the run that it takes back
  connect(&desk.runner(), &Runner::refused, this, [this](const QString &, const Error &e) { showProblem(e); });
  readAll();
}

QAction *ActivityPage::addRowAction(const QString &name, const QString &text, const QString &iconName,
                                    void (ActivityPage::*run)())
{
  auto *a = new QAction(icon(iconName), text, this);
  a->setObjectName(QStringLiteral("activity.") + name);
  connect(a, &QAction::triggered, this, run);
  actions << a;
  return a;
}

QString ActivityPage::layoutKey() const { return QStringLiteral("profile/%1/activity/columns").arg(desk.profile().id); }

void ActivityPage::buildTable()
{
  view->setObjectName(QStringLiteral("activityTable"));
  view->setModel(model);
  view->setSelectionMode(QAbstractItemView::SingleSelection);
  frame->setTable(view);
  const int widths[] = {116, 210, 124, 64, 124, 150};
  for (int i = 0; i < RunsModel::ColumnCount; ++i) view->header()->resizeSection(i, widths[i]);
  view->header()->setSectionsClickable(false);
  view->header()->restoreState(QSettings().value(layoutKey()).toByteArray());
  for (const auto change : {&QHeaderView::sectionResized, &QHeaderView::sectionMoved})
    connect(view->header(), change, this, [this] { QSettings().setValue(layoutKey(), view->header()->saveState()); });
  connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ActivityPage::refresh);
  connect(view, &QTreeView::activated, this, [this] { frame->setInspectorVisible(true); });
  connect(view, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
    if (!current()) return;
    auto *menu = new QMenu(view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(actions);
    menu->popup(view->viewport()->mapToGlobal(at));
  });
  connect(frame->filter(), &QLineEdit::textChanged, this, [this](const QString &text) {
    const QString was = current() ? current()->id : QString();
    model->setFilter(text);
    chooseRun(was);
    refresh();
  });
  connect(frame->filter(), &SearchField::left, view, [this] { view->setFocus(); });
}

const RunRecord *ActivityPage::current() const
{
  return view->currentIndex().isValid() ? model->at(view->currentIndex().row()) : nullptr;
}

void ActivityPage::chooseRun(const QString &id)
{
  const int row = std::max(0, model->indexOf(id));
  if (row < model->rowCount()) view->setCurrentIndex(model->index(row, 0));
}

void ActivityPage::readAll()
{
  const QString was = current() ? current()->id : QString();
  model->setRuns(desk.runner().history());
  chooseRun(was);
  refresh();
}

void ActivityPage::take(const QString &id)
{
  if (const auto r = desk.runner().record(id)) model->put(*r);
  if (!view->currentIndex().isValid()) chooseRun(id);
  refresh();
}

void ActivityPage::refresh()
{
  const RunRecord *r = current();
  for (QAction *a : std::as_const(actions)) a->setEnabled(r);
  if (undo) undo->setEnabled(r && r->canUndo() && !r->dismissed);
  inspector->show(r);
  refreshState();
  refreshStrips();
  Q_EMIT badgeChanged();
}

void ActivityPage::refreshState()
{
  const qsizetype all = model->all().size();
  const int shown = model->rowCount();
  frame->setCount(shown == all ? tr("%n change(s), kept on this computer", nullptr, int(all))
                               : tr("%L1 of %n change(s)", nullptr, int(all)).arg(shown));
  const QString now = all == 0 ? QStringLiteral("empty") : shown == 0 ? frame->filter()->text() : QString();
  if (now == told) return;
  told = now;
  EmptyState *place = nullptr;
  if (all == 0) {
    place = new EmptyState(QStringLiteral("activity"), tr("No changes yet"),
                           tr("Everything that you change appears here, field by field, and can be taken back."));
  } else if (shown == 0) {
    place = new EmptyState(QStringLiteral("filter"), tr("No changes match “%1”").arg(frame->filter()->text()),
                           tr("%n change(s) are hidden by the filter.", nullptr, int(all)));
    QPushButton *clear = place->setAction(tr("Clear filter"));
    clear->setObjectName(QStringLiteral("clearFilter"));
    connect(clear, &QPushButton::clicked, frame->filter(), &QLineEdit::clear);
  }
  frame->setInstead(place);
}

QWidget *ActivityPage::restingStrip(const RunRecord &r)
{
  auto *strip = new Banner(State::Warning, restingSentence(r), r.plan.title, Banner::Strip);
  strip->setObjectName(QStringLiteral("resting"));
  const auto add = [&](const QString &text, const QString &name, auto run) {
    QPushButton *b = strip->addAction(text);
    b->setObjectName(name);
    b->setAccessibleName(tr("%1 %2", "verb, plan").arg(text, r.plan.title));
    connect(b, &QPushButton::clicked, this, run);
  };
  const QString id = r.id;
  if (desk.isReadOnly() || r.outcome == Outcome::Waiting)
    add(tr("Show it"), QStringLiteral("showResting"), [this, id] { desk.showRun(id); });
  if (desk.isReadOnly()) return strip;
  if (r.outcome != Outcome::Waiting || r.interrupted)
    add(tr("Finish it…"), QStringLiteral("finishResting"), [this, id] { finishRun(id); });
  add(tr("Undo it…"), QStringLiteral("undoResting"), [this, id] { undoRun(id); });
  return strip;
}

/// A refusal, and the plans that neither ended nor are under way.
void ActivityPage::refreshStrips()
{
  QString now = problem ? problem->text : QString();
  QList<const RunRecord *> resting;
  for (const RunRecord &r : model->all())
    if (r.atRest()) {
      resting << &r;
      now += u'\n' + r.id + restingSentence(r);
    }
  if (now == strips) return;
  strips = now;
  if (now.isEmpty()) return frame->setStrip(nullptr);
  auto *holder = new QWidget;
  auto *column = box<QVBoxLayout>(0);
  if (problem) {
    auto *strip =
        new Banner(State::Broken, tr("That could not be begun. Nothing was changed."), problem->text, Banner::Strip);
    strip->setObjectName(QStringLiteral("refusal"));
    QPushButton *details = strip->addAction(tr("Details…"));
    details->setObjectName(QStringLiteral("refusalDetails"));
    connect(details, &QPushButton::clicked, this, [this, e = *problem] { showErrorDetails(this, e); });
    QPushButton *close = strip->addAction(tr("Close"));
    close->setObjectName(QStringLiteral("closeRefusal"));
    connect(close, &QPushButton::clicked, this, [this] {
      problem.reset();
      refreshStrips();
    });
    column->addWidget(strip);
  }
  for (const RunRecord *r : resting) column->addWidget(restingStrip(*r));
  holder->setLayout(column);
  frame->setStrip(holder);
}

void ActivityPage::showProblem(const Error &e)
{
  problem = e;
  refreshStrips();
}

void ActivityPage::undoCurrent()
{
  if (const RunRecord *r = current()) undoRun(r->id);
}

/// A run that rests, or left something over, goes back by itself; a finished one by a plan that is shown first.
void ActivityPage::undoRun(const QString &id)
{
  const auto r = desk.runner().record(id);
  if (!r) return;
  problem.reset();
  if (r->atRest() || r->outcome == Outcome::LeftOver) {
    const auto begun = desk.runner().undo(id);
    if (begun)
      desk.showRun(id);
    else
      showProblem(begun.error());
    return refreshStrips();
  }
  desk.runner().planUndo(id, [self = QPointer<ActivityPage>(this)](const Result<Plan> &plan) {
    if (!self) return;
    if (plan)
      self->desk.preview(*plan);
    else
      self->showProblem(plan.error());
  });
}

void ActivityPage::finishRun(const QString &id)
{
  problem.reset();
  const auto begun = desk.runner().resume(id);
  if (begun)
    desk.showRun(id);
  else
    showProblem(begun.error());
}

void ActivityPage::showPlan()
{
  if (const RunRecord *r = current()) desk.showRun(r->id);
}

void ActivityPage::copyReport()
{
  if (const RunRecord *r = current()) QGuiApplication::clipboard()->setText(runAsText(*r));
}

void ActivityPage::focusFilter() { frame->filter()->setFocus(); }

bool ActivityPage::toggleInspector()
{
  frame->setInspectorVisible(!frame->isInspectorVisible());
  return true;
}

TabBadge ActivityPage::badge() const
{
  int resting = 0;
  for (const RunRecord &r : model->all()) resting += r.atRest();
  if (!resting) return {};
  return {resting, State::Warning, tr("%n plan(s) neither finished nor undone", nullptr, resting)};
}

Page *activityPage(Desk &desk) { return new ActivityPage(desk); }

} // namespace gui
