// A tab with a table.
#include "gui/table/resourcepage.h"

#include "gui/kit/fields.h"
#include "gui/reach.h"
#include "gui/table/partchoice.h"

#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>

namespace gui {

namespace {
constexpr int mostCompared = 2'000; ///< rows of which the inspector says what they have in common
constexpr int mostRoom = 420;       ///< of a column that takes what its texts need
} // namespace

ResourcePage::ResourcePage(Desk &d, PageSpec s)
    : Page(d, s.name), spec(std::move(s)), source(spec.source ? spec.source : new PartSource(d, *spec.resource))
{
  if (spec.kinds.isEmpty()) spec.kinds << spec.resource;
  source->setParent(this);
  filter = new FilterField(spec.filterHint);
  frame = new TablePage(filter);
  auto *column = box<QVBoxLayout>(0);
  column->addWidget(frame);
  setLayout(column);
  if (spec.second) {
    spec.second->setParent(this);
    QPushButton *b = button(spec.second->text());
    b->setObjectName(spec.name + QStringLiteral("Second"));
    follow(b, spec.second);
    frame->addTool(b);
  }
  if (spec.primary) {
    spec.primary->setParent(this);
    QPushButton *b = button(spec.primary->text(), "primary", QStringLiteral("plus"));
    b->setObjectName(spec.name + QStringLiteral("Primary"));
    follow(b, spec.primary);
    frame->setPrimary(b);
  }
  keeping.setSingleShot(true);
  keeping.setInterval(500);
  connect(&keeping, &QTimer::timeout, this, &ResourcePage::keepLayout);
  saying.setSingleShot(true);
  saying.setInterval(400);
  connect(&saying, &QTimer::timeout, this, &ResourcePage::showProblem);
  buildActions();
  buildTable();
  addUsesTab();
  inspector = new Inspector(desk, spec.inspector);
  frame->setInspector(inspector);
  frame->setInspectorVisible(true);
  connect(source, &RowsSource::changed, this, &ResourcePage::takeRows);
  connect(source, &RowsSource::grew, this, &ResourcePage::growRows);
  for (auto came : {&RowsSource::grew, &RowsSource::changed})
    connect(source, came, this, &ResourcePage::exportWhenThere);
  connect(source, &RowsSource::progress, this, &ResourcePage::refreshCount);
  connect(&desk, &Desk::changed, this, &ResourcePage::refreshPart);
  connect(&desk, &Desk::judged, this, [this] {
    model->refreshComputed();
    refreshInspector();
    Q_EMIT badgeChanged();
  });
  connect(&PartChoice::of(desk), &PartChoice::chosen, this, [this](const QString &part) {
    const auto tab = std::find_if(spec.inspector.begin(), spec.inspector.end(),
                                  [&](const InspectorTab &t) { return t.name == part; });
    if (isVisible() && tab != spec.inspector.end())
      inspector->findChild<Segments *>()->setCurrentIndex(int(tab - spec.inspector.begin()));
  });
  connect(&PartChoice::of(desk), &PartChoice::filtered, this, [this](const Resource *r, const QString &wanted) {
    if (!spec.kinds.contains(r)) return;
    filter->setText(wanted);
    model->finish();
  });
  connect(&desk, &Desk::maskingChanged, this, [this] {
    model->setMasked(!desk.showsCallers());
    refreshInspector();
  });
  connect(filter, &QLineEdit::textChanged, this, &ResourcePage::setFilter);
  connect(filter, &SearchField::left, view, [this] { view->setFocus(); });
  takeRows();
  restoreLayout();
}

ResourcePage::~ResourcePage()
{
  if (keeping.isActive()) keepLayout();
}

void ResourcePage::buildTable()
{
  model = new RowsModel(*spec.resource, spec.columns, spec.under, this);
  view = newTable(spec.resource->translated(spec.resource->title));
  view->setObjectName(spec.name + QStringLiteral("Table"));
  view->setModel(model);
  view->setContextMenuPolicy(Qt::CustomContextMenu);
  frame->setTable(view);
  QHeaderView *header = view->header();
  header->setSectionsMovable(true);
  header->setFirstSectionMovable(false);
  for (int i = 0; i < int(spec.columns.size()); ++i) {
    header->setSectionHidden(i, spec.columns[size_t(i)].hidden);
    header->resizeSection(i, spec.columns[size_t(i)].width);
  }
  view->setSortingEnabled(true);
  view->sortByColumn(0, spec.newestFirst ? Qt::DescendingOrder : Qt::AscendingOrder);
  connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &ResourcePage::rememberSelection);
  connect(model, &QAbstractItemModel::modelReset, this, &ResourcePage::restoreSelection);
  connect(header, &QHeaderView::sortIndicatorChanged, this, [this] { sorted = true; });
  connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { choseRow |= !choosing; });
  connect(model, &RowsModel::arranged, this, [this] {
    showCurrent();
    refreshState();
    if (currentRow() != shownRow) refreshInspector(); // another state of the same object
    giveRoom();
  });
  for (auto changed : {&QHeaderView::sectionResized, &QHeaderView::sectionMoved})
    connect(header, changed, &keeping, qOverload<>(&QTimer::start));
  connect(header, &QHeaderView::sortIndicatorChanged, &keeping, qOverload<>(&QTimer::start));
  connect(header, &QHeaderView::sortIndicatorChanged, this, &ResourcePage::showStrip);
  connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ResourcePage::refreshInspector);
  connect(view->verticalScrollBar(), &QScrollBar::valueChanged, this, [this, bar = view->verticalScrollBar()](int at) {
    if (at >= bar->maximum() - bar->pageStep()) source->more();
  });
  connect(view, &QTreeView::activated, this, [this] {
    frame->setInspectorVisible(true);
    inspector->setFocus();
  });
  connect(view, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
    if (!current()) return;
    auto *menu = new QMenu(view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const qsizetype selected = view->selectionModel()->selectedRows().size();
    menu->setToolTipsVisible(true);
    menu->addActions(selected > 1 ? bulkActions(int(selected)) : actions);
    addFilterActions(menu, at);
    menu->popup(view->viewport()->mapToGlobal(at));
  });
  addViews();
  for (QWidget *tool : std::as_const(spec.tools)) frame->addTool(tool);
  addChooser();
  addTools();
}

