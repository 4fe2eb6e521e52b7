// A tab with a table.
#include "gui/table/resourcepage.h"

#include "gui/kit/banner.h"
#include "gui/kit/emptystate.h"
#include "gui/kit/fields.h"
#include "gui/pages/details.h"

#include <QHeaderView>
#include <QMenu>

namespace gui {

namespace {
constexpr int mostCompared = 2'000; ///< rows of which the inspector says what they have in common
constexpr int mostRoom = 420;       ///< of a column that takes what its texts need
} // namespace

ResourcePage::ResourcePage(Desk &d, PageSpec s)
    : Page(d, s.name), spec(std::move(s)), source(spec.source ? spec.source : new PartSource(d, *spec.resource))
{
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
    connect(b, &QPushButton::clicked, spec.second, &QAction::trigger);
    frame->addTool(b);
  }
  if (spec.primary) {
    spec.primary->setParent(this);
    QPushButton *b = button(spec.primary->text(), "primary", QStringLiteral("plus"));
    b->setObjectName(spec.name + QStringLiteral("Primary"));
    connect(b, &QPushButton::clicked, spec.primary, &QAction::trigger);
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
  connect(source, &RowsSource::progress, this, &ResourcePage::refreshCount);
  connect(&desk, &Desk::changed, this, &ResourcePage::refreshPart);
  connect(&desk, &Desk::judged, this, [this] {
    model->refreshComputed();
    refreshInspector();
    Q_EMIT badgeChanged();
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
  model = new RowsModel(*spec.resource, spec.columns, this);
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
  connect(model, &RowsModel::arranged, this, [this] {
    if (!view->currentIndex().isValid() && model->rowCount()) view->setCurrentIndex(model->index(0, 0));
    refreshState();
    if (currentRow() != shownRow) refreshInspector(); // another state of the same object
    giveRoom();
  });
  for (auto changed : {&QHeaderView::sectionResized, &QHeaderView::sectionMoved})
    connect(header, changed, &keeping, qOverload<>(&QTimer::start));
  connect(header, &QHeaderView::sortIndicatorChanged, &keeping, qOverload<>(&QTimer::start));
  connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ResourcePage::refreshInspector);
  connect(view, &QTreeView::activated, this, [this] {
    frame->setInspectorVisible(true);
    inspector->setFocus();
  });
  connect(view, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
    if (!current()) return;
    auto *menu = new QMenu(view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const qsizetype selected = view->selectionModel()->selectedRows().size();
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
  if (part.state == Read::Failed && part.size() && source->isReading()) return {part.size()};
  if (part.state == Read::Failed) return {part.size() ? part.size() : -1, State::Warning, tr("could not all be read")};
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
  QList<const Resource *> out{spec.resource};
  out << spec.alike;
  for (const PartsOf &p : spec.parts)
    if (!out.contains(p.resource)) out << p.resource;
  return out;
}

/// A part's key begins with that of the object that it lies in.
bool ResourcePage::select(const Resource &r, const QString &wanted)
{
  if (!resources().contains(&r)) return false;
  const bool isKey = &r == spec.resource || spec.alike.contains(&r);
  const QString key = isKey ? wanted : wanted.section(u'/', 0, 0);
  if (choose(key)) return true;
  if (!filter->text().isEmpty()) {
    filter->clear();
    model->finish();
    if (choose(key)) return true;
  }
  if (!source->bring(key)) return false;
  awaited = key;
  return true;
}

bool ResourcePage::choose(const QString &key)
{
  const int row = model->indexOf(key);
  if (row < 0) return false;
  view->setCurrentIndex(model->index(row, 0));
  view->scrollTo(model->index(row, 0));
  view->setFocus();
  return true;
}

const void *ResourcePage::currentRow() const
{
  QModelIndex i = view->currentIndex();
  const QModelIndexList chosen = view->selectionModel()->selectedRows();
  if (!chosen.isEmpty() && !view->selectionModel()->isRowSelected(i.row(), {})) i = chosen.first();
  return i.isValid() && i.row() < model->rowCount() ? model->rowAt(i.row()) : nullptr;
}

Object ResourcePage::current() const
{
  const void *row = currentRow();
  return row ? Object(*spec.resource, row) : Object();
}

QList<Object> ResourcePage::chosen() const
{
  QModelIndexList rows = view->selectionModel()->selectedRows();
  std::sort(rows.begin(), rows.end());
  QList<Object> out;
  for (const QModelIndex &i : std::as_const(rows)) out << Object(*spec.resource, model->rowAt(i.row()));
  if (out.isEmpty())
    if (const Object one = current()) out << one;
  return out;
}

QStringList ResourcePage::selectedKeys() const
{
  QStringList keys;
  for (const QModelIndex &i : view->selectionModel()->selectedRows()) keys << model->keyAt(i.row());
  return keys;
}

/// A model that is reset forgets the selection: it is put back by key.
void ResourcePage::rememberSelection()
{
  chosenKeys = selectedKeys();
  const Object was = current();
  currentKey = was ? was.key() : QString();
}

void ResourcePage::restoreSelection()
{
  const int row = currentKey.isEmpty() ? -1 : model->indexOf(currentKey);
  if (row < 0) return;
  const QSignalBlocker quiet(view->selectionModel());
  view->selectionModel()->setCurrentIndex(model->index(row, 0), QItemSelectionModel::NoUpdate);
  const QSet<QString> chosen(chosenKeys.begin(), chosenKeys.end());
  QItemSelection selection;
  for (int i = 0; i < model->rowCount() && !chosen.isEmpty(); ++i)
    if (chosen.contains(model->keyAt(i))) selection.select(model->index(i, 0), model->index(i, 0));
  view->selectionModel()->select(selection, QItemSelectionModel::Select | QItemSelectionModel::Rows);
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
  if (!spec.source) desk.sync().want(*spec.resource);
  for (const Field &f : spec.resource->fields) // names stand for what the rows name
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
  if (first && model->rowCount()) view->setCurrentIndex(model->index(0, 0));
  refreshState();
  giveRoom();
  Q_EMIT badgeChanged();
  if (!awaited.isEmpty() && choose(awaited)) awaited.clear();
}

/// The key is good, for it reads other things: it lacks this permission. (Twilio answers such a key with 401, too.)
bool ResourcePage::isRefused(const Error &e) const
{
  if (e.kind != Error::Auth) return false;
  for (const Resource *r : desk.snapshot().resources())
    if (r->vendor == spec.resource->vendor && desk.snapshot().part(*r).state == Read::Whole) return true;
  return false;
}

QString ResourcePage::failedTitle(const Error &e) const
{
  if (!isRefused(e)) return tr("%1 could not be read").arg(spec.resource->translated(spec.resource->title));
  return spec.resource->vendor == Vendor::Twilio ? tr("This Twilio key may not read %1").arg(spec.nouns)
                                                 : tr("This LiveKit key may not read %1").arg(spec.nouns);
}

QString ResourcePage::failedSentence(const Error &e) const
{
  if (!isRefused(e)) return e.text;
  return tr("It needs the permission to read them. Give the key that permission at the vendor, or connect with another "
            "key.");
}

void ResourcePage::refreshState()
{
  const Part &part = source->part();
  const bool reading = source->isReading();
  frame->setLoading(reading && part.size() == 0);
  QString wanted;
  if (part.size() == 0 && part.state == Read::Failed)
    wanted = QStringLiteral("failed");
  else if (part.size() == 0 && part.state == Read::Whole)
    wanted = QStringLiteral("empty");
  else if (model->rowCount() == 0 && part.size() > 0)
    wanted = QStringLiteral("filtered");
  const bool refused = wanted == u"failed" && isRefused(part.error);
  const QString words = wanted + filter->text() + part.error.text + (refused ? u'!' : u' ');
  if (words != instead) {
    instead = words;
    EmptyState *place = nullptr;
    if (wanted == u"failed") {
      place = new EmptyState(State::Broken, failedTitle(part.error), failedSentence(part.error));
      connect(place->setAction(tr("Try again")), &QPushButton::clicked, this, [this] { source->readAgain(); });
      connect(place->setLink(tr("Details…")), &QPushButton::clicked, this,
              [this] { showErrorDetails(this, source->part().error); });
    } else if (wanted == u"empty") {
      const Nothing nothing = source->nothing().value_or(spec.nothing);
      place = new EmptyState(nothing.icon, nothing.title, nothing.sentence);
      QAction *way = spec.second ? spec.second : spec.primary;
      if (way && !desk.isReadOnly())
        connect(place->setAction(nothing.action), &QPushButton::clicked, way, &QAction::trigger);
    } else if (wanted == u"filtered") {
      const QString count = spec.counted(part.size());
      place = new EmptyState(QStringLiteral("search"), tr("No %1 match “%2”").arg(spec.nouns, filter->text().trimmed()),
                             part.size() == 1 ? tr("%1 is hidden by the filter.").arg(count)
                                              : tr("%1 are hidden by the filter.", "several").arg(count));
      connect(place->setAction(tr("Clear filter"), ""), &QPushButton::clicked, filter, &QLineEdit::clear);
    }
    frame->setInstead(place);
  }
  showStrip();
  refreshCount();
}

static QString whenRead(const QDateTime &at)
{
  const QDateTime there = at.toLocalTime();
  return there.toString(there.date() == QDate::currentDate() ? QStringLiteral("HH:mm:ss")
                                                             : QStringLiteral("yyyy-MM-dd HH:mm"));
}

void ResourcePage::showStrip()
{
  const Part &part = source->part();
  const Missing missing = part.state == Read::Partly ? source->missing() : Missing();
  if (!missing.sentence.isEmpty()) {
    auto *strip = new Banner(State::Warning, missing.sentence, missing.detail, Banner::Strip);
    QPushButton *again = strip->addAction(missing.action);
    again->setObjectName(spec.name + QStringLiteral("ReadMissing"));
    connect(again, &QPushButton::clicked, this, [this] { source->readMissing(); });
    frame->setStrip(strip);
  } else if (part.state == Read::Failed && part.size() > 0 && source->isReading()) {
    frame->setStrip(new Banner(State::Running, tr("You see the state of %1.").arg(whenRead(part.readAt)),
                               tr("It is being read again."), Banner::Strip));
  } else if (part.state == Read::Failed && part.size() > 0) {
    auto *strip = new Banner(State::Warning,
                             tr("%1 could not be read again. You see the state of %2.")
                                 .arg(spec.resource->translated(spec.resource->title), whenRead(part.readAt)),
                             part.error.text, Banner::Strip);
    connect(strip->addAction(tr("Try now")), &QPushButton::clicked, this, [this] { source->readAgain(); });
    frame->setStrip(strip);
  } else {
    frame->setStrip(nullptr);
  }
}

/// The rows are not all there yet. A refresh shows the old ones until it is done.
bool ResourcePage::isFilling() const
{
  const Read state = source->part().state;
  return source->isReading() && (model->total() == 0 || state == Read::NotAsked || state == Read::Partly);
}

void ResourcePage::refreshCount()
{
  if (isFilling()) return frame->setCount(tr("Reading %1… %n so far", nullptr, source->soFar()).arg(spec.nouns));
  if (source->part().state == Read::Failed && model->total() == 0) return frame->setCount({});
  const qsizetype selected = view->selectionModel()->selectedRows().size();
  QString text = model->rowCount() == model->total() ? spec.counted(model->total())
                                                     : tr("%1 of %2", "rows that pass the filter, of 23 numbers")
                                                           .arg(model->rowCount())
                                                           .arg(spec.counted(model->total()));
  if (spec.live.count() > 0 && selected <= 1)
    text = tr("%1 · updates every %n s", nullptr, int(spec.live.count())).arg(text);
  if (selected > 1) text = tr("%1 · %2 selected").arg(text).arg(selected);
  frame->setCount(text);
}

/// What nobody sees is made when it is seen: a judgement renews every page at once.
void ResourcePage::refreshInspector()
{
  inspectorStale = !isVisible();
  if (inspectorStale) return;
  shownRow = currentRow();
  const Object o = current();
  const qsizetype selected = view->selectionModel()->selectedRows().size();
  const Verdict v = o && spec.verdict ? spec.verdict(o.row()) : Verdict{};
  const bool several = selected > 1;
  const QList<QAction *> forSeveral = several ? bulkActions(int(selected)) : QList<QAction *>();
  for (QAction *a : std::as_const(actions)) {
    const auto rule = applies.value(a);
    const bool fits = a != bulkEdit && a != bulkRemove && (!rule || (o && rule(o)));
    a->setVisible(several ? forSeveral.contains(a) : fits);
    a->setEnabled(bool(o));
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
  inspector->show(o, v.state, v.word, offered);
}

} // namespace gui