TabBadge ResourcePage::badge() const
{
  const Part &part = source->part();
  if (part.state == Read::NotAsked) return {};
  const bool failed = part.state == Read::Failed || (part.state == Read::Partly && !part.error.text.isEmpty());
  if (failed && part.size() && source->isReading()) return {part.size()};
  if (failed) return {part.size() ? part.size() : -1, State::Warning, tr("could not all be read")};
  return {part.size()};
}

void ResourcePage::focusFilter() { filter->setFocus(); }

bool ResourcePage::toggleInspector()
{
  frame->setInspectorVisible(!frame->isInspectorVisible());
  return true;
}

QList<const Resource *> ResourcePage::resources() const
{
  QList<const Resource *> out = spec.kinds + spec.alike;
  for (const PartsOf &p : spec.parts)
    if (!out.contains(p.resource)) out << p.resource;
  return out;
}

/// Columns that cut their texts take what the last one has too much; once, unless the operator had laid them out.
void ResourcePage::giveRoom()
{
  if (laidOut || !model->rowCount() || !view->isVisible()) return;
  laidOut = true;
  QHeaderView *header = view->header();
  const auto needed = [this](int column) {
    return qMin(mostRoom, static_cast<QAbstractItemView *>(view)->sizeHintForColumn(column));
  };
  int last = header->count() - 1;
  while (last > 0 && header->isSectionHidden(header->logicalIndex(last))) --last;
  last = header->logicalIndex(last);
  int spare = header->sectionSize(last) - qMax(needed(last), spec.columns[size_t(last)].width);
  for (int i = 0; i < header->count() && spare > 0; ++i) {
    if (i == last || header->isSectionHidden(i)) continue;
    const int more = qBound(0, needed(i) - header->sectionSize(i), spare);
    if (more) header->resizeSection(i, header->sectionSize(i) + more);
    spare -= more;
  }
}

void ResourcePage::showEvent(QShowEvent *event)
{
  Page::showEvent(event);
  for (const Resource *r : std::as_const(spec.kinds))
    for (const Field &f : r->fields) // names stand for what the rows name
      if (f.refersTo) desk.sync().want(f.refersTo());
  source->shown(true);
  if (inspectorStale) refreshInspector();
  refreshState(); // what other parts tell of the key
  beginLive();
  QTimer::singleShot(0, this, &ResourcePage::giveRoom); // when the table has its width
}

void ResourcePage::hideEvent(QHideEvent *event)
{
  Page::hideEvent(event);
  pulse.stop();
  source->shown(false);
}

void ResourcePage::takeRows()
{
  model->setRows(source->part().rows);
  refreshState();
  refreshInspector();
  giveRoom();
  Q_EMIT badgeChanged();
}

/// Selection and inspector stay as they are: only the first rows have something to show.
void ResourcePage::growRows()
{
  const bool first = model->rowCount() == 0;
  model->grow(source->part().rows);
  if (first) showCurrent();
  refreshState();
  giveRoom();
  Q_EMIT badgeChanged();
  if (awaited && choose(*awaited->first, awaited->second)) awaited.reset();
}

/// What nobody sees is made when it is seen: a judgement renews every page at once.
void ResourcePage::refreshInspector()
{
  inspectorStale = !isVisible();
  if (inspectorStale) return;
  shownRow = currentRow();
  const Object o = current();
  const qsizetype selected = view->selectionModel()->selectedRows().size();
  const Verdict v = o && spec.verdict ? spec.verdict(shownRow) : Verdict{};
  const bool several = selected > 1;
  const QList<QAction *> forSeveral = several ? bulkActions(int(selected)) : QList<QAction *>();
  for (QAction *a : std::as_const(actions)) {
    const auto rule = applies.value(a);
    const bool fits = a != bulkEdit && a != bulkRemove && (!rule || (o && rule(o)));
    a->setVisible(several ? forSeveral.contains(a) : fits);
    const QString why = o && a->property("writes").toBool() ? whyUnreachable(desk, o.resource().vendor) : QString();
    a->setEnabled(o && why.isEmpty());
    a->setToolTip(why); // none: its text
  }
  QList<QAction *> offered = actions;
  offered.removeIf([](const QAction *a) { return !a->isVisible(); });
  refreshCount();
  if (several) {
    stamp.clear();
    return inspector->showMany(selected <= mostCompared ? selectedObjects() : QList<Object>(),
                               spec.counted(int(selected)), forSeveral);
  }
  if (const QByteArray now = stampOf(o); !now.isEmpty() && now == std::exchange(stamp, now)) return;
  inspector->show(o, v.state, v.word, offered, o && spec.kind ? spec.kind(o.row()) : QString());
}

} // namespace gui
